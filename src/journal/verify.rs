//! Proof that the file is whole: SQLite's own check, the chain of hashes, the personal digests,
//! and the read tables against what the events come to.

use super::chain::{Hash, Link};
use super::counted::Check;
use super::error::Result;
use super::payload;
use super::place::Place;
use super::rebuild::{Whole, each_entity};
use super::rows::{COLUMNS, Ids};
use super::schema::{self, explain};
use super::tables::{day_number, outcome_code};
use crate::domain::feedback;
use crate::domain::fold::fold;
use crate::domain::incident::{self, Incident};
use crate::domain::request::{self, Request};
use crate::domain::visit::Visit;
use rusqlite::{Connection, OptionalExtension};
use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::Path;
use uuid::Uuid;

/// How many faults are listed; a damaged file has more of the same.
const MOST_FAULTS: usize = 50;

/// What a verification found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Events read.
    pub events: u64,
    /// Tickets rebuilt and compared.
    pub tickets: u64,
    /// Requests rebuilt and compared.
    pub requests: u64,
    /// What is wrong, in words for the log; empty when all is well.
    pub faults: Vec<String>,
}

impl Report {
    fn fault(&mut self, what: String) {
        if self.faults.len() < MOST_FAULTS {
            self.faults.push(what);
        }
    }
}

/// Reads the whole file: SQLite's own check, chain, digests, rebuild. `progress` is told
/// (done, total) in events.
///
/// # Errors
/// The file cannot be opened at all.
pub fn verify(place: &Place, progress: &mut dyn FnMut(u64, u64)) -> Result<Report> {
    verify_file(&place.file(), progress)
}

/// The same for a file that lies elsewhere, such as a backup.
///
/// # Errors
/// The file cannot be opened at all.
pub fn verify_file(path: &Path, progress: &mut dyn FnMut(u64, u64)) -> Result<Report> {
    let connection = schema::open_to_read(path)?;
    let mut report = Report::default();
    // A page that cannot be read is a fault of the file, and ends the reading.
    if let Err(error) = read_all(&connection, &mut report, progress) {
        match explain(path, error) {
            super::JournalError::Damaged { what, .. } => report.fault(what),
            other => return Err(other),
        }
    }
    Ok(report)
}

fn read_all(
    connection: &Connection,
    report: &mut Report,
    progress: &mut dyn FnMut(u64, u64),
) -> rusqlite::Result<()> {
    let whole = connection.unchecked_transaction()?;
    let total: i64 = whole.query_row("SELECT count(*) FROM event", [], |r| r.get(0))?;
    let total = u64::try_from(total).unwrap_or(0);
    let mut check = whole.prepare("PRAGMA integrity_check(20)")?;
    let mut rows = check.query([])?;
    while let Some(row) = rows.next()? {
        let line: String = row.get(0)?;
        if line != "ok" {
            report.fault(line);
        }
    }
    check_chain(&whole, report, &mut |done| progress(done, total))?;
    check_personal(&whole, report)?;
    check_tables(&whole, report)
}

/// The ends of the chains while they are read, by incarnation: sequence and hash.
type Ends = HashMap<i64, (i64, Hash)>;

/// Follows every chain from its beginning.
fn check_chain(
    connection: &Connection,
    report: &mut Report,
    progress: &mut dyn FnMut(u64),
) -> rusqlite::Result<()> {
    let mut ids = Ids::default();
    let mut ends = Ends::new();
    let mut workstations: HashMap<i64, Uuid> = HashMap::new();
    let mut incarnations =
        connection.prepare("SELECT n, workstation, previous FROM incarnation")?;
    let mut rows = incarnations.query([])?;
    while let Some(row) = rows.next()? {
        ends.insert(row.get(0)?, (0, row.get(2)?));
        workstations.insert(row.get(0)?, ids.id(connection, row.get(1)?)?);
    }
    let sql = format!("SELECT {COLUMNS} FROM event ORDER BY n");
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let incarnation: i64 = row.get(4)?;
        let n: i64 = row.get(0)?;
        let Some((sequence, previous)) = ends.get(&incarnation).copied() else {
            report.fault(format!("event {n}: unknown incarnation"));
            continue;
        };
        let workstation = workstations.get(&incarnation).copied().unwrap_or_default();
        let found: Hash = row.get(17)?;
        let link_hash = hash_of(connection, &mut ids, row, workstation, &previous)?;
        if row.get::<_, i64>(5)? != sequence + 1 {
            report.fault(format!("event {n}: out of sequence"));
        } else if link_hash != found {
            report.fault(format!("event {n}: the chain is broken"));
        }
        ends.insert(incarnation, (row.get(5)?, found));
        report.events += 1;
        if report.events.is_multiple_of(10_000) {
            progress(report.events);
        }
    }
    Ok(())
}

