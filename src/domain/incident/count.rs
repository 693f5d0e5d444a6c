//! Incidents counted: by kind and severity, over any days.

use super::{Kind, Severity};
use std::collections::BTreeMap;

/// What is needed of an incident to count it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// What it was.
    pub kind: Kind,
    /// How grave.
    pub severity: Severity,
    /// Its follow-up goes on.
    pub open: bool,
}

/// How many there were.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IncidentCounts {
    by: BTreeMap<(Kind, Severity), u64>,
    /// Those whose follow-up goes on.
    pub open: u64,
}

impl IncidentCounts {
    /// Of one kind and severity.
    pub fn of(&self, kind: Kind, severity: Severity) -> u64 {
        self.by.get(&(kind, severity)).copied().unwrap_or(0)
    }

    /// Of one kind, whatever its severity.
    pub fn of_kind(&self, kind: Kind) -> u64 {
        Severity::ALL.into_iter().map(|severity| self.of(kind, severity)).sum()
    }

    /// Of one severity, whatever their kind.
    pub fn of_severity(&self, severity: Severity) -> u64 {
        Kind::ALL.into_iter().map(|kind| self.of(kind, severity)).sum()
    }

    /// All of them.
    pub fn all(&self) -> u64 {
        self.by.values().sum()
    }
}

impl FromIterator<Counted> for IncidentCounts {
    fn from_iter<T: IntoIterator<Item = Counted>>(incidents: T) -> Self {
        let mut counts = Self::default();
        for incident in incidents {
            *counts.by.entry((incident.kind, incident.severity)).or_default() += 1;
            counts.open += u64::from(incident.open);
        }
        counts
    }
}
