//! The card: found, filled in, shown, answered.

use super::{
    Over,
    paint::{self as painting, Drawn},
    rooms,
};
use crate::domain::command::Command;
use crate::domain::event::Means;
use crate::domain::id::ServiceId;
use crate::interpret::deck::Variable;
use crate::interpret::phrases::{Value, Values};
use crate::interpret::{Card, Painter, Phrase};
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::{Screen, queue};
use chrono::{Datelike, NaiveTime};
use std::sync::Arc;

/// A finger held up.
const FINGER: &str = "☝";

/// A card as both people see it.
pub struct Shown {
    /// Which.
    pub card: Arc<Card>,
    /// What was put into it.
    pub values: Values,
    /// In the other person's language.
    pub phrase: Phrase,
    /// In French.
    pub french: String,
    /// Drawn for the window; none where the window is too small for it.
    pub ink: Option<Drawn>,
    /// A letter of it that no font has.
    pub lacks: Option<char>,
    /// Its sign, for those who do not read.
    pub sign: Option<Drawn>,
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
    pub ink: Option<Drawn>,
    /// What is drawn.
    text: String,
    /// Its sign, for those who do not read.
    sign: Option<String>,
}

/// The welcome of the language, where it has one.
pub fn first(desk: &Desk) -> Option<(Arc<Card>, Values)> {
    let cards = &desk.phrases.speaker.as_ref()?.cards;
    let welcome = cards.iter().find(|(card, _)| card.id == "welcome" && card.variables.is_empty());
    welcome.map(|(card, _)| (card.clone(), Values::new()))
}

/// The cards that the language has: what often follows the one shown first, then what the service
/// has at hand.
pub fn choose(desk: &mut Desk) -> Vec<Effect> {
    pick(desk, None)
}

fn pick(desk: &mut Desk, topic: Option<String>) -> Vec<Effect> {
    let Some(speaker) = &desk.phrases.speaker else { return vec![] };
    if speaker.cards.is_empty() {
        // Colleagues, the telephone and writing are there all the same.
        desk.screen = Screen::Phrases;
        return vec![];
    }
    let place = |id: &String| speaker.cards.iter().position(|(card, _)| card.id == *id);
    let follow: Vec<usize> = match &desk.phrases.shown {
        Some(shown) => shown.card.follow.iter().filter_map(place).collect(),
        None => vec![],
    };
    let favourites = favourites(desk);
    let at_hand = favourites.iter().filter_map(place);
    let of_topic = |at: &usize| match &topic {
        Some(topic) => speaker.cards[*at].0.topic == *topic,
        None => speaker.cards[*at].0.topic != "answers",
    };
    let all = (0..speaker.cards.len()).filter(of_topic);
    let mut seen = std::collections::BTreeSet::new();
    let first = follow.iter().copied().chain(at_hand).filter(|_| topic.is_none());
    let order: Vec<usize> = first.chain(all).filter(|at| seen.insert(*at)).collect();
    let deck = desk.phrases.catalogue.clone();
    let item = |(at, (card, french)): (usize, &(Arc<Card>, String))| {
        let number = deck.as_ref().and_then(|c| c.deck().number(&card.id)).unwrap_or(0);
        let sign = match () {
            () if follow.contains(&at) => desk.words.get("card-follows"),
            () if favourites.contains(&card.id) => desk.words.get("card-at-hand"),
            () => desk.topic_name(&card.topic),
        };
        Item::new(french.clone()).detail(format!("{sign} {number}"))
    };
    let items = speaker.cards.iter().enumerate().map(item).collect();
    let cards: Vec<Arc<Card>> = speaker.cards.iter().map(|(card, _)| card.clone()).collect();
    let language = desk.spoken_name(speaker.language);
    let title = desk.words.with("pick-card", &[("language", language.into())]);
    let picker = Picker::new(title, items).found_by(speaker.index.clone(), order);
    let picker = picker.tab(desk.words.get("pick-card-topic"));
    desk.pick(picker, cards, |desk, chosen| match chosen.values.into_iter().next() {
        _ if chosen.tab => pick_topic(desk),
        Some(card) => fill_in(desk, card),
        None => vec![],
    })
}

