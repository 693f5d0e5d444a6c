//! `guichet phrases`: the cards in all languages, for whoever writes, reviews and prints them.

use super::args::Format;
use super::failure::{Failure, Result};
use super::out;
use super::session::Session;
use super::shape::nearest;
use crate::interpret::check::{Fault, check};
use crate::interpret::phrases::example;
use crate::interpret::{Card, Deck, Language, Painter, Phrases};
use clap::{Args, Subcommand};
use serde::Serialize;

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// All cards in a language.
    List(InLanguage),
    /// One card in a language.
    Show(Show),
    /// What would embarrass an agent.
    Check(Check),
    /// How far each language has come.
    Coverage,
}

/// `phrases list`
#[derive(Debug, Args)]
pub struct InLanguage {
    /// The language, by its tag.
    #[arg(long, default_value = "fr")]
    pub language: String,
}

/// `phrases show`
#[derive(Debug, Args)]
pub struct Show {
    /// The card.
    pub card: String,
    /// The language, by its tag.
    #[arg(long, default_value = "fr")]
    pub language: String,
    /// Drawn as large as the terminal allows.
    #[arg(long)]
    pub large: bool,
}

/// `phrases check`
#[derive(Debug, Args)]
pub struct Check {
    /// One language alone.
    #[arg(long)]
    pub language: Option<String>,
    /// Cards without words are faults, too.
    #[arg(long)]
    pub complete: bool,
}

/// A card, as scripts read it.
#[derive(Debug, Serialize)]
struct Row {
    id: String,
    topic: String,
    french: Option<String>,
    easy: Option<String>,
    text: Option<String>,
    romanised: Option<String>,
    reviewed: bool,
}

/// A language, as scripts read it.
#[derive(Debug, Serialize)]
struct Covered {
    language: &'static str,
    name: &'static str,
    script: &'static str,
    cards: usize,
    reviewed: usize,
}

/// Carries out what was asked.
pub fn run(session: &Session, verb: &Verb) -> Result {
    match verb {
        Verb::List(args) => list(session, language(&args.language)?, Deck::shipped().cards()),
        Verb::Show(args) => {
            let card = card(&args.card)?;
            if args.large {
                return large(session, language(&args.language)?, card);
            }
            list(session, language(&args.language)?, std::slice::from_ref(card))
        }
        Verb::Check(args) => look_through(session, args),
        Verb::Coverage => coverage(session),
    }
}

fn language(tag: &str) -> Result<&'static Language> {
    Language::by_tag(tag).ok_or_else(|| {
        let tags = Language::all().iter().map(|l| l.tag.as_str());
        Failure::NoLanguage {
            tag: out::printable(tag),
            nearest: nearest(tag, tags).map(str::to_owned),
        }
    })
}

fn card(id: &str) -> Result<&'static Card> {
    Deck::shipped().card(id).ok_or_else(|| {
        let ids = Deck::shipped().cards().iter().map(|c| c.id.as_str());
        Failure::NoCard { id: out::printable(id), nearest: nearest(id, ids).map(str::to_owned) }
    })
}

fn list(session: &Session, language: &'static Language, cards: &[Card]) -> Result {
    let [french, easy] = ["fr", "fr-facile"].map(language_phrases);
    let (french, easy) = (french?, easy?);
    let phrases = Phrases::of(language);
    let row = |card: &Card| {
        let values = example(card);
        let plain = |phrases: &Phrases| phrases.say(card, &values).map(|p| p.plain());
        let phrase = phrases.say(card, &values);
        Row {
            id: card.id.clone(),
            topic: card.topic.clone(),
            french: plain(&french),
            easy: plain(&easy),
            text: phrase.as_ref().map(|p| p.plain()),
            romanised: phrase.as_ref().and_then(|p| p.romanised.clone()),
            reviewed: phrase.is_some_and(|p| p.reviewed),
        }
    };
    let rows: Vec<Row> = cards.iter().map(row).collect();
    if session.format == Format::Json {
        return out::json(&rows);
    }
    let header = ["id", "topic", "french", "easy", "text", "romanised", "reviewed"];
    let reviewed = |yes: bool| match (session.format, yes) {
        (Format::Csv, yes) => yes.to_string(),
        (_, true) => session.words.get("phrases-is-reviewed"),
        (_, false) => session.words.get("phrases-not-reviewed"),
    };
    let cells = |r: &Row| {
        let text = |t: &Option<String>| t.clone().unwrap_or_default();
        let (french, easy) = (text(&r.french), text(&r.easy));
        let (text, romanised) = (text(&r.text), text(&r.romanised));
        [r.id.clone(), r.topic.clone(), french, easy, text, romanised, reviewed(r.reviewed)]
    };
    let rows: Vec<_> = rows.iter().map(cells).collect();
    match session.format {
        Format::Csv => out::csv(&header, &rows),
        _ => {
            let header = ["id", "french", "text", "romanised", "reviewed"]
                .map(|h| session.words.get(&format!("phrases-{h}")));
            let rows: Vec<_> = rows
                .into_iter()
                .map(|[id, _, french, _, text, romanised, reviewed]| {
                    [id, french, text, romanised, reviewed]
                })
                .collect();
            out::table(&header, &rows)
        }
    }
}

