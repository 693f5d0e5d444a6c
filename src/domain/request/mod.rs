//! Requests: what is asked of the city by any channel, until it is answered.

mod apply;
mod attach;
mod decide;
mod kinds;
mod payload;
mod receipts;
mod receive;
mod rectify;
mod schedule;

pub use apply::apply;
pub use attach::{agreeing, comparable, national_number};
pub use decide::{Change, NewAnswer, RequestCommand, decide};
pub use kinds::*;
pub use payload::*;
pub use receipts::Due;
pub use receive::{NewRequest, receive};
pub use rectify::{export, person};
pub use schedule::{awaited_papers, schedule};

use super::deadline::{Received, Silence};
use super::id::*;
use super::reference::Reference;
use super::settings::{Confidentiality, Regime, Role, Settings};
use super::time::{Moment, Timestamp};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Who asks. Each is there while the file holds it and gone once erased.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requester {
    /// As they say it.
    pub name: Option<String>,
    /// As they say it.
    pub phone: Option<String>,
    /// For answers by e-mail.
    pub email: Option<String>,
    /// For answers by post.
    pub address: Option<String>,
}

impl Requester {
    /// Whether nothing is known of them.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Something asked of the requester, and what came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// What was asked, and until when.
    pub asked: Awaited,
    /// The day all of it was there.
    pub arrived: Option<NaiveDate>,
}

/// A request sent on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transmission {
    /// To whom: the code of an institution of the directory.
    pub to: String,
    /// The day it left.
    pub on: NaiveDate,
    /// The day the other institution answered, or it came back.
    pub ended: Option<NaiveDate>,
}

/// An answer with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The event that brought it.
    pub id: EventId,
    /// When, and what it decides.
    pub answered: Answered,
    /// Its words, while the file holds them.
    pub text: Option<String>,
    /// The reasons of an unfavourable decision.
    pub reasons: Option<String>,
    /// Name and capacity of who signed.
    pub signatory: Option<String>,
    /// Ways and time limits of appeal.
    pub appeals: Option<String>,
    /// Who gave it.
    pub agent: Option<AgentId>,
}

/// A file with the place where it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// The event that brought it.
    pub id: EventId,
    /// Size and digest.
    pub attachment: Attachment,
    /// Its name.
    pub name: Option<String>,
    /// Where it lies.
    pub place: Option<String>,
}

/// A letter with its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The event that brought it.
    pub id: EventId,
    /// Of which kind, by which way.
    pub letter: Letter,
    /// Where it is.
    pub state: LetterState,
    /// When that was so.
    pub at: Moment,
    /// Its words, while the file holds them.
    pub text: Option<String>,
}

/// What a person asked for after a silent decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Task {
    /// What.
    pub kind: FollowUp,
    /// The day it was asked.
    pub asked: NaiveDate,
    /// The day by which it is owed.
    pub due: NaiveDate,
    /// The day it was given.
    pub done: Option<NaiveDate>,
}

/// Something asked of the city.
#[derive(Debug, Clone, PartialEq)]
pub struct Request {
    /// What the person is given; the first is the one that letters show. A clash found later gives
    /// a second one, and both stay valid.
    pub references: Vec<Reference>,
    /// By which way it came.
    pub channel: Channel,
    /// When it arrived.
    pub at: Timestamp,
    /// The days on which it arrived.
    pub received: Received,
    /// What it is about.
    pub matter: Matter,
    /// When what is due.
    pub deadlines: Deadlines,
    /// How far it is.
    pub status: Status,
    /// Since when.
    pub since: Moment,
    /// Who works on it.
    pub assigned: Option<AgentId>,
    /// The ticket during which it was made, and other visits that it belongs to.
    pub visits: Vec<TicketId>,
    /// Requests that it belongs to.
    pub links: Vec<(RequestId, LinkKind)>,
    /// What was asked of the requester.
    pub waits: Vec<Waiting>,
    /// The institutions it was sent on to.
    pub transmissions: Vec<Transmission>,
    /// Its answers.
    pub answers: Vec<Answer>,
    /// Silence has decided: the day, and whether it accepted.
    pub silence: Option<(NaiveDate, bool)>,
    /// What was asked for after that.
    pub tasks: Vec<Task>,
    /// Its files.
    pub attachments: Vec<Attached>,
    /// Its letters.
    pub letters: Vec<Written>,
    /// How the call ended in which it was made.
    pub call: Option<CallEnd>,
    /// Why and when it ended.
    pub closed: Option<(Moment, CloseReason)>,
    /// When it was answered first. What ended otherwise never was.
    pub answered: Option<Moment>,
    /// What was said of the service, of which it was made.
    pub feedback: Option<FeedbackId>,
    /// The person it was linked to.
    pub person: Option<PersonId>,
    /// What it asks, in short.
    pub subject: Option<String>,
    /// What it asks, in full.
    pub description: Option<String>,
    /// Who asks.
    pub requester: Requester,
    /// The other tool's id.
    pub external: Option<String>,
    /// Notes, reasons, details: what was said of it, in order.
    pub said: Vec<String>,
}

