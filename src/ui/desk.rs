//! The desk: its whole state, and what each message does to it. No I/O here.

use super::action::{Action, DeskAction, Scope};
use super::alarm::{self, Alarm};
use super::calm;
use super::describe;
use super::key::Key;
use super::keymap::Keymap;
pub use super::layers::{Chosen, Layer, Then};
use super::message::{Effect, Message, Purpose};
use super::palette;
use super::said::Said;
use super::screens::counts::{self, Counts};
use super::screens::day::Day;
use super::screens::directory::{self, DirectoryScreen};
use super::screens::feedback::{self, FeedbackScreen};
use super::screens::history::{self, History};
use super::screens::incidents::{self, IncidentsScreen};
use super::screens::large::{self, LargeScreen};
use super::screens::phrases::{self, PhrasesScreen};
use super::screens::queue::{self, Queue};
use super::screens::requests::{self, Requests};
use super::screens::settings::SettingsScreen;
use super::screens::sheets::{self, SheetsScreen};
use super::screens::survey::{self, SurveyScreen};
use super::screens::{Screen, help::Help};
use super::session::Session;
use super::theme::Theme;
use crate::domain::command::Command;
use crate::domain::conflict::{Conflict, conflicts};
use crate::domain::hall::Hall;
use crate::domain::id::TicketId;
use crate::domain::time::Moment;
use crate::domain::visit::TicketCommand;
use crate::journal::{Actor, Done, JournalError, SiteZone};
use crate::text::Words;
use std::sync::Arc;

/// All that a desk shows and knows.
pub struct Desk {
    /// The queue, the posts, the settings.
    pub hall: Arc<Hall>,
    /// What people have to settle in it.
    pub conflicts: Vec<Conflict>,
    /// Now.
    pub now: Moment,
    /// The site's zone.
    pub zone: SiteZone,
    /// The language of the desk.
    pub words: Words,
    /// Its colours.
    pub theme: Theme,
    /// Its keys.
    pub keymap: Keymap,
    /// Who sits here, and where.
    pub session: Session,
    /// The screen shown.
    pub screen: Screen,
    /// Text that runs from the right is ordered here, for a terminal that does not.
    pub bidi: bool,
    /// What lies over it, the topmost last.
    pub layers: Vec<Layer>,
    /// The line for the agent.
    pub said: Option<Said>,
    /// What was done last is not on the disk yet.
    pub writing: bool,
    /// Columns and rows of the window.
    pub size: (u16, u16),
    /// The queue's own state.
    pub queue: Queue,
    /// A day of the past.
    pub day: Day,
    /// The settings' own state.
    pub settings: SettingsScreen,
    /// The phrases' own state.
    pub phrases: PhrasesScreen,
    /// The history's own state.
    pub history: History,
    /// The counts' own state.
    pub counts: Counts,
    /// Requests, and what is owed.
    pub requests: Requests,
    /// The directory's own state.
    pub directory: DirectoryScreen,
    /// The survey's own state.
    pub survey: SurveyScreen,
    /// The large survey's own state.
    pub large: LargeScreen,
    /// The sheets' own state.
    pub sheets: SheetsScreen,
    /// The incidents' own state.
    pub incidents: IncidentsScreen,
    /// The feedback's own state.
    pub feedback: FeedbackScreen,
    /// The help's own state.
    pub help: Help,
    /// Calls for help.
    pub alarm: Alarm,
}

/// What a message does to the desk, and what is to be done elsewhere.
pub fn update(desk: &mut Desk, message: Message) -> Vec<Effect> {
    let (faced, sought) = (phrases::is_open(desk), history::is_open(desk));
    let taken = large::is_open(desk);
    let (asked, agent) = (survey::is_open(desk), desk.session.agent);
    let before = alarm::Before::of(desk);
    let mut effects = take_in(desk, message);
    // By whatever way a screen was left, nothing of one person is there for the next.
    if faced && !phrases::is_open(desk) {
        effects.extend(phrases::leave(desk));
    }
    if asked && !survey::is_open(desk) {
        survey::leave(desk);
    }
    if taken && !large::is_open(desk) {
        large::leave(desk);
    }
    if !incidents::is_open(desk) && desk.incidents.listed.is_some() {
        incidents::leave(desk);
    }
    if sought && !history::is_open(desk) {
        history::leave(desk);
    }
    effects.extend(alarm::heed(desk, &before));
    effects.extend(history::look(desk));
    if desk.session.agent != agent {
        counts::agent_changed(desk);
        effects.extend(requests::agent_changed(desk));
    }
    effects.extend(counts::look(desk));
    effects
}

