//! A phrase for somebody who speaks no French: their language, the card, their answer; and what
//! else helps two people who share no language.

pub mod actions;
pub mod view;

mod board;
mod card;
mod colleagues;
mod dialogue;
mod language;
pub(super) mod paint;
mod rooms;
mod sound;
mod written;

pub use board::Board;
pub use card::{Answer, Shown, answer};
pub use colleagues::{asking_me, hear_colleagues};
pub use sound::hear;
pub use written::Written;

use super::queue;
use crate::domain::command::Command;
use crate::domain::event::Means;
use crate::domain::id::TicketId;
use crate::interpret::search::Index;
use crate::interpret::{Card, Catalogue, Language, Painter, Phrases};
use crate::ui::action::DeskAction;
use crate::ui::config::Canvas;
use crate::ui::desk::Desk;
use crate::ui::key::Key;
use crate::ui::message::Effect;
use crate::ui::screens::Screen;
use actions::PhraseAction;
use dialogue::Dialogue;
use sound::Sounds;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;
use std::time::SystemTime;

/// The state of the screen. Nothing is read before somebody asks for a phrase; what is read of a
/// language stays until another is chosen.
#[derive(Default)]
pub struct PhrasesScreen {
    /// Where the city's own cards lie.
    folder: PathBuf,
    catalogue: Option<Rc<Catalogue>>,
    /// The other person's language.
    speaker: Option<Speaker>,
    /// The French words, for the agent.
    french: Option<Rc<Phrases>>,
    /// The card shown.
    pub shown: Option<Shown>,
    /// What stands over it.
    pub over: Option<Over>,
    /// Languages used here, the latest first.
    recent: Vec<&'static Language>,
    /// The romanised words stand under the phrase.
    pub pronounced: bool,
    /// For somebody who does not read.
    pub pictured: bool,
    /// What was said so far.
    pub dialogue: Dialogue,
    /// What has been counted already: means once per language and ticket.
    counted: BTreeSet<(Option<TicketId>, Means, String)>,
    /// What phrases are painted on.
    pub canvas: Canvas,
    /// Draws signs, for those who do not read.
    signs: Option<Painter>,
    /// What is said and recorded.
    heard: Sounds,
    /// How many broken files the agent was told of.
    told: usize,
    /// When the city's files that were read had last changed.
    stamp: Option<SystemTime>,
}

/// What fills the screen instead of the card.
pub enum Over {
    /// All languages by their own names.
    Board(Board),
    /// Writing back and forth.
    Written(Box<Written>),
}

/// A language with its words, its painter and its cards.
struct Speaker {
    language: &'static Language,
    words: Rc<Phrases>,
    painter: Painter,
    /// The cards that it has words for, with their French.
    cards: Vec<(Arc<Card>, String)>,
    index: Rc<Index>,
}

impl PhrasesScreen {
    /// With a city's own cards in `folder`.
    pub fn new(folder: PathBuf, canvas: Canvas) -> Self {
        Self { folder, canvas, ..Self::default() }
    }

    /// All that can be said, read at the first use.
    fn catalogue(&mut self) -> Rc<Catalogue> {
        let folder = &self.folder;
        self.catalogue.get_or_insert_with(|| Rc::new(Catalogue::with_own(folder))).clone()
    }

    fn french(&mut self) -> Rc<Phrases> {
        let catalogue = self.catalogue();
        let french = || Rc::new(catalogue.phrases(Language::french()));
        self.french.get_or_insert_with(french).clone()
    }

    /// Forgets what was read where a file of the city's has changed since: a phrase that a speaker
    /// found wrong is shown no longer, also at a desk that stays open.
    fn read_anew_where_changed(&mut self) {
        let tag = self.speaker.as_ref().map_or("fr", |s| s.language.tag.as_str());
        let stamp = Catalogue::stamp(&self.folder, &["fr", "fr-facile", tag]);
        if stamp != self.stamp {
            (self.catalogue, self.french, self.speaker) = (None, None, None);
            self.stamp = stamp;
        }
    }

    /// The other person's language.
    pub fn language(&self) -> Option<&'static Language> {
        self.speaker.as_ref().map(|s| s.language)
    }
}

