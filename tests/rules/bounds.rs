//! The numbers that a city may set: whatever is accepted, nobody starves and nothing overflows.

use crate::steps::steps;
use crate::world::*;
use guichet::domain::command::Command;
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::settings::{Policy, Setting};
use guichet::domain::time::Millis;
use guichet::domain::visit::TicketCommand as C;
use proptest::prelude::*;

/// A length of time around its bound in minutes, and now and then what no one would type.
fn length(most: u32) -> impl Strategy<Value = Millis> {
    prop_oneof![
        20 => (0..=most).prop_map(Millis::minutes),
        8 => prop::sample::select(vec![0, most]).prop_map(Millis::minutes),
        1 => any::<u64>().prop_map(Millis),
    ]
}

fn minute() -> impl Strategy<Value = Option<u16>> {
    prop::option::weighted(0.2, prop_oneof![4 => 0..=1_440u16, 1 => any::<u16>()])
}

fn policy() -> impl Strategy<Value = Policy> {
    let behind = prop_oneof![8 => 0..=20u8, 1 => any::<u8>()];
    let lengths = (length(120), length(120), length(240), length(480));
    (lengths, behind, minute(), any::<bool>()).prop_map(
        |((early, late, grace, hold), late_behind, stop_at, stop_when_full)| Policy {
            appointment_early: early,
            appointment_late: late,
            late_grace: grace,
            late_behind,
            hold_limit: hold,
            stop_at,
            stop_when_full,
        },
    )
}

/// The hall under `policy`, with `wait` as the maximum of one service; `None` where it is refused.
fn governed(policy: Policy, wait: Millis, closes_at: Option<u16>) -> Option<World> {
    let mut world = World::staffed();
    let site = world.hall.site;
    let id = service_id("etat-civil");
    let mut service = world.hall.settings.services[&id].clone();
    service.max_wait = wait;
    service.target_wait = service.target_wait.min(wait);
    let mut house = world.hall.settings.sites[&site].clone();
    house.closes_at = closes_at;
    let set =
        [Setting::Policy(site, policy), Setting::Service(id, service), Setting::Site(site, house)];
    match world.by(0).run(Command::Set(set.into())) {
        Ok(_) => Some(world),
        Err(Refusal::OutOfBounds { .. }) => None,
        Err(other) => panic!("{other:?}"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_accepted_nothing_overflows(
        policy in policy(), wait in length(1_440), closes_at in minute(), steps in steps(40),
    ) {
        let Some(mut world) = governed(policy, wait, closes_at) else { return Ok(()) };
        for step in steps {
            _ = step.take(&mut world);
        }
        _ = world.order();
    }

    /// More come than are called, each ahead of whoever came back late: that one is called all the
    /// same, soon after the maximum wait.
    #[test]
    fn whatever_is_accepted_nobody_starves(
        mut policy in policy(),
        wait in prop_oneof![0..=90u32, Just(240)],
        others in 0..40usize,
        away in any::<bool>(),
        crowd in prop::collection::vec((0..2u8, 0..2u8), 1..8),
    ) {
        // Whoever gets no ticket does not wait.
        (policy.stop_at, policy.stop_when_full) = (None, false);
        let behind = usize::from(policy.late_behind);
        let Some(mut world) = governed(policy, Millis::minutes(wait), None) else { return Ok(()) };
        let patient = world.by(0).issue("etat-civil");
        let came = world.now;
        for _ in 0..others {
            world.by(0).issue("etat-civil");
        }
        if away {
            world.by(0).on(patient, C::StepAway { back_at: None }).unwrap();
            world.pass(5 * HOUR);
            world.by(0).on(patient, C::ComeBack).unwrap();
        }
        let mut calls_past_the_wait = 0;
        for (appointments, priorities) in crowd.into_iter().cycle() {
            world.pass(MINUTE);
            let now = world.now;
            for _ in 0..=appointments {
                world.by(0).issue_with("etat-civil", |new| new.appointment = Some(now));
            }
            for _ in 0..=priorities {
                world.by(0).issue_with("etat-civil", |new| new.priority = true);
            }
            let called = world.by(0).call_next().unwrap();
            if called == patient {
                break;
            }
            world.by(0).on(called, C::Serve).unwrap();
            world.by(0).on(called, C::Finish).unwrap();
            if world.now.since(came) > Millis::minutes(wait) {
                calls_past_the_wait += 1;
            }
            // Those it was placed behind, and after each of them one appointment.
            prop_assert!(calls_past_the_wait <= 2 * (behind + 1), "still waiting");
            prop_assert_eq!(world.stage(patient), Stage::Waiting);
        }
    }
}

/// The name of a number of the policy, and what puts it out of its bounds.
type Wrong = (&'static str, fn(&mut Policy));

#[test]
fn each_number_has_its_bound() {
    let minutes = Millis::minutes;
    let wrong: [Wrong; 6] = [
        ("late_behind", |p| p.late_behind = 21),
        ("appointment_early", |p| p.appointment_early = Millis::minutes(121)),
        ("appointment_late", |p| p.appointment_late = Millis::minutes(121)),
        ("late_grace", |p| p.late_grace = Millis::minutes(241)),
        ("hold_limit", |p| p.hold_limit = Millis::minutes(481)),
        ("stop_at", |p| p.stop_at = Some(1_440)),
    ];
    let mut world = World::staffed();
    let site = world.hall.site;
    let refused = |world: &mut World, setting| match world.by(0).run(Command::Set(vec![setting])) {
        Err(Refusal::OutOfBounds { field, .. }) => field,
        other => panic!("{other:?}"),
    };
    for (name, change) in wrong {
        let mut policy = Policy::default();
        change(&mut policy);
        assert_eq!(refused(&mut world, Setting::Policy(site, policy)), name);
    }
    let most = Policy {
        appointment_early: minutes(120),
        appointment_late: minutes(120),
        late_grace: minutes(240),
        late_behind: 20,
        hold_limit: minutes(480),
        stop_at: Some(1_439),
        stop_when_full: true,
    };
    world.by(0).run(Command::Set(vec![Setting::Policy(site, most)])).unwrap();
    let id = service_id("logement");
    let mut service = world.hall.settings.services[&id].clone();
    service.target_answer_days = 1_000;
    assert_eq!(refused(&mut world, Setting::Service(id, service)), "target_answer_days");
    let id = counter_id(site, 6);
    let mut counter = world.hall.settings.counters[&id].1.clone();
    counter.number = 1_000;
    assert_eq!(refused(&mut world, Setting::Counter(id, site, counter)), "number");
}
