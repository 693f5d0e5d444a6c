//! Who is next: by class and place, with alternation, so that nobody starves.

use crate::world::*;
use guichet::domain::command::{Command, Issue};
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::event::{Body, Ground, NewLine};
use guichet::domain::id::TicketId;
use guichet::domain::next::Reach;
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::visit::{CorrectedTimes, TicketCommand as C};
use proptest::prelude::*;

/// Who waits with priority, or past the maximum, in order of place; with an appointment or not.
fn ahead(world: &World) -> Vec<TicketId> {
    let moment = world.moment();
    let mut all: Vec<_> = world
        .hall
        .open_tickets()
        .filter(|(_, t)| t.stage() == Stage::Waiting)
        .filter(|(_, t)| t.priority || t.is_overdue(&moment))
        .map(|(id, t)| ((t.rank, t.arrival.true_time(), t.number), id))
        .collect();
    all.sort();
    all.into_iter().map(|(_, id)| id).collect()
}

/// What comes through the door before the next call: appointments, priority, both, others.
fn minutes() -> impl Strategy<Value = Vec<(u8, u8, u8, u8, u8)>> {
    prop::collection::vec((0..3u8, 0..3u8, 0..2u8, 0..2u8, 1..6u8), 1..60)
}

#[test]
fn an_appointment_called_again_by_choice_is_still_owed_for() {
    let mut world = World::staffed();
    let now = world.now;
    let first = world.by(0).issue_with("etat-civil", |new| new.appointment = Some(now));
    world.by(0).issue_with("etat-civil", |new| new.appointment = Some(now));
    let holder = world.by(0).issue_with("etat-civil", |new| new.priority = true);
    assert_eq!(world.by(0).call_next(), Ok(first));
    world.pass(SECOND);
    world.by(0).on(first, C::Requeue).unwrap();
    world.pass(SECOND);
    world.by(0).on(first, C::Call { reason: Some("est devant moi".into()) }).unwrap();
    world.by(0).on(first, C::Serve).unwrap();
    world.by(0).on(first, C::Finish).unwrap();
    assert_eq!(world.by(0).call_next(), Ok(holder));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, ..ProptestConfig::default() })]

    #[test]
    fn nobody_starves_and_no_priority_holder_waits_for_two_appointments(minutes in minutes()) {
        let mut world = World::staffed();
        // The first in line of those who count as priority, at the call before.
        let mut first: Option<TicketId> = None;
        let mut last = Ground::Arrival;
        for (appointments, priorities, both, others, passed) in minutes {
            world.pass(i64::from(passed) * MINUTE);
            let now = world.now;
            for _ in 0..appointments {
                world.by(0).issue_with("etat-civil", |new| new.appointment = Some(now));
            }
            for _ in 0..priorities {
                world.by(0).issue_with("etat-civil", |new| new.priority = true);
            }
            for _ in 0..both {
                world.by(0).issue_with("etat-civil", |new| {
                    (new.appointment, new.priority) = (Some(now), true);
                });
            }
            for _ in 0..others {
                world.by(0).issue("etat-civil");
            }
            let waiting = ahead(&world);
            let Ok(events) = world.by(0).run(Command::CallNext) else { continue };
            let Body::Called { ground, .. } = events[0].body else { panic!("a call") };
            let passed_over = ground == Ground::Appointment && !waiting.is_empty();
            prop_assert!(
                !(passed_over && last == Ground::Appointment && first.is_some()),
                "two appointments while {:?} waits", first
            );
            if matches!(ground, Ground::Priority | Ground::Overdue) {
                let called = world.hall.current(world.hall.live_posts()[0].id).map(|(id, _)| id);
                prop_assert_eq!(called, waiting.first().copied(), "the earliest of these");
            }
            if ground == Ground::Arrival {
                prop_assert!(waiting.is_empty(), "somebody with priority waited");
            }
            last = ground;
            first = ahead(&world).first().copied();
            let called = world.hall.current(world.hall.live_posts()[0].id).expect("called").0;
            world.by(0).on(called, C::Serve).unwrap();
            world.by(0).on(called, C::Finish).unwrap();
        }
    }

    #[test]
    fn a_late_return_is_placed_behind_exactly_the_third(
        others in 0..8usize, own in 0..8usize, late in any::<bool>(),
    ) {
        let mut world = World::staffed();
        let own = own.min(others);
        let mut late_one = None;
        for n in 0..=others {
            world.pass(SECOND);
            let id = world.by(0).issue("etat-civil");
            if n == own {
                late_one = Some(id);
            }
        }
        let id = late_one.expect("one of them");
        world.by(0).on(id, C::StepAway { back_at: None }).unwrap();
        world.pass(if late { 16 * MINUTE } else { 14 * MINUTE });
        world.by(0).on(id, C::ComeBack).unwrap();
        let place = world.order().iter().position(|n| *n == format!("C{:03}", own + 1));
        let expected = if late { own.max(others.min(3)) } else { own };
        prop_assert_eq!(place, Some(expected));
    }
}

