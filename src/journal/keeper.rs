//! The keeper: what is done in the background by one process at a time. Today is checked first,
//! the whole file before each backup; a backup is made every day.

use super::writer::{Work, ask};
use super::{Notice, Place, Result, backup, lock, rebuild, verify};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

/// How long after the opening the first round begins: the desk comes first.
const FIRST: Duration = Duration::from_secs(2);
/// How often a round is made.
const ROUND: Duration = Duration::from_secs(600);
/// How many of the last events are checked at every opening.
const RECENT: u32 = 5_000;

/// The thread, which ends when this is dropped.
pub(super) struct Keeper {
    stop: Option<Sender<()>>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            tracing::error!("the keeper ended badly");
        }
    }
}

/// Starts the thread.
pub(super) fn start(place: Place, work: Sender<Work>) -> Keeper {
    let (stop, stopped) = mpsc::channel::<()>();
    let thread =
        std::thread::Builder::new().name("keeper".into()).stack_size(1 << 20).spawn(move || {
            let mut wait = FIRST;
            while stopped.recv_timeout(wait) == Err(RecvTimeoutError::Timeout) {
                round(&place, &work, wait == FIRST);
                wait = ROUND;
            }
        });
    Keeper { stop: Some(stop), thread: thread.ok() }
}

fn round(place: &Place, work: &Sender<Work>, first: bool) {
    let damaged = |what: String| {
        tracing::error!(what, "the file is damaged");
        // A desk that is closing needs no news.
        _ = work.send(Work::Tell(Notice::Damaged(what)));
    };
    if first {
        match verify::check_recent(&place.file(), RECENT) {
            Ok(faults) => faults.into_iter().take(1).for_each(damaged),
            Err(error) => damaged(error.to_string()),
        }
    }
    if let Err(error) = refresh_tables(place, work) {
        tracing::error!(%error, "the read tables could not be made anew");
    }
    let Some(_only) = lock::only(place, "backup") else { return };
    let Ok((zone, now)) = ask(work, |core| Ok((core.zone, core.clock.now()))) else { return };
    match backup::daily(place, zone, now) {
        Ok(Some(made)) => tracing::info!(size = made.size, "backup written"),
        Ok(None) => {}
        Err(super::JournalError::Damaged { what, .. }) => damaged(what),
        Err(error) => tracing::warn!(%error, "no backup could be written"),
    }
}

/// Makes the read tables anew where older rules made them.
fn refresh_tables(place: &Place, work: &Sender<Work>) -> Result<()> {
    let Some(_only) = lock::only(place, "rebuild") else { return Ok(()) };
    if ask(work, |core| core.is_stale())? {
        let events = rebuild::rebuild(|step| ask(work, step))?;
        tracing::info!(events, "read tables made anew");
    }
    Ok(())
}
