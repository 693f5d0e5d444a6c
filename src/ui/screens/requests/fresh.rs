//! A new request: noted while somebody talks, so what is used most comes first and only the subject
//! and the service are asked for.

use super::sheet::{self, Sheet};
use crate::domain::command::{Command, agent_name};
use crate::domain::deadline::{Received, WorkingDays};
use crate::domain::id::{AgentId, RequestId, ServiceId, TicketId};
use crate::domain::reference::Reference;
use crate::domain::request::{Behalf, CallEnd, Channel, Interpreter, NewRequest, Reply, Requester};
use crate::domain::settings::{Confidentiality, Language};
use crate::domain::time::Timestamp;
use crate::journal::fresh;
use crate::text::request::word;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::{Effect, Purpose};
use crate::ui::names::offered_languages;
use crate::ui::picker::{Item, Picker};
use crate::ui::times;
use chrono::Datelike;
use serde::Serialize;

/// What a new request comes of, beside what is typed.
#[derive(Debug, Clone)]
pub struct New {
    /// Its id.
    pub id: RequestId,
    reference: Reference,
    channel: Channel,
    ticket: Option<TicketId>,
    service: Option<ServiceId>,
    language: Option<Language>,
    /// Those offered, in the order of the form.
    services: Vec<ServiceId>,
    agents: Vec<AgentId>,
}

// The places of the fields.
const SUBJECT: usize = 0;
const DESCRIPTION: usize = 1;
/// Name, telephone, e-mail and address follow each other.
pub const NAME: usize = 2;
const SERVICE: usize = 6;
const CALL_BACK: usize = 7;
const RECEIVED: usize = 8;
const BEHALF: usize = 9;
const MANDATE: usize = 10;
const INTERPRETER: usize = 11;
const LANGUAGE: usize = 12;
const CONCERNS: usize = 13;
const CONFIDENTIALITY: usize = 14;
const REPLY: usize = 15;
const NOTE: usize = 16;

/// Who may see a request, in the order of forms.
pub const CONFIDENTIALITIES: [Confidentiality; 3] =
    [Confidentiality::Ordinary, Confidentiality::Reserved, Confidentiality::Supervisor];

/// Asks by which way it comes, then notes it.
pub fn by_channel(desk: &mut Desk) -> Vec<Effect> {
    let name = |channel: &Channel| Item::new(word(&desk.words, "channel", channel));
    let items = Channel::ALL.iter().map(name).collect();
    let picker = Picker::new(desk.words.get("request-by-which-way"), items);
    desk.pick_one(picker, Channel::ALL.to_vec(), |desk, channel| {
        let new = New::by(desk, channel);
        sheet::open(desk, Sheet::New(Box::new(new)))
    })
}

/// Notes what the person in service asks: the ticket tells the service and the language.
pub fn from_ticket(desk: &mut Desk, ticket: TicketId) -> Vec<Effect> {
    let mut new = New::by(desk, Channel::Counter);
    if let Some(known) = desk.hall.ticket(ticket) {
        new.service = Some(known.services().first().copied().unwrap_or(known.first_service));
        new.language = known.language.clone();
    }
    new.ticket = Some(ticket);
    sheet::open(desk, Sheet::New(Box::new(new)))
}

impl New {
    fn by(desk: &Desk, channel: Channel) -> Self {
        let (services, agents) = (services(desk), agents(desk));
        let (id, reference) = (fresh::request(), fresh::reference());
        let (ticket, service, language) = (None, None, None);
        Self { id, reference, channel, ticket, service, language, services, agents }
    }

    /// The fields, those used most first.
    pub fn form(&self, desk: &Desk) -> Form {
        let words = &desk.words;
        let text = |label: &str| Field::text(words.get(label), "");
        let mut fields = vec![
            text("field-subject").required(),
            text("field-description"),
            text("field-name"),
            text("field-phone"),
            text("field-email"),
            text("field-address"),
            service_field(desk, &self.services, self.service),
            Field::hour(words.get("field-call-back"), None),
            Field::date(words.get("field-received"), desk.hall.day),
            one(desk, "field-behalf", "behalf", &Behalf::ALL, &Behalf::Oneself),
            Field::yes(words.get("field-mandate"), false),
            one(desk, "field-interpreter", "interpreter", &Interpreter::ALL, &Interpreter::None),
            Field::one(
                words.get("field-language"),
                desk.languages(),
                language_at(self.language.as_ref()),
            ),
            agent_field(desk, &self.agents, None),
        ];
        let ordinary = Confidentiality::Ordinary;
        fields.extend([
            one(desk, "field-confidentiality", "confidentiality", &CONFIDENTIALITIES, &ordinary),
            one(desk, "field-reply", "reply", &Reply::ALL, &Reply::Owed),
            text("field-note"),
        ]);
        let channel = word(words, "channel", &self.channel);
        let title = words.with("request-new-by", &[("channel", channel.into())]);
        let contact = [NAME + 1, NAME + 2, NAME + 3];
        let mut form = Form::new(title, fields);
        form.contact = Some(contact);
        form
    }

