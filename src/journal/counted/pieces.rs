//! Days that are over, put into one piece each, in steps between which desks go on.

use super::{Gatherer, Origins, blob};
use crate::domain::counts::DayFacts;
use crate::domain::time::Zone;
use crate::journal::Journal;
use crate::journal::core::Core;
use crate::journal::error::Result;
use crate::journal::tables::{day as day_of, day_number};
use crate::journal::turn::let_others_in;
use rusqlite::{Connection, OptionalExtension};
use std::time::{Duration, Instant};

/// How long one step may hold up a desk.
const STEP: Duration = Duration::from_millis(15);

/// The first day before `today` that is not in one piece.
fn loose(file: &Connection, today: i32) -> rusqlite::Result<Option<i32>> {
    file.prepare_cached(
        "SELECT day FROM counted WHERE facts IS NULL AND day < ?1 ORDER BY day LIMIT 1",
    )?
    .query_row([today], |r| r.get(0))
    .optional()
}

fn today(core: &Core) -> i32 {
    day_number(core.zone.local(core.clock.now()).day)
}

/// Whether there is a day to be put into one piece. Cheap: asked again and again. Tables that are
/// about to be made anew are left alone.
fn is_loose(core: &mut Core) -> Result<bool> {
    if core.is_stale()? {
        return Ok(false);
    }
    let found = loose(&core.connection, today(core)).map_err(|e| core.wrong(e))?;
    Ok(found.is_some())
}

/// Puts days into one piece each for the time of a short transaction; gives whether there are
/// more.
fn make_some(core: &mut Core) -> Result<bool> {
    let started = Instant::now();
    let today = today(core);
    core.whole_transaction(|core| {
        let mut gatherer = Gatherer::default();
        let (mut facts, mut origins) = (DayFacts::default(), Origins::default());
        let file = &core.connection;
        while let Some(day) = loose(file, today)? {
            if started.elapsed() > STEP {
                return Ok(true);
            }
            gatherer.read_tables(file, &mut core.ids, day_of(day), &mut facts, &mut origins)?;
            let bytes = blob::write(&gatherer.known, file, &mut core.ids, &facts)?;
            file.prepare_cached("UPDATE counted SET facts = ?2 WHERE day = ?1")?
                .execute((day, bytes))?;
        }
        Ok(false)
    })
}

/// All steps, each handed to `ask`.
pub(in crate::journal) fn make_all(
    ask: impl Fn(fn(&mut Core) -> Result<bool>) -> Result<bool>,
) -> Result<()> {
    if ask(is_loose)? {
        while ask(make_some)? {
            let_others_in();
        }
    }
    Ok(())
}

impl Journal {
    /// Puts all days that are over into one piece each, so that they are counted in no time.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_counted(&self) -> Result<()> {
        make_all(|step| self.ask(step))
    }
}
