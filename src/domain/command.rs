//! Commands: what a person asks for. `decide` turns each into events or refuses it; it is pure,
//! and strict, and all that it needs beside the hall is in the [`Context`].

use super::event::*;
use super::hall::{Hall, Subject};
use super::id::*;
use super::next::{Reach, calling_order};
use super::number::{Letter, Number, Series};
use super::post::PostState;
use super::refusal::{Refusal, spoken};
use super::settings::{Language, Role, Setting};
use super::time::{Local, Moment, Timestamp, Zone};
use super::visit::{self, State, TicketCommand};
use chrono::NaiveDate;

/// Who asks, where and when.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// Now, by this machine's clock.
    pub now: Timestamp,
    /// Hub clock minus this clock, in milliseconds, when known.
    pub offset: Option<i64>,
    /// The clock.
    pub clock: IncarnationId,
    /// Who; `None` is the system.
    pub agent: Option<AgentId>,
    /// The counter at which they are.
    pub counter: Option<CounterId>,
    /// The site's zone.
    pub zone: &'a dyn Zone,
    /// The lane from which this workstation issues today, when not from the common series.
    pub lane: Option<Letter>,
}

impl Context<'_> {
    /// Now, with the clock that says so.
    pub fn moment(&self) -> Moment {
        Moment { at: self.now, offset: self.offset, clock: Some(self.clock) }
    }

    /// The site's local time now.
    pub fn local(&self) -> Local {
        self.zone.local(self.now)
    }

    /// The live post at this counter, of this agent.
    pub fn post<'h>(&self, hall: &'h Hall) -> Result<&'h super::post::Post, Refusal> {
        let post = self.counter.and_then(|c| hall.post_at(c)).ok_or(Refusal::NoPost)?;
        if Some(post.agent) != self.agent {
            let counter = hall.counter_number(post.counter).unwrap_or(0);
            return Err(Refusal::CounterTaken { counter, agent: agent_name(hall, post.agent) });
        }
        Ok(post)
    }

    /// The same, receiving people: neither on a break nor in the back office.
    pub fn open_post(&self, hall: &Hall) -> Result<PostId, Refusal> {
        let post = self.post(hall)?;
        match post.state {
            PostState::Open => Ok(post.id),
            _ => Err(Refusal::PostPaused),
        }
    }

    /// What this post can call.
    pub fn reach(&self, hall: &Hall) -> Result<Reach, Refusal> {
        let post = self.post(hall)?;
        Ok(Reach { counter: Some(post.counter), services: hall.services_of(post) })
    }

    fn role(&self, hall: &Hall) -> Role {
        self.agent
            .and_then(|a| hall.settings.agents.get(&a))
            .filter(|a| a.active)
            .map_or(Role::Agent, |a| a.role)
    }

    fn must_be(&self, hall: &Hall, role: Role) -> Result<(), Refusal> {
        match (self.role(hall) >= role, role) {
            (true, _) => Ok(()),
            (false, Role::Administrator) => Err(Refusal::AdministratorOnly),
            (false, _) => Err(Refusal::SupervisorOnly),
        }
    }
}

/// What a person asks for. Ids of what is new come with the command: the domain draws none.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of the design
pub enum Command {
    /// A new ticket.
    Issue(Issue),
    /// A person helped at once, without a ticket.
    Inform { visit: VisitId, theme: Option<ServiceId> },
    /// A person not helped.
    SendAway { visit: VisitId, why: TurnedAway, service: Option<ServiceId> },
    /// Call whoever is next by the policy.
    CallNext,
    /// Something done to one ticket.
    Ticket(TicketId, TicketCommand),
    /// The agent sits down at the counter.
    OpenPost { post: PostId },
    /// On a break, or in the back office.
    Pause { back_office: bool },
    /// Back at the counter.
    Resume,
    /// The services taken from now on; empty means all of the counter's.
    ChooseServices { services: Vec<ServiceId> },
    /// Lunch relief: `to` takes over the counter with all that is there, at a new post.
    HandOver { to: AgentId, post: PostId },
    /// The agent leaves the counter.
    ClosePost,
    /// No more tickets today, for one service or all.
    StopQueue { service: Option<ServiceId> },
    /// Tickets again.
    ReopenQueue { service: Option<ServiceId> },
    /// The day's end: whoever is left, settled in one pass.
    EndDay { settle: Vec<(TicketId, Outcome)>, reason: String },
    /// Local midnight has passed: closes what is left of earlier days. Asked by the system.
    Midnight { midnight: Timestamp, four: Timestamp },
    /// Take back a command: this agent's latest when none is named.
    Undo { command: Option<CommandId> },
    /// Change settings.
    Set(Vec<Setting>),
}

