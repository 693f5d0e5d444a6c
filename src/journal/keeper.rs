//! The keeper: what is done in the background by one process at a time. Today is checked first,
//! the whole file before each backup; a backup is made every day. What was erased and has come
//! back is erased again.

use super::writer::{Work, ask};
use super::{Notice, Place, Result, backup, erase, lock, rebuild, verify};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

/// How long after the opening the last events are checked.
const CHECK: Duration = Duration::from_secs(2);
/// How long after that the first backup may be made: the desk comes first.
const FIRST: Duration = Duration::from_secs(60);
/// How often a backup is looked for.
const ROUND: Duration = Duration::from_secs(600);
/// How many of the last events are checked at every opening.
const RECENT: u32 = 5_000;

/// The thread. It is not waited for: a desk that is left must not stay open until a large file
/// is copied. A backup that is cut off so never got its name, and is removed before the next.
pub(super) struct Keeper {
    _stop: Sender<()>,
}

/// Starts the thread, which ends when the keeper is dropped, or with the process.
pub(super) fn start(place: Place, work: Sender<Work>) -> std::io::Result<Keeper> {
    let (stop, stopped) = mpsc::channel::<()>();
    let waits = move |time| stopped.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
    std::thread::Builder::new().name("keeper".into()).stack_size(1 << 20).spawn(move || {
        if !waits(CHECK) {
            return;
        }
        check(&place, &work);
        let mut wait = FIRST;
        while waits(wait) {
            back_up(&place, &work);
            wait = ROUND;
        }
    })?;
    Ok(Keeper { _stop: stop })
}

fn tell_damaged(work: &Sender<Work>, what: String) {
    tracing::error!(what, "the file is damaged");
    // A desk that is closing needs no news.
    _ = work.send(Work::Tell(Notice::Damaged(what)));
}

/// Checks what was written last, and makes the read tables anew where older rules made them.
fn check(place: &Place, work: &Sender<Work>) {
    match verify::check_recent(&place.file(), RECENT) {
        Ok(faults) => faults.into_iter().take(1).for_each(|what| tell_damaged(work, what)),
        Err(error) => tell_damaged(work, error.to_string()),
    }
    if let Err(error) = erase_again(place, work) {
        tracing::error!(%error, "what was erased could not be erased again");
    }
    if let Err(error) = refresh_tables(place, work) {
        tracing::error!(%error, "the read tables could not be made anew");
    }
}

/// Erases again what an older copy, put back by hand, has brought back.
fn erase_again(place: &Place, work: &Sender<Work>) -> Result<()> {
    let erasures = erase::recall(place);
    if erasures.is_empty() {
        return Ok(());
    }
    match ask(work, move |core| core.erase_remembered(&erasures))? {
        0 => {}
        erasures => tracing::warn!(erasures, "what was erased had come back and is erased again"),
    }
    Ok(())
}

/// The daily backup, which checks the whole file.
fn back_up(place: &Place, work: &Sender<Work>) {
    let Some(_only) = lock::only(place, "backup") else { return };
    let Ok((zone, now)) = ask(work, |core| Ok((core.zone, core.clock.now()))) else { return };
    match backup::daily(place, zone, now) {
        Ok(Some(made)) => {
            tracing::info!(size = made.size, "backup written");
            erase::learn(place);
        }
        Ok(None) => {}
        Err(super::JournalError::Damaged { what, .. }) => tell_damaged(work, what),
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
