//! Rows in the order of their time, however the input has them: the history lies in that order, and
//! a row here and a row there would each write a page of it anew.

use super::seal::{Sealed, Sealer};
use crate::domain::import::RequestRow;
use crate::domain::time::Timestamp;
use crate::journal::Place;
use crate::journal::error::Result;
use crate::journal::schema::explain;
use crate::journal::side::Side;
use rusqlite::Error;
use rusqlite::types::Type;
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;

/// How much a sort may hold in memory before it goes on in a file; the rows, and what is sorted of them.
const PREPARE: &str = "PRAGMA cache_size = -16000;
     CREATE TABLE row (line INTEGER NOT NULL, content BLOB NOT NULL) STRICT;
     CREATE TABLE time (at INTEGER NOT NULL, row INTEGER NOT NULL) STRICT;
     BEGIN;";

/// Sorts the rows of an input in a file that has no name and is gone with the process.
pub struct Order {
    sealer: Sealer,
    side: Side,
    /// Where it lies, for errors.
    path: PathBuf,
    repeated: HashSet<u64>,
    /// When the first row of an id came that may come again: its rows stay in the input's order.
    first: HashMap<u64, Timestamp>,
}

impl Order {
    pub(super) fn new(place: &Place, sealer: Sealer, repeated: HashSet<u64>) -> Result<Self> {
        let side = Side::new(place)?;
        let path = place.data.clone();
        side.connection.execute_batch(PREPARE).map_err(|e| explain(&path, e))?;
        Ok(Self { sealer, side, path, repeated, first: HashMap::new() })
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
        let side = &self.side.connection;
        let put = || {
            let content =
                serde_json::to_vec(row).map_err(|e| Error::ToSqlConversionFailure(e.into()))?;
            side.prepare_cached("INSERT INTO row VALUES (?1, ?2)")?
                .execute((line.cast_signed(), content))?;
            side.prepare_cached("INSERT INTO time VALUES (?1, last_insert_rowid())")?
                .execute([at.0])
        };
        put().map(drop).map_err(|e| explain(&self.path, e))
    }

    /// Gives them all, made ready, until nobody takes them any more.
    ///
    /// # Errors
    /// The disk of the temporary files is full.
    pub fn each(self, take: &mut dyn FnMut(u64, Sealed) -> bool) -> Result<()> {
        let side = &self.side.connection;
        let mut give = || {
            // The sort holds no content: it would be written once more.
            let mut order = side.prepare("SELECT row FROM time ORDER BY at, row")?;
            let mut rows = side.prepare("SELECT line, content FROM row WHERE rowid = ?1")?;
            let mut order = order.query([])?;
            while let Some(next) = order.next()? {
                let (line, row) = rows.query_row([next.get::<_, i64>(0)?], |row| {
                    let content = serde_json::from_slice(row.get_ref(1)?.as_blob()?)
                        .map_err(|e| Error::FromSqlConversionFailure(1, Type::Blob, e.into()))?;
                    Ok((row.get::<_, i64>(0)?.cast_unsigned(), content))
                })?;
                if !take(line, self.sealer.seal(row)) {
                    break;
                }
            }
            Ok(())
        };
        give().map_err(|e| explain(&self.path, e))
    }
}
