//! How wrong a forecast was.

use super::arrivals::Arrivals;
use super::half::Halves;
use super::plan::NOBODY;

/// What a forecast missed, over the half hours in which somebody was expected or came: nights, in
/// which nobody is ever wrong, do not count.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Misses {
    /// Half hours.
    pub halves: u32,
    expected: f64,
    came: f64,
    missed: f64,
    held: u32,
}

impl Misses {
    /// Of one day.
    pub fn of(forecast: &Arrivals, came: &Halves<f64>) -> Self {
        let mut misses = Self::default();
        for (expected, came) in forecast.halves.iter().zip(came) {
            if expected.mean < NOBODY && *came == 0.0 {
                continue;
            }
            misses.halves += 1;
            misses.expected += expected.mean;
            misses.came += came;
            misses.missed += (expected.mean - came).abs();
            misses.held += u32::from((expected.low..=expected.high).contains(came));
        }
        misses
    }

    /// Those of several days together.
    pub fn sum<'a>(all: impl IntoIterator<Item = &'a Misses>) -> Self {
        all.into_iter().fold(Self::default(), |a, b| Self {
            halves: a.halves + b.halves,
            expected: a.expected + b.expected,
            came: a.came + b.came,
            missed: a.missed + b.missed,
            held: a.held + b.held,
        })
    }

    /// People expected in all.
    pub fn expected(&self) -> f64 {
        self.expected
    }

    /// People who came in all.
    pub fn came(&self) -> f64 {
        self.came
    }

    /// The mean absolute error: people in a half hour.
    pub fn mean_absolute(&self) -> Option<f64> {
        (self.halves > 0).then(|| self.missed / f64::from(self.halves))
    }

    /// The weighted absolute percentage error, as a share: all that was missed against all who came.
    pub fn weighted(&self) -> Option<f64> {
        (self.came > 0.0).then(|| self.missed / self.came)
    }

    /// By what share too many (above 0) or too few (below) were expected.
    pub fn bias(&self) -> Option<f64> {
        (self.came > 0.0).then(|| self.expected / self.came - 1.0)
    }

    /// The share of half hours that their interval held; it should be [`super::arrivals::HELD`].
    pub fn coverage(&self) -> Option<f64> {
        (self.halves > 0).then(|| f64::from(self.held) / f64::from(self.halves))
    }
}

/// The share within the target of a whole day, from those of its half hours and how many came in
/// each; `None` where nobody did.
pub fn of_day(shares: &Halves<Option<f64>>, arrivals: &Halves<f64>) -> Option<f64> {
    let halves = shares.iter().zip(arrivals);
    let told = halves.filter_map(|(share, came)| Some(((*share)? * came, came)));
    let (within, all) = told.fold((0.0, 0.0), |(w, a), (within, came)| (w + within, a + came));
    (all > 0.0).then(|| within / all)
}