/// A ticket to issue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of the design
pub struct Issue {
    pub visit: VisitId,
    pub lines: Vec<NewLine>,
    pub priority: bool,
    pub ground: Option<String>,
    pub language: Option<Language>,
    pub party: u16,
    pub appointment: Option<Timestamp>,
    pub completes: bool,
    pub note: Option<String>,
}

impl Issue {
    /// The plainest ticket: one service, one file, one person.
    pub fn simple(visit: VisitId, line: LineId, service: ServiceId) -> Self {
        Self {
            visit,
            lines: vec![NewLine { id: line, service, quantity: 1 }],
            priority: false,
            ground: None,
            language: None,
            party: 1,
            appointment: None,
            completes: false,
            note: None,
        }
    }
}

/// The events of `command`, none where nothing needs to change.
///
/// # Errors
/// A [`Refusal`] where the rules do not allow it; nothing changes then.
pub fn decide(hall: &Hall, command: &Command, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    match command {
        Command::Issue(new) => issue(hall, new, cx),
        Command::Inform { visit, theme } => {
            let Local { day, .. } = cx.local();
            let body = Body::Informed { day, hour: cx.local().hour(), theme: *theme };
            Ok(vec![Draft::new(Entity::Visit(*visit), body)])
        }
        Command::SendAway { visit, why, service } => {
            let local = cx.local();
            let (day, hour) = (local.day, local.hour());
            let body = Body::SentAway { day, hour, why: *why, service: *service };
            Ok(vec![Draft::new(Entity::Visit(*visit), body)])
        }
        Command::CallNext => {
            let post = cx.open_post(hall)?;
            let order = calling_order(hall, &cx.reach(hall)?, &cx.moment());
            let (id, _, ground) = order.first().ok_or(Refusal::NobodyWaits)?;
            let body = Body::Called { part: id.part, post, ground: *ground };
            Ok(vec![Draft::new(Entity::Visit(id.visit), body)])
        }
        Command::Ticket(id, command) => visit::decide(hall, *id, command, cx),
        Command::OpenPost { .. }
        | Command::Pause { .. }
        | Command::Resume
        | Command::ChooseServices { .. }
        | Command::HandOver { .. }
        | Command::ClosePost => decide_post(hall, command, cx),
        Command::StopQueue { service } => {
            let day = cx.local().day;
            if let Some(service) = service {
                known_service(hall, *service)?;
            }
            let body = Body::QueueStopped { day, service: *service };
            Ok(vec![Draft::new(Entity::Site(hall.site), body)])
        }
        Command::ReopenQueue { service } => {
            let day = cx.local().day;
            let stopped = hall.settings.stopped.get(&hall.site);
            let holds = stopped.is_some_and(|s| {
                s.day == Some(day)
                    && match service {
                        Some(service) => s.services.contains(service),
                        None => s.site || !s.services.is_empty(),
                    }
            });
            if !holds {
                return Err(Refusal::QueueNotStopped);
            }
            let body = Body::QueueReopened { day, service: *service };
            Ok(vec![Draft::new(Entity::Site(hall.site), body)])
        }
        Command::EndDay { settle, reason } => end_day(hall, settle, reason, cx),
        Command::Midnight { midnight, four } => Ok(after_midnight(hall, *midnight, *four, cx)),
        Command::Undo { command } => undo(hall, *command, cx),
        Command::Set(settings) => super::defaults::check_and_set(hall, settings, cx),
    }
}

/// Checks that `cx.agent` may administer, for commands that live outside the hall.
///
/// # Errors
/// [`Refusal::AdministratorOnly`] for everybody else.
pub fn must_administer(hall: &Hall, cx: &Context<'_>) -> Result<(), Refusal> {
    cx.must_be(hall, Role::Administrator)
}

