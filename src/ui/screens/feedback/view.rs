//! Draws what was said: a list without anybody's words, and all of the one that is opened.

use crate::domain::feedback::{Feedback, Receipt, State};
use crate::journal::past::ListedFeedback;
use crate::text::feedback::{outcome, word};
use crate::text::request::{day, word as request_word};
use crate::ui::desk::Desk;
use crate::ui::parts;
use crate::ui::screens::first_row;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

/// From this width on nothing of a theme or a channel is cut.
const WIDE: u16 = 120;

/// What a row says, in the order of its columns.
const COLUMNS: [&str; 6] = ["day", "kind", "theme", "channel", "state", "service"];

/// How wide the columns are; the service takes what is left.
fn widths(width: u16) -> [usize; 6] {
    let fixed = match width >= WIDE {
        true => [10, 13, 22, 20, 21],
        false => [8, 12, 14, 9, 19],
    };
    let spaces = fixed.len() + 2;
    let rest = usize::from(width).saturating_sub(fixed.iter().sum::<usize>() + spaces);
    let [day, kind, theme, channel, state] = fixed;
    [day, kind, theme, channel, state, rest]
}

/// The list.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let Some(rows) = &desk.feedback.rows else {
        parts::rows(frame, area, [Line::styled(desk.words.get("reading"), desk.theme.dim)]);
        return;
    };
    let [top, heads, list] =
        Layout::vertical([Constraint::Length(1), Constraint::Length(1), Constraint::Min(0)])
            .areas(area);
    let head = parts::fit(&format!(" {}", summary(desk, rows)), usize::from(top.width));
    parts::rows(frame, top, [Line::styled(head, desk.theme.accent)]);
    if rows.is_empty() {
        return;
    }
    let widths = widths(area.width);
    let names = COLUMNS.map(|name| desk.words.get(&format!("feedback-column-{name}")));
    let names = format!(" {}", row_of(&names, &widths));
    parts::rows(frame, heads, [Line::styled(names, desk.theme.dim)]);
    let height = usize::from(list.height);
    let first = first_row(desk.feedback.cursor, rows.len(), height);
    let shown = rows.iter().enumerate().skip(first).take(height).map(|(at, row)| {
        let here = at == desk.feedback.cursor;
        let pointer = if here { desk.theme.cursor() } else { " " };
        let cells = row_of(&cells(desk, row, area.width >= WIDE), &widths);
        let style = if here { desk.theme.selected } else { desk.theme.text };
        Line::styled(format!("{pointer}{cells}"), style)
    });
    parts::rows(frame, list, shown);
}

fn row_of(cells: &[String; 6], widths: &[usize; 6]) -> String {
    let cells = cells.iter().zip(widths).map(|(cell, width)| parts::pad(cell, *width));
    cells.collect::<Vec<_>>().join(" ")
}

fn cells(desk: &Desk, row: &ListedFeedback, wide: bool) -> [String; 6] {
    let words = &desk.words;
    [
        row.day.format(if wide { "%d/%m/%Y" } else { "%d/%m/%y" }).to_string(),
        word(words, "kind", &row.kind),
        word(words, "theme", &row.theme),
        request_word(words, "channel", &row.channel),
        word(words, "state", &row.state),
        row.service.map_or_else(|| "—".to_owned(), |service| desk.service_name(service)),
    ]
}

/// How many there are, and of how many something is owed.
fn summary(desk: &Desk, rows: &[ListedFeedback]) -> String {
    if rows.is_empty() {
        return desk.words.get("feedback-none");
    }
    let count = |state: State| rows.iter().filter(|row| row.state == state).count();
    let args = [
        ("count", rows.len().into()),
        ("open", count(State::Open).into()),
        ("untold", count(State::ToTell).into()),
    ];
    desk.words.with("feedback-title", &args)
}

/// What it is, and when it was said.
pub fn title(desk: &Desk, said: &Feedback) -> String {
    let Receipt { kind, theme, .. } = &said.receipt;
    let (kind, theme) = (word(&desk.words, "kind", kind), word(&desk.words, "theme", theme));
    format!("{kind}, {theme}, {}", day(&desk.words, said.receipt.day))
}

/// All that is known of it, its words with it.
pub fn sheet(desk: &Desk, said: &Feedback) -> Vec<String> {
    let (words, receipt) = (&desk.words, &said.receipt);
    let erased = || words.get("feedback-erased");
    let mut lines = vec![said.text.clone().unwrap_or_else(erased), String::new()];
    let places = [
        Some(request_word(words, "channel", &receipt.channel)),
        receipt.service.map(|service| desk.service_name(service)),
        Some(word(words, "state", &said.state())),
    ];
    lines.push(places.into_iter().flatten().collect::<Vec<_>>().join(desk.theme.separator()));
    if receipt.tell {
        let contact = &said.contact;
        let all = [&contact.name, &contact.phone, &contact.email, &contact.address];
        let all: Vec<&str> = all.into_iter().flatten().map(String::as_str).collect();
        let who = if all.is_empty() { erased() } else { all.join(", ") };
        lines.push(words.with("feedback-to-be-told", &[("who", who.into())]));
    }
    if let Some(settled) = &said.settled {
        let did = settled.did.clone().unwrap_or_else(erased);
        lines.push(format!("{} : {did}", outcome(words, &settled.outcome)));
        if let Some(text) = &settled.said {
            lines.push(format!("{} : {text}", words.get("feedback-column-you-said")));
        }
    }
    if let Some((on, by)) = said.told {
        let by = request_word(words, "channel", &by);
        lines.push(format!("{} {}, {by}", words.get("feedback-told"), day(words, on)));
    }
    if said.request.is_some() {
        lines.push(words.get("feedback-has-request"));
    }
    lines
}

/// The list as sentences: how many, and the one under the cursor.
pub fn lines(desk: &Desk) -> Vec<String> {
    let Some(rows) = &desk.feedback.rows else { return vec![desk.words.get("reading")] };
    let mut lines = vec![summary(desk, rows)];
    lines.extend(desk.feedback.here().map(|row| cells(desk, row, true).join(", ")));
    lines
}
