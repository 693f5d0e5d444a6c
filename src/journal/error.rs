//! What can go wrong with the file.

use crate::domain::refusal::Refusal;
use std::path::PathBuf;
use thiserror::Error;

/// An error of the journal. Each is shown as one sentence that says what to do; the sources go
/// to the log file.
#[derive(Debug, Error)]
#[allow(missing_docs)] // fields are what the sentence names
pub enum JournalError {
    #[error("refused: {0}")]
    Refused(#[from] Refusal),
    #[error("{path}: written by a newer guichet (format {found}, this one knows {known})")]
    NewerFile { path: PathBuf, found: u32, known: u32 },
    #[error("{path}: not a file of guichet")]
    NotOurs { path: PathBuf },
    #[error("{path}: damaged: {what}")]
    Damaged { path: PathBuf, what: String, last_backup: Option<PathBuf> },
    #[error("{path}: no room left on the disk")]
    NoSpace { path: PathBuf },
    #[error("{path}: {needed} bytes needed, {free} free")]
    NoRoom { path: PathBuf, needed: u64, free: u64 },
    #[error("{path}: no permission")]
    NoPermission { path: PathBuf },
    #[error("the file is busy")]
    Busy,
    #[error("in use by {holders}")]
    InUse { holders: String },
    #[error("no import {0}")]
    NoSuchImport(String),
    /// Some rows of an import stand, the others are not in: it can go on or be taken back.
    #[error("import {import} cut off after {imported} of {rows} rows: {cause}")]
    ImportCut { cause: Box<JournalError>, import: String, imported: usize, rows: usize },
    #[error("sqlite: {0}")]
    Sqlite(#[from] rusqlite::Error),
    #[error("{path}: {source}")]
    Io { path: PathBuf, source: std::io::Error },
    #[error("the writer has stopped")]
    WriterStopped,
}

impl JournalError {
    /// The stable code for `--format json` and for the sentence.
    pub fn code(&self) -> String {
        match self {
            JournalError::Refused(refusal) => refusal.code(),
            JournalError::NewerFile { .. } => "newer_file".into(),
            JournalError::NotOurs { .. } => "not_ours".into(),
            JournalError::Damaged { .. } => "damaged".into(),
            JournalError::NoSpace { .. } => "no_space".into(),
            JournalError::NoRoom { .. } => "no_room".into(),
            JournalError::NoPermission { .. } => "no_permission".into(),
            JournalError::Busy => "busy".into(),
            JournalError::InUse { .. } => "in_use".into(),
            JournalError::NoSuchImport(_) => "no_such_import".into(),
            JournalError::ImportCut { cause, .. } => cause.code(),
            JournalError::Sqlite(_) => "sqlite".into(),
            JournalError::Io { .. } => "io".into(),
            JournalError::WriterStopped => "writer_stopped".into(),
        }
    }
}

/// A result of the journal.
pub type Result<T> = std::result::Result<T, JournalError>;
