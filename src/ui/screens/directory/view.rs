//! Draws the directory: what is typed, those found, all that is known of the one chosen.

use super::{DirectoryScreen, Read, trouble};
use crate::directory::Institution;
use crate::interpret::Language;
use crate::ui::desk::Desk;
use crate::ui::screens::first_row;
use crate::ui::{parts, view};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// From this width on the one chosen stands beside the list.
const WIDE: u16 = 120;

/// Where what stands.
#[derive(Default)]
struct Areas {
    top: Rect,
    list: Rect,
    one: Rect,
}

/// The one chosen is read whole: a list that leaves no room for it is the shorter one.
fn areas(desk: &Desk, body: Rect) -> Areas {
    let top = Rect { height: body.height.min(2), ..body };
    let rest = Rect { y: body.y + top.height, height: body.height - top.height, ..body };
    if desk.directory.reading {
        return Areas { top, one: rest, ..Areas::default() };
    }
    if body.width >= WIDE {
        let list = Rect { width: body.width / 2, ..rest };
        let one = Rect { x: list.right(), width: rest.width - list.width, ..rest };
        return Areas { top, list, one };
    }
    // A bar stands above it.
    let wanted = one_lines(desk, body.width).len() + 1;
    let most = rest.height - (rest.height / 3).max(rest.height.min(3));
    let height = u16::try_from(wanted).unwrap_or(u16::MAX).min(most);
    let list = Rect { height: rest.height - height, ..rest };
    Areas { top, list, one: Rect { y: list.bottom(), height, ..rest } }
}

fn body(desk: &Desk) -> Rect {
    let [_, body, ..] = view::areas(Rect::new(0, 0, desk.size.0, desk.size.1));
    body
}

/// Where the list stands in the window as it is now.
pub fn list_area(desk: &Desk) -> Rect {
    areas(desk, body(desk)).list
}

/// How far the one that is read can be scrolled.
pub fn last_scroll(desk: &Desk) -> usize {
    let area = areas(desk, body(desk)).one;
    one_lines(desk, area.width).len().saturating_sub(usize::from(area.height))
}

/// Draws it.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let areas = areas(desk, area);
    draw_top(desk, frame, areas.top);
    if let Some(read) = &desk.directory.read
        && let Some(said) = trouble(desk, read)
    {
        let below = Rect { y: areas.top.bottom(), height: area.height - areas.top.height, ..area };
        let width = usize::from(area.width).saturating_sub(4);
        let lines = said.lines().flat_map(|line| parts::wrap(line, width));
        let lines = lines.map(|line| format!("  {line}"));
        parts::rows(frame, below, lines.map(|line| Line::styled(line, desk.theme.alert)));
        return;
    }
    draw_list(desk, frame, areas.list);
    draw_one(desk, frame, areas.one);
}

fn draw_top(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let label = format!(" {} ", desk.words.get("directory-search"));
    let room = usize::from(area.width).saturating_sub(label.width() + 1);
    let entry = &desk.directory.typed;
    // A long line is shown around the cursor.
    let before = entry.before_cursor();
    let hidden = before.width().saturating_sub(room.saturating_sub(1));
    let text: String = entry.text().chars().skip(hidden).collect();
    let typed = match entry.is_empty() {
        true => Span::styled(parts::fit(&desk.words.get("directory-hint"), room), desk.theme.dim),
        false => Span::styled(parts::fit(&text, room), desk.theme.strong),
    };
    let column = label.width() + before.width() - hidden;
    let told = parts::fit(&format!(" {}", told(desk)), usize::from(area.width));
    let typed = Line::from(vec![Span::styled(label, desk.theme.accent), typed]);
    parts::rows(frame, area, [typed, Line::styled(told, desk.theme.dim)]);
    if desk.layers.is_empty() && !desk.directory.reading && area.height > 0 {
        let x = area.x + u16::try_from(column).unwrap_or(0).min(area.width.saturating_sub(1));
        frame.set_cursor_position(Position { x, y: area.y });
    }
}

/// How many were found.
fn told(desk: &Desk) -> String {
    let state = &desk.directory;
    match &state.read {
        None => desk.words.get("reading"),
        Some(Read::All(directory)) if !directory.all.is_empty() => {
            let count = state.found.len();
            let id = if count == 0 { "directory-nothing" } else { "directory-found" };
            desk.words.with(id, &[("count", count.into())])
        }
        Some(_) => String::new(),
    }
}