#[test]
fn appointments_then_priority_then_arrival_and_alternating() {
    let mut world = World::staffed();
    world.by(0).issue("logement");
    for _ in 0..2 {
        world.by(0).issue_with("etat-civil", |new| new.priority = true);
    }
    let now = world.now;
    for _ in 0..2 {
        world.by(0).issue_with("titres-depot", |new| new.appointment = Some(now));
    }
    assert_eq!(world.order(), ["J001", "C001", "J002", "C002", "L001"]);
    let called: Vec<_> = (0..5)
        .map(|_| {
            let id = world.by(0).call_next().unwrap();
            world.ticket(id).number.unwrap().to_string()
        })
        .collect();
    assert_eq!(called, ["J001", "C001", "J002", "C002", "L001"], "the list kept its word");
}

#[test]
fn whoever_has_priority_and_an_appointment_waits_for_one_appointment_only() {
    let mut world = World::staffed();
    let now = world.now;
    for priority in [false, false, true] {
        world.by(0).issue_with("etat-civil", |new| {
            (new.appointment, new.priority) = (Some(now), priority);
        });
    }
    assert_eq!(world.order(), ["C001", "C003", "C002"]);
    // So does whoever has waited past the maximum for an appointment that is still due.
    let mut world = World::staffed();
    let hour = world.now.plus(40 * MINUTE);
    for n in 0..3 {
        world.pass(SECOND);
        world.by(0).issue_with("etat-civil", |new| new.appointment = (n > 0).then_some(hour));
    }
    world.pass(46 * MINUTE);
    assert_eq!(world.order(), ["C002", "C001", "C003"], "all three are past it");
    let late = world.hall.find_number("C003".parse().unwrap()).unwrap();
    world.by(0).call_next().unwrap();
    world.by(0).call_next().unwrap();
    let now = world.now;
    for _ in 0..2 {
        world.by(0).issue_with("titres-depot", |new| new.appointment = Some(now));
    }
    assert_eq!(world.by(0).call_next(), Ok(late), "the earliest of the appointments");
    assert_eq!(world.order(), ["J001", "J002"]);
}

#[test]
fn an_appointment_counts_from_ten_minutes_early_to_fifteen_late() {
    let mut world = World::staffed();
    let hour = world.now.plus(11 * MINUTE);
    world.by(0).issue("etat-civil");
    world.by(0).issue_with("etat-civil", |new| new.appointment = Some(hour));
    assert_eq!(world.order(), ["C001", "C002"], "too early");
    world.pass(MINUTE);
    assert_eq!(world.order(), ["C002", "C001"], "ten minutes before");
    world.pass(25 * MINUTE);
    assert_eq!(world.order(), ["C002", "C001"], "fifteen minutes after");
    world.pass(1);
    assert_eq!(world.order(), ["C001", "C002"], "too late");
}

#[test]
fn appointments_among_themselves_go_by_arrival() {
    let mut world = World::staffed();
    let (later, sooner) = (world.now.plus(8 * MINUTE), world.now.plus(2 * MINUTE));
    world.by(0).issue_with("etat-civil", |new| new.appointment = Some(later));
    world.pass(SECOND);
    world.by(0).issue_with("etat-civil", |new| new.appointment = Some(sooner));
    assert_eq!(world.order(), ["C001", "C002"]);
}

