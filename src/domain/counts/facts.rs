//! What counts need to know of a visit, and no more: small, so that ten years of it are soon read.

use super::figure::ResultKind;
use crate::domain::event::{LineResult, Outcome};
use crate::domain::id::{AgentId, ServiceId};
use crate::domain::settings::Language;
use crate::domain::time::Millis;
use crate::domain::visit::{Line, Ticket, Visit};
use chrono::NaiveDate;
use std::collections::HashMap;
use std::hash::Hash;

/// Values, each by a small number: its place in the order in which they were first met.
#[derive(Debug, Clone)]
pub struct Names<T> {
    all: Vec<T>,
    places: HashMap<T, u32>,
}

impl<T> Default for Names<T> {
    fn default() -> Self {
        Self { all: vec![], places: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Names<T> {
    /// The number of `value`, a new one where it was never met.
    pub fn number(&mut self, value: &T) -> u32 {
        if let Some(place) = self.places.get(value) {
            return *place;
        }
        let place = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        self.all.push(value.clone());
        self.places.insert(value.clone(), place);
        place
    }

    /// The value of a number.
    pub fn value(&self, number: u32) -> Option<&T> {
        self.all.get(number as usize)
    }
}

/// What the numbers in facts stand for. Facts are only compared or counted together that were
/// gathered with the same.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs)] // each name says it
pub struct Known {
    pub services: Names<ServiceId>,
    pub agents: Names<AgentId>,
    pub languages: Names<Language>,
}

/// What a result tells beyond its kind: bit n is the value at place n of [`Paper::ALL`],
/// [`Elsewhere::ALL`] or [`Obstacle::ALL`], whichever goes with the kind.
///
/// [`Elsewhere::ALL`]: crate::domain::event::Elsewhere::ALL
/// [`Obstacle::ALL`]: crate::domain::event::Obstacle::ALL
/// [`Paper::ALL`]: crate::domain::event::Paper::ALL
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Particulars(pub u16);

impl Particulars {
    /// Those of a result.
    pub fn of(result: &LineResult) -> Self {
        match result {
            LineResult::Incomplete(papers) => {
                Self(papers.iter().fold(0, |bits, paper| bits | 1 << *paper as u8))
            }
            LineResult::Directed(to) => Self(1 << *to as u8),
            LineResult::NotPossible(why) => Self(1 << *why as u8),
            LineResult::Done | LineResult::Informed | LineResult::AppointmentGiven => {
                Self::default()
            }
        }
    }

    /// Whether the value at `place` is among them.
    pub(super) fn has(self, place: u8) -> bool {
        self.0 >> place & 1 == 1
    }
}

/// One ticket. Of an open one only what its issue told: its times and its agent count when it
/// ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TicketFacts {
    /// The first of its visit, with which the visit counts.
    pub first: bool,
    /// The local hour of issue, 0 to 23.
    pub hour: u8,
    /// The service of its first line at issue, by its number in [`Known`].
    pub service: u32,
    /// How it ended; `None` while it is open.
    pub outcome: Option<Outcome>,
    /// From arrival to the first call, in seconds rounded down; `None` when it was not called.
    /// Nearest rank and rounding down may change places, so nothing is lost by seconds.
    pub wait_s: Option<u32>,
    /// The time in service, in seconds rounded down; `None` when it was never served.
    pub serve_s: Option<u32>,
    /// Whether the wait was within the promise.
    pub within_target: bool,
    /// The last agent that dealt with it.
    pub agent: Option<u32>,
    /// The person's language, where one was noted.
    pub language: Option<u32>,
    /// How many lines it has.
    pub lines: u16,
}

/// One line of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LineFacts {
    /// Its own service.
    pub service: u32,
    /// How many files.
    pub quantity: u16,
    /// What came of it.
    pub result: Option<ResultKind>,
    /// Which papers were missing, where the person was directed, why it was not possible.
    pub particulars: Particulars,
}

/// A person who never had a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OtherFacts {
    /// Sent away; else informed at once.
    pub sent_away: bool,
    /// The local hour, 0 to 23.
    pub hour: u8,
    /// For which service, or about what.
    pub service: Option<u32>,
}

