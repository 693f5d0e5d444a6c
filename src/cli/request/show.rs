//! `guichet request show`: where a request stands, in words that can be read out; in JSON with every
//! field.

use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::directory;
use crate::domain::deadline::Received;
use crate::domain::hall::Hall;
use crate::domain::id::{AgentId, ServiceId};
use crate::domain::request::*;
use crate::domain::settings::{Confidentiality, Regime};
use crate::domain::time::Zone;
use crate::journal::SiteZone;
use crate::text::request as said;
use chrono::NaiveDate;
use serde::Serialize;

/// A request as programs read it, each field by its name in the design.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // the fields of the design
pub struct Shown {
    pub reference: String,
    pub other_references: Vec<String>,
    pub channel: Channel,
    pub service: String,
    pub subject: Option<String>,
    pub description: Option<String>,
    pub requester: ShownRequester,
    pub on_behalf_of: Behalf,
    pub mandate_seen: bool,
    pub interpreter: Interpreter,
    pub language: Option<String>,
    pub received_at: Received,
    pub regime: Regime,
    pub deadlines: ShownDeadlines,
    pub receipts: Vec<ShownReceipt>,
    pub reply: Reply,
    pub status: Status,
    pub assigned_to: Option<String>,
    pub confidentiality: Confidentiality,
    pub concerns: Option<String>,
    pub linked_visits: Vec<String>,
    pub linked_requests: Vec<ShownLink>,
    pub awaiting: Vec<ShownWait>,
    pub transmissions: Vec<ShownTransmission>,
    pub attachments: Vec<ShownFile>,
    pub answers: Vec<ShownAnswer>,
    pub letters: Vec<ShownLetter>,
    pub call: Option<CallEnd>,
    pub closed: Option<CloseReason>,
    pub external_id: Option<String>,
}

/// Who asks.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // the fields of the design
pub struct ShownRequester {
    pub name: Option<String>,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub address: Option<String>,
}

/// The clocks, each apart.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // the clocks of the design
pub struct ShownDeadlines {
    pub target: Option<NaiveDate>,
    pub silence: Option<NaiveDate>,
    pub registration: Option<NaiveDate>,
    pub acknowledgement: Option<NaiveDate>,
}

/// A receipt of an electronic message.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // what the names say
pub struct ShownReceipt {
    pub kind: LetterKind,
    pub by: NaiveDate,
    pub given: Option<NaiveDate>,
    pub owed: bool,
}

/// Another request that it belongs to.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // what the names say
pub struct ShownLink {
    pub request: String,
    pub kind: LinkKind,
}

/// Something asked of the requester.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // what the names say
pub struct ShownWait {
    pub left: NaiveDate,
    pub until: NaiveDate,
    pub papers: bool,
    pub arrived: Option<NaiveDate>,
}

/// An institution it was sent on to.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // what the names say
pub struct ShownTransmission {
    pub to: String,
    pub on: NaiveDate,
    pub ended: Option<NaiveDate>,
}

/// A file.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // what the names say
pub struct ShownFile {
    pub name: Option<String>,
    pub size: u64,
    pub digest: String,
    pub place: Option<String>,
}

/// An answer.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // what the names say
pub struct ShownAnswer {
    pub on: NaiveDate,
    pub text: Option<String>,
    pub decision: Option<bool>,
    pub notified: Option<Notified>,
    pub notified_on: Option<NaiveDate>,
    pub reasons: Option<String>,
    pub signatory: Option<String>,
    pub appeals: Option<String>,
}

/// A letter.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // what the names say
pub struct ShownLetter {
    pub kind: LetterKind,
    pub by: Channel,
    pub language: Option<String>,
    pub state: LetterState,
}

/// A service by its code.
pub fn service_code(hall: &Hall, id: ServiceId) -> String {
    hall.settings.services.get(&id).map_or_else(|| id.to_string(), |s| s.code.clone())
}

