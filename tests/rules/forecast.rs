//! Who is expected: from which days, how sure that is, and how wrong it was.

use chrono::{Days, NaiveDate};
use guichet::domain::calendar::Calendar;
use guichet::domain::event::Outcome;
use guichet::domain::forecast::arrivals::{Arrivals, Basis, PastDay, expect};
use guichet::domain::forecast::half::{Halves, each};
use guichet::domain::forecast::measure::{Misses, of_day};
use guichet::domain::forecast::outlook::{Known, usual_target};
use guichet::domain::forecast::plan::Goal;
use guichet::domain::forecast::spread::quantile;
use guichet::domain::forecast::traffic::{Came, Given, Kept, Pace, kept, open_posts, seen_serving};
use guichet::domain::id::ServiceId;
use guichet::domain::time::Millis;
use guichet::journal::SiteZone;
use proptest::prelude::*;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A Monday without a holiday in the eleven weeks before it.
const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 3, 23).unwrap();

fn ago(days: u64) -> NaiveDate {
    DAY.checked_sub_days(Days::new(days)).unwrap()
}

/// So many people in each half hour from 9:00 to 17:00.
fn past(days: u64, people: f64) -> PastDay {
    PastDay { day: ago(days), arrivals: hours(people) }
}

fn hours(people: f64) -> Halves<f64> {
    each(|half| if (18..34).contains(&half) { people } else { 0.0 })
}

fn at_ten(days: &[PastDay]) -> (Arrivals, f64) {
    let forecast = expect(DAY, days).unwrap();
    let mean = forecast.halves[20].mean;
    (forecast, mean)
}

/// Poisson's of mean 1 is 0, 1, 2 with .3679, .3679, .1839: up to 1 with .7358, up to 2 with .9197.
/// With the variance 2 it is geometric, 1/2, 1/4, …: up to 2 with .875, up to 3 with .9375.
#[test]
fn limits_are_those_of_poisson_and_of_the_mixture() {
    assert_eq!(quantile(1.0, 1.0, 0.05), 0.0);
    assert_eq!(quantile(1.0, 1.0, 0.7), 1.0);
    assert_eq!(quantile(1.0, 1.0, 0.9), 2.0);
    assert_eq!(quantile(1.0, 2.0, 0.87), 2.0);
    assert_eq!(quantile(1.0, 2.0, 0.9), 3.0);
    assert_eq!(quantile(0.0, 0.0, 0.9), 0.0);
    // The mean of many is their middle; the logarithms do not run out.
    let middle = quantile(5000.0, 5000.0, 0.5);
    assert!((middle - 5000.0).abs() < 3.0, "{middle}");
}

#[test]
fn without_a_day_before_nothing_is_invented() {
    assert_eq!(expect(DAY, &[]), None);
    // What comes later tells nothing.
    let later = PastDay { day: DAY, arrivals: hours(9.0) };
    assert_eq!(expect(DAY, &[later]), None);
}

#[test]
fn the_same_weekday_counts_and_recent_weeks_more() {
    let (forecast, mean) = at_ten(&[past(7, 20.0), past(14, 10.0), past(3, 90.0)]);
    assert_eq!(forecast.basis, Basis::SameWeekday);
    assert_eq!(forecast.days, [ago(7), ago(14)]);
    // (20 + 0.85 × 10) / 1.85.
    assert!((mean - 28.5 / 1.85).abs() < 1e-9, "{mean}");
    assert_eq!(forecast.level, 1.0);
    assert!(forecast.is_thin());
    assert_eq!(forecast.halves[0].mean, 0.0);
}

#[test]
fn another_weekday_stands_in_with_a_wide_interval_and_says_so() {
    let (other, mean) = at_ten(&[past(1, 10.0), past(3, 10.0)]);
    assert_eq!((other.basis, other.is_thin(), mean.round()), (Basis::OtherDays, true, 10.0));
    let weeks: Vec<_> = (1..=8).map(|week| past(week * 7, 10.0)).collect();
    let (same, _) = at_ten(&weeks);
    assert!(!same.is_thin());
    let width = |a: &Arrivals| a.whole.high - a.whole.low;
    assert!(width(&other) > 2.0 * width(&same), "{:?} {:?}", other.whole, same.whole);
}

#[test]
fn a_day_unlike_the_others_is_left_out() {
    let weeks: Vec<_> =
        (1..=6).map(|week| past(week * 7, if week == 3 { 60.0 } else { 10.0 })).collect();
    let (forecast, mean) = at_ten(&weeks);
    assert_eq!(forecast.left_out, [ago(21)]);
    assert!((mean - 10.0).abs() < 0.5, "{mean}");
}

