//! The measures broken down: a group a row, as many columns as there is room for.

use super::rows::{Of, Row, Value, request_key};
use super::{Breakdown, Only, read, report, view};
use crate::domain::command::agent_name;
use crate::domain::counts::{
    By, Figure, Group, Masked, MaskedGroups, Report, RequestFigure, RequestMeasures, Times, mask,
};
use crate::domain::event::Outcome;
use crate::text::request::word;
use crate::ui::desk::Desk;
use crate::ui::screens::first_row;
use crate::ui::{names, parts, times};
use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// A group with its values.
pub struct Grouped {
    /// Which.
    pub of: Only,
    name: String,
    cells: Vec<Option<Value>>,
    /// Too few to be told apart.
    pub few: bool,
}

/// The columns of tickets, the most wanted first.
const COLUMNS: [(&str, Row); 14] = {
    use Figure as F;
    [
        ("issued", Row::Figure(F::Issued)),
        ("served", Row::Figure(F::Outcome(Some(Outcome::Served)))),
        ("left", Row::Figure(F::Outcome(Some(Outcome::Left)))),
        ("files", Row::Figure(F::Files)),
        ("wait-median", Row::Wait(Of::Median)),
        ("wait-p90", Row::Wait(Of::P90)),
        ("share", Row::Share),
        ("lines", Row::Figure(F::Lines)),
        ("absent", Row::Figure(F::Outcome(Some(Outcome::NoShow)))),
        ("not-closed", Row::Figure(F::Outcome(Some(Outcome::NotClosed)))),
        ("sent-away", Row::Figure(F::SentAway)),
        ("informed", Row::Figure(F::Informed)),
        ("wait-max", Row::Wait(Of::Max)),
        ("serve-median", Row::Serve(Of::Median)),
    ]
};

/// A value's width, and the least of a name's.
const CELL: usize = 8;
const NAME: usize = 20;

/// Those of lines by their result: tickets have none.
const OF_RESULTS: [(&str, Row); 2] =
    [("lines", Row::Figure(Figure::Lines)), ("files", Row::Figure(Figure::Files))];

fn columns(by: By) -> &'static [(&'static str, Row)] {
    if by == By::Result { &OF_RESULTS } else { &COLUMNS }
}

/// The groups of the breakdown that is shown.
pub fn all(desk: &Desk) -> Vec<Grouped> {
    match desk.counts.by {
        Breakdown::By(by) => report(desk).map_or(vec![], |report| of_tickets(desk, by, report)),
        Breakdown::Channel => of_requests(desk),
    }
}

fn of_tickets(desk: &Desk, by: By, report: &Report) -> Vec<Grouped> {
    let groups = report.groups(by).to_vec();
    let alone = Report { all: report.all.clone(), by: vec![(by, groups)] };
    // A language could point at a person; inside the building nothing else does.
    let told = if by == By::Language { mask(&alone) } else { MaskedGroups::unmasked(&alone) };
    let groups = told.by.into_iter().flat_map(|(_, groups)| groups);
    let row = |(group, of): (Group, Masked)| Grouped {
        name: name(desk, &group),
        cells: columns(by).iter().map(|(_, row)| value(&of, *row)).collect(),
        few: of.of(Figure::Issued).is_none(),
        of: Only::Group(group),
    };
    groups.map(row).collect()
}

fn value(of: &Masked, row: Row) -> Option<Value> {
    let time = |times: Option<Times>, which: fn(Times) -> Option<u64>| match times {
        None => Some(Value::Hidden),
        Some(times) => which(times).map(Value::Time),
    };
    match row {
        Row::Figure(figure) => Some(of.of(figure).map_or(Value::Hidden, Value::Count)),
        Row::Wait(Of::Median) => time(of.wait, |t| t.median_s),
        Row::Wait(Of::P90) => time(of.wait, |t| t.p90_s),
        Row::Wait(Of::Max) => time(of.wait, |t| t.max_s),
        Row::Serve(_) => time(of.serve, |t| t.median_s),
        Row::Share => of.within_percent().map(Value::Share),
        Row::Request(_) | Row::Incidents | Row::Incident(..) | Row::Survey(_) => None,
    }
}

