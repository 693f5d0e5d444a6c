//! The flash survey before the person: one question in their language, five faces, one key. Nothing of
//! the queue or of anybody stands there, and no key of it leads to them but the agent's.

pub mod actions;
pub mod errand;
pub mod view;

mod faces;

pub use errand::{Errand, News, Person};

use super::phrases::paint::{self as painting, Drawn};
use super::{Screen, large, queue, sheets};
use crate::domain::event::{Body, Entity, Outcome};
use crate::domain::id::TicketId;
use crate::domain::refusal::Refusal;
use crate::domain::request::Channel;
use crate::domain::settings::Role;
use crate::domain::survey::large::results::Asked as LargeAsked;
use crate::domain::survey::results::Asked;
use crate::domain::survey::{Answer, Face, QUESTION, Survey, Tally, Wording};
use crate::interpret::{Language, Painter};
use crate::journal::Done;
use crate::survey::{Trouble, wording};
use crate::text::large_survey;
use crate::text::survey::{fault, page, trouble};
use crate::ui::action::{Action, DeskAction, Scope};
use crate::ui::desk::Desk;
use crate::ui::key::Key;
use crate::ui::message::Effect;
use crate::ui::page::Page;
use crate::ui::picker::{Item, Picker};
use actions::SurveyAction;
use errand::{LargeFor, Wanted};
use std::sync::Arc;

/// How many seconds thanks stay.
const THANKS: u8 = 3;

/// The state of the screen.
#[derive(Default)]
pub struct SurveyScreen {
    /// Whoever was served here last, until they were asked or somebody else is called.
    served: Option<Person>,
    shown: Option<Shown>,
    /// The screen to go back to.
    from: Screen,
    /// The agent was told that the file cannot be read.
    told: bool,
}

/// The question as the person sees it.
pub struct Shown {
    survey: Arc<Survey>,
    person: Person,
    /// The language of the words.
    language: &'static Language,
    wording: Wording,
    painter: Painter,
    /// What stands large, drawn for the window.
    drawn: Option<Drawn>,
    /// It was answered: thanks stay so many seconds more.
    thanked: Option<u8>,
}

impl Shown {
    /// What stands large.
    fn text(&self) -> &str {
        if self.thanked.is_some() { &self.wording.thanks } else { &self.wording.question }
    }
}

/// Whoever is here, else who was served last.
fn person(desk: &Desk) -> Option<Person> {
    let here = queue::current(desk).map(|(_, ticket)| Person {
        service: ticket.services().first().copied().unwrap_or(ticket.first_service),
        language: ticket.language.clone(),
    });
    here.or_else(|| desk.survey.served.clone())
}

/// Shows the survey to whoever is here; where nobody is, what they came for is asked.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    if let Some(person) = person(desk) {
        return vec![Effect::Survey(Errand::Find(Wanted::Show, person))];
    }
    let services: Vec<_> = desk.hall.settings.offered().iter().map(|(id, _)| *id).collect();
    let picker = Picker::new(desk.words.get("survey-which-service"), desk.service_items(&services));
    desk.pick_one(picker, services, |_, service| {
        vec![Effect::Survey(Errand::Find(Wanted::Show, Person { service, language: None }))]
    })
}

/// Shows a supervisor what was answered.
pub fn results(desk: &mut Desk) -> Vec<Effect> {
    let known = desk.session.agent.and_then(|agent| desk.hall.settings.agents.get(&agent));
    match known.is_some_and(|agent| agent.role >= Role::Supervisor) {
        true => vec![Effect::Survey(Errand::Results)],
        false => desk.refuse(&Refusal::SupervisorOnly),
    }
}

fn read(desk: &mut Desk, all: &[Asked], large: &[LargeAsked]) {
    let settings = desk.hall.settings.clone();
    let mut lines: Vec<String> = vec![];
    for asked in all {
        lines.extend(page(&desk.words, &settings, asked));
        lines.push(String::new());
    }
    for asked in large {
        lines.extend(large_survey::page(&desk.words, asked));
        lines.push(String::new());
    }
    lines.push(desk.words.get(if all.is_empty() && large.is_empty() {
        "survey-nothing"
    } else {
        "survey-how"
    }));
    _ = desk.read(Page::new(desk.words.get("action-survey-results"), lines), |_, _| vec![]);
}

/// Asks it on the telephone, at the end of a call about this matter.
pub fn by_phone(person: Person) -> Vec<Effect> {
    vec![Effect::Survey(Errand::Find(Wanted::Phone, person))]
}

/// What was done at the queue: whoever was served may be asked, until somebody else is called.
pub fn heed(desk: &mut Desk, done: &Done) -> Vec<Effect> {
    let mut effects = vec![];
    for event in &done.events {
        match (&event.body, event.entity) {
            (Body::Called { .. }, _) => desk.survey.served = None,
            (Body::Closed { part, outcome: Outcome::Served }, Entity::Visit(visit)) => {
                let Some(ticket) = done.hall.ticket(TicketId { visit, part: *part }) else {
                    continue;
                };
                let (service, language) = (ticket.first_service, ticket.language.clone());
                let person = Person { service, language };
                desk.survey.served = Some(person.clone());
                effects.push(Effect::Survey(Errand::Find(Wanted::Offer, person)));
            }
            _ => {}
        }
    }
    effects
}