impl Shown {
    /// A request with the names of what it points at.
    pub fn of(
        hall: &Hall,
        zone: SiteZone,
        request: &Request,
        linked: impl Fn(&Request) -> Vec<ShownLink>,
    ) -> Self {
        let matter = &request.matter;
        let agent = |id: Option<AgentId>| {
            id.map(|id| crate::domain::command::agent_name(hall, id)).filter(|name| name != "—")
        };
        let r = request.requester.clone();
        let d = request.deadlines;
        let number = |ticket: &crate::domain::id::TicketId| {
            let held = hall.ticket(*ticket).and_then(|t| t.number);
            held.map_or_else(|| ticket.visit.to_string(), |number| number.to_string())
        };
        Self {
            reference: request.reference().to_string(),
            other_references: request.references[1..].iter().map(ToString::to_string).collect(),
            channel: request.channel,
            service: service_code(hall, matter.service),
            subject: request.subject.clone(),
            description: request.description.clone(),
            requester: ShownRequester {
                name: r.name,
                phone: r.phone,
                email: r.email,
                address: r.address,
            },
            on_behalf_of: matter.behalf,
            mandate_seen: matter.mandate_seen,
            interpreter: matter.interpreter,
            language: matter.language.as_ref().map(ToString::to_string),
            received_at: request.received,
            regime: matter.regime,
            deadlines: ShownDeadlines {
                target: d.target,
                silence: d.silence,
                registration: d.registration,
                acknowledgement: d.acknowledgement,
            },
            receipts: request.receipts().iter().map(|due| receipt(zone, due)).collect(),
            reply: matter.reply,
            status: request.status,
            assigned_to: agent(request.assigned),
            confidentiality: matter.confidentiality,
            concerns: agent(matter.concerns),
            linked_visits: request.visits.iter().map(number).collect(),
            linked_requests: linked(request),
            awaiting: request.waits.iter().map(wait).collect(),
            transmissions: request
                .transmissions
                .iter()
                .map(|t| ShownTransmission { to: t.to.clone(), on: t.on, ended: t.ended })
                .collect(),
            attachments: request.attachments.iter().map(file).collect(),
            answers: request.answers.iter().map(answer).collect(),
            letters: request.letters.iter().map(letter).collect(),
            call: request.call,
            closed: request.closed.map(|(_, reason)| reason),
            external_id: request.external.clone(),
        }
    }
}

fn receipt(zone: SiteZone, due: &Due) -> ShownReceipt {
    let given = due.given.map(|(_, at)| zone.local(at.true_time()).day);
    ShownReceipt { kind: due.kind, by: due.by, given, owed: due.owed }
}

fn wait(wait: &Waiting) -> ShownWait {
    let Awaited { left, until, papers, .. } = wait.asked;
    ShownWait { left, until, papers, arrived: wait.arrived }
}

fn file(file: &Attached) -> ShownFile {
    ShownFile {
        name: file.name.clone(),
        size: file.attachment.size,
        digest: file.attachment.digest.clone(),
        place: file.place.clone(),
    }
}

fn answer(answer: &Answer) -> ShownAnswer {
    let decision = answer.answered.decision;
    ShownAnswer {
        on: answer.answered.on,
        text: answer.text.clone(),
        decision: decision.map(|d| d.favourable),
        notified: decision.map(|d| d.notified),
        notified_on: decision.map(|d| d.notified_on),
        reasons: answer.reasons.clone(),
        signatory: answer.signatory.clone(),
        appeals: answer.appeals.clone(),
    }
}

fn letter(written: &Written) -> ShownLetter {
    ShownLetter {
        kind: written.letter.kind,
        by: written.letter.by,
        language: written.letter.language.as_ref().map(ToString::to_string),
        state: written.state,
    }
}

/// Shows it.
pub fn run(session: &Session, typed: &str) -> Result {
    let desk = super::Desk::open(session)?;
    let (_, request) = desk.find(typed)?;
    let hall = desk.journal.hall();
    match session.format {
        Format::Table => {
            let zone = desk.journal.zone();
            let directory = directory::load(&desk.journal.place().directory()).ok().flatten();
            let directory = directory.unwrap_or_default();
            let named = |code: &str| directory.name(code);
            let words = (&session.words, &named as &dyn Fn(&str) -> String);
            let lines = said::standing(words, &hall.settings, &zone, &request, hall.day);
            lines.iter().try_for_each(|line| out::line(&out::printable(line)))
        }
        _ => out::json(&Shown::of(&hall, desk.journal.zone(), &request, |r| links(&desk, r))),
    }
}

/// The references of the requests that one belongs to, as far as they may be seen.
pub(in crate::cli) fn links(desk: &super::Desk, request: &Request) -> Vec<ShownLink> {
    let known = |(id, kind): &(crate::domain::id::RequestId, LinkKind)| {
        let other = desk.asking(|past, asking| past.request(asking, *id)).ok().flatten()?;
        Some(ShownLink { request: other.reference().to_string(), kind: *kind })
    };
    request.links.iter().filter_map(known).collect()
}
