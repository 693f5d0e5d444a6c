//! Every refusal, error and reject has its sentence in both languages.

use super::*;
use crate::domain::request::Status;
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
        NoSuchRequest => NoSuchRequest,
        NoSuchReference { .. } => NoSuchReference {
            reference: "K4R-7HA-92F-X".into(), near: "K4R-7HA-92F-L".into()
        },
        SubjectNeeded => SubjectNeeded,
        DatesContradict => DatesContradict,
        InstitutionNeeded => InstitutionNeeded,
        WrongStatus { .. } => WrongStatus {
            reference: "K4R-7HA-92F-X".into(), status: Status::Transmitted
        },
        AnswerLacks { .. } => AnswerLacks { field: "signatory" },
        AnswerOwed { .. } => AnswerOwed { reference: "K4R-7HA-92F-X".into() },
        SilenceRuns => SilenceRuns,
        NothingToFollowUp => NothingToFollowUp,
        NoSuchAttachment => NoSuchAttachment,
        NoSuchLetter => NoSuchLetter,
        NoSuchFeedback => NoSuchFeedback,
        FeedbackOpen => FeedbackOpen,
        RequestMade => RequestMade,
        NobodyCalls => NobodyCalls,
        NoSuchIncident => NoSuchIncident,
        IncidentClosed => IncidentClosed,
        IncidentOpen => IncidentOpen,
        WordsNeeded => WordsNeeded,
        NoSuchPerson => NoSuchPerson,
        SecondItemNeeded => SecondItemNeeded,
        SecondItemDiffers => SecondItemDiffers,
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
        Missing { .. } => Missing { field: "issued_at".into() },
        NotATime { .. } => NotATime { field: "called_at".into(), value: "hier".into() },
        NotKnown { .. } => NotKnown { field: "outcome".into(), value: "perdu".into() },
        OutOfOrder => OutOfOrder,
        EndedEarly => EndedEarly,
        ServedWithoutCall => ServedWithoutCall,
        OtherContent { .. } => OtherContent { external_id: "T-88".into() },
        FieldCount { .. } => FieldCount { found: 6, expected: 8 },
        TooLong { .. } => TooLong { field: "agent".into(), limit: 200 },
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
            let family = if matches!(it, JournalError::Refused(_)) { "refusal" } else { "error" };
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
