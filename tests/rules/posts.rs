//! Who sits where, who may do what.

use crate::world::*;
use guichet::domain::command::Command;
use guichet::domain::defaults::{service, service_id};
use guichet::domain::id::PostId;
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::settings::{Found, Role, Setting};
use guichet::domain::visit::TicketCommand as C;

#[test]
fn one_agent_per_counter_and_one_counter_per_agent() {
    let mut world = World::staffed();
    let post = PostId(world.draw());
    let open = || Command::OpenPost { post };
    let taken = Refusal::CounterTaken { counter: 1, agent: "L. Martin".into() };
    assert_eq!(world.by(1).at(1).run(open()), Err(taken));
    let elsewhere = Refusal::AgentTaken { agent: "M. Diallo".into(), counter: 2 };
    assert_eq!(world.by(1).at(4).run(open()), Err(elsewhere));
    assert_eq!(world.by(1).run(open()), Err(Refusal::PostOpen), "it is theirs already");
    let nowhere = Refusal::NoSuchCounter { counter: "—".into() };
    assert_eq!(world.by(1).at(99).run(open()), Err(nowhere));
}

#[test]
fn until_there_is_a_second_agent_one_may_hold_several_counters() {
    let mut world = World::new();
    for n in [1, 2] {
        let mut gone = world.hall.settings.agents[&agent(n)].clone();
        gone.active = false;
        world.by(0).run(Command::Set(vec![Setting::Agent(agent(n), gone)])).unwrap();
    }
    for counter in [1, 2] {
        let post = PostId(world.draw());
        world.by(0).at(counter).run(Command::OpenPost { post }).unwrap();
    }
    assert_eq!(world.hall.live_posts().len(), 2);
}

#[test]
fn an_agent_serves_one_and_may_hold_several() {
    let mut world = World::staffed();
    let [first, second, third] = [(); 3].map(|()| world.by(0).issue("etat-civil"));
    world.by(0).on(first, C::Serve).unwrap();
    let busy = Refusal::PostBusy { number: "C001".into() };
    assert_eq!(world.by(0).on(second, C::Serve), Err(busy));
    world.by(0).on(first, C::Hold { note: None }).unwrap();
    world.by(0).on(second, C::Serve).unwrap();
    world.by(0).on(second, C::Hold { note: None }).unwrap();
    world.by(0).on(third, C::Serve).unwrap();
    let post = world.hall.live_posts()[0].id;
    assert_eq!(world.hall.held_at(post).len(), 2);
    world.by(1).on(first, C::Resume).unwrap();
    assert_eq!(world.hall.held_at(post).len(), 1, "resumed at any counter");
}

#[test]
fn a_break_calls_nobody_and_is_not_taken_while_serving() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(0).on(id, C::Serve).unwrap();
    let pause = || Command::Pause { back_office: false };
    assert_eq!(world.by(0).run(pause()), Err(Refusal::PostBusy { number: "C001".into() }));
    world.by(0).on(id, C::Hold { note: None }).unwrap();
    world.by(0).run(pause()).unwrap();
    assert_eq!(world.by(0).call_next(), Err(Refusal::PostPaused));
    assert_eq!(world.hall.to_take_over().len(), 1, "who is aside there is to take over");
    world.by(0).run(Command::Resume).unwrap();
    assert_eq!(world.by(0).run(Command::Resume), Err(Refusal::PostOpen));
}

#[test]
fn closing_a_counter_leaves_who_is_aside_and_nobody_called() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(0).call_next().unwrap();
    let has = Refusal::PostHasTickets { numbers: "C001".into() };
    assert_eq!(world.by(0).run(Command::ClosePost), Err(has));
    world.by(0).on(id, C::Serve).unwrap();
    world.by(0).on(id, C::Hold { note: None }).unwrap();
    world.by(0).run(Command::ClosePost).unwrap();
    assert_eq!(world.hall.to_take_over().len(), 1);
    world.by(1).on(id, C::Resume).unwrap();
    assert_eq!(world.stage(id), Stage::Serving);
}

#[test]
fn lunch_relief_takes_everything_over_and_splits_the_service_time() {
    let mut world = World::staffed();
    let [held, running] = [(); 2].map(|()| world.by(0).issue("etat-civil"));
    world.by(0).on(held, C::Serve).unwrap();
    world.by(0).on(held, C::Hold { note: None }).unwrap();
    world.by(0).on(running, C::Serve).unwrap();
    world.by(2).run(Command::ClosePost).unwrap();
    world.pass(10 * MINUTE);
    let post = PostId(world.draw());
    world.by(2).at(1).run(Command::HandOver { to: agent(2), post }).unwrap();
    let at = |id| world.ticket(id).at().map(|at| (at.post, at.agent));
    assert_eq!(at(running), Some((post, Some(agent(2)))));
    assert_eq!(at(held), at(running));
    let served: Vec<_> = world.ticket(running).served.iter().map(|s| s.at.agent).collect();
    assert_eq!(served, [Some(agent(0)), Some(agent(2))]);
    // Who waits beside with a form has waited since it was put aside, whoever sits there.
    let held = world.ticket(held);
    let since = held.held_since().unwrap();
    assert_eq!(since, held.held[0].from);
    assert!(since.at.plus(9 * MINUTE) <= held.held[1].from.at);
    world.by(2).on(running, C::Finish).unwrap();
}

