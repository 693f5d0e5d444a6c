//! The keys of a screen, drawn from the keymap.

use super::{Screen, first_row};
use crate::ui::action::{self, Action, Scope};
use crate::ui::desk::Desk;
use crate::ui::{palette, parts};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

/// What the help shows.
#[derive(Debug, Clone, Copy, Default)]
pub struct Help {
    /// The screen it is about.
    pub of: Screen,
    /// The first row of interest.
    pub cursor: usize,
}

impl Help {
    /// The help of a screen; the help of the help is that of the queue.
    pub fn of(screen: Screen) -> Self {
        let of = if screen == Screen::Help { Screen::Queue } else { screen };
        Self { of, cursor: 0 }
    }
}

fn actions(desk: &Desk) -> impl Iterator<Item = Action> {
    let scope = desk.help.of.scope();
    let fits = move |a: &Action| a.scope() == scope || a.scope() == Scope::Everywhere;
    // Where letters are typed, what only they ask for is in the palette.
    let of = desk.help.of;
    let has_key =
        move |a: &Action| !of.is_typed_on() || palette::keys_on(desk, *a, of).next().is_some();
    action::all().map(|(a, ..)| a).filter(fits).filter(has_key)
}

/// Each key with what it does.
pub fn lines(desk: &Desk) -> Vec<String> {
    actions(desk)
        .map(|a| format!("{} : {}", palette::keys(desk, a, desk.help.of), palette::name(desk, a)))
        .collect()
}

/// A column is never narrower than this; the keys take the first of it.
const COLUMN: u16 = 38;
const KEYS: usize = 10;

/// Draws the help in as few columns as the height allows. A name that is too long goes on below:
/// nothing of it is cut.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let height = usize::from(area.height);
    let most = (area.width / COLUMN).max(1);
    let columns = (1..=most).map(|columns| in_columns(desk, columns, area.width));
    let Some(columns) = least_that_fits(columns, height) else { return };
    let width = area.width / u16::try_from(columns.len()).unwrap_or(1).max(1);
    let deep = columns.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let height = if deep > height { height.saturating_sub(1) } else { height };
    let first = first_row(desk.help.cursor.min(deep - 1), deep, height);
    if first + height < deep {
        let more = Rect { y: area.bottom().saturating_sub(1), height: 1, ..area };
        let more_words = desk.words.get("help-more");
        parts::rows(frame, more, [Line::styled(format!(" {more_words}"), desk.theme.dim)]);
    }
    for (lines, at) in columns.into_iter().zip(0..) {
        let part = Rect { x: area.x + width * at, width, ..area };
        parts::rows(frame, part, lines.into_iter().skip(first).take(height));
    }
}

type Columns = Vec<Vec<Line<'static>>>;

/// The first that is no deeper than `height`, else the last, which is scrolled.
fn least_that_fits(tried: impl Iterator<Item = Columns>, height: usize) -> Option<Columns> {
    let mut last = None;
    for columns in tried {
        let fits = columns.iter().all(|lines| lines.len() <= height);
        last = Some(columns);
        if fits {
            break;
        }
    }
    last
}

/// The entries in so many columns of about the same depth.
fn in_columns(desk: &Desk, columns: u16, width: u16) -> Columns {
    let width = usize::from(width / columns).saturating_sub(KEYS + 3);
    let entries: Vec<_> = actions(desk).map(|action| entry(desk, action, width)).collect();
    let deep = entries.iter().map(Vec::len).sum::<usize>().div_ceil(usize::from(columns));
    let mut filled: Columns = vec![vec![]];
    for entry in entries {
        if filled.last().is_some_and(|lines| lines.len() >= deep) {
            filled.push(vec![]);
        }
        if let Some(lines) = filled.last_mut() {
            lines.extend(entry);
        }
    }
    filled
}

/// The keys of an action and its name, in as many lines as it needs.
fn entry(desk: &Desk, action: Action, width: usize) -> Vec<Line<'static>> {
    let keys = palette::keys(desk, action, desk.help.of);
    let names = parts::wrap(&palette::name(desk, action), width);
    // Two keys one after the other have a line of their own.
    if keys.width() > KEYS {
        let keys = Line::styled(format!(" {keys}"), desk.theme.accent);
        let below = names.into_iter().map(|name| {
            let room = " ".repeat(KEYS + 2);
            Line::styled(room + &name, desk.theme.text)
        });
        return std::iter::once(keys).chain(below).collect();
    }
    let line = |(at, name): (usize, String)| {
        let keys = parts::pad(if at == 0 { &keys } else { "" }, KEYS);
        Line::from(vec![
            Span::styled(format!(" {keys} "), desk.theme.accent),
            Span::styled(name, desk.theme.text),
        ])
    };
    names.into_iter().enumerate().map(line).collect()
}
