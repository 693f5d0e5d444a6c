//! How a ticket ends, and how an ended one is taken up again.

use super::decide::Case;
use super::{Line, State, apply};
use crate::domain::event::{Body, Draft, LineResult, Outcome};
use crate::domain::refusal::Refusal;

impl Case<'_> {
    /// One key: the open lines that this counter takes are done; with none left the visit ends,
    /// else it is sent on by itself (design 3, transfer). A counter that takes none of the visit,
    /// open or finished, was chosen to serve it, and does all of it.
    pub(super) fn finish(&self) -> Vec<Draft> {
        let part = self.id.part;
        let taken = self.cx.reach(self.hall).ok().and_then(|r| r.services);
        let takes = |line: &Line| taken.as_ref().is_none_or(|t| t.contains(&line.service));
        let takes_none = !self.ticket.lines.iter().any(takes);
        let (here, elsewhere): (Vec<_>, Vec<_>) =
            self.ticket.open_lines().partition(|l| takes_none || takes(l));
        let mut drafts = self.done(here);
        drafts.push(self.draft(if elsewhere.is_empty() {
            Body::Closed { part, outcome: Outcome::Served }
        } else {
            Body::Transferred { part, line: None, counter: None }
        }));
        drafts
    }

    /// The end that an agent says. *Served* means every line with a result (rules.md, Closing):
    /// those without one are done, also where this counter does not take them, for the person
    /// goes home.
    pub(super) fn close(&self, outcome: Outcome, from: State) -> Result<Vec<Draft>, Refusal> {
        if !self.ticket.is_open() {
            return Err(self.wrong_stage());
        }
        if outcome == Outcome::NotClosed || !apply::closes(from, outcome) {
            let (number, stage) = (self.number(), self.ticket.stage());
            return Err(Refusal::WrongOutcome { number, outcome, stage });
        }
        let mut drafts = match outcome {
            Outcome::Served => self.done(self.ticket.open_lines()),
            _ => vec![],
        };
        drafts.push(self.draft(Body::Closed { part: self.id.part, outcome }));
        Ok(drafts)
    }

    /// Taken up again the same day: waiting, or served at once by whoever is free.
    pub(super) fn reopen(&self, serve: bool) -> Result<Vec<Draft>, Refusal> {
        if self.ticket.day != self.cx.local().day || self.ticket.imported {
            return Err(Refusal::NotToday { number: self.number() });
        }
        let post = if serve { Some(self.free_post()?) } else { None };
        self.one(Body::Reopened { part: self.id.part, post })
    }

    fn done<'l>(&self, lines: impl IntoIterator<Item = &'l Line>) -> Vec<Draft> {
        let (part, result) = (self.id.part, LineResult::Done);
        let done = |line: &Line| Body::LineFinished { part, line: line.id, result: result.clone() };
        lines.into_iter().map(|line| self.draft(done(line))).collect()
    }
}
