//! Taking back.

use crate::steps::{step, steps};
use crate::world::*;
use guichet::domain::command::Command;
use guichet::domain::event::Outcome;
use guichet::domain::id::PostId;
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::visit::TicketCommand as C;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn undo_restores_what_was(history in steps(30), act in step()) {
        let mut world = World::staffed();
        for step in history {
            _ = step.take(&mut world);
        }
        let Some(command) = act.command(&mut world) else { return Ok(()) };
        let seat_taken = matches!(command, Command::OpenPost { .. } | Command::Undo { .. });
        let before = world.hall.clone();
        let Ok(done) = world.by(act.who).run(command) else { return Ok(()) };
        if done.is_empty() || seat_taken {
            return Ok(());
        }
        let numbers = world.hall.numbers.clone();
        let undo = Command::Undo { command: Some(done[0].command) };
        // A hand over leaves its agent without a seat; taking it back needs none.
        let undone = world.by(act.who).run(undo);
        prop_assert!(undone.is_ok(), "{:?} cannot be taken back at once: {:?}", act.what, undone);
        let after = &world.hall;
        prop_assert_eq!(&after.visits, &before.visits);
        prop_assert_eq!(&after.posts, &before.posts);
        prop_assert_eq!(&after.settings.stopped.values().filter(|s| s.site || !s.services.is_empty()).collect::<Vec<_>>(),
                        &before.settings.stopped.values().filter(|s| s.site || !s.services.is_empty()).collect::<Vec<_>>());
        prop_assert_eq!(&after.acts, &before.acts);
        prop_assert_eq!(&after.numbers, &numbers, "a number given stays burnt");
    }
}

#[test]
fn an_undone_ticket_leaves_its_number_burnt() {
    let mut world = World::staffed();
    world.by(0).issue("etat-civil");
    world.by(0).undo().unwrap();
    assert!(world.hall.visits.is_empty(), "it counts nowhere");
    let next = world.by(0).issue("etat-civil");
    assert_eq!(world.ticket(next).number.unwrap().to_string(), "C002");
}

#[test]
fn an_undone_call_was_never_a_call() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(0).call_next().unwrap();
    world.by(0).undo().unwrap();
    assert_eq!(world.stage(id), Stage::Waiting);
    assert_eq!(world.ticket(id).first_call, None);
}

#[test]
fn the_key_goes_back_one_by_one() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(0).call_next().unwrap();
    world.by(0).on(id, C::Serve).unwrap();
    world.by(0).undo().unwrap();
    assert_eq!(world.stage(id), Stage::Called);
    world.by(0).undo().unwrap();
    assert_eq!(world.stage(id), Stage::Waiting);
    world.by(0).undo().unwrap();
    assert!(world.hall.ticket(id).is_none());
    assert_eq!(world.by(0).undo(), Err(Refusal::NothingToUndo));
}

#[test]
fn what_another_has_acted_on_since_stays() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(1).call_next().unwrap();
    let refused = world.by(0).undo();
    let (number, agent) = ("C001".to_owned(), "M. Diallo".to_owned());
    assert_eq!(refused, Err(Refusal::ActedOnSince { number, agent }));
    assert_eq!(world.stage(id), Stage::Called);
}

#[test]
fn an_end_is_not_taken_back_while_the_next_is_served() {
    let mut world = World::staffed();
    let [first, second] = [(); 2].map(|()| world.by(0).issue("etat-civil"));
    world.by(0).on(first, C::Serve).unwrap();
    let end = world.by(0).on(first, C::Finish).unwrap()[0].command;
    world.by(0).on(second, C::Serve).unwrap();
    let undo = || Command::Undo { command: Some(end) };
    assert_eq!(world.by(0).run(undo()), Err(Refusal::PostBusy { number: "C002".into() }));
    world.by(0).on(second, C::Hold { note: None }).unwrap();
    world.by(0).run(undo()).unwrap();
    assert_eq!(world.stage(first), Stage::Serving);
}

#[test]
fn a_note_on_who_is_aside_can_be_taken_back_while_the_next_is_served() {
    let mut world = World::staffed();
    let [first, second] = [(); 2].map(|()| world.by(0).issue("etat-civil"));
    world.by(0).on(first, C::Serve).unwrap();
    world.by(0).on(first, C::Hold { note: None }).unwrap();
    world.by(0).on(second, C::Serve).unwrap();
    world.by(0).on(first, C::Note { text: "revient avec la photo".into() }).unwrap();
    world.by(0).undo().unwrap();
    assert!(world.ticket(first).notes.is_empty());
    assert_eq!(world.stage(first), Stage::OnHold);
}

#[test]
fn a_closed_counter_is_not_reopened_over_a_colleague() {
    let mut world = World::staffed();
    let close = world.by(0).run(Command::ClosePost).unwrap()[0].command;
    world.by(1).run(Command::ClosePost).unwrap();
    let post = PostId(world.draw());
    world.by(1).at(1).run(Command::OpenPost { post }).unwrap();
    let refused = world.by(0).run(Command::Undo { command: Some(close) });
    assert_eq!(refused, Err(Refusal::CounterTaken { counter: 1, agent: "M. Diallo".into() }));
}

#[test]
fn a_hand_over_is_not_taken_back_once_the_relief_has_called_somebody() {
    let mut world = World::staffed();
    world.by(2).run(Command::ClosePost).unwrap();
    let post = PostId(world.draw());
    let relief = Command::HandOver { to: agent(2), post };
    let hand_over = world.by(0).run(relief).unwrap()[0].command;
    world.by(0).issue("etat-civil");
    world.by(2).call_next().unwrap();
    let refused = world.by(0).run(Command::Undo { command: Some(hand_over) });
    assert_eq!(refused, Err(Refusal::PostHasTickets { numbers: "C001".into() }));
}

#[test]
fn a_return_from_a_break_is_not_taken_back_while_somebody_is_served() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(0).run(Command::Pause { back_office: false }).unwrap();
    let back = world.by(0).run(Command::Resume).unwrap()[0].command;
    world.by(0).on(id, C::Serve).unwrap();
    let refused = world.by(0).run(Command::Undo { command: Some(back) });
    assert_eq!(refused, Err(Refusal::PostBusy { number: "C001".into() }));
}

#[test]
fn a_refused_end_keeps_the_day_as_it_was() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    let settle = vec![(id, Outcome::NoShow)];
    let end = Command::EndDay { settle, reason: "fermeture".into() };
    assert!(world.by(0).run(end).is_err(), "nobody called them");
    assert_eq!(world.stage(id), Stage::Waiting);
}
