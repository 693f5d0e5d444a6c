//! How a day ends: by hand, by the hour, at midnight and at four.

use crate::steps::steps;
use crate::world::*;
use guichet::domain::command::{Command, Issue};
use guichet::domain::defaults::service_id;
use guichet::domain::event::{Field, Outcome};
use guichet::domain::id::*;
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::settings::Setting;
use guichet::domain::time::{Timestamp, Zone};
use guichet::domain::visit::TicketCommand as C;
use proptest::prelude::*;

/// Midnight after the first day, in Paris.
const MIDNIGHT: Timestamp = Timestamp(NINE.0 + 15 * HOUR);
const FOUR: Timestamp = Timestamp(MIDNIGHT.0 + 4 * HOUR);

fn midnight(world: &mut World) {
    world.hall.day = world.zone.local(world.now).day;
    let command = Command::Midnight { midnight: MIDNIGHT, four: FOUR };
    world.system().run(command).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn midnight_closes_as_not_closed_and_serving_goes_on_until_four(
        steps in steps(40), late in 1..600i64,
    ) {
        let mut world = World::staffed();
        for step in steps {
            // Everything of this test happens before midnight.
            if world.now < MIDNIGHT.plus(-HOUR) {
                _ = step.take(&mut world);
            }
        }
        let before = world.hall.clone();
        world.now = MIDNIGHT.plus(late * MINUTE);
        midnight(&mut world);
        for (id, old) in before.tickets() {
            let ticket = world.ticket(id);
            match old.stage() {
                Stage::Closed => prop_assert_eq!(ticket, old, "closed is closed"),
                Stage::Serving if world.now < FOUR => prop_assert_eq!(ticket, old, "goes on"),
                stage => {
                    prop_assert_eq!(ticket.outcome(), Some(Outcome::NotClosed));
                    let end = if stage == Stage::Serving { FOUR } else { MIDNIGHT };
                    prop_assert_eq!(ticket.closed_at.map(|m| m.true_time()), Some(end));
                }
            }
        }
        let serving = |post: PostId| world.hall.serving(post).is_some();
        prop_assert!(world.hall.live_posts().iter().all(|p| serving(p.id)), "nobody is left there");
        let written = world.log.len();
        world.now = world.now.max(FOUR).plus(MINUTE);
        midnight(&mut world);
        prop_assert_eq!(world.hall.open_tickets().count(), 0);
        prop_assert!(world.hall.live_posts().is_empty());
        let by_system = |e: &guichet::domain::event::Event| e.agent.is_none() && e.counter.is_none();
        prop_assert!(world.log[written..].iter().all(by_system), "the system writes it");
        let again = world.log.len();
        midnight(&mut world);
        prop_assert_eq!(world.log.len(), again, "once");
    }
}

#[test]
fn whoever_is_served_at_midnight_may_be_put_aside_after_it() {
    let mut world = World::staffed();
    let [first, second] = [(); 2].map(|()| world.by(0).issue("etat-civil"));
    world.by(0).on(first, C::Serve).unwrap();
    world.by(1).on(second, C::Serve).unwrap();
    world.now = MIDNIGHT.plus(30 * MINUTE);
    midnight(&mut world);
    world.by(0).on(first, C::Hold { note: None }).unwrap();
    let fresh = world.line();
    let service = Some(service_id("logement"));
    world.by(1).on(second, C::Transfer { service, counter: None, fresh, note: None }).unwrap();
    midnight(&mut world);
    assert_eq!([first, second].map(|id| world.stage(id)), [Stage::OnHold, Stage::Waiting]);
    world.by(0).on(first, C::Resume).unwrap();
    world.now = FOUR;
    midnight(&mut world);
    for id in [first, second] {
        let ticket = world.ticket(id);
        assert_eq!(ticket.outcome(), Some(Outcome::NotClosed));
        assert_eq!(ticket.closed_at.map(|m| m.true_time()), Some(FOUR));
        assert!(!ticket.hold_time(&ticket.closed_at.unwrap()).clamped);
    }
}

#[test]
fn a_counter_of_yesterday_stays_while_somebody_is_served_there() {
    let mut world = World::staffed();
    let first = world.by(0).issue("etat-civil");
    world.by(0).on(first, C::Serve).unwrap();
    world.now = MIDNIGHT.plus(30 * MINUTE);
    midnight(&mut world);
    let next = world.by(0).issue("etat-civil");
    world.by(0).on(first, C::Finish).unwrap();
    world.by(0).on(next, C::Serve).unwrap();
    midnight(&mut world);
    assert_eq!(world.hall.live_posts().len(), 1);
    world.by(0).on(next, C::Finish).unwrap();
    midnight(&mut world);
    assert!(world.hall.live_posts().is_empty());
}

#[test]
fn a_file_opened_days_later_closes_each_day_on_its_own_midnight() {
    let mut world = World::staffed();
    let waiting = world.by(0).issue("etat-civil");
    let serving = world.by(0).issue("etat-civil");
    world.by(0).on(serving, C::Serve).unwrap();
    world.now = MIDNIGHT.plus(3 * 24 * HOUR + 9 * HOUR);
    let late = MIDNIGHT.plus(3 * 24 * HOUR);
    let four = late.plus(4 * HOUR);
    world.hall.day = world.zone.local(world.now).day;
    world.system().run(Command::Midnight { midnight: late, four }).unwrap();
    let closed = |id| world.ticket(id).closed_at.unwrap().true_time();
    assert_eq!(closed(waiting), MIDNIGHT);
    assert_eq!(closed(serving), FOUR);
}