/// Takes in what was found or counted.
pub fn take(desk: &mut Desk, news: News) -> Vec<Effect> {
    match news {
        News::Found(Wanted::Offer, _, Ok(survey)) => {
            if survey.is_some() && !desk.session.locked {
                offer(desk);
            }
        }
        News::Found(Wanted::Offer, _, Err(wrong)) => {
            // Once is enough: people go on being served.
            if !std::mem::replace(&mut desk.survey.told, true) {
                desk.warn(fault(&desk.words, &wrong));
            }
        }
        News::Found(_, _, Err(wrong)) => desk.warn(fault(&desk.words, &wrong)),
        News::Found(_, _, Ok(None)) => desk.warn(trouble(&desk.words, &Trouble::NoneRuns)),
        // Whoever has gone on to something else is not interrupted.
        News::Found(..) if desk.session.locked || !desk.layers.is_empty() => {}
        News::Results(..) if desk.session.locked || !desk.layers.is_empty() => {}
        // The person's side of the screen is no place for them.
        News::Results(..) if desk.screen.faces_person() => {}
        News::Results(Err(error), _) => desk.refused(&error),
        News::Results(Ok((all, large)), wrong) => {
            if let Some(wrong) = wrong {
                desk.warn(fault(&desk.words, &wrong));
            }
            read(desk, &all, &large);
        }
        News::Large(_, Err(wrong)) => desk.warn(fault(&desk.words, &wrong)),
        News::Large(..) if desk.session.locked || !desk.layers.is_empty() => {}
        News::Large(_, Ok(known)) if known.is_empty() => {
            desk.warn(trouble(&desk.words, &Trouble::NoLarge));
        }
        News::Large(LargeFor::Screen, Ok(running)) => return large::found(desk, running),
        News::Large(LargeFor::Sheets, Ok(known)) => return sheets::found(desk, known),
        News::HandedIn(LargeFor::Sheets, done) => sheets::handed_in(desk, done),
        News::HandedIn(LargeFor::Screen, Ok(_)) => {}
        News::HandedIn(LargeFor::Screen, Err(error)) => desk.refused(&error),
        News::TakenBack(done) => sheets::taken_back(desk, done),
        News::Found(Wanted::Show, person, Ok(Some(survey))) => show(desk, survey, person),
        News::Found(Wanted::Phone, person, Ok(Some(survey))) => ask(desk, &survey, person),
        News::Answered(Ok(()), told) => {
            if told {
                desk.say(desk.words.get("survey-counted"));
            }
        }
        News::Answered(Err(error), _) | News::Uncounted(error) => desk.refused(&error),
    }
    vec![]
}

/// Says that it is this visitor's turn, behind what was said of their end.
fn offer(desk: &mut Desk) {
    let action = Action::Desk(DeskAction::Survey);
    let key = crate::ui::palette::keys_on(desk, action, Screen::Queue).next();
    let text = desk.words.with("survey-offer", &[("key", key.unwrap_or_default().into())]);
    match &mut desk.said {
        // What stands there, a warning too, is still to be read.
        Some(said) => said.text = format!("{} {text}", said.text),
        None => desk.say(text),
    }
}

fn show(desk: &mut Desk, survey: Arc<Survey>, person: Person) {
    let wanted = person.language.as_ref().and_then(Language::meant_by);
    if !matches!(desk.screen, Screen::Survey) {
        desk.survey.from = match desk.screen {
            Screen::Requests => Screen::Requests,
            // What others showed is the agent's.
            _ => Screen::Queue,
        };
    }
    put(desk, survey, person, wanted.unwrap_or_else(Language::french));
}

/// Puts the question on the screen in a language.
fn put(desk: &mut Desk, survey: Arc<Survey>, person: Person, language: &'static Language) {
    let Some((language, words)) = wording(&survey, language) else { return };
    let (wording, painter) = (words.clone(), Painter::of(language));
    let (drawn, thanked) = (None, None);
    desk.survey.shown = Some(Shown { survey, person, language, wording, painter, drawn, thanked });
    desk.screen = Screen::Survey;
    // What was said to the agent may name somebody.
    desk.said = None;
    paint(desk);
}

/// Asks on the telephone: the agent reads the question out, in French, and types the answer.
fn ask(desk: &mut Desk, survey: &Survey, person: Person) {
    let Some((language, words)) = wording(survey, Language::french()) else { return };
    let face = |face: Face| format!("{} · {}", face.digit(), words.faces[face.index()]);
    let mut items: Vec<Item> = Face::ALL.map(|one| Item::new(face(one))).into();
    items.push(Item::new(format!("0 · {}", words.refuse)));
    let answers = Face::ALL.map(Answer::Face).into_iter().chain([Answer::Refused]).collect();
    let mut tally = tally(survey, &person, Channel::Phone, language, Answer::Refused);
    let picker = Picker::new(words.question.clone(), items);
    _ = desk.pick_one(picker, answers, move |_, answer| {
        tally.answer = answer;
        vec![Effect::Survey(Errand::Answer(tally, true))]
    });
}

