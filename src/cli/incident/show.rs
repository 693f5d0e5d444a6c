//! A list of incidents, and a sheet.

use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::request::Desk;
use crate::cli::session::Session;
use crate::domain::command::agent_name;
use crate::domain::hall::Hall;
use crate::domain::id::{AgentId, IncidentId};
use crate::domain::incident::Incident;
use crate::domain::refusal::Refusal;
use crate::journal::past::ListedIncident;
use crate::text::incident::{measures, word};
use crate::text::request::code;
use serde::Serialize;
use serde_json::{Value, json};

const FIELDS: [&str; 8] = ["id", "day", "hour", "kind", "severity", "service", "counter", "open"];

fn name(value: &impl Serialize) -> String {
    code(value).replace('-', "_")
}

/// Writes a list.
pub fn list(session: &Session, hall: &Hall, all: &[ListedIncident]) -> Result {
    let service = |i: &ListedIncident| {
        i.service.and_then(|s| hall.settings.services.get(&s)).map(|s| s.code.clone())
    };
    let counter = |i: &ListedIncident| i.counter.and_then(|c| hall.counter_number(c));
    if session.format == Format::Json {
        let object = |i: &ListedIncident| {
            json!({
                "id": i.id, "day": i.day, "hour": i.hour, "kind": i.kind, "severity": i.severity,
                "service": service(i), "counter": counter(i), "open": i.open,
            })
        };
        return out::json(&all.iter().map(object).collect::<Vec<_>>());
    }
    let table = session.format == Format::Table;
    let words = &session.words;
    let row = |i: &ListedIncident| {
        let (kind, severity, open) = match table {
            true => (
                word(words, "kind", &i.kind),
                word(words, "severity", &i.severity),
                words.get(if i.open { "incident-open" } else { "incident-closed" }),
            ),
            false => (name(&i.kind), name(&i.severity), i.open.to_string()),
        };
        vec![
            i.id.to_string(),
            i.day.to_string(),
            format!("{:02}", i.hour),
            kind,
            severity,
            service(i).unwrap_or_default(),
            counter(i).map(|n| n.to_string()).unwrap_or_default(),
            open,
        ]
    };
    let rows: Vec<Vec<String>> = all.iter().map(row).collect();
    match table {
        false => out::csv(&FIELDS, &rows),
        true if rows.is_empty() => {
            out::tell(&words.get("incident-list-none"));
            Ok(())
        }
        true => out::table(&FIELDS.map(|f| words.get(&format!("incident-column-{f}"))), &rows),
    }
}

/// Writes the sheet, as much of it as the agent may read.
pub fn run(session: &Session, desk: &Desk, id: IncidentId) -> Result {
    let found = desk.asking(|past, asking| past.incident(asking, id))?;
    let incident = found.ok_or(Refusal::NoSuchIncident)?;
    let hall = desk.journal.hall();
    let agent = |a: Option<AgentId>| a.map(|a| agent_name(&hall, a));
    if session.format == Format::Json {
        return out::json(&object(&incident, id, agent));
    }
    let words = &session.words;
    let report = &incident.report;
    let mut lines = vec![
        format!(
            "{} · {} · {} {:02} h",
            word(words, "kind", &report.kind),
            word(words, "severity", &report.severity),
            report.day,
            report.hour
        ),
        format!("{} : {}", words.get("incident-field-measures"), measures(words, report)),
    ];
    for said in &incident.statements {
        let text = said.text.clone().unwrap_or_else(|| words.get("incident-erased"));
        let who = agent(said.agent).unwrap_or_default();
        lines.push(format!("{} ({who}) : {text}", word(words, "section", &said.section)));
    }
    for taken in &incident.steps {
        let detail = taken.detail.as_ref().map(|d| format!(" : {d}")).unwrap_or_default();
        lines.push(format!("{} · {}{detail}", taken.on, word(words, "step", &taken.step)));
    }
    lines.push(words.get(if incident.is_open() { "incident-open" } else { "incident-closed" }));
    lines.iter().try_for_each(|line| out::line(&out::printable(line)))
}

fn object(
    incident: &Incident,
    id: IncidentId,
    agent: impl Fn(Option<AgentId>) -> Option<String>,
) -> Value {
    let report = &incident.report;
    let said = |s: &crate::domain::incident::Statement| json!({ "about": s.section, "text": s.text, "agent": agent(s.agent) });
    let taken = |t: &crate::domain::incident::Taken| json!({ "step": t.step, "on": t.on, "detail": t.detail, "agent": agent(t.agent) });
    json!({
        "id": id,
        "day": report.day,
        "hour": report.hour,
        "kind": report.kind,
        "severity": report.severity,
        "measures": report.measures,
        "open": incident.is_open(),
        "statements": incident.statements.iter().map(said).collect::<Vec<_>>(),
        "steps": incident.steps.iter().map(taken).collect::<Vec<_>>(),
    })
}
