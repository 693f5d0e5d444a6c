//! The recordings of a language: where they lie, who spoke them and which words.

use super::error::{SpeechError, of_file};
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use toml_edit::{DocumentMut, Item, Table, TableLike};

/// Who spoke a recording.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Spoken {
    /// The name of the speaker.
    pub speaker: String,
    /// When.
    pub on: NaiveDate,
    /// Of which words.
    pub digest: String,
}

/// The file of who spoke what.
const SPEAKERS: &str = "speakers.toml";

/// By card.
type Speakers = BTreeMap<String, Spoken>;

/// The recordings of one language, in `recordings/<tag>/`: a WAV for a card, and `speakers.toml`.
#[derive(Debug)]
pub struct Recordings {
    folder: Option<PathBuf>,
    tag: String,
    speakers: OnceLock<Speakers>,
}

impl Recordings {
    /// Those of the language `tag` below `folder`. Nothing is read yet.
    pub fn of(folder: &Path, tag: &str) -> Self {
        let folder = can_name_a_file(tag).then(|| folder.join("recordings").join(tag));
        Self { folder, tag: tag.to_owned(), speakers: OnceLock::new() }
    }

    /// Where the recording of a card belongs.
    ///
    /// # Errors
    /// The card or the language cannot name a file.
    pub fn place(&self, card: &str) -> Result<PathBuf, SpeechError> {
        let refused = |name: &str| SpeechError::Name { name: name.to_owned() };
        let folder = self.folder.as_deref().ok_or_else(|| refused(&self.tag))?;
        can_name_a_file(card)
            .then(|| folder.join(format!("{card}.wav")))
            .ok_or_else(|| refused(card))
    }

    /// The recording of a card, where there is one.
    pub fn file(&self, card: &str) -> Option<PathBuf> {
        self.place(card).ok().filter(|file| file.is_file())
    }

    /// How many cards have a recording.
    pub fn count(&self) -> usize {
        let Some(files) = self.folder.as_deref().and_then(|f| fs::read_dir(f).ok()) else {
            return 0;
        };
        let is_of_a_card = |name: &str| name.strip_suffix(".wav").is_some_and(can_name_a_file);
        files.flatten().filter(|f| f.file_name().to_str().is_some_and(is_of_a_card)).count()
    }

    /// The cards that a named speaker has spoken.
    ///
    /// # Errors
    /// `speakers.toml` cannot be read or is broken.
    pub fn named(&self) -> Result<Vec<(&String, &Spoken)>, SpeechError> {
        let named = self.speakers()?.iter().filter(|(_, by)| !by.speaker.trim().is_empty());
        Ok(named.collect())
    }

    /// The recording of a card, where it is of these very words or nobody has noted of which.
    pub fn file_of(&self, card: &str, digest: Option<&str>) -> Option<PathBuf> {
        let spoken = self.spoken(card).ok().flatten();
        let others = spoken.is_some_and(|spoken| Some(spoken.digest.as_str()) != digest);
        self.file(card).filter(|_| !others)
    }

    /// Who spoke the recording of a card, when, and which words.
    ///
    /// # Errors
    /// `speakers.toml` cannot be read or is broken.
    pub fn spoken(&self, card: &str) -> Result<Option<&Spoken>, SpeechError> {
        Ok(self.speakers()?.get(card))
    }

    /// The name of who spoke the recording of a card.
    ///
    /// # Errors
    /// `speakers.toml` cannot be read or is broken.
    pub fn speaker(&self, card: &str) -> Result<Option<&str>, SpeechError> {
        let name = self.spoken(card)?.map(|spoken| spoken.speaker.trim());
        Ok(name.filter(|name| !name.is_empty()))
    }

    /// Whether a named speaker has spoken these very words: that is a review of them too.
    ///
    /// # Errors
    /// `speakers.toml` cannot be read or is broken.
    pub fn is_reviewed(&self, card: &str, digest: &str) -> Result<bool, SpeechError> {
        let same = self.spoken(card)?.is_some_and(|spoken| spoken.digest == digest);
        Ok(same && self.speaker(card)?.is_some())
    }