fn pick_topic(desk: &mut Desk) -> Vec<Effect> {
    let Some(speaker) = &desk.phrases.speaker else { return vec![] };
    let mut topics: Vec<String> = Vec::new();
    for (card, _) in &speaker.cards {
        if !topics.contains(&card.topic) {
            topics.push(card.topic.clone());
        }
    }
    let items = topics.iter().map(|topic| Item::new(desk.topic_name(topic))).collect();
    let picker = Picker::new(desk.words.get("pick-topic"), items);
    desk.pick_one(picker, topics, |desk, topic| pick(desk, Some(topic)))
}

/// The service whose favourites are at hand: that of the ticket here, else the counter's first.
fn service(desk: &Desk) -> Option<ServiceId> {
    let ticket = queue::current(desk).and_then(|(_, t)| t.services().first().copied());
    let taken = || desk.post().and_then(|post| desk.hall.services_of(post))?.first().copied();
    let offered = || desk.hall.settings.offered().first().map(|(id, _)| *id);
    ticket.or_else(taken).or_else(offered)
}

fn favourites(desk: &Desk) -> std::collections::BTreeSet<String> {
    let cards = service(desk).and_then(|s| desk.hall.settings.favourites.get(&s));
    cards.cloned().unwrap_or_default()
}

/// The card is at hand for the service, or no longer.
pub fn favour(desk: &mut Desk) -> Vec<Effect> {
    let (Some(shown), Some(service)) = (&desk.phrases.shown, service(desk)) else { return vec![] };
    let card = shown.card.id.clone();
    let favourite = !favourites(desk).contains(&card);
    desk.submit(Command::Favour { service, card, favourite })
}

/// What the desk knows is put into the card; the rest is asked.
fn fill_in(desk: &mut Desk, card: Arc<Card>) -> Vec<Effect> {
    let mut values = Values::new();
    let number = queue::current(desk).and_then(|(_, t)| t.number).map(|n| n.to_string());
    let counter = desk.session.counter.and_then(|c| desk.hall.counter_number(c));
    for (name, known) in [("number", number), ("counter", counter.map(|n| n.to_string()))] {
        if let Some(known) = known.filter(|_| card.variables.contains_key(name)) {
            values.insert(name.to_owned(), Value::Text(known));
        }
    }
    let asked: Vec<(String, Variable)> = card
        .variables
        .iter()
        .filter(|(name, _)| !values.contains_key(*name))
        .map(|(name, kind)| (name.clone(), *kind))
        .collect();
    if asked.is_empty() {
        return show(desk, card, values);
    }
    let day = desk.hall.day;
    let field = |(name, kind): &(String, Variable)| {
        let label = desk.variable_name(name);
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
        for (at, (name, kind)) in asked.into_iter().enumerate() {
            values.insert(name, value(&form, at, kind, day));
        }
        show(desk, card, values)
    })
}

fn value(form: &Form, at: usize, kind: Variable, day: chrono::NaiveDate) -> Value {
    match kind {
        Variable::Count => Value::Count(form.number(at).into()),
        Variable::Amount => Value::Amount(u64::from(form.number(at)) * 100),
        Variable::Date => Value::Date(form.date(at, day.year()).unwrap_or(day)),
        Variable::Hour => {
            let minute = u32::from(form.hour(at).unwrap_or(0));
            let hour = NaiveTime::from_hms_opt(minute / 60, minute % 60, 0);
            Value::Hour(hour.unwrap_or(NaiveTime::MIN))
        }
        Variable::Text => Value::Text(form.text(at)),
    }
}

/// Shows a card to the other person. A recording of another card ends.
pub fn show(desk: &mut Desk, card: Arc<Card>, values: Values) -> Vec<Effect> {
    let mut effects = super::sound::end(desk);
    if !put(desk, &card, &values) {
        return desk.warn_by("card-not-here");
    }
    let french = desk.phrases.shown.as_ref().map(|s| s.french.clone()).unwrap_or_default();
    let ticket = queue::current(desk).map(|(id, _)| id);
    desk.phrases.dialogue.said(ticket, card, values, &french);
    effects.extend(super::count(desk, Means::Cards));
    // Who does not read hears it first.
    if desk.phrases.pictured {
        effects.extend(super::sound::say(desk, false));
    }
    effects
}

