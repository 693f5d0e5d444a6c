//! A phrase for somebody who speaks no French: their language, the card, their answer.

pub mod actions;
pub mod view;

use super::queue;
use crate::interpret::deck::Variable;
use crate::interpret::draw::Ink;
use crate::interpret::phrases::{Value, Values};
use crate::interpret::{Card, Deck, Language, Painter, Phrase, Phrases};
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::Screen;
use actions::PhraseAction;
use chrono::{Datelike, NaiveTime};

/// The state of the screen. What is read of a language stays until another is chosen.
#[derive(Default)]
pub struct PhrasesScreen {
    /// The other person's language, with its words and its painter.
    speaker: Option<Speaker>,
    /// The French words, for the agent.
    french: Option<Phrases>,
    /// What is shown.
    pub shown: Option<Shown>,
    /// Languages used here, the latest first.
    recent: Vec<&'static Language>,
    /// The romanised words stand under the phrase.
    pub pronounced: bool,
}

struct Speaker {
    words: Phrases,
    painter: Painter,
}

/// A card as both people see it.
pub struct Shown {
    card: &'static Card,
    values: Values,
    /// In the other person's language.
    pub phrase: Phrase,
    /// In French.
    pub french: String,
    /// Drawn for the window; none where the window is too small for it.
    pub ink: Option<Ink>,
    /// What can be answered: in French, and drawn.
    pub answers: Vec<Answer>,
    /// Which was given, from 0.
    pub given: Option<usize>,
}

/// Something that the other person may answer.
pub struct Answer {
    /// For the agent.
    pub french: String,
    /// For the other person.
    pub ink: Option<Ink>,
    text: String,
}

/// Shows a phrase: in the ticket's language where it has one, else the language is asked first.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    if desk.screen == Screen::Phrases {
        return choose_card(desk);
    }
    let ticket = queue::current(desk).and_then(|(_, ticket)| ticket.language.as_ref());
    let known = ticket.and_then(|tag| Language::by_tag(&tag.to_string()).or_else(|| near(tag)));
    match known {
        Some(language) => speak(desk, language),
        None => choose_language(desk),
    }
}

/// The language of the cards that a ticket's tag means: `zh` is written `zh-Hans` here.
fn near(tag: &crate::domain::settings::Language) -> Option<&'static Language> {
    let tag = tag.to_string();
    Language::all().iter().find(|l| l.tag.split('-').next() == tag.split('-').next())
}

fn choose_language(desk: &mut Desk) -> Vec<Effect> {
    let recent = desk.phrases.recent.clone();
    let others = Language::all().iter().filter(|l| l.tag != "fr" && !recent.contains(l));
    let languages: Vec<&'static Language> = recent.iter().copied().chain(others).collect();
    let item = |l: &&'static Language| {
        Item::new(format!("{} ({})", l.french, l.tag)).detail(l.regions.join(", "))
    };
    let picker = Picker::new(desk.words.get("pick-language"), languages.iter().map(item).collect());
    desk.pick_one(picker, languages, speak)
}

fn speak(desk: &mut Desk, language: &'static Language) -> Vec<Effect> {
    let known = desk.phrases.speaker.as_ref().map(|s| s.words.language());
    if known != Some(language) {
        let (words, painter) = (Phrases::of(language), Painter::of(language));
        desk.phrases.speaker = Some(Speaker { words, painter });
    }
    desk.phrases.recent.retain(|l| *l != language);
    desk.phrases.recent.insert(0, language);
    // Whoever is looking at a card sees it in the new language at once.
    match desk.phrases.shown.take().filter(|_| desk.screen == Screen::Phrases) {
        Some(shown) => show(desk, shown.card, shown.values),
        None => choose_card(desk),
    }
}

/// The cards that the language has, those that often follow the one shown first.
fn choose_card(desk: &mut Desk) -> Vec<Effect> {
    let french = desk.phrases.french.get_or_insert_with(|| Phrases::of(first_language()));
    let Some(speaker) = &desk.phrases.speaker else { return vec![] };
    let deck = Deck::shipped();
    let follow = desk.phrases.shown.iter().flat_map(|s| &s.card.follow);
    let mut cards: Vec<&'static Card> = follow.filter_map(|id| deck.card(id)).collect();
    cards.extend(deck.cards().iter().filter(|c| c.topic != "answers"));
    let mut seen = std::collections::BTreeSet::new();
    cards.retain(|card| speaker.words.has(&card.id) && seen.insert(&card.id));
    let blank = |card: &Card| -> Values {
        let dots = |name: &String| (name.clone(), Value::Text("…".into()));
        card.variables.keys().map(dots).collect()
    };
    let item = |card: &&'static Card| {
        let example = crate::interpret::phrases::example(card);
        let said = french.say(card, &blank(card)).or_else(|| french.say(card, &example));
        Item::new(said.map(|p| p.plain()).unwrap_or_default())
            .detail(desk.words.get(&format!("topic-{}", card.topic)))
    };
    let title = desk
        .words
        .with("pick-card", &[("language", speaker.words.language().french.as_str().into())]);
    let picker = Picker::new(title, cards.iter().map(item).collect());
    desk.pick_one(picker, cards, fill_in)
}

