//! Draws a day of the past.

use crate::domain::refusal::spoken;
use crate::domain::time::Millis;
use crate::journal::past::PastTicket;
use crate::ui::desk::Desk;
use crate::ui::message::DayRead;
use crate::ui::screens::first_row;
use crate::ui::{names, parts, times};
use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Its counts in a line, its tickets below.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let Some(read) = &desk.day.read else {
        parts::rows(frame, area, [Line::styled(desk.words.get("reading"), desk.theme.dim)]);
        return;
    };
    let head = [
        Line::styled(parts::fit(&format!(" {}", title(desk, read)), width), desk.theme.accent),
        Line::styled(parts::fit(&format!(" {}", counts(desk, read)), width), desk.theme.strong),
        Line::default(),
    ];
    parts::rows(frame, area, head);
    let list = Rect { y: area.y + 3, height: area.height.saturating_sub(3), ..area };
    let height = usize::from(list.height);
    let first = first_row(desk.day.cursor, read.tickets.len(), height);
    let lines = read.tickets.iter().enumerate().skip(first).take(height).map(|(at, ticket)| {
        let here = at == desk.day.cursor;
        let pointer = if here { desk.theme.cursor() } else { " " };
        let style = if here { desk.theme.selected } else { desk.theme.text };
        Line::styled(format!("{pointer}{}", row(desk, ticket, width.saturating_sub(1))), style)
    });
    parts::rows(frame, list, lines);
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let Some(read) = &desk.day.read else {
        return vec![desk.words.get("reading")];
    };
    let ticket = read.tickets.get(desk.day.cursor).map(|t| row(desk, t, 100));
    let mut lines = vec![title(desk, read), counts(desk, read)];
    lines.extend(ticket.map(|t| t.split_whitespace().collect::<Vec<_>>().join(" ")));
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
        words.with("today-issued", &[("count", all.issued.into())]),
        words.with("day-served", &[("count", all.served.into())]),
        words.with("today-left", &[("count", (all.left + all.no_show).into())]),
    ];
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
    said.join(if desk.theme.ascii { " - " } else { " · " })
}

fn row(desk: &Desk, ticket: &PastTicket, width: usize) -> String {
    let number = match (ticket.number, &ticket.external_id) {
        (None, Some(id)) => id.clone(),
        (number, _) => spoken(number),
    };
    let time = |length: Option<Millis>| length.map(times::running).unwrap_or_default();
    let outcome = match ticket.outcome {
        Some(outcome) => names::outcome(&desk.words, outcome),
        None => desk.words.get("still-open"),
    };
    let priority = if ticket.priority { desk.words.get("mark-priority") } else { String::new() };
    let service = parts::pad(&desk.service_name(ticket.service), width.saturating_sub(58).max(8));
    format!(
        "{} {} {service} {} {} {} {}",
        times::wall(desk.zone, ticket.issued),
        parts::pad(&number, 8),
        parts::pad_left(&time(ticket.wait), 8),
        parts::pad_left(&time(ticket.serve), 8),
        parts::pad(&outcome, 14),
        parts::fit(&priority, 10),
    )
}
