//! Who sits where: opening, breaks, hand over, closing.

use super::{Command, Context, agent_name, known_counter, known_service};
use crate::domain::event::{Body, Draft, Entity, Means};
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::post::PostState;
use crate::domain::refusal::{Refusal, spoken};
use crate::domain::settings::{Agent, Role};
use crate::domain::visit::State;

/// How long a counter closes after an incident: ten minutes.
const RECOVERY_MS: i64 = 10 * 60_000;

/// The events of a command of a post.
pub(super) fn decide(
    hall: &Hall,
    command: &Command,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let one = |post, body| Ok(vec![Draft::new(Entity::Post(post), body)]);
    match command {
        Command::OpenPost { post } => {
            let agent = cx.agent.ok_or(Refusal::NoPost)?;
            let counter = cx.counter.ok_or(Refusal::NoPost)?;
            check_seat(hall, agent, counter)?;
            one(*post, Body::PostOpened { agent, counter })
        }
        Command::Pause { back_office } => {
            let post = cx.post(hall)?;
            if let Some((_, ticket)) = hall.serving(post.id) {
                return Err(Refusal::PostBusy { number: spoken(ticket.number) });
            }
            one(post.id, Body::PostPaused { back_office: *back_office })
        }
        Command::Recover => {
            let post = cx.post(hall)?;
            let mut drafts = vec![];
            if let Some((id, _)) = hall.serving(post.id) {
                if hall.unreadable.contains(&id.visit) {
                    return Err(Refusal::Unreadable);
                }
                let entity = Entity::Visit(id.visit);
                drafts.push(Draft::new(entity, Body::Held { part: id.part }));
            }
            let until = cx.now.plus(RECOVERY_MS);
            drafts.push(Draft::new(Entity::Post(post.id), Body::PostRecovering { until }));
            Ok(drafts)
        }
        Command::Resume => {
            let post = cx.post(hall)?;
            match post.state {
                PostState::Open => Err(Refusal::PostOpen),
                _ => one(post.id, Body::PostResumed {}),
            }
        }
        Command::ChooseServices { services } => {
            let post = cx.post(hall)?;
            for service in services {
                known_service(hall, *service)?;
            }
            one(post.id, Body::ServicesChosen { services: services.clone() })
        }
        Command::HandOver { to, post } => hand_over(hall, *to, *post, cx),
        Command::AskColleague { to, language } => {
            let post = cx.post(hall)?;
            let agent = agent_name(hall, *to);
            let speaks = |a: &Agent| a.active && a.languages.iter().any(|l| l.is_same(language));
            let known = hall.settings.agents.get(to).is_some_and(speaks);
            let there = hall.live_posts().into_iter().any(|p| p.agent == *to && p.id != post.id);
            if !known || !there {
                return Err(Refusal::ColleagueGone { agent });
            }
            match &post.asked {
                Some(asked) if asked.to == *to && asked.coming.is_none() => {
                    Err(Refusal::ColleagueAsked { agent })
                }
                _ => one(post.id, Body::ColleagueAsked { to: *to, language: language.clone() }),
            }
        }
        Command::AnswerColleague { post, coming } => {
            let asking = hall.posts.get(post).and_then(|p| p.asked.as_ref());
            let mine = asking.filter(|a| Some(a.to) == cx.agent && a.coming.is_none());
            let asked = mine.ok_or(Refusal::NobodyAsks)?;
            let mut drafts = one(*post, Body::ColleagueAnswered { coming: *coming })?;
            if *coming {
                let (part, language) = (Part::FIRST, Some(asked.language.clone()));
                let body = Body::Interpreted { part, means: Means::Colleague, language };
                drafts.push(Draft::new(Entity::Post(*post), body));
            }
            Ok(drafts)
        }
        _ => {
            let post = cx.post(hall)?;
            let with = |stage: fn(&State) -> bool| -> Vec<String> {
                let mine = hall.open_tickets().filter(|(_, t)| {
                    stage(&t.state) && t.at().is_some_and(|at| at.post == post.id)
                });
                mine.map(|(_, t)| spoken(t.number)).collect()
            };
            // Who is put aside stays to be taken over; who was called or is served cannot.
            let busy = with(|s| matches!(s, State::Called(_) | State::Serving(_)));
            if !busy.is_empty() {
                return Err(Refusal::PostHasTickets { numbers: busy.join(", ") });
            }
            one(post.id, Body::PostClosed {})
        }
    }
}

/// One agent per counter; and, once there are several agents, one counter per agent.
fn check_seat(hall: &Hall, agent: AgentId, counter: CounterId) -> Result<(), Refusal> {
    let known = hall.settings.agents.get(&agent).is_some_and(|a| a.active);
    if !known {
        return Err(Refusal::NoSuchAgent { agent: agent_name(hall, agent) });
    }
    let number = known_counter(hall, counter)?;
    if let Some(post) = hall.post_at(counter) {
        if post.agent == agent {
            return Err(Refusal::PostOpen);
        }
        let agent = agent_name(hall, post.agent);
        return Err(Refusal::CounterTaken { counter: number, agent });
    }
    let elsewhere = hall.live_posts().into_iter().find(|p| p.agent == agent);
    match elsewhere {
        Some(post) if hall.settings.has_several_agents() => Err(Refusal::AgentTaken {
            agent: agent_name(hall, agent),
            counter: hall.counter_number(post.counter).unwrap_or(0),
        }),
        _ => Ok(()),
    }
}

fn hand_over(
    hall: &Hall,
    to: AgentId,
    new: PostId,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let old = cx.counter.and_then(|c| hall.post_at(c)).ok_or(Refusal::NoPost)?;
    // Whoever relieves may press the key as well as whoever leaves.
    if cx.agent != Some(old.agent) && cx.agent != Some(to) {
        cx.must_be(hall, Role::Supervisor)?;
    }
    let relief = hall.settings.agents.get(&to).filter(|a| a.active);
    relief.ok_or_else(|| Refusal::NoSuchAgent { agent: agent_name(hall, to) })?;
    if to == old.agent {
        return Err(Refusal::PostOpen);
    }
    if let Some(post) = hall.live_posts().into_iter().find(|p| p.agent == to) {
        let counter = hall.counter_number(post.counter).unwrap_or(0);
        return Err(Refusal::AgentTaken { agent: agent_name(hall, to), counter });
    }
    let opened = Body::PostOpened { agent: to, counter: old.counter };
    let mut drafts = vec![
        Draft::new(Entity::Post(old.id), Body::PostClosed {}),
        Draft::new(Entity::Post(new), opened),
    ];
    if !old.services.is_empty() {
        let services = old.services.clone();
        drafts.push(Draft::new(Entity::Post(new), Body::ServicesChosen { services }));
    }
    for (id, _) in hall.tickets().filter(|(_, t)| t.at().is_some_and(|at| at.post == old.id)) {
        if hall.unreadable.contains(&id.visit) {
            return Err(Refusal::Unreadable);
        }
        let counter = old.counter;
        let body = Body::TakenOver { part: id.part, post: new, agent: to, counter };
        drafts.push(Draft::new(Entity::Visit(id.visit), body));
    }
    Ok(drafts)
}
