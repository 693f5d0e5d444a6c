//! A request arrives.

use super::*;
use crate::domain::command::{Context, agent_name, known_service};
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::hall::Hall;
use crate::domain::refusal::Refusal;
use crate::domain::settings::{Language, Regime};

/// What somebody asks, as it is noted. What the desk does not know is left out.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of the design
pub struct NewRequest {
    pub id: RequestId,
    pub reference: Reference,
    pub channel: Channel,
    pub service: ServiceId,
    pub subject: String,
    pub description: Option<String>,
    pub requester: Requester,
    pub behalf: Behalf,
    pub mandate_seen: bool,
    pub interpreter: Interpreter,
    pub language: Option<Language>,
    /// The days on which it arrived; today where nothing is said.
    pub received: Option<Received>,
    pub concerns: Option<AgentId>,
    pub confidentiality: Option<Confidentiality>,
    pub reply: Reply,
    /// The regime of its service, where nothing is said; another one needs a reason.
    pub regime: Option<(Regime, String)>,
    pub ticket: Option<TicketId>,
    pub call: Option<CallEnd>,
    pub assigned: Option<AgentId>,
    pub note: Option<String>,
}

impl NewRequest {
    /// The plainest request: a channel, a service and what it is about.
    pub fn simple(
        (id, reference): (RequestId, Reference),
        channel: Channel,
        service: ServiceId,
        subject: &str,
    ) -> Self {
        Self {
            id,
            reference,
            channel,
            service,
            subject: subject.to_owned(),
            description: None,
            requester: Requester::default(),
            behalf: Behalf::Oneself,
            mandate_seen: false,
            interpreter: Interpreter::None,
            language: None,
            received: None,
            concerns: None,
            confidentiality: None,
            reply: Reply::Owed,
            regime: None,
            ticket: None,
            call: None,
            assigned: None,
            note: None,
        }
    }
}

/// The events of a request that arrives.
///
/// # Errors
/// Nothing says what it is about; a service that is not offered; a day that is to come; a ticket
/// that is not there.
pub fn receive(hall: &Hall, new: &NewRequest, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    let service = known_service(hall, new.service)?;
    if new.subject.trim().is_empty() {
        return Err(Refusal::SubjectNeeded);
    }
    let today = cx.local().day;
    let received = new.received.unwrap_or(Received { first: today, competent: today });
    check_received(received, today)?;
    for agent in new.concerns.iter().chain(&new.assigned) {
        let known = hall.settings.agents.contains_key(agent);
        known.then_some(()).ok_or_else(|| no_agent(hall, *agent))?;
    }
    if let Some(ticket) = new.ticket {
        hall.ticket(ticket).ok_or(Refusal::NoSuchTicket)?;
    }
    let (regime, why) = match &new.regime {
        Some((regime, why)) if *regime != service.regime => (*regime, Some(why.as_str())),
        _ => (service.regime, None),
    };
    if why.is_some_and(|why| why.trim().is_empty()) {
        return Err(Refusal::ReasonNeeded);
    }
    let matter = Matter {
        service: new.service,
        confidentiality: new.confidentiality.unwrap_or_default().max(service.confidentiality),
        concerns: new.concerns,
        behalf: new.behalf,
        mandate_seen: new.mandate_seen,
        interpreter: new.interpreter,
        language: new.language.clone(),
        reply: new.reply,
        regime,
        special: service.special.clone().filter(|_| regime == Regime::SpecialText),
        regime_set: why.is_some(),
    };
    let calendar = hall.settings.calendar(hall.site);
    let deadlines = schedule(&calendar, service, new.channel, received, &matter, &[]);
    let receipt = Receipt {
        reference: new.reference,
        channel: new.channel,
        at: arrival(received, today, cx),
        received,
        matter,
        ticket: new.ticket,
        call: new.call,
        deadlines,
    };
    let contact = &new.requester;
    let draft = Draft::new(Entity::Request(new.id), Body::RequestReceived(Box::new(receipt)))
        .with(Field::Subject, Some(&new.subject))
        .with(Field::Description, new.description.as_deref())
        .with(Field::Name, contact.name.as_deref())
        .with(Field::Phone, contact.phone.as_deref())
        .with(Field::Email, contact.email.as_deref())
        .with(Field::Address, contact.address.as_deref())
        .with(Field::Reason, why)
        .with(Field::Note, new.note.as_deref());
    let mut drafts = vec![draft];
    if let Some(to) = new.assigned {
        let body = Body::RequestAssigned { to: Some(to) };
        drafts.push(Draft::new(Entity::Request(new.id), body));
    }
    Ok(drafts)
}

fn no_agent(hall: &Hall, agent: AgentId) -> Refusal {
    Refusal::NoSuchAgent { agent: agent_name(hall, agent) }
}

/// Nothing arrives tomorrow, nor at the competent administration before it arrived at the first.
pub(super) fn check_received(received: Received, today: NaiveDate) -> Result<(), Refusal> {
    match received.first <= received.competent && received.competent <= today {
        true => Ok(()),
        false => Err(Refusal::DatesContradict),
    }
}

/// The point in time at which something arrived: now where that is today, else noon of its day, for
/// nobody knows the hour.
fn arrival(received: Received, today: NaiveDate, cx: &Context<'_>) -> Timestamp {
    if received.competent == today {
        return cx.now;
    }
    let days = (today - received.competent).num_days();
    let minutes = 12 * 60 - i64::from(cx.local().minute);
    cx.now.plus((minutes - days * 24 * 60) * 60_000)
}
