//! The keys of a screen, drawn from the keymap.

use super::{Screen, first_row};
use crate::ui::action::{self, Action, Scope};
use crate::ui::desk::Desk;
use crate::ui::{palette, parts};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

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
    action::all().map(|(a, ..)| a).filter(fits)
}

/// Each key with what it does.
pub fn lines(desk: &Desk) -> Vec<String> {
    actions(desk)
        .map(|a| format!("{} : {}", palette::keys(desk, a), palette::name(desk, a)))
        .collect()
}

/// Draws the help, in as many columns as fit.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let all: Vec<Action> = actions(desk).collect();
    let columns = usize::from(area.width / 38).max(1);
    let width = area.width / u16::try_from(columns).unwrap_or(1);
    let height = usize::from(area.height);
    let deep = all.len().div_ceil(columns).max(1);
    let first = first_row(desk.help.cursor.min(deep - 1), deep, height);
    for (column, actions) in all.chunks(deep).enumerate() {
        let left = area.x + width * u16::try_from(column).unwrap_or(0);
        let part = Rect { x: left, width, ..area };
        let rows = actions.iter().skip(first).take(height).map(|a| {
            let keys = parts::pad(&palette::keys(desk, *a), 12);
            let name = parts::fit(&palette::name(desk, *a), usize::from(width).saturating_sub(15));
            Line::from(vec![
                Span::styled(format!(" {keys} "), desk.theme.accent),
                Span::styled(name, desk.theme.text),
            ])
        });
        parts::rows(frame, part, rows);
    }
}
