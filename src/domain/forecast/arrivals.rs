//! Who is expected: the arrivals of a day, half hour by half hour, from those of the days before.
//!
//! The mean of the same weekday over twelve weeks, each week counting 0.85 of the one after it; days
//! unlike the others left out; the whole moved by how the last six days went against what was
//! usual for them. A mean of the same weekday is what harder methods have to beat, and beyond a day
//! or two mostly do not: J. W. Taylor, *A comparison of univariate time series methods for
//! forecasting intraday arrivals at a call center*, Management Science 54 (2008). That a day is a
//! level times a shape, and that levels of neighbouring days go together: L. Brown et al.,
//! *Statistical analysis of a telephone call center*, JASA 100 (2005); R. Ibrahim, H. Ye,
//! P. L'Ecuyer and H. Shen, *Modeling and forecasting call center arrivals: a literature survey and
//! a case study*, Int. J. Forecasting 32 (2016).
//!
//! Where the weekday was never seen, the other days of four weeks stand in for it, and the answer
//! says so ([`Basis::OtherDays`]): a Saturday guessed from Thursdays may be wrong by any factor, and
//! its interval is wide. Without any day before there is no answer.

use super::half::{Halves, each};
use super::spread::{median, quantile};
use chrono::{Datelike, NaiveDate};

/// How many days back are looked at: twelve weeks.
pub const BACK: u64 = 84;
/// … and of other weekdays: four.
const BACK_OTHERS: i64 = 28;
/// What a week counts against the week after it.
const FADING: f64 = 0.85;
/// Fewer same weekdays than this are few.
const FEW: usize = 4;
/// The share of cases that an interval is to hold.
pub const HELD: f64 = 0.9;
/// Squared coefficient of variation of a day's level before the days have told their own: a day of
/// the same weekday is off by some 15 %, one of another by half.
const STRAYS: f64 = 0.0225;
const STRAYS_OTHERS: f64 = 0.25;
/// How many days that assumption weighs.
const ASSUMED: f64 = 2.0;

/// The arrivals of a day on which the doors were open.
#[derive(Debug, Clone, PartialEq)]
pub struct PastDay {
    /// The local day.
    pub day: NaiveDate,
    /// People in each half hour.
    pub arrivals: Halves<f64>,
}

impl PastDay {
    fn total(&self) -> f64 {
        self.arrivals.iter().sum()
    }
}

/// What a forecast rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The same weekday of the weeks before.
    SameWeekday,
    /// Other weekdays, for want of the same one.
    OtherDays,
}

/// How many people are expected, and between what limits: nine times in ten.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Expected {
    /// In the mean.
    pub mean: f64,
    /// No fewer.
    pub low: f64,
    /// No more.
    pub high: f64,
}

/// The arrivals expected on a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Arrivals {
    /// What it rests on.
    pub basis: Basis,
    /// The days that it rests on, newest first.
    pub days: Vec<NaiveDate>,
    /// Same weekdays that were unlike the others.
    pub left_out: Vec<NaiveDate>,
    /// By how much the days before moved it: 1 not at all, ½ to 2.
    pub level: f64,
    /// Each half hour.
    pub halves: Halves<Expected>,
    /// The whole day.
    pub whole: Expected,
}

impl Arrivals {
    /// Whether it rests on too little to be trusted: another weekday, or less than four weeks.
    pub fn is_thin(&self) -> bool {
        self.basis == Basis::OtherDays || self.days.len() < FEW
    }

    /// The expected number of each half hour.
    pub fn means(&self) -> Halves<f64> {
        each(|half| self.halves[half].mean)
    }
}

/// What is expected on `day`, from what came on open days before it; later ones are not looked at.
/// `None` where there was none.
pub fn expect(day: NaiveDate, past: &[PastDay]) -> Option<Arrivals> {
    let usual = Usual::same_weekday(day, past).or_else(|| Usual::others(day, past))?;
    let level = level(day, past, &usual);
    let means = each(|half| usual.mean(|d| d.arrivals[half]) * level);
    let strays = usual.strays(|d| d.arrivals.to_vec());
    let of_whole = usual.strays(|d| vec![d.total()]);
    Some(Arrivals {
        basis: usual.basis,
        days: usual.days.iter().map(|(d, _)| d.day).collect(),
        halves: means.map(|mean| usual.expected(mean, strays)),
        whole: usual.expected(means.iter().sum(), of_whole),
        left_out: usual.left_out,
        level,
    })
}

/// The days that tell what is usual, newest first, each with its weight.
struct Usual<'a> {
    basis: Basis,
    days: Vec<(&'a PastDay, f64)>,
    left_out: Vec<NaiveDate>,
}

fn ago(day: NaiveDate, past: &PastDay) -> i64 {
    (day - past.day).num_days()
}

impl<'a> Usual<'a> {
    /// The same weekday; `None` where it was never seen.
    fn same_weekday(day: NaiveDate, past: &'a [PastDay]) -> Option<Self> {
        let is = |d: &&PastDay| {
            d.day.weekday() == day.weekday() && (1..=BACK as i64).contains(&ago(day, d))
        };
        let all: Vec<&PastDay> = past.iter().filter(is).collect();
        let strange = strange(&all);
        let (left_out, kept): (Vec<_>, Vec<_>) = all.into_iter().partition(|d| strange(d));
        let left_out = left_out.iter().map(|d| d.day).collect();
        Self::of(Basis::SameWeekday, day, kept, left_out)
    }

