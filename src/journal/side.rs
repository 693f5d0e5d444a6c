//! Files beside the journal that hold work under way. None has a name: they are gone with the process.

use super::Place;
use super::error::Result;
use super::schema::{explain, io_error};
use rusqlite::Connection;
use std::fs::File;
use std::time::{Duration, Instant};

/// How often what was written is brought to the disk. Left to the system it would gather for half a
/// minute, and a commit of a desk would wait until some hundred megabytes are out.
const OFTEN: Duration = Duration::from_millis(100);

/// Such a file.
pub(super) struct Side {
    /// What asks it.
    pub connection: Connection,
    /// The same file; SQLite's own, where one that is open cannot lose its name.
    file: Option<File>,
    settled: Instant,
}

impl Side {
    /// An empty one on the disk of `place`.
    ///
    /// # Errors
    /// The disk is full, or nothing may be written there.
    pub fn new(place: &Place) -> Result<Self> {
        let (connection, file) = open(place)?;
        let begun =
            connection.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;");
        begun.map_err(|e| explain(&place.data, e))?;
        Ok(Self { connection, file, settled: Instant::now() })
    }

    /// Brings to the disk what was written lately. To be called again and again while much is written.
    pub fn settle(&mut self) {
        if self.settled.elapsed() < OFTEN {
            return;
        }
        // What cannot be brought there now is brought there by the system.
        _ = self.file.as_ref().map(File::sync_data);
        self.settled = Instant::now();
    }
}

#[cfg(unix)]
fn open(place: &Place) -> Result<(Connection, Option<File>)> {
    let named = tempfile::Builder::new().prefix("work-").tempfile_in(&place.data);
    let (file, path) = named.map_err(|e| io_error(&place.data, e))?.into_parts();
    let connection = Connection::open(&path).map_err(|e| explain(&place.data, e))?;
    path.close().map_err(|e| io_error(&place.data, e))?;
    Ok((connection, Some(file)))
}

/// SQLite has Windows remove it with the process.
#[cfg(not(unix))]
fn open(place: &Place) -> Result<(Connection, Option<File>)> {
    let connection = Connection::open("").map_err(|e| explain(&place.data, e))?;
    Ok((connection, None))
}
