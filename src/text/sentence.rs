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
        NoSuchTicket | NobodyWaits | NoPost | PostPaused | PostClosed | PostOpen | NoFreeLetter
        | QueueNotStopped | NoLines | WrongQuantity | NoSuchLine | LineFinished
        | NowhereToTransfer | ReasonNeeded | TimesContradict | NothingToUndo | SupervisorOnly
        | AdministratorOnly | Unreadable | LastAdministrator | NobodyAsks => vec![],
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
mod tests {
    use super::*;
    use crate::text::DeskLanguage;

    /// One value of every variant. The patterns stand beside the values in a match, so that the
    /// compiler names the variant that is missing here.
    macro_rules! one_of_each {
        ($type:ty { $($pattern:pat => $value:expr),* $(,)? }) => {{
            fn _complete(it: &$type) {
                match it { $($pattern => {}),* }
            }
            vec![$($value),*]
        }};
    }

    fn every_refusal() -> Vec<Refusal> {
        use Refusal::*;
        let number = || "J012".to_owned();
        let name = || "Mme Martin".to_owned();
        one_of_each!(Refusal {
            NoSuchTicket => NoSuchTicket,
            NoSuchNumber { .. } => NoSuchNumber { number: number() },
            WrongStage { .. } => WrongStage { number: number(), stage: Stage::OnHold },
            AlreadyCalled { .. } => AlreadyCalled { number: number(), counter: 7 },
            AlreadyServed { .. } => AlreadyServed { number: number(), counter: 7 },
            PostBusy { .. } => PostBusy { number: number() },
            NobodyWaits => NobodyWaits,
            NoPost => NoPost,
            PostPaused => PostPaused,
            PostClosed => PostClosed,
            PostOpen => PostOpen,
            CounterTaken { .. } => CounterTaken { counter: 7, agent: name() },
            AgentTaken { .. } => AgentTaken { agent: name(), counter: 7 },
            PostHasTickets { .. } => PostHasTickets { numbers: "J012, C003".into() },
            NoSuchService { .. } => NoSuchService { name: "pêche".into() },
            SeveralServices { .. } => SeveralServices { name: "titres".into(), names: "J, R".into() },
            NoSuchCounter { .. } => NoSuchCounter { counter: "42".into() },
            NoSuchAgent { .. } => NoSuchAgent { agent: name() },
            ColleagueGone { .. } => ColleagueGone { agent: name() },
            ColleagueAsked { .. } => ColleagueAsked { agent: name() },
            NobodyAsks => NobodyAsks,
            NoFreeLetter => NoFreeLetter,
            LetterTaken { .. } => LetterTaken { letter: 'Q', service: "Logement".into() },
            CodeTaken { .. } => CodeTaken { code: "etat-civil".into() },
            QueueStopped { .. } => QueueStopped { service: "Logement".into() },
            QueueNotStopped => QueueNotStopped,
            NoLines => NoLines,
            WrongQuantity => WrongQuantity,
            NoSuchLine => NoSuchLine,
            LineFinished => LineFinished,
            CannotSplit { .. } => CannotSplit { number: number() },
            NowhereToTransfer => NowhereToTransfer,
            WrongOutcome { .. } => WrongOutcome {
                number: number(), outcome: Outcome::NoShow, stage: Stage::Serving
            },
            NotToday { .. } => NotToday { number: number() },
            ReasonNeeded => ReasonNeeded,
            TimesContradict => TimesContradict,
            NothingToUndo => NothingToUndo,
            ActedOnSince { .. } => ActedOnSince { number: number(), agent: name() },
            SupervisorOnly => SupervisorOnly,
            AdministratorOnly => AdministratorOnly,
            Unreadable => Unreadable,
            LastAdministrator => LastAdministrator,
            OutOfBounds { .. } => OutOfBounds { field: "max_wait", value: "9999".into() },
        })
    }

