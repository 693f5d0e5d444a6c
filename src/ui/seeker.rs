//! What the history asks of the file, and how it is found.

use super::asker::{self, Answered, Here};
use crate::domain::event::{Entity, Event};
use crate::domain::id::{AgentId, Part, PersonId, RequestId, VisitId};
use crate::domain::query::Query;
use crate::domain::request::Request;
use crate::domain::time::Timestamp;
use crate::domain::visit::Visit;
use crate::journal::JournalError;
use crate::journal::history::{Hit, is_request};
use crate::journal::past::{Asking, Past};
use std::collections::{BTreeMap, BTreeSet};

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
pub type Found = asker::Told<Answer>;

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
    /// Of a visit, the ticket that is meant, where the list is one of tickets.
    pub part: Option<Part>,
}

impl Row {
    /// A visit or a request as a whole.
    pub fn whole(entity: Entity, at: Timestamp) -> Self {
        Self { entity, at, part: None }
    }
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
        Self::whole(entity, hit.at())
    }
}

impl asker::Question for Question {
    type Answer = Answer;

    fn turn(&self) -> u64 {
        self.turn
    }

    fn answer(&self, here: &Here<'_>, is_wanted: &dyn Fn() -> bool) -> Answered<Answer> {
        answer(here.past, &here.asking(self.agent), self, is_wanted)
    }
}

fn answer(
    past: &Past,
    asking: &Asking<'_>,
    question: &Question,
    is_wanted: &dyn Fn() -> bool,
) -> Answered<Answer> {
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
                rows.push(Row::whole(entity, began(&visit)));
            }
        }
    }
    for person in persons {
        for (id, visit) in past.visits_of(*person)? {
            let entity = Entity::Visit(id);
            if rows.iter().all(|row| row.entity != entity) {
                rows.push(Row::whole(entity, began(&visit)));
            }
        }
    }
    let row = |(id, request): (&RequestId, &Request)| Row::whole(Entity::Request(*id), request.at);
    rows.extend(requests.iter().map(row));
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    Ok(rows)
}

/// When somebody came.
pub fn began(visit: &Visit) -> Timestamp {
    visit.tickets().first().map_or(Timestamp(0), |t| t.arrival.true_time())
}
