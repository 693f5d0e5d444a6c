//! What the survey asks of the city's file and of the journal, away from the desk's thread.

use crate::domain::id::ServiceId;
use crate::domain::settings::Language;
use crate::domain::survey::large::results::Asked as LargeAsked;
use crate::domain::survey::large::{Large, Sheet};
use crate::domain::survey::results::Asked;
use crate::domain::survey::{Survey, Tally};
use crate::journal::survey::Receipt;
use crate::journal::{Journal, JournalError};
use crate::survey::{Fault, Surveys, load};
use chrono::NaiveDate;
use std::sync::Arc;

/// Whoever may be asked: what they came for, and their language. Never who they are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// What they came for.
    pub service: ServiceId,
    /// Their language, where it is known.
    pub language: Option<Language>,
}

/// What a survey is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// Somebody was served: they are asked where it is their turn.
    Offer,
    /// To be shown now.
    Show,
    /// To be asked on the telephone.
    Phone,
}

/// What is to be done.
#[derive(Debug, Clone)]
pub enum Errand {
    /// Which survey asks this person today.
    Find(Wanted, Person),
    /// What was answered to all surveys.
    Results,
    /// Count an answer; whether the agent is to be told.
    Answer(Tally, bool),
    /// Which large surveys there are for this.
    Large(LargeFor),
    /// Count a sheet of a large survey.
    HandIn(Sheet, LargeFor),
    /// Count the last sheet no longer.
    TakeBack(Receipt),
}

/// What a large survey is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LargeFor {
    /// It is shown to a person.
    Screen,
    /// Sheets of it are typed in.
    Sheets,
}

/// What came of it.
#[derive(Debug)]
pub enum News {
    /// The survey that asks them, if one does; or why the file cannot be used.
    Found(Wanted, Person, Result<Option<Arc<Survey>>, Box<Fault>>),
    /// The answer is durable, or is not; whether the agent is to be told.
    Answered(Result<(), JournalError>, bool),
    /// What was answered to all surveys; why the file cannot be used.
    Results(Result<(Vec<Asked>, Vec<LargeAsked>), JournalError>, Option<Box<Fault>>),
    /// The visitor could not be counted.
    Uncounted(JournalError),
    /// The large surveys that there are, none perhaps; or why the file cannot be used.
    Large(LargeFor, Result<Vec<Arc<Large>>, Box<Fault>>),
    /// The sheet is counted, or is not.
    HandedIn(LargeFor, Result<Receipt, JournalError>),
    /// The last sheet is counted no longer, or is still.
    TakenBack(Result<(), JournalError>),
}

/// Carries it out.
pub fn carry_out(journal: &Journal, errand: Errand) -> News {
    match errand {
        Errand::Answer(tally, told) => News::Answered(journal.answer_survey(&tally), told),
        Errand::Results => {
            // Answers are there also where the file that asked for them cannot be read.
            let (surveys, wrong) = match load(&journal.place().surveys()) {
                Ok(surveys) => (surveys.unwrap_or_default(), None),
                Err(faults) => (Surveys::default(), faults.into_iter().next().map(Box::new)),
            };
            let whole =
                (NaiveDate::from_ymd_opt(1970, 1, 1), NaiveDate::from_ymd_opt(9999, 12, 31));
            let (from, to) = (whole.0.unwrap_or_default(), whole.1.unwrap_or_default());
            let read = || {
                let past = journal.past()?;
                let large = surveys.large.iter();
                let large = large.map(|large| past.large_survey_results(large, from, to));
                let large = large.collect::<Result<_, _>>()?;
                Ok((past.survey_results(&surveys.all, from, to)?, large))
            };
            News::Results(read(), wrong)
        }
        Errand::Large(wanted) => News::Large(wanted, large(journal, wanted)),
        Errand::HandIn(sheet, by) => News::HandedIn(by, journal.hand_in(&sheet)),
        Errand::TakeBack(receipt) => News::TakenBack(journal.take_back(&receipt)),
        Errand::Find(wanted, person) => match (wanted, find(journal, &person)) {
            (Wanted::Offer, Ok(Some(survey))) => match journal.count_visitor(&survey.code) {
                Ok(count) => {
                    let turn = survey.is_turn(count).then_some(survey);
                    News::Found(wanted, person, Ok(turn))
                }
                Err(error) => News::Uncounted(error),
            },
            (_, found) => News::Found(wanted, person, found),
        },
    }
}

/// Those that run; sheets of paper come in after the last day too.
fn large(journal: &Journal, wanted: LargeFor) -> Result<Vec<Arc<Large>>, Box<Fault>> {
    let surveys = match load(&journal.place().surveys()) {
        Ok(surveys) => surveys.unwrap_or_default(),
        Err(faults) => return faults.into_iter().next().map_or(Ok(vec![]), |f| Err(Box::new(f))),
    };
    let today = journal.hall().day;
    let there = |large: &Large| match wanted {
        LargeFor::Screen => large.runs(today),
        LargeFor::Sheets => large.from <= today,
    };
    Ok(surveys.large.into_iter().filter(there).map(Arc::new).collect())
}

fn find(journal: &Journal, person: &Person) -> Result<Option<Arc<Survey>>, Box<Fault>> {
    let first = |faults: Vec<Fault>| faults.into_iter().next().map(Box::new);
    let surveys = match load(&journal.place().surveys()) {
        Ok(surveys) => surveys.unwrap_or_default(),
        Err(faults) => return first(faults).map_or(Ok(None), Err),
    };
    let hall = journal.hall();
    let code = hall.settings.services.get(&person.service).map(|service| service.code.as_str());
    let asking = surveys.asking(hall.day, code.unwrap_or_default());
    Ok(asking.map(|survey| Arc::new(survey.clone())))
}
