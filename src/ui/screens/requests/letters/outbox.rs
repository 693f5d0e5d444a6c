//! Letters that are to be sent, the oldest first. Whoever they go to is masked, as in every list.

use super::super::list::masked;
use super::super::refresh;
use crate::domain::id::{EventId, RequestId};
use crate::domain::request::{Request, Written};
use crate::domain::time::Zone;
use crate::journal::JournalError;
use crate::journal::past::{Asking, Past};
use crate::text::request::{day, word};
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::parts;
use crate::ui::screens::{Screen, first_row};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use std::sync::Arc;

/// The list.
#[derive(Debug, Clone, Default)]
pub struct Outbox {
    /// Its rows; nothing until they were read.
    pub rows: Option<Vec<Waiting>>,
    /// The row of interest.
    pub cursor: usize,
}

/// A letter that is to be sent.
#[derive(Debug, Clone)]
pub struct Waiting {
    /// Of which request.
    pub id: RequestId,
    /// Itself.
    pub written: Written,
    /// The request.
    pub request: Arc<Request>,
}

impl Outbox {
    /// The row of interest.
    pub fn here(&self) -> Option<&Waiting> {
        self.rows.as_ref()?.get(self.cursor)
    }

    /// Takes in the rows; the cursor stays on the letter that it was on.
    pub fn show(&mut self, rows: Vec<Waiting>) {
        let held = self.here().map(|row| row.written.id);
        let to = rows.iter().position(|row| Some(row.written.id) == held);
        self.cursor = to.unwrap_or(self.cursor).min(rows.len().saturating_sub(1));
        self.rows = Some(rows);
    }
}

/// The letters to be sent, as far as their requests may be seen.
///
/// # Errors
/// The file cannot be read.
pub fn read(past: &Past, asking: &Asking<'_>) -> Result<Vec<Waiting>, JournalError> {
    let mut all = Vec::new();
    for (event, id) in past.letters_waiting()? {
        let Some(request) = past.request(asking, id)? else { continue };
        let request = Arc::new(request);
        let written = request.letters.iter().find(|letter| letter.id == event).cloned();
        all.extend(written.map(|written| Waiting { id, written, request: request.clone() }));
    }
    Ok(all)
}

/// Shows it.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    desk.screen = Screen::Requests;
    let state = &mut desk.requests;
    (state.open, state.opened, state.scroll) = (None, None, 0);
    state.outbox.get_or_insert_default();
    refresh(desk)
}

/// Which letter, since when, by which way, of which request and for whom.
fn cells(desk: &Desk, row: &Waiting) -> [String; 5] {
    let letter = &row.written.letter;
    let since = desk.zone.local(row.written.at.true_time()).day;
    [
        since.format("%d/%m/%Y").to_string(),
        word(&desk.words, "letter", &letter.kind),
        word(&desk.words, "channel", &letter.by),
        row.request.reference().to_string(),
        row.request.requester.name.as_deref().map(masked).unwrap_or_default(),
    ]
}

const WIDTHS: [usize; 5] = [10, 20, 10, 13, 22];

fn in_columns(cells: [String; 5]) -> String {
    let cells = cells.into_iter().zip(WIDTHS);
    cells.map(|(cell, width)| parts::pad(&cell, width)).collect::<Vec<_>>().join(" ")
}

fn headings(desk: &Desk) -> [String; 5] {
    ["since", "kind", "by", "reference", "to"].map(|id| desk.words.get(&format!("outbox-{id}")))
}

/// How many there are.
fn title(desk: &Desk, rows: &[Waiting]) -> String {
    desk.words.with("outbox-title", &[("count", rows.len().into())])
}

/// The row of interest in sentences.
fn whole(desk: &Desk, row: &Waiting) -> Vec<String> {
    let subject = row.request.subject.clone().unwrap_or_else(|| "—".to_owned());
    let since = desk.zone.local(row.written.at.true_time()).day;
    let since = desk.words.with("outbox-whole", &[("day", day(&desk.words, since).into())]);
    let [_, kind, by, reference, to] = cells(desk, row);
    [kind, by, since, reference, subject, to].into_iter().filter(|cell| !cell.is_empty()).collect()
}

/// The same as sentences.
pub fn lines(desk: &Desk, outbox: &Outbox) -> Vec<String> {
    let Some(rows) = &outbox.rows else { return vec![desk.words.get("reading")] };
    let mut lines = vec![title(desk, rows)];
    lines.extend(rows.is_empty().then(|| desk.words.get("outbox-none")));
    lines.extend(outbox.here().map(|row| whole(desk, row).join(", ")));
    lines
}

/// Draws it.
pub fn draw(desk: &Desk, frame: &mut Frame<'_>, area: Rect, outbox: &Outbox) {
    let width = usize::from(area.width);
    let Some(rows) = &outbox.rows else {
        parts::rows(frame, area, [Line::styled(desk.words.get("reading"), desk.theme.dim)]);
        return;
    };
    let said = outbox.here().map(|row| whole(desk, row)).unwrap_or_default();
    let below = parts::wrap_all(&said, desk.theme.separator(), width.saturating_sub(1));
    let deep = match below.len() {
        0 => 0,
        lines => u16::try_from(lines.max(2) + 1).unwrap_or(u16::MAX).min(area.height / 2),
    };
    let [top, middle, bottom] =
        Layout::vertical([Constraint::Length(2), Constraint::Min(0), Constraint::Length(deep)])
            .areas(area);
    let head = match rows.is_empty() {
        true => desk.words.get("outbox-none"),
        false => in_columns(headings(desk)),
    };
    let head = [
        Line::styled(parts::fit(&format!(" {}", title(desk, rows)), width), desk.theme.accent),
        Line::styled(parts::fit(&format!(" {head}"), width), desk.theme.dim),
    ];
    parts::rows(frame, top, head);
    let height = usize::from(middle.height);
    let first = first_row(outbox.cursor, rows.len(), height);
    let shown = rows.iter().enumerate().skip(first).take(height).map(|(at, row)| {
        let here = at == outbox.cursor;
        let pointer = if here { desk.theme.cursor() } else { " " };
        let row = parts::fit(&format!("{pointer}{}", in_columns(cells(desk, row))), width);
        Line::styled(row, if here { desk.theme.selected } else { desk.theme.text })
    });
    parts::rows(frame, middle, shown);
    let bar = Line::styled(desk.theme.bar(area.width), desk.theme.dim);
    let below = below.into_iter().map(|line| Line::styled(format!(" {line}"), desk.theme.text));
    parts::rows(frame, bottom, std::iter::once(bar).chain(below));
}

/// The letter of interest, where the list is what is shown.
pub fn letter(outbox: Option<&Outbox>) -> Option<EventId> {
    outbox?.here().map(|row| row.written.id)
}
