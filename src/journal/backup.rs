//! Copies of the file, and the way back.

use super::clock::SiteZone;
use super::erase::{self, Erasure};
use super::error::{JournalError, Result};
use super::place::Place;
use super::schema::{self, create_private, explain, io_error};
use super::verify::verify_file;
use super::{Journal, lock, survey};
use crate::domain::time::Timestamp;
use std::path::{Path, PathBuf};

/// How much room the older backups may take, as a multiple of the file.
const BUDGET: u64 = 8;

/// How the name of a file ends that a restore put aside; these are never thinned out.
const BEFORE_RESTORE: &str = "-before-restore.db";

/// How the name of a backup ends that is being made.
const UNFINISHED: &str = "unfinished";

/// A backup on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// Bytes.
    pub size: u64,
}

impl Journal {
    /// Writes a verified backup now, to `to` or among the others.
    ///
    /// # Errors
    /// No room for twice the file; the copy did not verify.
    pub fn backup(&self, to: Option<&Path>) -> Result<Backup> {
        let to = match to {
            Some(path) => path.to_owned(),
            None => free_name(&self.place.backups(), &name(self.zone(), self.now())),
        };
        write(&self.place, &to)
    }
}

/// `guichet-2026-11-23-140700.db`, by the site's wall.
fn name(zone: SiteZone, now: Timestamp) -> String {
    zone.wall(now).format("guichet-%Y-%m-%d-%H%M%S.db").to_string()
}

/// The name, or the same with a number behind it: two backups may be asked for in one second.
fn free_name(folder: &Path, name: &str) -> PathBuf {
    let first = folder.join(name);
    let numbered = |n| first.with_file_name(name.replace(".db", &format!("-{n}.db")));
    let others = (2..100).map(numbered);
    std::iter::once(first.clone()).chain(others).find(|path| !path.exists()).unwrap_or(first)
}

/// Copies the file to `to`, verifies the copy, and only then gives it its name.
pub(super) fn write(place: &Place, to: &Path) -> Result<Backup> {
    let from = place.file();
    let folder = to.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|e| io_error(folder, e))?;
    let size = std::fs::metadata(&from).map_err(|e| io_error(&from, e))?.len();
    let free = fs4::available_space(folder).map_err(|e| io_error(folder, e))?;
    if free < size.saturating_mul(2) {
        return Err(JournalError::NoSpace { path: folder.to_owned() });
    }
    if to.exists() {
        let exists = std::io::Error::from(std::io::ErrorKind::AlreadyExists);
        return Err(io_error(to, exists));
    }
    let draft = to.with_extension(UNFINISHED);
    _ = std::fs::remove_file(&draft);
    create_private(&draft)?;
    let written = copy(&from, &draft).and_then(|()| {
        std::fs::rename(&draft, to).map_err(|e| io_error(to, e))?;
        sync_folder(folder);
        let size = std::fs::metadata(to).map_err(|e| io_error(to, e))?.len();
        Ok(Backup { path: to.to_owned(), size })
    });
    if written.is_err() {
        _ = std::fs::remove_file(&draft);
    }
    written
}

/// Removes what a backup among the others left that was cut off, and a restore that was: it holds
/// all that the file holds. One that is being made at this moment fails, and can be made again.
pub(super) fn remove_unfinished(place: &Place) {
    let left = std::fs::read_dir(place.backups()).into_iter().flatten().flatten();
    let cut_off = |name: &str| name.starts_with("guichet-") && name.contains(".unfinished");
    for entry in left.filter(|e| cut_off(&e.file_name().to_string_lossy())) {
        if let Err(error) = std::fs::remove_file(entry.path()) {
            tracing::warn!(%error, "an unfinished backup could not be removed");
        }
    }
    // Nobody restores while the file is open.
    remove_side_files(&restoring(place));
    _ = std::fs::remove_file(restoring(place));
}

fn copy(from: &Path, draft: &Path) -> Result<()> {
    let connection = schema::open_to_read(from)?;
    connection.execute_batch("PRAGMA query_only = OFF").map_err(|e| explain(from, e))?;
    let target = draft.to_string_lossy();
    connection.execute("VACUUM INTO ?1", [target.as_ref()]).map_err(|e| explain(draft, e))?;
    drop(connection);
    std::fs::File::open(draft).and_then(|f| f.sync_all()).map_err(|e| io_error(draft, e))?;
    let report = verify_file(draft, &mut |_, _| {})?;
    remove_side_files(draft);
    match report.faults.into_iter().next() {
        None => Ok(()),
        Some(what) => {
            let path = from.to_owned();
            Err(JournalError::Damaged { path, what, last_backup: None })
        }
    }
}

/// The folder's own entry is made durable where the system knows how.
fn sync_folder(folder: &Path) {
    if let Ok(folder) = std::fs::File::open(folder) {
        _ = folder.sync_all();
    }
}

/// Removes what SQLite keeps beside a file.
fn remove_side_files(path: &Path) {
    for end in ["-wal", "-shm", "-journal"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        _ = std::fs::remove_file(PathBuf::from(name));
    }
}

