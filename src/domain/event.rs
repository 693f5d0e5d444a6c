//! Events: what happened, written once and never changed.
//!
//! A [`Body`] holds ids, enumerations, numbers and times only. Names and every free text travel
//! beside it as [`Personal`] fields, which can be erased without breaking the chain.

use super::id::*;
use super::number::Number;
use super::settings::{Agent, Counter, Language, Policy, Service, Site};
use super::time::{Millis, Moment, Timestamp};
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

/// A paper that can be missing from a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each name says it; the words are in the locales
pub enum Paper {
    Photo,
    ProofOfAddress,
    FormerDocument,
    BirthCertificate,
    Form,
    TaxStamp,
    FamilyBook,
    Custody,
    ResidencePermit,
    Income,
    LossDeclaration,
    Other,
}

impl Paper {
    /// All of them, in the order they are offered.
    pub const ALL: [Paper; 12] = [
        Paper::Photo,
        Paper::ProofOfAddress,
        Paper::FormerDocument,
        Paper::BirthCertificate,
        Paper::Form,
        Paper::TaxStamp,
        Paper::FamilyBook,
        Paper::Custody,
        Paper::ResidencePermit,
        Paper::Income,
        Paper::LossDeclaration,
        Paper::Other,
    ];
}

/// Where a person can be directed outside this queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each name says it; the words are in the locales
pub enum Elsewhere {
    OtherService,
    OtherTownHall,
    Metropolis,
    Department,
    Prefecture,
    Caf,
    Cpam,
    FranceServices,
    FranceTravail,
    TaxOffice,
    Court,
    Other,
}

impl Elsewhere {
    /// All of them, in the order they are offered.
    pub const ALL: [Elsewhere; 12] = [
        Elsewhere::OtherService,
        Elsewhere::OtherTownHall,
        Elsewhere::Metropolis,
        Elsewhere::Department,
        Elsewhere::Prefecture,
        Elsewhere::Caf,
        Elsewhere::Cpam,
        Elsewhere::FranceServices,
        Elsewhere::FranceTravail,
        Elsewhere::TaxOffice,
        Elsewhere::Court,
        Elsewhere::Other,
    ];
}

/// Why a line could not be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // each name says it; the words are in the locales
pub enum Obstacle {
    MustComeInPerson,
    NotEntitled,
    NoAppointmentLeft,
    Breakdown,
    Other,
}

impl Obstacle {
    /// All of them, in the order they are offered.
    pub const ALL: [Obstacle; 5] = [
        Obstacle::MustComeInPerson,
        Obstacle::NotEntitled,
        Obstacle::NoAppointmentLeft,
        Obstacle::Breakdown,
        Obstacle::Other,
    ];
}

/// What came of a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineResult {
    /// Done.
    Done,
    /// The file is incomplete; which papers are missing.
    Incomplete(Vec<Paper>),
    /// The person was informed.
    Informed,
    /// An appointment was given.
    AppointmentGiven,
    /// Directed elsewhere: told where to go.
    Directed(Elsewhere),
    /// Not possible.
    NotPossible(Obstacle),
}

/// How a ticket ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Served, every line with a result.
    Served,
    /// Called and did not come.
    NoShow,
    /// Left before the end.
    Left,
    /// Taken back, by the person or the desk.
    Cancelled,
    /// Still open when the day ended.
    NotClosed,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Outcome; 5] =
        [Outcome::Served, Outcome::NoShow, Outcome::Left, Outcome::Cancelled, Outcome::NotClosed];
}

/// Why somebody was not helped at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TurnedAway {
    /// Came too late.
    TooLate,
    /// Too many people wait.
    Full,
    /// No appointment is left.
    NoSlot,
    /// The service is closed.
    Closed,
}

impl TurnedAway {
    /// All of them, in the order they are offered.
    pub const ALL: [TurnedAway; 4] =
        [TurnedAway::TooLate, TurnedAway::Full, TurnedAway::NoSlot, TurnedAway::Closed];
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

/// A line as an event brings it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewLine {
    /// Its id in the visit.
    pub id: LineId,
    /// The service.
    pub service: ServiceId,
    /// How many files, 1 or more.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub quantity: u16,
}

/// A ticket as it was issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issued {
    /// Its number.
    pub number: Number,
    /// The local day and hour, derived when it was issued.
    pub day: NaiveDate,
    /// 0 to 23.
    pub hour: u8,
    /// At least one.
    pub lines: Vec<NewLine>,
    /// Let ahead; the ground is a personal field.
    #[serde(default, skip_serializing_if = "is_false")]
    pub priority: bool,
    /// The person's language, when it is not the desk's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// How many people came together.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub party: u16,
    /// The hour of the appointment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<Timestamp>,
    /// Comes back to complete a file.
    #[serde(default, skip_serializing_if = "is_false")]
    pub completes: bool,
    /// The wait promised by the first line's service.
    pub target: Millis,
    /// The wait past which it counts as priority.
    pub limit: Millis,
}

/// A ticket that another tool issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imported {
    /// Keyed digest of the external id, hexadecimal.
    pub external: String,
    /// Digest of the row's content, to tell a repeated row from a changed one.
    pub content: String,
    /// Local day and hour of issue.
    pub day: NaiveDate,
    /// 0 to 23.
    pub hour: u8,
    /// When the ticket was issued.
    pub issued: Timestamp,
    /// When it was called; served from then on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called: Option<Timestamp>,
    /// When it ended.
    pub closed: Timestamp,
    /// Its line.
    pub line: NewLine,
    /// Let ahead.
    #[serde(default, skip_serializing_if = "is_false")]
    pub priority: bool,
    /// How it ended.
    pub outcome: Outcome,
    /// Who served.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent: Option<AgentId>,
    /// The wait promised by the service.
    pub target: Millis,
}

/// Times of a ticket set right afterwards.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corrected {
    /// The new arrival, with its local day's hour.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub arrival: Option<(Timestamp, u8)>,
    /// The new first call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub called: Option<Timestamp>,
    /// The new beginning of service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub served: Option<Timestamp>,
    /// The new end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Timestamp>,
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

fn one() -> u16 {
    1
}

fn is_one(n: &u16) -> bool {
    *n == 1
}

fn is_false(b: &bool) -> bool {
    !*b
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
