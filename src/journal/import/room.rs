//! Whether the disk has room for an import, asked before anything is written.

use super::{external, known_content, secret};
use crate::domain::import::ImportRow;
use crate::journal::core::Core;
use crate::journal::schema::explain;
use crate::journal::{Journal, JournalError, Result};

/// What a row takes at most in the file, beside its external id: some 910 bytes were measured over
/// 80 000 rows, and the pages of an index are not always full.
const ROW: u64 = 1024;

/// What SQLite's side file takes for one row, whose entries lie on pages far apart, and at most:
/// it is written back into the file every 1000 pages, but not within a transaction.
const SIDE_FILE_ROW: u64 = 24 * 1024;
const SIDE_FILE: u64 = 10 * 1024 * 1024;

impl Journal {
    /// Refuses before anything is written what the disk cannot hold.
    pub(super) fn check_room(&self, rows: &[ImportRow]) -> Result<()> {
        let folder = &self.place.data;
        // A disk that does not say what is left is not in the way.
        let Ok(free) = fs4::available_space(folder) else { return Ok(()) };
        if needed(rows) <= free {
            return Ok(());
        }
        // What is there already needs nothing: a run that goes on needs less than the first.
        let mut new = Vec::new();
        for chunk in rows.chunks(2_000) {
            let known = self.ask(|core| are_known(core, chunk))?;
            new.extend(chunk.iter().zip(known).filter(|(_, known)| !known).map(|(row, _)| row));
        }
        match needed(new) {
            needed if needed <= free => Ok(()),
            needed => Err(JournalError::NoRoom { path: folder.clone(), needed, free }),
        }
    }
}

/// The room that new rows take on the disk while they are brought in.
fn needed<'r>(rows: impl IntoIterator<Item = &'r ImportRow>) -> u64 {
    let (mut count, mut bytes) = (0, 0);
    for row in rows {
        count += 1;
        bytes += ROW + row.external_id.len() as u64;
    }
    bytes + SIDE_FILE.min(count * SIDE_FILE_ROW)
}

/// Which of the rows the file knows by their external ids.
fn are_known(core: &Core, rows: &[ImportRow]) -> Result<Vec<bool>> {
    let wrong = |e| explain(&core.path, e);
    let secret = secret(core)?;
    let known = |row: &ImportRow| {
        let external = external(&secret, &row.external_id);
        known_content(core, &external).map(|content| content.is_some()).map_err(wrong)
    };
    rows.iter().map(known).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::Outcome;
    use crate::domain::time::Timestamp;
    use crate::journal::Actor;

    fn row(n: usize) -> ImportRow {
        ImportRow {
            external_id: format!("991231-AA0203-{n:05}"),
            issued: Timestamp(n as i64 * 60_000),
            called: None,
            closed: Timestamp(n as i64 * 60_000 + 5_000),
            service: "logement".into(),
            priority: false,
            outcome: Outcome::Left,
            agent: String::new(),
        }
    }

    #[test]
    fn rows_take_no_more_room_than_was_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let place = crate::journal::Place::below(folder.path());
        let journal = Journal::open(&place, crate::journal::Clock::System).unwrap();
        let actor = Actor { agent: journal.system_agent(), counter: None };
        let rows: Vec<ImportRow> = (0..3_000).map(row).collect();
        let before = std::fs::metadata(place.file()).unwrap().len();
        let done = journal.import_tickets(actor, &rows, false, &mut |_| {}).unwrap();
        let side = place.file().with_extension("db-wal");
        let side = std::fs::metadata(side).map_or(0, |m| m.len());
        let grown = std::fs::metadata(place.file()).unwrap().len() - before + side;
        assert_eq!(done.created, rows.len());
        assert!(grown <= needed(&rows), "{grown} of {}", needed(&rows));
        assert!(
            needed(&rows) < grown * 3,
            "{grown} of {}: it would refuse too much",
            needed(&rows)
        );
        assert!(needed([]) == 0 && needed(&rows[..1]) < 64 * 1024);
    }
}
