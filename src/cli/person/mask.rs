//! Other people in what is told to a person: the right of access must not harm the rights of others
//! (RGPD, article 15.4; the city's lawyer confirms). What was written to the person is not masked;
//! notes are, wherever somebody can be recognised: agents become their function, other people known
//! here, people addressed by a title, and telephone numbers and e-mails that are not the person's.

use crate::domain::request::{Requester, national_number};
use crate::journal::history::words::split;
use std::collections::BTreeSet;
use std::ops::Range;

/// Titles after which a name stands.
const TITLES: [&str; 8] =
    ["m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "maitre"];

/// Whether somebody else is known here by a name's words.
pub type Known<'a> = Box<dyn Fn(&[String]) -> bool + 'a>;

/// Who is masked, and as what.
pub struct Mask<'a> {
    /// The words of the person's own names.
    own_words: BTreeSet<String>,
    /// Their numbers and e-mails.
    own_items: BTreeSet<String>,
    /// Agents by the words of their names, with their function.
    agents: Vec<(Vec<String>, String)>,
    /// What stands for another person.
    other: String,
    /// Whether somebody else who is known here is called so.
    is_known: Known<'a>,
}

impl<'a> Mask<'a> {
    /// For a person with all contacts that were ever noted of them.
    pub fn new(
        own: &[Requester],
        agents: Vec<(String, String)>,
        other: String,
        is_known: Known<'a>,
    ) -> Self {
        let names = own.iter().filter_map(|c| c.name.as_deref());
        let phones = own.iter().filter_map(|c| c.phone.as_deref()).map(national_number);
        let emails = own.iter().filter_map(|c| c.email.as_deref()).map(|e| e.trim().to_lowercase());
        let agents = agents.into_iter().map(|(name, role)| (split(&name).collect(), role));
        Self {
            own_words: names.flat_map(split).collect(),
            own_items: phones.chain(emails).filter(|item| !item.is_empty()).collect(),
            agents: agents.filter(|(words, _): &(Vec<String>, _)| !words.is_empty()).collect(),
            other,
            is_known,
        }
    }

    /// Whether a name has no word of the person's.
    pub fn is_other(&self, name: &str) -> bool {
        !split(name).any(|word| word.len() > 1 && self.own_words.contains(&word))
    }

    /// What stands for another person.
    pub fn other(&self) -> &str {
        &self.other
    }

    /// A text in which nobody else can be recognised.
    pub fn text(&self, text: &str) -> String {
        let mut hidden = self.items(text);
        hidden.extend(self.names(text));
        hidden.sort_by_key(|(range, _)| (range.start, std::cmp::Reverse(range.end)));
        let (mut shown, mut at) = (String::with_capacity(text.len()), 0);
        for (range, label) in hidden {
            if range.start >= at {
                shown += &text[at..range.start];
                shown += label;
                at = range.end;
            }
        }
        shown + &text[at..]
    }

    /// E-mails and telephone numbers that are not theirs.
    fn items(&self, text: &str) -> Vec<(Range<usize>, &str)> {
        let mut found = Vec::new();
        for (at, _) in text.match_indices('@') {
            let part = |c: char| c.is_alphanumeric() || "._-+".contains(c);
            let start = text[..at].rfind(|c| !part(c)).map_or(0, |i| next(text, i));
            let tail = &text[at + 1..];
            let end = at + 1 + tail.find(|c| !part(c)).unwrap_or(tail.len());
            let end = start + text[start..end].trim_end_matches('.').len();
            if !self.own_items.contains(&text[start..end].to_lowercase()) {
                found.push((start..end, self.other.as_str()));
            }
        }
        let mut rest = 0;
        while let Some(from) = text[rest..].find(|c: char| c.is_ascii_digit() || c == '+') {
            let start = rest + from;
            let part = |c: char| c.is_ascii_digit() || "+ .-/()\u{a0}".contains(c);
            let end = start + text[start..].find(|c| !part(c)).unwrap_or(text.len() - start);
            let run = text[start..end].trim_end_matches(|c: char| !c.is_ascii_digit());
            let number = national_number(run);
            let own = self.own_items.iter().any(|item| number.contains(item.as_str()));
            if number.len() >= 9 && !own {
                found.push((start..start + run.len(), self.other.as_str()));
            }
            rest = end.max(next(text, start));
        }
        found
    }

