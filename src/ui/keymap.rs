//! Which key asks for which action: data, from the defaults and the `[keys]` of `config.toml`.

use super::action::{self, Action, Scope};
use super::config::Keys;
use super::key::{Key, NotAKey};
use std::collections::BTreeMap;
use thiserror::Error;

/// The bindings of one desk.
#[derive(Debug, Clone)]
pub struct Keymap {
    bindings: BTreeMap<(Scope, Key), Action>,
    keys: BTreeMap<Action, Vec<Key>>,
}

/// What is wrong in the `[keys]` of a configuration.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[allow(missing_docs)] // fields are what the sentence names
pub enum KeymapError {
    #[error("[keys]: no action {name}; perhaps {nearest}?")]
    UnknownAction { name: String, nearest: &'static str },
    #[error("[keys] {name}: {key} is not a key")]
    UnknownKey { name: String, key: String },
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
        let mut map = Self { bindings: BTreeMap::new(), keys: BTreeMap::new() };
        for (action, name, defaults) in action::all() {
            let texts: Vec<&str> = match overrides.0.get(name) {
                Some(keys) => keys.texts(),
                None => defaults.to_vec(),
            };
            for text in texts {
                let key = text.parse().map_err(|NotAKey(key)| KeymapError::UnknownKey {
                    name: name.to_owned(),
                    key,
                })?;
                map.bind(action, key)?;
            }
        }
        Ok(map)
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
        self.keys.entry(action).or_default().push(key);
        Ok(())
    }

    /// The action that `key` asks for on a screen of `scope`.
    pub fn action(&self, scope: Scope, key: Key) -> Option<Action> {
        let own = self.bindings.get(&(scope, key));
        own.or_else(|| self.bindings.get(&(Scope::Everywhere, key))).copied()
    }

    /// The keys of an action, the usual one first.
    pub fn keys(&self, action: Action) -> &[Key] {
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
