//! `guichet`: the desk itself.

use super::config::Config;
use super::failure::Result;
use super::out;
use super::session::Session;
use crate::journal::{Clock, Journal, Place};

/// Opens the desk of this machine.
pub fn run(session: &Session, config: &Config) -> Result {
    open(session, config, &session.place)
}

/// Opens the desk on the file of `place`.
pub fn open(session: &Session, _config: &Config, place: &Place) -> Result {
    let _journal = Journal::open(place, Clock::System)?;
    out::line(&session.words.get("desk-later"))
}
