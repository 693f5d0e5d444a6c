//! Chores: what touches the disk now and then, and nobody waits for. SQLite lets a commit copy by the
//! way into the file what was committed beside it, and some key would wait for it; a thread does it here.

use super::schema::SIDE_FILE;
use super::writer::Turns;
use super::{Place, schema};
use std::path::Path;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// How often it is looked how much there is.
const LOOK: Duration = Duration::from_millis(500);

/// Starts the thread, which ends when the sender is dropped, or with the process.
pub(super) fn start(place: &Place, turns: &Arc<Turns>) -> std::io::Result<Sender<()>> {
    let file = place.file();
    let turns = Arc::downgrade(turns);
    let side = file.with_extension("db-wal");
    let (stop, stopped) = mpsc::channel::<()>();
    std::thread::Builder::new().name("chores".into()).stack_size(1 << 20).spawn(move || {
        // What was copied stays where it is until somebody writes again.
        let mut copied = 0;
        while stopped.recv_timeout(LOOK) == Err(RecvTimeoutError::Timeout) {
            mark(&turns);
            let length = std::fs::metadata(&side).map_or(0, |side| side.len());
            if length > SIDE_FILE.into() && length != copied {
                copy(&file);
                copied = length;
            }
        }
    })?;
    Ok(stop)
}

/// Brings the mark outside the file up to date.
fn mark(turns: &Weak<Turns>) {
    let Some(turns) = turns.upgrade() else { return };
    if let Ok((mark, file)) = turns.ask(|core| Ok(core.high_water())) {
        // In nobody's turn any more.
        drop(turns);
        file.write(mark);
    }
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
