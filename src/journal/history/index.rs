//! Keeping the history up: requests and persons are written with their events; visits when they are
//! over, by whoever keeps house or looks something up, so that no counter pays for it. Parts of the
//! index are merged in steps between which desks go on.

use super::{Entry, Writer, build, entries, merge};
use crate::domain::event::Event;
use crate::domain::fold::fold;
use crate::domain::id::*;
use crate::domain::request;
use crate::domain::time::Timestamp;
use crate::domain::visit::{self, Visit};
use crate::journal::core::Core;
use crate::journal::error::Result;
use crate::journal::rows::{self, Ids};
use crate::journal::schema::{meta, set_meta};
use crate::journal::turn::let_others_in;
use crate::journal::{Journal, Place};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// How long one step may hold up a desk.
pub(super) const STEP: Duration = Duration::from_millis(10);
/// Pages that one step of a merge works on: some milliseconds of work.
const PAGES: i64 = 48;
/// Up to which event visits have been taken in.
const UPTO: &str = "history_upto";

/// What one step of the work has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::journal) enum Left {
    Nothing,
    More,
}

impl Core {
    /// Takes in visits that are over, for the time of a short transaction.
    pub fn take_in_visits(&mut self) -> Result<Left> {
        let upto = meta(&self.connection, UPTO).map_err(|e| self.wrong(e))?.unwrap_or(0i64);
        let last: i64 = self
            .connection
            .prepare_cached("SELECT coalesce(max(n), 0) FROM event")
            .and_then(|mut s| s.query_row([], |r| r.get(0)))
            .map_err(|e| self.wrong(e))?;
        if last <= upto {
            return Ok(Left::Nothing);
        }
        self.whole_transaction(|core| core.take_in_after(upto, last))
    }

    fn take_in_after(&mut self, upto: i64, last: i64) -> rusqlite::Result<Left> {
        let started = Instant::now();
        let mut upto = upto;
        let mut visits = BTreeSet::new();
        let mut entries: Vec<Entry> = Vec::new();
        {
            let mut events = self.connection.prepare_cached(
                "SELECT n, entity_kind, entity FROM event WHERE n > ?1 AND n <= ?2 ORDER BY n",
            )?;
            let mut rows = events.query((upto, last))?;
            while let Some(row) = rows.next()? {
                let entity = Uuid::from_bytes(row.get(2)?);
                if row.get::<_, u8>(1)? == 0 && visits.insert(entity) {
                    let id = VisitId(entity);
                    entries.extend(visit_entry(&self.connection, &mut self.ids, id)?);
                }
                upto = row.get(0)?;
                // Half of the time is left for the index.
                if started.elapsed() > STEP / 2 {
                    break;
                }
            }
        }
        // The index takes what is in order at once.
        entries.sort_by_key(|e| e.at);
        for entry in &entries {
            self.tables.requests.history.put(&self.connection, entry, false)?;
        }
        set_meta(&self.connection, UPTO, &upto)?;
        Ok(if upto < last { Left::More } else { Left::Nothing })
    }

    /// Merges parts of the index, for the time of a short transaction; with `all`, into one.
    pub fn merge_history(&mut self, all: bool) -> Result<Left> {
        let started = Instant::now();
        let more = self.whole_transaction(|core| {
            let mut more = merge(&core.connection, "", PAGES, all)?;
            // Beginning anew costs, and so does every commit.
            while more && started.elapsed() < STEP / 2 {
                more = merge(&core.connection, "", PAGES, false)?;
            }
            Ok(more)
        })?;
        Ok(if more { Left::More } else { Left::Nothing })
    }
}

/// What the history says of a visit that is over.
pub(in crate::journal) fn visit_entry(
    connection: &Connection,
    ids: &mut Ids,
    id: VisitId,
) -> rusqlite::Result<Option<Entry>> {
    let stored = rows::of_entity(connection, ids, id.0)?;
    let events: Vec<Event> = stored.into_iter().filter_map(|s| s.event.ok()).collect();
    match fold(&events, visit::apply).state {
        Some(visit @ Visit::Queued(_)) if !visit.is_open() => {
            entries::visit(connection, ids, id, &visit, &events).map(Some)
        }
        _ => Ok(None),
    }
}

/// Says again what the history says of an entity, of what the file still holds of it: after an
/// erasure. What it does not hold is left to whoever takes it in.
pub(in crate::journal) fn rewrite(
    connection: &Connection,
    ids: &mut Ids,
    history: &Writer,
    (kind, id): (u8, Uuid),
) -> rusqlite::Result<()> {
    if !history.holds(connection, id)? {
        return Ok(());
    }
    let stored = rows::of_entity(connection, ids, id)?;
    let first = stored.first().map_or(Timestamp(0), |s| s.recorded_at);
    let events: Vec<Event> = stored.into_iter().filter_map(|s| s.event.ok()).collect();
    let entry = match kind {
        0 => visit_entry(connection, ids, VisitId(id))?,
        2 => {
            let request = fold(&events, request::apply).state;
            let entry = |r| entries::request(connection, ids, RequestId(id), &r);
            request.map(entry).transpose()?
        }
        3 => {
            let person = fold(&events, request::apply_person).state;
            let known = person.filter(|person| !person.contact.is_empty());
            known.map(|person| entries::person(PersonId(id), &person, first))
        }
        _ => None,
    };
    match entry {
        Some(entry) => history.put(connection, &entry, false).map(drop),
        None => history.remove(connection, id).map(drop),
    }
}

/// A step of the work, as the writer carries it out.
type Step = fn(&mut Core) -> Result<Left>;

/// All that is to be done now, each step handed to the writer by `ask`.
pub(in crate::journal) fn keep_up(
    place: &Place,
    ask: &dyn Fn(&mut build::Step<'_>) -> Result<bool>,
) -> Result<()> {
    build::take_up(place, ask)?;
    let steps: [Step; 3] =
        [Core::take_in_visits, Core::say_again, |core| core.merge_history(false)];
    for step in steps {
        while ask(&mut |core| Ok(step(core)? == Left::More))? {
            let_others_in();
        }
    }
    Ok(())
}

impl Journal {
    /// Brings the history up to what has happened, in steps between which other work goes on.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep_history(&self) -> Result<()> {
        keep_up(self.place(), &|step| self.ask(step))
    }

    /// The same, and puts the whole index in order, after much was brought in at once.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn settle_history(&self) -> Result<()> {
        self.keep_history()?;
        let mut begun = false;
        while self.ask(|core| core.merge_history(!std::mem::replace(&mut begun, true)))?
            == Left::More
        {
            let_others_in();
        }
        Ok(())
    }
}
