//! `guichet issue`: a new ticket; its number alone is printed, once it is durable.

use super::args::Issue;
use super::failure::Result;
use super::import::times;
use super::session::{Session, find_service};
use crate::domain::command::{self, Command};
use crate::domain::event::NewLine;
use crate::domain::refusal::spoken;
use crate::domain::time::Zone;
use crate::journal::{Journal, fresh};
use chrono::NaiveTime;

/// Issues the ticket.
pub fn run(session: &Session, args: &Issue) -> Result {
    let journal = session.open()?;
    let service = find_service(&journal.hall(), &args.service)?;
    let visit = fresh::visit();
    let line = NewLine { id: fresh::line(), service, quantity: args.quantity };
    let issue = command::Issue {
        lines: vec![line],
        priority: args.priority,
        language: args.language.clone(),
        party: args.party,
        appointment: args.appointment.and_then(|hour| today_at(&journal, hour)),
        ..command::Issue::simple(visit, line.id, service)
    };
    let done = journal.run(session.actor(&journal)?, Command::Issue(issue))?;
    let issued = done.hall.visits.get(&visit).and_then(|v| v.tickets().first());
    session.answer("number", &spoken(issued.and_then(|t| t.number)))
}

/// An hour of today on the wall of the site.
pub fn today_at(journal: &Journal, hour: NaiveTime) -> Option<crate::domain::time::Timestamp> {
    let zone = journal.zone();
    let today = zone.local(journal.now()).day;
    times::readings(zone, today.and_time(hour)).first().copied()
}
