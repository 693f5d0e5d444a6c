//! The channels side by side: one wide table for what leaves the building, and a block a service
//! where people read on a screen.

use super::tables::{Cell, Maker, Table, service, some};
use super::wording::plain;
use crate::domain::channels::{Beside, Compared, Delay, Group};
use crate::domain::id::ServiceId;
use crate::domain::request::Channel;
use crate::domain::settings::{Settings, fold_case};
use crate::text::{Words, request};

/// The figures of a group, in order.
pub const FIGURES: [&str; 10] = [
    "received",
    "contact-median",
    "contact-p90",
    "answer-n",
    "answer-median",
    "answer-p90",
    "within",
    "within-n",
    "satisfied",
    "satisfied-n",
];

/// All services together or one of them, a row for each channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Which; `None` is all together.
    pub service: Option<ServiceId>,
    /// What it is called.
    pub name: String,
    /// The channels, in their order.
    pub channels: Vec<Channel>,
    /// What each is called in short, and its figures as people read them.
    pub rows: Vec<Vec<String>>,
}

/// Blocks under the same columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blocks {
    /// What stands above the channels and above their figures, in short.
    pub header: Vec<String>,
    /// All services together, then each by its name.
    pub all: Vec<Block>,
}

/// The channels side by side, those of all services first.
pub fn channels(words: &Words, settings: &Settings, compared: &Compared) -> Table {
    let rows = |name: &str, beside: &Beside| -> Vec<Vec<Cell>> {
        let row = |(channel, group): (&Channel, &Group)| {
            let names = [name.to_owned(), request::word(words, "channel", channel)];
            names.map(Cell::Text).into_iter().chain(figures(group)).collect()
        };
        beside.iter().map(row).collect()
    };
    let mut all = rows(&words.get("report-all-services"), &compared.all);
    for (id, beside) in &compared.by_service {
        all.extend(rows(&service(settings, *id), beside));
    }
    let columns: Vec<&str> = ["service", "channel"].into_iter().chain(FIGURES).collect();
    Maker { words, settings }.table("channels", &columns, all)
}

/// The same in blocks, of [`FIGURES`] those for which there is room.
pub fn blocks(words: &Words, settings: &Settings, compared: &Compared, columns: &[&str]) -> Blocks {
    let is_shown = |column: &str| columns.contains(&column);
    let block = |service, name, beside: &Beside| {
        let row = |(channel, group): (&Channel, &Group)| {
            let cells = FIGURES.into_iter().zip(figures(group));
            let shown = cells.filter(|(column, _)| is_shown(column));
            let cells = shown.map(|(_, cell)| plain(words, &cell));
            std::iter::once(request::word(words, "channel-short", channel)).chain(cells).collect()
        };
        let channels = beside.keys().copied().collect();
        Block { service, name, channels, rows: beside.iter().map(row).collect() }
    };
    let together = block(None, words.get("report-all-services"), &compared.all);
    let services = compared.by_service.iter();
    let mut services: Vec<Block> =
        services.map(|(id, beside)| block(Some(*id), service(settings, *id), beside)).collect();
    services.sort_by_key(|block| fold_case(&block.name));
    let all = std::iter::once(together).chain(services).filter(|block| !block.rows.is_empty());
    let figures = FIGURES.into_iter().filter(|column| is_shown(column));
    let figures = figures.map(|column| words.get(&format!("report-short-{column}")));
    let header = std::iter::once(words.get("report-column-channel")).chain(figures).collect();
    Blocks { header, all: all.collect() }
}

fn figures(group: &Group) -> [Cell; 10] {
    let hidden = |cell: Cell| match group.received {
        None => Cell::Hidden,
        Some(_) => cell,
    };
    let delay = |of: Delay, which: fn(Delay) -> Option<u64>| hidden(some(which(of), Cell::Delay));
    let satisfied = group.satisfaction;
    let share = satisfied.and_then(|of| (of.satisfied() * 100).checked_div(of.n()));
    [
        hidden(some(group.received, Cell::Count)),
        delay(group.contact, |d| d.median_s),
        delay(group.contact, |d| d.p90_s),
        hidden(Cell::Count(group.answer.n)),
        delay(group.answer, |d| d.median_s),
        delay(group.answer, |d| d.p90_s),
        hidden(some(group.within_percent(), Cell::Percent)),
        hidden(Cell::Count(group.decided)),
        some(share, Cell::Percent),
        some(satisfied.map(|of| of.n()), Cell::Count),
    ]
}
