//! What has been kept long enough: the requests and the visits of each service whose retention is
//! over, what was said of them, and persons of whom nothing else is kept.

use super::Past;
use crate::domain::event::{Entity, Field};
use crate::domain::feedback::{Feedback, State};
use crate::domain::id::*;
use crate::domain::request::Request;
use crate::domain::settings::{Fate, Retention, Settings};
use crate::domain::time::{Timestamp, Zone};
use crate::domain::visit::Visit;
use crate::journal::clock::SiteZone;
use crate::journal::erase::Authorisation;
use crate::journal::error::Result;
use crate::journal::rows::Ids;
use crate::journal::schema::explain;
use crate::journal::{load, payload};
use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use serde::Serialize;
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

/// The requests, or the visits, of one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueGroup {
    /// Whose.
    pub service: ServiceId,
    /// What they are.
    pub kind: DueKind,
    /// What was agreed with the archives.
    pub retention: Retention,
    /// The day on which the first of them ended.
    pub first: NaiveDate,
    /// And the last.
    pub last: NaiveDate,
    /// Which.
    pub entities: BTreeSet<Entity>,
}

/// What is kept, and at some time no longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// Requests, from the day they were closed or withdrawn.
    Request,
    /// Visits, from the day they were over.
    Visit,
    /// Persons, from the day on which the last of what is theirs was over.
    Person,
    /// What was said of the service, from the day it was settled.
    Feedback,
}

impl Due {
    /// What may be destroyed: persons first, who are told by what is theirs as long as it is there.
    pub fn destroyed(&self) -> impl Iterator<Item = Entity> {
        let goes = |g: &&DueGroup| g.retention.then == Fate::Destroy;
        let (persons, others): (Vec<_>, Vec<_>) =
            self.groups.iter().filter(goes).partition(|g| g.kind == DueKind::Person);
        persons.into_iter().chain(others).flat_map(|g| g.entities.iter().copied())
    }

    /// What tells the set that may be destroyed from every other one, to be compared with what was
    /// agreed to: four groups of four figures.
    pub fn digest(&self) -> String {
        let mut hash = Sha256::new();
        hash.update(self.on.to_string());
        let all: BTreeSet<Uuid> = self.destroyed().map(|e| payload::entity_columns(e).1).collect();
        all.iter().for_each(|id| hash.update(id.as_bytes()));
        let hex: Vec<String> = hash
            .finalize()
            .chunks(2)
            .take(4)
            .map(|b| format!("{:02x}{:02x}", b[0], b[1]))
            .collect();
        hex.join("-")
    }
}

/// Something that is over: of which service, how long it is kept, and since when.
#[derive(Debug, Clone, Copy)]
pub(in crate::journal) struct Over {
    service: ServiceId,
    kind: DueKind,
    pub retention: Retention,
    ended: NaiveDate,
}

/// What has been kept long enough on `day`; `None` where it has not, or where nobody said how long
/// it is kept.
pub(in crate::journal) fn over(
    connection: &Connection,
    ids: &mut Ids,
    (settings, zone): (&Settings, SiteZone),
    entity: Entity,
    day: NaiveDate,
) -> rusqlite::Result<Option<Over>> {
    let over = match entity {
        Entity::Request(id) => {
            let request = load::request(connection, ids, id)?;
            request.and_then(|request| request_over(settings, zone, &request))
        }
        Entity::Visit(id) => {
            let visit = load::visit(connection, ids, id)?;
            visit.and_then(|visit| visit_over(settings, zone, &visit))
        }
        Entity::Feedback(id) => {
            let feedback = load::feedback(connection, ids, id)?;
            feedback.and_then(|feedback| feedback_over(settings, zone, &feedback))
        }
        Entity::Person(id) => return person_over(connection, ids, (settings, zone), id, day),
        _ => None,
    };
    Ok(over.filter(|over| over.is_over(day)))
}