/// The card drawn with half blocks, as the other person would see it.
fn large(session: &Session, language: &'static Language, card: &Card) -> Result {
    let (columns, rows) = crossterm::terminal::size().unwrap_or((80, 24));
    let phrase = Phrases::of(language).say(card, &example(card));
    let rows = rows.saturating_sub(1).max(1);
    let ink = phrase.and_then(|p| Painter::of(language).fit(&p.text, columns, rows * 2));
    let Some(ink) = ink else {
        return out::line(&session.words.get("fault-missing"));
    };
    for row in 0..rows {
        let cell = |column| match (ink.at(column, row * 2) > 127, ink.at(column, row * 2 + 1) > 127)
        {
            (true, true) => '█',
            (true, false) => '▀',
            (false, true) => '▄',
            (false, false) => ' ',
        };
        out::line((0..columns).map(cell).collect::<String>().trim_end())?;
    }
    Ok(())
}

fn language_phrases(tag: &str) -> Result<Phrases> {
    language(tag).map(Phrases::of)
}

fn coverage(session: &Session) -> Result {
    let covered = |language: &'static Language| {
        let phrases = Phrases::of(language);
        let cards = Deck::shipped().cards();
        let said = cards.iter().filter_map(|c| phrases.say(c, &example(c)));
        let reviewed: Vec<bool> = said.map(|p| p.reviewed).collect();
        Covered {
            language: &language.tag,
            name: &language.french,
            script: &language.script,
            cards: reviewed.len(),
            reviewed: reviewed.iter().filter(|r| **r).count(),
        }
    };
    let all: Vec<Covered> = Language::all().iter().map(covered).collect();
    let header = ["language", "name", "script", "cards", "reviewed"];
    let rows = || -> Vec<[String; 5]> {
        let cells = |c: &Covered| {
            let (cards, reviewed) = (c.cards.to_string(), c.reviewed.to_string());
            [c.language.into(), c.name.into(), c.script.into(), cards, reviewed]
        };
        all.iter().map(cells).collect()
    };
    match session.format {
        Format::Json => out::json(&all),
        Format::Csv => out::csv(&header, &rows()),
        Format::Table => {
            let header = header.map(|h| session.words.get(&format!("phrases-{h}")));
            out::table(&header, &rows())
        }
    }
}

fn look_through(session: &Session, args: &Check) -> Result {
    let languages = match &args.language {
        Some(tag) => vec![language(tag)?],
        None => Language::all().iter().collect(),
    };
    let mut count = 0;
    for language in languages {
        for finding in check(Deck::shipped(), &Phrases::of(language), args.complete) {
            count += 1;
            out::line(&format!(
                "{} {}: {}",
                finding.tag,
                finding.id,
                fault(session, &finding.fault)
            ))?;
        }
    }
    match count {
        0 => out::line(&session.words.get("phrases-well")),
        count => Err(Failure::PhraseFaults { count }),
    }
}

fn fault(session: &Session, fault: &Fault) -> String {
    let words = &session.words;
    let differs = |id: &str, expected: &str, found: &str| {
        words.with(id, &[("expected", expected.into()), ("found", found.into())])
    };
    match fault {
        Fault::Unreadable { line } => {
            words.with("fault-unreadable", &[("line", line.to_string().into())])
        }
        Fault::Missing => words.get("fault-missing"),
        Fault::Unknown => words.get("fault-unknown"),
        Fault::Variables { expected, found } => differs("fault-variables", expected, found),
        Fault::Plurals { expected, found } => differs("fault-plurals", expected, found),
        Fault::BareSelector => words.get("fault-bare-selector"),
        Fault::Script { letter } => {
            words.with("fault-script", &[("letter", letter.to_string().into())])
        }
        Fault::Invisible { code } => {
            words.with("fault-invisible", &[("code", code.as_str().into())])
        }
        Fault::NotRomanised => words.get("fault-not-romanised"),
        Fault::TooLong { words: count } => {
            words.with("fault-too-long", &[("words", count.to_string().into())])
        }
    }
}
