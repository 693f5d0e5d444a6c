//! What is filled in on the sheet of an incident.

use super::report::items;
use crate::domain::command::Command;
use crate::domain::id::IncidentId;
use crate::domain::incident::{IncidentCommand, Kind, Measure, Report, Section, Severity, Step};
use crate::text::incident::word;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use chrono::Datelike;
use serde::Serialize;

fn words_of<T: Serialize>(desk: &Desk, family: &str, all: &[T]) -> Vec<String> {
    all.iter().map(|value| word(&desk.words, family, value)).collect()
}

/// Writes about one of its sections.
pub fn write(desk: &mut Desk, id: IncidentId) -> Vec<Effect> {
    let picker =
        Picker::new(desk.words.get("incident-write-what"), items(desk, "section", &Section::ALL));
    desk.pick_one(picker, Section::ALL.to_vec(), move |desk, section| {
        write_about(desk, id, section)
    })
}

/// Writes what happened.
pub fn facts(desk: &mut Desk, id: IncidentId) -> Vec<Effect> {
    write_about(desk, id, Section::Facts)
}

fn write_about(desk: &mut Desk, id: IncidentId, section: Section) -> Vec<Effect> {
    let label = word(&desk.words, "section", &section);
    let form =
        Form::new(desk.words.get("action-incident-write"), vec![Field::text(label, "").required()]);
    desk.fill(form, move |desk, form| {
        let command = IncidentCommand::Write { section, text: form.text(0) };
        desk.submit(Command::Incident(id, command))
    })
}

/// Notes a step with its day.
pub fn step(desk: &mut Desk, id: IncidentId) -> Vec<Effect> {
    let today = desk.hall.day;
    let fields = vec![
        Field::one(desk.words.get("incident-field-step"), words_of(desk, "step", &Step::ALL), 0),
        Field::date(desk.words.get("incident-field-on"), today),
        Field::text(desk.words.get("incident-field-detail"), ""),
    ];
    let form = Form::new(desk.words.get("action-incident-step"), fields);
    desk.fill(form, move |desk, form| {
        let Some(step) = Step::ALL.get(form.chosen(0)).copied() else { return vec![] };
        let on = form.date(1, today.year()).unwrap_or(today);
        let command = IncidentCommand::Step { step, on, detail: form.some_text(2) };
        desk.submit(Command::Incident(id, command))
    })
}

/// Sets right what is counted of it.
pub fn change(desk: &mut Desk, id: IncidentId, report: Report) -> Vec<Effect> {
    let place = |at: Option<usize>| at.unwrap_or(0);
    let fields = vec![
        Field::one(
            desk.words.get("incident-field-kind"),
            words_of(desk, "kind", &Kind::ALL),
            place(Kind::ALL.iter().position(|k| *k == report.kind)),
        ),
        Field::one(
            desk.words.get("incident-field-severity"),
            words_of(desk, "severity", &Severity::ALL),
            place(Severity::ALL.iter().position(|s| *s == report.severity)),
        ),
    ];
    let form = Form::new(desk.words.get("action-incident-change"), fields);
    desk.fill(form, move |desk, form| {
        let kind = Kind::ALL.get(form.chosen(0)).copied().unwrap_or(report.kind);
        let severity = Severity::ALL.get(form.chosen(1)).copied().unwrap_or(report.severity);
        let marked = Measure::ALL.map(|m| {
            Item::new(word(&desk.words, "measure", &m)).marked(report.measures.contains(&m))
        });
        let title = desk.words.get("incident-done-at-once");
        // Nothing marked would choose what the cursor is on: none is a choice of its own.
        let none =
            Item::new(desk.words.get("incident-measure-none")).marked(report.measures.is_empty());
        let all: Vec<_> = std::iter::once(None).chain(Measure::ALL.map(Some)).collect();
        let items = std::iter::once(none).chain(marked).collect();
        desk.pick(Picker::new(title, items).several_or_all(), all, move |desk, chosen| {
            let measures = chosen.values.into_iter().flatten().collect();
            let command = IncidentCommand::Change { kind, severity, measures };
            desk.submit(Command::Incident(id, command))
        })
    })
}

/// Takes the follow-up up again, for a reason.
pub fn reopen(desk: &mut Desk, id: IncidentId) -> Vec<Effect> {
    let field = Field::text(desk.words.get("field-reason"), "").required();
    let form = Form::new(desk.words.get("action-incident-reopen"), vec![field]);
    desk.fill(form, move |desk, form| {
        desk.submit(Command::Incident(id, IncidentCommand::Reopen { why: form.text(0) }))
    })
}
