//! `guichet incident`: what went wrong at the counters. Lists and counts name nobody; a sheet is
//! read by whoever may read it at the desk.

mod show;

use super::args::{Range, some_text};
use super::failure::Result;
use super::format::Format;
use super::out;
use super::request::Desk;
use super::request::args::word;
use super::session::{Session, find_service};
use crate::domain::command::Command;
use crate::domain::id::IncidentId;
use crate::domain::incident::{
    IncidentCommand, Kind, Measure, NewIncident, Section, Severity, Step,
};
use crate::domain::refusal::Refusal;
use crate::domain::settings::Role;
use crate::journal::fresh;
use chrono::NaiveDate;
use clap::{Args, Subcommand};
use uuid::Uuid;

/// `incident`
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Report one.
    New(New),
    /// Those of some days.
    List(Range),
    /// How many of each kind.
    Counts(Range),
    /// Its sheet.
    Show(One),
    /// Write on its sheet.
    Note(Note),
    /// A step of the follow-up.
    Step(Taken),
    /// The follow-up has ended.
    Close(One),
    /// It goes on.
    Reopen(Reopen),
}

/// `incident new`
#[derive(Debug, Args)]
pub struct New {
    /// What it was.
    #[arg(value_parser = word::<Kind>)]
    pub kind: Kind,
    /// How grave.
    #[arg(long, value_parser = word::<Severity>, default_value = "minor")]
    pub severity: Severity,
    /// What was done at once.
    #[arg(long, value_parser = word::<Measure>)]
    pub measure: Vec<Measure>,
    /// The service that was being given.
    #[arg(long)]
    pub service: Option<String>,
    /// What happened.
    #[arg(long, value_parser = some_text)]
    pub facts: Option<String>,
}

/// A command on one incident.
#[derive(Debug, Args)]
pub struct One {
    /// Which.
    pub incident: Uuid,
}

/// `incident note`
#[derive(Debug, Args)]
pub struct Note {
    /// Which.
    pub incident: Uuid,
    /// About what.
    #[arg(long, value_parser = word::<Section>, default_value = "facts")]
    pub about: Section,
    /// The words.
    pub text: String,
}

/// `incident step`
#[derive(Debug, Args)]
pub struct Taken {
    /// Which.
    pub incident: Uuid,
    /// Which step.
    #[arg(value_parser = word::<Step>)]
    pub step: Step,
    /// The day.
    #[arg(long)]
    pub on: Option<NaiveDate>,
    /// More of it.
    #[arg(long, value_parser = some_text)]
    pub detail: Option<String>,
}

/// `incident reopen`
#[derive(Debug, Args)]
pub struct Reopen {
    /// Which.
    pub incident: Uuid,
    /// Why.
    #[arg(long, value_parser = some_text)]
    pub why: String,
}

/// Runs one of the subcommands.
pub fn run(session: &Session, verb: Verb) -> Result {
    let desk = Desk::open(session)?;
    let act = |id: Uuid, command| -> Result {
        desk.journal.run(desk.actor, Command::Incident(IncidentId(id), command))?;
        Ok(())
    };
    match verb {
        Verb::New(args) => report(session, &desk, args),
        Verb::List(range) => list(session, &desk, &range),
        Verb::Counts(range) => counts(session, &desk, &range),
        Verb::Show(args) => show::run(session, &desk, IncidentId(args.incident)),
        Verb::Note(args) => {
            act(args.incident, IncidentCommand::Write { section: args.about, text: args.text })
        }
        Verb::Step(args) => {
            let on = args.on.unwrap_or_else(|| desk.today());
            act(args.incident, IncidentCommand::Step { step: args.step, on, detail: args.detail })
        }
        Verb::Close(args) => act(args.incident, IncidentCommand::Close),
        Verb::Reopen(args) => act(args.incident, IncidentCommand::Reopen { why: args.why }),
    }
}

fn report(session: &Session, desk: &Desk, args: New) -> Result {
    let hall = desk.journal.hall();
    let service = args.service.as_deref().map(|s| find_service(&hall, s)).transpose()?;
    let id = fresh::incident();
    let new = NewIncident {
        id,
        kind: args.kind,
        severity: args.severity,
        measures: args.measure.into_iter().collect(),
        service,
        facts: args.facts,
    };
    desk.journal.run(desk.actor, Command::Report(new))?;
    session.answer("id", &id.to_string())
}

fn list(session: &Session, desk: &Desk, range: &Range) -> Result {
    let (from, to) = range.days(desk.today())?;
    let all = desk.asking(|past, asking| past.incidents(asking, from, to))?;
    show::list(session, &desk.journal.hall(), &all)
}

fn counts(session: &Session, desk: &Desk, range: &Range) -> Result {
    let hall = desk.journal.hall();
    let known = desk.actor.agent.and_then(|a| hall.settings.agents.get(&a)).filter(|a| a.active);
    if known.is_none_or(|agent| agent.role < Role::Supervisor) {
        return Err(Refusal::SupervisorOnly.into());
    }
    let (from, to) = range.days(desk.today())?;
    let counts = desk.past.incident_counts(from, to)?;
    let name = |kind: &Kind| match session.format {
        Format::Table => crate::text::incident::word(&session.words, "kind", kind),
        _ => crate::text::request::code(kind).replace('-', "_"),
    };
    let figures = |kind: &Kind| -> Vec<u64> {
        let severities = Severity::ALL.into_iter().map(|s| counts.of(*kind, s));
        severities.chain([counts.of_kind(*kind)]).collect()
    };
    let fields = ["kind", "minor", "serious", "grave", "total"];
    let rows: Vec<Vec<String>> = Kind::ALL
        .iter()
        .map(|kind| {
            let figures = figures(kind);
            std::iter::once(name(kind)).chain(figures.iter().map(u64::to_string)).collect()
        })
        .collect();
    match session.format {
        Format::Json => {
            let object = |kind: &Kind| {
                let all = fields.iter().skip(1).zip(figures(kind));
                let mut object: serde_json::Map<String, serde_json::Value> =
                    all.map(|(field, n)| ((*field).to_owned(), n.into())).collect();
                object.insert("kind".into(), name(kind).into());
                serde_json::Value::Object(object)
            };
            out::json(&Kind::ALL.iter().map(object).collect::<Vec<_>>())
        }
        Format::Csv => out::csv(&fields, &rows),
        Format::Table => {
            let severity = |s| crate::text::incident::word(&session.words, "severity", s);
            let header: Vec<String> = std::iter::once(session.words.get("incident-column-kind"))
                .chain(Severity::ALL.iter().map(severity))
                .chain([session.words.get("incident-column-total")])
                .collect();
            out::table(&header, &rows)
        }
    }
}
