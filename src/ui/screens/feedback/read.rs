//! What the screen asks of the file, away from the desk's thread.

use crate::domain::feedback::Feedback;
use crate::domain::id::{AgentId, FeedbackId};
use crate::journal::past::ListedFeedback;
use crate::journal::{Journal, Result};
use chrono::Months;

/// How many months are listed.
const MONTHS: u32 = 12;

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The list of the last twelve months, which holds nobody's words.
    List,
    /// One of them with its words, to do this with it.
    One(FeedbackId, Then),
}

/// What one of them is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// To be read.
    Show,
    /// To be settled: what was worded before stands in the form.
    Settle,
    /// To go to the request that is made of it.
    Request,
}

/// What the file answered.
#[derive(Debug)]
pub enum Found {
    /// Newest first.
    List(Vec<ListedFeedback>),
    /// One of them; nothing where it was taken back meanwhile.
    One(FeedbackId, Then, Option<Box<Feedback>>),
}

/// An answer, and to whom.
#[derive(Debug)]
pub struct Reading {
    /// Who asked.
    pub agent: AgentId,
    /// What there is.
    pub found: Result<Found>,
}

/// Asks the file.
pub fn read(journal: &Journal, agent: AgentId, question: Question) -> Reading {
    Reading { agent, found: found(journal, question) }
}

fn found(journal: &Journal, question: Question) -> Result<Found> {
    let past = journal.past()?;
    Ok(match question {
        Question::List => {
            let today = journal.hall().day;
            let from = today.checked_sub_months(Months::new(MONTHS)).unwrap_or(today);
            Found::List(past.feedback_between(from, today)?)
        }
        Question::One(id, then) => Found::One(id, then, past.feedback(id)?.map(Box::new)),
    })
}
