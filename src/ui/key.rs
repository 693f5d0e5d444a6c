//! Keys as the keymap knows them, from what terminals send.

use crate::domain::settings::fold_case;
use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use std::fmt;
use std::str::FromStr;

/// A key without its modifiers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each is what stands on the keyboard
pub enum Code {
    Char(char),
    Enter,
    Esc,
    Tab,
    BackTab,
    Backspace,
    Delete,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
    PageUp,
    PageDown,
    F(u8),
}

/// One key press. Shift is in the letter itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Which key.
    pub code: Code,
    /// With Ctrl.
    pub ctrl: bool,
    /// With Alt, never AltGr.
    pub alt: bool,
}

/// The keys with a name, as configuration and help write them.
const NAMED: [(&str, Code); 14] = [
    ("Space", Code::Char(' ')),
    ("Enter", Code::Enter),
    ("Esc", Code::Esc),
    ("Tab", Code::Tab),
    ("BackTab", Code::BackTab),
    ("Backspace", Code::Backspace),
    ("Delete", Code::Delete),
    ("Up", Code::Up),
    ("Down", Code::Down),
    ("Left", Code::Left),
    ("Right", Code::Right),
    ("Home", Code::Home),
    ("End", Code::End),
    ("PageUp", Code::PageUp),
];

/// As the French desk shows them: what is read on the screen may be written as it is read.
const FRENCH: [(&str, Code); 13] = [
    ("Espace", Code::Char(' ')),
    ("Entrée", Code::Enter),
    ("Échap", Code::Esc),
    ("Retour arrière", Code::Backspace),
    ("Suppr", Code::Delete),
    ("↑", Code::Up),
    ("↓", Code::Down),
    ("←", Code::Left),
    ("→", Code::Right),
    ("Début", Code::Home),
    ("Fin", Code::End),
    ("Page préc.", Code::PageUp),
    ("Page suiv.", Code::PageDown),
];

impl Key {
    /// A key without modifiers.
    pub const fn plain(code: Code) -> Self {
        Self { code, ctrl: false, alt: false }
    }

    /// A letter.
    pub const fn char(c: char) -> Self {
        Self::plain(Code::Char(c))
    }

    /// The key of a terminal event; `None` for a release and for keys that mean nothing here.
    pub fn from_event(event: &KeyEvent) -> Option<Self> {
        if event.kind == KeyEventKind::Release {
            return None;
        }
        let code = match event.code {
            KeyCode::Char(c) => Code::Char(c),
            KeyCode::Enter => Code::Enter,
            KeyCode::Esc => Code::Esc,
            KeyCode::Tab => Code::Tab,
            KeyCode::BackTab => Code::BackTab,
            KeyCode::Backspace => Code::Backspace,
            KeyCode::Delete => Code::Delete,
            KeyCode::Up => Code::Up,
            KeyCode::Down => Code::Down,
            KeyCode::Left => Code::Left,
            KeyCode::Right => Code::Right,
            KeyCode::Home => Code::Home,
            KeyCode::End => Code::End,
            KeyCode::PageUp => Code::PageUp,
            KeyCode::PageDown => Code::PageDown,
            KeyCode::F(n) => Code::F(n),
            _ => return None,
        };
        let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
        let alt = event.modifiers.contains(KeyModifiers::ALT);
        let key = match code {
            // AltGr arrives as Ctrl+Alt on some systems: what it types is a letter of its own.
            Code::Char(_) if ctrl && alt => Self::plain(code),
            // What older terminals send for Backspace.
            Code::Char('h') if ctrl => Self::plain(Code::Backspace),
            Code::Char(c) if ctrl => Self { code: Code::Char(c.to_ascii_lowercase()), ctrl, alt },
            _ => Self { code, ctrl, alt },
        };
        Some(key)
    }

    /// The letter typed, without modifiers.
    pub fn typed(self) -> Option<char> {
        match self.code {
            Code::Char(c) if !self.ctrl && !self.alt => Some(c),
            _ => None,
        }
    }

