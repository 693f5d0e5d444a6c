//! Draws the history: the line that is typed, what was found, the one chosen.

use super::cells::Cells;
use super::marks::{Sought, marked, masked};
use super::{Kin, pane, typed};
use crate::domain::query::Order;
use crate::domain::request::Request;
use crate::ui::desk::Desk;
use crate::ui::screens::first_row;
use crate::ui::seeker::{Known, Row};
use crate::ui::{parts, view};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// From this width on the one chosen stands beside the list.
const WIDE: u16 = 120;
/// Rows below the list of a narrow screen: a bar and the one chosen.
const BELOW: u16 = 3;
/// Below this height the list has all of it.
const LOW: u16 = 12;

/// Where what stands.
#[derive(Debug, Clone, Copy, Default)]
pub struct Parts {
    /// What is typed, and what is told of what was found.
    top: Rect,
    /// The rows.
    pub list: Rect,
    /// All that happened to the one chosen.
    pub pane: Rect,
    /// The pane stands beside the list, whoever has the keys.
    pub side: bool,
    below: Rect,
}

/// Where what stands in the window as it is now.
pub fn parts_of(desk: &Desk) -> Parts {
    let (width, height) = desk.size;
    let [_, body, ..] = view::areas(Rect { width, height, ..Rect::default() });
    parts_in(body)
}

fn parts_in(body: Rect) -> Parts {
    let top = Rect { height: body.height.min(2), ..body };
    let rest = Rect { y: body.y + top.height, height: body.height - top.height, ..body };
    if body.width >= WIDE {
        let width = body.width * 11 / 20;
        let pane = Rect { x: rest.x + width + 2, width: rest.width - width - 2, ..rest };
        let list = Rect { width: width - 1, ..rest };
        return Parts { top, list, pane, side: true, below: Rect::default() };
    }
    let low = if rest.height >= LOW { BELOW } else { 0 };
    let list = Rect { height: rest.height - low, ..rest };
    let below = Rect { y: list.bottom(), height: low, ..rest };
    let pane = Rect { x: body.x + 1, width: body.width.saturating_sub(2), ..body };
    Parts { top, list, pane, side: false, below }
}

/// Draws it.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let parts = parts_in(area);
    if desk.history.reading && !parts.side {
        draw_pane(desk, frame, parts.pane);
        return;
    }
    draw_top(desk, frame, parts.top);
    draw_list(desk, frame, parts.list);
    if parts.side {
        let rule = Rect { x: parts.list.right() + 1, width: 1, ..parts.list };
        let bar = Line::styled(desk.theme.rule(), desk.theme.dim);
        // What has the keys is told by a sign.
        let sign = Line::styled(desk.theme.cursor(), desk.theme.accent);
        let first = if desk.history.reading { sign } else { bar.clone() };
        parts::rows(
            frame,
            rule,
            std::iter::once(first).chain(rule.rows().skip(1).map(|_| bar.clone())),
        );
        draw_pane(desk, frame, parts.pane);
    } else if parts.below.height > 0 {
        draw_below(desk, frame, parts.below);
    }
}

fn draw_top(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let label = format!(" {} ", desk.words.get("history-search"));
    let room = usize::from(area.width).saturating_sub(label.width() + 1);
    let entry = &desk.history.typed;
    // A long line is shown around the cursor.
    let before = entry.before_cursor();
    let hidden = before.width().saturating_sub(room.saturating_sub(1));
    let text: String = entry.text().chars().skip(hidden).collect();
    let typed = match entry.is_empty() {
        true => Span::styled(parts::fit(&desk.words.get("history-hint"), room), desk.theme.dim),
        false => Span::styled(parts::fit(&text, room), desk.theme.strong),
    };
    let column = label.width() + before.width() - hidden;
    let typed = Line::from(vec![Span::styled(label, desk.theme.accent), typed]);
    let told = format!(" {}", parts::fit(&told(desk), usize::from(area.width).saturating_sub(2)));
    parts::rows(frame, area, [typed, Line::styled(told, desk.theme.dim)]);
    if desk.layers.is_empty() && !desk.history.reading && area.height > 0 {
        let x = area.x + u16::try_from(column).unwrap_or(0).min(area.width.saturating_sub(1));
        frame.set_cursor_position(Position { x, y: area.y });
    }
}

/// What was found; then what may follow what was typed, else how it was looked for.
fn told(desk: &Desk) -> String {
    let state = &desk.history;
    let mut told = vec![count(desk)];
    let completions = typed::completions(desk);
    if !completions.is_empty() {
        // Of whole filters the key stands in the line above already.
        let value = |filter: &String| match filter.split_once(':') {
            Some((_, value)) if !value.is_empty() => value.to_owned(),
            _ => filter.clone(),
        };
        let all = completions.iter().map(value).collect::<Vec<_>>().join("  ");
        told.push(desk.words.with("history-completions", &[("filters", all.into())]));
    } else if state.related.is_none() && !state.rows.is_empty() {
        let best = state.order == Order::Best && !state.query.terms.is_empty();
        told.push(desk.words.get(if best { "history-best" } else { "history-newest" }));
    }
    told.extend(state.forgiving.then(|| desk.words.get("history-forgiving")));
    told.join(desk.theme.separator())
}

