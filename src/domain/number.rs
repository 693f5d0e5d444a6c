//! The spoken number of a ticket: `J012`, `J012b` after a split, `JB01` from a workstation's lane.

use super::id::Part;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};

/// The letter with which a service calls: one capital letter, A to Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "char", into = "char")]
pub struct Letter(char);

impl Letter {
    /// `A` to `Z`, in any case.
    pub fn new(c: char) -> Option<Self> {
        c.is_ascii_alphabetic().then(|| Self(c.to_ascii_uppercase()))
    }

    /// The lane of the first workstation that issues on its own: `JB01`.
    pub const FIRST_LANE: Letter = Letter('B');

    /// All the letters, in order.
    pub fn all() -> impl Iterator<Item = Letter> {
        ('A'..='Z').map(Letter)
    }
}

impl From<Letter> for char {
    fn from(letter: Letter) -> char {
        letter.0
    }
}

impl TryFrom<char> for Letter {
    type Error = &'static str;
    fn try_from(c: char) -> Result<Self, Self::Error> {
        Letter::new(c).ok_or("a calling letter is one letter from A to Z")
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The series a number is drawn from, each counted from 1 every local day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Series {
    /// The service's calling letter.
    pub letter: Letter,
    /// The lane of a workstation that issues on its own; `None` is the common series.
    pub lane: Option<Letter>,
}

/// A ticket's spoken number. It says who, never when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Number {
    /// Letter and lane.
    pub series: Series,
    /// 1 for the first of the day.
    pub sequence: u32,
    /// Which ticket of the visit.
    pub part: Part,
}

impl Number {
    /// The same number for another ticket of the visit.
    pub fn with_part(self, part: Part) -> Self {
        Self { part, ..self }
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.series.letter)?;
        match self.series.lane {
            Some(lane) => write!(f, "{lane}{:02}", self.sequence)?,
            None => write!(f, "{:03}", self.sequence)?,
        }
        match self.part.letter() {
            Some(letter) => write!(f, "{letter}"),
            None => Ok(()),
        }
    }
}

/// A text that is no ticket number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a ticket number: {0}")]
pub struct NotANumber(pub String);

impl FromStr for Number {
    type Err = NotANumber;

    /// Takes `[A-Z][A-Z]?\d{2,}[b-z]?` in any case (rules.md, Numbers); `J12` means `J012`. One
    /// digit is refused: it may be the beginning of a number that is still being typed.
    fn from_str(text: &str) -> Result<Self, NotANumber> {
        let wrong = || NotANumber(text.chars().take(20).collect());
        let trimmed = text.trim();
        let head: Vec<char> = trimmed.chars().take_while(char::is_ascii_alphabetic).collect();
        let rest = trimmed.get(head.len()..).ok_or_else(wrong)?;
        let digits: String = rest.chars().take_while(char::is_ascii_digit).collect();
        let tail: Vec<char> = rest.chars().skip(digits.len()).collect();
        let (letter, lane) = match head[..] {
            [letter] => (Letter::new(letter), None),
            [letter, lane] => (Letter::new(letter), Letter::new(lane)),
            _ => return Err(wrong()),
        };
        let part = match tail[..] {
            [] => Part::FIRST,
            [c] if c.is_ascii_alphabetic() && !c.eq_ignore_ascii_case(&'a') => {
                Part(c.to_ascii_lowercase() as u8 - b'a')
            }
            _ => return Err(wrong()),
        };
        if digits.len() < 2 {
            return Err(wrong());
        }
        let sequence: u32 = digits.parse().map_err(|_| wrong())?;
        match (letter, sequence) {
            // The first of the day is 1.
            (Some(letter), 1..) => Ok(Number { series: Series { letter, lane }, sequence, part }),
            _ => Err(wrong()),
        }
    }
}

impl TryFrom<String> for Number {
    type Error = NotANumber;
    fn try_from(text: String) -> Result<Self, NotANumber> {
        text.parse()
    }
}

impl From<Number> for String {
    fn from(number: Number) -> String {
        number.to_string()
    }
}