    /// Any open day of the last weeks. Weekdays differ by themselves: none is left out for that.
    fn others(day: NaiveDate, past: &'a [PastDay]) -> Option<Self> {
        let within = |most: i64| {
            past.iter().filter(|d| (1..=most).contains(&ago(day, d))).collect::<Vec<_>>()
        };
        let near = within(BACK_OTHERS);
        let all = if near.is_empty() { within(BACK as i64) } else { near };
        Self::of(Basis::OtherDays, day, all, vec![])
    }

    fn of(
        basis: Basis,
        day: NaiveDate,
        days: Vec<&'a PastDay>,
        left_out: Vec<NaiveDate>,
    ) -> Option<Self> {
        let weigh = |d: &'a PastDay| (d, FADING.powf(ago(day, d) as f64 / 7.0));
        let mut days: Vec<_> = days.into_iter().map(weigh).collect();
        days.sort_unstable_by_key(|(d, _)| std::cmp::Reverse(d.day));
        (!days.is_empty()).then_some(Self { basis, days, left_out })
    }

    fn mean(&self, of: impl Fn(&PastDay) -> f64) -> f64 {
        let weights: f64 = self.days.iter().map(|(_, w)| w).sum();
        self.days.iter().map(|(d, w)| of(d) * w).sum::<f64>() / weights
    }

    /// As how many days of equal weight they count.
    fn count(&self) -> f64 {
        let (sum, squares) = self.days.iter().fold((0.0, 0.0), |(s, q), (_, w)| (s + w, q + w * w));
        sum * sum / squares
    }

    /// The squared coefficient of variation beyond Poisson's, by its moments: what the squares of the
    /// deviations leave over the mean, against the square of the mean. It begins with what is
    /// assumed, which the days outweigh as they become many.
    fn strays(&self, of: impl Fn(&PastDay) -> Vec<f64>) -> f64 {
        let assumed = match self.basis {
            Basis::SameWeekday => STRAYS,
            Basis::OtherDays => STRAYS_OTHERS,
        };
        let days = self.days.len() as f64;
        if days < 2.0 {
            return assumed;
        }
        let rows: Vec<(Vec<f64>, f64)> = self.days.iter().map(|(d, w)| (of(d), *w)).collect();
        let weights: f64 = rows.iter().map(|(_, w)| w).sum();
        let freedom = 1.0 - 1.0 / self.count();
        let (mut over, mut square) = (0.0, 0.0);
        for part in 0..rows[0].0.len() {
            let mean = rows.iter().map(|(r, w)| r[part] * w).sum::<f64>() / weights;
            let off = rows.iter().map(|(r, w)| (r[part] - mean).powi(2) * w).sum::<f64>();
            over += off / weights / freedom - mean;
            square += mean * mean;
        }
        let seen = if square > 0.0 { (over / square).max(0.0) } else { 0.0 };
        (seen * (days - 1.0) + assumed * ASSUMED) / (days - 1.0 + ASSUMED)
    }

    /// The limits hold what may come and that the mean itself is only known from these days.
    fn expected(&self, mean: f64, strays: f64) -> Expected {
        let variance = (mean + strays * mean * mean) * (1.0 + 1.0 / self.count());
        let beyond = (1.0 - HELD) / 2.0;
        let limit = |share| quantile(mean, variance, share);
        Expected { mean, low: limit(beyond), high: limit(1.0 - beyond) }
    }
}

/// Which of some like days are unlike the others: farther from the median than three deviations, as
/// the median deviation tells them (Hampel's identifier; L. Davies and U. Gather, JASA 88, 1993).
/// Among fewer than four nobody can tell.
fn strange(days: &[&PastDay]) -> impl Fn(&PastDay) -> bool + use<> {
    let totals: Vec<f64> = days.iter().map(|d| d.total()).collect();
    let middle = median(&totals);
    let off: Vec<f64> = totals.iter().map(|t| (t - middle).abs()).collect();
    // Chance alone makes a deviation of the root of the number, and 5 % is no other kind of day.
    let deviation = (1.4826 * median(&off)).max(middle.sqrt()).max(0.05 * middle);
    let many = days.len() >= FEW;
    move |day| many && (day.total() - middle).abs() > 3.0 * deviation
}

/// How the last six days went against what was usual for them, drawn towards 1 as if one more day
/// had been as usual; the seventh is the same weekday, and counts in the mean already. A day of less than half or more than twice the usual is a day of its own kind
/// and tells nothing of the next.
fn level(day: NaiveDate, past: &[PastDay], usual: &Usual) -> f64 {
    if usual.basis == Basis::OtherDays {
        return 1.0;
    }
    let as_usual = usual.mean(PastDay::total);
    let (mut came, mut expected) = (as_usual, as_usual);
    for recent in past.iter().filter(|d| (1..=6).contains(&ago(day, d))) {
        let Some(before) = Usual::same_weekday(recent.day, past) else { continue };
        let mean = before.mean(PastDay::total);
        if (0.5 * mean..=2.0 * mean).contains(&recent.total()) {
            came += recent.total();
            expected += mean;
        }
    }
    if expected > 0.0 { (came / expected).clamp(0.5, 2.0) } else { 1.0 }
}