/// An agent's name for a sentence; a dash once it has been erased.
pub fn agent_name(hall: &Hall, agent: AgentId) -> String {
    let known = hall.settings.agents.get(&agent);
    known.and_then(|a| a.name.clone()).unwrap_or_else(|| "—".to_owned())
}

fn known_service(hall: &Hall, id: ServiceId) -> Result<&super::settings::Service, Refusal> {
    let service = hall.settings.services.get(&id).filter(|s| s.active);
    service.ok_or_else(|| Refusal::NoSuchService { name: id.to_string() })
}

fn issue(hall: &Hall, new: &Issue, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    let first = new.lines.first().ok_or(Refusal::NoLines)?;
    visit::check_lines(hall, &new.lines)?;
    if new.party == 0 {
        return Err(Refusal::WrongQuantity);
    }
    let local = cx.local();
    for line in &new.lines {
        let service = known_service(hall, line.service)?;
        if queue_stopped(hall, line.service, local) {
            return Err(Refusal::QueueStopped { service: service.name.clone() });
        }
    }
    let service = known_service(hall, first.service)?;
    let letter = service.letter.or_else(|| hall.settings.free_letter());
    let series = Series { letter: letter.ok_or(Refusal::NoFreeLetter)?, lane: cx.lane };
    let issued = Issued {
        number: next_number(hall, local.day, series),
        day: local.day,
        hour: local.hour(),
        lines: new.lines.clone(),
        priority: new.priority,
        language: new.language.clone(),
        party: new.party,
        appointment: new.appointment,
        completes: new.completes,
        target: service.target_wait,
        limit: service.max_wait,
    };
    let draft = Draft::new(Entity::Visit(new.visit), Body::Issued(Box::new(issued)))
        .with(Field::PriorityGround, new.ground.as_deref())
        .with(Field::Note, new.note.as_deref());
    Ok(vec![draft])
}

/// Whether tickets for `service` are stopped: by hand, or by the hour that the policy names.
pub fn queue_stopped(hall: &Hall, service: ServiceId, local: Local) -> bool {
    let by_hand =
        hall.settings.stopped.get(&hall.site).is_some_and(|s| s.holds(service, local.day));
    let policy = hall.settings.policy(hall.site);
    let by_hour = policy.stop_at.is_some_and(|hour| local.minute >= hour);
    let closes = hall.settings.sites.get(&hall.site).and_then(|s| s.closes_at);
    let full = policy.stop_when_full
        && closes.is_some_and(|closes| {
            let left = u64::from(closes.saturating_sub(local.minute));
            super::estimate::for_service(hall, service).is_some_and(|e| e.low.0 / 60_000 > left)
        });
    by_hand || by_hour || full
}

fn next_number(hall: &Hall, day: NaiveDate, series: Series) -> Number {
    let last = hall.numbers.get(&(day, series)).copied().unwrap_or(0);
    Number { series, sequence: last.saturating_add(1), part: Part::FIRST }
}

fn decide_post(hall: &Hall, command: &Command, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    let one = |post, body| Ok(vec![Draft::new(Entity::Post(post), body)]);
    match command {
        Command::OpenPost { post } => {
            let agent = cx.agent.ok_or(Refusal::NoPost)?;
            let counter = cx.counter.ok_or(Refusal::NoPost)?;
            check_seat(hall, agent, counter)?;
            one(*post, Body::PostOpened { agent, counter })
        }
        Command::Pause { back_office } => {
            let post = cx.post(hall)?;
            if let Some((_, ticket)) = hall.serving(post.id) {
                return Err(Refusal::PostBusy { number: spoken(ticket.number) });
            }
            one(post.id, Body::PostPaused { back_office: *back_office })
        }
        Command::Resume => {
            let post = cx.post(hall)?;
            match post.state {
                PostState::Open => Err(Refusal::PostOpen),
                _ => one(post.id, Body::PostResumed {}),
            }
        }
        Command::ChooseServices { services } => {
            let post = cx.post(hall)?;
            for service in services {
                known_service(hall, *service)?;
            }
            one(post.id, Body::ServicesChosen { services: services.clone() })
        }
        Command::HandOver { to, post } => hand_over(hall, *to, *post, cx),
        _ => {
            let post = cx.post(hall)?;
            let with = |stage: fn(&State) -> bool| -> Vec<String> {
                let mine = hall.open_tickets().filter(|(_, t)| {
                    stage(&t.state) && t.at().is_some_and(|at| at.post == post.id)
                });
                mine.map(|(_, t)| spoken(t.number)).collect()
            };
            // Who is put aside stays to be taken over; who was called or is served cannot.
            let busy = with(|s| matches!(s, State::Called(_) | State::Serving(_)));
            if !busy.is_empty() {
                return Err(Refusal::PostHasTickets { numbers: busy.join(", ") });
            }
            one(post.id, Body::PostClosed {})
        }
    }
}

