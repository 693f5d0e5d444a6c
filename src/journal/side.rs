//! Files beside the journal that hold work under way. None has a name: they are gone with the process.

use super::Place;
use super::error::Result;
use super::schema::{explain, io_error};
use rusqlite::Connection;
use std::fs::File;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

/// How often what was written is brought to the disk. Left to the system it would gather for half a
/// minute, and a commit of a desk would wait until some hundred megabytes are out.
const OFTEN: Duration = Duration::from_millis(100);

/// Such a file.
pub(super) struct Side {
    /// What asks it.
    pub connection: Connection,
    _settling: Option<Sender<()>>,
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
        let settling = file.map(settle).transpose().map_err(|e| io_error(&place.data, e))?;
        Ok(Self { connection, _settling: settling })
    }
}

/// Brings what is written to the disk as it comes, until the sender is dropped.
fn settle(file: File) -> std::io::Result<Sender<()>> {
    let (stop, stopped) = mpsc::channel::<()>();
    std::thread::Builder::new().name("side".into()).stack_size(1 << 17).spawn(move || {
        while stopped.recv_timeout(OFTEN) == Err(RecvTimeoutError::Timeout) {
            // What cannot be brought there now is brought there by the system.
            _ = file.sync_data();
        }
    })?;
    Ok(stop)
}

#[cfg(unix)]
fn open(place: &Place) -> Result<(Connection, Option<File>)> {
    let named = tempfile::Builder::new().prefix("work-").tempfile_in(&place.data);
    let (file, path) = named.map_err(|e| io_error(&place.data, e))?.into_parts();
    let connection = Connection::open(&path).map_err(|e| explain(&place.data, e))?;
    path.close().map_err(|e| io_error(&place.data, e))?;
    Ok((connection, Some(file)))
}

/// SQLite has Windows remove its own with the process, and tells nobody where it is.
#[cfg(not(unix))]
fn open(place: &Place) -> Result<(Connection, Option<File>)> {
    let connection = Connection::open("").map_err(|e| explain(&place.data, e))?;
    Ok((connection, None))
}
