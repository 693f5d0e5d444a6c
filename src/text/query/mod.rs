//! What is typed into a search, understood: words, numbers however they are spaced, days in words,
//! and filters as `service:état-civil`.

pub mod days;

use super::{Words, request};
use crate::domain::number::Number;
use crate::domain::query::{Filter, Query, Term};
use crate::domain::reference::Reference;
use crate::domain::request::{Channel, Status, national_number};
use crate::domain::settings::{Language, Settings};
use crate::journal::history::words::split;
use chrono::NaiveDate;
use days::days;
use serde::Serialize;

/// What is needed to understand what was typed.
pub struct Reader<'a> {
    /// The desk's words: the names of channels and statuses.
    pub words: &'a Words,
    /// Services and agents.
    pub settings: &'a Settings,
    /// Today.
    pub today: NaiveDate,
    /// The languages that a filter may name: each with the names it goes by.
    pub languages: Vec<(Language, Vec<String>)>,
}

/// The filters: the key in French, in English, and the kind it is.
const KEYS: [(&str, &str); 5] = [
    ("service", "service"),
    ("canal", "channel"),
    ("statut", "status"),
    ("agent", "agent"),
    ("langue", "language"),
];

/// The word that finds what is overdue, in French and in English.
const LATE: [&str; 2] = ["retard", "late"];

impl Reader<'_> {
    /// What was typed, understood.
    pub fn read(&self, typed: &str) -> Query {
        let mut query = Query::default();
        let chunks: Vec<&str> = typed.split_whitespace().collect();
        if let Ok(reference) = typed.parse::<Reference>() {
            query.terms.push(code(&reference.to_string()));
            return query;
        }
        let mut at = 0;
        while at < chunks.len() {
            let rest = &chunks[at..];
            if let Some((days, taken)) = days(rest, self.today) {
                query.days = Some(days);
                at += taken;
            } else if let Some(filter) = self.filter(rest[0]) {
                query.filters.push(filter);
                at += 1;
            } else if let Some((term, taken)) = phone(rest) {
                query.terms.push(term);
                at += taken;
            } else {
                query.terms.extend(terms(rest[0]));
                at += 1;
            }
        }
        query
    }

    /// `service:etat` and its like; the value may be the beginning of one or several.
    fn filter(&self, chunk: &str) -> Option<Filter> {
        if LATE.contains(&folded(chunk).as_str()) {
            return Some(Filter::Late);
        }
        let (key, value) = chunk.split_once(':')?;
        let kind = kind_of(key)?;
        let values = self.values(kind);
        let wanted = folded(value);
        let exact: Vec<&Value> = values.iter().filter(|v| v.names.contains(&wanted)).collect();
        let begun = |v: &&Value| v.names.iter().any(|name| name.starts_with(&wanted));
        let hits = if exact.is_empty() { values.iter().filter(begun).collect() } else { exact };
        Some(join(kind, hits))
    }

    /// What may follow a filter that is being typed: the whole filter, to be put in its place.
    pub fn completions(&self, typed: &str) -> Vec<String> {
        let last = typed.rsplit(char::is_whitespace).next().unwrap_or_default();
        if let Some((key, value)) = last.split_once(':') {
            let Some(kind) = kind_of(key) else { return vec![] };
            let wanted = folded(value);
            let values = self.values(kind);
            let fits = |v: &&Value| v.names.iter().any(|name| name.starts_with(&wanted));
            return values.iter().filter(fits).map(|v| format!("{key}:{}", v.written)).collect();
        }
        let wanted = folded(last);
        let english = self.words.language() == super::DeskLanguage::English;
        let keys = KEYS.iter().map(|(fr, en)| format!("{}:", if english { en } else { fr }));
        let late = LATE[usize::from(english)].to_owned();
        let all = keys.chain([late]);
        all.filter(|key| !wanted.is_empty() && key.starts_with(&wanted) && *key != wanted).collect()
    }

    fn values(&self, kind: usize) -> Vec<Value> {
        let settings = self.settings;
        match kind {
            0 => settings
                .services
                .iter()
                .map(|(id, s)| Value::new(Wanted::Service(*id), &s.code, &[&s.code, &s.name]))
                .collect(),
            1 => self.words_of("channel", &Channel::ALL, Wanted::Channel),
            2 => self.words_of("status", &Status::ALL, Wanted::Status),
            3 => settings
                .agents
                .iter()
                .filter_map(|(id, a)| {
                    let name = a.name.as_deref()?;
                    Some(Value::new(Wanted::Agent(*id), &name.replace(' ', "-"), &[name]))
                })
                .collect(),
            _ => self
                .languages
                .iter()
                .map(|(tag, names)| {
                    let mut all: Vec<&str> = names.iter().map(String::as_str).collect();
                    let code = tag.to_string();
                    all.push(&code);
                    let written = names.first().unwrap_or(&code).replace(' ', "-");
                    Value::new(Wanted::Language(tag.clone()), &written, &all)
                })
                .collect(),
        }
    }

    fn words_of<T: Copy + Serialize>(
        &self,
        kind: &str,
        all: &[T],
        wanted: fn(T) -> Wanted,
    ) -> Vec<Value> {
        let value = |it: &T| {
            let said = request::word(self.words, kind, it);
            let code = serde_json::to_value(it).unwrap_or_default();
            let code = code.as_str().unwrap_or_default();
            Value::new(wanted(*it), &said.replace(' ', "-"), &[&said, code])
        };
        all.iter().map(value).collect()
    }
}

