//! The cards for a tense moment, over whatever is on the screen: for the agent's eyes.

use super::desk::Desk;
use super::message::Effect;
use super::page::Page;
use super::picker::{Item, Picker};
use super::screens::Screen;
use crate::calm::{Card, Fault, shipped};

/// Asks for the cards; the city's file is read as it is now.
pub fn open() -> Vec<Effect> {
    vec![Effect::ReadCalm]
}

/// Shows them: the city's own first.
pub fn take(desk: &mut Desk, read: Result<Vec<Card>, Fault>) -> Vec<Effect> {
    if desk.session.locked {
        return vec![];
    }
    // What is said to the agent is not for the visitor to read.
    if desk.screen.faces_person() {
        desk.screen = Screen::Queue;
    }
    let own = read.unwrap_or_else(|fault| {
        let path = fault.path.display().to_string();
        let args =
            [("path", path.into()), ("line", fault.line.into()), ("what", fault.what.into())];
        // The program's own cards are there all the same.
        desk.warn(desk.words.with("calm-fault", &args));
        vec![]
    });
    let cards = own.into_iter().chain(shipped(&desk.words)).collect();
    choose(desk, cards)
}

fn choose(desk: &mut Desk, cards: Vec<Card>) -> Vec<Effect> {
    let items = cards.iter().map(|card| Item::new(card.title.clone())).collect();
    let picker = Picker::new(desk.words.get("calm-choose"), items);
    let places = (0..cards.len()).collect();
    desk.pick_one(picker, places, move |desk, at: usize| {
        let Some(card) = cards.get(at) else { return vec![] };
        desk.read(Page::new(card.title.clone(), card.lines.clone()), |_, _| vec![])
    })
}
