//! A list from which one or several are chosen by typing a part of their name.

use super::entry::Entry;
use super::key::{Code, Key};
use crate::interpret::search::Index;
use nucleo_matcher::pattern::{CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use std::rc::Rc;

/// One thing to choose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Item {
    /// A letter that, in upper case, chooses it at once.
    pub letter: Option<char>,
    /// Its name.
    pub text: String,
    /// What else is worth knowing.
    pub detail: String,
    /// Chosen, where several can be.
    pub marked: bool,
}

impl Item {
    /// A thing with a name only.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// With more to know beside the name.
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = detail.into();
        self
    }

    /// With a letter that chooses it at once.
    pub fn letter(mut self, letter: Option<char>) -> Self {
        self.letter = letter;
        self
    }

    /// Chosen already.
    pub fn marked(mut self, marked: bool) -> Self {
        self.marked = marked;
        self
    }
}

/// How choosing ended, as places in the list of items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// It goes on.
    Open,
    /// Nothing is chosen.
    Cancelled,
    /// These are; whether with Tab instead of Enter.
    Made {
        /// Which.
        items: Vec<usize>,
        /// With Tab.
        tab: bool,
    },
}

/// The list on screen.
#[derive(Debug, Clone)]
pub struct Picker {
    /// What is asked.
    pub title: String,
    /// A line that says what Tab does; Tab does nothing without one.
    pub tab: Option<String>,
    /// Whether Space marks several.
    pub several: bool,
    /// Whether the first item means all of them, and so is never marked beside another.
    first_is_all: bool,
    /// What was typed.
    pub filter: Entry,
    /// The place of the cursor among the items shown.
    pub cursor: usize,
    items: Vec<Item>,
    shown: Vec<usize>,
    /// How it is searched, where not by the names of the items.
    found_by: Option<FoundBy>,
}

/// An index of the items, and their order while nothing is typed.
#[derive(Debug, Clone)]
struct FoundBy {
    index: Rc<Index>,
    order: Vec<usize>,
}

impl Picker {
    /// One of `items`.
    pub fn new(title: impl Into<String>, items: Vec<Item>) -> Self {
        let shown = (0..items.len()).collect();
        let (tab, filter) = (None, Entry::default());
        let (several, first_is_all, title) = (false, false, title.into());
        let found_by = None;
        Self { title, tab, several, first_is_all, filter, cursor: 0, items, shown, found_by }
    }

    /// Searched by an index of the items; in this order while nothing is typed, where items that
    /// it leaves out are only found by what is typed.
    pub fn found_by(mut self, index: Rc<Index>, order: Vec<usize>) -> Self {
        self.shown.clone_from(&order);
        self.found_by = Some(FoundBy { index, order });
        self
    }

    /// Several at once.
    pub fn several(mut self) -> Self {
        self.several = true;
        self
    }

    /// Several at once, or the first one for all of them.
    pub fn several_or_all(self) -> Self {
        Self { first_is_all: true, ..self.several() }
    }

    /// With a second way to choose.
    pub fn tab(mut self, what: impl Into<String>) -> Self {
        self.tab = Some(what.into());
        self
    }

    /// The items that fit what was typed, the best first.
    pub fn shown(&self) -> impl ExactSizeIterator<Item = &Item> {
        self.shown.iter().map(|at| &self.items[*at])
    }

    /// Few enough, without letters of their own, to be chosen by their digit.
    pub fn is_numbered(&self) -> bool {
        self.items.len() <= 9 && self.items.iter().all(|i| i.letter.is_none())
    }

    /// What a key does.
    pub fn key(&mut self, key: Key) -> Choice {
        match key.code {
            Code::Esc => return Choice::Cancelled,
            Code::Enter => return self.made(false),
            Code::Tab if self.tab.is_some() => return self.made(true),
            Code::Up => self.cursor = self.cursor.saturating_sub(1),
            Code::Down | Code::Tab => self.go_to(self.cursor + 1),
            Code::PageUp => self.cursor = self.cursor.saturating_sub(10),
            Code::PageDown => self.go_to(self.cursor + 10),
            Code::Home => self.cursor = 0,
            Code::End => self.go_to(usize::MAX),
            Code::Char(' ') if self.several => self.mark(),
            _ => return self.letter(key),
        }
        Choice::Open
    }

    /// Puts the cursor on row `row` of those shown; whether there is one.
    pub fn go_to(&mut self, row: usize) {
        self.cursor = row.min(self.shown.len().saturating_sub(1));
    }

