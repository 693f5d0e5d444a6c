//! How wrong the forecast would have been, day by day, each made from the days before it alone.

use super::{Asked, dash, percent, rounded, tenth};
use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::forecast::arrivals::Basis;
use crate::domain::forecast::measure::Misses;
use crate::domain::forecast::outlook::Checked;
use crate::domain::forecast::traffic::Kept;
use chrono::NaiveDate;
use serde::Serialize;

/// How wrong, as scripts read it. Shares are 0 to 1.
#[derive(Debug, Serialize)]
struct Wrong {
    expected: f64,
    arrivals: f64,
    mean_absolute_error: Option<f64>,
    weighted_percentage_error: Option<f64>,
    bias: Option<f64>,
    coverage: Option<f64>,
    within: Option<f64>,
    within_foretold: Option<f64>,
    within_modelled: Option<f64>,
}

/// A day; `basis` is null where no day before was known.
#[derive(Debug, Serialize)]
struct Day {
    date: NaiveDate,
    basis: Option<Basis>,
    days: usize,
    #[serde(flatten)]
    wrong: Option<Wrong>,
}

/// The whole.
#[derive(Debug, Serialize)]
struct Whole {
    service: Option<String>,
    target_s: u64,
    days: Vec<Day>,
    all: Option<Wrong>,
}

const FIELDS: [&str; 12] = [
    "date",
    "basis",
    "days",
    "expected",
    "arrivals",
    "mean_absolute_error",
    "weighted_percentage_error",
    "bias",
    "coverage",
    "within",
    "within_foretold",
    "within_modelled",
];

/// Checks and prints.
pub(super) fn run(session: &Session, asked: &Asked) -> Result {
    let checked = check(asked)?;
    let sound: Vec<&Checked> = checked.iter().filter_map(|(_, c)| c.as_ref()).collect();
    let all = (!sound.is_empty()).then(|| together(&sound));
    let days: Vec<Day> = checked.iter().map(|(date, checked)| day(*date, checked)).collect();
    let (service, target_s) = (asked.service_code(), asked.target.seconds());
    let whole = Whole { service, target_s, days, all };
    match session.format {
        Format::Json => out::json(&whole),
        Format::Csv => out::csv(&FIELDS, &whole.days.iter().map(cells).collect::<Vec<_>>()),
        Format::Table => table(session, &whole),
    }
}

/// The days that are over and on which somebody came.
fn check(asked: &Asked) -> Result<Vec<(NaiveDate, Option<Checked>)>> {
    let known = asked.known();
    let over = |day: &NaiveDate| *day < asked.hall.day && !known.is_closed(*day);
    let days = asked.traffic.range(asked.range.0..=asked.range.1).map(|(day, _)| *day);
    let checked = days.filter(over).map(|day| {
        let counters = asked.counters(day)?;
        Ok((day, known.check(day, &counters, asked.target)))
    });
    checked.collect()
}

fn wrong(misses: &Misses, happened: Kept, foretold: Option<f64>, modelled: Option<f64>) -> Wrong {
    let share = |share: Option<f64>| share.map(|s| rounded(s, 4));
    Wrong {
        expected: rounded(misses.expected(), 1),
        arrivals: misses.came(),
        mean_absolute_error: misses.mean_absolute().map(|m| rounded(m, 2)),
        weighted_percentage_error: share(misses.weighted()),
        bias: share(misses.bias()),
        coverage: share(misses.coverage()),
        within: share(happened.share()),
        within_foretold: share(foretold),
        within_modelled: share(modelled),
    }
}

fn day(date: NaiveDate, checked: &Option<Checked>) -> Day {
    let Some(checked) = checked else { return Day { date, basis: None, days: 0, wrong: None } };
    Day {
        date,
        basis: Some(checked.arrivals.basis),
        days: checked.arrivals.days.len(),
        wrong: Some(wrong(&checked.misses, checked.happened, checked.foretold, checked.modelled)),
    }
}

/// All days: shares weighted by how many came.
fn together(all: &[&Checked]) -> Wrong {
    let misses = Misses::sum(all.iter().map(|c| &c.misses));
    let happened = Kept::sum(&all.iter().map(|c| c.happened).collect::<Vec<_>>());
    let mean = |of: fn(&Checked) -> Option<f64>| {
        let told = all.iter().filter_map(|c| Some((of(c)? * c.misses.came(), c.misses.came())));
        let (within, came) = told.fold((0.0, 0.0), |(w, n), (within, came)| (w + within, n + came));
        (came > 0.0).then(|| within / came)
    };
    wrong(&misses, happened, mean(|c| c.foretold), mean(|c| c.modelled))
}

fn basis_code(basis: Option<Basis>) -> &'static str {
    match basis {
        Some(Basis::SameWeekday) => "same_weekday",
        Some(Basis::OtherDays) => "other_days",
        None => "nothing",
    }
}

fn cells(day: &Day) -> Vec<String> {
    let text = |figure: Option<f64>| figure.map(|f| f.to_string()).unwrap_or_default();
    let of = |take: fn(&Wrong) -> Option<f64>| text(day.wrong.as_ref().and_then(take));
    vec![
        day.date.to_string(),
        day.basis.map(|basis| basis_code(Some(basis)).to_owned()).unwrap_or_default(),
        day.days.to_string(),
        of(|w| Some(w.expected)),
        of(|w| Some(w.arrivals)),
        of(|w| w.mean_absolute_error),
        of(|w| w.weighted_percentage_error),
        of(|w| w.bias),
        of(|w| w.coverage),
        of(|w| w.within),
        of(|w| w.within_foretold),
        of(|w| w.within_modelled),
    ]
}

fn table(session: &Session, whole: &Whole) -> Result {
    let words = &session.words;
    let target = (whole.target_s / 60).to_string();
    out::line(&words.with("forecast-validation", &[("target", target.into())]))?;
    if whole.days.is_empty() {
        return out::line(&words.get("forecast-no-days"));
    }
    let mut rows: Vec<Vec<String>> = Vec::new();
    for day in &whole.days {
        let basis = words.get(&format!("forecast-basis-{}", basis_code(day.basis)));
        let basis = if day.days > 0 { format!("{basis} ({})", day.days) } else { basis };
        rows.push(for_people(session, day.date.to_string(), basis, day.wrong.as_ref()));
    }
    if let Some(all) = &whole.all {
        rows.push(for_people(session, words.get("forecast-all"), String::new(), Some(all)));
    }
    let header = FIELDS.iter().filter(|f| **f != "days");
    let header: Vec<_> =
        header.map(|f| words.get(&format!("forecast-wrong-{}", f.replace('_', "-")))).collect();
    out::table(&header, &rows)
}

fn for_people(session: &Session, day: String, basis: String, wrong: Option<&Wrong>) -> Vec<String> {
    let figure = |take: fn(&Wrong) -> Option<f64>, show: &dyn Fn(f64) -> String| {
        wrong.and_then(take).map_or_else(dash, show)
    };
    let whole = |f: f64| format!("{f:.0}");
    let tenth = |f: f64| tenth(session, f);
    vec![
        day,
        basis,
        figure(|w| Some(w.expected), &whole),
        figure(|w| Some(w.arrivals), &whole),
        figure(|w| w.mean_absolute_error, &tenth),
        figure(|w| w.weighted_percentage_error, &percent),
        figure(|w| w.bias, &percent),
        figure(|w| w.coverage, &percent),
        figure(|w| w.within, &percent),
        figure(|w| w.within_foretold, &percent),
        figure(|w| w.within_modelled, &percent),
    ]
}
