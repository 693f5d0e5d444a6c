//! What the history says of a request, a person, a visit.

use super::words::Words;
use super::{Entry, Kind};
use crate::domain::event::{Body, Event, Field};
use crate::domain::id::*;
use crate::domain::request::{Channel, Person, Request, Requester};
use crate::domain::settings::Confidentiality;
use crate::domain::time::Timestamp;
use crate::domain::visit::Visit;
use crate::journal::rows::Ids;
use rusqlite::Connection;

/// The entry of a request.
pub fn request(
    connection: &Connection,
    ids: &mut Ids,
    id: RequestId,
    request: &Request,
) -> rusqlite::Result<Entry> {
    let mut words = Words::default();
    let mut n = |id| ids.n(connection, id);
    request.subject.iter().for_each(|text| words.text(text));
    contact(&mut words, &request.requester);
    request.description.iter().for_each(|text| words.text(text));
    request.references.iter().for_each(|r| words.code(&r.to_string()));
    request.external.iter().for_each(|code| words.code(code));
    request.said.iter().for_each(|text| words.text(text));
    for answer in &request.answers {
        answer.text.iter().chain(&answer.reasons).for_each(|text| words.text(text));
    }
    let matter = &request.matter;
    words.mark('k', Kind::Request as u8);
    words.mark('s', n(matter.service.0)?);
    words.mark('c', request.channel as u8);
    words.mark('u', request.status as u8);
    if request.is_open() {
        words.mark('o', "");
    }
    if let Some(agent) = request.assigned {
        words.mark('a', n(agent.0)?);
    }
    if let Some(language) = &matter.language {
        words.mark('l', language.to_string().replace('-', "_"));
    }
    if let Some(agent) = matter.concerns {
        words.mark('x', n(agent.0)?);
    }
    match matter.confidentiality {
        Confidentiality::Ordinary => {}
        Confidentiality::Reserved => words.mark('h', n(matter.service.0)?),
        Confidentiality::Supervisor => words.mark('h', "s"),
    }
    if let Some(person) = request.person {
        words.mark('p', person.0.simple());
    }
    for ticket in &request.visits {
        words.mark('v', ticket.visit.0.simple());
    }
    Ok(Entry { kind: Kind::Request, entity: id.0, at: request.at, words: words.joined() })
}

/// The entry of a person.
pub fn person(id: PersonId, person: &Person, at: Timestamp) -> Entry {
    let mut words = Words::default();
    contact(&mut words, &person.contact);
    words.mark('k', Kind::Person as u8);
    words.mark('p', id.0.simple());
    Entry { kind: Kind::Person, entity: id.0, at, words: words.joined() }
}

fn contact(words: &mut Words, contact: &Requester) {
    contact.name.iter().for_each(|name| words.name(name));
    contact.phone.iter().for_each(|phone| words.phone(phone));
    contact.email.iter().for_each(|email| words.text(email));
    contact.address.iter().for_each(|address| words.text(address));
}

/// The entry of a visit that is over.
pub fn visit(
    connection: &Connection,
    ids: &mut Ids,
    id: VisitId,
    visit: &Visit,
    events: &[Event],
) -> rusqlite::Result<Entry> {
    let mut words = Words::default();
    let numbers = visit.tickets().iter().filter_map(|t| t.number);
    numbers.for_each(|number| words.code(&number.to_string()));
    // The ground of an erasure is no word of the visit's.
    for event in events.iter().filter(|e| !matches!(e.body, Body::Erased { .. })) {
        let said = [Field::Note, Field::Reason, Field::Detail];
        said.into_iter().filter_map(|field| event.text(field)).for_each(|text| words.text(text));
        event.text(Field::ExternalId).into_iter().for_each(|code| words.code(code));
    }
    words.mark('k', Kind::Visit as u8);
    words.mark('c', Channel::Counter as u8);
    let mut n = |id| ids.n(connection, id);
    for ticket in visit.tickets() {
        for line in &ticket.lines {
            words.mark('s', n(line.service.0)?);
        }
        if let Some(agent) = ticket.last_at.and_then(|at| at.agent) {
            words.mark('a', n(agent.0)?);
        }
        if let Some(language) = &ticket.language {
            words.mark('l', language.to_string().replace('-', "_"));
        }
    }
    if let Some(person) = visit.person() {
        words.mark('p', person.0.simple());
    }
    let at = visit.tickets().first().map_or(Timestamp(0), |t| t.arrival.true_time());
    Ok(Entry { kind: Kind::Visit, entity: id.0, at, words: words.joined() })
}
