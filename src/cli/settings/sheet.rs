//! The shape of the settings file. Every value may be left out: it stays as it is, or takes the
//! usual value where the thing is new. An empty text takes an optional value away.

use crate::cli::failure::Result;
use crate::cli::shape;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::path::Path;

/// The whole file.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[allow(missing_docs)] // the tables of the file
pub struct Sheet {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub site: Option<SiteSheet>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<PolicySheet>,
    pub service: Vec<ServiceSheet>,
    pub counter: Vec<CounterSheet>,
    pub agent: Vec<AgentSheet>,
}

/// The building. Hours are written `17:30`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // the keys of the file
pub struct SiteSheet {
    pub name: Option<String>,
    pub zone: Option<String>,
    pub closes_at: Option<String>,
    pub region: Option<String>,
    pub closed_days: Option<Vec<String>>,
    pub office_address: Option<String>,
    pub office_email: Option<String>,
    pub office_phone: Option<String>,
    pub signs_as: Option<String>,
}

/// The rules of the queue, in minutes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // the keys of the file
pub struct PolicySheet {
    pub appointment_early_minutes: Option<u32>,
    pub appointment_late_minutes: Option<u32>,
    pub late_grace_minutes: Option<u32>,
    pub late_behind: Option<u8>,
    pub hold_limit_minutes: Option<u32>,
    pub stop_at: Option<String>,
    pub stop_when_full: Option<bool>,
}

/// A service, known by its id or else by its code.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // the keys of the file
pub struct ServiceSheet {
    pub code: Option<String>,
    pub name: Option<String>,
    pub letter: Option<String>,
    pub target_wait_minutes: Option<u32>,
    pub max_wait_minutes: Option<u32>,
    pub target_answer_days: Option<u16>,
    pub regime: Option<String>,
    pub confidentiality: Option<String>,
    pub active: Option<bool>,
    pub special_silence: Option<String>,
    pub special_months: Option<u8>,
    pub special_days: Option<u16>,
    pub special_article: Option<String>,
    pub office_address: Option<String>,
    pub office_email: Option<String>,
    pub office_phone: Option<String>,
    pub signs_as: Option<String>,
    pub keep_years: Option<u8>,
    pub keep_then: Option<String>,
    pub id: Option<String>,
}

/// A counter, known by its id or else by its number.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // the keys of the file
pub struct CounterSheet {
    pub number: Option<u16>,
    pub name: Option<String>,
    pub services: Option<Vec<String>>,
    pub confidential: Option<bool>,
    pub active: Option<bool>,
    pub id: Option<String>,
}

/// An agent, known by id, or else by account, or else by name. The PIN never leaves the file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[allow(missing_docs)] // the keys of the file
pub struct AgentSheet {
    pub name: Option<String>,
    pub account: Option<String>,
    pub role: Option<String>,
    pub languages: Option<Vec<String>>,
    pub services: Option<Vec<String>>,
    pub capacity: Option<String>,
    pub active: Option<bool>,
    pub id: Option<String>,
}

/// Reads the text of a settings file.
///
/// # Errors
/// Not TOML; an unknown key; a value of the wrong kind.
pub fn read(path: &Path, text: &str) -> Result<Sheet> {
    let file = shape::parse(path, text.trim_start_matches('\u{feff}'))?;
    shape::check_keys(path, "", &file, ["site", "policy", "service", "counter", "agent"])?;
    Ok(Sheet {
        site: one(path, &file, "site")?,
        policy: one(path, &file, "policy")?,
        service: many(path, &file, "service")?,
        counter: many(path, &file, "counter")?,
        agent: many(path, &file, "agent")?,
    })
}

fn one<T: DeserializeOwned>(path: &Path, file: &toml::Table, key: &str) -> Result<Option<T>> {
    match file.get(key) {
        None => Ok(None),
        Some(toml::Value::Table(table)) => shape::read(path, &format!("{key}."), table).map(Some),
        Some(other) => Err(wrong(path, key, other)),
    }
}

fn many<T: DeserializeOwned>(path: &Path, file: &toml::Table, key: &str) -> Result<Vec<T>> {
    let all = match file.get(key) {
        None => return Ok(vec![]),
        Some(toml::Value::Array(all)) => all,
        Some(other) => return Err(wrong(path, key, other)),
    };
    let read = |value: &toml::Value| match value {
        toml::Value::Table(table) => shape::read(path, &format!("{key}."), table),
        other => Err(wrong(path, key, other)),
    };
    all.iter().map(read).collect()
}

fn wrong(path: &Path, key: &str, value: &toml::Value) -> crate::cli::failure::Failure {
    let (key, value) = (key.to_owned(), value.to_string());
    crate::cli::failure::Failure::WrongValue { path: path.to_owned(), key, value }
}
