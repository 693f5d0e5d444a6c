//! `phrases coverage`.

use crate::cli::config;
use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::interpret::phrases::example;
use crate::interpret::speech::{Speech, Voice};
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
    voice: bool,
    recordings: usize,
}

/// How far each language has come.
pub fn run(session: &Session, all: &Catalogue) -> Result {
    // Without a configuration that can be read, the voices are those that the system has.
    let config = config::load(&session.place).unwrap_or_default();
    let speech = Speech::new(config.speech, None);
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
            voice: matches!(speech.voice(&language.tag), Voice::Has(_)),
            recordings: all.recordings(language).map_or(0, |all| all.count()),
        }
    };
    let rows: Vec<Covered> = Language::all().iter().map(covered).collect();
    let header = ["language", "name", "script", "cards", "reviewed", "voice", "recordings"];
    let cells = || -> Vec<[String; 7]> {
        let cells = |c: &Covered| {
            let voice = match (session.format, c.voice) {
                (Format::Csv, voice) => voice.to_string(),
                (_, true) => session.words.get("phrases-has-voice"),
                (_, false) => session.words.get("phrases-no-voice"),
            };
            let [cards, reviewed, recordings] =
                [c.cards, c.reviewed, c.recordings].map(|n| n.to_string());
            let [language, name, script] = [c.language, c.name, c.script].map(str::to_owned);
            [language, name, script, cards, reviewed, voice, recordings]
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
