//! Requests: what is asked of the city by any channel, noted while somebody talks and followed until
//! it is answered.

pub mod actions;
pub mod news;
pub mod owed;
pub mod read;
pub mod view;

mod acts;
mod clocks;
mod detail;
mod files;
mod follow;
mod fresh;
mod letters;
mod list;
pub mod persons;
mod same;
mod sheet;
mod timeline;

pub use actions::footer;
pub use acts::send_on;
pub use same::typed;
pub use timeline::done;

use super::moved;
use crate::directory::Directory;
use crate::domain::command::Command;
use crate::domain::event::{Body, Entity};
use crate::domain::id::{EventId, RequestId};
use crate::domain::reference::Reference;
use crate::domain::request::{Request, RequestCommand, Requester};
use crate::journal::Done;
use crate::journal::past::Owed;
use crate::ui::action::DeskAction;
use crate::ui::desk::Desk;
use crate::ui::form::Form;
use crate::ui::message::{Effect, Purpose};
use crate::ui::screens::directory::Wanted;
use crate::ui::screens::{Screen, survey};
use actions::RequestAction;
use letters::outbox::{self, Outbox};
use news::News;
use persons::Making;
use read::{Now, Opened, Question, Reading, Row, View};
use sheet::{Act, Sheet};
use std::sync::Arc;

/// The state of the screen, and what the queue shows of it.
#[derive(Debug, Clone, Default)]
pub struct Requests {
    /// Which list.
    pub view: View,
    /// Its rows; nothing until they were read.
    pub rows: Option<Vec<Row>>,
    /// How many there are, those left out included.
    pub count: usize,
    /// The row of interest.
    pub cursor: usize,
    /// Letters that are to be sent, where these are listed instead.
    pub outbox: Option<Outbox>,
    /// The request that is open, read or not yet.
    pub open: Option<RequestId>,
    /// What was read of it.
    pub opened: Option<Opened>,
    /// What became of its files.
    files: files::Files,
    /// The first line of it that is shown.
    pub scroll: usize,
    /// What is owed to people.
    pub owed: Owed,
    /// The institutions that the city names.
    pub directory: Directory,
    /// The file is being asked: one question at a time, however fast the news come.
    asking: bool,
    /// It is to be asked again once it has answered.
    stale: bool,
    /// What has changed elsewhere.
    news: News,
    /// What was filled in and is not written yet: a refusal gives it back.
    sent: Option<(Sheet, Form)>,
    /// What was asked last of requests that may be the same.
    turn: u64,
    /// A person who is made, to be linked.
    making: Option<Making>,
    /// What was asked last of letters and persons.
    errand: u64,
    /// The contact that it was asked for.
    typed: Requester,
    /// The request that was noted last, until it was asked whether it repeats another.
    noted: Option<RequestId>,
    /// The same with its reference, which is to be told before any list was read.
    named: Option<(RequestId, Reference)>,
}

impl Requests {
    /// What is known of a request on this screen.
    fn known(&self, id: RequestId) -> Option<&Arc<Request>> {
        let opened = self.opened.iter().find(|o| o.id == id).map(|o| &o.request);
        let rows = self.rows.iter().flatten();
        let listed = rows.into_iter().find(|r| r.listed.id == id).map(|r| &r.request);
        let letters = self.outbox.iter().flat_map(|outbox| outbox.rows.iter().flatten());
        let of_letter = letters.into_iter().find(|row| row.id == id).map(|row| &row.request);
        opened.or(of_letter).or(listed)
    }

    /// Its reference, where it is known on this screen.
    fn reference(&self, id: RequestId) -> Option<Reference> {
        let noted = self.named.filter(|(named, _)| *named == id).map(|(_, reference)| reference);
        self.known(id).map(|request| request.reference()).or(noted)
    }

    /// What is done to one of them, for the title of a dialog.
    fn title(&self, desk: &Desk, id: RequestId, action: &str) -> String {
        let reference = self.reference(id).map(|r| r.to_string()).unwrap_or_default();
        format!("{reference} · {}", desk.words.get(action))
    }

    /// The request that an action is about: the open one, else the one under the cursor.
    fn target(&self) -> Option<RequestId> {
        match (self.open, &self.outbox) {
            (Some(open), _) => Some(open),
            (None, Some(outbox)) => outbox.here().map(|row| row.id),
            (None, None) => self.rows.as_ref()?.get(self.cursor).map(|row| row.listed.id),
        }
    }
}

impl Requests {
    /// The letter under the cursor, where letters are listed.
    fn letter_here(&self) -> Option<EventId> {
        outbox::letter(self.outbox.as_ref().filter(|_| self.open.is_none()))
    }
}

/// Shows the screen.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    desk.screen = Screen::Requests;
    refresh(desk)
}

/// Shows one request, wherever it was found.
pub fn deal_with(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    desk.requests.open = Some(id);
    open(desk)
}