/// What was said of no service in particular is kept as the one says that keeps longest.
fn feedback_over(settings: &Settings, zone: SiteZone, feedback: &Feedback) -> Option<Over> {
    let settled = feedback.settled.as_ref().filter(|_| feedback.state() == State::Settled)?;
    let (retention, service) = match feedback.receipt.service {
        Some(service) => (settings.services.get(&service)?.retention?, service),
        None => longest(settings)?,
    };
    let ended = zone.local(settled.at.true_time()).day;
    Some(Over { service, kind: DueKind::Feedback, retention, ended })
}

/// The service that keeps longest what it destroys.
fn longest(settings: &Settings) -> Option<(Retention, ServiceId)> {
    let destroyed = settings.services.iter().filter_map(|(id, service)| {
        service.retention.filter(|kept| kept.then == Fate::Destroy).map(|kept| (kept, *id))
    });
    destroyed.max_by_key(|(kept, _)| kept.years)
}

impl Over {
    fn is_over(&self, day: NaiveDate) -> bool {
        self.retention.is_over(self.ended, day)
    }
}

/// What a link of a person was written to.
const LINKED: &str = "SELECT DISTINCT event.entity_kind, event.entity FROM personal \
     JOIN event ON event.n = personal.event \
     WHERE personal.person = ?1 AND event.entity_kind IN (0, 2)";

/// A person is kept as long as a request or visit of theirs is: they go with the last that is
/// destroyed. One of whom nothing is left, as long as the service that keeps longest what it destroys,
/// from when they were last noted.
fn person_over(
    connection: &Connection,
    ids: &mut Ids,
    (settings, zone): (&Settings, SiteZone),
    person: PersonId,
    day: NaiveDate,
) -> rusqlite::Result<Option<Over>> {
    let mut statement = connection.prepare_cached(LINKED)?;
    let entity = |r: &Row<'_>| Ok(payload::entity(r.get(0)?, Uuid::from_bytes(r.get(1)?)));
    let linked = statement.query_map([person.0.as_bytes()], entity)?;
    let linked: Vec<Option<Entity>> = linked.collect::<rusqlite::Result<_>>()?;
    let mut last: Option<Over> = None;
    for entity in linked.into_iter().flatten() {
        // A link may have been taken back, or another put in its place.
        let over = match entity {
            Entity::Request(id) => load::request(connection, ids, id)?
                .filter(|request| request.person == Some(person))
                .map(|request| request_over(settings, zone, &request)),
            Entity::Visit(id) => load::visit(connection, ids, id)?
                .filter(|visit| visit.person() == Some(person))
                .map(|visit| visit_over(settings, zone, &visit)),
            _ => None,
        };
        let Some(over) = over else { continue };
        let goes = |over: &Over| over.retention.then == Fate::Destroy && over.is_over(day);
        let Some(over) = over.filter(goes) else { return Ok(None) };
        last = last.into_iter().chain([over]).max_by_key(|over| over.ended);
    }
    let over = match last {
        Some(over) => Some(Over { kind: DueKind::Person, ..over }),
        None => alone_over(connection, (settings, zone), person)?.filter(|over| over.is_over(day)),
    };
    Ok(over)
}

fn alone_over(
    connection: &Connection,
    (settings, zone): (&Settings, SiteZone),
    person: PersonId,
) -> rusqlite::Result<Option<Over>> {
    let Some((retention, service)) = longest(settings) else { return Ok(None) };
    let noted: Option<i64> = connection
        .prepare_cached("SELECT max(coalesce(happened_at, recorded_at)) FROM event WHERE entity = ?1 AND kind <> 'erased'")?
        .query_row([person.0.as_bytes()], |r| r.get(0))?;
    let ended = noted.map(|at| zone.local(Timestamp(at)).day);
    Ok(ended.map(|ended| Over { service, kind: DueKind::Person, retention, ended }))
}

fn request_over(settings: &Settings, zone: SiteZone, request: &Request) -> Option<Over> {
    let service = request.matter.service;
    let retention = settings.services.get(&service)?.retention?;
    let ended = zone.local(request.ended()?.true_time()).day;
    Some(Over { service, kind: DueKind::Request, retention, ended })
}

