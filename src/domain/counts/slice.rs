//! Which part of all that happened is counted, and what is behind a figure of it.

use super::facts::{DayFacts, Known, LineFacts, OtherFacts, TicketFacts};
use super::figure::{Figure, ResultKind};
use crate::domain::event::Outcome;
use crate::domain::id::{AgentId, ServiceId};
use crate::domain::settings::Language;
use chrono::{Datelike, NaiveDate, Weekday};

/// A range of local days, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    from: NaiveDate,
    to: NaiveDate,
}

impl Days {
    /// From one day to another; `None` where that is before.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<Self> {
        (from <= to).then_some(Self { from, to })
    }

    /// One day.
    pub fn one(day: NaiveDate) -> Self {
        Self { from: day, to: day }
    }

    /// The first day.
    pub fn from(self) -> NaiveDate {
        self.from
    }

    /// The last day.
    pub fn to(self) -> NaiveDate {
        self.to
    }

    /// How many days.
    pub fn count(self) -> i64 {
        (self.to - self.from).num_days() + 1
    }

    /// Each day.
    pub fn each(self) -> impl Iterator<Item = NaiveDate> {
        self.from.iter_days().take_while(move |day| *day <= self.to)
    }

    /// The period before, of the same length; `None` before there were calendars.
    pub fn before(self) -> Option<Self> {
        self.back(self.count())
    }

    /// The same weekdays before: one week earlier, or as many as it takes not to overlap.
    pub fn same_weekdays_before(self) -> Option<Self> {
        self.back((self.count() + 6) / 7 * 7)
    }

    fn back(self, days: i64) -> Option<Self> {
        let days = chrono::Days::new(u64::try_from(days).ok()?);
        Some(Self { from: self.from.checked_sub_days(days)?, to: self.to.checked_sub_days(days)? })
    }
}

/// By what a range is broken down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each name says it; [`Group`] tells what counts where
pub enum By {
    Day,
    Week,
    Month,
    Weekday,
    Service,
    Hour,
    Agent,
    Language,
    Outcome,
    Result,
}

/// A group of a breakdown; as part of a [`Slice`], what is let through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Group {
    /// A local day.
    Day(NaiveDate),
    /// The week that begins on that Monday.
    Week(NaiveDate),
    /// The month that begins on that day.
    Month(NaiveDate),
    /// A day of the week.
    Weekday(Weekday),
    /// Tickets by the service of their first line at issue, lines by their own, people without a
    /// ticket by the one they came for.
    Service(ServiceId),
    /// The local hour of issue.
    Hour(u8),
    /// The last agent that dealt with the ticket. For supervisors: whoever asks decides who sees.
    Agent(Option<AgentId>),
    /// The person's language.
    Language(Option<Language>),
    /// How the ticket ended.
    Outcome(Option<Outcome>),
    /// What came of the line: only lines and files have a result, tickets and waits have none.
    Result(Option<ResultKind>),
}

/// The Monday of a day's week.
pub(super) fn monday(day: NaiveDate) -> NaiveDate {
    let since = chrono::Days::new(day.weekday().num_days_from_monday().into());
    day.checked_sub_days(since).unwrap_or(day)
}

impl Group {
    /// Whether a day is let through.
    fn has_day(&self, day: NaiveDate) -> bool {
        match self {
            Group::Day(only) => *only == day,
            Group::Week(first) => *first == monday(day),
            Group::Month(first) => Some(*first) == day.with_day(1),
            Group::Weekday(only) => *only == day.weekday(),
            _ => true,
        }
    }
}

/// What is counted: some days, and of them only what belongs to every one of some groups.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// The days.
    pub days: Days,
    /// The groups.
    pub only: Vec<Group>,
}

impl Slice {
    /// Everything of these days.
    pub fn of(days: Days) -> Self {
        Self { days, only: vec![] }
    }

    /// Only what also belongs to `group`.
    pub fn only(mut self, group: Group) -> Self {
        self.only.push(group);
        self
    }

