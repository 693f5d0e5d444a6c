//! Questions about what was said of the service.

use super::Past;
use crate::domain::feedback::{Feedback, Kind, State, Theme};
use crate::domain::id::*;
use crate::domain::request::Channel;
use crate::journal::error::Result;
use crate::journal::feedback::{kind, state, theme};
use crate::journal::requests::channel;
use crate::journal::schema::explain;
use crate::journal::tables::{day as day_of, day_number};
use crate::journal::{load, rows::Ids};
use chrono::NaiveDate;
use uuid::Uuid;

/// Something that was said, as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedFeedback {
    /// Which.
    pub id: FeedbackId,
    /// The local day.
    pub day: NaiveDate,
    /// What it is.
    pub kind: Kind,
    /// About what.
    pub theme: Theme,
    /// By which way it came.
    pub channel: Channel,
    /// About which service.
    pub service: Option<ServiceId>,
    /// How far it is.
    pub state: State,
}

impl Past {
    /// What was said from one local day to another, newest first.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn feedback_between(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<ListedFeedback>> {
        self.feedback_of(from, to).map_err(|e| explain(&self.path, e))
    }

    fn feedback_of(&self, from: NaiveDate, to: NaiveDate) -> rusqlite::Result<Vec<ListedFeedback>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT feedback, day, kind, theme, channel, service, state FROM feedback \
             WHERE day BETWEEN ?1 AND ?2 ORDER BY day DESC, feedback DESC",
        )?;
        let mut rows = statement.query([day_number(from), day_number(to)])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let service: Option<i64> = row.get(5)?;
            let known = (kind(row.get(2)?), theme(row.get(3)?), channel(row.get(4)?));
            let (Some(kind), Some(theme), Some(channel)) = known else { continue };
            let Some(state) = state(row.get(6)?) else { continue };
            all.push(ListedFeedback {
                id: FeedbackId(Uuid::from_bytes(row.get(0)?)),
                day: day_of(row.get(1)?),
                kind,
                theme,
                channel,
                service: service.map(|n| self.id(n)).transpose()?.map(ServiceId),
                state,
            });
        }
        Ok(all)
    }

    /// Something that was said, with its words.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn feedback(&self, id: FeedbackId) -> Result<Option<Feedback>> {
        let ids: &mut Ids = &mut self.ids.borrow_mut();
        load::feedback(&self.connection, ids, id).map_err(|e| explain(&self.path, e))
    }
}