/// One value that a filter may have.
struct Value {
    wanted: Wanted,
    /// As it is written in a filter.
    written: String,
    /// All that it may be called by, without case, accents and signs.
    names: Vec<String>,
}

#[derive(Clone)]
enum Wanted {
    Service(crate::domain::id::ServiceId),
    Channel(Channel),
    Status(Status),
    Agent(crate::domain::id::AgentId),
    Language(Language),
}

impl Value {
    fn new(wanted: Wanted, written: &str, names: &[&str]) -> Self {
        let written = written.to_lowercase();
        let words = names.iter().flat_map(|name| split(name));
        let names = names.iter().map(|name| folded(name)).chain(words).collect();
        Self { wanted, written, names }
    }
}

fn join(kind: usize, hits: Vec<&Value>) -> Filter {
    let wanted: Vec<Wanted> = hits.into_iter().map(|v| v.wanted.clone()).collect();
    macro_rules! all {
        ($variant:ident) => {
            wanted
                .into_iter()
                .filter_map(|w| match w {
                    Wanted::$variant(it) => Some(it),
                    _ => None,
                })
                .collect()
        };
    }
    match kind {
        0 => Filter::Service(all!(Service)),
        1 => Filter::Channel(all!(Channel)),
        2 => Filter::Status(all!(Status)),
        3 => Filter::Agent(all!(Agent)),
        _ => Filter::Language(all!(Language)),
    }
}

fn kind_of(key: &str) -> Option<usize> {
    let key = folded(key);
    KEYS.iter().position(|(fr, en)| *fr == key || *en == key)
}

/// A text without case, accents, spaces and signs.
fn folded(text: &str) -> String {
    split(text).collect()
}

/// What a chunk is looked for as: a reference or a code as one word, else its words.
fn terms(chunk: &str) -> Vec<Term> {
    let parts: Vec<String> = split(chunk).collect();
    if let ([one], Ok(number)) = (&parts[..], chunk.parse::<Number>()) {
        // `J12` is the ticket J012, or the beginning of another code.
        let whole = number.to_string().to_lowercase();
        let any = if whole == *one { vec![whole] } else { vec![one.clone(), whole] };
        return vec![Term { any }];
    }
    let groups = parts.len() > 1 && parts.iter().rev().skip(1).all(|part| part.len() == 3);
    // Letters alone are the beginning of a reference where they are written as one: in capitals.
    let written = |b: u8| b.is_ascii_uppercase() || b == b'-';
    let is_code = chunk.bytes().any(|b| b.is_ascii_digit()) || chunk.bytes().all(written);
    if groups && chunk.contains('-') && is_code {
        return vec![code(chunk)];
    }
    parts.into_iter().map(Term::one).collect()
}

fn code(text: &str) -> Term {
    Term::one(split(text).collect::<String>())
}

