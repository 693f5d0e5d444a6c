//! Figures that leave the building: what could point at a few people is hidden, and so is as much
//! else as it takes that nobody finds it by adding and subtracting.

use super::figure::{Figure, GOAL, Measures, ResultKind, Times};
use super::slice::{By, Group};
use super::suppress::Table;
use super::tally::Report;
use crate::domain::event::Outcome;

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

/// Hides in a report what concerns fewer than [`super::FEW`]: every such figure; then, wherever the sums
/// that the report shows (the outcomes of the tickets, the results of the lines, the groups of a
/// breakdown) would still give a hidden figure or so few together, the next smallest too.
///
/// Two reports of ranges that overlap are not held against each other.
pub fn mask(report: &Report) -> MaskedGroups {
    let groups = report.by.iter().flat_map(|(_, groups)| groups.iter().map(|(_, m)| m));
    let rows: Vec<&Measures> = std::iter::once(&report.all).chain(groups).collect();
    let mut table = table(&rows, report);
    table.hide();
    let mut masked = rows.iter().zip(&table.hidden).map(|(of, hidden)| masked(of, hidden));
    let all = masked.next().unwrap_or_else(|| MaskedGroups::unmasked(report).all);
    let by = report.by.iter().map(|(by, groups)| {
        let groups = groups.iter().map(|(group, _)| group.clone());
        (*by, groups.zip(masked.by_ref()).collect())
    });
    MaskedGroups { by: by.collect(), all }
}

/// The figures of all rows with the sums among them.
fn table(rows: &[&Measures], report: &Report) -> Table {
    let figures: Vec<Figure> = Figure::all().collect();
    let values = rows.iter().map(|row| figures.iter().map(|f| row.of(*f)).collect());
    let mut table = Table::of(values.collect());
    let family = |whole: Figure, wanted: fn(&Figure) -> bool| -> Vec<usize> {
        let parts = figures.iter().filter(|f| wanted(f)).map(|f| f.place());
        std::iter::once(whole.place()).chain(parts).collect()
    };
    let families = [
        family(Figure::Issued, |f| matches!(f, Figure::Outcome(_))),
        family(Figure::Lines, |f| matches!(f, Figure::Result(_))),
        family(Figure::Waited, |f| matches!(f, Figure::Wait(_))),
        family(Figure::Result(Some(ResultKind::Directed)), |f| matches!(f, Figure::Directed(_))),
        family(Figure::Result(Some(ResultKind::NotPossible)), |f| matches!(f, Figure::Obstacle(_))),
    ];
    let alone = (0..figures.len()).filter(|p| families.iter().all(|family| !family.contains(p)));
    let alone: Vec<usize> = alone.collect();
    families.iter().for_each(|family| table.sum(family.iter().map(|place| (0, *place))));
    let mut first = 1;
    for (by, groups) in &report.by {
        let rows: Vec<usize> = std::iter::once(0).chain(first..first + groups.len()).collect();
        first += groups.len();
        for (family, is_of_tickets) in families.iter().zip([true, false, true, false, false]) {
            // Tickets have no result: those of its groups are no parts of the whole.
            if !(is_of_tickets && *by == By::Result) {
                table.cross(&rows, family);
            }
        }
        for place in &alone {
            table.sum(rows.iter().map(|row| (*row, *place)));
        }
    }
    let served = Figure::Outcome(Some(Outcome::Served));
    let twins = [
        [Figure::Visits, Figure::Issued],
        [served, Figure::Waited],
        [Figure::Lines, Figure::Files],
    ];
    table.twins = twins.map(|pair| pair.map(Figure::place)).to_vec();
    table
}

fn masked(measures: &Measures, hidden: &[bool]) -> Masked {
    let figures = Figure::all().map(|f| (!hidden[f.place()]).then_some(measures.of(f)));
    let told = !hidden[Figure::Waited.place()];
    Masked {
        figures: figures.collect(),
        wait: told.then_some(measures.wait),
        serve: told.then_some(measures.serve),
    }
}
