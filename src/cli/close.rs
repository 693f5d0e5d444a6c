//! `guichet close`: ends a ticket; *served* with every open line done.

use super::args::Close;
use super::failure::Result;
use super::session::{Session, find_ticket};
use crate::domain::command::Command;
use crate::domain::visit::TicketCommand;

/// Ends the ticket.
pub fn run(session: &Session, args: &Close) -> Result {
    let journal = session.open()?;
    let id = find_ticket(&journal.hall(), args.number)?;
    let actor = session.near_ticket(&journal, id)?;
    journal.run(actor, Command::Ticket(id, TicketCommand::Close { outcome: args.outcome }))?;
    Ok(())
}
