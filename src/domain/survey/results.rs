//! What was answered: counts, shares and how sure they are. Never a mean: of five faces it says
//! nothing that can be acted upon.

use super::{Answer, Face, Reference};
use crate::domain::id::ServiceId;
use crate::domain::request::Channel;
use serde::Serialize;
use std::collections::BTreeMap;

/// Below so many answers a group is masked where it could point at a person.
pub const LEAST: u64 = 5;

/// z of the normal distribution for 95 %, two-sided.
const Z: f64 = 1.959_963_984_540_054;

/// How often something was answered, as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// What people came or wrote for.
    pub service: ServiceId,
    /// By which way.
    pub channel: Channel,
    /// The tag of the language.
    pub language: String,
    /// What.
    pub answer: Answer,
    /// How often.
    pub count: u64,
}

/// Between what shares the true one lies with 95 % confidence, from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// The lower bound.
    pub low: f64,
    /// The upper bound.
    pub high: f64,
}

/// The score interval of `of` out of `n`, 95 %: E. B. Wilson, "Probable inference, the law of
/// succession, and statistical inference", Journal of the American Statistical Association 22 (158),
/// 1927, pages 209–212. It holds for few answers and for shares near 0 and 1, where the usual one
/// does not. `None` of none.
pub fn wilson(of: u64, n: u64) -> Option<Interval> {
    if n == 0 || of > n {
        return None;
    }
    let (share, n, z2) = (of as f64 / n as f64, n as f64, Z * Z);
    let middle = share + z2 / (2.0 * n);
    let reach = Z * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    let whole = 1.0 + z2 / n;
    // At 0 and 1 the bound is the share itself; rounding must not push it past.
    let low = ((middle - reach) / whole).clamp(0.0, share);
    let high = ((middle + reach) / whole).clamp(share, 1.0);
    Some(Interval { low, high })
}

/// What a group of people answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Group {
    /// How often each face was chosen, the unhappiest first.
    pub faces: [u64; Face::COUNT],
    /// How many would rather not say.
    pub refused: u64,
}

impl Group {
    /// Adds what was answered `count` times.
    pub fn add(&mut self, answer: Answer, count: u64) {
        match answer {
            Answer::Face(face) => self.faces[face.index()] += count,
            Answer::Refused => self.refused += count,
        }
    }

    /// Answers, without refusals.
    pub fn n(&self) -> u64 {
        self.faces.iter().sum()
    }

    /// The share of those asked who refused, from 0 to 1; `None` where nobody was asked.
    pub fn refusal_share(&self) -> Option<f64> {
        share(self.refused, self.n() + self.refused)
    }

    /// The share of a face among the answers.
    pub fn share(&self, face: Face) -> Option<f64> {
        share(self.faces[face.index()], self.n())
    }

    /// How many chose one of the two best faces.
    pub fn satisfied(&self) -> u64 {
        self.faces[3] + self.faces[4]
    }

    /// Their share among the answers.
    pub fn satisfied_share(&self) -> Option<f64> {
        share(self.satisfied(), self.n())
    }

    /// How sure that share is.
    pub fn interval(&self) -> Option<Interval> {
        wilson(self.satisfied(), self.n())
    }
}

fn share(of: u64, n: u64) -> Option<f64> {
    (n > 0).then(|| of as f64 / n as f64)
}

/// A group as it may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// As it is.
    Open(Group),
    /// It is so small that it could point at a person, or it would tell of one that is.
    Masked,
}

/// The results of a survey.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Results {
    /// Everybody.
    pub all: Group,
    /// Side by side, for people answer otherwise on the telephone than on a screen.
    pub by_channel: BTreeMap<Channel, Group>,
    /// Small groups masked.
    pub by_service: BTreeMap<ServiceId, Shown>,
    /// Small groups masked.
    pub by_language: BTreeMap<String, Shown>,
}

/// A survey with its results.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The code of the survey.
    pub code: String,
    /// Its name; its code where the city no longer has it.
    pub name: String,
    /// What the results are laid beside.
    pub reference: Option<Reference>,
    /// What was answered.
    pub results: Results,
}

/// Puts together what was counted.
pub fn results(counted: &[Counted]) -> Results {
    let mut all = Group::default();
    let mut by_channel: BTreeMap<Channel, Group> = BTreeMap::new();
    let mut by_service: BTreeMap<ServiceId, Group> = BTreeMap::new();
    let mut by_language: BTreeMap<String, Group> = BTreeMap::new();
    for one in counted {
        all.add(one.answer, one.count);
        by_channel.entry(one.channel).or_default().add(one.answer, one.count);
        by_service.entry(one.service).or_default().add(one.answer, one.count);
        by_language.entry(one.language.clone()).or_default().add(one.answer, one.count);
    }
    Results { all, by_channel, by_service: masked(by_service), by_language: masked(by_language) }
}

