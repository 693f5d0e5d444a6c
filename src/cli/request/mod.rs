//! `guichet request`: what is asked of the city, from its arrival to its answer.

mod act;
pub mod args;
mod files;
mod letter;
mod list;
pub(in crate::cli) mod new;
pub(in crate::cli) mod show;

use super::failure::Result;
use super::session::Session;
use crate::domain::command::Command;
use crate::domain::hall::Hall;
use crate::domain::id::{RequestId, ServiceId};
use crate::domain::reference::Reference;
use crate::domain::refusal::Refusal;
use crate::domain::request::{Request, RequestCommand};
use crate::journal::past::{Asking, Past};
use crate::journal::{Actor, Journal};
pub use args::Verb;
use chrono::NaiveDate;

/// Runs one of the subcommands.
pub fn run(session: &Session, verb: Verb) -> Result {
    match verb {
        Verb::New(args) => new::run(session, *args),
        Verb::Show(args) => show::run(session, &args.reference),
        Verb::List(args) => list::run(session, &args),
        Verb::Files(args) => files::check(session, &args.reference),
        Verb::Letter(args) => letter::run(session, &args),
        Verb::Outbox => letter::outbox(session),
        Verb::Mark(args) => letter::mark(session, &args),
        Verb::Templates(args) => letter::templates(&args),
        Verb::Attach(args) => files::attach(session, &args),
        verb => act::run(session, verb),
    }
}

/// A service by its name.
pub(in crate::cli) fn service_name(hall: &Hall, id: ServiceId) -> String {
    hall.settings.services.get(&id).map_or_else(|| id.to_string(), |s| s.name.clone())
}

/// An open file with whoever acts on it.
pub(in crate::cli) struct Desk {
    pub journal: Journal,
    pub actor: Actor,
    pub past: Past,
}

impl Desk {
    pub fn open(session: &Session) -> Result<Self> {
        let journal = session.open()?;
        let (actor, past) = (session.actor(&journal)?, journal.past()?);
        Ok(Self { journal, actor, past })
    }

    pub fn today(&self) -> NaiveDate {
        self.journal.hall().day
    }

    /// Asks as whoever acts.
    pub fn asking<T>(&self, ask: impl FnOnce(&Past, &Asking<'_>) -> T) -> T {
        let hall = self.journal.hall();
        let (agent, zone) = (self.actor.agent, self.journal.zone());
        let asking = Asking { agent, settings: &hall.settings, zone, today: hall.day };
        ask(&self.past, &asking)
    }

    /// The request that a reference names; else those are named that it was perhaps meant for.
    pub fn find(&self, typed: &str) -> Result<(RequestId, Request)> {
        self.asking(|past, asking| {
            let found = match typed.parse::<Reference>() {
                Ok(reference) => past.by_reference(asking, reference)?,
                Err(_) => None,
            };
            if let Some(found) = found {
                return Ok(found);
            }
            let near = past.near_references(asking, typed)?;
            let near: Vec<String> = near.iter().map(ToString::to_string).collect();
            let near = if near.is_empty() { "none".to_owned() } else { near.join(", ") };
            Err(Refusal::NoSuchReference { reference: typed.trim().to_owned(), near }.into())
        })
    }

    /// Carries out a command on a request.
    pub fn act(&self, id: RequestId, command: RequestCommand) -> Result {
        self.journal.run(self.actor, Command::Request(id, command))?;
        Ok(())
    }
}
