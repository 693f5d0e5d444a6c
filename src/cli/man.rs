//! `guichet man`: the manual page, for `guichet man | man -l -`.

use super::failure::{Failure, Result};
use super::session::Session;
use super::{help, out};

/// Prints it.
pub fn run(session: &Session) -> Result {
    let mut page = Vec::new();
    let written = clap_mangen::Man::new(help::command(&session.words)).render(&mut page);
    written.map_err(|_| Failure::Internal)?;
    out::write(&String::from_utf8_lossy(&page))
}
