//! Erasing what is personal, everywhere: the file, its log, its free pages, its search index and its
//! backups; and again in every copy that takes the file's place, for an erasure wins over any copy
//! (design 2).

mod copies;
mod due;
mod memory;

pub(super) use copies::{erase_rows, in_backups};
pub(super) use memory::{Erasure, recall, remember};

use super::core::{ChangeKind, Core};
use super::error::{JournalError, Result};
use super::rows::Stored;
use super::schema::{self, explain};
use super::{Actor, Journal, Place, load, payload, rows};
use crate::domain::command::must_administer;
use crate::domain::event::{Body, Draft, Entity, Event, Field};
use crate::domain::id::*;
use crate::domain::refusal::Refusal;
use crate::domain::time::Timestamp;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use uuid::Uuid;

/// Where a restored file keeps the erasures that it lacks, until it is opened and can write them.
const WAITING: &str = "erasures";

/// What an erasure removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Personal rows.
    pub rows: usize,
    /// Backups rewritten.
    pub backups: usize,
}

/// On what ground something is erased. It stays beside the erasure, and says why the rest is gone.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ground {
    /// Why.
    pub why: Option<String>,
    /// Who agreed that it be destroyed.
    pub authorisation: Option<Authorisation>,
}

/// The archives' agreement to a destruction (code du patrimoine, L212-2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authorisation {
    /// The day it was given.
    pub on: NaiveDate,
    /// What it is called by whoever gave it.
    pub reference: String,
}

impl std::fmt::Display for Authorisation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.on, self.reference.trim())
    }
}

impl Ground {
    /// A reason in words.
    pub fn why(why: &str) -> Self {
        Self { why: Some(why.to_owned()), authorisation: None }
    }

    fn is_stated(&self) -> bool {
        self.authorisation.is_some() || self.why.as_deref().is_some_and(|w| !w.trim().is_empty())
    }
}

/// A personal row: an event and a field.
pub(super) type RowId = (EventId, Field);

/// The personal rows of entities, each with whether the file still holds it.
type Reach = Vec<(Entity, Vec<(RowId, bool)>)>;

impl Journal {
    /// Erases what is personal of a visit, a request or a person, everywhere, backups and the search
    /// index included: all that is text, and the link between a request and a person. Of a person
    /// the links of all their requests go, which makes these nobody's; what stands in them goes with
    /// each of them. Where the file holds nothing more of it, nothing is written; a backup that
    /// does, because an erasure was cut off before it came there, is rewritten all the same.
    ///
    /// # Errors
    /// Not an administrator; no ground; nothing of that kind, or something that a newer program
    /// wrote of; a backup that can be neither rewritten nor deleted.
    pub fn erase(&self, actor: Actor, entity: Entity, ground: Ground) -> Result<Erased> {
        let (listed, done) = self.ask(move |core| core.erase(&actor, entity, &ground))?;
        self.erase_elsewhere(&listed, &done)
    }

    /// The same for a visit.
    ///
    /// # Errors
    /// As [`Journal::erase`].
    pub fn erase_visit(&self, actor: Actor, visit: VisitId, ground: String) -> Result<Erased> {
        self.erase(actor, Entity::Visit(visit), Ground::why(&ground))
    }

    /// What follows once erasures are durable in the file: `listed` goes from its copies too.
    fn erase_elsewhere(&self, listed: &[RowId], done: &[Event]) -> Result<Erased> {
        self.remember_events(done);
        let backups = copies::erase_in_backups(&self.place, listed)?;
        // Last: a desk that reads may keep it waiting, and is no reason to leave the rest.
        self.ask(|core| core.empty_log())?;
        let rows = done.iter().filter_map(Erasure::of).map(|e| e.rows.len()).sum();
        Ok(Erased { rows, backups })
    }

    fn remember_events(&self, done: &[Event]) {
        let erasures: Vec<_> = done.iter().filter_map(Erasure::of).collect();
        remember(&self.place, &erasures);
    }
}

