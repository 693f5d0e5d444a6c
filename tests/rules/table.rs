//! The table of commands, row by row: from where each is allowed, to where it leads, and what is
//! refused.

use crate::world::*;
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::event::{Event, Field, LineResult, NewLine, Outcome, Paper};
use guichet::domain::id::*;
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::visit::TicketCommand as C;

const STAGES: [Stage; 6] =
    [Stage::Waiting, Stage::Away, Stage::Called, Stage::Serving, Stage::OnHold, Stage::Closed];

/// A ticket for two services that stands at `stage`, at the counter of agent 0.
fn ticket_at(stage: Stage) -> (World, TicketId) {
    let mut world = World::staffed();
    let line = world.line();
    let id = world.by(0).issue_with("etat-civil", |new| {
        new.lines.push(NewLine { id: line, service: service_id("titres-depot"), quantity: 2 });
    });
    let way: &[C] = match stage {
        Stage::Waiting => &[],
        Stage::Away => &[C::StepAway { back_at: None }],
        Stage::Called => &[C::Call { reason: None }],
        Stage::Serving => &[C::Serve],
        Stage::OnHold => &[C::Serve, C::Hold { note: None }],
        Stage::Closed => &[C::Close { outcome: Outcome::Left }],
    };
    for command in way {
        world.by(0).on(id, command.clone()).unwrap();
    }
    assert_eq!(world.stage(id), stage);
    (world, id)
}

/// `command` leads from each of `from` to `to`, and is refused from everywhere else.
fn row(from: &[Stage], to: Stage, command: impl Fn(&World, TicketId) -> C) {
    for stage in STAGES {
        let (mut world, id) = ticket_at(stage);
        let command = command(&world, id);
        let before = world.hall.visits.clone();
        match (from.contains(&stage), world.by(0).on(id, command.clone())) {
            (true, Ok(_)) => assert_eq!(world.stage(id), to, "{command:?} from {stage:?}"),
            (false, Err(_)) => assert_eq!(world.hall.visits, before, "{command:?} changes nothing"),
            (_, other) => panic!("{command:?} from {stage:?}: {other:?}"),
        }
    }
}

#[test]
fn away_and_back() {
    row(&[Stage::Waiting], Stage::Away, |_, _| C::StepAway { back_at: None });
    row(&[Stage::Away], Stage::Waiting, |_, _| C::ComeBack);
}

#[test]
fn call_and_call_again() {
    row(&[Stage::Waiting], Stage::Called, |_, _| C::Call { reason: None });
    row(&[Stage::Called], Stage::Called, |_, _| C::Recall);
}

#[test]
fn serve_hold_and_resume() {
    row(&[Stage::Waiting, Stage::Called], Stage::Serving, |_, _| C::Serve);
    row(&[Stage::Serving], Stage::OnHold, |_, _| C::Hold { note: None });
    row(&[Stage::OnHold], Stage::Serving, |_, _| C::Resume);
}

#[test]
fn lines_are_added_changed_and_finished_while_serving_or_on_hold() {
    for stage in [Stage::Serving, Stage::OnHold] {
        let (mut world, id) = ticket_at(stage);
        let added = NewLine { id: world.line(), service: service_id("logement"), quantity: 1 };
        world.by(0).on(id, C::AddLine { line: added }).unwrap();
        let more = NewLine { quantity: 3, ..added };
        world.by(0).on(id, C::ChangeLine { line: more }).unwrap();
        let result = LineResult::Incomplete(vec![Paper::Photo]);
        let detail = Some("trop sombre".to_owned());
        let finish = C::FinishLine { line: added.id, result: result.clone(), detail };
        let events = world.by(0).on(id, finish).unwrap();
        assert_eq!(said(&events, Field::Detail), Some("trop sombre"));
        let line = world.ticket(id).lines.iter().find(|l| l.id == added.id).unwrap();
        assert_eq!((line.quantity, &line.result), (3, &Some(result)));
        assert_eq!(world.stage(id), stage, "a line does not move the ticket");
        assert_eq!(world.by(0).on(id, C::ChangeLine { line: more }), Err(Refusal::LineFinished));
    }
    for stage in [Stage::Waiting, Stage::Away, Stage::Called, Stage::Closed] {
        let (mut world, id) = ticket_at(stage);
        let line = NewLine { id: world.line(), service: service_id("logement"), quantity: 1 };
        let refused = world.by(0).on(id, C::AddLine { line });
        assert_eq!(refused, Err(Refusal::WrongStage { number: "C001".into(), stage }));
    }
}

