//! The hall: everything that a site's desk needs to know now. Settings, today's visits, the posts
//! and what was done, so that it can be undone. It is brought up to date event by event.

use super::event::{Body, Entity, Event, Outcome};
use super::feedback::Feedback;
use super::help::HelpCall;
use super::id::*;
use super::incident::Incident;
use super::number::Series;
use super::post::Post;
use super::request::{Person, Request};
use super::settings::Settings;
use super::time::{Millis, Moment};
use super::visit::{State, Ticket, Visit};
use chrono::NaiveDate;
use imbl::{OrdMap, Vector};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a command touched, for undo: a ticket, or another entity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A ticket of a visit.
    Ticket(TicketId),
    /// A post, a setting, …
    Whole(Entity),
}

impl Subject {
    /// The visit, where it is about one.
    pub fn visit(&self) -> Option<VisitId> {
        match self {
            Subject::Ticket(id) => Some(id.visit),
            Subject::Whole(_) => None,
        }
    }
}

/// What taking a command back would bring back: it may be in somebody's way by then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Restores {
    /// A ticket that was put aside, sent on or ended: it may have been in service.
    Ticket(TicketId),
    /// A post that was closed: its agent and its counter.
    Seat(PostId),
    /// A break that had ended.
    Break(PostId),
    /// A counter without the post that was opened there.
    EmptySeat(PostId),
}

/// A command that was carried out today, while it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Act {
    /// Its id.
    pub command: CommandId,
    /// Who.
    pub agent: Option<AgentId>,
    /// What it touched.
    pub subjects: Vec<Subject>,
    /// What taking it back would bring back.
    pub restores: Vec<Restores>,
    /// Of a kind that the key can undo: what was done at the queue, not a setting or an import.
    pub undoable: bool,
}

/// All that a desk needs to decide and to draw.
#[derive(Debug, Clone)]
pub struct Hall {
    /// The site of this workstation.
    pub site: SiteId,
    /// The local day it shows.
    pub day: NaiveDate,
    /// Settings.
    pub settings: Arc<Settings>,
    /// Visits of today, and those of before that are still open.
    pub visits: OrdMap<VisitId, Arc<Visit>>,
    /// Posts, the closed ones of today too.
    pub posts: BTreeMap<PostId, Post>,
    /// Today's calls for help.
    pub calls: BTreeMap<HelpId, HelpCall>,
    /// Those requests that a command is about: the rest stays in the file.
    pub requests: BTreeMap<RequestId, Arc<Request>>,
    /// What was said of the service, where a command is about it.
    pub feedback: BTreeMap<FeedbackId, Arc<Feedback>>,
    /// And those incidents.
    pub incidents: BTreeMap<IncidentId, Arc<Incident>>,
    /// And those persons.
    pub persons: BTreeMap<PersonId, Arc<Person>>,
    /// Today's commands that stand, in order.
    pub acts: Vector<Arc<Act>>,
    /// The last number given in each series, today and yesterday.
    pub numbers: BTreeMap<(NaiveDate, Series), u32>,
    /// Mean service time of the same weekday in the past weeks, by first service.
    pub usual_service: Arc<BTreeMap<ServiceId, Millis>>,
    /// Visits that this program cannot read; shown, and refused every command.
    pub unreadable: Vec<VisitId>,
}

impl Hall {
    /// An empty hall.
    pub fn new(site: SiteId, day: NaiveDate) -> Self {
        Self {
            site,
            day,
            settings: Arc::default(),
            visits: OrdMap::new(),
            posts: BTreeMap::new(),
            calls: BTreeMap::new(),
            requests: BTreeMap::new(),
            feedback: BTreeMap::new(),
            incidents: BTreeMap::new(),
            persons: BTreeMap::new(),
            acts: Vector::new(),
            numbers: BTreeMap::new(),
            usual_service: Arc::default(),
            unreadable: vec![],
        }
    }

    /// All tickets with their ids, open and closed.
    pub fn tickets(&self) -> impl Iterator<Item = (TicketId, &Ticket)> {
        self.visits.iter().flat_map(|(visit, v)| {
            v.tickets().iter().map(|t| (TicketId { visit: *visit, part: t.part }, t))
        })
    }

    /// The tickets that are not closed.
    pub fn open_tickets(&self) -> impl Iterator<Item = (TicketId, &Ticket)> {
        self.tickets().filter(|(_, t)| t.is_open())
    }

    /// One ticket.
    pub fn ticket(&self, id: TicketId) -> Option<&Ticket> {
        self.visits.get(&id.visit)?.ticket(id.part)
    }

