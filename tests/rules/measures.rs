//! What a day is measured by: counts that add up, quantiles, and the estimated wait.

use crate::world::*;
use guichet::domain::command::Command;
use guichet::domain::counts::{Counts, DayFacts, LineFacts, SentAwayFacts, TicketFacts, count};
use guichet::domain::defaults::service_id;
use guichet::domain::estimate::for_service;
use guichet::domain::event::Outcome;
use guichet::domain::id::ServiceId;
use guichet::domain::time::Millis;
use guichet::domain::visit::TicketCommand as C;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

fn service() -> impl Strategy<Value = ServiceId> {
    prop::sample::select(vec!["etat-civil", "logement"]).prop_map(service_id)
}

fn ticket() -> impl Strategy<Value = TicketFacts> {
    let outcome = prop::option::of(prop::sample::select(Outcome::ALL.to_vec()));
    let span = || prop::option::of((0..7_200_000u64).prop_map(Millis));
    (8..18u8, service(), outcome, span(), span()).prop_map(
        |(hour, service, outcome, wait, serve)| {
            let within_target = wait.is_some_and(|w| w <= Millis::minutes(15));
            TicketFacts { hour, service, outcome, wait, serve, within_target }
        },
    )
}

fn day() -> impl Strategy<Value = DayFacts> {
    let line = (8..18u8, service(), 1..9u16).prop_map(|(hour, service, quantity)| LineFacts {
        hour,
        service,
        quantity,
    });
    let gone = (8..18u8, prop::option::of(service()))
        .prop_map(|(hour, service)| SentAwayFacts { hour, service });
    let tickets = prop::collection::vec(ticket(), 0..40);
    let lines = prop::collection::vec(line, 0..40);
    let sent_away = prop::collection::vec(gone, 0..9);
    (tickets, lines, sent_away).prop_map(|(tickets, lines, sent_away)| DayFacts {
        tickets,
        lines,
        sent_away,
        informed: 0,
    })
}

fn sum<'a>(parts: impl Iterator<Item = &'a Counts>, of: fn(&Counts) -> u64) -> u64 {
    parts.map(of).sum()
}

proptest! {
    #[test]
    fn the_counts_of_a_day_add_up(day in day()) {
        let counts = count(&day);
        let all = &counts.all;
        let open = day.tickets.iter().filter(|t| t.outcome.is_none()).count() as u64;
        let ended = all.served + all.left + all.no_show + all.cancelled + all.not_closed;
        prop_assert_eq!(all.issued, ended + open);
        let measures: [fn(&Counts) -> u64; 6] = [
            |c| c.issued, |c| c.served, |c| c.left, |c| c.lines, |c| c.files, |c| c.sent_away,
        ];
        for of in measures {
            prop_assert_eq!(of(all), sum(counts.by_hour.values(), of));
        }
        for of in &measures[..5] {
            prop_assert_eq!(of(all), sum(counts.by_service.values(), *of));
        }
        let empty = Counts::default();
        prop_assert!(counts.by_hour.values().all(|c| *c != empty), "a key is there for a reason");
        prop_assert!(counts.by_service.values().all(|c| *c != empty));
        if all.served == 0 {
            prop_assert_eq!((all.wait_median_s, all.serve_p90_s), (None, None));
        }
    }

    #[test]
    fn quantiles_are_values_that_somebody_waited(day in day()) {
        let all = count(&day).all;
        let served = day.tickets.iter().filter(|t| t.outcome == Some(Outcome::Served));
        let mut waits: Vec<_> = served.filter_map(|t| t.wait).collect();
        waits.sort();
        let seconds: Vec<_> = waits.iter().map(|w| w.seconds()).collect();
        prop_assert_eq!(all.wait_max_s, seconds.last().copied());
        for (quantile, percent) in [(all.wait_median_s, 50), (all.wait_p90_s, 90)] {
            prop_assert_eq!(quantile.is_some(), !seconds.is_empty());
            if let Some(value) = quantile {
                let up_to = seconds.iter().filter(|s| **s <= value).count();
                prop_assert!(seconds.contains(&value) && up_to * 100 >= seconds.len() * percent);
            }
        }
    }
}

#[test]
fn the_estimate_begins_with_the_same_weekday_and_learns_from_today() {
    let mut world = World::staffed();
    let here = service_id("etat-civil");
    for n in [1, 2] {
        world.by(n).run(Command::ClosePost).unwrap();
    }
    world.hall.usual_service = Arc::new(BTreeMap::from([(here, Millis::minutes(20))]));
    world.by(0).issue("etat-civil");
    let usual = for_service(&world.hall, here).unwrap();
    assert_eq!((usual.low, usual.high), (Millis::minutes(0), Millis::minutes(40)));
    for _ in 0..20 {
        let id = world.by(0).issue("etat-civil");
        world.by(0).on(id, C::Serve).unwrap();
        world.pass(4 * MINUTE);
        world.by(0).on(id, C::Finish).unwrap();
    }
    let today = for_service(&world.hall, here).unwrap();
    assert!(today.high.0.abs_diff(Millis::minutes(8).0) < 1_000, "{today:?}");
}

#[test]
fn without_a_counter_that_takes_it_there_is_no_estimate() {
    let mut world = World::staffed();
    for n in 0..3 {
        world.by(n).run(Command::Pause { back_office: false }).unwrap();
    }
    assert_eq!(for_service(&world.hall, service_id("etat-civil")), None);
}

#[test]
fn the_times_of_a_visit() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.pass(10 * MINUTE);
    world.by(0).call_next().unwrap();
    world.pass(MINUTE);
    world.by(0).on(id, C::Serve).unwrap();
    world.pass(5 * MINUTE);
    world.by(0).on(id, C::Hold { note: None }).unwrap();
    world.pass(7 * MINUTE);
    world.by(1).on(id, C::Resume).unwrap();
    world.pass(3 * MINUTE);
    world.by(1).on(id, C::Finish).unwrap();
    let (ticket, now) = (world.ticket(id), world.moment());
    assert_eq!(ticket.wait(&now).length, Millis::minutes(10));
    assert_eq!(ticket.walk_up().unwrap().length, Millis::minutes(1));
    assert_eq!(ticket.service_time(&now).length, Millis::minutes(8));
    assert_eq!(ticket.hold_time(&now).length, Millis::minutes(7));
    assert_eq!(ticket.visit_time(&now).length, Millis::minutes(26));
}
