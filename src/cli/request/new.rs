//! `guichet request new`: prints the reference alone, once it is durable.

use super::args::{Contact, New};
use crate::cli::failure::Result;
use crate::cli::issue::today_at;
use crate::cli::session::{Session, find_agent, find_service, find_ticket};
use crate::domain::command::Command;
use crate::domain::deadline::Received;
use crate::domain::event::Body;
use crate::domain::request::{CallEnd, NewRequest, Requester};
use crate::journal::fresh;

/// Notes it.
pub fn run(session: &Session, args: New) -> Result {
    let desk = super::Desk::open(session)?;
    let hall = desk.journal.hall();
    let service = find_service(&hall, &args.service)?;
    let agent = |name: &Option<String>| -> Result<_> {
        name.as_deref().map(|name| find_agent(&hall, name)).transpose()
    };
    let competent = args.received.unwrap_or(hall.day);
    let received = Received { first: args.received_first.unwrap_or(competent), competent };
    let key = (fresh::request(), fresh::reference());
    let call = args.call_back.and_then(|hour| today_at(&desk.journal, hour));
    let new = NewRequest {
        description: args.description,
        requester: requester(args.contact),
        behalf: args.on_behalf_of,
        mandate_seen: args.mandate_seen,
        interpreter: args.interpreter,
        language: args.language,
        received: Some(received),
        concerns: agent(&args.concerns)?,
        confidentiality: args.confidentiality,
        reply: args.reply,
        regime: args.regime.zip(args.regime_reason),
        ticket: args.ticket.map(|number| find_ticket(&hall, number)).transpose()?,
        call: call.map(|by| CallEnd::Callback { by }),
        assigned: agent(&args.assign)?,
        note: args.note,
        ..NewRequest::simple(key, args.channel, service, &args.subject)
    };
    let done = desk.journal.run(desk.actor, Command::Receive(Box::new(new)))?;
    let given = done.events.iter().find_map(|event| match &event.body {
        Body::RequestReceived(receipt) => Some(receipt.reference),
        _ => None,
    });
    session.answer("reference", &given.unwrap_or(key.1).to_string())
}

/// Whoever asks, as they were typed.
pub fn requester(contact: Contact) -> Requester {
    let said = |text: Option<String>| text.filter(|t| !t.trim().is_empty());
    Requester {
        name: said(contact.name),
        phone: said(contact.phone),
        email: said(contact.email),
        address: said(contact.address),
    }
}