#[test]
fn past_the_maximum_wait_everybody_counts_as_priority() {
    let mut world = World::staffed();
    world.by(0).issue("etat-civil");
    world.pass(44 * MINUTE);
    world.by(0).issue_with("etat-civil", |new| new.priority = true);
    world.pass(MINUTE);
    assert_eq!(world.order(), ["C002", "C001"], "not past it yet");
    world.pass(1);
    assert_eq!(world.order(), ["C001", "C002"]);
}

#[test]
fn a_call_for_another_service_does_not_pay_what_is_owed_here() {
    let mut world = World::staffed();
    for (agent, code) in [(0, "etat-civil"), (1, "logement")] {
        let services = vec![service_id(code)];
        world.by(agent).run(Command::ChooseServices { services }).unwrap();
    }
    let now = world.now;
    for _ in 0..2 {
        world.by(0).issue_with("etat-civil", |new| new.appointment = Some(now));
    }
    world.by(0).issue_with("logement", |new| new.priority = true);
    let holder = world.by(0).issue_with("etat-civil", |new| new.priority = true);
    world.by(0).call_next().unwrap();
    world.by(1).call_next().unwrap();
    assert_eq!(world.by(0).call_next(), Ok(holder));
}

/// Counter 1 takes the first service, counter 2 the second.
fn shared_by_two() -> World {
    let mut world = World::staffed();
    for (agent, code) in [(0, "etat-civil"), (1, "logement")] {
        let services = vec![service_id(code)];
        world.by(agent).run(Command::ChooseServices { services }).unwrap();
    }
    world
}

/// A visit for both services.
fn for_both(world: &mut World, new: impl FnOnce(&mut Issue)) -> TicketId {
    let line = world.line();
    world.by(0).issue_with("etat-civil", |issue| {
        issue.lines.push(NewLine { id: line, service: service_id("logement"), quantity: 1 });
        new(issue);
    })
}

/// Counter 1 calls `next`, does what it takes, and sends on the rest.
fn called_and_done(world: &mut World, next: TicketId) {
    assert_eq!(world.by(0).call_next(), Ok(next));
    world.by(0).on(next, C::Serve).unwrap();
    world.by(0).on(next, C::Finish).unwrap();
}

#[test]
fn an_appointment_called_again_for_its_next_service_is_still_owed_for() {
    let mut world = shared_by_two();
    let now = world.now;
    let id = for_both(&mut world, |new| new.appointment = Some(now));
    called_and_done(&mut world, id);
    let holder = world.by(0).issue_with("etat-civil", |new| new.priority = true);
    world.pass(16 * MINUTE);
    assert_eq!(world.by(1).call_next(), Ok(id), "by arrival now, its hour has passed");
    let now = world.now;
    world.by(0).issue_with("etat-civil", |new| new.appointment = Some(now));
    assert_eq!(world.by(0).call_next(), Ok(holder));
}

#[test]
fn a_priority_call_pays_also_once_its_visit_was_sent_on() {
    let mut world = shared_by_two();
    let now = world.now;
    let [first, second] =
        [(); 2].map(|()| world.by(0).issue_with("etat-civil", |new| new.appointment = Some(now)));
    let holder = for_both(&mut world, |new| new.priority = true);
    world.by(0).issue_with("etat-civil", |new| new.priority = true);
    called_and_done(&mut world, first);
    called_and_done(&mut world, holder);
    assert_eq!(world.stage(holder), Stage::Waiting, "for its other service");
    assert_eq!(world.by(0).call_next(), Ok(second), "appointments again");
}

#[test]
fn a_counter_calls_only_what_it_takes() {
    let mut world = World::staffed();
    world.by(0).issue("etat-civil");
    let wanted = world.by(0).issue("logement");
    let services = vec![service_id("logement")];
    world.by(0).run(Command::ChooseServices { services }).unwrap();
    assert_eq!(world.by(0).call_next(), Ok(wanted));
    assert!(Reach::default().includes(world.ticket(wanted)));
}