fn draw_list(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let state = &desk.directory;
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let first = first_row(state.cursor, state.found.len(), height);
    let shown = state.found.iter().enumerate().skip(first).take(height);
    let lines = shown.filter_map(|(at, place)| {
        let here = at == state.cursor;
        let one = state.all().get(*place)?;
        let pointer = if here { desk.theme.cursor() } else { " " };
        let style = if here { desk.theme.selected } else { desk.theme.text };
        let name = format!("{pointer}{}", one.name);
        // The name is what is chosen: what it is for does not push it out.
        let room = width.saturating_sub(name.width() + 3);
        let what_for = parts::fit(&one.what_for.join(", "), if room < 8 { 0 } else { room });
        Some(Line::styled(parts::ends(&name, &format!(" {what_for} "), width), style))
    });
    parts::rows(frame, area, lines);
}

fn draw_one(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let state = &desk.directory;
    let lines = one_lines(desk, area.width);
    let beside = area.width < desk.size.0;
    let mut all: Vec<Line<'_>> = vec![];
    if !state.reading && !beside && !lines.is_empty() {
        all.push(Line::styled(desk.theme.bar(area.width), desk.theme.dim));
    }
    let room = usize::from(area.height).saturating_sub(all.len());
    let first = state.scroll.min(lines.len().saturating_sub(room));
    let cut = lines.len() > first + room && room > 0;
    // The last row says that there is more.
    let shown = if cut { room - 1 } else { room };
    for (at, line) in lines.into_iter().enumerate().skip(first).take(shown) {
        let style = if at == 0 { desk.theme.strong } else { desk.theme.text };
        all.push(Line::styled(line, style));
    }
    if cut {
        let id = if state.reading { "history-more-below" } else { "history-more" };
        all.push(Line::styled(format!("  {}", desk.words.get(id)), desk.theme.dim));
    }
    parts::rows(frame, area, all);
}

/// All that is known of the one chosen, in lines of the window.
fn one_lines(desk: &Desk, width: u16) -> Vec<String> {
    let Some(one) = desk.directory.chosen() else { return vec![] };
    let width = usize::from(width).saturating_sub(4);
    let mut lines = vec![];
    for (at, said) in said(desk, one).iter().enumerate() {
        let wrapped = parts::wrap(said, width).into_iter().enumerate();
        // What goes on stands further in; the name heads it all.
        let indent = |part: usize| if at == 0 && part == 0 { " " } else { "  " };
        let further = |part: usize| if part == 0 { "" } else { "  " };
        lines
            .extend(wrapped.map(|(part, line)| format!("{}{}{line}", indent(part), further(part))));
    }
    lines
}

/// What people ask of it: where, when, by which number, in which languages. What the city has not
/// noted is said, so that nobody looks for it.
fn said(desk: &Desk, one: &Institution) -> Vec<String> {
    let language = |tag: &String| match Language::by_tag(tag) {
        Some(language) => desk.spoken_name(language),
        None => tag.clone(),
    };
    let languages: Vec<String> = one.languages.iter().map(language).collect();
    let hours = one.hours.as_deref().unwrap_or_default().lines().map(str::trim);
    let hours: Vec<&str> = hours.filter(|line| !line.is_empty()).collect();
    let fields = [
        ("address", one.address_lines().join(", ")),
        ("hours", hours.join(" ; ")),
        ("phone", one.phone.clone().unwrap_or_default()),
        ("email", one.email.clone().unwrap_or_default()),
        ("languages", languages.join(", ")),
        ("what-for", one.what_for.join(", ")),
    ];
    let field = |(name, value): (&str, String)| {
        let name = desk.words.get(&format!("directory-field-{name}"));
        let value = if value.is_empty() { desk.words.get("directory-not-noted") } else { value };
        desk.words.with("named", &[("name", name.into()), ("value", value.into())])
    };
    std::iter::once(one.name.clone()).chain(fields.map(field)).collect()
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let DirectoryScreen { typed, read, .. } = &desk.directory;
    let search = format!("{} {}", desk.words.get("directory-search"), typed.text());
    let trouble = read.as_ref().and_then(|read| trouble(desk, read));
    let one = desk.directory.chosen().map(|one| said(desk, one)).unwrap_or_default();
    let told = Some(told(desk)).filter(|told| !told.is_empty());
    let trouble = trouble.iter().flat_map(|said| said.lines().map(str::to_owned));
    std::iter::once(search).chain(told).chain(trouble).chain(one).collect()
}
