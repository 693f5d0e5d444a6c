//! The queues behind the forecast: known values, the same solved by force, and what must hold of
//! any of them.

use guichet::domain::forecast::chain::Presence;
use guichet::domain::forecast::erlang::{Queue, Rates, erlang_b, erlang_c};
use guichet::domain::forecast::half::{HALVES, each};
use guichet::domain::forecast::plan::{Goal, Work, needed, shares};
use proptest::prelude::*;

fn close(left: f64, right: f64) -> bool {
    (left - right).abs() < 1e-9
}

/// Hand to hand with the recursion: B(0) = 1, B(1) = a/(1+a), B(2) = aB(1)/(2+aB(1)).
/// a = 1: 1/2, 1/5. a = 2: 2/3, 2/5, 4/19. Then C(n) = nB/(n - a(1-B)):
/// C(2; 1) = (2/5)/(2 - 4/5) = 1/3; C(3; 2) = (12/19)/(3 - 30/19) = 4/9; C(1; ρ) = ρ.
#[test]
fn erlang_b_and_c_are_those_of_the_tables() {
    assert!(close(erlang_b(1.0, 1), 0.5) && close(erlang_b(1.0, 2), 0.2));
    assert!(close(erlang_b(2.0, 2), 0.4) && close(erlang_b(2.0, 3), 4.0 / 19.0));
    // Erlang's loss table: 5 erlangs on 5 lines, 0.2849; 10 on 10, 0.2146.
    assert!((erlang_b(5.0, 5) - 0.2849).abs() < 5e-5 && (erlang_b(10.0, 10) - 0.2146).abs() < 5e-5);
    assert!(close(erlang_c(1.0, 2), 1.0 / 3.0) && close(erlang_c(2.0, 3), 4.0 / 9.0));
    assert!(close(erlang_c(0.7, 1), 0.7));
}

/// Thirty an hour, five minutes each: a = 2.5. By the recursion B(5) = 0.06973, B(6) = 0.02823;
/// C(5) = 0.3487/2.6743 = 0.130, C(6) = 0.1694/3.5706 = 0.047. So six are needed for nine in ten not
/// to wait at all; with three, C(3) = 0.8465/(3 - 2.5 × 0.71783) = 0.7022, and a wait of more than
/// 600 s has the probability 0.7022 × exp(-(3 - 2.5)/300 × 600) = 0.7022 × exp(-1) = 0.2583.
#[test]
fn six_counters_for_thirty_an_hour() {
    let queue = Queue { arrivals: 30.0 / 3600.0, service: 300.0, patience: None };
    assert_eq!(queue.needed(0.0, 0.9), Some(6));
    assert!((queue.within(3, 600.0) - (1.0 - 0.2583)).abs() < 5e-5);
    assert_eq!(queue.within(2, 600.0), 0.0);
}

/// Where patience and service have the same mean, everybody stays as long as if served at once:
/// the number present is Poisson's with mean a. a = 1, n = 1: P(wait) = 1 - exp(-1) = 0.632121;
/// waiting E(N-1)+ = 1 - 1 + P(0) = exp(-1), so that 0.367879 of all leave.
#[test]
fn erlang_a_with_equal_patience_is_poisson() {
    let queue = Queue { arrivals: 1.0 / 600.0, service: 600.0, patience: Some(600.0) };
    assert!(close(queue.waits(1), 1.0 - (-1.0_f64).exp()));
    assert!(close(queue.leaves(1), (-1.0_f64).exp()));
    assert!(close(queue.within(1, 1e6), 1.0 - (-1.0_f64).exp()));
}

#[test]
fn nobody_overload_and_five_hundred_counters_have_an_answer() {
    let nobody = Queue { arrivals: 0.0, service: 300.0, patience: Some(600.0) };
    assert_eq!((nobody.waits(3), nobody.leaves(3), nobody.within(0, 60.0)), (0.0, 0.0, 1.0));
    assert_eq!(nobody.needed(60.0, 0.9), Some(0));
    for patience in [None, Some(1.0), Some(600.0), Some(1e7)] {
        let flood = Queue { arrivals: 10.0, service: 300.0, patience };
        for servers in [0, 1, 500, 2999] {
            let all = [flood.waits(servers), flood.leaves(servers), flood.within(servers, 60.0)];
            assert!(all.iter().all(|p| (0.0..=1.0).contains(p)), "{patience:?} {servers} {all:?}");
        }
        let many = Queue { arrivals: 490.0 / 300.0, service: 300.0, patience };
        let within = many.within(500, 60.0);
        assert!((0.5..=1.0).contains(&within), "{patience:?} {within}");
    }
    let hopeless = Queue { arrivals: 100.0, service: 3600.0, patience: None };
    assert_eq!(hopeless.needed(60.0, 0.9), None);
}

