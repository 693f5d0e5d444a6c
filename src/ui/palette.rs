//! Any action by its name.

use super::action::{self, Action, Scope};
use super::desk::Desk;
use super::message::Effect;
use super::picker::{Item, Picker};

/// Opens the list of what can be done here.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    let scope = desk.screen.scope();
    let fits = |action: &Action| {
        matches!(action.scope(), Scope::Everywhere | Scope::Queue) || action.scope() == scope
    };
    let actions: Vec<Action> = action::all().map(|(a, ..)| a).filter(fits).collect();
    let items = actions.iter().map(|a| Item::new(name(desk, *a)).detail(keys(desk, *a))).collect();
    let picker = Picker::new(desk.words.get("palette"), items);
    desk.pick_one(picker, actions, |desk, action| desk.perform(action))
}

/// What an action is called.
pub fn name(desk: &Desk, action: Action) -> String {
    desk.words.get(&format!("action-{}", action.name()))
}

/// Its keys, as they stand on the keyboard.
pub fn keys(desk: &Desk, action: Action) -> String {
    let keys = desk.keymap.keys(action).iter().map(|key| key_name(desk, &key.to_string()));
    keys.collect::<Vec<_>>().join(", ")
}

/// A key as people call it; letters are called by themselves.
pub fn key_name(desk: &Desk, key: &str) -> String {
    let id = format!("key-{}", key.to_lowercase());
    if key.len() > 1 && desk.words.has(&id) { desk.words.get(&id) } else { key.to_owned() }
}
