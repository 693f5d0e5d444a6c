//! Any action by its name.

use super::action::{self, Action, Scope};
use super::desk::Desk;
use super::keymap::Stroke;
use super::message::Effect;
use super::picker::{Item, Picker};
use super::screens::Screen;

/// Opens the list of what can be done here.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    let scope = desk.screen.scope();
    let fits = |action: &Action| {
        matches!(action.scope(), Scope::Everywhere | Scope::Queue) || action.scope() == scope
    };
    let actions: Vec<Action> = action::all().map(|(a, ..)| a).filter(fits).collect();
    let items = actions
        .iter()
        .map(|a| Item::new(name(desk, *a)).detail(keys(desk, *a, desk.screen)))
        .collect();
    let picker = Picker::new(desk.words.get("palette"), items);
    desk.pick_one(picker, actions, |desk, action| desk.perform(action))
}

/// What an action is called.
pub fn name(desk: &Desk, action: Action) -> String {
    desk.words.get(&format!("action-{}", action.name()))
}

/// Its keys on a screen, as they stand on the keyboard.
pub fn keys(desk: &Desk, action: Action, on: Screen) -> String {
    keys_on(desk, action, on).collect::<Vec<_>>().join(", ")
}

/// The same one by one. Where letters are typed, they ask for nothing.
pub fn keys_on(desk: &Desk, action: Action, on: Screen) -> impl Iterator<Item = String> {
    let asks = move |stroke: &&Stroke| !on.is_typed_on() || !stroke.is_typed();
    desk.keymap.keys(action).iter().filter(asks).map(|key| key_name(desk, &key.to_string()))
}

/// A key as people call it; letters are called by themselves.
pub fn key_name(desk: &Desk, key: &str) -> String {
    let id = format!("key-{}", key.to_lowercase());
    if key.len() > 1 && desk.words.has(&id) { desk.words.get(&id) } else { key.to_owned() }
}
