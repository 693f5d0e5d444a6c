//! The one place that writes: a connection, the hall as it stands, and the end of the chain.
//!
//! Every write is one `BEGIN IMMEDIATE` transaction: look at what other processes appended,
//! decide on that state, append, update the read tables, commit. What is in memory changes only
//! after the commit.

mod about;
mod follow;
mod life;

use super::advance::{Advance, advance};
use super::chain::Hash;
use super::clock::{Clock, SiteZone};
use super::error::{JournalError, Result};
use super::machine::{Mark, MarkFile};
use super::place::Place;
use super::rows::{self, ChainEnd, Envelope, Ids};
use super::tables::Tables;
use super::turn::begin_writing;
use super::{Actor, Done, load, schema};
use crate::domain::command::{Command, Context, decide};
use crate::domain::event::{Draft, Event, Rebirth};
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::number::Letter;
use crate::domain::settings::Settings;
use crate::domain::time::{Timestamp, Zone};
use chrono::NaiveDate;
use rusqlite::Connection;
use std::path::PathBuf;
use std::sync::Arc;
use uuid::Uuid;

/// A clock this far behind the last event begins a new incarnation.
const CLOCK_STEP_MS: i64 = 2_000;

pub(super) struct Core {
    pub connection: Connection,
    pub path: PathBuf,
    pub clock: Clock,
    pub zone: SiteZone,
    pub ids: Ids,
    pub tables: Tables,
    /// Shared with whoever was shown it last; changed by a copy of its own.
    pub hall: Arc<Hall>,
    /// The hall has changed since it was last published.
    pub changed: bool,
    site: SiteId,
    end: ChainEnd,
    lane: Option<(Letter, NaiveDate)>,
    seen: i64,
    seen_change: i64,
    data_version: i64,
    mark: Arc<MarkFile>,
}

/// What a change row says. An append needs none: its event's row is the news.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChangeKind {
    Erase = 2,
    Swap = 3,
}

/// The zone of a site by its settings.
fn zone_of(settings: &Settings, site: SiteId) -> SiteZone {
    settings.sites.get(&site).map_or_else(|| SiteZone::named(""), |s| SiteZone::named(&s.zone))
}

impl Core {
    /// Opens the file, making it where there is none.
    pub fn open(place: &Place, clock: Clock, vfs: Option<&str>) -> Result<Self> {
        let path = place.file();
        for folder in [&place.data, &place.state] {
            std::fs::create_dir_all(folder).map_err(|e| schema::io_error(folder, e))?;
        }
        let connection = schema::open(&path, vfs)?;
        let wrong = |e| schema::explain(&path, e);
        let now = clock.now();
        let mark = Arc::new(MarkFile::open(&place.state));
        let mut ids = Ids::default();
        begin_writing(&connection).map_err(wrong)?;
        let workstation = life::own_id(&connection, "workstation").map_err(wrong)?;
        let site = SiteId(life::own_id(&connection, "site").map_err(wrong)?);
        let end = chain_end(&connection, &mut ids, workstation).map_err(wrong)?;
        let hall = load::hall(&connection, &mut ids, site, now, |settings| zone_of(settings, site))
            .map_err(wrong)?;
        let mut core = Self {
            zone: zone_of(&hall.settings, site),
            seen: last(&connection, "event").map_err(wrong)?,
            seen_change: last(&connection, "change").map_err(wrong)?,
            data_version: data_version(&connection).map_err(wrong)?,
            tables: Tables::with_suffix(""),
            lane: None,
            connection,
            path: path.clone(),
            changed: false,
            clock,
            ids,
            hall: Arc::new(hall),
            site,
            end: end.unwrap_or(ChainEnd {
                workstation,
                incarnation: Uuid::nil(),
                sequence: 0,
                hash: [0; 32],
                recorded_at: Timestamp(0),
            }),
            mark,
        };
        core.lane = core.lane_on(core.hall.day).map_err(wrong)?;
        let begun = core.begin_life(end.is_none()).map_err(|e| core.explain(e));
        core.end_transaction(begun.as_ref().is_ok_and(|b| *b))?;
        begun?;
        core.write_mark();
        Ok(core)
    }

    fn explain(&self, error: rusqlite::Error) -> JournalError {
        schema::explain(&self.path, error)
    }

    fn end_transaction(&self, keep: bool) -> Result<()> {
        let sql = if keep { "COMMIT" } else { "ROLLBACK" };
        self.connection.execute_batch(sql).map_err(|e| self.explain(e))
    }

