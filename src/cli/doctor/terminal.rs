//! What the terminal can draw: told by the environment, and asked of the terminal itself, which
//! the desk never does, because the answers would arrive there as key presses.

use super::Facts;
use crate::ui;
use crate::ui::config::{Borders, Canvas, DeskConfig, Drawing, ThemeName};
use crossterm::cursor::{MoveToColumn, position};
use crossterm::style::Print;
use crossterm::terminal::{Clear, ClearType, disable_raw_mode, enable_raw_mode};
use crossterm::{event, execute};
use std::io::IsTerminal;
use std::time::Duration;
use terminal_colorsaurus::{QueryOptions, ThemeMode, theme_mode};

/// The longest wait for the colour of the background; that for the cursor is crossterm's, two
/// seconds.
const PATIENCE: Duration = Duration::from_secs(1);

/// Signs of the screens, of each kind that fonts and terminals get wrong.
const SIGNS: [&str; 2] = ["─│┌┼", "▀▄█▌"];

/// What the environment says of the terminal.
pub(super) fn named() -> String {
    let names = ["TERM", "TERM_PROGRAM", "COLORTERM", "KITTY_WINDOW_ID", "WT_SESSION"];
    let said = names.into_iter().filter_map(|name| {
        std::env::var(name).ok().filter(|v| !v.is_empty()).map(|v| format!("{name}={v}"))
    });
    let said: Vec<_> = said.collect();
    if said.is_empty() { "—".to_owned() } else { said.join(" ") }
}

/// What it can draw with, as far as the environment tells.
pub(super) fn draws() -> Facts {
    let is = |name: &str| std::env::var(name).is_ok_and(|v| !v.is_empty());
    let term = std::env::var("TERM").unwrap_or_default();
    let image = match () {
        () if is("KITTY_WINDOW_ID") || term.contains("kitty") => "kitty",
        () if term.contains("foot") || term.contains("mlterm") => "sixel",
        () => "—",
    };
    let colours = std::env::var("COLORTERM").unwrap_or_default();
    let colours = match colours.as_str() {
        "truecolor" | "24bit" => "16777216",
        _ if is("WT_SESSION") || term.contains("direct") => "16777216",
        _ if term.contains("256") => "256",
        _ if term == "dumb" => "2",
        _ => "16",
    };
    let size = crossterm::terminal::size();
    let size = size.map_or_else(|_| "—".to_owned(), |(w, h)| format!("{w}x{h}"));
    vec![
        ("terminal-size", size),
        ("terminal-colours", colours.to_owned()),
        ("terminal-images", image.to_owned()),
        ("terminal-drawing", drawing()),
    ]
}

/// What phrases are drawn with here, unless the configuration says otherwise.
fn drawing() -> String {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match Drawing::Auto.canvas(variable, ui::terminal::cell()) {
        Canvas::Cells(mosaic) => format!("{mosaic:?}").to_lowercase(),
        Canvas::Kitty => "kitty".to_owned(),
        Canvas::Sixel { .. } => "sixel".to_owned(),
    }
}

/// What the terminal answered; `None` where it did not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Answers {
    /// Its background is light.
    light: Option<bool>,
    /// Each sign takes one column.
    narrow: Option<bool>,
}

/// Whether there is a terminal that reads and answers.
pub(super) fn is_there() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// Asks it.
pub(super) fn ask() -> Answers {
    if std::env::var("TERM").is_ok_and(|term| term == "dumb") {
        // It would write the question on its screen.
        return Answers::default();
    }
    let mut options = QueryOptions::default();
    options.timeout = PATIENCE;
    let light = theme_mode(options).ok().map(|mode| mode == ThemeMode::Light);
    Answers { light, narrow: narrow() }
}

/// Draws the signs at the left edge, asks where the cursor then stands, and wipes them away.
fn narrow() -> Option<bool> {
    let _raw = Raw::begin()?;
    let mut narrow = true;
    for signs in SIGNS {
        let mut out = std::io::stdout();
        execute!(out, MoveToColumn(0), Print(signs)).ok()?;
        let at = position();
        execute!(out, MoveToColumn(0), Clear(ClearType::CurrentLine)).ok()?;
        // Whoever is silent once is not asked again.
        let (column, _) = at.ok()?;
        narrow &= usize::from(column) == signs.chars().count();
    }
    Some(narrow)
}

/// The raw mode, in which answers are read byte by byte and not shown. What is still unread at
/// its end was an answer too, and would be taken for the reply to the next question.
struct Raw;

impl Raw {
    fn begin() -> Option<Self> {
        enable_raw_mode().ok().map(|()| Self)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        while event::poll(Duration::from_millis(20)).unwrap_or(false) && event::read().is_ok() {}
        _ = disable_raw_mode();
    }
}

impl Answers {
    /// As facts, in words that the locales translate.
    pub(super) fn facts(self) -> Facts {
        let word = |answer: Option<bool>, yes: &str, no: &str| match answer {
            Some(true) => yes.to_owned(),
            Some(false) => no.to_owned(),
            None => "silent".to_owned(),
        };
        vec![
            ("terminal-background", word(self.light, "light", "dark")),
            ("terminal-signs", word(self.narrow, "one", "several")),
        ]
    }

    /// It answered something.
    pub(super) fn any(self) -> bool {
        self != Self::default()
    }

    /// The settings of `[desk]` that differ from what it answered. High contrast is chosen by
    /// people for their eyes, whatever the background is.
    pub(super) fn differ_from(self, desk: &DeskConfig) -> Vec<(&'static str, &'static str)> {
        let theme = match (self.light, desk.theme) {
            (Some(true), ThemeName::Dark) => Some("light"),
            (Some(false), ThemeName::Light) => Some("dark"),
            _ => None,
        };
        let borders = match (self.narrow, desk.borders) {
            (Some(false), Borders::Unicode) => Some("ascii"),
            (Some(true), Borders::Ascii) => Some("unicode"),
            _ => None,
        };
        let theme = theme.map(|value| ("theme", value));
        theme.into_iter().chain(borders.map(|value| ("borders", value))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_offered_and_high_contrast_stays() {
        let light = Answers { light: Some(true), narrow: Some(true) };
        let usual = DeskConfig::default();
        assert_eq!(light.differ_from(&usual), [("theme", "light")]);
        let chosen = DeskConfig { theme: ThemeName::HighContrast, ..usual.clone() };
        assert_eq!(light.differ_from(&chosen), []);
        assert_eq!(Answers::default().differ_from(&usual), []);
        let wide = Answers { light: Some(false), narrow: Some(false) };
        assert_eq!(wide.differ_from(&usual), [("borders", "ascii")]);
    }
}
