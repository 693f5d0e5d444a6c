//! What an event does to an incident.

use super::*;
use crate::domain::event::{Body, Event, Field};
use crate::domain::fold::Fit;

/// The incident after `event`. Total: an event that does not fit changes nothing.
pub fn apply(incident: Option<Incident>, event: &Event) -> (Option<Incident>, Fit) {
    let Some(mut incident) = incident else {
        let Body::IncidentReported(report) = &event.body else { return (None, Fit::Superseded) };
        let incident = Incident {
            report: report.clone(),
            at: event.moment(),
            agent: event.agent,
            counter: event.counter,
            statements: vec![],
            steps: vec![],
            closed: None,
        };
        return (Some(incident), Fit::Fits);
    };
    let fits = match (&event.body, incident.is_open()) {
        (Body::IncidentChanged(report), true) => {
            incident.report = report.clone();
            true
        }
        (Body::IncidentNoted { section }, true) => {
            incident.statements.push(Statement {
                section: *section,
                text: event.text(Field::Note).map(str::to_owned),
                agent: event.agent,
                at: event.moment(),
            });
            true
        }
        (Body::IncidentStepTaken { step, on }, true) => {
            let detail = event.text(Field::Detail).map(str::to_owned);
            incident.steps.push(Taken { step: *step, on: *on, detail, agent: event.agent });
            true
        }
        (Body::IncidentClosed {}, true) => {
            incident.closed = Some(event.moment());
            true
        }
        (Body::IncidentReopened {}, false) => {
            incident.closed = None;
            true
        }
        _ => false,
    };
    (Some(incident), if fits { Fit::Fits } else { Fit::Superseded })
}
