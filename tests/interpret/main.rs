//! The phrase cards: languages, decks, words.
#![allow(clippy::unwrap_used)] // a test that cannot go on says so by stopping
#![allow(missing_docs)] // a test binary has no readers of its docs

mod catalogue;
mod drawing;
mod recordings;
mod review;
#[cfg(unix)] // the programs are scripts of a shell
mod speech;
mod words;
