//! The desk as an agent meets it: keys in, screen out, over a real file.
#![allow(clippy::unwrap_used)] // a test that cannot go on says so by stopping
#![allow(missing_docs)] // a test binary has no readers of its docs

mod calm;
mod channels;
mod conflicts;
mod counter;
mod counts;
mod day;
mod directory;
mod feedback;
mod forms;
mod help;
mod history;
mod house;
mod incidents;
mod large_survey;
mod letters;
mod messages;
mod morning;
mod newer;
mod opening;
mod persons;
mod phrases;
mod requests;
mod room;
mod screens;
#[cfg(unix)] // the programs are scripts of a shell
mod sound;
mod surveys;
mod terminal;
mod words;
