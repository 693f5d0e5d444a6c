//! A text to read over the screen, as long as it is: a letter before it goes out, what it lacks.

use super::desk::Desk;
use super::key::{Code, Key};
use super::parts;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

/// The text on screen.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// What it is.
    pub title: String,
    /// Its lines; one that is too long for the window goes on below.
    pub lines: Vec<String>,
    /// What Enter does; it leaves where nothing is said.
    pub enter: Option<String>,
    /// What Tab does; nothing where nothing is said.
    pub tab: Option<String>,
    /// The first line that is shown.
    pub first: usize,
}

/// How reading ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turned {
    /// It goes on.
    Open,
    /// It was read.
    Left,
    /// With the key that does something: Enter, or else Tab.
    Chosen(Turn),
}

/// What is done with what was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// What Enter does.
    Enter,
    /// What Tab does.
    Tab,
}

impl Page {
    /// A text under a title.
    pub fn new(title: impl Into<String>, lines: Vec<String>) -> Self {
        Self { title: title.into(), lines, ..Self::default() }
    }

    /// Enter does this.
    pub fn enter(self, what: String) -> Self {
        Self { enter: Some(what), ..self }
    }

    /// Tab does this.
    pub fn tab(self, what: String) -> Self {
        Self { tab: Some(what), ..self }
    }

    /// What a key does in a window of so many columns and rows of text.
    pub fn key(&mut self, key: Key, (columns, rows): (usize, usize)) -> Turned {
        let last = self.wrapped(columns).len().saturating_sub(rows);
        let step = rows.saturating_sub(1).max(1);
        self.first = match key.code {
            Code::Esc => return Turned::Left,
            Code::Enter if self.enter.is_none() => return Turned::Left,
            Code::Enter => return Turned::Chosen(Turn::Enter),
            Code::Tab if self.tab.is_some() => return Turned::Chosen(Turn::Tab),
            Code::Up => self.first.min(last).saturating_sub(1),
            Code::Down => self.first + 1,
            Code::PageUp => self.first.min(last).saturating_sub(step),
            Code::PageDown | Code::Char(' ') => self.first + step,
            Code::Home => 0,
            Code::End => last,
            _ => self.first,
        };
        self.first = self.first.min(last);
        Turned::Open
    }

    /// The lines as they fit; one that fits keeps the place of its words.
    pub fn wrapped(&self, columns: usize) -> Vec<String> {
        let mut all = Vec::with_capacity(self.lines.len());
        for line in &self.lines {
            match line.width() <= columns {
                true => all.push(line.clone()),
                false => all.extend(parts::wrap(line, columns)),
            }
        }
        all
    }

    /// The keys that do something.
    pub fn hints(&self, desk: &Desk, more: bool) -> String {
        let more = more.then(|| desk.words.get("hint-page-more"));
        let back = Some(desk.words.get("hint-page"));
        let hints = [more, self.enter.clone(), self.tab.clone(), back].into_iter().flatten();
        hints.collect::<Vec<_>>().join("  ")
    }

    /// Draws it, the keys last.
    pub fn draw(&self, desk: &Desk, frame: &mut Frame<'_>, area: Rect, height: usize) {
        let width = usize::from(area.width);
        let all = self.wrapped(width);
        let first = self.first.min(all.len().saturating_sub(height));
        let hints = self.hints(desk, first + height < all.len());
        let shown = all.into_iter().skip(first).take(height);
        let mut lines: Vec<Line<'_>> =
            shown.map(|line| Line::styled(desk.read_aright(&line), desk.theme.text)).collect();
        lines.resize(height, Line::default());
        lines.push(Line::styled(parts::fit(&format!(" {hints}"), width), desk.theme.dim));
        parts::rows(frame, area, lines);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_read_to_its_end_and_no_further() {
        let lines = (0..30).map(|n| format!("{n} {}", "mot ".repeat(3))).collect();
        let mut page = Page::new("", lines).tab("Tab".into());
        let room = (8, 10);
        let all = page.wrapped(8);
        assert!(all.len() > 30 && all.iter().all(|line| line.width() <= 8));
        assert_eq!(page.key(Key::plain(Code::End), room), Turned::Open);
        assert_eq!(page.first, all.len() - 10);
        page.key(Key::plain(Code::PageDown), room);
        assert_eq!(page.first, all.len() - 10);
        page.key(Key::plain(Code::PageUp), room);
        assert_eq!(page.first, all.len() - 19);
        assert_eq!(page.key(Key::plain(Code::Enter), room), Turned::Left);
        assert_eq!(page.key(Key::plain(Code::Tab), room), Turned::Chosen(Turn::Tab));
    }
}
