//! A day as the forecast sees it: what is expected, what it takes, and what happened.

use super::arrivals::{Arrivals, PastDay, expect};
use super::half::{HALVES, Halves};
use super::measure::{Misses, of_day};
use super::plan::{Goal, Need, Work, needed, shares};
use super::traffic::{Came, Kept, Pace, arrivals, kept};
use crate::domain::calendar::Calendar;
use crate::domain::id::ServiceId;
use crate::domain::time::Millis;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Mean service time assumed where nobody has been served yet: 8 minutes, a usual mean at town halls.
const ASSUMED: f64 = 480.0;

/// What is known: the tickets of each day, and when the city is closed.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// The tickets of each day that has any.
    pub days: &'a BTreeMap<NaiveDate, Vec<Came>>,
    /// Holidays and closing days.
    pub calendar: &'a Calendar,
}

/// The forecast of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// Who is expected; `None` where the city is closed or no day before is known.
    pub arrivals: Option<Arrivals>,
    /// The city is closed that day.
    pub closed: bool,
    /// The mean service time in seconds that it reckons with.
    pub service: f64,
    /// … and the mean patience in seconds, where enough people left to tell (Erlang A; else C).
    pub patience: Option<f64>,
    /// The counters that each half hour takes.
    pub needs: Option<Halves<Need>>,
}

/// What a forecast made from the days before alone would have said, beside what happened.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked {
    /// The forecast.
    pub arrivals: Arrivals,
    /// How wrong it was.
    pub misses: Misses,
    /// How many were called in time.
    pub happened: Kept,
    /// The share foretold for the counters that were really serving: from the arrivals, services and
    /// patience of the days before.
    pub foretold: Option<f64>,
    /// The share that the queue alone would give: from the arrivals, services and patience of the day
    /// itself. What it misses is no fault of the forecast, but of the model.
    pub modelled: Option<f64>,
}

impl Known<'_> {
    /// Whether the city is closed on a day.
    pub fn is_closed(&self, day: NaiveDate) -> bool {
        self.calendar.closed.contains(&day) || self.calendar.is_holiday(day)
    }

    /// The open days before `day` on which somebody came.
    fn before(&self, day: NaiveDate) -> Vec<PastDay> {
        let open = self.days.range(..day).filter(|(day, _)| !self.is_closed(**day));
        let days = open.map(|(day, came)| PastDay { day: *day, arrivals: arrivals(came) });
        days.filter(|d| d.arrivals.iter().any(|n| *n > 0.0)).collect()
    }

    /// The pace of some days.
    fn pace(&self, days: &[NaiveDate]) -> Pace {
        Pace::of(days.iter().filter_map(|day| self.days.get(day)).flatten())
    }

    fn work(&self, arrivals: Halves<f64>, days: &[NaiveDate], before: &[NaiveDate]) -> Work {
        let (own, usual) = (self.pace(days), self.pace(before));
        let service = own.service().or(usual.service()).unwrap_or(ASSUMED);
        let patience = own.patience().or(usual.patience());
        Work { arrivals, service, patience }
    }

    /// The forecast of `day` from the days before it, and before `today`, which is not over. Services
    /// and patience are those of the day itself as soon as it tells them.
    pub fn outlook(&self, day: NaiveDate, today: NaiveDate, goal: Goal) -> Outlook {
        let closed = self.is_closed(day);
        let expected = if closed { None } else { expect(day, &self.before(day.min(today))) };
        let before = expected.as_ref().map(|a| a.days.clone()).unwrap_or_default();
        let means = expected.as_ref().map_or([0.0; HALVES], Arrivals::means);
        let work = self.work(means, &[day], &before);
        let needs = expected.as_ref().map(|_| needed(&work, goal));
        let (service, patience) = (work.service, work.patience);
        Outlook { arrivals: expected, closed, service, patience, needs }
    }

    /// How a forecast of `day` from the days before alone compares with what happened, with the
    /// counters that were serving. `None` where there is nothing to foretell from, or nobody came.
    pub fn check(&self, day: NaiveDate, counters: &Halves<f64>, target: Millis) -> Option<Checked> {
        let came = self.days.get(&day)?;
        let arrived = arrivals(came);
        let expected = expect(day, &self.before(day))?;
        let target_s = target.0 as f64 / 1000.0;
        let share = |work: &Work| of_day(&shares(work, counters, target_s), &work.arrivals);
        let foretold = share(&self.work(expected.means(), &[], &expected.days));
        let modelled = share(&self.work(arrived, &[day], &expected.days));
        let misses = Misses::of(&expected, &arrived);
        let happened = Kept::sum(&kept(came, target));
        Some(Checked { arrivals: expected, misses, happened, foretold, modelled })
    }
}

/// The promise that most people are given: the mean of the services' target waits, by how many come
/// for each, to the minute; `otherwise` where nobody came.
pub fn usual_target<'a>(
    came: impl IntoIterator<Item = &'a Came>,
    target: impl Fn(ServiceId) -> Option<Millis>,
    otherwise: Millis,
) -> Millis {
    let known = came.into_iter().filter_map(|c| target(c.service));
    let (count, sum) = known.fold((0_u64, 0_u64), |(n, sum), t| (n + 1, sum.saturating_add(t.0)));
    let minutes = sum.checked_div(count).map(|mean| (mean + 30_000) / 60_000);
    minutes.map_or(otherwise, |minutes| Millis(minutes * 60_000))
}
