//! Tickets and requests that another tool kept, row by row: what a row must satisfy.

use super::event::Outcome;
use super::request::{Channel, Requester, Status};
use super::settings::Language;
use super::time::Timestamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A row of an import, its times resolved, before services and agents are looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// The other tool's id, unique at the site.
    pub external_id: String,
    /// When the ticket was issued.
    pub issued: Timestamp,
    /// When it was called; served from then on.
    pub called: Option<Timestamp>,
    /// When it ended.
    pub closed: Timestamp,
    /// The service, as the other tool names it.
    pub service: String,
    /// Let ahead.
    pub priority: bool,
    /// How it ended.
    pub outcome: Outcome,
    /// Who served; empty when unknown.
    pub agent: String,
}

/// Why a row is rejected. Each is shown as one sentence, with the line number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[allow(missing_docs)] // fields are what the sentence names
pub enum RowReject {
    #[error("{field} is missing")]
    Missing { field: Cow<'static, str> },
    #[error("{field}: {value} is not a time")]
    NotATime { field: Cow<'static, str>, value: String },
    #[error("{field}: {value} is not known")]
    NotKnown { field: Cow<'static, str>, value: String },
    #[error("the times are not in order")]
    OutOfOrder,
    #[error("it ended before it arrived")]
    EndedEarly,
    #[error("served without a call")]
    ServedWithoutCall,
    #[error("the same id was given another content")]
    OtherContent { external_id: String },
    #[error("the row has {found} fields instead of {expected}")]
    FieldCount { found: usize, expected: usize },
    #[error("a field is longer than {limit} characters")]
    TooLong { field: Cow<'static, str>, limit: usize },
}

impl ImportRow {
    /// Checks the row by itself.
    ///
    /// # Errors
    /// Times out of order, or an outcome that the times do not allow.
    pub fn check(&self) -> Result<(), RowReject> {
        let points = [Some(self.issued), self.called, Some(self.closed)];
        if !points.iter().flatten().is_sorted() {
            return Err(RowReject::OutOfOrder);
        }
        match (self.outcome, self.called) {
            (Outcome::Served, None) => Err(RowReject::ServedWithoutCall),
            _ => Ok(()),
        }
    }
}

/// A row of an import of requests, before services and agents are looked up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestRow {
    /// The other tool's id, unique at the site.
    pub external_id: String,
    /// When it arrived.
    pub received: Timestamp,
    /// The local day of that.
    pub day: NaiveDate,
    /// By which way.
    pub channel: Channel,
    /// The service, as the other tool names it.
    pub service: String,
    /// What it is about, in short.
    pub subject: String,
    /// In full.
    pub description: Option<String>,
    /// Who asks.
    pub requester: Requester,
    /// How far it is.
    pub status: Status,
    /// When it ended.
    pub closed: Option<Timestamp>,
    /// The day that was promised.
    pub promised: Option<NaiveDate>,
    /// Who works on it; empty when unknown.
    pub agent: String,
    /// The requester's language.
    pub language: Option<Language>,
    /// What rows of one request may differ in, as (column, value).
    pub supplement: Vec<(String, String)>,
}

impl RequestRow {
    /// Checks the row by itself.
    ///
    /// # Errors
    /// Ended before it arrived.
    pub fn check(&self) -> Result<(), RowReject> {
        match self.closed {
            Some(closed) if closed < self.received => Err(RowReject::EndedEarly),
            _ => Ok(()),
        }
    }
}
