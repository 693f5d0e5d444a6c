//! What was noted is set right: an event like every other, so that it can be told what stood there
//! before (RGPD, article 16).

use super::decide::Desk;
use super::receive::check_received;
use super::*;
use crate::domain::command::Context;
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::hall::Hall;
use crate::domain::refusal::Refusal;
use crate::domain::settings::Regime;

impl Desk<'_> {
    pub fn change(&self, change: &Change) -> Result<Vec<Draft>, Refusal> {
        let request = self.request;
        check_received(change.received, self.today)?;
        let settings = &self.hall.settings;
        let service = settings.services.get(&change.matter.service);
        let service = service.ok_or(Refusal::NoSuchService { name: "—".to_owned() })?;
        let mut matter = change.matter.clone();
        matter.confidentiality = matter.confidentiality.max(service.confidentiality);
        let moved = matter.service != request.matter.service;
        if moved && !request.matter.regime_set && matter.regime == request.matter.regime {
            // It takes over the regime of its new service.
            matter.regime = service.regime;
        }
        let by_text = matter.regime == Regime::SpecialText;
        matter.special = service.special.clone().filter(|_| by_text);
        let other = matter.regime != request.matter.regime && matter.regime != service.regime;
        if other && change.why.as_deref().is_none_or(|why| why.trim().is_empty()) {
            return Err(Refusal::ReasonNeeded);
        }
        matter.regime_set = matter.regime != service.regime;
        let (channel, received) = (change.channel, change.received);
        let deadlines = self.schedule_as(channel, received, &matter, &request.waits);
        let mut changed = Changed { channel, received, matter, cleared: vec![], deadlines };
        let texts = [
            (Field::Subject, &request.subject, &change.subject),
            (Field::Description, &request.description, &change.description),
            (Field::Name, &request.requester.name, &change.requester.name),
            (Field::Phone, &request.requester.phone, &change.requester.phone),
            (Field::Email, &request.requester.email, &change.requester.email),
            (Field::Address, &request.requester.address, &change.requester.address),
        ];
        let mut personal = Vec::new();
        for (field, old, new) in texts {
            let new = new.as_deref().map(str::trim).filter(|text| !text.is_empty());
            match new {
                new if new == old.as_deref() => {}
                Some(text) => personal.push((field, text)),
                None if field == Field::Subject => return Err(Refusal::SubjectNeeded),
                None => changed.cleared.push(field),
            }
        }
        let same = changed.channel == request.channel
            && changed.received == request.received
            && changed.matter == request.matter;
        if same && personal.is_empty() && changed.cleared.is_empty() {
            return Ok(vec![]);
        }
        let body = Body::RequestChanged(Box::new(changed));
        let draft =
            Draft::new(Entity::Request(self.id), body).with(Field::Reason, change.why.as_deref());
        Ok(vec![personal.into_iter().fold(draft, |d, (field, text)| d.with(field, Some(text)))])
    }
}

/// A person set down or set right.
///
/// # Errors
/// Nothing but a name, or no name.
pub fn person(id: PersonId, contact: &Requester) -> Result<Draft, Refusal> {
    let given = |text: &Option<String>| text.as_deref().is_some_and(|t| !t.trim().is_empty());
    let second = given(&contact.phone) || given(&contact.email) || given(&contact.address);
    if !given(&contact.name) || !second {
        return Err(Refusal::SecondItemNeeded);
    }
    Ok(Draft::new(Entity::Person(id), Body::PersonSet {})
        .with(Field::Name, contact.name.as_deref())
        .with(Field::Phone, contact.phone.as_deref())
        .with(Field::Email, contact.email.as_deref())
        .with(Field::Address, contact.address.as_deref()))
}

/// All that is held on a person is written out for them, which leaves a trace of by whom and when
/// (RGPD, articles 5.2 and 15).
///
/// # Errors
/// Not a supervisor; nobody is known so.
pub fn export(hall: &Hall, id: PersonId, cx: &Context<'_>) -> Result<Draft, Refusal> {
    cx.must_be(hall, Role::Supervisor)?;
    hall.persons.get(&id).ok_or(Refusal::NoSuchPerson)?;
    Ok(Draft::new(Entity::Person(id), Body::PersonExported {}))
}