fn tally(
    survey: &Survey,
    person: &Person,
    channel: Channel,
    language: &Language,
    answer: Answer,
) -> Tally {
    let (survey, language) = (survey.code.clone(), language.tag.clone());
    Tally { survey, question: QUESTION, service: person.service, channel, language, answer }
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: SurveyAction) -> Vec<Effect> {
    use SurveyAction as S;
    let digit = match action {
        S::Language => return choose_language(desk),
        S::Refuse => 0,
        S::VeryBad => 1,
        S::Bad => 2,
        S::Middling => 3,
        S::Good => 4,
        S::VeryGood => 5,
    };
    Answer::of_number(digit).map_or_else(Vec::new, |answer| self::answer(desk, answer))
}

/// The person has answered: it is counted, and they are thanked.
fn answer(desk: &mut Desk, answer: Answer) -> Vec<Effect> {
    let Some(shown) = desk.survey.shown.as_mut().filter(|s| s.thanked.is_none()) else {
        return vec![];
    };
    let tally = tally(&shown.survey, &shown.person, Channel::Counter, shown.language, answer);
    shown.thanked = Some(THANKS);
    desk.survey.served = None;
    paint(desk);
    vec![Effect::Survey(Errand::Answer(tally, false))]
}

/// The languages that the survey has words for.
fn choose_language(desk: &mut Desk) -> Vec<Effect> {
    let Some(shown) = desk.survey.shown.as_ref().filter(|s| s.thanked.is_none()) else {
        return vec![];
    };
    let has = |language: &&'static Language| shown.survey.words.contains_key(&language.tag);
    let languages: Vec<&'static Language> = std::iter::once(Language::french())
        .chain(crate::ui::names::offered_languages())
        .filter(has)
        .collect();
    let items = languages.iter().map(|l| Item::new(desk.spoken_name(l)).detail(l.tag.clone()));
    let picker = Picker::new(desk.words.get("pick-language"), items.collect());
    desk.pick_one(picker, languages, |desk, language| {
        if let Some(shown) = desk.survey.shown.take() {
            put(desk, shown.survey, shown.person, language);
        }
        vec![]
    })
}

/// A key on the screen: a digit answers, and whatever the person may touch else does nothing.
pub fn takes(desk: &mut Desk, key: Key) -> Option<Vec<Effect>> {
    let thanked = desk.survey.shown.as_ref().is_none_or(|shown| shown.thanked.is_some());
    if thanked {
        close(desk);
        return Some(vec![]);
    }
    let digit = key.digit().and_then(|digit| digit.to_digit(10)).and_then(|d| u8::try_from(d).ok());
    if let Some(answer) = digit.and_then(Answer::of_number) {
        return Some(self::answer(desk, answer));
    }
    use DeskAction::{Back, Help, Lock, Palette, Redraw};
    match desk.keymap.action(Scope::Survey, key) {
        Some(Action::Survey(_)) => None,
        Some(Action::Desk(Back | Help | Lock | Palette | Redraw)) => None,
        _ => Some(vec![]),
    }
}

/// Back is a refusal while the question stands.
pub fn back(desk: &mut Desk) -> Vec<Effect> {
    answer(desk, Answer::Refused)
}

/// A second has passed.
pub fn tick(desk: &mut Desk) {
    let Some(thanked) = desk.survey.shown.as_mut().and_then(|s| s.thanked.as_mut()) else { return };
    *thanked = thanked.saturating_sub(1);
    if *thanked == 0 && desk.screen == Screen::Survey {
        close(desk);
    }
}

/// Whether it is shown, or the help on it.
pub fn is_open(desk: &Desk) -> bool {
    let help = desk.screen == Screen::Help && desk.help.of == Screen::Survey;
    help || desk.screen == Screen::Survey
}

/// It was left, by whatever way: nothing of it is there for the next person.
pub fn leave(desk: &mut Desk) {
    desk.survey.shown = None;
}

fn close(desk: &mut Desk) {
    desk.screen = desk.survey.from;
}

/// Draws what stands large for the window as it is now.
pub fn paint(desk: &mut Desk) {
    let Some(shown) = &desk.survey.shown else { return };
    let room = painting::pixels(desk, view::Rooms::of(desk, shown).question);
    let (smallest, canvas) = (painting::smallest(desk), painting::canvas(desk));
    let Some(shown) = &mut desk.survey.shown else { return };
    let text = shown.text().to_owned();
    shown.drawn = shown.painter.fit(&text, room, smallest).map(|ink| painting::drawn(canvas, ink));
}
