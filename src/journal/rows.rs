//! Events as rows: reading them into the domain's events, and appending them.

use super::chain::{Hash, Link};
use super::payload;
use crate::domain::event::{Draft, Event, Field, Personal};
use crate::domain::id::*;
use crate::domain::time::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row};
use std::collections::HashMap;
use uuid::Uuid;

/// The columns that [`read`] expects, in its order.
pub(super) const COLUMNS: &str = "n, id, command, site, incarnation, sequence, agent, counter, \
    entity_kind, entity, kind, version, recorded_at, happened_at, clock_offset_ms, payload, \
    digests, hash";

/// Ids and the small integers that stand for them in this file.
#[derive(Debug, Default, Clone)]
pub(super) struct Ids {
    by_n: HashMap<i64, Uuid>,
    by_id: HashMap<Uuid, i64>,
}

impl Ids {
    fn keep(&mut self, n: i64, id: Uuid) {
        self.by_n.insert(n, id);
        self.by_id.insert(id, n);
    }

    /// The full id of `n`; nil where the file does not know it.
    pub fn id(&mut self, connection: &Connection, n: i64) -> rusqlite::Result<Uuid> {
        if let Some(id) = self.by_n.get(&n) {
            return Ok(*id);
        }
        let id: Option<Uuid> = connection
            .prepare_cached("SELECT id FROM identity WHERE n = ?1")?
            .query_row([n], |r| r.get::<_, [u8; 16]>(0).map(Uuid::from_bytes))
            .optional()?;
        if let Some(id) = id {
            self.keep(n, id);
        }
        Ok(id.unwrap_or(Uuid::nil()))
    }

    /// The integer of `id`, where the file knows it.
    pub fn known(&mut self, connection: &Connection, id: Uuid) -> rusqlite::Result<Option<i64>> {
        if let Some(n) = self.by_id.get(&id) {
            return Ok(Some(*n));
        }
        let known = connection
            .prepare_cached("SELECT n FROM identity WHERE id = ?1")?
            .query_row([id.as_bytes()], |r| r.get(0))
            .optional()?;
        if let Some(n) = known {
            self.keep(n, id);
        }
        Ok(known)
    }

    /// The integer of `id`, made where there is none yet.
    pub fn n(&mut self, connection: &Connection, id: Uuid) -> rusqlite::Result<i64> {
        if let Some(n) = self.known(connection, id)? {
            return Ok(n);
        }
        connection
            .prepare_cached("INSERT INTO identity (id) VALUES (?1)")?
            .execute([id.as_bytes()])?;
        let n = connection.last_insert_rowid();
        self.keep(n, id);
        Ok(n)
    }
}

/// One row, with what only the file needs to know.
#[derive(Debug)]
pub(super) struct Stored {
    pub n: i64,
    pub recorded_at: Timestamp,
    /// The entity's columns, known also where the event cannot be read.
    pub entity: (u8, Uuid),
    pub event: Result<Event, payload::Unreadable>,
}

fn uuid(row: &Row<'_>, column: usize) -> rusqlite::Result<Uuid> {
    row.get::<_, [u8; 16]>(column).map(Uuid::from_bytes)
}

/// Reads a row of [`COLUMNS`].
pub(super) fn read(
    connection: &Connection,
    ids: &mut Ids,
    row: &Row<'_>,
) -> rusqlite::Result<Stored> {
    let mut stored = read_wordless(connection, ids, row)?;
    if let (Ok(event), Some(digests)) = (&mut stored.event, row.get_ref(16)?.as_blob_or_null()?) {
        event.personal = personal(connection, stored.n, digests)?;
    }
    Ok(stored)
}