    fn envelope(&self, actor: &Actor, now: Timestamp, command: Option<CommandId>) -> Envelope {
        Envelope {
            site: self.site,
            agent: actor.agent,
            counter: actor.counter,
            recorded_at: now,
            offset: None,
            command,
        }
    }

    /// The envelope of a command of its own.
    pub fn envelope_for(&self, actor: &Actor, now: Timestamp) -> Envelope {
        self.envelope(actor, now, None)
    }

    /// Appends drafts as one command.
    pub fn append(
        &mut self,
        envelope: &Envelope,
        drafts: Vec<Draft>,
    ) -> rusqlite::Result<Vec<(i64, Event)>> {
        let mut envelope = *envelope;
        let mut fresh = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let (n, event) =
                rows::append(&self.connection, &mut self.ids, &mut self.end, &envelope, draft)?;
            envelope.command.get_or_insert(event.command);
            fresh.push((n, event));
        }
        Ok(fresh)
    }

    /// Tells other processes that something changed that no event tells.
    pub fn tell(&mut self, kind: ChangeKind, row: i64) -> rusqlite::Result<()> {
        self.connection
            .prepare_cached("INSERT INTO change (kind, row) VALUES (?1, ?2)")?
            .execute((kind as u8, row))
            .map(drop)
    }

    pub fn advance(&mut self, fresh: &[(i64, Event)]) -> rusqlite::Result<Advance> {
        advance(&self.connection, &mut self.ids, &self.hall, fresh)
    }

    pub fn write_tables(
        &mut self,
        advance: &Advance,
        fresh: &[(i64, Event)],
    ) -> rusqlite::Result<()> {
        advance.write(&self.connection, &mut self.ids, &self.tables, fresh, &self.zone)
    }

    pub fn install(&mut self, advance: Advance, fresh: &[(i64, Event)]) {
        advance.install(Arc::make_mut(&mut self.hall), fresh);
        self.changed = true;
        self.zone = zone_of(&self.hall.settings, self.site);
        if let Some((n, _)) = fresh.last() {
            self.seen = self.seen.max(*n);
        }
    }

    /// Carries out `work` in one immediate transaction, on the state as all processes left it.
    /// What `work` appends is committed with the read tables, or nothing is.
    pub fn write(
        &mut self,
        work: impl FnOnce(&mut Self, Timestamp) -> Result<Vec<(i64, Event)>>,
    ) -> Result<Vec<(i64, Event)>> {
        begin_writing(&self.connection).map_err(|e| self.explain(e))?;
        let looked = self.look_inside();
        // What others did stands, also where this comes to nothing.
        let before = (self.end, self.lane);
        match looked.and_then(|()| self.write_inside(work)) {
            Ok((_, fresh)) if fresh.is_empty() => {
                // An incarnation that the clock began goes with the transaction.
                self.give_up(before);
                Ok(fresh)
            }
            Ok((advance, fresh)) => match self.commit() {
                Ok(()) => {
                    self.install(advance, &fresh);
                    Ok(fresh)
                }
                Err(error) => {
                    self.give_up(before);
                    Err(error)
                }
            },
            Err(error) => {
                self.give_up(before);
                Err(error)
            }
        }
    }

    fn commit(&self) -> Result<()> {
        let mut commit = self.connection.prepare_cached("COMMIT").map_err(|e| self.explain(e))?;
        commit.execute([]).map(drop).map_err(|e| self.explain(e))
    }

    /// Rolls back, and forgets what the transaction had made: ids among them.
    fn give_up(&mut self, (end, lane): (ChainEnd, Option<(Letter, NaiveDate)>)) {
        if !self.connection.is_autocommit()
            && let Err(error) = self.end_transaction(false)
        {
            tracing::error!(%error, "a transaction could not be rolled back");
        }
        self.ids = Ids::default();
        // What others had appended before us stands; the chain is read again from the file.
        let workstation = end.workstation;
        match chain_end(&self.connection, &mut self.ids, workstation) {
            Ok(Some(read)) => self.end = read,
            _ => self.end = end,
        }
        self.lane = lane;
    }

    /// Takes in what others did before this transaction.
    fn look_inside(&mut self) -> Result<()> {
        let version = data_version(&self.connection).map_err(|e| self.explain(e))?;
        if version != self.data_version {
            schema::check_version(&self.connection, &self.path)?;
            self.catch_up().map_err(|e| self.explain(e))?;
            self.data_version = version;
        }
        Ok(())
    }

    fn write_inside(
        &mut self,
        work: impl FnOnce(&mut Self, Timestamp) -> Result<Vec<(i64, Event)>>,
    ) -> Result<(Advance, Vec<(i64, Event)>)> {
        let now = self.tick().map_err(|e| self.explain(e))?;
        let fresh = work(self, now)?;
        let advance = self.advance(&fresh).map_err(|e| self.explain(e))?;
        self.write_tables(&advance, &fresh).map_err(|e| self.explain(e))?;
        Ok((advance, fresh))
    }

    /// The time for the next event: the clock's, never before the last event's and strictly
    /// after it, so that what was done first is first. A clock set back begins a new incarnation.
    fn tick(&mut self) -> rusqlite::Result<Timestamp> {
        let now = self.clock.now();
        if now.plus(CLOCK_STEP_MS) < self.end.recorded_at {
            self.begin_incarnation(Rebirth::ClockStep)?;
            return Ok(now.plus(1));
        }
        Ok(now.max(self.end.recorded_at.plus(1)))
    }

    /// Decides and appends one command.
    pub fn run(&mut self, actor: &Actor, command: &Command) -> Result<Done> {
        let fresh = self.write(|core, now| {
            let hall = core.hall_for(actor, command).map_err(|e| core.explain(e))?;
            let drafts = decide(&hall, command, &core.context(actor, now))?;
            let envelope = core.envelope(actor, now, None);
            core.append(&envelope, drafts).map_err(|e| core.explain(e))
        })?;
        let command = fresh.first().map_or(CommandId(Uuid::nil()), |(_, e)| e.command);
        let events = fresh.into_iter().map(|(_, event)| event).collect();
        Ok(Done { command, events, hall: self.hall.clone() })
    }

    /// A context for `decide`.
    pub fn context<'a>(&'a self, actor: &Actor, now: Timestamp) -> Context<'a> {
        let today = self.zone.local(now).day;
        Context {
            now,
            offset: None,
            clock: IncarnationId(self.end.incarnation),
            agent: actor.agent,
            counter: actor.counter,
            zone: &self.zone,
            lane: self.lane.filter(|(_, day)| *day == today).map(|(lane, _)| lane),
        }
    }

    /// The clock's incarnation, against which open spans are measured.
    pub fn incarnation(&self) -> IncarnationId {
        IncarnationId(self.end.incarnation)
    }

    /// The workstation, and the life of its file that is written now.
    pub fn life(&self) -> (Uuid, Uuid) {
        (self.end.workstation, self.end.incarnation)
    }

    /// Leaves to another thread what a commit would copy into the file by the way.
    pub fn leave_copying(&mut self) -> Result<()> {
        let pages = schema::OWN_CHECKPOINT;
        let set = self.connection.pragma_update(None, "wal_autocheckpoint", pages);
        set.map_err(|e| self.explain(e))
    }

    /// The high-water mark, and where it is written.
    pub fn high_water(&self) -> (Mark, Arc<MarkFile>) {
        let lane = self.lane.map(|(letter, day)| (letter.into(), day));
        (Mark::of(&self.end, lane), self.mark.clone())
    }

    /// Writes the high-water mark where it has moved.
    pub fn write_mark(&self) {
        let (mark, file) = self.high_water();
        file.write(mark);
    }
}

fn last(connection: &Connection, table: &str) -> rusqlite::Result<i64> {
    connection.query_row(&format!("SELECT coalesce(max(n), 0) FROM {table}"), [], |r| r.get(0))
}

/// What changes with every commit of other connections.
pub(in crate::journal) fn data_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.prepare_cached("PRAGMA data_version")?.query_row([], |r| r.get(0))
}

/// The last event of this file, which is one workstation's; `None` in a new file.
fn chain_end(
    connection: &Connection,
    ids: &mut Ids,
    workstation: Uuid,
) -> rusqlite::Result<Option<ChainEnd>> {
    use rusqlite::OptionalExtension;
    let row = connection
        .prepare_cached(
            "SELECT incarnation, sequence, hash, recorded_at FROM event ORDER BY n DESC LIMIT 1",
        )?
        .query_row([], |r| {
            Ok((r.get::<_, i64>(0)?, r.get(1)?, r.get::<_, Hash>(2)?, Timestamp(r.get(3)?)))
        })
        .optional()?;
    let Some((n, sequence, hash, recorded_at)) = row else { return Ok(None) };
    let incarnation = ids.id(connection, n)?;
    Ok(Some(ChainEnd { workstation, incarnation, sequence, hash, recorded_at }))
}
