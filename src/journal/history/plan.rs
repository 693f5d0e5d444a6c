//! Which words the index walks together, and which the rows confirm.
//!
//! To come upon one more page of a word's list costs as much as to confirm some rows. So a word is
//! walked where its list is short beside the rows it saves.

use super::needle::Needle;
use super::rarity::{Ground, Rarity};

/// Seconds that the confirmation of one row takes, one more page of a word's list, and beginning anew;
/// measured, and good enough to choose by.
const CONFIRM: f64 = 9e-6;
const PAGE: f64 = 60e-6;
const ANEW: f64 = 100e-6;
/// After so many rows it is looked whether there is a better way.
const DUE: usize = 64;

/// How a search is carried out: its words rarest first, the first `taken` of them walked.
pub(super) struct Plan<'n> {
    words: Vec<(&'n Needle, Rarity)>,
    taken: usize,
    ground: Option<Ground>,
    /// The rows in question, oldest and newest.
    rows: (i64, i64),
}

/// How far a walk has come.
#[derive(Debug)]
pub(super) struct Pace {
    wanted: usize,
    /// How many were found.
    pub hits: usize,
    /// Rows looked at, from the newest to the last.
    looked: usize,
    newest: i64,
    last: i64,
}

impl Pace {
    /// Nothing looked at yet, so many hits wanted.
    pub fn new(wanted: usize) -> Self {
        Self { wanted, hits: 0, looked: 0, newest: 0, last: 0 }
    }

    /// One row further.
    pub fn pass(&mut self, row: i64) {
        if self.looked == 0 {
            self.newest = row;
        }
        self.looked += 1;
        self.last = row;
    }

    /// Whether it is time to look for a better way.
    pub fn is_due(&self) -> bool {
        self.looked.is_multiple_of(DUE)
    }
}

impl<'n> Plan<'n> {
    /// For one word at most: there is nothing to choose.
    pub fn without_choice(words: &'n [Needle]) -> Self {
        let words: Vec<_> = words.iter().map(|word| (word, Rarity::default())).collect();
        Self { taken: words.len(), words, ground: None, rows: (i64::MIN, i64::MAX) }
    }

    /// For several words, of which `limit` hits are wanted between two rows.
    pub fn of(
        mut words: Vec<(&'n Needle, Rarity)>,
        ground: Ground,
        rows: (i64, i64),
        limit: usize,
    ) -> Self {
        words.sort_by(|a, b| a.1.entries.total_cmp(&b.1.entries));
        let mut plan = Self { words, taken: 1, ground: None, rows };
        while plan.pays(&ground, limit) {
            plan.taken += 1;
        }
        plan.ground = Some(ground);
        plan
    }

    /// The question to the index.
    pub fn asked(&self) -> String {
        let asked: Vec<String> = self.words[..self.taken].iter().map(|(n, _)| n.ask()).collect();
        asked.join(" AND ")
    }

    /// What the rows are to confirm.
    pub fn confirm(&self) -> Vec<&'n Needle> {
        let (asked, rest) = self.words.split_at(self.taken);
        let cut = asked.iter().filter(|(needle, _)| needle.is_cut());
        rest.iter().chain(cut).map(|(needle, _)| *needle).collect()
    }

    /// Whether the next word is worth being walked from the beginning on, if words were strewn over the
    /// entries without regard to each other.
    fn pays(&self, ground: &Ground, limit: usize) -> bool {
        let part = |(_, rarity): &(&Needle, Rarity)| rarity.entries / ground.entries;
        let (asked, rest) = self.words.split_at(self.taken);
        let Some(next) = rest.first() else { return false };
        let there = ground.stretch(self.rows.1, self.rows.0);
        let all = ground.entries * there * asked.iter().map(part).product::<f64>();
        let rows = all.min(limit as f64 / rest.iter().map(part).product::<f64>());
        let pages = 1.0 + rows.min(next.1.pages * there * rows / all);
        pages * PAGE < rows * CONFIRM * (1.0 - part(next))
    }

    /// Whether to go on with the next word walked too, by what a walk has shown; it is from then on.
    pub fn take_more(&mut self, pace: &Pace) -> bool {
        let (Some(ground), Some((_, next))) = (&self.ground, self.words.get(self.taken)) else {
            return false;
        };
        let looked = pace.looked as f64;
        let walked = ground.stretch(pace.newest, pace.last);
        let left = ground.stretch(pace.last, self.rows.0);
        let wanted = (pace.wanted - pace.hits) as f64 * looked / (pace.hits as f64).max(0.5);
        let rows = wanted.min(looked * left / walked);
        let pages = 1.0 + rows.min(next.pages * walked * rows / looked);
        let pays = ANEW + pages * PAGE < rows * CONFIRM * (1.0 - next.entries / ground.entries);
        self.taken += usize::from(pays);
        pays
    }
}
