//! The channels side by side: a block a service, where they are furthest apart above.

use super::ask::{Answer, Ask};
use super::{Only, days, view};
use crate::domain::channels::{Compared, Measure};
use crate::domain::counts::{Group, RequestSlice};
use crate::domain::id::ServiceId;
use crate::domain::request::Channel;
use crate::report::{self, Block, Blocks};
use crate::ui::desk::Desk;
use crate::ui::parts;
use crate::ui::screens::first_row;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

/// Where channels are furthest apart is told in this order, as far as there is room: what people
/// wait for first.
const TOLD: [Measure; 4] =
    [Measure::Answer, Measure::Within, Measure::Satisfaction, Measure::Contact];

/// What fits in 80 columns, each share with its number.
const NARROW: [&str; 8] = [
    "received",
    "contact-median",
    "answer-median",
    "answer-p90",
    "within",
    "within-n",
    "satisfied",
    "satisfied-n",
];

/// The space between two columns, at least and at most.
const GAP: [usize; 2] = [1, 5];

/// The service that alone is compared; what else is counted alone has no channel.
pub fn only(desk: &Desk) -> Option<ServiceId> {
    match desk.counts.only {
        Some(Only::Group(Group::Service(service))) => Some(service),
        _ => None,
    }
}

fn compared(desk: &Desk) -> Option<Compared> {
    let Some(Answer::Channels(compared)) = desk.counts.answer(&Ask::Channels(days(desk))) else {
        return None;
    };
    let mut shown = compared.clone();
    if let Some(service) = only(desk) {
        shown.by_service.retain(|id, _| *id == service);
        shown.all.clear();
    }
    Some(shown)
}

fn blocks(desk: &Desk, compared: &Compared, columns: &[&str]) -> Blocks {
    report::blocks(&desk.words, &desk.hall.settings, compared, columns)
}

/// What can be chosen, in the order of the rows: a channel of a service, or of all of them.
pub fn all(desk: &Desk) -> Vec<(Option<ServiceId>, Channel)> {
    let of = |block: Block| block.channels.into_iter().map(move |channel| (block.service, channel));
    let found = compared(desk).map(|compared| blocks(desk, &compared, &NARROW).all);
    found.into_iter().flatten().flat_map(of).collect()
}

/// The requests behind the row under the cursor, and what they are called.
pub fn here(desk: &Desk) -> Option<(String, RequestSlice)> {
    let (service, channel) = *all(desk).get(desk.counts.cursor)?;
    let name = match service {
        Some(service) => desk.service_name(service),
        None => desk.words.get("report-all-services"),
    };
    let said = [name, crate::text::request::word(&desk.words, "channel", &channel)];
    let slice = RequestSlice { service, channel: Some(channel), ..RequestSlice::of(days(desk)) };
    Some((said.join(desk.theme.separator()), slice))
}

/// Where channels are furthest apart, the most important first.
fn gaps(desk: &Desk, compared: &Compared) -> Vec<String> {
    let (words, settings) = (&desk.words, &desk.hall.settings);
    let told = TOLD.into_iter().filter_map(|of| report::gap(words, settings, compared, of));
    let told: Vec<String> = told.collect();
    if told.is_empty() { vec![words.get("report-no-gap")] } else { told }
}

/// Draws them.
pub fn draw(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let found = compared(desk).map(|of| (blocks(desk, &of, &report::FIGURES), of));
    let Some((whole, compared)) = found.filter(|(whole, _)| !whole.all.is_empty()) else {
        return view::nothing(desk, frame, area);
    };
    // One column beside the rows, as in the other tables.
    let width = usize::from(area.width).saturating_sub(2);
    let shown = Some(whole).filter(|whole| needed(&widths(whole)) <= width);
    let shown = shown.unwrap_or_else(|| blocks(desk, &compared, &NARROW));
    let said = said(&gaps(desk, &compared), area);
    let [top, table, legend] = Layout::vertical([
        Constraint::Length(u16::try_from(said.len()).unwrap_or(u16::MAX)),
        Constraint::Min(0),
        Constraint::Length(1),
    ])
    .areas(area);
    let said = said.into_iter().map(|line| Line::styled(format!(" {line}"), desk.theme.text));
    parts::rows(frame, top, said);
    rows(desk, frame, table, &shown);
    let legend_text = parts::fit(&desk.words.get("report-short-legend"), width);
    parts::rows(frame, legend, [Line::styled(format!(" {legend_text}"), desk.theme.dim)]);
}