/// A telephone number, in as many groups of digits as it was typed.
fn phone(chunks: &[&str]) -> Option<(Term, usize)> {
    let digits = |chunk: &&&str| {
        chunk.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'(' | b')'))
    };
    let first = chunks[0];
    let begins = first.starts_with("+33") || first.starts_with("0033") || first.starts_with('0');
    let body = first.trim_start_matches('+');
    if !begins || !digits(&&body) {
        return None;
    }
    let taken = 1 + chunks[1..].iter().take_while(digits).count();
    let number = national_number(&chunks[..taken].concat());
    (number.len() > 1).then(|| (Term::one(number), taken))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::defaults::{service, service_id};
    use crate::text::DeskLanguage;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn read(typed: &str) -> Query {
        let words = Words::new(DeskLanguage::French);
        let mut settings = Settings::default();
        for (code, name) in [("etat-civil", "État civil"), ("ecole-cantine", "École, cantine")] {
            settings.services.insert(service_id(code), service(code, name, None));
        }
        let today = day("2026-11-26"); // a Thursday
        Reader { words: &words, settings: &settings, today, languages: vec![] }.read(typed)
    }

    fn words(query: &Query) -> Vec<&str> {
        query.terms.iter().map(|t| t.any[0].as_str()).collect()
    }

    #[test]
    fn telephone_numbers_are_one_word_however_they_are_spaced() {
        for typed in ["06 12 34", "0612 34", "06.12.34", "+33 6 12 34", "0033 6 12 34"] {
            assert_eq!(words(&read(typed)), ["061234"], "{typed}");
        }
        assert_eq!(words(&read("dupont 06 12")), ["dupont", "0612"]);
        assert_eq!(words(&read("44800 herblain")), ["44800", "herblain"]);
    }

    #[test]
    fn days_are_understood_in_words() {
        let of = |typed: &str| read(typed).days.unwrap();
        let one = |text: &str| (day(text), day(text));
        assert_eq!(of("hier"), one("2026-11-25"));
        assert_eq!(of("avant-hier"), one("2026-11-24"));
        assert_eq!(of("aujourd'hui"), one("2026-11-26"));
        assert_eq!(of("mardi"), one("2026-11-24"));
        assert_eq!(of("jeudi"), one("2026-11-26"));
        assert_eq!(of("vendredi"), one("2026-11-20"));
        assert_eq!(of("mars 2026"), (day("2026-03-01"), day("2026-03-31")));
        assert_eq!(of("février 2024"), (day("2024-02-01"), day("2024-02-29")));
        assert_eq!(of("12 mars"), one("2026-03-12"));
        assert_eq!(of("24 décembre"), one("2025-12-24"));
        assert_eq!(of("1er mars 2025"), one("2025-03-01"));
        assert_eq!(of("12/03/2026"), one("2026-03-12"));
        let with_words = read("cantine mars 2026 facture");
        assert_eq!(words(&with_words), ["cantine", "facture"]);
        assert!(with_words.days.is_some());
        // A month alone may be a name.
        assert_eq!(words(&read("mars")), ["mars"]);
        assert_eq!(read("31 février").days, None);
    }

    #[test]
    fn filters_take_codes_names_and_their_beginnings() {
        let service = |typed: &str| match &read(typed).filters[..] {
            [Filter::Service(ids)] => ids.clone(),
            other => panic!("{other:?}"),
        };
        let civil = vec![service_id("etat-civil")];
        assert_eq!(service("service:etat-civil"), civil);
        assert_eq!(service("service:État"), civil);
        assert_eq!(service("service:e").len(), 2);
        assert_eq!(service("service:pêche"), []);
        assert_eq!(read("canal:tél").filters, [Filter::Channel(vec![Channel::Phone])]);
        assert_eq!(read("statut:transmise").filters, [Filter::Status(vec![Status::Transmitted])]);
        assert_eq!(read("retard").filters, [Filter::Late]);
        // A colon elsewhere is nothing special.
        assert_eq!(words(&read("objet:lampadaire")), ["objet", "lampadaire"]);
    }

    #[test]
    fn references_and_numbers_are_one_word() {
        assert_eq!(words(&read("K4R-7HA")), ["k4r7ha"]);
        assert_eq!(words(&read("ULW-CKV")), ["ulwckv"]);
        assert_eq!(words(&read("jean-pierre")), ["jean", "pierre"]);
        assert_eq!(words(&read("Luc-Max")), ["luc", "max"]);
        assert_eq!(read("J12").terms, [Term { any: vec!["j12".into(), "j012".into()] }]);
        let reference = Reference::from_random([5, 9, 17, 2, 28, 11, 3, 24, 8]);
        let written = reference.to_string();
        let spaced = written.replace('-', " ").to_lowercase();
        assert_eq!(words(&read(&spaced)), words(&read(&written)));
        assert_eq!(read(&spaced).terms.len(), 1);
    }
}
