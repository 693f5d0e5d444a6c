//! Incidents in the file: counted from a table, rebuilt from the events, erased everywhere.

use crate::{Desk, monday};
use guichet::domain::command::Command;
use guichet::domain::event::Entity;
use guichet::domain::id::{AgentId, IncidentId};
use guichet::domain::incident::{
    IncidentCommand as I, Kind, Measure, NewIncident, Section, Severity,
};
use guichet::domain::settings::{Agent, Role, Setting};
use guichet::journal::erase::Ground;
use guichet::journal::{Actor, fresh};

fn report(desk: &Desk, actor: Actor, kind: Kind, facts: &str) -> IncidentId {
    let id = fresh::incident();
    let measures = [Measure::Calmed].into();
    let severity = Severity::Grave;
    let facts = Some(facts.to_owned());
    let new = NewIncident { id, kind, severity, measures, service: None, facts };
    desk.clock.advance(1_000);
    desk.journal().run(actor, Command::Report(new)).unwrap();
    id
}

fn hire(desk: &Desk) -> AgentId {
    let id = fresh::agent();
    let name = Some("A. Roy".to_owned());
    let agent = Agent { role: Role::Agent, active: true, name, ..Agent::default() };
    desk.run(Command::Set(vec![Setting::Agent(id, agent)])).unwrap();
    id
}

#[test]
fn an_incident_is_listed_for_who_may_know_and_counted_after_a_rebuild_too() {
    let desk = Desk::new();
    desk.sit();
    let roy = hire(&desk);
    let theirs = Actor { agent: Some(roy), counter: None };
    let lent = report(&desk, desk.at(1), Kind::Threat, "un cri");
    let own = report(&desk, theirs, Kind::Malaise, "une chute");
    let listed = |agent| {
        let all = desk.asking(agent, |past, by| past.incidents(by, monday(), monday()).unwrap());
        all.into_iter().map(|i| i.id).collect::<Vec<_>>()
    };
    let boss = desk.journal().system_agent();
    for _ in 0..2 {
        assert_eq!(listed(boss), [own, lent]);
        assert_eq!(listed(Some(roy)), [own]);
        assert_eq!(listed(None), []);
        let counts = desk.journal().past().unwrap().incident_counts(monday(), monday()).unwrap();
        assert_eq!(
            (counts.all(), counts.of(Kind::Threat, Severity::Grave), counts.open),
            (2, 1, 2)
        );
        desk.journal().rebuild().unwrap();
        desk.verify();
    }
    let hidden = desk.asking(Some(roy), |past, asking| past.incident(asking, lent).unwrap());
    assert_eq!(hidden, None);
    desk.run(Command::Incident(own, I::Close)).unwrap();
    let counts = desk.journal().past().unwrap().incident_counts(monday(), monday()).unwrap();
    assert_eq!(counts.open, 1);
    desk.verify();
}

#[test]
fn what_was_undone_is_counted_nowhere() {
    let desk = Desk::new();
    desk.sit();
    report(&desk, desk.at(1), Kind::Other, "rien");
    desk.run(Command::Undo { command: None }).unwrap();
    let counts = desk.journal().past().unwrap().incident_counts(monday(), monday()).unwrap();
    assert_eq!(counts.all(), 0);
    desk.verify();
}

#[test]
fn an_erasure_takes_every_word_of_a_sheet_and_leaves_what_is_counted() {
    let desk = Desk::new();
    desk.sit();
    let id = report(&desk, desk.at(1), Kind::Aggression, "Monsieur Zwingli a frappé");
    let text = "vu par Zwingli le jeune".to_owned();
    let write = I::Write { section: Section::Witnesses, text };
    desk.run(Command::Incident(id, write)).unwrap();
    let erased =
        desk.journal().erase(desk.at(1), Entity::Incident(id), Ground::why("demande")).unwrap();
    assert_eq!(erased.rows, 2);
    let boss = desk.journal().system_agent();
    let sheet = desk.asking(boss, |past, asking| past.incident(asking, id).unwrap()).unwrap();
    assert!(sheet.statements.iter().all(|s| s.text.is_none()), "{sheet:?}");
    assert_eq!(sheet.report.kind, Kind::Aggression);
    let bytes = std::fs::read(desk.place().file()).unwrap();
    assert!(!bytes.windows(7).any(|w| w == b"Zwingli"), "a word is left in the file");
    desk.verify();
}

#[test]
fn a_desk_that_opens_later_hears_a_call_of_today_and_none_of_yesterday() {
    let mut desk = Desk::new();
    desk.sit();
    desk.run(Command::AskHelp { id: fresh::help() }).unwrap();
    let waiting =
        |desk: &Desk| desk.journal().hall().calls.values().filter(|call| call.is_waiting()).count();
    assert_eq!(waiting(&desk.beside()), 1);
    desk.open();
    assert_eq!(waiting(&desk), 1);
    desk.journal().rebuild().unwrap();
    assert_eq!(waiting(&desk), 1);
    desk.clock.advance(24 * 3_600_000);
    desk.open();
    assert_eq!(waiting(&desk), 0);
    desk.verify();
}
