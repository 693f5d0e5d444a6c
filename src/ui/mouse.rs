//! The mouse: it chooses and looks, and does nothing that a key does not.

use super::action::DeskAction;
use super::desk::{Desk, Layer};
use super::key::{Code, Key};
use super::message::Effect;
use super::screens::{self, Screen, queue};

impl Desk {
    pub(super) fn click(&mut self, column: u16, row: u16) -> Vec<Effect> {
        if self.session.locked {
            return vec![];
        }
        let at = super::dialog::row_at(self, column, row);
        match self.layers.last_mut() {
            Some(Layer::Pick(picker, _)) => match at {
                Some(at) if at < picker.shown().len() => {
                    picker.go_to(at);
                    let choice = picker.key(Key::plain(Code::Enter));
                    self.choice(choice)
                }
                _ => vec![],
            },
            Some(Layer::Fill(form, _)) => {
                if let Some(at) = at {
                    form.go_to(at);
                }
                vec![]
            }
            None => {
                if self.screen == Screen::Queue {
                    queue::click(self, column, row);
                }
                vec![]
            }
        }
    }

    /// Moves as the arrows do. Like a click it only looks: no counter opens for it.
    pub(super) fn wheel(&mut self, down: bool) -> Vec<Effect> {
        if self.session.locked {
            return vec![];
        }
        if !self.layers.is_empty() {
            return self.key(Key::plain(if down { Code::Down } else { Code::Up }));
        }
        screens::go(self, if down { DeskAction::Down } else { DeskAction::Up });
        vec![]
    }
}