/// One agent per counter; and, once there are several agents, one counter per agent.
fn check_seat(hall: &Hall, agent: AgentId, counter: CounterId) -> Result<(), Refusal> {
    let known = hall.settings.agents.get(&agent).is_some_and(|a| a.active);
    if !known {
        return Err(Refusal::NoSuchAgent { agent: agent.to_string() });
    }
    let number = hall.counter_number(counter);
    let number = number.ok_or_else(|| Refusal::NoSuchCounter { counter: counter.to_string() })?;
    if let Some(post) = hall.post_at(counter) {
        let agent = agent_name(hall, post.agent);
        return Err(Refusal::CounterTaken { counter: number, agent });
    }
    let elsewhere = hall.live_posts().into_iter().find(|p| p.agent == agent);
    match elsewhere {
        Some(post) if hall.settings.has_several_agents() => Err(Refusal::AgentTaken {
            agent: agent_name(hall, agent),
            counter: hall.counter_number(post.counter).unwrap_or(0),
        }),
        _ => Ok(()),
    }
}

fn hand_over(
    hall: &Hall,
    to: AgentId,
    new: PostId,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    let old = cx.counter.and_then(|c| hall.post_at(c)).ok_or(Refusal::NoPost)?;
    // Whoever relieves may press the key as well as whoever leaves.
    if cx.agent != Some(old.agent) && cx.agent != Some(to) {
        cx.must_be(hall, Role::Supervisor)?;
    }
    let relief = hall.settings.agents.get(&to).filter(|a| a.active);
    relief.ok_or_else(|| Refusal::NoSuchAgent { agent: to.to_string() })?;
    if to == old.agent {
        return Err(Refusal::PostOpen);
    }
    if let Some(post) = hall.live_posts().into_iter().find(|p| p.agent == to) {
        let counter = hall.counter_number(post.counter).unwrap_or(0);
        return Err(Refusal::AgentTaken { agent: agent_name(hall, to), counter });
    }
    let opened = Body::PostOpened { agent: to, counter: old.counter };
    let mut drafts = vec![
        Draft::new(Entity::Post(old.id), Body::PostClosed {}),
        Draft::new(Entity::Post(new), opened),
    ];
    if !old.services.is_empty() {
        let services = old.services.clone();
        drafts.push(Draft::new(Entity::Post(new), Body::ServicesChosen { services }));
    }
    for (id, _) in hall.tickets().filter(|(_, t)| t.at().is_some_and(|at| at.post == old.id)) {
        let counter = old.counter;
        let body = Body::TakenOver { part: id.part, post: new, agent: to, counter };
        drafts.push(Draft::new(Entity::Visit(id.visit), body));
    }
    Ok(drafts)
}

/// Settles whoever is left, each with an outcome its state allows, and stops the queue.
fn end_day(
    hall: &Hall,
    settle: &[(TicketId, Outcome)],
    reason: &str,
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    if reason.trim().is_empty() && !settle.is_empty() {
        return Err(Refusal::ReasonNeeded);
    }
    let mut drafts = Vec::new();
    for (id, outcome) in settle {
        let ticket = hall.ticket(*id).ok_or(Refusal::NoSuchTicket)?;
        let body = if *outcome == Outcome::NotClosed && ticket.is_open() {
            vec![Draft::new(
                Entity::Visit(id.visit),
                Body::Closed { part: id.part, outcome: Outcome::NotClosed },
            )]
        } else if *outcome == Outcome::Served {
            visit::decide(hall, *id, &TicketCommand::Finish, cx)?
        } else {
            visit::decide(hall, *id, &TicketCommand::Close { outcome: *outcome }, cx)?
        };
        drafts.extend(body.into_iter().map(|d| d.with(Field::Reason, Some(reason))));
    }
    let day = cx.local().day;
    if !hall.settings.stopped.get(&hall.site).is_some_and(|s| s.day == Some(day) && s.site) {
        let body = Body::QueueStopped { day, service: None };
        drafts.push(Draft::new(Entity::Site(hall.site), body));
    }
    Ok(drafts)
}

