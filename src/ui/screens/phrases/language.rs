//! The other person's language.

use super::{Over, Speaker, board, card};
use crate::domain::command::Command;
use crate::domain::settings::fold_case;
use crate::domain::visit::TicketCommand;
use crate::interpret::{Language, Painter, find};
use crate::ui::desk::Desk;
use crate::ui::message::{Effect, Purpose};
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::{Screen, queue};
use std::rc::Rc;

/// Asks for the language: those used here before first, then those met most often.
pub fn choose(desk: &mut Desk) -> Vec<Effect> {
    let mut languages: Vec<&'static Language> = desk.phrases.recent.clone();
    let offered = crate::ui::names::offered_languages();
    languages.extend(offered.into_iter().filter(|l| !desk.phrases.recent.contains(l)));
    let items = languages.iter().map(|l| item(desk, l)).collect();
    let order = (0..languages.len()).collect();
    let index = Rc::new(find::languages(&languages, |language| desk.spoken_name(language)));
    let picker = Picker::new(desk.words.get("pick-language"), items).found_by(index, order);
    let picker = picker.tab(desk.words.get("pick-language-board"));
    desk.pick(picker, languages, |desk, chosen| match chosen.values.first() {
        _ if chosen.tab => board::open(desk),
        Some(language) => speak(desk, language),
        None => vec![],
    })
}

/// The language by its name, its own name where a terminal is sure to have the letters, its tag.
fn item(desk: &Desk, language: &Language) -> Item {
    let name = desk.spoken_name(language);
    let common = matches!(&*language.script, "Latn" | "Cyrl" | "Grek" | "Arab");
    let own = desk.read_aright(&language.autonym);
    let differs = fold_case(&name) != fold_case(&language.autonym);
    let text = match common && differs {
        true => format!("{name} · {own} ({})", language.tag),
        false => format!("{name} ({})", language.tag),
    };
    Item::new(text).detail(language.regions.join(", "))
}

/// From now on the other person is spoken to in this language; it stays with their ticket.
pub fn take_up(desk: &mut Desk, language: &'static Language) -> Vec<Effect> {
    let effects = keep(desk, language);
    if desk.phrases.language() != Some(language) {
        desk.phrases.heard.forget_speaker();
        desk.phrases.speaker = Some(speaker(desk, language));
    }
    desk.phrases.recent.retain(|l| *l != language);
    desk.phrases.recent.insert(0, language);
    effects
}

/// Speaks this language: the card that is looked at, in it; where there is none, one is chosen.
pub fn speak(desk: &mut Desk, language: &'static Language) -> Vec<Effect> {
    let mut effects = take_up(desk, language);
    if let Some(Over::Written(_)) = desk.phrases.over {
        super::paint(desk);
        return effects;
    }
    desk.phrases.over = None;
    // Whoever is looking at a card sees it in the new language at once.
    let shown = desk.phrases.shown.take().filter(|_| desk.screen == Screen::Phrases);
    let words = desk.phrases.speaker.as_ref().map(|s| s.words.clone());
    let has = |id: &str| words.is_some_and(|words| words.has(id));
    effects.extend(match shown.filter(|shown| has(&shown.card.id)) {
        Some(shown) => card::show(desk, shown.card, shown.values),
        None => card::choose(desk),
    });
    tell_broken(desk);
    effects
}

/// Tells of a file of the city's that cannot be read, once.
pub fn tell_broken(desk: &mut Desk) {
    let broken = desk.phrases.catalogue().broken();
    if let Some(first) = broken.get(desk.phrases.told) {
        desk.warn(crate::text::phrases::broken(&desk.words, first));
        desk.phrases.told = broken.len();
    }
}

fn speaker(desk: &mut Desk, language: &'static Language) -> Speaker {
    let catalogue = desk.phrases.catalogue();
    let french = desk.phrases.french();
    let words = Rc::new(catalogue.phrases(language));
    let easy = Language::by_tag("fr-facile").map(|l| catalogue.phrases(l));
    let said = catalogue.deck().cards().iter().filter(|card| words.has(&card.id));
    let cards: Vec<_> =
        said.map(|card| (card.clone(), find::blank(&french, card).unwrap_or_default())).collect();
    let only: Vec<_> = cards.iter().map(|(card, _)| card.clone()).collect();
    let texts: Vec<_> = std::iter::once(&*french).chain(easy.as_ref()).chain([&*words]).collect();
    let topic = |topic: &str| desk.topic_name(topic);
    let index = Rc::new(find::cards(catalogue.deck(), &only, &texts, topic));
    Speaker { language, words, painter: Painter::of(language), cards, index }
}

/// The words of the language are read again, as what is known of them has changed.
pub fn read_again(desk: &mut Desk, tag: &str) {
    if let Some(language) = Language::by_tag(tag).filter(|l| desk.phrases.language() == Some(l)) {
        let words = Rc::new(desk.phrases.catalogue().phrases(language));
        if let Some(speaker) = &mut desk.phrases.speaker {
            speaker.words = words;
        }
    }
}

/// The language stays with the ticket of who is here.
fn keep(desk: &mut Desk, language: &'static Language) -> Vec<Effect> {
    let Some((id, ticket)) = queue::current(desk) else { return vec![] };
    if ticket.language.as_ref().and_then(Language::meant_by) == Some(language) {
        return vec![];
    }
    let (priority, party) = (ticket.priority, ticket.party);
    let language = Some(language.as_setting());
    let mark = TicketCommand::Mark { priority, ground: None, language, party };
    desk.submit_for(Purpose::Noted, Command::Ticket(id, mark))
}