#[test]
fn one_key_finishes_all_open_lines() {
    for stage in [Stage::Serving, Stage::OnHold] {
        let (mut world, id) = ticket_at(stage);
        world.by(0).on(id, C::Finish).unwrap();
        let ticket = world.ticket(id);
        assert_eq!(ticket.outcome(), Some(Outcome::Served));
        assert!(ticket.lines.iter().all(|l| l.result == Some(LineResult::Done)));
    }
    for stage in [Stage::Waiting, Stage::Away, Stage::Called, Stage::Closed] {
        let (mut world, id) = ticket_at(stage);
        let refused = world.by(0).on(id, C::Finish);
        assert_eq!(refused, Err(Refusal::WrongStage { number: "C001".into(), stage }));
    }
}

#[test]
fn a_counter_that_does_part_of_it_sends_the_visit_on_by_itself() {
    let (mut world, id) = ticket_at(Stage::Waiting);
    let services = vec![service_id("etat-civil")];
    world.by(0).run(guichet::domain::command::Command::ChooseServices { services }).unwrap();
    world.by(0).on(id, C::Serve).unwrap();
    world.by(0).on(id, C::Finish).unwrap();
    assert_eq!(world.stage(id), Stage::Waiting);
    let left: Vec<_> = world.ticket(id).open_lines().map(|l| l.service).collect();
    assert_eq!(left, [service_id("titres-depot")]);
}

#[test]
fn what_this_counter_does_not_take_is_sent_on_also_when_its_own_lines_had_their_results() {
    let (mut world, id) = ticket_at(Stage::Waiting);
    let services = vec![service_id("etat-civil")];
    world.by(0).run(guichet::domain::command::Command::ChooseServices { services }).unwrap();
    world.by(0).on(id, C::Serve).unwrap();
    let line = world.ticket(id).lines[0].id;
    let result = LineResult::Incomplete(vec![Paper::Photo]);
    world.by(0).on(id, C::FinishLine { line, result, detail: None }).unwrap();
    world.by(0).on(id, C::Finish).unwrap();
    assert_eq!(world.stage(id), Stage::Waiting, "the other service is still to be done");
    // Whoever takes none of it was chosen to serve it, and is not asked to send it on.
    let services = vec![service_id("logement")];
    world.by(1).run(guichet::domain::command::Command::ChooseServices { services }).unwrap();
    world.by(1).on(id, C::Serve).unwrap();
    world.by(1).on(id, C::Finish).unwrap();
    assert_eq!(world.ticket(id).outcome(), Some(Outcome::Served));
}

#[test]
fn split_from_waiting_and_serving() {
    for stage in STAGES {
        let (mut world, id) = ticket_at(stage);
        let line = world.ticket(id).lines[1].id;
        let split = world.by(0).on(id, C::Split { lines: vec![line] });
        let second = TicketId { part: Part(1), ..id };
        if [Stage::Waiting, Stage::Serving].contains(&stage) {
            split.unwrap();
            let (first, second) = (world.ticket(id), world.ticket(second));
            assert_eq!(second.number.unwrap().to_string(), "C001b");
            assert_eq!((second.stage(), first.stage()), (Stage::Waiting, stage));
            assert_eq!(second.arrival, first.arrival);
        } else {
            assert_eq!(split, Err(Refusal::WrongStage { number: "C001".into(), stage }));
        }
    }
}

#[test]
fn a_split_leaves_something_on_each_ticket() {
    let (mut world, id) = ticket_at(Stage::Waiting);
    let all = world.ticket(id).lines.iter().map(|l| l.id).collect();
    let cannot = Err(Refusal::CannotSplit { number: "C001".into() });
    assert_eq!(world.by(0).on(id, C::Split { lines: all }), cannot);
    assert_eq!(world.by(0).on(id, C::Split { lines: vec![] }), cannot);
}

#[test]
fn both_tickets_of_a_split_are_called_together() {
    let (mut world, id) = ticket_at(Stage::Waiting);
    let line = world.ticket(id).lines[1].id;
    let other = world.by(0).issue_with("logement", |new| new.priority = true);
    world.by(0).on(id, C::Split { lines: vec![line] }).unwrap();
    world.by(0).on(id, C::Call { reason: Some("ils sont deux".into()) }).unwrap();
    world.by(0).on(TicketId { part: Part(1), ..id }, C::Call { reason: None }).unwrap();
    let refused = world.by(0).on(id, C::Call { reason: None });
    assert_eq!(refused, Err(Refusal::AlreadyCalled { number: "C001".into(), counter: 1 }));
    assert_eq!(world.stage(other), Stage::Waiting);
}

#[test]
fn transfer_keeps_the_place_ahead_of_later_arrivals() {
    for stage in STAGES {
        let (mut world, id) = ticket_at(stage);
        world.pass(MINUTE);
        world.by(1).issue("logement");
        let fresh = world.line();
        let service = Some(service_id("logement"));
        let note = Some("dossier prêt".to_owned());
        let command = C::Transfer { service, counter: None, fresh, note };
        let sent = world.by(0).on(id, command);
        if [Stage::Called, Stage::Serving, Stage::OnHold].contains(&stage) {
            assert_eq!(said(&sent.unwrap(), Field::Note), Some("dossier prêt"));
            assert_eq!(world.stage(id), Stage::Waiting);
            assert_eq!(world.order(), ["C001", "L001"]);
        } else {
            assert_eq!(sent, Err(Refusal::WrongStage { number: "C001".into(), stage }));
        }
    }
}

