//! `phrases coverage`.

use crate::cli::args::Format;
use crate::cli::failure::Result;
use crate::cli::out;
use crate::cli::session::Session;
use crate::interpret::phrases::example;
use crate::interpret::{Catalogue, Language};
use serde::Serialize;

/// A language, as scripts read it.
#[derive(Debug, Serialize)]
struct Covered {
    language: &'static str,
    name: &'static str,
    script: &'static str,
    cards: usize,
    reviewed: usize,
}

/// How far each language has come.
pub fn run(session: &Session, all: &Catalogue) -> Result {
    let covered = |language: &'static Language| {
        let phrases = all.phrases(language);
        let cards = all.deck().cards();
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
    let rows: Vec<Covered> = Language::all().iter().map(covered).collect();
    let header = ["language", "name", "script", "cards", "reviewed"];
    let cells = || -> Vec<[String; 5]> {
        let cells = |c: &Covered| {
            let (cards, reviewed) = (c.cards.to_string(), c.reviewed.to_string());
            [c.language.into(), c.name.into(), c.script.into(), cards, reviewed]
        };
        rows.iter().map(cells).collect()
    };
    match session.format {
        Format::Json => out::json(&rows),
        Format::Csv => out::csv(&header, &cells()),
        Format::Table => {
            let header = header.map(|h| session.words.get(&format!("phrases-{h}")));
            out::table(&header, &cells())
        }
    }
}
