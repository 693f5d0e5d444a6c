//! What was said so far, which can be kept with the ticket.

use super::card;
use crate::domain::id::TicketId;
use crate::domain::visit::TicketCommand;
use crate::interpret::Card;
use crate::interpret::phrases::Values;
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::queue;
use std::sync::Arc;

/// The dialogue with one person.
#[derive(Default)]
pub struct Dialogue {
    /// Whose ticket was here when it began.
    ticket: Option<TicketId>,
    turns: Vec<Turn>,
}

/// Something said, and what was answered.
#[derive(Clone)]
struct Turn {
    card: Arc<Card>,
    values: Values,
    french: String,
    answer: Option<String>,
}

impl Turn {
    fn text(&self) -> String {
        match &self.answer {
            Some(answer) => format!("{} → {answer}", self.french),
            None => self.french.clone(),
        }
    }
}

impl Dialogue {
    /// A card was shown. Another ticket is another dialogue.
    pub fn said(
        &mut self,
        ticket: Option<TicketId>,
        card: Arc<Card>,
        values: Values,
        french: &str,
    ) {
        if self.ticket != ticket {
            *self = Self { ticket, turns: vec![] };
        }
        // The same card in another language says nothing more.
        let again = self.turns.last().is_some_and(|t| t.card.id == card.id && t.values == values);
        if !again {
            self.turns.push(Turn { card, values, french: french.to_owned(), answer: None });
        }
    }

    /// The card shown was answered.
    pub fn answered(&mut self, french: &str) {
        if let Some(turn) = self.turns.last_mut() {
            turn.answer = Some(french.to_owned());
        }
    }

    /// What was said last to whose ticket this is.
    pub fn latest(&self, ticket: Option<TicketId>) -> Option<(Arc<Card>, Values)> {
        let turn = self.turns.last().filter(|_| ticket.is_some() && self.ticket == ticket)?;
        Some((turn.card.clone(), turn.values.clone()))
    }

    /// All of it as a note.
    fn note(&self) -> String {
        self.turns.iter().map(Turn::text).collect::<Vec<_>>().join(" · ")
    }

    /// Of another person's dialogue nothing is shown, nor of one that has no ticket once it ends.
    pub fn forget_unless(&mut self, ticket: Option<TicketId>) {
        if ticket.is_none() || self.ticket != ticket {
            *self = Self::default();
        }
    }
}

/// Lists it, the latest first. Enter shows a card again, Tab keeps all of it with the ticket.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    let turns: Vec<Turn> = desk.phrases.dialogue.turns.iter().rev().cloned().collect();
    if turns.is_empty() {
        return desk.warn_by("dialogue-empty");
    }
    let items = turns.iter().map(|turn| Item::new(turn.text())).collect();
    let title = desk.words.get("dialogue");
    let picker = Picker::new(title, items).tab(desk.words.get("dialogue-keep"));
    desk.pick(picker, turns, |desk, chosen| match chosen.values.into_iter().next() {
        _ if chosen.tab => keep(desk),
        Some(turn) => card::show(desk, turn.card, turn.values),
        None => vec![],
    })
}

fn keep(desk: &mut Desk) -> Vec<Effect> {
    // What was said to one person is noted on nobody else's ticket.
    if queue::current(desk).map(|(id, _)| id) != desk.phrases.dialogue.ticket {
        return desk.warn_by("dialogue-no-ticket");
    }
    let language = desk.phrases.language().map(|l| desk.spoken_name(l)).unwrap_or_default();
    let text = format!("{language} : {}", desk.phrases.dialogue.note());
    keep_note(desk, text)
}

/// Keeps a text with the ticket of who is here.
pub fn keep_note(desk: &mut Desk, text: String) -> Vec<Effect> {
    match queue::current(desk).map(|(id, _)| id) {
        Some(id) => desk.act(id, TicketCommand::Note { text }),
        None => desk.warn_by("dialogue-no-ticket"),
    }
}
