//! Sitting again at a counter that closed while nobody was there: at midnight every post of the
//! day before ends, and a desk that was left open finds itself without one in the morning.

use super::action::{Action, DeskAction};
use super::describe;
use super::desk::Desk;
use super::key::Key;
use super::message::{Effect, PinFor, Purpose};
use crate::domain::command::{Command, agent_name};
use crate::domain::id::CounterId;
use crate::journal::fresh;

impl Desk {
    /// Whether this desk sat at a counter and does not any more, without having left it.
    pub fn has_lost_seat(&self) -> bool {
        self.session.seated && self.session.agent.is_some() && self.post().is_none()
    }

    /// Whether a key needs nobody at the counter: to leave, to lock, to draw anew.
    pub fn keeps_standing(&self, key: Key) -> bool {
        use DeskAction::{Lock, Quit, Redraw};
        let action = self.keymap.action(self.screen.scope(), key);
        let typing = self.screen == super::screens::Screen::Queue && self.queue.typing;
        !typing && matches!(action, Some(Action::Desk(Lock | Quit | Redraw)))
    }

    /// Sits down where this desk sat, after the PIN where there is one; then `key` does what it
    /// means, and so do those that follow it in the meantime.
    pub fn sit_again(&mut self, key: Key) -> Vec<Effect> {
        let Some(agent) = self.session.agent else {
            return vec![];
        };
        self.session.sitting = Some(vec![key]);
        self.ask_pin(agent, PinFor::SittingAgain)
    }

    /// The same counter where it is free, else another one of the agent's choice.
    pub fn take_seat_again(&mut self) -> Vec<Effect> {
        let Some(counter) = self.session.counter else {
            return vec![];
        };
        self.session.seated = false;
        self.session.sitting.get_or_insert_default();
        let Some(post) = self.hall.post_at(counter) else {
            let command = Command::OpenPost { post: fresh::post() };
            return self.submit_for(Purpose::OpenPostAgain, command);
        };
        let names = [
            ("counter", self.counter_name(counter).into()),
            ("agent", agent_name(&self.hall, post.agent).into()),
        ];
        let taken = self.words.with("seat-taken", &names);
        self.session.counter = None;
        self.session.sitting = None;
        let effects = self.change_seat();
        self.warn(match self.layers.is_empty() {
            // There is nothing to choose from, which is said as well.
            true => format!("{taken} {}", self.words.get("no-counter-free")),
            false => taken,
        });
        effects
    }

    /// Says where the agent sits again, and lets the keys that waited do what they mean.
    pub fn go_on_seated(&mut self, counter: CounterId) -> Vec<Effect> {
        let name = self.counter_name(counter);
        let news = self.words.with("seat-again", &[("counter", name.into())]);
        self.say(news.clone());
        let mut effects = vec![Effect::Sit(counter)];
        for key in self.session.sitting.take().unwrap_or_default() {
            effects.extend(self.key(key));
        }
        if effects.iter().any(|effect| matches!(effect, Effect::Submit { .. })) {
            self.session.news = Some(news);
        } else if let Some(said) = self.said.as_mut().filter(|said| said.text != news) {
            said.text = format!("{news} {}", said.text);
        }
        effects
    }

    fn counter_name(&self, counter: CounterId) -> String {
        let known = self.hall.settings.counters.get(&counter);
        known.map(|(_, c)| describe::counter(&self.words, c)).unwrap_or_default()
    }
}
