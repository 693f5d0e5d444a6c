//! What may be done with a request.

use super::*;
use crate::domain::command::{Context, agent_name};
use crate::domain::deadline::Term;
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::hall::Hall;
use crate::domain::refusal::Refusal;

/// What is asked of a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of the design
pub enum RequestCommand {
    /// Somebody works on it from now on, or nobody in particular.
    Assign { to: Option<AgentId> },
    /// Work begins.
    Start,
    /// The requester is asked for something: the papers, and the text that requires them.
    Await { left: NaiveDate, until: NaiveDate, papers: bool, what: String },
    /// All that was asked for is there.
    Arrived { on: NaiveDate },
    /// It is sent on to the institution that is competent.
    Transmit { to: String, on: NaiveDate, why: Option<String> },
    /// The other institution has answered, or it came back.
    EndTransmission { on: NaiveDate, answered: bool, detail: Option<String> },
    /// It is answered.
    Answer(Box<NewAnswer>),
    /// What a person asks for after a silent decision.
    FollowUp { kind: FollowUp, on: NaiveDate },
    /// It was given.
    FollowedUp { kind: FollowUp, on: NaiveDate },
    /// It is done with.
    Close { reason: CloseReason, why: Option<String> },
    /// The requester no longer asks.
    Withdraw { why: Option<String> },
    /// It is taken up again.
    Reopen { why: String },
    /// What was noted of it is set right.
    Change(Box<Change>),
    /// It belongs together with another.
    Link { to: RequestId, kind: LinkKind },
    /// It does not.
    Unlink { from: RequestId },
    /// It belongs to another visit too.
    LinkVisit { ticket: TicketId },
    /// A file belongs to it.
    Attach { attachment: Attachment, name: String, place: String },
    /// A file does not.
    Detach { attachment: EventId },
    /// A letter is written.
    Write { letter: Letter, text: String },
    /// A letter goes its way.
    MoveLetter { letter: EventId, state: LetterState },
    /// It was made by a known person: a second item beside the name is the same.
    LinkPerson { person: PersonId, item: SecondItem },
    /// It was not.
    UnlinkPerson,
    /// The call has ended.
    EndCall { call: CallEnd },
    /// Something to know.
    Note { text: String },
}

/// An answer to give. A decision needs more than information does.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of the design
pub struct NewAnswer {
    pub on: NaiveDate,
    pub text: String,
    pub decision: Option<Decision>,
    pub reasons: Option<String>,
    pub signatory: Option<String>,
    pub appeals: Option<String>,
}

/// A request as it should have been noted.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of the design
pub struct Change {
    pub channel: Channel,
    pub received: Received,
    pub matter: Matter,
    pub subject: Option<String>,
    pub description: Option<String>,
    pub requester: Requester,
    /// Why, where the regime is another than the service's.
    pub why: Option<String>,
}

impl Change {
    /// The request as it is noted now.
    pub fn of(request: &Request) -> Self {
        Self {
            channel: request.channel,
            received: request.received,
            matter: request.matter.clone(),
            subject: request.subject.clone(),
            description: request.description.clone(),
            requester: request.requester.clone(),
            why: None,
        }
    }
}

