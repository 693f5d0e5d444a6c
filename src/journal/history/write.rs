//! The history's rows and their index, written in the transaction of the events.
//!
//! A row's number is made from the time of what it is about, so that the newest come first whenever
//! they were written: eight rows to a minute, and where a minute is full, the next that is free.

use super::words::tokens;
use crate::domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use std::cell::RefCell;
use std::collections::HashMap;
use uuid::Uuid;

/// Rows to a minute.
const SLOTS: i64 = 8;

/// What an entry of the history is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A visit.
    Visit = 0,
    /// A request.
    Request = 1,
    /// A person, whom only those find who look for persons.
    Person = 2,
}

/// An entry with the words by which it is found.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it is about.
    pub kind: Kind,
    /// Which.
    pub entity: Uuid,
    /// When it happened.
    pub at: Timestamp,
    /// [`super::words::Words::joined`].
    pub words: String,
}

/// The SQL of every write, for one set of tables.
pub struct Writer {
    held: String,
    free: String,
    insert: String,
    change: String,
    delete: String,
    index: String,
    forget: String,
    /// Where the next free row of a minute was found last.
    next: RefCell<HashMap<i64, i64>>,
}

/// The first row of the minute of a point in time.
pub fn first_row(at: Timestamp) -> i64 {
    at.0.div_euclid(60_000) * SLOTS
}

/// The point in time, to a minute, of a row.
pub fn time_of(row: i64) -> Timestamp {
    Timestamp(row.div_euclid(SLOTS) * 60_000)
}

impl Writer {
    /// The tables whose names end in `suffix`.
    pub fn with_suffix(suffix: &str) -> Self {
        let sql = |text: &str| text.replace("{}", suffix);
        Self {
            held: sql("SELECT row, words FROM history{} WHERE entity = ?1"),
            free: sql("SELECT 1 FROM history{} WHERE row = ?1"),
            insert: sql("INSERT INTO history{} VALUES (?1, ?2, ?3, ?4)"),
            change: sql("UPDATE history{} SET words = ?2 WHERE row = ?1"),
            delete: sql("DELETE FROM history{} WHERE row = ?1"),
            index: sql("INSERT INTO search{} (rowid, words) VALUES (?1, ?2)"),
            forget: sql("INSERT INTO search{} (search{}, rowid, words) VALUES ('delete', ?1, ?2)"),
            next: RefCell::default(),
        }
    }

    /// Writes an entry, or what has changed of it; gives its row.
    pub fn put(&self, connection: &Connection, entry: &Entry, new: bool) -> rusqlite::Result<i64> {
        let held = if new { None } else { self.held(connection, entry.entity)? };
        let first = first_row(entry.at);
        match held {
            Some((row, words)) if words == entry.words && is_at(row, first) => Ok(row),
            Some((row, words)) => {
                self.forget(connection, row, &words)?;
                // Its time is another now, or it found its minute full.
                if !is_at(row, first) {
                    connection.prepare_cached(&self.delete)?.execute([row])?;
                    return self.insert(connection, entry);
                }
                connection.prepare_cached(&self.change)?.execute((row, &entry.words))?;
                self.index(connection, row, &entry.words)?;
                Ok(row)
            }
            None => self.insert(connection, entry),
        }
    }

    /// Removes the entry of an entity; gives the row it had.
    pub fn remove(&self, connection: &Connection, entity: Uuid) -> rusqlite::Result<Option<i64>> {
        let Some((row, words)) = self.held(connection, entity)? else { return Ok(None) };
        self.forget(connection, row, &words)?;
        connection.prepare_cached(&self.delete)?.execute([row])?;
        Ok(Some(row))
    }

    /// Whether there is an entry of an entity.
    pub fn holds(&self, connection: &Connection, entity: Uuid) -> rusqlite::Result<bool> {
        connection.prepare_cached(&self.held)?.exists([entity.as_bytes()])
    }

    fn held(
        &self,
        connection: &Connection,
        entity: Uuid,
    ) -> rusqlite::Result<Option<(i64, String)>> {
        connection
            .prepare_cached(&self.held)?
            .query_row([entity.as_bytes()], |r| Ok((r.get(0)?, r.get(1)?)))
            .optional()
    }

    fn insert(&self, connection: &Connection, entry: &Entry) -> rusqlite::Result<i64> {
        let row = self.allot(connection, first_row(entry.at))?;
        connection.prepare_cached(&self.insert)?.execute(params![
            row,
            entry.kind as u8,
            entry.entity.as_bytes(),
            entry.words
        ])?;
        self.index(connection, row, &entry.words)?;
        Ok(row)
    }

    /// A free row of the minute that begins at `first`, or the next after it.
    fn allot(&self, connection: &Connection, first: i64) -> rusqlite::Result<i64> {
        let mut next = self.next.borrow_mut();
        if next.len() > 100_000 {
            next.clear();
        }
        let mut row = next.get(&first).copied().unwrap_or(first);
        let mut free = connection.prepare_cached(&self.free)?;
        while free.exists([row])? {
            row += 1;
        }
        next.insert(first, row + 1);
        Ok(row)
    }

    fn index(&self, connection: &Connection, row: i64, words: &str) -> rusqlite::Result<()> {
        connection.prepare_cached(&self.index)?.execute((row, tokens(words))).map(drop)
    }

    /// Takes a row out of the index, whose words must be given exactly as they were put in: only
    /// then no byte of them stays.
    fn forget(&self, connection: &Connection, row: i64, words: &str) -> rusqlite::Result<()> {
        connection.prepare_cached(&self.forget)?.execute((row, tokens(words))).map(drop)
    }
}

/// Whether a row can be that of an entry whose minute begins at `first`: there, or after it where
/// the minute was full, but not in another day's place.
fn is_at(row: i64, first: i64) -> bool {
    (first..first + SLOTS * 24 * 60).contains(&row)
}
