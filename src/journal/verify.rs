//! Proof that the file is whole: the chain of hashes, personal digests, and the read tables.

use super::{Place, Result};

/// What a verification found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Events read.
    pub events: u64,
    /// Tickets rebuilt and compared.
    pub tickets: u64,
    /// What is wrong, in words for the log; empty when all is well.
    pub faults: Vec<String>,
}

/// Reads the whole file: SQLite's own check, chain, digests, rebuild. `progress` is told
/// (done, total) in events.
///
/// # Errors
/// The file cannot be opened at all.
pub fn verify(_place: &Place, _progress: &mut dyn FnMut(u64, u64)) -> Result<Report> {
    todo!()
}
