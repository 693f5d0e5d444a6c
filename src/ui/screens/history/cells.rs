//! What a row of the list says.

use crate::domain::event::Entity;
use crate::domain::id::Part;
use crate::domain::refusal::spoken;
use crate::domain::request::Request;
use crate::domain::time::Timestamp;
use crate::domain::visit::{State, Ticket, Visit};
use crate::text::request::word;
use crate::ui::desk::Desk;
use crate::ui::names;
use crate::ui::seeker::{Known, Row, began};
use chrono::Datelike;

/// A visit or a request in a few words.
#[derive(Debug, Clone, Default)]
pub struct Cells {
    /// When it began.
    pub when: String,
    /// Its number, its reference, or another tool's id.
    pub id: String,
    /// What it is about.
    pub about: String,
    /// Who asks, unmasked.
    pub name: Option<String>,
    /// How far it is.
    pub state: String,
}

impl Cells {
    /// Those of a row; only its time, as long as nothing else was read.
    pub fn of(desk: &Desk, row: Row, known: Option<&Known>) -> Self {
        // A row tells its time to some minutes only.
        let at = match known {
            None => row.at,
            Some(Known::Request(request)) => request.at,
            // When somebody without a ticket came, only the list knows.
            Some(Known::Visit(visit, _)) if visit.tickets().is_empty() => row.at,
            Some(Known::Visit(visit, _)) => began(visit),
        };
        let empty = Self { when: when(desk, at), ..Self::default() };
        match known {
            None => empty,
            Some(Known::Request(request)) => Self {
                id: request.reference().to_string(),
                about: request.subject.clone().unwrap_or_else(|| "—".to_owned()),
                name: request.requester.name.clone(),
                state: request_state(desk, request),
                ..empty
            },
            Some(Known::Visit(visit, _)) if visit.tickets().is_empty() => {
                without_ticket(desk, visit, empty)
            }
            Some(Known::Visit(visit, external)) if row.part.is_some() => {
                of_ticket(desk, visit, row.part, external.as_deref(), empty)
            }
            Some(Known::Visit(visit, external)) => Self {
                id: visit_id(visit, external.as_deref()),
                about: services(desk, visit),
                state: visit_state(desk, visit),
                ..empty
            },
        }
    }
}

/// One ticket of a visit.
fn of_ticket(
    desk: &Desk,
    visit: &Visit,
    part: Option<Part>,
    external: Option<&str>,
    empty: Cells,
) -> Cells {
    let Some(ticket) = visit.tickets().iter().find(|t| Some(t.part) == part) else { return empty };
    let id = match (ticket.number, external) {
        (None, Some(external)) => external.to_owned(),
        (number, _) => spoken(number),
    };
    let names: Vec<String> = ticket.lines.iter().map(|line| desk.line_name(line)).collect();
    Cells { id, about: names.join(", "), state: ticket_state(desk, ticket), ..empty }
}

/// Somebody who was helped at once, or sent away.
fn without_ticket(desk: &Desk, visit: &Visit, empty: Cells) -> Cells {
    let (service, state) = match visit {
        Visit::Informed { theme, .. } => (*theme, desk.words.get("counts-row-informed")),
        Visit::SentAway { why, service, .. } => (*service, names::turned_away(&desk.words, *why)),
        Visit::Queued(_) => (None, String::new()),
    };
    let about = service.map(|service| desk.service_name(service)).unwrap_or_default();
    Cells { about, state, ..empty }
}

/// The hour today, the day and the hour this year, the day before.
fn when(desk: &Desk, at: Timestamp) -> String {
    let at = desk.zone.wall(at);
    let form = match at.date_naive() {
        day if day == desk.hall.day => "%H:%M",
        day if day.year() == desk.hall.day.year() => "%d/%m %H:%M",
        _ => "%d/%m/%Y",
    };
    at.format(form).to_string()
}

/// The word for a visit or a request.
pub fn kind(desk: &Desk, entity: Entity) -> String {
    let visit = matches!(entity, Entity::Visit(_));
    desk.words.get(if visit { "search-kind-visit" } else { "search-kind-request" })
}

/// How far a request is; a sign where an answer was due before today.
pub fn request_state(desk: &Desk, request: &Request) -> String {
    let late = request.due().is_some_and(|day| day < desk.hall.day);
    let state = word(&desk.words, "status", &request.status);
    if late { format!("! {state}") } else { state }
}

fn visit_id(visit: &Visit, external: Option<&str>) -> String {
    let numbers: Vec<String> =
        visit.tickets().iter().filter(|t| t.number.is_some()).map(|t| spoken(t.number)).collect();
    match external {
        Some(external) if numbers.is_empty() => external.to_owned(),
        _ => numbers.join(" "),
    }
}

/// The services of a visit, each once.
fn services(desk: &Desk, visit: &Visit) -> String {
    let mut all: Vec<String> = Vec::new();
    for line in visit.tickets().iter().flat_map(|ticket| &ticket.lines) {
        let name = desk.line_name(line);
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all.join(", ")
}

/// How far a visit is: what its open ticket is doing, else how its last one ended.
fn visit_state(desk: &Desk, visit: &Visit) -> String {
    let tickets = visit.tickets();
    let ticket = tickets.iter().find(|t| t.is_open()).or_else(|| tickets.last());
    ticket.map(|ticket| ticket_state(desk, ticket)).unwrap_or_default()
}

/// How far a ticket is.
pub fn ticket_state(desk: &Desk, ticket: &Ticket) -> String {
    let id = match ticket.state {
        State::Waiting => "refusal-stage-waiting",
        State::Away { .. } => "refusal-stage-away",
        State::Called(_) => "refusal-stage-called",
        State::Serving(_) => "refusal-stage-serving",
        State::OnHold(_) => "refusal-stage-on-hold",
        State::Closed(outcome) => return names::outcome(&desk.words, outcome),
    };
    desk.words.get(id)
}
