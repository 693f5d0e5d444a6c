//! `config.toml`: what concerns this machine alone.

use super::failure::{Failure, Result};
use super::shape;
use crate::journal::Place;
use std::io::ErrorKind;
use std::path::Path;

/// The sample that `guichet doctor --write-config` writes, every key documented.
pub const SAMPLE: &str = include_str!("../../assets/config.sample.toml");

/// The tables of the file.
const TABLES: [&str; 2] = ["desk", "keys"];

/// The configuration of this machine.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Config {
    /// `[desk]`
    pub desk: toml::Table,
    /// `[keys]`
    pub keys: toml::Table,
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
    Ok(Config { desk: table(path, &file, "desk")?, keys: table(path, &file, "keys")? })
}

fn table(path: &Path, file: &toml::Table, key: &str) -> Result<toml::Table> {
    match file.get(key) {
        None => Ok(toml::Table::new()),
        Some(toml::Value::Table(table)) => Ok(table.clone()),
        Some(other) => {
            let (key, value) = (key.to_owned(), other.to_string());
            Err(Failure::WrongValue { path: path.to_owned(), key, value })
        }
    }
}