/// What the system closes once local midnight has passed: who waits, is away, called or on hold
/// at midnight; who is still served at four. Posts of the day before are closed with them.
fn after_midnight(
    hall: &Hall,
    midnight: Timestamp,
    four: Timestamp,
    cx: &Context<'_>,
) -> Vec<Draft> {
    let today = cx.local().day;
    let mut drafts = Vec::new();
    let mut still_serving = Vec::new();
    for (id, ticket) in hall.open_tickets().filter(|(_, t)| t.day < today) {
        let at = match ticket.state {
            State::Serving(at) if cx.now < four => {
                still_serving.push(at.post);
                continue;
            }
            State::Serving(_) => four,
            _ => midnight,
        };
        let body = Body::Closed { part: id.part, outcome: Outcome::NotClosed };
        drafts.push(Draft::new(Entity::Visit(id.visit), body).by_system_at(at));
    }
    for post in hall.posts.values().filter(|p| p.is_live() && !still_serving.contains(&p.id)) {
        if cx.zone.local(post.opened.true_time()).day < today {
            let body = Body::PostClosed {};
            drafts.push(Draft::new(Entity::Post(post.id), body).by_system_at(midnight));
        }
    }
    drafts
}

fn undo(hall: &Hall, command: Option<CommandId>, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    let mine = |a: &&super::hall::Act| a.agent == cx.agent && a.undoable;
    let act = match command {
        Some(id) => hall.acts.iter().rev().filter(mine).find(|a| a.command == id),
        None => hall.acts.iter().rev().find(mine),
    };
    let act = act.ok_or(Refusal::NothingToUndo)?;
    for subject in &act.subjects {
        let last = hall.acts.iter().rev().find(|a| a.subjects.contains(subject));
        if let Some(other) = last.filter(|a| a.command != act.command) {
            let number = match subject {
                Subject::Ticket(id) => spoken(hall.ticket(*id).and_then(|t| t.number)),
                Subject::Whole(_) => "—".to_owned(),
            };
            let agent = other.agent.map_or_else(|| "—".to_owned(), |a| agent_name(hall, a));
            return Err(Refusal::ActedOnSince { number, agent });
        }
    }
    let mut entities: Vec<Entity> = act
        .subjects
        .iter()
        .map(|s| match s {
            Subject::Ticket(id) => Entity::Visit(id.visit),
            Subject::Whole(entity) => *entity,
        })
        .collect();
    entities.sort_unstable();
    entities.dedup();
    check_undo(hall, act, cx)?;
    let undone = |entity| Draft::new(entity, Body::Undone { command: act.command });
    Ok(entities.into_iter().map(undone).collect())
}

/// An undo must not break a rule across entities: taking back an end or a hold puts the ticket
/// back in service, where its post may serve somebody else by now.
fn check_undo(hall: &Hall, act: &super::hall::Act, cx: &Context<'_>) -> Result<(), Refusal> {
    for subject in &act.subjects {
        let Subject::Ticket(id) = subject else {
            continue;
        };
        let Some(ticket) = hall.ticket(*id) else {
            continue;
        };
        let Some(last) = ticket.served.last() else {
            continue;
        };
        if matches!(ticket.state, State::Serving(_)) {
            continue;
        }
        if let Some((other, serving)) = hall.serving(last.at.post)
            && other != *id
            && last.to.is_some()
        {
            return Err(Refusal::PostBusy { number: spoken(serving.number) });
        }
        let live = hall.posts.get(&last.at.post).is_some_and(super::post::Post::is_live);
        if !live
            && last.at.agent == cx.agent
            && !act.subjects.iter().any(|s| matches!(s, Subject::Whole(_)))
        {
            return Err(Refusal::PostClosed);
        }
    }
    Ok(())
}
