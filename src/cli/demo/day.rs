//! The simulation: ordinary commands on a clock set by hand. Yesterday whole, and today until
//! now, so that there is both a past to count and a queue to work on.

use super::city::{self, AGENTS, Chance};
use crate::cli::failure::{Failure, Result};
use crate::cli::import::times;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::command::{Command, Issue};
use crate::domain::event::{LineResult, Outcome, Paper};
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::refusal::{Refusal, Stage};
use crate::domain::settings::{Agent, Setting};
use crate::domain::time::{Timestamp, Zone};
use crate::domain::visit::TicketCommand;
use crate::journal::{Actor, Clock, Journal, JournalError, Place, SiteZone, fresh};
use chrono::{Days, NaiveDate, NaiveTime};

const SEED: u64 = 1789;
/// The simulation looks at the hall this often.
const STEP: i64 = 20_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;

/// The length of a day from the opening of the doors to the last person.
const LENGTH: i64 = 8 * HOUR + 45 * MINUTE;

/// Fills the file of `place`.
pub fn simulate(session: &Session, place: &Place) -> Result {
    let now = Clock::System.now();
    // A new file, opened before all that happens in it, says in which zone it lies.
    let clock = Clock::manual(now.plus(-48 * HOUR));
    let zone = Journal::open(place, clock)?.zone();
    let (first, second) = doors(zone, now).ok_or(Failure::Internal)?;
    let (begin, end) = today(second, now);
    let bar = out::bar(u64::try_from(LENGTH + end.0 - begin.0).unwrap_or(0));
    let mut chance = Chance::new(SEED);
    let mut day = Day::open(place, first, &mut chance)?;
    day.settle_in(session)?;
    day.run(first.plus(LENGTH), &bar)?;
    day.send_home()?;
    drop(day);
    let mut day = Day::open(place, begin, &mut chance)?;
    day.sit_down()?;
    day.run(end, &bar)?;
    bar.finish_and_clear();
    Ok(())
}

/// When the doors open yesterday and today.
fn doors(zone: SiteZone, now: Timestamp) -> Option<(Timestamp, Timestamp)> {
    let morning = NaiveTime::from_hms_opt(8, 30, 0)?;
    let today = zone.local(now).day;
    let at = |day: NaiveDate| times::readings(zone, day.and_time(morning)).first().copied();
    Some((at(today.checked_sub_days(Days::new(1))?)?, at(today)?))
}

/// Today is simulated until now. Where the doors have hardly opened, or closed long ago, the last
/// two hours stand for the morning, so that whoever opens the desk finds people waiting.
fn today(doors: Timestamp, now: Timestamp) -> (Timestamp, Timestamp) {
    let midnight = doors.plus(-8 * HOUR - 30 * MINUTE);
    let usual = now > doors.plus(HOUR) && now < doors.plus(LENGTH);
    (if usual { doors } else { now.plus(-2 * HOUR).max(midnight) }, now)
}

/// What an agent is about to do, and when.
#[derive(Clone, Copy)]
enum Doing {
    Free,
    Called { ticket: TicketId, until: Timestamp },
    Serving { ticket: TicketId, until: Timestamp },
}

struct Desk {
    actor: Actor,
    doing: Doing,
}

struct Day<'a> {
    journal: Journal,
    clock: Clock,
    begin: Timestamp,
    chance: &'a mut Chance,
    desks: Vec<Desk>,
}

impl<'a> Day<'a> {
    fn open(place: &Place, begin: Timestamp, chance: &'a mut Chance) -> Result<Self> {
        let clock = Clock::manual(begin);
        let journal = Journal::open(place, clock.clone())?;
        let mut day = Self { journal, clock, begin, chance, desks: vec![] };
        day.find_desks();
        Ok(day)
    }

    fn find_desks(&mut self) {
        let hall = self.journal.hall();
        let seat = |(name, number): (&str, u16)| {
            let is = |a: &Agent| a.name.as_deref() == Some(name);
            let agent = hall.settings.agents.iter().find(|(_, a)| is(a)).map(|(id, _)| *id)?;
            let counter = crate::cli::session::find_counter(&hall, number).ok()?;
            Some(Actor { agent: Some(agent), counter: Some(counter) })
        };
        let desk = |actor| Desk { actor, doing: Doing::Free };
        self.desks = AGENTS.into_iter().filter_map(seat).map(desk).collect();
    }

