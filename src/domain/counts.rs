//! The measures of a day or a range: one place computes each, for screen, command line and files.

use super::event::Outcome;
use super::id::ServiceId;
use super::time::Millis;
use serde::Serialize;
use std::collections::BTreeMap;

/// What the counts need to know of one ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TicketFacts {
    /// The local hour of issue.
    pub hour: u8,
    /// The service of its first line at issue.
    pub service: ServiceId,
    /// How it ended; `None` while it is open.
    pub outcome: Option<Outcome>,
    /// From arrival to the first call; `None` when it was not called.
    pub wait: Option<Millis>,
    /// The time in service; `None` when it was never served.
    pub serve: Option<Millis>,
    /// Whether the wait was within the promise.
    pub within_target: bool,
}

/// What the counts need to know of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineFacts {
    /// The local hour at which its ticket was issued.
    pub hour: u8,
    /// Its own service.
    pub service: ServiceId,
    /// How many files.
    pub quantity: u16,
}

/// What the counts need to know of a person sent away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SentAwayFacts {
    /// The local hour.
    pub hour: u8,
    /// For which service.
    pub service: Option<ServiceId>,
}

/// Everything counted on one local day.
#[derive(Debug, Clone, Default)]
pub struct DayFacts {
    /// Tickets issued that day.
    pub tickets: Vec<TicketFacts>,
    /// Their lines.
    pub lines: Vec<LineFacts>,
    /// People not helped.
    pub sent_away: Vec<SentAwayFacts>,
    /// People helped at once, without a ticket.
    pub informed: u64,
}

/// The measures. Quantiles by nearest rank over served tickets in ms, then floored to seconds;
/// `None` where nothing was served.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)] // the measures of the design
pub struct Counts {
    pub issued: u64,
    pub served: u64,
    pub left: u64,
    pub no_show: u64,
    pub cancelled: u64,
    pub not_closed: u64,
    pub lines: u64,
    pub files: u64,
    pub sent_away: u64,
    pub wait_median_s: Option<u64>,
    pub wait_p90_s: Option<u64>,
    pub wait_max_s: Option<u64>,
    pub serve_median_s: Option<u64>,
    pub serve_p90_s: Option<u64>,
}

impl Counts {
    fn is_zero(&self) -> bool {
        self.issued == 0 && self.lines == 0 && self.sent_away == 0
    }
}

/// A value by nearest rank: the smallest that at least `percent` of the sorted values do not
/// exceed.
pub fn nearest_rank(sorted: &[Millis], percent: usize) -> Option<Millis> {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied()
}

#[derive(Default)]
struct Tally {
    counts: Counts,
    waits: Vec<Millis>,
    serves: Vec<Millis>,
}

impl Tally {
    fn ticket(&mut self, ticket: &TicketFacts) {
        let counts = &mut self.counts;
        counts.issued += 1;
        match ticket.outcome {
            Some(Outcome::Served) => counts.served += 1,
            Some(Outcome::Left) => counts.left += 1,
            Some(Outcome::NoShow) => counts.no_show += 1,
            Some(Outcome::Cancelled) => counts.cancelled += 1,
            Some(Outcome::NotClosed) => counts.not_closed += 1,
            None => {}
        }
        if ticket.outcome == Some(Outcome::Served) {
            self.waits.extend(ticket.wait);
            self.serves.extend(ticket.serve);
        }
    }

    fn line(&mut self, line: &LineFacts) {
        self.counts.lines += 1;
        self.counts.files += u64::from(line.quantity);
    }

    fn finish(mut self) -> Counts {
        self.waits.sort_unstable();
        self.serves.sort_unstable();
        let seconds =
            |values: &[Millis], percent| nearest_rank(values, percent).map(Millis::seconds);
        Counts {
            wait_median_s: seconds(&self.waits, 50),
            wait_p90_s: seconds(&self.waits, 90),
            wait_max_s: seconds(&self.waits, 100),
            serve_median_s: seconds(&self.serves, 50),
            serve_p90_s: seconds(&self.serves, 90),
            ..self.counts
        }
    }
}

/// The counts of a day, whole and broken down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayCounts {
    /// All services, all hours.
    pub all: Counts,
    /// By the ticket's first service; lines and files by their own.
    pub by_service: BTreeMap<ServiceId, Counts>,
    /// By local hour of issue.
    pub by_hour: BTreeMap<u8, Counts>,
}

/// Counts one day.
pub fn count(day: &DayFacts) -> DayCounts {
    let mut all = Tally::default();
    let mut by_service: BTreeMap<ServiceId, Tally> = BTreeMap::new();
    let mut by_hour: BTreeMap<u8, Tally> = BTreeMap::new();
    for ticket in &day.tickets {
        all.ticket(ticket);
        by_service.entry(ticket.service).or_default().ticket(ticket);
        by_hour.entry(ticket.hour).or_default().ticket(ticket);
    }
    for line in &day.lines {
        all.line(line);
        by_service.entry(line.service).or_default().line(line);
        by_hour.entry(line.hour).or_default().line(line);
    }
    for gone in &day.sent_away {
        all.counts.sent_away += 1;
        by_hour.entry(gone.hour).or_default().counts.sent_away += 1;
        if let Some(service) = gone.service {
            by_service.entry(service).or_default().counts.sent_away += 1;
        }
    }
    fn finish<K: Ord>(tallies: BTreeMap<K, Tally>) -> BTreeMap<K, Counts> {
        let done = tallies.into_iter().map(|(key, tally)| (key, tally.finish()));
        done.filter(|(_, counts)| !counts.is_zero()).collect()
    }
    DayCounts { all: all.finish(), by_service: finish(by_service), by_hour: finish(by_hour) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_by_nearest_rank() {
        let values: Vec<_> = (1..=10).map(Millis).collect();
        assert_eq!(nearest_rank(&values, 50), Some(Millis(5)));
        assert_eq!(nearest_rank(&values, 90), Some(Millis(9)));
        assert_eq!(nearest_rank(&values, 100), Some(Millis(10)));
        assert_eq!(nearest_rank(&values[..1], 90), Some(Millis(1)));
        assert_eq!(nearest_rank(&[], 50), None);
    }
}
