//! Searches the history away from the desk's thread, on one connection that stays open. What was
//! asked last counts: a search that is under way is broken off by the next question.

use super::message::Message;
use crate::domain::event::{Entity, Event};
use crate::domain::id::{AgentId, PersonId, RequestId, VisitId};
use crate::domain::query::Query;
use crate::domain::request::Request;
use crate::domain::time::Timestamp;
use crate::domain::visit::Visit;
use crate::journal::history::{Hit, is_request};
use crate::journal::past::{Asking, Past};
use crate::journal::{Journal, JournalError};
use rusqlite::InterruptHandle;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// What the desk wants to know of the history.
#[derive(Debug)]
pub struct Question {
    /// The place of the question among all; an answer bears the same.
    pub turn: u64,
    /// Who asks: what they may not see is not found.
    pub agent: AgentId,
    /// What is looked for.
    pub ask: Ask,
    /// What is seen on screen, and not known yet.
    pub show: Vec<Entity>,
    /// Of which all that happened is told.
    pub tell: Option<Entity>,
}

/// What is looked for.
#[derive(Debug)]
pub enum Ask {
    /// Nothing new.
    Nothing,
    /// What was typed: the first `limit` of it, `show` of these as they will be seen.
    Search {
        /// As it was understood.
        query: Query,
        /// The most there can be.
        limit: usize,
        /// How many fit on the screen.
        show: usize,
    },
    /// What belongs to a visit or a request.
    Related(Entity),
    /// The visits and requests of a person.
    Person(PersonId),
}

/// An answer.
#[derive(Debug)]
pub struct Found {
    /// To which question.
    pub turn: u64,
    /// `None` where something else was asked in the meantime.
    pub answer: Result<Option<Answer>, JournalError>,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Answer {
    /// The rows, where some were looked for.
    pub rows: Option<Vec<Row>>,
    /// What they say; `None` where one is not there, or not for this agent.
    pub known: Vec<(Entity, Option<Known>)>,
    /// All that happened to one.
    pub story: Option<(Entity, Vec<Event>)>,
}

/// One visit or request of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub entity: Entity,
    /// When it began.
    pub at: Timestamp,
}

/// A visit or a request as it stands.
#[derive(Debug, Clone)]
pub enum Known {
    /// Something asked of the city.
    Request(Box<Request>),
    /// Somebody's coming, with the id that another tool gave it.
    Visit(Box<Visit>, Option<String>),
}

impl From<&Hit> for Row {
    fn from(hit: &Hit) -> Self {
        let entity = match is_request(hit) {
            true => Entity::Request(RequestId(hit.entity)),
            false => Entity::Visit(VisitId(hit.entity)),
        };
        Self { entity, at: hit.at() }
    }
}

/// The thread that answers.
pub struct Seeker {
    asked: Sender<Question>,
    latest: Arc<Latest>,
}

/// What was asked last, and what breaks off whatever was asked before.
#[derive(Default)]
struct Latest {
    turn: AtomicU64,
    running: Mutex<Option<InterruptHandle>>,
}

impl Latest {
    fn is(&self, turn: u64) -> bool {
        self.turn.load(Ordering::SeqCst) == turn
    }

    fn break_off(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.iter().for_each(InterruptHandle::interrupt);
    }

    fn runs_on(&self, past: Option<&Past>) {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        *running = past.map(Past::interrupter);
    }
}

impl Seeker {
    /// Answers go to `send`.
    pub fn new(journal: &Arc<Journal>, send: Sender<Message>) -> Self {
        let (asked, questions) = channel();
        let latest = Arc::new(Latest::default());
        // A desk that closes is not held open by what nobody will read.
        let reader =
            Reader { journal: Arc::downgrade(journal), latest: latest.clone(), past: None };
        std::thread::spawn(move || reader.run(&questions, &send));
        Self { asked, latest }
    }

    /// Asks, and returns at once; one answer comes to every question.
    pub fn ask(&self, question: Question) {
        // In this order: what is broken off is never this question.
        self.latest.turn.store(question.turn, Ordering::SeqCst);
        self.latest.break_off();
        _ = self.asked.send(question);
    }
}

/// The thread's own: its connection, opened at the first question.
struct Reader {
    journal: Weak<Journal>,
    latest: Arc<Latest>,
    past: Option<Past>,
}

impl Reader {
    fn run(mut self, questions: &Receiver<Question>, send: &Sender<Message>) {
        while let Ok(question) = questions.recv() {
            let turn = question.turn;
            let answer = match self.latest.is(turn) {
                true => self.answer(&question),
                false => Ok(None),
            };
            let answer = match answer {
                // Broken off, and nobody waits for it.
                Err(_) if !self.latest.is(turn) => Ok(None),
                Err(error) => {
                    self.past = None;
                    self.latest.runs_on(None);
                    Err(error)
                }
                answer => answer,
            };
            _ = send.send(Message::Found(Box::new(Found { turn, answer })));
        }
    }

