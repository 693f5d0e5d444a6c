//! The queue at several counters in its steady state: Erlang C, and Erlang A where people leave.
//!
//! * Erlang C (M/M/n): people come at random, services are exponential, nobody leaves. A. K. Erlang,
//!   *Solution of some problems in the theory of probabilities of significance in automatic telephone
//!   exchanges*, 1917.
//! * Erlang A (M/M/n+M): each has a patience of their own, exponential too. C. Palm, *Research on
//!   telephone traffic carried by full availability groups*, 1957; O. Garnett, A. Mandelbaum and
//!   M. Reiman, *Designing a call center with impatient customers*, M&SOM 4 (2002).
//!
//! No factorial and no power of the load is ever formed: Erlang B by its recursion, the steady state
//! of Erlang A from its likeliest state outwards (A. Ingolfsson and L. Tang, *Efficient and reliable
//! computation of birth-death process performance measures*, INFORMS J. Computing 24, 2012).

/// More counters than any hall has: where even they would not do, there is no answer.
pub const MOST: u32 = 4000;

/// What is left out on either side of the steady state, against its likeliest state.
const NEGLIGIBLE: f64 = 1e-18;

/// The share of visitors who would be turned away if nobody could wait (Erlang B), by the recursion
/// `B(n) = a·B(n-1) / (n + a·B(n-1))`. `load` is arrivals × mean service, in erlangs, 0 or more.
pub fn erlang_b(load: f64, servers: u32) -> f64 {
    (1..=servers).fold(1.0, |blocked, n| {
        let offered = load * blocked;
        offered / (f64::from(n) + offered)
    })
}

/// The share of visitors who wait at all where nobody leaves (Erlang C). At or beyond a full load
/// everybody does: 1. Without a load nobody does: 0.
pub fn erlang_c(load: f64, servers: u32) -> f64 {
    let n = f64::from(servers);
    if load <= 0.0 {
        return 0.0;
    }
    if load >= n {
        return 1.0;
    }
    let blocked = erlang_b(load, servers);
    n * blocked / (n - load * (1.0 - blocked))
}

/// How fast people come, are served and leave, at so many counters. All rates are per second.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rates {
    /// Arrivals, 0 or more.
    pub arrivals: f64,
    /// Services that one counter ends: 1 ÷ mean service time, more than 0.
    pub service: f64,
    /// At which one waiting person leaves: 1 ÷ mean patience; 0 where nobody does.
    pub leaving: f64,
    /// Counters; a part of one is a counter that was open for a part of the time.
    pub servers: f64,
}

impl Rates {
    /// What the counters can end together.
    pub(super) fn capacity(&self) -> f64 {
        self.servers * self.service
    }

    /// At which somebody goes, served or not, while `present` are there.
    pub(super) fn going(&self, present: usize) -> f64 {
        let present = present as f64;
        let waiting = (present - self.servers).max(0.0);
        present.min(self.servers) * self.service + waiting * self.leaving
    }

    /// How many can be there without that the next one waits.
    pub(super) fn at_once(&self) -> usize {
        self.servers.max(0.0).floor() as usize
    }

    /// The share of those who find so many waiting before them, 0, 1, 2, … below `most`, and are
    /// called within `target` seconds. It ends where nobody is.
    ///
    /// With `k` ahead the wait is a sum of exponential times with rates `nμ + jθ`, j = 0 to k; then
    /// `exp(-θ·wait)` is a beta variable with parameters `nμ/θ` and `k + 1`, so that the share comes
    /// of a sum of negative binomial probabilities, each from the one before. Without leaving, they
    /// are Poisson's and the wait is Erlang's.
    pub(super) fn called(&self, target: f64, most: usize) -> Vec<f64> {
        let (capacity, leaving) = (self.capacity(), self.leaving);
        if capacity <= 0.0 || target <= 0.0 {
            return vec![];
        }
        let span = match leaving * target {
            small if small < 1e-12 => target,
            _ => -(-leaving * target).exp_m1() / leaving,
        };
        let mut logarithm = -(capacity + leaving) * target;
        let (mut below, mut all) = (0.0, Vec::new());
        for k in 1..=most {
            let ahead = k as f64;
            below += logarithm.exp();
            let share = (1.0 - below) * capacity / (capacity + ahead * leaving);
            if share < 1e-15 {
                break;
            }
            all.push(share);
            logarithm += (span * (capacity + ahead * leaving) / ahead).ln();
        }
        all
    }

