//! `guichet counts`: the counts of each local day of a range; or all measures of the range, broken
//! down and compared.

pub mod args;
mod cells;
mod groups;
mod incidents;
mod requests;

pub use cells::plain;

use super::failure::{Failure, Result};
use super::format::Format;
use super::out;
use super::report;
use super::session::Session;
use crate::domain::counts::{Counts, DayCounts, Days};
use crate::domain::hall::Hall;
use crate::domain::id::ServiceId;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;
use std::collections::BTreeMap;

/// Beyond this a range is a slip of the pen.
const MOST_YEARS: i32 = 100;

/// A day, as scripts read it.
#[derive(Debug, Serialize)]
struct Day {
    date: NaiveDate,
    #[serde(flatten)]
    all: Counts,
    by_service: BTreeMap<String, Counts>,
    by_hour: BTreeMap<String, Counts>,
}

const FIELDS: [&str; 15] = [
    "date",
    "issued",
    "served",
    "left",
    "no_show",
    "cancelled",
    "not_closed",
    "lines",
    "files",
    "sent_away",
    "wait_median_s",
    "wait_p90_s",
    "wait_max_s",
    "serve_median_s",
    "serve_p90_s",
];

/// Counts and prints.
pub fn run(session: &Session, args: &args::Counts) -> Result {
    let output = report::target(session, args.output.as_deref())?;
    let journal = session.open()?;
    session.supervisor(&journal)?;
    let hall = journal.hall();
    let (from, to) = range(args, hall.day)?;
    if let Some(output) = output {
        let days = Days::new(from, to).ok_or(Failure::Internal)?;
        return report::document(session, &journal, days, output);
    }
    if args.by.is_some() || args.compare || args.public {
        let days = Days::new(from, to).ok_or(Failure::Internal)?;
        return groups::run(session, &journal, args, days);
    }
    let days = journal.past()?.counts(from, to)?;
    let days: Vec<Day> = days.into_iter().map(|(date, counts)| day(&hall, date, counts)).collect();
    let rows = || days.iter().map(cells).collect::<Vec<_>>();
    match session.format {
        Format::Json => out::json(&days),
        Format::Csv => out::csv(&FIELDS, &rows()),
        Format::Table => {
            let header =
                FIELDS.map(|f| session.words.get(&format!("counts-{}", f.replace('_', "-"))));
            out::table(&header, &days.iter().map(for_people).collect::<Vec<_>>())
        }
    }
}

fn range(args: &args::Counts, today: NaiveDate) -> Result<(NaiveDate, NaiveDate)> {
    let from = args.date.or(args.from).or(args.to).unwrap_or(today);
    let to = args.date.or(args.to).unwrap_or_else(|| today.max(from));
    if from > to || to.year() - from.year() > MOST_YEARS {
        let (what, value) = (from.to_string(), to.to_string());
        return Err(Failure::Usage { id: "usage-range", what, value, nearest: None });
    }
    Ok((from, to))
}

/// A service's code, the id of one that is not known.
fn code(hall: &Hall, id: ServiceId) -> String {
    let known = hall.settings.services.get(&id);
    known.map_or_else(|| id.to_string(), |s| s.code.clone())
}

/// Seconds as people read them.
fn minutes(seconds: u64) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

fn day(hall: &Hall, date: NaiveDate, counts: DayCounts) -> Day {
    let code = |id| code(hall, id);
    Day {
        date,
        all: counts.all,
        by_service: counts.by_service.into_iter().map(|(id, c)| (code(id), c)).collect(),
        by_hour: counts.by_hour.into_iter().map(|(h, c)| (format!("{h:02}"), c)).collect(),
    }
}

fn cells(day: &Day) -> Vec<String> {
    let c = &day.all;
    let figures = [
        c.issued,
        c.served,
        c.left,
        c.no_show,
        c.cancelled,
        c.not_closed,
        c.lines,
        c.files,
        c.sent_away,
    ];
    let times = [c.wait_median_s, c.wait_p90_s, c.wait_max_s, c.serve_median_s, c.serve_p90_s];
    std::iter::once(day.date.to_string())
        .chain(figures.map(|n| n.to_string()))
        .chain(times.map(|t| t.map_or_else(String::new, |t| t.to_string())))
        .collect()
}

/// The same with minutes and seconds.
fn for_people(day: &Day) -> Vec<String> {
    let mut cells = cells(day);
    for cell in &mut cells[10..] {
        *cell = match cell.parse::<u64>() {
            Ok(s) => minutes(s),
            Err(_) => "—".to_owned(),
        };
    }
    cells
}
