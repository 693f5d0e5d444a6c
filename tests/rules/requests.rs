//! Requests: what may be done with one and when, and that nothing is closed without an answer.

use crate::world::{World, agent};
use chrono::NaiveDate;
use guichet::domain::command::Command;
use guichet::domain::deadline::{Received, Silence, SpecialText, Term};
use guichet::domain::defaults::service_id;
use guichet::domain::event::{Entity, Field};
use guichet::domain::id::*;
use guichet::domain::reference::Reference;
use guichet::domain::refusal::Refusal;
use guichet::domain::request::{RequestCommand as R, *};
use guichet::domain::settings::{Confidentiality, Regime, Setting};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Monday 23 November 2026, when the world begins.
pub fn monday() -> NaiveDate {
    day("2026-11-23")
}

pub fn new(world: &mut World, channel: Channel, service: &str) -> NewRequest {
    let id = RequestId(world.draw());
    let reference = Reference::from_random([(id.0.as_u128() % 65_536) as u16; 9]);
    let subject = "Lampadaire en panne";
    NewRequest::simple((id, reference), channel, service_id(service), subject)
}

pub fn receive(world: &mut World, new: NewRequest) -> RequestId {
    let id = new.id;
    world.by(2).run(Command::Receive(Box::new(new))).unwrap();
    id
}

/// A request that agent 2 noted on Monday.
pub fn noted(world: &mut World) -> RequestId {
    let new = new(world, Channel::Counter, "etat-civil");
    receive(world, new)
}

pub fn on(world: &mut World, id: RequestId, command: R) -> Result<(), Refusal> {
    world.by(2).run(Command::Request(id, command)).map(drop)
}

fn status(world: &World, id: RequestId) -> Status {
    world.hall.requests[&id].status
}

fn set_service(
    world: &mut World,
    code: &str,
    change: impl FnOnce(&mut guichet::domain::settings::Service),
) {
    let mut service = world.hall.settings.services[&service_id(code)].clone();
    change(&mut service);
    world.by(0).run(Command::Set(vec![Setting::Service(service_id(code), service)])).unwrap();
}

pub fn information(text: &str) -> R {
    R::Answer(Box::new(NewAnswer {
        on: monday(),
        text: text.into(),
        decision: None,
        reasons: None,
        signatory: None,
        appeals: None,
    }))
}

pub fn decision(favourable: bool) -> NewAnswer {
    let decision = Decision { favourable, notified: Notified::Post, notified_on: monday() };
    NewAnswer {
        on: monday(),
        text: "Votre demande est examinée.".into(),
        decision: Some(decision),
        reasons: Some("Article 7 du règlement".into()),
        signatory: Some("Anne Roy, responsable de l’état civil".into()),
        appeals: Some("Deux mois devant le tribunal administratif".into()),
    }
}

#[test]
fn a_request_is_received_worked_on_answered_and_closed() {
    let mut world = World::staffed();
    let id = noted(&mut world);
    let request = &world.hall.requests[&id];
    assert_eq!(request.status, Status::Open);
    // Ten working days after Monday 23 November.
    assert_eq!(request.deadlines.target, Some(day("2026-12-07")));
    // Provisional, while the regime is to be checked.
    assert_eq!(request.deadlines.silence, Some(day("2027-01-23")));
    assert_eq!(request.deadlines.registration, None, "a person at the counter gets no receipt");
    on(&mut world, id, R::Start).unwrap();
    assert_eq!(world.hall.requests[&id].assigned, Some(agent(2)), "who begins has it");
    on(&mut world, id, information("Réparé demain")).unwrap();
    assert_eq!(status(&world, id), Status::Answered);
    on(&mut world, id, R::Close { reason: CloseReason::Answered, why: None }).unwrap();
    let request = &world.hall.requests[&id];
    assert_eq!((request.status, request.due()), (Status::Closed, None));
}

