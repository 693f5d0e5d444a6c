//! What was answered to a large survey: by question, with how sure the shares are, and with nothing
//! by which a few people's answers could be seen or worked out.
//!
//! Three rules, each so that no difference of what is shown gives what is not:
//! - an answer that fewer than [`LEAST`] people gave is not shown, and never alone: with it goes the
//!   next smallest, until what is hidden is no small group either;
//! - a way or a language is shown whole or not at all; where it would show a small number, or would
//!   leave one for the others, it is not;
//! - mean and median are shown only where all degrees are: two equations would give two hidden ones.

use super::{Large, Mark, Question, Said, Way};
use crate::domain::survey::results::{Interval, LEAST, hidden, wilson};
use std::collections::{BTreeMap, BTreeSet};

/// How often something was said, as the file has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    /// By which way.
    pub way: Way,
    /// The tag of the language.
    pub language: String,
    /// To which question, and what.
    pub mark: Mark,
    /// How often.
    pub count: u64,
}

/// What a group said to one question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Group {
    /// How often each place was given, in order.
    places: Vec<u64>,
    answered: u64,
    skipped: u64,
}

impl Group {
    fn of(places: u8) -> Self {
        Self { places: vec![0; usize::from(places)], ..Self::default() }
    }

    fn add(&mut self, said: Said, count: u64, several: bool) {
        match said {
            Said::Skipped => self.skipped += count,
            Said::Answered => self.answered += count,
            Said::Place(place) => {
                // What a question no longer offers is not counted under another answer.
                let Some(cell) = self.places.get_mut(usize::from(place) - 1) else { return };
                *cell += count;
                if !several {
                    self.answered += count;
                }
            }
        }
    }

    /// Whether it shows no number of answers below [`LEAST`].
    fn tells_of_nobody(&self) -> bool {
        self.answered >= LEAST && self.places.iter().all(|count| *count == 0 || *count >= LEAST)
    }
}

/// An answer or degree among those who answered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Share {
    /// How many gave it, which share that is, and how sure it is.
    Open {
        /// How many.
        count: u64,
        /// Their share of those who answered, from 0 to 1.
        share: f64,
        /// With 95 % confidence.
        sure: Interval,
    },
    /// So few gave it that they could be known, or it would tell of such an answer.
    Masked,
}

/// The middle of a scale.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Middle {
    /// The mean degree.
    pub mean: f64,
    /// The degree that half of the people did not exceed; half-way between two where both are.
    pub median: f64,
}

/// What a group said to a question, as it may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Answers {
    /// How many answered.
    pub n: u64,
    /// How many would rather not say.
    pub skipped: u64,
    /// One for each place, in order.
    pub shares: Vec<Share>,
    /// Of a scale all of whose degrees are shown.
    pub middle: Option<Middle>,
}

/// The same, or nothing where the group is too small.
pub type Shown = Option<Answers>;

/// The results of a question.
#[derive(Debug, Clone, PartialEq)]
pub struct OfQuestion {
    /// Everybody.
    pub all: Shown,
    /// By way, for people answer otherwise on the telephone than on paper.
    pub by_way: BTreeMap<Way, Shown>,
    /// By language tag.
    pub by_language: BTreeMap<String, Shown>,
}

/// A large survey with what was answered to it.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The survey.
    pub large: Large,
    /// What was answered, a question after the other.
    pub results: Vec<OfQuestion>,
    /// How many wrote something to each question.
    pub written: Vec<usize>,
}

/// The results of a large survey, a question after the other; of words, nothing is counted.
pub fn results(large: &Large, counted: &[Counted]) -> Vec<OfQuestion> {
    let question = |(number, question): (u8, &Question)| {
        let mine: Vec<&Counted> =
            counted.iter().filter(|one| one.mark.question == number).collect();
        of_question(question, &mine)
    };
    (1u8..).zip(&large.questions).map(question).collect()
}

fn of_question(question: &Question, counted: &[&Counted]) -> OfQuestion {
    let several = question.kind == super::Kind::Choices;
    let mut all = Group::of(question.places());
    let mut by_way: BTreeMap<Way, Group> = BTreeMap::new();
    let mut by_language: BTreeMap<String, Group> = BTreeMap::new();
    for one in counted {
        let group = || Group::of(question.places());
        let language = by_language.entry(one.language.clone()).or_insert_with(group);
        let way = by_way.entry(one.way).or_insert_with(group);
        for group in [&mut all, way, language] {
            group.add(one.mark.said, one.count, several);
        }
    }
    let whole = (all.answered >= LEAST).then(|| answers(question, &all));
    OfQuestion {
        by_way: shown(question, by_way),
        by_language: shown(question, by_language),
        all: whole,
    }
}

/// Shows those groups that tell of nobody, as long as those that are not shown together tell of
/// nobody either.
fn shown<K: Ord + Clone>(question: &Question, groups: BTreeMap<K, Group>) -> BTreeMap<K, Shown> {
    let mut by_size: Vec<(u64, &K)> = groups.iter().map(|(key, g)| (g.answered, key)).collect();
    by_size.sort();
    let mut masked: BTreeSet<&K> = BTreeSet::new();
    masked
        .extend(by_size.iter().map(|(_, key)| *key).filter(|key| !groups[*key].tells_of_nobody()));
    for (_, key) in &by_size {
        let mut left = Group::of(question.places());
        for group in masked.iter().map(|key| &groups[*key]) {
            left.answered += group.answered;
            left.places.iter_mut().zip(&group.places).for_each(|(all, one)| *all += one);
        }
        if masked.is_empty() || (masked.len() > 1 && left.tells_of_nobody()) {
            break;
        }
        masked.insert(key);
    }
    let open = |key: &K, group: &Group| (!masked.contains(key)).then(|| answers(question, group));
    groups.iter().map(|(key, group)| (key.clone(), open(key, group))).collect()
}

fn answers(question: &Question, group: &Group) -> Answers {
    let masked = hidden(&group.places);
    let share = |(count, masked): (&u64, bool)| match wilson(*count, group.answered) {
        Some(sure) if !masked => {
            Share::Open { count: *count, share: *count as f64 / group.answered as f64, sure }
        }
        _ => Share::Masked,
    };
    let middle = if masked.contains(&true) { None } else { middle(question, &group.places) };
    let shares = group.places.iter().zip(masked).map(share).collect();
    Answers { n: group.answered, skipped: group.skipped, shares, middle }
}

/// Mean and median of a scale; `None` of other questions, and where nobody answered.
fn middle(question: &Question, places: &[u64]) -> Option<Middle> {
    let (lowest, _) = question.kind.degrees()?;
    let degrees = || (lowest..).zip(places);
    let n: u64 = places.iter().sum();
    let sum: u64 = degrees().map(|(degree, count)| u64::from(degree) * count).sum();
    // The degree of the person with this place, from 0, in the order of the degrees.
    let nth = |wanted: u64| {
        let mut before = 0;
        degrees().find_map(|(degree, count)| {
            before += count;
            (wanted < before).then(|| f64::from(degree))
        })
    };
    let (below, above) = (nth(n.checked_sub(1)? / 2)?, nth(n / 2)?);
    Some(Middle { mean: sum as f64 / n as f64, median: f64::midpoint(below, above) })
}
