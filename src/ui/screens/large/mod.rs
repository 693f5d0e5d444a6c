//! The large survey before the person: one question after the other, in their language, one key each.
//!
//! Nothing is kept before the last question is answered: whoever stops has not handed in their sheet,
//! as with one of paper that is taken home, and what was given can be changed until then. The agent
//! takes the screen back with Esc, once the person has ended or stopped.

pub mod actions;
pub mod view;

use super::Screen;
use super::phrases::paint as painting;
use super::survey::errand::{Errand, LargeFor};
use crate::domain::survey::large::{Given, Kind, LONGEST_WORDS, Large, Question, Sheet, Way};
use crate::interpret::{Language, Painter};
use crate::ui::action::{Action, DeskAction, Scope};
use crate::ui::desk::Desk;
use crate::ui::entry::Entry;
use crate::ui::key::{Code, Key};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use actions::LargeAction;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The state of the screen.
#[derive(Default)]
pub struct LargeScreen {
    shown: Option<Run>,
}

/// Where a person is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// What it is, before the first question.
    Opening,
    /// A question, from 0.
    Question(usize),
    /// They stopped at a question; nothing was kept.
    Stopped(usize),
    /// They answered the last: the sheet is handed in.
    Done,
}

/// Somebody takes the survey.
struct Run {
    large: Arc<Large>,
    language: &'static Language,
    painter: Painter,
    step: Step,
    given: Vec<Given>,
    /// What is ticked of the question shown.
    ticked: BTreeSet<u8>,
    /// What is being written.
    entry: Entry,
    /// Some answer cannot be drawn in this window: all are typed, for side by side in two manners one
    /// of them would weigh more.
    typed: bool,
    /// What is shown in the person's writing, and where.
    texts: Vec<view::Text>,
}

impl Run {
    /// The question shown.
    fn question(&self) -> Option<&Question> {
        match self.step {
            Step::Question(at) => self.large.questions.get(at),
            _ => None,
        }
    }

    /// Goes to a step, with what was given there before.
    fn go(&mut self, step: Step) {
        self.step = step;
        (self.ticked, self.entry) = Default::default();
        let Step::Question(at) = step else { return };
        match self.given.get(at) {
            Some(Given::One(place)) => self.ticked = [*place].into(),
            Some(Given::Several(places)) => self.ticked.clone_from(places),
            Some(Given::Words(text)) => self.entry = Entry::new(text),
            Some(Given::Skipped) | None => {}
        }
    }
}

/// Looks for the large survey that runs.
pub fn open() -> Vec<Effect> {
    vec![Effect::Survey(Errand::Large(LargeFor::Screen))]
}

/// Shows one of those that run; which is asked where there are several.
pub fn found(desk: &mut Desk, mut running: Vec<Arc<Large>>) -> Vec<Effect> {
    match running.len() {
        1 => begin(desk, running.remove(0)),
        _ => {
            let items = running.iter().map(|large| Item::new(large.name.clone())).collect();
            let picker = Picker::new(desk.words.get("large-which"), items);
            desk.pick_one(picker, running, begin)
        }
    }
}

/// Shows it in the language of whoever is here.
fn begin(desk: &mut Desk, large: Arc<Large>) -> Vec<Effect> {
    let here = super::queue::current(desk).and_then(|(_, ticket)| ticket.language.clone());
    let tag = here.as_ref().and_then(Language::meant_by).map(|language| language.tag.as_str());
    let read = tag.map(|tag| [tag, crate::letters::read_as(tag)]).unwrap_or_default();
    let known = read.into_iter().find(|tag| large.others.contains_key(*tag));
    let language = known.and_then(Language::by_tag).unwrap_or_else(Language::french);
    let given = vec![Given::Skipped; large.questions.len()];
    desk.large.shown = Some(Run {
        painter: Painter::of(language),
        step: Step::Opening,
        ticked: BTreeSet::new(),
        entry: Entry::default(),
        typed: false,
        texts: vec![],
        large,
        language,
        given,
    });
    desk.screen = Screen::Large;
    // What was said to the agent may name somebody.
    desk.said = None;
    paint(desk);
    vec![]
}

