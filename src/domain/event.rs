//! Events: what happened, written once and never changed.
//!
//! A [`Body`] holds ids, enumerations, numbers and times only. Names and every free text travel
//! beside it as [`Personal`] fields, which can be erased without breaking the chain.

use super::id::*;
pub use super::payload::{Corrected, Imported, Issued, NewLine};
use super::payload::{is_one, one};
pub use super::result::*;
use super::settings::{Agent, Counter, Language, Policy, Service, Site};
use super::time::{Moment, Timestamp};
use chrono::NaiveDate;
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

/// Why a ticket was the one called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ground {
    /// Its appointment is due.
    Appointment,
    /// It has priority.
    Priority,
    /// It has waited past its service's maximum.
    Overdue,
    /// It came first.
    Arrival,
    /// An agent chose it, with a reason.
    Chosen,
}

/// Why an incarnation began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rebirth {
    /// The file is new.
    First,
    /// It was restored from a backup.
    Restored,
    /// It is behind what this machine remembers of it.
    Behind,
    /// It woke up on another machine.
    Moved,
    /// The clock was set back.
    ClockStep,
}

/// What happened. `part` says to which ticket of the visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // fields repeat the vocabulary of the design
pub enum Body {
    // A visit
    Issued(Box<Issued>),
    Imported(Box<Imported>),
    /// A person was helped at once, without a ticket.
    Informed {
        day: NaiveDate,
        hour: u8,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        theme: Option<ServiceId>,
    },
    /// A person was not helped.
    SentAway {
        day: NaiveDate,
        hour: u8,
        why: TurnedAway,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        service: Option<ServiceId>,
    },
    SteppedAway {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        back_at: Option<Timestamp>,
    },
    /// Back; `rank` where the late-return rule moved it.
    CameBack {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rank: Option<i64>,
    },
    Called {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        post: PostId,
        ground: Ground,
    },
    Recalled {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
    },
    Served {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        post: PostId,
    },
    Held {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
    },
    Resumed {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        post: PostId,
    },
    LineAdded {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        line: NewLine,
    },
    LineChanged {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        line: NewLine,
    },
    LineFinished {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        line: LineId,
        result: LineResult,
    },
    Split {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        into: Part,
        lines: Vec<LineId>,
    },
    /// Sent to another counter or service; `line` is the open line that becomes the new service's.
    Transferred {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        line: Option<NewLine>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        counter: Option<CounterId>,
    },
    Requeued {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        rank: Option<i64>,
    },
    Closed {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        outcome: Outcome,
    },
    /// Reopened: waiting again, or served at once at `post`.
    Reopened {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        post: Option<PostId>,
    },
    /// Another agent goes on with it at another post.
    TakenOver {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        post: PostId,
        agent: AgentId,
        counter: CounterId,
    },
    Corrected {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        times: Corrected,
    },
    /// Priority, language, party or completion set right.
    Marked {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        priority: bool,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<Language>,
        #[serde(default = "one", skip_serializing_if = "is_one")]
        party: u16,
    },
    /// A note; its words are a personal field.
    Noted {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
    },

    // A post
    PostOpened {
        agent: AgentId,
        counter: CounterId,
    },
    PostPaused {
        back_office: bool,
    },
    PostResumed {},
    /// The services taken from now on; empty means all of the counter's.
    ServicesChosen {
        services: Vec<ServiceId>,
    },
    PostClosed {},

    // Settings
    SiteSet(Site),
    ServiceSet(Service),
    CounterSet {
        site: SiteId,
        counter: Counter,
    },
    AgentSet(Agent),
    PolicySet(Policy),
    /// No more tickets that day, for a service or the whole site.
    QueueStopped {
        day: NaiveDate,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        service: Option<ServiceId>,
    },
    QueueReopened {
        day: NaiveDate,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        service: Option<ServiceId>,
    },

    // Any entity
    /// The events of a command are left out of the fold from here on.
    Undone {
        command: CommandId,
    },
    /// Personal rows are gone; the ground or authorisation is a personal field.
    Erased {
        rows: Vec<(EventId, Field)>,
    },

    // A workstation
    /// A new life of the file begins, after the one it names.
    IncarnationBegun {
        cause: Rebirth,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        follows: Option<IncarnationId>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lane: Option<super::number::Letter>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lane_day: Option<NaiveDate>,
    },
}

impl Body {
    /// The tickets of a visit that this event changes.
    pub fn parts(&self) -> [Option<Part>; 2] {
        use Body::*;
        match self {
            SteppedAway { part, .. }
            | CameBack { part, .. }
            | Called { part, .. }
            | Recalled { part }
            | Served { part, .. }
            | Held { part }
            | Resumed { part, .. }
            | LineAdded { part, .. }
            | LineChanged { part, .. }
            | LineFinished { part, .. }
            | Transferred { part, .. }
            | Requeued { part, .. }
            | Closed { part, .. }
            | Reopened { part, .. }
            | TakenOver { part, .. }
            | Corrected { part, .. }
            | Marked { part, .. }
            | Noted { part } => [Some(*part), None],
            Split { part, into, .. } => [Some(*part), Some(*into)],
            _ => [Some(Part::FIRST), None],
        }
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
