//! Cards for an agent in a tense moment: what to say, what to do, when to step back, whom to call.
//! Those that come with the program are words of the locales; a city adds its own in `calm.toml`.

use crate::text::Words;
use serde::Deserialize;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The cards that come with the program, by the names of their messages, in the order of need.
const SHIPPED: [&str; 7] =
    ["tension", "insults", "threat", "violence", "malaise", "child", "after"];

/// A card.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// What the moment is.
    pub title: String,
    /// One line for each thing to say or to do.
    pub lines: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    card: Vec<Card>,
}

/// Why the city's file cannot be used.
#[derive(Debug)]
pub struct Fault {
    /// The file.
    pub path: PathBuf,
    /// The line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong, as the reader of the file says it.
    pub what: String,
}

/// The cards that come with the program.
pub fn shipped(words: &Words) -> Vec<Card> {
    let card = |name: &&str| {
        let lines = words.get(&format!("calm-{name}-lines"));
        Card {
            title: words.get(&format!("calm-{name}")),
            lines: lines.lines().map(str::to_owned).collect(),
        }
    };
    SHIPPED.iter().map(card).collect()
}

/// The city's own cards; none where there is no file.
///
/// # Errors
/// The file cannot be read, is no TOML, or has a key or a value that no card has.
pub fn of_city(path: &Path) -> Result<Vec<Card>, Fault> {
    let fault = |line, what| Fault { path: path.to_owned(), line, what };
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(vec![]),
        Err(error) => return Err(fault(0, error.to_string())),
    };
    let file: File = toml::from_str(text.trim_start_matches('\u{feff}')).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        let line = text.get(..at).map_or(1, |before| before.lines().count().max(1));
        fault(line, error.message().to_owned())
    })?;
    Ok(file.card)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DeskLanguage;

    #[test]
    fn every_card_has_its_words_in_both_languages() {
        for language in [DeskLanguage::French, DeskLanguage::English] {
            for card in shipped(&Words::new(language)) {
                assert!(!card.title.starts_with("calm-"), "{card:?}");
                assert!((3..=12).contains(&card.lines.len()), "{card:?}");
                assert!(card.lines.iter().all(|l| l.chars().count() <= 74), "{card:?}");
            }
        }
    }

    #[test]
    fn a_city_adds_its_own_and_a_broken_file_is_told_with_its_line() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("calm.toml");
        assert_eq!(of_city(&path).unwrap(), []);
        std::fs::write(&path, "[[card]]\ntitle = \"Vigile\"\nlines = [\"poste 12\"]\n").unwrap();
        assert_eq!(of_city(&path).unwrap()[0].title, "Vigile");
        std::fs::write(&path, "[[card]]\ntitle = \"Vigile\"\nlinse = []\n").unwrap();
        let fault = of_city(&path).unwrap_err();
        assert!(fault.what.contains("linse") && fault.line > 0, "{fault:?}");
    }
}
