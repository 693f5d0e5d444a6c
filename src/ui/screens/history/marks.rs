//! What was looked for, marked where it stands: bold and underlined, so that no colour is needed.

use crate::domain::query::{Query, Term};
use crate::domain::request::national_number;
use crate::journal::history::words::split;
use ratatui::style::{Modifier, Style};
use ratatui::text::Span;
use std::ops::Range;

/// How a mark looks on whatever it stands.
pub fn marked(style: Style) -> Style {
    style.add_modifier(Modifier::BOLD).add_modifier(Modifier::UNDERLINED)
}

/// The words that were looked for.
#[derive(Clone, Copy)]
pub struct Sought<'a> {
    terms: &'a [Term],
    forgiving: bool,
}

impl<'a> Sought<'a> {
    /// Those of a query.
    pub fn of(query: &'a Query) -> Self {
        Self { terms: &query.terms, forgiving: query.forgiving }
    }

    /// A text with its marks.
    pub fn spans(&self, text: &str, style: Style) -> Vec<Span<'static>> {
        let mut spans = Vec::new();
        let mut done = 0;
        for part in self.ranges(text) {
            spans.push(Span::styled(text[done..part.start].to_owned(), style));
            spans.push(Span::styled(text[part.clone()].to_owned(), marked(style)));
            done = part.end;
        }
        spans.push(Span::styled(text[done..].to_owned(), style));
        spans.retain(|span| !span.content.is_empty());
        spans
    }

    /// A telephone number is one word, however it is written; all of it is marked.
    pub fn phone(&self, phone: &str, style: Style) -> Vec<Span<'static>> {
        let is = self.has_phone(phone);
        vec![Span::styled(phone.to_owned(), if is { marked(style) } else { style })]
    }

    /// Whether a number is one that was looked for.
    pub fn has_phone(&self, phone: &str) -> bool {
        let digits = national_number(phone);
        let mut any = self.terms.iter().flat_map(|term| &term.any);
        any.any(|word| digits.starts_with(word.as_str()))
    }

    /// Whether a text has one of the words.
    pub fn is_in(&self, text: &str) -> bool {
        !self.ranges(text).is_empty()
    }

    /// Whether a part of a text is, or is part of, one of the words.
    pub fn touches(&self, text: &str, part: &Range<usize>) -> bool {
        self.ranges(text).iter().any(|range| range.start < part.end && part.start < range.end)
    }

    /// Where the words stand in a text, in order and apart from each other.
    fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        if self.terms.is_empty() {
            return vec![];
        }
        let words = words(text);
        let mut ranges: Vec<Range<usize>> = Vec::new();
        for at in 0..words.len() {
            let end = self.terms.iter().flat_map(|term| &term.any);
            let end = end.filter_map(|word| self.end(text, &words[at..], word)).max();
            let free = ranges.last().is_none_or(|last| last.end <= words[at].start);
            if let Some(end) = end.filter(|_| free) {
                ranges.push(words[at].start..end);
            }
        }
        ranges
    }

    /// Where `wanted`, which begins with the first of `words`, ends in the text.
    fn end(&self, text: &str, words: &[Range<usize>], wanted: &str) -> Option<usize> {
        let mut rest = wanted;
        for (at, word) in words.iter().enumerate() {
            if at > 0 && !are_joined(&text[words[at - 1].end..word.start], wanted, at) {
                break;
            }
            for (offset, c) in text[word.clone()].char_indices() {
                let folded = folded(c);
                match rest.strip_prefix(folded.as_str()) {
                    Some(after) => rest = after,
                    None if folded.starts_with(rest) => rest = "",
                    None => return self.nearly(&text[words[0].clone()], words[0].end, wanted),
                }
                if rest.is_empty() {
                    return Some(word.start + offset + c.len_utf8());
                }
            }
        }
        self.nearly(&text[words[0].clone()], words[0].end, wanted)
    }

    /// With one wrong sign, where that is forgiven, the whole word is marked.
    fn nearly(&self, word: &str, end: usize, wanted: &str) -> Option<usize> {
        if !self.forgiving || wanted.len() < 4 {
            return None;
        }
        let word: String = split(word).collect();
        let long = wanted.chars().count();
        let near = (long.saturating_sub(1)..=long + 1).any(|length| {
            let begin: String = word.chars().take(length).collect();
            strsim::damerau_levenshtein(&begin, wanted) <= 1
        });
        near.then_some(end)
    }
}

/// Whether two words of a text can be one that was looked for: a reference, a number, *Le Goff*.
fn are_joined(between: &str, wanted: &str, at: usize) -> bool {
    let signs = between.chars().all(|c| matches!(c, '-' | '\'' | '’' | '.'));
    let number = wanted.bytes().any(|b| b.is_ascii_digit());
    signs || (between == " " && (number || at == 1))
}

fn folded(c: char) -> String {
    deunicode::deunicode_char(c).unwrap_or_default().to_ascii_lowercase()
}

/// The runs of letters and digits of a text.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        match words.last_mut() {
            Some(last) if last.end == at => last.end = at + c.len_utf8(),
            _ => words.push(at..at + c.len_utf8()),
        }
    }
    words
}

/// A name for the list, where others may look on: the first letters of each of its parts, and where
/// the part stands in the name.
pub fn masked(name: &str) -> Vec<(Range<usize>, String)> {
    let mask = |part: Range<usize>| {
        let long = name[part.clone()].chars().count();
        // A name of two letters is not to be read off either.
        let first: String = name[part.clone()].chars().take(2.min(long.max(2) - 1)).collect();
        (part, if long > 1 { format!("{first}…") } else { first })
    };
    words(name).into_iter().map(mask).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(typed: &[&str], forgiving: bool, text: &str) -> String {
        let terms: Vec<Term> = typed.iter().map(|word| Term::one(*word)).collect();
        let sought = Sought { terms: &terms, forgiving };
        let mut shown = text.to_owned();
        for part in sought.ranges(text).into_iter().rev() {
            shown.insert(part.end, ']');
            shown.insert(part.start, '[');
        }
        shown
    }

    #[test]
    fn beginnings_of_words_are_marked_without_case_and_accents() {
        assert_eq!(marks(&["ecol"], false, "L’École, écolier"), "L’[Écol]e, [écol]ier");
        assert_eq!(marks(&["oeuv"], false, "une œuvre"), "une [œuv]re");
        assert_eq!(marks(&["cole"], false, "école"), "école");
    }

    #[test]
    fn what_is_one_word_to_the_search_is_marked_as_one() {
        assert_eq!(marks(&["k4r7ha92fx"], false, "K4R-7HA-92F-X"), "[K4R-7HA-92F-X]");
        assert_eq!(marks(&["legoff"], false, "Jean Le Goff"), "Jean [Le Goff]");
        assert_eq!(marks(&["061234"], false, "06 12 34 56 78"), "[06 12 34] 56 78");
    }

    #[test]
    fn a_forgiven_word_is_marked_whole() {
        assert_eq!(marks(&["lampadiare"], true, "un lampadaire"), "un [lampadaire]");
        assert_eq!(marks(&["lampadiare"], false, "un lampadaire"), "un lampadaire");
    }

    #[test]
    fn names_are_masked_part_by_part() {
        let shown = |name| masked(name).into_iter().map(|(_, m)| m).collect::<Vec<_>>().join(" ");
        assert_eq!(shown("Marie Dupont"), "Ma… Du…");
        assert_eq!(shown("D. Li"), "D L…");
        assert_eq!(shown("Aïcha El Amrani"), "Aï… E… Am…");
    }
}
