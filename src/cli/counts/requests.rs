//! The figures of requests by the way they came.

use super::cells::{Cells, plain, variant};
use super::groups::{Compared, Period, periods, print_csv, span};
use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::counts::{Days, RequestFigure, RequestMeasures, RequestReport, RequestSlice};
use crate::domain::request::Channel;
use crate::journal::Journal;
use crate::journal::past::Asking;
use serde_json::Value;

fn name(figure: RequestFigure) -> &'static str {
    match figure {
        RequestFigure::Received => "received",
        RequestFigure::Answered => "answered",
        RequestFigure::Open => "open",
        RequestFigure::Overdue => "overdue",
        RequestFigure::Transmitted => "transmitted",
        RequestFigure::Promised => "callbacks_promised",
        RequestFigure::CalledInTime => "callbacks_kept",
        RequestFigure::NotCalledInTime => "callbacks_missed",
    }
}

fn cells(of: &RequestMeasures) -> impl Iterator<Item = (String, Value)> {
    RequestFigure::ALL.into_iter().map(|f| (name(f).to_owned(), of.of(f).into()))
}

fn row(channel: Channel, of: &RequestMeasures) -> Cells {
    let key = ("channel".to_owned(), Value::from(variant(channel)));
    Cells(std::iter::once(key).chain(cells(of)).collect())
}

/// Counts and prints.
pub fn run(session: &Session, journal: &Journal, periods_asked: &[Days]) -> Result {
    let (hall, past) = (journal.hall(), journal.past()?);
    let agent = session.agent(journal)?;
    let zone = journal.zone();
    let asking = Asking { agent, settings: &hall.settings, zone, today: hall.day };
    let mut told = Vec::new();
    for days in periods_asked {
        told.push((
            *days,
            past.requests_report((&asking, journal.now()), &RequestSlice::of(*days))?,
        ));
    }
    match session.format {
        Format::Json => out::json(&Compared::of(told.iter().map(period))?),
        Format::Csv => csv(&told),
        Format::Table => table(session, &told),
    }
}

fn period((days, report): &(Days, RequestReport)) -> Period {
    Period {
        from: days.from(),
        to: days.to(),
        all: Cells(cells(&report.all).collect()),
        groups: report.by_channel.iter().map(|(channel, of)| row(*channel, of)).collect(),
    }
}

fn csv(told: &[(Days, RequestReport)]) -> Result {
    let mut rows = Vec::new();
    for (name, (days, report)) in periods().zip(told) {
        let of = report.by_channel.iter();
        rows.extend(of.map(|(channel, of)| (name, days, row(*channel, of))));
    }
    let header = || RequestFigure::ALL.map(|f| name(f).to_owned()).to_vec();
    print_csv(&rows, Some("channel"), header)
}

fn table(session: &Session, told: &[(Days, RequestReport)]) -> Result {
    let words = &session.words;
    let line = |name: String, of: &RequestMeasures| -> Vec<String> {
        std::iter::once(name).chain(cells(of).map(|(_, value)| plain(&value))).collect()
    };
    let mut rows = Vec::new();
    for (days, report) in told {
        for (channel, of) in &report.by_channel {
            rows.push(line(words.get(&format!("request-channel-{}", variant(channel))), of));
        }
        rows.push(line(span(*days), &report.all));
    }
    let figures =
        RequestFigure::ALL.map(|f| format!("counts-requests-{}", name(f).replace('_', "-")));
    let header = std::iter::once("counts-by-channel".to_owned()).chain(figures);
    out::table(&header.map(|id| words.get(&id)).collect::<Vec<_>>(), &rows)
}
