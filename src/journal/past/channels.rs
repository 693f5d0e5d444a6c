//! The channels compared.

use super::{Asking, Past};
use crate::domain::channels::{Compared, Facts, compare};
use crate::domain::counts::Days;
use crate::domain::id::*;
use crate::domain::request::{Channel, LetterState, Status};
use crate::domain::time::{Timestamp, Zone};
use crate::journal::error::Result;
use crate::journal::history::first_row;
use crate::journal::requests::{channel, status};
use crate::journal::schema::explain;
use crate::journal::tables::day as day_of;

/// As in the figures of requests, a row lies at the minute of its time, or further on.
const FACTS: &str = "SELECT channel, service, request.at, target, answered_at, hidden, concerns, \
     (SELECT min(letter.at) FROM letter WHERE letter.request = history.entity AND state = ?4), status \
     FROM request JOIN history USING (row) \
     WHERE request.row >= ?1 AND request.at >= ?2 AND request.at < ?3";

impl Past {
    /// Lays beside each other what came by each channel on some days, requests by their arrival and
    /// answers to surveys by their day, as far as whoever asks may know of them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn channels(&self, asking: &Asking<'_>, days: Days) -> Result<Compared> {
        let requests = self.facts(asking, days).map_err(|e| explain(&self.path, e))?;
        let answers = self.all_survey_answers(days.from(), days.to())?;
        Ok(compare(&requests, &answers, asking.today))
    }

    fn facts(&self, asking: &Asking<'_>, days: Days) -> rusqlite::Result<Vec<Facts>> {
        let from = asking.zone.start_of(days.from());
        let after = asking.zone.start_of(days.to().succ_opt().unwrap_or(days.to()));
        let mut statement = self.connection.prepare_cached(FACTS)?;
        let sent = LetterState::Sent as i64;
        let mut rows = statement.query([first_row(from), from.0, after.0, sent])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let service = ServiceId(self.id(row.get(1)?)?);
            let concerns = row.get::<_, Option<i64>>(6)?.map(|n| self.id(n)).transpose()?;
            if !asking.sees(service, row.get(5)?, concerns.map(AgentId)) {
                continue;
            }
            let answered = row.get::<_, Option<i64>>(4)?.map(Timestamp);
            // What ended without an answer is owed none.
            let owed = answered.is_some() || status(row.get(8)?).is_none_or(Status::is_open);
            all.push(Facts {
                channel: channel(row.get(0)?).unwrap_or(Channel::Counter),
                service,
                at: Timestamp(row.get(2)?),
                written: row.get::<_, Option<i64>>(7)?.map(Timestamp),
                answered,
                answered_on: answered.map(|at| asking.zone.local(at).day),
                target: row.get::<_, Option<i32>>(3)?.map(day_of).filter(|_| owed),
            });
        }
        Ok(all)
    }
}