    /// Names of agents and of other people.
    fn names(&self, text: &str) -> Vec<(Range<usize>, &str)> {
        let words = words(text);
        let folded: Vec<String> =
            words.iter().map(|r| split(&text[r.clone()]).collect::<String>()).collect();
        let capital = |at: usize| text[words[at].clone()].starts_with(char::is_uppercase);
        let mut found = Vec::new();
        for first in 0..words.len() {
            let agent = self.agents.iter().find(|(name, _)| folded[first..].starts_with(name));
            if let Some((name, role)) = agent {
                let last = first + name.len() - 1;
                found.push((words[first].start..words[last].end, role.as_str()));
                continue;
            }
            let own = |at: usize| self.own_words.contains(&folded[at]);
            if TITLES.contains(&folded[first].as_str()) {
                // A name goes on as long as nothing but a space, a hyphen or an apostrophe is between.
                let goes_on = |at: usize| {
                    let gap = &text[words[at - 1].end..words[at].start];
                    capital(at) && (at == first + 1 || [" ", "-", "'", "’"].contains(&gap))
                };
                let named = (first + 1..words.len().min(first + 4)).take_while(|at| goes_on(*at));
                let theirs: Vec<usize> = named.filter(|at| !own(*at)).collect();
                if let (Some(from), Some(to)) = (theirs.first(), theirs.last()) {
                    found.push((words[*from].start..words[*to].end, self.other.as_str()));
                }
                continue;
            }
            let pair = first + 1;
            if pair < words.len() && capital(first) && capital(pair) {
                let theirs = own(first) && own(pair);
                if !theirs && (self.is_known)(&folded[first..=pair]) {
                    found.push((words[first].start..words[pair].end, self.other.as_str()));
                }
            }
        }
        found
    }
}

/// The place after the sign at `at`.
fn next(text: &str, at: usize) -> usize {
    at + text[at..].chars().next().map_or(1, char::len_utf8)
}

/// Where the words of a text are.
fn words(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
        match words.last_mut().filter(|word| word.end == at) {
            Some(word) => word.end = at + c.len_utf8(),
            None => words.push(at..at + c.len_utf8()),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn others_are_masked_and_the_person_is_not() {
        let own = [Requester {
            name: Some("Zénobie Quatrebarbes".into()),
            phone: Some("06 12 34 56 78".into()),
            email: Some("Zen@exemple.fr".into()),
            address: None,
        }];
        let agents = vec![("Léa Martin".to_owned(), "agent".to_owned())];
        let known = |words: &[String]| words == ["paul", "durand"];
        let mask = Mask::new(&own, agents, "[autre]".into(), Box::new(known));
        for (text, shown) in [
            ("Vu avec lea MARTIN.", "Vu avec agent."),
            ("Son voisin Paul Durand s’en plaint", "Son voisin [autre] s’en plaint"),
            ("Mme Quatrebarbes, M. Le Goff", "Mme Quatrebarbes, M. [autre]"),
            ("zen@exemple.fr ou autre.nom@x.fr.", "zen@exemple.fr ou [autre]."),
            ("au +33 6 12 34 56 78, sinon 04 99 88 77 66.", "au +33 6 12 34 56 78, sinon [autre]."),
            ("Rue Verte, le 23/11/2026 à 14 h 07", "Rue Verte, le 23/11/2026 à 14 h 07"),
            ("", ""),
        ] {
            assert_eq!(mask.text(text), shown);
        }
        assert!(mask.is_other("Paul Durand") && !mask.is_other("Quatrebarbes Z."));
    }
}