    /// Names the site as what it is, and lets the agents begin.
    fn settle_in(&mut self, session: &Session) -> Result {
        let hall = self.journal.hall();
        let mut settings = Vec::new();
        if let Some(site) = hall.settings.sites.get(&hall.site) {
            let name = session.words.get("demo-site");
            settings.push(Setting::Site(
                hall.site,
                crate::domain::settings::Site { name, ..site.clone() },
            ));
        }
        settings.extend(AGENTS.map(|(name, _)| {
            let agent = Agent { active: true, name: Some(name.to_owned()), ..Agent::default() };
            Setting::Agent(fresh::agent(), agent)
        }));
        let system = Actor { agent: self.journal.system_agent(), counter: None };
        self.journal.run(system, Command::Set(settings))?;
        self.find_desks();
        self.sit_down()
    }

    fn sit_down(&mut self) -> Result {
        for desk in &self.desks {
            self.journal.run(desk.actor, Command::OpenPost { post: fresh::post() })?;
        }
        Ok(())
    }

    fn run(&mut self, until: Timestamp, bar: &indicatif::ProgressBar) -> Result {
        while self.clock.now() < until {
            self.arrive()?;
            self.walk_out()?;
            for i in 0..self.desks.len() {
                self.step(i)?;
            }
            self.clock.advance(STEP);
            bar.inc(STEP.unsigned_abs());
        }
        Ok(())
    }

    /// A refusal is part of the play (nobody waits); anything else ends it.
    fn act(&self, actor: Actor, command: Command) -> Result<Option<std::sync::Arc<Hall>>> {
        match self.journal.run(actor, command) {
            Ok(done) => Ok(Some(done.hall)),
            Err(JournalError::Refused(Refusal::OutOfBounds { .. })) => Err(Failure::Internal),
            Err(JournalError::Refused(_)) => Ok(None),
            Err(other) => Err(other.into()),
        }
    }

    fn arrive(&mut self) -> Result {
        let open = self.clock.now().since(self.begin).0 / 60_000;
        // Tenths of people an hour, drawn every step.
        let rate = city::arrivals_per_hour(open) * STEP.unsigned_abs() / 1000;
        if self.chance.below(10 * 3600) >= rate {
            return Ok(());
        }
        let service = self.chance.service();
        let mut issue = Issue::simple(fresh::visit(), fresh::line(), service);
        issue.priority = self.chance.permille(45);
        issue.language = self.chance.language().and_then(|tag| tag.parse().ok());
        if self.chance.permille(160) {
            issue.lines[0].quantity = 2;
        }
        if self.chance.permille(80) {
            let soon = self.clock.now().plus(10 * MINUTE);
            issue.appointment = Some(soon);
        }
        let desk = Actor { agent: self.journal.system_agent(), counter: None };
        self.act(desk, Command::Issue(issue)).map(drop)
    }

    /// Some who have waited for long go home.
    fn walk_out(&mut self) -> Result {
        if !self.chance.permille(12) {
            return Ok(());
        }
        let hall = self.journal.hall();
        let now = self.clock.now();
        let long = |t: &crate::domain::visit::Ticket| {
            t.stage() == Stage::Waiting && now.since(t.arrival.at).0 > 25 * 60_000
        };
        let Some((id, _)) = hall.open_tickets().find(|(_, t)| long(t)) else {
            return Ok(());
        };
        let system = Actor { agent: self.journal.system_agent(), counter: None };
        let left = TicketCommand::Close { outcome: Outcome::Left };
        self.act(system, Command::Ticket(id, left)).map(drop)
    }

