//! The walk-in queue: who waits, who is served, what everybody does.

pub mod actions;
pub mod speak;
pub mod view;

mod big;
mod conflicts;
mod hall;
mod issue;
mod lines;
mod pane;
mod person;
mod ticket;

use super::moved;
use crate::domain::event::Ground;
use crate::domain::hall::Hall;
use crate::domain::id::{Part, TicketId, VisitId};
use crate::domain::next::{Reach, calling_order};
use crate::domain::refusal::{Refusal, Stage, spoken};
use crate::domain::settings::fold_case;
use crate::domain::visit::{State, Ticket, TicketCommand};
use crate::ui::action::DeskAction;
use crate::ui::desk::Desk;
use crate::ui::entry::Entry;
use crate::ui::key::{Code, Key};
use crate::ui::message::Effect;
use crate::ui::screens::requests;
use actions::QueueAction;
use std::collections::BTreeSet;

/// The queue's own state.
#[derive(Debug, Clone, Default)]
pub struct Queue {
    /// The ticket that the agent moved to; by itself nothing is selected.
    pub selected: Option<TicketId>,
    /// What the list is searched for.
    pub filter: Entry,
    /// Whether letters go to the search now.
    pub typing: bool,
}

/// Why a ticket is in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Waits, and this counter can call it.
    Next(Ground),
    /// Waits for another counter.
    Elsewhere,
    /// Stepped out.
    Away,
    /// Put aside here.
    Held,
    /// Its agent is away.
    ToTakeOver,
    /// A newer program wrote of it: where it stands is not known here.
    Unreadable,
}

/// A row that can be selected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// The ticket.
    pub id: TicketId,
    /// Why it is there.
    pub place: Place,
}

/// Everybody in the queue, in the order of the list.
pub fn rows(desk: &Desk) -> Vec<Row> {
    let hall = &desk.hall;
    let reach = desk
        .post()
        .map(|post| Reach { counter: Some(post.counter), services: hall.services_of(post) });
    let order = calling_order(hall, &reach.unwrap_or_default(), &desk.now);
    let mut rows: Vec<Row> =
        order.iter().map(|(id, _, why)| Row { id: *id, place: Place::Next(*why) }).collect();
    rows.extend(others(hall, &rows));
    let here = desk.post().map(|p| p.id);
    if let Some(post) = here {
        let held = hall.held_at(post);
        rows.extend(held.into_iter().map(|(id, _)| Row { id, place: Place::Held }));
    }
    let left = hall.to_take_over();
    let left = left.into_iter().filter(|(_, t)| t.at().map(|at| at.post) != here);
    rows.extend(left.map(|(id, _)| Row { id, place: Place::ToTakeOver }));
    let unreadable = unreadable(desk);
    if !unreadable.is_empty() {
        rows.retain(|row| !is_unreadable(hall, row.id));
        rows.extend(unreadable);
    }
    let wanted = fold_case(&desk.queue.filter.text());
    if !wanted.is_empty() {
        rows.retain(|row| hall.ticket(row.id).is_some_and(|t| fits(desk, t, &wanted)));
    }
    rows
}

/// Who waits for another counter, then who has stepped out.
fn others(hall: &Hall, reached: &[Row]) -> Vec<Row> {
    let reached: BTreeSet<TicketId> = reached.iter().map(|r| r.id).collect();
    let mut others: Vec<_> = hall
        .open_tickets()
        .filter(|(id, t)| match t.state {
            State::Waiting => !reached.contains(id),
            State::Away { .. } => true,
            _ => false,
        })
        .collect();
    others.sort_by_key(|(id, t)| (t.state != State::Waiting, t.rank, *id));
    let place = |t: &Ticket| match t.state {
        State::Waiting => Place::Elsewhere,
        _ => Place::Away,
    };
    others.into_iter().map(|(id, t)| Row { id, place: place(t) }).collect()
}

