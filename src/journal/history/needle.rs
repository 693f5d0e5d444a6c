//! Words as the index is asked for them, and as a row confirms them.

use super::words::{TOKEN, token};
use crate::domain::query::Filter;
use crate::domain::request::Status;
use crate::journal::rows::Ids;
use rusqlite::Connection;
use uuid::Uuid;

/// A word to look for, as the index and the rows have it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Needle {
    pub any: Vec<String>,
    /// A mark: the whole word, not its beginning.
    pub mark: bool,
}

impl Needle {
    /// The question to the index.
    pub fn ask(&self) -> String {
        let asked: Vec<String> = self.terms().map(Term::ask).collect();
        if asked.len() == 1 { asked.concat() } else { format!("({})", asked.join(" OR ")) }
    }

    /// What the index holds of it.
    pub fn terms(&self) -> impl Iterator<Item = Term<'_>> {
        self.any.iter().map(|word| match token(word) {
            whole if self.mark => Term::Whole(whole),
            begin if begin.len() < word.len() || begin.len() == TOKEN => Term::Whole(begin),
            begin => Term::Beginning(begin),
        })
    }

    /// Whether the index's answer leaves something to confirm.
    pub fn is_cut(&self) -> bool {
        self.any.iter().any(|word| token(word).len() < word.len())
    }

    /// Whether what has this has `other` too.
    pub fn is_within(&self, other: &Self) -> bool {
        let begins_so = |word: &String| {
            let any = |of: &String| if self.mark { word == of } else { word.starts_with(of) };
            other.any.iter().any(any)
        };
        self.mark == other.mark && self.any.iter().all(begins_so)
    }

    /// Whether it is among an entry's joined words.
    pub fn is_in(&self, words: &str) -> bool {
        self.any.iter().any(|word| stands_in(words, word, self.mark))
    }
}

/// A term of the index.
#[derive(Debug, Clone, Copy)]
pub(super) enum Term<'w> {
    Whole(&'w str),
    /// All that begin so; shorter than the longest that the index keeps.
    Beginning(&'w str),
}

impl Term<'_> {
    /// What every entry has: some mark.
    pub const MARKS: Self = Term::Beginning("_");

    fn ask(self) -> String {
        match self {
            Self::Whole(word) => format!("\"{word}\""),
            Self::Beginning(begin) => format!("\"{begin}\"*"),
        }
    }

    /// Its key among those of FTS5: `0` and a word, or the length of a beginning, counted on from `0`,
    /// and that beginning.
    pub fn key(self) -> Vec<u8> {
        let (length, text) = match self {
            Self::Whole(word) => (0, word),
            Self::Beginning(begin) => (begin.len().min(TOKEN), begin),
        };
        let mut key = vec![b'0' + length as u8];
        key.extend(text.bytes());
        key
    }
}

/// Whether a word, or the beginning of one, is among joined words.
pub(super) fn stands_in(words: &str, word: &str, whole: bool) -> bool {
    let bytes = words.as_bytes();
    memchr::memmem::find_iter(bytes, word).any(|at| {
        let begins = at == 0 || bytes[at - 1] == b' ';
        let end = bytes.get(at + word.len());
        begins && (!whole || end.is_none_or(|b| *b == b' '))
    })
}

/// The marks that entries of a filter have; `None` where there can be none.
pub(super) fn marks(
    connection: &Connection,
    ids: &mut Ids,
    filter: &Filter,
) -> rusqlite::Result<Option<Vec<String>>> {
    let mut of_ids = |kind: char, all: &[Uuid]| -> rusqlite::Result<Vec<String>> {
        let mut marks = Vec::new();
        for id in all {
            marks.extend(ids.known(connection, *id)?.map(|n| format!("_{kind}{n}")));
        }
        Ok(marks)
    };
    let marks = match filter {
        Filter::Service(all) => of_ids('s', &all.iter().map(|id| id.0).collect::<Vec<_>>())?,
        Filter::Agent(all) => of_ids('a', &all.iter().map(|id| id.0).collect::<Vec<_>>())?,
        Filter::Channel(all) => all.iter().map(|c| format!("_c{}", *c as u8)).collect(),
        Filter::Status(all) => all.iter().map(|s: &Status| format!("_u{}", *s as u8)).collect(),
        Filter::Language(all) => all
            .iter()
            .map(|l| format!("_l{}", l.to_string().replace('-', "_")).to_lowercase())
            .collect(),
        Filter::Person(id) => vec![format!("_p{}", id.0.simple())],
        Filter::Visit(id) => vec![format!("_v{}", id.0.simple())],
        Filter::Late => vec!["_o".to_owned()],
    };
    Ok(Some(marks).filter(|marks: &Vec<String>| !marks.is_empty()))
}

/// The words of the index that are one sign away from one of `words`, these among them.
pub(super) fn near(connection: &Connection, words: &[String]) -> rusqlite::Result<Vec<String>> {
    let mut all = Vec::new();
    let mut exists =
        connection.prepare_cached("SELECT 1 FROM search WHERE search MATCH ?1 LIMIT 1")?;
    for word in words {
        let mut asked = std::collections::BTreeSet::new();
        for candidate in one_away(word) {
            let needle = Needle { any: vec![candidate], mark: false };
            if asked.insert(needle.ask()) && exists.exists([needle.ask()])? {
                all.extend(needle.any);
            }
        }
    }
    Ok(all)
}

/// A word, and all that differ from it by one sign: wrong, missing, too many, or two that have
/// changed places. The first sign is taken to be right.
fn one_away(word: &str) -> Vec<String> {
    let mut all = vec![word.to_owned()];
    // Of a short word too much is one sign away.
    if word.len() < 4 {
        return all;
    }
    let signs = || (b'a'..=b'z').map(char::from);
    for at in 1..=word.len() {
        let (head, tail) = word.split_at(at);
        if let Some(rest) = tail.get(1..) {
            all.push(format!("{head}{rest}"));
            all.extend(signs().map(|c| format!("{head}{c}{rest}")));
            if let Some(second) = tail.get(1..2) {
                all.push(format!("{head}{second}{}{}", &tail[..1], &tail[2..]));
            }
        }
        all.extend(signs().map(|c| format!("{head}{c}{tail}")));
    }
    all
}
