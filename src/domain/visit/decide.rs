//! What may be done to one ticket: the table of commands. Strict: what does not fit is refused
//! with a sentence.

use super::correct::CorrectedTimes;
use super::{State, Ticket, Visit};
use crate::domain::command::{Context, known_counter, known_service};
use crate::domain::event::*;
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::next::{late_rank, next_call};
use crate::domain::post::PostState;
use crate::domain::refusal::{Refusal, Stage, spoken};
use crate::domain::request::{SecondItem, comparable};
use crate::domain::settings::Language;
use crate::domain::time::Timestamp;

/// What an agent does to one ticket.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of the design
pub enum TicketCommand {
    /// The person steps out, and may say until when.
    StepAway { back_at: Option<Timestamp> },
    /// The person is back.
    ComeBack,
    /// Call this one. `reason` is needed when another would be next.
    Call { reason: Option<String> },
    /// Call once more.
    Recall,
    /// Begin to serve.
    Serve,
    /// Put aside, filling a form.
    Hold { note: Option<String> },
    /// Go on with who was put aside, at any counter.
    Resume,
    /// One more service.
    AddLine { line: NewLine },
    /// Another service or quantity on a line.
    ChangeLine { line: NewLine },
    /// What came of a line.
    FinishLine { line: LineId, result: LineResult, detail: Option<String> },
    /// These lines go on as a ticket of their own.
    Split { lines: Vec<LineId> },
    /// To another service or counter. `fresh` is the id of the line made when none is open.
    Transfer {
        service: Option<ServiceId>,
        counter: Option<CounterId>,
        fresh: LineId,
        note: Option<String>,
    },
    /// Back into the queue, by the late-return rule.
    Requeue,
    /// All open lines that this counter takes are done; the rest is sent on, or the visit ends.
    Finish,
    /// End it; *served* with every line done that has no result yet.
    Close { outcome: Outcome },
    /// Take a closed one up again: waiting, or served here at once.
    Reopen { serve: bool },
    /// Set times right.
    Correct { times: CorrectedTimes, reason: String },
    /// Set priority, language and party right.
    Mark { priority: bool, ground: Option<String>, language: Option<Language>, party: u16 },
    /// Write a note.
    Note { text: String },
    /// The visit is a known person's: what they say or show of themselves is the same as is known.
    LinkPerson { person: PersonId, item: SecondItem, given: String },
    /// It is not.
    UnlinkPerson,
}

impl Ticket {
    /// Where it stands, without the details.
    pub fn stage(&self) -> Stage {
        match self.state {
            State::Waiting => Stage::Waiting,
            State::Away { .. } => Stage::Away,
            State::Called(_) => Stage::Called,
            State::Serving(_) => Stage::Serving,
            State::OnHold(_) => Stage::OnHold,
            State::Closed(_) => Stage::Closed,
        }
    }
}

/// One ticket in its hall, with what `decide` needs to know about both.
pub(super) struct Case<'a> {
    pub(super) hall: &'a Hall,
    pub(super) id: TicketId,
    pub(super) ticket: &'a Ticket,
    pub(super) cx: &'a Context<'a>,
}