/// The backups of `place`, newest first.
pub fn list(place: &Place) -> Vec<Backup> {
    let mut all: Vec<Backup> = std::fs::read_dir(place.backups())
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().extension().is_some_and(|e| e == "db"))
        .filter_map(|entry| Some(Backup { path: entry.path(), size: entry.metadata().ok()?.len() }))
        .collect();
    all.sort_by(|a, b| b.path.file_name().cmp(&a.path.file_name()));
    all
}

/// Adds the last good backup to the news of a damaged file. The file itself is not touched.
pub(super) fn offer(place: &Place, error: JournalError) -> JournalError {
    match error {
        JournalError::Damaged { path, what, .. } => {
            let good = |b: &Backup| {
                verify_file(&b.path, &mut |_, _| {}).is_ok_and(|r| r.faults.is_empty())
            };
            let last_backup = list(place).into_iter().find(good).map(|b| b.path);
            JournalError::Damaged { path, what, last_backup }
        }
        other => other,
    }
}

/// Which of `dates` (newest first) are thinned out: the two newest days stay whole, older ones
/// are kept at distances that double, and the oldest go first where the budget is passed.
fn thinned(backups: &[Backup], file: u64) -> Vec<PathBuf> {
    let day = |b: &Backup| -> String {
        let name = b.path.file_name().map(|n| n.to_string_lossy().into_owned());
        name.unwrap_or_default().chars().take("guichet-2026-11-23".len()).collect()
    };
    let mut days: Vec<String> = Vec::new();
    let mut gone = Vec::new();
    let mut room = 0u64;
    let aside = |b: &&Backup| !b.path.to_string_lossy().ends_with(BEFORE_RESTORE);
    for backup in backups.iter().filter(aside) {
        let this = day(backup);
        let newest_of_day = !days.contains(&this);
        if newest_of_day {
            days.push(this);
        }
        let nth = days.len();
        let kept = nth <= 2 || (newest_of_day && (nth.is_power_of_two() || nth <= 8));
        if kept && (nth <= 2 || room + backup.size <= file.saturating_mul(BUDGET)) {
            room += backup.size;
        } else {
            gone.push(backup.path.clone());
        }
    }
    gone
}

/// The daily work: a backup where today has none, then thinning.
pub(super) fn daily(place: &Place, zone: SiteZone, now: Timestamp) -> Result<Option<Backup>> {
    let name = name(zone, now);
    let today = &name[.."guichet-2026-11-23".len()];
    let has =
        |b: &Backup| b.path.file_name().is_some_and(|n| n.to_string_lossy().starts_with(today));
    if list(place).iter().any(has) {
        return Ok(None);
    }
    remove_unfinished(place);
    let backup = write(place, &place.backups().join(&name))?;
    for path in thinned(&list(place), backup.size) {
        std::fs::remove_file(&path).map_err(|e| io_error(&path, e))?;
    }
    Ok(Some(backup))
}

/// Puts `from` in the place of the file, which is kept aside; needs the file alone. What was erased
/// from the present file, or as far as this machine remembers, is erased from the restored one
/// before it takes its place, and written there at the next opening, when a new incarnation
/// begins. Returns where the file before lies now.
///
/// # Errors
/// The file is in use; `from` is damaged or not ours.
pub fn restore(place: &Place, from: &Path, now: Timestamp) -> Result<PathBuf> {
    let _alone = lock::alone(place)?;
    if !from.exists() {
        return Err(io_error(from, std::io::ErrorKind::NotFound.into()));
    }
    let report = verify_file(from, &mut |_, _| {})?;
    if let Some(what) = report.faults.into_iter().next() {
        return Err(JournalError::Damaged { path: from.to_owned(), what, last_backup: None });
    }
    stage(place, from)?;
    let aside = put_aside(place, now)?;
    finish_restore(place)?;
    sync_folder(&place.data);
    Ok(aside)
}

/// The file that a restore makes before it takes its place.
fn restoring(place: &Place) -> PathBuf {
    place.file().with_extension("restoring")
}

/// The same once it is whole: from here on a restore that is cut off can be ended.
fn restored(place: &Place) -> PathBuf {
    place.file().with_extension("restored")
}

/// Makes the file that is to take the place of the present one.
fn stage(place: &Place, from: &Path) -> Result<()> {
    let erasures = erase::known(place);
    // From here on the file that told of them may be gone.
    erase::remember(place, &erasures);
    let draft = restoring(place);
    std::fs::create_dir_all(&place.data).map_err(|e| io_error(&place.data, e))?;
    if let Err(error) = prepare(place, from, &draft, &erasures) {
        remove_side_files(&draft);
        _ = std::fs::remove_file(&draft);
        return Err(error);
    }
    let whole = restored(place);
    std::fs::rename(&draft, &whole).map_err(|e| io_error(&whole, e))?;
    sync_folder(&place.data);
    Ok(())
}

