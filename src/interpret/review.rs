//! What speakers wrote on a sheet, brought into the words and into what is known of them.
//!
//! A card is taken with all its forms or not at all: half of what a speaker said of it would be
//! words that nobody has read as they then stand.

use super::check::{Fault, faults_of};
use super::message::{self, Form, Message};
use super::phrases::{Own, Review, Reviews, Verdict};
use super::sheet::{Answered, wording};
use super::{Card, Deck, Phrases};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};
use toml_edit::{DocumentMut, Item, Table, TomlError};

/// Why a row is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)] // fields are what the sentence names
pub enum Reject {
    #[error("the row has {found} fields instead of {expected}")]
    Fields { found: usize, expected: usize },
    #[error("there are no words for this card")]
    NoWords,
    #[error("the card has the forms {forms}")]
    NoForm { forms: String },
    #[error("{value} is no verdict")]
    NoVerdict { value: String },
    #[error("this form stands in two rows")]
    Twice,
    #[error("the words have changed since")]
    Changed,
    #[error("the column of the words was written into")]
    WrittenOver,
    #[error("the correction does not parse")]
    Unreadable,
    #[error("the correction has a fault: {0:?}")]
    Fault(Fault),
    #[error("the forms {forms} are not judged")]
    Unjudged { forms: String },
    #[error("another row of the card is not taken")]
    Another,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// What was said of the words is kept.
    Reviewed,
    /// Its words are now those of the correction.
    Corrected,
    /// All of it was known already.
    Unchanged,
    /// Nothing was said.
    Skipped,
    /// It changes nothing.
    Rejected(Reject),
}

/// Who read the sheet, and when it is brought back.
#[derive(Debug, Clone)]
pub struct Reviewer {
    /// Their name.
    pub name: String,
    /// The day.
    pub on: NaiveDate,
}

/// What a sheet changes.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The city's own words as they then are.
    pub words: String,
    /// The reviews that are new.
    pub reviews: Reviews,
    /// What became of each row, by its line.
    pub rows: BTreeMap<u64, Taken>,
}

/// What the row says of a form.
enum Said {
    Nothing,
    Right,
    Wrong,
    /// Right with these words.
    Corrected(String),
}

/// A card of which all that was said can be taken.
struct Judged<'r> {
    card: &'r str,
    rows: Vec<(&'r Answered, Said)>,
    verdict: Option<Verdict>,
}

/// Brings the rows of a sheet into the words of a language and what is known of them.
pub fn merge(deck: &Deck, phrases: &Phrases, by: &Reviewer, rows: &[Answered]) -> Merged {
    let (words, reviews) = (phrases.own_source().to_owned(), Reviews::new());
    let mut merged = Merged { words, reviews, rows: BTreeMap::new() };
    let mut cards: BTreeMap<&str, Vec<&Answered>> = BTreeMap::new();
    rows.iter().for_each(|row| cards.entry(&row.id).or_default().push(row));
    let mut judged = Vec::new();
    for (id, rows) in cards {
        match merged.card(deck, phrases, id, &rows) {
            Ok(card) => judged.push(card),
            Err(rejects) => merged.reject(&rows, &rejects),
        }
    }
    // What was said holds for the words as they are now.
    let own = Own { words: merged.words.clone(), ..Own::default() };
    let new = Phrases::with_own(phrases.language(), own);
    for card in judged {
        merged.review(&card, by, phrases, &new);
    }
    merged
}