fn first_language() -> &'static Language {
    // The file lies in the binary and a test reads it.
    Language::by_tag("fr").unwrap_or(&Language::all()[0])
}

/// What the desk knows is put into the card; the rest is asked.
fn fill_in(desk: &mut Desk, card: &'static Card) -> Vec<Effect> {
    let mut values = Values::new();
    let number = queue::current(desk).and_then(|(_, t)| t.number).map(|n| n.to_string());
    let counter = desk.session.counter.and_then(|c| desk.hall.counter_number(c));
    for (name, known) in [("number", number), ("counter", counter.map(|n| n.to_string()))] {
        if let Some(known) = known.filter(|_| card.variables.contains_key(name)) {
            values.insert(name.to_owned(), Value::Text(known));
        }
    }
    let asked: Vec<(&'static String, Variable)> = card
        .variables
        .iter()
        .filter(|(name, _)| !values.contains_key(*name))
        .map(|(name, kind)| (name, *kind))
        .collect();
    if asked.is_empty() {
        return show(desk, card, values);
    }
    let day = desk.hall.day;
    let field = |(name, kind): &(&String, Variable)| {
        let label = desk.words.get(&format!("variable-{name}"));
        match kind {
            Variable::Count => Field::number(label, 1, 0, 999),
            Variable::Amount => Field::number(label, 1, 0, 99_999),
            Variable::Date => Field::date(label, day),
            Variable::Hour => Field::hour(label, None).required(),
            Variable::Text => Field::text(label, "").required(),
        }
    };
    let form = Form::new(desk.words.get("fill-card"), asked.iter().map(field).collect());
    desk.fill(form, move |desk, form| {
        let mut values = values;
        for (at, (name, kind)) in asked.iter().enumerate() {
            let value = match kind {
                Variable::Count => Value::Count(form.number(at).into()),
                Variable::Amount => Value::Amount(u64::from(form.number(at)) * 100),
                Variable::Date => Value::Date(form.date(at, day.year()).unwrap_or(day)),
                Variable::Hour => {
                    let minute = u32::from(form.hour(at).unwrap_or(0));
                    let hour = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0);
                    Value::Hour(hour.unwrap_or(NaiveTime::MIN))
                }
                Variable::Text => Value::Text(form.text(at)),
            };
            values.insert((*name).clone(), value);
        }
        show(desk, card, values)
    })
}

fn show(desk: &mut Desk, card: &'static Card, values: Values) -> Vec<Effect> {
    let french = desk.phrases.french.get_or_insert_with(|| Phrases::of(first_language()));
    let Some(speaker) = &desk.phrases.speaker else { return vec![] };
    let Some(phrase) = speaker.words.say(card, &values) else {
        return desk.warn_by("card-not-here");
    };
    let answer = |id: &String| {
        let card = Deck::shipped().card(id)?;
        let text = speaker.words.say(card, &Values::new())?.text;
        let french = french.say(card, &Values::new())?.plain();
        Some(Answer { french, ink: None, text })
    };
    let answers = card.answers.iter().filter_map(answer).collect();
    let french = french.say(card, &values).map(|p| p.plain()).unwrap_or_default();
    let shown = Shown { card, values, phrase, french, ink: None, answers, given: None };
    desk.phrases.shown = Some(shown);
    desk.screen = Screen::Phrases;
    // What was said to the agent may name somebody.
    desk.said = None;
    paint(desk);
    vec![]
}

/// Draws what is shown for the window as it is now.
pub fn paint(desk: &mut Desk) {
    let size = desk.size;
    let pronounced = desk.phrases.pronounced;
    let state = &mut desk.phrases;
    let (Some(speaker), Some(shown)) = (&mut state.speaker, &mut state.shown) else { return };
    let rooms = view::Rooms::of(size, shown, pronounced);
    let (width, height) = view::pixels(rooms.card);
    shown.ink = speaker.painter.fit(&shown.phrase.text, width, height);
    for (answer, room) in shown.answers.iter_mut().zip(&rooms.answers) {
        let (width, height) = view::pixels(*room);
        answer.ink = speaker.painter.fit(&answer.text, width, height);
    }
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: PhraseAction) -> Vec<Effect> {
    match action {
        PhraseAction::Language => choose_language(desk),
        PhraseAction::Pronunciation => {
            desk.phrases.pronounced = !desk.phrases.pronounced;
            paint(desk);
            vec![]
        }
    }
}

/// The other person answered with a digit; says whether there is such an answer.
pub fn answer(desk: &mut Desk, digit: char) -> bool {
    let Some(shown) = &mut desk.phrases.shown else { return false };
    let at = digit.to_digit(10).and_then(|d| usize::try_from(d).ok()?.checked_sub(1));
    let Some((at, answer)) = at.and_then(|at| Some((at, shown.answers.get(at)?))) else {
        return false;
    };
    let said = desk.words.with("answered", &[("answer", answer.french.as_str().into())]);
    shown.given = Some(at);
    desk.say(said);
    true
}