/// A key on the screen: answers, moves, or does nothing; no key of it leads to the queue but the
/// agent's, once the person has ended.
pub fn takes(desk: &mut Desk, key: Key) -> Option<Vec<Effect>> {
    let Some(run) = &mut desk.large.shown else {
        desk.screen = Screen::Queue;
        return Some(vec![]);
    };
    if run.question().is_some_and(|question| question.kind == Kind::Words) && write(run, key) {
        paint(desk);
        return Some(vec![]);
    }
    let digit = key.digit().and_then(|c| c.to_digit(10)).and_then(|d| u8::try_from(d).ok());
    let ended = matches!(run.step, Step::Stopped(_) | Step::Done);
    let effects = match (run.step, key.code) {
        (Step::Stopped(_) | Step::Done, Code::Esc) => {
            desk.screen = Screen::Queue;
            return Some(vec![]);
        }
        (Step::Stopped(at), Code::Backspace) => {
            run.go(Step::Question(at));
            vec![]
        }
        (Step::Opening, Code::Enter | Code::Char(' ')) => {
            run.go(Step::Question(0));
            vec![]
        }
        (Step::Opening, Code::Esc) => {
            run.go(Step::Stopped(0));
            vec![]
        }
        (Step::Question(at), Code::Esc) => {
            run.go(Step::Stopped(at));
            vec![]
        }
        (Step::Question(_), Code::Enter) => enter(run),
        // In a text the other keys for it move and delete.
        (Step::Question(at), Code::Up) => {
            run.go(at.checked_sub(1).map_or(Step::Opening, Step::Question));
            vec![]
        }
        (Step::Question(_), _) if place(run, key, digit).is_some() => {
            let place = place(run, key, digit)?;
            chosen(run, place)
        }
        // The top row of a French keyboard counts.
        (Step::Question(_), Code::Char(_)) if digit == Some(0) => give(run, Given::Skipped),
        _ => return passed_on(desk, key, ended),
    };
    paint(desk);
    Some(effects)
}

/// What the keymap has for a key that answers nothing.
fn passed_on(desk: &Desk, key: Key, ended: bool) -> Option<Vec<Effect>> {
    use DeskAction::{Help, Lock, Palette, Redraw};
    match desk.keymap.action(Scope::Large, key) {
        Some(Action::Large(_)) if !ended => None,
        Some(Action::Desk(Help | Lock | Palette | Redraw)) => None,
        _ => Some(vec![]),
    }
}

/// A key of a question that is answered in words; whether it was one of the text.
fn write(run: &mut Run, key: Key) -> bool {
    match (key.code, key.typed()) {
        (_, Some(c)) if run.entry.text().chars().count() < LONGEST_WORDS => run.entry.insert(c),
        (_, Some(_)) => {}
        // There is nothing to delete: back.
        (Code::Backspace, _) if run.entry.is_empty() => return false,
        (Code::Left, _) if run.entry.before_cursor().is_empty() => return false,
        _ => return run.entry.edit(key),
    }
    true
}

/// The place that a key stands for in the question shown: of a scale to 10, where no key has two
/// figures, `+` is the highest.
fn place(run: &Run, key: Key, digit: Option<u8>) -> Option<u8> {
    let question = run.question()?;
    place_of(question, key, digit)
}

/// The same for a question.
pub(super) fn place_of(question: &Question, key: Key, digit: Option<u8>) -> Option<u8> {
    let place = match question.kind {
        Kind::Words => return None,
        Kind::Scale10 if matches!(key.typed(), Some('+' | '=')) => 11,
        Kind::Scale10 => digit? + 1,
        Kind::Choice | Kind::Choices | Kind::Scale5 => digit?,
    };
    (1..=question.places()).contains(&place).then_some(place)
}

/// An answer was chosen: of several it is ticked or not, else it is the answer.
fn chosen(run: &mut Run, place: u8) -> Vec<Effect> {
    if run.question().is_some_and(|question| question.kind == Kind::Choices) {
        if !run.ticked.remove(&place) {
            run.ticked.insert(place);
        }
        return vec![];
    }
    give(run, Given::One(place))
}

/// Ends what is ticked or written; elsewhere an answer is one key, and this one none.
fn enter(run: &mut Run) -> Vec<Effect> {
    match run.question().map(|question| question.kind) {
        Some(Kind::Choices) => {
            let ticked = std::mem::take(&mut run.ticked);
            give(run, Given::several(ticked))
        }
        Some(Kind::Words) => {
            let text = run.entry.text();
            give(run, Given::words(&text))
        }
        // What was given before stays.
        Some(_) => match run.ticked.first().copied() {
            Some(place) => give(run, Given::One(place)),
            None => vec![],
        },
        None => vec![],
    }
}

