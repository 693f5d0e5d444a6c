//! The history: visits and requests together, found while somebody types.

pub mod actions;
pub mod view;

mod cells;
mod hall;
mod marks;
mod pane;
mod story;
mod typed;

pub use typed::takes;

use super::{Screen, first_row, moved};
use crate::domain::event::{Entity, Event};
use crate::domain::id::PersonId;
use crate::domain::query::{Order, Query};
use crate::journal::JournalError;
use crate::ui::action::DeskAction;
use crate::ui::desk::Desk;
use crate::ui::entry::Entry;
use crate::ui::message::Effect;
use crate::ui::screens::requests;
use crate::ui::seeker::{Answer, Ask, Found, Known, Question, Row};
use actions::HistoryAction;
use std::collections::BTreeMap;

/// The most that is found at once: nobody reads further, everybody types another word.
pub const MOST: usize = 300;

/// The state of the screen.
#[derive(Default)]
pub struct History {
    /// What was typed.
    pub typed: Entry,
    /// The filter that Tab is going through.
    tabbed: Option<typed::Tabbed>,
    order: Order,
    forgiving: bool,
    /// What was typed, as it was understood.
    query: Query,
    rows: Vec<Row>,
    /// There may be more than those.
    more: bool,
    cursor: usize,
    /// What belongs to one of them stands in the list instead of what was found.
    related: Option<Related>,
    /// What is counted, where they are behind a figure.
    counted: String,
    /// All that happened to the one chosen has the keys.
    pub reading: bool,
    /// Its first line on screen.
    scroll: usize,
    known: BTreeMap<Entity, (u64, Known)>,
    story: Option<(u64, Entity, Vec<Event>)>,
    /// Counts what changed in the file: what was read before is read again.
    age: u64,
    /// The last question, and how old the file was then.
    turn: u64,
    asked: u64,
    waiting: bool,
    /// What is to be looked for next.
    next: Option<Next>,
    /// The last question could not be answered; it is not asked again by itself.
    failed: bool,
}

/// What is to be looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Next {
    /// What was typed anew: the cursor goes to the top.
    Typed,
    /// The same again: the cursor stays.
    Again,
    /// What belongs together.
    Related(Kin),
}

/// What those have in common that belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kin {
    /// They belong to this one.
    Of(Entity),
    /// The person; they were asked for from a request.
    Person(PersonId),
    /// They are behind a figure; they were asked for from the counts.
    Counted,
}

/// A list of what belongs together, and what stood there before.
struct Related {
    of: Kin,
    rows: Vec<Row>,
    more: bool,
    cursor: usize,
}

impl History {
    /// Something was written: what stands on the screen may not be so any more.
    pub fn changed(&mut self) {
        self.age += 1;
        if self.next.is_none() && self.related.is_none() {
            self.next = Some(Next::Again);
        }
    }

    /// What is asked for is looked for at once; what was asked before is not waited for.
    fn seek(&mut self, next: Next) {
        (self.next, self.waiting, self.failed) = (Some(next), false, false);
    }

    fn chosen(&self) -> Option<Row> {
        self.rows.get(self.cursor).copied()
    }

    fn knows(&self, entity: Entity) -> Option<&Known> {
        self.known.get(&entity).map(|(_, known)| known)
    }

    /// All that happened to the one chosen, once it was read.
    fn told(&self) -> Option<&[Event]> {
        let chosen = self.chosen()?.entity;
        let (_, of, events) = self.story.as_ref()?;
        (*of == chosen).then_some(events.as_slice())
    }
}

/// Whether the history is shown, or the help on it.
pub fn is_open(desk: &Desk) -> bool {
    let help = desk.screen == Screen::Help && desk.help.of == Screen::History;
    help || desk.screen == Screen::History
}

/// Shows the newest, until something is typed.
pub fn open(desk: &mut Desk) {
    if desk.screen != Screen::History {
        desk.screen = Screen::History;
        desk.history.seek(Next::Typed);
    }
}

/// Shows the visits and requests of a person; from there one step leads back to the request.
pub fn of_person(desk: &mut Desk, person: PersonId) -> Vec<Effect> {
    desk.screen = Screen::History;
    desk.history.seek(Next::Related(Kin::Person(person)));
    vec![]
}

/// Shows what is behind a figure; from there one step leads back to it.
pub fn of_figure(desk: &mut Desk, counted: String, rows: Vec<Row>) {
    desk.screen = Screen::History;
    desk.history.counted = counted;
    show_related(desk, Kin::Counted, rows);
}

