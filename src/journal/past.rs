//! Questions about the past, asked from SQLite by a connection that only reads.

use super::error::Result;
use crate::domain::counts::DayCounts;
use crate::domain::event::Outcome;
use crate::domain::id::*;
use crate::domain::number::Number;
use crate::domain::time::{Millis, Timestamp};
use chrono::NaiveDate;

/// A reader of the past.
pub struct Past {
    _private: (),
}

/// One ticket of the past, as lists show it.
#[derive(Debug, Clone, PartialEq)]
pub struct PastTicket {
    /// Which.
    pub id: TicketId,
    /// Its spoken number; none where it was imported.
    pub number: Option<Number>,
    /// The other tool's id, where it was imported and not erased.
    pub external_id: Option<String>,
    /// The service of its first line.
    pub service: ServiceId,
    /// When the person came.
    pub issued: Timestamp,
    /// From arrival to the first call.
    pub wait: Option<Millis>,
    /// Time in service.
    pub serve: Option<Millis>,
    /// When it ended.
    pub closed: Option<Timestamp>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Let ahead.
    pub priority: bool,
    /// The last agent that dealt with it.
    pub agent: Option<AgentId>,
}

impl Past {
    /// The counts of each local day from `from` to `to`, days without tickets included.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn counts(&self, _from: NaiveDate, _to: NaiveDate) -> Result<Vec<(NaiveDate, DayCounts)>> {
        todo!()
    }

    /// The tickets issued on `day`, in order of arrival.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn tickets(&self, _day: NaiveDate) -> Result<Vec<PastTicket>> {
        todo!()
    }

    /// The nearest days before and after `day` with a ticket.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn neighbours(&self, _day: NaiveDate) -> Result<(Option<NaiveDate>, Option<NaiveDate>)> {
        todo!()
    }
}
