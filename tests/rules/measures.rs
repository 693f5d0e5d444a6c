//! What a day is measured by: counts that add up, quantiles, and the estimated wait.

use crate::brute;
use crate::steps::steps;
use crate::world::*;
use guichet::domain::command::Command;
use guichet::domain::counts::{
    By, Counts, DayCounts, Days, FEW, Figure, Report, ResultKind, Slice, mask, today,
};
use guichet::domain::defaults::service_id;
use guichet::domain::estimate::for_service;
use guichet::domain::id::VisitId;
use guichet::domain::time::Millis;
use guichet::domain::visit::{TicketCommand as C, Visit};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A day with whatever agents try, and what was folded of it.
fn lived(steps: &[crate::steps::Step]) -> (World, Vec<(VisitId, Visit)>) {
    let mut world = World::staffed();
    for step in steps {
        _ = step.take(&mut world);
    }
    let visits = world.hall.visits.iter().map(|(id, v)| (*id, v.as_ref().clone())).collect();
    (world, visits)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn today_is_what_its_visits_come_to(steps in steps(90)) {
        let (world, visits) = lived(&steps);
        let slice = Slice::of(Days::one(world.hall.day));
        let report = today(&world.hall, &[], &brute::EVERY);
        brute::agrees(&visits, &slice, &report)?;
    }

    #[test]
    fn the_counts_of_a_day_add_up(steps in steps(90)) {
        let (world, _) = lived(&steps);
        let report = today(&world.hall, &[], &DayCounts::BY);
        let counts = DayCounts::of(&report);
        let all = &counts.all;
        let open = report.all.of(Figure::Outcome(None));
        let ended = all.served + all.left + all.no_show + all.cancelled + all.not_closed;
        prop_assert_eq!(all.issued, ended + open);
        let empty = Counts::default();
        prop_assert!(counts.by_hour.values().all(|c| *c != empty), "a key is there for a reason");
        prop_assert!(counts.by_service.values().all(|c| *c != empty));
        if all.served == 0 {
            prop_assert_eq!((all.wait_median_s, all.serve_p90_s), (None, None));
        }
    }

    #[test]
    fn what_leaves_the_building_tells_nothing_of_a_few(steps in steps(300)) {
        let (world, _) = lived(&steps);
        let report = today(&world.hall, &[], &[By::Service, By::Language, By::Hour]);
        cannot_be_found(&report)?;
        parts_add_up(&report)?;
    }
}

/// Figures, and the parts that they are the sum of.
fn sums() -> [(Figure, Vec<Figure>); 5] {
    let parts = |is: fn(&Figure) -> bool| Figure::all().filter(is).collect();
    [
        (Figure::Issued, parts(|f| matches!(f, Figure::Outcome(_)))),
        (Figure::Lines, parts(|f| matches!(f, Figure::Result(_)))),
        (Figure::Waited, parts(|f| matches!(f, Figure::Wait(_)))),
        (Figure::Result(Some(ResultKind::Directed)), parts(|f| matches!(f, Figure::Directed(_)))),
        (
            Figure::Result(Some(ResultKind::NotPossible)),
            parts(|f| matches!(f, Figure::Obstacle(_))),
        ),
    ]
}

/// Whatever is the sum of others is so, and tells nothing of one that is hidden.
fn parts_add_up(report: &Report) -> Result<(), TestCaseError> {
    let masked = mask(report);
    let groups = report.by.iter().flat_map(|(_, groups)| groups.iter().map(|(_, m)| m));
    let told = masked.by.iter().flat_map(|(_, groups)| groups.iter().map(|(_, m)| m));
    let rows = std::iter::once(&report.all).chain(groups);
    for (row, told) in rows.zip(std::iter::once(&masked.all).chain(told)) {
        for (whole, parts) in sums() {
            let sum: u64 = parts.iter().map(|part| row.of(*part)).sum();
            prop_assert_eq!(row.of(whole), sum, "{:?}", whole);
            let hidden = || parts.iter().filter(|part| told.of(**part).is_none());
            if told.of(whole).is_some() && hidden().count() > 0 {
                let hidden_sum: u64 = hidden().map(|part| row.of(*part)).sum();
                prop_assert!(hidden().count() > 1 && hidden_sum >= FEW, "{:?}", whole);
            }
        }
    }
    Ok(())
}

/// No figure of fewer than [`FEW`] is shown, and none follows from those that are.
fn cannot_be_found(report: &Report) -> Result<(), TestCaseError> {
    let masked = mask(report);
    for figure in Figure::all() {
        let whole = (report.all.of(figure), masked.all.of(figure));
        prop_assert!(!whole.1.is_some_and(|n| (1..FEW).contains(&n)));
        for ((_, groups), (_, told)) in report.by.iter().zip(&masked.by) {
            let rows = groups.iter().zip(told);
            let values = || rows.clone().map(|((_, m), (_, t))| (m.of(figure), t.of(figure)));
            prop_assert!(values().all(|(n, t)| t.is_none_or(|t| t == n && !(1..FEW).contains(&n))));
            let hidden: Vec<_> = values().filter(|(_, t)| t.is_none()).map(|(n, _)| n).collect();
            if whole.1.is_some() && !hidden.is_empty() {
                prop_assert!(hidden.len() > 1 && hidden.iter().sum::<u64>() >= FEW, "{figure:?}");
            }
            // Whoever had no ticket is in no language: then the groups tell nothing of the whole.
            if whole.1.is_none() && values().any(|(n, _)| n > 0) {
                prop_assert!(!hidden.is_empty(), "{figure:?} is the sum of its parts");
            }
        }
    }
    Ok(())
}

#[test]
fn a_period_is_compared_with_the_one_before_and_with_the_same_weekdays() {
    let day = |d| chrono::NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
    let days = |from, to| Days::new(day(from), day(to));
    assert_eq!(Days::one(day(23)).before(), days(22, 22));
    assert_eq!(Days::one(day(23)).same_weekdays_before(), days(16, 16));
    let ten = days(13, 22).unwrap();
    assert_eq!(ten.before(), days(3, 12));
    assert_eq!(ten.same_weekdays_before().map(Days::to), Some(day(8)));
    assert_eq!(Days::new(day(2), day(1)), None);
}

#[test]
fn a_target_is_met_by_nine_in_ten() {
    let mut world = World::staffed();
    let mut serve = |after: i64| {
        let id = world.by(0).issue("etat-civil");
        world.pass(after);
        world.by(0).on(id, C::Serve).unwrap();
        world.by(0).on(id, C::Finish).unwrap();
        let report = today(&world.hall, &[], &[]);
        (report.all.within_percent(), report.all.meets_target())
    };
    assert_eq!(serve(3 * HOUR), (Some(0), Some(false)));
    (0..8).for_each(|_| _ = serve(MINUTE));
    assert_eq!(serve(MINUTE), (Some(90), Some(true)));
    assert_eq!(serve(3 * HOUR), (Some(81), Some(false)));
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
