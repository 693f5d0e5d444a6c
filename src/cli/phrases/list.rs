//! `phrases list`, `show` and `search`.

use super::{PictureSize, Search};
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::interpret::draw::Ink;
use crate::interpret::mosaic::Mosaic;
use crate::interpret::phrases::example;
use crate::interpret::{Card, Catalogue, Language, Painter, Phrases, find};
use serde::Serialize;
use std::path::Path;
use std::sync::Arc;

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

/// Cards in a language.
pub fn list(
    session: &Session,
    all: &Catalogue,
    language: &'static Language,
    cards: &[Arc<Card>],
) -> Result {
    let [french, easy] = french(all)?;
    let phrases = all.phrases(language);
    let rows = cards.iter().map(|card| row(card, &french, &easy, &phrases)).collect();
    print(session, rows)
}

/// The two French wordings.
pub fn french(all: &Catalogue) -> Result<[Phrases; 2]> {
    let easy = super::language("fr-facile")?;
    Ok([all.phrases(Language::french()), all.phrases(easy)])
}

fn row(card: &Card, french: &Phrases, easy: &Phrases, phrases: &Phrases) -> Row {
    let values = example(card);
    let plain = |phrases: &Phrases| phrases.say(card, &values).map(|p| p.plain());
    let phrase = phrases.say(card, &values);
    Row {
        id: card.id.clone(),
        topic: card.topic.clone(),
        french: plain(french),
        easy: plain(easy),
        text: phrase.as_ref().map(|p| p.plain()),
        romanised: phrase.as_ref().and_then(|p| p.romanised.clone()),
        reviewed: phrase.is_some_and(|p| p.reviewed),
    }
}

fn print(session: &Session, rows: Vec<Row>) -> Result {
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
                    [id, french, super::on_terminal(&text), romanised, reviewed]
                })
                .collect();
            out::table(&header, &rows)
        }
    }
}

/// The card drawn as large as the terminal allows, as the other person would see it.
pub fn large(all: &Catalogue, language: &'static Language, card: &Card) -> Result {
    let (columns, rows) = crossterm::terminal::size().unwrap_or((80, 24));
    let rows = rows.saturating_sub(1).max(1);
    let ink = drawn(all, language, card, (columns, rows * 2), 5)?;
    for row in 0..rows {
        let symbol = |column| Mosaic::Halves.cell(&ink, column, row, false).symbol;
        out::line((0..columns).map(symbol).collect::<String>().trim_end())?;
    }
    Ok(())
}

/// The card drawn as large as it fits a room of so many pixels.
fn drawn(
    all: &Catalogue,
    language: &'static Language,
    card: &Card,
    room: (u16, u16),
    smallest: u16,
) -> Result<Ink> {
    let said = all.phrases(language).say(card, &example(card));
    let text = said.ok_or_else(|| Failure::CardWithoutWords { id: card.id.clone() })?.text;
    let mut painter = Painter::of(language).patient();
    if let Some(letter) = painter.lacks(&text) {
        return Err(Failure::CardWithoutFont { letter });
    }
    painter.fit(&text, room, smallest).ok_or(Failure::CardTooLarge)
}

/// The card drawn into a PNG, as large as it fits.
pub fn picture(
    all: &Catalogue,
    (language, card): (&'static Language, &Card),
    file: &Path,
    PictureSize(width, height): PictureSize,
) -> Result {
    let ink = drawn(all, language, card, (width, height), 8)?;
    let paper = |x, y| image::Luma([255 - ink.at(x as u16, y as u16)]);
    let drawn = image::GrayImage::from_fn(width.into(), height.into(), paper);
    let mut png = std::io::Cursor::new(Vec::new());
    drawn.write_to(&mut png, image::ImageFormat::Png).map_err(|_| Failure::Internal)?;
    std::fs::write(file, png.into_inner()).map_err(|error| Failure::of_file(file, error))
}

/// Cards by the words of one language or of all.
pub fn search(session: &Session, all: &Catalogue, args: &Search) -> Result {
    let [french, easy] = french(all)?;
    let only = args.language.as_deref().map(super::language).transpose()?;
    let others = Language::foreign().filter(|l| l.tag != "fr-facile");
    let others = others.filter(|l| only.is_none_or(|only| *l == only));
    let others: Vec<Phrases> = others.map(|language| all.phrases(language)).collect();
    let words: Vec<&Phrases> = [&french, &easy].into_iter().chain(&others).collect();
    let topic = |topic: &str| super::topic(session, topic);
    let cards = all.deck().cards();
    let index = find::cards(all.deck(), cards, &words, topic);
    let found = index.find(&args.words.join(" ")).into_iter().take(args.limit);
    let shown = others.first().filter(|_| only.is_some()).unwrap_or(&french);
    print(session, found.map(|at| row(&cards[at], &french, &easy, shown)).collect())
}
