//! The day's end: by an agent at closing time, by the system once midnight has passed.

use super::Context;
use crate::domain::event::{Body, Draft, Entity, Field, Outcome};
use crate::domain::hall::Hall;
use crate::domain::id::TicketId;
use crate::domain::refusal::Refusal;
use crate::domain::time::Timestamp;
use crate::domain::visit::{self, State, TicketCommand};

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
    for (id, outcome) in settle {
        let ticket = hall.ticket(*id).ok_or(Refusal::NoSuchTicket)?;
        let body = if *outcome == Outcome::NotClosed && ticket.is_open() {
            vec![Draft::new(
                Entity::Visit(id.visit),
                Body::Closed { part: id.part, outcome: Outcome::NotClosed },
            )]
        } else if *outcome == Outcome::Served {
            visit::decide(hall, *id, &TicketCommand::Finish, cx)?
        } else {
            visit::decide(hall, *id, &TicketCommand::Close { outcome: *outcome }, cx)?
        };
        drafts.extend(body.into_iter().map(|d| d.with(Field::Reason, Some(reason))));
    }
    let day = cx.local().day;
    if !hall.settings.stopped.get(&hall.site).is_some_and(|s| s.day == Some(day) && s.site) {
        let body = Body::QueueStopped { day, service: None };
        drafts.push(Draft::new(Entity::Site(hall.site), body));
    }
    Ok(drafts)
}

/// What the system closes once local midnight has passed: who waits, is away, called or on hold
/// at midnight; who is still served at four. Posts of the day before are closed with them.
pub(super) fn after_midnight(
    hall: &Hall,
    midnight: Timestamp,
    four: Timestamp,
    cx: &Context<'_>,
) -> Vec<Draft> {
    let today = cx.local().day;
    let mut drafts = Vec::new();
    let mut still_serving = Vec::new();
    for (id, ticket) in hall.open_tickets().filter(|(_, t)| t.day < today) {
        let at = match ticket.state {
            State::Serving(at) if cx.now < four => {
                still_serving.push(at.post);
                continue;
            }
            State::Serving(_) => four,
            _ => midnight,
        };
        let body = Body::Closed { part: id.part, outcome: Outcome::NotClosed };
        drafts.push(Draft::new(Entity::Visit(id.visit), body).by_system_at(at));
    }
    for post in hall.posts.values().filter(|p| p.is_live() && !still_serving.contains(&p.id)) {
        if cx.zone.local(post.opened.true_time()).day < today {
            let body = Body::PostClosed {};
            drafts.push(Draft::new(Entity::Post(post.id), body).by_system_at(midnight));
        }
    }
    drafts
}
