//! Taking a command back.

use super::{Context, agent_name};
use crate::domain::event::{Body, Draft, Entity};
use crate::domain::hall::{Act, Hall, Restores, Subject};
use crate::domain::id::{AgentId, CommandId, PostId, TicketId};
use crate::domain::post::{Post, PostState};
use crate::domain::refusal::{Refusal, spoken};
use crate::domain::visit::Ticket;

/// The command that an undo would take back: this agent's latest, or the one named.
pub fn to_undo(hall: &Hall, command: Option<CommandId>, agent: Option<AgentId>) -> Option<&Act> {
    let mine = |a: &&std::sync::Arc<Act>| a.agent == agent && a.undoable;
    let mut mine = hall.acts.iter().rev().filter(mine);
    match command {
        Some(id) => mine.find(|a| a.command == id),
        None => mine.next(),
    }
    .map(|act| act.as_ref())
}

/// One `undone` for every entity that the command touched: this agent's latest, or the one named,
/// while it is the last one standing on each of its tickets.
pub(super) fn decide(
    hall: &Hall,
    command: Option<CommandId>,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let act = to_undo(hall, command, cx.agent).ok_or(Refusal::NothingToUndo)?;
    for subject in &act.subjects {
        let last = hall.acts.iter().rev().find(|a| a.subjects.contains(subject));
        if let Some(other) = last.filter(|a| a.command != act.command) {
            let number = match subject {
                Subject::Ticket(id) => spoken(hall.ticket(*id).and_then(|t| t.number)),
                Subject::Whole(_) => "—".to_owned(),
            };
            let agent = other.agent.map_or_else(|| "—".to_owned(), |a| agent_name(hall, a));
            return Err(Refusal::ActedOnSince { number, agent });
        }
    }
    let mut entities: Vec<Entity> = act
        .subjects
        .iter()
        .map(|s| match s {
            Subject::Ticket(id) => Entity::Visit(id.visit),
            Subject::Whole(entity) => *entity,
        })
        .collect();
    entities.sort_unstable();
    entities.dedup();
    let unreadable = |e: &Entity| matches!(e, Entity::Visit(id) if hall.unreadable.contains(id));
    if entities.iter().any(unreadable) {
        return Err(Refusal::Unreadable);
    }
    check_undo(hall, act)?;
    let undone = |entity| Draft::new(entity, Body::Undone { command: act.command });
    Ok(entities.into_iter().map(undone).collect())
}

/// An undo must not break a rule across entities: what it brings back may be in the way of what
/// was done since at the same post or counter, which the order of the ticket alone does not show.
fn check_undo(hall: &Hall, act: &Act) -> Result<(), Refusal> {
    act.restores.iter().try_for_each(|restored| match *restored {
        Restores::Ticket(id) => service_can_go_on(hall, act, id),
        Restores::Seat(post) => seat_is_free(hall, act, post),
        Restores::Break(post) => match hall.serving(post) {
            Some((_, serving)) => Err(Refusal::PostBusy { number: spoken(serving.number) }),
            None => Ok(()),
        },
        Restores::EmptySeat(post) => {
            let stays = hall.tickets().filter(|(id, t)| {
                t.at().is_some_and(|at| at.post == post)
                    && !act.subjects.contains(&Subject::Ticket(*id))
            });
            let numbers: Vec<_> = stays.map(|(_, t)| spoken(t.number)).collect();
            match numbers[..] {
                [] => Ok(()),
                _ => Err(Refusal::PostHasTickets { numbers: numbers.join(", ") }),
            }
        }
    })
}

/// Taking back the end of a service puts the ticket back in service at its post, which must be
/// there and free.
fn service_can_go_on(hall: &Hall, act: &Act, id: TicketId) -> Result<(), Refusal> {
    let Some(ticket) = hall.ticket(id) else {
        return Ok(());
    };
    let Some(post) = service_ended(ticket) else {
        return Ok(());
    };
    if act.subjects.contains(&Subject::Whole(Entity::Post(post))) {
        return Ok(());
    }
    if let Some((_, serving)) = hall.serving(post) {
        return Err(Refusal::PostBusy { number: spoken(serving.number) });
    }
    match hall.posts.get(&post).map(|p| p.state) {
        Some(PostState::Open) => Ok(()),
        Some(PostState::Break | PostState::BackOffice | PostState::Recovering { .. }) => {
            Err(Refusal::PostPaused)
        }
        Some(PostState::Closed) | None => Err(Refusal::PostClosed),
    }
}

/// The post at which the last thing that ended on `ticket` was its service: not a hold, not a
/// call since, not a wait.
fn service_ended(ticket: &Ticket) -> Option<PostId> {
    let last = ticket.served.last()?;
    let end = last.to?;
    let held_since = ticket.held.last().and_then(|h| h.to).map(|to| to.true_time());
    let called_since = ticket.last_call.is_some_and(|c| c.at.true_time() > last.from.true_time());
    let closed_since = ticket.closed_at.is_some_and(|closed| closed != end);
    let by_service = held_since < Some(end.true_time()) && !called_since && !closed_since;
    by_service.then_some(last.at.post)
}

/// A post that opens again needs its counter and its agent, both free of any other post.
fn seat_is_free(hall: &Hall, act: &Act, post: PostId) -> Result<(), Refusal> {
    let Some(post) = hall.posts.get(&post) else {
        return Ok(());
    };
    let stays = |p: &&Post| !act.subjects.contains(&Subject::Whole(Entity::Post(p.id)));
    let others = || hall.live_posts().into_iter().filter(stays);
    if let Some(other) = others().find(|p| p.counter == post.counter) {
        let counter = hall.counter_number(post.counter).unwrap_or(0);
        return Err(Refusal::CounterTaken { counter, agent: agent_name(hall, other.agent) });
    }
    match others().find(|p| p.agent == post.agent) {
        Some(other) if hall.settings.has_several_agents() => Err(Refusal::AgentTaken {
            agent: agent_name(hall, post.agent),
            counter: hall.counter_number(other.counter).unwrap_or(0),
        }),
        _ => Ok(()),
    }
}