impl Merged {
    /// Checks the rows of a card and puts their corrections into the words.
    fn card<'r>(
        &mut self,
        deck: &Deck,
        phrases: &Phrases,
        id: &'r str,
        rows: &[&'r Answered],
    ) -> Result<Judged<'r>, BTreeMap<u64, Reject>> {
        let all = |reject: Reject| rows.iter().map(|r| (r.line, reject.clone())).collect();
        let card = deck.card(id).ok_or_else(|| all(Reject::NoWords))?;
        let words = phrases.words(id).and_then(|words| Message::read(&words));
        let before = words.ok_or_else(|| all(Reject::NoWords))?;
        let forms = before.forms();
        let fresh = is_fresh(phrases, &forms, rows);
        let (mut after, mut rejects, mut said) = (before.clone(), BTreeMap::new(), Vec::new());
        for (at, row) in rows.iter().enumerate() {
            let twice = rows[..at].iter().any(|other| other.form == row.form);
            let read = if twice { Err(Reject::Twice) } else { read(row, &forms, fresh) };
            let read = read.and_then(|read| {
                if let Said::Corrected(words) = &read {
                    after = corrected(phrases, card, &after, &row.form, words)?;
                }
                Ok(read)
            });
            match read {
                Ok(read) => said.push((*row, read)),
                Err(reject) => _ = rejects.insert(row.line, reject),
            }
        }
        if rejects.is_empty() && after != before {
            match message::put(&self.words, id, &after.source()) {
                Some(words) => self.words = words,
                None => rejects = all(Reject::Unreadable),
            }
        }
        if !rejects.is_empty() {
            return Err(rejects);
        }
        let verdict = verdict(&forms, &said);
        Ok(Judged { card: id, rows: said, verdict })
    }

    /// Notes that nothing of a card is taken.
    fn reject(&mut self, rows: &[&Answered], rejects: &BTreeMap<u64, Reject>) {
        for row in rows {
            let reject = rejects.get(&row.line).cloned().unwrap_or(Reject::Another);
            let taken = if row.is_silent() { Taken::Skipped } else { Taken::Rejected(reject) };
            self.rows.insert(row.line, taken);
        }
    }

    /// Notes what was said of a card, unless it is known already.
    fn review(&mut self, card: &Judged<'_>, by: &Reviewer, before: &Phrases, now: &Phrases) {
        let silent = |said: &Said| matches!(said, Said::Nothing);
        let known = card.verdict.is_none_or(|verdict| {
            let review = Review {
                digest: now.digest(card.card).unwrap_or_default(),
                by: by.name.clone(),
                on: Some(by.on),
                verdict,
                comment: comment(&card.rows),
            };
            let same = |old: &&Review| Review { on: old.on, ..review.clone() } == **old;
            let known = before.review(card.card).filter(same).is_some();
            if !known {
                self.reviews.insert(card.card.to_owned(), review);
            }
            known
        });
        let missing = || {
            let silent = card.rows.iter().filter(|(_, said)| silent(said));
            silent.map(|(row, _)| row.form.as_str()).collect::<Vec<_>>().join(", ")
        };
        for (row, said) in &card.rows {
            let taken = match said {
                Said::Nothing => Taken::Skipped,
                Said::Corrected(_) => Taken::Corrected,
                // Its words stand already, whatever is still to be said of the other forms.
                _ if card.verdict.is_none() && row.corrects() => Taken::Unchanged,
                _ if card.verdict.is_none() => {
                    Taken::Rejected(Reject::Unjudged { forms: missing() })
                }
                _ if known => Taken::Unchanged,
                _ => Taken::Reviewed,
            };
            self.rows.insert(row.line, taken);
        }
    }
}

/// Whether the words of a card are those that were read, or what this very sheet made of them
/// before: then each form is as it was read or as it was corrected, and one was corrected.
fn is_fresh(phrases: &Phrases, forms: &[Form], rows: &[&Answered]) -> bool {
    let digest = phrases.digest(&rows[0].id).unwrap_or_default();
    if rows.iter().all(|row| row.digest == digest) {
        return true;
    }
    let row = |form: &Form| rows.iter().find(|row| row.form == form.key);
    let agrees = |form| row(form).is_some_and(|row| row.agrees(form));
    let corrected = |form: &Form| {
        row(form).is_some_and(|r| r.corrects() && wording(&r.correction) == wording(&form.text))
    };
    forms.iter().all(agrees) && forms.iter().any(corrected)
}

