//! The tables of a report, once for page, workbook and terminal.

use super::Brief;
use super::beside::channels;
use super::wording::plain;
use crate::domain::counts::{By, Figure, Group, Masked, MaskedMeasures, RequestFigure, Times};
use crate::domain::event::Outcome;
use crate::domain::id::ServiceId;
use crate::domain::settings::{Settings, fold_case};
use crate::domain::survey::Face;
use crate::text::survey::{interval, percent};
use crate::text::{Words, request};
use chrono::NaiveDate;

/// A value with what it is: a workbook counts with it, people read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// A name.
    Text(String),
    /// A local day.
    Day(NaiveDate),
    /// How many.
    Count(u64),
    /// A share, in percent.
    Percent(u64),
    /// A time at the counter, in seconds: read as minutes and seconds.
    Wait(u64),
    /// A time of days, in seconds.
    Delay(u64),
    /// It concerns too few to be told.
    Hidden,
    /// There is none.
    Nothing,
}

/// A table with its title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it is called among the tables: the part of an id.
    pub name: &'static str,
    /// What it shows.
    pub caption: String,
    /// Its columns.
    pub header: Vec<String>,
    /// Its rows; the first cell names the row.
    pub rows: Vec<Vec<Cell>>,
}

pub(super) fn some(value: Option<u64>, cell: fn(u64) -> Cell) -> Cell {
    value.map_or(Cell::Nothing, cell)
}

/// The columns of visits, after the first.
const VISITS: [&str; 8] =
    ["issued", "served", "left", "no-show", "wait-median", "wait-p90", "within", "serve-median"];

fn visits(first: Cell, of: &Masked) -> Vec<Cell> {
    let figure = |figure| of.of(figure).map_or(Cell::Hidden, Cell::Count);
    let ended = |outcome| figure(Figure::Outcome(Some(outcome)));
    let time = |times: Option<Times>, which: fn(Times) -> Option<u64>| match times {
        None => Cell::Hidden,
        Some(times) => some(which(times), Cell::Wait),
    };
    let within = match (of.of(Figure::Waited), of.of(Figure::Within)) {
        (Some(_), Some(_)) => some(of.within_percent(), Cell::Percent),
        _ => Cell::Hidden,
    };
    vec![
        first,
        figure(Figure::Issued),
        ended(Outcome::Served),
        ended(Outcome::Left),
        ended(Outcome::NoShow),
        time(of.wait, |t| t.median_s),
        time(of.wait, |t| t.p90_s),
        within,
        time(of.serve, |t| t.median_s),
    ]
}

/// A service's name; its id where the city has it no longer.
pub(super) fn service(settings: &Settings, id: ServiceId) -> String {
    settings.services.get(&id).map_or_else(|| id.to_string(), |service| service.name.clone())
}

pub(super) struct Maker<'a> {
    pub words: &'a Words,
    pub settings: &'a Settings,
}

