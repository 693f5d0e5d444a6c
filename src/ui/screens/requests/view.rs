//! Draws the requests: the list, or the one that is open.

use super::detail::{self, Look, Said};
use super::letters::outbox;
use super::list;
use super::read::{MOST, Opened, Row, View};
use super::{clocks, owed};
use crate::text::request::word;
use crate::ui::desk::Desk;
use crate::ui::parts;
use crate::ui::screens::first_row;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

/// From this width on the history of a request stands beside it.
const SIDE_BY_SIDE: u16 = 120;

/// The list, or the request that is open.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    match (desk.requests.open, &desk.requests.outbox) {
        (Some(_), _) => draw_open(desk, frame, area),
        (None, Some(outbox)) => outbox::draw(desk, frame, area, outbox),
        (None, None) => draw_list(desk, frame, area),
    }
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    if let Some(opened) = &desk.requests.opened {
        let mut lines = vec![head(desk, opened)];
        let said = detail::lines(desk, opened).into_iter().chain(detail::history(desk, opened));
        lines.extend(said.map(|(text, _)| text));
        return lines;
    }
    if let Some(outbox) = &desk.requests.outbox {
        return outbox::lines(desk, outbox);
    }
    let Some(rows) = &desk.requests.rows else {
        return vec![desk.words.get("reading")];
    };
    let mut lines = owed::said(desk);
    lines.push(title(desk));
    lines.extend(rows.is_empty().then(|| nothing(desk)));
    lines.extend(rows.get(desk.requests.cursor).map(|row| list::whole(desk, row).join(", ")));
    lines
}

/// The list that is shown, and how many are in it.
fn title(desk: &Desk) -> String {
    let name = desk.words.get(id(desk.requests.view));
    let count = desk.requests.count;
    desk.words.with("requests-title", &[("list", name.into()), ("count", count.into())])
}

/// The message that names a list.
fn id(view: View) -> &'static str {
    match view {
        View::All => "requests-list-all",
        View::Mine => "requests-list-mine",
        View::Overdue => "requests-list-overdue",
        View::Callbacks => "requests-list-callbacks",
        View::Transmitted => "requests-list-transmitted",
        View::Awaiting => "requests-list-awaiting",
        View::Receipts => "requests-list-receipts",
    }
}

fn nothing(desk: &Desk) -> String {
    desk.words.get(match desk.requests.view {
        View::All => "requests-none",
        _ => "requests-none-here",
    })
}

/// The lists by their keys, the one shown in brackets; from where on there is room for that one.
fn tabs(desk: &Desk, width: usize) -> String {
    use View::*;
    let before =
        [All, Mine, Overdue, Callbacks, Transmitted, Awaiting].map(|view| (Some(view), id(view)));
    let letters = (None, "requests-list-outbox");
    let lists = before.into_iter().chain([letters, (Some(Receipts), id(Receipts))]);
    let tab = |((view, id), key): ((Option<View>, &str), u32)| {
        let name = format!("{key} {}", desk.words.get(id));
        let shown = view == Some(desk.requests.view);
        (if shown { format!("[{name}]") } else { name }, shown)
    };
    let tabs: Vec<(String, bool)> = lists.zip(1..).map(tab).collect();
    let shown = tabs.iter().position(|(_, shown)| *shown).unwrap_or(0);
    let upto = |first: &usize| -> usize {
        tabs[*first..=shown].iter().map(|(name, _)| name.width() + 2).sum()
    };
    let first = (0..shown).find(|first| upto(first) < width).unwrap_or(shown);
    tabs[first..].iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>().join("  ")
}

fn draw_list(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let inner = width.saturating_sub(1);
    let Some(rows) = &desk.requests.rows else {
        parts::rows(frame, area, [Line::styled(desk.words.get("reading"), desk.theme.dim)]);
        return;
    };
    let below = below(desk, rows, inner);
    let deep = match below.len() {
        0 => 0,
        lines => u16::try_from(lines.max(3) + 1).unwrap_or(u16::MAX).min(area.height / 2),
    };
    let [top, middle, bottom] =
        Layout::vertical([Constraint::Length(2), Constraint::Min(0), Constraint::Length(deep)])
            .areas(area);
    let headings = if rows.is_empty() { nothing(desk) } else { list::headings(desk, inner) };
    let head = [
        Line::styled(parts::fit(&format!(" {}", tabs(desk, width)), width), desk.theme.accent),
        Line::styled(parts::fit(&format!(" {headings}"), width), desk.theme.dim),
    ];
    parts::rows(frame, top, head);
    let height = usize::from(middle.height);
    let first = first_row(desk.requests.cursor, rows.len(), height);
    let shown = rows.iter().enumerate().skip(first).take(height).map(|(at, row)| {
        let here = at == desk.requests.cursor;
        let pointer = if here { desk.theme.cursor() } else { " " };
        let late = clocks::due(desk, row).1;
        let style = match (here, late) {
            (true, _) => desk.theme.selected,
            (false, true) => desk.theme.alert,
            (false, false) => desk.theme.text,
        };
        Line::styled(format!("{pointer}{}", list::row(desk, row, inner)), style)
    });
    parts::rows(frame, middle, shown);
    let bar = Line::styled(desk.theme.bar(area.width), desk.theme.dim);
    let below = below.into_iter().map(|l| Line::styled(format!(" {l}"), desk.theme.text));
    parts::rows(frame, bottom, std::iter::once(bar).chain(below));
}

