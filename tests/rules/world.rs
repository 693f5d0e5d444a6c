//! A front desk in memory: commands are decided, enveloped, folded and remembered as the writer
//! of the file does it, so that rules can be tried without a file.

use guichet::domain::command::{Command, Context, Issue, decide};
use guichet::domain::defaults::{counter_id, for_new_file, service_id};
use guichet::domain::event::{Body, Draft, Entity, Event, Field};
use guichet::domain::feedback;
use guichet::domain::fold::{Fit, fold};
use guichet::domain::hall::Hall;
use guichet::domain::help;
use guichet::domain::id::*;
use guichet::domain::incident;
use guichet::domain::next::{Reach, calling_order};
use guichet::domain::post;
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::request;
use guichet::domain::settings::{Agent, Role, Setting, Settings};
use guichet::domain::time::{Moment, Timestamp, Zone};
use guichet::domain::visit::{self, Ticket, TicketCommand, Visit};
use guichet::journal::SiteZone;
use std::collections::BTreeSet;
use std::sync::Arc;
use uuid::Uuid;

/// Monday 23 November 2026, 09:00 in Paris.
pub const NINE: Timestamp = Timestamp(1_795_420_800_000);
pub const SECOND: i64 = 1_000;
pub const MINUTE: i64 = 60 * SECOND;
pub const HOUR: i64 = 60 * MINUTE;

/// A front desk with three agents: 0 administers, 1 supervises, 2 serves.
#[derive(Clone)]
pub struct World {
    pub hall: Hall,
    pub log: Vec<Event>,
    pub now: Timestamp,
    pub offset: Option<i64>,
    pub clock: IncarnationId,
    pub zone: SiteZone,
    last_recorded: Timestamp,
    drawn: u128,
}

impl World {
    /// An empty hall at nine o'clock, nobody at a counter yet.
    pub fn new() -> Self {
        let site = SiteId(Uuid::from_u128(1));
        let zone = SiteZone::named("Europe/Paris");
        let mut world = World {
            hall: Hall::new(site, zone.local(NINE).day),
            log: vec![],
            now: NINE,
            offset: None,
            clock: IncarnationId(Uuid::from_u128(2)),
            zone,
            last_recorded: Timestamp(NINE.0 - HOUR),
            drawn: 1_000,
        };
        let mut settings =
            for_new_file(site, agent(0), "Hôtel de Ville", "Europe/Paris", "L. Martin", "lm");
        for (n, role, name) in [(1, Role::Supervisor, "M. Diallo"), (2, Role::Agent, "A. Roy")] {
            let name = Some(name.to_owned());
            let new = Agent { role, active: true, name, ..Agent::default() };
            settings.push(Setting::Agent(agent(n), new));
        }
        world.by(0).run(Command::Set(settings)).expect("the settings of a new file hold together");
        world
    }

    /// The same with agents 0, 1 and 2 at counters 1, 2 and 3.
    pub fn staffed() -> Self {
        let mut world = Self::new();
        for n in 0..3 {
            let post = PostId(world.draw());
            world.by(n).run(Command::OpenPost { post }).expect("the counter is free");
        }
        world.pass(MINUTE);
        world
    }

    /// A new id.
    pub fn draw(&mut self) -> Uuid {
        self.drawn += 1;
        Uuid::from_u128(self.drawn)
    }

    /// Ids from here on: another workstation draws others.
    pub fn draw_from(&mut self, first: u128) {
        self.drawn += first;
    }

    /// A new line.
    pub fn line(&mut self) -> LineId {
        self.drawn += 1;
        LineId(self.drawn as u32 ^ (self.drawn >> 60) as u32)
    }

