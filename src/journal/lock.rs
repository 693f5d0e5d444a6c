//! Locks between processes, beside the file: who has it open, and who alone may do a work of
//! which there must be one. The system gives them back when a process dies.

use super::error::{JournalError, Result};
use super::place::Place;
use super::schema::io_error;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// How long a lock is tried for.
const PATIENCE: Duration = Duration::from_millis(300);

/// A lock, held until it is dropped.
#[derive(Debug)]
pub(crate) struct Held {
    _file: File,
    /// The card that names this process to others, removed with the lock.
    card: Option<(PathBuf, File)>,
}

impl Drop for Held {
    fn drop(&mut self) {
        if let Some((path, _)) = &self.card {
            // A card left behind is unlocked and counts for nothing.
            _ = std::fs::remove_file(path);
        }
    }
}

fn open(path: &Path) -> Result<File> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| io_error(folder, e))?;
    }
    OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .read(true)
        .open(path)
        .map_err(|e| io_error(path, e))
}

fn cards(place: &Place) -> PathBuf {
    place.state.join("open")
}

/// Takes a share in the file, as every process that opens it does.
pub(super) fn share(place: &Place) -> Result<Held> {
    let file = open(&place.data.join("guichet.lock"))?;
    patiently(place, || file.try_lock_shared())?;
    let path = cards(place).join(std::process::id().to_string());
    let card = open(&path).ok().filter(|card| card.try_lock_shared().is_ok());
    Ok(Held { _file: file, card: card.map(|card| (path, card)) })
}

/// Takes the file alone.
///
/// # Errors
/// Others have it open; they are named.
pub(super) fn alone(place: &Place) -> Result<Held> {
    let file = open(&place.data.join("guichet.lock"))?;
    patiently(place, || file.try_lock())?;
    Ok(Held { _file: file, card: None })
}

/// Tries for a moment: a lock outlives its process while a child of it is being started.
fn patiently(
    place: &Place,
    lock: impl Fn() -> std::result::Result<(), TryLockError>,
) -> Result<()> {
    let end = Instant::now() + PATIENCE;
    loop {
        match lock() {
            Ok(()) => return Ok(()),
            Err(_) if Instant::now() < end => std::thread::sleep(PATIENCE / 20),
            Err(_) => return Err(JournalError::InUse { holders: holders(place) }),
        }
    }
}

/// The processes that have the file open, by their numbers.
fn holders(place: &Place) -> String {
    let live = |path: &Path| File::open(path).is_ok_and(|card| card.try_lock().is_err());
    let mut names: Vec<String> = std::fs::read_dir(cards(place))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| live(&entry.path()))
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names.join(", ")
}

/// Tries to be the one that does `work`; `None` while another process is.
pub(super) fn only(place: &Place, work: &str) -> Option<Held> {
    let file = open(&place.state.join(format!("{work}.lock"))).ok()?;
    file.try_lock().ok()?;
    Some(Held { _file: file, card: None })
}

/// The same for work that somebody asked for: a look of [`is_at_work`] is waited for.
pub(super) fn only_by_hand(place: &Place, work: &str) -> Option<Held> {
    only(place, work).or_else(|| {
        std::thread::sleep(PATIENCE / 20);
        only(place, work)
    })
}

/// Whether another process does `work`.
pub(super) fn is_at_work(place: &Place, work: &str) -> bool {
    let file = open(&place.state.join(format!("{work}.lock")));
    file.is_ok_and(|file| file.try_lock_shared().is_err())
}
