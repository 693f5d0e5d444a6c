//! Which key asks for which action: data, from the defaults and the `[keys]` of `config.toml`.

use super::action::{self, Action, DeskAction, Scope};
use super::config::Keys;
use super::key::{Key, NotAKey};
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// The one action that takes two keys.
const CALL: Action = Action::Desk(DeskAction::CallForHelp);

/// The bindings of one desk.
#[derive(Debug, Clone)]
pub struct Keymap {
    bindings: BTreeMap<(Scope, Key), Action>,
    keys: BTreeMap<Action, Vec<Stroke>>,
    calls: Vec<(Key, Key)>,
}

/// What asks for an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// One key.
    One(Key),
    /// Two, one after the other: what must not be pressed by accident.
    Two(Key, Key),
}

impl Stroke {
    /// Whether it begins with a letter, which is typed where letters are.
    pub fn is_typed(self) -> bool {
        let (Stroke::One(first) | Stroke::Two(first, _)) = self;
        first.typed().is_some()
    }
}

impl fmt::Display for Stroke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Stroke::One(key) => key.fmt(f),
            Stroke::Two(first, second) => write!(f, "{first} {second}"),
        }
    }
}

impl FromStr for Stroke {
    type Err = NotAKey;

    /// `n`, `Ctrl-p`, or two such: `Ctrl-g Ctrl-y`.
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        if let Ok(key) = text.parse() {
            return Ok(Stroke::One(key));
        }
        let (first, second) = text.trim().split_once(' ').ok_or_else(|| NotAKey(text.into()))?;
        Ok(Stroke::Two(first.parse()?, second.trim().parse()?))
    }
}

/// What is wrong in the `[keys]` of a configuration.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[allow(missing_docs)] // fields are what the sentence names
pub enum KeymapError {
    #[error("[keys]: no action {name}; perhaps {nearest}?")]
    UnknownAction { name: String, nearest: &'static str },
    #[error("[keys] {name}: {key} is not a key")]
    UnknownKey { name: String, key: String },
    #[error("[keys] {name}: {key} is not two keys, the first of which types nothing")]
    NotTwo { name: String, key: String },
    #[error("[keys]: {key} is both {first} and {second}")]
    Clash { key: String, first: &'static str, second: &'static str },
}

impl Keymap {
    /// The defaults, changed by `overrides`; naming an action replaces all of its keys.
    ///
    /// # Errors
    /// An action or a key that does not exist, or one key for two actions of one screen.
    pub fn new(overrides: &Keys) -> Result<Self, KeymapError> {
        for name in overrides.0.keys() {
            if !action::all().any(|(_, known, _)| known == name) {
                let distance = |known: &str| strsim::damerau_levenshtein(known, name);
                let nearest = action::all().map(|(_, known, _)| known).min_by_key(|k| distance(k));
                let nearest = nearest.unwrap_or("");
                return Err(KeymapError::UnknownAction { name: name.clone(), nearest });
            }
        }
        let mut map = Self { bindings: BTreeMap::new(), keys: BTreeMap::new(), calls: vec![] };
        for (action, name, defaults) in action::all() {
            let texts: Vec<&str> = match overrides.0.get(name) {
                Some(keys) => keys.texts(),
                None => defaults.to_vec(),
            };
            for text in texts {
                let key: Stroke = text.parse().map_err(|NotAKey(key)| KeymapError::UnknownKey {
                    name: name.to_owned(),
                    key,
                })?;
                match (key, action == CALL) {
                    (Stroke::One(key), false) => map.bind(action, key)?,
                    (Stroke::Two(first, second), true) if first.typed().is_none() => {
                        map.calls.push((first, second));
                    }
                    (_, true) => {
                        let (name, key) = (name.to_owned(), text.to_owned());
                        return Err(KeymapError::NotTwo { name, key });
                    }
                    (Stroke::Two(..), false) => {
                        let (name, key) = (name.to_owned(), text.to_owned());
                        return Err(KeymapError::UnknownKey { name, key });
                    }
                }
                map.keys.entry(action).or_default().push(key);
            }
        }
        map.check_calls()?;
        Ok(map)
    }

