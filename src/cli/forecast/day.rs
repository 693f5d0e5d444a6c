//! One day: half hour by half hour.

use super::{Asked, dash, percent, rounded, tenth};
use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::forecast::arrivals::{Basis, Expected};
use crate::domain::forecast::half::{HALVES, begins};
use crate::domain::forecast::outlook::Outlook;
use crate::domain::forecast::plan::{Goal, NOBODY};
use crate::domain::forecast::traffic::{Kept, arrivals, kept};
use chrono::NaiveDate;
use serde::Serialize;

/// A half hour, as scripts read it.
#[derive(Debug, Serialize)]
struct Row {
    half_hour: String,
    #[serde(flatten)]
    expected: Option<Figures>,
    needed: Option<u32>,
    arrivals: Option<u64>,
    counters: Option<f64>,
    within: Option<f64>,
}

/// What is expected, as scripts read it.
#[derive(Debug, Clone, Copy, Serialize)]
struct Figures {
    expected: f64,
    low: f64,
    high: f64,
}

impl From<&Expected> for Figures {
    fn from(e: &Expected) -> Self {
        Self { expected: rounded(e.mean, 2), low: e.low, high: e.high }
    }
}

/// The whole, as scripts read it.
#[derive(Debug, Serialize)]
struct Whole {
    date: NaiveDate,
    service: Option<String>,
    closed: bool,
    basis: Option<Basis>,
    days: Vec<NaiveDate>,
    left_out: Vec<NaiveDate>,
    thin: bool,
    level: Option<f64>,
    target_s: u64,
    share: f64,
    service_s: f64,
    patience_s: Option<f64>,
    #[serde(flatten)]
    expected: Option<Figures>,
    arrivals: Option<u64>,
    within: Option<f64>,
    half_hours: Vec<Row>,
}

const FIELDS: [&str; 8] =
    ["half_hour", "expected", "low", "high", "needed", "arrivals", "counters", "within"];
const COLUMNS: [&str; 7] =
    ["half-hour", "expected", "range", "needed", "arrivals", "counters", "within"];

/// Forecasts and prints.
pub(super) fn run(session: &Session, asked: &Asked, share: u8) -> Result {
    let share = f64::from(share) / 100.0;
    let goal = Goal { target: asked.target.0 as f64 / 1000.0, share };
    let outlook = asked.known().outlook(asked.range.0, asked.hall.day, goal);
    let whole = whole(asked, &outlook, share)?;
    match session.format {
        Format::Json => out::json(&whole),
        Format::Csv => {
            notes(session, &whole).iter().for_each(|note| out::tell(note));
            out::csv(&FIELDS, &whole.half_hours.iter().map(cells).collect::<Vec<_>>())
        }
        Format::Table => {
            notes(session, &whole).iter().try_for_each(|note| out::line(note))?;
            if whole.half_hours.is_empty() {
                return Ok(());
            }
            let header = COLUMNS.map(|c| session.words.get(&format!("forecast-{c}")));
            let rows: Vec<_> = whole.half_hours.iter().map(|r| for_people(session, r)).collect();
            out::table(&header, &rows)?;
            total(session, &whole).map_or(Ok(()), |line| out::line(&line))
        }
    }
}

fn whole(asked: &Asked, outlook: &Outlook, share: f64) -> Result<Whole> {
    let day = asked.range.0;
    let came = asked.traffic.get(&day).filter(|_| day <= asked.hall.day);
    let kept = came.map(|came| kept(came, asked.target));
    let forecast = outlook.arrivals.as_ref();
    Ok(Whole {
        date: day,
        service: asked.service_code(),
        closed: outlook.closed,
        basis: forecast.map(|a| a.basis),
        days: forecast.map(|a| a.days.clone()).unwrap_or_default(),
        left_out: forecast.map(|a| a.left_out.clone()).unwrap_or_default(),
        thin: forecast.is_none_or(|a| a.is_thin()) && !outlook.closed,
        level: forecast.map(|a| rounded(a.level, 3)),
        target_s: asked.target.seconds(),
        share,
        service_s: rounded(outlook.service, 1),
        patience_s: outlook.patience.map(|p| rounded(p, 1)),
        expected: forecast.map(|a| Figures::from(&a.whole)),
        arrivals: came.map(|came| arrivals(came).iter().sum::<f64>() as u64),
        within: kept.and_then(|k| Kept::sum(&k).share()).map(|s| rounded(s, 4)),
        half_hours: half_hours(asked, outlook)?,
    })
}

