//! The read tables made anew from the events.

use super::Journal;
use super::core::{ChangeKind, Core};
use super::error::Result;
use super::rows::{self, Ids, Stored};
use super::schema::{READ_TABLE_NAMES, READ_TABLES, explain, meta, set_meta};
use super::tables::Tables;
use super::turn::{begin_writing, give_way, let_others_in};
use crate::domain::event::Event;
use crate::domain::fold::{FOLD_VERSION, fold};
use crate::domain::id::*;
use crate::domain::time::Zone;
use crate::domain::visit::{self, Visit};
use crate::domain::{feedback, fold::Folded, help, incident, post, request};
use rusqlite::Connection;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// One entity with all its events, as [`each_entity`] gives it, without personal texts.
pub(super) struct Whole {
    pub kind: u8,
    pub id: Uuid,
    /// The events that can be read.
    pub events: Vec<Event>,
    /// Their rows.
    rows: Vec<i64>,
}

impl Whole {
    fn new((kind, id): (u8, Uuid)) -> Self {
        Self { kind, id, events: vec![], rows: vec![] }
    }

    fn push(&mut self, stored: Stored) {
        if let Ok(event) = stored.event {
            self.events.push(event);
            self.rows.push(stored.n);
        }
    }

    /// The visit that they come to.
    pub fn visit(&self) -> Folded<Visit> {
        fold(&self.events, visit::apply)
    }
}

/// Gives every entity after `after` with its events, entity by entity, until `take` breaks off or
/// there is none left. Ids of entities grow with time, so that the events of neighbours lie near
/// each other in the file.
pub(super) fn each_entity(
    connection: &Connection,
    ids: &mut Ids,
    after: Uuid,
    mut take: impl FnMut(&Connection, &mut Ids, Whole) -> rusqlite::Result<ControlFlow<()>>,
) -> rusqlite::Result<ControlFlow<()>> {
    let columns = rows::COLUMNS;
    let sql = format!("SELECT {columns} FROM event WHERE entity > ?1 ORDER BY entity, n");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([after.as_bytes()])?;
    let mut whole: Option<Whole> = None;
    while let Some(row) = rows.next()? {
        let stored = rows::read_wordless(connection, ids, row)?;
        let entity = stored.entity;
        if whole.as_ref().is_none_or(|w| w.id != entity.1)
            && let Some(done) = whole.replace(Whole::new(entity))
            && take(connection, ids, done)?.is_break()
        {
            return Ok(ControlFlow::Break(()));
        }
        if let Some(whole) = &mut whole {
            whole.push(stored);
        }
    }
    match whole {
        Some(last) => take(connection, ids, last),
        None => Ok(ControlFlow::Continue(())),
    }
}

fn write_entity(
    connection: &Connection,
    ids: &mut Ids,
    tables: &Tables,
    zone: &dyn Zone,
    whole: &Whole,
) -> rusqlite::Result<()> {
    let superseded = match whole.kind {
        0 => {
            let folded = whole.visit();
            let id = VisitId(whole.id);
            if let Some(visit) = &folded.state {
                tables.write_visit(connection, ids, id, None, Some(visit))?;
                tables.touch(connection, visit.day())?;
            }
            for event in &whole.events {
                tables.write_traces(connection, event)?;
            }
            folded.superseded
        }
        1 => {
            let id = PostId(whole.id);
            let folded = fold(&whole.events, |state, event| post::apply(id, state, event));
            if let Some(post) = &folded.state {
                let day = zone.local(post.opened.true_time()).day;
                tables.write_post(connection, id, day, post.is_live())?;
            }
            folded.superseded
        }
        2 => fold(&whole.events, request::apply).superseded,
        5 => {
            let folded = fold(&whole.events, feedback::apply);
            let id = FeedbackId(whole.id);
            tables.feedback.write(connection, ids, id, folded.state.as_ref())?;
            folded.superseded
        }
        6 => {
            let folded = fold(&whole.events, incident::apply);
            let id = IncidentId(whole.id);
            tables.incidents.write(connection, ids, id, folded.state.as_ref())?;
            folded.superseded
        }
        7 => fold(&whole.events, help::apply).superseded,
        _ => return Ok(()),
    };
    for (event, n) in whole.events.iter().zip(&whole.rows).filter(|_| !superseded.is_empty()) {
        if superseded.contains(&event.id) {
            tables.mark_superseded(connection, *n, true)?;
        }
    }
    Ok(())
}

/// The name that the tables being made have until they are swapped.
const SUFFIX: &str = "_new";
/// How long one step may hold up a desk.
const STEP: Duration = Duration::from_millis(15);

/// A rebuild under way.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rebuild {
    /// The last entity done.
    after: Uuid,
    /// The last event there was at the beginning; entities with later ones are done once more.
    from: i64,
    /// Events read so far.
    pub events: u64,
}

impl Core {
    /// Whether the read tables were made by older rules.
    pub fn is_stale(&self) -> Result<bool> {
        let version: Option<u32> =
            meta(&self.connection, "fold_version").map_err(|e| self.wrong(e))?;
        Ok(version != Some(FOLD_VERSION))
    }

    pub(super) fn wrong(&self, error: rusqlite::Error) -> super::JournalError {
        explain(&self.path, error)
    }

