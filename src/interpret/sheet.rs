//! The sheet on which somebody who speaks a language reads the cards: one row for each form.

use super::deck::Variable;
use super::message::{self, Form, Message};
use super::phrases::{Value, blanks};
use super::{Card, Phrases, plural};
use std::borrow::Cow;
use std::sync::Arc;

/// The columns of a sheet. The last three are the speaker's.
pub const COLUMNS: [&str; 11] = [
    "id",
    "form",
    "topic",
    "french",
    "easy",
    "text",
    "romanised",
    "digest",
    "verdict",
    "correction",
    "comment",
];

/// A form of a card for a speaker to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The card.
    pub card: Arc<Card>,
    /// The plural category; empty where the words do not depend on a number.
    pub form: String,
    /// What it means, in French.
    pub french: String,
    /// The same in easy French.
    pub easy: String,
    /// The words, as Fluent writes them.
    pub text: String,
    /// How they are said.
    pub romanised: String,
    /// Of the words of the whole card.
    pub digest: String,
}

/// The forms of `cards` in a language, and what they mean in the two wordings of French.
pub fn asked(cards: &[Arc<Card>], phrases: &Phrases, french: [&Phrases; 2]) -> Vec<Asked> {
    let forms = |card: &Arc<Card>| {
        let forms = forms(phrases, &card.id);
        let digest = phrases.digest(&card.id).unwrap_or_default();
        let asked = |form: Form| {
            let [french, easy] = french.map(|french| meaning(phrases, french, card, &form.key));
            let (card, digest) = (card.clone(), digest.clone());
            let Form { key: form, text, romanised } = form;
            Asked { card, form, french, easy, text, romanised, digest }
        };
        forms.into_iter().map(asked).collect::<Vec<_>>()
    };
    cards.iter().flat_map(forms).collect()
}

/// What a form means: with blanks, and with a number for which the language has this form.
fn meaning(phrases: &Phrases, french: &Phrases, card: &Card, form: &str) -> String {
    let tag = &phrases.language().tag;
    let mut values = blanks(card);
    let mut numbers = (1..=120).chain([0, 1_000_000]);
    let number = numbers.find(|n| !form.is_empty() && plural::category(tag, *n) == form);
    if let Some(n) = number {
        let counts = card.variables.iter().filter(|(_, kind)| **kind == Variable::Count);
        values.extend(counts.map(|(name, _)| (name.clone(), Value::Count(n))));
    }
    french.say(card, &values).map(|phrase| phrase.plain()).unwrap_or_default()
}

fn forms(phrases: &Phrases, card: &str) -> Vec<Form> {
    phrases.words(card).and_then(|words| Message::read(&words)).map_or(vec![], |m| m.forms())
}

/// A row as it came back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the columns of the sheet
pub struct Answered {
    /// Where it stands in the file.
    pub line: u64,
    pub id: String,
    pub form: String,
    pub text: String,
    pub romanised: String,
    pub digest: String,
    pub verdict: String,
    pub correction: String,
    pub comment: String,
}

impl Answered {
    /// Nothing was written on it that can be taken.
    pub(super) fn is_silent(&self) -> bool {
        self.verdict.trim().is_empty() && wording(&self.correction).is_empty()
    }

    /// Other words are given than were read.
    pub(super) fn corrects(&self) -> bool {
        let correction = wording(&self.correction);
        !correction.is_empty() && correction != wording(&self.text)
    }

    /// The form has the words that were read, or already those that were given for them.
    pub(super) fn agrees(&self, form: &Form) -> bool {
        let now = wording(&form.text);
        let said = wording(&self.romanised) == wording(&form.romanised);
        said && (wording(&self.text) == now || wording(&self.correction) == now)
    }
}

/// The words of a cell, so that they can be compared: it may be broken into lines where the words
/// are not.
pub(super) fn wording(cell: &str) -> String {
    let lines = cell.split(['\n', '\r', '\t']).map(str::trim);
    let line = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    message::normal(&line).unwrap_or(line)
}

/// A cell as a file for spreadsheets has it: what they would take for a formula, or for a number as
/// they do some digests, begins with an apostrophe, as they themselves write it.
pub fn cell(text: &str) -> Cow<'_, str> {
    if is_mistaken(text) { format!("'{text}").into() } else { text.into() }
}

/// What [`cell`] was made of.
pub fn uncelled(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| is_mistaken(text)).unwrap_or(cell)
}

/// What begins with apostrophes already is taken for what follows, so that each comes back as it
/// was.
fn is_mistaken(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    let number = text.starts_with(|c: char| c.is_ascii_digit()) && text.parse::<f64>().is_ok();
    number || text.starts_with(['=', '+', '-', '@'])
}
