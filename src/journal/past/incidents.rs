//! Questions about incidents, answered as the agent who asks may know of them.

use super::{Asking, Past};
use crate::domain::id::*;
use crate::domain::incident::{Counted, Incident, IncidentCounts, Kind, Severity};
use crate::domain::settings::Role;
use crate::journal::error::Result;
use crate::journal::incidents::{kind, severity};
use crate::journal::load;
use crate::journal::schema::explain;
use crate::journal::tables::{day as day_of, day_number};
use chrono::NaiveDate;
use uuid::Uuid;

/// An incident as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedIncident {
    /// Which.
    pub id: IncidentId,
    /// The local day.
    pub day: NaiveDate,
    /// The local hour.
    pub hour: u8,
    /// What it was.
    pub kind: Kind,
    /// How grave.
    pub severity: Severity,
    /// The service that was being given.
    pub service: Option<ServiceId>,
    /// At which counter.
    pub counter: Option<CounterId>,
    /// Who reported it.
    pub agent: Option<AgentId>,
    /// Its follow-up goes on.
    pub open: bool,
}

impl ListedIncident {
    /// What is counted of it.
    pub fn counted(&self) -> Counted {
        Counted { kind: self.kind, severity: self.severity, open: self.open }
    }
}

impl Past {
    /// The incidents from one local day to another that the agent may know of, newest first:
    /// all of them for a supervisor, else those they reported.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn incidents(
        &self,
        asking: &Asking<'_>,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<ListedIncident>> {
        let known = asking.agent.and_then(|a| asking.settings.agents.get(&a)).filter(|a| a.active);
        let all = self.incidents_of(from, to).map_err(|e| explain(&self.path, e))?;
        let supervises = known.is_some_and(|a| a.role >= Role::Supervisor);
        let mine = |i: &ListedIncident| known.is_some() && i.agent == asking.agent;
        Ok(all.into_iter().filter(|i| supervises || mine(i)).collect())
    }

    /// How many incidents there were from one local day to another, whoever asks: nobody is named.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn incident_counts(&self, from: NaiveDate, to: NaiveDate) -> Result<IncidentCounts> {
        let all = self.incidents_of(from, to).map_err(|e| explain(&self.path, e))?;
        Ok(all.iter().map(ListedIncident::counted).collect())
    }

    fn incidents_of(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> rusqlite::Result<Vec<ListedIncident>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT incident, day, hour, kind, severity, service, counter, agent, open \
             FROM incident WHERE day BETWEEN ?1 AND ?2 ORDER BY day DESC, incident DESC",
        )?;
        let mut rows = statement.query([day_number(from), day_number(to)])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let full = |n: Option<i64>| n.map(|n| self.id(n)).transpose();
            let (Some(kind), Some(severity)) = (kind(row.get(3)?), severity(row.get(4)?)) else {
                continue;
            };
            all.push(ListedIncident {
                id: IncidentId(Uuid::from_bytes(row.get(0)?)),
                day: day_of(row.get(1)?),
                hour: row.get(2)?,
                kind,
                severity,
                service: full(row.get(5)?)?.map(ServiceId),
                counter: full(row.get(6)?)?.map(CounterId),
                agent: full(row.get(7)?)?.map(AgentId),
                open: row.get(8)?,
            });
        }
        Ok(all)
    }

    /// An incident with as much of its sheet as the agent may read; `None` where there is none that
    /// they may know of.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn incident(&self, asking: &Asking<'_>, id: IncidentId) -> Result<Option<Incident>> {
        let mut ids = self.ids.borrow_mut();
        let read = load::incident(&self.connection, &mut ids, id);
        let read = read.map_err(|e| explain(&self.path, e))?;
        Ok(read.and_then(|incident| {
            let sight = incident.sight(asking.agent, asking.settings)?;
            Some(incident.seen(sight))
        }))
    }
}
