//! The vocabulary of incidents in the desk's language.

use super::Words;
use super::request::code;
use crate::domain::incident::Report;
use serde::Serialize;

/// A value of one of the enumerations of incidents in words: `word(words, "kind", &Kind::Threat)` is
/// *menace*.
pub fn word(words: &Words, family: &str, value: &impl Serialize) -> String {
    words.get(&format!("incident-{family}-{}", code(value)))
}

/// What was done at once, one after the other; a dash where nothing was.
pub fn measures(words: &Words, report: &Report) -> String {
    let all: Vec<String> = report.measures.iter().map(|m| word(words, "measure", m)).collect();
    if all.is_empty() { "—".to_owned() } else { all.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::incident::{Kind, Measure, Section, Severity, Step};
    use crate::text::DeskLanguage;

    #[test]
    fn every_word_of_an_incident_is_there_in_both_languages() {
        for language in [DeskLanguage::French, DeskLanguage::English] {
            let words = Words::new(language);
            let mut all: Vec<String> = vec![];
            all.extend(Kind::ALL.iter().map(|v| word(&words, "kind", v)));
            all.extend(Severity::ALL.iter().map(|v| word(&words, "severity", v)));
            all.extend(Measure::ALL.iter().map(|v| word(&words, "measure", v)));
            all.extend(Section::ALL.iter().map(|v| word(&words, "section", v)));
            all.extend(Step::ALL.iter().map(|v| word(&words, "step", v)));
            let missing: Vec<_> = all.iter().filter(|w| w.starts_with("incident-")).collect();
            assert!(missing.is_empty(), "{language:?}: {missing:?}");
        }
    }
}
