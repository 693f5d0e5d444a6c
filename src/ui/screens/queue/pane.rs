//! The right pane: the person here, who is put aside, and what the other counters do.

use super::{Place, Row, big, conflicts, current, cursor, is_unreadable, view};
use crate::domain::id::TicketId;
use crate::domain::post::PostState;
use crate::domain::refusal::spoken;
use crate::domain::visit::{State, Ticket};
use crate::ui::desk::Desk;
use crate::ui::screens::{phrases, requests};
use crate::ui::{describe, names, parts, times};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

/// A line of the pane, with the ticket that a click on it selects.
type Shown = (String, Style, Option<TicketId>);

/// Draws the pane.
pub fn view(desk: &Desk, rows: &[Row], frame: &mut Frame<'_>, area: Rect) {
    let lines = shown(desk, rows, area);
    let width = usize::from(area.width);
    let lines = lines.into_iter().map(|(t, style, _)| Line::styled(parts::fit(&t, width), style));
    parts::rows(frame, area, lines);
}

/// The ticket of the pane at a row on screen.
pub fn ticket_at(desk: &Desk, rows: &[Row], area: Rect, row: u16) -> Option<TicketId> {
    shown(desk, rows, area).into_iter().nth(usize::from(row.checked_sub(area.y)?))?.2
}

fn shown(desk: &Desk, rows: &[Row], area: Rect) -> Vec<Shown> {
    let height = usize::from(area.height);
    let below = below(desk, rows, usize::from(area.width), height);
    let room = height.saturating_sub(below.len());
    let mut lines = match current(desk) {
        Some((id, ticket)) => here(desk, id, ticket, area, room),
        None => vec![(desk.words.get(nobody(desk)), desk.theme.dim, None)],
    };
    lines.extend(below);
    lines
}

/// What stands below the person here: who is put aside, what is to be settled, the counters.
fn below(desk: &Desk, rows: &[Row], width: usize, height: usize) -> Vec<Shown> {
    let mut lines = Vec::new();
    let at = cursor(desk, rows);
    for (place, heading) in
        [(Place::Held, "heading-held"), (Place::ToTakeOver, "heading-take-over")]
    {
        let of_place = rows.iter().enumerate().filter(|(_, r)| r.place == place);
        let mut of_place = of_place.peekable();
        if of_place.peek().is_some() {
            lines.push(blank(desk));
            lines.push((desk.words.get(heading), desk.theme.dim, None));
        }
        for (row, aside) in of_place {
            let selected = at == Some(row);
            let style = if selected { desk.theme.selected } else { desk.theme.text };
            let pointer = if selected { desk.theme.cursor() } else { " " };
            let text = put_aside(desk, aside.id, width.saturating_sub(1));
            lines.push((format!("{pointer}{text}"), style, Some(aside.id)));
        }
    }
    for (_, sentence) in phrases::asking_me(desk) {
        lines.push(blank(desk));
        let wrapped = parts::wrap(&sentence, width.saturating_sub(2)).into_iter();
        lines.extend(wrapped.map(|line| (format!("! {line}"), desk.theme.accent, None)));
    }
    lines.extend(to_settle(desk, width));
    lines.extend(owed(desk, width));
    lines.push(blank(desk));
    let counters = counters(desk);
    // Half of the pane stays to the person here.
    let roomy = lines.len() + 2 * counters.len() <= height / 2;
    for (counter, agent, what) in counters {
        let what = format!(" {what}");
        let who = format!("{counter} {agent}");
        // Who sits there is not to be lost behind the long name of a counter.
        let (first, last) = match roomy && who.width() + what.width() > width {
            true => (Some(counter), format!("  {agent}")),
            false => (None, who),
        };
        let row = |text| (text, desk.theme.text, None);
        lines.extend(first.map(row));
        lines.push(row(parts::ends(&last, &what, width)));
    }
    lines
}

/// What people have to settle, a sentence each.
fn to_settle(desk: &Desk, width: usize) -> Vec<Shown> {
    let mut lines = Vec::new();
    for sentence in conflicts::sentences(desk) {
        if lines.is_empty() {
            lines.push(blank(desk));
            lines.push((desk.words.get("heading-conflicts"), desk.theme.dim, None));
        }
        let text = parts::wrap(&sentence, width.saturating_sub(2)).into_iter().enumerate();
        lines.extend(text.map(|(at, line)| {
            let sign = if at == 0 { "! " } else { "  " };
            (format!("{sign}{line}"), desk.theme.alert, None)
        }));
    }
    lines
}

/// What is owed to people, where there is something.
fn owed(desk: &Desk, width: usize) -> Vec<Shown> {
    let said = parts::wrap_all(&requests::owed::said(desk), desk.theme.separator(), width);
    let blank = (!said.is_empty()).then(|| blank(desk));
    let lines = said.into_iter().map(|line| (line, desk.theme.strong, None));
    blank.into_iter().chain(lines).collect()
}

fn blank(desk: &Desk) -> Shown {
    (String::new(), desk.theme.text, None)
}

/// What stands where a person would be.
fn nobody(desk: &Desk) -> &'static str {
    match desk.post().map(|p| p.state) {
        None if desk.has_lost_seat() => "pane-lost-seat",
        None => "pane-no-post",
        Some(PostState::Open) => "pane-free",
        Some(_) => "pane-paused",
    }
}

