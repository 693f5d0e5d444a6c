//! One ticket of a day in full: nothing of it is cut.

use super::columns::{called, id, outcome};
use crate::domain::command::agent_name;
use crate::journal::past::PastTicket;
use crate::ui::desk::Desk;
use crate::ui::{describe, times};

/// All that is known of a ticket, each thing by itself.
pub fn said(desk: &Desk, ticket: &PastTicket) -> Vec<String> {
    let words = &desk.words;
    let hour = |at| times::wall(desk.zone, at);
    let at = |id: &str, time| words.with(id, &[("hour", hour(time).into())]);
    let called = called(ticket).zip(ticket.wait).map(|(at, wait)| {
        let time = times::running(wait);
        words.with("day-ticket-called", &[("hour", hour(at).into()), ("time", time.into())])
    });
    let served = ticket
        .serve
        .map(|length| words.with("day-ticket-served", &[("time", times::running(length).into())]));
    [
        Some(id(ticket).into_owned()),
        Some(desk.service_name(ticket.service)),
        Some(at("day-ticket-issued", ticket.issued)),
        called,
        served,
        ticket.closed.map(|closed| at("day-ticket-closed", closed)),
        Some(outcome(desk, ticket.outcome)),
        ticket.priority.then(|| words.get("mark-priority")),
        counter(desk, ticket),
        ticket.agent.map(|agent| agent_name(&desk.hall, agent)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The last counter that dealt with it.
fn counter(desk: &Desk, ticket: &PastTicket) -> Option<String> {
    let (_, known) = desk.hall.settings.counters.get(&ticket.counter?)?;
    Some(describe::counter(&desk.words, known))
}