/// Masks groups of fewer than [`LEAST`] answers. One that is masked alone is what the others leave of
/// the whole: then the smallest of the others is masked with it, until what is masked is no small
/// group either.
fn masked<K: Ord + Clone>(groups: BTreeMap<K, Group>) -> BTreeMap<K, Shown> {
    let mut by_size: Vec<(u64, K)> = groups.iter().map(|(k, g)| (g.n(), k.clone())).collect();
    by_size.sort();
    let (mut hidden, mut answers) = (Vec::new(), 0);
    for (n, key) in by_size {
        let told = !hidden.is_empty() && (hidden.len() < 2 || answers < LEAST);
        if n < LEAST || told {
            answers += n;
            hidden.push(key);
        }
    }
    let show =
        |key: &K, group| if hidden.contains(key) { Shown::Masked } else { Shown::Open(group) };
    groups.into_iter().map(|(key, group)| (key.clone(), show(&key, group))).collect()
}

/// Which answers to a question are not shown: those that fewer than [`LEAST`] people gave, and with
/// them the next smallest, until they are two and no small group together. What nobody gave may be
/// shown: it points at nobody.
pub fn hidden(counts: &[u64]) -> Vec<bool> {
    let mut by_size: Vec<usize> = (0..counts.len()).filter(|at| counts[*at] > 0).collect();
    by_size.sort_by_key(|at| counts[*at]);
    let mut hidden = vec![false; counts.len()];
    let (mut cells, mut people) = (0, 0);
    for at in by_size {
        let told = cells > 0 && (cells < 2 || people < LEAST);
        if counts[at] < LEAST || told {
            hidden[at] = true;
            cells += 1;
            people += counts[at];
        }
    }
    hidden
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn near(found: Option<f64>, wanted: f64) {
        assert!(found.is_some_and(|f| (f - wanted).abs() < 5e-5), "{found:?} {wanted}");
    }

    fn bounds(of: u64, n: u64, low: f64, high: f64) {
        let interval = wilson(of, n);
        near(interval.map(|i| i.low), low);
        near(interval.map(|i| i.high), high);
    }

    fn answers(language: &str, answer: u8, count: u64) -> Counted {
        Counted {
            service: ServiceId(Uuid::nil()),
            channel: Channel::Counter,
            language: language.into(),
            answer: Answer::of_number(answer).unwrap(),
            count,
        }
    }

    #[test]
    fn the_interval_is_what_one_works_out_by_hand() {
        // z² = 3.84146. 8 of 10: middle (0.8 + 0.192073), reach 1.959964·√(0.016 + 0.00960365),
        // both over 1.384146.
        bounds(8, 10, 0.49016, 0.94332);
        // 0 of 10: 0 and 2·0.192073 over 1.384146.
        bounds(0, 10, 0.0, 0.27753);
        bounds(10, 10, 0.72247, 1.0);
        // 85 of 100: (0.85 + 0.0192073 ± 1.959964·√(0.001275 + 0.0000960365)) / 1.0384146.
        bounds(85, 100, 0.76717, 0.90694);
        assert_eq!(wilson(0, 0), None);
    }

    #[test]
    fn a_group_tells_its_shares_and_its_refusals() {
        let mut group = Group::default();
        for (answer, count) in [(1, 1), (2, 0), (3, 1), (4, 3), (5, 5), (0, 2)] {
            group.add(Answer::of_number(answer).unwrap(), count);
        }
        assert_eq!((group.n(), group.satisfied(), group.refused), (10, 8, 2));
        near(group.satisfied_share(), 0.8);
        near(group.refusal_share(), 2.0 / 12.0);
        near(Face::new(4).and_then(|face| group.share(face)), 0.3);
        assert_eq!(Group::default().satisfied_share(), None);
    }

    #[test]
    fn a_small_group_is_masked_and_cannot_be_worked_out_of_the_others() {
        let shown = |counted: &[Counted]| {
            let by_language = results(counted).by_language;
            let masked = by_language.iter().filter(|(_, shown)| **shown == Shown::Masked);
            masked.map(|(tag, _)| tag.clone()).collect::<Vec<_>>()
        };
        let many = [answers("fr", 5, 40), answers("en", 4, 9), answers("es", 4, 5)];
        assert!(shown(&many).is_empty());
        // The whole less the others would tell of the one: the next smallest is masked too.
        let one = [&many[..], &[answers("ps", 1, 1)]].concat();
        assert_eq!(shown(&one), ["es", "ps"]);
        let two = [&many[..], &[answers("ps", 1, 2), answers("ka", 1, 4)]].concat();
        assert_eq!(shown(&two), ["ka", "ps"]);
        // Together fewer than five: another goes with them.
        let few = [&many[..], &[answers("ps", 1, 2), answers("ka", 1, 2)]].concat();
        assert_eq!(shown(&few), ["es", "ka", "ps"]);
        // A refusal is no answer: who refused alone is masked.
        assert_eq!(shown(&[answers("fr", 5, 9), answers("so", 0, 7)]), ["fr", "so"]);
    }
}