    /// Agent `n`, at the counter where they sit, else at counter `n + 1`.
    pub fn by(&mut self, n: u8) -> Desk<'_> {
        let seat = self.hall.live_posts().into_iter().find(|p| p.agent == agent(n));
        let counter =
            seat.map_or_else(|| counter_id(self.hall.site, u16::from(n) + 1), |p| p.counter);
        Desk { agent: Some(agent(n)), counter: Some(counter), world: self }
    }

    /// The system itself.
    pub fn system(&mut self) -> Desk<'_> {
        Desk { agent: None, counter: None, world: self }
    }

    /// Time goes by.
    pub fn pass(&mut self, ms: i64) {
        self.now = self.now.plus(ms);
    }

    /// When the next command will say it was.
    pub fn moment(&self) -> Moment {
        Moment { at: self.next_stamp(), offset: self.offset, clock: Some(self.clock) }
    }

    pub fn ticket(&self, id: TicketId) -> &Ticket {
        self.hall.ticket(id).expect("the ticket is in the hall")
    }

    pub fn stage(&self, id: TicketId) -> Stage {
        self.ticket(id).stage()
    }

    /// The numbers in calling order, as a counter that takes everything sees them.
    pub fn order(&self) -> Vec<String> {
        let order = calling_order(&self.hall, &Reach::default(), &self.moment());
        order.iter().map(|(_, t, _)| t.number.expect("issued here").to_string()).collect()
    }

    /// What has happened to `entity`, in order.
    pub fn events_of(&self, entity: Entity) -> Vec<Event> {
        self.log.iter().filter(|e| e.entity == entity).cloned().collect()
    }

    /// What a command would write, without writing it.
    pub fn ask(
        &self,
        who: (Option<AgentId>, Option<CounterId>),
        command: &Command,
    ) -> Result<Vec<Draft>, Refusal> {
        let at = self.next_stamp();
        decide(&self.hall, command, &self.context(who, at))
    }

    fn next_stamp(&self) -> Timestamp {
        // As the writer does it: the stamps of commands strictly increase.
        self.now.max(self.last_recorded.plus(1))
    }

    fn context(&self, who: (Option<AgentId>, Option<CounterId>), now: Timestamp) -> Context<'_> {
        let (agent, counter) = who;
        let (offset, clock) = (self.offset, self.clock);
        Context { now, offset, clock, agent, counter, zone: &self.zone, lane: None }
    }

    fn envelope(
        &mut self,
        who: (Option<AgentId>, Option<CounterId>),
        at: Timestamp,
        drafts: Vec<Draft>,
    ) -> Vec<Event> {
        let ids: Vec<_> = drafts.iter().map(|_| EventId(self.draw())).collect();
        let command = CommandId(ids[0].0);
        let event = |(draft, id): (Draft, EventId)| Event {
            id,
            command,
            site: self.hall.site,
            clock: self.clock,
            agent: who.0.filter(|_| !draft.by_system),
            counter: who.1.filter(|_| !draft.by_system),
            entity: draft.entity,
            recorded_at: at,
            happened_at: draft.happened_at.unwrap_or(at),
            offset: self.offset,
            body: draft.body,
            personal: draft.personal.into_iter().map(|(f, text)| (f, Some(text))).collect(),
        };
        drafts.into_iter().zip(ids).map(event).collect()
    }

    fn take_in(&mut self, event: &Event) {
        let undone = matches!(event.body, Body::Undone { .. });
        match event.entity {
            Entity::Visit(id) if undone => {
                let state = fold(&self.events_of(event.entity), visit::apply).state;
                self.put_visit(id, state);
            }
            Entity::Visit(id) => {
                let before = self.hall.visits.get(&id).map(|v| v.as_ref().clone());
                let (after, fit) = visit::apply(before, event);
                assert_eq!(fit, Fit::Fits, "decided, and yet it does not fit: {:?}", event.body);
                self.put_visit(id, after);
            }
            Entity::Post(id) => {
                let apply = |post, event: &Event| post::apply(id, post, event);
                let folded = fold(&self.events_of(event.entity), apply);
                assert_eq!(folded.superseded, [], "{:?}", event.body);
                match folded.state {
                    Some(post) => _ = self.hall.posts.insert(id, post),
                    None => _ = self.hall.posts.remove(&id),
                }
            }
            Entity::Request(id) => {
                let folded = fold(&self.events_of(event.entity), request::apply);
                assert_eq!(folded.superseded, [], "{:?}", event.body);
                match folded.state {
                    Some(request) => _ = self.hall.requests.insert(id, Arc::new(request)),
                    None => _ = self.hall.requests.remove(&id),
                }
            }
            Entity::Feedback(id) => {
                let folded = fold(&self.events_of(event.entity), feedback::apply);
                assert_eq!(folded.superseded, [], "{:?}", event.body);
                match folded.state {
                    Some(said) => _ = self.hall.feedback.insert(id, Arc::new(said)),
                    None => _ = self.hall.feedback.remove(&id),
                }
            }
            Entity::Help(id) => {
                let folded = fold(&self.events_of(event.entity), help::apply);
                assert_eq!(folded.superseded, [], "{:?}", event.body);
                self.hall.calls.extend(folded.state.map(|call| (id, call)));
            }
            Entity::Incident(id) => {
                let folded = fold(&self.events_of(event.entity), incident::apply);
                assert_eq!(folded.superseded, [], "{:?}", event.body);
                match folded.state {
                    Some(incident) => _ = self.hall.incidents.insert(id, Arc::new(incident)),
                    None => _ = self.hall.incidents.remove(&id),
                }
            }
            Entity::Person(id) => {
                let folded = fold(&self.events_of(event.entity), request::apply_person);
                let person = folded.state.map(|person| (id, Arc::new(person)));
                self.hall.persons.extend(person);
            }
            _ if undone => self.refold_settings(),
            _ => self.hall.apply_setting(event),
        }
        if let Body::Issued(issued) = &event.body {
            self.hall.burn(issued.day, issued.number);
        }
        self.hall.remember(event);
    }

    fn put_visit(&mut self, id: VisitId, visit: Option<Visit>) {
        match visit {
            Some(visit) => _ = self.hall.visits.insert(id, Arc::new(visit)),
            None => _ = self.hall.visits.remove(&id),
        }
    }

    fn refold_settings(&mut self) {
        let undone = |e: &Event| match e.body {
            Body::Undone { command } => Some((e.entity, command)),
            _ => None,
        };
        let left_out: BTreeSet<_> = self.log.iter().filter_map(undone).collect();
        let mut settings = Settings::default();
        for event in self.log.iter().filter(|e| !left_out.contains(&(e.entity, e.command))) {
            guichet::domain::hall::apply_setting(&mut settings, event);
        }
        self.hall.settings = std::sync::Arc::new(settings);
    }
}

