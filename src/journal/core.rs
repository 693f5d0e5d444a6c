//! The one place that writes: a connection, the hall as it stands, and the end of the chain.
//!
//! Every write is one `BEGIN IMMEDIATE` transaction: look at what other processes appended,
//! decide on that state, append, update the read tables, commit. What is in memory changes only
//! after the commit.

use super::advance::{Advance, advance};
use super::chain::Hash;
use super::clock::{Clock, SiteZone};
use super::error::{JournalError, Result};
use super::machine::{self, Mark, MarkFile};
use super::place::Place;
use super::rows::{self, ChainEnd, Envelope, Ids, Stored};
use super::tables::{Tables, day_number};
use super::{Actor, Done, load, schema};
use crate::domain::command::{Command, Context, decide};
use crate::domain::event::{Body, Draft, Entity, Event, Rebirth};
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::number::Letter;
use crate::domain::settings::Settings;
use crate::domain::time::{Timestamp, Zone};
use chrono::{NaiveDate, TimeZone, Timelike};
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
    mark: MarkFile,
}

/// What a change row says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChangeKind {
    Append = 1,
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
        let mark = MarkFile::open(&place.state);
        let mut ids = Ids::default();
        begin(&connection).map_err(wrong)?;
        let workstation = own_id(&connection, "workstation").map_err(wrong)?;
        let site = SiteId(own_id(&connection, "site").map_err(wrong)?);
        let end = chain_end(&connection, &mut ids, workstation).map_err(wrong)?;
        let hall = load::hall(&connection, &mut ids, site, now, |settings| {
            Box::new(zone_of(settings, site))
        })
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
        core.lane = core.lane_of_today().map_err(wrong)?;
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

    /// Begins a new incarnation where the file needs one; says whether anything was written.
    fn begin_life(&mut self, new_file: bool) -> rusqlite::Result<bool> {
        let machine: Option<String> = schema::meta(&self.connection, "machine")?;
        let restored: Option<i64> = schema::meta(&self.connection, "restored")?;
        let mark = self.mark.read().cloned();
        let cause = match (new_file, restored, mark) {
            (true, ..) => Some(Rebirth::First),
            (_, Some(1), _) => Some(Rebirth::Restored),
            _ if machine.as_deref() != Some(&machine::id()) => Some(Rebirth::Moved),
            (_, _, None) => Some(Rebirth::Moved),
            (_, _, Some(mark)) => (!self.knows(&mark)?).then_some(Rebirth::Behind),
        };
        let Some(cause) = cause else { return Ok(false) };
        schema::set_meta(&self.connection, "machine", &machine::id())?;
        schema::set_meta(&self.connection, "restored", &0)?;
        self.begin_incarnation(cause)?;
        if new_file {
            let mut secret = [0u8; 32];
            getrandom::fill(&mut secret)
                .map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.to_string().into()))?;
            schema::set_meta(&self.connection, "secret", &secret)?;
            self.write_defaults()?;
        }
        Ok(true)
    }

    /// Whether the file holds the event that the mark names.
    fn knows(&mut self, mark: &Mark) -> rusqlite::Result<bool> {
        use rusqlite::OptionalExtension;
        if mark.workstation != self.end.workstation {
            return Ok(false);
        }
        let hash: Option<Hash> = self
            .connection
            .prepare_cached(
                "SELECT hash FROM event JOIN identity ON identity.n = incarnation \
                 WHERE identity.id = ?1 AND sequence = ?2",
            )?
            .query_row((mark.incarnation.as_bytes(), mark.sequence), |r| r.get(0))
            .optional()?;
        Ok(hash == Some(mark.hash))
    }

    fn begin_incarnation(&mut self, cause: Rebirth) -> rusqlite::Result<()> {
        let follows = (self.end.sequence > 0).then_some(IncarnationId(self.end.incarnation));
        let today = self.zone.local(self.clock.now()).day;
        let own_lane = matches!(cause, Rebirth::Restored | Rebirth::Behind | Rebirth::Moved);
        if own_lane {
            self.lane = Some((self.next_lane(today)?, today));
        }
        let previous = self.end.hash;
        self.end.incarnation = Uuid::now_v7();
        self.end.sequence = 0;
        let n = self.ids.n(&self.connection, self.end.incarnation)?;
        let workstation = self.ids.n(&self.connection, self.end.workstation)?;
        self.connection
            .execute("INSERT INTO incarnation VALUES (?1, ?2, ?3)", (n, workstation, previous))?;
        let lane = self.lane.filter(|_| own_lane);
        let body = Body::IncarnationBegun {
            cause,
            follows,
            lane: lane.map(|(letter, _)| letter),
            lane_day: lane.map(|(_, day)| day),
        };
        let workstation = WorkstationId(self.end.workstation);
        let draft = Draft::new(Entity::Workstation(workstation), body);
        let envelope = self.envelope(&Actor::default(), self.clock.now(), None);
        self.append(&envelope, vec![draft])?;
        Ok(())
    }

    fn next_lane(&self, today: NaiveDate) -> rusqlite::Result<Letter> {
        let used: Option<String> = self
            .connection
            .prepare_cached("SELECT max(lane) FROM series WHERE day = ?1 AND lane <> ''")?
            .query_row([day_number(today)], |r| r.get(0))?;
        let marked = self.mark.read().and_then(|m| m.lane).filter(|(_, day)| *day == today);
        let last = [
            used.and_then(|l| l.chars().next()),
            marked.map(|(lane, _)| lane),
            self.lane.filter(|(_, day)| *day == today).map(|(lane, _)| lane.into()),
        ];
        let next = last.into_iter().flatten().max().map_or('B', |c| char::from(c as u8 + 1));
        // After Z there is nothing; more than 24 restores in a day are not foreseen.
        Ok(Letter::new(next).or(Letter::new('Z')).unwrap_or(Letter::FIRST_LANE))
    }

    /// The lane in which this workstation goes on today, if it was given one.
    fn lane_of_today(&mut self) -> rusqlite::Result<Option<(Letter, NaiveDate)>> {
        let today = self.hall.day;
        let lives = rows::of_entity(&self.connection, &mut self.ids, self.end.workstation)?;
        Ok(lives.into_iter().rev().find_map(|row| match row.event.ok()?.body {
            Body::IncarnationBegun { lane: Some(lane), lane_day: Some(day), .. }
                if day == today =>
            {
                Some((lane, day))
            }
            _ => None,
        }))
    }

    fn write_defaults(&mut self) -> rusqlite::Result<()> {
        let account = whoami::username();
        let name = Some(whoami::realname()).filter(|n| !n.trim().is_empty());
        let settings = crate::domain::defaults::for_new_file(
            self.site,
            super::fresh::agent(),
            "Hôtel de Ville",
            &system_zone(),
            &name.unwrap_or_else(|| account.clone()),
            &account,
        );
        let drafts = settings.iter().map(crate::domain::defaults::draft).collect();
        let envelope = self.envelope(&Actor::default(), self.clock.now(), None);
        let fresh = self.append(&envelope, drafts)?;
        let advance = self.advance(&fresh)?;
        self.write_tables(&advance, &fresh)?;
        self.install(advance, &fresh);
        Ok(())
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
        if let Some((n, _)) = fresh.last() {
            self.tell(ChangeKind::Append, *n)?;
        }
        Ok(fresh)
    }

    /// Tells other processes that something changed.
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
        begin(&self.connection).map_err(|e| self.explain(e))?;
        let before = (self.end, self.lane);
        match self.write_inside(work) {
            Ok((advance, fresh)) if fresh.is_empty() => {
                drop(advance);
                self.end_transaction(false)?;
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

    fn write_inside(
        &mut self,
        work: impl FnOnce(&mut Self, Timestamp) -> Result<Vec<(i64, Event)>>,
    ) -> Result<(Advance, Vec<(i64, Event)>)> {
        let version = data_version(&self.connection).map_err(|e| self.explain(e))?;
        if version != self.data_version {
            schema::check_version(&self.connection, &self.path)?;
            self.catch_up().map_err(|e| self.explain(e))?;
            self.data_version = version;
        }
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

    /// Takes in what other processes appended.
    pub fn catch_up(&mut self) -> rusqlite::Result<()> {
        let stored = load::after(&self.connection, &mut self.ids, self.seen)?;
        self.follow_changes()?;
        if stored.is_empty() {
            return Ok(());
        }
        let mut fresh = Vec::with_capacity(stored.len());
        for row in stored {
            self.seen = self.seen.max(row.n);
            self.follow_chain(&row)?;
            match row.event {
                Ok(event) => fresh.push((row.n, event)),
                Err(error) => {
                    tracing::warn!(%error, "an event cannot be read");
                    if row.entity.0 == 0 {
                        Arc::make_mut(&mut self.hall).unreadable.push(VisitId(row.entity.1));
                    }
                }
            }
        }
        let advance = self.advance(&fresh)?;
        self.install(advance, &fresh);
        Ok(())
    }

    fn follow_chain(&mut self, row: &Stored) -> rusqlite::Result<()> {
        // One file is one workstation: every incarnation in it that is newer than ours is ours.
        self.end.incarnation = self.ids.id(&self.connection, row.incarnation)?;
        (self.end.sequence, self.end.hash) = (row.sequence, row.hash);
        self.end.recorded_at = row.recorded_at;
        if let Ok(Event { body: Body::IncarnationBegun { lane, lane_day, .. }, .. }) = &row.event
            && let (Some(lane), Some(day)) = (lane, lane_day)
        {
            self.lane = Some((*lane, *day));
        }
        Ok(())
    }

    /// Erasures and swapped tables change what is in memory without an event of this day.
    fn follow_changes(&mut self) -> rusqlite::Result<()> {
        let (last, kinds): (Option<i64>, i64) = self
            .connection
            .prepare_cached("SELECT max(n), coalesce(max(kind), 0) FROM change WHERE n > ?1")?
            .query_row([self.seen_change], |r| Ok((r.get(0)?, r.get(1)?)))?;
        let Some(last) = last else { return Ok(()) };
        self.seen_change = last;
        if kinds > ChangeKind::Append as i64 {
            self.reload()?;
        }
        Ok(())
    }

    /// Reads the hall again from the file.
    pub fn reload(&mut self) -> rusqlite::Result<()> {
        let (site, now) = (self.site, self.clock.now());
        self.changed = true;
        self.seen = last(&self.connection, "event")?;
        let hall = load::hall(&self.connection, &mut self.ids, site, now, |settings| {
            Box::new(zone_of(settings, site))
        })?;
        self.hall = Arc::new(hall);
        self.zone = zone_of(&self.hall.settings, site);
        Ok(())
    }

    /// Looks whether another process wrote something. Cheap: asked many times a second.
    pub fn poll(&mut self) -> Result<()> {
        let version = data_version(&self.connection).map_err(|e| self.explain(e))?;
        if version == self.data_version {
            return Ok(());
        }
        // One read transaction, so that events and their tables are of one state.
        self.connection.execute_batch("BEGIN").map_err(|e| self.explain(e))?;
        let caught_up = self.catch_up();
        self.end_transaction(false)?;
        caught_up.map_err(|e| self.explain(e))?;
        self.data_version = version;
        Ok(())
    }

    /// Decides and appends one command.
    pub fn run(&mut self, actor: &Actor, command: &Command) -> Result<Done> {
        let fresh = self.write(|core, now| {
            core.bring_in(command).map_err(|e| core.explain(e))?;
            let drafts = decide(&core.hall, command, &core.context(actor, now))?;
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

    /// Brings a visit of the past into the hall, where a command is about one.
    fn bring_in(&mut self, command: &Command) -> rusqlite::Result<()> {
        let Command::Ticket(id, _) = command else { return Ok(()) };
        if self.hall.visits.contains_key(&id.visit) {
            return Ok(());
        }
        let stored = rows::of_entity(&self.connection, &mut self.ids, id.visit.0)?;
        let count = stored.len();
        let events: Vec<Event> = stored.into_iter().filter_map(|s| s.event.ok()).collect();
        if events.len() < count {
            Arc::make_mut(&mut self.hall).unreadable.push(id.visit);
        }
        let folded = crate::domain::fold::fold(&events, crate::domain::visit::apply);
        if let Some(visit) = folded.state {
            Arc::make_mut(&mut self.hall).visits.insert(id.visit, Arc::new(visit));
        }
        Ok(())
    }

    /// What the turn of the day asks: closes what is left, and shows the new day.
    pub fn turn_day(&mut self) -> Result<()> {
        let now = self.clock.now();
        let today = self.zone.local(now).day;
        let stale = self.hall.open_tickets().any(|(_, t)| t.day < today)
            || self
                .hall
                .posts
                .values()
                .any(|p| p.is_live() && self.zone.local(p.opened.true_time()).day < today);
        let turned = today != self.hall.day;
        if stale {
            let midnight = self.zone.start_of(today);
            let four = midnight.plus(4 * 3_600_000);
            self.run(&Actor::default(), &Command::Midnight { midnight, four })?;
        }
        if turned {
            self.reload().map_err(|e| self.explain(e))?;
        }
        Ok(())
    }

    /// The clock's incarnation, against which open spans are measured.
    pub fn incarnation(&self) -> IncarnationId {
        IncarnationId(self.end.incarnation)
    }

    /// Writes the high-water mark where it has moved.
    pub fn write_mark(&mut self) {
        let lane = self.lane.map(|(letter, day)| (letter.into(), day));
        self.mark.write(Mark::of(&self.end, lane));
    }
}

impl SiteZone {
    /// The first moment of a local day.
    pub fn start_of(self, day: NaiveDate) -> Timestamp {
        // Where clocks go forward at midnight the day begins at the first hour that exists.
        let start = (0..=3)
            .find_map(|hour| self.0.from_local_datetime(&day.and_hms_opt(hour, 0, 0)?).earliest());
        start.map_or(Timestamp(0), |at| {
            Timestamp(at.timestamp_millis() - i64::from(at.nanosecond()))
        })
    }
}

fn begin(connection: &Connection) -> rusqlite::Result<()> {
    connection.prepare_cached("BEGIN IMMEDIATE")?.execute([]).map(drop)
}

fn last(connection: &Connection, table: &str) -> rusqlite::Result<i64> {
    connection.query_row(&format!("SELECT coalesce(max(n), 0) FROM {table}"), [], |r| r.get(0))
}

fn data_version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.prepare_cached("PRAGMA data_version")?.query_row([], |r| r.get(0))
}

/// An id of this file's own, drawn at the first opening.
fn own_id(connection: &Connection, key: &str) -> rusqlite::Result<Uuid> {
    if let Some(id) = schema::meta::<[u8; 16]>(connection, key)? {
        return Ok(Uuid::from_bytes(id));
    }
    let id = Uuid::new_v4();
    schema::set_meta(connection, key, id.as_bytes())?;
    Ok(id)
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

/// The machine's zone where it has one that is a place, else Europe/Paris: a server's UTC is no
/// town hall's.
fn system_zone() -> String {
    iana_time_zone::get_timezone()
        .ok()
        .filter(|z| z.contains('/') && !z.starts_with("Etc/") && z.parse::<chrono_tz::Tz>().is_ok())
        .unwrap_or_else(|| "Europe/Paris".to_owned())
}