/// Everything counted on one local day.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct DayFacts {
    /// Tickets issued that day.
    pub tickets: Vec<TicketFacts>,
    /// Their lines, ticket by ticket.
    pub lines: Vec<LineFacts>,
    /// Whoever had no ticket.
    pub others: Vec<OtherFacts>,
}

/// Whole seconds of a length of time.
pub(super) fn seconds(length: Millis) -> u32 {
    u32::try_from(length.seconds()).unwrap_or(u32::MAX)
}

impl TicketFacts {
    /// What a ticket adds.
    pub fn of(ticket: &Ticket, known: &mut Known) -> Self {
        let open = Self {
            first: ticket.part == crate::domain::id::Part::FIRST,
            hour: ticket.hour,
            service: known.services.number(&ticket.first_service),
            outcome: None,
            wait_s: None,
            serve_s: None,
            within_target: false,
            agent: None,
            language: ticket.language.as_ref().map(|l| known.languages.number(l)),
            lines: u16::try_from(ticket.lines.len()).unwrap_or(u16::MAX),
        };
        let Some(end) = ticket.closed_at.as_ref().filter(|_| !ticket.is_open()) else {
            return open;
        };
        let waited = ticket.first_call.map(|call| ticket.arrival.until(&call).length);
        let served = (!ticket.served.is_empty()).then(|| ticket.service_time(end).length);
        let agent = ticket.last_at.and_then(|at| at.agent);
        Self {
            outcome: ticket.outcome(),
            wait_s: waited.map(seconds),
            serve_s: served.map(seconds),
            within_target: waited.is_some_and(|w| w <= ticket.target),
            agent: agent.map(|a| known.agents.number(&a)),
            ..open
        }
    }
}

impl LineFacts {
    /// What a line adds.
    pub fn of(line: &Line, known: &mut Known) -> Self {
        Self {
            service: known.services.number(&line.service),
            quantity: line.quantity,
            result: line.result.as_ref().map(ResultKind::of),
            particulars: line.result.as_ref().map(Particulars::of).unwrap_or_default(),
        }
    }
}

impl DayFacts {
    /// Forgets everything.
    pub fn clear(&mut self) {
        self.tickets.clear();
        self.lines.clear();
        self.others.clear();
    }

    /// Adds what a visit counts on `day`.
    pub fn add(&mut self, day: NaiveDate, visit: &Visit, known: &mut Known) {
        for ticket in visit.tickets().iter().filter(|t| t.day == day) {
            let facts = TicketFacts::of(ticket, known);
            let lines = ticket.lines.iter().take(usize::from(facts.lines));
            self.lines.extend(lines.map(|line| LineFacts::of(line, known)));
            self.tickets.push(facts);
        }
        let mut other = |on: NaiveDate, sent_away, hour, service: Option<ServiceId>| {
            if on == day {
                let service = service.map(|s| known.services.number(&s));
                self.others.push(OtherFacts { sent_away, hour, service });
            }
        };
        match visit {
            Visit::Queued(_) => {}
            Visit::Informed { day, hour, theme } => other(*day, false, *hour, *theme),
            Visit::SentAway { day, hour, service, .. } => other(*day, true, *hour, *service),
        }
    }

    /// The tickets, each with its lines.
    pub fn with_lines(&self) -> impl Iterator<Item = (&TicketFacts, &[LineFacts])> {
        let mut rest = &self.lines[..];
        self.tickets.iter().map(move |ticket| {
            let (own, others) = rest.split_at(usize::from(ticket.lines).min(rest.len()));
            rest = others;
            (ticket, own)
        })
    }
}
