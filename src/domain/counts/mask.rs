//! Figures that leave the building: what could point at a few people is hidden, and so is as much
//! else as it takes that nobody finds it by adding and subtracting.

use super::figure::{Figure, GOAL, Measures, ResultKind, Times};
use super::slice::{By, Group};
use super::tally::Report;
use crate::domain::event::Outcome;

/// Fewer than this, and not nobody, are too few to be told.
pub const FEW: u64 = 5;

/// The measures of a group, as far as they may be told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Masked {
    figures: Vec<Option<u64>>,
    /// Waits; `None` where too few were served.
    pub wait: Option<Times>,
    /// Times in service.
    pub serve: Option<Times>,
}

impl Masked {
    /// One figure; `None` where it is hidden.
    pub fn of(&self, figure: Figure) -> Option<u64> {
        self.figures.get(figure.place()).copied().flatten()
    }

    /// As [`Measures::within_percent`]; `None` too where it is hidden.
    pub fn within_percent(&self) -> Option<u64> {
        (self.of(Figure::Within)? * 100).checked_div(self.of(Figure::Waited)?)
    }

    /// As [`Measures::meets_target`]; `None` too where it is hidden.
    pub fn meets_target(&self) -> Option<bool> {
        self.within_percent().map(|percent| percent >= GOAL)
    }
}

/// A masked report: the whole, and each breakdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MaskedGroups {
    /// The whole.
    pub all: Masked,
    /// Each breakdown, its groups in order.
    pub by: Vec<(By, Vec<(Group, Masked)>)>,
}

impl MaskedGroups {
    /// A report of which nothing is hidden, for those who may see all.
    pub fn unmasked(report: &Report) -> Self {
        let told = |measures: &Measures| Masked {
            figures: Figure::all().map(|figure| Some(measures.of(figure))).collect(),
            wait: Some(measures.wait),
            serve: Some(measures.serve),
        };
        let of = |groups: &[(Group, Measures)]| {
            groups.iter().map(|(group, measures)| (group.clone(), told(measures))).collect()
        };
        let by = report.by.iter().map(|(by, groups)| (*by, of(groups)));
        Self { by: by.collect(), all: told(&report.all) }
    }
}

/// Hides in a report what concerns fewer than [`FEW`]: every such figure; then, wherever the sums
/// that the report shows (the outcomes of the tickets, the results of the lines, the groups of a
/// breakdown) would still give a hidden figure or so few together, the next smallest too.
///
/// Two reports of ranges that overlap are not held against each other.
pub fn mask(report: &Report) -> MaskedGroups {
    let groups = report.by.iter().flat_map(|(_, groups)| groups.iter().map(|(_, m)| m));
    let rows: Vec<&Measures> = std::iter::once(&report.all).chain(groups).collect();
    let mut table = Table::of(&rows, report);
    table.hide();
    let mut masked = rows.iter().enumerate().map(|(row, measures)| table.masked(row, measures));
    let all = masked.next().unwrap_or_else(|| table.masked(0, &report.all));
    let by = report.by.iter().map(|(by, groups)| {
        let groups = groups.iter().map(|(group, _)| group.clone());
        (*by, groups.zip(masked.by_ref()).collect())
    });
    MaskedGroups { by: by.collect(), all }
}

/// A figure of a row.
type Cell = (usize, usize);

struct Table {
    values: Vec<Vec<u64>>,
    hidden: Vec<Vec<bool>>,
    /// Sums: a whole and its parts.
    sums: Vec<(Cell, Vec<Cell>)>,
    /// Figures that are nearly the same, and are hidden together.
    twins: Vec<[usize; 2]>,
}

