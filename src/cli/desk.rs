//! `guichet`: the desk itself.

use super::config::Config;
use super::failure::{Failure, Result};
use super::session::Session;
use super::shape;
use crate::journal::{Journal, Opening, Place};
use crate::ui::config::{Borders, DeskConfig, Keys, OneOrSeveral};
use crate::ui::{self, Options};
use std::io::IsTerminal;

/// Opens the desk of this machine.
pub fn run(session: &Session, config: &Config) -> Result {
    open(session, config, &session.place)
}

/// Opens the desk on the file of `place`.
pub fn open(session: &Session, config: &Config, place: &Place) -> Result {
    let options = options(session, config)?;
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Err(Failure::NoTerminal);
    }
    let opening = Opening { keeps_house: true, ..Opening::default() };
    let journal = Journal::open_with(place, opening)?;
    let agent = session.agent.as_ref().map(|_| session.agent(&journal)).transpose()?.flatten();
    ui::run(journal, Options { agent, ..options }).map_err(|error| {
        tracing::error!(%error, "the desk ended");
        Failure::Desk(error.to_string())
    })
}

/// What the configuration says of the desk, checked before anything is opened.
///
/// # Errors
/// A wrong value; keys that do not hold together.
pub fn options(session: &Session, config: &Config) -> Result<Options> {
    let path = session.place.config_file();
    let desk: DeskConfig = shape::read(&path, "desk.", &config.desk)?;
    let keys = config.keys.iter().map(|(name, value)| {
        let wrong = || Failure::WrongValue {
            path: path.clone(),
            key: format!("keys.{name}"),
            value: value.to_string(),
        };
        let keys: OneOrSeveral = value.clone().try_into().map_err(|_| wrong())?;
        Ok((name.clone(), keys))
    });
    let keys = Keys(keys.collect::<Result<_>>()?);
    ui::keymap::Keymap::new(&keys)
        .map_err(|error| Failure::Keys(ui::keymap_sentence(&session.words, &error)))?;
    Ok(Options {
        language: desk.language(Some(session.words.language().tag())),
        theme: desk.theme,
        keys,
        linear: desk.linear,
        counter: session.counter.or(desk.counter),
        agent: None,
        ascii: desk.borders == Borders::Ascii,
    })
}
