//! All measures of a range, broken down and compared.

use super::args::{self, CountBy};
use super::cells::{Cells, measures, plain, variant};
use super::{incidents, requests};
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::command::agent_name;
use crate::domain::counts::{
    By, Days, Figure, Group, Masked, MaskedGroups, Report, Slice, Times, mask,
};
use crate::domain::event::Outcome;
use crate::domain::hall::Hall;
use crate::journal::Journal;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;

/// A range with what it comes to.
#[derive(Serialize)]
pub struct Period {
    pub from: NaiveDate,
    pub to: NaiveDate,
    pub all: Cells,
    pub groups: Vec<Cells>,
}

/// The periods by their names, the one asked for first.
const PERIODS: [&str; 3] = ["now", "before", "same_weekdays_before"];

/// Counts and prints.
pub fn run(session: &Session, journal: &Journal, args: &args::Counts, days: Days) -> Result {
    let kept_inside = [CountBy::Agent, CountBy::Channel, CountBy::Incident];
    if args.public && args.by.is_some_and(|by| kept_inside.contains(&by)) {
        let what = "--public".to_owned();
        let value = "--by agent, --by channel, --by incident".to_owned();
        return Err(Failure::Usage { id: "usage-not-public", what, value, nearest: None });
    }
    let others = [days.before(), days.same_weekdays_before()];
    let others = others.into_iter().flatten().filter(|_| args.compare);
    let all: Vec<Days> = std::iter::once(days).chain(others).collect();
    if args.by == Some(CountBy::Channel) {
        return requests::run(session, journal, &all);
    }
    if args.by == Some(CountBy::Incident) {
        return incidents::run(session, journal, &all);
    }
    let by = args.by.and_then(measured);
    let by = by.or_else(|| (args.public && !args.compare).then_some(By::Day));
    let past = journal.past()?;
    let mut told = Vec::new();
    for days in all {
        let report = past.report(&Slice::of(days), by.as_slice())?;
        told.push((days, masked(&report, args.public)));
    }
    let page = Page { session, hall: &journal.hall(), by };
    match session.format {
        Format::Json => out::json(&Compared::of(page.json(&told))?),
        Format::Csv => page.csv(&told),
        Format::Table => page.table(&told),
    }
}

fn masked(report: &Report, public: bool) -> MaskedGroups {
    if public { mask(report) } else { MaskedGroups::unmasked(report) }
}

fn measured(by: CountBy) -> Option<By> {
    Some(match by {
        CountBy::Day => By::Day,
        CountBy::Week => By::Week,
        CountBy::Month => By::Month,
        CountBy::Weekday => By::Weekday,
        CountBy::Service => By::Service,
        CountBy::Hour => By::Hour,
        CountBy::Agent => By::Agent,
        CountBy::Language => By::Language,
        CountBy::Outcome => By::Outcome,
        CountBy::Result => By::Result,
        CountBy::Channel | CountBy::Incident => return None,
    })
}

/// What scripts call a breakdown.
fn called(by: By) -> &'static str {
    match by {
        By::Day => "day",
        By::Week => "week",
        By::Month => "month",
        By::Weekday => "weekday",
        By::Service => "service",
        By::Hour => "hour",
        By::Agent => "agent",
        By::Language => "language",
        By::Outcome => "outcome",
        By::Result => "result",
    }
}

/// Periods as JSON: the one asked for, and in it those it is compared with.
#[derive(Serialize)]
pub struct Compared {
    #[serde(flatten)]
    now: Period,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<Period>,
    #[serde(skip_serializing_if = "Option::is_none")]
    same_weekdays_before: Option<Period>,
}

impl Compared {
    /// Periods in the order of [`PERIODS`].
    pub fn of(periods: impl IntoIterator<Item = Period>) -> Result<Self> {
        let mut periods = periods.into_iter();
        let now = periods.next().ok_or(Failure::Internal)?;
        Ok(Self { now, before: periods.next(), same_weekdays_before: periods.next() })
    }
}

struct Page<'a> {
    session: &'a Session,
    hall: &'a Hall,
    by: Option<By>,
}