/// The history was left: what was looked for and found is not there for the next person. An answer
/// that still comes is of an earlier turn.
pub fn leave(desk: &mut Desk) {
    let (turn, age) = (desk.history.turn + 1, desk.history.age);
    desk.history = History { turn, age, ..History::default() };
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: HistoryAction) -> Vec<Effect> {
    let state = &mut desk.history;
    match action {
        HistoryAction::Open => {
            state.reading = !state.rows.is_empty();
            state.scroll = 0;
        }
        HistoryAction::Complete => typed::complete(desk),
        HistoryAction::Related => {
            if let Some(row) = state.chosen() {
                state.seek(Next::Related(Kin::Of(row.entity)));
            }
        }
        HistoryAction::Act => return act(desk),
        HistoryAction::Order => {
            state.order = match state.order {
                Order::Newest => Order::Best,
                Order::Best => Order::Newest,
            };
            state.back_to_search();
            state.seek(Next::Typed);
        }
        HistoryAction::Forgive => {
            state.forgiving = !state.forgiving;
            state.back_to_search();
            state.seek(Next::Typed);
        }
    }
    vec![]
}

/// Goes to the request chosen, where it can be dealt with.
fn act(desk: &mut Desk) -> Vec<Effect> {
    match desk.history.chosen().map(|row| row.entity) {
        Some(Entity::Request(id)) => requests::deal_with(desk, id),
        Some(_) => {
            desk.warn(desk.words.get("history-act-only-requests"));
            vec![]
        }
        None => vec![],
    }
}

impl History {
    /// What was typed is what the list is about.
    fn back_to_search(&mut self) {
        (self.related, self.reading, self.scroll) = (None, false, 0);
    }
}

/// One step back: from what happened to the list, from what belongs together to what was found, and
/// out.
pub fn back(desk: &mut Desk) {
    let state = &mut desk.history;
    if state.reading {
        (state.reading, state.scroll) = (false, 0);
    } else if let Some(before) = state.related.take() {
        (state.rows, state.more, state.cursor) = (before.rows, before.more, before.cursor);
        match before.of {
            Kin::Person(_) => desk.screen = Screen::Requests,
            Kin::Counted => desk.screen = Screen::Counts,
            // Nothing was looked for before.
            Kin::Of(_) if state.rows.is_empty() => state.seek(Next::Typed),
            Kin::Of(_) => {}
        }
    } else {
        desk.screen = Screen::Queue;
    }
}

/// Moves in the list, or in what happened.
pub fn go(desk: &mut Desk, action: DeskAction) {
    if !desk.history.reading {
        desk.history.cursor = moved(action, desk.history.cursor, desk.history.rows.len());
        return;
    }
    let area = view::parts_of(desk).pane;
    let lines = pane::lines(desk, usize::from(area.width)).len();
    let last = (lines + 1).saturating_sub(usize::from(area.height));
    desk.history.scroll = moved(action, desk.history.scroll, last);
}

/// A click chooses a row.
pub fn click(desk: &mut Desk, column: u16, row: u16) {
    let view::Parts { list, side, .. } = view::parts_of(desk);
    let hidden = desk.history.reading && !side;
    if list.contains((column, row).into()) && !hidden {
        let state = &mut desk.history;
        let first = first_row(state.cursor, state.rows.len(), usize::from(list.height));
        let at = first + usize::from(row - list.y);
        if at < state.rows.len() {
            (state.cursor, state.reading, state.scroll) = (at, false, 0);
        }
    }
}

