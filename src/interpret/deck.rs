//! The cards: what can be said, apart from any language.

use super::shipped;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What is put into a card, and how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Variable {
    /// As it is: a ticket number, a place, a document.
    Text,
    /// How many, with the plural of the language.
    Count,
    /// A day.
    Date,
    /// An hour of the day.
    Hour,
    /// A sum in euros.
    Amount,
}

/// Something that can be said.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Its id, which is that of its message.
    pub id: String,
    /// Under what it is found.
    pub topic: String,
    /// What is put into it.
    #[serde(default)]
    pub variables: BTreeMap<String, Variable>,
    /// What the other person may answer: cards, by number from 1.
    #[serde(default)]
    pub answers: Vec<String>,
    /// What is often said next: cards.
    #[serde(default)]
    pub follow: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    card: Vec<Card>,
}

/// All cards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deck {
    cards: Vec<Card>,
}

/// A deck that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{file}: {source}")]
pub struct BrokenDeck {
    file: String,
    source: toml::de::Error,
}

static SHIPPED: LazyLock<Deck> = LazyLock::new(|| {
    // The decks lie in the binary and a test reads them.
    let mut deck = Deck::default();
    for (name, text) in shipped::decks() {
        if let Err(error) = deck.read(&name, &text) {
            tracing::error!(%error, "a deck cannot be read");
        }
    }
    deck
});

impl Deck {
    /// The cards that come with the program.
    pub fn shipped() -> &'static Deck {
        &SHIPPED
    }

    /// Adds the cards of a file; one with the id of an earlier card takes its place.
    ///
    /// # Errors
    /// The file is not a deck: nothing of it is taken.
    pub fn read(&mut self, file: &str, text: &str) -> Result<(), BrokenDeck> {
        let read: File =
            toml::from_str(text).map_err(|source| BrokenDeck { file: file.to_owned(), source })?;
        for card in read.card {
            match self.cards.iter_mut().find(|c| c.id == card.id) {
                Some(before) => *before = card,
                None => self.cards.push(card),
            }
        }
        Ok(())
    }

    /// The cards, in their order.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// One card.
    pub fn card(&self, id: &str) -> Option<&Card> {
        self.cards.iter().find(|c| c.id == id)
    }
}