impl Page<'_> {
    /// The groups of the one breakdown; the whole where there is none.
    fn rows<'b>(&self, told: &'b MaskedGroups) -> Vec<(Option<&'b Group>, &'b Masked)> {
        match told.by.first() {
            Some((_, groups)) => groups.iter().map(|(group, of)| (Some(group), of)).collect(),
            None => vec![(None, &told.all)],
        }
    }

    /// What scripts call a group; null where it is of what is not known.
    fn key(&self, group: &Group) -> Value {
        match group {
            Group::Day(day) | Group::Week(day) | Group::Month(day) => day.to_string().into(),
            Group::Weekday(day) => day.number_from_monday().into(),
            Group::Service(id) => super::code(self.hall, *id).into(),
            Group::Hour(hour) => format!("{hour:02}").into(),
            Group::Agent(agent) => agent.map(|a| agent_name(self.hall, a)).into(),
            Group::Language(language) => language.as_ref().map(ToString::to_string).into(),
            Group::Outcome(outcome) => outcome.map(variant).into(),
            Group::Result(result) => result.map(variant).into(),
        }
    }

    fn cells(&self, group: Option<&Group>, of: &Masked) -> Cells {
        let key = self.by.zip(group).map(|(by, group)| (called(by).to_owned(), self.key(group)));
        Cells(key.into_iter().chain(measures(of)).collect())
    }

    fn json(&self, told: &[(Days, MaskedGroups)]) -> Vec<Period> {
        let period = |(days, told): &(Days, MaskedGroups)| Period {
            from: days.from(),
            to: days.to(),
            all: Cells(measures(&told.all)),
            groups: match self.by {
                Some(_) => self.rows(told).iter().map(|(g, of)| self.cells(*g, of)).collect(),
                None => vec![],
            },
        };
        told.iter().map(period).collect()
    }

    fn csv(&self, told: &[(Days, MaskedGroups)]) -> Result {
        let mut rows = Vec::new();
        for (name, (days, told)) in PERIODS.iter().zip(told) {
            for (group, of) in self.rows(told) {
                rows.push((name, days, self.cells(group, of)));
            }
        }
        print_csv(&rows, self.by.map(called), || measures_header(told))
    }

    fn table(&self, told: &[(Days, MaskedGroups)]) -> Result {
        let mut rows = Vec::new();
        for (days, told) in told {
            for (group, of) in self.rows(told) {
                let name = group.map_or_else(|| span(*days), |group| self.named(group));
                rows.push(self.for_people(name, of));
            }
            if self.by.is_some() {
                rows.push(self.for_people(span(*days), &told.all));
            }
        }
        let words = &self.session.words;
        let first = format!("counts-by-{}", self.by.map_or("period", called));
        let header = std::iter::once(first).chain(COLUMNS.map(|c| format!("counts-{c}")));
        out::table(&header.map(|id| words.get(&id)).collect::<Vec<_>>(), &rows)
    }

    /// What people call a group.
    fn named(&self, group: &Group) -> String {
        let words = &self.session.words;
        let of = |id: &str, name: String| words.get(&format!("{id}-{}", name.replace('_', "-")));
        match group {
            Group::Weekday(day) => of("weekday", day.number_from_monday().to_string()),
            Group::Outcome(Some(outcome)) => of("outcome", variant(outcome)),
            Group::Result(Some(result)) => of("result", variant(result)),
            Group::Outcome(None) | Group::Result(None) => words.get("counts-still-open"),
            Group::Language(None) => words.get("counts-no-language"),
            group => match self.key(group) {
                Value::Null => "—".to_owned(),
                key => plain(&key),
            },
        }
    }

    fn for_people(&self, name: String, of: &Masked) -> Vec<String> {
        use Figure as F;
        let ended = |outcome| F::Outcome(Some(outcome));
        let figures = [
            F::Issued,
            ended(Outcome::Served),
            ended(Outcome::Left),
            ended(Outcome::NoShow),
            ended(Outcome::Cancelled),
            ended(Outcome::NotClosed),
            F::Lines,
            F::Files,
            F::SentAway,
        ];
        let hidden = || self.session.words.get("counts-hidden");
        let figure = |f| of.of(f).map_or_else(hidden, |n: u64| n.to_string());
        let times = |times: Option<Times>, which: fn(Times) -> Option<u64>| match times {
            None => hidden(),
            Some(times) => which(times).map_or_else(|| "—".to_owned(), super::minutes),
        };
        let within = match (of.of(F::Waited), of.of(F::Within)) {
            (Some(_), Some(_)) => of.within_percent().map_or("—".to_owned(), |p| p.to_string()),
            _ => hidden(),
        };
        std::iter::once(name)
            .chain(figures.map(figure))
            .chain([
                times(of.wait, |t| t.median_s),
                times(of.wait, |t| t.p90_s),
                times(of.wait, |t| t.max_s),
                within,
                times(of.serve, |t| t.median_s),
                times(of.serve, |t| t.p90_s),
            ])
            .collect()
    }
}

/// The columns for people, after the first.
const COLUMNS: [&str; 15] = [
    "issued",
    "served",
    "left",
    "no-show",
    "cancelled",
    "not-closed",
    "lines",
    "files",
    "sent-away",
    "wait-median-s",
    "wait-p90-s",
    "wait-max-s",
    "within-percent",
    "serve-median-s",
    "serve-p90-s",
];

fn measures_header(told: &[(Days, MaskedGroups)]) -> Vec<String> {
    let whole = told.first().map(|(_, told)| measures(&told.all)).unwrap_or_default();
    whole.into_iter().map(|(name, _)| name).collect()
}

/// Rows as CSV: the period, then the group where there is one, then the figures.
pub fn print_csv(
    rows: &[(&&str, &Days, Cells)],
    by: Option<&str>,
    figures: impl Fn() -> Vec<String>,
) -> Result {
    let fixed = ["period", "from", "to"].map(str::to_owned).into_iter();
    let header: Vec<String> = fixed.chain(by.map(str::to_owned)).chain(figures()).collect();
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let line = |(name, days, cells): &(&&str, &Days, Cells)| -> Vec<String> {
        let fixed = [name.to_string(), days.from().to_string(), days.to().to_string()];
        fixed.into_iter().chain(cells.0.iter().map(|(_, value)| plain(value))).collect()
    };
    out::csv(&header, &rows.iter().map(line).collect::<Vec<_>>())
}

/// The days of a period for people.
pub fn span(days: Days) -> String {
    match days.from() == days.to() {
        true => days.from().to_string(),
        false => format!("{} – {}", days.from(), days.to()),
    }
}

/// The names of the periods.
pub fn periods() -> impl Iterator<Item = &'static &'static str> {
    PERIODS.iter()
}
