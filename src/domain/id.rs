//! Identities. Each is a type of its own, so that a counter is never passed for an agent.

use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

ids! {
    /// A building that receives the public.
    SiteId,
    /// What people come for.
    ServiceId,
    /// A place where an agent serves.
    CounterId,
    /// A person who works at the counters.
    AgentId,
    /// One coming of one person or family.
    VisitId,
    /// One agent at one counter, from open to close.
    PostId,
    /// Something asked of the city.
    RequestId,
    /// A person served, known to the city.
    PersonId,
    /// Something that went wrong at a counter.
    IncidentId,
    /// Something that was said of the service.
    FeedbackId,
    /// A call for help.
    HelpId,
    /// A computer that holds a file.
    WorkstationId,
    /// One life of a workstation's file: its clock and its chain of hashes.
    IncarnationId,
    /// One thing that happened. A UUIDv7, for identity only: nothing is ordered by it.
    EventId,
    /// One command; the events it led to carry it. It is the id of the first of them.
    CommandId,
}

/// A line of a visit, unique within it. Drawn at random by whoever adds the line, so that two
/// workstations cut off from each other do not give the same id to different lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LineId(pub u32);

/// Which ticket of a visit: the first has no letter, the next ones are `b`, `c`, … (after a split).
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Part(pub u8);

impl Part {
    /// The first ticket of a visit.
    pub const FIRST: Part = Part(0);
    /// The most tickets one visit can be split into: `b` to `z` after the first.
    pub const MAX: u8 = 25;

    /// Whether this is the first ticket (used to leave the field out of a payload).
    pub fn is_first(&self) -> bool {
        self.0 == 0
    }

    /// The letter after the number, if any.
    pub fn letter(self) -> Option<char> {
        (self.0 > 0).then(|| char::from(b'a' + self.0.min(Self::MAX)))
    }
}

/// One ticket: a visit and which of its tickets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct TicketId {
    /// The visit.
    pub visit: VisitId,
    /// Which of its tickets.
    pub part: Part,
}