    fn answer(&mut self, question: &Question) -> Result<Option<Answer>, JournalError> {
        let journal = self.journal.upgrade().ok_or(JournalError::WriterStopped)?;
        let (hall, zone) = (journal.hall(), journal.zone());
        let past = match self.past.take() {
            Some(held) => self.past.insert(held),
            None => {
                let past = journal.past()?;
                self.latest.runs_on(Some(&past));
                self.past.insert(past)
            }
        };
        drop(journal);
        let agent = Some(question.agent);
        let asking = Asking { agent, settings: &hall.settings, zone, today: hall.day };
        answer(past, &asking, question, || self.latest.is(question.turn))
    }
}

fn answer(
    past: &Past,
    asking: &Asking<'_>,
    question: &Question,
    is_wanted: impl Fn() -> bool,
) -> Result<Option<Answer>, JournalError> {
    let mut answer = Answer::default();
    let mut show = question.show.clone();
    match &question.ask {
        Ask::Nothing => {}
        Ask::Search { query, limit, show: first } => {
            let hits = past.search(asking, query, *limit)?;
            let rows: Vec<Row> = hits.iter().map(Row::from).collect();
            show.extend(rows.iter().take(*first).map(|row| row.entity));
            answer.rows = Some(rows);
        }
        Ask::Related(entity) => answer.rows = Some(related(past, asking, *entity)?),
        Ask::Person(person) => {
            let mut requests = BTreeMap::new();
            for id in past.of_person(asking, *person)? {
                requests.extend(past.request(asking, id)?.map(|request| (id, request)));
            }
            answer.rows = Some(with_visits(past, &requests, &BTreeSet::from([*person]))?);
        }
    }
    for entity in show {
        if !is_wanted() {
            return Ok(None);
        }
        answer.known.push((entity, known(past, asking, entity)?));
    }
    if let Some(entity) = question.tell {
        // What is not for this agent has no story either.
        let events = match known(past, asking, entity)? {
            Some(_) => past.timeline(uuid_of(entity))?,
            None => vec![],
        };
        answer.story = Some((entity, events));
    }
    Ok(Some(answer))
}

fn uuid_of(entity: Entity) -> uuid::Uuid {
    match entity {
        Entity::Visit(id) => id.0,
        Entity::Request(id) => id.0,
        _ => uuid::Uuid::nil(),
    }
}

fn known(past: &Past, asking: &Asking<'_>, entity: Entity) -> Result<Option<Known>, JournalError> {
    Ok(match entity {
        Entity::Request(id) => past.request(asking, id)?.map(|r| Known::Request(Box::new(r))),
        Entity::Visit(id) => past.visit(id)?.map(|(v, ext)| Known::Visit(Box::new(v), ext)),
        _ => None,
    })
}

/// What belongs to a visit or a request: the requests made during it, the requests and visits of the
/// same person, those it was linked with, and the visits during which they were made. Newest first.
fn related(past: &Past, asking: &Asking<'_>, entity: Entity) -> Result<Vec<Row>, JournalError> {
    let mut requests: BTreeMap<RequestId, Request> = BTreeMap::new();
    let mut persons: BTreeSet<PersonId> = BTreeSet::new();
    let mut next = match entity {
        Entity::Request(id) => vec![id],
        Entity::Visit(id) => {
            let mut made = past.of_visit(asking, id)?;
            if let Some(person) = past.visit(id)?.and_then(|(visit, _)| visit.person()) {
                persons.insert(person);
                made.extend(past.of_person(asking, person)?);
            }
            made
        }
        _ => vec![],
    };
    // The requests themselves, and what is one step away from them.
    for step in 0..2 {
        let mut further = Vec::new();
        for id in std::mem::take(&mut next) {
            if requests.contains_key(&id) {
                continue;
            }
            let Some(request) = past.request(asking, id)? else { continue };
            further.extend(request.links.iter().map(|(other, _)| *other));
            if let Some(person) = request.person {
                // What is one step away may be somebody else's.
                persons.extend((step == 0).then_some(person));
                further.extend(past.of_person(asking, person)?);
            }
            requests.insert(id, request);
        }
        next = further;
    }
    let mut rows = with_visits(past, &requests, &persons)?;
    rows.retain(|row| row.entity != entity);
    Ok(rows)
}

/// Requests, the visits during which they were made and those of persons, newest first.
fn with_visits(
    past: &Past,
    requests: &BTreeMap<RequestId, Request>,
    persons: &BTreeSet<PersonId>,
) -> Result<Vec<Row>, JournalError> {
    let mut rows: Vec<Row> = Vec::new();
    for request in requests.values() {
        for ticket in &request.visits {
            let entity = Entity::Visit(ticket.visit);
            if rows.iter().all(|row| row.entity != entity)
                && let Some((visit, _)) = past.visit(ticket.visit)?
            {
                rows.push(Row { entity, at: began(&visit) });
            }
        }
    }
    for person in persons {
        for (id, visit) in past.visits_of(*person)? {
            let entity = Entity::Visit(id);
            if rows.iter().all(|row| row.entity != entity) {
                rows.push(Row { entity, at: began(&visit) });
            }
        }
    }
    let row = |(id, request): (&RequestId, &Request)| Row {
        entity: Entity::Request(*id),
        at: request.at,
    };
    rows.extend(requests.iter().map(row));
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    Ok(rows)
}

/// When somebody came.
pub fn began(visit: &Visit) -> Timestamp {
    visit.tickets().first().map_or(Timestamp(0), |t| t.arrival.true_time())
}