    /// The ticket meant by a spoken number: today's, else the still open one of before.
    pub fn find_number(&self, number: super::number::Number) -> Option<TicketId> {
        let named = || self.tickets().filter(|(_, t)| t.number == Some(number));
        named()
            .find(|(_, t)| t.day == self.day)
            .or_else(|| named().find(|(_, t)| t.is_open()))
            .map(|(id, _)| id)
    }

    /// The live post at `counter`.
    pub fn post_at(&self, counter: CounterId) -> Option<&Post> {
        self.posts.values().find(|p| p.counter == counter && p.is_live())
    }

    /// The live posts, by counter number.
    pub fn live_posts(&self) -> Vec<&Post> {
        let mut posts: Vec<_> = self.posts.values().filter(|p| p.is_live()).collect();
        posts.sort_by_key(|p| (self.counter_number(p.counter), p.id));
        posts
    }

    /// The number on a counter's sign.
    pub fn counter_number(&self, counter: CounterId) -> Option<u16> {
        self.settings.counters.get(&counter).map(|(_, c)| c.number)
    }

    /// The services that a post takes; `None` means all.
    pub fn services_of(&self, post: &Post) -> Option<Vec<ServiceId>> {
        if !post.services.is_empty() {
            return Some(post.services.clone());
        }
        let (_, counter) = self.settings.counters.get(&post.counter)?;
        (!counter.services.is_empty()).then(|| counter.services.clone())
    }

    /// The ticket in service at `post`, or else the one called there.
    pub fn current(&self, post: PostId) -> Option<(TicketId, &Ticket)> {
        let has = |t: &Ticket, serving: bool| match t.state {
            State::Serving(at) => serving && at.post == post,
            State::Called(at) => !serving && at.post == post,
            _ => false,
        };
        self.tickets()
            .find(|(_, t)| has(t, true))
            .or_else(|| self.tickets().find(|(_, t)| has(t, false)))
    }

    /// The ticket in service at `post`.
    pub fn serving(&self, post: PostId) -> Option<(TicketId, &Ticket)> {
        self.tickets().find(|(_, t)| matches!(t.state, State::Serving(at) if at.post == post))
    }

    /// The tickets put aside at `post`, the longest first.
    pub fn held_at(&self, post: PostId) -> Vec<(TicketId, &Ticket)> {
        let mut held: Vec<_> = self
            .tickets()
            .filter(|(_, t)| matches!(t.state, State::OnHold(at) if at.post == post))
            .collect();
        held.sort_by_key(|(id, t)| (t.held_since().map(|since| since.true_time()), *id));
        held
    }

    /// The tickets called, in service or put aside at a post whose agent is away: to take over.
    pub fn to_take_over(&self) -> Vec<(TicketId, &Ticket)> {
        self.tickets()
            .filter(|(_, t)| {
                t.at().is_some_and(|at| {
                    self.posts.get(&at.post).is_none_or(|p| p.state != super::post::PostState::Open)
                })
            })
            .collect()
    }

    /// The mean of the usual service times over all services, when any is known.
    pub fn usual_service_all(&self) -> Option<Millis> {
        let count = self.usual_service.len() as u64;
        let sum: Millis = self.usual_service.values().copied().sum();
        (count > 0).then(|| Millis(sum.0 / count))
    }

    /// How many of today's tickets ended in `outcome`.
    pub fn ended(&self, outcome: Outcome) -> usize {
        self.tickets().filter(|(_, t)| t.day == self.day && t.outcome() == Some(outcome)).count()
    }

    /// The tickets issued today.
    pub fn issued_today(&self) -> impl Iterator<Item = (TicketId, &Ticket)> {
        self.tickets().filter(|(_, t)| t.day == self.day)
    }

    /// Remembers a command for undo, event by event.
    pub fn remember(&mut self, event: &Event) {
        // It says how somebody was understood and stands in nobody's way; and help that was called is
        // not to be undone by a key.
        if matches!(event.body, Body::Interpreted { .. }) || is_about_help(event) {
            return;
        }
        let acts = &mut self.acts;
        if let Body::Undone { command } = event.body {
            acts.retain(|a| a.command != command);
            return;
        }
        let subjects = subjects(event);
        // The events of one command follow each other.
        match acts.back_mut().filter(|a| a.command == event.command) {
            Some(act) => {
                let act = Arc::make_mut(act);
                act.subjects.extend(subjects);
                act.restores.extend(restores(event));
            }
            None => acts.push_back(Arc::new(Act {
                command: event.command,
                agent: event.agent,
                subjects: subjects.collect(),
                restores: restores(event).into_iter().collect(),
                undoable: is_undoable(&event.body) && event.agent.is_some(),
            })),
        }
    }

