//! `guichet call`: whoever is next by the rules, or one that is named.

use super::args::Call;
use super::failure::Result;
use super::session::{Session, find_ticket};
use crate::domain::command::Command;
use crate::domain::refusal::spoken;
use crate::domain::visit::TicketCommand;

/// Calls, and prints the number called.
pub fn run(session: &Session, args: Call) -> Result {
    let journal = session.open()?;
    let named = args.number.map(|number| find_ticket(&journal.hall(), number)).transpose()?;
    let actor = session.at_counter(&journal, None)?;
    let command = match named {
        None => Command::CallNext,
        Some(id) => {
            // Calling another than the next one always leaves a reason behind.
            let reason = args.reason.or_else(|| Some(session.words.get("call-reason")));
            Command::Ticket(id, TicketCommand::Call { reason })
        }
    };
    let done = journal.run(actor, command)?;
    let here = actor.counter.and_then(|c| done.hall.post_at(c)).map(|p| p.id);
    let called = named.or_else(|| {
        let visit = done.events.iter().find_map(|e| match e.entity {
            crate::domain::event::Entity::Visit(visit) => Some(visit),
            _ => None,
        })?;
        let tickets = done.hall.visits.get(&visit)?.tickets().iter();
        let mut at_post = tickets.filter(|t| t.at().map(|at| at.post) == here);
        at_post.next().map(|t| crate::domain::id::TicketId { visit, part: t.part })
    });
    let number = called.and_then(|id| done.hall.ticket(id)).and_then(|t| t.number);
    session.answer("number", &spoken(number))
}
