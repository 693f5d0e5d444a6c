//! A visit: one coming of one person or family, with its tickets and their lines.

mod apply;
mod correct;
mod decide;
mod end;

pub use apply::apply;
pub use correct::CorrectedTimes;
pub(crate) use decide::check_lines;
pub use decide::{TicketCommand, decide};

use super::event::{Ground, LineResult, Outcome, TurnedAway};
use super::id::*;
use super::number::Number;
use super::settings::Language;
use super::time::{Millis, Moment, Span, Timestamp};
use chrono::NaiveDate;

/// One coming of one person or family.
#[derive(Debug, Clone, PartialEq)]
pub enum Visit {
    /// With at least one ticket, more after a split. Ordered by part.
    Queued(Vec<Ticket>),
    /// Helped at once, without a ticket.
    Informed {
        /// The local day.
        day: NaiveDate,
        /// 0 to 23.
        hour: u8,
        /// What it was about.
        theme: Option<ServiceId>,
    },
    /// Not helped.
    SentAway {
        /// The local day.
        day: NaiveDate,
        /// 0 to 23.
        hour: u8,
        /// Why.
        why: TurnedAway,
        /// For which service.
        service: Option<ServiceId>,
    },
}

impl Visit {
    /// Its tickets; none for a person who never got one.
    pub fn tickets(&self) -> &[Ticket] {
        match self {
            Visit::Queued(tickets) => tickets,
            _ => &[],
        }
    }

    /// One of its tickets.
    pub fn ticket(&self, part: Part) -> Option<&Ticket> {
        self.tickets().iter().find(|t| t.part == part)
    }

    /// The person it was linked to.
    pub fn person(&self) -> Option<PersonId> {
        self.ticket(Part::FIRST).and_then(|ticket| ticket.person)
    }

    /// The local day on which it began.
    pub fn day(&self) -> NaiveDate {
        match self {
            Visit::Queued(tickets) => tickets.first().map_or(NaiveDate::MIN, |t| t.day),
            Visit::Informed { day, .. } | Visit::SentAway { day, .. } => *day,
        }
    }

    /// Whether a ticket of it is still open.
    pub fn is_open(&self) -> bool {
        self.tickets().iter().any(Ticket::is_open)
    }
}

/// An agent at a counter, as a ticket remembers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct At {
    /// The post.
    pub post: PostId,
    /// Its counter.
    pub counter: Option<CounterId>,
    /// Its agent.
    pub agent: Option<AgentId>,
}

/// Where a ticket stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// In the queue.
    Waiting,
    /// Stepped out, beside the queue.
    Away {
        /// Since when.
        since: Moment,
        /// The time the person named.
        back_at: Option<Timestamp>,
    },
    /// Called to a counter.
    Called(At),
    /// Being served.
    Serving(At),
    /// Put aside, filling a form.
    OnHold(At),
    /// Ended.
    Closed(Outcome),
}

/// One service of a visit.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its id in the visit.
    pub id: LineId,
    /// The service.
    pub service: ServiceId,
    /// How many files.
    pub quantity: u16,
    /// What came of it, once it is finished.
    pub result: Option<LineResult>,
    /// The words that go with the result, while the file holds them.
    pub detail: Option<String>,
}

/// A time in Serving or OnHold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stretch {
    /// Who and where.
    pub at: At,
    /// Its beginning.
    pub from: Moment,
    /// Its end, while it lasts `None`.
    pub to: Option<Moment>,
}

/// A note on a ticket.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    /// Who wrote it.
    pub agent: Option<AgentId>,
    /// When.
    pub at: Timestamp,
    /// Its words; `None` once erased.
    pub text: Option<String>,
}

