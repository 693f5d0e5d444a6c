//! What lies over the screen: lists to choose from and forms to fill in, and what follows.

use super::action::DeskAction;
use super::desk::Desk;
use super::form::{Filled, Form};
use super::key::{Code, Key};
use super::message::Effect;
use super::page::{Page, Turn, Turned};
use super::picker::{Choice, Picker};
use super::screens::{Screen, directory, history, queue, requests};

/// What follows once something was chosen or filled in.
pub type Then<T> = Box<dyn FnOnce(&mut Desk, T) -> Vec<Effect>>;

/// What lies over the screen and takes the keys.
pub enum Layer {
    /// A list to choose from.
    Pick(Picker, Then<(Vec<usize>, bool)>),
    /// Fields to fill in.
    Fill(Form, Then<Form>),
    /// A text to read.
    Read(Page, Then<Turn>),
}

/// What was chosen from a list.
pub struct Chosen<T> {
    /// One or several.
    pub values: Vec<T>,
    /// With Tab instead of Enter.
    pub tab: bool,
}

impl Desk {
    /// Lets the agent choose among things, each with what it stands for.
    pub fn pick<T: 'static>(
        &mut self,
        picker: Picker,
        values: Vec<T>,
        then: impl FnOnce(&mut Desk, Chosen<T>) -> Vec<Effect> + 'static,
    ) -> Vec<Effect> {
        let made = move |desk: &mut Desk, (items, tab): (Vec<usize>, bool)| {
            let mut values: Vec<Option<T>> = values.into_iter().map(Some).collect();
            let values = items.into_iter().filter_map(|at| values.get_mut(at)?.take()).collect();
            then(desk, Chosen { values, tab })
        };
        self.layers.push(Layer::Pick(picker, Box::new(made)));
        vec![]
    }

    /// Lets the agent choose one thing.
    pub fn pick_one<T: 'static>(
        &mut self,
        picker: Picker,
        values: Vec<T>,
        then: impl FnOnce(&mut Desk, T) -> Vec<Effect> + 'static,
    ) -> Vec<Effect> {
        self.pick(picker, values, |desk, chosen| match chosen.values.into_iter().next() {
            Some(value) => then(desk, value),
            None => vec![],
        })
    }

    /// Lets the agent fill in a form.
    pub fn fill(
        &mut self,
        form: Form,
        then: impl FnOnce(&mut Desk, Form) -> Vec<Effect> + 'static,
    ) -> Vec<Effect> {
        self.layers.push(Layer::Fill(form, Box::new(then)));
        vec![]
    }

    /// Lets the agent read a text, and do something with it.
    pub fn read(
        &mut self,
        page: Page,
        then: impl FnOnce(&mut Desk, Turn) -> Vec<Effect> + 'static,
    ) -> Vec<Effect> {
        self.layers.push(Layer::Read(page, Box::new(then)));
        vec![]
    }

    /// A key for the topmost dialog; `None` where nothing lies over the screen.
    pub(super) fn layer_key(&mut self, key: Key) -> Option<Vec<Effect>> {
        let room = super::dialog::room(self);
        let effects = match self.layers.last_mut()? {
            Layer::Pick(picker, _) => {
                let choice = picker.key(key);
                self.choice(choice)
            }
            Layer::Fill(form, _) => match form.key(key) {
                Filled::Open => requests::typed(self),
                Filled::Cancelled => self.cancel(),
                Filled::Done => match self.layers.pop() {
                    Some(Layer::Fill(form, then)) => then(self, form),
                    _ => vec![],
                },
            },
            Layer::Read(page, _) => match page.key(key, room) {
                Turned::Open => vec![],
                Turned::Left => self.cancel(),
                Turned::Chosen(turn) => match self.layers.pop() {
                    Some(Layer::Read(_, then)) => then(self, turn),
                    _ => vec![],
                },
            },
        };
        Some(effects)
    }

    pub(super) fn choice(&mut self, choice: Choice) -> Vec<Effect> {
        match choice {
            Choice::Open => vec![],
            Choice::Cancelled => self.cancel(),
            Choice::Made { items, tab } => match self.layers.pop() {
                Some(Layer::Pick(_, then)) => then(self, (items, tab)),
                _ => vec![],
            },
        }
    }

    /// Leaves the topmost dialog. Who has not said who they are goes back to that question, and
    /// from there leaves the desk.
    fn cancel(&mut self) -> Vec<Effect> {
        let left = self.layers.pop();
        self.session.sitting = None;
        match left {
            _ if self.session.agent.is_some() || !self.layers.is_empty() => vec![],
            Some(Layer::Fill(..)) if self.several_may_sit() => self.open(),
            _ => self.leave(),
        }
    }

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
            // A text is only read.
            Some(Layer::Read(..)) => vec![],
            None => {
                match self.screen {
                    Screen::Queue => queue::click(self, column, row),
                    Screen::History => history::click(self, column, row),
                    Screen::Directory => directory::click(self, column, row),
                    _ => {}
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
        super::screens::go(self, if down { DeskAction::Down } else { DeskAction::Up });
        vec![]
    }
}
