//! Interpretation: the languages, the phrase cards and their words in each language.
//!
//! A card is the same in every language; its words are one Fluent message in
//! `locales/<tag>/phrases.ftl`. Nothing of it is read before somebody asks for it.

pub mod bidi;
pub mod catalogue;
pub mod check;
pub mod deck;
pub mod draw;
pub mod find;
mod format;
pub mod language;
mod message;
pub mod mosaic;
pub mod page;
pub mod phrases;
pub mod plural;
pub mod review;
pub mod search;
pub mod sheet;
mod shipped;
pub mod speech;
pub mod telephone;

pub use catalogue::Catalogue;
pub use deck::{Card, Deck};
pub use draw::Painter;
pub use language::Language;
pub use phrases::{Phrase, Phrases};
