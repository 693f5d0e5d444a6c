//! What this machine remembers of erasures, outside the file: which rows, never what they said.
//! A file that is damaged cannot tell what was erased from it, and an older copy in its place
//! would bring that back.
//!
//! The memory is a line for each erasure, only ever appended to: several processes may do so at
//! once, and a line that was cut off takes no other with it.

use super::RowId;
use crate::domain::event::{Body, Entity, Event, Field};
use crate::domain::id::{AgentId, SiteId, VisitId};
use crate::domain::time::Timestamp;
use crate::journal::{Place, schema};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

/// An erasure as it is told to a file that does not know of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(in crate::journal) struct Erasure {
    pub site: SiteId,
    pub visit: VisitId,
    /// Who ordered it.
    pub agent: Option<AgentId>,
    /// When.
    pub at: Timestamp,
    pub rows: Vec<RowId>,
    /// Why. A personal text: it goes from file to file, and never into the memory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
}

impl Erasure {
    /// The erasure that `event` is, if it is one.
    pub fn of(event: &Event) -> Option<Self> {
        match (&event.body, event.entity) {
            (Body::Erased { rows }, Entity::Visit(visit)) => Some(Self {
                site: event.site,
                visit,
                agent: event.agent,
                at: event.happened_at,
                rows: rows.clone(),
                ground: event.text(Field::Reason).map(str::to_owned),
            }),
            _ => None,
        }
    }
}

fn path(place: &Place) -> PathBuf {
    place.state.join("erased.jsonl")
}

/// The erasures that this machine remembers, in order.
pub(in crate::journal) fn recall(place: &Place) -> Vec<Erasure> {
    let bytes = std::fs::read(path(place)).unwrap_or_default();
    let lines = bytes.split(|b| *b == b'\n').filter(|line| !line.is_empty());
    let read = |line: &[u8]| {
        let erasure = serde_json::from_slice(line);
        erasure.inspect_err(|error| tracing::warn!(%error, "an erasure is not remembered")).ok()
    };
    lines.filter_map(read).collect()
}

/// Remembers those of `erasures` that it does not yet. A failure is logged: the file itself holds
/// them, and they are looked at again with the next backup.
pub(in crate::journal) fn remember(place: &Place, erasures: &[Erasure]) {
    let known: BTreeSet<RowId> = recall(place).into_iter().flat_map(|e| e.rows).collect();
    let fresh = erasures.iter().filter(|e| e.rows.iter().any(|row| !known.contains(row)));
    let wordless = fresh.map(|e| Erasure { ground: None, ..e.clone() });
    let lines: Result<Vec<_>, _> = wordless.map(|e| serde_json::to_string(&e)).collect();
    let written = lines.map_err(std::io::Error::other).and_then(|l| append(&path(place), &l));
    if let Err(error) = written {
        tracing::warn!(%error, "an erasure could not be remembered");
    }
}

fn append(path: &Path, lines: &[String]) -> std::io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    std::fs::create_dir_all(path.parent().unwrap_or(Path::new(".")))?;
    schema::create_private(path).map_err(std::io::Error::other)?;
    let mut file = std::fs::OpenOptions::new().append(true).open(path)?;
    // Each begins a line of its own, also after one that was cut off.
    let text: String = lines.iter().map(|line| format!("\n{line}")).collect();
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
