//! The screens, one room each. This is the list of them.

pub mod counts;
pub mod day;
pub mod directory;
pub mod feedback;
pub mod help;
pub mod history;
pub mod incidents;
pub mod large;
pub mod phrases;
pub mod queue;
pub mod requests;
pub mod settings;
pub mod sheets;
pub mod survey;

use super::action::{DeskAction, Scope};
use super::desk::Desk;
use super::key::Key;
use super::message::Effect;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Which screen is shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Screen {
    /// The walk-in queue.
    #[default]
    Queue,
    /// A day of the past.
    Day,
    /// Site, services, counters, agents, rules.
    Settings,
    /// A phrase for somebody who speaks no French.
    Phrases,
    /// Visits and requests, found by what is typed.
    History,
    /// What is asked of the city.
    Requests,
    /// Where people are directed to.
    Directory,
    /// The question of a survey, before the person.
    Survey,
    /// What was counted.
    Counts,
    /// The large survey, before the person.
    Large,
    /// Sheets of the large survey, typed in.
    Sheets,
    /// What went wrong at the counters.
    Incidents,
    /// What people say of the service.
    Feedback,
    /// The keys.
    Help,
}

impl Screen {
    /// Whose actions its keys ask for.
    pub fn scope(self) -> Scope {
        match self {
            Screen::Queue => Scope::Queue,
            Screen::Day => Scope::Day,
            Screen::Settings => Scope::Settings,
            Screen::Phrases => Scope::Phrases,
            Screen::History => Scope::History,
            Screen::Requests => Scope::Requests,
            Screen::Directory => Scope::Directory,
            Screen::Survey => Scope::Survey,
            Screen::Counts => Scope::Counts,
            Screen::Large => Scope::Large,
            Screen::Sheets => Scope::Sheets,
            Screen::Incidents => Scope::Incidents,
            Screen::Feedback => Scope::Feedback,
            Screen::Help => Scope::Everywhere,
        }
    }

    /// Whether letters are typed on it: then only other keys ask for something.
    pub fn is_typed_on(self) -> bool {
        matches!(self, Screen::History | Screen::Directory)
    }

    /// Whether the other person reads it: then nothing else stands there.
    pub fn faces_person(self) -> bool {
        self == Screen::Phrases || self.asks_person()
    }

    /// Whether the other person answers a survey on it: then nothing is said to the agent, which may
    /// name somebody.
    pub fn asks_person(self) -> bool {
        matches!(self, Screen::Survey | Screen::Large)
    }

    /// Its message in the header; the queue needs none.
    pub fn title(self) -> Option<&'static str> {
        match self {
            Screen::Queue | Screen::Phrases | Screen::Survey | Screen::Large => None,
            Screen::Sheets => Some("screen-sheets"),
            Screen::Day => Some("screen-day"),
            Screen::Settings => Some("screen-settings"),
            Screen::History => Some("screen-history"),
            Screen::Requests => Some("screen-requests"),
            Screen::Directory => Some("screen-directory"),
            Screen::Counts => Some("screen-counts"),
            Screen::Incidents => Some("screen-incidents"),
            Screen::Feedback => Some("screen-feedback"),
            Screen::Help => Some("screen-help"),
        }
    }
}

/// A key that the screen shown takes for itself, before it can ask for an action.
pub fn takes(desk: &mut Desk, key: Key) -> Option<Vec<Effect>> {
    match desk.screen {
        Screen::Phrases => phrases::takes(desk, key),
        Screen::Survey => survey::takes(desk, key),
        Screen::Large => large::takes(desk, key),
        Screen::Sheets => sheets::takes(desk, key),
        Screen::History => history::takes(desk, key).then(Vec::new),
        Screen::Directory => directory::takes(desk, key).then(Vec::new),
        _ => None,
    }
}

/// Draws the screen shown.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    match desk.screen {
        Screen::Queue => queue::view::view(desk, frame, area),
        Screen::Day => day::view::view(desk, frame, area),
        Screen::Settings => settings::view::view(desk, frame, area),
        Screen::Phrases => phrases::view::view(desk, frame),
        Screen::History => history::view::view(desk, frame, area),
        Screen::Requests => requests::view::view(desk, frame, area),
        Screen::Directory => directory::view::view(desk, frame, area),
        Screen::Survey => survey::view::view(desk, frame),
        Screen::Counts => counts::view::view(desk, frame, area),
        Screen::Large => large::view::view(desk, frame),
        Screen::Sheets => sheets::view::view(desk, frame, area),
        Screen::Incidents => incidents::view::view(desk, frame, area),
        Screen::Feedback => feedback::view::view(desk, frame, area),
        Screen::Help => help::view(desk, frame, area),
    }
}

/// What the screen shows, as sentences for a screen reader.
pub fn lines(desk: &Desk) -> Vec<String> {
    match desk.screen {
        Screen::Queue => queue::speak::lines(desk),
        Screen::Day => day::view::lines(desk),
        Screen::Settings => settings::view::lines(desk),
        Screen::Phrases => phrases::view::lines(desk),
        Screen::History => history::view::lines(desk),
        Screen::Requests => requests::view::lines(desk),
        Screen::Directory => directory::view::lines(desk),
        Screen::Survey => survey::view::lines(desk),
        Screen::Counts => counts::view::lines(desk),
        Screen::Large => large::view::lines(desk),
        Screen::Sheets => sheets::view::lines(desk),
        Screen::Incidents => incidents::view::lines(desk),
        Screen::Feedback => feedback::view::lines(desk),
        Screen::Help => help::lines(desk),
    }
}

/// Moves the selection of the screen shown.
pub fn go(desk: &mut Desk, action: DeskAction) {
    match desk.screen {
        Screen::Queue => queue::go(desk, action),
        Screen::Day => desk.day.cursor = moved(action, desk.day.cursor, desk.day.len()),
        Screen::Settings => {
            let rows = settings::rows(desk).len();
            desk.settings.cursor = moved(action, desk.settings.cursor, rows);
        }
        Screen::Phrases => phrases::go(desk, action),
        Screen::History => history::go(desk, action),
        Screen::Requests => requests::go(desk, action),
        Screen::Directory => directory::go(desk, action),
        Screen::Counts => counts::go(desk, action),
        Screen::Survey | Screen::Large | Screen::Sheets => {}
        Screen::Incidents => {
            let rows = desk.incidents.listed.as_ref().map_or(0, |listed| listed.rows.len());
            desk.incidents.cursor = moved(action, desk.incidents.cursor, rows);
        }
        Screen::Feedback => {
            let rows = desk.feedback.rows.as_ref().map_or(0, Vec::len);
            desk.feedback.cursor = moved(action, desk.feedback.cursor, rows);
        }
        Screen::Help => {
            let rows = help::lines(desk).len();
            desk.help.cursor = moved(action, desk.help.cursor, rows);
        }
    }
}

/// The place after a movement among `len` rows.
pub fn moved(action: DeskAction, at: usize, len: usize) -> usize {
    let to = match action {
        DeskAction::Up => at.saturating_sub(1),
        DeskAction::Down => at + 1,
        DeskAction::PageUp => at.saturating_sub(10),
        DeskAction::PageDown => at + 10,
        DeskAction::First => 0,
        DeskAction::Last => usize::MAX,
        _ => at,
    };
    to.min(len.saturating_sub(1))
}

/// The first row to draw so that row `cursor` of `len` is among the `height` on screen.
pub fn first_row(cursor: usize, len: usize, height: usize) -> usize {
    cursor.saturating_sub(height / 2).min(len.saturating_sub(height))
}