/// The same without the personal texts, for tables that hold none.
pub(super) fn read_wordless(
    connection: &Connection,
    ids: &mut Ids,
    row: &Row<'_>,
) -> rusqlite::Result<Stored> {
    let n: i64 = row.get(0)?;
    let id = uuid(row, 1)?;
    let command = row.get::<_, Option<[u8; 16]>>(2)?.map_or(id, Uuid::from_bytes);
    let mut full = |n: Option<i64>| n.map(|n| ids.id(connection, n)).transpose();
    let site = full(Some(row.get(3)?))?.unwrap_or_default();
    let clock = full(row.get(4)?)?.unwrap_or_default();
    let agent = full(row.get(6)?)?;
    let counter = full(row.get(7)?)?;
    let entity = (row.get(8)?, uuid(row, 9)?);
    let recorded_at = Timestamp(row.get(12)?);
    let kind = row.get_ref(10)?.as_str()?;
    let body = payload::decode(kind, row.get(11)?, row.get_ref(15)?.as_blob()?);
    let known = payload::entity(entity.0, entity.1);
    let event = match (body, known) {
        (Ok(body), Some(entity)) => Ok(Event {
            id: EventId(id),
            command: CommandId(command),
            site: SiteId(site),
            clock: IncarnationId(clock),
            agent: agent.map(AgentId),
            counter: counter.map(CounterId),
            entity,
            recorded_at,
            happened_at: row.get::<_, Option<i64>>(13)?.map_or(recorded_at, Timestamp),
            offset: row.get(14)?,
            body,
            personal: Personal::new(),
        }),
        (Err(unreadable), _) => Err(unreadable),
        (Ok(_), None) => Err(payload::Unreadable::entity(kind)),
    };
    Ok(Stored { n, recorded_at, entity, event })
}

/// The personal fields that `digests` lists: a value where the row is still there.
fn personal(connection: &Connection, n: i64, digests: &[u8]) -> rusqlite::Result<Personal> {
    let mut all: Personal = digests
        .chunks_exact(33)
        .filter_map(|entry| payload::field(entry[0]))
        .map(|field| (field, None))
        .collect();
    let mut rows =
        connection.prepare_cached("SELECT field, value FROM personal WHERE event = ?1")?;
    let mut rows = rows.query([n])?;
    while let Some(row) = rows.next()? {
        if let Some(field) = payload::field(row.get(0)?) {
            all.insert(field, Some(row.get(1)?));
        }
    }
    Ok(all)
}

/// The events of one entity, in order.
pub(super) fn of_entity(
    connection: &Connection,
    ids: &mut Ids,
    entity: Uuid,
) -> rusqlite::Result<Vec<Stored>> {
    let sql = format!("SELECT {COLUMNS} FROM event WHERE entity = ?1 ORDER BY n");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([entity.as_bytes()])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(read(connection, ids, row)?);
    }
    Ok(all)
}

/// The end of this workstation's chain, to which the next event is tied.
#[derive(Debug, Clone, Copy)]
pub(super) struct ChainEnd {
    pub workstation: Uuid,
    pub incarnation: Uuid,
    pub sequence: i64,
    pub hash: Hash,
    pub recorded_at: Timestamp,
}

/// Who writes, where and when: what the envelopes of one command have in common.
#[derive(Debug, Clone, Copy)]
pub(super) struct Envelope {
    pub site: SiteId,
    pub agent: Option<AgentId>,
    pub counter: Option<CounterId>,
    pub recorded_at: Timestamp,
    pub offset: Option<i64>,
    /// The id of the first event where the command has none yet.
    pub command: Option<CommandId>,
}