fn hash_of(
    connection: &Connection,
    ids: &mut Ids,
    row: &rusqlite::Row<'_>,
    workstation: Uuid,
    previous: &Hash,
) -> rusqlite::Result<Hash> {
    let id = Uuid::from_bytes(row.get(1)?);
    let mut full = |n: Option<i64>| n.map(|n| ids.id(connection, n)).transpose();
    let recorded_at: i64 = row.get(12)?;
    let digests: Option<Vec<u8>> = row.get(16)?;
    let link = Link {
        id,
        command: row.get::<_, Option<[u8; 16]>>(2)?.map_or(id, Uuid::from_bytes),
        site: full(Some(row.get(3)?))?.unwrap_or_default(),
        workstation,
        incarnation: full(Some(row.get(4)?))?.unwrap_or_default(),
        sequence: row.get(5)?,
        agent: full(row.get(6)?)?,
        counter: full(row.get(7)?)?,
        entity_kind: row.get(8)?,
        entity: Uuid::from_bytes(row.get(9)?),
        kind: row.get_ref(10)?.as_str()?,
        version: row.get(11)?,
        recorded_at,
        happened_at: row.get::<_, Option<i64>>(13)?.unwrap_or(recorded_at),
        clock_offset_ms: row.get(14)?,
        payload: row.get_ref(15)?.as_blob()?,
        digests: digests.as_deref().unwrap_or_default(),
    };
    Ok(link.hash(previous))
}

/// Every personal row is one that its event lists, with the digest it lists.
fn check_personal(connection: &Connection, report: &mut Report) -> rusqlite::Result<()> {
    let mut statement = connection.prepare(
        "SELECT personal.event, field, salt, value, digests FROM personal \
         LEFT JOIN event ON event.n = personal.event",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (n, code): (i64, u8) = (row.get(0)?, row.get(1)?);
        let digests: Option<Vec<u8>> = row.get(4)?;
        let listed = digests.unwrap_or_default();
        let digest = listed.chunks_exact(33).find(|entry| entry[0] == code);
        let holds = payload::field(code).zip(digest).is_some_and(|(field, entry)| {
            let salt = row.get_ref(2).and_then(|v| Ok(v.as_blob()?)).unwrap_or_default();
            let value = row.get_ref(3).and_then(|v| Ok(v.as_str()?)).unwrap_or_default();
            payload::personal_digest(salt, field, value) == entry[1..]
        });
        if !holds {
            report.fault(format!("event {n}: personal field {code} is not what was written"));
        }
    }
    Ok(())
}