/// What a row says.
fn read(row: &Answered, forms: &[Form], fresh: bool) -> Result<Said, Reject> {
    if row.is_silent() {
        return Ok(Said::Nothing);
    }
    let Some(form) = forms.iter().find(|form| form.key == row.form) else {
        let forms: Vec<_> = forms.iter().map(|f| f.key.as_str()).collect();
        return Err(Reject::NoForm { forms: forms.join(", ") });
    };
    let verdict = match row.verdict.trim().to_lowercase().as_str() {
        "ok" | "bon" | "juste" | "right" | "oui" | "" => Said::Right,
        "faux" | "wrong" | "non" => Said::Wrong,
        value => return Err(Reject::NoVerdict { value: value.to_owned() }),
    };
    if !fresh {
        return Err(Reject::Changed);
    }
    if !row.agrees(form) {
        return Err(Reject::WrittenOver);
    }
    match wording(&row.correction) {
        // The verdict was of the words before; with these, they are right.
        words if row.corrects() && words != wording(&form.text) => Ok(Said::Corrected(words)),
        _ if row.corrects() => Ok(Said::Right),
        _ => Ok(verdict),
    }
}

/// The message with a form corrected, checked as all phrases are.
fn corrected(
    phrases: &Phrases,
    card: &Card,
    message: &Message,
    form: &str,
    words: &str,
) -> Result<Message, Reject> {
    let new = message.with(form, words).ok_or(Reject::Unreadable)?;
    let (expected, found) = (message.placeables(form), new.placeables(form));
    let list = |all: BTreeSet<String>| all.into_iter().collect::<Vec<_>>().join(", ");
    if expected != found {
        let (expected, found) = (list(expected), list(found));
        return Err(Reject::Fault(Fault::Variables { expected, found }));
    }
    let faults =
        |message: &Message| faults_of(phrases.language(), &card.variables, &message.source());
    // Who corrects a form does not answer for what was wrong elsewhere before.
    let before = faults(message);
    match faults(&new).into_iter().find(|fault| !before.contains(fault)) {
        Some(fault) => Err(Reject::Fault(fault)),
        None => Ok(new),
    }
}

/// What was said of a card as a whole, where that is enough for it.
fn verdict(forms: &[Form], said: &[(&Answered, Said)]) -> Option<Verdict> {
    if said.iter().any(|(_, said)| matches!(said, Said::Wrong)) {
        return Some(Verdict::Wrong);
    }
    let judged = said.iter().filter(|(_, said)| !matches!(said, Said::Nothing)).count();
    (judged == forms.len()).then_some(Verdict::Right)
}

/// The comments on a card, each with the form that it is on.
fn comment(rows: &[(&Answered, Said)]) -> String {
    let comments = rows.iter().map(|(row, _)| (&row.form, row.comment.trim()));
    let comments = comments.filter(|(_, comment)| !comment.is_empty());
    let one = |(form, comment): (&String, &str)| match form.as_str() {
        "" => comment.to_owned(),
        form => format!("{form}: {comment}"),
    };
    comments.map(one).collect::<Vec<_>>().join("\n")
}

/// A file of reviews with new ones in it; the others stay as they were written.
///
/// # Errors
/// The file is not TOML.
pub fn with_reviews(file: &str, reviews: &Reviews) -> Result<String, TomlError> {
    let mut file: DocumentMut = file.parse()?;
    for (card, review) in reviews {
        let mut table = Table::new();
        table.insert("digest", toml_edit::value(&review.digest));
        table.insert("by", toml_edit::value(&review.by));
        if let Some(day) = review.on {
            table.insert("on", toml_edit::value(day.to_string()));
        }
        let verdict = if review.verdict == Verdict::Wrong { "wrong" } else { "right" };
        table.insert("verdict", toml_edit::value(verdict));
        if !review.comment.is_empty() {
            table.insert("comment", toml_edit::value(&review.comment));
        }
        if let Some(Item::Table(old)) = file.get(card) {
            *table.decor_mut() = old.decor().clone();
            table.set_position(old.position());
        }
        file.insert(card, Item::Table(table));
    }
    Ok(file.to_string())
}