#[test]
fn only_supervisors_hand_over_for_others() {
    let mut world = World::staffed();
    let post = PostId(world.draw());
    world.by(0).run(Command::ClosePost).unwrap();
    let relief = || Command::HandOver { to: agent(0), post };
    assert_eq!(world.by(2).at(2).run(relief()), Err(Refusal::SupervisorOnly));
    world.by(1).at(3).run(relief()).unwrap();
}

#[test]
fn a_counter_is_used_by_the_agent_who_sits_there() {
    let mut world = World::staffed();
    world.by(0).issue("etat-civil");
    let theirs = Refusal::CounterTaken { counter: 2, agent: "M. Diallo".into() };
    assert_eq!(world.by(0).at(2).run(Command::CallNext), Err(theirs));
    assert_eq!(world.by(0).at(5).run(Command::CallNext), Err(Refusal::NoPost));
}

#[test]
fn a_colleague_finishes_what_another_counter_left_and_the_event_says_who() {
    let mut world = World::staffed();
    let [left, called] = [(); 2].map(|()| world.by(0).issue("etat-civil"));
    world.by(0).on(left, C::Serve).unwrap();
    world.by(1).on(called, C::Call { reason: None }).unwrap();
    for (id, command) in [(called, C::Recall), (left, C::Hold { note: None }), (left, C::Finish)] {
        let events = world.by(2).on(id, command).unwrap();
        let who: Vec<_> = events.iter().map(|e| e.agent).collect();
        assert_eq!(who, vec![Some(agent(2)); events.len()]);
    }
    assert_eq!(world.by(2).undo().map(drop), Ok(()), "it was their act");
    let refused = world.by(0).undo();
    let (number, agent) = ("C001".to_owned(), "A. Roy".to_owned());
    assert_eq!(refused, Err(Refusal::ActedOnSince { number, agent }));
}

#[test]
fn settings_are_for_administrators_and_one_must_stay() {
    let mut world = World::staffed();
    let mut demoted = world.hall.settings.agents[&agent(0)].clone();
    demoted.role = Role::Agent;
    let set = || Command::Set(vec![Setting::Agent(agent(0), demoted.clone())]);
    assert_eq!(world.by(1).run(set()), Err(Refusal::AdministratorOnly));
    assert_eq!(world.by(0).run(set()), Err(Refusal::LastAdministrator));
}

#[test]
fn a_letter_belongs_to_one_service() {
    let mut world = World::staffed();
    let id = service_id("cimetiere");
    let new = service("cimetiere", "Cimetières", Some('C'));
    let set = Command::Set(vec![Setting::Service(id, new)]);
    let taken = Refusal::LetterTaken { letter: 'C', service: "Cimetières".into() };
    assert_eq!(world.by(0).run(set), Err(taken));
    let new = service("cimetiere", "Cimetières", None);
    world.by(0).run(Command::Set(vec![Setting::Service(id, new)])).unwrap();
    let ticket = world.by(0).issue("cimetiere");
    let number = world.ticket(ticket).number.unwrap().to_string();
    assert_eq!(number, "B001", "the first free letter");
}

#[test]
fn a_service_no_longer_offered_does_not_hide_its_successor() {
    let mut world = World::staffed();
    let (old, new) = (service_id("logement"), service_id("habitat"));
    let mut gone = world.hall.settings.services[&old].clone();
    gone.active = false;
    gone.letter = None;
    let set = vec![
        Setting::Service(old, gone),
        Setting::Service(new, service("habitat", "Logement", Some('L'))),
    ];
    world.by(0).run(Command::Set(set)).unwrap();
    let settings = &world.hall.settings;
    assert_eq!(settings.find_service("LOGEMENT"), Found::One(new), "the name");
    assert_eq!(settings.find_service("l"), Found::One(new), "the letter");
    assert_eq!(settings.find_service("logement"), Found::One(old), "the exact code");
    let clash = service("hlm", "Logement", None);
    world.by(0).run(Command::Set(vec![Setting::Service(service_id("hlm"), clash)])).unwrap();
    let both = world.hall.settings.find_service("Logement");
    assert!(matches!(both, Found::Several(names) if names.len() == 2), "two that are offered");
}
