//! The read table of incidents: what they are counted and listed from. It holds no word of them.

use super::rows::Ids;
use super::tables::day_number;
use crate::domain::id::*;
use crate::domain::incident::{Incident, Kind, Severity};
use rusqlite::{Connection, params};

/// A kind as a number.
pub(super) fn kind(code: u8) -> Option<Kind> {
    Kind::ALL.into_iter().find(|k| *k as u8 == code)
}

/// A severity as a number.
pub(super) fn severity(code: u8) -> Option<Severity> {
    Severity::ALL.into_iter().find(|s| *s as u8 == code)
}

/// The SQL of every write, for one set of tables.
pub(super) struct Incidents {
    put: String,
    drop: String,
}

impl Incidents {
    pub fn with_suffix(suffix: &str) -> Self {
        let sql = |text: &str| text.replace("{}", suffix);
        Self {
            put: sql("INSERT OR REPLACE INTO incident{} VALUES \
                 (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
            drop: sql("DELETE FROM incident{} WHERE incident = ?1"),
        }
    }

    /// Writes what became of an incident; nothing is left of one that was taken back.
    pub fn write(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        id: IncidentId,
        incident: Option<&Incident>,
    ) -> rusqlite::Result<()> {
        let Some(incident) = incident else {
            return connection
                .prepare_cached(&self.drop)?
                .execute([id.0.as_bytes()])
                .map(std::mem::drop);
        };
        let report = &incident.report;
        let mut n = |id| ids.n(connection, id);
        connection
            .prepare_cached(&self.put)?
            .execute(params![
                id.0.as_bytes(),
                day_number(report.day),
                report.hour,
                report.kind as u8,
                report.severity as u8,
                report.service.map(|s| n(s.0)).transpose()?,
                incident.counter.map(|c| n(c.0)).transpose()?,
                incident.agent.map(|a| n(a.0)).transpose()?,
                incident.is_open(),
            ])
            .map(std::mem::drop)
    }
}