fn of_requests(desk: &Desk) -> Vec<Grouped> {
    let report = read(desk).and_then(|read| read.requests[0].as_ref());
    let row = |channel, of: &RequestMeasures| Grouped {
        of: Only::Channel(channel),
        name: word(&desk.words, "channel", &channel),
        cells: RequestFigure::ALL.map(|f| Some(Value::Count(of.of(f)))).to_vec(),
        few: false,
    };
    let by = report.iter().flat_map(|report| &report.by_channel);
    by.map(|(channel, of)| row(*channel, of)).collect()
}

/// What a breakdown is called.
pub fn named(desk: &Desk, by: Breakdown) -> String {
    desk.words.get(match by {
        Breakdown::Channel => "counts-by-channel",
        Breakdown::By(by) => match by {
            By::Day => "counts-by-day",
            By::Week => "counts-break-week",
            By::Month => "counts-break-month",
            By::Weekday => "counts-by-weekday",
            By::Service => "counts-by-service",
            By::Hour => "counts-by-hour",
            By::Agent => "counts-by-agent",
            By::Language => "counts-by-language",
            By::Outcome => "counts-by-outcome",
            By::Result => "counts-by-result",
        },
    })
}

/// What a group is called.
pub fn name(desk: &Desk, group: &Group) -> String {
    let words = &desk.words;
    match group {
        Group::Day(day) | Group::Week(day) => {
            format!("{} {}", times::short_day(words, *day), day.year())
        }
        Group::Month(day) => {
            format!("{} {}", words.get(&format!("month-{}", day.month())), day.year())
        }
        Group::Weekday(day) => words.get(&format!("counts-weekday-{}", day.number_from_monday())),
        Group::Service(service) => desk.service_name(*service),
        Group::Hour(hour) => times::hour(u16::from(*hour) * 60),
        Group::Agent(None) => words.get("counts-no-agent"),
        Group::Agent(Some(agent)) => agent_name(&desk.hall, *agent),
        Group::Language(None) => words.get("language-none"),
        Group::Language(Some(language)) => desk.language_name(language),
        Group::Outcome(Some(outcome)) => names::outcome(words, *outcome),
        Group::Outcome(None) | Group::Result(None) => words.get("still-open"),
        Group::Result(Some(result)) => words.get(&names::id_of("result", result)),
    }
}

fn heading(desk: &Desk, at: usize) -> String {
    match desk.counts.by {
        Breakdown::By(by) => desk.words.get(&format!("counts-column-{}", columns(by)[at].0)),
        Breakdown::Channel => {
            let key = request_key(RequestFigure::ALL[at]);
            desk.words.get(&format!("counts-column-requests-{key}"))
        }
    }
}

/// Draws them.
pub fn draw(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let all = all(desk);
    if all.is_empty() {
        return view::nothing(desk, frame, area);
    }
    let width = usize::from(area.width).saturating_sub(3);
    let count = (width.saturating_sub(NAME) / CELL).min(all[0].cells.len());
    let name = width - count * CELL;
    let headings: String = (0..count).map(|at| parts::pad_left(&heading(desk, at), CELL)).collect();
    let height = usize::from(area.height).saturating_sub(1);
    let first = first_row(desk.counts.cursor, all.len(), height);
    let lines = all.iter().enumerate().skip(first).take(height).map(|(at, row)| {
        let here = at == desk.counts.cursor;
        let pointer = if here { desk.theme.cursor() } else { " " };
        let style = if here { desk.theme.selected } else { desk.theme.text };
        let cells: String =
            row.cells.iter().take(count).map(|cell| cell_text(desk, *cell)).collect();
        Line::styled(format!(" {pointer}{}{cells}", parts::pad(&row.name, name)), style)
    });
    let heading = format!("  {}{headings}", " ".repeat(name));
    let heading = Line::styled(heading, desk.theme.dim);
    parts::rows(frame, area, std::iter::once(heading).chain(lines));
}

fn cell_text(desk: &Desk, cell: Option<Value>) -> String {
    parts::pad_left(&cell.map_or_else(|| "—".to_owned(), |value| value.text(desk)), CELL)
}

/// The group under the cursor as a sentence.
pub fn lines(desk: &Desk) -> Vec<String> {
    let all = all(desk);
    let Some(row) = all.get(desk.counts.cursor) else { return vec![] };
    let cells = row.cells.iter().enumerate().map(|(at, cell)| {
        let value = cell.map_or_else(|| "—".to_owned(), |value| value.text(desk));
        format!("{} {value}", heading(desk, at))
    });
    let said = std::iter::once(row.name.clone()).chain(cells);
    vec![said.collect::<Vec<_>>().join(", ")]
}