/// The steady state by its cut equations from the empty queue on, as far as anybody is.
fn by_force(queue: &Queue, servers: u32) -> Vec<f64> {
    let rates = queue.at(f64::from(servers));
    let mut all = vec![1.0_f64];
    for n in 1..4000_u32 {
        let served = f64::from(n.min(servers)) * rates.service;
        let left = f64::from(n.saturating_sub(servers)) * rates.leaving;
        all.push(all[all.len() - 1] * rates.arrivals / (served + left));
    }
    let sum: f64 = all.iter().sum();
    all.iter().map(|p| p / sum).collect()
}

/// The share called in time by the density of the wait that is offered, λπ(n-1)·exp(λ(1-e^(-θx))/θ -
/// nμx) (F. Baccelli and G. Hébuterne, 1981), summed by Simpson's rule.
fn by_density(queue: &Queue, servers: u32, target: f64) -> f64 {
    let (rates, states) = (queue.at(f64::from(servers)), by_force(queue, servers));
    let n = servers as usize;
    let density = |x: f64| {
        let come = rates.arrivals * (1.0 - (-rates.leaving * x).exp()) / rates.leaving;
        let served = f64::from(servers) * rates.service * x;
        rates.arrivals * states[n - 1] * (come - served).exp() * (-rates.leaving * x).exp()
    };
    let (parts, mut sum) = (4000_u32, density(0.0) + density(target));
    for i in 1..parts {
        let weight = if i % 2 == 1 { 4.0 } else { 2.0 };
        sum += weight * density(target * f64::from(i) / f64::from(parts));
    }
    states[..n].iter().sum::<f64>() + sum * target / f64::from(parts) / 3.0
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn erlang_c_is_the_birth_and_death_solution(servers in 1_u32..30, busy in 0.01..0.95_f64) {
        let load = busy * f64::from(servers);
        let queue = Queue { arrivals: load / 300.0, service: 300.0, patience: None };
        let waiting: f64 = by_force(&queue, servers)[servers as usize..].iter().sum();
        prop_assert!((erlang_c(load, servers) - waiting).abs() < 1e-9);
    }

    #[test]
    fn erlang_a_is_the_birth_and_death_solution(
        servers in 1_u32..30, busy in 0.01..2.0_f64, patience in 60.0..7200.0_f64,
        target in 1.0..1800.0_f64,
    ) {
        let arrivals = busy * f64::from(servers) / 300.0;
        let queue = Queue { arrivals, service: 300.0, patience: Some(patience) };
        let states = by_force(&queue, servers);
        let waiting: f64 = states[servers as usize..].iter().sum();
        prop_assert!((queue.waits(servers) - waiting).abs() < 1e-9);
        let here: f64 = states.iter().enumerate().map(|(n, p)| p * n.min(servers as usize) as f64).sum();
        let served = here / 300.0 / arrivals;
        prop_assert!((queue.leaves(servers) - (1.0 - served)).abs() < 1e-9);
        let within = by_density(&queue, servers, target);
        prop_assert!((queue.within(servers, target) - within).abs() < 1e-6, "{within}");
    }

    #[test]
    fn patience_without_end_is_erlang_c(servers in 1_u32..60, busy in 0.01..0.97_f64, target in 0.0..1800.0_f64) {
        let patient = |patience| Queue {
            arrivals: busy * f64::from(servers) / 300.0, service: 300.0, patience,
        };
        let never = patient(None);
        let mut apart = f64::INFINITY;
        for patience in [1e6, 1e8, 1e11] {
            let some = patient(Some(patience));
            let now = (some.within(servers, target) - never.within(servers, target)).abs()
                .max((some.waits(servers) - never.waits(servers)).abs());
            prop_assert!(now <= apart + 1e-9, "{now} {apart}");
            apart = now;
        }
        prop_assert!(apart < 1e-5, "{apart}");
    }

    #[test]
    fn more_counters_never_wait_longer(
        arrivals in 0.0..0.5_f64, service in 20.0..1800.0_f64,
        patience in prop::option::of(10.0..7200.0_f64), target in 0.0..3600.0_f64,
        servers in 0_u32..200,
    ) {
        let queue = Queue { arrivals, service, patience };
        let (few, more) = (queue.within(servers, target), queue.within(servers + 1, target));
        prop_assert!((0.0..=1.0 + 1e-12).contains(&few) && more >= few - 1e-9, "{few} {more}");
        prop_assert!(queue.waits(servers + 1) <= queue.waits(servers) + 1e-9);
        prop_assert!(queue.leaves(servers + 1) <= queue.leaves(servers) + 1e-9);
        if let Some(needed) = queue.needed(target, 0.9) {
            prop_assert!(queue.within(needed, target) >= 0.9);
            prop_assert!(needed == 0 || queue.within(needed - 1, target) < 0.9);
        }
    }

    #[test]
    fn a_queue_left_to_itself_comes_to_its_steady_state(
        servers in 1_u32..12, busy in 0.05..0.9_f64, patience in prop::option::of(60.0..3600.0_f64),
    ) {
        let arrivals = busy * f64::from(servers) / 120.0;
        let queue = Queue { arrivals, service: 120.0, patience };
        let rates = queue.at(f64::from(servers));
        let mut present = Presence::empty();
        present.pass(&rates, 200_000.0);
        let (there, steady) = (present.within(&rates, 300.0), queue.within(servers, 300.0));
        prop_assert!((there - steady).abs() < 1e-6, "{there} {steady}");
    }
}

