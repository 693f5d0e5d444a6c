//! What the screen asks of the file, away from the desk's thread.

use crate::domain::id::AgentId;
use crate::domain::incident::{Incident, IncidentCounts};
use crate::journal::past::{Asking, ListedIncident};
use crate::journal::{Journal, Result};
use chrono::Months;

/// How many months are listed.
const MONTHS: u32 = 12;

/// An incident with as much of its sheet as the agent may read.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// As lists show it.
    pub listed: ListedIncident,
    /// Its sheet.
    pub incident: Incident,
}

/// What the agent may know of.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Listed {
    /// Newest first.
    pub rows: Vec<Row>,
    /// How many of them there are of each kind.
    pub counts: IncidentCounts,
}

/// What the file answered, and to whom.
#[derive(Debug)]
pub struct Reading {
    /// Who asked.
    pub agent: AgentId,
    /// The incidents of the last twelve months.
    pub listed: Result<Listed>,
}

/// Asks the file.
pub fn read(journal: &Journal, agent: AgentId) -> Reading {
    Reading { agent, listed: listed(journal, agent) }
}

fn listed(journal: &Journal, agent: AgentId) -> Result<Listed> {
    let (hall, past) = (journal.hall(), journal.past()?);
    let from = hall.day.checked_sub_months(Months::new(MONTHS)).unwrap_or(hall.day);
    let zone = journal.zone();
    let asking = Asking { agent: Some(agent), settings: &hall.settings, zone, today: hall.day };
    let mut rows = Vec::new();
    for listed in past.incidents(&asking, from, hall.day)? {
        if let Some(incident) = past.incident(&asking, listed.id)? {
            rows.push(Row { listed, incident });
        }
    }
    let counts = rows.iter().map(|row| row.listed.counted()).collect();
    Ok(Listed { rows, counts })
}