#[test]
fn a_ticket_sent_to_an_empty_counter_is_not_left_behind() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(0).on(id, C::Serve).unwrap();
    let counter = Some(counter_id(world.hall.site, 6));
    let fresh = world.line();
    world.by(0).on(id, C::Transfer { service: None, counter, fresh, note: None }).unwrap();
    assert!(world.by(0).call_next().is_err(), "counter 6 may open yet");
    world.pass(46 * MINUTE);
    assert_eq!(world.by(0).call_next(), Ok(id));
}

#[test]
fn a_ticket_sent_to_a_counter_on_a_break_is_not_left_behind() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(0).on(id, C::Serve).unwrap();
    let counter = Some(counter_id(world.hall.site, 2));
    let fresh = world.line();
    world.by(0).on(id, C::Transfer { service: None, counter, fresh, note: None }).unwrap();
    world.by(1).run(Command::Pause { back_office: true }).unwrap();
    world.pass(44 * MINUTE);
    assert!(world.by(0).call_next().is_err(), "they may be back in time");
    world.pass(2 * MINUTE);
    assert_eq!(world.by(0).call_next(), Ok(id));
}

#[test]
fn whoever_is_served_out_of_turn_pays_nothing_to_the_first() {
    let mut world = World::staffed();
    let now = world.now;
    let [first, _] =
        [(); 2].map(|()| world.by(0).issue_with("etat-civil", |new| new.appointment = Some(now)));
    let [holder, other] =
        [(); 2].map(|()| world.by(0).issue_with("etat-civil", |new| new.priority = true));
    called_and_done(&mut world, first);
    world.by(0).on(other, C::Serve).unwrap();
    assert_eq!(world.ticket(other).last_call.unwrap().ground, Ground::Chosen);
    world.by(0).on(other, C::Finish).unwrap();
    assert_eq!(world.by(0).call_next(), Ok(holder));
    world.by(0).on(holder, C::Serve).unwrap();
    world.by(0).on(holder, C::Finish).unwrap();
    // In turn it is no choice, although nobody was called.
    let now = world.hall.find_number("C002".parse().unwrap()).unwrap();
    world.by(0).on(now, C::Serve).unwrap();
    assert_eq!(world.ticket(now).last_call.unwrap().ground, Ground::Appointment);
}

#[test]
fn a_visit_of_a_newer_program_is_shown_and_takes_no_command() {
    let mut world = World::staffed();
    let newer = world.by(0).issue("etat-civil");
    let second = world.by(0).issue("etat-civil");
    world.hall.unreadable.push(newer.visit);
    assert_eq!(world.order(), ["C001", "C002"], "it is shown");
    assert_eq!(world.by(0).on(newer, C::Call { reason: None }), Err(Refusal::Unreadable));
    assert_eq!(world.by(0).call_next(), Ok(second));
    world.by(0).undo().unwrap();
    world.by(0).undo().unwrap();
    assert_eq!(world.by(0).undo(), Err(Refusal::Unreadable));
}

#[test]
fn an_arrival_set_right_gives_its_place() {
    let mut world = World::staffed();
    let came = world.now;
    world.pass(MINUTE);
    world.by(0).issue("etat-civil");
    world.pass(MINUTE);
    let late = world.by(0).issue("etat-civil");
    assert_eq!(world.order(), ["C001", "C002"]);
    let times = CorrectedTimes { arrival: Some(came), ..CorrectedTimes::default() };
    let reason = String::from("la borne était en panne");
    world.by(0).on(late, C::Correct { times, reason }).unwrap();
    assert_eq!(world.order(), ["C002", "C001"]);
    let times = CorrectedTimes { arrival: Some(world.now.plus(HOUR)), ..times };
    let refused = world.by(0).on(late, C::Correct { times, reason: "?".into() });
    assert_eq!(refused, Err(Refusal::TimesContradict), "nobody comes in an hour from now");
}