#[test]
fn nothing_closes_without_an_answer_or_a_stated_reason() {
    let mut world = World::staffed();
    let id = noted(&mut world);
    let close = |reason, why: Option<&str>| R::Close { reason, why: why.map(str::to_owned) };
    for reason in [
        CloseReason::Answered,
        CloseReason::NotNeeded,
        CloseReason::NoAddress,
        CloseReason::Duplicate,
    ] {
        let refused = on(&mut world, id, close(reason, Some("un motif")));
        assert!(matches!(refused, Err(Refusal::AnswerOwed { .. })), "{reason:?}");
    }
    for why in [None, Some(""), Some("  ")] {
        for reason in [CloseReason::Stated, CloseReason::Directed] {
            assert_eq!(on(&mut world, id, close(reason, why)), Err(Refusal::ReasonNeeded));
        }
    }
    assert_eq!(status(&world, id), Status::Open);
    on(&mut world, id, close(CloseReason::Stated, Some("voirie privée"))).unwrap();
    assert_eq!(status(&world, id), Status::Closed);
    // A letter without an address, and a bill, call for no answer; they are counted apart.
    for (reply, reason) in
        [(Reply::NoAddress, CloseReason::NoAddress), (Reply::NotNeeded, CloseReason::NotNeeded)]
    {
        let letter = NewRequest { reply, ..new(&mut world, Channel::Post, "accueil") };
        let id = receive(&mut world, letter);
        assert_eq!(world.hall.requests[&id].deadlines, Deadlines::default());
        on(&mut world, id, close(reason, None)).unwrap();
    }
}

#[test]
fn a_decision_is_signed_and_a_refusal_gives_its_reasons_and_appeals() {
    let mut world = World::staffed();
    let id = noted(&mut world);
    let lacks = |change: fn(&mut NewAnswer), favourable, field| {
        let mut answer = decision(favourable);
        change(&mut answer);
        let mut world = world.clone();
        let refused = on(&mut world, id, R::Answer(Box::new(answer)));
        assert_eq!(refused, Err(Refusal::AnswerLacks { field }));
    };
    lacks(|a| a.text = " ".into(), true, "text");
    lacks(|a| a.signatory = None, true, "signatory");
    lacks(|a| a.reasons = Some(String::new()), false, "reasons");
    lacks(|a| a.appeals = None, false, "appeals");
    let mut granted = decision(true);
    (granted.reasons, granted.appeals) = (None, None);
    on(&mut world, id, R::Answer(Box::new(granted))).unwrap();
    on(&mut world, id, R::Answer(Box::new(decision(false)))).unwrap();
    assert_eq!(world.hall.requests[&id].answers.len(), 2, "several answers stand side by side");
    let mut early = decision(true);
    early.decision = early.decision.map(|d| Decision { notified_on: day("2026-11-22"), ..d });
    let refused = on(&mut world, id, R::Answer(Box::new(early)));
    assert_eq!(refused, Err(Refusal::DatesContradict), "notified before it was taken");
}

