//! How people with whom no language is shared are helped, and how that is remembered.

use crate::world::*;
use guichet::domain::command::Command;
use guichet::domain::defaults::service_id;
use guichet::domain::event::{Body, Means};
use guichet::domain::refusal::Refusal;
use guichet::domain::settings::{Language, Setting};
use guichet::domain::visit::TicketCommand as C;

fn arabic() -> Language {
    "ar".parse().unwrap()
}

/// A staffed hall in which agent 1 speaks Arabic and Chinese.
fn world() -> World {
    let mut world = World::staffed();
    let mut speaks = world.hall.settings.agents[&agent(1)].clone();
    speaks.languages = vec![arabic(), "zh".parse().unwrap()];
    world.by(0).run(Command::Set(vec![Setting::Agent(agent(1), speaks)])).unwrap();
    world
}

fn ask(to: u8, language: &str) -> Command {
    Command::AskColleague { to: agent(to), language: language.parse().unwrap() }
}

#[test]
fn a_colleague_is_asked_who_speaks_the_language_and_is_there() {
    let mut world = world();
    let gone = |name: &str| Err(Refusal::ColleagueGone { agent: name.into() });
    assert_eq!(world.by(0).run(ask(2, "ar")), gone("A. Roy"), "who does not speak it");
    assert_eq!(world.by(0).run(ask(1, "tr")), gone("M. Diallo"), "another language");
    world.by(0).run(ask(1, "zh-Hans")).unwrap();
    let again = Err(Refusal::ColleagueAsked { agent: "M. Diallo".into() });
    assert_eq!(world.by(0).run(ask(1, "ar")), again);
    world.by(1).run(Command::ClosePost).unwrap();
    assert_eq!(world.by(2).run(ask(1, "ar")), gone("M. Diallo"), "gone home");
}

#[test]
fn only_who_was_asked_answers_and_once() {
    let mut world = world();
    world.by(0).run(ask(1, "ar")).unwrap();
    let post = world.hall.live_posts()[0].id;
    let answer = |coming| Command::AnswerColleague { post, coming };
    assert_eq!(world.by(2).run(answer(true)), Err(Refusal::NobodyAsks));
    world.by(1).run(answer(false)).unwrap();
    assert_eq!(world.hall.posts[&post].asked.as_ref().unwrap().coming, Some(false));
    assert_eq!(world.by(1).run(answer(true)), Err(Refusal::NobodyAsks), "answered already");
    world.by(0).run(ask(1, "ar")).unwrap();
    world.by(1).run(answer(true)).unwrap();
    let helped = |b: &Body| matches!(b, Body::Interpreted { means: Means::Colleague, .. });
    assert_eq!(world.log.iter().filter(|e| helped(&e.body)).count(), 1, "who comes is counted");
}

#[test]
fn asking_is_taken_back_while_nobody_has_answered() {
    let mut world = world();
    world.by(0).run(ask(1, "ar")).unwrap();
    let post = world.hall.live_posts()[0].id;
    world.by(0).run(Command::Undo { command: None }).unwrap();
    assert_eq!(world.hall.posts[&post].asked, None);
    let answer = Command::AnswerColleague { post, coming: true };
    assert_eq!(world.by(1).run(answer), Err(Refusal::NobodyAsks));
}

#[test]
fn what_was_understood_stands_in_the_way_of_no_undo() {
    let mut world = world();
    let id = world.by(0).issue("etat-civil");
    world.by(0).on(id, C::Serve).unwrap();
    let interpret =
        Command::Interpret { ticket: Some(id), means: Means::Cards, language: Some(arabic()) };
    let before = world.ticket(id).clone();
    world.by(0).run(interpret.clone()).unwrap();
    assert_eq!(*world.ticket(id), before, "it changes nothing of the ticket");
    // A colleague's phrase is no act on the ticket either.
    world.by(1).run(interpret).unwrap();
    world.by(0).run(Command::Undo { command: None }).unwrap();
    assert!(world.ticket(id).served.is_empty());
}

#[test]
fn a_service_has_its_favourites_and_any_agent_sets_them() {
    let mut world = world();
    let service = service_id("etat-civil");
    let favour = |favourite| Command::Favour { service, card: "civil-birth".into(), favourite };
    world.by(2).run(favour(true)).unwrap();
    let before = world.log.len();
    world.by(0).run(favour(true)).unwrap();
    assert_eq!(world.log.len(), before, "it is one already");
    assert!(world.hall.settings.favourites[&service].contains("civil-birth"));
    world.by(0).run(favour(false)).unwrap();
    assert!(world.hall.settings.favourites[&service].is_empty());
}
