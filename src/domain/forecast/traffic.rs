//! What happened on a day: who came when, how long they waited, and how many served.

use super::half::{Halves, each, half_of};
use crate::domain::event::Outcome;
use crate::domain::id::ServiceId;
use crate::domain::time::{Millis, Timestamp, Zone};
use std::collections::BTreeMap;

/// Fewer services, or people who left, than this tell no mean.
const ENOUGH: u64 = 10;

/// What the forecast needs to know of one ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Came {
    /// The local half hour of arrival, 0 to 47.
    pub half: usize,
    /// The service of its first line.
    pub service: ServiceId,
    /// How it ended; `None` while it is open.
    pub outcome: Option<Outcome>,
    /// From arrival to the first call; `None` when it was not called.
    pub wait: Option<Millis>,
    /// From arrival to the end.
    pub stayed: Option<Millis>,
    /// The time in service.
    pub serve: Option<Millis>,
}

impl Came {
    /// Whether somebody stood there: a ticket that was cancelled is work for nobody.
    pub fn counts(&self) -> bool {
        self.outcome != Some(Outcome::Cancelled)
    }
}

/// The arrivals of each half hour.
pub fn arrivals(came: &[Came]) -> Halves<f64> {
    let mut all = each(|_| 0.0);
    for one in came.iter().filter(|c| c.counts()) {
        all[one.half] += 1.0;
    }
    all
}

/// How many were called within `target`, of how many whose wait is over: served, not there when
/// called, left, or still waiting when the day ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kept {
    /// Called within the target.
    pub within: u32,
    /// All whose wait is over.
    pub of: u32,
}

impl Kept {
    /// As a share, 0 to 1; `None` of nobody.
    pub fn share(&self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.within) / f64::from(self.of))
    }

    /// Those of several half hours together.
    pub fn sum(all: &[Kept]) -> Kept {
        let add = |a: Kept, b: &Kept| Kept { within: a.within + b.within, of: a.of + b.of };
        all.iter().fold(Kept::default(), add)
    }
}

/// What became of the arrivals of each half hour.
pub fn kept(came: &[Came], target: Millis) -> Halves<Kept> {
    let mut all: Halves<Kept> = each(|_| Kept::default());
    for one in came.iter().filter(|c| c.counts() && c.outcome.is_some()) {
        let kept = &mut all[one.half];
        kept.of += 1;
        kept.within += u32::from(one.wait.is_some_and(|wait| wait <= target));
    }
    all
}

/// How long a service takes and how long people wait before they leave.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Pace {
    served: u64,
    serving: f64,
    left: u64,
    waited: f64,
}

impl Pace {
    /// Of these tickets.
    pub fn of<'a>(came: impl IntoIterator<Item = &'a Came>) -> Self {
        let mut pace = Pace::default();
        let seconds = |span: Millis| span.0 as f64 / 1000.0;
        for one in came {
            if let (Some(Outcome::Served), Some(serve)) = (one.outcome, one.serve) {
                pace.served += 1;
                pace.serving += seconds(serve);
            }
            match (one.outcome, one.wait, one.stayed) {
                (_, Some(wait), _) => pace.waited += seconds(wait),
                (Some(Outcome::Left), None, Some(stayed)) => {
                    pace.left += 1;
                    pace.waited += seconds(stayed);
                }
                _ => {}
            }
        }
        pace
    }

    /// The mean service time in seconds, at least 1; `None` where too few were served to tell.
    pub fn service(&self) -> Option<f64> {
        (self.served >= ENOUGH).then(|| (self.serving / self.served as f64).max(1.0))
    }

    /// The mean patience in seconds, at least 1; `None` where too few left to tell. All the time that
    /// anybody waited, by the number who left: the likeliest mean of exponential patience, of which
    /// most is not seen because people are called before (A. Mandelbaum and S. Zeltyn, *Service
    /// engineering in action: the Palm/Erlang-A queue*, 2007).
    pub fn patience(&self) -> Option<f64> {
        (self.left >= ENOUGH).then(|| (self.waited / self.left as f64).max(1.0))
    }
}

