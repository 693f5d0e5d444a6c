//! Erasing what is personal, everywhere: the file, its log, its free pages and its backups; and
//! again in every copy that takes the file's place, for an erasure wins over any copy (design 2).

mod memory;

pub(super) use memory::{Erasure, recall, remember};

use super::core::{ChangeKind, Core};
use super::error::{JournalError, Result};
use super::rows::Stored;
use super::schema::{self, explain, io_error};
use super::{Actor, Journal, Place, backup, payload, rows};
use crate::domain::command::must_administer;
use crate::domain::event::{Body, Draft, Entity, Event, Field};
use crate::domain::id::*;
use crate::domain::refusal::Refusal;
use crate::domain::time::Timestamp;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::path::Path;

/// Where a restored file keeps the erasures that it lacks, until it is opened and can write them.
const WAITING: &str = "erasures";

/// What an erasure removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Personal rows.
    pub rows: usize,
    /// Backups rewritten.
    pub backups: usize,
}

/// A personal row: an event and a field.
pub(super) type RowId = (EventId, Field);

impl Journal {
    /// Erases what is personal of a visit, everywhere, backups included: notes, reasons, details,
    /// external id. `ground` says why or with whose authorisation. Where the file holds nothing
    /// more of it, nothing is written; a backup that does, because an erasure was cut off before
    /// it came there, is rewritten all the same.
    ///
    /// # Errors
    /// Not an administrator; no such visit, or one that a newer program wrote of; a backup that can
    /// be neither rewritten nor deleted.
    pub fn erase_visit(&self, actor: Actor, visit: VisitId, ground: String) -> Result<Erased> {
        let (listed, done) = self.ask(move |core| core.erase_visit(&actor, visit, &ground))?;
        let erasures: Vec<_> = done.iter().filter_map(Erasure::of).collect();
        remember(&self.place, &erasures);
        let backups = erase_in_backups(&self.place, &listed)?;
        // Last: a desk that reads may keep it waiting, and is no reason to leave the rest.
        self.ask(|core| core.empty_log())?;
        Ok(Erased { rows: erasures.iter().map(|e| e.rows.len()).sum(), backups })
    }
}

/// The personal fields that the events of a visit list, those erased before among them. The ground
/// of an erasure stays: it says why the rest is gone.
fn listed(stored: &[Stored]) -> impl Iterator<Item = (RowId, bool)> {
    let events = stored.iter().filter_map(|s| s.event.as_ref().ok());
    let others = events.filter(|e| !matches!(e.body, Body::Erased { .. }));
    others.flat_map(|e| e.personal.iter().map(|(field, text)| ((e.id, *field), text.is_some())))
}

impl Core {
    /// Erases in the file; gives all rows that the visit ever had, and the event written.
    fn erase_visit(
        &mut self,
        actor: &Actor,
        visit: VisitId,
        ground: &str,
    ) -> Result<(Vec<RowId>, Vec<Event>)> {
        if ground.trim().is_empty() {
            return Err(Refusal::ReasonNeeded.into());
        }
        let mut all = Vec::new();
        let fresh = self.write(|core, now| {
            must_administer(&core.hall, &core.context(actor, now))?;
            let stored = rows::of_entity(&core.connection, &mut core.ids, visit.0)
                .map_err(|e| explain(&core.path, e))?;
            if stored.is_empty() {
                return Err(Refusal::NoSuchTicket.into());
            }
            // Else what a newer program wrote of it would stay, and be said to be gone.
            if stored.iter().any(|s| s.event.is_err()) {
                return Err(Refusal::Unreadable.into());
            }
            all.extend(listed(&stored).map(|(row, _)| row));
            let held: Vec<_> =
                listed(&stored).filter(|(_, held)| *held).map(|(row, _)| row).collect();
            if held.is_empty() {
                return Ok(vec![]);
            }
            let body = Body::Erased { rows: held };
            let draft = Draft::new(Entity::Visit(visit), body).with(Field::Reason, Some(ground));
            core.append_erasure(actor, now, draft).map_err(|e| explain(&core.path, e))
        })?;
        if !fresh.is_empty() {
            self.reload().map_err(|e| explain(&self.path, e))?;
        }
        Ok((all, fresh.into_iter().map(|(_, event)| event).collect()))
    }

