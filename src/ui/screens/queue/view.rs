//! Draws the queue: who waits at the left, this desk and the others at the right.

use super::{Place, Row, cursor, pane, rows};
use crate::domain::estimate;
use crate::domain::event::{Ground, Outcome};
use crate::domain::id::TicketId;
use crate::domain::refusal::spoken;
use crate::domain::visit::{State, Ticket, Visit};
use crate::ui::desk::Desk;
use crate::ui::screens::first_row;
use crate::ui::{parts, times};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// The list, the line between, the pane.
fn areas(area: Rect) -> [Rect; 3] {
    let left = area.width - (area.width / 3).clamp(14, 60);
    let list = Rect { width: left - 1, ..area };
    let rule = Rect { x: area.x + left - 1, width: 1, ..area };
    let pane = Rect { x: area.x + left + 1, width: area.width - left - 1, ..area };
    [list, rule, pane]
}

/// Draws the whole screen.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let [list, rule, side] = areas(area);
    let all = rows(desk);
    draw_list(desk, &all, frame, list);
    let line = std::iter::repeat_n(Line::styled(desk.theme.rule(), desk.theme.dim), 200);
    parts::rows(frame, rule, line);
    pane::view(desk, &all, frame, side);
}

/// A line of the list: a ticket, or a heading above some.
enum Shown {
    Heading(&'static str),
    Ticket(usize),
}

/// The list with its headings: who is at the right is not in it.
fn shown(rows: &[Row]) -> Vec<Shown> {
    let mut shown = Vec::new();
    let mut last = None;
    for (at, row) in rows.iter().enumerate() {
        let heading = match row.place {
            Place::Next(_) => None,
            Place::Elsewhere => Some("heading-elsewhere"),
            Place::Away => Some("heading-away"),
            Place::Unreadable => Some("heading-newer"),
            Place::Held | Place::ToTakeOver => continue,
        };
        if heading != last {
            shown.extend(heading.map(Shown::Heading));
            last = heading;
        }
        shown.push(Shown::Ticket(at));
    }
    shown
}

/// The first two lines say how many and who is next; the last one how long it takes.
fn list_area(area: Rect) -> Rect {
    Rect { y: area.y + 2, height: area.height.saturating_sub(3), ..area }
}

/// The row of the list that is drawn first.
fn first(shown: &[Shown], at: Option<usize>, height: usize) -> usize {
    let line = shown.iter().position(|s| matches!(s, Shown::Ticket(t) if Some(*t) == at));
    first_row(line.unwrap_or(0), shown.len(), height)
}

fn draw_list(desk: &Desk, all: &[Row], frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let at = cursor(desk, all);
    let head = [
        Line::styled(parts::fit(&waiting(desk, all), width), desk.theme.strong),
        Line::styled(parts::fit(&format!(" {}", why_first(desk, all)), width), desk.theme.accent),
    ];
    parts::rows(frame, area, head);
    let shown = shown(all);
    let inner = list_area(area);
    let height = usize::from(inner.height);
    let marks_width = marks_width(desk, all, width);
    let lines = shown.iter().skip(first(&shown, at, height)).take(height).map(|s| match s {
        Shown::Heading(id) => Line::styled(format!(" {}", desk.words.get(id)), desk.theme.dim),
        Shown::Ticket(row) => ticket_line(desk, &all[*row], at == Some(*row), width, marks_width),
    });
    parts::rows(frame, inner, lines);
    let bottom = Rect { y: inner.bottom(), height: 1, ..area };
    let estimate = Line::styled(parts::fit(&format!(" {}", wait(desk)), width), desk.theme.dim);
    parts::rows(frame, bottom, [estimate]);
}

/// The ticket at a place on screen.
pub fn ticket_at(desk: &Desk, column: u16, row: u16) -> Option<TicketId> {
    let [_, body, ..] = crate::ui::view::areas(Rect::new(0, 0, desk.size.0, desk.size.1));
    let [list, _, side] = areas(body);
    let all = rows(desk);
    if side.contains(Position { x: column, y: row }) {
        return pane::ticket_at(desk, &all, side, row);
    }
    let inner = list_area(list);
    if !inner.contains(Position { x: column, y: row }) {
        return None;
    }
    let shown = shown(&all);
    let first = first(&shown, cursor(desk, &all), usize::from(inner.height));
    match shown.get(first + usize::from(row - inner.y))? {
        Shown::Ticket(at) => Some(all.get(*at)?.id),
        Shown::Heading(_) => None,
    }
}

/// How many wait, and what the list is searched for.
pub fn waiting(desk: &Desk, rows: &[Row]) -> String {
    let count = rows.iter().filter(|r| matches!(r.place, Place::Next(_))).count();
    let head = desk.words.with("waiting-count", &[("count", count.into())]);
    let typed = desk.queue.filter.text();
    match typed.is_empty() {
        true => format!(" {head}"),
        false => format!(" {head}  / {typed}"),
    }
}

/// Who is next and why, or what to do where nobody is.
pub fn why_first(desk: &Desk, rows: &[Row]) -> String {
    let Some(Row { id, place: Place::Next(ground) }) = rows.first() else {
        return desk.words.get("nobody-waits");
    };
    let ticket = desk.hall.ticket(*id);
    let number = spoken(ticket.and_then(|t| t.number));
    let bound = ticket.is_some_and(|t| t.for_counter.is_some());
    let why = desk.words.get(match ground {
        Ground::Appointment => "why-appointment",
        Ground::Priority => "why-priority",
        Ground::Overdue => "why-overdue",
        _ if bound => "why-sent-here",
        _ => "why-arrival",
    });
    desk.words.with("next-is", &[("number", number.into()), ("why", why.into())])
}

/// The estimated wait of somebody who would come now.
pub fn wait(desk: &Desk) -> String {
    let estimate = estimate::for_queue(&desk.hall, None).map(|e| desk.estimate(e));
    let estimate = estimate.unwrap_or_else(|| desk.words.get("estimate-unknown"));
    desk.words.with("estimated-wait", &[("wait", estimate.into())])
}

/// What the list says of a ticket beside number and services.
pub fn marks(desk: &Desk, ticket: &Ticket) -> Vec<String> {
    let words = &desk.words;
    let hour = |at| times::wall(desk.zone, at);
    let away = match ticket.state {
        State::Away { back_at: Some(at), .. } => {
            Some(words.with("mark-back-at", &[("hour", hour(at).into())]))
        }
        _ => None,
    };
    let appointment =
        ticket.appointment.map(|at| words.with("mark-appointment", &[("hour", hour(at).into())]));
    let party =
        (ticket.party > 1).then(|| words.with("mark-party", &[("count", ticket.party.into())]));
    let language = ticket.language.as_ref().map(|l| desk.language_name(l));
    [
        away,
        appointment,
        ticket.priority.then(|| words.get("mark-priority")),
        language,
        ticket.completes.then(|| words.get("mark-completes")),
        party,
        ticket.person.map(|_| words.get("mark-person")),
        ticket.corrected.then(|| words.get("mark-corrected")),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The services of a ticket.
pub fn services(desk: &Desk, ticket: &Ticket) -> String {
    let names: Vec<String> = ticket.open_lines().map(|l| desk.line_name(l)).collect();
    match names.is_empty() {
        true => desk.service_name(ticket.first_service),
        false => names.join(" + "),
    }
}

/// `> 15` once a ticket has waited past its target.
pub fn past_target(desk: &Desk, ticket: &Ticket) -> Option<String> {
    let waited = ticket.wait(&desk.now).length;
    (waited > ticket.target).then(|| format!("> {}", ticket.target.0 / 60_000))
}

/// The columns for services and marks, beside cursor, number, wait and target.
fn room(width: usize) -> usize {
    width.saturating_sub(1 + 6 + 8 + 5)
}

/// The columns that the marks of these rows need, as far as a service stays readable.
fn marks_width(desk: &Desk, rows: &[Row], width: usize) -> usize {
    let tickets = || rows.iter().filter_map(|row| desk.hall.ticket(row.id));
    let needed = tickets().map(|t| marks(desk, t).join(" ").width()).max().unwrap_or(0);
    let services = tickets().map(|t| services(desk, t).width()).max().unwrap_or(0);
    let room = room(width);
    (needed + 1).min(room.saturating_sub(services.min(18)).max(room / 3))
}

fn ticket_line<'a>(
    desk: &Desk,
    row: &Row,
    here: bool,
    width: usize,
    marks_width: usize,
) -> Line<'a> {
    let pointer = if here { desk.theme.cursor() } else { " " };
    if row.place == Place::Unreadable {
        let style = if here { desk.theme.selected } else { desk.theme.alert };
        let text = parts::pad(&unreadable(desk, row.id), width.saturating_sub(1));
        return Line::styled(format!("{pointer}{text}"), style);
    }
    let Some(ticket) = desk.hall.ticket(row.id) else {
        return Line::default();
    };
    let waited = times::running(ticket.wait(&desk.now).length);
    let late = past_target(desk, ticket);
    let marks = marks(desk, ticket).join(" ");
    let room = room(width);
    let name = parts::pad(&services(desk, ticket), room - marks_width);
    let text = format!(
        "{pointer}{} {name}{}{}",
        parts::pad(&spoken(ticket.number), 5),
        parts::pad(&format!(" {marks}"), marks_width),
        parts::pad_left(&waited, 8),
    );
    let style = if here { desk.theme.selected } else { desk.theme.text };
    let late_style = if here { desk.theme.selected } else { desk.theme.alert };
    let late = parts::pad(&format!(" {}", late.unwrap_or_default()), 5);
    Line::from(vec![Span::styled(text, style), Span::styled(late, late_style)])
}

/// A ticket that cannot be read here: its number where it is known, and what to do.
pub fn unreadable(desk: &Desk, id: TicketId) -> String {
    let number = spoken(desk.hall.ticket(id).and_then(|t| t.number));
    format!("{} {}", parts::pad(&number, 5), desk.words.get("mark-unreadable"))
}

/// Today in one line.
pub fn today(desk: &Desk) -> String {
    let hall = &desk.hall;
    let mut waits: Vec<_> = hall
        .issued_today()
        .filter(|(_, t)| t.first_call.is_some())
        .map(|(_, t)| (t.wait(&desk.now).length, t.target))
        .collect();
    waits.sort_unstable();
    let count = waits.len() as u64;
    let issued = hall.issued_today().count();
    let left = hall.ended(Outcome::Left) + hall.ended(Outcome::NoShow);
    let informed =
        hall.visits.values().filter(|v| matches!(v.as_ref(), Visit::Informed { .. })).count();
    let mut parts = vec![desk.words.with("today-issued", &[("count", issued.into())])];
    let sum = waits.iter().map(|(wait, _)| wait.0).sum::<u64>();
    if let Some(mean) = sum.checked_div(count) {
        let mean = mean / 60_000;
        let median = waits[(waits.len() - 1) / 2].0.0 / 60_000;
        let within = waits.iter().filter(|(wait, target)| wait <= target).count() as u64;
        let share = within * 100 / count;
        parts.push(
            desk.words.with("today-wait", &[("mean", mean.into()), ("median", median.into())]),
        );
        parts.push(desk.words.with("today-within", &[("share", share.into())]));
    }
    parts.push(desk.words.with("today-left", &[("count", left.into())]));
    if informed > 0 {
        parts.push(desk.words.with("today-informed", &[("count", informed.into())]));
    }
    parts.join(desk.theme.separator())
}