/// Puts a card on the screen, whoever looks at it; says whether the language has it.
pub fn put(desk: &mut Desk, card: &Arc<Card>, values: &Values) -> bool {
    let (french, catalogue) = (desk.phrases.french(), desk.phrases.catalogue());
    let Some(speaker) = &desk.phrases.speaker else { return false };
    let Some(phrase) = speaker.words.say(card, values) else { return false };
    let answer = |id: &String| {
        let card = catalogue.deck().card(id)?;
        let text = speaker.words.say(card, &Values::new())?.text;
        let french = french.say(card, &Values::new())?.plain();
        Some(Answer { french, ink: None, text, sign: card.pictogram.clone() })
    };
    let answers = card.answers.iter().filter_map(answer).collect();
    let french = french.say(card, values).map(|p| p.plain()).unwrap_or_default();
    let (card, values) = (card.clone(), values.clone());
    let (ink, sign, lacks) = (None, None, None);
    let shown = Shown { card, values, phrase, french, ink, lacks, sign, answers, given: None };
    desk.phrases.shown = Some(shown);
    desk.phrases.over = None;
    desk.screen = Screen::Phrases;
    // What was said to the agent may name somebody.
    desk.said = None;
    paint(desk);
    true
}

/// Shows what usually follows the card.
pub fn follow(desk: &mut Desk) -> Vec<Effect> {
    match next(desk) {
        Some(card) => fill_in(desk, card),
        None => choose(desk),
    }
}

/// The card that usually follows the one shown, where the language has it.
pub fn next(desk: &Desk) -> Option<Arc<Card>> {
    let (shown, speaker) = (desk.phrases.shown.as_ref()?, desk.phrases.speaker.as_ref()?);
    let deck = desk.phrases.catalogue.as_ref()?.deck();
    let has = |card: &&Arc<Card>| speaker.words.has(&card.id);
    shown.card.follow.iter().filter_map(|id| deck.card(id)).find(has).cloned()
}

/// Draws the card and its answers for the window as it is now.
pub fn paint(desk: &mut Desk) {
    let Some(shown) = &desk.phrases.shown else { return };
    let rooms = rooms::Rooms::of(desk, shown);
    let pixels = |room| painting::pixels(desk, room);
    let card = pixels(rooms.card);
    let sign = rooms.sign.map(pixels);
    let answers: Vec<_> = rooms.answers.iter().map(|room| pixels(*room)).collect();
    let smallest = painting::smallest(desk);
    let (pictured, canvas) = (desk.phrases.pictured, painting::canvas(desk));
    let state = &mut desk.phrases;
    let (Some(speaker), Some(shown)) = (&mut state.speaker, &mut state.shown) else { return };
    let painter = &mut speaker.painter;
    let signs = &mut state.signs;
    let mut draw_sign = |text: &str, room| {
        let signs = signs.get_or_insert_with(Painter::of_signs);
        signs.fit(text, room, smallest).map(|ink| painting::drawn(canvas, ink))
    };
    let mut draw = |text: &str, room| {
        painter.fit(text, room, smallest).map(|ink| painting::drawn(canvas, ink))
    };
    shown.ink = draw(&shown.phrase.text, card);
    let lost = shown.ink.is_none();
    shown.sign = match (sign, &shown.card.pictogram) {
        (Some(room), Some(text)) => draw_sign(text, room),
        _ => None,
    };
    for (at, (answer, room)) in shown.answers.iter_mut().zip(answers).enumerate() {
        answer.ink = match (&answer.sign, pictured) {
            (Some(sign), true) => draw_sign(sign, room),
            // Whoever reads no digit counts fingers.
            (None, true) => draw_sign(&FINGER.repeat(at + 1), room),
            _ => draw(&answer.text, room),
        };
    }
    shown.lacks = if lost { speaker.painter.lacks(&shown.phrase.text) } else { None };
}

/// The other person answered with a digit; says whether there is such an answer.
pub fn answer(desk: &mut Desk, digit: char) -> bool {
    if let Some(Over::Board(_) | Over::Written(_)) = desk.phrases.over {
        return false;
    }
    let Some(shown) = &mut desk.phrases.shown else { return false };
    let at = digit.to_digit(10).and_then(|d| usize::try_from(d).ok()?.checked_sub(1));
    let Some((at, answer)) = at.and_then(|at| Some((at, shown.answers.get(at)?))) else {
        return false;
    };
    let french = answer.french.clone();
    shown.given = Some(at);
    desk.phrases.dialogue.answered(&french);
    desk.say(desk.words.with("answered", &[("answer", french.into())]));
    true
}
