//! One table from each refusal and error to the sentence that a user reads.
//!
//! The id of the message is made of the stable code: `refusal-no-such-ticket`, `error-busy`,
//! `row-missing`. What a sentence names comes from the variant's fields, stages and outcomes as
//! words of the reader's language. Sources of errors go to the log file, not here.

use super::Words;
use crate::domain::event::Outcome;
use crate::domain::import::RowReject;
use crate::domain::refusal::{Refusal, Stage};
use crate::journal::JournalError;
use fluent_bundle::FluentValue;
use std::path::Path;

const MIB: u64 = 1 << 20;

type Args = Vec<(&'static str, FluentValue<'static>)>;

/// The sentence for a refusal.
pub fn refusal(words: &Words, refusal: &Refusal) -> String {
    words.with(&id("refusal", &refusal.code()), &refusal_args(words, refusal))
}

/// The sentence for an error of the journal.
pub fn journal_error(words: &Words, error: &JournalError) -> String {
    match error {
        JournalError::Refused(inner) => refusal(words, inner),
        JournalError::ImportCut { cause, .. } => {
            let why = match &**cause {
                // Its own sentence says that nothing changed, which no import can say any more.
                JournalError::Sqlite(_) => words.get("error-import-trouble"),
                cause => journal_error(words, cause),
            };
            let mut args = error_args(error);
            args.push(("why", why.into()));
            words.with("error-import-cut", &args)
        }
        _ => words.with(&id("error", &error.code()), &error_args(error)),
    }
}

/// The sentence for a rejected row.
pub fn row_reject(words: &Words, reject: &RowReject) -> String {
    let (code, args) = row(reject);
    words.with(&id("row", code), &args)
}

fn id(family: &str, code: &str) -> String {
    format!("{family}-{}", code.replace('_', "-"))
}

fn text(value: &str) -> FluentValue<'static> {
    FluentValue::from(value.to_owned())
}

fn path(value: &Path) -> FluentValue<'static> {
    FluentValue::from(value.display().to_string())
}

fn refusal_args(words: &Words, refusal: &Refusal) -> Args {
    use Refusal::*;
    match refusal {
        NobodyCalls | NoSuchFeedback | FeedbackOpen | RequestMade | NoSuchIncident
        | IncidentClosed | IncidentOpen | WordsNeeded | NoSuchTicket | NoSuchRequest
        | SubjectNeeded | DatesContradict | InstitutionNeeded | SilenceRuns | NothingToFollowUp
        | NoSuchAttachment | NoSuchLetter | NoSuchPerson | SecondItemNeeded | SecondItemDiffers
        | NobodyWaits | NoPost | PostPaused | PostClosed | PostOpen | NoFreeLetter
        | QueueNotStopped | NoLines | WrongQuantity | NoSuchLine | LineFinished
        | NowhereToTransfer | ReasonNeeded | TimesContradict | NothingToUndo | SupervisorOnly
        | AdministratorOnly | Unreadable | LastAdministrator | NobodyAsks => {
            vec![]
        }
        NoSuchReference { reference, near } => {
            vec![("reference", text(reference)), ("near", text(near))]
        }
        WrongStatus { reference, status } => {
            vec![
                ("reference", text(reference)),
                ("status", super::request::word(words, "status", status).into()),
            ]
        }
        AnswerLacks { field } => vec![("field", field_word(words, field))],
        AnswerOwed { reference } => vec![("reference", text(reference))],
        NoSuchNumber { number }
        | PostBusy { number }
        | CannotSplit { number }
        | NotToday { number } => vec![("number", text(number))],
        WrongStage { number, stage } => {
            vec![("number", text(number)), ("stage", stage_word(words, *stage))]
        }
        AlreadyCalled { number, counter } | AlreadyServed { number, counter } => {
            vec![("number", text(number)), ("counter", (*counter).into())]
        }
        CounterTaken { counter, agent } | AgentTaken { agent, counter } => {
            vec![("counter", (*counter).into()), ("agent", text(agent))]
        }
        PostHasTickets { numbers } => vec![("numbers", text(numbers))],
        NoSuchService { name } => vec![("name", text(name))],
        SeveralServices { name, names } => vec![("name", text(name)), ("names", text(names))],
        NoSuchCounter { counter } => vec![("counter", text(counter))],
        NoSuchAgent { agent } | ColleagueGone { agent } | ColleagueAsked { agent } => {
            vec![("agent", text(agent))]
        }
        LetterTaken { letter, service } => {
            vec![("letter", text(&letter.to_string())), ("service", text(service))]
        }
        CodeTaken { code } => vec![("code", text(code))],
        QueueStopped { service } => vec![("service", text(service))],
        WrongOutcome { number, outcome, stage } => vec![
            ("number", text(number)),
            ("outcome", outcome_word(words, *outcome)),
            ("stage", stage_word(words, *stage)),
        ],
        ActedOnSince { number, agent } => vec![("number", text(number)), ("agent", text(agent))],
        OutOfBounds { field, value } => {
            vec![("field", field_word(words, field)), ("value", text(value))]
        }
    }
}