    /// Deletes the rows that `draft` names, and writes it.
    fn append_erasure(
        &mut self,
        actor: &Actor,
        now: Timestamp,
        draft: Draft,
    ) -> rusqlite::Result<Vec<(i64, Event)>> {
        if let Body::Erased { rows } = &draft.body {
            delete(&self.connection, rows)?;
        }
        let envelope = self.envelope_for(actor, now);
        let fresh = self.append(&envelope, vec![draft])?;
        self.tell(ChangeKind::Erase, fresh.first().map_or(0, |(n, _)| *n))?;
        Ok(fresh)
    }

    /// Carries out those of `erasures` that this file does not tell of, and writes them as they
    /// were: by whom, when and why. Each is a command of its own.
    fn erase_again(
        &mut self,
        now: Timestamp,
        erasures: &[Erasure],
    ) -> rusqlite::Result<Vec<(i64, Event)>> {
        let mut fresh = Vec::new();
        let site = self.hall.site;
        // Another site's belong to a file that lay here before.
        for erasure in erasures.iter().filter(|e| e.site == site) {
            let rows = self.lacking(erasure)?;
            if rows.is_empty() {
                continue;
            }
            let mut draft = Draft::new(Entity::Visit(erasure.visit), Body::Erased { rows })
                .with(Field::Reason, erasure.ground.as_deref());
            draft.happened_at = Some(erasure.at);
            let actor = Actor { agent: erasure.agent, counter: None };
            let at = now.plus(i64::try_from(fresh.len()).unwrap_or(0));
            fresh.extend(self.append_erasure(&actor, at, draft)?);
        }
        Ok(fresh)
    }

    /// The rows of `erasure` that no erasure in this file names.
    fn lacking(&mut self, erasure: &Erasure) -> rusqlite::Result<Vec<RowId>> {
        let stored = rows::of_entity(&self.connection, &mut self.ids, erasure.visit.0)?;
        let told = stored.iter().filter_map(|s| Erasure::of(s.event.as_ref().ok()?));
        let told: BTreeSet<RowId> = told.flat_map(|e| e.rows).collect();
        Ok(erasure.rows.iter().filter(|row| !told.contains(row)).copied().collect())
    }

    /// Writes, in the new life of a restored file, the erasures that the restore left it.
    pub(super) fn take_up_erasures(&mut self, now: Timestamp) -> rusqlite::Result<()> {
        let waiting = waiting(&self.connection)?;
        let fresh = self.erase_again(now, &waiting)?;
        self.connection.execute("DELETE FROM meta WHERE key = ?1", [WAITING])?;
        let advance = self.advance(&fresh)?;
        self.write_tables(&advance, &fresh)?;
        self.install(advance, &fresh);
        Ok(())
    }

    /// Erases what this machine remembers as erased: an older copy was put back by hand.
    pub(super) fn erase_remembered(&mut self, erasures: &[Erasure]) -> Result<usize> {
        let fresh = self.write(|core, now| {
            core.erase_again(now, erasures).map_err(|e| explain(&core.path, e))
        })?;
        if !fresh.is_empty() {
            self.reload().map_err(|e| explain(&self.path, e))?;
            self.empty_log()?;
        }
        Ok(fresh.len())
    }

    /// Brings the log into the file and empties it, so that no old page stays in it.
    fn empty_log(&self) -> Result<()> {
        let busy: i64 = self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))
            .map_err(|e| explain(&self.path, e))?;
        if busy == 0 { Ok(()) } else { Err(JournalError::Busy) }
    }
}

fn delete(connection: &Connection, rows: &[RowId]) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "DELETE FROM personal WHERE field = ?2 AND event = (SELECT n FROM event WHERE id = ?1)",
    )?;
    for (event, field) in rows {
        statement.execute((event.0.as_bytes(), payload::field_code(*field)))?;
    }
    Ok(())
}

