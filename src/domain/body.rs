//! What happened: the bodies of events, as they are written.

use super::event::Field;
use super::feedback;
pub use super::ground::{Ground, Means, Rebirth};
use super::id::*;
use super::incident;
use super::number;
use super::payload::{Corrected, Imported, Issued, NewLine, is_one, one};
use super::reference::Reference;
use super::request::{
    Answered, Attachment, Awaited, CallEnd, Changed, Channel, CloseReason, Deadlines, FollowUp,
    ImportedRequest, Letter, LetterState, LinkKind, Receipt, SecondItem, Supplement,
};
use super::result::{LineResult, Outcome, TurnedAway};
use super::settings::{Agent, Counter, Language, Policy, Service, Site};
use super::time::Timestamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
    /// Somebody was helped to understand and to be understood. Of a visit, or of a post where
    /// there was no ticket; it changes neither.
    Interpreted {
        #[serde(default, skip_serializing_if = "Part::is_first")]
        part: Part,
        means: Means,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<Language>,
    },

    // A post
    PostOpened {
        agent: AgentId,
        counter: CounterId,
    },
    PostPaused {
        back_office: bool,
    },
    /// The counter closes after an incident, which is no break.
    PostRecovering {
        until: Timestamp,
    },
    PostResumed {},
    /// The services taken from now on; empty means all of the counter's.
    ServicesChosen {
        services: Vec<ServiceId>,
    },
    PostClosed {},
    /// A colleague is asked over, who speaks the language.
    ColleagueAsked {
        to: AgentId,
        language: Language,
    },
    /// Whether they come.
    ColleagueAnswered {
        coming: bool,
    },

    // A request
    RequestReceived(Box<Receipt>),
    RequestImported(Box<ImportedRequest>),
    /// Another tool says more of it.
    RequestSupplemented(Supplement),
    RequestChanged(Box<Changed>),
    RequestAssigned {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<AgentId>,
    },
    RequestStarted {},
    RequesterAwaited(Awaited),
    PapersArrived {
        on: NaiveDate,
        deadlines: Deadlines,
    },
    /// Sent on to an institution, by its code in the directory.
    RequestTransmitted {
        to: String,
        on: NaiveDate,
    },
    TransmissionEnded {
        on: NaiveDate,
        answered: bool,
    },
    RequestAnswered(Answered),
    /// Nobody had answered by then (CRPA L231-1, L231-4).
    SilenceDecided {
        on: NaiveDate,
        accepts: bool,
    },
    FollowUpAsked {
        kind: FollowUp,
        on: NaiveDate,
        due: NaiveDate,
    },
    FollowUpDone {
        kind: FollowUp,
        on: NaiveDate,
    },
    RequestClosed {
        reason: CloseReason,
    },
    RequestWithdrawn {},
    RequestReopened {
        deadlines: Deadlines,
    },
    RequestLinked {
        to: RequestId,
        kind: LinkKind,
    },
    RequestUnlinked {
        from: RequestId,
    },
    VisitLinked {
        ticket: TicketId,
    },
    AttachmentAdded(Attachment),
    AttachmentRemoved {
        attachment: EventId,
    },
    LetterWritten(Letter),
    LetterMoved {
        letter: EventId,
        state: LetterState,
    },
    /// A clash was found: both references stay valid.
    ReferenceAdded {
        reference: Reference,
    },
    /// The person is a personal field.
    PersonLinked {
        item: SecondItem,
    },
    PersonUnlinked {},
    CallEnded {
        call: CallEnd,
    },
    /// It was made of something that was said of the service.
    RequestOfFeedback {
        feedback: FeedbackId,
    },
    /// Its words are a personal field.
    RequestNoted {},

    // A person
    /// All that is known of somebody, as personal fields.
    PersonSet {},
    /// All that is held on somebody was written out for them (RGPD, article 15).
    PersonExported {},

    // An incident
    IncidentReported(incident::Report),
    /// What is counted of it, as it should have been.
    IncidentChanged(incident::Report),
    /// Something was written on its sheet; the words are a personal field.
    IncidentNoted {
        section: incident::Section,
    },
    IncidentStepTaken {
        step: incident::Step,
        on: NaiveDate,
    },
    IncidentClosed {},
    IncidentReopened {},

    // A call for help
    HelpAsked {
        day: NaiveDate,
    },
    /// The agent of the event comes.
    HelpAnswered {},
    HelpEnded {},

    // Something that was said of the service
    FeedbackReceived(feedback::Receipt),
    /// What becomes of it; the words are personal fields.
    FeedbackSettled {
        outcome: feedback::Outcome,
    },
    FeedbackTold {
        on: NaiveDate,
        channel: Channel,
    },
    /// A request was made of it.
    FeedbackLinked {
        request: RequestId,
    },

    // Settings
    SiteSet(Site),
    ServiceSet(Service),
    CounterSet {
        site: SiteId,
        counter: Counter,
    },
    AgentSet(Agent),
    PolicySet(Policy),
    /// A card that the agents of a service have at hand, or no longer.
    FavouriteSet {
        card: String,
        favourite: bool,
    },
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
        lane: Option<number::Letter>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        lane_day: Option<NaiveDate>,
    },
}

impl Body {
    /// Whether another tool told it: the system may take that back with its whole import.
    pub fn is_imported(&self) -> bool {
        matches!(self, Body::Imported(_) | Body::RequestImported(_) | Body::RequestSupplemented(_))
    }

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
            | Noted { part }
            | Interpreted { part, .. } => [Some(*part), None],
            Split { part, into, .. } => [Some(*part), Some(*into)],
            _ => [Some(Part::FIRST), None],
        }
    }
}