#[test]
fn the_last_days_move_the_level_but_never_beyond_twice() {
    let mut days: Vec<_> = (1..=6).map(|week| past(week * 7, 10.0)).collect();
    // Wednesdays and Fridays had 10 too, until last week.
    for weekday in [3, 5] {
        days.extend((1..=6).map(|week| past(week * 7 + weekday, 10.0)));
        days.push(past(weekday, 14.0));
    }
    let (forecast, mean) = at_ten(&days);
    // Three days of 160 are usual, one of them only as a brake: (160 + 224 + 224) / 480.
    let level = 608.0 / 480.0;
    assert!((forecast.level - level).abs() < 1e-9 && (mean - 10.0 * level).abs() < 1e-6, "{mean}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_interval_holds_the_mean_and_the_level_its_bounds(
        totals in prop::collection::vec((1_u64..100, 0.0..80.0_f64), 1..40),
    ) {
        let mut days: BTreeMap<u64, PastDay> = BTreeMap::new();
        days.extend(totals.into_iter().map(|(n, people)| (n, past(n, people))));
        let days: Vec<_> = days.into_values().collect();
        let Some(forecast) = expect(DAY, &days) else {
            prop_assert!(days.iter().all(|d| d.day < ago(84)));
            return Ok(());
        };
        prop_assert!((0.5..=2.0).contains(&forecast.level));
        for e in forecast.halves.iter().chain([&forecast.whole]) {
            prop_assert!(e.mean.is_finite() && e.mean >= 0.0);
            prop_assert!(e.low <= e.mean.ceil() && e.high >= e.mean.floor(), "{e:?}");
        }
    }
}

fn service(n: u128) -> ServiceId {
    ServiceId(Uuid::from_u128(n))
}

fn came(outcome: Outcome, wait: Option<u32>, stayed: u32, serve: Option<u32>) -> Came {
    Came {
        half: 20,
        service: service(1),
        outcome: Some(outcome),
        wait: wait.map(Millis::minutes),
        stayed: Some(Millis::minutes(stayed)),
        serve: serve.map(Millis::minutes),
    }
}

/// Twenty served after 5 minutes, in 6; ten left after 10: in all 200 minutes of waiting by ten who
/// left, a patience of 20.
#[test]
fn patience_is_the_time_waited_by_the_number_who_left() {
    let served = (0..20).map(|_| came(Outcome::Served, Some(5), 11, Some(6)));
    let left = (0..10).map(|_| came(Outcome::Left, None, 10, None));
    let all: Vec<_> = served.chain(left).collect();
    let pace = Pace::of(&all);
    assert_eq!((pace.service(), pace.patience()), (Some(360.0), Some(1200.0)));
    let few = Pace::of(&all[15..24]);
    assert_eq!((few.service(), few.patience()), (None, None));
    let kept = Kept::sum(&kept(&all, Millis::minutes(5)));
    assert_eq!((kept.within, kept.of), (20, 30));
}

#[test]
fn a_cancelled_ticket_is_nobody() {
    let all = [came(Outcome::Cancelled, None, 1, None), came(Outcome::NoShow, Some(9), 9, None)];
    let kept = Kept::sum(&kept(&all, Millis::minutes(5)));
    assert_eq!((kept.within, kept.of), (0, 1));
}

#[test]
fn the_target_is_what_most_are_promised() {
    let mut all = vec![came(Outcome::Served, Some(1), 2, Some(1)); 3];
    all.push(Came { service: service(2), ..all[0] });
    let promised = |id| match id == service(1) {
        true => Some(Millis::minutes(10)),
        false => Some(Millis::minutes(30)),
    };
    assert_eq!(usual_target(&all, promised, Millis(0)), Millis::minutes(15));
    assert_eq!(usual_target(&[], promised, Millis::minutes(7)), Millis::minutes(7));
}

/// The night in Paris in which the hour from 2 to 3 comes twice, and the one in which it is skipped.
#[test]
fn half_hours_are_those_of_the_wall_when_the_clocks_change() {
    let zone = SiteZone::named("Europe/Paris");
    for (date, hours) in [((2026, 10, 25), 25), ((2026, 3, 29), 23), ((2026, 3, 23), 24)] {
        let day = NaiveDate::from_ymd_opt(date.0, date.1, date.2).unwrap();
        let (begin, end) = (zone.start_of(day), zone.start_of(day.succ_opt().unwrap()));
        assert_eq!(end.since(begin), Millis::minutes(hours * 60));
        // One post open all day, one from 9:15 to 10:00 on the wall.
        let nine = end.plus(-15 * 3_600_000);
        let open = [(begin, end), (nine.plus(900_000), nine.plus(3_600_000))];
        let posts = open_posts(&open, (begin, end), &zone);
        let skipped = hours == 23;
        assert_eq!(posts[4], if skipped { 0.0 } else { 1.0 });
        assert_eq!((posts[17], posts[18], posts[19], posts[20]), (1.0, 1.5, 2.0, 1.0));
    }
}

