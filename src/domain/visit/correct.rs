//! Times of a ticket set right afterwards.

use super::decide::Case;
use crate::domain::event::{Body, Corrected, Draft, Field};
use crate::domain::refusal::Refusal;
use crate::domain::time::Timestamp;

/// New times, as typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)] // the four points in time of a ticket
pub struct CorrectedTimes {
    pub arrival: Option<Timestamp>,
    pub called: Option<Timestamp>,
    pub served: Option<Timestamp>,
    pub closed: Option<Timestamp>,
}

impl Case<'_> {
    pub(super) fn correct(
        &self,
        new: &CorrectedTimes,
        reason: &str,
    ) -> Result<Vec<Draft>, Refusal> {
        if reason.trim().is_empty() {
            return Err(Refusal::ReasonNeeded);
        }
        let ticket = self.ticket;
        let started = ticket.served.first().map(|s| s.from.true_time());
        let ended = ticket.closed_at.map(|m| m.true_time());
        // A time that never was cannot be corrected, only one that was wrong.
        let known = [
            (new.called, ticket.first_call.is_some()),
            (new.served, started.is_some()),
            (new.closed, ended.is_some()),
        ];
        let arrival = new.arrival.unwrap_or(ticket.arrival.true_time());
        let points = [
            Some(arrival),
            new.called.or(ticket.first_call.map(|m| m.true_time())),
            new.served.or(started),
            new.closed.or(ended),
            Some(self.cx.now),
        ];
        let in_order = points.iter().flatten().is_sorted();
        let same_day = self.cx.zone.local(arrival).day == ticket.day;
        if known.iter().any(|(new, was)| new.is_some() && !was) || !in_order || !same_day {
            return Err(Refusal::TimesContradict);
        }
        if *new == CorrectedTimes::default() {
            return Err(Refusal::TimesContradict);
        }
        let times = Corrected {
            arrival: new.arrival.map(|at| (at, self.cx.zone.local(at).hour())),
            called: new.called,
            served: new.served,
            closed: new.closed,
        };
        let body = Body::Corrected { part: self.id.part, times };
        Ok(vec![self.draft(body).with(Field::Reason, Some(reason))])
    }
}
