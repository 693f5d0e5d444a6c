//! Named actions: what a key, the palette and the configuration can ask for.
//!
//! Each screen declares its own beside its default keys; this is the one list of them all.

use super::screens::counts::actions::CountsAction;
use super::screens::day::actions::DayAction;
use super::screens::directory::actions::DirectoryAction;
use super::screens::feedback::actions::FeedbackAction;
use super::screens::history::actions::HistoryAction;
use super::screens::incidents::actions::IncidentAction;
use super::screens::large::actions::LargeAction;
use super::screens::phrases::actions::PhraseAction;
use super::screens::queue::actions::QueueAction;
use super::screens::requests::actions::RequestAction;
use super::screens::settings::actions::SettingsAction;
use super::screens::sheets::actions::SheetAction;
use super::screens::survey::actions::SurveyAction;

/// Declares the actions of one screen: variant, name in the configuration, default keys.
macro_rules! actions {
    ($(#[$doc:meta])* $name:ident {
        $($(#[$about:meta])* $variant:ident = $id:literal [$($key:literal),*],)*
    }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$about])* $variant,)*
        }

        impl $name {
            /// Each with its name and its default keys, in the order of the help.
            pub const ALL: &'static [(Self, &'static str, &'static [&'static str])] =
                &[$((Self::$variant, $id, &[$($key),*]),)*];
        }
    };
}
pub(crate) use actions;

actions! {
    /// What can be done on every screen.
    DeskAction {
        /// Up one row.
        Up = "up" ["Up"],
        /// Down one row.
        Down = "down" ["Down"],
        /// Up one page.
        PageUp = "page-up" ["PageUp"],
        /// Down one page.
        PageDown = "page-down" ["PageDown"],
        /// To the first row.
        First = "first" ["Home"],
        /// To the last row.
        Last = "last" ["End"],
        /// Back.
        Back = "back" ["Esc"],
        /// The keys of this screen.
        Help = "help" ["?", "F1"],
        /// Any action by its name.
        Palette = "palette" [":", "Ctrl-p"],
        /// A phrase for somebody who speaks no French.
        Phrases = "phrases" ["f"],
        /// A day of the past.
        Day = "day" ["D"],
        /// Visits and requests, found by what is typed.
        History = "history" ["H"],
        /// What was counted.
        Counts = "counts" ["C"],
        /// Where to direct people.
        Directory = "directory" ["O", "F6"],
        /// The question of the survey, to whoever is here.
        Survey = "survey" ["Z", "F7"],
        /// What was answered to the survey, for supervisors.
        SurveyResults = "survey-results" ["B"],
        /// The large survey, to whoever is here.
        LargeSurvey = "large-survey" ["V"],
        /// Sheets of the large survey, typed in.
        Sheets = "sheets" ["W"],
        /// Call for help, from anywhere, unnoticed.
        CallForHelp = "call-for-help" ["Ctrl-g Ctrl-y"],
        /// A colleague calls for help: I come.
        ComeToHelp = "come-to-help" ["F9"],
        /// The help called from here is needed no longer.
        HelpOver = "help-over" ["K"],
        /// Cards for a tense moment.
        CalmCards = "calm-cards" ["F8"],
        /// Something went wrong at the counter: aggression, threat, malaise, lost child.
        Incident = "incident" ["X", "F12"],
        /// Incidents, and their follow-up.
        Incidents = "incidents" ["Y"],
        /// What people say of the service, and what becomes of it.
        Feedback = "feedback" ["U"],
        /// Site, services, counters, agents, rules.
        Settings = "settings" ["P", ","],
        /// The other language of the desk.
        Language = "language" ["A"],
        /// Hide everything.
        Lock = "lock" ["L"],
        /// Draw everything anew.
        Redraw = "redraw" ["Ctrl-l"],
        /// Leave.
        Quit = "quit" ["q", "Ctrl-c"],
    }
}

/// Where an action can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// On every screen.
    Everywhere,
    /// On the queue.
    Queue,
    /// On a day of the past.
    Day,
    /// In the settings.
    Settings,
    /// While a phrase is shown.
    Phrases,
    /// In the history.
    History,
    /// On requests.
    Requests,
    /// In the directory.
    Directory,
    /// While a survey is shown.
    Survey,
    /// In the counts.
    Counts,
    /// While somebody takes the large survey.
    Large,
    /// While sheets of it are typed in.
    Sheets,
    /// On incidents.
    Incidents,
    /// On what people say.
    Feedback,
}