/// Whether a newer program wrote of the ticket's visit.
pub fn is_unreadable(hall: &Hall, id: TicketId) -> bool {
    hall.unreadable.contains(&id.visit)
}

/// The tickets of the visits that cannot be read, as far as they are known; of a visit of which
/// nothing is known, its first. Who is at this desk is shown there.
fn unreadable(desk: &Desk) -> Vec<Row> {
    let here = current(desk).map(|(id, _)| id);
    let visits: BTreeSet<VisitId> = desk.hall.unreadable.iter().copied().collect();
    let tickets = visits.into_iter().flat_map(|visit| {
        let known = desk.hall.visits.get(&visit).map(|v| v.tickets()).unwrap_or_default();
        let mut parts: Vec<Part> = known.iter().map(|t| t.part).collect();
        if parts.is_empty() {
            parts.push(Part::FIRST);
        }
        parts.into_iter().map(move |part| TicketId { visit, part })
    });
    let elsewhere = tickets.filter(|id| Some(*id) != here);
    elsewhere.map(|id| Row { id, place: Place::Unreadable }).collect()
}

/// Whether a search means this ticket: number, services or language.
fn fits(desk: &Desk, ticket: &Ticket, wanted: &str) -> bool {
    let number = ticket.number.map(|n| n.to_string()).unwrap_or_default();
    let services = ticket.lines.iter().map(|l| desk.service_name(l.service));
    let language = ticket.language.as_ref().map(|l| desk.language_name(l));
    let mut texts = services.chain(language).chain([number]);
    texts.any(|text| fold_case(&text).contains(wanted))
}

/// The row under the cursor: the one selected, else the first while nobody is here.
pub fn cursor(desk: &Desk, rows: &[Row]) -> Option<usize> {
    let selected = desk.queue.selected.and_then(|id| rows.iter().position(|r| r.id == id));
    selected.or_else(|| (current(desk).is_none() && !rows.is_empty()).then_some(0))
}

/// The ticket in service here, or called here.
pub fn current(desk: &Desk) -> Option<(TicketId, &Ticket)> {
    desk.hall.current(desk.post()?.id)
}

/// Moves the selection.
pub fn go(desk: &mut Desk, action: DeskAction) {
    let rows = rows(desk);
    let to = match (cursor(desk, &rows), action) {
        (None, DeskAction::Down | DeskAction::PageDown) => 0,
        (at, _) => moved(action, at.unwrap_or(0), rows.len()),
    };
    desk.queue.selected = rows.get(to).map(|r| r.id);
}

/// Selects the row that was clicked.
pub fn click(desk: &mut Desk, column: u16, row: u16) {
    if let Some(id) = view::ticket_at(desk, column, row) {
        desk.queue.selected = Some(id);
    }
}

impl Queue {
    /// A key while the search is being typed.
    pub fn type_in(&mut self, key: Key) -> Vec<Effect> {
        match (key.code, key.typed()) {
            (Code::Enter, _) => self.typing = false,
            (Code::Esc, _) => self.back(),
            (_, Some(c)) => self.filter.insert(c),
            _ => _ = self.filter.edit(key),
        }
        vec![]
    }

    /// Back: out of the search, then out of the selection.
    pub fn back(&mut self) {
        self.typing = false;
        if self.filter.is_empty() {
            self.selected = None;
        }
        self.filter.clear();
    }
}

/// The ticket that an action is about: the one selected, else the one here, else the first.
fn target(desk: &Desk) -> Option<TicketId> {
    let rows = rows(desk);
    let selected = desk.queue.selected.filter(|id| rows.iter().any(|r| r.id == *id));
    selected.or_else(|| current(desk).map(|(id, _)| id)).or_else(|| rows.first().map(|r| r.id))
}

/// Does something to the ticket that an action is about.
fn on_target(
    desk: &mut Desk,
    then: impl FnOnce(&mut Desk, TicketId) -> Vec<Effect>,
) -> Vec<Effect> {
    match target(desk) {
        // Before anything is asked that would be refused in the end.
        Some(id) if is_unreadable(&desk.hall, id) => desk.refuse(&Refusal::Unreadable),
        Some(id) => then(desk, id),
        None => desk.refuse(&Refusal::NobodyWaits),
    }
}

