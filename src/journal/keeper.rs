//! The keeper: what is done in the background by one process at a time. Today is checked first,
//! the whole file before each backup; a backup is made every day. What was erased and has come
//! back is erased again.

use super::core::Core;
use super::turn::let_others_in;
use super::writer::Turns;
use super::{
    JournalError, Notice, Place, Result, backup, chores, counted, erase, history, lock, rebuild,
    survey, verify,
};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::sync::{Arc, Weak};
use std::time::Duration;

/// How long after the opening the last events are checked.
const CHECK: Duration = Duration::from_secs(2);
/// How long after that the first backup may be made: the desk comes first.
const FIRST: Duration = Duration::from_secs(60);
/// How often the history is brought up to what has happened.
const TIDY: Duration = Duration::from_secs(5);
/// How often a backup is looked for.
const ROUND: Duration = Duration::from_secs(600);
/// How many erasures are looked at in one turn.
const AT_ONCE: usize = 64;
/// How many of the last events are checked at every opening.
const RECENT: u32 = 5_000;

/// Its threads. They are not waited for: a desk that is left must not stay open until a large file
/// is copied. A backup that is cut off so never got its name, and is removed before the next.
pub(super) struct Keeper {
    _stop: [Sender<()>; 2],
}

/// Starts them; they end when the keeper is dropped, or with the process.
pub(super) fn start(place: Place, turns: &Arc<Turns>) -> std::io::Result<Keeper> {
    let chores = chores::start(&place, turns)?;
    // The file is not held open for the keeper: what it finds closed needs no keeping.
    let house = House { place, turns: Arc::downgrade(turns) };
    let (stop, stopped) = mpsc::channel::<()>();
    let waits = move |time| stopped.recv_timeout(time) == Err(RecvTimeoutError::Timeout);
    std::thread::Builder::new().name("keeper".into()).stack_size(1 << 20).spawn(move || {
        // What comes in is put in order at its end, a copy would hold half of it, and keys wait for all
        // who work beside it.
        let quiet = || !lock::is_at_work(&house.place, "import");
        while waits(CHECK) {
            if quiet() {
                house.check();
                break;
            }
        }
        let (mut wait, mut since) = (FIRST, Duration::ZERO);
        while waits(TIDY) {
            since += TIDY;
            if !quiet() {
                continue;
            }
            house.keep_history();
            house.keep_counted();
            if since >= wait {
                house.back_up();
                (wait, since) = (ROUND, Duration::ZERO);
            }
        }
    })?;
    Ok(Keeper { _stop: [stop, chores] })
}

/// The file and its writer, as the keeper's thread reaches them.
struct House {
    place: Place,
    turns: Weak<Turns>,
}

impl House {
    fn ask<T>(&self, work: impl FnOnce(&mut Core) -> Result<T>) -> Result<T> {
        self.turns.upgrade().ok_or(JournalError::WriterStopped)?.ask(work)
    }

    fn tell_damaged(&self, what: String) {
        tracing::error!(what, "the file is damaged");
        // A desk that is closing needs no news.
        _ = self.turns.upgrade().map(|turns| turns.tell(&Notice::Damaged(what)));
    }

    /// Checks what was written last, and makes the read tables anew where older rules made them.
    fn check(&self) {
        match verify::check_recent(&self.place.file(), RECENT) {
            Ok(faults) => faults.into_iter().take(1).for_each(|what| self.tell_damaged(what)),
            Err(error) => self.tell_damaged(error.to_string()),
        }
        if let Err(error) = self.erase_again() {
            tracing::error!(%error, "what was erased could not be erased again");
        }
        if let Err(error) = self.refresh_tables() {
            tracing::error!(%error, "the read tables could not be made anew");
        }
    }

    /// Erases again what an older copy, put back by hand, has brought back.
    fn erase_again(&self) -> Result<()> {
        let erasures = erase::recall(&self.place);
        // There may be many after years: desks go on in between.
        let mut again = 0;
        for some in erasures.chunks(AT_ONCE) {
            again += self.ask(|core| core.erase_remembered(some))?;
            let_others_in();
        }
        let words = survey::recall(&self.place);
        if !words.is_empty() {
            self.ask(|core| core.erase_words_again(&words))?;
        }
        if again > 0 {
            tracing::warn!(erasures = again, "what had come back is erased again");
        }
        Ok(())
    }

    /// The daily backup, which checks the whole file.
    fn back_up(&self) {
        let Some(_only) = lock::only(&self.place, "backup") else { return };
        let Ok((zone, now)) = self.ask(|core| Ok((core.zone, core.clock.now()))) else { return };
        match backup::daily(&self.place, zone, now) {
            Ok(Some(made)) => {
                tracing::info!(size = made.size, "backup written");
                erase::learn(&self.place);
            }
            Ok(None) => {}
            Err(JournalError::Damaged { what, .. }) => self.tell_damaged(what),
            Err(error) => tracing::warn!(%error, "no backup could be written"),
        }
    }

    /// Takes into the history what is over, and merges its index.
    fn keep_history(&self) {
        let Some(_only) = lock::only(&self.place, "history") else { return };
        if let Err(error) = history::keep_up(&self.place, &|step| self.ask(step)) {
            tracing::warn!(%error, "the history could not be kept up");
        }
    }

    /// Puts days that are over into one piece each, for those who count them.
    fn keep_counted(&self) {
        let Some(_only) = lock::only(&self.place, "counted") else { return };
        if let Err(error) = counted::make_all(|step| self.ask(step)) {
            tracing::warn!(%error, "what is counted of a day could not be kept up");
        }
    }

    /// Makes the read tables anew where older rules made them.
    fn refresh_tables(&self) -> Result<()> {
        let Some(_only) = lock::only(&self.place, "rebuild") else { return Ok(()) };
        if self.ask(|core| core.is_stale())? {
            let events = rebuild::rebuild(|step| self.ask(step))?;
            tracing::info!(events, "read tables made anew");
        }
        Ok(())
    }
}
