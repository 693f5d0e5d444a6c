//! What may be noted, and done with it.

use super::*;
use crate::domain::command::{Context, known_service};
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::hall::Hall;
use crate::domain::reference::Reference;
use crate::domain::refusal::Refusal;
use crate::domain::request::{self, NewRequest};

/// Something said, as it is noted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of a receipt
pub struct NewFeedback {
    pub id: FeedbackId,
    pub kind: Kind,
    pub theme: Theme,
    pub channel: Channel,
    pub service: Option<ServiceId>,
    pub text: String,
    /// Of whoever wants to be told.
    pub contact: Requester,
}

/// What is asked of something that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of a receipt
pub enum FeedbackCommand {
    /// What becomes of it, in words that may be published.
    Settle { outcome: Outcome, said: Option<String>, did: String },
    /// Whoever said it was told.
    Tell { on: NaiveDate, channel: Channel },
    /// It is a request too, for this service where it names none.
    MakeRequest { request: RequestId, reference: Reference, service: Option<ServiceId> },
}

/// The events of something that is noted.
///
/// # Errors
/// No words; a service that is not offered.
pub fn receive(hall: &Hall, new: &NewFeedback, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    new.service.map(|service| known_service(hall, service)).transpose()?;
    if new.text.trim().is_empty() {
        return Err(Refusal::WordsNeeded);
    }
    let receipt = Receipt {
        day: cx.local().day,
        kind: new.kind,
        theme: new.theme,
        channel: new.channel,
        service: new.service,
        tell: !new.contact.is_empty(),
    };
    let contact = &new.contact;
    let draft = Draft::new(Entity::Feedback(new.id), Body::FeedbackReceived(receipt))
        .with(Field::Description, Some(&new.text))
        .with(Field::Name, contact.name.as_deref())
        .with(Field::Phone, contact.phone.as_deref())
        .with(Field::Email, contact.email.as_deref())
        .with(Field::Address, contact.address.as_deref());
    Ok(vec![draft])
}

/// The events of `command` on something that was said.
///
/// # Errors
/// A [`Refusal`]; nothing changes then.
pub fn decide(
    hall: &Hall,
    id: FeedbackId,
    command: &FeedbackCommand,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let feedback = hall.feedback.get(&id).ok_or(Refusal::NoSuchFeedback)?;
    let (today, arrived) = (cx.local().day, feedback.receipt.day);
    let one = |body| Draft::new(Entity::Feedback(id), body);
    match command {
        FeedbackCommand::Settle { outcome, said, did } => {
            if did.trim().is_empty() {
                return Err(Refusal::WordsNeeded);
            }
            if matches!(outcome, Outcome::Planned { by } if *by < today) {
                return Err(Refusal::DatesContradict);
            }
            let settled = one(Body::FeedbackSettled { outcome: *outcome })
                .with(Field::Subject, said.as_deref())
                .with(Field::Answer, Some(did));
            Ok(vec![settled])
        }
        FeedbackCommand::Tell { on, channel } => {
            if feedback.settled.is_none() {
                return Err(Refusal::FeedbackOpen);
            }
            if *on > today || *on < arrived {
                return Err(Refusal::DatesContradict);
            }
            Ok(vec![one(Body::FeedbackTold { on: *on, channel: *channel })])
        }
        FeedbackCommand::MakeRequest { request, reference, service } => {
            if feedback.request.is_some() {
                return Err(Refusal::RequestMade);
            }
            let service = feedback.receipt.service.or(*service);
            let service =
                service.ok_or_else(|| Refusal::NoSuchService { name: "—".to_owned() })?;
            let text = feedback.text.clone().ok_or(Refusal::WordsNeeded)?;
            let subject: String = text.chars().take(SUBJECT).collect();
            let (channel, contact) = (feedback.receipt.channel, feedback.contact.clone());
            let made = (*request, *reference);
            let new = NewRequest {
                description: Some(text),
                requester: contact,
                ..NewRequest::simple(made, channel, service, &subject)
            };
            let mut drafts = request::receive(hall, &new, cx)?;
            let entity = Entity::Request(*request);
            drafts.push(Draft::new(entity, Body::RequestOfFeedback { feedback: id }));
            drafts.push(one(Body::FeedbackLinked { request: *request }));
            Ok(drafts)
        }
    }
}

/// How much of the words is the subject of a request that is made of them.
const SUBJECT: usize = 80;
