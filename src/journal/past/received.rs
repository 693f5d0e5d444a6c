//! The figures of requests, and which are behind them.

use super::{Asking, Listed, Past};
use crate::domain::counts::{RequestFacts, RequestFigure, RequestReport, RequestSlice};
use crate::journal::error::Result;
use crate::journal::history::first_row;

impl Listed {
    /// What counts need to know of it.
    fn facts(&self) -> RequestFacts {
        RequestFacts {
            channel: self.channel,
            service: self.service,
            status: self.status,
            due: self.due,
            answered: self.answered.is_some(),
        }
    }
}

impl Past {
    /// What the requests of a slice come to, as far as whoever asks may know of them.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn requests_report(
        &self,
        asking: &Asking<'_>,
        slice: &RequestSlice,
    ) -> Result<RequestReport> {
        let mut report = RequestReport::default();
        let received = self.requests_behind(asking, slice, RequestFigure::Received)?;
        received.iter().for_each(|request| report.add(&request.facts(), asking.today));
        Ok(report)
    }

    /// The requests behind a figure of a slice, in order of arrival: as many as it says.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn requests_behind(
        &self,
        asking: &Asking<'_>,
        slice: &RequestSlice,
        figure: RequestFigure,
    ) -> Result<Vec<Listed>> {
        let (from, to) = (slice.days.from(), slice.days.to());
        let from = asking.zone.start_of(from);
        let after = asking.zone.start_of(to.succ_opt().unwrap_or(to));
        // A row lies at the minute of its time, or further on where that was full.
        let sql = format!(
            "{} WHERE request.row >= ?1 AND at >= ?2 AND at < ?3 ORDER BY request.row",
            super::requests::LISTED
        );
        let mut all = self.listed(asking, &sql, [first_row(from), from.0, after.0])?;
        all.retain(|request| {
            let facts = request.facts();
            slice.has(&facts) && figure.counts(&facts, asking.today)
        });
        all.sort_by_key(|request| request.at);
        Ok(all)
    }
}
