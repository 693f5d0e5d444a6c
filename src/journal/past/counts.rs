//! The measures of past days, and what is behind them.

use super::Past;
use crate::domain::counts::{
    By, Counter, DayCounts, DayFacts, Days, Figure, Filter, Place, Report, Slice,
};
use crate::domain::id::*;
use crate::journal::counted::{Gatherer, Origins};
use crate::journal::error::Result;
use crate::journal::schema::explain;
use crate::journal::tables::{day as day_of, day_number};
use chrono::NaiveDate;

/// What is behind a figure: one entry for each ticket, line or person that it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind {
    /// The local day on which it counts.
    pub day: NaiveDate,
    /// The visit.
    pub visit: VisitId,
    /// The ticket; `None` where the person had none.
    pub part: Option<Part>,
    /// The line, by its place on the ticket from 0, where the figure counts lines or files.
    pub line: Option<usize>,
    /// How much it adds to the figure: 1, and a line as many files as it has.
    pub adds: u64,
}

/// A report beside those of other times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compared {
    /// The slice that was asked for.
    pub now: Report,
    /// The same of the period before ([`Days::before`]).
    pub before: Report,
    /// The same of the same weekdays before ([`Days::same_weekdays_before`]).
    pub weekdays: Report,
}

impl Past {
    /// The counts of each local day from `from` to `to`, days without tickets included.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn counts(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<(NaiveDate, DayCounts)>> {
        let Some(days) = Days::new(from, to) else { return Ok(vec![]) };
        let mut counted = Vec::new();
        let mut gatherer = Gatherer::default();
        self.each_day(days, &mut gatherer, |known, day, facts| {
            let mut counter = Counter::new(&Slice::of(Days::one(day)), &DayCounts::BY, known);
            counter.day(day, facts);
            counted.push((day, DayCounts::of(&counter.report(known))));
        })?;
        let mut counted = counted.into_iter().peekable();
        let of = |day| match counted.next_if(|(next, _)| *next == day) {
            Some(found) => found,
            None => (day, DayCounts::default()),
        };
        Ok(days.each().map(of).collect())
    }

    /// All measures of a slice, whole and broken down.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn report(&self, slice: &Slice, by: &[By]) -> Result<Report> {
        let mut gatherer = Gatherer::default();
        let mut counter = Counter::new(slice, by, &mut gatherer.known);
        self.each_day(slice.days, &mut gatherer, |_, day, facts| counter.day(day, facts))?;
        Ok(counter.report(&gatherer.known))
    }

    /// The same, beside the period before and the same weekdays before.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn compared(&self, slice: &Slice, by: &[By]) -> Result<Compared> {
        let of = |days: Option<Days>| match days {
            Some(days) => self.report(&slice.on(days), by),
            None => Ok(Report::default()),
        };
        Ok(Compared {
            now: self.report(slice, by)?,
            before: of(slice.days.before())?,
            weekdays: of(slice.days.same_weekdays_before())?,
        })
    }

    /// What is behind a figure of a slice, day by day in order of arrival: what [`Behind::adds`]
    /// comes to the figure.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn behind(&self, slice: &Slice, figure: Figure) -> Result<Vec<Behind>> {
        let read = || -> rusqlite::Result<Vec<Behind>> {
            let whole = self.connection.unchecked_transaction()?;
            let mut ids = self.ids.borrow_mut();
            let mut gatherer = Gatherer::default();
            let filter = Filter::of(slice, &mut gatherer.known);
            let (mut facts, mut origins) = (DayFacts::default(), Origins::default());
            let mut all = Vec::new();
            let mut days = whole.prepare_cached(DAYS)?;
            let mut rows = days.query(range(slice.days))?;
            while let Some(row) = rows.next()? {
                let day = day_of(row.get(0)?);
                if slice.has_day(day) {
                    gatherer.read_tables(&whole, &mut ids, day, &mut facts, &mut origins)?;
                    let places = filter.behind(&facts, figure).into_iter();
                    all.extend(places.map(|place| origins.behind(day, place)));
                }
            }
            Ok(all)
        };
        read().map_err(|e| explain(&self.path, e))
    }

    /// Gives the facts of each day on which somebody came, the earliest first, from its piece or
    /// from the tables.
    fn each_day(
        &self,
        days: Days,
        gatherer: &mut Gatherer,
        mut take: impl FnMut(&mut crate::domain::counts::Known, NaiveDate, &DayFacts),
    ) -> Result<()> {
        let mut read = || -> rusqlite::Result<()> {
            let whole = self.connection.unchecked_transaction()?;
            let mut ids = self.ids.borrow_mut();
            let (mut facts, mut origins) = (DayFacts::default(), Origins::default());
            let mut pieces = whole.prepare_cached(PIECES)?;
            let mut rows = pieces.query(range(days))?;
            while let Some(row) = rows.next()? {
                let day = day_of(row.get(0)?);
                if !gatherer.read_piece(&whole, &mut ids, row.get_ref(1)?, &mut facts)? {
                    gatherer.read_tables(&whole, &mut ids, day, &mut facts, &mut origins)?;
                }
                take(&mut gatherer.known, day, &facts);
            }
            Ok(())
        };
        read().map_err(|e| explain(&self.path, e))
    }
}

const DAYS: &str = "SELECT day FROM counted WHERE day BETWEEN ?1 AND ?2 ORDER BY day";
const PIECES: &str = "SELECT day, facts FROM counted WHERE day BETWEEN ?1 AND ?2 ORDER BY day";

fn range(days: Days) -> [i32; 2] {
    [day_number(days.from()), day_number(days.to())]
}

impl Origins {
    fn behind(&self, day: NaiveDate, place: Place) -> Behind {
        let (ticket, other) = match place {
            Place::Ticket(n) | Place::Line(n, ..) => (self.tickets.get(n), None),
            Place::Other(n) => (None, self.others.get(n)),
        };
        let visit = ticket.map(|t| t.visit).or(other.copied());
        let (line, adds) = match place {
            Place::Line(_, line, adds) => (Some(line), adds),
            _ => (None, 1),
        };
        Behind {
            day,
            visit: visit.unwrap_or(VisitId(uuid::Uuid::nil())),
            part: ticket.map(|t| t.part),
            line,
            adds,
        }
    }
}