/// Does something to a ticket of the list: the selected one, never the one here.
fn on_row(desk: &mut Desk, then: impl FnOnce(&mut Desk, TicketId) -> Vec<Effect>) -> Vec<Effect> {
    let rows = rows(desk);
    match cursor(desk, &rows).and_then(|at| rows.get(at)) {
        Some(row) if row.place == Place::Unreadable => desk.refuse(&Refusal::Unreadable),
        Some(row) => then(desk, row.id),
        None if rows.is_empty() => desk.refuse(&Refusal::NobodyWaits),
        None => desk.warn_by("select-first"),
    }
}

/// Where tickets can stand.
type Stages = &'static [Stage];
const STARTED: Stages = &[Stage::Serving, Stage::OnHold];
const UNDER_WAY: Stages = &[Stage::Called, Stage::Serving, Stage::OnHold];

/// Goes on with a ticket that stands at one of `stages`; else says so before anything is asked.
fn at(
    stages: Stages,
    then: fn(&mut Desk, TicketId) -> Vec<Effect>,
) -> impl FnOnce(&mut Desk, TicketId) -> Vec<Effect> {
    move |desk, id| match desk.hall.ticket(id).map(|t| (t.stage(), spoken(t.number))) {
        Some((stage, number)) if !stages.contains(&stage) => {
            desk.refuse(&Refusal::WrongStage { number, stage })
        }
        _ => then(desk, id),
    }
}

/// Carries out an action of the queue.
pub fn update(desk: &mut Desk, action: QueueAction) -> Vec<Effect> {
    use QueueAction as Q;
    match action {
        Q::New => issue::choose(desk),
        Q::CallNext => ticket::call_next(desk),
        Q::Serve => on_target(desk, |desk, id| desk.act(id, TicketCommand::Serve)),
        Q::Finish => ticket::finish(desk),
        Q::Hold => match current(desk) {
            Some((id, _)) => desk.act(id, TicketCommand::Hold { note: None }),
            None => desk.warn_by("nobody-here"),
        },
        Q::Resume => ticket::resume(desk),
        Q::Away => on_row(desk, at(&[Stage::Waiting], ticket::away)),
        Q::ComeBack => ticket::come_back(desk),
        Q::CallThis => on_row(desk, ticket::call_this),
        Q::Close => on_target(desk, ticket::close),
        Q::Lines => on_target(desk, at(STARTED, lines::choose)),
        Q::Split => on_target(desk, at(&[Stage::Waiting, Stage::Serving], lines::split)),
        Q::Transfer => on_target(desk, at(UNDER_WAY, ticket::transfer)),
        Q::Requeue => on_target(desk, |desk, id| desk.act(id, TicketCommand::Requeue)),
        Q::Reopen => ticket::reopen(desk),
        Q::Mark => on_target(desk, issue::mark),
        Q::Note => on_target(desk, ticket::note),
        Q::Inform => hall::inform(desk),
        Q::SendAway => hall::send_away(desk),
        Q::Undo => desk.submit(crate::domain::command::Command::Undo { command: None }),
        Q::Pause => hall::pause(desk),
        Q::HandOver => desk.hand_over(),
        Q::Services => hall::services(desk),
        Q::Seat => desk.change_seat(),
        Q::Stop => hall::stop(desk),
        Q::EndDay => hall::end_day(desk),
        Q::Come => hall::answer_colleague(desk, true),
        Q::CannotCome => hall::answer_colleague(desk, false),
        Q::Correct => on_target(desk, ticket::correct),
        Q::Person => on_target(desk, person::identify),
        Q::NoteRequest => requests::note_one(desk),
        Q::Requests => requests::open(desk),
        Q::Filter => {
            desk.queue.typing = true;
            vec![]
        }
    }
}