#[test]
fn who_serves_is_there_until_a_quarter_of_an_hour_without_anybody() {
    let zone = SiteZone::named("Europe/Paris");
    let day = (zone.start_of(DAY), zone.start_of(DAY.succ_opt().unwrap()));
    let nine = day.0.plus(9 * 3_600_000);
    let at = |minutes: i64| nine.plus(minutes * 60_000);
    let given = |by, from, to| Given { by, from: at(from), to: at(to) };
    // The first from 9:00 to 9:24 with nothing to do for nine minutes, and again from 9:45 on; the
    // second from 9:15 to 10:15.
    let all = [
        given(Some(1), 0, 6),
        given(Some(1), 15, 24),
        given(Some(1), 45, 60),
        given(Some(2), 15, 75),
    ];
    let seen = seen_serving(&all, day, &zone);
    let by_hand = [0.0, (24.0 + 15.0) / 30.0, (15.0 + 30.0) / 30.0, 0.5, 0.0];
    assert_eq!(seen[17..22], by_hand);
    // Somebody who is not named served for six minutes of 9:00 to 9:30.
    let more: Vec<_> = all.into_iter().chain([given(None, 0, 6)]).collect();
    assert_eq!(seen_serving(&more, day, &zone)[18], 45.0 / 30.0);
    // Nobody is named: one after the other is one, both at a time are two.
    let all: [Given<u8>; 4] =
        [given(None, 0, 10), given(None, 10, 20), given(None, 31, 65), given(None, 40, 45)];
    let seen = seen_serving(&all, day, &zone);
    assert_eq!((seen[18], seen[19], seen[20]), (1.0, 2.0, 1.0));
    let nobody: [Given<u8>; 0] = [];
    assert!(seen_serving(&nobody, day, &zone).iter().all(|n| *n == 0.0));
    // A clock that went back is no service.
    let back = Given { by: Some(1), from: at(10), to: at(0) };
    assert!(seen_serving(&[back], day, &zone).iter().all(|n| *n == 0.0));
}

/// Sixteen half hours of 10 expected; 12 came in one, 8 in another, 10 in fourteen: 4 missed of 160.
#[test]
fn misses_are_counted_over_the_open_half_hours() {
    let weeks: Vec<_> = (1..=8).map(|week| past(week * 7, 10.0)).collect();
    let forecast = expect(DAY, &weeks).unwrap();
    let mut came = hours(10.0);
    (came[18], came[19]) = (12.0, 8.0);
    let misses = Misses::of(&forecast, &came);
    let close = |figure: Option<f64>, by_hand: f64| (figure.unwrap() - by_hand).abs() < 1e-9;
    assert_eq!(misses.halves, 16);
    assert!(close(misses.mean_absolute(), 0.25) && close(misses.weighted(), 0.025));
    assert!(close(misses.bias(), 0.0) && close(misses.coverage(), 1.0));
    assert_eq!(Misses::sum([&misses, &misses]).came(), 320.0);
    let shares =
        each(|half| (half == 18 || half == 20).then_some(if half == 18 { 0.5 } else { 1.0 }));
    assert!(close(of_day(&shares, &came), (12.0 * 0.5 + 10.0) / 22.0));
}

#[test]
fn a_closing_day_is_neither_forecast_nor_learnt_from() {
    let mut days = BTreeMap::new();
    for week in 1..=4 {
        days.insert(ago(week * 7), vec![came(Outcome::Served, Some(1), 5, Some(4)); 12]);
    }
    let mut calendar = Calendar::default();
    calendar.closed.insert(ago(7));
    let goal = Goal { target: 900.0, share: 0.9 };
    let known = Known { days: &days, calendar: &calendar };
    let open = known.outlook(DAY, DAY, goal);
    assert_eq!(open.arrivals.as_ref().unwrap().days, [ago(14), ago(21), ago(28)]);
    assert_eq!(open.service, 240.0);
    assert!(open.needs.unwrap()[20].counters.unwrap() >= 1);
    let closed = known.outlook(ago(7), DAY, goal);
    assert!(closed.closed && closed.arrivals.is_none() && closed.needs.is_none());
    // A day that is not over is not learnt from.
    assert_eq!(known.outlook(DAY, ago(28), goal).arrivals, None);
}
