//! What this machine remembers of erasures, outside the file: which rows, never what they said.
//! A file that is damaged cannot tell what was erased from it, and an older copy in its place
//! would bring that back.
//!
//! The memory is a line for each erasure, only ever appended to: several processes may do so at
//! once, and a line that was cut off takes no other with it.

use super::RowId;
use crate::domain::event::{Body, Entity, Event, Field};
use crate::domain::id::{AgentId, SiteId};
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
    /// Of what. Written as `"visit": id`, as it was when only visits were erased.
    #[serde(flatten)]
    pub entity: Entity,
    /// Who ordered it.
    pub agent: Option<AgentId>,
    /// When.
    pub at: Timestamp,
    pub rows: Vec<RowId>,
    /// Why. A personal text: it goes from file to file, and never into the memory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// With whose authorisation. A text like the ground.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorisation: Option<String>,
}

impl Erasure {
    /// The erasure that `event` is, if it is one.
    pub fn of(event: &Event) -> Option<Self> {
        match &event.body {
            Body::Erased { rows } => Some(Self {
                site: event.site,
                entity: event.entity,
                agent: event.agent,
                at: event.happened_at,
                rows: rows.clone(),
                ground: event.text(Field::Reason).map(str::to_owned),
                authorisation: event.text(Field::Authorisation).map(str::to_owned),
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
    let wordless = fresh.map(|e| Erasure { ground: None, authorisation: None, ..e.clone() });
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::{RequestId, VisitId};
    use uuid::Uuid;

    #[test]
    fn lines_of_visits_are_as_they_always_were() {
        let nil = Uuid::nil();
        let old = format!(
            "{{\"site\":\"{nil}\",\"visit\":\"{nil}\",\"agent\":null,\"at\":5,\"rows\":[[\"{nil}\",\"note\"]]}}"
        );
        let erasure: Erasure = serde_json::from_str(&old).unwrap();
        assert_eq!(erasure.entity, Entity::Visit(VisitId(nil)));
        assert_eq!(serde_json::to_string(&erasure).unwrap(), old);
        let request = Erasure { entity: Entity::Request(RequestId(nil)), ..erasure };
        let line = serde_json::to_string(&request).unwrap();
        assert!(line.contains("\"request\""), "{line}");
        assert_eq!(serde_json::from_str::<Erasure>(&line).unwrap(), request);
    }
}
