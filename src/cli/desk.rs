//! `guichet`: the desk itself.

use super::config::Config;
use super::failure::{Failure, Result};
use super::session::Session;
use crate::journal::{Journal, Opening, Place};
use crate::ui::config::Borders;
use crate::ui::{self, Options};
use std::io::IsTerminal;

/// Opens the desk of this machine.
pub fn run(session: &Session, config: &Config) -> Result {
    open(session, config, &session.place)
}

/// Opens the desk on the file of `place`.
pub fn open(session: &Session, config: &Config, place: &Place) -> Result {
    if !std::io::stdin().is_terminal() || !std::io::stdout().is_terminal() {
        return Err(Failure::NoTerminal);
    }
    let opening = Opening { keeps_house: true, ..Opening::default() };
    let journal = Journal::open_with(place, opening)?;
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    // Without a name the desk asks who sits down, where there are several.
    let agent = session.agent.as_ref().map(|_| session.agent(&journal)).transpose()?.flatten();
    let options = Options {
        language: config.desk.language(Some(session.words.language().tag())),
        theme: config.desk.theme,
        keys: config.keys.clone(),
        linear: config.desk.linear,
        counter: session.counter.or(config.desk.counter),
        agent,
        ascii: config.desk.borders == Borders::Ascii,
        canvas: config.desk.drawing.canvas(variable, ui::terminal::cell()),
        speech: config.speech.clone(),
        help: config.help.clone(),
        bidi: config.desk.right_to_left.is_of_desk(variable),
    };
    ui::run(journal, options).map_err(|error| {
        // The log is that of this machine, also where the desk is a demonstration.
        Failure::Desk { log: session.place.log(), detail: format!("{error:#}") }
    })
}
