//! Taking a command back.

use super::{Context, agent_name};
use crate::domain::event::{Body, Draft, Entity};
use crate::domain::hall::{Act, Hall, Subject};
use crate::domain::id::CommandId;
use crate::domain::post::Post;
use crate::domain::refusal::{Refusal, spoken};
use crate::domain::visit::State;

pub(super) fn decide(
    hall: &Hall,
    command: Option<CommandId>,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let mine = |a: &&Act| a.agent == cx.agent && a.undoable;
    let act = match command {
        Some(id) => hall.acts.iter().rev().filter(mine).find(|a| a.command == id),
        None => hall.acts.iter().rev().find(mine),
    };
    let act = act.ok_or(Refusal::NothingToUndo)?;
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
    check_undo(hall, act, cx)?;
    let undone = |entity| Draft::new(entity, Body::Undone { command: act.command });
    Ok(entities.into_iter().map(undone).collect())
}

/// An undo must not break a rule across entities: taking back an end or a hold puts the ticket
/// back in service, where its post may serve somebody else by now.
fn check_undo(hall: &Hall, act: &Act, cx: &Context<'_>) -> Result<(), Refusal> {
    for subject in &act.subjects {
        let Subject::Ticket(id) = subject else {
            continue;
        };
        let Some(ticket) = hall.ticket(*id) else {
            continue;
        };
        let Some(last) = ticket.served.last() else {
            continue;
        };
        if matches!(ticket.state, State::Serving(_)) {
            continue;
        }
        if let Some((other, serving)) = hall.serving(last.at.post)
            && other != *id
            && last.to.is_some()
        {
            return Err(Refusal::PostBusy { number: spoken(serving.number) });
        }
        let live = hall.posts.get(&last.at.post).is_some_and(Post::is_live);
        if !live
            && last.at.agent == cx.agent
            && !act.subjects.iter().any(|s| matches!(s, Subject::Whole(_)))
        {
            return Err(Refusal::PostClosed);
        }
    }
    Ok(())
}