impl Request {
    /// The reference that letters show.
    pub fn reference(&self) -> Reference {
        // A request begins with one, and none is ever taken away.
        self.references[0]
    }

    /// Whether somebody still owes the requester something.
    pub fn is_open(&self) -> bool {
        self.status.is_open()
    }

    /// When it ended, where it has: from there on it is kept for as long as its service says.
    pub fn ended(&self) -> Option<Moment> {
        matches!(self.status, Status::Closed | Status::Withdrawn).then_some(self.since)
    }

    /// The day by which an answer is due, while one is.
    pub fn due(&self) -> Option<NaiveDate> {
        let owed = self.is_open() && self.matter.reply == Reply::Owed;
        self.deadlines.answer().filter(|_| owed)
    }

    /// The promise to call back that is not kept yet.
    pub fn callback(&self) -> Option<Timestamp> {
        match self.call {
            Some(CallEnd::Callback { by }) if self.is_open() => Some(by),
            _ => None,
        }
    }

    /// What a person may ask for on a day, once silence has decided, and the day it did.
    pub fn follow_up(&self, on: NaiveDate) -> Option<(NaiveDate, FollowUp)> {
        let decided = self.deadlines.silence.filter(|day| *day <= on)?;
        let accepts = match self.matter.regime {
            Regime::SilenceAccepts => true,
            Regime::SpecialText => {
                let text = self.matter.special.as_ref();
                text.is_some_and(|t| t.silence == Silence::Accepts)
            }
            Regime::ToCheck | Regime::SilenceRefuses | Regime::NoRequest => false,
        };
        Some((decided, if accepts { FollowUp::Attestation } else { FollowUp::Reasons }))
    }

    /// What is awaited now.
    pub fn waiting(&self) -> Option<&Waiting> {
        self.waits.last().filter(|w| w.arrived.is_none())
    }

    /// The institution that is to answer.
    pub fn with(&self) -> Option<&Transmission> {
        self.transmissions.last().filter(|t| t.ended.is_none())
    }

    /// Whether an agent may know of it at all: neither what concerns them, nor what is reserved to
    /// others.
    pub fn is_seen_by(&self, agent: Option<AgentId>, settings: &Settings) -> bool {
        let Some(agent) = agent else { return true };
        if self.matter.concerns == Some(agent) {
            return false;
        }
        let Some(known) = settings.agents.get(&agent).filter(|a| a.active) else { return false };
        known.role >= Role::Supervisor
            || match self.matter.confidentiality {
                Confidentiality::Ordinary => true,
                Confidentiality::Reserved => known.services.contains(&self.matter.service),
                Confidentiality::Supervisor => false,
            }
    }
}

/// Somebody whom the city serves. All that is known of them are personal fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Name and contacts.
    pub contact: Requester,
}

/// The person after `event`.
pub fn apply_person(
    person: Option<Person>,
    event: &super::event::Event,
) -> (Option<Person>, super::fold::Fit) {
    use super::event::{Body, Field};
    match event.body {
        Body::PersonSet {} => {
            let text = |field| event.text(field).map(str::to_owned);
            let contact = Requester {
                name: text(Field::Name),
                phone: text(Field::Phone),
                email: text(Field::Email),
                address: text(Field::Address),
            };
            (Some(Person { contact }), super::fold::Fit::Fits)
        }
        // What was given to them changes nothing of them.
        Body::PersonExported {} if person.is_some() => (person, super::fold::Fit::Fits),
        _ => (person, super::fold::Fit::Superseded),
    }
}
