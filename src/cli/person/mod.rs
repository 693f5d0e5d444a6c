//! `guichet person`: people known to the city, found by their words, linked to their requests by
//! more than a name, and told all that is held on them.

mod args;
mod export;
mod mask;
mod page;

use super::erase;
use super::failure::{Failure, Result};
use super::request::Desk;
use super::request::new::requester;
use super::session::Session;
use super::{format::Format, out};
use crate::domain::command::Command;
use crate::domain::id::{Part, PersonId, TicketId, VisitId};
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::request::{Person, RequestCommand, Requester};
use crate::domain::visit::{TicketCommand, Visit};
use crate::journal::fresh;
pub use args::Verb;
use args::{Change, Find, Link};
use chrono::NaiveDate;
use serde::Serialize;
use uuid::Uuid;

/// A person as programs read it.
#[derive(Debug, Serialize)]
struct Shown {
    person: String,
    name: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    address: Option<String>,
}

const FIELDS: [&str; 5] = ["person", "name", "phone", "email", "address"];

impl Shown {
    fn of(id: PersonId, person: Person) -> Self {
        let Requester { name, phone, email, address } = person.contact;
        Self { person: id.to_string(), name, phone, email, address }
    }

    fn cells(&self) -> Vec<String> {
        let Self { person, name, phone, email, address } = self;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        vec![person.clone(), text(name), text(phone), text(email), text(address)]
    }
}

/// Runs one of the subcommands.
pub fn run(session: &Session, verb: Verb) -> Result {
    let desk = Desk::open(session)?;
    match verb {
        Verb::Add(contact) => {
            let (person, contact) = (fresh::person(), requester(contact));
            desk.journal.run(desk.actor, Command::SetPerson { person, contact })?;
            session.answer("person", &person.to_string())
        }
        Verb::Change(args) => change(&desk, args),
        Verb::Find(args) => find(session, &desk, &args),
        Verb::Show(args) => show(session, &desk, args.person),
        Verb::Link(args) => link(&desk, args),
        Verb::Unlink(args) => match visit(&desk, &args.reference, args.date)? {
            Some(id) => on_visit(&desk, id, TicketCommand::UnlinkPerson),
            None => {
                let (id, _) = desk.find(&args.reference)?;
                desk.act(id, RequestCommand::UnlinkPerson)
            }
        },
        Verb::Export(args) => export::run(session, &desk, &args),
    }
}

/// A request or a visit is theirs.
fn link(desk: &Desk, args: Link) -> Result {
    let (item, visit) = (args.by, visit(desk, &args.reference, args.date)?);
    let request = match visit {
        Some(_) => None,
        None => Some(desk.find(&args.reference)?.0),
    };
    let (person, _) = known(desk, args.to)?;
    match (visit, request, args.given) {
        (Some(id), _, Some(given)) => {
            on_visit(desk, id, TicketCommand::LinkPerson { person, item, given })
        }
        (Some(_), _, None) => Err(Failure::Usage {
            id: "usage-missing",
            what: "--given".to_owned(),
            value: String::new(),
            nearest: None,
        }),
        (None, Some(id), _) => desk.act(id, RequestCommand::LinkPerson { person, item }),
        (None, None, _) => Ok(()),
    }
}

/// The visit meant by a number, or by whatever names one of the day; none where it is a request.
fn visit(desk: &Desk, typed: &str, day: Option<NaiveDate>) -> Result<Option<VisitId>> {
    match day.is_some() || typed.parse::<Number>().is_ok() {
        true => erase::find(&desk.journal, typed, day).map(Some),
        false => Ok(None),
    }
}

/// A visit is linked as a whole, by its first ticket.
fn on_visit(desk: &Desk, visit: VisitId, command: TicketCommand) -> Result {
    let ticket = TicketId { visit, part: Part::FIRST };
    desk.journal.run(desk.actor, Command::Ticket(ticket, command))?;
    Ok(())
}

/// A person of whom something is known.
pub(in crate::cli) fn known(desk: &Desk, id: Uuid) -> Result<(PersonId, Person)> {
    let person = desk.past.person(PersonId(id))?;
    let person = person.ok_or(Refusal::NoSuchPerson)?;
    Ok((PersonId(id), person))
}

/// Sets right what is named; the rest stays (RGPD, article 16).
fn change(desk: &Desk, args: Change) -> Result {
    let (person, old) = known(desk, args.person)?;
    let given = args.contact.clone();
    let typed = requester(args.contact);
    let old = old.contact;
    let contact = Requester {
        name: given.name.map_or(old.name, |_| typed.name),
        phone: given.phone.map_or(old.phone, |_| typed.phone),
        email: given.email.map_or(old.email, |_| typed.email),
        address: given.address.map_or(old.address, |_| typed.address),
    };
    desk.journal.run(desk.actor, Command::SetPerson { person, contact })?;
    Ok(())
}

fn find(session: &Session, desk: &Desk, args: &Find) -> Result {
    let found = desk.past.persons(&args.words.join(" "), args.limit)?;
    let found: Vec<Shown> = found.into_iter().map(|(id, person)| Shown::of(id, person)).collect();
    let rows: Vec<Vec<String>> = found.iter().map(Shown::cells).collect();
    match session.format {
        Format::Json => out::json(&found),
        Format::Csv => out::csv(&FIELDS, &rows),
        Format::Table if rows.is_empty() => {
            out::tell(&session.words.get("person-none"));
            Ok(())
        }
        Format::Table => {
            let header = FIELDS.map(|f| session.words.get(&format!("person-field-{f}")));
            out::table(&header, &rows)
        }
    }
}

fn show(session: &Session, desk: &Desk, id: Uuid) -> Result {
    let (id, person) = known(desk, id)?;
    let requests = desk.asking(|past, asking| past.of_person(asking, id))?;
    let mut references = Vec::with_capacity(requests.len());
    for request in requests {
        let request = desk.asking(|past, asking| past.request(asking, request))?;
        references.extend(request.map(|r| r.reference().to_string()));
    }
    let visits = desk.past.visits_of(id)?;
    let visits: Vec<String> = visits.iter().map(|(_, visit)| came(visit)).collect();
    let shown = Shown::of(id, person);
    if session.format == Format::Json {
        let mut value = serde_json::to_value(&shown).unwrap_or_default();
        value["requests"] = serde_json::json!(references);
        value["visits"] = serde_json::json!(visits);
        return out::json(&value);
    }
    let labels = FIELDS.map(|f| session.words.get(&format!("person-field-{f}")));
    for (label, cell) in labels.iter().zip(shown.cells()).filter(|(_, cell)| !cell.is_empty()) {
        out::line(&out::printable(&format!("{label} : {cell}")))?;
    }
    let label = session.words.get("person-field-requests");
    out::line(&format!("{label} : {}", references.join(", ")))?;
    let label = session.words.get("person-field-visits");
    out::line(&format!("{label} : {}", visits.join(", ")))
}

/// A visit by its day and its number, which is of that day alone.
fn came(visit: &Visit) -> String {
    let numbers = visit.tickets().iter().filter_map(|ticket| ticket.number);
    let numbers = numbers.map(|number| number.to_string());
    let all: Vec<String> = std::iter::once(visit.day().to_string()).chain(numbers).collect();
    all.join(" ")
}