/// The personal fields that the events of an entity list, those erased before among them. The ground
/// of an erasure stays: it says why the rest is gone.
fn listed(stored: &[Stored]) -> impl Iterator<Item = (RowId, bool)> {
    let events = stored.iter().filter_map(|s| s.event.as_ref().ok());
    let others = events.filter(|e| !matches!(e.body, Body::Erased { .. }));
    others.flat_map(|e| e.personal.iter().map(|(field, text)| ((e.id, *field), text.is_some())))
}

/// One event for each entity of which the file holds something.
fn drafts(reach: Reach, ground: &Ground) -> Vec<Draft> {
    let authorisation = ground.authorisation.as_ref().map(ToString::to_string);
    let draft = |(entity, rows): (Entity, Vec<(RowId, bool)>)| {
        let rows: Vec<RowId> = rows.into_iter().filter(|(_, held)| *held).map(|(r, _)| r).collect();
        let some = !rows.is_empty();
        some.then(|| {
            Draft::new(entity, Body::Erased { rows })
                .with(Field::Reason, ground.why.as_deref())
                .with(Field::Authorisation, authorisation.as_deref())
        })
    };
    reach.into_iter().filter_map(draft).collect()
}

fn missing(entity: Entity) -> Refusal {
    match entity {
        Entity::Request(_) => Refusal::NoSuchRequest,
        Entity::Person(_) => Refusal::NoSuchPerson,
        Entity::Incident(_) => Refusal::NoSuchIncident,
        Entity::Feedback(_) => Refusal::NoSuchFeedback,
        _ => Refusal::NoSuchTicket,
    }
}

impl Core {
    /// Erases in the file; gives all rows that the entity ever had, and the events written.
    fn erase(
        &mut self,
        actor: &Actor,
        entity: Entity,
        ground: &Ground,
    ) -> Result<(Vec<RowId>, Vec<Event>)> {
        let mut all = Vec::new();
        let fresh = self.write(|core, now| {
            core.check_erasure(actor, now, ground)?;
            let reach = core.reach(entity)?;
            all.extend(reach.iter().flat_map(|(_, rows)| rows.iter().map(|(row, _)| *row)));
            let drafts = drafts(reach, ground);
            core.append_erasure(actor, now, drafts).map_err(|e| explain(&core.path, e))
        })?;
        self.forget_erased(&fresh)?;
        Ok((all, fresh.into_iter().map(|(_, event)| event).collect()))
    }

    fn check_erasure(&self, actor: &Actor, now: Timestamp, ground: &Ground) -> Result<()> {
        must_administer(&self.hall, &self.context(actor, now))?;
        ground.is_stated().then_some(()).ok_or_else(|| Refusal::ReasonNeeded.into())
    }

    /// What is in memory of what was erased is read again.
    fn forget_erased(&mut self, fresh: &[(i64, Event)]) -> Result<()> {
        match fresh.iter().any(|(_, event)| is_in_memory(event.entity)) {
            true => self.reload().map_err(|e| explain(&self.path, e)),
            false => Ok(()),
        }
    }

    /// All that an erasure of `entity` takes.
    fn reach(&mut self, entity: Entity) -> Result<Reach> {
        let path = self.path.clone();
        let wrong = |e| explain(&path, e);
        let (_, id) = payload::entity_columns(entity);
        let stored = rows::of_entity(&self.connection, &mut self.ids, id).map_err(wrong)?;
        if stored.is_empty() {
            return Err(missing(entity).into());
        }
        // Else what a newer program wrote of it would stay, and be said to be gone.
        if stored.iter().any(|s| s.event.is_err()) {
            return Err(Refusal::Unreadable.into());
        }
        let mut reach = vec![(entity, listed(&stored).collect())];
        if let Entity::Person(person) = entity {
            reach.extend(links(&self.connection, person).map_err(wrong)?);
            reach.extend(self.links_erased(&stored).map_err(wrong)?);
        }
        Ok(reach)
    }