/// All erasures that are known here: those that the file tells of, with their grounds, then those
/// that the machine remembers, for a file that cannot be read tells nothing.
pub(super) fn known(place: &Place) -> Vec<Erasure> {
    let mut all = told_by(&place.file());
    all.extend(recall(place));
    all
}

/// Remembers the erasures of a file that came from elsewhere, or could not be remembered at once.
pub(super) fn learn(place: &Place) {
    remember(place, &told_by(&place.file()));
}

/// The erasures that a file tells of, as far as it can be read.
fn told_by(path: &Path) -> Vec<Erasure> {
    let mut all = Vec::new();
    let read = schema::open_to_read(path)
        .and_then(|c| read_erasures(&c, &mut all).map_err(|e| explain(path, e)));
    if let Err(error) = read {
        tracing::warn!(%error, "the file does not tell all that was erased from it");
    }
    all
}

fn read_erasures(connection: &Connection, all: &mut Vec<Erasure>) -> rusqlite::Result<()> {
    let mut ids = rows::Ids::default();
    let sql = format!("SELECT {} FROM event WHERE kind = 'erased' ORDER BY n", rows::COLUMNS);
    let mut statement = connection.prepare(&sql)?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let event = rows::read(connection, &mut ids, row)?.event;
        all.extend(event.ok().as_ref().and_then(Erasure::of));
    }
    // A file that was restored and never opened has not written them yet.
    all.extend(waiting(connection)?);
    Ok(())
}

fn waiting(connection: &Connection) -> rusqlite::Result<Vec<Erasure>> {
    let waiting: Option<String> = schema::meta(connection, WAITING)?;
    Ok(waiting.and_then(|w| serde_json::from_str(&w).ok()).unwrap_or_default())
}

/// Leaves to a restored file the erasures that it is to write when it is opened.
pub(super) fn leave(connection: &Connection, erasures: &[Erasure]) -> rusqlite::Result<()> {
    let text = serde_json::to_string(erasures)
        .map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
    schema::set_meta(connection, WAITING, &text)
}

/// Removes personal rows from a file that nobody has open, and their bytes from its pages; gives
/// how many there were. A file that holds none of them is left as it is.
pub(super) fn erase_rows(path: &Path, rows: &[RowId]) -> Result<usize> {
    let work = || -> rusqlite::Result<usize> {
        let connection = Connection::open(path)?;
        let held = held(&connection, rows)?;
        if !held.is_empty() {
            connection.execute_batch("PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;")?;
            delete(&connection, &held)?;
            connection.execute_batch("VACUUM")?;
        }
        Ok(held.len())
    };
    if rows.is_empty() { Ok(0) } else { work().map_err(|e| explain(path, e)) }
}

/// Those of `rows` that a file holds.
fn held(connection: &Connection, rows: &[RowId]) -> rusqlite::Result<Vec<RowId>> {
    let mut statement = connection.prepare(
        "SELECT 1 FROM personal WHERE field = ?2 AND event = (SELECT n FROM event WHERE id = ?1)",
    )?;
    let mut held = Vec::new();
    for (event, field) in rows {
        if statement.exists((event.0.as_bytes(), payload::field_code(*field)))? {
            held.push((*event, *field));
        }
    }
    Ok(held)
}

/// Rewrites every backup that holds some of the rows; one that cannot be rewritten is deleted, for
/// a backup that still tells what was erased is worse than one fewer.
fn erase_in_backups(place: &Place, rows: &[RowId]) -> Result<usize> {
    backup::remove_unfinished(place);
    let mut rewritten = 0;
    for old in backup::list(place) {
        match erase_rows(&old.path, rows) {
            Ok(0) => {}
            Ok(_) => rewritten += 1,
            Err(error) => {
                tracing::warn!(%error, "a backup could not be rewritten and is deleted");
                std::fs::remove_file(&old.path).map_err(|e| io_error(&old.path, e))?;
            }
        }
    }
    Ok(rewritten)
}
