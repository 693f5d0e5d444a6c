//! The desk: one loop from key to screen.
//!
//! terminal event → [`key::Key`] → [`keymap::Keymap`] → [`action::Action`] →
//! [`desk::update`] → [`message::Effect`]s, carried out by [`effects::Worker`], come back as
//! [`message::Message`]s → [`view::view`]. Nothing on this path waits for a disk.

pub mod action;
pub mod alarm;
pub mod config;
pub mod desk;
pub mod effects;
pub mod key;
pub mod keymap;
pub mod linear;
pub mod message;
pub mod said;
pub mod screens;
pub mod terminal;
pub mod theme;
pub mod view;

mod asker;
mod calm;
mod describe;
mod dialog;
mod entry;
mod footer;
mod form;
mod layers;
mod names;
mod page;
mod palette;
mod parts;
mod picker;
mod presence;
mod seats;
mod seeker;
mod session;
mod sitting;
mod times;
mod unanswered;
mod voice;

use crate::domain::id::AgentId;
use crate::interpret::speech::{Speech, SpeechConfig};
use crate::journal::Journal;
use crate::text::{DeskLanguage, Words};
use config::{Keys, ThemeName};
use crossterm::terminal as screen;
use desk::{Desk, update};
use effects::Worker;
use keymap::{Keymap, KeymapError};
use linear::Linear;
use message::{Effect, Message};
use presence::Presence;
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use seats::Seats;
use std::collections::BTreeMap;
use std::io::{Stdout, Write, stdout};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;
use unanswered::Unanswered;

/// How a desk is opened.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The language of the desk.
    pub language: DeskLanguage,
    /// Its colours.
    pub theme: ThemeName,
    /// Its keys, where they differ.
    pub keys: Keys,
    /// Plain lines for a screen reader.
    pub linear: bool,
    /// The counter; without it, the lowest free one.
    pub counter: Option<u16>,
    /// The agent; without it, they are asked where there are several.
    pub agent: Option<AgentId>,
    /// Draw with plain characters only.
    pub ascii: bool,
    /// What phrases are painted on.
    pub canvas: config::Canvas,
    /// Which programs speak and record.
    pub speech: SpeechConfig,
    /// What is run when help is called for.
    pub help: config::HelpConfig,
    /// The terminal does not order text that runs from the right.
    pub bidi: bool,
}

impl Desk {
    /// A desk that shows `journal`, before anybody sits down.
    ///
    /// # Errors
    /// The keys of `options` do not hold together.
    pub fn new(
        journal: &Journal,
        options: &Options,
        size: (u16, u16),
    ) -> Result<Self, KeymapError> {
        let coloured = std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
        let session = session::Session {
            system: journal.system_agent(),
            named: options.agent,
            wanted: options.counter,
            ..session::Session::default()
        };
        Ok(Self {
            conflicts: crate::domain::conflict::conflicts(&journal.hall()),
            hall: journal.hall(),
            now: journal.moment(),
            zone: journal.zone(),
            words: Words::new(options.language),
            theme: theme::Theme::new(options.theme, options.ascii, coloured),
            keymap: Keymap::new(&options.keys)?,
            session,
            screen: screens::Screen::default(),
            layers: vec![],
            said: None,
            writing: false,
            size,
            queue: screens::queue::Queue::default(),
            day: screens::day::Day::default(),
            settings: screens::settings::SettingsScreen::default(),
            phrases: screens::phrases::PhrasesScreen::new(
                journal.place().phrases(),
                options.canvas,
            ),
            bidi: options.bidi,
            history: screens::history::History::default(),
            counts: screens::counts::Counts::default(),
            requests: screens::requests::Requests::default(),
            directory: screens::directory::DirectoryScreen::default(),
            survey: screens::survey::SurveyScreen::default(),
            large: screens::large::LargeScreen::default(),
            sheets: screens::sheets::SheetsScreen::default(),
            incidents: screens::incidents::IncidentsScreen::default(),
            feedback: screens::feedback::FeedbackScreen::default(),
            help: screens::help::Help::default(),
            alarm: alarm::Alarm::new(options.help.clone()),
        })
    }
}

/// The sentence for a wrong `[keys]`, which stops the desk before it opens.
pub fn keymap_sentence(words: &Words, error: &KeymapError) -> String {
    match error {
        KeymapError::UnknownAction { name, nearest } => words.with(
            "keys-unknown-action",
            &[("name", name.as_str().into()), ("nearest", (*nearest).into())],
        ),
        KeymapError::UnknownKey { name, key } => words.with(
            "keys-unknown-key",
            &[("name", name.as_str().into()), ("key", key.as_str().into())],
        ),
        KeymapError::NotTwo { name, key } => words
            .with("keys-not-two", &[("name", name.as_str().into()), ("key", key.as_str().into())]),
        KeymapError::Clash { key, first, second } => words.with(
            "keys-clash",
            &[
                ("key", key.as_str().into()),
                ("first", (*first).into()),
                ("second", (*second).into()),
            ],
        ),
    }
}