/// Asks the file anew for all that is shown of requests.
pub fn refresh(desk: &mut Desk) -> Vec<Effect> {
    if desk.requests.asking {
        desk.requests.stale = true;
        return vec![];
    }
    desk.requests.news.asked();
    let list = is_open(desk).then_some(desk.requests.view);
    let outbox = is_open(desk) && desk.requests.outbox.is_some();
    let effects = ask(desk, Question::Now { list, outbox, open: desk.requests.open });
    desk.requests.asking = !effects.is_empty();
    effects
}

/// Whether the screen is shown, or the help on it.
fn is_open(desk: &Desk) -> bool {
    let help = desk.screen == Screen::Help && desk.help.of == Screen::Requests;
    help || desk.screen == Screen::Requests
}

/// A question on behalf of who sits here; nobody sees nothing.
fn ask(desk: &Desk, question: Question) -> Vec<Effect> {
    let agent = desk.session.agent.into_iter();
    agent.map(|agent| Effect::AskRequests(agent, question.clone())).collect()
}

/// Another agent sits here: nothing that the one before could see is left.
pub fn agent_changed(desk: &mut Desk) -> Vec<Effect> {
    // An answer under way is for the one before; it is asked again once it has come.
    let state = &desk.requests;
    let (asking, turn, errand) = (state.asking, state.turn + 1, state.errand + 1);
    desk.requests = Requests { asking, turn, errand, ..Requests::default() };
    refresh(desk)
}

/// Takes in what the file answered.
pub fn take(desk: &mut Desk, reading: Reading) -> Vec<Effect> {
    match reading {
        Reading::Now(now) => {
            desk.requests.asking = false;
            let stale = std::mem::take(&mut desk.requests.stale);
            match now {
                Ok(_) if stale => {}
                Ok(now) => show(desk, *now),
                Err(error) => desk.refused(&error),
            }
            if stale {
                return refresh(desk);
            }
            let mut effects = files::look(desk);
            effects.extend(news::catch_up(desk));
            effects
        }
        Reading::Same(turn, same) => same::take(desk, turn, same),
        Reading::Found(found) => sheet::found(desk, found),
        Reading::File(file) => sheet::file(desk, file),
        Reading::Letter(errand, wanted, composed) => {
            letters::take(desk, (errand, wanted), composed)
        }
        Reading::Persons(sought, found) => persons::take(desk, sought, found),
        Reading::Saved(saved) => letters::saved(desk, saved),
        Reading::Files(looked) => {
            files::take(desk, looked);
            vec![]
        }
    }
}

fn show(desk: &mut Desk, now: Now) {
    let state = &mut desk.requests;
    state.news.answered(desk.now.true_time(), now.took);
    (state.owed, state.directory) = (now.owed, now.directory);
    if let Some((view, rows, count)) = now.list.filter(|(view, ..)| *view == state.view) {
        // The cursor stays on the request that it was on, wherever that has gone.
        let held = state.rows.as_ref().and_then(|rows| rows.get(state.cursor));
        let held = held.map(|row| row.listed.id);
        let to = rows.iter().position(|row| Some(row.listed.id) == held);
        state.cursor = to.unwrap_or(state.cursor).min(rows.len().saturating_sub(1));
        (state.view, state.rows, state.count) = (view, Some(rows), count);
    }
    if let (Some(outbox), Some(letters)) = (&mut state.outbox, now.letters) {
        outbox.show(letters);
    }
    if let Some((id, opened)) = now.open.filter(|(id, _)| state.open == Some(*id)) {
        // One that was taken back, or is this agent's no longer, is not shown.
        state.open = opened.is_some().then_some(id);
        state.opened = opened;
    }
}

/// Something was done with a request.
pub fn answered(desk: &mut Desk, done: &Done) -> Vec<Effect> {
    for event in &done.events {
        if let (Entity::Request(id), Body::RequestReceived(receipt)) = (event.entity, &event.body) {
            // A clash gives another reference than was asked for.
            desk.requests.named = Some((id, receipt.reference));
        }
    }
    let sent = desk.requests.sent.take();
    let mut effects = match sent {
        Some((Sheet::New(new), _)) => same::ask_after(desk, new.id),
        _ => persons::made(desk, done),
    };
    effects.extend(refresh(desk));
    effects
}

/// It was refused: what was filled in is there again, to be set right.
pub fn not_done(desk: &mut Desk) -> Vec<Effect> {
    desk.requests.making = None;
    match desk.requests.sent.take() {
        // Nothing personal is shown before whoever locked the screen is back.
        Some((sheet, form)) if !desk.session.locked => sheet::show(desk, sheet, form),
        _ => vec![],
    }
}