/// A visit for several services is kept as the one says that keeps it longest.
fn visit_over(settings: &Settings, zone: SiteZone, visit: &Visit) -> Option<Over> {
    let closed = visit.tickets().iter().map(|t| Some(t.closed_at.as_ref()?.true_time()));
    let ended = closed.collect::<Option<Vec<_>>>()?.into_iter().max()?;
    let services = visit.tickets().iter().flat_map(|t| t.lines.iter().map(|l| l.service));
    let kept = services.map(|id| Some((settings.services.get(&id)?.retention?, id)));
    let kept = kept.collect::<Option<Vec<_>>>()?;
    let (retention, service) = kept.into_iter().max_by_key(|(r, _)| (r.then, r.years))?;
    Some(Over { service, kind: DueKind::Visit, retention, ended: zone.local(ended).day })
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
            let mut groups: BTreeMap<(ServiceId, Fate, DueKind), DueGroup> = BTreeMap::new();
            for entity in self.ended(settings)? {
                if !gone.contains(&entity) && !self.holds_words(entity)? {
                    continue;
                }
                let mut ids = self.ids.borrow_mut();
                let over = over(&self.connection, &mut ids, (settings, zone), entity, day)?;
                let Some(Over { service, kind, retention, ended }) = over else { continue };
                let (first, last, entities) = (ended, ended, BTreeSet::new());
                let new = || DueGroup { service, kind, retention, first, last, entities };
                let group = groups.entry((service, retention.then, kind)).or_insert_with(new);
                (group.first, group.last) = (group.first.min(ended), group.last.max(ended));
                group.entities.insert(entity);
            }
            whole.finish()?;
            Ok(Due { on: day, groups: groups.into_values().collect() })
        };
        read().map_err(|e| explain(&self.path, e))
    }

    /// Requests that are closed or withdrawn, visits, some of which may go on, and persons.
    fn ended(&self, settings: &Settings) -> rusqlite::Result<Vec<Entity>> {
        // Where nothing has an end, nobody reads the whole file for it.
        if settings.services.values().all(|service| service.retention.is_none()) {
            return Ok(vec![]);
        }
        let mut statement = self.connection.prepare_cached(
            "SELECT 2, history.entity FROM request JOIN history USING (row) WHERE status > 4 \
             UNION ALL SELECT DISTINCT 0, visit FROM ticket WHERE outcome IS NOT NULL \
             UNION ALL SELECT 3, entity FROM history WHERE kind = 2 \
             UNION ALL SELECT 5, feedback FROM feedback",
        )?;
        let entity = |r: &Row<'_>| Ok(payload::entity(r.get(0)?, Uuid::from_bytes(r.get(1)?)));
        let entities = statement.query_map([], entity)?;
        entities.filter_map(rusqlite::Result::transpose).collect()
    }

    /// Whether something is left of it that could be erased.
    fn holds_words(&self, entity: Entity) -> rusqlite::Result<bool> {
        let (_, id) = payload::entity_columns(entity);
        self.connection
            .prepare_cached(
                "SELECT 1 FROM event JOIN personal ON personal.event = event.n \
                 WHERE entity = ?1 AND kind <> 'erased' LIMIT 1",
            )?
            .exists([id.as_bytes()])
    }

    /// What was destroyed with an authorisation.
    fn destroyed_with(
        &self,
        authorisation: Option<&Authorisation>,
    ) -> rusqlite::Result<BTreeSet<Entity>> {
        let Some(authorisation) = authorisation else { return Ok(BTreeSet::new()) };
        let mut statement = self.connection.prepare_cached(
            "SELECT entity_kind, entity FROM event JOIN personal ON personal.event = event.n \
             WHERE kind = 'erased' AND field = ?1 AND value = ?2",
        )?;
        let field = payload::field_code(Field::Authorisation);
        let entities = statement.query_map((field, authorisation.to_string()), |r| {
            Ok(payload::entity(r.get(0)?, Uuid::from_bytes(r.get(1)?)))
        })?;
        entities.filter_map(rusqlite::Result::transpose).collect()
    }
}