    fn step(&mut self, i: usize) -> Result {
        let now = self.clock.now();
        let actor = self.desks[i].actor;
        let next = match self.desks[i].doing {
            Doing::Free if self.at_lunch(i) => Doing::Free,
            Doing::Free => self.call(actor)?,
            Doing::Called { ticket, until } if now >= until => self.receive(actor, ticket)?,
            Doing::Serving { ticket, until } if now >= until => self.part(actor, ticket)?,
            same => same,
        };
        self.desks[i].doing = next;
        Ok(())
    }

    /// The agents eat one after another, 40 minutes each, four hours after the doors opened.
    fn at_lunch(&self, i: usize) -> bool {
        let turn = i64::try_from(i).unwrap_or(0);
        let from = self.begin.plus(4 * HOUR + turn * 40 * MINUTE);
        (from..from.plus(40 * MINUTE)).contains(&self.clock.now())
    }

    fn call(&mut self, actor: Actor) -> Result<Doing> {
        let Some(hall) = self.act(actor, Command::CallNext)? else {
            return Ok(Doing::Free);
        };
        let post = actor.counter.and_then(|c| hall.post_at(c)).map(|p| p.id);
        let Some((ticket, _)) = post.and_then(|p| hall.current(p)) else {
            return Ok(Doing::Free);
        };
        Ok(Doing::Called { ticket, until: self.clock.now().plus(2 * STEP) })
    }

    fn receive(&mut self, actor: Actor, ticket: TicketId) -> Result<Doing> {
        if self.chance.permille(50) {
            self.act(actor, Command::Ticket(ticket, TicketCommand::Recall))?;
            let no_show = TicketCommand::Close { outcome: Outcome::NoShow };
            self.act(actor, Command::Ticket(ticket, no_show))?;
            return Ok(Doing::Free);
        }
        let Some(hall) = self.act(actor, Command::Ticket(ticket, TicketCommand::Serve))? else {
            return Ok(Doing::Free);
        };
        let service = hall.ticket(ticket).and_then(|t| t.services().first().copied());
        let length = service.map_or(5 * MINUTE, |s| self.chance.service_time(s));
        Ok(Doing::Serving { ticket, until: self.clock.now().plus(length) })
    }

    fn part(&mut self, actor: Actor, ticket: TicketId) -> Result<Doing> {
        let command = if self.chance.permille(60) {
            let service = Some(self.chance.service());
            TicketCommand::Transfer { service, counter: None, fresh: fresh::line(), note: None }
        } else {
            if self.chance.permille(90) {
                self.leave_incomplete(actor, ticket)?;
            }
            TicketCommand::Finish
        };
        self.act(actor, Command::Ticket(ticket, command))?;
        Ok(Doing::Free)
    }

    fn leave_incomplete(&mut self, actor: Actor, ticket: TicketId) -> Result {
        let hall = self.journal.hall();
        let open = hall.ticket(ticket).and_then(|t| t.open_lines().next());
        let Some(line) = open.map(|l| l.id) else {
            return Ok(());
        };
        let result = LineResult::Incomplete(vec![Paper::ProofOfAddress]);
        let finish = TicketCommand::FinishLine { line, result, detail: None };
        self.act(actor, Command::Ticket(ticket, finish)).map(drop)
    }

    /// The doors close: who is at a counter is served out, who waits goes home.
    fn send_home(&mut self) -> Result {
        for i in 0..self.desks.len() {
            let actor = self.desks[i].actor;
            match self.desks[i].doing {
                Doing::Called { ticket, .. } => {
                    self.act(actor, Command::Ticket(ticket, TicketCommand::Serve))?;
                    self.act(actor, Command::Ticket(ticket, TicketCommand::Finish))?;
                }
                Doing::Serving { ticket, .. } => {
                    self.act(actor, Command::Ticket(ticket, TicketCommand::Finish))?;
                }
                Doing::Free => {}
            }
            self.act(actor, Command::ClosePost)?;
        }
        let system = Actor { agent: self.journal.system_agent(), counter: None };
        let hall = self.journal.hall();
        for (id, _) in hall.open_tickets() {
            let left = TicketCommand::Close { outcome: Outcome::Left };
            self.act(system, Command::Ticket(id, left))?;
        }
        Ok(())
    }
}
