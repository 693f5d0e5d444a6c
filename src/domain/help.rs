//! A call for help: heard at every other desk, answered by one of them by name.

use super::command::Context;
use super::event::{Body, Draft, Entity, Event};
use super::fold::Fit;
use super::hall::Hall;
use super::id::{AgentId, CounterId, HelpId};
use super::refusal::Refusal;
use super::time::Moment;
use chrono::NaiveDate;

/// A call for help of today.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpCall {
    /// The local day: the next one hears nothing of it.
    pub day: NaiveDate,
    /// When.
    pub at: Moment,
    /// Who calls.
    pub agent: Option<AgentId>,
    /// From which counter.
    pub counter: Option<CounterId>,
    /// Who comes, and since when that is known.
    pub answered: Option<(AgentId, Moment)>,
    /// When it was over.
    pub over: Option<Moment>,
}

impl HelpCall {
    /// Whether nobody has answered yet.
    pub fn is_waiting(&self) -> bool {
        self.answered.is_none() && self.over.is_none()
    }

    /// Whether it was made by this agent at this counter.
    pub fn is_from(&self, agent: Option<AgentId>, counter: Option<CounterId>) -> bool {
        (self.agent, self.counter) == (agent, counter)
    }
}

/// The call after `event`. Total: an event that does not fit changes nothing.
pub fn apply(call: Option<HelpCall>, event: &Event) -> (Option<HelpCall>, Fit) {
    let Some(mut call) = call else {
        return match event.body {
            Body::HelpAsked { day } => {
                let (agent, counter) = (event.agent, event.counter);
                let (answered, over) = (None, None);
                let at = event.moment();
                (Some(HelpCall { day, at, agent, counter, answered, over }), Fit::Fits)
            }
            _ => (None, Fit::Superseded),
        };
    };
    let fit = match (&event.body, event.agent) {
        (Body::HelpAnswered {}, Some(agent)) if call.is_waiting() => {
            call.answered = Some((agent, event.moment()));
            Fit::Fits
        }
        (Body::HelpEnded {}, _) if call.over.is_none() => {
            call.over = Some(event.moment());
            Fit::Fits
        }
        _ => Fit::Superseded,
    };
    (Some(call), fit)
}

/// Somebody calls for help; whoever calls already is not heard twice.
pub(super) fn ask(hall: &Hall, id: HelpId, cx: &Context<'_>) -> Vec<Draft> {
    let mine = |c: &HelpCall| c.is_waiting() && c.is_from(cx.agent, cx.counter);
    match hall.calls.values().any(mine) {
        true => vec![],
        false => vec![Draft::new(Entity::Help(id), Body::HelpAsked { day: cx.local().day })],
    }
}

/// Somebody else comes.
pub(super) fn answer(hall: &Hall, id: HelpId, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    let calls = |c: &&HelpCall| c.is_waiting() && !c.is_from(cx.agent, cx.counter);
    let call = hall.calls.get(&id).filter(calls).filter(|_| cx.agent.is_some());
    call.ok_or(Refusal::NobodyCalls)?;
    Ok(vec![Draft::new(Entity::Help(id), Body::HelpAnswered {})])
}

/// Whoever called says that it is over.
pub(super) fn end(hall: &Hall, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    let mine = |c: &HelpCall| c.over.is_none() && c.is_from(cx.agent, cx.counter);
    let calls: Vec<HelpId> =
        hall.calls.iter().filter(|(_, c)| mine(c)).map(|(id, _)| *id).collect();
    match calls.is_empty() {
        true => Err(Refusal::NobodyCalls),
        false => {
            let ended = |id| Draft::new(Entity::Help(id), Body::HelpEnded {});
            Ok(calls.into_iter().map(ended).collect())
        }
    }
}