fn count(desk: &Desk) -> String {
    let state = &desk.history;
    let count = state.rows.len();
    match &state.related {
        _ if state.waiting && count == 0 => desk.words.get("history-searching"),
        Some(related) => {
            let entity = match related.of {
                Kin::Of(entity) => entity,
                Kin::Person(_) => {
                    return desk.words.with("history-of-person", &[("count", count.into())]);
                }
                Kin::Counted => {
                    let what = state.counted.clone();
                    let args = [("what", what.into()), ("count", count.into())];
                    return desk.words.with("counts-behind", &args);
                }
            };
            let id = match state.known.get(&entity) {
                Some((_, known)) => {
                    Cells::of(desk, Row::whole(entity, desk.now.at), Some(known)).id
                }
                None => String::new(),
            };
            desk.words.with("history-related", &[("id", id.into()), ("count", count.into())])
        }
        None if state.more => desk.words.with("history-first", &[("count", count.into())]),
        None => desk.words.with("history-found", &[("count", count.into())]),
    }
}

fn draw_list(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let state = &desk.history;
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    if state.rows.is_empty() {
        if !state.waiting {
            let lines = parts::wrap(&nothing(desk), width.saturating_sub(2));
            let lines = lines.into_iter().map(|l| Line::styled(format!(" {l}"), desk.theme.text));
            parts::rows(frame, area, std::iter::once(Line::default()).chain(lines));
        }
        return;
    }
    let first = first_row(state.cursor, state.rows.len(), height);
    let cells: Vec<Cells> = (state.rows.iter().skip(first).take(height))
        .map(|row| Cells::of(desk, *row, state.knows(row.entity)))
        .collect();
    let columns = Columns::of(&cells, width);
    let lines = cells.iter().enumerate().map(|(at, cells)| {
        let here = first + at == state.cursor;
        let style = if here { desk.theme.selected } else { desk.theme.text };
        let pointer = if here { desk.theme.cursor() } else { " " };
        let mut spans = vec![Span::styled(pointer, style)];
        spans.extend(columns.row(desk, cells, style));
        Line::from(spans)
    });
    parts::rows(frame, area, lines);
}

/// Nothing was found: what may help.
fn nothing(desk: &Desk) -> String {
    use crate::ui::action::Action;
    use crate::ui::screens::history::actions::HistoryAction;
    let state = &desk.history;
    if state.forgiving || state.query.terms.is_empty() {
        return desk.words.get("history-nothing");
    }
    let key = desk.keymap.keys(Action::History(HistoryAction::Forgive)).first();
    let key = key.map(ToString::to_string).unwrap_or_default();
    desk.words.with("history-nothing-exactly", &[("key", key.into())])
}

/// The widths of a list's columns.
struct Columns {
    when: usize,
    id: usize,
    about: usize,
    name: usize,
    state: usize,
}

impl Columns {
    fn of(all: &[Cells], width: usize) -> Self {
        let widest = |of: &dyn Fn(&Cells) -> usize| all.iter().map(of).max().unwrap_or(0);
        let when = widest(&|c| c.when.width());
        let id = widest(&|c| c.id.width()).min(16);
        let name = widest(&|c| c.name.as_deref().map_or(0, shown_width)).min(width / 7);
        let state = widest(&|c| c.state.width()).min((width / 5).max(19));
        let gaps = 1 + [id, name, state].iter().filter(|w| **w > 0).count() + 1;
        let about = width.saturating_sub(when + id + name + state + gaps);
        Self { when, id, about, name, state }
    }

    fn row(&self, desk: &Desk, cells: &Cells, style: Style) -> Vec<Span<'static>> {
        let sought = Sought::of(&desk.history.query);
        let mut spans = vec![Span::styled(parts::pad_left(&cells.when, self.when), style)];
        let mut column = |width: usize, text: Vec<Span<'static>>| {
            if width > 0 {
                let used: usize = text.iter().map(|span| span.content.width()).sum();
                spans.push(Span::styled(" ", style));
                spans.extend(text);
                spans.push(Span::styled(" ".repeat(width.saturating_sub(used)), style));
            }
        };
        let cut = |text: &str, width| sought.spans(&parts::fit(text, width), style);
        column(self.id, sought.spans(&parts::fit_end(&cells.id, self.id), style));
        column(self.about, cut(&cells.about, self.about));
        column(self.name, name(cells.name.as_deref(), &sought, self.name, style));
        column(self.state, vec![Span::styled(parts::fit(&cells.state, self.state), style)]);
        spans
    }
}