/// Puts the present file among the backups, so that an erasure reaches it too.
fn put_aside(place: &Place, now: Timestamp) -> Result<PathBuf> {
    let file = place.file();
    let aside = place.backups().join(format!("guichet-{}{BEFORE_RESTORE}", now.0));
    std::fs::create_dir_all(place.backups()).map_err(|e| io_error(&place.backups(), e))?;
    if file.exists() {
        checkpoint(&file);
        // First: the log of one file must never be found beside another.
        move_side_files(&file, &aside);
        std::fs::rename(&file, &aside).map_err(|e| io_error(&file, e))?;
    }
    Ok(aside)
}

/// Puts a restored file where there is none, also where the restore was cut off before: else the
/// next opening would begin an empty one. Where the file is still there, the restore has not been.
pub(super) fn finish_restore(place: &Place) -> Result<()> {
    let (file, whole) = (place.file(), restored(place));
    let done = match file.exists() {
        true => std::fs::remove_file(&whole),
        false => std::fs::rename(&whole, &file),
    };
    match done {
        // Mostly there is none; or another process was first.
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(io_error(&whole, e)),
        _ => Ok(()),
    }
}

/// Makes of `from` what is to be the file, without what was erased, and with the answers to surveys
/// that the present file has.
fn prepare(place: &Place, from: &Path, draft: &Path, erasures: &[Erasure]) -> Result<()> {
    remove_side_files(draft);
    _ = std::fs::remove_file(draft);
    create_private(draft)?;
    // The bytes alone: a stick lets everybody read what lies on it.
    let copied = std::fs::File::open(from).and_then(|mut from| {
        let mut draft = std::fs::OpenOptions::new().write(true).open(draft)?;
        std::io::copy(&mut from, &mut draft)?;
        draft.sync_all()
    });
    copied.map_err(|e| io_error(draft, e))?;
    let rows: Vec<_> = erasures.iter().flat_map(|e| e.rows.iter().copied()).collect();
    erase::erase_rows(draft, &rows)?;
    mark_restored(draft, erasures).map_err(|e| explain(draft, e))?;
    survey::take_over(&place.file(), draft);
    survey::blank(draft, &survey::recall(place))?;
    remove_side_files(draft);
    Ok(())
}

/// `VACUUM INTO` leaves rollback mode: WAL is set again, and the next opening is told.
fn mark_restored(path: &Path, erasures: &[Erasure]) -> rusqlite::Result<()> {
    let connection = rusqlite::Connection::open(path)?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |r| r.get::<_, String>(0))?;
    schema::set_meta(&connection, "restored", &1)?;
    erase::leave(&connection, erasures)?;
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
}

/// Brings the log of a file into it, as far as it can be read; it is kept aside either way.
fn checkpoint(path: &Path) {
    if let Ok(connection) = rusqlite::Connection::open(path) {
        _ = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }
}

fn move_side_files(from: &Path, to: &Path) {
    for end in ["-wal", "-shm"] {
        let side = |path: &Path| {
            let mut name = path.as_os_str().to_owned();
            name.push(end);
            PathBuf::from(name)
        };
        _ = std::fs::rename(side(from), side(to));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::command::Command;
    use crate::journal::{Actor, Clock, fresh};

    #[test]
    fn a_restore_that_was_cut_off_is_ended_or_has_not_been() {
        let folder = tempfile::tempdir().unwrap();
        let place = Place::below(folder.path());
        let copy = folder.path().join("copy.db");
        let open = || Journal::open(&place, Clock::System).unwrap();
        let inform = |journal: &Journal| {
            let command = Command::Inform { visit: fresh::visit(), theme: None };
            journal.run(Actor::default(), command).unwrap();
        };
        let journal = open();
        inform(&journal);
        journal.backup(Some(&copy)).unwrap();
        inform(&journal);
        drop(journal);
        stage(&place, &copy).unwrap();
        assert_eq!(open().hall().visits.len(), 2, "it has not been");
        assert!(!restored(&place).exists());
        stage(&place, &copy).unwrap();
        put_aside(&place, Timestamp(1)).unwrap();
        assert_eq!(open().hall().visits.len(), 1, "it is ended");
        assert!(!restored(&place).exists() && !restoring(&place).exists());
    }

    #[test]
    fn the_two_last_days_stay_and_older_ones_thin_out() {
        let backup = |day: u32| Backup {
            path: PathBuf::from(format!("guichet-2026-11-{day:02}-120000.db")),
            size: 10,
        };
        let all: Vec<_> = (1..=20).rev().map(backup).collect();
        let gone = thinned(&all, 1000);
        let kept: Vec<_> = all.iter().filter(|b| !gone.contains(&b.path)).cloned().collect();
        let days: Vec<u32> = vec![20, 19, 18, 17, 16, 15, 14, 13, 5];
        assert_eq!(kept, days.into_iter().map(backup).collect::<Vec<_>>());
        assert_eq!(thinned(&all[..2], 1), Vec::<PathBuf>::new());
        assert_eq!(thinned(&all[..3], 2), vec![backup(18).path]);
    }
}
