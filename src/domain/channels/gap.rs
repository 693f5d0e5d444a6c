//! Where two channels of one service are furthest apart.

use super::{Beside, Compared, FEW, Group};
use crate::domain::id::ServiceId;
use crate::domain::request::Channel;

/// In what channels are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// The median delay until the city first spoke, in seconds: the less the better.
    Contact,
    /// The median delay to the answer, in seconds: the less the better.
    Answer,
    /// The share within the city's target, in percent: the more the better.
    Within,
    /// The share of the two best faces, in percent: the more the better.
    Satisfaction,
}

impl Measure {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Measure; 4] =
        [Measure::Contact, Measure::Answer, Measure::Within, Measure::Satisfaction];

    /// What a group comes to, and of how many; `None` where these are too few to be compared.
    pub fn of(self, group: &Group) -> Option<(u64, u64)> {
        let (value, n) = match self {
            Measure::Contact => (group.contact.median_s, group.contact.n),
            Measure::Answer => (group.answer.median_s, group.answer.n),
            Measure::Within => (group.within_percent(), group.decided),
            Measure::Satisfaction => {
                let answers = group.satisfaction.unwrap_or_default();
                ((answers.satisfied() * 100).checked_div(answers.n()), answers.n())
            }
        };
        value.filter(|_| n >= FEW).map(|value| (value, n))
    }

    fn more_is_better(self) -> bool {
        matches!(self, Measure::Within | Measure::Satisfaction)
    }
}

/// Two channels of one service, the better and the worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// Of which service; `None` is all together.
    pub service: Option<ServiceId>,
    /// In what.
    pub measure: Measure,
    /// Channel, value and number of the better.
    pub better: (Channel, u64, u64),
    /// And of the worse.
    pub worse: (Channel, u64, u64),
}

impl Gap {
    fn width(&self) -> u64 {
        self.better.1.abs_diff(self.worse.1)
    }
}

/// The widest gap between channels that lie side by side.
fn within(service: Option<ServiceId>, beside: &Beside, measure: Measure) -> Option<Gap> {
    let told = beside
        .iter()
        .filter_map(|(channel, group)| measure.of(group).map(|(value, n)| (*channel, value, n)));
    let mut told: Vec<_> = told.collect();
    told.sort_by_key(|(_, value, _)| *value);
    if measure.more_is_better() {
        told.reverse();
    }
    let (better, worse) = (*told.first()?, *told.last()?);
    let gap = Gap { service, measure, better, worse };
    (gap.width() > 0).then_some(gap)
}

impl Compared {
    /// The widest gap of a service in a measure, among groups that are large enough; where no service
    /// has one, that of all together. `None` where nothing can be compared or nothing differs.
    pub fn widest(&self, measure: Measure) -> Option<Gap> {
        let services = self.by_service.iter();
        let gaps = services.filter_map(|(id, beside)| within(Some(*id), beside, measure));
        gaps.max_by_key(Gap::width).or_else(|| within(None, &self.all, measure))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Delay;
    use super::*;
    use uuid::Uuid;

    fn answered(median_s: u64, n: u64) -> Group {
        let answer = Delay { n, median_s: Some(median_s), p90_s: Some(median_s) };
        Group { answer, decided: n, within: n / median_s.max(1), ..Group::default() }
    }

    #[test]
    fn the_widest_gap_is_among_groups_that_are_large_enough() {
        let mut compared = Compared::default();
        let one = ServiceId(Uuid::from_u128(1));
        let other = ServiceId(Uuid::from_u128(2));
        compared.by_service.insert(
            one,
            Beside::from([(Channel::Phone, answered(2, 8)), (Channel::Post, answered(5, 9))]),
        );
        let few =
            Beside::from([(Channel::Phone, answered(1, 8)), (Channel::Post, answered(90, 4))]);
        compared.by_service.insert(other, few);
        let gap = compared.widest(Measure::Answer).unwrap();
        assert_eq!(gap.service, Some(one));
        assert_eq!((gap.better, gap.worse), ((Channel::Phone, 2, 8), (Channel::Post, 5, 9)));
        let gap = compared.widest(Measure::Within).unwrap();
        // 4 of 8 and 1 of 9.
        assert_eq!((gap.better.1, gap.worse.1), (50, 11));
        assert_eq!(compared.widest(Measure::Contact), None);
    }
}
