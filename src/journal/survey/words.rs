//! What people wrote to large surveys: each text by itself, with its question and its language. A text
//! may name somebody, so it can be erased: from the file, its backups, and from whatever older copy
//! takes the file's place.

use crate::domain::command::must_administer;
use crate::domain::survey::large::Sheet;
use crate::journal::core::Core;
use crate::journal::error::Result;
use crate::journal::past::Past;
use crate::journal::schema::{self, explain};
use crate::journal::{Actor, Journal, Place, erase};
use rusqlite::Connection;
use std::io::Write;
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// A text that was erased or taken back in one of two files is so in both.
pub(super) const TAKE_OVER: &str = "INSERT INTO survey_words SELECT * FROM before.survey_words WHERE true \
     ON CONFLICT DO UPDATE SET text = NULL WHERE excluded.text IS NULL;";

/// What somebody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// By which it can be erased; random.
    pub key: Uuid,
    /// The number of the question, from 1.
    pub question: u8,
    /// The tag of the language it was asked in.
    pub language: String,
    /// The words.
    pub text: String,
}

/// Adds what stands on a sheet; gives the keys.
pub(super) fn add(file: &Connection, sheet: &Sheet) -> rusqlite::Result<Vec<Uuid>> {
    let mut insert = file.prepare_cached("INSERT INTO survey_words VALUES (?1, ?2, ?3, ?4, ?5)")?;
    let mut keys = vec![];
    for (question, text) in sheet.words() {
        let key = Uuid::new_v4();
        insert.execute((key.as_bytes(), sheet.survey(), question, sheet.language(), text))?;
        keys.push(key);
    }
    Ok(keys)
}

/// Removes texts, within whatever transaction is under way; gives how many there were.
pub(super) fn blank_in(file: &Connection, keys: &[Uuid]) -> rusqlite::Result<usize> {
    let mut blank = file.prepare_cached(
        "UPDATE survey_words SET text = NULL WHERE key = ?1 AND text IS NOT NULL",
    )?;
    keys.iter().map(|key| blank.execute([key.as_bytes()])).sum()
}

/// Removes texts from a file that nobody has open, and their bytes from its pages; gives how many
/// there were.
pub fn blank(path: &Path, keys: &[Uuid]) -> Result<usize> {
    let work = || -> rusqlite::Result<usize> {
        let mut connection = Connection::open(path)?;
        if !connection.table_exists(None, "survey_words")? {
            return Ok(0);
        }
        connection.execute_batch(
            "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;",
        )?;
        let whole = connection.transaction()?;
        let gone = blank_in(&whole, keys)?;
        whole.commit()?;
        if gone > 0 {
            connection.execute_batch("VACUUM")?;
        }
        Ok(gone)
    };
    if keys.is_empty() { Ok(0) } else { work().map_err(|e| explain(path, e)) }
}

/// What this machine remembers of erased texts, outside the file: keys, a line each.
fn path(place: &Place) -> PathBuf {
    place.state.join("erased-words")
}

/// The keys of the texts that this machine remembers as erased.
pub fn recall(place: &Place) -> Vec<Uuid> {
    let text = std::fs::read_to_string(path(place)).unwrap_or_default();
    text.lines().filter_map(|line| line.trim().parse().ok()).collect()
}

/// Remembers one. A failure is logged: the file itself holds the key.
fn remember(place: &Place, key: Uuid) {
    let append = || -> std::io::Result<()> {
        std::fs::create_dir_all(&place.state)?;
        schema::create_private(&path(place)).map_err(std::io::Error::other)?;
        let mut file = std::fs::OpenOptions::new().append(true).open(path(place))?;
        // It begins a line of its own, also after one that was cut off.
        file.write_all(format!("\n{key}").as_bytes())?;
        file.sync_all()
    };
    if let Err(error) = append() {
        tracing::warn!(%error, "an erasure could not be remembered");
    }
}

impl Journal {
    /// Erases what somebody wrote, from the backups too; gives how many of these were rewritten. It is
    /// no event: one would have a minute and an agent, and the text has neither.
    ///
    /// # Errors
    /// Not an administrator; the file cannot be written; a backup that can be neither rewritten nor
    /// deleted.
    pub fn erase_survey_words(&self, actor: Actor, key: Uuid) -> Result<usize> {
        self.ask(move |core| {
            let now = core.clock.now();
            must_administer(&core.hall, &core.context(&actor, now))?;
            core.alone(|core| blank_in(&core.connection, &[key]))
        })?;
        remember(&self.place, key);
        let backups = erase::in_backups(&self.place, |path| blank(path, &[key]))?;
        // Last: a desk that reads may keep it waiting, and is no reason to leave the rest.
        self.ask(|core| core.empty_log())?;
        Ok(backups)
    }
}

impl Core {
    /// Erases what this machine remembers as erased: an older copy was put back by hand.
    pub(in crate::journal) fn erase_words_again(&mut self, keys: &[Uuid]) -> Result<()> {
        match self.alone(|core| blank_in(&core.connection, keys))? {
            0 => Ok(()),
            _ => self.empty_log(),
        }
    }
}

impl Past {
    /// What was written to a large survey, question by question, in an order that tells nothing.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey_words(&self, survey: &str) -> Result<Vec<Written>> {
        self.with_file(|file| {
            let mut statement = file.prepare_cached(
                "SELECT key, question, language, text FROM survey_words \
                 WHERE survey = ?1 AND text IS NOT NULL ORDER BY question, key",
            )?;
            let rows = statement.query_map([survey], |r| {
                let key = Uuid::from_bytes(r.get(0)?);
                let (question, language, text) = (r.get(1)?, r.get(2)?, r.get(3)?);
                Ok(Written { key, question, language, text })
            })?;
            rows.collect()
        })
    }
}