fn take_in(desk: &mut Desk, message: Message) -> Vec<Effect> {
    match message {
        Message::Key(key) => desk.key(key),
        Message::Click { column, row } => desk.click(column, row),
        Message::Wheel { down } => desk.wheel(down),
        Message::Resized(columns, rows) => {
            desk.size = (columns, rows);
            phrases::resized(desk);
            survey::paint(desk);
            large::paint(desk);
            vec![Effect::Redraw]
        }
        Message::Tick(now) => {
            desk.tick(now);
            let mut effects = alarm::tick(desk);
            effects.extend(requests::news::catch_up(desk));
            effects
        }
        Message::Changed(hall) => {
            desk.take_hall(hall);
            let mut effects = requests::news::heed(desk);
            effects.extend(incidents::refresh(desk));
            effects.extend(feedback::refresh(desk));
            effects
        }
        Message::Damaged(what) => {
            desk.warn(what);
            vec![]
        }
        Message::ClockJumped(ms) => {
            let minutes = ms.unsigned_abs() / 60_000;
            desk.warn(desk.words.with("clock-jumped", &[("minutes", minutes.into())]));
            vec![]
        }
        Message::StillWriting => {
            desk.writing = true;
            vec![]
        }
        Message::Answered(purpose, answer) => {
            desk.writing = false;
            desk.answered(purpose, answer)
        }
        Message::DayRead(Ok(read)) => {
            desk.day.show(read);
            vec![]
        }
        Message::DayRead(Err(error)) => {
            desk.refused(&error);
            vec![]
        }
        Message::RequestsRead(reading) => requests::take(desk, reading),
        Message::HelpRun(program, ended) => {
            alarm::take(desk, &program, ended);
            vec![]
        }
        Message::CalmRead(read) => calm::take(desk, read),
        Message::IncidentsRead(reading) => incidents::take(desk, reading),
        Message::FeedbackRead(reading) => feedback::take(desk, reading),
        Message::DirectoryRead(wanted, read) => directory::take(desk, wanted, read),
        Message::Survey(news) => survey::take(desk, news),
        Message::Heard(news) => phrases::hear(desk, news),
        Message::Found(found) => history::take(desk, *found),
        Message::Counted(counted) => counts::take(desk, *counted),
        Message::PinChecked(asked, right) => desk.pin_checked(asked, right),
        Message::PinHashed(id, agent) => super::screens::settings::pin_hashed(desk, id, agent),
        Message::Quit | Message::Lost(_) => desk.leave(),
    }
}

impl Desk {
    /// Who acts, for the journal.
    pub fn actor(&self) -> Actor {
        Actor { agent: self.session.agent, counter: self.session.counter }
    }

    /// From now on the hall is this one.
    fn take_hall(&mut self, hall: Arc<Hall>) {
        self.conflicts = conflicts(&hall);
        let before = std::mem::replace(&mut self.hall, hall);
        phrases::hear_colleagues(self, &before);
        self.history.changed();
        self.counts.changed();
    }

    /// Sends a command.
    pub fn submit(&self, command: Command) -> Vec<Effect> {
        self.submit_for(Purpose::Act, command)
    }

    /// Sends a command whose answer means more than a line.
    pub fn submit_for(&self, purpose: Purpose, command: Command) -> Vec<Effect> {
        vec![Effect::Submit { actor: self.actor(), command, purpose }]
    }

    /// Does something to one ticket.
    pub fn act(&mut self, ticket: TicketId, command: TicketCommand) -> Vec<Effect> {
        self.submit_for(Purpose::OnTicket, Command::Ticket(ticket, command))
    }