/// Whoever has served nobody for longer than this was not there. Counted as there for every half hour
/// in which they served at all, the agents of a real week would have called 95 % of people within a
/// minute, by the model; they called 74 %. With a quarter of an hour it is 77 %, each day within 8
/// points: it was chosen on that week, and another may want another.
const AWAY: Millis = Millis::minutes(15);

/// A service that was given: by whom, where that is known, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Given<K> {
    /// The counter, or the agent.
    pub by: Option<K>,
    /// Its beginning.
    pub from: Timestamp,
    /// Its end.
    pub to: Timestamp,
}

/// A quarter of an hour: half hours of every zone begin at one.
const QUARTER: i64 = 900_000;

/// How many were seen to serve in each half hour of a local day, in the mean: each counter or agent
/// from its first service on, without the times in which it gave none for longer than [`AWAY`].
/// Services that name neither add the time that they took; where none names anybody, as many are
/// counted as served at the same time.
pub fn seen_serving<K: Ord + Copy>(
    given: &[Given<K>],
    day: (Timestamp, Timestamp),
    zone: &impl Zone,
) -> Halves<f64> {
    let mut by: BTreeMap<K, Vec<(Timestamp, Timestamp)>> = BTreeMap::new();
    let mut nameless = Vec::new();
    for one in given.iter().filter(|g| g.from <= g.to) {
        match one.by {
            Some(key) => by.entry(key).or_default().push((one.from, one.to)),
            None => nameless.push((one.from, one.to)),
        }
    }
    if by.is_empty() {
        return at_the_same_time(&nameless, zone);
    }
    let named = by.into_values().flat_map(without_absences);
    open_posts(&named.chain(nameless).collect::<Vec<_>>(), day, zone)
}

/// The times between which one counter or agent was there.
fn without_absences(mut services: Vec<(Timestamp, Timestamp)>) -> Vec<(Timestamp, Timestamp)> {
    services.sort_unstable();
    let mut there: Vec<(Timestamp, Timestamp)> = Vec::new();
    for (from, to) in services {
        match there.last_mut() {
            Some((_, until)) if from.since(*until) <= AWAY => *until = to.max(*until),
            _ => there.push((from, to)),
        }
    }
    there
}

/// The quarters of an hour that begin between two times.
fn quarters(from: Timestamp, to: Timestamp) -> impl Iterator<Item = Timestamp> {
    let first = from.0.div_euclid(QUARTER) + 1;
    (first..=first.saturating_add(400)).map(|q| Timestamp(q * QUARTER)).take_while(move |q| *q < to)
}

fn at_the_same_time(given: &[(Timestamp, Timestamp)], zone: &impl Zone) -> Halves<f64> {
    let mut changes: Vec<(i64, i32)> =
        given.iter().flat_map(|(from, to)| [(from.0, 1), (to.0, -1)]).collect();
    // A look at each quarter of an hour carries what goes on over to the next half hour.
    if let (Some(first), Some(last)) = (changes.iter().min(), changes.iter().max()) {
        let marks: Vec<_> = quarters(Timestamp(first.0), Timestamp(last.0)).collect();
        changes.extend(marks.iter().map(|at| (at.0, 0)));
    }
    // Who ends makes room for who begins at the same moment.
    changes.sort_unstable();
    let (mut now, mut most) = (0_i32, each(|_| 0.0));
    for (at, change) in changes {
        now += change;
        let half: &mut f64 = &mut most[half_of(zone.local(Timestamp(at)))];
        *half = half.max(f64::from(now));
    }
    most
}

/// How many posts were open in each half hour in the mean, from the times between which each was,
/// between the beginning and the end of a local day.
pub fn open_posts(
    open: &[(Timestamp, Timestamp)],
    (begin, end): (Timestamp, Timestamp),
    zone: &impl Zone,
) -> Halves<f64> {
    const MINUTE: i64 = 60_000;
    let (mut posts, mut minutes) = (each(|_| 0.0), each(|_| 0.0));
    let mut at = begin.plus(MINUTE / 2);
    while at < end {
        let half = half_of(zone.local(at));
        minutes[half] += 1.0;
        posts[half] += open.iter().filter(|(from, to)| (*from..*to).contains(&at)).count() as f64;
        at = at.plus(MINUTE);
    }
    each(|half| if minutes[half] > 0.0 { posts[half] / minutes[half] } else { 0.0 })
}
