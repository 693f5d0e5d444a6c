//! What a ticket adds to the figures, as one small number: a range of years has hundreds of thousands of
//! tickets, of a few dozen kinds.

use super::facts::TicketFacts;
use super::figure::{Figure, Figures, WaitClass};
use crate::domain::event::Outcome;

/// Outcomes, and none yet.
const OUTCOMES: usize = Outcome::ALL.len() + 1;
/// No wait that counts, or its class, within the target or not.
const WAITS: usize = 1 + 2 * WaitClass::ALL.len();

/// The kind of a ticket: all of one kind add the same to every figure.
#[derive(Debug, Clone, Copy)]
pub(super) struct TicketKind(usize);

impl TicketKind {
    pub fn of(ticket: &TicketFacts) -> Self {
        let outcome = ticket.outcome.map_or(0, |outcome| outcome as usize + 1);
        let wait = match ticket.wait_s {
            Some(wait) if ticket.outcome == Some(Outcome::Served) => {
                1 + 2 * (WaitClass::of(wait) as usize) + usize::from(ticket.within_target)
            }
            _ => 0,
        };
        Self((usize::from(ticket.first) * OUTCOMES + outcome) * WAITS + wait)
    }
}

/// How many tickets there are of each kind.
#[derive(Debug, Clone)]
pub(super) struct Kinds([u32; 2 * OUTCOMES * WAITS]);

impl Default for Kinds {
    fn default() -> Self {
        Self([0; 2 * OUTCOMES * WAITS])
    }
}

impl Kinds {
    pub fn add(&mut self, kind: TicketKind) {
        self.0[kind.0] += 1;
    }

    pub fn merge(&mut self, other: &Self) {
        self.0.iter_mut().zip(other.0).for_each(|(ours, theirs)| *ours += theirs);
    }

    /// Adds all of them to the figures.
    pub fn add_to(&self, figures: &mut Figures) {
        for (kind, n) in self.0.iter().enumerate().filter(|(_, n)| **n > 0) {
            let n = u64::from(*n);
            let (rest, wait) = (kind / WAITS, kind % WAITS);
            let (first, outcome) = (rest / OUTCOMES, rest % OUTCOMES);
            let outcome = outcome.checked_sub(1).and_then(|o| Outcome::ALL.get(o).copied());
            figures.add(Figure::Visits, n * first as u64);
            figures.add(Figure::Issued, n);
            figures.add(Figure::Outcome(outcome), n);
            let Some(wait) = wait.checked_sub(1) else { continue };
            figures.add(Figure::Waited, n);
            figures.add(Figure::Within, n * (wait as u64 % 2));
            if let Some(class) = WaitClass::ALL.get(wait / 2) {
                figures.add(Figure::Wait(*class), n);
            }
        }
    }
}