    /// Carries out an action, whoever asked for it.
    pub fn perform(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Desk(action) => self.desk_action(action),
            Action::Queue(action) => {
                self.screen = Screen::Queue;
                queue::update(self, action)
            }
            Action::Day(action) => super::screens::day::update(self, action),
            Action::Settings(action) => super::screens::settings::update(self, action),
            Action::Phrase(action) => phrases::update(self, action),
            Action::History(action) => history::update(self, action),
            Action::Request(action) => requests::update(self, action),
            Action::Directory(action) => directory::update(self, action),
            Action::Survey(action) => survey::update(self, action),
            Action::Counts(action) => counts::update(self, action),
            Action::Large(action) => large::update(self, action),
            Action::Sheet(action) => sheets::update(self, action),
            Action::Incident(action) => incidents::update(self, action),
            Action::Feedback(action) => feedback::update(self, action),
        }
    }

    /// What a key does now.
    pub fn key(&mut self, key: Key) -> Vec<Effect> {
        if let Some(effects) = alarm::key(self, key) {
            return effects;
        }
        let quit = Action::Desk(DeskAction::Quit);
        if key.ctrl && self.keymap.action(Scope::Everywhere, key) == Some(quit) {
            return self.leave();
        }
        if self.session.locked && self.layers.is_empty() {
            return self.unlock();
        }
        if self.layers.is_empty() {
            if let Some(waiting) = &mut self.session.sitting {
                waiting.push(key);
                return vec![];
            }
            if self.has_lost_seat() && !self.keeps_standing(key) {
                return self.sit_again(key);
            }
        }
        if self.layers.is_empty()
            && let Some(effects) = super::screens::takes(self, key)
        {
            return effects;
        }
        if let Some(effects) = self.layer_key(key) {
            return effects;
        }
        match self.keymap.action(self.screen.scope(), key) {
            _ if self.screen == Screen::Queue && self.queue.typing => self.queue.type_in(key),
            Some(action) => self.perform(action),
            None => vec![],
        }
    }

    fn desk_action(&mut self, action: DeskAction) -> Vec<Effect> {
        match action {
            DeskAction::Help => {
                self.help = Help::of(self.screen);
                self.screen = Screen::Help;
            }
            DeskAction::Palette => return palette::open(self),
            DeskAction::Phrases => return phrases::open(self),
            DeskAction::Day => {
                self.screen = Screen::Day;
                return vec![Effect::ReadDay(self.hall.day)];
            }
            DeskAction::History => history::open(self),
            DeskAction::Counts => counts::open(self),
            DeskAction::Directory => return directory::open(self),
            DeskAction::Survey => return survey::open(self),
            DeskAction::SurveyResults => return survey::results(self),
            DeskAction::LargeSurvey => return large::open(),
            DeskAction::Sheets => return sheets::open(),
            DeskAction::CallForHelp => return alarm::call(self),
            DeskAction::ComeToHelp => return alarm::come(self),
            DeskAction::HelpOver => return alarm::over(self),
            DeskAction::CalmCards => return calm::open(),
            DeskAction::Incident => return incidents::report(self),
            DeskAction::Incidents => return incidents::open(self),
            DeskAction::Feedback => return feedback::open(self),
            DeskAction::Settings => self.screen = Screen::Settings,
            DeskAction::Language => self.words = Words::new(self.words.language().other()),
            DeskAction::Lock => {
                self.layers.clear();
                self.said = None;
                self.session.locked = true;
                // A microphone does not stay open while nobody is here.
                return phrases::hush(self);
            }
            DeskAction::Redraw => return vec![Effect::Redraw],
            DeskAction::Quit => return self.leave(),
            DeskAction::Back if self.screen == Screen::Queue => self.queue.back(),
            DeskAction::Back if self.screen == Screen::Phrases => return phrases::back(self),
            DeskAction::Back if self.screen == Screen::Survey => return survey::back(self),
            DeskAction::Back if self.screen == Screen::Large => return large::back(self),
            DeskAction::Back if self.screen == Screen::Sheets => sheets::back(self),
            DeskAction::Back if self.screen == Screen::History => history::back(self),
            DeskAction::Back if self.screen == Screen::Counts => counts::back(self),
            DeskAction::Back if self.screen == Screen::Requests => requests::back(self),
            DeskAction::Back if self.screen == Screen::Directory => directory::back(self),
            DeskAction::Back => {
                let from = std::mem::replace(&mut self.screen, Screen::Queue);
                if from == Screen::Help {
                    self.screen = self.help.of;
                }
            }
            moving => super::screens::go(self, moving),
        }
        vec![]
    }

    fn tick(&mut self, now: Moment) {
        self.now = now;
        self.forget_said();
        phrases::paint_what_lacked(self);
        survey::tick(self);
    }

    fn answered(&mut self, purpose: Purpose, answer: Result<Done, JournalError>) -> Vec<Effect> {
        match answer {
            Ok(done) => {
                self.take_hall(done.hall.clone());
                if purpose == Purpose::OnTicket {
                    // The selection has served its purpose.
                    self.queue.selected = None;
                }
                let text = describe::done(self, &done);
                if let Some(text) = &text {
                    self.session.acts.insert(done.command, text.clone());
                }
                if matches!(purpose, Purpose::Noted | Purpose::Help) {
                    return vec![];
                }
                self.say_done(text);
                if purpose == Purpose::OnRequest {
                    return requests::answered(self, &done);
                }
                if let Purpose::Incident(id) = purpose {
                    return incidents::reported(self, id);
                }
                if let Purpose::RequestMade(id) = purpose {
                    return feedback::request_made(self, id);
                }
                let mut effects = survey::heed(self, &done);
                effects.extend(self.seated(purpose));
                effects
            }
            Err(error) if purpose == Purpose::Help => {
                alarm::not_written(self, &error);
                vec![]
            }
            Err(error) => {
                self.refused(&error);
                if purpose == Purpose::OnRequest {
                    return requests::not_done(self);
                }
                self.not_seated(purpose)
            }
        }
    }
}