/// Takes an answer and goes on; after the last, hands all of them in.
fn give(run: &mut Run, given: Given) -> Vec<Effect> {
    let Step::Question(at) = run.step else { return vec![] };
    if let Some(place) = run.given.get_mut(at) {
        *place = given;
    }
    if at + 1 < run.large.questions.len() {
        run.go(Step::Question(at + 1));
        return vec![];
    }
    run.go(Step::Done);
    let given = std::mem::take(&mut run.given);
    match Sheet::new(&run.large, Way::Screen, &run.language.tag, &given) {
        Ok(sheet) => vec![Effect::Survey(Errand::HandIn(sheet, LargeFor::Screen))],
        Err(error) => {
            tracing::error!(%error, "a sheet was filled in as its survey does not allow");
            vec![]
        }
    }
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: LargeAction) -> Vec<Effect> {
    let Some(run) = &mut desk.large.shown else { return vec![] };
    let effects = match (action, run.step) {
        (LargeAction::Language, Step::Opening | Step::Question(_)) => return choose_language(desk),
        (LargeAction::Back, Step::Question(0)) => {
            run.go(Step::Opening);
            vec![]
        }
        (LargeAction::Back, Step::Question(at)) => {
            run.go(Step::Question(at - 1));
            vec![]
        }
        (LargeAction::Skip, Step::Question(_)) => give(run, Given::Skipped),
        _ => vec![],
    };
    paint(desk);
    effects
}

/// Esc by whatever way it came: the person stops, or the agent takes the screen back.
pub fn back(desk: &mut Desk) -> Vec<Effect> {
    takes(desk, Key::plain(Code::Esc)).unwrap_or_default()
}

fn choose_language(desk: &mut Desk) -> Vec<Effect> {
    let Some(run) = &desk.large.shown else { return vec![] };
    let has = |language: &&'static Language| run.large.others.contains_key(&language.tag);
    let languages: Vec<&'static Language> = std::iter::once(Language::french())
        .chain(crate::ui::names::offered_languages().into_iter().filter(has))
        .collect();
    let items = languages.iter().map(|l| Item::new(desk.spoken_name(l)).detail(l.tag.clone()));
    let picker = Picker::new(desk.words.get("pick-language"), items.collect());
    desk.pick_one(picker, languages, |desk, language| {
        if let Some(run) = &mut desk.large.shown {
            (run.language, run.painter) = (language, Painter::of(language));
        }
        paint(desk);
        vec![]
    })
}

/// Whether it is shown, or the help on it.
pub fn is_open(desk: &Desk) -> bool {
    let help = desk.screen == Screen::Help && desk.help.of == Screen::Large;
    help || desk.screen == Screen::Large
}

/// It was left, by whatever way: nothing of it is there for the next person.
pub fn leave(desk: &mut Desk) {
    desk.large.shown = None;
}

/// Draws all that stands in the person's writing for the window as it is now.
pub fn paint(desk: &mut Desk) {
    if !draw(desk, false) {
        draw(desk, true);
    }
}

/// The same with the answers drawn or `typed`; whether they could be.
fn draw(desk: &mut Desk, typed: bool) -> bool {
    let Some(run) = &mut desk.large.shown else { return true };
    run.typed = typed;
    let Some(run) = &desk.large.shown else { return true };
    let texts = view::texts(desk, run);
    let (smallest, canvas) = (painting::smallest(desk), painting::canvas(desk));
    let rooms: Vec<_> = texts.iter().map(|text| painting::pixels(desk, text.room)).collect();
    let Some(run) = &mut desk.large.shown else { return true };
    run.texts = texts;
    let mut whole = true;
    for (text, room) in run.texts.iter_mut().zip(rooms) {
        if text.is_answer && typed {
            continue;
        }
        let ink = run.painter.fit(&text.text, room, smallest);
        text.drawn = ink.map(|ink| painting::drawn(canvas, ink));
        whole &= text.drawn.is_some() || !text.is_answer;
    }
    whole
}
