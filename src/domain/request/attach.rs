//! What hangs on a request: other requests, visits, files, letters, the person who asks.

use super::decide::Desk;
use super::*;
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::refusal::Refusal;
use crate::domain::settings::fold_case;

impl Desk<'_> {
    pub fn attach(&self, command: &RequestCommand) -> Result<Vec<Draft>, Refusal> {
        let request = self.request;
        let draft = |body| Draft::new(Entity::Request(self.id), body);
        let one = |body| Ok(vec![draft(body)]);
        match command {
            RequestCommand::Link { to, kind } => {
                let known = request.links.iter().any(|(id, _)| id == to);
                let settings = &self.hall.settings;
                let other = self.hall.requests.get(to).filter(|_| *to != self.id);
                other
                    .filter(|r| r.is_seen_by(self.cx.agent, settings))
                    .ok_or(Refusal::NoSuchRequest)?;
                if known {
                    return Ok(vec![]);
                }
                one(Body::RequestLinked { to: *to, kind: *kind })
            }
            RequestCommand::Unlink { from } => {
                let known = request.links.iter().any(|(id, _)| id == from);
                known.then_some(()).ok_or(Refusal::NoSuchRequest)?;
                one(Body::RequestUnlinked { from: *from })
            }
            RequestCommand::LinkVisit { ticket } => {
                self.hall.ticket(*ticket).ok_or(Refusal::NoSuchTicket)?;
                match request.visits.contains(ticket) {
                    true => Ok(vec![]),
                    false => one(Body::VisitLinked { ticket: *ticket }),
                }
            }
            RequestCommand::Attach { attachment, name, place } => {
                let body = Body::AttachmentAdded(attachment.clone());
                Ok(vec![
                    draft(body)
                        .with(Field::FileName, Some(name))
                        .with(Field::FilePlace, Some(place)),
                ])
            }
            RequestCommand::Detach { attachment } => {
                let known = request.attachments.iter().any(|a| a.id == *attachment);
                known.then_some(()).ok_or(Refusal::NoSuchAttachment)?;
                one(Body::AttachmentRemoved { attachment: *attachment })
            }
            RequestCommand::Write { letter, text } => {
                let body = Body::LetterWritten(letter.clone());
                Ok(vec![draft(body).with(Field::Letter, Some(text))])
            }
            RequestCommand::MoveLetter { letter, state } => {
                let known = request.letters.iter().find(|l| l.id == *letter);
                let known = known.ok_or(Refusal::NoSuchLetter)?;
                match known.state == *state {
                    true => Ok(vec![]),
                    false => one(Body::LetterMoved { letter: *letter, state: *state }),
                }
            }
            RequestCommand::LinkPerson { person, item } => {
                self.check_second(*person, *item)?;
                let body = Body::PersonLinked { item: *item };
                Ok(vec![draft(body).with(Field::Person, Some(&person.to_string()))])
            }
            RequestCommand::UnlinkPerson => {
                request.person.ok_or(Refusal::NoSuchPerson)?;
                one(Body::PersonUnlinked {})
            }
            RequestCommand::EndCall { call } => {
                self.must_not_be(&[Status::Closed, Status::Withdrawn])?;
                one(Body::CallEnded { call: *call })
            }
            RequestCommand::Note { text } => match text.trim() {
                "" => Err(Refusal::ReasonNeeded),
                text => Ok(vec![draft(Body::RequestNoted {}).with(Field::Note, Some(text))]),
            },
            // The rest of the commands are steps of its life, decided before.
            _ => Ok(vec![]),
        }
    }

    /// Nobody is linked by name alone: what the agent compared must be known of both and be the
    /// same.
    fn check_second(&self, person: PersonId, item: SecondItem) -> Result<(), Refusal> {
        let person = self.hall.persons.get(&person).ok_or(Refusal::NoSuchPerson)?;
        match agreeing(&self.request.requester, &person.contact).contains(&item) {
            true => Ok(()),
            false => Err(Refusal::SecondItemDiffers),
        }
    }
}

/// What is known of both and is the same.
pub fn agreeing(ours: &Requester, theirs: &Requester) -> Vec<SecondItem> {
    let same = |item: &SecondItem| {
        let ours = comparable(ours, *item);
        ours.is_some() && ours == comparable(theirs, *item)
    };
    SecondItem::ALL.into_iter().filter(same).collect()
}

impl SecondItem {
    /// A contact of which only this item is known.
    pub fn of(self, given: &str) -> Requester {
        let given = Some(given.to_owned());
        match self {
            SecondItem::Phone => Requester { phone: given, ..Requester::default() },
            SecondItem::Email => Requester { email: given, ..Requester::default() },
            SecondItem::Address => Requester { address: given, ..Requester::default() },
        }
    }
}

/// What of a contact can be compared, without the ways in which people write the same differently.
pub fn comparable(contact: &Requester, item: SecondItem) -> Option<String> {
    let letters = |text: &str| -> String {
        fold_case(text).chars().filter(|c| c.is_alphanumeric()).collect()
    };
    let text = match item {
        SecondItem::Phone => contact.phone.as_deref().map(national_number),
        SecondItem::Email => contact.email.as_deref().map(|e| e.trim().to_lowercase()),
        SecondItem::Address => contact.address.as_deref().map(letters),
    };
    text.filter(|text| text.chars().count() >= 4)
}

/// The digits of a telephone number, French ones without the country's: `+33 6 12` and `0033612` are
/// `0612`.
pub fn national_number(text: &str) -> String {
    let kept: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let digits = || kept.chars().filter(char::is_ascii_digit).collect::<String>();
    let abroad = kept.strip_prefix("+33").or_else(|| kept.strip_prefix("0033"));
    match abroad {
        Some(rest) => format!("0{}", rest.trim_start_matches('0')),
        None => digits(),
    }
}
