//! The day's end: by an agent at closing time, by the system once midnight has passed.

use super::Context;
use crate::domain::event::{Body, Draft, Entity, Field, Outcome};
use crate::domain::hall::Hall;
use crate::domain::id::TicketId;
use crate::domain::refusal::Refusal;
use crate::domain::time::{Timestamp, Zone};
use crate::domain::visit::{self, Ticket, TicketCommand};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// Settles whoever is left, each with an outcome its state allows, and stops the queue.
pub(super) fn end(
    hall: &Hall,
    settle: &[(TicketId, Outcome)],
    reason: &str,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    if reason.trim().is_empty() && !settle.is_empty() {
        return Err(Refusal::ReasonNeeded);
    }
    let mut drafts = Vec::new();
    let mut settled = BTreeSet::new();
    for (id, outcome) in settle.iter().filter(|(id, _)| settled.insert(*id)) {
        let mut ends = settle_one(hall, *id, *outcome, cx)?;
        let last = ends.pop().map(|end| end.with(Field::Reason, Some(reason)));
        drafts.extend(ends.into_iter().chain(last));
    }
    let day = cx.local().day;
    if !hall.settings.stopped.get(&hall.site).is_some_and(|s| s.day == Some(day) && s.site) {
        let body = Body::QueueStopped { day, service: None };
        drafts.push(Draft::new(Entity::Site(hall.site), body));
    }
    Ok(drafts)
}

/// The end of one ticket, as an agent may say it; at the day's end also *not closed*.
fn settle_one(
    hall: &Hall,
    id: TicketId,
    outcome: Outcome,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let ticket = hall.ticket(id).ok_or(Refusal::NoSuchTicket)?;
    let readable = !hall.unreadable.contains(&id.visit);
    match outcome {
        Outcome::NotClosed if readable && ticket.is_open() => {
            let body = Body::Closed { part: id.part, outcome };
            Ok(vec![Draft::new(Entity::Visit(id.visit), body)])
        }
        _ => visit::decide(hall, id, &TicketCommand::Close { outcome }, cx),
    }
}

/// What the system closes once local midnight has passed: who waits, is away, called or on hold
/// at midnight; who was served then, at four. Posts of the day before are closed once nobody is
/// with them. Each ends on the night after its own day, also where the file is opened days later.
pub(super) fn after_midnight(
    hall: &Hall,
    midnight: Timestamp,
    four: Timestamp,
    cx: &Context<'_>,
) -> Vec<Draft> {
    let today = cx.local().day;
    // Where the clocks change that night, four on the wall is up to an hour from what was asked.
    let four = four.plus(2 * 3_600_000);
    let midnight_after = |day| first_after(cx.zone, day, 0, midnight);
    let four_after = |day| first_after(cx.zone, day, 4 * 60, four);
    // In service at midnight: put aside or sent on since, it goes on all the same.
    let past_midnight = |ticket: &Ticket| {
        let end = ticket.served.last().map(|s| s.to.map(|to| to.true_time()));
        end.is_some_and(|end| end.is_none_or(|end| end > midnight_after(ticket.day)))
    };
    let mut drafts = Vec::new();
    let mut busy = BTreeSet::new();
    let readable = |id: &TicketId| !hall.unreadable.contains(&id.visit);
    for (id, ticket) in hall.open_tickets().filter(|(id, _)| readable(id)) {
        let end = match ticket.day < today {
            true if past_midnight(ticket) => Some(four_after(ticket.day)),
            true => Some(midnight_after(ticket.day)),
            false => None,
        };
        match end.filter(|end| *end <= cx.now) {
            Some(end) => {
                let body = Body::Closed { part: id.part, outcome: Outcome::NotClosed };
                drafts.push(Draft::new(Entity::Visit(id.visit), body).by_system_at(end));
            }
            None => busy.extend(ticket.at().map(|at| at.post)),
        }
    }
    for post in hall.posts.values().filter(|p| p.is_live() && !busy.contains(&p.id)) {
        let opened = cx.zone.local(post.opened.true_time()).day;
        if opened < today {
            let body = Body::PostClosed {};
            let at = midnight_after(opened);
            drafts.push(Draft::new(Entity::Post(post.id), body).by_system_at(at));
        }
    }
    drafts
}

/// The first moment of the local day after `day` at which the wall shows `minute` or later, by
/// bisection: a zone tells the local time of a moment, not the way back.
fn first_after(zone: &dyn Zone, day: NaiveDate, minute: u16, not_after: Timestamp) -> Timestamp {
    let reached = |at| {
        let local = zone.local(Timestamp(at));
        local.day > day && (local.minute >= minute || local.day.pred_opt() > Some(day))
    };
    let days = (zone.local(not_after).day - day).num_days().max(0) + 2;
    let mut before = not_after.plus(-days * 86_400_000).0;
    let mut after = not_after.0;
    while after - before > 1 {
        let middle = before + (after - before) / 2;
        *(if reached(middle) { &mut after } else { &mut before }) = middle;
    }
    Timestamp(after)
}