    /// The first of two keys asks for nothing by itself, wherever it is pressed.
    fn check_calls(&self) -> Result<(), KeymapError> {
        for (first, _) in &self.calls {
            if let Some((_, other)) = self.bindings.iter().find(|((_, key), _)| key == first) {
                let (key, first, second) = (first.to_string(), other.name(), CALL.name());
                return Err(KeymapError::Clash { key, first, second });
            }
        }
        Ok(())
    }

    /// Whether these two keys, one after the other, call for help.
    pub fn calls_for_help(&self, first: Key, second: Key) -> bool {
        self.calls.contains(&(first, second))
    }

    /// Whether a key is the first of them.
    pub fn begins_call(&self, key: Key) -> bool {
        self.calls.iter().any(|(first, _)| *first == key)
    }

    fn bind(&mut self, action: Action, key: Key) -> Result<(), KeymapError> {
        let scope = action.scope();
        let clash = self.bindings.iter().find(|((at, bound), other)| {
            let same_place = *at == scope || *at == Scope::Everywhere || scope == Scope::Everywhere;
            same_place && *bound == key && **other != action
        });
        if let Some((_, other)) = clash {
            let (first, second) = (other.name(), action.name());
            return Err(KeymapError::Clash { key: key.to_string(), first, second });
        }
        self.bindings.insert((scope, key), action);
        Ok(())
    }

    /// The action that `key` asks for on a screen of `scope`.
    pub fn action(&self, scope: Scope, key: Key) -> Option<Action> {
        let own = self.bindings.get(&(scope, key));
        own.or_else(|| self.bindings.get(&(Scope::Everywhere, key))).copied()
    }

    /// The keys of an action, the usual one first.
    pub fn keys(&self, action: Action) -> &[Stroke] {
        self.keys.get(&action).map_or(&[], Vec::as_slice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::screens::queue::actions::QueueAction;

    fn keys(toml: &str) -> Keys {
        toml::from_str(toml).unwrap()
    }

    #[test]
    fn the_defaults_hold_together_and_every_action_has_a_key() {
        let map = Keymap::new(&Keys::default()).unwrap();
        for (action, name, _) in action::all() {
            assert!(!map.keys(action).is_empty(), "{name} has no key");
        }
    }

    #[test]
    fn a_configuration_replaces_the_keys_of_an_action() {
        let map = Keymap::new(&keys("new = [\"F2\", \"+\"]\ncall-next = \"F3\"")).unwrap();
        let new = Action::Queue(QueueAction::New);
        assert_eq!(map.action(Scope::Queue, "F2".parse().unwrap()), Some(new));
        assert_eq!(map.action(Scope::Queue, "n".parse().unwrap()), None);
    }

    #[test]
    fn help_is_called_by_two_keys_and_the_first_asks_for_nothing_else() {
        let map = Keymap::new(&keys("call-for-help = [\"F11 F8\"]"));
        let map = map.unwrap();
        let key = |text: &str| text.parse::<Key>().unwrap();
        assert!(map.calls_for_help(key("F11"), key("F8")) && map.begins_call(key("F11")));
        assert!(!map.calls_for_help(key("F8"), key("F11")));
        for one in ["F4", "g g", "Ctrl-g"] {
            let wrong = Keymap::new(&keys(&format!("call-for-help = \"{one}\"")));
            assert!(matches!(wrong, Err(KeymapError::NotTwo { .. })), "{one}");
        }
        assert!(matches!(
            Keymap::new(&keys("call-for-help = \"F1 F1\"")),
            Err(KeymapError::Clash { first: "help", second: "call-for-help", .. })
        ));
        assert!(matches!(
            Keymap::new(&keys("new = \"F3 F4\"")),
            Err(KeymapError::UnknownKey { .. })
        ));
    }

    #[test]
    fn a_wrong_configuration_is_told_with_the_nearest_right_name() {
        let error = Keymap::new(&keys("call-nxt = \"z\"")).unwrap_err();
        assert_eq!(
            error,
            KeymapError::UnknownAction { name: "call-nxt".into(), nearest: "call-next" }
        );
        assert!(matches!(
            Keymap::new(&keys("new = \"nonsense\"")),
            Err(KeymapError::UnknownKey { .. })
        ));
        assert!(matches!(
            Keymap::new(&keys("new = \"s\"")),
            Err(KeymapError::Clash { first: "new", second: "serve", .. })
        ));
    }
}