    fn every_error() -> Vec<JournalError> {
        use JournalError::*;
        let at = || std::path::PathBuf::from("/données/guichet.db");
        one_of_each!(JournalError {
            Refused(_) => Refused(Refusal::NobodyWaits),
            NewerFile { .. } => NewerFile { path: at(), found: 41, known: 40 },
            NotOurs { .. } => NotOurs { path: at() },
            Damaged { .. } => Damaged {
                path: at(), what: "page 3".into(), last_backup: Some("/copie.db".into())
            },
            NoSpace { .. } => NoSpace { path: at() },
            NoRoom { .. } => NoRoom { path: at(), needed: 41 << 20, free: 7 << 20 },
            NoPermission { .. } => NoPermission { path: at() },
            Busy => Busy,
            InUse { .. } => InUse { holders: "guichet 4".into() },
            NoSuchImport(_) => NoSuchImport("0198".into()),
            ImportCut { .. } => ImportCut {
                cause: Box::new(Sqlite(rusqlite::Error::InvalidQuery)),
                import: "0198".into(),
                imported: 1200,
                rows: 8248
            },
            Sqlite(_) => Sqlite(rusqlite::Error::InvalidQuery),
            Io { .. } => Io { path: at(), source: std::io::Error::other("panne") },
            WriterStopped => WriterStopped,
        })
    }

    fn every_row() -> Vec<RowReject> {
        use RowReject::*;
        one_of_each!(RowReject {
            Missing { .. } => Missing { field: "issued_at" },
            NotATime { .. } => NotATime { field: "called_at", value: "hier".into() },
            NotKnown { .. } => NotKnown { field: "outcome", value: "perdu".into() },
            OutOfOrder => OutOfOrder,
            ServedWithoutCall => ServedWithoutCall,
            OtherContent { .. } => OtherContent { external_id: "T-88".into() },
            FieldCount { .. } => FieldCount { found: 6, expected: 8 },
            TooLong { .. } => TooLong { field: "agent", limit: 200 },
        })
    }

    fn both() -> [Words; 2] {
        [DeskLanguage::French, DeskLanguage::English].map(Words::new)
    }

    /// A message that is there, in which every argument is said and none is missing.
    fn check(words: &Words, id: &str, sentence: &str, args: &Args) {
        let language = words.language();
        assert!(words.has(id), "{language:?}: no message {id}");
        assert!(!sentence.contains('{'), "{language:?} {id}: an argument is missing: {sentence}");
        for (name, value) in args {
            let said = match value {
                FluentValue::String(text) => text.to_string(),
                FluentValue::Number(number) => number.as_string().to_string(),
                other => panic!("{id}: {name} is neither text nor number: {other:?}"),
            };
            assert!(sentence.contains(&said), "{language:?} {id}: ${name} is not said: {sentence}");
        }
        for word in ["hub", "deck", "journal", "superseded", "lease", "claim"] {
            assert!(!sentence.to_lowercase().contains(word), "{id} says {word}: {sentence}");
        }
    }

    #[test]
    fn every_refusal_has_its_sentence_in_both_languages() {
        for words in both() {
            for it in every_refusal() {
                let id = id("refusal", &it.code());
                check(&words, &id, &refusal(&words, &it), &refusal_args(&words, &it));
            }
        }
    }

    #[test]
    fn every_error_has_its_sentence_in_both_languages() {
        for words in both() {
            for it in every_error() {
                let family =
                    if matches!(it, JournalError::Refused(_)) { "refusal" } else { "error" };
                let id = id(family, &it.code());
                check(&words, &id, &journal_error(&words, &it), &error_args(&it));
            }
            let path = "/données/guichet.db".into();
            let none = JournalError::Damaged { path, what: String::new(), last_backup: None };
            assert!(!journal_error(&words, &none).contains("none"), "no backup to name");
        }
    }

    #[test]
    fn every_rejected_row_has_its_sentence_in_both_languages() {
        for words in both() {
            for it in every_row() {
                let (code, args) = row(&it);
                check(&words, &id("row", code), &row_reject(&words, &it), &args);
            }
        }
    }

    #[test]
    fn stages_outcomes_and_fields_are_words() {
        use Stage::*;
        for words in both() {
            let stages = [Waiting, Away, Called, Serving, OnHold, Closed];
            let mut all: Vec<_> = stages.map(|s| stage_word(&words, s)).into();
            all.extend(Outcome::ALL.map(|o| outcome_word(&words, o)));
            all.extend(
                [
                    "service",
                    "max_wait",
                    "target_answer_days",
                    "number",
                    "site",
                    "closes_at",
                    "appointment_early",
                    "appointment_late",
                    "late_grace",
                    "late_behind",
                    "hold_limit",
                    "stop_at",
                ]
                .map(|f| field_word(&words, f)),
            );
            for word in all {
                let FluentValue::String(word) = word else { panic!("not a text") };
                let is_id = word.starts_with("refusal-") || word.contains('_');
                assert!(!is_id, "an id, not a word: {word}");
            }
        }
    }
}
