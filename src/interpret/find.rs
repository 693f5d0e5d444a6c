//! What cards and languages are found by.

use super::phrases::blanks;
use super::search::{Builder, Index};
use super::{Card, Deck, Language, Phrases};

/// Languages by their names, in French and as `name` has them on the screen, autonym, tag and where
/// they are spoken.
pub fn languages(all: &[&'static Language], name: impl Fn(&Language) -> String) -> Index {
    let mut builder = Builder::default();
    for language in all {
        builder.entry().text(4, &language.french).text(4, &language.autonym).text(4, &language.tag);
        builder.text(4, &name(language));
        language.names.iter().for_each(|other| _ = builder.text(3, other));
        language.regions.iter().for_each(|region| _ = builder.text(1, region));
    }
    builder.index()
}

/// All languages with the names that they go by, in French first.
pub fn names() -> Vec<(crate::domain::settings::Language, Vec<String>)> {
    let named = |language: &&'static Language| {
        let tag = language.tag.parse().ok()?;
        let own = [language.french.clone(), language.autonym.clone()];
        Some((tag, own.into_iter().chain(language.names.iter().cloned()).collect()))
    };
    Language::all().iter().filter_map(|language| named(&language)).collect()
}

/// Cards by their words in some languages, the first ones counting most; by number, id and topic.
/// `topic` names a topic in words.
pub fn cards(
    deck: &Deck,
    cards: &[std::sync::Arc<Card>],
    words: &[&Phrases],
    topic: impl Fn(&str) -> String,
) -> Index {
    let mut builder = Builder::default();
    for card in cards {
        builder.entry();
        if let Some(number) = deck.number(&card.id) {
            builder.text(8, &number.to_string());
        }
        builder.text(1, &card.id).text(1, &topic(&card.topic));
        card.words.iter().for_each(|other| _ = builder.text(3, other));
        for (at, phrases) in words.iter().enumerate() {
            let weight = if at == 0 { 4 } else { 2 };
            if let Some(text) = blank(phrases, card) {
                builder.text(weight, &text);
            }
        }
    }
    builder.index()
}

/// The words of a card with dots for what is put in.
pub fn blank(phrases: &Phrases, card: &Card) -> Option<String> {
    phrases.say(card, &blanks(card)).map(|phrase| phrase.plain())
}
