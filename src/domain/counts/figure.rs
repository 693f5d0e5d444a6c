//! The figures: what each counts, and what a range comes to in all of them.

use super::facts::{LineFacts, OtherFacts, TicketFacts};
use crate::domain::event::{LineResult, Outcome, Paper};
use serde::Serialize;

/// What came of a line, without its particulars.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // those of [`LineResult`]
pub enum ResultKind {
    Done,
    Incomplete,
    Informed,
    AppointmentGiven,
    Directed,
    NotPossible,
}

impl ResultKind {
    /// All of them.
    pub const ALL: [ResultKind; 6] = [
        ResultKind::Done,
        ResultKind::Incomplete,
        ResultKind::Informed,
        ResultKind::AppointmentGiven,
        ResultKind::Directed,
        ResultKind::NotPossible,
    ];

    /// The kind of a result.
    pub fn of(result: &LineResult) -> Self {
        match result {
            LineResult::Done => ResultKind::Done,
            LineResult::Incomplete(_) => ResultKind::Incomplete,
            LineResult::Informed => ResultKind::Informed,
            LineResult::AppointmentGiven => ResultKind::AppointmentGiven,
            LineResult::Directed(_) => ResultKind::Directed,
            LineResult::NotPossible(_) => ResultKind::NotPossible,
        }
    }
}

/// One thing that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// Visits with a ticket; a visit counts with its first ticket.
    Visits,
    /// Tickets: a split makes two. The sum of all [`Figure::Outcome`].
    Issued,
    /// Tickets that ended so; `None`: that are still open.
    Outcome(Option<Outcome>),
    /// Lines.
    Lines,
    /// Files: the quantities of the lines.
    Files,
    /// People not helped.
    SentAway,
    /// People helped at once, without a ticket.
    Informed,
    /// Served tickets whose wait is known: what the median of waits and the share within the
    /// target are taken over.
    Waited,
    /// Of these, those whose wait was within the target of their service at issue.
    Within,
    /// Lines with this result; `None`: with none.
    Result(Option<ResultKind>),
    /// Incomplete lines that this paper was missing for; a line may lack several.
    Paper(Paper),
}

/// How many figures there are.
const COUNT: usize = 33;

impl Figure {
    /// All of them, in the order in which they are shown.
    pub fn all() -> impl Iterator<Item = Figure> {
        use Figure as F;
        let outcomes = Outcome::ALL.into_iter().map(Some).chain([None]).map(F::Outcome);
        let results = ResultKind::ALL.into_iter().map(Some).chain([None]).map(F::Result);
        [F::Visits, F::Issued]
            .into_iter()
            .chain(outcomes)
            .chain([F::Lines, F::Files, F::SentAway, F::Informed, F::Waited, F::Within])
            .chain(results)
            .chain(Paper::ALL.into_iter().map(F::Paper))
    }

    /// Its place among all.
    pub(super) const fn place(self) -> usize {
        match self {
            Figure::Visits => 0,
            Figure::Issued => 1,
            Figure::Outcome(Some(outcome)) => 2 + outcome as usize,
            Figure::Outcome(None) => 7,
            Figure::Lines => 8,
            Figure::Files => 9,
            Figure::SentAway => 10,
            Figure::Informed => 11,
            Figure::Waited => 12,
            Figure::Within => 13,
            Figure::Result(Some(result)) => 14 + result as usize,
            Figure::Result(None) => 20,
            Figure::Paper(paper) => 21 + paper as usize,
        }
    }

    /// Whether a ticket is counted in it.
    pub fn counts(self, ticket: &TicketFacts) -> bool {
        let waited = ticket.outcome == Some(Outcome::Served) && ticket.wait_s.is_some();
        match self {
            Figure::Visits => ticket.first,
            Figure::Issued => true,
            Figure::Outcome(outcome) => ticket.outcome == outcome,
            Figure::Waited => waited,
            Figure::Within => waited && ticket.within_target,
            _ => false,
        }
    }

    /// How much a line adds to it.
    pub fn adds(self, line: &LineFacts) -> u64 {
        match self {
            Figure::Lines => 1,
            Figure::Files => u64::from(line.quantity),
            Figure::Result(result) => u64::from(line.result == result),
            Figure::Paper(paper) => u64::from(line.papers.has(paper)),
            _ => 0,
        }
    }

    /// Whether a person without a ticket is counted in it.
    pub fn counts_other(self, other: &OtherFacts) -> bool {
        match self {
            Figure::SentAway => other.sent_away,
            Figure::Informed => !other.sent_away,
            _ => false,
        }
    }
}

/// Lengths of time over served tickets: by nearest rank, in seconds rounded down; `None` where
/// nothing was served.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[allow(missing_docs)] // each name says it
pub struct Times {
    pub median_s: Option<u64>,
    pub p90_s: Option<u64>,
    pub max_s: Option<u64>,
}

/// Everything that is measured of a range or a part of it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Measures {
    figures: Figures,
    /// From arrival to the first call.
    pub wait: Times,
    /// In service.
    pub serve: Times,
}

/// One number for each [`Figure`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figures([u64; COUNT]);

impl Default for Figures {
    fn default() -> Self {
        Self([0; COUNT])
    }
}

impl Figures {
    pub fn add(&mut self, figure: Figure, n: u64) {
        self.0[figure.place()] += n;
    }

    pub fn merge(&mut self, other: &Figures) {
        self.0.iter_mut().zip(other.0).for_each(|(ours, theirs)| *ours += theirs);
    }
}

/// The share of waits within the target from which it is said to be met, in percent: the 90th
/// percentile of waits keeps the promise.
pub const GOAL: u64 = 90;

impl Measures {
    pub(super) fn new(figures: Figures, wait: Times, serve: Times) -> Self {
        Self { figures, wait, serve }
    }

    /// One figure.
    pub fn of(&self, figure: Figure) -> u64 {
        self.figures.0[figure.place()]
    }

    /// Nobody came and nothing was asked.
    pub fn is_zero(&self) -> bool {
        self.figures == Figures::default()
    }

    /// The share of waits within the target, in percent rounded down; over [`Figure::Waited`].
    /// `None` where nobody was served.
    pub fn within_percent(&self) -> Option<u64> {
        (self.of(Figure::Within) * 100).checked_div(self.of(Figure::Waited))
    }

    /// Whether the target is met, for at least [`GOAL`] percent of those served; `None` where
    /// nobody was.
    pub fn meets_target(&self) -> Option<bool> {
        self.within_percent().map(|percent| percent >= GOAL)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_figure_has_a_place_of_its_own() {
        let places: Vec<_> = Figure::all().map(Figure::place).collect();
        assert_eq!(places, (0..COUNT).collect::<Vec<_>>());
    }
}
