//! New ids.

use crate::domain::id::*;
use crate::domain::reference::Reference;
use uuid::Uuid;

/// A new visit.
pub fn visit() -> VisitId {
    VisitId(Uuid::now_v7())
}

/// A new post.
pub fn post() -> PostId {
    PostId(Uuid::now_v7())
}

/// A new request.
pub fn request() -> RequestId {
    RequestId(Uuid::now_v7())
}

/// A new person.
pub fn person() -> PersonId {
    PersonId(Uuid::now_v7())
}

/// A new incident.
pub fn incident() -> IncidentId {
    IncidentId(Uuid::now_v7())
}

/// A new id for something that was said of the service.
pub fn feedback() -> FeedbackId {
    FeedbackId(Uuid::now_v7())
}

/// A new call for help.
pub fn help() -> HelpId {
    HelpId(Uuid::now_v7())
}

/// The reference of a new request.
pub fn reference() -> Reference {
    // The first four bytes of an id of version 4 are random throughout.
    let mut pairs = std::iter::repeat_with(|| {
        let [a, b, c, d, ..] = *Uuid::new_v4().as_bytes();
        [u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d])]
    })
    .flatten();
    Reference::from_random(std::array::from_fn(|_| pairs.next().unwrap_or_default()))
}

/// A new agent.
pub fn agent() -> AgentId {
    AgentId(Uuid::new_v4())
}

/// A new line, unique within its visit.
pub fn line() -> LineId {
    let [a, b, c, d, ..] = *Uuid::new_v4().as_bytes();
    LineId(u32::from_be_bytes([a, b, c, d]))
}