impl Maker<'_> {
    pub fn table(&self, name: &'static str, columns: &[&str], rows: Vec<Vec<Cell>>) -> Table {
        let of = |column: &&str| self.words.get(&format!("report-column-{column}"));
        let header = columns.iter().map(of).collect();
        Table { name, caption: self.words.get(&format!("report-table-{name}")), header, rows }
    }

    fn groups(&self, brief: &Brief, by: By) -> Vec<Vec<Cell>> {
        let groups = brief.now.by.iter().find(|(of, _)| *of == by);
        let groups = groups.map(|(_, groups)| groups.as_slice()).unwrap_or_default();
        let mut rows: Vec<_> = groups.iter().map(|(g, of)| visits(self.group(g), of)).collect();
        if by == By::Service {
            rows.sort_by_key(|row| row.first().map(|name| fold_case(&plain(self.words, name))));
        }
        rows.push(visits(Cell::Text(self.words.get("report-all")), &brief.now.all));
        rows
    }

    fn group(&self, group: &Group) -> Cell {
        match group {
            Group::Day(day) | Group::Week(day) | Group::Month(day) => Cell::Day(*day),
            Group::Hour(hour) => {
                Cell::Text(self.words.with("report-hour", &[("hour", (*hour).into())]))
            }
            Group::Service(id) => Cell::Text(service(self.settings, *id)),
            _ => Cell::Nothing,
        }
    }

    fn visits(&self, brief: &Brief, by: By) -> Table {
        let (name, first) = match by {
            By::Day => ("day", "day"),
            By::Week => ("week", "week"),
            By::Month => ("month", "month"),
            By::Hour => ("hour", "hour"),
            _ => ("service", "service"),
        };
        let columns: Vec<&str> = std::iter::once(first).chain(VISITS).collect();
        self.table(name, &columns, self.groups(brief, by))
    }

    fn requests<'b>(
        &self,
        (name, first): (&'static str, &str),
        groups: impl Iterator<Item = (String, &'b MaskedMeasures)>,
        all: &MaskedMeasures,
    ) -> Table {
        let row = |name: String, of: &MaskedMeasures| -> Vec<Cell> {
            let figures = RequestFigure::ALL.map(|f| of.of(f).map_or(Cell::Hidden, Cell::Count));
            std::iter::once(Cell::Text(name)).chain(figures).collect()
        };
        let mut rows: Vec<_> = groups.map(|(name, of)| row(name, of)).collect();
        rows.push(row(self.words.get("report-all"), all));
        let columns = [first, "received", "answered", "open", "overdue", "transmitted"];
        self.table(name, &columns, rows)
    }

    fn satisfaction(&self, brief: &Brief) -> Option<Table> {
        let answers = brief.satisfaction?;
        let share = |share: Option<f64>| {
            Cell::Text(share.map_or_else(|| "—".into(), |share| percent(self.words, share)))
        };
        let sure = answers.interval().map(|sure| interval(self.words, sure)).unwrap_or_default();
        let mut row = vec![Cell::Text(self.words.get("report-all")), Cell::Count(answers.n())];
        row.extend(Face::ALL.map(|face| share(answers.share(face))));
        row.extend([share(answers.satisfied_share()), Cell::Text(sure)]);
        let columns =
            ["who", "n", "face-1", "face-2", "face-3", "face-4", "face-5", "satisfied", "sure"];
        Some(self.table("satisfaction", &columns, vec![row]))
    }
}

/// All tables of a report but the definitions; those in which nothing is are left out.
pub fn tables(words: &Words, settings: &Settings, brief: &Brief) -> Vec<Table> {
    let maker = Maker { words, settings };
    let mut all: Vec<Table> =
        [brief.course, By::Hour, By::Service].map(|by| maker.visits(brief, by)).to_vec();
    let requests = &brief.requests;
    if requests.all.of(RequestFigure::Received) != Some(0) {
        let by = requests.by_channel.iter();
        let by = by.map(|(channel, of)| (request::word(words, "channel", channel), of));
        all.push(maker.requests(("requests-channel", "channel"), by, &requests.all));
        let by = requests.by_service.iter().map(|(id, of)| (service(settings, *id), of));
        all.push(maker.requests(("requests-service", "service"), by, &requests.all));
    }
    let beside = channels(words, settings, &brief.channels);
    all.extend(Some(beside).filter(|table| !table.rows.is_empty()));
    all.extend(maker.satisfaction(brief));
    all
}

/// What the words and figures mean, a sentence each.
pub fn definitions(words: &Words) -> Vec<(String, String)> {
    let names =
        ["ticket", "wait", "quantile", "within", "requests", "contact", "satisfied", "hidden"];
    let of = |name: &str, what: &str| words.get(&format!("report-{what}-{name}"));
    names.iter().map(|name| (of(name, "term"), of(name, "meaning"))).collect()
}
