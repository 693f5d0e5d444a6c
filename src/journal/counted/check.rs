//! Whether the pieces say what the events come to.

use super::{DayFacts, Gatherer};
use crate::domain::visit::Visit;
use crate::journal::rows::Ids;
use crate::journal::tables::day as day_of;
use chrono::NaiveDate;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// What the events of each day come to: a sum over its facts, in which their order says nothing.
#[derive(Default)]
pub(in crate::journal) struct Check {
    gatherer: Gatherer,
    facts: DayFacts,
    sums: BTreeMap<NaiveDate, u64>,
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

fn sum(facts: &DayFacts) -> u64 {
    let others = facts.others.iter().map(hash);
    facts.with_lines().map(hash).chain(others).fold(0, u64::wrapping_add)
}

impl Check {
    /// Takes in a visit that the events come to.
    pub fn take(&mut self, visit: &Visit) {
        let day = visit.day();
        self.facts.clear();
        self.facts.add(day, visit, &mut self.gatherer.known);
        let of_day = self.sums.entry(day).or_default();
        *of_day = of_day.wrapping_add(sum(&self.facts));
    }

    /// What is wrong with the pieces, once every visit was taken in.
    pub fn faults(mut self, file: &Connection, ids: &mut Ids) -> rusqlite::Result<Vec<String>> {
        let mut faults = Vec::new();
        let mut statement = file.prepare("SELECT day, facts FROM counted ORDER BY day")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let day = day_of(row.get(0)?);
            let expected = self.sums.remove(&day).unwrap_or_default();
            let piece = row.get_ref(1)?;
            if piece == ValueRef::Null {
                continue;
            }
            let read = self.gatherer.read_piece(file, ids, piece, &mut self.facts)?;
            if !read || sum(&self.facts) != expected {
                faults.push(format!("{day}: what is counted differs from the events"));
            }
        }
        faults.extend(self.sums.keys().map(|day| format!("{day}: the day is not counted")));
        Ok(faults)
    }
}
