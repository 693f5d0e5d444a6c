//! Erasing from copies: files that nobody has open.

use super::{RowId, delete};
use crate::domain::id::EventId;
use crate::journal::error::Result;
use crate::journal::rows::Ids;
use crate::journal::schema::{self, explain, io_error};
use crate::journal::{Place, backup, history, payload};
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::path::Path;
use uuid::Uuid;

/// Removes personal rows from a file that nobody has open, with the words by which they were found,
/// and their bytes from its pages; gives how many there were. A file that holds none of them is left
/// as it is.
pub(in crate::journal) fn erase_rows(path: &Path, rows: &[RowId]) -> Result<usize> {
    let work = || -> rusqlite::Result<usize> {
        let mut connection = Connection::open(path)?;
        let held = held(&connection, rows)?;
        if !held.is_empty() {
            connection.execute_batch(
                "PRAGMA secure_delete = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;",
            )?;
            let whole = connection.transaction()?;
            delete(&whole, &held)?;
            forget_words(&whole, &held)?;
            whole.commit()?;
            connection.execute_batch("VACUUM")?;
        }
        Ok(held.len())
    };
    if rows.is_empty() { Ok(0) } else { work().map_err(|e| explain(path, e)) }
}

/// Takes the words of erased rows out of the history. A file of a format before there was one has
/// none.
fn forget_words(connection: &Connection, rows: &[RowId]) -> rusqlite::Result<()> {
    if !connection.table_exists(None, "history")? {
        return Ok(());
    }
    schema::bring_up(connection)?;
    let mut find = connection.prepare("SELECT entity_kind, entity FROM event WHERE id = ?1")?;
    let mut entities: BTreeSet<(u8, Uuid)> = BTreeSet::new();
    for (EventId(event), _) in rows {
        let entity =
            find.query_row([event.as_bytes()], |r| Ok((r.get(0)?, Uuid::from_bytes(r.get(1)?))))?;
        entities.insert(entity);
    }
    let (history, mut ids) = (history::Writer::with_suffix(""), Ids::default());
    entities.into_iter().try_for_each(|e| history::rewrite(connection, &mut ids, &history, e))?;
    // An index that was being made when the copy was taken will never come of its list.
    history::forget_changes(connection)
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
pub(super) fn erase_in_backups(place: &Place, rows: &[RowId]) -> Result<usize> {
    in_backups(place, |path| erase_rows(path, rows))
}

/// The same with whatever `erase` removes from a file, giving how much that was.
pub(in crate::journal) fn in_backups(
    place: &Place,
    erase: impl Fn(&Path) -> Result<usize>,
) -> Result<usize> {
    backup::remove_unfinished(place);
    let mut rewritten = 0;
    for old in backup::list(place) {
        match erase(&old.path) {
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
