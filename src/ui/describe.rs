//! What was done, as a sentence: for the line after an act and after its undo.

use super::desk::Desk;
use super::screens::requests;
use super::{names, times};
use crate::domain::command::agent_name;
use crate::domain::estimate;
use crate::domain::event::{Body, Entity, Event};
use crate::domain::hall::Hall;
use crate::domain::id::{Part, TicketId};
use crate::domain::refusal::spoken;
use crate::domain::settings::Counter;
use crate::journal::Done;
use crate::text::Words;

/// The sentence for what a command did; none where there is nothing to say.
pub fn done(desk: &Desk, done: &Done) -> Option<String> {
    let events = &done.events;
    // Lunch relief writes many events; that somebody sits down says it all.
    let opened = events.iter().find(|e| matches!(e.body, Body::PostOpened { .. }));
    let settings = events.iter().any(|e| is_setting(&e.body));
    match (opened, settings) {
        (Some(event), _) => sentence(desk, &done.hall, event),
        (None, true) => Some(desk.words.get("done-settings")),
        (None, false) => events.iter().rev().find_map(|e| sentence(desk, &done.hall, e)),
    }
}

fn is_setting(body: &Body) -> bool {
    matches!(
        body,
        Body::SiteSet(_)
            | Body::ServiceSet(_)
            | Body::CounterSet { .. }
            | Body::AgentSet(_)
            | Body::PolicySet(_)
    )
}