    /// Takes note of a visit that this program cannot read.
    pub fn cannot_read(&mut self, visit: VisitId) {
        if !self.unreadable.contains(&visit) {
            self.unreadable.push(visit);
        }
    }

    /// Takes note of a number given, also where its ticket is undone later: it is burnt.
    pub fn burn(&mut self, day: NaiveDate, number: super::number::Number) {
        let last = self.numbers.entry((day, number.series)).or_default();
        *last = (*last).max(number.sequence);
    }

    /// The settings after `event`, which is about one of them. Events of settings replace the
    /// whole value, so they need no earlier state.
    pub fn apply_setting(&mut self, event: &Event) {
        apply_setting(Arc::make_mut(&mut self.settings), event);
    }

    /// Now, as the moment against which open tickets are measured.
    pub fn moment(at: super::time::Timestamp, clock: IncarnationId, offset: Option<i64>) -> Moment {
        Moment { at, offset, clock: Some(clock) }
    }
}

fn is_about_help(event: &Event) -> bool {
    matches!(event.entity, Entity::Help(_))
}

fn subjects(event: &Event) -> impl Iterator<Item = Subject> {
    let parts = event.body.parts();
    let entity = event.entity;
    parts.into_iter().flatten().map(move |part| match entity {
        Entity::Visit(visit) => Subject::Ticket(TicketId { visit, part }),
        other => Subject::Whole(other),
    })
}

fn restores(event: &Event) -> Option<Restores> {
    match (&event.body, event.entity) {
        (
            Body::Held { part } | Body::Closed { part, .. } | Body::Transferred { part, .. },
            Entity::Visit(visit),
        ) => Some(Restores::Ticket(TicketId { visit, part: *part })),
        (Body::PostClosed {}, Entity::Post(post)) => Some(Restores::Seat(post)),
        (Body::PostResumed {}, Entity::Post(post)) => Some(Restores::Break(post)),
        (Body::PostOpened { .. }, Entity::Post(post)) => Some(Restores::EmptySeat(post)),
        _ => None,
    }
}

/// What the undo key takes back: acts at the queue.
fn is_undoable(body: &Body) -> bool {
    !matches!(
        body,
        Body::Imported(_)
            | Body::RequestImported(_)
            | Body::RequestSupplemented(_)
            | Body::SiteSet(_)
            | Body::ServiceSet(_)
            | Body::CounterSet { .. }
            | Body::AgentSet(_)
            | Body::PolicySet(_)
            | Body::FavouriteSet { .. }
            | Body::PostOpened { .. }
            | Body::Erased { .. }
            | Body::Undone { .. }
            | Body::IncarnationBegun { .. }
    )
}

/// What an event does to the settings.
pub fn apply_setting(settings: &mut Settings, event: &Event) {
    use super::event::Field;
    match (&event.body, event.entity) {
        (Body::SiteSet(site), Entity::Site(id)) => {
            settings.sites.insert(id, site.clone());
        }
        (Body::ServiceSet(service), Entity::Service(id)) => {
            settings.services.insert(id, service.clone());
        }
        (Body::CounterSet { site, counter }, Entity::Counter(id)) => {
            settings.counters.insert(id, (*site, counter.clone()));
        }
        (Body::AgentSet(agent), Entity::Agent(id)) => {
            let mut agent = agent.clone();
            let text = |field| event.text(field).map(str::to_owned);
            agent.name = text(Field::AgentName);
            agent.account = text(Field::AgentAccount);
            agent.pin = text(Field::AgentPin);
            settings.agents.insert(id, agent);
        }
        (Body::PolicySet(policy), Entity::Policy(id)) => {
            settings.policies.insert(id, policy.clone());
        }
        (Body::FavouriteSet { card, favourite }, Entity::Service(id)) => {
            let cards = settings.favourites.entry(id).or_default();
            match favourite {
                true => _ = cards.insert(card.clone()),
                false => _ = cards.remove(card),
            }
        }
        (Body::QueueStopped { day, service }, Entity::Site(id)) => {
            let stopped = settings.stopped.entry(id).or_default();
            if stopped.day != Some(*day) {
                *stopped = super::settings::Stopped { day: Some(*day), ..Default::default() };
            }
            match service {
                Some(service) => _ = stopped.services.insert(*service),
                None => stopped.site = true,
            }
        }
        (Body::QueueReopened { day, service }, Entity::Site(id)) => {
            let stopped = settings.stopped.entry(id).or_default();
            if stopped.day == Some(*day) {
                match service {
                    Some(service) => _ = stopped.services.remove(service),
                    None => (stopped.site, stopped.services) = (false, Default::default()),
                }
            }
        }
        _ => {}
    }
}
