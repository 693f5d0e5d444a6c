//! All that can be said here: what comes with the program, and what a city has of its own in its
//! folder. A file of the city's that cannot be read is named with line and column; the rest loads.
//!
//! ```text
//! <data>/phrases/
//!   decks/*.toml               cards, which add to ours or take the place of one with the same id
//!   locales/<tag>/phrases.ftl  words, the same
//!   locales/<tag>/reviewed.toml  what speakers said of words, theirs or ours
//!   recordings/<tag>/*.wav     cards as somebody who speaks the language says them
//!   telephone.toml             how to reach interpreters by telephone
//! ```

use super::phrases::{Own, Reviews};
use super::speech::{Recordings, SpeechError};
use super::telephone::Telephone;
use super::{Deck, Language, Phrases};
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A file of the city's that cannot be read as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Which.
    pub file: PathBuf,
    /// Where reading stopped: line and column, from 1; none where the whole file cannot be read.
    pub at: Option<(usize, usize)>,
    /// What the library says, in English: for the log and for who looks after the file.
    pub what: String,
}

/// The cards and where their words come from.
#[derive(Debug, Default)]
pub struct Catalogue {
    folder: Option<PathBuf>,
    deck: Deck,
    telephone: Telephone,
    broken: RefCell<Vec<Broken>>,
}

impl Catalogue {
    /// What comes with the program.
    pub fn shipped() -> Self {
        Self { deck: Deck::shipped().clone(), ..Self::default() }
    }

    /// The same, with what a city has in `folder`. Words are read when they are asked for.
    pub fn with_own(folder: &Path) -> Self {
        let mut all = Self { folder: Some(folder.to_owned()), ..Self::shipped() };
        for file in files(&folder.join("decks"), "toml") {
            let read = read(&file).and_then(|text| {
                all.deck.read(&text).map_err(|error| toml_broken(&file, &text, &error))
            });
            all.note(read.map(Some));
        }
        let telephone = all.note(toml_file(&folder.join("telephone.toml")));
        all.telephone = telephone.unwrap_or_default();
        all
    }

    /// The cards.
    pub fn deck(&self) -> &Deck {
        &self.deck
    }

    /// How to reach interpreters by telephone.
    pub fn telephone(&self) -> &Telephone {
        &self.telephone
    }

    /// The city's folder, where there can be one.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// The words of a language.
    pub fn phrases(&self, language: &'static Language) -> Phrases {
        let Some(folder) = &self.folder else { return Phrases::of(language) };
        let folder = folder.join("locales").join(&language.tag);
        let file = folder.join("phrases.ftl");
        let words = self.note(if_there(&file)).unwrap_or_default();
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(words.clone()) {
            for error in errors {
                let at = Some(line_and_column(&words, error.pos.start));
                self.note::<()>(Err(Broken { file: file.clone(), at, what: error.to_string() }));
            }
        }
        let reviews: Option<Reviews> = self.note(toml_file(&folder.join("reviewed.toml")));
        let (reviews, recorded) = (reviews.unwrap_or_default(), self.recorded(language));
        Phrases::with_own(language, Own { words, reviews, recorded })
    }

    /// The recordings of a language; none where the city has no folder.
    pub fn recordings(&self, language: &Language) -> Option<Recordings> {
        self.folder.as_ref().map(|folder| Recordings::of(folder, &language.tag))
    }

    /// The digests of what named speakers have recorded.
    fn recorded(&self, language: &Language) -> BTreeMap<String, String> {
        let Some(recordings) = self.recordings(language) else { return BTreeMap::new() };
        let named = self.note(recordings.named().map(Some).map_err(speakers_broken));
        let digests =
            named.into_iter().flatten().map(|(card, by)| (card.clone(), by.digest.clone()));
        digests.filter(|(card, _)| recordings.file(card).is_some()).collect()
    }

    /// When a file in `folder` that matters to these languages last changed; `None` without any.
    pub fn stamp(folder: &Path, tags: &[&str]) -> Option<SystemTime> {
        let of_tags = tags.iter().flat_map(|tag| {
            let words = folder.join("locales").join(tag);
            let recordings = folder.join("recordings").join(tag);
            [
                words.join("phrases.ftl"),
                words.join("reviewed.toml"),
                recordings.join("speakers.toml"),
            ]
        });
        let decks = files(&folder.join("decks"), "toml");
        let all = of_tags.chain(decks).chain([folder.join("decks"), folder.join("telephone.toml")]);
        all.filter_map(|file| file.metadata().ok()?.modified().ok()).max()
    }

    /// What could not be read so far, each once.
    pub fn broken(&self) -> Vec<Broken> {
        self.broken.borrow().clone()
    }

    /// Keeps what is wrong, and passes on what is there.
    fn note<T>(&self, read: Result<Option<T>, Broken>) -> Option<T> {
        match read {
            Ok(read) => read,
            Err(broken) => {
                tracing::warn!(file = %broken.file.display(), at = ?broken.at, what = broken.what,
                    "a file of the city's cards cannot be read");
                let mut known = self.broken.borrow_mut();
                if !known.contains(&broken) {
                    known.push(broken);
                }
                None
            }
        }
    }
}

fn speakers_broken(error: SpeechError) -> Broken {
    let what = error.to_string();
    match error {
        SpeechError::Speakers { path, line, column, .. } => {
            Broken { file: path, at: Some((line, column)), what }
        }
        SpeechError::File { path, .. } => Broken { file: path, at: None, what },
        _ => Broken { file: PathBuf::new(), at: None, what },
    }
}

/// The files of a folder with this ending, by name; none where there is no folder.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<_> = entries.map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|e| e == ending));
    files.sort();
    files
}

fn read(file: &Path) -> Result<String, Broken> {
    let broken = |what: String, at| Broken { file: file.to_owned(), at, what };
    let bytes = std::fs::read(file).map_err(|error| broken(error.to_string(), None))?;
    String::from_utf8(bytes).map_err(|error| {
        let upto = error.utf8_error().valid_up_to();
        let valid = String::from_utf8_lossy(&error.as_bytes()[..upto]).into_owned();
        broken("not UTF-8".to_owned(), Some(line_and_column(&valid, upto)))
    })
}

/// The text of a file; `None` where there is none.
fn if_there(file: &Path) -> Result<Option<String>, Broken> {
    if file.exists() { read(file).map(Some) } else { Ok(None) }
}

/// What a TOML file holds; `None` where there is none.
pub(super) fn toml_file<T: DeserializeOwned>(file: &Path) -> Result<Option<T>, Broken> {
    let Some(text) = if_there(file)? else { return Ok(None) };
    toml::from_str(&text).map(Some).map_err(|error| toml_broken(file, &text, &error))
}

fn toml_broken(file: &Path, text: &str, error: &toml::de::Error) -> Broken {
    let at = error.span().map(|span| line_and_column(text, span.start));
    Broken { file: file.to_owned(), at, what: error.message().to_owned() }
}

/// The line and the column, in letters, of a byte.
pub(crate) fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte.min(text.len())).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
    (line, column)
}