#[test]
fn a_ticket_sent_to_a_counter_is_called_there() {
    let (mut world, id) = ticket_at(Stage::Serving);
    let counter = Some(counter_id(world.hall.site, 2));
    let fresh = world.line();
    world.by(0).on(id, C::Transfer { service: None, counter, fresh, note: None }).unwrap();
    assert_eq!(world.by(0).call_next(), Err(Refusal::NobodyWaits));
    assert_eq!(world.by(1).call_next(), Ok(id));
    world.by(1).on(id, C::Requeue).unwrap();
    assert_eq!(world.by(2).call_next(), Err(Refusal::NobodyWaits), "still for counter 2");
}

#[test]
fn requeue_from_called_and_on_hold() {
    row(&[Stage::Called, Stage::OnHold], Stage::Waiting, |_, _| C::Requeue);
}

#[test]
fn the_ends_that_each_stage_allows() {
    use Stage::*;
    let ends: [(Outcome, &[Stage]); 4] = [
        (Outcome::NoShow, &[Called]),
        (Outcome::Left, &[Waiting, Away, Called, Serving, OnHold]),
        (Outcome::Cancelled, &[Waiting, Away, Called]),
        (Outcome::NotClosed, &[]),
    ];
    for (outcome, from) in ends {
        row(from, Closed, |_, _| C::Close { outcome });
    }
    row(&[Serving, OnHold], Closed, |_, _| C::Close { outcome: Outcome::Served });
}

#[test]
fn served_gives_every_line_a_result_in_one_command_that_one_undo_takes_back() {
    for stage in [Stage::Serving, Stage::OnHold] {
        let (mut world, id) = ticket_at(stage);
        // The counter takes none of what is left: *finish* would send the visit on.
        let services = vec![service_id("logement")];
        world.by(0).run(guichet::domain::command::Command::ChooseServices { services }).unwrap();
        let [informed, open] = [0, 1].map(|n| world.ticket(id).lines[n].id);
        let result = LineResult::Informed;
        let finish = C::FinishLine { line: informed, result, detail: None };
        world.by(0).on(id, finish).unwrap();
        let before = world.hall.visits.clone();
        let events = world.by(0).on(id, C::Close { outcome: Outcome::Served }).unwrap();
        let ticket = world.ticket(id);
        assert_eq!(ticket.outcome(), Some(Outcome::Served));
        let result = |id| ticket.lines.iter().find(|l| l.id == id).unwrap().result.clone();
        assert_eq!(result(informed), Some(LineResult::Informed), "a result given stays");
        assert_eq!(result(open), Some(LineResult::Done));
        assert!(events.iter().all(|e| e.command == events[0].command));
        world.by(0).undo().unwrap();
        assert_eq!(world.hall.visits, before);
    }
}

#[test]
fn reopen_the_same_day_waiting_or_serving() {
    row(&[Stage::Closed], Stage::Waiting, |_, _| C::Reopen { serve: false });
    row(&[Stage::Closed], Stage::Serving, |_, _| C::Reopen { serve: true });
    let (mut world, id) = ticket_at(Stage::Closed);
    let busy = world.by(0).issue("logement");
    world.by(0).on(busy, C::Serve).unwrap();
    let refused = world.by(0).on(id, C::Reopen { serve: true });
    assert_eq!(refused, Err(Refusal::PostBusy { number: "L001".into() }));
    world.pass(24 * HOUR);
    let refused = world.by(0).on(id, C::Reopen { serve: false });
    assert_eq!(refused, Err(Refusal::NotToday { number: "C001".into() }));
}

#[test]
fn another_may_be_called_with_a_reason() {
    let mut world = World::staffed();
    world.by(0).issue("etat-civil");
    let second = world.by(0).issue("etat-civil");
    assert_eq!(world.by(0).on(second, C::Call { reason: None }), Err(Refusal::ReasonNeeded));
    let reason = Some("bébé qui pleure".to_owned());
    let events: Vec<Event> = world.by(0).on(second, C::Call { reason }).unwrap();
    assert_eq!(said(&events, Field::Reason), Some("bébé qui pleure"));
}

#[test]
fn a_ticket_called_elsewhere_is_served_there_unless_its_agent_is_away() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(0).call_next().unwrap();
    let refused = world.by(1).on(id, C::Serve);
    assert_eq!(refused, Err(Refusal::AlreadyCalled { number: "C001".into(), counter: 1 }));
    world.by(0).run(guichet::domain::command::Command::Pause { back_office: true }).unwrap();
    world.by(1).on(id, C::Serve).unwrap();
    assert_eq!(world.stage(id), Stage::Serving);
}
