//! The larger payloads of events.

use super::id::*;
use super::number::Number;
use super::result::Outcome;
use super::settings::Language;
use super::time::{Millis, Timestamp};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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

pub(super) fn one() -> u16 {
    1
}

pub(super) fn is_one(n: &u16) -> bool {
    *n == 1
}

pub(in crate::domain) fn is_false(b: &bool) -> bool {
    !*b
}
