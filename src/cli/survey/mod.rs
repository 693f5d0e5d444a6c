//! `guichet survey`: the surveys of the city, answers that come by another way than the desk, and
//! results.

mod large;
mod large_results;
mod list;
mod results;

use super::failure::{Failure, Result};
use super::out;
use super::request::args::word;
use super::session::{Session, find_service};
use crate::domain::hall::Hall;
use crate::domain::id::ServiceId;
use crate::domain::request::Channel;
use crate::domain::survey::code::Code;
use crate::domain::survey::{Answer, QUESTION, Survey, Tally};
use crate::interpret::Language;
use crate::survey::{LARGE_SAMPLE, SAMPLE, Surveys, Trouble, load};
use crate::text::survey::fault;
use chrono::NaiveDate;
use clap::{Args, Subcommand};

/// `survey`
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// All of them.
    List,
    /// What is wrong with the file.
    Check(Check),
    /// The code that stands on an answer letter.
    Code(OfService),
    /// An answer by telephone, post or e-mail.
    Answer(Given),
    /// What was answered.
    Results(Range),
    /// The page to print of a large survey.
    Page(large::ToPrint),
    /// What was written to a large survey.
    Words(large::WordsOf),
    /// Erase something that was written.
    Erase(large::Erase),
}

/// `survey check`
#[derive(Debug, Args)]
pub struct Check {
    /// Write a sample where there is no file.
    #[arg(long)]
    pub write_sample: bool,
    /// Show a sample of a large survey.
    #[arg(long, conflicts_with = "write_sample")]
    pub large_sample: bool,
}

/// `survey code`
#[derive(Debug, Args)]
pub struct OfService {
    /// Which survey; the first that runs, or comes first.
    #[arg(long)]
    pub survey: Option<String>,
    /// A code, a calling letter or a name.
    #[arg(long)]
    pub service: String,
    /// By which way the answer will come.
    #[arg(long, value_parser = word::<Channel>)]
    pub channel: Channel,
}

/// `survey answer`
#[derive(Debug, Args)]
pub struct Given {
    /// As it stands on the letter.
    #[arg(long)]
    pub code: String,
    /// 1 to 5; 0 for whoever would rather not say.
    #[arg(long, value_parser = clap::value_parser!(u8).range(0..=5))]
    pub answer: u8,
    /// By which way it came; as the code says where nothing is said.
    #[arg(long, value_parser = word::<Channel>)]
    pub channel: Option<Channel>,
    /// The language in which it was asked.
    #[arg(long, default_value = "fr")]
    pub language: String,
}

/// `survey results`
#[derive(Debug, Args)]
pub struct Range {
    /// Which survey; all of them where nothing is said.
    pub which: Option<String>,
    /// The same, by its name.
    #[arg(long, conflicts_with = "which")]
    pub survey: Option<String>,
    /// The first day.
    #[arg(long)]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[arg(long)]
    pub to: Option<NaiveDate>,
}

/// Carries out what was asked.
pub fn run(session: &Session, verb: Verb) -> Result {
    match verb {
        Verb::List => list::run(session),
        Verb::Check(args) if args.write_sample => sample(session),
        Verb::Check(args) if args.large_sample => out::write(LARGE_SAMPLE),
        Verb::Check(_) => check(session),
        Verb::Code(args) => code(session, &args),
        Verb::Answer(args) => answer(session, &args),
        Verb::Results(args) => results::run(session, &args),
        Verb::Page(args) => large::page(session, &args),
        Verb::Words(args) => large::words(session, &args),
        Verb::Erase(args) => large::erase(session, &args),
    }
}

/// The surveys of the city.
///
/// # Errors
/// There is no file, or it is broken.
fn all(session: &Session) -> Result<Surveys> {
    let file = session.place.surveys();
    match load(&file) {
        Ok(Some(surveys)) => Ok(surveys),
        Ok(None) => Err(Failure::Survey(Trouble::None(file))),
        Err(faults) => match faults.into_iter().next() {
            Some(first) => Err(Failure::Survey(Trouble::Broken(first))),
            None => Err(Failure::Internal),
        },
    }
}

/// The survey meant by a code.
///
/// # Errors
/// There is none; the nearest is named.
fn found<'s>(surveys: &'s Surveys, code: &str) -> Result<&'s Survey> {
    surveys.find(code).ok_or_else(|| {
        let nearest = surveys.nearest(code).map(str::to_owned);
        Failure::Survey(Trouble::NoSurvey { code: code.trim().to_owned(), nearest })
    })
}

fn sample(session: &Session) -> Result {
    let path = session.place.surveys();
    let named = || [("path", out::printable(&path.display().to_string()).into())];
    if path.exists() {
        out::tell(&session.words.with("survey-kept", &named()));
        return Ok(());
    }
    let written =
        std::fs::create_dir_all(&session.place.data).and_then(|()| std::fs::write(&path, SAMPLE));
    written.map_err(|source| Failure::of_file(&path, source))?;
    out::tell(&session.words.with("survey-written", &named()));
    Ok(())
}

