//! What this machine remembers of the file, outside the file: its high-water mark. A file behind
//! it was restored or copied back, and begins a new incarnation, so that no place, number or
//! reference is ever given twice.

use super::chain::Hash;
use super::rows::ChainEnd;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use uuid::Uuid;

/// The last event that this machine knows of, and the lane it used last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Mark {
    pub workstation: Uuid,
    pub incarnation: Uuid,
    pub sequence: i64,
    pub hash: Hash,
    pub lane: Option<(char, NaiveDate)>,
}

impl Mark {
    /// The mark of a chain's end.
    pub fn of(end: &ChainEnd, lane: Option<(char, NaiveDate)>) -> Self {
        Self {
            workstation: end.workstation,
            incarnation: end.incarnation,
            sequence: end.sequence,
            hash: end.hash,
            lane,
        }
    }
}

/// Where the mark lies, and whether the file has moved on since it was written.
#[derive(Debug)]
pub(super) struct MarkFile {
    path: PathBuf,
    written: Mutex<Option<Mark>>,
}

impl MarkFile {
    /// The mark of the file that lies below `state`.
    pub fn open(state: &Path) -> Self {
        let path = state.join("mark.json");
        let written = std::fs::read(&path).ok().and_then(|b| serde_json::from_slice(&b).ok());
        Self { path, written: Mutex::new(written) }
    }

    /// The mark as last written.
    pub fn read(&self) -> Option<Mark> {
        self.written().clone()
    }

    fn written(&self) -> MutexGuard<'_, Option<Mark>> {
        // It is set as a whole.
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes the mark where it has moved; a failure is logged and costs nothing but a new
    /// incarnation at the next opening.
    pub fn write(&self, mark: Mark) {
        let mut last = self.written();
        if last.as_ref() == Some(&mark) {
            return;
        }
        // Several processes may write it: each to a file of its own, then renamed.
        let draft = self.path.with_extension(format!("{}.tmp", std::process::id()));
        let written = serde_json::to_vec(&mark).map_err(std::io::Error::other).and_then(|bytes| {
            std::fs::write(&draft, bytes)?;
            std::fs::rename(&draft, &self.path)
        });
        match written {
            Ok(()) => *last = Some(mark),
            Err(error) => tracing::warn!(%error, "the mark could not be written"),
        }
    }
}

/// What tells this machine from others.
pub(super) fn id() -> String {
    machine_uid::get().unwrap_or_else(|_| gethostname::gethostname().to_string_lossy().into_owned())
}
