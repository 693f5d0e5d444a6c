//! Channels compared: whether who writes is served as soon and as well as who comes.
//!
//! What is asked by one channel is laid beside what is asked by another of the same service: how
//! long until the city first spoke, how long until it answered, how often within its own target, and
//! how content people were. Groups of fewer than [`FEW`] say nothing and are in no comparison.

mod gap;
mod mask;

pub use gap::{Gap, Measure};
pub use mask::{mask, mask_answers};

use crate::domain::counts::{FEW, nearest_rank};
use crate::domain::id::ServiceId;
use crate::domain::request::Channel;
use crate::domain::survey::results::{Counted, Group as Answers};
use crate::domain::time::{Millis, Timestamp};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What is compared of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// By which way it came.
    pub channel: Channel,
    /// Who answers.
    pub service: ServiceId,
    /// When it came.
    pub at: Timestamp,
    /// When the first letter of it left, where one has.
    pub written: Option<Timestamp>,
    /// When it was first answered, where it was.
    pub answered: Option<Timestamp>,
    /// The local day of that.
    pub answered_on: Option<NaiveDate>,
    /// The day by which the city has promised an answer.
    pub target: Option<NaiveDate>,
}

impl Facts {
    /// From its arrival until the city first spoke: at once where somebody was there to hear it, else
    /// when the first letter or the answer left.
    pub fn to_contact(self) -> Option<Millis> {
        match self.channel {
            Channel::Counter | Channel::Phone => Some(Millis(0)),
            Channel::Post | Channel::Email | Channel::Web => {
                self.written.into_iter().chain(self.answered).min().map(|at| at.since(self.at))
            }
        }
    }

    /// From its arrival to the answer.
    pub fn to_answer(self) -> Option<Millis> {
        self.answered.map(|at| at.since(self.at))
    }

    /// Whether the city has kept its target; `None` where it has none, or still has time.
    pub fn within(&self, today: NaiveDate) -> Option<bool> {
        let target = self.target?;
        match self.answered_on {
            Some(day) => Some(day <= target),
            None => (target < today).then_some(false),
        }
    }
}

/// Lengths of time: how many, and by nearest rank in seconds rounded down.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Delay {
    /// Of how many.
    pub n: u64,
    /// The median.
    pub median_s: Option<u64>,
    /// The 90th percentile.
    pub p90_s: Option<u64>,
}

impl Delay {
    fn of(mut lengths: Vec<Millis>) -> Self {
        lengths.sort_unstable();
        let seconds = |percent| nearest_rank(&lengths, percent).map(|length| length.seconds());
        Self { n: lengths.len() as u64, median_s: seconds(50), p90_s: seconds(90) }
    }
}

/// What came by one channel, of a service or of all. A group that is hidden has none of its figures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Group {
    /// Requests; `None` where that is hidden.
    pub received: Option<u64>,
    /// Until the city first spoke.
    pub contact: Delay,
    /// Until it answered.
    pub answer: Delay,
    /// Requests for which it is decided whether the target was kept.
    pub decided: u64,
    /// Of these, those for which it was.
    pub within: u64,
    /// What people answered to the surveys; `None` where nobody did, or it is hidden.
    pub satisfaction: Option<Answers>,
}

