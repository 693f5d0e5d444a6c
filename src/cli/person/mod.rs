//! `guichet person`: people known to the city, found by their words, linked to their requests by
//! more than a name, and told all that is held on them.

mod args;
mod export;
mod mask;
mod page;

use super::failure::Result;
use super::request::Desk;
use super::request::new::requester;
use super::session::Session;
use super::{args::Format, out};
use crate::domain::command::Command;
use crate::domain::id::PersonId;
use crate::domain::refusal::Refusal;
use crate::domain::request::{Person, RequestCommand, Requester};
use crate::journal::fresh;
pub use args::Verb;
use args::{Change, Find};
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
        Verb::Link(args) => {
            let (id, _) = desk.find(&args.reference)?;
            let (person, _) = known(&desk, args.to)?;
            desk.act(id, RequestCommand::LinkPerson { person, item: args.by })
        }
        Verb::Unlink(args) => {
            let (id, _) = desk.find(&args.reference)?;
            desk.act(id, RequestCommand::UnlinkPerson)
        }
        Verb::Export(args) => export::run(session, &desk, &args),
    }
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
    let shown = Shown::of(id, person);
    if session.format == Format::Json {
        let mut value = serde_json::to_value(&shown).unwrap_or_default();
        value["requests"] = serde_json::json!(references);
        return out::json(&value);
    }
    let labels = FIELDS.map(|f| session.words.get(&format!("person-field-{f}")));
    for (label, cell) in labels.iter().zip(shown.cells()).filter(|(_, cell)| !cell.is_empty()) {
        out::line(&out::printable(&format!("{label} : {cell}")))?;
    }
    let label = session.words.get("person-field-requests");
    out::line(&format!("{label} : {}", references.join(", ")))
}
