//! Finding cards and languages by what somebody types: words in any order, beginnings of words,
//! accents and case ignored, typos forgiven. All words are kept once, so that each key press costs
//! a walk over the words, not over the texts.

use memchr::memmem;
use std::collections::BTreeMap;
use unicode_script::{Script, UnicodeScript};

/// How well a typed word fits a known one.
const EXACT: u32 = 12;
const BEGINS: u32 = 9;
const INSIDE: u32 = 4;
const TYPO: u32 = 5;

/// What is searched: entries, each with its texts.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// The words in order, each with the letters that it has and the entries where it stands.
    words: Vec<Word>,
    entries: usize,
}

#[derive(Debug, Clone)]
struct Word {
    text: String,
    letters: u64,
    length: usize,
    /// Entry and weight, by entry.
    places: Vec<(u32, u32)>,
}

/// Texts of entries, collected before they are searched.
#[derive(Debug, Default)]
pub struct Builder {
    words: BTreeMap<String, BTreeMap<u32, u32>>,
    entries: u32,
}

impl Builder {
    /// Begins the next entry.
    pub fn entry(&mut self) -> &mut Self {
        self.entries += 1;
        self
    }

    /// Adds a text of the entry begun last; words of a text that weighs more come first.
    pub fn text(&mut self, weight: u32, text: &str) -> &mut Self {
        let entry = self.entries.saturating_sub(1);
        for word in words(text) {
            let known = self.words.entry(word).or_default().entry(entry).or_default();
            *known = weight.max(*known);
        }
        self
    }

    /// The index of all entries.
    pub fn index(self) -> Index {
        let word = |(text, places): (String, BTreeMap<u32, u32>)| {
            let letters = signature(&text);
            let length = text.chars().count();
            Word { text, letters, length, places: places.into_iter().collect() }
        };
        let words = self.words.into_iter().map(word).collect();
        Index { words, entries: self.entries as usize }
    }
}

impl Index {
    /// The places of the entries that `typed` means, the best first: those with all of its words,
    /// or where there are none, those with most of them. All, in their order, where nothing is
    /// typed.
    pub fn find(&self, typed: &str) -> Vec<usize> {
        let typed = words(typed);
        if typed.is_empty() {
            return (0..self.entries).collect();
        }
        let mut found = vec![(0u32, 0u32); self.entries];
        for word in &typed {
            for (entry, score) in self.fits(word).into_iter().enumerate().filter(|(_, s)| *s > 0) {
                found[entry].0 += 1;
                found[entry].1 += score;
            }
        }
        let most = found.iter().map(|(count, _)| *count).max().unwrap_or(0);
        let mut hits: Vec<usize> = (0..self.entries).filter(|e| found[*e].0 == most).collect();
        if most == 0 || (most as usize) * 2 < typed.len() {
            return vec![];
        }
        hits.sort_by_key(|entry| (std::cmp::Reverse(found[*entry].1), *entry));
        hits
    }

    /// How well each entry fits one word: by what is right first, by typos only where nothing is.
    fn fits(&self, typed: &str) -> Vec<u32> {
        let mut scores = vec![0; self.entries];
        let long = typed.chars().count();
        let mut add = |word: &Word, fit: u32| {
            for (entry, weight) in &word.places {
                let score = &mut scores[*entry as usize];
                *score = (*score).max(fit * weight);
            }
        };
        // Words are in order: those that begin alike stand together.
        let first = self.words.partition_point(|word| word.text.as_str() < typed);
        let begin = self.words[first..].iter().take_while(|word| word.text.starts_with(typed));
        let mut any = false;
        for word in begin {
            any = true;
            add(word, if word.length == long { EXACT } else { BEGINS });
        }
        // A word of two signs is long where each sign is one.
        if long >= 3 || !typed.is_ascii() {
            let inside = memmem::Finder::new(typed);
            let longer = self.words.iter().filter(|word| word.length > long);
            for word in longer.filter(|word| inside.find(word.text.as_bytes()).is_some()) {
                any = true;
                add(word, INSIDE);
            }
        }
        if !any && long >= 4 {
            let most = if long < 6 { 1 } else { 2 };
            let letters = signature(typed);
            for word in self.words.iter().filter(|w| w.length + most >= long) {
                // Each typo changes at most two of the letters that a word has.
                if (word.letters & letters).count_ones() + most as u32 >= letters.count_ones()
                    && distance(typed, long, word, most) <= most
                {
                    add(word, TYPO);
                }
            }
        }
        scores
    }
}

/// Typos between what was typed and a word, or its beginning: whoever types has not ended yet.
fn distance(typed: &str, long: usize, word: &Word, most: usize) -> usize {
    let whole = || strsim::osa_distance(typed, &word.text);
    if word.length <= long + most {
        return whole();
    }
    let begin: String = word.text.chars().take(long).collect();
    strsim::osa_distance(typed, &begin)
}

/// Which letters a word has, each in one of 64 places.
fn signature(word: &str) -> u64 {
    word.chars().fold(0, |all, c| all | 1 << (u32::from(c) % 64))
}

/// The words of a text as they are compared: small letters, Latin ones without accents, those of
/// other scripts without the marks that are left out as often as not.
pub fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    for c in text.chars().flat_map(char::to_lowercase) {
        let marks = matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{640}'
            | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}');
        let inside = c.script() != Script::Common && !c.is_whitespace() || c.is_numeric();
        match words.last_mut() {
            _ if marks => {}
            Some(word) if c.script() == Script::Latin => {
                word.push_str(&deunicode::deunicode_char(c).unwrap_or_default().to_lowercase());
            }
            Some(word) if inside => word.push(c),
            Some(word) if !word.is_empty() => words.push(String::new()),
            _ => {}
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(texts: &[&str]) -> Index {
        let mut builder = Builder::default();
        for text in texts {
            builder.entry().text(2, text);
        }
        builder.index()
    }

    #[test]
    fn words_are_found_in_any_order_without_accents_and_by_their_beginning() {
        let index = index(&["Quelle langue parlez-vous ?", "Où avez-vous mal ?", "L’école"]);
        assert_eq!(index.find("parl lang"), [0]);
        assert_eq!(index.find("ou mal"), [1]);
        assert_eq!(index.find("ECOLE"), [2]);
        assert_eq!(index.find(""), [0, 1, 2]);
        assert!(index.find("xyzzy").is_empty());
    }

    #[test]
    fn typos_are_forgiven_where_nothing_else_fits() {
        let index = index(&["rendez-vous demain", "naissance", "assurance maladie"]);
        for typed in ["rnedez", "renddez", "rendes", "rendex-vous"] {
            assert_eq!(index.find(typed), [0], "{typed}");
        }
        assert_eq!(index.find("naisance"), [1]);
        assert_eq!(index.find("asurence malad"), [2]);
    }

    #[test]
    fn what_is_written_otherwise_is_found_too() {
        let index = index(&["العَرَبِيَّة", "አማርኛ", "中文", "Türkçe"]);
        for (typed, at) in [("العربية", 0), ("አማር", 1), ("中文", 2), ("turkce", 3)] {
            assert_eq!(index.find(typed), [at], "{typed}");
        }
    }
}
