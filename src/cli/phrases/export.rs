//! `phrases export`: cards to print, and sheets for those who speak a language.

use super::{Export, list};
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::replace;
use crate::cli::session::Session;
use crate::cli::shape::nearest;
use crate::interpret::page::{Labels, Page};
use crate::interpret::sheet::{self, Asked};
use crate::interpret::{Card, Catalogue, Phrases};
use std::path::Path;
use std::sync::Arc;

/// Without it some spreadsheets read UTF-8 as something else.
const MARK: char = '\u{feff}';

/// Writes the page or the sheet.
pub fn run(session: &Session, all: &Catalogue, args: &Export) -> Result {
    let phrases = all.phrases(super::language(&args.language)?);
    let french = list::french(all)?;
    let mut cards = cards(session, all, args.topic.as_deref())?;
    let [plain, easy] = &french;
    if args.html {
        cards.retain(|card| phrases.has(&card.id));
        let page = page(session, all, &phrases, [plain, easy], &cards);
        return write(session, args.to.as_deref(), &page, cards.len());
    }
    // The speaker may have filled it in since.
    if let Some(path) = args.to.as_ref().filter(|path| path.exists()) {
        return Err(Failure::FileExists { path: path.clone() });
    }
    cards.retain(|card| phrases.words(&card.id).is_some());
    let text = csv(session, &sheet::asked(&cards, &phrases, [plain, easy]))?;
    write(session, args.to.as_deref(), &text, cards.len())
}

/// The cards of a topic, named by its id or in words; all where none is named.
fn cards(session: &Session, all: &Catalogue, wanted: Option<&str>) -> Result<Vec<Arc<Card>>> {
    let deck = all.deck();
    let Some(wanted) = wanted else { return Ok(deck.cards().to_vec()) };
    let topics = deck.topics();
    let is = |topic: &&&str| **topic == wanted || super::topic(session, topic) == wanted;
    let Some(topic) = topics.iter().find(is) else {
        return Err(Failure::Usage {
            id: "usage-value",
            what: "--topic".to_owned(),
            value: out::printable(wanted),
            nearest: nearest(wanted, topics).map(str::to_owned),
        });
    };
    Ok(deck.cards().iter().filter(|card| card.topic == *topic).cloned().collect())
}

fn page(
    session: &Session,
    all: &Catalogue,
    phrases: &Phrases,
    french: [&Phrases; 2],
    cards: &[Arc<Card>],
) -> String {
    let words = &session.words;
    let language = phrases.language();
    let name = words.get(&format!("language-{}", language.tag));
    let args = [("language", name.into()), ("autonym", language.autonym.as_str().into())];
    let labels = Labels {
        tag: words.language().tag(),
        title: words.with("phrases-title", &args),
        not_reviewed: words.get("phrases-not-reviewed"),
        topic: &|topic| super::topic(session, topic),
    };
    Page { deck: all.deck(), phrases, french, labels }.html(cards)
}

fn csv(session: &Session, rows: &[Asked]) -> Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut put =
        |cells: [&str; 11]| writer.write_record(cells.map(|text| sheet::cell(text).into_owned()));
    let written = put(sheet::COLUMNS).and_then(|()| {
        rows.iter().try_for_each(|row| {
            let topic = super::topic(session, &row.card.topic);
            let (id, form, digest) = (&row.card.id, &row.form, &row.digest);
            let (french, easy) = (&row.french, &row.easy);
            put([id, form, &topic, french, easy, &row.text, &row.romanised, digest, "", "", ""])
        })
    });
    written.map_err(|_| Failure::Internal)?;
    let bytes = writer.into_inner().map_err(|_| Failure::Internal)?;
    Ok(format!("{MARK}{}", String::from_utf8_lossy(&bytes)))
}

/// Writes into a file, and says so; else on the screen.
fn write(session: &Session, to: Option<&Path>, text: &str, cards: usize) -> Result {
    let Some(path) = to else { return out::data(text) };
    replace::file(path, text)?;
    let shown = path.display().to_string();
    match session.format {
        Format::Json => out::json(&serde_json::json!({ "path": shown, "cards": cards })),
        _ => {
            let args = [("count", cards.into()), ("path", out::printable(&shown).into())];
            out::line(&session.words.with("phrases-exported", &args))
        }
    }
}