    /// The links of a person that earlier erasures took: backups may still hold them.
    fn links_erased(&mut self, stored: &[Stored]) -> rusqlite::Result<Reach> {
        let mut reach = Reach::new();
        let events = stored.iter().filter_map(|s| s.event.as_ref().ok());
        for event in events.filter(|e| matches!(e.body, Body::Erased { .. })) {
            let with_it = load::of_command(&self.connection, &mut self.ids, event.command)?;
            for event in with_it.into_iter().filter_map(|s| s.event.ok()) {
                if let Body::Erased { rows } = event.body {
                    reach.push((event.entity, rows.into_iter().map(|row| (row, false)).collect()));
                }
            }
        }
        Ok(reach)
    }

    /// Deletes the rows that `drafts` name, and writes these as one command.
    fn append_erasure(
        &mut self,
        actor: &Actor,
        now: Timestamp,
        drafts: Vec<Draft>,
    ) -> rusqlite::Result<Vec<(i64, Event)>> {
        for draft in &drafts {
            if let Body::Erased { rows } = &draft.body {
                delete(&self.connection, rows)?;
            }
        }
        let in_memory = drafts.iter().any(|draft| is_in_memory(draft.entity));
        let envelope = self.envelope_for(actor, now);
        let fresh = self.append(&envelope, drafts)?;
        if in_memory {
            self.tell(ChangeKind::Erase, fresh.first().map_or(0, |(n, _)| *n))?;
        }
        Ok(fresh)
    }

    /// Carries out those of `erasures` that this file does not tell of, and writes them as they
    /// were: by whom, when and why. Each is a command of its own.
    fn erase_again(
        &mut self,
        now: Timestamp,
        erasures: &[Erasure],
    ) -> rusqlite::Result<Vec<(i64, Event)>> {
        let mut fresh = Vec::new();
        let site = self.hall.site;
        // Another site's belong to a file that lay here before.
        for erasure in erasures.iter().filter(|e| e.site == site) {
            let rows = self.lacking(erasure)?;
            if rows.is_empty() {
                continue;
            }
            let mut draft = Draft::new(erasure.entity, Body::Erased { rows })
                .with(Field::Reason, erasure.ground.as_deref())
                .with(Field::Authorisation, erasure.authorisation.as_deref());
            draft.happened_at = Some(erasure.at);
            let actor = Actor { agent: erasure.agent, counter: None };
            let at = now.plus(i64::try_from(fresh.len()).unwrap_or(0));
            fresh.extend(self.append_erasure(&actor, at, vec![draft])?);
        }
        Ok(fresh)
    }

    /// The rows of `erasure` that no erasure in this file names.
    fn lacking(&mut self, erasure: &Erasure) -> rusqlite::Result<Vec<RowId>> {
        let (_, id) = payload::entity_columns(erasure.entity);
        let stored = rows::of_entity(&self.connection, &mut self.ids, id)?;
        let told = stored.iter().filter_map(|s| Erasure::of(s.event.as_ref().ok()?));
        let told: BTreeSet<RowId> = told.flat_map(|e| e.rows).collect();
        Ok(erasure.rows.iter().filter(|row| !told.contains(row)).copied().collect())
    }

    /// Writes, in the new life of a restored file, the erasures that the restore left it.
    pub(super) fn take_up_erasures(&mut self, now: Timestamp) -> rusqlite::Result<()> {
        let waiting = waiting(&self.connection)?;
        let fresh = self.erase_again(now, &waiting)?;
        self.connection.execute("DELETE FROM meta WHERE key = ?1", [WAITING])?;
        let advance = self.advance(&fresh)?;
        self.write_tables(&advance, &fresh)?;
        self.install(advance, &fresh);
        Ok(())
    }

    /// Erases what this machine remembers as erased: an older copy was put back by hand.
    pub(super) fn erase_remembered(&mut self, erasures: &[Erasure]) -> Result<usize> {
        let fresh = self.write(|core, now| {
            core.erase_again(now, erasures).map_err(|e| explain(&core.path, e))
        })?;
        if !fresh.is_empty() {
            self.forget_erased(&fresh)?;
            self.empty_log()?;
        }
        Ok(fresh.len())
    }

