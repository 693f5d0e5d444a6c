//! The same queue followed through the day: what one half hour leaves waiting, the next begins with.
//!
//! Half hours in their steady state would make a short overload endless, and would forget it at once
//! afterwards. So the number of people present is followed as the birth and death process that it is
//! in Erlang's models, with the arrivals and counters of each half hour (M(t)/M/n(t)+M; what the
//! stationary backlog-carryover of R. Stolletz, EJOR 190 (2008), approximates). The forward
//! equations are solved by implicit Euler steps: each is a system of three diagonals, keeps all
//! probabilities between 0 and 1 whatever the rates, and stands still exactly in the steady state.

use super::erlang::Rates;

/// The length of a step in seconds: short against any service.
const STEP: f64 = 15.0;
/// More people than this are not followed one by one.
const CROWD: usize = 6000;
/// Probabilities below this are left out at the end.
const NOBODY: f64 = 1e-13;

/// How likely it is that so many people are present, waiting or served: 0, 1, 2, …
#[derive(Debug, Clone, PartialEq)]
pub struct Presence(Vec<f64>);

impl Default for Presence {
    fn default() -> Self {
        Self::empty()
    }
}

impl Presence {
    /// Nobody is there.
    pub fn empty() -> Self {
        Self(vec![1.0])
    }

    /// How many are there on average.
    pub fn mean(&self) -> f64 {
        self.0.iter().enumerate().map(|(n, p)| n as f64 * p).sum()
    }

    /// The probability of each number.
    pub fn probabilities(&self) -> &[f64] {
        &self.0
    }

    /// What it is after so many seconds at these rates.
    pub fn pass(&mut self, rates: &Rates, seconds: f64) {
        let steps = (seconds / STEP).ceil().max(1.0);
        let length = seconds / steps;
        for _ in 0..steps as u32 {
            self.make_room(rates, length);
            self.step(rates, length);
        }
        while self.0.len() > 1 && self.0.last().is_some_and(|p| *p < NOBODY) {
            self.0.pop();
        }
    }

    /// As many states more as people can come within a step, so that none is cut off.
    fn make_room(&mut self, rates: &Rates, length: f64) {
        let likely = rates.arrivals * length;
        let more = (likely + 8.0 * likely.sqrt()).ceil() as usize + 4;
        let last = self.0.iter().rposition(|p| *p > NOBODY).unwrap_or(0);
        let wanted = (last + 1 + more).min(CROWD);
        if wanted > self.0.len() {
            self.0.resize(wanted, 0.0);
        }
    }

    /// One implicit step: `(1 - length × generator) × after = before`, by elimination.
    fn step(&mut self, rates: &Rates, length: f64) {
        let states = self.0.len();
        let come = |n: usize| if n + 1 < states { length * rates.arrivals } else { 0.0 };
        let go = |n: usize| length * rates.going(n);
        // `ratio[n]` is what the probability of n takes of that of n + 1.
        let mut ratio = Vec::with_capacity(states);
        let (mut share, mut below) = (0.0, 0.0);
        for (n, probability) in self.0.iter_mut().enumerate() {
            let from_below = if n > 0 { come(n - 1) } else { 0.0 };
            let pivot = 1.0 + come(n) + go(n) - from_below * share;
            share = go(n + 1) / pivot;
            below = (*probability + from_below * below) / pivot;
            *probability = below;
            ratio.push(share);
        }
        for n in (0..states - 1).rev() {
            self.0[n] += ratio[n] * self.0[n + 1];
        }
        let sum: f64 = self.0.iter().sum();
        self.0.iter_mut().for_each(|p| *p /= sum);
    }

    /// The share of those who come now and are called within `target` seconds, with the counters as
    /// they are now.
    pub fn within(&self, rates: &Rates, target: f64) -> f64 {
        let at_once = rates.at_once();
        let called = rates.called(target, self.0.len().saturating_sub(at_once));
        let share = |(n, p): (usize, &f64)| match n.checked_sub(at_once) {
            None => *p,
            Some(ahead) => p * called.get(ahead).copied().unwrap_or(0.0),
        };
        self.0.iter().enumerate().map(share).sum::<f64>().clamp(0.0, 1.0)
    }
}
