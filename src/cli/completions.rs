//! `guichet completions`: the completions of a shell.

use super::args::Completions;
use super::failure::Result;
use super::session::Session;
use super::{help, out};

/// Prints them.
pub fn run(session: &Session, args: &Completions) -> Result {
    let mut script = Vec::new();
    let mut command = help::command(&session.words);
    clap_complete::generate(args.shell, &mut command, "guichet", &mut script);
    out::write(&String::from_utf8_lossy(&script))
}