/// What the person here is doing, and for how long.
pub fn doing(desk: &Desk, ticket: &Ticket) -> String {
    match ticket.state {
        State::Serving(_) => {
            let time = times::running(ticket.service_time(&desk.now).length);
            desk.words.with("serving-for", &[("time", time.into())])
        }
        _ => {
            let since = ticket.last_call.map(|c| c.at.until(&desk.now).length);
            let time = times::running(since.unwrap_or_default());
            let attempts = ticket.last_call.map_or(1, |c| c.attempts);
            desk.words.with("called-for", &[("time", time.into()), ("attempts", attempts.into())])
        }
    }
}

/// The person called or served here: the one large thing on the screen. Of `room` rows, results
/// and notes get what is left.
fn here(desk: &Desk, id: TicketId, ticket: &Ticket, area: Rect, room: usize) -> Vec<Shown> {
    let width = usize::from(area.width);
    let theme = &desk.theme;
    let number = spoken(ticket.number);
    let doing = doing(desk, ticket);
    let large = big::rows(&number, theme.ascii);
    let is_large = large.first().is_some_and(|row| row.chars().count() < width);
    let mut lines: Vec<Shown> = Vec::new();
    if is_large && area.height >= 30 {
        lines.push(blank(desk));
        lines.extend(large.into_iter().map(|row| (row, theme.accent, None)));
        lines.push(blank(desk));
    }
    // Where there is no place for both, the number stays whole.
    let rest = width.saturating_sub(number.width() + 1);
    lines.push((format!("{number} {}", parts::pad_left(&doing, rest)), theme.accent, None));
    if is_unreadable(&desk.hall, id) {
        let mark = parts::wrap(&desk.words.get("mark-unreadable"), width);
        lines.extend(mark.into_iter().map(|l| (l, theme.alert, None)));
    }
    let marks = parts::wrap_all(&view::marks(desk, ticket), theme.separator(), width);
    let whole = services(desk, ticket, width, usize::MAX);
    let fits = lines.len() + whole.len() + marks.len() <= room;
    lines.extend(if fits { whole } else { services(desk, ticket, width, 1) });
    lines.extend(marks.into_iter().map(|l| (l, theme.text, None)));
    if !ticket.notes.is_empty() {
        let count = desk.words.with("notes", &[("count", ticket.notes.len().into())]);
        lines.push((count, theme.dim, None));
        let most = room.saturating_sub(lines.len()).max(2);
        lines.extend(notes(ticket, width, most).into_iter().map(|l| (l, theme.text, None)));
    }
    lines
}

/// The services of a ticket, each with what came of it in at most `most` lines.
fn services(desk: &Desk, ticket: &Ticket, width: usize, most: usize) -> Vec<Shown> {
    let mut lines = Vec::new();
    for line in &ticket.lines {
        lines.push((desk.line_name(line), desk.theme.strong, None));
        let result = line.result.as_ref().map(|r| names::result(&desk.words, r));
        let texts: Vec<String> = result.into_iter().chain(line.detail.clone()).collect();
        let wrapped = texts.iter().flat_map(|t| parts::wrap(t, width.saturating_sub(2))).collect();
        let wrapped = cut(wrapped, most, width.saturating_sub(2));
        lines.extend(wrapped.into_iter().map(|l| (format!("  {l}"), desk.theme.text, None)));
    }
    lines
}

/// The notes, the newest first, in at most `most` lines.
fn notes(ticket: &Ticket, width: usize, most: usize) -> Vec<String> {
    let several = ticket.notes.len() > 1;
    let mut lines = Vec::new();
    for note in ticket.notes.iter().rev() {
        // The text of a note that was erased is not there any more.
        let text = note.text.as_deref().unwrap_or("—");
        let wrapped = parts::wrap(text, width.saturating_sub(2)).into_iter().enumerate();
        let sign = |at| if at == 0 && several { "- " } else { "  " };
        lines.extend(wrapped.map(|(at, line)| format!("{}{line}", sign(at))));
    }
    cut(lines, most, width)
}

/// The first `most` lines, with `…` where some are missing.
fn cut(mut lines: Vec<String>, most: usize, width: usize) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            *last = format!("{}…", parts::fit(last, width.saturating_sub(1)).trim_end_matches('…'));
        }
    }
    lines
}

/// Somebody put aside: number, service, how long.
pub fn put_aside(desk: &Desk, id: TicketId, width: usize) -> String {
    let Some(ticket) = desk.hall.ticket(id) else {
        return String::new();
    };
    let held = ticket.held_since().map(|since| since.until(&desk.now).length).unwrap_or_default();
    let late = held > desk.hall.settings.policy(desk.hall.site).hold_limit;
    let sign = if late { " !" } else { "" };
    let name = format!("{} {}", spoken(ticket.number), view::services(desk, ticket));
    parts::ends(&name, &format!(" {}{sign}", times::running(held)), width)
}

/// The other counters: where, who sits there, doing what.
pub fn counters(desk: &Desk) -> Vec<(String, String, String)> {
    let here = desk.post().map(|p| p.id);
    let mut lines = Vec::new();
    for post in desk.hall.live_posts() {
        if Some(post.id) == here {
            continue;
        }
        let counter = desk.hall.settings.counters.get(&post.counter);
        let counter = counter.map(|(_, c)| describe::counter(&desk.words, c)).unwrap_or_default();
        let (_, agent) = desk.post_names(post.id);
        let what = match (post.state, desk.hall.current(post.id)) {
            (PostState::Open, Some((_, ticket))) => spoken(ticket.number),
            (PostState::Open, None) => desk.words.get("counter-free"),
            (state, _) => desk.post_state(state),
        };
        lines.push((counter, agent, what));
    }
    lines
}
