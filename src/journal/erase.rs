//! Erasing what is personal, everywhere: the file, its log, its free pages and its backups.

use super::core::{ChangeKind, Core};
use super::error::{JournalError, Result};
use super::schema::{self, explain, io_error};
use super::{Actor, Journal, Place, backup, payload, rows};
use crate::domain::command::must_administer;
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::id::*;
use crate::domain::refusal::Refusal;
use rusqlite::Connection;
use std::path::Path;

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
    /// external id. `ground` says why or with whose authorisation.
    ///
    /// # Errors
    /// Not an administrator; no such visit; a backup that can be neither rewritten nor deleted.
    pub fn erase_visit(&self, actor: Actor, visit: VisitId, ground: String) -> Result<Erased> {
        let place = self.place.clone();
        let rows = self.ask(move |core| core.erase_visit(&actor, visit, &ground))?;
        let backups = erase_in_backups(&place, &rows)?;
        Ok(Erased { rows: rows.len(), backups })
    }
}

impl Core {
    fn erase_visit(&mut self, actor: &Actor, visit: VisitId, ground: &str) -> Result<Vec<RowId>> {
        if ground.trim().is_empty() {
            return Err(Refusal::ReasonNeeded.into());
        }
        let mut gone = Vec::new();
        self.write(|core, now| {
            must_administer(&core.hall, &core.context(actor, now))?;
            let wrong = |e| explain(&core.path, e);
            let stored =
                rows::of_entity(&core.connection, &mut core.ids, visit.0).map_err(wrong)?;
            if stored.is_empty() {
                return Err(Refusal::NoSuchTicket.into());
            }
            // The ground of an earlier erasure stays: it says why the rest is gone.
            gone = stored
                .iter()
                .filter_map(|s| s.event.as_ref().ok())
                .filter(|e| !matches!(e.body, Body::Erased { .. }))
                .flat_map(|e| {
                    let held = e.personal.iter().filter(|(_, text)| text.is_some());
                    held.map(|(field, _)| (e.id, *field)).collect::<Vec<_>>()
                })
                .collect();
            delete(&core.connection, &gone).map_err(wrong)?;
            let body = Body::Erased { rows: gone.clone() };
            let draft = Draft::new(Entity::Visit(visit), body).with(Field::Reason, Some(ground));
            let envelope = core.envelope_for(actor, now);
            let fresh = core.append(&envelope, vec![draft]).map_err(|e| explain(&core.path, e))?;
            let n = fresh.first().map_or(0, |(n, _)| *n);
            core.tell(ChangeKind::Erase, n).map_err(|e| explain(&core.path, e))?;
            Ok(fresh)
        })?;
        self.reload().map_err(|e| explain(&self.path, e))?;
        self.empty_log()?;
        Ok(gone)
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

/// The rows that the erasures of a file name.
pub(super) fn erased_rows(path: &Path) -> Result<Vec<RowId>> {
    let connection = schema::open_to_read(path)?;
    let read = || -> rusqlite::Result<Vec<RowId>> {
        let mut statement =
            connection.prepare("SELECT version, payload FROM event WHERE kind = 'erased'")?;
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let body = payload::decode("erased", row.get(0)?, row.get_ref(1)?.as_blob()?);
            if let Ok(Body::Erased { rows }) = body {
                all.extend(rows);
            }
        }
        Ok(all)
    };
    read().map_err(|e| explain(path, e))
}

/// Removes personal rows from a file that nobody has open, and their bytes from its pages.
pub(super) fn erase_rows(path: &Path, rows: &[RowId]) -> Result<()> {
    if rows.is_empty() {
        return Ok(());
    }
    let work = || -> rusqlite::Result<()> {
        let connection = Connection::open(path)?;
        connection.execute_batch("PRAGMA secure_delete = ON; PRAGMA synchronous = FULL;")?;
        delete(&connection, rows)?;
        connection.execute_batch("VACUUM")
    };
    work().map_err(|e| explain(path, e))
}

/// Rewrites every backup without the rows; one that cannot be rewritten is deleted, for a backup
/// that still tells what was erased is worse than one fewer.
fn erase_in_backups(place: &Place, rows: &[RowId]) -> Result<usize> {
    backup::remove_unfinished(place);
    let mut rewritten = 0;
    for old in backup::list(place) {
        match erase_rows(&old.path, rows) {
            Ok(()) => rewritten += 1,
            Err(error) => {
                tracing::warn!(%error, "a backup could not be rewritten and is deleted");
                std::fs::remove_file(&old.path).map_err(|e| io_error(&old.path, e))?;
            }
        }
    }
    Ok(rewritten)
}