/// Appends one event after `end`, which moves on; gives its row and the event as it reads back.
pub(super) fn append(
    connection: &Connection,
    ids: &mut Ids,
    end: &mut ChainEnd,
    envelope: &Envelope,
    draft: Draft,
) -> rusqlite::Result<(i64, Event)> {
    let id = Uuid::now_v7();
    let command = envelope.command.map_or(id, |c| c.0);
    let agent = envelope.agent.filter(|_| !draft.by_system);
    let counter = envelope.counter.filter(|_| !draft.by_system);
    let happened_at = draft.happened_at.unwrap_or(envelope.recorded_at);
    let (entity_kind, entity) = payload::entity_columns(draft.entity);
    let (kind, bytes) = payload::encode(&draft.body);
    let (salted, digests) = salt(&draft)?;
    let sequence = end.sequence + 1;
    let link = Link {
        id,
        command,
        site: envelope.site.0,
        workstation: end.workstation,
        incarnation: end.incarnation,
        sequence,
        agent: agent.map(|a| a.0),
        counter: counter.map(|c| c.0),
        entity_kind,
        entity,
        kind: &kind,
        version: payload::VERSION,
        recorded_at: envelope.recorded_at.0,
        happened_at: happened_at.0,
        clock_offset_ms: envelope.offset,
        payload: &bytes,
        digests: &digests,
    };
    let hash = link.hash(&end.hash);
    let mut small = |id: Option<Uuid>| id.map(|id| ids.n(connection, id)).transpose();
    connection
        .prepare_cached(
            "INSERT INTO event (id, command, site, incarnation, sequence, agent, counter, \
             entity_kind, entity, kind, version, recorded_at, happened_at, clock_offset_ms, \
             payload, digests, hash) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
        )?
        .execute(rusqlite::params![
            id.as_bytes(),
            (command != id).then_some(command.as_bytes().as_slice()),
            small(Some(link.site))?,
            small(Some(link.incarnation))?,
            sequence,
            small(link.agent)?,
            small(link.counter)?,
            entity_kind,
            entity.as_bytes(),
            kind,
            payload::VERSION,
            envelope.recorded_at.0,
            (happened_at != envelope.recorded_at).then_some(happened_at.0),
            envelope.offset,
            bytes,
            (!digests.is_empty()).then_some(&digests),
            hash,
        ])?;
    let n = connection.last_insert_rowid();
    let mut personal =
        connection.prepare_cached("INSERT INTO personal VALUES (?1, ?2, ?3, ?4, ?5)")?;
    for (field, salt, value) in &salted {
        let person = person_of(*field, value);
        personal.execute((n, payload::field_code(*field), person, salt, value))?;
    }
    (end.sequence, end.hash, end.recorded_at) = (sequence, hash, envelope.recorded_at);
    let event = Event {
        id: EventId(id),
        command: CommandId(command),
        site: envelope.site,
        clock: IncarnationId(end.incarnation),
        agent,
        counter,
        entity: draft.entity,
        recorded_at: envelope.recorded_at,
        happened_at,
        offset: envelope.offset,
        body: draft.body,
        personal: draft.personal.into_iter().map(|(field, text)| (field, Some(text))).collect(),
    };
    Ok((n, event))
}

/// The person whom a row links something to, by whom it is found.
fn person_of(field: Field, value: &str) -> Option<[u8; 16]> {
    let id = value.parse::<Uuid>().ok().filter(|_| field == Field::Person);
    id.map(|id| *id.as_bytes())
}

type Salted = Vec<(Field, [u8; 32], String)>;

/// A fresh salt for each personal field, and the list of (code, digest).
fn salt(draft: &Draft) -> rusqlite::Result<(Salted, Vec<u8>)> {
    let mut salted = Vec::with_capacity(draft.personal.len());
    let mut digests = Vec::with_capacity(draft.personal.len() * 33);
    // The system is asked once an event: each question costs as much as a row.
    let mut salts = vec![[0u8; 32]; draft.personal.len()];
    getrandom::fill(salts.as_flattened_mut())
        .map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.to_string().into()))?;
    for ((field, value), salt) in draft.personal.iter().zip(salts) {
        digests.push(payload::field_code(*field));
        digests.extend_from_slice(&payload::personal_digest(&salt, *field, value));
        salted.push((*field, salt, value.clone()));
    }
    Ok((salted, digests))
}