/// Shows a phrase: at once in the ticket's language where it has one, else the language is asked
/// first. From a phrase, asks for another.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    if desk.screen == Screen::Phrases && desk.phrases.over.is_none() {
        return card::choose(desk);
    }
    desk.phrases.read_anew_where_changed();
    let here = queue::current(desk);
    let ticket = here.map(|(id, _)| id);
    let language = here.and_then(|(_, ticket)| ticket.language.as_ref());
    match language.and_then(Language::meant_by) {
        Some(language) => {
            let mut effects = language::take_up(desk, language);
            let latest = desk.phrases.dialogue.latest(ticket);
            effects.extend(match latest.or_else(|| card::first(desk)) {
                Some((card, values)) => card::show(desk, card, values),
                None => card::choose(desk),
            });
            language::tell_broken(desk);
            effects
        }
        None => language::choose(desk),
    }
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: PhraseAction) -> Vec<Effect> {
    use PhraseAction as P;
    // Behind the board there is a card that nobody sees.
    let seen = matches!(action, P::Language | P::Board | P::Write);
    if matches!(desk.phrases.over, Some(Over::Board(_))) && !seen {
        return vec![];
    }
    match action {
        P::Language => language::choose(desk),
        P::Board => board::open(desk),
        P::Follow => card::follow(desk),
        P::Pronunciation => {
            desk.phrases.pronounced = !desk.phrases.pronounced;
            paint(desk);
            vec![]
        }
        P::Pictures => {
            desk.phrases.pictured = !desk.phrases.pictured;
            paint(desk);
            // Who does not read hears it first.
            if desk.phrases.pictured { sound::say(desk, false) } else { vec![] }
        }
        P::Speak => sound::speak(desk, false),
        P::SpeakSlowly => sound::speak(desk, true),
        P::Record => sound::record(desk),
        P::Write => written::open(desk),
        P::Colleague => colleagues::ask(desk),
        P::Telephone => colleagues::telephone(desk),
        P::Dialogue => dialogue::open(desk),
        P::Favourite => card::favour(desk),
    }
}

/// A key that what fills the screen takes for itself.
pub fn takes(desk: &mut Desk, key: Key) -> Option<Vec<Effect>> {
    match desk.phrases.over {
        Some(Over::Written(_)) => Some(written::key(desk, key)),
        Some(Over::Board(_)) => board::key(desk, key),
        None => key.digit().filter(|digit| answer(desk, *digit)).map(|_| vec![]),
    }
}

/// Moves on the board.
pub fn go(desk: &mut Desk, action: DeskAction) {
    board::go(desk, action);
}

/// One step back: from a recording to the card, from what stands over the card to the card, from
/// the card to the queue.
pub fn back(desk: &mut Desk) -> Vec<Effect> {
    let recording = sound::is_recording(desk);
    let effects = sound::end(desk);
    if recording {
        desk.said = None;
        return effects;
    }
    let over = desk.phrases.over.take().is_some();
    if !over || desk.phrases.shown.is_none() {
        desk.screen = Screen::Queue;
    }
    paint(desk);
    effects
}

/// Whether the phrases are shown, or the help on them.
pub fn is_open(desk: &Desk) -> bool {
    let help = desk.screen == Screen::Help && desk.help.of == Screen::Phrases;
    help || desk.screen == Screen::Phrases
}

/// The phrases were left: what was shown and said is not there for the next person.
pub fn leave(desk: &mut Desk) -> Vec<Effect> {
    let effects = sound::end(desk);
    let ticket = queue::current(desk).map(|(id, _)| id);
    let state = &mut desk.phrases;
    (state.shown, state.over) = (None, None);
    state.dialogue.forget_unless(ticket);
    // Of two people without a ticket each counts.
    state.counted.retain(|(ticket, ..)| ticket.is_some());
    state.heard.forget_speaker();
    effects
}

/// Ends what is said and recorded.
pub fn hush(desk: &mut Desk) -> Vec<Effect> {
    sound::end(desk)
}

/// The window has another size: its cells may have, too.
pub fn resized(desk: &mut Desk) {
    if let Canvas::Sixel { cell } = &mut desk.phrases.canvas {
        *cell = crate::ui::terminal::cell().unwrap_or(*cell);
    }
    paint(desk);
}

/// Fonts of the system are read beside the desk: once they are there, what lacked them is drawn.
pub fn paint_what_lacked(desk: &mut Desk) {
    if desk.phrases.shown.as_ref().is_some_and(|shown| shown.lacks.is_some()) {
        paint(desk);
    }
}

/// Draws what is shown for the window as it is now.
pub fn paint(desk: &mut Desk) {
    if desk.screen != Screen::Phrases {
        return;
    }
    match desk.phrases.over {
        Some(Over::Board(_)) => board::paint(desk),
        Some(Over::Written(_)) => written::paint(desk),
        None => card::paint(desk),
    }
}

/// Counts how somebody was understood, once for each language and ticket.
fn count(desk: &mut Desk, means: Means) -> Vec<Effect> {
    let ticket = queue::current(desk).map(|(id, _)| id);
    let Some(language) = desk.phrases.language() else { return vec![] };
    if ticket.is_none() && desk.post().is_none() {
        return vec![];
    }
    if !desk.phrases.counted.insert((ticket, means, language.tag.clone())) {
        return vec![];
    }
    let language = Some(language.as_setting());
    desk.submit_for(
        crate::ui::message::Purpose::Noted,
        Command::Interpret { ticket, means, language },
    )
}
