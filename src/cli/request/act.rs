//! What is done with a request. Nothing is said where it succeeds.

use super::Desk;
use super::args::{self, Favour, Verb};
use super::new::requester;
use crate::cli::directory;
use crate::cli::failure::Result;
use crate::cli::session::{Session, find_agent, find_service};
use crate::domain::request::*;

/// Does it.
pub fn run(session: &Session, verb: Verb) -> Result {
    let desk = Desk::open(session)?;
    let today = desk.today();
    let (reference, command) = match verb {
        Verb::Assign(args) => {
            let hall = desk.journal.hall();
            let to = args.to.as_deref().map(|name| find_agent(&hall, name)).transpose()?;
            (args.reference, RequestCommand::Assign { to })
        }
        Verb::Start(args) => (args.reference, RequestCommand::Start),
        Verb::Await(args) => {
            let left = args.left.unwrap_or(today);
            let (until, papers, what) = (args.until, args.papers, args.what);
            (args.reference, RequestCommand::Await { left, until, papers, what })
        }
        Verb::Arrived(args) => {
            (args.reference, RequestCommand::Arrived { on: args.on.unwrap_or(today) })
        }
        Verb::Transmit(args) => {
            // Without a directory any name is taken; with one, only what it has.
            let to = match directory::all(session)? {
                Some(directory) => directory::found(&directory, &args.to)?.code.clone(),
                None => args.to,
            };
            let (on, why) = (args.on.unwrap_or(today), args.reason);
            (args.reference, RequestCommand::Transmit { to, on, why })
        }
        Verb::Returned(args) => {
            let (on, answered, detail) = (args.on.unwrap_or(today), args.answered, args.detail);
            (args.reference, RequestCommand::EndTransmission { on, answered, detail })
        }
        Verb::Answer(args) => {
            let on = args.on.unwrap_or(today);
            let decision = args.decision.zip(args.notified).map(|(favour, notified)| Decision {
                favourable: favour == Favour::Favourable,
                notified,
                notified_on: args.notified_on.unwrap_or(on),
            });
            let answer = NewAnswer {
                on,
                text: args.text,
                decision,
                reasons: args.reasons,
                signatory: args.signatory,
                appeals: args.appeals,
            };
            (args.reference, RequestCommand::Answer(Box::new(answer)))
        }
        Verb::Close(args) => {
            let usual = match args.reason {
                Some(_) => CloseReason::Stated,
                None => CloseReason::Answered,
            };
            let (reason, why) = (args.ground.unwrap_or(usual), args.reason);
            (args.reference, RequestCommand::Close { reason, why })
        }
        Verb::Withdraw(args) => (args.reference, RequestCommand::Withdraw { why: args.reason }),
        Verb::Reopen(args) => (args.reference, RequestCommand::Reopen { why: args.reason }),
        Verb::Change(args) => return change(&desk, *args),
        Verb::Link(args) => {
            let (to, _) = desk.find(&args.to)?;
            let kind = if args.duplicate { LinkKind::Duplicate } else { LinkKind::Related };
            (args.reference, RequestCommand::Link { to, kind })
        }
        Verb::Unlink(args) => {
            let (from, _) = desk.find(&args.to)?;
            (args.reference, RequestCommand::Unlink { from })
        }
        Verb::FollowUp(args) => {
            let (kind, on) = (args.kind, args.on.unwrap_or(today));
            let command = match args.done {
                true => RequestCommand::FollowedUp { kind, on },
                false => RequestCommand::FollowUp { kind, on },
            };
            (args.reference, command)
        }
        Verb::Note(args) => (args.reference, RequestCommand::Note { text: args.text }),
        // The rest is carried out elsewhere.
        _ => return Ok(()),
    };
    let (id, _) = desk.find(&reference)?;
    desk.act(id, command)
}

/// Sets right what is named; the rest stays.
fn change(desk: &Desk, args: args::Change) -> Result {
    let (id, request) = desk.find(&args.reference)?;
    let hall = desk.journal.hall();
    let mut change = Change::of(&request);
    if let Some(channel) = args.channel {
        change.channel = channel;
    }
    if let Some(service) = &args.service {
        change.matter.service = find_service(&hall, service)?;
    }
    let matter = &mut change.matter;
    matter.behalf = args.on_behalf_of.unwrap_or(matter.behalf);
    matter.confidentiality = args.confidentiality.unwrap_or(matter.confidentiality);
    matter.reply = args.reply.unwrap_or(matter.reply);
    matter.regime = args.regime.unwrap_or(matter.regime);
    if let Some(day) = args.received {
        change.received.first = change.received.first.min(day);
        change.received.competent = day;
    }
    change.why = args.reason;
    change.subject = args.subject.or(change.subject);
    change.description = args.description.or(change.description);
    let given = args.contact.clone();
    let typed = requester(args.contact);
    let set = |given: Option<String>, typed: Option<String>, old: Option<String>| match given {
        Some(_) => typed,
        None => old,
    };
    let old = change.requester;
    change.requester = Requester {
        name: set(given.name, typed.name, old.name),
        phone: set(given.phone, typed.phone, old.phone),
        email: set(given.email, typed.email, old.email),
        address: set(given.address, typed.address, old.address),
    };
    desk.act(id, RequestCommand::Change(Box::new(change)))
}
