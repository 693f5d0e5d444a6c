//! The plain acts on one ticket: `serve`, `hold`, `resume`, `recall`, `away`, `back`, `requeue`,
//! `note`. They say nothing when they succeed.

use super::args::{Away, Hold, Note, One};
use super::failure::Result;
use super::issue::today_at;
use super::session::{Session, find_ticket};
use crate::domain::command::Command;
use crate::domain::id::TicketId;
use crate::domain::number::Number;
use crate::domain::visit::TicketCommand;
use crate::journal::{Actor, Journal};

/// Who acts: an agent at a counter, or whoever is there.
type Who = fn(&Session, &Journal, TicketId) -> Result<Actor>;

fn at_counter(session: &Session, journal: &Journal, id: TicketId) -> Result<Actor> {
    session.at_counter(journal, Some(id))
}

fn act(session: &Session, number: Number, who: Who, command: TicketCommand) -> Result {
    let journal = session.open()?;
    let id = find_ticket(&journal.hall(), number)?;
    let actor = who(session, &journal, id)?;
    journal.run(actor, Command::Ticket(id, command))?;
    Ok(())
}

/// `guichet serve`
pub fn serve(session: &Session, args: &One) -> Result {
    act(session, args.number, at_counter, TicketCommand::Serve)
}

/// `guichet resume`
pub fn resume(session: &Session, args: &One) -> Result {
    act(session, args.number, at_counter, TicketCommand::Resume)
}

/// `guichet hold`
pub fn hold(session: &Session, args: Hold) -> Result {
    act(session, args.number, at_counter, TicketCommand::Hold { note: args.note })
}

/// `guichet recall`
pub fn recall(session: &Session, args: &One) -> Result {
    act(session, args.number, at_counter, TicketCommand::Recall)
}

/// `guichet away`
pub fn away(session: &Session, args: &Away) -> Result {
    let journal = session.open()?;
    let id = find_ticket(&journal.hall(), args.number)?;
    let back_at = args.back_at.and_then(|hour| today_at(&journal, hour));
    let actor = session.near_ticket(&journal, id)?;
    journal.run(actor, Command::Ticket(id, TicketCommand::StepAway { back_at }))?;
    Ok(())
}

/// `guichet back`
pub fn back(session: &Session, args: &One) -> Result {
    act(session, args.number, Session::near_ticket, TicketCommand::ComeBack)
}

/// `guichet requeue`
pub fn requeue(session: &Session, args: &One) -> Result {
    act(session, args.number, Session::near_ticket, TicketCommand::Requeue)
}

/// `guichet note`
pub fn note(session: &Session, args: Note) -> Result {
    act(session, args.number, Session::near_ticket, TicketCommand::Note { text: args.text })
}
