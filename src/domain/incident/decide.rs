//! What may be reported, and done with a sheet.

use super::*;
use crate::domain::command::{Context, known_service};
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::hall::Hall;
use crate::domain::refusal::Refusal;

/// An incident as it is reported.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of a report
pub struct NewIncident {
    pub id: IncidentId,
    pub kind: Kind,
    pub severity: Severity,
    pub measures: BTreeSet<Measure>,
    pub service: Option<ServiceId>,
    /// What happened, in the agent's own words.
    pub facts: Option<String>,
}

/// What is asked of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of a report
pub enum IncidentCommand {
    /// What is counted of it is set right.
    Change { kind: Kind, severity: Severity, measures: BTreeSet<Measure> },
    /// Something is written on the sheet.
    Write { section: Section, text: String },
    /// A step was taken.
    Step { step: Step, on: NaiveDate, detail: Option<String> },
    /// The follow-up has ended.
    Close,
    /// It has not.
    Reopen { why: String },
}

/// The events of an incident that is reported.
///
/// # Errors
/// A service that is not offered.
pub fn report(hall: &Hall, new: &NewIncident, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    new.service.map(|service| known_service(hall, service)).transpose()?;
    let local = cx.local();
    let report = Report {
        day: local.day,
        hour: local.hour(),
        kind: new.kind,
        severity: new.severity,
        measures: new.measures.clone(),
        service: new.service,
    };
    let entity = Entity::Incident(new.id);
    let mut drafts = vec![Draft::new(entity, Body::IncidentReported(report))];
    if let Some(facts) = new.facts.as_deref().filter(|facts| !facts.trim().is_empty()) {
        let body = Body::IncidentNoted { section: Section::Facts };
        drafts.push(Draft::new(entity, body).with(Field::Note, Some(facts)));
    }
    Ok(drafts)
}

/// The events of `command` on an incident.
///
/// # Errors
/// A [`Refusal`]; an incident that the agent may not see is refused as one that is not there.
pub fn decide(
    hall: &Hall,
    id: IncidentId,
    command: &IncidentCommand,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let incident = hall.incidents.get(&id).ok_or(Refusal::NoSuchIncident)?;
    let sight = incident.sight(cx.agent, &hall.settings).ok_or(Refusal::NoSuchIncident)?;
    let one = |body| Draft::new(Entity::Incident(id), body);
    let open = || incident.is_open().then_some(()).ok_or(Refusal::IncidentClosed);
    // Whoever reported it tells what they saw; what follows from it is the supervisor's.
    let tells = matches!(
        command,
        IncidentCommand::Write { section: Section::Facts | Section::Witnesses, .. }
    );
    if sight != Sight::Whole && !tells {
        return Err(Refusal::SupervisorOnly);
    }
    match command {
        IncidentCommand::Change { kind, severity, measures } => {
            open()?;
            let report = Report {
                kind: *kind,
                severity: *severity,
                measures: measures.clone(),
                ..incident.report.clone()
            };
            match report == incident.report {
                true => Ok(vec![]),
                false => Ok(vec![one(Body::IncidentChanged(report))]),
            }
        }
        IncidentCommand::Write { section, text } => {
            open()?;
            if text.trim().is_empty() {
                return Err(Refusal::WordsNeeded);
            }
            let body = Body::IncidentNoted { section: *section };
            Ok(vec![one(body).with(Field::Note, Some(text))])
        }
        IncidentCommand::Step { step, on, detail } => {
            open()?;
            if *on > cx.local().day || *on < incident.report.day {
                return Err(Refusal::DatesContradict);
            }
            let body = Body::IncidentStepTaken { step: *step, on: *on };
            Ok(vec![one(body).with(Field::Detail, detail.as_deref())])
        }
        IncidentCommand::Close => {
            open()?;
            Ok(vec![one(Body::IncidentClosed {})])
        }
        IncidentCommand::Reopen { why } => {
            if incident.is_open() {
                return Err(Refusal::IncidentOpen);
            }
            if why.trim().is_empty() {
                return Err(Refusal::ReasonNeeded);
            }
            Ok(vec![one(Body::IncidentReopened {}).with(Field::Reason, Some(why))])
        }
    }
}