#[test]
fn papers_stop_the_clocks_and_what_came_late_stops_them_no_longer() {
    let mut world = World::staffed();
    set_service(&mut world, "etat-civil", |s| s.regime = Regime::SilenceRefuses);
    let arrived = NewRequest {
        received: Some(Received { first: day("2026-11-02"), competent: day("2026-11-02") }),
        ..new(&mut world, Channel::Post, "etat-civil")
    };
    let id = receive(&mut world, arrived);
    assert_eq!(world.hall.requests[&id].deadlines.silence, Some(day("2027-01-02")));
    // Working days after 2 November: 3, 4, 5, 6, 9, 10, 12, 13, 16, 17 (the 11th is a holiday).
    assert_eq!(world.hall.requests[&id].deadlines.target, Some(day("2026-11-17")));
    let asks = |what: &str| R::Await {
        left: day("2026-11-10"),
        until: day("2026-12-10"),
        papers: true,
        what: what.into(),
    };
    assert_eq!(on(&mut world, id, asks("")), Err(Refusal::ReasonNeeded));
    on(&mut world, id, asks("justificatif de domicile (article R113-8)")).unwrap();
    assert_eq!(status(&world, id), Status::AwaitingRequester);
    // Suspended for the thirty days of the limit.
    assert_eq!(world.hall.requests[&id].deadlines.silence, Some(day("2027-02-01")));
    // They come thirteen days after the letter: it resumes earlier.
    on(&mut world, id, R::Arrived { on: monday() }).unwrap();
    let request = &world.hall.requests[&id];
    assert_eq!(request.deadlines.silence, Some(day("2027-01-15")));
    // Six working days had gone by on the 10th; the other four after the 23rd: 24, 25, 26, 27.
    assert_eq!(request.deadlines.target, Some(day("2026-11-27")));
    assert_eq!(request.status, Status::InProgress);
    assert!(matches!(
        on(&mut world, id, R::Arrived { on: monday() }),
        Err(Refusal::WrongStatus { .. })
    ));
}

#[test]
fn silence_that_accepts_begins_anew_when_the_file_is_complete() {
    let mut world = World::staffed();
    set_service(&mut world, "urbanisme", |s| s.regime = Regime::SilenceAccepts);
    let arrived = NewRequest {
        received: Some(Received { first: day("2026-10-30"), competent: day("2026-11-02") }),
        ..new(&mut world, Channel::Post, "urbanisme")
    };
    let id = receive(&mut world, arrived);
    assert_eq!(world.hall.requests[&id].deadlines.silence, Some(day("2027-01-02")));
    let (left, until) = (day("2026-11-05"), day("2026-12-05"));
    on(&mut world, id, R::Await { left, until, papers: true, what: "plan".into() }).unwrap();
    assert_eq!(world.hall.requests[&id].deadlines.silence, None, "no day yet");
    on(&mut world, id, R::Arrived { on: day("2026-11-20") }).unwrap();
    assert_eq!(world.hall.requests[&id].deadlines.silence, Some(day("2027-01-20")));
}

#[test]
fn another_regime_needs_a_reason_and_a_special_text_sets_its_own_delay() {
    let mut world = World::staffed();
    let text = SpecialText {
        silence: Silence::Refuses,
        term: Term::Months(3),
        article: "article R423-23 du code de l'urbanisme".into(),
    };
    set_service(&mut world, "urbanisme", |s| {
        (s.regime, s.special) = (Regime::SpecialText, Some(text));
    });
    let plain = new(&mut world, Channel::Counter, "urbanisme");
    let id = receive(&mut world, plain);
    assert_eq!(world.hall.requests[&id].deadlines.silence, Some(day("2027-02-23")));
    let mut change = Change::of(&world.hall.requests[&id]);
    change.matter.regime = Regime::NoRequest;
    let refused = on(&mut world, id, R::Change(Box::new(change.clone())));
    assert_eq!(refused, Err(Refusal::ReasonNeeded));
    change.why = Some("simple renseignement".into());
    on(&mut world, id, R::Change(Box::new(change))).unwrap();
    let request = &world.hall.requests[&id];
    assert_eq!((request.deadlines.silence, request.matter.regime_set), (None, true));
}

#[test]
fn an_e_mail_of_a_friday_night_is_registered_on_monday() {
    let mut world = World::staffed();
    let friday = Some(Received { first: day("2026-11-20"), competent: day("2026-11-20") });
    let mail = NewRequest { received: friday, ..new(&mut world, Channel::Email, "logement") };
    let id = receive(&mut world, mail);
    let deadlines = world.hall.requests[&id].deadlines;
    assert_eq!(deadlines.registration, Some(day("2026-11-23")));
    assert_eq!(deadlines.acknowledgement, Some(day("2026-12-04")));
}