/// Every visit comes to what the tables say of it, and the tables say nothing more.
fn check_tables(connection: &Connection, report: &mut Report) -> rusqlite::Result<()> {
    let mut faults = Vec::new();
    let (mut tickets, mut requests, mut incidents, mut said) = (0u64, 0u64, 0u64, 0u64);
    let (mut ids, mut counted) = (Ids::default(), Check::default());
    _ = each_entity(connection, &mut ids, Uuid::nil(), |connection, _, whole| {
        if whole.kind == 0 {
            let visit = whole.visit().state;
            visit.iter().for_each(|visit| counted.take(visit));
            tickets += visit.as_ref().map_or(0, |v| v.tickets().len() as u64);
            if !agrees(connection, &whole, visit.as_ref())? && faults.len() < MOST_FAULTS {
                faults.push(format!("visit {}: the tables differ from the events", whole.id));
            }
        }
        if whole.kind == 2 {
            let state = fold(&whole.events, request::apply).state;
            requests += u64::from(state.is_some());
            if !is_listed(connection, whole.id, state.as_ref())? && faults.len() < MOST_FAULTS {
                faults.push(format!("request {}: the tables differ from the events", whole.id));
            }
        }
        if whole.kind == 5 {
            let state = fold(&whole.events, feedback::apply).state;
            said += u64::from(state.is_some());
            let held: Option<(i32, u8, u8)> = connection
                .prepare_cached("SELECT day, kind, state FROM feedback WHERE feedback = ?1")?
                .query_row([whole.id.as_bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
                .optional()?;
            let folded =
                state.map(|f| (day_number(f.receipt.day), f.receipt.kind as u8, f.state() as u8));
            if held != folded && faults.len() < MOST_FAULTS {
                faults.push(format!("feedback {}: the tables differ from the events", whole.id));
            }
        }
        if whole.kind == 6 {
            let state = fold(&whole.events, incident::apply).state;
            incidents += u64::from(state.is_some());
            if !is_counted(connection, whole.id, state.as_ref())? && faults.len() < MOST_FAULTS {
                faults.push(format!("incident {}: the tables differ from the events", whole.id));
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let held: i64 = connection.query_row("SELECT count(*) FROM ticket", [], |r| r.get(0))?;
    if u64::try_from(held) != Ok(tickets) {
        faults.push(format!("{held} tickets in the tables, {tickets} in the events"));
    }
    let held: i64 = connection.query_row("SELECT count(*) FROM request", [], |r| r.get(0))?;
    if u64::try_from(held) != Ok(requests) {
        faults.push(format!("{held} requests in the tables, {requests} in the events"));
    }
    let held: i64 = connection.query_row("SELECT count(*) FROM incident", [], |r| r.get(0))?;
    if u64::try_from(held) != Ok(incidents) {
        faults.push(format!("{held} incidents in the tables, {incidents} in the events"));
    }
    let held: i64 = connection.query_row("SELECT count(*) FROM feedback", [], |r| r.get(0))?;
    if u64::try_from(held) != Ok(said) {
        faults.push(format!("{held} entries of feedback in the tables, {said} in the events"));
    }
    faults.extend(counted.faults(connection, &mut ids)?);
    report.tickets = tickets;
    report.requests = requests;
    faults.into_iter().for_each(|fault| report.fault(fault));
    Ok(())
}

/// Whether the tables say of a request what its events come to.
fn is_listed(
    connection: &Connection,
    id: Uuid,
    request: Option<&Request>,
) -> rusqlite::Result<bool> {
    let held: Option<(u8, i64, i64)> = connection
        .prepare_cached(
            "SELECT status, reference, at FROM history JOIN request USING (row) WHERE entity = ?1",
        )?
        .query_row([id.as_bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .optional()?;
    Ok(held == request.map(|r| (r.status as u8, r.reference().number(), r.at.0)))
}

/// Whether the table counts an incident as its events say.
fn is_counted(
    connection: &Connection,
    id: Uuid,
    incident: Option<&Incident>,
) -> rusqlite::Result<bool> {
    let held: Option<(i32, u8, u8, u8, bool)> = connection
        .prepare_cached("SELECT day, hour, kind, severity, open FROM incident WHERE incident = ?1")?
        .query_row([id.as_bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?)))
        .optional()?;
    let folded = incident.map(|i| {
        let of = &i.report;
        (day_number(of.day), of.hour, of.kind as u8, of.severity as u8, i.is_open())
    });
    Ok(held == folded)
}

type TicketRow = (u8, i32, Option<u8>, i64, Option<i64>);

fn agrees(connection: &Connection, whole: &Whole, visit: Option<&Visit>) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(
        "SELECT part, day, outcome, issued_at, closed_at FROM ticket WHERE visit = ?1 \
         ORDER BY part",
    )?;
    let held: Vec<TicketRow> = statement
        .query_map([whole.id.as_bytes()], |r| {
            Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?, r.get(4)?))
        })?
        .collect::<rusqlite::Result<_>>()?;
    let mut folded: Vec<TicketRow> = visit
        .map_or(&[][..], Visit::tickets)
        .iter()
        .map(|t| {
            (
                t.part.0,
                day_number(t.day),
                t.outcome().map(outcome_code),
                t.arrival.true_time().0,
                t.closed_at.map(|m| m.true_time().0),
            )
        })
        .collect();
    folded.sort_unstable();
    Ok(held == folded)
}

/// Checks the end of the chain, which is what was written last and most needed: quick enough for
/// every opening.
pub(super) fn check_recent(path: &Path, count: u32) -> Result<Vec<String>> {
    let connection = schema::open_to_read(path)?;
    recent_faults(&connection, count).map_err(|e| explain(path, e))
}

fn recent_faults(connection: &Connection, count: u32) -> rusqlite::Result<Vec<String>> {
    let mut ids = Ids::default();
    let sql = format!(
        "SELECT {COLUMNS}, (SELECT workstation FROM incarnation WHERE incarnation.n = \
         event.incarnation) FROM event WHERE n > (SELECT coalesce(max(n), 0) FROM event) - ?1 \
         ORDER BY n"
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([count])?;
    let mut previous: Option<(i64, Hash)> = None;
    let mut faults = Vec::new();
    while let Some(row) = rows.next()? {
        let incarnation: i64 = row.get(4)?;
        let found: Hash = row.get(17)?;
        if let Some((_, hash)) = previous.filter(|(before, _)| *before == incarnation) {
            let workstation: Option<i64> = row.get(18)?;
            let workstation = ids.id(connection, workstation.unwrap_or(0))?;
            if hash_of(connection, &mut ids, row, workstation, &hash)? != found {
                faults.push(format!("event {}: the chain is broken", row.get::<_, i64>(0)?));
            }
        }
        previous = Some((incarnation, found));
    }
    Ok(faults)
}
