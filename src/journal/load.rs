//! Putting the hall together at the opening: settings, today's visits, live posts. The past
//! stays in the file.

use super::advance::note;
use super::clock::SiteZone;
use super::rows::{self, Ids, Stored};
use super::tables::day_number;
use crate::domain::event::{Entity, Event};
use crate::domain::feedback::{self, Feedback};
use crate::domain::fold::{fold, standing};
use crate::domain::hall::{Hall, apply_setting};
use crate::domain::help::{self, HelpCall};
use crate::domain::id::*;
use crate::domain::incident::{self, Incident};
use crate::domain::number::{Letter, Series};
use crate::domain::post::{self, Post};
use crate::domain::request::{self, Person, Request};
use crate::domain::settings::Settings;
use crate::domain::time::{Millis, Timestamp, Zone};
use crate::domain::visit::{self, Visit};
use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

fn query(
    connection: &Connection,
    ids: &mut Ids,
    condition: &str,
    params: impl rusqlite::Params,
) -> rusqlite::Result<Vec<Stored>> {
    let sql = format!("SELECT {} FROM event WHERE {condition} ORDER BY n", rows::COLUMNS);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(rows::read(connection, ids, row)?);
    }
    Ok(all)
}

/// The events appended after row `after`, by whichever process. Imports of requests are left out:
/// they are many, and nothing in memory changes by them.
pub(super) fn after(
    connection: &Connection,
    ids: &mut Ids,
    after: i64,
) -> rusqlite::Result<Vec<Stored>> {
    let condition = "n > ?1 AND kind NOT IN ('request_imported', 'request_supplemented')";
    query(connection, ids, condition, [after])
}

/// The events of one command, whatever they are about.
pub(super) fn of_command(
    connection: &Connection,
    ids: &mut Ids,
    command: CommandId,
) -> rusqlite::Result<Vec<Stored>> {
    query(connection, ids, "command = ?1", [command.0.as_bytes()])
}

/// All settings. Stops of the queue hold for a day, so those before yesterday are not read.
pub(super) fn settings(
    connection: &Connection,
    ids: &mut Ids,
    day: NaiveDate,
) -> rusqlite::Result<Settings> {
    let since = day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis() - 2 * 86_400_000;
    let stored = query(
        connection,
        ids,
        "entity_kind >= 10 \
         AND (kind NOT IN ('queue_stopped', 'queue_reopened') OR recorded_at > ?1)",
        [since],
    )?;
    let mut by_entity: BTreeMap<(u8, Uuid), Vec<Event>> = BTreeMap::new();
    for row in stored {
        if let Ok(event) = row.event {
            by_entity.entry(row.entity).or_default().push(event);
        }
    }
    let mut settings = Settings::default();
    for events in by_entity.values() {
        for event in standing(events).0 {
            apply_setting(&mut settings, event);
        }
    }
    Ok(settings)
}

/// One post, folded from its events.
pub(super) fn post(
    connection: &Connection,
    ids: &mut Ids,
    id: PostId,
) -> rusqlite::Result<Option<Post>> {
    let events: Vec<Event> =
        rows::of_entity(connection, ids, id.0)?.into_iter().filter_map(|s| s.event.ok()).collect();
    Ok(fold(&events, |state, event| post::apply(id, state, event)).state)
}

/// One request, folded from its events; none where one of them cannot be read.
pub(super) fn request(
    connection: &Connection,
    ids: &mut Ids,
    id: RequestId,
) -> rusqlite::Result<Option<Request>> {
    let stored = rows::of_entity(connection, ids, id.0)?;
    let events: Result<Vec<Event>, _> = stored.into_iter().map(|s| s.event).collect();
    Ok(events.ok().and_then(|events| fold(&events, request::apply).state))
}

/// One incident, folded from its events; none where one of them cannot be read.
pub(super) fn incident(
    connection: &Connection,
    ids: &mut Ids,
    id: IncidentId,
) -> rusqlite::Result<Option<Incident>> {
    let stored = rows::of_entity(connection, ids, id.0)?;
    let events: Result<Vec<Event>, _> = stored.into_iter().map(|s| s.event).collect();
    Ok(events.ok().and_then(|events| fold(&events, incident::apply).state))
}

/// What was said of the service, folded from its events; none where one of them cannot be read.
pub(super) fn feedback(
    connection: &Connection,
    ids: &mut Ids,
    id: FeedbackId,
) -> rusqlite::Result<Option<Feedback>> {
    let stored = rows::of_entity(connection, ids, id.0)?;
    let events: Result<Vec<Event>, _> = stored.into_iter().map(|s| s.event).collect();
    Ok(events.ok().and_then(|events| fold(&events, feedback::apply).state))
}