    /// Brings the log into the file and empties it, so that no old page stays in it.
    pub(super) fn empty_log(&self) -> Result<()> {
        let busy: i64 = self
            .connection
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |r| r.get(0))
            .map_err(|e| explain(&self.path, e))?;
        if busy == 0 { Ok(()) } else { Err(JournalError::Busy) }
    }
}

/// Whether the hall holds something of it that an erasure changes.
fn is_in_memory(entity: Entity) -> bool {
    !matches!(
        entity,
        Entity::Request(_) | Entity::Feedback(_) | Entity::Incident(_) | Entity::Person(_)
    )
}

/// The rows that link requests to a person.
fn links(connection: &Connection, person: PersonId) -> rusqlite::Result<Reach> {
    let mut statement = connection.prepare_cached(
        "SELECT entity_kind, entity, event.id, field FROM personal \
         JOIN event ON event.n = personal.event WHERE person = ?1 ORDER BY event.n",
    )?;
    let mut found = statement.query([person.0.as_bytes()])?;
    let mut reach: BTreeMap<Entity, Vec<(RowId, bool)>> = BTreeMap::new();
    while let Some(row) = found.next()? {
        let entity = payload::entity(row.get(0)?, Uuid::from_bytes(row.get(1)?));
        if let (Some(entity), Some(field)) = (entity, payload::field(row.get(3)?)) {
            let id = EventId(Uuid::from_bytes(row.get(2)?));
            reach.entry(entity).or_default().push(((id, field), true));
        }
    }
    Ok(reach.into_iter().collect())
}

fn delete(connection: &Connection, rows: &[RowId]) -> rusqlite::Result<()> {
    let mut statement = connection.prepare_cached(
        "DELETE FROM personal WHERE field = ?2 AND event = (SELECT n FROM event WHERE id = ?1)",
    )?;
    for (event, field) in rows {
        statement.execute((event.0.as_bytes(), payload::field_code(*field)))?;
    }
    Ok(())
}

/// All erasures that are known here: those that the file tells of, with their grounds, then those
/// that the machine remembers, for a file that cannot be read tells nothing.
pub(super) fn known(place: &Place) -> Vec<Erasure> {
    let mut all = told_by(&place.file());
    all.extend(recall(place));
    all
}

/// Remembers the erasures of a file that came from elsewhere, or could not be remembered at once.
pub(super) fn learn(place: &Place) {
    remember(place, &told_by(&place.file()));
}

/// The erasures that a file tells of, as far as it can be read.
fn told_by(path: &Path) -> Vec<Erasure> {
    let mut all = Vec::new();
    let read = schema::open_to_read(path)
        .and_then(|c| read_erasures(&c, &mut all).map_err(|e| explain(path, e)));
    if let Err(error) = read {
        tracing::warn!(%error, "the file does not tell all that was erased from it");
    }
    all
}

fn read_erasures(connection: &Connection, all: &mut Vec<Erasure>) -> rusqlite::Result<()> {
    let mut ids = rows::Ids::default();
    let sql = format!("SELECT {} FROM event WHERE kind = 'erased' ORDER BY n", rows::COLUMNS);
    let mut statement = connection.prepare(&sql)?;
    let mut found = statement.query([])?;
    while let Some(row) = found.next()? {
        let event = rows::read(connection, &mut ids, row)?.event;
        all.extend(event.ok().as_ref().and_then(Erasure::of));
    }
    // A file that was restored and never opened has not written them yet.
    all.extend(waiting(connection)?);
    Ok(())
}

fn waiting(connection: &Connection) -> rusqlite::Result<Vec<Erasure>> {
    let waiting: Option<String> = schema::meta(connection, WAITING)?;
    Ok(waiting.and_then(|w| serde_json::from_str(&w).ok()).unwrap_or_default())
}

/// Leaves to a restored file the erasures that it is to write when it is opened.
pub(super) fn leave(connection: &Connection, erasures: &[Erasure]) -> rusqlite::Result<()> {
    let text = serde_json::to_string(erasures)
        .map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.into()))?;
    schema::set_meta(connection, WAITING, &text)
}