/// A masked name with the parts marked that were looked for; what does not fit is left out.
fn name(name: Option<&str>, sought: &Sought<'_>, width: usize, style: Style) -> Vec<Span<'static>> {
    let mut spans: Vec<Span<'static>> = Vec::new();
    let mut used = 0;
    let whole = name.unwrap_or_default();
    for (part, mask) in masked(whole) {
        let gap = usize::from(!spans.is_empty());
        if used + gap + mask.width() > width {
            break;
        }
        used += gap + mask.width();
        if gap > 0 {
            spans.push(Span::styled(" ", style));
        }
        // *Le Goff* is one word to the search, and two parts here.
        let is = sought.touches(whole, &part);
        spans.push(Span::styled(mask, if is { marked(style) } else { style }));
    }
    spans
}

fn shown_width(name: &str) -> usize {
    let parts = masked(name);
    parts.iter().map(|(_, mask)| mask.width() + 1).sum::<usize>().saturating_sub(1)
}

fn draw_pane(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let lines = pane::lines(desk, usize::from(area.width));
    let height = usize::from(area.height);
    let left = lines.len().saturating_sub(desk.history.scroll);
    // The last row says that there is more.
    let cut = left > height && height > 1;
    let shown = if cut { height - 1 } else { height };
    let mut lines: Vec<Line<'static>> =
        lines.into_iter().skip(desk.history.scroll).take(shown).collect();
    if cut {
        let id = if desk.history.reading { "history-more-below" } else { "history-more" };
        lines.push(Line::styled(desk.words.get(id), desk.theme.dim));
    }
    parts::rows(frame, area, lines);
}

/// The one chosen in a line or two: what it is about is not cut, and where a word was found that
/// stands in no column.
fn draw_below(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let state = &desk.history;
    let width = usize::from(area.width).saturating_sub(2);
    let mut lines = vec![Line::styled(desk.theme.bar(area.width), desk.theme.dim)];
    if let Some(row) = state.chosen() {
        let cells = Cells::of(desk, row, state.knows(row.entity));
        let sought = Sought::of(&state.query);
        let mut about = vec![Span::raw(" ")];
        about.extend(sought.spans(&parts::fit(&cells.about, width), desk.theme.text));
        lines.push(Line::from(about));
        if let Some(Known::Request(request)) = state.knows(row.entity) {
            lines.push(elsewhere(desk, request, &sought, width));
        }
    }
    parts::rows(frame, area, lines);
}

/// Where the words were found that no column shows: by telephone, in the text, in an answer. The
/// number itself and the address are for whoever opens it.
fn elsewhere(desk: &Desk, request: &Request, sought: &Sought<'_>, width: usize) -> Line<'static> {
    let service = desk.service_name(request.matter.service);
    let who = &request.requester;
    let in_text = |text: &Option<String>| text.as_deref().is_some_and(|text| sought.is_in(text));
    let answers = request.answers.iter().any(|a| in_text(&a.text) || in_text(&a.reasons));
    let said = request.said.iter().any(|text| sought.is_in(text));
    let places = [
        (who.phone.as_deref().is_some_and(|p| sought.has_phone(p)), "told-phone"),
        (in_text(&who.email), "told-email"),
        (in_text(&who.address), "told-address"),
        (in_text(&request.description), "told-description"),
        (answers, "told-answer"),
        (said, "told-note"),
    ];
    let found: Vec<String> =
        places.iter().filter(|(is, _)| *is).map(|(_, id)| desk.words.get(id)).collect();
    let told = match found.is_empty() {
        true => service,
        false => {
            let places = found.join(", ");
            let found = desk.words.with("history-found-in", &[("places", places.into())]);
            format!("{service}{}{found}", desk.theme.separator())
        }
    };
    Line::styled(format!(" {}", parts::fit(&told, width)), desk.theme.dim)
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let state = &desk.history;
    let plain = |line: Line<'_>| line.spans.iter().map(|s| s.content.as_ref()).collect::<String>();
    if state.reading {
        return pane::lines(desk, usize::MAX / 2).into_iter().map(plain).collect();
    }
    let mut lines =
        vec![format!("{} {}", desk.words.get("history-search"), state.typed.text()), told(desk)];
    if state.rows.is_empty() && !state.waiting {
        lines.push(nothing(desk));
    }
    if let Some(row) = state.chosen() {
        let cells = Cells::of(desk, row, state.knows(row.entity));
        let masked = cells.name.as_deref().map(|name| {
            masked(name).into_iter().map(|(_, mask)| mask).collect::<Vec<_>>().join(" ")
        });
        let kind = super::cells::kind(desk, row.entity);
        let said = [Some(kind), Some(cells.when), Some(cells.id), Some(cells.about), masked];
        let said = said.into_iter().flatten().chain([cells.state]).filter(|text| !text.is_empty());
        lines.push(said.collect::<Vec<_>>().join(", "));
    }
    lines
}