impl Group {
    /// The share within the city's target, in percent rounded down.
    pub fn within_percent(&self) -> Option<u64> {
        (self.within * 100).checked_div(self.decided)
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Groups side by side.
pub type Beside = BTreeMap<Channel, Group>;

/// The channels, of all services together and of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // each name says it
pub struct Compared {
    pub all: Beside,
    pub by_service: BTreeMap<ServiceId, Beside>,
}

#[derive(Default)]
struct Gathered {
    received: u64,
    contact: Vec<Millis>,
    answer: Vec<Millis>,
    decided: u64,
    within: u64,
    satisfaction: Answers,
}

impl Gathered {
    fn add(&mut self, facts: &Facts, today: NaiveDate) {
        self.received += 1;
        self.contact.extend(facts.to_contact());
        self.answer.extend(facts.to_answer());
        let within = facts.within(today);
        self.decided += u64::from(within.is_some());
        self.within += u64::from(within == Some(true));
    }

    fn finish(self) -> Group {
        let asked = self.satisfaction != Answers::default();
        Group {
            received: Some(self.received),
            contact: Delay::of(self.contact),
            answer: Delay::of(self.answer),
            decided: self.decided,
            within: self.within,
            satisfaction: asked.then_some(self.satisfaction),
        }
    }
}

/// Puts side by side what is known of requests and what was answered to surveys; whether a target is
/// missed is told by `today`.
pub fn compare(requests: &[Facts], answers: &[Counted], today: NaiveDate) -> Compared {
    let mut all: BTreeMap<Channel, Gathered> = BTreeMap::new();
    let mut services: BTreeMap<ServiceId, BTreeMap<Channel, Gathered>> = BTreeMap::new();
    for one in requests {
        all.entry(one.channel).or_default().add(one, today);
        let service = services.entry(one.service).or_default();
        service.entry(one.channel).or_default().add(one, today);
    }
    for one in answers {
        all.entry(one.channel).or_default().satisfaction.add(one.answer, one.count);
        let service = services.entry(one.service).or_default();
        service.entry(one.channel).or_default().satisfaction.add(one.answer, one.count);
    }
    let finish = |beside: BTreeMap<Channel, Gathered>| -> Beside {
        beside.into_iter().map(|(channel, of)| (channel, of.finish())).collect()
    };
    let by_service = services.into_iter().map(|(id, beside)| (id, finish(beside)));
    Compared { by_service: by_service.collect(), all: finish(all) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, day).unwrap_or_default()
    }

    fn request(channel: Channel, answered: Option<i64>) -> Facts {
        Facts {
            channel,
            service: ServiceId(uuid::Uuid::nil()),
            at: Timestamp(1_000),
            written: None,
            answered: answered.map(|s| Timestamp(1_000 + s * 1000 + 999)),
            answered_on: answered.map(|_| day(10)),
            target: Some(day(10)),
        }
    }

    #[test]
    fn who_is_there_is_spoken_to_at_once_and_who_writes_when_a_letter_leaves() {
        assert_eq!(request(Channel::Phone, None).to_contact(), Some(Millis(0)));
        assert_eq!(request(Channel::Email, None).to_contact(), None);
        let mut email = request(Channel::Email, Some(60));
        assert_eq!(email.to_contact(), Some(Millis(60_999)));
        email.written = Some(Timestamp(31_000));
        assert_eq!(email.to_contact(), Some(Millis(30_000)));
        assert_eq!(email.to_answer(), Some(Millis(60_999)));
    }

    #[test]
    fn a_target_is_kept_on_its_last_day_and_missed_once_that_is_over() {
        let mut request = request(Channel::Web, Some(1));
        assert_eq!(request.within(day(20)), Some(true));
        request.answered_on = Some(day(11));
        assert_eq!(request.within(day(20)), Some(false));
        (request.answered, request.answered_on) = (None, None);
        assert_eq!(request.within(day(10)), None);
        assert_eq!(request.within(day(11)), Some(false));
        request.target = None;
        assert_eq!(request.within(day(11)), None);
    }

    #[test]
    fn quantiles_are_by_nearest_rank_and_rounded_down() {
        let requests: Vec<_> = (1..=10).map(|s| request(Channel::Post, Some(s))).collect();
        let post = compare(&requests, &[], day(10)).all[&Channel::Post];
        let ten = Delay { n: 10, median_s: Some(5), p90_s: Some(9) };
        assert_eq!((post.received, post.contact, post.answer), (Some(10), ten, ten));
        assert_eq!(post.within_percent(), Some(100));
    }
}
