//! Copying into the file what was committed beside it. SQLite lets a commit do it by the way, and some
//! key would wait for it; here it is done by a thread that nobody waits for.

use super::schema::SIDE_FILE;
use super::{Place, schema};
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

/// How often it is looked how much there is.
const LOOK: Duration = Duration::from_millis(500);

/// Starts the thread, which ends when the sender is dropped, or with the process.
pub(super) fn start(place: &Place) -> std::io::Result<Sender<()>> {
    let file = place.file();
    let side = file.with_extension("db-wal");
    let (stop, stopped) = mpsc::channel::<()>();
    std::thread::Builder::new().name("checkpoint".into()).stack_size(1 << 20).spawn(move || {
        // What was copied stays where it is until somebody writes again.
        let mut copied = 0;
        while stopped.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
            let length = std::fs::metadata(&side).map_or(0, |side| side.len());
            if length > SIDE_FILE.into() && length != copied {
                copy(&file);
                copied = length;
            }
        }
    })?;
    Ok(stop)
}

/// Copies what no reader needs beside the file any more.
fn copy(file: &Path) {
    let copied = schema::open(file, None).and_then(|connection| {
        let copied = connection.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
        copied.map_err(|e| schema::explain(file, e))
    });
    if let Err(error) = copied {
        tracing::warn!(%error, "what was committed could not be copied into the file");
    }
}
