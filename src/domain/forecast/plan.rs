//! The counters of a day: how many it takes, and how far those that there are would get.

use super::chain::Presence;
use super::erlang::{MOST, Queue};
use super::half::{Halves, LENGTH, each};

/// Fewer expected in a half hour than this are nobody.
pub const NOBODY: f64 = 0.05;
/// How often within a half hour the wait of whoever comes is looked at.
const LOOKS: u32 = 6;

/// What a day asks of its counters.
#[derive(Debug, Clone, PartialEq)]
pub struct Work {
    /// People in each half hour, 0 or more.
    pub arrivals: Halves<f64>,
    /// The mean service time in seconds, more than 0.
    pub service: f64,
    /// The mean patience in seconds, where it is known.
    pub patience: Option<f64>,
}

/// What is promised.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Goal {
    /// To be called within so many seconds.
    pub target: f64,
    /// So many of all who come, 0 to 1.
    pub share: f64,
}

/// What a half hour takes.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Need {
    /// Counters; `None` where no number would do.
    pub counters: Option<u32>,
    /// The share who are then called within the target, 0 to 1; 1 where nobody comes.
    pub within: f64,
}

impl Work {
    fn queue(&self, half: usize) -> Queue {
        let arrivals = self.arrivals[half] / LENGTH;
        Queue { arrivals, service: self.service, patience: self.patience }
    }

    /// Lets a half hour pass; the share of those who came in it and are called within `target`.
    fn pass(&self, half: usize, servers: f64, present: &mut Presence, target: f64) -> f64 {
        let rates = self.queue(half).at(servers);
        let part = LENGTH / f64::from(LOOKS) / 2.0;
        let looks = (0..LOOKS).map(|_| {
            present.pass(&rates, part);
            let within = present.within(&rates, target);
            present.pass(&rates, part);
            within
        });
        looks.sum::<f64>() / f64::from(LOOKS)
    }
}

/// The fewest counters, half hour by half hour, that keep the goal: enough in the steady state
/// (Erlang C, or Erlang A where patience is known), and as many more as what waits from the half
/// hour before asks for. The first condition alone would forget a backlog; the second alone would
/// leave one at the end of each half hour for the next to pay.
pub fn needed(work: &Work, goal: Goal) -> Halves<Need> {
    let mut present = Presence::empty();
    each(|half| {
        if work.arrivals[half] < NOBODY {
            let counters = u32::from(present.mean() > 0.5);
            work.pass(half, f64::from(counters), &mut present, goal.target);
            return Need { counters: Some(counters), within: 1.0 };
        }
        let steady = work.queue(half).needed(goal.target, goal.share);
        for counters in steady.unwrap_or(MOST)..=MOST {
            let mut after = present.clone();
            let within = work.pass(half, f64::from(counters), &mut after, goal.target);
            if within >= goal.share {
                present = after;
                return Need { counters: Some(counters), within };
            }
        }
        // Where people leave faster than any counter calls them, nobody is kept waiting either.
        present = Presence::empty();
        Need::default()
    })
}

/// The share of those who come in each half hour and are called within `target` seconds, with these
/// counters; `None` where nobody comes.
pub fn shares(work: &Work, counters: &Halves<f64>, target: f64) -> Halves<Option<f64>> {
    let mut present = Presence::empty();
    each(|half| {
        let within = work.pass(half, counters[half], &mut present, target);
        (work.arrivals[half] >= NOBODY).then_some(within)
    })
}