/// One call for help, folded from its events.
pub(super) fn call(
    connection: &Connection,
    ids: &mut Ids,
    id: HelpId,
) -> rusqlite::Result<Option<HelpCall>> {
    let stored = rows::of_entity(connection, ids, id.0)?;
    let events: Vec<Event> = stored.into_iter().filter_map(|s| s.event.ok()).collect();
    Ok(fold(&events, help::apply).state)
}

/// The calls for help since `midnight`.
fn calls(
    connection: &Connection,
    ids: &mut Ids,
    midnight: Timestamp,
) -> rusqlite::Result<BTreeMap<HelpId, HelpCall>> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT entity FROM event WHERE entity_kind = 7 AND recorded_at >= ?1",
    )?;
    let found = statement.query_map([midnight.0], |r| r.get(0).map(Uuid::from_bytes))?;
    let mut all = BTreeMap::new();
    for id in found.collect::<rusqlite::Result<Vec<_>>>()? {
        let id = HelpId(id);
        all.extend(call(connection, ids, id)?.map(|call| (id, call)));
    }
    Ok(all)
}

/// One visit, folded from its events; none where one of them cannot be read.
pub(super) fn visit(
    connection: &Connection,
    ids: &mut Ids,
    id: VisitId,
) -> rusqlite::Result<Option<Visit>> {
    let stored = rows::of_entity(connection, ids, id.0)?;
    let events: Result<Vec<Event>, _> = stored.into_iter().map(|s| s.event).collect();
    Ok(events.ok().and_then(|events| fold(&events, visit::apply).state))
}

/// One person, folded from their events.
pub(super) fn person(
    connection: &Connection,
    ids: &mut Ids,
    id: PersonId,
) -> rusqlite::Result<Option<Person>> {
    let stored = rows::of_entity(connection, ids, id.0)?;
    let events: Vec<Event> = stored.into_iter().filter_map(|s| s.event.ok()).collect();
    Ok(fold(&events, request::apply_person).state)
}

/// The hall of `site` on the local day of `now`, as the file has it.
pub(super) fn hall(
    connection: &Connection,
    ids: &mut Ids,
    site: SiteId,
    now: Timestamp,
    zone_of: impl Fn(&Settings) -> SiteZone,
) -> rusqlite::Result<Hall> {
    let utc_day = chrono::DateTime::from_timestamp_millis(now.0).unwrap_or_default().date_naive();
    let settings = settings(connection, ids, utc_day)?;
    let zone = zone_of(&settings);
    let mut hall = Hall::new(site, zone.local(now).day);
    hall.settings = Arc::new(settings);
    let mut today: Vec<(i64, Event)> = Vec::new();
    for id in ids_of(connection, OPEN_OR_TODAY, hall.day)? {
        let stored = rows::of_entity(connection, ids, id)?;
        visit_of(&mut hall, VisitId(id), stored, &mut today);
    }
    for id in ids_of(
        connection,
        "SELECT post FROM post WHERE live UNION SELECT post FROM post WHERE day >= ?1",
        hall.day,
    )? {
        let stored = rows::of_entity(connection, ids, id)?;
        if let Some(post) = post(connection, ids, PostId(id))? {
            hall.posts.insert(PostId(id), post);
        }
        today.extend(stored.into_iter().filter_map(|s| Some((s.n, s.event.ok()?))));
    }
    let midnight = zone.start_of(hall.day);
    let done = elsewhere(connection, ids, &hall, midnight)?;
    // A post that was opened before midnight and closed today may be opened again by an undo.
    for (_, event) in &done {
        if let Entity::Post(id) = event.entity
            && let Some(post) = post(connection, ids, id)?
        {
            hall.posts.insert(id, post);
        }
    }
    today.extend(done);
    today.sort_by_key(|(n, _)| *n);
    for (_, event) in &today {
        if zone.local(event.recorded_at).day == hall.day {
            note(&mut hall, event);
        }
    }
    hall.calls = calls(connection, ids, midnight)?;
    hall.numbers = numbers(connection, hall.day)?;
    hall.usual_service = Arc::new(usual_service(connection, ids, hall.day)?);
    Ok(hall)
}

/// How many of the last events are looked through for acts of today: undo goes back from the last
/// one by one, and nobody goes back that far.
const RECENT: i64 = 2_000;

