//! The figures: what each counts, and what a range comes to in all of them.

use super::facts::{LineFacts, OtherFacts, TicketFacts};
use crate::domain::event::{Elsewhere, LineResult, Obstacle, Outcome, Paper};
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

/// How long somebody waited, in classes of minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each name says it
pub enum WaitClass {
    Under5,
    Under10,
    Under15,
    Under20,
    Under30,
    Under45,
    Under60,
    Longer,
}

impl WaitClass {
    /// All of them, the shortest first.
    pub const ALL: [WaitClass; 8] = [
        WaitClass::Under5,
        WaitClass::Under10,
        WaitClass::Under15,
        WaitClass::Under20,
        WaitClass::Under30,
        WaitClass::Under45,
        WaitClass::Under60,
        WaitClass::Longer,
    ];

    /// The minutes at which it begins, and those at which the next does.
    pub fn minutes(self) -> (u32, Option<u32>) {
        match self {
            WaitClass::Under5 => (0, Some(5)),
            WaitClass::Under10 => (5, Some(10)),
            WaitClass::Under15 => (10, Some(15)),
            WaitClass::Under20 => (15, Some(20)),
            WaitClass::Under30 => (20, Some(30)),
            WaitClass::Under45 => (30, Some(45)),
            WaitClass::Under60 => (45, Some(60)),
            WaitClass::Longer => (60, None),
        }
    }

    /// The class of a wait in seconds: of one of exactly five minutes, that from five on.
    pub fn of(wait_s: u32) -> Self {
        let below = |class: &WaitClass| class.minutes().1.is_none_or(|to| wait_s < to * 60);
        Self::ALL.into_iter().find(below).unwrap_or(WaitClass::Longer)
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
    /// Lines of people who were directed there.
    Directed(Elsewhere),
    /// Lines that were not possible for this reason.
    Obstacle(Obstacle),
    /// Of [`Figure::Waited`], those who waited so long. Their sum is that figure.
    Wait(WaitClass),
}

/// How many figures there are.
const COUNT: usize = 58;

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
            .chain(Elsewhere::ALL.into_iter().map(F::Directed))
            .chain(Obstacle::ALL.into_iter().map(F::Obstacle))
            .chain(WaitClass::ALL.into_iter().map(F::Wait))
    }

    /// Its place among all.
    #[inline]
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
            Figure::Directed(to) => 33 + to as usize,
            Figure::Obstacle(why) => 45 + why as usize,
            Figure::Wait(class) => 50 + class as usize,
        }
    }

    /// Whether a ticket is counted in it.
    pub fn counts(self, ticket: &TicketFacts) -> bool {
        let wait = ticket.wait_s.filter(|_| ticket.outcome == Some(Outcome::Served));
        match self {
            Figure::Visits => ticket.first,
            Figure::Issued => true,
            Figure::Outcome(outcome) => ticket.outcome == outcome,
            Figure::Waited => wait.is_some(),
            Figure::Within => wait.is_some() && ticket.within_target,
            Figure::Wait(class) => wait.map(WaitClass::of) == Some(class),
            _ => false,
        }
    }

    /// How much a line adds to it.
    pub fn adds(self, line: &LineFacts) -> u64 {
        match self {
            Figure::Lines => 1,
            Figure::Files => u64::from(line.quantity),
            Figure::Result(result) => u64::from(line.result == result),
            figure => u64::from(figure.is_particular_of(line)),
        }
    }

    /// Whether it is one of the papers, places or reasons that a line's result names.
    fn is_particular_of(self, line: &LineFacts) -> bool {
        let (of, place) = match self {
            Figure::Paper(paper) => (ResultKind::Incomplete, paper as u8),
            Figure::Directed(to) => (ResultKind::Directed, to as u8),
            Figure::Obstacle(why) => (ResultKind::NotPossible, why as u8),
            _ => return false,
        };
        line.result == Some(of) && line.particulars.has(place)
    }

    /// The figures of what a line's result tells beyond its kind.
    pub(super) fn particulars(line: &LineFacts) -> impl Iterator<Item = Figure> {
        let papers = Paper::ALL.into_iter().map(Figure::Paper);
        let places = Elsewhere::ALL.into_iter().map(Figure::Directed);
        let all = papers.chain(places).chain(Obstacle::ALL.into_iter().map(Figure::Obstacle));
        let line = *line;
        all.filter(move |figure| figure.is_particular_of(&line))
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
    #[inline]
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