/// The events of `command` on ticket `id`.
///
/// # Errors
/// A [`Refusal`] where the table, or a rule across entities, does not allow it.
pub fn decide(
    hall: &Hall,
    id: TicketId,
    command: &TicketCommand,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    if hall.unreadable.contains(&id.visit) {
        return Err(Refusal::Unreadable);
    }
    let ticket = hall.ticket(id).ok_or(Refusal::NoSuchTicket)?;
    let case = Case { hall, id, ticket, cx };
    let part = id.part;
    use State::*;
    use TicketCommand as C;
    match (command, ticket.state) {
        (C::StepAway { back_at }, Waiting) => {
            case.one(Body::SteppedAway { part, back_at: *back_at })
        }
        (C::ComeBack, Away { since, .. }) => {
            let rank = late_rank(hall, id, ticket, &since, &cx.moment());
            case.one(Body::CameBack { part, rank })
        }
        (C::Call { reason }, Waiting) => case.call(reason.as_deref()),
        (C::Recall, Called(_)) => case.one(Body::Recalled { part }),
        (C::Serve, Waiting | Called(_)) => case.serve(),
        (C::Hold { note }, Serving(_)) => {
            Ok(vec![case.draft(Body::Held { part }).with(Field::Note, note.as_deref())])
        }
        (C::Resume, OnHold(_)) => case.one(Body::Resumed { part, post: case.free_post()? }),
        (C::AddLine { line }, Serving(_) | OnHold(_)) => {
            case.check_line(line)?;
            case.one(Body::LineAdded { part, line: *line })
        }
        (C::ChangeLine { line }, Serving(_) | OnHold(_)) => {
            case.check_line(line)?;
            case.open_line(line.id)?;
            case.one(Body::LineChanged { part, line: *line })
        }
        (C::FinishLine { line, result, detail }, Serving(_) | OnHold(_)) => {
            case.line(*line)?;
            let body = Body::LineFinished { part, line: *line, result: result.clone() };
            Ok(vec![case.draft(body).with(Field::Detail, detail.as_deref())])
        }
        (C::Split { lines }, Waiting | Serving(_)) => case.split(lines),
        (C::Transfer { service, counter, fresh, note }, Called(_) | Serving(_) | OnHold(_)) => {
            case.transfer(*service, *counter, *fresh, note.as_deref())
        }
        (C::Requeue, Called(_) | OnHold(_)) => {
            let called = ticket.last_call.map(|c| c.at);
            let since = match ticket.state {
                OnHold(_) => ticket.held.last().map(|s| s.from).or(called),
                _ => called,
            };
            let since = since.unwrap_or(ticket.arrival);
            let rank = late_rank(hall, id, ticket, &since, &cx.moment());
            case.one(Body::Requeued { part, rank })
        }
        (C::Finish, Serving(_) | OnHold(_)) => Ok(case.finish()),
        (C::Close { outcome }, from) => case.close(*outcome, from),
        (C::Reopen { serve }, Closed(_)) => case.reopen(*serve),
        (C::Correct { times, reason }, _) => case.correct(times, reason),
        (
            C::Mark { priority, ground, language, party },
            Waiting | Away { .. } | Called(_) | Serving(_) | OnHold(_),
        ) => {
            let (priority, language, party) = (*priority, language.clone(), *party);
            if party == 0 {
                return Err(Refusal::WrongQuantity);
            }
            let body = Body::Marked { part, priority, language, party };
            Ok(vec![case.draft(body).with(Field::PriorityGround, ground.as_deref())])
        }
        (C::Note { text }, _) if !text.trim().is_empty() => {
            Ok(vec![case.draft(Body::Noted { part }).with(Field::Note, Some(text))])
        }
        (C::Note { .. }, _) => Err(Refusal::ReasonNeeded),
        (C::LinkPerson { person, item, given }, _) => case.link_person(*person, *item, given),
        (C::UnlinkPerson, _) => {
            let linked = hall.visits.get(&id.visit).and_then(|visit| visit.person());
            linked.ok_or(Refusal::NoSuchPerson)?;
            case.one(Body::PersonUnlinked {})
        }
        (C::Call { .. } | C::Serve, Called(at) | Serving(at)) => Err(case.taken(at)),
        (
            C::StepAway { .. }
            | C::ComeBack
            | C::Call { .. }
            | C::Recall
            | C::Serve
            | C::Hold { .. }
            | C::Resume
            | C::AddLine { .. }
            | C::ChangeLine { .. }
            | C::FinishLine { .. }
            | C::Split { .. }
            | C::Transfer { .. }
            | C::Requeue
            | C::Finish
            | C::Reopen { .. }
            | C::Mark { .. },
            _,
        ) => Err(case.wrong_stage()),
    }
}