    /// Writes down who spoke the recording of a card. What else stands in the file stays, comments
    /// too.
    ///
    /// # Errors
    /// The card cannot name a file, or `speakers.toml` is broken or cannot be written; it is then
    /// as it was.
    pub fn keep(
        &mut self,
        card: &str,
        speaker: &str,
        on: NaiveDate,
        digest: &str,
    ) -> Result<(), SpeechError> {
        let path = self.place(card)?.with_file_name(SPEAKERS);
        // Another desk may have written since it was last read.
        let text = text_of(&path)?;
        let mut speakers = read(&path, &text)?;
        let spoken = Spoken { speaker: speaker.to_owned(), on, digest: digest.to_owned() };
        write(&path, &with(&path, &text, card, &spoken)?)?;
        speakers.insert(card.to_owned(), spoken);
        self.speakers = OnceLock::from(speakers);
        Ok(())
    }

    fn speakers(&self) -> Result<&Speakers, SpeechError> {
        if let Some(speakers) = self.speakers.get() {
            return Ok(speakers);
        }
        let Some(path) = self.folder.as_ref().map(|folder| folder.join(SPEAKERS)) else {
            return Ok(self.speakers.get_or_init(Speakers::new));
        };
        let speakers = read(&path, &text_of(&path)?)?;
        Ok(self.speakers.get_or_init(|| speakers))
    }
}

/// Cards may come from a town's own decks: their ids name files here, and must not leave the
/// folder.
fn can_name_a_file(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !name.is_empty() && name.len() <= 100 && name.chars().all(plain)
}

/// The text of the file; empty where there is none.
fn text_of(path: &Path) -> Result<String, SpeechError> {
    match fs::read_to_string(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        read => read.map_err(of_file(path)),
    }
}

fn read(path: &Path, text: &str) -> Result<Speakers, SpeechError> {
    let text = text.trim_start_matches('\u{feff}');
    toml::from_str(text).map_err(|error| {
        let at = error.span().map_or(0, |span| span.start);
        broken(path, text, at, error.message())
    })
}

fn broken(path: &Path, text: &str, at: usize, detail: &str) -> SpeechError {
    let before = text.get(..at).unwrap_or(text);
    let last = before.rsplit('\n').next().unwrap_or_default();
    SpeechError::Speakers {
        path: path.to_owned(),
        line: before.matches('\n').count() + 1,
        column: last.chars().count() + 1,
        detail: detail.to_owned(),
    }
}

/// The text of the file with an entry put in.
fn with(path: &Path, text: &str, card: &str, spoken: &Spoken) -> Result<String, SpeechError> {
    let text = text.trim_start_matches('\u{feff}');
    let wrong = |at: usize, detail: &str| broken(path, text, at, detail);
    let mut file: DocumentMut = text.parse().map_err(|error: toml_edit::TomlError| {
        wrong(error.span().map_or(0, |s| s.start), error.message())
    })?;
    let entry = file.entry(card).or_insert(Item::Table(Table::new()));
    let entry: &mut dyn TableLike = entry.as_table_like_mut().ok_or_else(|| wrong(0, card))?;
    entry.insert("speaker", toml_edit::value(&spoken.speaker));
    entry.insert("on", toml_edit::value(spoken.on.to_string()));
    entry.insert("digest", toml_edit::value(&spoken.digest));
    Ok(file.to_string())
}

/// Writes the file beside and then names it: a full disk leaves the old one.
fn write(path: &Path, text: &str) -> Result<(), SpeechError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(of_file(folder))?;
    }
    let draft = path.with_extension(format!("toml.{}", std::process::id()));
    let written = fs::File::create(&draft).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&draft, path)
    });
    written.map_err(|error| {
        _ = fs::remove_file(&draft);
        of_file(path)(error)
    })
}
