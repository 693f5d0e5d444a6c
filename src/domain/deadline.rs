//! The three clocks of a request, kept apart: what the city promises, what the law makes of its
//! silence, and the receipts of electronic messages. Pure: days come in, days go out. The articles
//! are those of the code des relations entre le public et l'administration (CRPA); the city's lawyer
//! has the last word on each.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// Which days the city works: what the calendar says, and the city's own closing days.
pub trait WorkingDays {
    /// Whether it works on `day`.
    fn is_working(&self, day: NaiveDate) -> bool;

    /// The working day that comes `count` working days after `day`, which itself does not count.
    fn after(&self, day: NaiveDate, count: u16) -> NaiveDate {
        // A calendar without any working day must not be looked through for ever.
        let days = day.iter_days().skip(1).take(usize::from(count) * 10 + 400);
        let mut working = days.filter(|day| self.is_working(*day));
        let last = usize::from(count).checked_sub(1);
        last.and_then(|last| working.nth(last)).unwrap_or(day)
    }
}

/// A delay that a text sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Term {
    /// From date to date.
    Months(u8),
    /// In calendar days.
    Days(u16),
}

impl Term {
    /// The delay of the CRPA where no text sets another (L231-1, L231-4).
    pub const USUAL: Term = Term::Months(2);

    /// The last day of the delay that begins on `from`. Months run from date to date; where the last
    /// month has no such day, to its last. Of two readings that differ by a day this is the earlier.
    pub fn end(self, from: NaiveDate) -> NaiveDate {
        let end = match self {
            Term::Months(months) => from.checked_add_months(Months::new(months.into())),
            Term::Days(days) => from.checked_add_days(Days::new(days.into())),
        };
        end.unwrap_or(NaiveDate::MAX)
    }
}

/// What silence means at the end of the delay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Silence {
    /// The request is accepted (L231-1).
    Accepts,
    /// It is refused (L231-4).
    Refuses,
}

/// A text that sets another delay for a kind of request (CRPA L231-5, L231-6).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpecialText {
    /// What silence means by it.
    pub silence: Silence,
    /// The delay it sets.
    pub term: Term,
    /// Where it stands, as letters name it: *article R423-23 du code de l'urbanisme*.
    pub article: String,
}

/// When a request arrived. Each is the day it arrived, not the day it was typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Received {
    /// At the first administration.
    pub first: NaiveDate,
    /// At the one that is competent; the same day where the first is.
    pub competent: NaiveDate,
}

/// Papers that were asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Papers {
    /// The day the letter left.
    pub asked: NaiveDate,
    /// The day until which the person has time.
    pub until: NaiveDate,
    /// The day all of them were there.
    pub received: Option<NaiveDate>,
}

impl Papers {
    /// How many days the wait for them takes off a clock that is suspended, as known on `today`: from
    /// the letter to the papers, and never past the time limit (L114-5).
    fn suspended(&self, today: NaiveDate) -> u64 {
        let end = self.received.unwrap_or(today).min(self.until);
        u64::try_from((end - self.asked).num_days()).unwrap_or(0)
    }
}

/// The day on which silence decides, as known on `today`.
///
/// Silence that refuses runs from the first administration and is suspended while papers are
/// awaited; silence that accepts runs from the competent one, and anew, from zero, from the day on
/// which the last papers asked for were there (L114-3, L114-5). While those are awaited it does not
/// run at all: there is no day yet.
pub fn silence_decides(
    silence: Silence,
    term: Term,
    received: Received,
    papers: &[Papers],
    today: NaiveDate,
) -> Option<NaiveDate> {
    match silence {
        Silence::Refuses => {
            let suspended: u64 = papers.iter().map(|p| p.suspended(today)).sum();
            term.end(received.first).checked_add_days(Days::new(suspended))
        }
        Silence::Accepts => {
            let complete = papers.iter().map(|p| p.received).collect::<Option<Vec<_>>>()?;
            let from = complete.into_iter().max().unwrap_or(received.competent);
            Some(term.end(from.max(received.competent)))
        }
    }
}

/// The day of the city's own target: so many working days after the request arrived at the competent
/// administration. The working days on which the requester was awaited do not count.
pub fn target(
    calendar: &impl WorkingDays,
    days: u16,
    received: Received,
    awaited: &[(NaiveDate, Option<NaiveDate>)],
    today: NaiveDate,
) -> NaiveDate {
    let stopped =
        |day: NaiveDate| awaited.iter().any(|(from, to)| day > *from && day <= to.unwrap_or(today));
    let running = Running { calendar, stopped: &stopped };
    running.after(received.competent, days)
}

/// A calendar on which the days of a wait are no working days.
struct Running<'a, C> {
    calendar: &'a C,
    stopped: &'a dyn Fn(NaiveDate) -> bool,
}

impl<C: WorkingDays> WorkingDays for Running<'_, C> {
    fn is_working(&self, day: NaiveDate) -> bool {
        self.calendar.is_working(day) && !(self.stopped)(day)
    }
}

/// The last days for the receipts of an electronic message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipts {
    /// Of its registration: at once, or within one working day (R112-11-2).
    pub registration: NaiveDate,
    /// Of its acknowledgement: within ten working days of its receipt by the competent
    /// administration (R112-11-2).
    pub acknowledgement: NaiveDate,
}

/// The last days for the receipts of a message that arrived so.
pub fn receipts(calendar: &impl WorkingDays, received: Received) -> Receipts {
    Receipts {
        registration: calendar.after(received.first, 1),
        acknowledgement: calendar.after(received.competent, 10),
    }
}