/// Asks for what is looked for, and for what is seen and not known yet: one question at a time. It
/// is called after every message, so whatever moves the list has its rows read.
pub fn look(desk: &mut Desk) -> Vec<Effect> {
    let Some(agent) = desk.session.agent.filter(|_| desk.screen == Screen::History) else {
        return vec![];
    };
    let state = &desk.history;
    if state.waiting || (state.failed && state.next.is_none()) {
        return vec![];
    }
    let parts = view::parts_of(desk);
    let height = usize::from(parts.list.height);
    let is_fresh =
        |entity: &Entity| state.known.get(entity).is_some_and(|(age, _)| *age == state.age);
    let first = first_row(state.cursor, state.rows.len(), height);
    let seen = state.rows.iter().skip(first).take(height).map(|row| row.entity);
    let show: Vec<Entity> = seen.filter(|entity| !is_fresh(entity)).collect();
    let told = |entity: &Entity| {
        state.story.as_ref().is_some_and(|(age, of, _)| *age == state.age && of == entity)
    };
    let chosen = state.chosen().map(|row| row.entity).filter(|_| parts.side || state.reading);
    let tell = chosen.filter(|entity| !told(entity));
    let ask = match state.next {
        Some(Next::Related(Kin::Of(entity))) => Ask::Related(entity),
        Some(Next::Related(Kin::Person(person))) => Ask::Person(person),
        // Whoever counted them has them.
        Some(Next::Related(Kin::Counted)) => Ask::Nothing,
        Some(_) => {
            desk.history.query = typed::understood(desk);
            let query = desk.history.query.clone();
            Ask::Search { query, limit: MOST, show: height }
        }
        None if show.is_empty() && tell.is_none() => return vec![],
        None => Ask::Nothing,
    };
    let state = &mut desk.history;
    state.turn += 1;
    (state.waiting, state.asked) = (true, state.age);
    vec![Effect::Seek(Box::new(Question { turn: state.turn, agent, ask, show, tell }))]
}

/// Takes an answer, if it is the one that is waited for.
pub fn take(desk: &mut Desk, found: Found) -> Vec<Effect> {
    if found.turn != desk.history.turn || !is_open(desk) {
        return vec![];
    }
    desk.history.waiting = false;
    let next = desk.history.next;
    match found.answer {
        Ok(Some(answer)) => take_answer(desk, answer, next),
        // Nobody asked anything since, so this is not of a later question.
        Ok(None) => {}
        Err(error) => failed(desk, &error),
    }
    vec![]
}

fn failed(desk: &mut Desk, error: &JournalError) {
    (desk.history.failed, desk.history.next) = (true, None);
    desk.refused(error);
}

fn take_answer(desk: &mut Desk, answer: Answer, next: Option<Next>) {
    let age = desk.history.asked;
    for (entity, known) in answer.known {
        match known {
            Some(known) => _ = desk.history.known.insert(entity, (age, known)),
            // It was taken back or erased, or is not for this agent any more.
            None => forget(&mut desk.history, entity),
        }
    }
    if let Some((entity, events)) = answer.story {
        desk.history.story = Some((age, entity, events));
    }
    let Some(rows) = answer.rows else { return };
    match next {
        Some(Next::Related(of)) => show_related(desk, of, rows),
        _ => show_found(desk, rows, next == Some(Next::Again)),
    }
}

fn forget(state: &mut History, entity: Entity) {
    state.known.remove(&entity);
    state.rows.retain(|row| row.entity != entity);
    state.cursor = state.cursor.min(state.rows.len().saturating_sub(1));
}

fn show_found(desk: &mut Desk, found: Vec<Row>, stay: bool) {
    let more = found.len() == MOST;
    // People who are here now are not in the index of what is over.
    let mut rows = hall::matching(desk, &desk.history.query);
    rows.retain(|here| found.iter().all(|row| row.entity != here.entity));
    rows.extend(found);
    let state = &mut desk.history;
    let chosen = state.chosen();
    let at = chosen.and_then(|c| rows.iter().position(|row| row.entity == c.entity));
    state.cursor = at.filter(|_| stay).unwrap_or(0);
    // Nothing that is not in the list is kept.
    let listed: std::collections::BTreeSet<Entity> = rows.iter().map(|row| row.entity).collect();
    state.known.retain(|entity, _| listed.contains(entity));
    (state.rows, state.more) = (rows, more);
    // A change while the question was under way is looked for again.
    state.next = Some(Next::Again).filter(|_| state.asked != state.age);
}

fn show_related(desk: &mut Desk, of: Kin, rows: Vec<Row>) {
    desk.history.next = None;
    if rows.is_empty() {
        _ = desk.warn_by("history-nothing-related");
        return;
    }
    let state = &mut desk.history;
    let found = std::mem::replace(&mut state.rows, rows);
    let before = state.related.take();
    let (found, more, cursor) = match before {
        // From one to the next, and in one step back to what was found.
        Some(before) => (before.rows, before.more, before.cursor),
        None => (found, state.more, state.cursor),
    };
    state.related = Some(Related { of, rows: found, more, cursor });
    (state.more, state.cursor, state.reading, state.scroll) = (false, 0, false, 0);
}
