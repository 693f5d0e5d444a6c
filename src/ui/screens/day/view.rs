//! Draws a day of the past.

use super::columns::Columns;
use super::detail;
use crate::ui::desk::Desk;
use crate::ui::message::DayRead;
use crate::ui::screens::first_row;
use crate::ui::{parts, times};
use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

/// Its counts in a line, its tickets below, the one under the cursor in full at the bottom.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let Some(read) = &desk.day.read else {
        parts::rows(frame, area, [Line::styled(desk.words.get("reading"), desk.theme.dim)]);
        return;
    };
    let columns = Columns::new(desk, &desk.day.measure, width.saturating_sub(2));
    let headings = if read.tickets.is_empty() { String::new() } else { columns.headings(desk) };
    let head = [
        Line::styled(parts::fit(&format!(" {}", title(desk, read)), width), desk.theme.accent),
        Line::styled(parts::fit(&format!(" {}", counts(desk, read)), width), desk.theme.strong),
        Line::styled(format!(" {headings}"), desk.theme.dim),
    ];
    let below = full(desk, read, width.saturating_sub(2));
    let below_height = match below.len() {
        0 => 0,
        // At least three lines, so that the list does not move, and never all of a small window.
        lines => u16::try_from(lines.max(3) + 1).unwrap_or(u16::MAX).min(area.height / 2),
    };
    let [top, list, bottom] = Layout::vertical([
        Constraint::Length(3),
        Constraint::Min(0),
        Constraint::Length(below_height),
    ])
    .areas(area);
    parts::rows(frame, top, head);
    draw_list(desk, read, &columns, frame, list);
    let bar = Line::styled(desk.theme.bar(area.width), desk.theme.dim);
    let below = below.into_iter().map(|l| Line::styled(format!(" {l}"), desk.theme.text));
    parts::rows(frame, bottom, std::iter::once(bar).chain(below));
}

fn draw_list(desk: &Desk, read: &DayRead, columns: &Columns, frame: &mut Frame<'_>, area: Rect) {
    let height = usize::from(area.height);
    let first = first_row(desk.day.cursor, read.tickets.len(), height);
    let lines = read.tickets.iter().enumerate().skip(first).take(height).map(|(at, ticket)| {
        let here = at == desk.day.cursor;
        let pointer = if here { desk.theme.cursor() } else { " " };
        let style = if here { desk.theme.selected } else { desk.theme.text };
        Line::styled(format!("{pointer}{}", columns.row(desk, ticket)), style)
    });
    parts::rows(frame, area, lines);
}

/// The ticket under the cursor in lines of at most `width` columns.
fn full(desk: &Desk, read: &DayRead, width: usize) -> Vec<String> {
    let ticket = read.tickets.get(desk.day.cursor);
    let said = ticket.map(|t| detail::said(desk, t)).unwrap_or_default();
    parts::wrap_all(&said, desk.theme.separator(), width)
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let Some(read) = &desk.day.read else {
        return vec![desk.words.get("reading")];
    };
    let ticket = read.tickets.get(desk.day.cursor);
    let mut lines = vec![title(desk, read), counts(desk, read)];
    lines.extend(ticket.map(|t| detail::said(desk, t).join(", ")));
    lines
}

fn title(desk: &Desk, read: &DayRead) -> String {
    format!("{} {}", times::short_day(&desk.words, read.day), read.day.year())
}

/// What was counted, in one line.
fn counts(desk: &Desk, read: &DayRead) -> String {
    let all = &read.counts.all;
    let words = &desk.words;
    let mut said = vec![
        words.with("day-issued", &[("count", all.issued.into())]),
        words.with("day-served", &[("count", all.served.into())]),
        words.with("today-left", &[("count", all.left.into())]),
    ];
    if all.no_show > 0 {
        said.push(words.with("day-no-show", &[("count", all.no_show.into())]));
    }
    if let Some(median) = all.wait_median_s {
        let (median, most) = (median / 60, all.wait_max_s.unwrap_or(median) / 60);
        said.push(words.with("day-wait", &[("median", median.into()), ("most", most.into())]));
    }
    if all.not_closed > 0 {
        said.push(words.with("day-not-closed", &[("count", all.not_closed.into())]));
    }
    if all.sent_away > 0 {
        said.push(words.with("day-sent-away", &[("count", all.sent_away.into())]));
    }
    said.join(desk.theme.separator())
}
