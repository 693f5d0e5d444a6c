//! The words of the cards in one language.

use super::deck::{Card, Variable};
use super::{Language, format, message, plural, shipped};
use chrono::{NaiveDate, NaiveTime};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// Something put into a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// As it is.
    Text(String),
    /// How many.
    Count(u64),
    /// A day.
    Date(NaiveDate),
    /// An hour.
    Hour(NaiveTime),
    /// A sum in cents of a euro.
    Amount(u64),
}

/// What is put into a card, by name.
pub type Values = BTreeMap<String, Value>;

/// A card in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// What is shown. What was put in stands between bidi isolates.
    pub text: String,
    /// How it is said, in Latin letters; none where it is written in them.
    pub romanised: Option<String>,
    /// A speaker of the language has read these very words and found them right.
    pub reviewed: bool,
}

impl Phrase {
    /// The text without isolates, for lists and files.
    pub fn plain(&self) -> String {
        plain(&self.text)
    }
}

/// `text` without the marks that keep what was put in apart.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// What somebody who speaks the language said of a card's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Of the words that were read: for others it does not hold.
    pub digest: String,
    /// Who read them.
    pub by: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<NaiveDate>,
    /// What they found.
    #[serde(default)]
    pub verdict: Verdict,
    /// In their words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub comment: String,
}

/// What a speaker found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The words are right.
    #[default]
    Right,
    /// They are wrong: nobody is shown them until they are corrected.
    Wrong,
}

/// Reviews by card.
pub type Reviews = BTreeMap<String, Review>;

/// What a city has of its own in a language.
#[derive(Debug, Clone, Default)]
pub struct Own {
    /// Its words: they stand in the place of the shipped ones of the same card.
    pub words: String,
    /// What its speakers said of any words.
    pub reviews: Reviews,
    /// The digests of the words that a named speaker has recorded, by card.
    pub recorded: BTreeMap<String, String>,
}

/// The phrases of one language.
pub struct Phrases {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
    shipped: String,
    own: String,
    reviews: Reviews,
    recorded: BTreeMap<String, String>,
}

impl Phrases {
    /// The phrases of a language as they are shipped; of one without any, none.
    pub fn of(language: &'static Language) -> Self {
        Self::with_own(language, Own::default())
    }

    /// The phrases of a language, with a city's own over them.
    pub fn with_own(language: &'static Language, own: Own) -> Self {
        Self::made(language, shipped::phrases(&language.tag).unwrap_or_default(), own)
    }

    /// The phrases of a language as a file has them.
    pub fn written(language: &'static Language, source: String) -> Self {
        Self::made(language, source, Own::default())
    }

    fn made(language: &'static Language, shipped: String, own: Own) -> Self {
        let tag: unic_langid::LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(true);
        for source in [&shipped, &own.words].into_iter().filter(|s| !s.is_empty()) {
            // What does not parse is left out here and named by `phrases check`.
            let resource = FluentResource::try_new(source.clone()).unwrap_or_else(|(r, _)| r);
            bundle.add_resource_overriding(resource);
        }
        add_functions(&mut bundle, language);
        let shipped_reviews = shipped::reviewed(&language.tag);
        let mut reviews: Reviews =
            shipped_reviews.and_then(|text| toml::from_str(&text).ok()).unwrap_or_default();
        reviews.extend(own.reviews);
        Self { language, bundle, shipped, own: own.words, reviews, recorded: own.recorded }
    }

    /// Which language this is.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// The file as it lies in `locales/`.
    pub fn source(&self) -> &str {
        &self.shipped
    }

    /// The city's own file; empty where there is none.
    pub fn own_source(&self) -> &str {
        &self.own
    }

    /// Whether the card has words in this language that may be shown.
    pub fn has(&self, card: &str) -> bool {
        let words = self.bundle.get_message(card).is_some_and(|m| m.value().is_some());
        words && self.verdict(card) != Some(Verdict::Wrong)
    }

    /// The card in words; `None` where this language has none for it, a speaker found them wrong,
    /// or a value is missing.
    pub fn say(&self, card: &Card, values: &Values) -> Option<Phrase> {
        let message = self.bundle.get_message(&card.id)?;
        let args = arguments(values.iter().map(|(name, value)| (name.as_str(), value)));
        let format = |pattern| {
            let mut errors = vec![];
            let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
            errors.is_empty().then(|| text.into_owned())
        };
        let verdict = self.verdict(&card.id);
        let text = format(message.value()?).filter(|_| verdict != Some(Verdict::Wrong))?;
        let romanised = match message.get_attribute("romanised") {
            Some(attribute) => Some(plain(&format(attribute.value())?)),
            None => None,
        };
        Some(Phrase { text, romanised, reviewed: verdict == Some(Verdict::Right) })
    }