impl Case<'_> {
    pub(super) fn draft(&self, body: Body) -> Draft {
        Draft::new(Entity::Visit(self.id.visit), body)
    }

    pub(super) fn one(&self, body: Body) -> Result<Vec<Draft>, Refusal> {
        Ok(vec![self.draft(body)])
    }

    pub(super) fn number(&self) -> String {
        spoken(self.ticket.number)
    }

    /// Nobody is linked by name alone. A visit holds no contact: the agent types the item that the
    /// person gives, and nothing of it is kept.
    fn link_person(
        &self,
        id: PersonId,
        item: SecondItem,
        given: &str,
    ) -> Result<Vec<Draft>, Refusal> {
        let person = self.hall.persons.get(&id).ok_or(Refusal::NoSuchPerson)?;
        let theirs = comparable(&person.contact, item);
        if theirs.is_none() || theirs != comparable(&item.of(given), item) {
            return Err(Refusal::SecondItemDiffers);
        }
        let linked = self.hall.visits.get(&self.id.visit).and_then(|visit| visit.person());
        if linked == Some(id) {
            return Ok(vec![]);
        }
        let draft = self.draft(Body::PersonLinked { item });
        Ok(vec![draft.with(Field::Person, Some(&id.to_string()))])
    }

    pub(super) fn wrong_stage(&self) -> Refusal {
        Refusal::WrongStage { number: self.number(), stage: self.ticket.stage() }
    }

    fn taken(&self, at: super::At) -> Refusal {
        let number = self.number();
        let counter = at.counter.and_then(|c| self.hall.counter_number(c)).unwrap_or(0);
        match self.ticket.state {
            State::Called(_) => Refusal::AlreadyCalled { number, counter },
            _ => Refusal::AlreadyServed { number, counter },
        }
    }

    /// The acting post, open and serving nobody else.
    pub(super) fn free_post(&self) -> Result<PostId, Refusal> {
        let post = self.cx.open_post(self.hall)?;
        match self.hall.serving(post) {
            Some((other, ticket)) if other != self.id => {
                Err(Refusal::PostBusy { number: spoken(ticket.number) })
            }
            _ => Ok(post),
        }
    }

    fn call(&self, reason: Option<&str>) -> Result<Vec<Draft>, Refusal> {
        let post = self.cx.open_post(self.hall)?;
        let part = self.id.part;
        if let Some(ground) = self.turn(post)? {
            return self.one(Body::Called { part, post, ground });
        }
        let reason = reason.map(str::trim).filter(|r| !r.is_empty());
        let reason = reason.ok_or(Refusal::ReasonNeeded)?;
        let body = Body::Called { part, post, ground: Ground::Chosen };
        Ok(vec![self.draft(body).with(Field::Reason, Some(reason))])
    }

    /// Why it is this ticket's turn at `post`, if it is.
    fn turn(&self, post: PostId) -> Result<Option<Ground>, Refusal> {
        let reach = self.cx.reach(self.hall)?;
        let next = next_call(self.hall, &reach, &self.cx.moment());
        let next = next.filter(|(id, _)| *id == self.id).map(|(_, ground)| ground);
        Ok(next.or_else(|| self.called_together(post)))
    }

    /// The ground on which another ticket of this visit was called or is served at `post`: after a
    /// split both can be called together, and the second call needs no reason of its own.
    fn called_together(&self, post: PostId) -> Option<Ground> {
        let visit = self.hall.visits.get(&self.id.visit)?;
        let here =
            visit.tickets().iter().filter(|t| t.part != self.id.part).find(
                |t| matches!(t.state, State::Called(at) | State::Serving(at) if at.post == post),
            );
        here?.last_call.map(|call| call.ground)
    }

    fn serve(&self) -> Result<Vec<Draft>, Refusal> {
        let post = self.free_post()?;
        if let State::Called(at) = self.ticket.state
            && at.post != post
            && self.hall.posts.get(&at.post).is_some_and(|p| p.state == PostState::Open)
        {
            return Err(self.taken(at));
        }
        let part = self.id.part;
        // Served straight from the queue: the call is written too, so that the counts and the
        // alternation of appointments and priority know why. Out of turn it is a choice, and pays
        // nothing to whoever is first.
        if self.ticket.state == State::Waiting {
            let ground = self.turn(post)?.unwrap_or(Ground::Chosen);
            return Ok(vec![
                self.draft(Body::Called { part, post, ground }),
                self.draft(Body::Served { part, post }),
            ]);
        }
        self.one(Body::Served { part, post })
    }

    fn line(&self, id: LineId) -> Result<&super::Line, Refusal> {
        self.ticket.lines.iter().find(|l| l.id == id).ok_or(Refusal::NoSuchLine)
    }

    fn open_line(&self, id: LineId) -> Result<(), Refusal> {
        match self.line(id)?.result {
            None => Ok(()),
            Some(_) => Err(Refusal::LineFinished),
        }
    }

    fn check_line(&self, line: &NewLine) -> Result<(), Refusal> {
        check_lines(self.hall, std::slice::from_ref(line))
    }

    fn split(&self, lines: &[LineId]) -> Result<Vec<Draft>, Refusal> {
        let cannot = || Refusal::CannotSplit { number: self.number() };
        let visit = self.hall.visits.get(&self.id.visit).ok_or(Refusal::NoSuchTicket)?;
        let last = visit.tickets().iter().map(|t| t.part.0).max().unwrap_or(0);
        let moved = self.ticket.open_lines().filter(|l| lines.contains(&l.id)).count();
        let stays = self.ticket.lines.len() > moved;
        if moved == 0 || moved != lines.len() || !stays || last >= Part::MAX {
            return Err(cannot());
        }
        let into = Part(last + 1);
        self.one(Body::Split { part: self.id.part, into, lines: lines.to_vec() })
    }

    fn transfer(
        &self,
        service: Option<ServiceId>,
        counter: Option<CounterId>,
        fresh: LineId,
        note: Option<&str>,
    ) -> Result<Vec<Draft>, Refusal> {
        if service.is_none() && counter.is_none() {
            return Err(Refusal::NowhereToTransfer);
        }
        counter.map(|counter| known_counter(self.hall, counter)).transpose()?;
        let open = self.ticket.open_lines().next();
        let line = match (service, open) {
            (Some(to), _) if self.ticket.open_lines().any(|l| l.service == to) => None,
            (Some(to), Some(line)) => {
                Some(NewLine { id: line.id, service: to, quantity: line.quantity })
            }
            (Some(to), None) => Some(NewLine { id: fresh, service: to, quantity: 1 }),
            (None, Some(_)) => None,
            (None, None) => {
                let service = self.ticket.lines.last().ok_or(Refusal::NoLines)?.service;
                Some(NewLine { id: fresh, service, quantity: 1 })
            }
        };
        if let Some(line) = &line {
            check_lines(self.hall, std::slice::from_ref(line))?;
        }
        let body = Body::Transferred { part: self.id.part, line, counter };
        Ok(vec![self.draft(body).with(Field::Note, note)])
    }
}

/// Lines name known services and count 1 to 999 files.
pub(crate) fn check_lines(hall: &Hall, lines: &[NewLine]) -> Result<(), Refusal> {
    for line in lines {
        if !(1..=999).contains(&line.quantity) {
            return Err(Refusal::WrongQuantity);
        }
        known_service(hall, line.service)?;
    }
    Ok(())
}

impl Visit {
    /// The part letter a next split would take, for tests and screens.
    pub fn next_part(&self) -> Part {
        Part(self.tickets().iter().map(|t| t.part.0).max().unwrap_or(0).saturating_add(1))
    }
}
