//! The directory: where somebody is directed to, found while an agent types what it is about.

pub mod actions;
pub mod view;

use super::{Screen, first_row, moved};
use crate::directory::{Directory, Fault, Institution};
use crate::domain::id::RequestId;
use crate::interpret::search::Index;
use crate::text::letters::fault;
use crate::ui::action::DeskAction;
use crate::ui::desk::Desk;
use crate::ui::entry::Entry;
use crate::ui::key::{Code, Key};
use crate::ui::message::Effect;
use crate::ui::screens::requests;
use actions::DirectoryAction;
use std::path::PathBuf;

/// The state of the screen.
#[derive(Default)]
pub struct DirectoryScreen {
    /// What was typed.
    typed: Entry,
    /// What was read; nothing until then.
    read: Option<Read>,
    index: Index,
    /// The places of those found, the best first.
    found: Vec<usize>,
    cursor: usize,
    /// The one chosen has the whole screen.
    reading: bool,
    /// Its first line there.
    scroll: usize,
    /// The screen to go back to.
    from: Screen,
}

/// The city's file, as it is now.
#[derive(Debug)]
pub enum Read {
    /// There is none at this place.
    Nothing(PathBuf),
    /// It cannot be used as it stands.
    Broken(Fault),
    /// This is it.
    All(Directory),
}

/// What it is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    /// To be shown.
    Screen,
    /// To choose to whom a request is sent on.
    Transmit(RequestId),
}

impl DirectoryScreen {
    fn all(&self) -> &[Institution] {
        match &self.read {
            Some(Read::All(directory)) => &directory.all,
            _ => &[],
        }
    }

    /// The institution under the cursor.
    fn chosen(&self) -> Option<&Institution> {
        self.all().get(*self.found.get(self.cursor)?)
    }

    fn seek(&mut self) {
        self.found = self.index.find(&self.typed.text());
        (self.cursor, self.reading, self.scroll) = (0, false, 0);
    }
}

/// Shows the directory as the city's file has it now, and nothing typed.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    let from = match std::mem::replace(&mut desk.screen, Screen::Directory) {
        Screen::Directory => desk.directory.from,
        from @ (Screen::Requests | Screen::Day | Screen::Settings) => from,
        // What others showed was for the person before it, and is gone once they are left.
        _ => Screen::Queue,
    };
    desk.directory = DirectoryScreen { from, ..DirectoryScreen::default() };
    vec![Effect::ReadDirectory(Wanted::Screen)]
}

/// Takes in what was read, for whatever it was wanted.
pub fn take(desk: &mut Desk, wanted: Wanted, read: Read) -> Vec<Effect> {
    match wanted {
        Wanted::Transmit(id) => requests::send_on(desk, id, read),
        Wanted::Screen => {
            let state = &mut desk.directory;
            state.index = match &read {
                Read::All(directory) => directory.index(),
                _ => Index::default(),
            };
            state.read = Some(read);
            state.seek();
            vec![]
        }
    }
}

/// Why nothing can be found, and what to do about it; `None` where there is a directory.
pub fn trouble(desk: &Desk, read: &Read) -> Option<String> {
    match read {
        Read::Nothing(path) => {
            let path = path.display().to_string();
            Some(desk.words.with("directory-absent", &[("path", path.into())]))
        }
        Read::Broken(wrong) => Some(fault(&desk.words, wrong)),
        Read::All(directory) if directory.all.is_empty() => {
            Some(desk.words.get("directory-holds-nothing"))
        }
        Read::All(_) => None,
    }
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: DirectoryAction) -> Vec<Effect> {
    let state = &mut desk.directory;
    match action {
        DirectoryAction::Open => {
            (state.reading, state.scroll) = (!state.reading && state.chosen().is_some(), 0);
            vec![]
        }
        DirectoryAction::Reread => vec![Effect::ReadDirectory(Wanted::Screen)],
    }
}

/// Whether a key was typed into the search.
pub fn takes(desk: &mut Desk, key: Key) -> bool {
    let state = &mut desk.directory;
    // Where no cursor stands in a text, these keys move in the list or in the text shown.
    let moves = matches!(key.code, Code::Home | Code::End | Code::Left | Code::Right);
    if moves && (state.reading || state.typed.is_empty()) {
        return false;
    }
    let before = state.typed.text();
    let taken = state.typed.take(key);
    if taken && state.typed.text() != before {
        state.seek();
    }
    taken
}

/// From the one that is read to the list, from the list to where it was looked for.
pub fn back(desk: &mut Desk) {
    match std::mem::take(&mut desk.directory.reading) {
        true => desk.directory.scroll = 0,
        false => desk.screen = desk.directory.from,
    }
}

/// Moves in the list, or in the one that is read.
pub fn go(desk: &mut Desk, action: DeskAction) {
    if desk.directory.reading {
        let last = view::last_scroll(desk);
        desk.directory.scroll = moved(action, desk.directory.scroll.min(last), last + 1);
        return;
    }
    let state = &mut desk.directory;
    state.cursor = moved(action, state.cursor, state.found.len());
}

/// A click chooses a row.
pub fn click(desk: &mut Desk, column: u16, row: u16) {
    let list = view::list_area(desk);
    let state = &mut desk.directory;
    if list.contains((column, row).into()) && !state.reading {
        let first = first_row(state.cursor, state.found.len(), usize::from(list.height));
        let at = first + usize::from(row - list.y);
        state.cursor = if at < state.found.len() { at } else { state.cursor };
    }
}
