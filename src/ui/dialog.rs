//! Draws what lies over a screen: a picker or a form.

use super::desk::{Desk, Layer};
use super::form::{Field, Form, Input};
use super::picker::Picker;
use super::screens::first_row;
use super::{parts, said};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear};
use unicode_width::UnicodeWidthStr;

/// Where a dialog lies, and how many rows of it scroll.
fn place(desk: &Desk) -> Option<(Rect, usize)> {
    let (columns, rows) = desk.size;
    let (wanted, above) = match desk.layers.last()? {
        Layer::Read(..) => return Some(whole(desk)),
        Layer::Pick(picker, _) => (picker.shown().len(), 1),
        Layer::Fill(form, _) => (form.fields.len(), form.told.len()),
    };
    let width = columns.saturating_sub(4).min(70);
    // The frame, the line typed and the line of hints stand around what scrolls.
    let around = 3 + above;
    let height = u16::try_from(wanted + around).unwrap_or(u16::MAX).clamp(5, 24);
    // Neither the footer nor what is being said is covered.
    let below = u16::try_from(said::lines(desk, columns).len().max(1)).unwrap_or(u16::MAX);
    let free = rows.saturating_sub(below.saturating_add(1));
    let height = height.min(free);
    let area = Rect {
        x: columns.saturating_sub(width) / 2,
        y: (rows.saturating_sub(height) / 3).min(free - height),
        width,
        height,
    };
    Some((area, usize::from(height).saturating_sub(around)))
}

/// The widest that a text to read is: the lines of a letter, and the frame.
const WIDEST: u16 = 80;

/// Where a text to read lies: over all but the footer and what is being said.
fn whole(desk: &Desk) -> (Rect, usize) {
    let (columns, rows) = desk.size;
    let width = columns.min(WIDEST);
    let below = u16::try_from(said::lines(desk, columns).len().max(1)).unwrap_or(u16::MAX);
    let height = rows.saturating_sub(below.saturating_add(1));
    let area = Rect { x: (columns - width) / 2, y: 0, width, height };
    (area, usize::from(height.saturating_sub(3)))
}

/// The columns and rows that a text to read has.
pub fn room(desk: &Desk) -> (usize, usize) {
    let (area, height) = whole(desk);
    (usize::from(area.width.saturating_sub(2)), height)
}

/// The row of the dialog at a place on screen.
pub fn row_at(desk: &Desk, column: u16, row: u16) -> Option<usize> {
    let (area, height) = place(desk)?;
    let (above, cursor, len) = match desk.layers.last()? {
        Layer::Pick(picker, _) => (2, picker.cursor, picker.shown().len()),
        Layer::Fill(form, _) => (1, form.cursor, form.fields.len()),
        Layer::Read(..) => return None,
    };
    let at = usize::from(row.checked_sub(area.y + above)?);
    let inside = area.contains(Position { x: column, y: row }) && at < height;
    inside.then_some(first_row(cursor, len, height) + at)
}

/// Draws the topmost dialog.
pub fn view(desk: &Desk, frame: &mut Frame<'_>) {
    let (Some((area, height)), Some(layer)) = (place(desk), desk.layers.last()) else {
        return;
    };
    let title = match layer {
        Layer::Pick(picker, _) => &picker.title,
        Layer::Fill(form, _) => &form.title,
        Layer::Read(page, _) => &page.title,
    };
    let title = parts::fit(title, usize::from(area.width).saturating_sub(4));
    let block = Block::bordered()
        .border_set(desk.theme.border())
        .style(desk.theme.text)
        .title(Span::styled(format!(" {title} "), desk.theme.accent));
    let inner = block.inner(area);
    frame.render_widget(Clear, area);
    frame.render_widget(block, area);
    match layer {
        Layer::Pick(picker, _) => pick(desk, picker, frame, inner, height),
        Layer::Fill(form, _) => fill(desk, form, frame, inner, height),
        Layer::Read(page, _) => page.draw(desk, frame, inner, height),
    }
}

fn pick(desk: &Desk, picker: &Picker, frame: &mut Frame<'_>, area: Rect, height: usize) {
    let width = usize::from(area.width);
    let typed = parts::fit(&picker.filter.text(), width.saturating_sub(3));
    let mut lines = vec![Line::styled(format!(" {typed}"), desk.theme.strong)];
    let before = picker.filter.before_cursor().width();
    cursor(frame, area, 1 + before, 0);
    let first = first_row(picker.cursor, picker.shown().len(), height);
    let numbered = picker.is_numbered();
    for (at, item) in picker.shown().enumerate().skip(first).take(height) {
        let here = at == picker.cursor;
        let sign = match (item.letter, numbered && picker.filter.is_empty()) {
            (Some(letter), _) => letter.to_string(),
            (None, true) => (at + 1).to_string(),
            (None, false) => String::new(),
        };
        let mark = match (picker.several, item.marked) {
            (true, true) => "[x] ",
            (true, false) => "[ ] ",
            _ => "",
        };
        let name = format!("{} {sign:1} {mark}{}", pointer(desk, here), item.text);
        // The name is what is chosen: a long detail does not push it out.
        let room = width.saturating_sub(name.width() + 2).max(width / 3);
        let detail = parts::fit(&item.detail, room);
        let row = parts::ends(&name, &format!(" {detail} "), width);
        lines.push(Line::styled(row, if here { desk.theme.selected } else { desk.theme.text }));
    }
    if picker.shown().len() == 0 {
        lines.push(Line::styled(desk.words.get("nothing-fits"), desk.theme.alert));
    }
    lines.resize(height + 1, Line::default());
    let several = picker.several.then(|| desk.words.get("hint-several"));
    let pick = if desk.session.agent.is_some() { "hint-pick" } else { "hint-pick-or-leave" };
    let hints = [Some(desk.words.get(pick)), several, picker.tab.clone()];
    let hints = hints.into_iter().flatten().collect::<Vec<_>>().join("  ");
    lines.push(hint(desk, &hints, width));
    parts::rows(frame, area, lines);
}