fn error_args(error: &JournalError) -> Args {
    use JournalError::*;
    match error {
        Refused(_) | Busy | Sqlite(_) | WriterStopped => vec![],
        NewerFile { path: at, found, known } => {
            vec![("path", path(at)), ("found", (*found).into()), ("known", (*known).into())]
        }
        // What is damaged, and what the system said, are words for the log.
        Damaged { path: at, last_backup, what: _ } => {
            let backup = last_backup.as_deref().map_or_else(|| text("none"), path);
            vec![("path", path(at)), ("backup", backup)]
        }
        NotOurs { path: at } | NoSpace { path: at } | NoPermission { path: at } => {
            vec![("path", path(at))]
        }
        // What is needed is rounded up and what is free down, so that the two never look alike.
        NoRoom { path: at, needed, free } => vec![
            ("path", path(at)),
            ("needed", text(&needed.div_ceil(MIB).to_string())),
            ("free", text(&(free / MIB).to_string())),
        ],
        ImportCut { cause: _, import, imported, rows } => vec![
            ("import", text(import)),
            ("imported", text(&imported.to_string())),
            ("rows", text(&rows.to_string())),
        ],
        Io { path: at, source: _ } => vec![("path", path(at))],
        InUse { holders } => vec![("holders", text(holders))],
        NoSuchImport(import) => vec![("import", text(import))],
    }
}

fn row(reject: &RowReject) -> (&'static str, Args) {
    use RowReject::*;
    // A field is named as the header of the file names it, so that it is found there.
    match reject {
        Missing { field } => ("missing", vec![("field", text(field))]),
        NotATime { field, value } => {
            ("not_a_time", vec![("field", text(field)), ("value", text(value))])
        }
        NotKnown { field, value } => {
            ("not_known", vec![("field", text(field)), ("value", text(value))])
        }
        OutOfOrder => ("out_of_order", vec![]),
        EndedEarly => ("ended_early", vec![]),
        ServedWithoutCall => ("served_without_call", vec![]),
        OtherContent { external_id } => ("other_content", vec![("external-id", text(external_id))]),
        FieldCount { found, expected } => {
            ("field_count", vec![("found", (*found).into()), ("expected", (*expected).into())])
        }
        TooLong { field, limit } => {
            ("too_long", vec![("field", text(field)), ("limit", (*limit).into())])
        }
    }
}

fn stage_word(words: &Words, stage: Stage) -> FluentValue<'static> {
    let id = match stage {
        Stage::Waiting => "refusal-stage-waiting",
        Stage::Away => "refusal-stage-away",
        Stage::Called => "refusal-stage-called",
        Stage::Serving => "refusal-stage-serving",
        Stage::OnHold => "refusal-stage-on-hold",
        Stage::Closed => "refusal-stage-closed",
    };
    words.get(id).into()
}

fn outcome_word(words: &Words, outcome: Outcome) -> FluentValue<'static> {
    let id = match outcome {
        Outcome::Served => "refusal-outcome-served",
        Outcome::NoShow => "refusal-outcome-no-show",
        Outcome::Left => "refusal-outcome-left",
        Outcome::Cancelled => "refusal-outcome-cancelled",
        Outcome::NotClosed => "refusal-outcome-not-closed",
    };
    words.get(id).into()
}

/// A setting's name in words; its name in the settings file where the locales do not know it.
fn field_word(words: &Words, field: &str) -> FluentValue<'static> {
    let id = id("refusal-field", field);
    if words.has(&id) { words.get(&id).into() } else { text(field) }
}

#[cfg(test)]
mod tests;
