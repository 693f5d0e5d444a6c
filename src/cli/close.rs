//! `guichet close`: ends a ticket; *served* with every open line done.

use super::args::Close;
use super::failure::Result;
use super::session::{Session, find_ticket};
use crate::domain::command::Command;
use crate::domain::event::{LineResult, Outcome};
use crate::domain::id::*;
use crate::domain::refusal::Stage;
use crate::domain::visit::TicketCommand;
use crate::journal::{Actor, Journal};

/// Ends the ticket.
pub fn run(session: &Session, args: &Close) -> Result {
    let journal = session.open()?;
    let id = find_ticket(&journal.hall(), args.number)?;
    let actor = session.near_ticket(&journal, id)?;
    let outcome = args.outcome;
    let stage = journal.hall().ticket(id).map(|t| t.stage());
    if outcome == Outcome::Served && matches!(stage, Some(Stage::Serving | Stage::OnHold)) {
        return serve_out(&journal, actor, id);
    }
    journal.run(actor, Command::Ticket(id, TicketCommand::Close { outcome }))?;
    Ok(())
}

/// Finishing sends on what the counter does not take. Here the person goes home: those lines are
/// done first, then the one key that finishes the rest ends the visit.
fn serve_out(journal: &Journal, actor: Actor, id: TicketId) -> Result {
    for line in lines_of_other_counters(journal, actor, id) {
        let result = LineResult::Done;
        let finish = TicketCommand::FinishLine { line, result, detail: None };
        journal.run(actor, Command::Ticket(id, finish))?;
    }
    journal.run(actor, Command::Ticket(id, TicketCommand::Finish))?;
    Ok(())
}

fn lines_of_other_counters(journal: &Journal, actor: Actor, id: TicketId) -> Vec<LineId> {
    let hall = journal.hall();
    let post = actor.counter.and_then(|c| hall.post_at(c));
    let Some(taken) = post.and_then(|p| hall.services_of(p)) else {
        return vec![];
    };
    let open = hall.ticket(id).into_iter().flat_map(|t| t.open_lines());
    open.filter(|l| !taken.contains(&l.service)).map(|l| l.id).collect()
}