    /// The steady state: the first number of people that counts, and the probabilities from it on.
    /// `None` where the queue only grows.
    fn steady(&self) -> Option<(usize, Vec<f64>)> {
        if self.arrivals <= 0.0 {
            return Some((0, vec![1.0]));
        }
        let spare = self.capacity() - self.arrivals;
        let mode = match (spare > 0.0, self.leaving > 0.0) {
            (true, _) => self.arrivals / self.service,
            (false, true) => self.servers - spare / self.leaving,
            (false, false) => return None,
        };
        let mode = mode.floor() as usize;
        let (mut down, mut weight) = (vec![], 1.0);
        for present in (1..=mode).rev() {
            weight *= self.going(present) / self.arrivals;
            if weight < NEGLIGIBLE {
                break;
            }
            down.push(weight);
        }
        let first = mode - down.len();
        let mut all: Vec<f64> = down.into_iter().rev().collect();
        weight = 1.0;
        for present in mode + 1.. {
            all.push(weight);
            weight *= self.arrivals / self.going(present);
            if weight < NEGLIGIBLE {
                break;
            }
        }
        let sum: f64 = all.iter().sum();
        all.iter_mut().for_each(|p| *p /= sum);
        Some((first, all))
    }
}

/// Who comes to be served: all that is needed to say how many counters they take.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Queue {
    /// Arrivals a second, 0 or more.
    pub arrivals: f64,
    /// The mean service time in seconds, more than 0.
    pub service: f64,
    /// The mean patience in seconds, more than 0; `None` where nobody is known to leave (Erlang C).
    pub patience: Option<f64>,
}

impl Queue {
    /// The same, at so many counters.
    pub fn at(&self, servers: f64) -> Rates {
        Rates {
            arrivals: self.arrivals,
            service: 1.0 / self.service,
            leaving: self.patience.map_or(0.0, |patience| 1.0 / patience),
            servers,
        }
    }

    /// The work that comes, in erlangs.
    pub fn load(&self) -> f64 {
        self.arrivals * self.service
    }

    /// The share who wait at all, 0 to 1.
    pub fn waits(&self, servers: u32) -> f64 {
        if self.patience.is_none() {
            return erlang_c(self.load(), servers);
        }
        self.over(servers, |_| 1.0).clamp(0.0, 1.0)
    }

    /// The share who leave without being called, 0 to 1: what comes and is not served.
    pub fn leaves(&self, servers: u32) -> f64 {
        if self.patience.is_none() || self.arrivals <= 0.0 {
            return 0.0;
        }
        let rates = self.at(f64::from(servers));
        let length = self.over(servers, |waiting| waiting as f64);
        (length * rates.leaving / self.arrivals).clamp(0.0, 1.0)
    }

    /// The share who are called within `target` seconds, of all who come: whoever leaves before is
    /// not. 1 where nobody comes, 0 where the queue only grows.
    pub fn within(&self, servers: u32, target: f64) -> f64 {
        let rates = self.at(f64::from(servers));
        let spare = rates.capacity() - self.arrivals;
        if self.arrivals <= 0.0 {
            return 1.0;
        }
        if self.patience.is_none() {
            return match spare > 0.0 {
                true => 1.0 - erlang_c(self.load(), servers) * (-spare * target).exp(),
                false => 0.0,
            };
        }
        let Some((first, all)) = rates.steady() else { return 0.0 };
        let called = rates.called(target, (first + all.len()).saturating_sub(servers as usize));
        let late = |ahead: usize| 1.0 - called.get(ahead).copied().unwrap_or(0.0);
        (1.0 - waiting(servers, (first, &all), late)).clamp(0.0, 1.0)
    }

    /// The mean of `value` over whoever would wait, by how many wait already.
    fn over(&self, servers: u32, value: impl Fn(usize) -> f64) -> f64 {
        let steady = self.at(f64::from(servers)).steady();
        steady.map_or(1.0, |(first, all)| waiting(servers, (first, &all), value))
    }

    /// The fewest counters that call `share` (0 to 1) of all who come within `target` seconds;
    /// `None` where [`MOST`] would not do.
    pub fn needed(&self, target: f64, share: f64) -> Option<u32> {
        if self.arrivals <= 0.0 {
            return Some(0);
        }
        let enough = |servers| self.within(servers, target) >= share;
        // More counters never wait longer: the bound is found by doubling, the number by halving.
        let mut high = 1;
        while !enough(high) {
            high *= 2;
            if high > MOST {
                return None;
            }
        }
        let mut low = high / 2;
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            *(if enough(middle) { &mut high } else { &mut low }) = middle;
        }
        Some(high)
    }
}

/// The sum of `value` over the states in which all are busy, by how many wait, each as likely as it
/// is.
fn waiting(servers: u32, (first, all): (usize, &[f64]), value: impl Fn(usize) -> f64) -> f64 {
    let states = all.iter().enumerate().map(|(i, p)| (first + i, p));
    let busy = states.filter_map(|(n, p)| Some((n.checked_sub(servers as usize)?, p)));
    busy.map(|(waiting, p)| value(waiting) * p).sum()
}