/// From the first half hour in which somebody is expected or came to the last.
fn half_hours(asked: &Asked, outlook: &Outlook) -> Result<Vec<Row>> {
    let day = asked.range.0;
    let came = asked.traffic.get(&day).filter(|_| day <= asked.hall.day);
    let counters = came.map(|_| asked.counters(day)).transpose()?;
    let (arrived, kept) = (came.map(|c| arrivals(c)), came.map(|c| kept(c, asked.target)));
    let lively = |half: &usize| {
        let expected = outlook.arrivals.as_ref().map_or(0.0, |a| a.halves[*half].mean);
        expected >= NOBODY || arrived.is_some_and(|a| a[*half] > 0.0)
    };
    let first = (0..HALVES).find(lively).unwrap_or(HALVES);
    let last = (0..HALVES).rfind(lively).map_or(first, |half| half + 1);
    let row = |half: usize| Row {
        half_hour: begins(half),
        expected: outlook.arrivals.as_ref().map(|a| Figures::from(&a.halves[half])),
        needed: outlook.needs.and_then(|n| n[half].counters),
        arrivals: arrived.map(|a| a[half] as u64),
        counters: counters.map(|c| rounded(c[half], 1)),
        within: kept.and_then(|k| k[half].share()).map(|s| rounded(s, 4)),
    };
    Ok((first..last).map(row).collect())
}

fn cells(row: &Row) -> Vec<String> {
    let text = |figure: Option<f64>| figure.map(|f| f.to_string()).unwrap_or_default();
    vec![
        row.half_hour.clone(),
        text(row.expected.map(|e| e.expected)),
        text(row.expected.map(|e| e.low)),
        text(row.expected.map(|e| e.high)),
        row.needed.map(|n| n.to_string()).unwrap_or_default(),
        row.arrivals.map(|n| n.to_string()).unwrap_or_default(),
        text(row.counters),
        text(row.within),
    ]
}

fn range(e: &Figures) -> String {
    format!("{:.0}-{:.0}", e.low, e.high)
}

fn for_people(session: &Session, row: &Row) -> Vec<String> {
    let expected = row.expected.as_ref();
    vec![
        row.half_hour.clone(),
        expected.map_or_else(dash, |e| tenth(session, e.expected)),
        expected.map_or_else(dash, range),
        row.needed.map_or_else(dash, |n| n.to_string()),
        row.arrivals.map_or_else(dash, |n| n.to_string()),
        row.counters.map_or_else(dash, |c| tenth(session, c)),
        row.within.map_or_else(dash, percent),
    ]
}

/// What the figures rest on, in sentences.
fn notes(session: &Session, whole: &Whole) -> Vec<String> {
    let words = &session.words;
    let day = || ("day", whole.date.to_string().into());
    let Some(basis) = whole.basis else {
        let id = if whole.closed { "forecast-closed" } else { "forecast-nothing" };
        return vec![words.with(id, &[day()])];
    };
    let count = || ("count", whole.days.len().into());
    let mut notes = vec![match basis {
        Basis::SameWeekday => words.with("forecast-same-weekday", &[day(), count()]),
        Basis::OtherDays => words.with("forecast-other-days", &[day(), count()]),
    }];
    if whole.thin && basis == Basis::SameWeekday {
        notes.push(words.get("forecast-thin"));
    }
    if !whole.left_out.is_empty() {
        let days: Vec<_> = whole.left_out.iter().map(ToString::to_string).collect();
        notes.push(words.with("forecast-left-out", &[("days", days.join(", ").into())]));
    }
    let level = whole.level.map(percent).filter(|level| level != "100");
    notes.extend(level.map(|level| words.with("forecast-level", &[("level", level.into())])));
    let clock = |seconds: f64| format!("{:02}:{:02}", seconds as u64 / 60, seconds as u64 % 60);
    notes.push(words.with(
        "forecast-goal",
        &[
            ("share", percent(whole.share).into()),
            ("target", (whole.target_s / 60).to_string().into()),
            ("service", clock(whole.service_s).into()),
        ],
    ));
    notes.push(match whole.patience_s {
        Some(patience) => words.with("forecast-patience", &[("patience", clock(patience).into())]),
        None => words.get("forecast-nobody-leaves"),
    });
    notes
}

fn total(session: &Session, whole: &Whole) -> Option<String> {
    let words = &session.words;
    let expected = whole.expected.as_ref().map(|e| {
        let args = [
            ("expected", format!("{:.0}", e.expected).into()),
            ("low", format!("{:.0}", e.low).into()),
            ("high", format!("{:.0}", e.high).into()),
        ];
        words.with("forecast-whole", &args)
    });
    let came = whole.arrivals.map(|came| {
        let within = whole.within.map_or_else(dash, percent);
        words.with(
            "forecast-happened",
            &[("arrivals", came.to_string().into()), ("within", within.into())],
        )
    });
    let said: Vec<_> = expected.into_iter().chain(came).collect();
    (!said.is_empty()).then(|| said.join(" "))
}