/// Any action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// On every screen.
    Desk(DeskAction),
    /// On the queue.
    Queue(QueueAction),
    /// On a day of the past.
    Day(DayAction),
    /// In the settings.
    Settings(SettingsAction),
    /// While a phrase is shown.
    Phrase(PhraseAction),
    /// In the history.
    History(HistoryAction),
    /// On requests.
    Request(RequestAction),
    /// In the directory.
    Directory(DirectoryAction),
    /// While a survey is shown.
    Survey(SurveyAction),
    /// In the counts.
    Counts(CountsAction),
    /// While somebody takes the large survey.
    Large(LargeAction),
    /// While sheets of it are typed in.
    Sheet(SheetAction),
    /// On incidents.
    Incident(IncidentAction),
    /// On what people say.
    Feedback(FeedbackAction),
}

impl Action {
    /// Where it can be asked for.
    pub fn scope(self) -> Scope {
        match self {
            Action::Desk(_) => Scope::Everywhere,
            Action::Queue(_) => Scope::Queue,
            Action::Day(_) => Scope::Day,
            Action::Settings(_) => Scope::Settings,
            Action::Phrase(_) => Scope::Phrases,
            Action::History(_) => Scope::History,
            Action::Request(_) => Scope::Requests,
            Action::Directory(_) => Scope::Directory,
            Action::Survey(_) => Scope::Survey,
            Action::Counts(_) => Scope::Counts,
            Action::Large(_) => Scope::Large,
            Action::Sheet(_) => Scope::Sheets,
            Action::Incident(_) => Scope::Incidents,
            Action::Feedback(_) => Scope::Feedback,
        }
    }

    /// Its name in the configuration; `action-` before it gives the message that names it.
    pub fn name(self) -> &'static str {
        all().find(|(action, ..)| *action == self).map_or("", |(_, name, _)| name)
    }
}

/// Every action with its name and its default keys, in the order of the help.
pub fn all() -> impl Iterator<Item = (Action, &'static str, &'static [&'static str])> {
    let queue = QueueAction::ALL.iter().map(|(a, name, keys)| (Action::Queue(*a), *name, *keys));
    let day = DayAction::ALL.iter().map(|(a, name, keys)| (Action::Day(*a), *name, *keys));
    let settings =
        SettingsAction::ALL.iter().map(|(a, name, keys)| (Action::Settings(*a), *name, *keys));
    let phrase = PhraseAction::ALL.iter().map(|(a, name, keys)| (Action::Phrase(*a), *name, *keys));
    let history =
        HistoryAction::ALL.iter().map(|(a, name, keys)| (Action::History(*a), *name, *keys));
    let request =
        RequestAction::ALL.iter().map(|(a, name, keys)| (Action::Request(*a), *name, *keys));
    let directory =
        DirectoryAction::ALL.iter().map(|(a, name, keys)| (Action::Directory(*a), *name, *keys));
    let survey = SurveyAction::ALL.iter().map(|(a, name, keys)| (Action::Survey(*a), *name, *keys));
    let counts = CountsAction::ALL.iter().map(|(a, name, keys)| (Action::Counts(*a), *name, *keys));
    let large = LargeAction::ALL.iter().map(|(a, name, keys)| (Action::Large(*a), *name, *keys));
    let sheets = SheetAction::ALL.iter().map(|(a, name, keys)| (Action::Sheet(*a), *name, *keys));
    let survey = survey.chain(large).chain(sheets);
    let incident =
        IncidentAction::ALL.iter().map(|(a, name, keys)| (Action::Incident(*a), *name, *keys));
    let feedback =
        FeedbackAction::ALL.iter().map(|(a, name, keys)| (Action::Feedback(*a), *name, *keys));
    let survey = survey.chain(incident).chain(feedback);
    let desk = DeskAction::ALL.iter().map(|(a, name, keys)| (Action::Desk(*a), *name, *keys));
    let screens = phrase.chain(history).chain(request).chain(directory).chain(survey).chain(counts);
    queue.chain(day).chain(settings).chain(screens).chain(desk)
}