    /// The words of a card as they stand in the file, before anything is put in: the city's own,
    /// else the shipped ones.
    pub fn words(&self, card: &str) -> Option<String> {
        message::text(&self.own, card).or_else(|| message::text(&self.shipped, card))
    }

    /// What tells the words of a card from any others.
    pub fn digest(&self, card: &str) -> Option<String> {
        self.words(card).map(|words| digest(&words))
    }

    /// What a speaker said of the very words that stand there now.
    pub fn review(&self, card: &str) -> Option<&Review> {
        let review = self.reviews.get(card)?;
        (self.digest(card)? == review.digest).then_some(review)
    }

    /// What they found. Who records the words by name finds them right.
    fn verdict(&self, card: &str) -> Option<Verdict> {
        let read = self.review(card).map(|review| review.verdict);
        let recorded = || {
            let same =
                self.recorded.get(card).is_some_and(|d| self.digest(card).as_ref() == Some(d));
            same.then_some(Verdict::Right)
        };
        read.or_else(recorded)
    }
}

fn digest(text: &str) -> String {
    Sha256::digest(text).iter().take(8).map(|b| format!("{b:02x}")).collect()
}

/// Values as Fluent takes them: days and hours in the form that the functions of a bundle read.
pub(crate) fn arguments<'v>(
    values: impl Iterator<Item = (&'v str, &'v Value)>,
) -> FluentArgs<'static> {
    let mut args = FluentArgs::new();
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Count(n) | Value::Amount(n) => FluentValue::from(*n),
            Value::Date(day) => FluentValue::from(day.to_string()),
            Value::Hour(hour) => FluentValue::from(hour.format("%H:%M").to_string()),
        };
        args.set(name.to_owned(), value);
    }
    args
}

type Function = fn(&str, &str) -> Option<String>;

/// `NUMBER`, `AMOUNT`, `DATE`, `HOUR` in the language's way, and `PLURAL`, its category.
pub(crate) fn add_functions(
    bundle: &mut FluentBundle<FluentResource>,
    language: &'static Language,
) {
    let functions: [(&str, Function); 5] = [
        ("NUMBER", |language, n| Some(format::number(language, n.parse().ok()?))),
        ("AMOUNT", |language, n| Some(format::amount(language, n.parse().ok()?))),
        ("DATE", |language, day| Some(format::date(language, day.parse().ok()?))),
        ("HOUR", |language, hour| {
            Some(format::hour(language, NaiveTime::parse_from_str(hour, "%H:%M").ok()?))
        }),
        ("PLURAL", |language, n| {
            let n = if n == BLANK { SEVERAL } else { n.parse().ok()? };
            Some(plural::category(language, n).to_owned())
        }),
    ];
    for (name, function) in functions {
        // Plurals are of the language itself; numbers and dates after whose way it writes them.
        let tag = if name == "PLURAL" { &language.tag } else { language.formats() };
        if bundle.add_function(name, called(tag, function)).is_err() {
            tracing::error!(name, "a function of the phrases is there twice");
        }
    }
}

/// A function as Fluent calls it.
fn called(
    tag: &'static str,
    function: Function,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> {
    move |args, _| {
        let argument = match args.first() {
            Some(FluentValue::Number(FluentNumber { value, .. })) => format!("{value}"),
            Some(FluentValue::String(text)) => text.to_string(),
            _ => return FluentValue::Error,
        };
        // A blank stays one, whatever would have been written into it.
        let made = function(tag, &argument).or_else(|| (argument == BLANK).then_some(argument));
        made.map_or(FluentValue::Error, FluentValue::from)
    }
}

/// Stands for what is yet to be put in.
const BLANK: &str = "…";

/// How many a blank is taken for where the words depend on it: most often there are several.
const SEVERAL: u64 = 5;

/// Blanks to show a card with, to be filled in by hand or in mind.
pub fn blanks(card: &Card) -> Values {
    card.variables.keys().map(|name| (name.clone(), Value::Text(BLANK.into()))).collect()
}

/// Values to show a card with where there are none yet.
pub fn example(card: &Card) -> Values {
    let value = |(name, kind): (&String, &Variable)| {
        let value = match kind {
            Variable::Count => Value::Count(SEVERAL),
            Variable::Date => {
                Value::Date(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default())
            }
            Variable::Hour => Value::Hour(NaiveTime::from_hms_opt(14, 30, 0).unwrap_or_default()),
            Variable::Amount => Value::Amount(25_00),
            Variable::Text if name == "number" => Value::Text("J012".into()),
            Variable::Text if name == "counter" || name == "floor" => Value::Text("3".into()),
            Variable::Text => Value::Text(BLANK.into()),
        };
        (name.clone(), value)
    };
    card.variables.iter().map(value).collect()
}
