//! Events: what happened, written once and never changed.
//!
//! A [`Body`] holds ids, enumerations, numbers and times only. Names and every free text travel
//! beside it as [`Personal`] fields, which can be erased without breaking the chain.

pub use super::body::{Body, Ground, Means, Rebirth};
use super::id::*;
pub use super::payload::{Corrected, Imported, Issued, NewLine};
pub use super::result::*;
use super::time::{Moment, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What an event is about. The fold is per entity and reads that entity's events alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Entity {
    /// A visit with its tickets and lines.
    Visit(VisitId),
    /// An agent at a counter.
    Post(PostId),
    /// Something asked of the city.
    Request(RequestId),
    /// A person served.
    Person(PersonId),
    /// An incident at a counter.
    Incident(IncidentId),
    /// Something that was said of the service.
    Feedback(FeedbackId),
    /// A call for help.
    Help(HelpId),
    /// A site.
    Site(SiteId),
    /// A service.
    Service(ServiceId),
    /// A counter.
    Counter(CounterId),
    /// An agent.
    Agent(AgentId),
    /// The queue's rules of a site.
    Policy(SiteId),
    /// A computer and its file.
    Workstation(WorkstationId),
}

/// One personal field of an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// A note on a ticket.
    Note,
    /// Why something was done.
    Reason,
    /// Why a ticket has priority: never needed to serve, so kept apart.
    PriorityGround,
    /// What was missing, where to go, why not: in words.
    Detail,
    /// An agent's name.
    AgentName,
    /// An agent's system account.
    AgentAccount,
    /// An agent's PIN, hashed.
    AgentPin,
    /// The id that another tool gave, in the clear.
    ExternalId,
    /// What a request is about, in short.
    Subject,
    /// What is asked, in full.
    Description,
    /// The name of whoever asks.
    Name,
    /// Their telephone number.
    Phone,
    /// Their e-mail address.
    Email,
    /// Their postal address.
    Address,
    /// The words of an answer.
    Answer,
    /// The reasons of a decision, in law and in fact.
    Grounds,
    /// Who signed a decision: first name, name, capacity.
    Signatory,
    /// The ways and time limits of appeal.
    Appeals,
    /// The name of a file.
    FileName,
    /// Where a file lies.
    FilePlace,
    /// The words of a letter.
    Letter,
    /// The id of the person whom something was linked to.
    Person,
    /// What an authorisation to destroy is called by whoever gave it.
    Authorisation,
}

/// The personal fields of an event; `None` where a value has been erased.
pub type Personal = BTreeMap<Field, Option<String>>;

/// One event as the domain sees it.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its identity.
    pub id: EventId,
    /// The command it came of.
    pub command: CommandId,
    /// Where.
    pub site: SiteId,
    /// The clock that dated it.
    pub clock: IncarnationId,
    /// Who; `None` is the system.
    pub agent: Option<AgentId>,
    /// At which counter.
    pub counter: Option<CounterId>,
    /// About what.
    pub entity: Entity,
    /// When it was written, by this machine's clock.
    pub recorded_at: Timestamp,
    /// When it happened.
    pub happened_at: Timestamp,
    /// Hub clock minus local clock in milliseconds, as known when written.
    pub offset: Option<i64>,
    /// What happened.
    pub body: Body,
    /// The words that go with it.
    pub personal: Personal,
}

impl Event {
    /// When it happened, with the clock that says so.
    pub fn moment(&self) -> Moment {
        if self.happened_at == self.recorded_at {
            Moment { at: self.happened_at, offset: self.offset, clock: Some(self.clock) }
        } else {
            Moment::typed(self.happened_at)
        }
    }

    /// A personal field's text, if there is one and it has not been erased.
    pub fn text(&self, field: Field) -> Option<&str> {
        self.personal.get(&field)?.as_deref()
    }
}

/// An event as `decide` writes it, before the journal gives it an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// About what.
    pub entity: Entity,
    /// What happens.
    pub body: Body,
    /// The words that go with it.
    pub personal: BTreeMap<Field, String>,
    /// When it happened, where that is not now.
    pub happened_at: Option<Timestamp>,
    /// Done by the system, not by the agent of the context.
    pub by_system: bool,
}

impl Draft {
    /// An event that happens now, without words.
    pub fn new(entity: Entity, body: Body) -> Self {
        Self { entity, body, personal: BTreeMap::new(), happened_at: None, by_system: false }
    }

    /// With a personal field, where there is a text.
    pub fn with(mut self, field: Field, text: Option<&str>) -> Self {
        if let Some(text) = text.map(str::trim).filter(|t| !t.is_empty()) {
            self.personal.insert(field, text.to_owned());
        }
        self
    }

    /// By the system, at a time of its own.
    pub fn by_system_at(mut self, at: Timestamp) -> Self {
        self.by_system = true;
        self.happened_at = Some(at);
        self
    }
}
