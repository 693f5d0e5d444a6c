//! What every subcommand is given: the words, the place, who acts and where.

use super::failure::{Failure, Result};
use super::format::{Document, Format};
use super::out;
use crate::domain::command::Command;
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::settings::{Found, Role, fold_case};
use crate::journal::{Actor, Clock, Journal, Place, fresh};
use crate::text::Words;

/// One run of the command line.
pub struct Session {
    /// The words of the user's language.
    pub words: Words,
    /// Where files lie.
    pub place: Place,
    /// How to write.
    pub format: Format,
    /// The document asked for instead.
    pub document: Option<Document>,
    /// The agent named.
    pub agent: Option<String>,
    /// The counter named.
    pub counter: Option<u16>,
}

impl Session {
    /// Opens the file.
    ///
    /// # Errors
    /// As the journal says.
    pub fn open(&self) -> Result<Journal> {
        Ok(Journal::open(&self.place, Clock::System)?)
    }

    /// The agent named, or that of the system's account.
    ///
    /// # Errors
    /// Nobody is called so.
    pub fn agent(&self, journal: &Journal) -> Result<Option<AgentId>> {
        match &self.agent {
            Some(name) => find_agent(&journal.hall(), name).map(Some),
            None => Ok(journal.system_agent()),
        }
    }

    /// The agent, with the counter where one is named; no post is opened.
    ///
    /// # Errors
    /// No such agent or counter.
    pub fn actor(&self, journal: &Journal) -> Result<Actor> {
        let counter = self.counter.map(|n| find_counter(&journal.hall(), n)).transpose()?;
        Ok(Actor { agent: self.agent(journal)?, counter })
    }

    /// The agent, who must be a supervisor or more.
    ///
    /// # Errors
    /// The agent is not.
    pub fn supervisor(&self, journal: &Journal) -> Result<Actor> {
        let actor = self.actor(journal)?;
        let hall = journal.hall();
        let agent = actor.agent.and_then(|a| hall.settings.agents.get(&a)).filter(|a| a.active);
        match agent.is_some_and(|a| a.role >= Role::Supervisor) {
            true => Ok(actor),
            false => Err(Refusal::SupervisorOnly.into()),
        }
    }

    /// Whoever acts at a counter: the agent of the post open at `--counter`; else a post is
    /// opened there, and that is said. Without `--counter` it is where `ticket` is, else the only
    /// post that is open.
    ///
    /// # Errors
    /// No counter is evident; the post cannot be opened.
    pub fn at_counter(&self, journal: &Journal, ticket: Option<TicketId>) -> Result<Actor> {
        let hall = journal.hall();
        let counter = match self.counter {
            Some(number) => find_counter(&hall, number)?,
            None => evident_counter(&hall, ticket).ok_or(Failure::WhichCounter)?,
        };
        let counter_of = Some(counter);
        match (hall.post_at(counter), &self.agent) {
            (Some(_), Some(name)) => {
                Ok(Actor { agent: Some(find_agent(&hall, name)?), counter: counter_of })
            }
            (Some(post), None) => Ok(Actor { agent: Some(post.agent), counter: counter_of }),
            (None, _) => {
                let actor = Actor { agent: self.agent(journal)?, counter: counter_of };
                journal.run(actor, Command::OpenPost { post: fresh::post() })?;
                let number = hall.counter_number(counter).unwrap_or_default().to_string();
                out::tell(&self.words.with("post-opened", &[("counter", number.into())]));
                Ok(actor)
            }
        }
    }

    /// For acts that need no post: the counter where one is named or evident, else none.
    ///
    /// # Errors
    /// As [`Session::at_counter`] where a counter is named.
    pub fn near_ticket(&self, journal: &Journal, ticket: TicketId) -> Result<Actor> {
        match self.at_counter(journal, Some(ticket)) {
            Err(Failure::WhichCounter) => self.actor(journal),
            other => other,
        }
    }

    /// Asks before something irreversible, unless `yes` was said beforehand.
    ///
    /// # Errors
    /// The answer is no, or nobody can answer.
    pub fn confirm(&self, yes: bool, question: &str) -> Result {
        if yes {
            return Ok(());
        }
        match out::ask(question, &self.words.get("answer-yes")) {
            Some(true) => Ok(()),
            Some(false) => Err(Failure::Declined),
            None => Err(Failure::NotConfirmed),
        }
    }

    /// Writes one result: the plain text, or an object in JSON.
    ///
    /// # Errors
    /// The output is closed.
    pub fn answer(&self, key: &str, value: &str) -> Result {
        match self.format {
            Format::Json => out::json(&serde_json::json!({ key: value })),
            _ => out::line(&out::printable(value)),
        }
    }
}

fn evident_counter(hall: &Hall, ticket: Option<TicketId>) -> Option<CounterId> {
    let at = ticket.and_then(|id| hall.ticket(id)).and_then(|t| t.at());
    let post = at.and_then(|at| hall.posts.get(&at.post)).filter(|p| p.is_live());
    let live = hall.live_posts();
    let only = live.first().copied().filter(|_| live.len() == 1);
    post.or(only).map(|post| post.counter)
}

/// The agent called `name`, by name or account, without regard to case and accents.
///
/// # Errors
/// Nobody, or several, are called so.
pub fn find_agent(hall: &Hall, name: &str) -> Result<AgentId> {
    let wanted = fold_case(name);
    let is = |text: &Option<String>| text.as_deref().is_some_and(|t| fold_case(t) == wanted);
    let active = || hall.settings.agents.iter().filter(|(_, a)| a.active);
    let named: Vec<_> = active().filter(|(_, a)| is(&a.name)).collect();
    let hits = match named[..] {
        [] => active().filter(|(_, a)| is(&a.account)).collect(),
        _ => named,
    };
    match hits[..] {
        [(id, _)] => Ok(*id),
        _ => Err(Refusal::NoSuchAgent { agent: name.to_owned() }.into()),
    }
}

/// The counter with `number` at this site.
///
/// # Errors
/// There is none.
pub fn find_counter(hall: &Hall, number: u16) -> Result<CounterId> {
    let counters = hall.settings.counters_of(hall.site);
    let found = counters.into_iter().find(|(_, c)| c.number == number);
    let missing = || Refusal::NoSuchCounter { counter: number.to_string() };
    Ok(found.map(|(id, _)| id).ok_or_else(missing)?)
}

/// The service meant by what was typed.
///
/// # Errors
/// None, or several, are meant.
pub fn find_service(hall: &Hall, text: &str) -> Result<ServiceId> {
    let name = text.to_owned();
    match hall.settings.find_service(text) {
        Found::One(id) => Ok(id),
        Found::Several(all) => Err(Refusal::SeveralServices { name, names: all.join(", ") }.into()),
        Found::Nothing => Err(Refusal::NoSuchService { name }.into()),
    }
}

/// The ticket with a spoken number.
///
/// # Errors
/// There is none today.
pub fn find_ticket(hall: &Hall, number: Number) -> Result<TicketId> {
    let missing = || Refusal::NoSuchNumber { number: number.to_string() };
    Ok(hall.find_number(number).ok_or_else(missing)?)
}