#[test]
fn what_is_transmitted_stays_open_until_the_other_answers() {
    let mut world = World::staffed();
    let id = noted(&mut world);
    let send = |to: &str, on| R::Transmit { to: to.into(), on, why: None };
    assert_eq!(on(&mut world, id, send(" ", monday())), Err(Refusal::InstitutionNeeded));
    assert_eq!(
        on(&mut world, id, send("metropole", day("2026-11-24"))),
        Err(Refusal::DatesContradict)
    );
    on(&mut world, id, send("metropole", monday())).unwrap();
    let request = &world.hall.requests[&id];
    assert!(request.is_open() && request.with().is_some_and(|t| t.to == "metropole"));
    let back = |answered| R::EndTransmission { on: monday(), answered, detail: None };
    on(&mut world, id, back(false)).unwrap();
    assert_eq!(status(&world, id), Status::InProgress);
    on(&mut world, id, send("prefecture", monday())).unwrap();
    on(&mut world, id, back(true)).unwrap();
    assert_eq!(status(&world, id), Status::Answered);
    assert!(matches!(on(&mut world, id, back(true)), Err(Refusal::WrongStatus { .. })));
}

#[test]
fn what_concerns_an_agent_or_is_reserved_is_not_there_for_them() {
    let mut world = World::staffed();
    let about =
        NewRequest { concerns: Some(agent(1)), ..new(&mut world, Channel::Post, "accueil") };
    let about = receive(&mut world, about);
    let social = new(&mut world, Channel::Counter, "action-sociale");
    let social = receive(&mut world, social);
    assert_eq!(world.hall.requests[&social].matter.confidentiality, Confidentiality::Reserved);
    let note = || R::Note { text: "vu".into() };
    let by = |world: &mut World, n, id| world.by(n).run(Command::Request(id, note())).map(drop);
    assert_eq!(
        by(&mut world, 1, about),
        Err(Refusal::NoSuchRequest),
        "a supervisor, whom it concerns"
    );
    assert_eq!(by(&mut world, 2, about), Ok(()));
    assert_eq!(by(&mut world, 2, social), Err(Refusal::NoSuchRequest));
    assert_eq!(by(&mut world, 1, social), Ok(()));
    let mut colleague = world.hall.settings.agents[&agent(2)].clone();
    colleague.services = vec![service_id("action-sociale")];
    world.by(0).run(Command::Set(vec![Setting::Agent(agent(2), colleague)])).unwrap();
    assert_eq!(by(&mut world, 2, social), Ok(()), "an agent of the service");
}

#[test]
fn an_act_on_a_request_is_taken_back_like_any_other() {
    let mut world = World::staffed();
    let id = noted(&mut world);
    on(&mut world, id, R::Start).unwrap();
    let before = world.hall.requests[&id].clone();
    on(&mut world, id, information("Réparé")).unwrap();
    world.by(2).undo().unwrap();
    assert_eq!(world.hall.requests[&id], before);
    world.by(2).undo().unwrap();
    world.by(2).undo().unwrap();
    assert!(!world.hall.requests.contains_key(&id), "it was never received");
}

#[test]
fn payloads_of_requests_hold_no_text_of_anybody() {
    let mut world = World::staffed();
    let secret = "Zénobie";
    let full = NewRequest {
        description: Some(secret.into()),
        requester: Requester {
            name: Some(secret.into()),
            phone: Some(secret.into()),
            email: Some(secret.into()),
            address: Some(secret.into()),
        },
        note: Some(secret.into()),
        ..new(&mut world, Channel::Counter, "logement")
    };
    let id = receive(&mut world, full);
    on(&mut world, id, information(secret)).unwrap();
    on(&mut world, id, R::Note { text: secret.into() }).unwrap();
    let events = world.events_of(Entity::Request(id));
    assert!(events.iter().any(|e| e.text(Field::Answer) == Some(secret)));
    for event in events {
        let payload = serde_json::to_string(&event.body).unwrap();
        assert!(!payload.contains(secret) && !payload.contains("Lampadaire"), "{payload}");
    }
}
