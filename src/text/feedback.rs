//! The vocabulary of what is said of the service, in the desk's language.

use super::Words;
use super::request::{code, day};
use crate::domain::feedback::Outcome;
use serde::Serialize;

/// A value of one of its enumerations in words: `word(words, "kind", &Kind::Thanks)` is
/// *remerciement*.
pub fn word(words: &Words, family: &str, value: &impl Serialize) -> String {
    words.get(&format!("feedback-{family}-{}", code(value)))
}

/// What becomes of it, with its day where that is planned.
pub fn outcome(words: &Words, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Done => words.get("feedback-outcome-done"),
        Outcome::No => words.get("feedback-outcome-no"),
        Outcome::Planned { by } => {
            words.with("feedback-outcome-planned", &[("day", day(words, *by).into())])
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::feedback::{Kind, State, Theme};
    use crate::text::DeskLanguage;

    #[test]
    fn every_word_is_there_in_both_languages() {
        for language in [DeskLanguage::French, DeskLanguage::English] {
            let words = Words::new(language);
            let mut all: Vec<String> = vec![];
            all.extend(Kind::ALL.iter().map(|v| word(&words, "kind", v)));
            all.extend(Theme::ALL.iter().map(|v| word(&words, "theme", v)));
            all.extend(State::ALL.iter().map(|v| word(&words, "state", v)));
            all.extend([Outcome::Done, Outcome::No].iter().map(|v| outcome(&words, v)));
            let missing: Vec<_> = all.iter().filter(|w| w.starts_with("feedback-")).collect();
            assert!(missing.is_empty(), "{language:?}: {missing:?}");
        }
    }
}