fn sentence(desk: &Desk, hall: &Hall, event: &Event) -> Option<String> {
    let words = &desk.words;
    let [part, second] = event.body.parts();
    let number = |part: Option<Part>| {
        let Entity::Visit(visit) = event.entity else {
            return String::new();
        };
        let id = TicketId { visit, part: part.unwrap_or(Part::FIRST) };
        spoken(hall.ticket(id).and_then(|t| t.number))
    };
    let simple = |id: &str| words.with(id, &[("number", number(part).into())]);
    let with = |id: &str, name: &str, value: String| {
        words.with(id, &[("number", number(part).into()), (name, value.into())])
    };
    let service =
        |id: Option<_>| id.map_or_else(|| words.get("theme-other"), |s| desk.service_name(s));
    Some(match &event.body {
        Body::Issued(new) => {
            let number = spoken(Some(new.number));
            let service = desk.service_name(new.lines.first()?.service);
            let wait = estimate::for_service(hall, new.lines.first()?.service);
            let wait = wait.map_or_else(|| words.get("estimate-unknown"), |e| desk.estimate(e));
            words.with(
                "done-issued",
                &[("number", number.into()), ("service", service.into()), ("wait", wait.into())],
            )
        }
        Body::Informed { theme, .. } => {
            words.with("done-informed", &[("service", service(*theme).into())])
        }
        Body::SentAway { why, .. } => {
            words.with("done-sent-away", &[("why", names::turned_away(words, *why).into())])
        }
        Body::SteppedAway { back_at: Some(at), .. } => {
            with("done-away-until", "hour", times::wall(desk.zone, *at))
        }
        Body::SteppedAway { .. } => simple("done-away"),
        Body::CameBack { rank: None, .. } => simple("done-back"),
        Body::CameBack { .. } => simple("done-back-late"),
        Body::Called { .. } => simple("done-called"),
        Body::Recalled { .. } => simple("done-recalled"),
        Body::Served { .. } => simple("done-served"),
        Body::Held { .. } => simple("done-held"),
        Body::Resumed { .. } => simple("done-resumed"),
        Body::LineAdded { line, .. } => {
            with("done-line-added", "service", service(Some(line.service)))
        }
        Body::LineChanged { line, .. } => {
            with("done-line-changed", "service", service(Some(line.service)))
        }
        Body::LineFinished { result, .. } => {
            with("done-line-finished", "result", names::result(words, result))
        }
        Body::Split { .. } => with("done-split", "other", number(second)),
        Body::Transferred { line, counter, .. } => match (line, counter) {
            (_, Some(counter)) => {
                let (_, known) = hall.settings.counters.get(counter)?;
                with("done-transferred", "where", self::counter(words, known))
            }
            (Some(line), None) => with("done-transferred", "where", service(Some(line.service))),
            (None, None) => {
                let Entity::Visit(visit) = event.entity else {
                    return None;
                };
                let ticket = hall.ticket(TicketId { visit, part: part? })?;
                with("done-transferred", "where", service(ticket.services().first().copied()))
            }
        },
        Body::Requeued { .. } => simple("done-requeued"),
        Body::Closed { outcome, .. } => {
            with("done-closed", "outcome", names::outcome(words, *outcome))
        }
        Body::Reopened { .. } => simple("done-reopened"),
        Body::Corrected { .. } => simple("done-corrected"),
        Body::Marked { .. } => simple("done-marked"),
        Body::Noted { .. } => simple("done-noted"),
        Body::PersonLinked { .. } if matches!(event.entity, Entity::Visit(_)) => {
            simple("done-person")
        }
        Body::PersonUnlinked {} if matches!(event.entity, Entity::Visit(_)) => {
            simple("done-no-person")
        }
        Body::PostOpened { agent, counter } => {
            let (_, known) = hall.settings.counters.get(counter)?;
            let (counter, agent) = (self::counter(words, known), agent_name(hall, *agent));
            words.with("done-opened", &[("counter", counter.into()), ("agent", agent.into())])
        }
        Body::PostPaused { back_office } => {
            words.get(if *back_office { "done-back-office" } else { "done-break" })
        }
        Body::PostRecovering { until } => {
            words.with("done-recovering", &[("hour", times::wall(desk.zone, *until).into())])
        }
        Body::FeedbackReceived(_) => words.get("done-feedback-received"),
        Body::FeedbackSettled { .. } => words.get("done-feedback-settled"),
        Body::FeedbackTold { .. } => words.get("done-feedback-told"),
        Body::FeedbackLinked { .. } => words.get("done-feedback-linked"),
        Body::HelpAnswered {} => words.get("done-help-answered"),
        Body::HelpEnded {} => words.get("done-help-ended"),
        Body::IncidentReported(_) => words.get("done-incident-reported"),
        Body::IncidentChanged(_) => words.get("done-incident-changed"),
        Body::IncidentNoted { .. } => words.get("done-incident-noted"),
        Body::IncidentStepTaken { step, .. } => words.with(
            "done-incident-step",
            &[("step", crate::text::incident::word(words, "step", step).into())],
        ),
        Body::IncidentClosed {} => words.get("done-incident-closed"),
        Body::IncidentReopened {} => words.get("done-incident-reopened"),
        Body::PostResumed {} => words.get("done-post-resumed"),
        Body::ServicesChosen { .. } => words.get("done-services"),
        Body::ColleagueAsked { to, .. } => {
            words.with("done-colleague-asked", &[("agent", agent_name(hall, *to).into())])
        }
        Body::ColleagueAnswered { coming } => {
            words.get(if *coming { "done-coming" } else { "done-not-coming" })
        }
        Body::FavouriteSet { favourite, .. } => {
            words.get(if *favourite { "done-favourite" } else { "done-no-favourite" })
        }
        Body::QueueStopped { service: Some(id), .. } => {
            words.with("done-stopped-one", &[("service", service(Some(*id)).into())])
        }
        Body::QueueReopened { service: Some(id), .. } => {
            words.with("done-reopened-one", &[("service", service(Some(*id)).into())])
        }
        Body::QueueStopped { .. } => words.get("done-stopped"),
        Body::QueueReopened { .. } => words.get("done-queue-reopened"),
        Body::Undone { command } => {
            let what = desk.session.acts.get(command).cloned();
            let what = what.unwrap_or_else(|| number(part));
            words.with("done-undone", &[("what", what.into())])
        }
        _ => return requests::done(desk, event),
    })
}

/// A counter by its name, else by its number.
pub fn counter(words: &Words, counter: &Counter) -> String {
    let name = counter.name.clone().filter(|n| !n.trim().is_empty());
    name.unwrap_or_else(|| words.with("counter", &[("number", counter.number.into())]))
}
