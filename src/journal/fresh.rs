//! New ids.

use crate::domain::id::*;
use uuid::Uuid;

/// A new visit.
pub fn visit() -> VisitId {
    VisitId(Uuid::now_v7())
}

/// A new post.
pub fn post() -> PostId {
    PostId(Uuid::now_v7())
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