    /// Notes it.
    pub fn send(&self, desk: &Desk, form: &Form) -> Vec<Effect> {
        let Some(service) = form.chosen(SERVICE).checked_sub(1) else { return vec![] };
        let Some(service) = self.services.get(service) else { return vec![] };
        let day = form.date(RECEIVED, desk.hall.day.year());
        let named = (self.id, self.reference);
        let new = NewRequest {
            description: form.some_text(DESCRIPTION),
            requester: requester(form, NAME),
            behalf: Behalf::ALL[form.chosen(BEHALF)],
            mandate_seen: form.yes(MANDATE),
            interpreter: Interpreter::ALL[form.chosen(INTERPRETER)],
            language: language(form.chosen(LANGUAGE), self.language.as_ref()),
            received: day.map(|day| Received { first: day, competent: day }),
            concerns: agent(&self.agents, form.chosen(CONCERNS)),
            confidentiality: Some(CONFIDENTIALITIES[form.chosen(CONFIDENTIALITY)]),
            reply: Reply::ALL[form.chosen(REPLY)],
            ticket: self.ticket,
            call: form.hour(CALL_BACK).and_then(|minute| call_back(desk, minute)),
            note: form.some_text(NOTE),
            ..NewRequest::simple(named, self.channel, *service, &form.text(SUBJECT))
        };
        desk.submit_for(Purpose::OnRequest, Command::Receive(Box::new(new)))
    }
}

/// A promise to call back: at that hour today, or on the next working day where it has passed.
pub fn call_back(desk: &Desk, minute: u16) -> Option<CallEnd> {
    let at = |day| times::at(desk.zone, day, minute);
    let now: Timestamp = desk.now.true_time();
    let today = at(desk.hall.day).filter(|by| *by > now);
    let calendar = desk.hall.settings.calendar(desk.hall.site);
    let by = today.or_else(|| at(calendar.after(desk.hall.day, 1)))?;
    Some(CallEnd::Callback { by })
}

/// Name, telephone, e-mail and address, from field `first` on.
pub fn requester(form: &Form, first: usize) -> Requester {
    Requester {
        name: form.some_text(first),
        phone: form.some_text(first + 1),
        email: form.some_text(first + 2),
        address: form.some_text(first + 3),
    }
}

/// One of an enumeration, in words.
pub fn one<T: Serialize + PartialEq>(
    desk: &Desk,
    label: &str,
    kind: &str,
    all: &[T],
    at: &T,
) -> Field {
    let names = all.iter().map(|value| word(&desk.words, kind, value)).collect();
    let at = all.iter().position(|value| value == at).unwrap_or(0);
    Field::one(desk.words.get(label), names, at)
}

/// The services that are offered.
pub fn services(desk: &Desk) -> Vec<ServiceId> {
    desk.hall.settings.offered().into_iter().map(|(id, _)| id).collect()
}

/// One of the services; the first place is none, which is not enough.
pub fn service_field(desk: &Desk, services: &[ServiceId], at: Option<ServiceId>) -> Field {
    let none = desk.words.get("request-no-service");
    let names = std::iter::once(none).chain(services.iter().map(|id| desk.service_name(*id)));
    let at = services.iter().position(|id| Some(*id) == at).map_or(0, |at| at + 1);
    Field::one(desk.words.get("field-service"), names.collect(), at).required()
}

/// Agents by name.
pub fn agents(desk: &Desk) -> Vec<AgentId> {
    let active = desk.hall.settings.agents.iter().filter(|(_, agent)| agent.active);
    let mut agents: Vec<AgentId> = active.map(|(id, _)| *id).collect();
    agents.sort_by_key(|id| agent_name(&desk.hall, *id));
    agents
}

/// The agent whom it concerns; the first place is nobody.
pub fn agent_field(desk: &Desk, agents: &[AgentId], at: Option<AgentId>) -> Field {
    let none = desk.words.get("request-no-agent");
    let names = agents.iter().map(|id| agent_name(&desk.hall, *id));
    let at = agents.iter().position(|id| Some(*id) == at).map_or(0, |at| at + 1);
    let names = std::iter::once(none).chain(names).collect();
    Field::one(desk.words.get("field-concerns"), names, at)
}

/// The agent at a place of the field.
pub fn agent(agents: &[AgentId], at: usize) -> Option<AgentId> {
    agents.get(at.checked_sub(1)?).copied()
}

/// The place of a language in the list; the first place is none.
pub fn language_at(language: Option<&Language>) -> usize {
    let meant = language.and_then(crate::interpret::Language::meant_by);
    let places = offered_languages();
    places.iter().position(|l| Some(*l) == meant).map_or(0, |at| at + 1)
}

/// The language at a place; one that the list does not hold stays unless another is chosen.
pub fn language(at: usize, known: Option<&Language>) -> Option<Language> {
    if at == language_at(known) {
        return known.cloned();
    }
    Some(offered_languages().get(at.checked_sub(1)?)?.as_setting())
}