    fn letter(&mut self, key: Key) -> Choice {
        let Some(c) = key.typed() else {
            self.retype(|entry| _ = entry.edit(key));
            return Choice::Open;
        };
        let by_letter = self.items.iter().position(|i| c.is_uppercase() && i.letter == Some(c));
        let by_digit = key.digit().filter(|_| self.is_numbered() && self.filter.is_empty());
        let by_digit = by_digit.and_then(|d| d.to_digit(10)).filter(|d| *d > 0);
        let by_digit = by_digit.map(|d| d as usize - 1).filter(|at| *at < self.items.len());
        match by_letter.or(by_digit) {
            Some(at) if self.several && self.items.iter().any(|i| i.marked) => {
                self.items[at].marked = true;
                self.settle_all(at);
                self.made(false)
            }
            Some(at) => Choice::Made { items: vec![at], tab: false },
            None => {
                self.retype(|entry| entry.insert(c));
                Choice::Open
            }
        }
    }

    fn mark(&mut self) {
        if let Some(at) = self.shown.get(self.cursor).copied() {
            self.items[at].marked ^= true;
            self.settle_all(at);
            self.go_to(self.cursor + 1);
        }
    }

    /// After item `at` was marked: of "all" and single ones, the later choice stands.
    fn settle_all(&mut self, at: usize) {
        if self.first_is_all {
            for (other, item) in self.items.iter_mut().enumerate() {
                item.marked &= (other == 0) == (at == 0);
            }
        }
    }

    /// What is marked; where nothing is, what the cursor is on.
    fn made(&self, tab: bool) -> Choice {
        let marked: Vec<_> =
            (0..self.items.len()).filter(|at| self.several && self.items[*at].marked).collect();
        let here = self.shown.get(self.cursor).copied();
        match (marked.is_empty(), here) {
            (false, _) => Choice::Made { items: marked, tab },
            (true, Some(at)) => Choice::Made { items: vec![at], tab },
            (true, None) => Choice::Open,
        }
    }

    fn retype(&mut self, change: impl FnOnce(&mut Entry)) {
        change(&mut self.filter);
        let typed = self.filter.text();
        self.shown = match &self.found_by {
            Some(found) if typed.trim().is_empty() => found.order.clone(),
            Some(found) => found.index.find(&typed),
            None => fuzzy(&typed, self.items.iter().map(|i| i.text.as_str())),
        };
        self.cursor = 0;
    }
}

/// The places of the texts that `typed` means, the best first; all of them where it is empty.
/// Accents and case do not matter.
pub fn fuzzy<'a>(typed: &str, texts: impl Iterator<Item = &'a str>) -> Vec<usize> {
    let pattern = Pattern::parse(typed, CaseMatching::Ignore, Normalization::Smart);
    let mut matcher = Matcher::new(Config::DEFAULT);
    let mut letters = Vec::new();
    let mut hits: Vec<(usize, u32)> = texts
        .enumerate()
        .filter_map(|(at, text)| {
            let score = pattern.score(Utf32Str::new(text, &mut letters), &mut matcher)?;
            Some((at, score))
        })
        .collect();
    hits.sort_by_key(|(at, score)| (std::cmp::Reverse(*score), *at));
    hits.into_iter().map(|(at, _)| at).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn services() -> Picker {
        let items = [('C', "État civil"), ('J', "Titres, dépôt"), ('R', "Titres, remise")];
        Picker::new("", items.map(|(l, t)| Item::new(t).letter(Some(l))).to_vec())
    }

    fn press(picker: &mut Picker, text: &str) -> Choice {
        text.chars().map(|c| picker.key(Key::char(c))).last().unwrap()
    }

    #[test]
    fn letters_filter_without_accents_and_upper_case_chooses_at_once() {
        let mut picker = services();
        press(&mut picker, "etat");
        assert_eq!(picker.shown().next().unwrap().text, "État civil");
        assert_eq!(press(&mut picker, "R"), Choice::Made { items: vec![2], tab: false });
    }

    #[test]
    fn escape_leaves_at_once_whatever_was_typed() {
        let mut picker = services();
        press(&mut picker, "rem");
        assert_eq!(picker.shown().len(), 1);
        assert_eq!(picker.key(Key::plain(Code::Esc)), Choice::Cancelled);
    }

    #[test]
    fn several_are_marked_with_space() {
        let mut picker = services().several();
        press(&mut picker, " ");
        press(&mut picker, " ");
        let made = picker.key(Key::plain(Code::Enter));
        assert_eq!(made, Choice::Made { items: vec![0, 1], tab: false });
    }

    #[test]
    fn short_menus_answer_to_the_digits_of_either_keyboard() {
        let menu = || Picker::new("", vec![Item::new("un"), Item::new("deux")]);
        for key in ["2", "é"] {
            assert_eq!(press(&mut menu(), key), Choice::Made { items: vec![1], tab: false });
        }
    }
}
