//! `guichet transfer`: to another service or counter; the place in the queue is kept.

use super::args::Transfer;
use super::failure::Result;
use super::session::{Session, find_counter, find_service, find_ticket};
use crate::domain::command::Command;
use crate::domain::visit::TicketCommand;
use crate::journal::fresh;

/// Sends the ticket on.
pub fn run(session: &Session, args: Transfer) -> Result {
    let journal = session.open()?;
    let hall = journal.hall();
    let id = find_ticket(&hall, args.number)?;
    let service = args.to.map(|text| find_service(&hall, &text)).transpose()?;
    let counter = args.to_counter.map(|number| find_counter(&hall, number)).transpose()?;
    let actor = session.near_ticket(&journal, id)?;
    let fresh = fresh::line();
    let transfer = TicketCommand::Transfer { service, counter, fresh, note: args.note };
    journal.run(actor, Command::Ticket(id, transfer))?;
    Ok(())
}