/// An agent at a counter of the world, about to do something.
pub struct Desk<'a> {
    world: &'a mut World,
    agent: Option<AgentId>,
    counter: Option<CounterId>,
}

impl Desk<'_> {
    /// The same agent at another counter.
    pub fn at(mut self, counter: u16) -> Self {
        self.counter = Some(counter_id(self.world.hall.site, counter));
        self
    }

    /// Runs a command: what the writer does, in memory.
    pub fn run(self, command: Command) -> Result<Vec<Event>, Refusal> {
        let who = (self.agent, self.counter);
        let drafts = self.world.ask(who, &command)?;
        if drafts.is_empty() {
            return Ok(vec![]);
        }
        let at = self.world.next_stamp();
        self.world.last_recorded = at;
        let events = self.world.envelope(who, at, drafts);
        for event in &events {
            self.world.log.push(event.clone());
            self.world.take_in(event);
        }
        Ok(events)
    }

    /// Something done to a ticket.
    pub fn on(self, id: TicketId, command: TicketCommand) -> Result<Vec<Event>, Refusal> {
        self.run(Command::Ticket(id, command))
    }

    /// A ticket for `service`, by its code.
    pub fn issue(self, service: &str) -> TicketId {
        self.issue_with(service, |_| {})
    }

    /// A ticket that `change` makes special.
    pub fn issue_with(self, service: &str, change: impl FnOnce(&mut Issue)) -> TicketId {
        let visit = VisitId(self.world.draw());
        let mut new = Issue::simple(visit, self.world.line(), service_id(service));
        change(&mut new);
        self.run(Command::Issue(new)).expect("a ticket is issued");
        TicketId { visit, part: Part::FIRST }
    }

    /// Calls whoever is next.
    pub fn call_next(self) -> Result<TicketId, Refusal> {
        let events = self.run(Command::CallNext)?;
        match (events[0].entity, &events[0].body) {
            (Entity::Visit(visit), Body::Called { part, .. }) => {
                Ok(TicketId { visit, part: *part })
            }
            other => panic!("a call, not {other:?}"),
        }
    }

    /// Undoes the latest.
    pub fn undo(self) -> Result<Vec<Event>, Refusal> {
        self.run(Command::Undo { command: None })
    }
}

/// Agent `n`.
pub fn agent(n: u8) -> AgentId {
    AgentId(Uuid::from_u128(0xA0 + u128::from(n)))
}

/// The text of a personal field among `events`.
pub fn said(events: &[Event], field: Field) -> Option<&str> {
    events.iter().find_map(|e| e.text(field))
}