#[test]
fn four_is_four_on_the_wall_when_the_clocks_go_back() {
    let mut world = World::staffed();
    // Saturday 30 October 2027, 12:00 in Paris; the clocks go back that night.
    world.now = Timestamp(1_824_890_400_000);
    world.hall.day = world.zone.local(world.now).day;
    let id = world.by(0).issue("etat-civil");
    world.by(0).on(id, C::Serve).unwrap();
    let midnight = world.now.plus(12 * HOUR);
    world.now = midnight.plus(9 * HOUR);
    // Four hours after that midnight it is three on the wall.
    let four = midnight.plus(4 * HOUR);
    world.system().run(Command::Midnight { midnight, four }).unwrap();
    let local = world.zone.local(world.ticket(id).closed_at.unwrap().true_time());
    assert_eq!(local.minute, 4 * 60);
}

#[test]
fn closing_settles_whoever_is_left_in_one_pass() {
    let mut world = World::staffed();
    let [waiting, called, serving, held] = [(); 4].map(|()| world.by(0).issue("etat-civil"));
    world.by(0).on(held, C::Serve).unwrap();
    world.by(0).on(held, C::Hold { note: None }).unwrap();
    world.by(0).on(serving, C::Serve).unwrap();
    world.by(1).on(called, C::Call { reason: Some("connu".into()) }).unwrap();
    // The counter takes none of it by now: nobody is sent on all the same.
    let services = vec![service_id("logement")];
    world.by(0).run(Command::ChooseServices { services }).unwrap();
    let settle = vec![
        (waiting, Outcome::NotClosed),
        (called, Outcome::NoShow),
        (serving, Outcome::Served),
        (held, Outcome::Left),
        (held, Outcome::Left),
    ];
    let end = Command::EndDay { settle: settle.clone(), reason: "fermeture".into() };
    let events = world.by(0).run(end).unwrap();
    for (id, outcome) in settle {
        assert_eq!(world.ticket(id).outcome(), Some(outcome));
    }
    assert_eq!(said(&events, Field::Reason), Some("fermeture"));
    let new = Issue::simple(VisitId(world.draw()), world.line(), service_id("logement"));
    let refused = world.by(0).run(Command::Issue(new));
    assert_eq!(refused, Err(Refusal::QueueStopped { service: "Logement".into() }));
    world.by(0).undo().unwrap();
    assert_eq!(world.stage(serving), Stage::Serving, "one key takes it back");
    world.by(0).issue("logement");
}

#[test]
fn closing_needs_a_reason() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    let end =
        |reason: &str| Command::EndDay { settle: vec![(id, Outcome::Left)], reason: reason.into() };
    assert_eq!(world.by(0).run(end(" ")), Err(Refusal::ReasonNeeded));
    world.by(0).run(end("pluie")).unwrap();
}

#[test]
fn the_queue_stops_by_hand_for_a_service_or_for_all() {
    let mut world = World::staffed();
    let logement = Some(service_id("logement"));
    world.by(0).run(Command::StopQueue { service: logement }).unwrap();
    world.by(0).issue("etat-civil");
    let new = Issue::simple(VisitId(world.draw()), world.line(), service_id("logement"));
    assert!(matches!(world.by(0).run(Command::Issue(new)), Err(Refusal::QueueStopped { .. })));
    world.by(0).run(Command::ReopenQueue { service: logement }).unwrap();
    world.by(0).issue("logement");
    let again = world.by(0).run(Command::ReopenQueue { service: None });
    assert_eq!(again, Err(Refusal::QueueNotStopped));
}

#[test]
fn the_queue_stops_at_the_hour_and_when_the_wait_passes_the_time_left() {
    let mut world = World::staffed();
    let mut policy = world.hall.settings.policy(world.hall.site);
    policy.stop_at = Some(9 * 60 + 30);
    let set = Setting::Policy(world.hall.site, policy.clone());
    world.by(0).run(Command::Set(vec![set])).unwrap();
    world.by(0).issue("etat-civil");
    world.pass(30 * MINUTE);
    let new = Issue::simple(VisitId(world.draw()), world.line(), service_id("etat-civil"));
    assert!(world.by(0).run(Command::Issue(new)).is_err(), "half past nine");

    policy.stop_at = None;
    policy.stop_when_full = true;
    let mut site = world.hall.settings.sites[&world.hall.site].clone();
    site.closes_at = Some(10 * 60);
    let id = world.hall.site;
    let set = vec![Setting::Policy(id, policy), Setting::Site(id, site)];
    world.by(0).run(Command::Set(set)).unwrap();
    let mut issued = 0;
    while issued < 100 {
        let new = Issue::simple(VisitId(world.draw()), world.line(), service_id("etat-civil"));
        match world.by(0).run(Command::Issue(new)) {
            Ok(_) => issued += 1,
            Err(refusal) => {
                assert!(matches!(refusal, Refusal::QueueStopped { .. }));
                break;
            }
        }
    }
    assert!((5..40).contains(&issued), "half an hour and three counters: {issued}");
}