/// What was done lately to what the hall does not hold: the site's queue stopped, a ticket of
/// another day set right. It can be undone like the rest. Rows of imports are no acts.
fn elsewhere(
    connection: &Connection,
    ids: &mut Ids,
    hall: &Hall,
    midnight: Timestamp,
) -> rusqlite::Result<Vec<(i64, Event)>> {
    let mut statement = connection.prepare_cached(
        "SELECT n, entity_kind, entity FROM event \
         WHERE n > (SELECT max(n) FROM event) - ?1 AND recorded_at >= ?2 \
         AND kind NOT IN ('imported', 'request_imported', 'request_supplemented')",
    )?;
    let mut rows = statement.query((RECENT, midnight.0))?;
    let mut wanted = Vec::new();
    while let Some(row) = rows.next()? {
        let id = || row.get::<_, [u8; 16]>(2).map(Uuid::from_bytes);
        let held = match row.get(1)? {
            0u8 => hall.visits.contains_key(&VisitId(id()?)),
            1 => hall.posts.contains_key(&PostId(id()?)),
            _ => false,
        };
        if !held {
            wanted.push(row.get::<_, i64>(0)?);
        }
    }
    let mut events = Vec::new();
    for n in wanted {
        let stored = query(connection, ids, "n = ?1", [n])?;
        events.extend(stored.into_iter().filter_map(|s| Some((s.n, s.event.ok()?))));
    }
    Ok(events)
}

/// The index is named: without statistics SQLite would rather read the whole table.
const OPEN_OR_TODAY: &str = "SELECT visit FROM ticket WHERE day = ?1 \
    UNION SELECT visit FROM ticket INDEXED BY ticket_open WHERE outcome IS NULL \
    UNION SELECT visit FROM unticketed WHERE day = ?1";

fn ids_of(connection: &Connection, sql: &str, day: NaiveDate) -> rusqlite::Result<Vec<Uuid>> {
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map([day_number(day)], |r| r.get::<_, [u8; 16]>(0))?;
    rows.map(|id| id.map(Uuid::from_bytes)).collect()
}

/// Puts a visit into the hall, and its events to `today`.
pub(super) fn visit_of(
    hall: &mut Hall,
    id: VisitId,
    stored: Vec<Stored>,
    today: &mut Vec<(i64, Event)>,
) {
    let count = stored.len();
    let (rows, events): (Vec<i64>, Vec<Event>) =
        stored.into_iter().filter_map(|s| Some((s.n, s.event.ok()?))).unzip();
    if events.len() < count {
        hall.cannot_read(id);
    }
    if let Some(visit) = fold(&events, visit::apply).state {
        hall.visits.insert(id, Arc::new(visit));
    }
    today.extend(rows.into_iter().zip(events));
}

fn numbers(
    connection: &Connection,
    day: NaiveDate,
) -> rusqlite::Result<BTreeMap<(NaiveDate, Series), u32>> {
    let mut statement =
        connection.prepare_cached("SELECT day, letter, lane, last FROM series WHERE day >= ?1")?;
    let mut rows = statement.query([day_number(day) - 1])?;
    let mut all = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let letter = |text: String| text.chars().next().and_then(Letter::new);
        if let Some(first) = letter(row.get(1)?) {
            let series = Series { letter: first, lane: letter(row.get(2)?) };
            all.insert((super::tables::day(row.get(0)?), series), row.get(3)?);
        }
    }
    Ok(all)
}

/// Mean service time by first service on the same weekday of the past four weeks.
fn usual_service(
    connection: &Connection,
    ids: &mut Ids,
    day: NaiveDate,
) -> rusqlite::Result<BTreeMap<ServiceId, Millis>> {
    let week = |n: u64| day.checked_sub_days(Days::new(7 * n)).map_or(0, day_number);
    let mut statement = connection.prepare_cached(
        "SELECT service, CAST(avg(serve_ms) AS INTEGER) FROM ticket \
         WHERE day IN (?1, ?2, ?3, ?4) AND serve_ms IS NOT NULL GROUP BY service",
    )?;
    let rows: Vec<(i64, i64)> = statement
        .query_map([week(1), week(2), week(3), week(4)], |r| Ok((r.get(0)?, r.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let mut usual = BTreeMap::new();
    for (n, mean) in rows {
        usual.insert(ServiceId(ids.id(connection, n)?), Millis(u64::try_from(mean).unwrap_or(0)));
    }
    Ok(usual)
}