fn fill(desk: &Desk, form: &Form, frame: &mut Frame<'_>, area: Rect, height: usize) {
    let width = usize::from(area.width);
    let widest = form.fields.iter().map(|f| f.label.width()).max().unwrap_or(0);
    let label = widest.min(width / 2);
    let first = first_row(form.cursor, form.fields.len(), height);
    let mut lines = Vec::new();
    for (at, field) in form.fields.iter().enumerate().skip(first).take(height) {
        let here = at == form.cursor;
        let room = width.saturating_sub(label + 6);
        let (value, column) = value(desk, field, here, room);
        let name = format!(" {} {} ", pointer(desk, here), parts::pad(&field.label, label));
        lines.push(Line::from(vec![
            Span::styled(name, if here { desk.theme.accent } else { desk.theme.text }),
            Span::styled(value, if here { desk.theme.strong } else { desk.theme.text }),
        ]));
        if let (true, Some(column)) = (here, column) {
            cursor(frame, area, label + 4 + column, at - first);
        }
    }
    lines.resize(height, Line::default());
    let told = form.told.iter().map(|text| parts::fit(&format!(" ! {text}"), width));
    lines.extend(told.map(|text| Line::styled(text, desk.theme.alert)));
    lines.push(match form.wrong {
        Some(_) => Line::styled(format!(" {}", wrong(desk, form)), desk.theme.alert),
        None => hint(desk, &form_hints(desk, form), width),
    });
    parts::rows(frame, area, lines);
}

/// The keys that do something in this form.
fn form_hints(desk: &Desk, form: &Form) -> String {
    let here = form.fields.get(form.cursor).map(|f| &f.input);
    let change = matches!(here, Some(Input::Yes(_) | Input::One(..)));
    let next = (form.fields.len() > 1).then_some("hint-form-next");
    let hints = [next, change.then_some("hint-form-change"), Some("hint-form")];
    hints.into_iter().flatten().map(|id| desk.words.get(id)).collect::<Vec<_>>().join("  ")
}

/// What is wrong with the field of the cursor, and what would be right.
pub fn wrong(desk: &Desk, form: &Form) -> String {
    let Some(wrong) = form.wrong else {
        return String::new();
    };
    match form.fields.get(form.cursor).map(|f| &f.input) {
        Some(Input::Number(_, least, most)) => {
            desk.words.with(wrong, &[("least", (*least).into()), ("most", (*most).into())])
        }
        _ => desk.words.get(wrong),
    }
}

/// What stands in a field, and the column of its cursor.
fn value(desk: &Desk, field: &Field, here: bool, room: usize) -> (String, Option<usize>) {
    match &field.input {
        Input::Text(e) | Input::Number(e, ..) | Input::Hour(e) | Input::Date(e) => {
            // A long text is shown around the cursor.
            let before = e.before_cursor();
            let hidden = before.width().saturating_sub(room.saturating_sub(1));
            let text: String = e.text().chars().skip(hidden).collect();
            (parts::fit(&text, room), Some(before.width() - hidden))
        }
        Input::Secret(e) => {
            let stars = "*".repeat(e.text().chars().count());
            let column = stars.len();
            (stars, Some(column))
        }
        Input::Yes(yes) => {
            let word = desk.words.get(if *yes { "yes" } else { "no" });
            (format!("[{}] {word}", if *yes { "x" } else { " " }), None)
        }
        Input::One(options, at) => {
            let name = options.get(*at).cloned().unwrap_or_default();
            let (left, right) = if desk.theme.ascii { ("<", ">") } else { ("‹", "›") };
            (if here { format!("{left} {name} {right}") } else { name }, None)
        }
    }
}

/// What stands in a field, for a screen reader.
pub fn spoken_value(desk: &Desk, field: &Field) -> String {
    value(desk, field, false, 500).0
}

fn pointer(desk: &Desk, here: bool) -> &'static str {
    if here { desk.theme.cursor() } else { " " }
}

fn hint<'a>(desk: &Desk, text: &str, width: usize) -> Line<'a> {
    Line::styled(parts::fit(&format!(" {text}"), width), desk.theme.dim)
}

fn cursor(frame: &mut Frame<'_>, area: Rect, column: usize, row: usize) {
    let column = u16::try_from(column).unwrap_or(0).min(area.width.saturating_sub(1));
    let row = u16::try_from(row).unwrap_or(0);
    frame.set_cursor_position(Position { x: area.x + column, y: area.y + row });
}
