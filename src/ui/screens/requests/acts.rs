//! Acts on a request that begin with a list, and the form that sets it right.

use super::act;
use super::fresh;
use super::sheet::{self, Act, Sheet};
use crate::directory::Institution;
use crate::domain::command::agent_name;
use crate::domain::id::{AgentId, RequestId, ServiceId};
use crate::domain::request::{
    Behalf, Change, Channel, CloseReason, Interpreter, LinkKind, Reply, Request, RequestCommand,
    Status,
};
use crate::domain::settings::Regime;
use crate::text::request::word;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::directory::{Read, trouble};
use chrono::Datelike;
use std::rc::Rc;
use std::sync::Arc;

/// What silence means, in the order of forms.
const REGIMES: [Regime; 5] = [
    Regime::ToCheck,
    Regime::SilenceAccepts,
    Regime::SilenceRefuses,
    Regime::SpecialText,
    Regime::NoRequest,
];

/// A request that is being set right, with what its form offers: the places of a form stand for the
/// same agents and services when it is sent, whatever was set up in the meantime.
#[derive(Debug, Clone)]
pub struct Setting {
    request: Arc<Request>,
    services: Vec<ServiceId>,
    agents: Vec<AgentId>,
}

/// Chooses who works on it: whoever may see it, this agent first, or nobody in particular.
pub fn assign(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    let Some(request) = desk.requests.known(id).cloned() else {
        return vec![];
    };
    let settings = &desk.hall.settings;
    let mut agents = fresh::agents(desk);
    agents.retain(|agent| request.is_seen_by(Some(*agent), settings));
    agents.sort_by_key(|agent| Some(*agent) != desk.session.agent);
    let name = |agent: &_| Item::new(agent_name(&desk.hall, *agent));
    let mut items: Vec<Item> = agents.iter().map(name).collect();
    items.push(Item::new(desk.words.get("request-to-nobody")));
    let values = agents.into_iter().map(Some).chain([None]).collect();
    let picker = Picker::new(desk.requests.title(desk, id, "action-request-assign"), items);
    desk.pick_one(picker, values, move |desk, to| act(desk, id, RequestCommand::Assign { to }))
}

/// Chooses to whom it is sent on, by what people come for, as the city's directory has it now. A city
/// that has none yet names whom it wants; one that cannot be read is set right first.
pub fn send_on(desk: &mut Desk, id: RequestId, read: Read) -> Vec<Effect> {
    let elsewhere = desk.session.locked || !desk.layers.is_empty();
    if elsewhere || desk.requests.known(id).is_none() {
        return vec![];
    }
    let directory = match read {
        Read::All(directory) if !directory.all.is_empty() => directory,
        Read::Broken(_) => {
            desk.warn(trouble(desk, &read).unwrap_or_default());
            return vec![];
        }
        Read::Nothing(_) | Read::All(_) => {
            return sheet::open(desk, Sheet::On(id, Act::Transmit(None)));
        }
    };
    let item = |one: &Institution| {
        let lines = one.address_lines();
        let nowhere = || desk.words.get("directory-no-address");
        // The letter to the requester says where it is (CRPA L114-2).
        let place = lines.last().map_or_else(nowhere, |line| (*line).to_owned());
        Item::new(one.name.clone()).detail(place)
    };
    let items = directory.all.iter().map(item).collect();
    let picker = Picker::new(desk.requests.title(desk, id, "action-request-transmit"), items);
    let order = (0..directory.all.len()).collect();
    let picker = picker.found_by(Rc::new(directory.index()), order);
    desk.pick_one(picker, directory.all, move |desk, to| {
        let to = Some((to.code, to.name));
        sheet::open(desk, Sheet::On(id, Act::Transmit(to)))
    })
}

/// Chooses among the grounds that apply; those that need a reason ask for it.
pub fn close(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    let Some(request) = desk.requests.known(id).cloned() else {
        return vec![];
    };
    let grounds = grounds(&request);
    let name = |ground: &CloseReason| Item::new(word(&desk.words, "reason", ground));
    let items = grounds.iter().map(name).collect();
    let owed = request.is_open() && request.matter.reply == Reply::Owed;
    let asks = if owed { "request-close-owed" } else { "action-request-close" };
    let picker = Picker::new(desk.requests.title(desk, id, asks), items);
    desk.pick_one(picker, grounds, move |desk, reason| match reason {
        CloseReason::Directed | CloseReason::Stated => {
            sheet::open(desk, Sheet::On(id, Act::Close(reason)))
        }
        _ => act(desk, id, RequestCommand::Close { reason, why: None }),
    })
}

