//! What the events of requests carry: ids, enumerations, dates. Names, contacts and every free text
//! are personal fields beside them.

use super::kinds::*;
use crate::domain::deadline::{Received, SpecialText};
use crate::domain::id::*;
use crate::domain::payload::is_false;
use crate::domain::reference::Reference;
use crate::domain::settings::{Confidentiality, Language, Regime};
use crate::domain::time::Timestamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a request is about and for whom, whatever its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Matter {
    /// Who answers.
    pub service: ServiceId,
    /// Who may see it; at least what its service asks for.
    #[serde(default, skip_serializing_if = "is_ordinary")]
    pub confidentiality: Confidentiality,
    /// The agent whom it concerns, to whom it stays invisible.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concerns: Option<AgentId>,
    /// For whom it is asked.
    #[serde(default, skip_serializing_if = "is_default")]
    pub behalf: Behalf,
    /// The mandate of whoever asks for another was seen.
    #[serde(default, skip_serializing_if = "is_false")]
    pub mandate_seen: bool,
    /// Who interpreted.
    #[serde(default, skip_serializing_if = "is_default")]
    pub interpreter: Interpreter,
    /// The requester's language, when it is not the desk's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// Whether an answer is owed.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reply: Reply,
    /// What silence means.
    pub regime: Regime,
    /// The text that sets another delay, where the regime says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special: Option<SpecialText>,
    /// The regime differs from the service's, for a reason that is a personal field.
    #[serde(default, skip_serializing_if = "is_false")]
    pub regime_set: bool,
}

fn is_ordinary(confidentiality: &Confidentiality) -> bool {
    *confidentiality == Confidentiality::Ordinary
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A request as it was received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// What the person is given.
    pub reference: Reference,
    /// By which way it came.
    pub channel: Channel,
    /// When it arrived: the point in time that its place in lists comes of.
    pub at: Timestamp,
    /// The days on which it arrived.
    pub received: Received,
    /// What it is about.
    pub matter: Matter,
    /// The ticket during which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ticket: Option<TicketId>,
    /// How the call ended in which it was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<CallEnd>,
    /// When what is due.
    pub deadlines: Deadlines,
}

/// A request that another tool received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportedRequest {
    /// Keyed digest of the external id, hexadecimal.
    pub external: String,
    /// Digest of what the row says of the request itself.
    pub content: String,
    /// Digest of that in which rows of one request may differ.
    pub supplement: String,
    /// As it was received.
    pub receipt: Receipt,
    /// How far it was.
    pub status: Status,
    /// Who worked on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assigned: Option<AgentId>,
    /// When it was answered or ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<Timestamp>,
}

/// A row of another tool that says more of a request that is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Supplement {
    /// Digest of what it says.
    pub content: String,
    /// Another way by which it came.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
}

/// Something asked of the requester.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Awaited {
    /// The day the letter left.
    pub left: NaiveDate,
    /// The day until which the person has time.
    pub until: NaiveDate,
    /// Papers that a text requires: the legal clock knows of it (CRPA L114-5). Else only the
    /// city's own target stops.
    #[serde(default, skip_serializing_if = "is_false")]
    pub papers: bool,
    /// When what is due.
    pub deadlines: Deadlines,
}

/// A request set right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// By which way it came.
    pub channel: Channel,
    /// The days on which it arrived.
    pub received: Received,
    /// What it is about.
    pub matter: Matter,
    /// Personal fields that hold nothing any more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub cleared: Vec<crate::domain::event::Field>,
    /// When what is due.
    pub deadlines: Deadlines,
}

/// An answer. Its words, its reasons, the appeals block and who signed are personal fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The day of the answer.
    pub on: NaiveDate,
    /// Present where it decides; else it informs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
}

/// What a decision must tell of itself beside its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Whether the person gets what was asked.
    pub favourable: bool,
    /// How it was made known.
    pub notified: Notified,
    /// And when.
    pub notified_on: NaiveDate,
}

/// A file that belongs to a request; its name and its place are personal fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// In bytes, of all its files where it is a folder.
    pub size: u64,
    /// SHA-256 of its content, hexadecimal.
    pub digest: String,
    /// How many files a folder holds; `None` for a single file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub files: Option<u32>,
}

/// A letter that was written; its words are a personal field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// Of which kind.
    pub kind: LetterKind,
    /// The language beside French, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// By which way it goes out.
    pub by: Channel,
}
