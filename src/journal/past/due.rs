//! What has been kept long enough: the requests of each service whose retention is over.

use super::Past;
use crate::domain::event::Field;
use crate::domain::id::*;
use crate::domain::request::Request;
use crate::domain::settings::{Fate, Retention, Settings};
use crate::domain::time::Zone;
use crate::journal::clock::SiteZone;
use crate::journal::erase::Authorisation;
use crate::journal::error::Result;
use crate::journal::schema::explain;
use crate::journal::{load, payload};
use chrono::NaiveDate;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What has been kept long enough on a day, service by service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// The day.
    pub on: NaiveDate,
    /// By service.
    pub groups: Vec<DueGroup>,
}

/// The requests of one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueGroup {
    /// Whose.
    pub service: ServiceId,
    /// What was agreed with the archives.
    pub retention: Retention,
    /// The day on which the first of them ended.
    pub first: NaiveDate,
    /// And the last.
    pub last: NaiveDate,
    /// Which.
    pub requests: BTreeSet<RequestId>,
}

impl Due {
    /// The requests that may be destroyed.
    pub fn destroyed(&self) -> impl Iterator<Item = RequestId> {
        let groups = self.groups.iter().filter(|g| g.retention.then == Fate::Destroy);
        groups.flat_map(|g| g.requests.iter().copied())
    }

    /// What tells the set that may be destroyed from every other one, to be compared with what was
    /// agreed to: four groups of four figures.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(self.on.to_string());
        let all: BTreeSet<RequestId> = self.destroyed().collect();
        all.iter().for_each(|id| hash.update(id.0.as_bytes()));
        let hex: Vec<String> = hash
            .finalize()
            .chunks(2)
            .take(4)
            .map(|b| format!("{:02x}{:02x}", b[0], b[1]))
            .collect();
        hex.join("-")
    }
}

/// The retention of a request that has been kept long enough on `day`, and the day it ended.
pub(in crate::journal) fn over(
    settings: &Settings,
    zone: SiteZone,
    request: &Request,
    day: NaiveDate,
) -> Option<(Retention, NaiveDate)> {
    let retention = settings.services.get(&request.matter.service)?.retention?;
    let ended = zone.local(request.ended()?.true_time()).day;
    retention.is_over(ended, day).then_some((retention, ended))
}

impl Past {
    /// What has been kept long enough on `day` and is still there. What was destroyed already with
    /// `authorisation` counts as if it were, so that a destruction that was cut off can go on.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn due(
        &self,
        settings: &Settings,
        zone: SiteZone,
        day: NaiveDate,
        authorisation: Option<&Authorisation>,
    ) -> Result<Due> {
        let read = || -> rusqlite::Result<Due> {
            let whole = self.connection.unchecked_transaction()?;
            let gone = self.destroyed_with(authorisation)?;
            let mut groups: BTreeMap<(ServiceId, Fate), DueGroup> = BTreeMap::new();
            for id in self.ended_requests()? {
                if !gone.contains(&id) && !self.holds_words(id)? {
                    continue;
                }
                let request = load::request(&self.connection, &mut self.ids.borrow_mut(), id)?;
                let Some(request) = request else { continue };
                let Some((retention, ended)) = over(settings, zone, &request, day) else {
                    continue;
                };
                let service = request.matter.service;
                let (first, last, requests) = (ended, ended, BTreeSet::new());
                let new = || DueGroup { service, retention, first, last, requests };
                let group = groups.entry((service, retention.then)).or_insert_with(new);
                (group.first, group.last) = (group.first.min(ended), group.last.max(ended));
                group.requests.insert(id);
            }
            whole.finish()?;
            Ok(Due { on: day, groups: groups.into_values().collect() })
        };
        read().map_err(|e| explain(&self.path, e))
    }

    /// Requests that are closed or withdrawn.
    fn ended_requests(&self) -> rusqlite::Result<Vec<RequestId>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT history.entity FROM request JOIN history USING (row) WHERE status > 4",
        )?;
        let ids = statement.query_map([], |r| Ok(RequestId(Uuid::from_bytes(r.get(0)?))))?;
        ids.collect()
    }

    /// Whether something is left of a request that could be erased.
    fn holds_words(&self, id: RequestId) -> rusqlite::Result<bool> {
        self.connection
            .prepare_cached(
                "SELECT 1 FROM event JOIN personal ON personal.event = event.n \
                 WHERE entity = ?1 AND kind <> 'erased' LIMIT 1",
            )?
            .exists([id.0.as_bytes()])
    }

    /// What was destroyed with an authorisation.
    fn destroyed_with(
        &self,
        authorisation: Option<&Authorisation>,
    ) -> rusqlite::Result<BTreeSet<RequestId>> {
        let Some(authorisation) = authorisation else { return Ok(BTreeSet::new()) };
        let mut statement = self.connection.prepare_cached(
            "SELECT entity FROM event JOIN personal ON personal.event = event.n \
             WHERE kind = 'erased' AND entity_kind = 2 AND field = ?1 AND value = ?2",
        )?;
        let field = payload::field_code(Field::Authorisation);
        let ids = statement.query_map((field, authorisation.to_string()), |r| {
            Ok(RequestId(Uuid::from_bytes(r.get(0)?)))
        })?;
        ids.collect()
    }
}