fn grounds(request: &Request) -> Vec<CloseReason> {
    let repeats = request.links.iter().any(|(_, kind)| *kind == LinkKind::Duplicate);
    let applies = [
        (CloseReason::Answered, request.status == Status::Answered),
        (CloseReason::NotNeeded, request.matter.reply == Reply::NotNeeded),
        (CloseReason::NoAddress, request.matter.reply == Reply::NoAddress),
        (CloseReason::Duplicate, repeats),
        (CloseReason::Directed, request.status != Status::Answered),
        (CloseReason::Stated, request.status != Status::Answered),
    ];
    applies.into_iter().filter(|(_, applies)| *applies).map(|(ground, _)| ground).collect()
}

/// Sets right what was noted.
pub fn change(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    match desk.requests.known(id).cloned() {
        Some(request) => {
            let (services, agents) = (fresh::services(desk), fresh::agents(desk));
            let setting = Setting { request, services, agents };
            sheet::open(desk, Sheet::On(id, Act::Change(Box::new(setting))))
        }
        None => vec![],
    }
}

/// All that can be set right, as it stands now.
pub fn change_fields(desk: &Desk, setting: &Setting) -> Vec<Field> {
    let request = &setting.request;
    let words = &desk.words;
    let text = |label: &str, known: &Option<String>| {
        Field::text(words.get(label), known.as_deref().unwrap_or_default())
    };
    let (who, matter) = (&request.requester, &request.matter);
    let language = fresh::language_at(matter.language.as_ref());
    vec![
        text("field-subject", &request.subject).required(),
        text("field-description", &request.description),
        text("field-name", &who.name),
        text("field-phone", &who.phone),
        text("field-email", &who.email),
        text("field-address", &who.address),
        fresh::service_field(desk, &setting.services, Some(matter.service)),
        fresh::one(desk, "field-channel", "channel", &Channel::ALL, &request.channel),
        Field::date(words.get("field-received-first"), request.received.first),
        Field::date(words.get("field-received"), request.received.competent),
        fresh::one(desk, "field-behalf", "behalf", &Behalf::ALL, &matter.behalf),
        Field::yes(words.get("field-mandate"), matter.mandate_seen),
        fresh::one(
            desk,
            "field-interpreter",
            "interpreter",
            &Interpreter::ALL,
            &matter.interpreter,
        ),
        Field::one(words.get("field-language"), desk.languages(), language),
        fresh::agent_field(desk, &setting.agents, matter.concerns),
        fresh::one(
            desk,
            "field-confidentiality",
            "confidentiality",
            &fresh::CONFIDENTIALITIES,
            &matter.confidentiality,
        ),
        fresh::one(desk, "field-reply", "reply", &Reply::ALL, &matter.reply),
        fresh::one(desk, "field-regime", "regime", &REGIMES, &matter.regime),
        text("field-regime-why", &None),
    ]
}

/// What was set right; what the form does not hold stays.
pub fn changed(desk: &Desk, setting: &Setting, form: &Form) -> RequestCommand {
    let request = &setting.request;
    let mut change = Change::of(request);
    let year = desk.hall.day.year();
    change.subject = form.some_text(0);
    change.description = form.some_text(1);
    change.requester = fresh::requester(form, fresh::NAME);
    change.channel = Channel::ALL[form.chosen(7)];
    let (first, competent) = (form.date(8, year), form.date(9, year));
    change.received.first = first.unwrap_or(change.received.first);
    change.received.competent = competent.unwrap_or(change.received.competent);
    let matter = &mut change.matter;
    let service = form.chosen(6).checked_sub(1);
    let service = service.and_then(|at| setting.services.get(at).copied());
    matter.service = service.unwrap_or(matter.service);
    matter.behalf = Behalf::ALL[form.chosen(10)];
    matter.mandate_seen = form.yes(11);
    matter.interpreter = Interpreter::ALL[form.chosen(12)];
    matter.language = fresh::language(form.chosen(13), request.matter.language.as_ref());
    matter.concerns = fresh::agent(&setting.agents, form.chosen(14));
    matter.confidentiality = fresh::CONFIDENTIALITIES[form.chosen(15)];
    matter.reply = Reply::ALL[form.chosen(16)];
    matter.regime = REGIMES[form.chosen(17)];
    change.why = form.some_text(18);
    RequestCommand::Change(Box::new(change))
}
