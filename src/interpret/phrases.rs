//! The words of the cards in one language.

use super::deck::{Card, Variable};
use super::{Language, format, plural, shipped};
use chrono::{NaiveDate, NaiveTime};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::Deserialize;
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

/// Which words somebody found right; the file also says who.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
struct Review {
    digest: String,
}

/// The phrases of one language.
pub struct Phrases {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
    source: String,
    reviews: BTreeMap<String, Review>,
}

impl Phrases {
    /// The phrases of a language; of one without any, none.
    pub fn of(language: &'static Language) -> Self {
        Self::written(language, shipped::phrases(&language.tag).unwrap_or_default())
    }

    /// The phrases of a language as a file has them.
    pub fn written(language: &'static Language, source: String) -> Self {
        let tag: unic_langid::LanguageIdentifier = language.tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(true);
        // What does not parse is left out here and named by `phrases check`.
        let resource = FluentResource::try_new(source.clone()).unwrap_or_else(|(r, _)| r);
        bundle.add_resource_overriding(resource);
        add_functions(&mut bundle, language);
        let reviews = shipped::reviewed(&language.tag);
        let reviews = reviews.and_then(|text| toml::from_str(&text).ok()).unwrap_or_default();
        Self { language, bundle, source, reviews }
    }

    /// Which language this is.
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// The file as it lies in `locales/`.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether the card has words in this language.
    pub fn has(&self, card: &str) -> bool {
        self.bundle.get_message(card).is_some_and(|m| m.value().is_some())
    }

    /// The card in words; `None` where this language has none for it, or a value is missing.
    pub fn say(&self, card: &Card, values: &Values) -> Option<Phrase> {
        let message = self.bundle.get_message(&card.id)?;
        let args = args(values);
        let format = |pattern| {
            let mut errors = vec![];
            let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors);
            errors.is_empty().then(|| text.into_owned())
        };
        let text = format(message.value()?)?;
        let romanised = match message.get_attribute("romanised") {
            Some(attribute) => Some(plain(&format(attribute.value())?)),
            None => None,
        };
        let reviewed = self.is_reviewed(&card.id);
        Some(Phrase { text, romanised, reviewed })
    }

    /// A review holds for the words that were read: those of the file, before anything is put in.
    fn is_reviewed(&self, id: &str) -> bool {
        let Some(review) = self.reviews.get(id) else { return false };
        let message = message(&self.source, id);
        message.is_some_and(|message| review.digest == digest(&message))
    }
}

/// A message as it stands in the file, from its id to the next message.
fn message(source: &str, id: &str) -> Option<String> {
    let begins = format!("{id} =");
    let mut lines = source.lines().skip_while(|line| !line.starts_with(&begins));
    let first = lines.next()?;
    let rest = lines.take_while(|line| line.is_empty() || line.starts_with([' ', '}']));
    let whole: Vec<&str> = std::iter::once(first).chain(rest).collect();
    Some(whole.join("\n").trim_end().to_owned())
}

fn digest(text: &str) -> String {
    Sha256::digest(text).iter().take(8).map(|b| format!("{b:02x}")).collect()
}

fn args(values: &Values) -> FluentArgs<'static> {
    let mut args = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        let value = match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            Value::Count(n) | Value::Amount(n) => FluentValue::from(*n),
            Value::Date(day) => FluentValue::from(day.to_string()),
            Value::Hour(hour) => FluentValue::from(hour.format("%H:%M").to_string()),
        };
        args.set(name.clone(), value);
    }
    args
}

type Function = fn(&str, &str) -> Option<String>;

/// `NUMBER`, `AMOUNT`, `DATE`, `HOUR` in the language's way, and `PLURAL`, its category.
fn add_functions(bundle: &mut FluentBundle<FluentResource>, language: &'static Language) {
    let functions: [(&str, Function); 5] = [
        ("NUMBER", |language, n| Some(format::number(language, n.parse().ok()?))),
        ("AMOUNT", |language, n| Some(format::amount(language, n.parse().ok()?))),
        ("DATE", |language, day| Some(format::date(language, day.parse().ok()?))),
        ("HOUR", |language, hour| {
            Some(format::hour(language, NaiveTime::parse_from_str(hour, "%H:%M").ok()?))
        }),
        ("PLURAL", |language, n| Some(plural::category(language, n.parse().ok()?).to_owned())),
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
        function(tag, &argument).map_or(FluentValue::Error, FluentValue::from)
    }
}

/// Values to show a card with where there are none yet.
pub fn example(card: &Card) -> Values {
    let value = |(name, kind): (&String, &Variable)| {
        let value = match kind {
            Variable::Count => Value::Count(5),
            Variable::Date => {
                Value::Date(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default())
            }
            Variable::Hour => Value::Hour(NaiveTime::from_hms_opt(14, 30, 0).unwrap_or_default()),
            Variable::Amount => Value::Amount(25_00),
            Variable::Text if name == "number" => Value::Text("J012".into()),
            Variable::Text if name == "counter" || name == "floor" => Value::Text("3".into()),
            Variable::Text => Value::Text("…".into()),
        };
        (name.clone(), value)
    };
    card.variables.iter().map(value).collect()
}