    /// The same of other days.
    pub fn on(&self, days: Days) -> Self {
        Self { days, only: self.only.clone() }
    }

    /// Whether a day is part of it.
    pub fn has_day(&self, day: NaiveDate) -> bool {
        self.days.from <= day
            && day <= self.days.to
            && self.only.iter().all(|group| group.has_day(day))
    }
}

/// One condition, with the numbers that facts use.
#[derive(Debug, Clone, Copy)]
enum Test {
    Service(u32),
    Hour(u8),
    Agent(Option<u32>),
    Language(Option<u32>),
    Outcome(Option<Outcome>),
    Result(Option<ResultKind>),
}

/// What is behind a figure, among the facts of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// A ticket, by its place.
    Ticket(usize),
    /// A line: the place of its ticket, its own among that ticket's lines, and how much it adds.
    Line(usize, usize, u64),
    /// Somebody without a ticket.
    Other(usize),
}

/// The conditions of a slice that are asked of each fact.
#[derive(Debug, Clone)]
pub struct Filter(Vec<Test>);

impl Filter {
    /// Those of `slice`, for facts gathered with `known`.
    pub fn of(slice: &Slice, known: &mut Known) -> Self {
        let tests = slice.only.iter().filter_map(|group| {
            Some(match group {
                Group::Day(_) | Group::Week(_) | Group::Month(_) | Group::Weekday(_) => {
                    return None;
                }
                Group::Service(service) => Test::Service(known.services.number(service)),
                Group::Hour(hour) => Test::Hour(*hour),
                Group::Agent(agent) => Test::Agent(agent.as_ref().map(|a| known.agents.number(a))),
                Group::Language(language) => {
                    Test::Language(language.as_ref().map(|l| known.languages.number(l)))
                }
                Group::Outcome(outcome) => Test::Outcome(*outcome),
                Group::Result(result) => Test::Result(*result),
            })
        });
        Self(tests.collect())
    }

    /// Whether everything is let through.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a ticket is let through.
    pub fn ticket(&self, ticket: &TicketFacts) -> bool {
        self.0.iter().all(|test| match *test {
            Test::Service(service) => ticket.service == service,
            Test::Result(_) => false,
            test => carries(test, ticket),
        })
    }

    /// Whether a line of a ticket is let through.
    pub fn line(&self, ticket: &TicketFacts, line: &LineFacts) -> bool {
        self.0.iter().all(|test| match *test {
            Test::Service(service) => line.service == service,
            Test::Result(result) => line.result == result,
            test => carries(test, ticket),
        })
    }

    /// Whether somebody without a ticket is let through.
    pub fn other(&self, other: &OtherFacts) -> bool {
        self.0.iter().all(|test| match *test {
            Test::Service(service) => other.service == Some(service),
            Test::Hour(hour) => other.hour == hour,
            _ => false,
        })
    }

    /// What is behind `figure` on a day that the slice has.
    pub fn behind(&self, facts: &DayFacts, figure: Figure) -> Vec<Place> {
        let mut places = Vec::new();
        for (n, (ticket, lines)) in facts.with_lines().enumerate() {
            if figure.counts(ticket) && self.ticket(ticket) {
                places.push(Place::Ticket(n));
            }
            for (m, line) in lines.iter().enumerate() {
                let adds = figure.adds(line);
                if adds > 0 && self.line(ticket, line) {
                    places.push(Place::Line(n, m, adds));
                }
            }
        }
        let others = facts.others.iter().enumerate();
        let others = others.filter(|(_, other)| figure.counts_other(other) && self.other(other));
        places.extend(others.map(|(n, _)| Place::Other(n)));
        places
    }
}

/// Whether a ticket has what it shares with its lines.
fn carries(test: Test, ticket: &TicketFacts) -> bool {
    match test {
        Test::Hour(hour) => ticket.hour == hour,
        Test::Agent(agent) => ticket.agent == agent,
        Test::Language(language) => ticket.language == language,
        Test::Outcome(outcome) => ticket.outcome == outcome,
        Test::Service(_) | Test::Result(_) => false,
    }
}