/// The events of `command` on a request.
///
/// # Errors
/// A [`Refusal`]; a request that the agent may not see is refused as one that is not there.
pub fn decide(
    hall: &Hall,
    id: RequestId,
    command: &RequestCommand,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let seen = |r: &&std::sync::Arc<Request>| r.is_seen_by(cx.agent, &hall.settings);
    let request = hall.requests.get(&id).filter(seen).ok_or(Refusal::NoSuchRequest)?;
    let at = Desk { id, hall, request, cx, today: cx.local().day };
    let draft = |body| Draft::new(Entity::Request(id), body);
    let one = |body| Ok(vec![draft(body)]);
    match command {
        RequestCommand::Assign { to } => at.assign(*to)?.map_or(Ok(vec![]), one),
        RequestCommand::Start => {
            at.must_be(&[Status::Open])?;
            let mut drafts = vec![draft(Body::RequestStarted {})];
            if request.assigned.is_none() && cx.agent.is_some() {
                drafts.push(draft(Body::RequestAssigned { to: cx.agent }));
            }
            Ok(drafts)
        }
        RequestCommand::Await { left, until, papers, what } => {
            at.must_be(&[Status::Open, Status::InProgress])?;
            if what.trim().is_empty() {
                return Err(Refusal::ReasonNeeded);
            }
            if *left > at.today || until < left || *left < request.received.first {
                return Err(Refusal::DatesContradict);
            }
            let mut asked = Awaited {
                left: *left,
                until: *until,
                papers: *papers,
                deadlines: Deadlines::default(),
            };
            let mut waits = request.waits.clone();
            waits.push(Waiting { asked, arrived: None });
            asked.deadlines = at.schedule(&request.matter, &waits);
            Ok(vec![draft(Body::RequesterAwaited(asked)).with(Field::Detail, Some(what))])
        }
        RequestCommand::Arrived { on } => {
            let waiting = request.waiting().ok_or_else(|| at.wrong_status())?;
            if *on > at.today || *on < waiting.asked.left {
                return Err(Refusal::DatesContradict);
            }
            let mut waits = request.waits.clone();
            if let Some(last) = waits.last_mut() {
                last.arrived = Some(*on);
            }
            let deadlines = at.schedule(&request.matter, &waits);
            one(Body::PapersArrived { on: *on, deadlines })
        }
        RequestCommand::Transmit { to, on, why } => {
            at.must_be(&[Status::Open, Status::InProgress, Status::AwaitingRequester])?;
            if to.trim().is_empty() {
                return Err(Refusal::InstitutionNeeded);
            }
            at.not_after_today(*on)?;
            let body = Body::RequestTransmitted { to: to.trim().to_owned(), on: *on };
            Ok(vec![draft(body).with(Field::Reason, why.as_deref())])
        }
        RequestCommand::EndTransmission { on, answered, detail } => {
            at.must_be(&[Status::Transmitted])?;
            at.not_after_today(*on)?;
            let body = Body::TransmissionEnded { on: *on, answered: *answered };
            Ok(vec![draft(body).with(Field::Detail, detail.as_deref())])
        }
        RequestCommand::Answer(answer) => at.answer(answer).map(|d| vec![d]),
        RequestCommand::FollowUp { kind, on } => at.follow_up(*kind, *on),
        RequestCommand::FollowedUp { kind, on } => {
            at.not_after_today(*on)?;
            let open = request.tasks.iter().any(|t| t.kind == *kind && t.done.is_none());
            open.then_some(()).ok_or(Refusal::NothingToFollowUp)?;
            one(Body::FollowUpDone { kind: *kind, on: *on })
        }
        RequestCommand::Close { reason, why } => {
            at.check_end(*reason, why.as_deref())?;
            let body = Body::RequestClosed { reason: *reason };
            Ok(vec![draft(body).with(Field::Reason, why.as_deref())])
        }
        RequestCommand::Withdraw { why } => {
            at.must_not_be(&[Status::Closed, Status::Withdrawn])?;
            Ok(vec![draft(Body::RequestWithdrawn {}).with(Field::Reason, why.as_deref())])
        }
        RequestCommand::Reopen { why } => {
            at.must_be(&[Status::Answered, Status::Closed, Status::Withdrawn])?;
            if why.trim().is_empty() {
                return Err(Refusal::ReasonNeeded);
            }
            let deadlines = at.schedule(&request.matter, &request.waits);
            Ok(vec![draft(Body::RequestReopened { deadlines }).with(Field::Reason, Some(why))])
        }
        RequestCommand::Change(change) => at.change(change),
        _ => at.attach(command),
    }
}

/// A request on somebody's desk.
pub(super) struct Desk<'a> {
    pub id: RequestId,
    pub hall: &'a Hall,
    pub request: &'a Request,
    pub cx: &'a Context<'a>,
    pub today: NaiveDate,
}