/// With as many counters as people, the number present is that of a queue without end, whose mean
/// from empty is a(1 - exp(-t/s)): 5 × (1 - exp(-1)) = 3.1606 after one service time.
#[test]
fn the_way_to_the_steady_state_is_the_known_one() {
    let rates = Rates { arrivals: 5.0 / 600.0, service: 1.0 / 600.0, leaving: 0.0, servers: 400.0 };
    let mut present = Presence::empty();
    present.pass(&rates, 600.0);
    let mean = present.mean();
    assert!((mean - 3.1606).abs() < 0.03, "{mean}");
    assert!(present.probabilities().iter().all(|p| (0.0..=1.0).contains(p)));
}

fn day(arrivals: impl Fn(usize) -> f64, patience: Option<f64>) -> Work {
    Work { arrivals: each(arrivals), service: 600.0, patience }
}

#[test]
fn a_short_overload_is_felt_afterwards_and_then_forgotten() {
    // 12 in a half hour are 4 erlangs; 30 are 10, far more than 6 counters can do.
    let work = day(|half| if half == 20 { 30.0 } else { 12.0 }, None);
    let counters = each(|_| 6.0);
    let after = shares(&work, &counters, 900.0);
    let at = |half: usize| after[half].unwrap();
    assert!(at(19) > 0.9, "{}", at(19));
    assert!(at(20) > 0.05 && at(20) < at(19), "{}", at(20));
    assert!(at(21) < at(20), "what was left waits in front: {} {}", at(21), at(20));
    assert!(at(40) > 0.9, "{}", at(40));
}

#[test]
fn who_is_left_from_the_half_hour_before_is_counted_in() {
    let goal = Goal { target: 900.0, share: 0.9 };
    for patience in [None, Some(1200.0)] {
        let work =
            day(|half| [0.0, 40.0, 4.0][usize::from(half > 9) + usize::from(half > 12)], patience);
        let plan = needed(&work, goal);
        assert_eq!(plan[0].counters, Some(0));
        for (half, need) in plan.iter().enumerate().skip(10) {
            assert!(need.within >= 0.9, "{half} {need:?}");
        }
        let steady = plan[30].counters.unwrap();
        assert!(plan[13].counters.unwrap() >= steady, "{plan:?}");
        // With exactly these counters the promise is kept.
        let counters = each(|half| f64::from(plan[half].counters.unwrap()));
        let kept = shares(&work, &counters, goal.target);
        assert!((10..HALVES).all(|half| kept[half].unwrap() >= 0.9 - 1e-9), "{kept:?}");
    }
}