    pub(super) fn whole_transaction<T>(
        &mut self,
        work: impl FnOnce(&mut Self) -> rusqlite::Result<T>,
    ) -> Result<T> {
        give_way(&self.path);
        begin_writing(&self.connection).map_err(|e| self.wrong(e))?;
        let done = work(self)
            .and_then(|done| self.connection.execute_batch("COMMIT").map(|()| done))
            .map_err(|e| self.wrong(e));
        if done.is_err() {
            // The first error is the one to tell; some have ended the transaction already.
            if !self.connection.is_autocommit()
                && let Err(error) = self.connection.execute_batch("ROLLBACK")
            {
                tracing::error!(%error, "a transaction could not be rolled back");
            }
            self.ids = Ids::default();
        }
        done
    }

    /// Begins to make the read tables anew beside those in use.
    pub fn begin_rebuild(&mut self) -> Result<Rebuild> {
        self.whole_transaction(|core| {
            for name in READ_TABLE_NAMES {
                core.connection.execute_batch(&format!("DROP TABLE IF EXISTS {name}{SUFFIX}"))?;
            }
            core.connection.execute_batch(&READ_TABLES.replace("{}", SUFFIX))?;
            let from =
                core.connection
                    .query_row("SELECT coalesce(max(n), 0) FROM event", [], |r| r.get(0))?;
            Ok(Rebuild { after: Uuid::nil(), from, events: 0 })
        })
    }

    /// Goes on for the time of a short transaction; gives whether there is more to do.
    pub fn step_rebuild(&mut self, rebuild: &mut Rebuild) -> Result<bool> {
        let started = Instant::now();
        let flow = self.whole_transaction(|core| {
            let tables = Tables::with_suffix(SUFFIX);
            let zone = core.zone;
            each_entity(&core.connection, &mut core.ids, rebuild.after, |connection, ids, whole| {
                write_entity(connection, ids, &tables, &zone, &whole)?;
                rebuild.after = whole.id;
                rebuild.events += whole.events.len() as u64;
                Ok(match started.elapsed() < STEP {
                    true => ControlFlow::Continue(()),
                    false => ControlFlow::Break(()),
                })
            })
        })?;
        Ok(flow.is_break())
    }

    /// Takes in what was appended meanwhile, and swaps the tables.
    pub fn finish_rebuild(&mut self, rebuild: &Rebuild) -> Result<()> {
        self.whole_transaction(|core| {
            let tables = Tables::with_suffix(SUFFIX);
            let zone = core.zone;
            for entity in entities_after(&core.connection, rebuild.from)? {
                let stored = rows::of_entity(&core.connection, &mut core.ids, entity)?;
                let Some(kind) = stored.first().map(|s| s.entity.0) else { continue };
                let mut whole = Whole::new((kind, entity));
                stored.into_iter().for_each(|s| whole.push(s));
                if kind == 0 {
                    let id = VisitId(entity);
                    tables.write_visit(&core.connection, &mut core.ids, id, None, None)?;
                }
                write_entity(&core.connection, &mut core.ids, &tables, &zone, &whole)?;
            }
            swap(&core.connection)?;
            set_meta(&core.connection, "fold_version", &FOLD_VERSION)?;
            core.tell(ChangeKind::Swap, 0)
        })?;
        self.reload().map_err(|e| self.wrong(e))
    }
}

fn entities_after(connection: &Connection, n: i64) -> rusqlite::Result<Vec<Uuid>> {
    let mut statement = connection.prepare("SELECT DISTINCT entity FROM event WHERE n > ?1")?;
    let ids = statement.query_map([n], |r| r.get(0).map(Uuid::from_bytes))?;
    ids.collect()
}

fn swap(connection: &Connection) -> rusqlite::Result<()> {
    for name in READ_TABLE_NAMES {
        connection.execute_batch(&format!(
            "DROP TABLE {name}; ALTER TABLE {name}{SUFFIX} RENAME TO {name};"
        ))?;
    }
    // Indexes keep the name they were made with; they are given back the usual ones, so that the
    // next rebuild finds its names free.
    for (name, columns) in [
        ("ticket{}_day", "ticket (day)"),
        ("ticket{}_open", "ticket (day) WHERE outcome IS NULL"),
        ("unticketed{}_day", "unticketed (day)"),
        ("post{}_live", "post (day) WHERE live"),
        ("feedback{}_day", "feedback (day)"),
        ("incident{}_day", "incident (day)"),
        ("counted{}_loose", "counted (day) WHERE facts IS NULL"),
    ] {
        let (new, usual) = (name.replace("{}", SUFFIX), name.replace("{}", ""));
        connection
            .execute_batch(&format!("DROP INDEX {new}; CREATE INDEX {usual} ON {columns};"))?;
    }
    Ok(())
}

impl Journal {
    /// Makes the read tables anew from the events, in steps between which other work goes on.
    /// Returns how many events were read.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn rebuild(&self) -> Result<u64> {
        let events = rebuild(|job| self.ask(job))?;
        self.keep_counted()?;
        Ok(events)
    }
}

/// A step of a rebuild, as the writer's thread carries it out.
pub(super) type Step = Box<dyn FnOnce(&mut Core) -> Result<(Rebuild, bool)> + Send>;

/// All steps of a rebuild, each handed to `ask`.
pub(super) fn rebuild(ask: impl Fn(Step) -> Result<(Rebuild, bool)>) -> Result<u64> {
    let (mut state, mut more) = ask(Box::new(|core| Ok((core.begin_rebuild()?, true))))?;
    while more {
        let_others_in();
        let mut next = state;
        (state, more) = ask(Box::new(move |core| {
            let more = core.step_rebuild(&mut next)?;
            Ok((next, more))
        }))?;
    }
    ask(Box::new(move |core| core.finish_rebuild(&state).map(|()| (state, false))))?;
    Ok(state.events)
}