/// The row under the cursor in full, and how many are left out where there are too many.
fn below(desk: &Desk, rows: &[Row], width: usize) -> Vec<String> {
    let row = rows.get(desk.requests.cursor);
    let said = row.map(|row| list::whole(desk, row)).unwrap_or_default();
    let mut lines = parts::wrap_all(&said, desk.theme.separator(), width);
    if desk.requests.count > rows.len() && rows.len() == MOST {
        let count = desk.requests.count;
        let numbers = [("shown", rows.len().into()), ("count", count.into())];
        lines.push(desk.words.with("requests-more", &numbers));
    }
    lines
}

/// The reference, how far it is and when an answer is due: what stays while the rest scrolls.
fn head(desk: &Desk, opened: &Opened) -> String {
    let request = &opened.request;
    let status = word(&desk.words, "status", &request.status);
    [request.reference().to_string(), status].join(desk.theme.separator())
}

fn style(desk: &Desk, look: Look) -> Style {
    match look {
        Look::Title => desk.theme.strong,
        Look::Heading => desk.theme.dim,
        Look::Text => desk.theme.text,
        Look::Alert => desk.theme.alert,
    }
}

/// The lines of a request in columns of the window, each with its width.
fn columns(desk: &Desk, opened: &Opened, width: u16) -> Vec<(u16, Vec<Said>)> {
    let (all, history) = (detail::lines(desk, opened), detail::history(desk, opened));
    if width >= SIDE_BY_SIDE {
        let left = width / 2;
        let right = width - left;
        return vec![(left, wrapped(desk, all, left)), (right, wrapped(desk, history, right))];
    }
    let blank = (String::new(), Look::Text);
    let all = all.into_iter().chain([blank]).chain(history).collect();
    vec![(width, wrapped(desk, all, width))]
}

/// Each line in as many as it needs, broken between the things it says where that is possible.
fn wrapped(desk: &Desk, lines: Vec<Said>, width: u16) -> Vec<Said> {
    let width = usize::from(width).saturating_sub(4);
    let mut all = Vec::new();
    for (text, look) in lines {
        let indent = if matches!(look, Look::Title | Look::Heading) { " " } else { "   " };
        if text.is_empty() {
            all.push((text, look));
            continue;
        }
        let separator = desk.theme.separator();
        let said: Vec<String> = text.split(separator).map(str::to_owned).collect();
        let room = width.saturating_sub(indent.len() + 2);
        let pieces = parts::wrap_all(&said, separator, room).into_iter().enumerate();
        // What goes on stands further in.
        let further = |at| if at == 0 { "" } else { "  " };
        all.extend(pieces.map(|(at, piece)| (format!("{indent}{}{piece}", further(at)), look)));
    }
    all
}

/// How far an open request can be scrolled in this window.
pub fn last_scroll(desk: &Desk) -> usize {
    let [_, body, ..] = crate::ui::view::areas(Rect::new(0, 0, desk.size.0, desk.size.1));
    let Some(opened) = &desk.requests.opened else { return 0 };
    let deep = columns(desk, opened, body.width).iter().map(|(_, l)| l.len()).max().unwrap_or(0);
    deep.saturating_sub(room(body))
}

/// The lines of an open request that fit: the first line of the screen is its head.
fn room(area: Rect) -> usize {
    usize::from(area.height.saturating_sub(1))
}

fn draw_open(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let Some(opened) = &desk.requests.opened else {
        parts::rows(frame, area, [Line::styled(desk.words.get("reading"), desk.theme.dim)]);
        return;
    };
    let columns = columns(desk, opened, area.width);
    let deep = columns.iter().map(|(_, lines)| lines.len()).max().unwrap_or(0);
    let first = desk.requests.scroll.min(deep.saturating_sub(room(area)));
    let more = deep > first + room(area);
    let more = if more { format!("{} ", desk.words.get("requests-scroll")) } else { String::new() };
    let head = parts::ends(&format!(" {}", head(desk, opened)), &more, width);
    parts::rows(frame, area, [Line::styled(head, desk.theme.accent)]);
    let mut x = area.x;
    for (wide, lines) in columns {
        let part = Rect { x, y: area.y + 1, width: wide, height: area.height.saturating_sub(1) };
        let shown = lines.into_iter().skip(first);
        parts::rows(frame, part, shown.map(|(t, look)| Line::styled(t, style(desk, look))));
        x += wide;
    }
}
