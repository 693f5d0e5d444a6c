//! The history's rows and their index, written in the transaction of the events.
//!
//! A row's number is made from the time of what it is about, so that the newest come first whenever
//! they were written: eight rows to a minute, and where a minute is full, the next that is free.

use super::build::Rows;
use super::change;
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
    /// Where the next free row of a minute was found last.
    next: RefCell<HashMap<i64, i64>>,
    /// New rows that an index in the making is to take in, with its number.
    held_back: RefCell<Option<(i64, Rows)>>,
}

/// What the file has of an entity.
struct Found {
    row: i64,
    words: String,
    build: Option<i64>,
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
            held: sql("SELECT row, words, build FROM history{} WHERE entity = ?1"),
            // A row that has become free is not given away while an index is made that may know it.
            free: sql("SELECT 1 FROM history{} WHERE row = ?1 \
                 UNION ALL SELECT 1 FROM index_change WHERE row = ?1"),
            insert: sql("INSERT INTO history{} (row, kind, entity, words, build) \
                 VALUES (?1, ?2, ?3, ?4, ?5)"),
            change: sql("UPDATE history{} SET words = ?2 WHERE row = ?1"),
            delete: sql("DELETE FROM history{} WHERE row = ?1"),
            next: RefCell::default(),
            held_back: RefCell::default(),
        }
    }

    /// From now on new rows are left to the index of that number, until [`Writer::held_back`].
    pub fn hold_back(&self, build: i64) {
        *self.held_back.borrow_mut() = Some((build, Rows::new()));
    }

    /// The rows that were left to it, once they are in the file.
    pub fn held_back(&self) -> Rows {
        self.held_back.borrow_mut().take().map(|(_, rows)| rows).unwrap_or_default()
    }

    /// Writes an entry, or what has changed of it; gives its row.
    pub fn put(&self, connection: &Connection, entry: &Entry, new: bool) -> rusqlite::Result<i64> {
        let held = if new { None } else { self.held(connection, entry.entity)? };
        let first = first_row(entry.at);
        let Some(held) = held else { return self.insert(connection, entry) };
        if !is_at(held.row, first) {
            // Its time is another now.
            self.delete(connection, &held)?;
            return self.insert(connection, entry);
        }
        if held.words != entry.words {
            connection.prepare_cached(&self.change)?.execute((held.row, &entry.words))?;
            let row = (held.row, held.build);
            let index = change::Held::read(connection)?;
            index.change(connection, row, Some(&held.words), Some(&entry.words))?;
        }
        Ok(held.row)
    }

    /// Removes the entry of an entity; gives the row it had.
    pub fn remove(&self, connection: &Connection, entity: Uuid) -> rusqlite::Result<Option<i64>> {
        let Some(held) = self.held(connection, entity)? else { return Ok(None) };
        self.delete(connection, &held)?;
        Ok(Some(held.row))
    }

    /// Whether there is an entry of an entity.
    pub fn holds(&self, connection: &Connection, entity: Uuid) -> rusqlite::Result<bool> {
        connection.prepare_cached(&self.held)?.exists([entity.as_bytes()])
    }

    fn held(&self, connection: &Connection, entity: Uuid) -> rusqlite::Result<Option<Found>> {
        connection
            .prepare_cached(&self.held)?
            .query_row([entity.as_bytes()], |r| {
                Ok(Found { row: r.get(0)?, words: r.get(1)?, build: r.get(2)? })
            })
            .optional()
    }

    fn insert(&self, connection: &Connection, entry: &Entry) -> rusqlite::Result<i64> {
        let row = self.allot(connection, first_row(entry.at))?;
        let mut held_back = self.held_back.borrow_mut();
        let build = held_back.as_ref().map(|(build, _)| *build);
        connection.prepare_cached(&self.insert)?.execute(params![
            row,
            entry.kind as u8,
            entry.entity.as_bytes(),
            entry.words,
            build
        ])?;
        match held_back.as_mut() {
            Some((_, rows)) => rows.push((row, entry.words.clone())),
            None => {
                let index = change::Held::read(connection)?;
                index.change(connection, (row, None), None, Some(&entry.words))?;
            }
        }
        Ok(row)
    }

    fn delete(&self, connection: &Connection, held: &Found) -> rusqlite::Result<()> {
        connection.prepare_cached(&self.delete)?.execute([held.row])?;
        let index = change::Held::read(connection)?;
        index.change(connection, (held.row, held.build), Some(&held.words), None)
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
}

/// Whether a row can be that of an entry whose minute begins at `first`: there, or after it where
/// the minute was full, but not in another day's place.
fn is_at(row: i64, first: i64) -> bool {
    (first..first + SLOTS * 24 * 60).contains(&row)
}
