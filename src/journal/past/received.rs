//! The figures of requests, and which are behind them.

use super::{Asking, Listed, Past};
use crate::domain::counts::{Promise, RequestFacts, RequestFigure, RequestReport, RequestSlice};
use crate::domain::id::RequestId;
use crate::domain::time::Timestamp;
use crate::journal::error::Result;
use crate::journal::history::first_row;
use std::collections::BTreeMap;

/// The requests with a promise to call back, made from a time on.
pub(in crate::journal) const PROMISES: &str = "SELECT DISTINCT entity FROM event \
     WHERE kind IN ('request_received', 'call_ended') \
     AND json_extract(CAST(payload AS TEXT), '$.call.callback') NOTNULL AND recorded_at >= ?1";

/// What became of the promises of each request that has any.
type Promises = BTreeMap<RequestId, Promise>;

impl Listed {
    /// What counts need to know of it.
    fn facts(&self, promises: &Promises) -> RequestFacts {
        RequestFacts {
            channel: self.channel,
            service: self.service,
            status: self.status,
            due: self.due,
            answered: self.answered.is_some(),
            promise: promises.get(&self.id).copied(),
        }
    }
}

impl Past {
    /// What the requests of a slice come to now, as far as whoever asks may know of them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn requests_report(
        &self,
        (asking, now): (&Asking<'_>, Timestamp),
        slice: &RequestSlice,
    ) -> Result<RequestReport> {
        let mut report = RequestReport::default();
        let received = self.received((asking, now), slice)?;
        received.iter().for_each(|(_, facts)| report.add(facts, asking.today));
        Ok(report)
    }

    /// The requests behind a figure of a slice, in order of arrival: as many as it says.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn requests_behind(
        &self,
        (asking, now): (&Asking<'_>, Timestamp),
        slice: &RequestSlice,
        figure: RequestFigure,
    ) -> Result<Vec<Listed>> {
        let mut all = self.received((asking, now), slice)?;
        all.retain(|(_, facts)| figure.counts(facts, asking.today));
        Ok(all.into_iter().map(|(request, _)| request).collect())
    }

    /// The requests of a slice with their facts, in order of arrival.
    fn received(
        &self,
        (asking, now): (&Asking<'_>, Timestamp),
        slice: &RequestSlice,
    ) -> Result<Vec<(Listed, RequestFacts)>> {
        let (from, to) = (slice.days.from(), slice.days.to());
        let from = asking.zone.start_of(from);
        let after = asking.zone.start_of(to.succ_opt().unwrap_or(to));
        // A row lies at the minute of its time, or further on where that was full.
        let sql = format!(
            "{} WHERE request.row >= ?1 AND at >= ?2 AND at < ?3 ORDER BY request.row",
            super::requests::LISTED
        );
        let mut listed = self.listed(asking, &sql, [first_row(from), from.0, after.0])?;
        listed.sort_by_key(|request| request.at);
        // A promise is made when its request comes, or later.
        let promises = if listed.is_empty() { Promises::new() } else { self.promises(from, now)? };
        let facts = listed.into_iter().map(|request| (request, request.facts(&promises)));
        Ok(facts.filter(|(_, facts)| slice.has(facts)).collect())
    }

    /// What became of the promises made from a time on.
    fn promises(&self, from: Timestamp, now: Timestamp) -> Result<Promises> {
        let ids: Vec<[u8; 16]> = self.with_file(|file| {
            let mut statement = file.prepare_cached(PROMISES)?;
            statement.query_map([from.0], |r| r.get(0))?.collect()
        })?;
        let mut all = Promises::new();
        for id in ids {
            let id = uuid::Uuid::from_bytes(id);
            let promise = Promise::of(&self.timeline(id)?, now);
            all.extend(promise.map(|promise| (RequestId(id), promise)));
        }
        Ok(all)
    }
}
