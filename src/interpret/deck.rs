//! The cards: what can be said, apart from any language.

use super::shipped;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

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
    /// Other words by which agents look for it, in French.
    #[serde(default)]
    pub words: Vec<String>,
    /// A sign for those who do not read, from the font of pictograms.
    #[serde(default)]
    pub pictogram: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    card: Vec<Card>,
}

/// All cards.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deck {
    cards: Vec<Arc<Card>>,
}

static SHIPPED: LazyLock<Deck> = LazyLock::new(|| {
    // The decks lie in the binary and a test reads them.
    let mut deck = Deck::default();
    for (name, text) in shipped::decks() {
        if let Err(error) = deck.read(&text) {
            tracing::error!(name, %error, "a deck cannot be read");
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
    pub fn read(&mut self, text: &str) -> Result<(), toml::de::Error> {
        let read: File = toml::from_str(text)?;
        for card in read.card.into_iter().map(Arc::new) {
            match self.cards.iter_mut().find(|c| c.id == card.id) {
                Some(before) => *before = card,
                None => self.cards.push(card),
            }
        }
        Ok(())
    }

    /// The cards, in their order.
    pub fn cards(&self) -> &[Arc<Card>] {
        &self.cards
    }

    /// One card.
    pub fn card(&self, id: &str) -> Option<&Arc<Card>> {
        self.cards.iter().find(|c| c.id == id)
    }

    /// The number of a card, by which it is found on a printed list: its place, from 1.
    pub fn number(&self, id: &str) -> Option<usize> {
        self.cards.iter().position(|c| c.id == id).map(|at| at + 1)
    }

    /// The topics, in the order in which they first appear.
    pub fn topics(&self) -> Vec<&str> {
        topics(&self.cards)
    }
}

/// The topics of some cards, in the order in which they first appear.
pub fn topics(cards: &[Arc<Card>]) -> Vec<&str> {
    let mut topics: Vec<&str> = Vec::new();
    for card in cards {
        if !topics.contains(&card.topic.as_str()) {
            topics.push(&card.topic);
        }
    }
    topics
}
