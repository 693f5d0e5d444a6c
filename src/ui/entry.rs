//! A line of text being typed.

use super::key::{Code, Key};

/// The text and the place of the cursor, in letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    text: Vec<char>,
    cursor: usize,
}

/// The most letters a line takes: a long letter, not a novel.
const LONGEST: usize = 4000;

impl Entry {
    /// A line that holds `text`, the cursor behind it.
    pub fn new(text: &str) -> Self {
        let text: Vec<char> = text.chars().collect();
        Self { cursor: text.len(), text }
    }

    /// What it holds.
    pub fn text(&self) -> String {
        self.text.iter().collect()
    }

    /// Whether it holds nothing.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// The letters before the cursor.
    pub fn before_cursor(&self) -> String {
        self.text[..self.cursor].iter().collect()
    }

    /// Empties it.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Puts a letter at the cursor.
    pub fn insert(&mut self, c: char) {
        if !c.is_control() && self.text.len() < LONGEST {
            self.text.insert(self.cursor, c);
            self.cursor += 1;
        }
    }

    /// Takes a key that is typed, moves or deletes, in a field where letters are no actions; whether the
    /// key meant something here.
    pub fn take(&mut self, key: Key) -> bool {
        match key.typed() {
            Some(c) => {
                self.insert(c);
                true
            }
            None => self.edit(key),
        }
    }

    /// Moves or deletes; whether the key meant something here. Letters are the caller's.
    pub fn edit(&mut self, key: Key) -> bool {
        match key.code {
            Code::Backspace if self.cursor > 0 => {
                self.cursor -= 1;
                self.text.remove(self.cursor);
            }
            Code::Delete if self.cursor < self.text.len() => {
                self.text.remove(self.cursor);
            }
            Code::Left => self.cursor = self.cursor.saturating_sub(1),
            Code::Right => self.cursor = (self.cursor + 1).min(self.text.len()),
            Code::Home => self.cursor = 0,
            Code::End => self.cursor = self.text.len(),
            Code::Char('u') if key.ctrl => self.clear(),
            Code::Backspace | Code::Delete => {}
            _ => return false,
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_in_where_the_cursor_is() {
        let mut entry = Entry::new("aé");
        entry.edit(Key::plain(Code::Left));
        entry.insert('b');
        assert_eq!((entry.text().as_str(), entry.before_cursor().as_str()), ("abé", "ab"));
        entry.edit(Key::plain(Code::Backspace));
        entry.edit(Key::plain(Code::Delete));
        entry.edit(Key::plain(Code::Delete));
        assert_eq!(entry.text(), "a");
        entry.insert('\u{1b}');
        assert_eq!(entry.text(), "a");
    }
}
