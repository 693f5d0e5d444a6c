//! `config.toml`: what concerns this machine alone.

use super::failure::{Failure, Result};
use super::shape;
use crate::interpret::speech::SpeechConfig;
use crate::journal::Place;
use crate::text::Words;
use crate::ui::action;
use crate::ui::config::{DeskConfig, HelpConfig, Keys};
use crate::ui::keymap::{Keymap, KeymapError};
use std::io::ErrorKind;
use std::path::Path;

/// The documented sample, up to the keys of actions.
const SAMPLE: &str = include_str!("../../assets/config.sample.toml");

/// The tables of the file.
const TABLES: [&str; 4] = ["desk", "speech", "help", "keys"];

/// The configuration of this machine.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Config {
    /// `[desk]`
    pub desk: DeskConfig,
    /// `[speech]`
    pub speech: SpeechConfig,
    /// `[help]`
    pub help: HelpConfig,
    /// `[keys]`
    pub keys: Keys,
}

/// Reads the configuration of `place`; without a file everything is as usual.
///
/// # Errors
/// Not TOML; an unknown key, with the nearest right one; a value of the wrong kind.
pub fn load(place: &Place) -> Result<Config> {
    let path = place.config_file();
    match std::fs::read_to_string(&path) {
        Ok(text) => read(&path, &text),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Config::default()),
        Err(error) => Err(Failure::of_file(&path, error)),
    }
}

/// Reads the text of a configuration.
///
/// # Errors
/// As [`load`].
pub fn read(path: &Path, text: &str) -> Result<Config> {
    let file = shape::parse(path, text.trim_start_matches('\u{feff}'))?;
    shape::check_keys(path, "", &file, TABLES)?;
    let desk = shape::read(path, "desk.", &table(path, &file, "desk")?)?;
    let speech = shape::read(path, "speech.", &table(path, &file, "speech")?)?;
    let help = shape::read(path, "help.", &table(path, &file, "help")?)?;
    let keys = keys(path, &table(path, &file, "keys")?)?;
    Ok(Config { desk, speech, help, keys })
}

fn keys(path: &Path, table: &toml::Table) -> Result<Keys> {
    let owned = || path.to_owned();
    shape::check_keys(
        path,
        "keys.",
        table,
        action::all().map(|(_, name, _)| name).collect::<Vec<_>>(),
    )?;
    for (name, value) in table {
        let one = toml::Table::from_iter([(name.clone(), value.clone())]);
        if one.try_into::<Keys>().is_err() {
            let (key, value) = (format!("keys.{name}"), shape::shown(value));
            return Err(Failure::WrongValue { path: owned(), key, value });
        }
    }
    let keys: Keys = table.clone().try_into().map_err(|_| Failure::Internal)?;
    Keymap::new(&keys).map_err(|error| match error {
        KeymapError::UnknownAction { name, nearest } => Failure::UnknownKey {
            path: owned(),
            key: format!("keys.{name}"),
            nearest: Some(format!("keys.{nearest}")),
        },
        KeymapError::UnknownKey { name, key } => {
            Failure::WrongValue { path: owned(), key: format!("keys.{name}"), value: key }
        }
        KeymapError::NotTwo { name, key } => {
            Failure::NotTwoKeys { path: owned(), key: format!("keys.{name}"), value: key }
        }
        KeymapError::Clash { key, first, second } => Failure::KeyTwice {
            path: owned(),
            key,
            first: first.to_owned(),
            second: second.to_owned(),
        },
    })?;
    Ok(keys)
}

fn table(path: &Path, file: &toml::Table, key: &str) -> Result<toml::Table> {
    match file.get(key) {
        None => Ok(toml::Table::new()),
        Some(toml::Value::Table(table)) => Ok(table.clone()),
        Some(other) => {
            let (key, value) = (key.to_owned(), shape::shown(other));
            Err(Failure::WrongValue { path: path.to_owned(), key, value })
        }
    }
}

/// The sample, every key of it documented; those of actions come from the actions themselves.
pub fn sample(words: &Words) -> String {
    let mut sample = SAMPLE.to_owned();
    for (_, name, keys) in action::all() {
        let keys: Vec<String> = keys.iter().map(|k| format!("{k:?}")).collect();
        let about = words.get(&format!("action-{name}"));
        sample += &format!("\n# {about}\n# {name} = [{}]\n", keys.join(", "));
    }
    sample
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DeskLanguage;
    use std::collections::BTreeSet;

    /// The sample with every key as if it were set.
    fn all_set() -> String {
        let sample = sample(&Words::new(DeskLanguage::French));
        let set = |line: &str| match line.strip_prefix("# ").and_then(|l| l.split_once(" = ")) {
            Some((key, _)) if !key.contains(' ') => line[2..].to_owned(),
            _ => line.to_owned(),
        };
        sample.lines().map(set).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn the_sample_names_every_key_and_no_other() {
        let text = all_set();
        let table: toml::Table = toml::from_str(&text).unwrap();
        let names =
            |t: &toml::Value| t.as_table().unwrap().keys().cloned().collect::<BTreeSet<_>>();
        let own = |all: Vec<&str>| all.into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
        assert_eq!(names(&table["desk"]), own(shape::fields_of::<DeskConfig>().to_vec()));
        assert_eq!(names(&table["speech"]), own(shape::fields_of::<SpeechConfig>().to_vec()));
        assert_eq!(names(&table["help"]), own(shape::fields_of::<HelpConfig>().to_vec()));
        assert_eq!(names(&table["keys"]), own(action::all().map(|(_, n, _)| n).collect()));
    }

    #[test]
    fn the_sample_shows_what_is_usual() {
        let path = Path::new("config.toml");
        let read_as_is = read(path, &sample(&Words::new(DeskLanguage::English))).unwrap();
        assert_eq!(read_as_is, Config::default());
        let mut set = read(path, &all_set()).unwrap();
        set.desk.language = None;
        set.desk.counter = None;
        assert_eq!((set.desk, set.speech, set.help), Default::default());
    }

    #[test]
    fn a_wrong_key_of_an_action_is_told() {
        let wrong = |text| read(Path::new("config.toml"), text).unwrap_err().code();
        assert_eq!(wrong("[keys]\ncal-next = \"x\""), "unknown_key");
        assert_eq!(wrong("[keys]\ncall-next = \"nonsense\""), "wrong_value");
        assert_eq!(wrong("[keys]\ncall-next = 3"), "wrong_value");
        assert_eq!(wrong("[keys]\ncall-next = \"n\""), "key_twice");
        assert_eq!(wrong("keys = 3"), "wrong_value");
    }
}