/// Does something to a request.
fn act(desk: &Desk, id: RequestId, command: RequestCommand) -> Vec<Effect> {
    desk.submit_for(Purpose::OnRequest, Command::Request(id, command))
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: RequestAction) -> Vec<Effect> {
    use RequestAction as R;
    desk.screen = Screen::Requests;
    let on = |act: Act| move |desk: &mut Desk, id| sheet::open(desk, Sheet::On(id, act));
    match action {
        R::Open => on_target(desk, show_one),
        R::New => fresh::by_channel(desk),
        R::Start => on_target(desk, |desk, id| act(desk, id, RequestCommand::Start)),
        R::Assign => on_target(desk, acts::assign),
        R::Note => on_target(desk, on(Act::Note)),
        R::Ask => on_target(desk, on(Act::Ask)),
        R::Arrived => on_target(desk, on(Act::Arrived)),
        R::Transmit => on_target(desk, |_, id| vec![Effect::ReadDirectory(Wanted::Transmit(id))]),
        R::Returned => on_target(desk, on(Act::Returned)),
        R::Answer => on_target(desk, on(Act::Answer)),
        R::Called => on_target(desk, on(Act::Called)),
        R::Close => on_target(desk, acts::close),
        R::Withdraw => on_target(desk, on(Act::Withdraw)),
        R::Reopen => on_target(desk, on(Act::Reopen)),
        R::Change => on_target(desk, acts::change),
        R::Link => on_target(desk, on(Act::Link)),
        R::Unlink => on_target(desk, on(Act::Unlink)),
        R::Attach => on_target(desk, on(Act::Attach)),
        R::Detach => on_target(desk, files::detach),
        R::FollowUp => on_target(desk, follow::choose),
        R::Letter => on_target(desk, letters::write),
        R::ReadLetter => on_target(desk, letters::written::read),
        R::MarkLetter => on_target(desk, letters::written::mark),
        R::Person => on_target(desk, persons::identify),
        R::NotPerson => on_target(desk, persons::unlink),
        R::OfPerson => on_target(desk, persons::history),
        R::Survey => on_target(desk, survey_by_phone),
        R::Undo => desk.submit_for(Purpose::OnRequest, Command::Undo { command: None }),
        R::Find => sheet::open(desk, Sheet::Find),
        R::All => list(desk, View::All),
        R::Mine => list(desk, View::Mine),
        R::Overdue => list(desk, View::Overdue),
        R::Callbacks => list(desk, View::Callbacks),
        R::Transmitted => list(desk, View::Transmitted),
        R::Awaiting => list(desk, View::Awaiting),
        R::Outbox => outbox::open(desk),
        R::Receipts => list(desk, View::Receipts),
    }
}

/// Notes a request of the person in service here; else by which way it comes is asked.
pub fn note_one(desk: &mut Desk) -> Vec<Effect> {
    match super::queue::current(desk).map(|(id, _)| id) {
        Some(ticket) => fresh::from_ticket(desk, ticket),
        None => fresh::by_channel(desk),
    }
}

fn on_target(
    desk: &mut Desk,
    then: impl FnOnce(&mut Desk, RequestId) -> Vec<Effect>,
) -> Vec<Effect> {
    match desk.requests.target() {
        Some(id) => then(desk, id),
        None => desk.warn_by("requests-choose-first"),
    }
}

/// Asks the survey at the end of a call: of the request it is told what service it is for, no more.
fn survey_by_phone(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    let Some(request) = desk.requests.known(id) else { return vec![] };
    survey::by_phone(survey::Person { service: request.matter.service, language: None })
}

/// Shows all of a request.
pub fn show_one(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    desk.screen = Screen::Requests;
    if desk.requests.open != Some(id) {
        files::forget(&mut desk.requests.files);
        (desk.requests.open, desk.requests.opened, desk.requests.scroll) = (Some(id), None, 0);
    }
    refresh(desk)
}

/// Shows another list.
fn list(desk: &mut Desk, view: View) -> Vec<Effect> {
    let state = &mut desk.requests;
    (state.open, state.opened, state.scroll, state.outbox) = (None, None, 0, None);
    if state.view != view {
        (state.view, state.rows, state.cursor) = (view, None, 0);
    }
    refresh(desk)
}

/// Moves in the list, or through what is open.
pub fn go(desk: &mut Desk, action: DeskAction) {
    if desk.requests.open.is_some() {
        let most = view::last_scroll(desk);
        desk.requests.scroll = moved(action, desk.requests.scroll.min(most), most + 1);
    } else if let Some(outbox) = &mut desk.requests.outbox {
        let rows = outbox.rows.as_ref().map_or(0, Vec::len);
        outbox.cursor = moved(action, outbox.cursor, rows);
    } else {
        let rows = desk.requests.rows.as_ref().map_or(0, Vec::len);
        desk.requests.cursor = moved(action, desk.requests.cursor, rows);
    }
}

/// From an open request to the list, from the letters to the requests, from there to the queue.
pub fn back(desk: &mut Desk) {
    match desk.requests.open.take() {
        Some(_) => (desk.requests.opened, desk.requests.scroll) = (None, 0),
        None if desk.requests.outbox.take().is_some() => {}
        None => desk.screen = Screen::Queue,
    }
}