/// Opens the desk and returns once the agent has left it.
///
/// # Errors
/// Wrong keys in the configuration; no terminal.
pub fn run(journal: Journal, options: Options) -> color_eyre::Result<()> {
    let journal = Arc::new(journal);
    let size = screen::size().unwrap_or((80, 24));
    let mut desk = Desk::new(&journal, &options, size).map_err(|error| {
        color_eyre::eyre::eyre!(keymap_sentence(&Words::new(options.language), &error))
    })?;
    let (send, receive) = channel();
    let speech = Speech::new(options.speech.clone(), None);
    let worker = Worker::new(journal.clone(), send.clone(), speech);
    worker.follow();
    terminal::heed_signals(send.clone())?;
    let mut seats = Seats::new(journal.place().state.join("seats"));
    let counters: BTreeMap<_, _> =
        desk.hall.settings.counters.iter().map(|(id, (_, c))| (*id, c.number)).collect();
    desk.session.taken = seats.taken(&counters).into_iter().collect();

    let _guard = terminal::Guard::take(options.linear)?;
    terminal::listen(send);
    let mut shown = Shown::new(options.linear)?;
    let presence = Presence::new(journal.place().state.join("desks"));
    let mut unanswered = Unanswered::default();
    let mut effects = desk.open();
    alarm::tell_who_hears(&mut desk, presence.others());
    loop {
        for effect in effects {
            match effect {
                Effect::Leave => return Ok(()),
                Effect::Redraw => shown.clear()?,
                Effect::Bell => ring()?,
                Effect::Sit(counter) => seats.sit(counters.get(&counter).copied().unwrap_or(0)),
                effect => {
                    unanswered.begin(&effect);
                    worker.begin(effect);
                }
            }
        }
        shown.draw(&desk)?;
        effects = next(&mut desk, &receive, &journal, &mut unanswered)?;
    }
}

/// Lets the terminal ring; nothing on its screen changes.
fn ring() -> std::io::Result<()> {
    let mut out = stdout().lock();
    out.write_all(b"\x07")?;
    out.flush()
}

/// Waits for a message, at most until the second is full or it is to be said that an act is not written
/// yet, and takes in all that have come.
///
/// # Errors
/// The terminal is lost: nobody has left the desk.
fn next(
    desk: &mut Desk,
    receive: &Receiver<Message>,
    journal: &Journal,
    unanswered: &mut Unanswered,
) -> std::io::Result<Vec<Effect>> {
    let due = unanswered.due();
    let mut take = |desk: &mut Desk, message| {
        unanswered.heed(&message);
        match message {
            Message::Lost(error) => Err(error),
            message => Ok(update(desk, message)),
        }
    };
    let past = journal.now().0.rem_euclid(1000).unsigned_abs();
    let second = Duration::from_millis(1000 - past);
    let due = due.filter(|due| *due < second);
    let first = match receive.recv_timeout(due.unwrap_or(second)) {
        Ok(message) => message,
        Err(RecvTimeoutError::Timeout) if due.is_some() => Message::StillWriting,
        Err(RecvTimeoutError::Timeout) => Message::Tick(journal.moment()),
        Err(RecvTimeoutError::Disconnected) => Message::Quit,
    };
    let mut effects = take(desk, first)?;
    while let Ok(message) = receive.try_recv() {
        effects.extend(take(desk, message)?);
    }
    Ok(effects)
}

/// Where the desk is shown.
enum Shown {
    Boxes(Terminal<CrosstermBackend<Stdout>>),
    Lines(Linear),
}

impl Shown {
    fn new(linear: bool) -> std::io::Result<Self> {
        Ok(match linear {
            true => Shown::Lines(Linear::default()),
            false => Shown::Boxes(Terminal::new(CrosstermBackend::new(stdout()))?),
        })
    }

    fn clear(&mut self) -> std::io::Result<()> {
        match self {
            Shown::Boxes(terminal) => {
                // `Terminal::clear` asks the terminal where its cursor is; the desk asks nothing.
                let (columns, rows) = screen::size()?;
                terminal.resize(ratatui::layout::Rect::new(0, 0, columns, rows))
            }
            Shown::Lines(_) => Ok(()),
        }
    }

    fn draw(&mut self, desk: &Desk) -> std::io::Result<()> {
        match self {
            Shown::Boxes(terminal) => {
                terminal.draw(|frame| view::view(desk, frame))?;
            }
            Shown::Lines(linear) => {
                let mut out = stdout().lock();
                for line in linear.changes(desk) {
                    write!(out, "{line}\r\n")?;
                }
                out.flush()?;
            }
        }
        Ok(())
    }
}