impl Table {
    fn of(rows: &[&Measures], report: &Report) -> Self {
        let figures: Vec<Figure> = Figure::all().collect();
        let values: Vec<Vec<u64>> =
            rows.iter().map(|row| figures.iter().map(|f| row.of(*f)).collect()).collect();
        let small = |n: &u64| (1..FEW).contains(n);
        let hidden = values.iter().map(|row| row.iter().map(small).collect()).collect();
        let places = |wanted: fn(&Figure) -> bool| -> Vec<usize> {
            figures.iter().filter(|f| wanted(f)).map(|f| f.place()).collect()
        };
        let outcomes = places(|f| matches!(f, Figure::Outcome(_)));
        let results = places(|f| matches!(f, Figure::Result(_)));
        let within = [
            (Figure::Issued, outcomes),
            (Figure::Lines, results),
            (Figure::Waited, places(|f| matches!(f, Figure::Wait(_)))),
            (
                Figure::Result(Some(ResultKind::Directed)),
                places(|f| matches!(f, Figure::Directed(_))),
            ),
            (
                Figure::Result(Some(ResultKind::NotPossible)),
                places(|f| matches!(f, Figure::Obstacle(_))),
            ),
        ];
        let mut sums = Vec::new();
        for row in 0..rows.len() {
            for (whole, parts) in &within {
                let parts = parts.iter().map(|place| (row, *place)).collect();
                sums.push(((row, whole.place()), parts));
            }
        }
        let mut first = 1;
        for (_, groups) in &report.by {
            for place in 0..figures.len() {
                let parts = (first..first + groups.len()).map(|row| (row, place)).collect();
                sums.push(((0, place), parts));
            }
            first += groups.len();
        }
        let served = Figure::Outcome(Some(Outcome::Served));
        let twins = [
            [Figure::Visits, Figure::Issued],
            [served, Figure::Waited],
            [Figure::Lines, Figure::Files],
        ];
        Self { values, hidden, sums, twins: twins.map(|pair| pair.map(Figure::place)).to_vec() }
    }

    fn value(&self, (row, place): Cell) -> u64 {
        self.values[row][place]
    }

    fn is_hidden(&self, (row, place): Cell) -> bool {
        self.hidden[row][place]
    }

    /// Hides until no sum tells more than it may. Each turn hides something, or is the last.
    fn hide(&mut self) {
        loop {
            let mut more = self.hide_twins();
            for n in 0..self.sums.len() {
                while let Some((row, place)) = self.next_of(n) {
                    self.hidden[row][place] = true;
                    more = true;
                }
            }
            if !more {
                return;
            }
        }
    }

    fn hide_twins(&mut self) -> bool {
        let mut more = false;
        for row in &mut self.hidden {
            for [one, other] in &self.twins {
                more |= row[*one] != row[*other];
                let either = row[*one] || row[*other];
                (row[*one], row[*other]) = (either, either);
            }
        }
        more
    }

    /// What is to be hidden next for the sake of a sum; nothing where it tells nothing.
    fn next_of(&self, sum: usize) -> Option<Cell> {
        let (whole, parts) = &self.sums[sum];
        let hidden: Vec<Cell> = parts.iter().copied().filter(|c| self.is_hidden(*c)).collect();
        let total: u64 = hidden.iter().map(|c| self.value(*c)).sum();
        let tells = match self.is_hidden(*whole) {
            // All parts tell the whole; one is enough to keep it.
            true => hidden.is_empty() && self.value(*whole) > 0,
            false => hidden.len() == 1 || (!hidden.is_empty() && total < FEW),
        };
        let shown = parts.iter().copied().filter(|c| !self.is_hidden(*c) && self.value(*c) > 0);
        let next = shown.min_by_key(|c| self.value(*c));
        next.or(Some(*whole).filter(|c| !self.is_hidden(*c))).filter(|_| tells)
    }

    fn masked(&self, row: usize, measures: &Measures) -> Masked {
        let cells = self.values[row].iter().zip(&self.hidden[row]);
        let waited = Figure::Waited.place();
        let told = !self.hidden[row][waited];
        Masked {
            figures: cells.map(|(value, hidden)| (!hidden).then_some(*value)).collect(),
            wait: told.then_some(measures.wait),
            serve: told.then_some(measures.serve),
        }
    }
}
