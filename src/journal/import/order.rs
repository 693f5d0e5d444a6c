//! Rows in the order of their time, however the input has them: the history lies in that order, and
//! a row here and a row there would each write a page of it anew.

use super::seal::{Sealed, Sealer};
use crate::domain::import::RequestRow;
use crate::domain::time::Timestamp;
use crate::journal::error::Result;
use crate::journal::schema::explain;
use rusqlite::types::Type;
use rusqlite::{Connection, Error};
use std::collections::{HashMap, HashSet};

/// How much a sort may hold in memory before it goes on in a file, and what it sorts.
const PREPARE: &str = "PRAGMA journal_mode = OFF; PRAGMA cache_size = -16000;
     CREATE TABLE row (at INTEGER NOT NULL, line INTEGER NOT NULL, content BLOB NOT NULL) STRICT;
     BEGIN;";

/// Sorts the rows of an input in a file that has no name and is gone with the process.
pub struct Order {
    sealer: Sealer,
    side: Connection,
    repeated: HashSet<u64>,
    /// When the first row of an id came that may come again: its rows stay in the input's order.
    first: HashMap<u64, Timestamp>,
}

impl Order {
    pub(super) fn new(sealer: Sealer, repeated: HashSet<u64>) -> Result<Self> {
        let begin = || {
            let side = Connection::open("")?;
            side.execute_batch(PREPARE)?;
            Ok(side)
        };
        let side = begin().map_err(wrong)?;
        Ok(Self { sealer, side, repeated, first: HashMap::new() })
    }

    /// Takes in a row with its line.
    ///
    /// # Errors
    /// The disk of the temporary files is full.
    pub fn put(&mut self, line: u64, row: &RequestRow) -> Result<()> {
        let mut at = row.received;
        if !self.repeated.is_empty() {
            let key = self.sealer.key(&row.external_id);
            if self.repeated.contains(&key) {
                at = *self.first.entry(key).or_insert(at);
            }
        }
        let put = || {
            let content =
                serde_json::to_vec(row).map_err(|e| Error::ToSqlConversionFailure(e.into()))?;
            self.side.prepare_cached("INSERT INTO row VALUES (?1, ?2, ?3)")?.execute((
                at.0,
                line.cast_signed(),
                content,
            ))
        };
        put().map(drop).map_err(wrong)
    }

    /// Gives them all, made ready, until nobody takes them any more.
    ///
    /// # Errors
    /// The disk of the temporary files is full.
    pub fn each(self, take: &mut dyn FnMut(u64, Sealed) -> bool) -> Result<()> {
        let mut give = || {
            let mut rows = self.side.prepare("SELECT line, content FROM row ORDER BY at, line")?;
            let mut rows = rows.query([])?;
            while let Some(row) = rows.next()? {
                let content = serde_json::from_slice(row.get_ref(1)?.as_blob()?)
                    .map_err(|e| Error::FromSqlConversionFailure(1, Type::Blob, e.into()))?;
                let line = row.get::<_, i64>(0)?.cast_unsigned();
                if !take(line, self.sealer.seal(content)) {
                    break;
                }
            }
            Ok(())
        };
        give().map_err(wrong)
    }
}

fn wrong(error: Error) -> crate::journal::JournalError {
    explain(&std::env::temp_dir(), error)
}