impl Desk<'_> {
    pub fn wrong_status(&self) -> Refusal {
        let reference = self.request.reference().to_string();
        Refusal::WrongStatus { reference, status: self.request.status }
    }

    fn must_be(&self, allowed: &[Status]) -> Result<(), Refusal> {
        let allowed = allowed.contains(&self.request.status);
        allowed.then_some(()).ok_or_else(|| self.wrong_status())
    }

    pub fn must_not_be(&self, barred: &[Status]) -> Result<(), Refusal> {
        let barred = barred.contains(&self.request.status);
        (!barred).then_some(()).ok_or_else(|| self.wrong_status())
    }

    pub fn not_after_today(&self, day: NaiveDate) -> Result<(), Refusal> {
        let possible = day <= self.today && day >= self.request.received.first;
        possible.then_some(()).ok_or(Refusal::DatesContradict)
    }

    fn schedule(&self, matter: &Matter, waits: &[Waiting]) -> Deadlines {
        self.schedule_as(self.request.channel, self.request.received, matter, waits)
    }

    pub fn schedule_as(
        &self,
        channel: Channel,
        received: Received,
        matter: &Matter,
        waits: &[Waiting],
    ) -> Deadlines {
        let calendar = self.hall.settings.calendar(self.hall.site);
        match self.hall.settings.services.get(&matter.service) {
            Some(service) => schedule(&calendar, service, channel, received, matter, waits),
            None => self.request.deadlines,
        }
    }

    /// Whoever has a request hands it on; another's is handed on by a supervisor.
    fn assign(&self, to: Option<AgentId>) -> Result<Option<Body>, Refusal> {
        self.must_not_be(&[Status::Closed, Status::Withdrawn])?;
        let theirs = self.request.assigned.is_some() && self.request.assigned != self.cx.agent;
        if theirs && self.cx.agent.is_some() {
            self.cx.must_be(self.hall, Role::Supervisor)?;
        }
        if let Some(agent) = to {
            let settings = &self.hall.settings;
            let known = settings.agents.get(&agent).is_some_and(|a| a.active);
            if !known || !self.request.is_seen_by(Some(agent), settings) {
                return Err(Refusal::NoSuchAgent { agent: agent_name(self.hall, agent) });
            }
        }
        Ok((to != self.request.assigned).then_some(Body::RequestAssigned { to }))
    }

    /// An answer says something; a decision is signed, and, where it refuses, gives its reasons and
    /// tells how to appeal (CRPA L211-2, L212-1; CJA R421-5).
    fn answer(&self, new: &NewAnswer) -> Result<Draft, Refusal> {
        self.must_not_be(&[Status::Closed, Status::Withdrawn])?;
        self.not_after_today(new.on)?;
        let given = |text: &Option<String>| text.as_deref().is_some_and(|t| !t.trim().is_empty());
        let missing = match new.decision {
            _ if new.text.trim().is_empty() => Some("text"),
            Some(_) if !given(&new.signatory) => Some("signatory"),
            Some(d) if !d.favourable && !given(&new.reasons) => Some("reasons"),
            Some(d) if !d.favourable && !given(&new.appeals) => Some("appeals"),
            _ => None,
        };
        if let Some(field) = missing {
            return Err(Refusal::AnswerLacks { field });
        }
        if new.decision.is_some_and(|d| d.notified_on < new.on || d.notified_on > self.today) {
            return Err(Refusal::DatesContradict);
        }
        let answered = Answered { on: new.on, decision: new.decision };
        Ok(Draft::new(Entity::Request(self.id), Body::RequestAnswered(answered))
            .with(Field::Answer, Some(&new.text))
            .with(Field::Grounds, new.reasons.as_deref())
            .with(Field::Signatory, new.signatory.as_deref())
            .with(Field::Appeals, new.appeals.as_deref()))
    }

    /// What may be asked for once silence has decided: reasons are owed within a month (CRPA
    /// L232-4), an attestation at once, which the city's target stands for.
    fn follow_up(&self, kind: FollowUp, on: NaiveDate) -> Result<Vec<Draft>, Refusal> {
        self.not_after_today(on)?;
        let may = self.request.follow_up(on).filter(|(_, may)| *may == kind);
        let (day, _) = may.ok_or(Refusal::SilenceRuns)?;
        let accepts = kind == FollowUp::Attestation;
        let month = Term::Months(1).end(on);
        let draft = |body| Draft::new(Entity::Request(self.id), body);
        let mut drafts = vec![];
        if self.request.silence.is_none() {
            drafts.push(draft(Body::SilenceDecided { on: day, accepts }));
        }
        drafts.push(draft(Body::FollowUpAsked { kind, on, due: month }));
        Ok(drafts)
    }

    /// Nothing closes without an answer or a stated reason.
    fn check_end(&self, reason: CloseReason, why: Option<&str>) -> Result<(), Refusal> {
        self.must_not_be(&[Status::Closed, Status::Withdrawn])?;
        let stated = why.is_some_and(|why| !why.trim().is_empty());
        let request = self.request;
        let holds = match reason {
            CloseReason::Answered => request.status == Status::Answered,
            CloseReason::NotNeeded => request.matter.reply == Reply::NotNeeded,
            CloseReason::NoAddress => request.matter.reply == Reply::NoAddress,
            CloseReason::Directed | CloseReason::Stated => stated,
            CloseReason::Duplicate => request.links.iter().any(|(_, k)| *k == LinkKind::Duplicate),
        };
        match holds {
            true => Ok(()),
            false if reason == CloseReason::Stated || reason == CloseReason::Directed => {
                Err(Refusal::ReasonNeeded)
            }
            false => Err(Refusal::AnswerOwed { reference: request.reference().to_string() }),
        }
    }
}
