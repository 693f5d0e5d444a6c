//! Incidents by what they were and how grave, for inside the house: they are not masked.

use super::cells::{Cells, plain, variant};
use super::groups::{Compared, Period, periods, print_csv, span};
use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::counts::Days;
use crate::domain::incident::{IncidentCounts, Kind, Severity};
use crate::journal::Journal;
use crate::text::incident::word;
use serde_json::Value;

/// The figures of a kind, or of all: by severity, then together.
fn cells(of: impl Fn(Severity) -> u64) -> Vec<(String, Value)> {
    let all: Vec<u64> = Severity::ALL.into_iter().map(of).collect();
    let names = Severity::ALL.iter().map(variant).chain(["total".to_owned()]);
    let total = all.iter().sum();
    names.zip(all.into_iter().chain([total]).map(Value::from)).collect()
}

fn row(kind: Kind, counts: &IncidentCounts) -> Cells {
    let key = ("incident".to_owned(), Value::from(variant(kind)));
    Cells(std::iter::once(key).chain(cells(|severity| counts.of(kind, severity))).collect())
}

/// Counts and prints.
pub fn run(session: &Session, journal: &Journal, periods_asked: &[Days]) -> Result {
    let past = journal.past()?;
    let mut told = Vec::new();
    for days in periods_asked {
        told.push((*days, past.incident_counts(days.from(), days.to())?));
    }
    match session.format {
        Format::Json => out::json(&Compared::of(told.iter().map(period))?),
        Format::Csv => csv(&told),
        Format::Table => table(session, &told),
    }
}

fn period((days, counts): &(Days, IncidentCounts)) -> Period {
    Period {
        from: days.from(),
        to: days.to(),
        all: Cells(cells(|severity| counts.of_severity(severity))),
        groups: Kind::ALL.map(|kind| row(kind, counts)).into(),
    }
}

fn csv(told: &[(Days, IncidentCounts)]) -> Result {
    let mut rows = Vec::new();
    for (name, (days, counts)) in periods().zip(told) {
        rows.extend(Kind::ALL.map(|kind| (name, days, row(kind, counts))));
    }
    let header = || cells(|_| 0).into_iter().map(|(name, _)| name).collect();
    print_csv(&rows, Some("incident"), header)
}

fn table(session: &Session, told: &[(Days, IncidentCounts)]) -> Result {
    let words = &session.words;
    let line = |name: String, cells: Vec<(String, Value)>| -> Vec<String> {
        std::iter::once(name).chain(cells.iter().map(|(_, value)| plain(value))).collect()
    };
    let mut rows = Vec::new();
    for (days, counts) in told {
        for kind in Kind::ALL {
            let cells = cells(|severity| counts.of(kind, severity));
            rows.push(line(word(words, "kind", &kind), cells));
        }
        rows.push(line(span(*days), cells(|severity| counts.of_severity(severity))));
    }
    let severities = Severity::ALL.map(|severity| word(words, "severity", &severity));
    let header = std::iter::once(words.get("counts-by-incident"))
        .chain(severities)
        .chain([words.get("incident-column-total")]);
    out::table(&header.collect::<Vec<_>>(), &rows)
}
