//! Times of a ticket set right afterwards.

use super::decide::Case;
use super::{Stretch, Ticket, apply};
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
        // A time that never was cannot be corrected, only one that was wrong.
        let known = [
            (new.called, ticket.first_call.is_some()),
            (new.served, !ticket.served.is_empty()),
            (new.closed, ticket.closed_at.is_some()),
        ];
        let times = Corrected {
            arrival: new.arrival.map(|at| (at, self.cx.zone.local(at).hour())),
            called: new.called,
            served: new.served,
            closed: new.closed,
        };
        let mut after = ticket.clone();
        apply::correct(&mut after, &times);
        let same_day = self.cx.zone.local(after.arrival.true_time()).day == ticket.day;
        if *new == CorrectedTimes::default()
            || known.iter().any(|(new, was)| new.is_some() && !was)
            || !in_order(&after, self.cx.now)
            // What a wrong clock has left crossed is no reason to keep the rest wrong.
            || crossed(&after) > crossed(ticket)
            || !same_day
        {
            return Err(Refusal::TimesContradict);
        }
        let body = Body::Corrected { part: self.id.part, times };
        Ok(vec![self.draft(body).with(Field::Reason, Some(reason))])
    }
}

/// Arrival, call, service, end, now.
fn in_order(ticket: &Ticket, now: Timestamp) -> bool {
    let points = [
        Some(ticket.arrival),
        ticket.first_call,
        ticket.served.first().map(|s| s.from),
        ticket.closed_at,
    ];
    let told = points.into_iter().flatten().map(|m| m.true_time());
    told.chain([now]).is_sorted()
}

/// How many times in service or on hold end before they begin, or after the ticket does.
fn crossed(ticket: &Ticket) -> usize {
    let end = ticket.closed_at.map(|m| m.true_time());
    let crossed = |stretch: &&Stretch| {
        let to = stretch.to.map(|m| m.true_time());
        to.is_some_and(|to| to < stretch.from.true_time() || end.is_some_and(|end| end < to))
    };
    ticket.served.iter().chain(&ticket.held).filter(crossed).count()
}