/// A place in the queue.
#[derive(Debug, Clone, PartialEq)]
pub struct Ticket {
    /// Which of the visit's tickets.
    pub part: Part,
    /// Its spoken number; imported tickets have none.
    pub number: Option<Number>,
    /// Its lines, in order.
    pub lines: Vec<Line>,
    /// Where it stands.
    pub state: State,
    /// When the person came.
    pub arrival: Moment,
    /// The local day of issue.
    pub day: NaiveDate,
    /// The local hour of issue, 0 to 23.
    pub hour: u8,
    /// Its place: the arrival in milliseconds, or what the late-return rule made of it.
    pub rank: i64,
    /// Let ahead.
    pub priority: bool,
    /// The person's language.
    pub language: Option<Language>,
    /// How many people.
    pub party: u16,
    /// The person whom its visit was linked to, on the visit's first ticket.
    pub person: Option<PersonId>,
    /// The hour of the appointment.
    pub appointment: Option<Timestamp>,
    /// Comes back to complete a file.
    pub completes: bool,
    /// Imported from another tool.
    pub imported: bool,
    /// The service of its first line at issue.
    pub first_service: ServiceId,
    /// The wait promised.
    pub target: Millis,
    /// The wait past which it counts as priority.
    pub limit: Millis,
    /// The only counter that may call it next, after a transfer to one.
    pub for_counter: Option<CounterId>,
    /// The last call: when, on what ground, how often since.
    pub last_call: Option<Call>,
    /// The last call for its appointment, after which a priority holder is owed one; no later
    /// call on another ground makes it forgotten.
    pub appointment_call: Option<Moment>,
    /// The last call that paid such a debt, and for which services.
    pub priority_call: Option<(Moment, Vec<ServiceId>)>,
    /// The first call, or the beginning of service where there was none.
    pub first_call: Option<Moment>,
    /// Times in service.
    pub served: Vec<Stretch>,
    /// Times on hold.
    pub held: Vec<Stretch>,
    /// When it ended.
    pub closed_at: Option<Moment>,
    /// The last agent and counter that dealt with it.
    pub last_at: Option<At>,
    /// What agents wrote.
    pub notes: Vec<Note>,
    /// Its times were set right by hand.
    pub corrected: bool,
}

/// A call of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Call {
    /// When.
    pub at: Moment,
    /// Why this one.
    pub ground: Ground,
    /// How often it was called at this counter, 1 or more.
    pub attempts: u16,
}

impl Ticket {
    /// Whether it is not closed.
    pub fn is_open(&self) -> bool {
        !matches!(self.state, State::Closed(_))
    }

    /// How it ended, once it has.
    pub fn outcome(&self) -> Option<Outcome> {
        match self.state {
            State::Closed(outcome) => Some(outcome),
            _ => None,
        }
    }

    /// The post that has it now: called, in service or put aside there.
    pub fn at(&self) -> Option<At> {
        match self.state {
            State::Called(at) | State::Serving(at) | State::OnHold(at) => Some(at),
            _ => None,
        }
    }

    /// The lines without a result.
    pub fn open_lines(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|l| l.result.is_none())
    }

    /// The services still to be done; those of all lines when none is open.
    pub fn services(&self) -> Vec<ServiceId> {
        let open: Vec<_> = self.open_lines().map(|l| l.service).collect();
        if open.is_empty() { self.lines.iter().map(|l| l.service).collect() } else { open }
    }

    /// Wait: from arrival to the first call, to `now` while it is not called yet, to its end when
    /// it never was.
    pub fn wait(&self, now: &Moment) -> Span {
        let end = self.first_call.or(self.closed_at);
        self.arrival.until(end.as_ref().unwrap_or(now))
    }

    /// Walk-up: from the first call to the first service.
    pub fn walk_up(&self) -> Option<Span> {
        Some(self.first_call?.until(&self.served.first()?.from))
    }

    /// Service: the time in Serving.
    pub fn service_time(&self, now: &Moment) -> Span {
        total(&self.served, now)
    }

    /// Hold: the time put aside.
    pub fn hold_time(&self, now: &Moment) -> Span {
        total(&self.held, now)
    }

    /// When it was put aside, for a ticket that still is: who took it over meanwhile changes nothing.
    pub fn held_since(&self) -> Option<Moment> {
        let mut stretches = self.held.iter().rev();
        let mut since = stretches.next().filter(|s| s.to.is_none())?.from;
        for before in stretches.take_while(|s| s.to.is_some()) {
            if before.to != Some(since) {
                break;
            }
            since = before.from;
        }
        Some(since)
    }

    /// Visit: from arrival to the end.
    pub fn visit_time(&self, now: &Moment) -> Span {
        self.arrival.until(self.closed_at.as_ref().unwrap_or(now))
    }

    /// Whether it has waited past its service's maximum at `now`.
    pub fn is_overdue(&self, now: &Moment) -> bool {
        self.arrival.until(now).length > self.limit
    }
}

fn total(stretches: &[Stretch], now: &Moment) -> Span {
    stretches.iter().map(|s| s.from.until(s.to.as_ref().unwrap_or(now))).fold(
        Span::default(),
        |a, b| Span { length: a.length + b.length, clamped: a.clamped || b.clamped },
    )
}
