//! `guichet restore`: puts a copy in the place of the file, which is kept aside.

use super::args::Restore;
use super::failure::{Failure, Result};
use super::out;
use super::session::Session;
use crate::domain::refusal::Refusal;
use crate::domain::settings::Role;
use crate::journal::{Clock, JournalError, backup};

/// Restores.
pub fn run(session: &Session, args: &Restore) -> Result {
    let from = std::fs::canonicalize(&args.file);
    let from = from.map_err(|e| Failure::of_file(&args.file, e))?;
    only_administrators(session)?;
    let shown = out::printable(&from.display().to_string());
    session.confirm(args.yes, &session.words.with("restore-ask", &[("path", shown.into())]))?;
    let aside = backup::restore(&session.place, &from, Clock::System.now())?;
    let aside = out::printable(&aside.display().to_string());
    out::line(&session.words.with("restore-done", &[("path", aside.into())]))
}

/// Whoever may not administer the present file may not replace it. A file too damaged to say who
/// may, or none at all, stops nobody: that is when a copy is needed.
fn only_administrators(session: &Session) -> Result {
    if !session.place.file().exists() {
        return Ok(());
    }
    let journal = match session.open() {
        Ok(journal) => journal,
        Err(Failure::Journal(JournalError::Damaged { .. } | JournalError::NotOurs { .. })) => {
            return Ok(());
        }
        Err(other) => return Err(other),
    };
    let hall = journal.hall();
    let agent = session.agent(&journal)?.and_then(|a| hall.settings.agents.get(&a));
    match agent.is_none_or(|a| a.active && a.role == Role::Administrator) {
        true => Ok(()),
        false => Err(Refusal::AdministratorOnly.into()),
    }
}