    /// The digit meant, where digits are answers: the top row of an AZERTY keyboard counts.
    pub fn digit(self) -> Option<char> {
        let c = self.typed()?;
        match c {
            '0'..='9' => Some(c),
            _ => {
                let at = ['à', '&', 'é', '"', '\'', '(', '-', 'è', '_', 'ç']
                    .iter()
                    .position(|a| *a == c)?;
                char::from_digit(u32::try_from(at).ok()?, 10)
            }
        }
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ctrl {
            f.write_str("Ctrl-")?;
        }
        if self.alt {
            f.write_str("Alt-")?;
        }
        if let Some((name, _)) = NAMED.iter().find(|(_, code)| *code == self.code) {
            return f.write_str(name);
        }
        match self.code {
            Code::Char(c) => write!(f, "{c}"),
            Code::F(n) => write!(f, "F{n}"),
            _ => f.write_str("PageDown"),
        }
    }
}

/// A text that names no key.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no such key: {0}")]
pub struct NotAKey(pub String);

impl FromStr for Key {
    type Err = NotAKey;

    /// `n`, `N`, `Space`, `Ctrl-p`, `F5`, …
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let wrong = || NotAKey(text.to_owned());
        let (ctrl, rest) = strip(text, "Ctrl-");
        let (alt, rest) = strip(rest, "Alt-");
        let wanted = fold_case(rest);
        // A sign is itself: without its accents an arrow would be a dash.
        let sign = rest.chars().nth(1).is_none();
        let same = |name: &str| name == rest || (!sign && fold_case(name) == wanted);
        let named = NAMED.iter().chain(&FRENCH).find(|(name, _)| same(name));
        let mut chars = rest.chars();
        let code = match (named, chars.next(), chars.next()) {
            (Some((_, code)), ..) => *code,
            (None, Some(c), None) if !c.is_control() => Code::Char(c),
            (None, Some('F' | 'f'), Some(_)) => {
                let number = rest.get(1..).and_then(|n| n.parse().ok());
                Code::F(number.filter(|n| (1..=24).contains(n)).ok_or_else(wrong)?)
            }
            _ if rest.eq_ignore_ascii_case("PageDown") => Code::PageDown,
            _ => return Err(wrong()),
        };
        Ok(Self { code, ctrl, alt })
    }
}

fn strip<'a>(text: &'a str, prefix: &str) -> (bool, &'a str) {
    match text.get(..prefix.len()) {
        Some(head) if head.eq_ignore_ascii_case(prefix) && text.len() > prefix.len() => {
            (true, &text[prefix.len()..])
        }
        _ => (false, text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(code: KeyCode, modifiers: KeyModifiers, kind: KeyEventKind) -> KeyEvent {
        KeyEvent::new_with_kind(code, modifiers, kind)
    }

    #[test]
    fn a_key_reads_as_it_is_written() {
        for text in
            ["n", "N", "Space", "Ctrl-p", "Esc", "PageUp", "PageDown", "F5", "Alt-x", ",", "-"]
        {
            assert_eq!(text.parse::<Key>().unwrap().to_string(), text);
        }
        for wrong in ["", "nn", "F0", "F99", "Ctrl-"] {
            assert!(wrong.parse::<Key>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn altgr_is_never_a_modifier_and_releases_do_not_count() {
        let both = KeyModifiers::CONTROL | KeyModifiers::ALT;
        let at = event(KeyCode::Char('@'), both, KeyEventKind::Press);
        assert_eq!(Key::from_event(&at), Some(Key::char('@')));
        let release = event(KeyCode::Char('n'), KeyModifiers::NONE, KeyEventKind::Release);
        assert_eq!(Key::from_event(&release), None);
        let repeat = event(KeyCode::Down, KeyModifiers::NONE, KeyEventKind::Repeat);
        assert_eq!(Key::from_event(&repeat), Some(Key::plain(Code::Down)));
    }

    #[test]
    fn the_top_row_of_an_azerty_keyboard_counts_as_digits() {
        let row: String = "&é\"'(-è_çà".chars().filter_map(|c| Key::char(c).digit()).collect();
        assert_eq!(row, "1234567890");
        assert_eq!(Key::char('a').digit(), None);
    }
}
