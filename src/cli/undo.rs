//! `guichet undo`: takes back the agent's latest act of today.

use super::failure::{Failure, Result};
use super::session::Session;
use crate::domain::command::Command;

/// Takes it back.
pub fn run(session: &Session) -> Result {
    let journal = session.open()?;
    // Whoever sits at the counter named, else the agent.
    let actor = match session.counter {
        Some(_) => session.at_counter(&journal, None),
        None => session.actor(&journal),
    };
    journal.run(actor?, Command::Undo { command: None }).map(drop).map_err(Failure::from)
}
