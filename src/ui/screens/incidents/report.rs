//! Reporting an incident: what it was, how grave, what was done. No name is asked for.

use crate::domain::command::Command;
use crate::domain::id::IncidentId;
use crate::domain::incident::{Kind, Measure, NewIncident, Severity};
use crate::journal::fresh;
use crate::text::incident::word;
use crate::ui::desk::Desk;
use crate::ui::message::{Effect, Purpose};
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::{Screen, queue};
use serde::Serialize;
use std::collections::BTreeSet;

/// What the agent does once it is reported.
#[derive(Debug, Clone, Copy)]
enum Next {
    GoOn,
    Recover,
    Write,
}

/// The values of an enumeration as things to choose from.
pub(super) fn items<T: Serialize>(desk: &Desk, family: &str, all: &[T]) -> Vec<Item> {
    all.iter().map(|value| Item::new(word(&desk.words, family, value))).collect()
}

/// Asks what happened, and reports it.
pub fn report(desk: &mut Desk) -> Vec<Effect> {
    // The visitor may be the one whom it is about.
    if desk.screen.faces_person() {
        desk.screen = Screen::Queue;
    }
    let picker = Picker::new(desk.words.get("incident-what"), items(desk, "kind", &Kind::ALL));
    desk.pick_one(picker, Kind::ALL.to_vec(), |desk, kind| {
        let items = items(desk, "severity", &Severity::ALL);
        let picker = Picker::new(desk.words.get("incident-how-grave"), items);
        desk.pick_one(picker, Severity::ALL.to_vec(), move |desk, severity| {
            measures(desk, kind, severity)
        })
    })
}

fn measures(desk: &mut Desk, kind: Kind, severity: Severity) -> Vec<Effect> {
    let mut all: Vec<Option<Measure>> = vec![None];
    all.extend(Measure::ALL.map(Some));
    let mut items = vec![Item::new(desk.words.get("incident-measure-none"))];
    items.extend(self::items(desk, "measure", &Measure::ALL));
    let picker = Picker::new(desk.words.get("incident-done-at-once"), items).several_or_all();
    desk.pick(picker, all, move |desk, chosen| {
        let measures: BTreeSet<Measure> = chosen.values.into_iter().flatten().collect();
        let service = queue::current(desk).map(|(_, ticket)| ticket.first_service);
        let id = fresh::incident();
        let new = NewIncident { id, kind, severity, measures, service, facts: None };
        desk.submit_for(Purpose::Incident(id), Command::Report(new))
    })
}

/// It is durable: what comes next is the agent's choice.
pub fn reported(desk: &mut Desk, id: IncidentId) -> Vec<Effect> {
    if desk.session.locked || !desk.layers.is_empty() || desk.screen.faces_person() {
        return vec![];
    }
    let mut next = vec![(Next::GoOn, "incident-go-on"), (Next::Write, "incident-write-now")];
    if desk.post().is_some() {
        next.insert(1, (Next::Recover, "incident-recover"));
    }
    let items = next.iter().map(|(_, name)| Item::new(desk.words.get(name))).collect();
    let picker = Picker::new(desk.words.get("incident-and-now"), items);
    let next = next.into_iter().map(|(next, _)| next).collect();
    desk.pick_one(picker, next, move |desk, next| match next {
        Next::GoOn => vec![],
        Next::Recover => desk.submit(Command::Recover),
        Next::Write => super::sheet::facts(desk, id),
    })
}
