//! Copies of the file, and the way back.

use super::{Clock, Journal, Place, Result};
use std::path::{Path, PathBuf};

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
    pub fn backup(&self, _to: Option<&Path>) -> Result<Backup> {
        todo!()
    }
}

/// The backups of `place`, newest first.
pub fn list(_place: &Place) -> Vec<Backup> {
    todo!()
}

/// Puts `from` in the place of the file, which is kept aside; needs the file alone. A new
/// incarnation begins at the next opening.
///
/// # Errors
/// The file is in use; `from` is damaged or not ours.
pub fn restore(_place: &Place, _from: &Path, _clock: Clock) -> Result<PathBuf> {
    todo!()
}
