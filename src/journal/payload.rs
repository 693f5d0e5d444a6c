//! Between an event's body and the bytes that are written once. Only this file knows old
//! versions: `decode` brings every version ever written to the newest.

use crate::domain::event::{Body, Entity, Field};
use crate::domain::id::*;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The version in which bodies are written now.
pub const VERSION: u32 = 1;

/// Bytes that this program cannot read: a newer program wrote them.
#[derive(Debug, thiserror::Error)]
#[error("event kind {kind} version {version} cannot be read: {why}")]
pub struct Unreadable {
    kind: String,
    version: u32,
    why: String,
}

impl Unreadable {
    /// About an entity that this program does not know.
    pub fn entity(kind: &str) -> Self {
        Self { kind: kind.to_owned(), version: VERSION, why: "entity".to_owned() }
    }
}

/// The kind and the payload of a body.
pub fn encode(body: &Body) -> (String, Vec<u8>) {
    // Serde writes `{"kind":payload}`; the two are kept apart.
    let whole = serde_json::to_vec(body).unwrap_or_default();
    let end = whole.iter().skip(2).position(|b| *b == b'"').map_or(2, |i| i + 2);
    let kind = String::from_utf8_lossy(&whole[2..end]).into_owned();
    let payload = whole.get(end + 2..whole.len().saturating_sub(1)).unwrap_or_default().to_vec();
    (kind, payload)
}

/// The body that was written as `kind`, `version` and `payload`.
///
/// # Errors
/// A kind or version that this program does not know.
pub fn decode(kind: &str, version: u32, payload: &[u8]) -> Result<Body, Unreadable> {
    let unreadable = |why: String| Unreadable { kind: kind.to_owned(), version, why };
    if version != VERSION {
        return Err(unreadable("version".into()));
    }
    let mut whole = Vec::with_capacity(payload.len() + kind.len() + 5);
    whole.extend_from_slice(b"{\"");
    whole.extend_from_slice(kind.as_bytes());
    whole.extend_from_slice(b"\":");
    whole.extend_from_slice(payload);
    whole.push(b'}');
    serde_json::from_slice(&whole).map_err(|e| unreadable(e.to_string()))
}

/// An entity as two columns. Kinds of 10 and more are settings.
pub fn entity_columns(entity: Entity) -> (u8, Uuid) {
    match entity {
        Entity::Visit(VisitId(id)) => (0, id),
        Entity::Post(PostId(id)) => (1, id),
        Entity::Request(RequestId(id)) => (2, id),
        Entity::Person(PersonId(id)) => (3, id),
        Entity::Workstation(WorkstationId(id)) => (4, id),
        Entity::Feedback(FeedbackId(id)) => (5, id),
        Entity::Incident(IncidentId(id)) => (6, id),
        Entity::Help(HelpId(id)) => (7, id),
        Entity::Site(SiteId(id)) => (10, id),
        Entity::Service(ServiceId(id)) => (11, id),
        Entity::Counter(CounterId(id)) => (12, id),
        Entity::Agent(AgentId(id)) => (13, id),
        Entity::Policy(SiteId(id)) => (14, id),
    }
}

/// The entity of two columns.
pub fn entity(kind: u8, id: Uuid) -> Option<Entity> {
    Some(match kind {
        0 => Entity::Visit(VisitId(id)),
        1 => Entity::Post(PostId(id)),
        2 => Entity::Request(RequestId(id)),
        3 => Entity::Person(PersonId(id)),
        4 => Entity::Workstation(WorkstationId(id)),
        5 => Entity::Feedback(FeedbackId(id)),
        6 => Entity::Incident(IncidentId(id)),
        7 => Entity::Help(HelpId(id)),
        10 => Entity::Site(SiteId(id)),
        11 => Entity::Service(ServiceId(id)),
        12 => Entity::Counter(CounterId(id)),
        13 => Entity::Agent(AgentId(id)),
        14 => Entity::Policy(SiteId(id)),
        _ => return None,
    })
}

const FIELDS: [(Field, u8, &str); 23] = [
    (Field::Note, 1, "note"),
    (Field::Reason, 2, "reason"),
    (Field::PriorityGround, 3, "priority_ground"),
    (Field::Detail, 4, "detail"),
    (Field::AgentName, 5, "agent_name"),
    (Field::AgentAccount, 6, "agent_account"),
    (Field::AgentPin, 7, "agent_pin"),
    (Field::ExternalId, 8, "external_id"),
    (Field::Subject, 9, "subject"),
    (Field::Description, 10, "description"),
    (Field::Name, 11, "name"),
    (Field::Phone, 12, "phone"),
    (Field::Email, 13, "email"),
    (Field::Address, 14, "address"),
    (Field::Answer, 15, "answer"),
    (Field::Grounds, 16, "grounds"),
    (Field::Signatory, 17, "signatory"),
    (Field::Appeals, 18, "appeals"),
    (Field::FileName, 19, "file_name"),
    (Field::FilePlace, 20, "file_place"),
    (Field::Letter, 21, "letter"),
    (Field::Person, 22, "person"),
    (Field::Authorisation, 23, "authorisation"),
];

/// The number of a personal field in the file.
pub fn field_code(field: Field) -> u8 {
    FIELDS.iter().find(|(f, ..)| *f == field).map_or(0, |(_, code, _)| *code)
}

/// The personal field of a number.
pub fn field(code: u8) -> Option<Field> {
    FIELDS.iter().find(|(_, c, _)| *c == code).map(|(f, ..)| *f)
}

/// The salted digest of a personal value: SHA-256(salt ‖ field ‖ value).
pub fn personal_digest(salt: &[u8], field: Field, value: &str) -> [u8; 32] {
    let name = FIELDS.iter().find(|(f, ..)| *f == field).map_or("", |(_, _, name)| *name);
    let mut hash = Sha256::new();
    hash.update(salt);
    hash.update(name.as_bytes());
    hash.update(value.as_bytes());
    hash.finalize().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::Part;

    #[test]
    fn a_body_comes_back_from_its_bytes() {
        let body = Body::Recalled { part: Part(2) };
        let (kind, payload) = encode(&body);
        assert_eq!((kind.as_str(), payload.as_slice()), ("recalled", br#"{"part":2}"#.as_slice()));
        assert_eq!(decode(&kind, VERSION, &payload).unwrap(), body);
        assert!(decode("unheard_of", VERSION, b"{}").is_err());
        assert!(decode(&kind, VERSION + 1, &payload).is_err());
    }
}