/// Lists what is wrong, all of it; then the languages that nobody has read.
fn check(session: &Session) -> Result {
    let file = session.place.surveys();
    let surveys = match load(&file) {
        Ok(Some(surveys)) => surveys,
        Ok(None) => return Err(Failure::Survey(Trouble::None(file))),
        Err(faults) => {
            for one in &faults {
                out::tell(&out::printable(&fault(&session.words, one)));
            }
            return Err(Failure::Survey(Trouble::Faults(faults.len())));
        }
    };
    let journal = session.open()?;
    let hall = journal.hall();
    let strange = surveys.strange_services(&hall.settings);
    for (survey, service) in &strange {
        let args = [("survey", (*survey).into()), ("service", (*service).into())];
        out::tell(&out::printable(&session.words.with("survey-strange-service", &args)));
    }
    if !strange.is_empty() {
        return Err(Failure::Survey(Trouble::Faults(strange.len())));
    }
    out::line(&session.words.get("survey-well"))?;
    for survey in &surveys.all {
        let unread = survey.words.iter().filter(|(_, wording)| !wording.reviewed);
        not_reviewed(session, &survey.code, unread.map(|(tag, _)| tag.as_str()))?;
    }
    for survey in &surveys.large {
        let unread = survey.others.iter().filter(|(_, opening)| !opening.reviewed);
        not_reviewed(session, &survey.code, unread.map(|(tag, _)| tag.as_str()))?;
        for tag in survey.others.keys() {
            let french = survey.asked_in_french(tag);
            if !french.is_empty() {
                out::line(&large::in_french(session, &survey.code, tag, &french))?;
            }
        }
    }
    Ok(())
}

/// Names the translations that nobody has read.
fn not_reviewed<'t>(
    session: &Session,
    survey: &str,
    tags: impl Iterator<Item = &'t str>,
) -> Result {
    let tags = tags.collect::<Vec<_>>().join(", ");
    if tags.is_empty() {
        return Ok(());
    }
    let args = [("survey", survey.into()), ("tags", tags.into())];
    out::line(&out::printable(&session.words.with("survey-not-reviewed", &args)))
}

/// The code of a service, as the city writes it.
fn code_of(hall: &Hall, id: ServiceId) -> String {
    let known = hall.settings.services.get(&id);
    known.map_or_else(|| id.to_string(), |service| service.code.clone())
}

fn code(session: &Session, args: &OfService) -> Result {
    let surveys = all(session)?;
    let hall = session.open()?.hall();
    let service = code_of(&hall, find_service(&hall, &args.service)?);
    let survey = match &args.survey {
        Some(code) => found(&surveys, code)?,
        None => {
            let runs = surveys.asking(hall.day, &service);
            runs.or(surveys.all.first()).ok_or(Failure::Survey(Trouble::NoneRuns))?
        }
    };
    match Code::of(&survey.code, &service, args.channel) {
        Some(code) => session.answer("code", &code.to_string()),
        None => Err(Failure::Survey(Trouble::Unwritable(service))),
    }
}

fn answer(session: &Session, args: &Given) -> Result {
    let typed = || out::printable(args.code.trim());
    let code: Code = args.code.parse().map_err(|_| Failure::Survey(Trouble::Code(typed())))?;
    let surveys = all(session)?;
    let survey = found(&surveys, &code.survey)?;
    let journal = session.open()?;
    let hall = journal.hall();
    let mut services = hall.settings.services.iter();
    let service = services.find(|(_, service)| service.code.eq_ignore_ascii_case(&code.service));
    let (service, _) =
        service.ok_or_else(|| Failure::Survey(Trouble::Service(code.service.clone())))?;
    let language = Language::by_tag(&args.language)
        .ok_or_else(|| Failure::NoLanguage { tag: args.language.clone(), nearest: None })?;
    let tally = Tally {
        survey: survey.code.clone(),
        question: QUESTION,
        service: *service,
        // A letter may be answered by telephone: how it came is what counts.
        channel: args.channel.unwrap_or(code.channel),
        language: language.tag.clone(),
        answer: Answer::of_number(args.answer).unwrap_or(Answer::Refused),
    };
    journal.answer_survey(&tally)?;
    out::tell(&session.words.get("survey-counted"));
    Ok(())
}

/// The days asked for.
///
/// # Errors
/// The last comes before the first.
fn range(args: &Range) -> Result<(NaiveDate, NaiveDate)> {
    let whole = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    let from = args.from.unwrap_or_else(|| whole(1970, 1, 1));
    let to = args.to.unwrap_or_else(|| whole(9999, 12, 31));
    if from > to {
        let (what, value) = (from.to_string(), to.to_string());
        return Err(Failure::Usage { id: "usage-range", what, value, nearest: None });
    }
    Ok((from, to))
}
