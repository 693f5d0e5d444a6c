//! Commands: what a person asks for. `decide` turns each into events or refuses it; it is pure,
//! and strict, and all that it needs beside the hall is in the [`Context`].

mod day;
mod issue;
mod posts;
mod undo;

pub use issue::{Issue, queue_stopped};
pub use undo::to_undo;

use super::event::*;
use super::feedback::{self, FeedbackCommand, NewFeedback};
use super::hall::Hall;
use super::help;
use super::id::*;
use super::incident::{self, IncidentCommand, NewIncident};
use super::next::{Reach, next_call};
use super::number::Letter;
use super::post::PostState;
use super::refusal::Refusal;
use super::request::{self, NewRequest, RequestCommand, Requester};
use super::settings::{Language, Role, Setting};
use super::time::{Local, Moment, Timestamp, Zone};
use super::visit::{self, TicketCommand};

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

    pub(in crate::domain) fn must_be(&self, hall: &Hall, role: Role) -> Result<(), Refusal> {
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
    /// The counter closes for a while after an incident; whoever is served there is put aside.
    Recover,
    /// Back at the counter.
    Resume,
    /// The services taken from now on; empty means all of the counter's.
    ChooseServices { services: Vec<ServiceId> },
    /// Lunch relief: `to` takes over the counter with all that is there, at a new post.
    HandOver { to: AgentId, post: PostId },
    /// The agent leaves the counter.
    ClosePost,
    /// Somebody was helped to be understood; with a ticket, or at this post without one.
    Interpret { ticket: Option<TicketId>, means: Means, language: Option<Language> },
    /// A colleague is asked over, who speaks the language.
    AskColleague { to: AgentId, language: Language },
    /// The colleague asked over from `post` comes, or does not.
    AnswerColleague { post: PostId, coming: bool },
    /// A phrase card is at hand for the agents of a service, or no longer.
    Favour { service: ServiceId, card: String, favourite: bool },
    /// Help is called for from here.
    AskHelp { id: HelpId },
    /// This agent comes.
    AnswerHelp { id: HelpId },
    /// The help that was called from here is needed no longer.
    EndHelp,
    /// Something went wrong at a counter.
    Report(NewIncident),
    /// Something done with the sheet of an incident.
    Incident(IncidentId, IncidentCommand),
    /// Something is said of the service.
    Heed(Box<NewFeedback>),
    /// Something done with what was said.
    Feedback(FeedbackId, FeedbackCommand),
    /// Something is asked of the city.
    Receive(Box<NewRequest>),
    /// Something done with a request.
    Request(RequestId, RequestCommand),
    /// A person set down, or set right.
    SetPerson { person: PersonId, contact: Requester },
    /// All that is held on a person is written out for them.
    ExportPerson { person: PersonId },
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

/// The events of `command`, none where nothing needs to change.
///
/// # Errors
/// A [`Refusal`] where the rules do not allow it; nothing changes then.
pub fn decide(hall: &Hall, command: &Command, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    match command {
        Command::Issue(new) => issue::decide(hall, new, cx),
        Command::Inform { visit, theme } => {
            theme.map(|service| known_service(hall, service)).transpose()?;
            let local = cx.local();
            let body = Body::Informed { day: local.day, hour: local.hour(), theme: *theme };
            Ok(vec![Draft::new(Entity::Visit(*visit), body)])
        }
        Command::SendAway { visit, why, service } => {
            service.map(|service| known_service(hall, service)).transpose()?;
            let local = cx.local();
            let (day, hour) = (local.day, local.hour());
            let body = Body::SentAway { day, hour, why: *why, service: *service };
            Ok(vec![Draft::new(Entity::Visit(*visit), body)])
        }
        Command::CallNext => {
            let post = cx.open_post(hall)?;
            let next = next_call(hall, &cx.reach(hall)?, &cx.moment());
            let (id, ground) = next.ok_or(Refusal::NobodyWaits)?;
            let body = Body::Called { part: id.part, post, ground };
            Ok(vec![Draft::new(Entity::Visit(id.visit), body)])
        }
        Command::Ticket(id, command) => visit::decide(hall, *id, command, cx),
        Command::OpenPost { .. }
        | Command::Pause { .. }
        | Command::Recover
        | Command::Resume
        | Command::ChooseServices { .. }
        | Command::HandOver { .. }
        | Command::AskColleague { .. }
        | Command::AnswerColleague { .. }
        | Command::ClosePost => posts::decide(hall, command, cx),
        Command::Interpret { ticket, means, language } => {
            let (means, language) = (*means, language.clone());
            let (entity, part) = match ticket {
                Some(id) => {
                    hall.ticket(*id).ok_or(Refusal::NoSuchTicket)?;
                    (Entity::Visit(id.visit), id.part)
                }
                None => (Entity::Post(cx.post(hall)?.id), Part::FIRST),
            };
            Ok(vec![Draft::new(entity, Body::Interpreted { part, means, language })])
        }
        Command::Favour { service, card, favourite } => {
            known_service(hall, *service)?;
            let known = hall.settings.favourites.get(service);
            if known.is_some_and(|cards| cards.contains(card)) == *favourite {
                return Ok(vec![]);
            }
            let body = Body::FavouriteSet { card: card.clone(), favourite: *favourite };
            Ok(vec![Draft::new(Entity::Service(*service), body)])
        }
        Command::AskHelp { id } => Ok(help::ask(hall, *id, cx)),
        Command::AnswerHelp { id } => help::answer(hall, *id, cx),
        Command::EndHelp => help::end(hall, cx),
        Command::Report(new) => incident::report(hall, new, cx),
        Command::Incident(id, command) => incident::decide(hall, *id, command, cx),
        Command::Heed(new) => feedback::receive(hall, new, cx),
        Command::Feedback(id, command) => feedback::decide(hall, *id, command, cx),
        Command::Receive(new) => request::receive(hall, new, cx),
        Command::Request(id, command) => request::decide(hall, *id, command, cx),
        Command::SetPerson { person, contact } => Ok(vec![request::person(*person, contact)?]),
        Command::ExportPerson { person } => Ok(vec![request::export(hall, *person, cx)?]),
        Command::StopQueue { service } => {
            let day = cx.local().day;
            service.map(|service| known_service(hall, service)).transpose()?;
            let stopped = hall.settings.stopped.get(&hall.site).filter(|s| s.day == Some(day));
            let holds = stopped.is_some_and(|s| match service {
                Some(service) => s.services.contains(service),
                None => s.site,
            });
            if holds {
                return Ok(vec![]);
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
        Command::EndDay { settle, reason } => day::end(hall, settle, reason, cx),
        Command::Midnight { midnight, four } => Ok(day::after_midnight(hall, *midnight, *four, cx)),
        Command::Undo { command } => undo::decide(hall, *command, cx),
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

/// The same for an agent, who is not asked within a command.
///
/// # Errors
/// [`Refusal::AdministratorOnly`] for everybody else.
pub fn must_administer_as(hall: &Hall, agent: Option<AgentId>) -> Result<(), Refusal> {
    let known = agent.and_then(|a| hall.settings.agents.get(&a)).filter(|a| a.active);
    let may = known.is_some_and(|a| a.role >= Role::Administrator);
    may.then_some(()).ok_or(Refusal::AdministratorOnly)
}

/// An agent's name for a sentence; a dash once it has been erased.
pub fn agent_name(hall: &Hall, agent: AgentId) -> String {
    let known = hall.settings.agents.get(&agent);
    known.and_then(|a| a.name.clone()).unwrap_or_else(|| "—".to_owned())
}

/// A service that is offered; a sentence names one that no longer is.
pub(crate) fn known_service(
    hall: &Hall,
    id: ServiceId,
) -> Result<&super::settings::Service, Refusal> {
    let service = hall.settings.services.get(&id);
    service.filter(|s| s.active).ok_or_else(|| Refusal::NoSuchService {
        name: service.map_or_else(|| "—".to_owned(), |s| s.name.clone()),
    })
}

/// A counter of this site in use; a sentence names one that no longer is by its number.
pub(crate) fn known_counter(hall: &Hall, id: CounterId) -> Result<u16, Refusal> {
    let counter = hall.settings.counters.get(&id).filter(|(site, _)| *site == hall.site);
    match counter {
        Some((_, counter)) if counter.active => Ok(counter.number),
        _ => Err(Refusal::NoSuchCounter {
            counter: counter.map_or_else(|| "—".to_owned(), |(_, c)| c.number.to_string()),
        }),
    }
}