/// The first sentence, and of the others as many as a quarter of the screen holds.
fn said(gaps: &[String], area: Rect) -> Vec<String> {
    let width = usize::from(area.width).saturating_sub(2);
    let mut lines = vec![];
    for gap in gaps {
        let next = parts::wrap(gap, width);
        if !lines.is_empty() && lines.len() + next.len() > usize::from(area.height / 4) {
            break;
        }
        lines.extend(next);
    }
    lines
}

/// The least that each column takes.
fn widths(blocks: &Blocks) -> Vec<usize> {
    let rows = || blocks.all.iter().flat_map(|block| &block.rows).chain([&blocks.header]);
    let widest = |at: usize| rows().map(|row| row[at].chars().count()).max().unwrap_or(0);
    (0..blocks.header.len()).map(widest).collect()
}

fn needed(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + widths.len().saturating_sub(1) * GAP[0]
}

fn rows(desk: &Desk, frame: &mut Frame<'_>, area: Rect, blocks: &Blocks) {
    let widths = widths(blocks);
    let rest = usize::from(area.width).saturating_sub(2 + needed(&widths));
    let gap = (GAP[0] + rest / widths.len().max(1)).min(GAP[1]);
    let row = |cells: &[String]| -> String {
        let cells = cells.iter().zip(&widths).enumerate();
        let padded = cells.map(|(at, (cell, width))| match at {
            0 => parts::pad(cell, *width),
            _ => parts::pad_left(cell, *width + gap),
        });
        padded.collect()
    };
    let mut lines: Vec<(Option<usize>, String)> = vec![];
    let mut at = 0..;
    for block in &blocks.all {
        lines.push((None, block.name.clone()));
        lines.extend(block.rows.iter().map(|cells| (at.next(), row(cells))));
    }
    let here = lines.iter().position(|(at, _)| *at == Some(desk.counts.cursor)).unwrap_or(0);
    let height = usize::from(area.height).saturating_sub(1);
    let first = first_row(here, lines.len(), height);
    // Where the first line would be a row without its service, the service stands in its place.
    if let Some((Some(_), _)) = lines.get(first).filter(|_| here > first)
        && let Some(name) = lines[..first].iter().rev().find(|(at, _)| at.is_none()).cloned()
    {
        lines[first] = name;
    }
    let heading = Line::styled(format!("  {}", row(&blocks.header)), desk.theme.dim);
    let shown = lines.into_iter().skip(first).take(height).map(|(at, text)| match at {
        None => Line::styled(format!(" {text}"), desk.theme.strong),
        Some(at) if at == desk.counts.cursor => {
            Line::styled(format!(" {}{text}", desk.theme.cursor()), desk.theme.selected)
        }
        Some(_) => Line::styled(format!("  {text}"), desk.theme.text),
    });
    parts::rows(frame, area, std::iter::once(heading).chain(shown));
}

/// Where channels are furthest apart, and the row under the cursor.
pub fn lines(desk: &Desk) -> Vec<String> {
    let Some(compared) = compared(desk) else { return vec![] };
    let Blocks { header, all } = blocks(desk, &compared, &report::FIGURES);
    let named = |block: Block| {
        let name = block.name;
        block.rows.into_iter().map(move |row| (name.clone(), row))
    };
    let row = all.into_iter().flat_map(named).nth(desk.counts.cursor).map(|(name, row)| {
        let cells = header.iter().zip(&row).skip(1).map(|(of, cell)| format!("{of} {cell}"));
        let said = [name, row.first().cloned().unwrap_or_default()].into_iter().chain(cells);
        said.collect::<Vec<_>>().join(", ")
    });
    gaps(desk, &compared).into_iter().chain(row).collect()
}
