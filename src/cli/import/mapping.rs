//! How a file of another tool is read as requests: columns to fields, values to values, formats of
//! dates and their zone.

use super::times::readings;
use crate::cli::failure::{Failure, Result};
use crate::cli::shape;
use crate::domain::import::{RequestRow, RowReject};
use crate::domain::request::{Channel, Requester, Status};
use crate::domain::time::{Timestamp, Zone};
use crate::journal::SiteZone;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use std::path::Path;
use std::str::FromStr;

/// The longest texts, in characters: an id or a name, a subject, a description.
const SHORT: usize = 200;
const SUBJECT: usize = 1_000;
const LONG: usize = 20_000;

/// Our own names of fields, and those of Open311 GeoReport v2, where no mapping is given.
const OWN: &str = include_str!("../../../assets/mappings/guichet.toml");
const OPEN311: &str = include_str!("../../../assets/mappings/open311.toml");

/// A mapping file.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Sheet {
    zone: Option<String>,
    dates: Vec<String>,
    columns: Columns,
    channel: BTreeMap<String, String>,
    status: BTreeMap<String, String>,
    service: BTreeMap<String, String>,
}

/// The columns of each field: of several the first that holds something; of an address and a
/// description all that do.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Columns {
    id: Names,
    received: Names,
    closed: Names,
    promised: Names,
    channel: Names,
    service: Names,
    subject: Names,
    description: Names,
    name: Names,
    phone: Names,
    email: Names,
    address: Names,
    status: Names,
    agent: Names,
    language: Names,
    /// In what rows of one request may differ.
    supplement: Names,
}

/// One name, or several.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(from = "OneOrMore")]
struct Names(Vec<String>);

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl From<OneOrMore> for Names {
    fn from(names: OneOrMore) -> Self {
        match names {
            OneOrMore::One(name) => Names(vec![name]),
            OneOrMore::More(names) => Names(names),
        }
    }
}

/// A record as a mapping reads it.
pub trait Fields {
    /// What stands under a column; `None` where the file has no such column.
    fn get(&self, column: &str) -> Option<&str>;
}

/// How a file is read.
pub struct Mapping {
    sheet: Sheet,
    zone: SiteZone,
}

impl Mapping {
    /// Reads a mapping file; without one the names are ours, or those of Open311 in a JSON file.
    /// Local times are those of `site` where the mapping names no zone.
    ///
    /// # Errors
    /// It cannot be read, is no TOML, has an unknown key or value.
    pub fn read(file: Option<&Path>, json: bool, site: SiteZone) -> Result<Self> {
        let shipped = if json { OPEN311 } else { OWN };
        let (path, text) = match file {
            Some(path) => {
                let text = std::fs::read_to_string(path).map_err(|e| Failure::of_file(path, e))?;
                (path, text)
            }
            None => (Path::new("mapping.toml"), shipped.to_owned()),
        };
        let table = shape::parse(path, text.trim_start_matches('\u{feff}'))?;
        if let Some(toml::Value::Table(columns)) = table.get("columns") {
            let known = shape::fields_of::<Columns>();
            shape::check_keys(path, "columns.", columns, known.iter().copied())?;
        }
        let sheet: Sheet = shape::read(path, "", &table)?;
        let zone = match &sheet.zone {
            None => site,
            Some(name) if chrono_tz::Tz::from_str(name).is_ok() => SiteZone::named(name),
            Some(name) => return Err(wrong(path, "zone", name)),
        };
        check::<Channel>(path, "channel", &sheet.channel)?;
        check::<Status>(path, "status", &sheet.status)?;
        let mapping = Self { sheet, zone };
        for (name, names) in [
            ("columns.id", &mapping.sheet.columns.id),
            ("columns.received", &mapping.sheet.columns.received),
        ] {
            if names.0.is_empty() {
                return Err(wrong(path, name, ""));
            }
        }
        Ok(mapping)
    }

    /// The columns without which nothing can be read; of several names of one field one will do.
    pub fn missing_column(&self, has: impl Fn(&str) -> bool) -> Option<String> {
        let columns = &self.sheet.columns;
        let needed = [&columns.id, &columns.received];
        let lacks = |names: &&&Names| !names.0.iter().any(|name| has(name));
        needed.iter().find(lacks).and_then(|names| names.0.first().cloned())
    }

    /// A record as a request.
    ///
    /// # Errors
    /// What is missing, unknown or contradicts itself.
    pub fn row(&self, record: &impl Fields) -> std::result::Result<RequestRow, RowReject> {
        let columns = &self.sheet.columns;
        let external_id = self.needed(record, &columns.id, SHORT)?;
        let received = self.needed(record, &columns.received, SHORT)?;
        let received = self.time(&columns.received, &received)?;
        let first = received.first().copied().unwrap_or_default();
        let closed = match self.first(record, &columns.closed, SHORT)? {
            Some(text) => Some(self.time(&columns.closed, &text)?),
            None => None,
        };
        // Of two readings of a local time the one that keeps the order.
        let closed = closed.map(|all| {
            let after = all.iter().copied().find(|at| *at >= first);
            after.or(all.first().copied()).unwrap_or_default()
        });
        let promised = match self.first(record, &columns.promised, SHORT)? {
            Some(text) => {
                let at = self.time(&columns.promised, &text)?;
                at.first().map(|at| self.zone.local(*at).day)
            }
            None => None,
        };
        let status = self.status(record, closed.is_some())?;
        let service = self.first(record, &columns.service, SHORT)?;
        let service = service.filter(|text| !text.is_empty());
        let service = service.ok_or_else(|| missing(&columns.service, "service"))?;
        let service = self.sheet.service.get(&service).cloned().unwrap_or(service);
        let subject = self.first(record, &columns.subject, SUBJECT)?;
        let row = RequestRow {
            external_id,
            received: first,
            day: self.zone.local(first).day,
            channel: self.channel(record)?,
            subject: subject.unwrap_or_else(|| service.clone()),
            service,
            description: self.all(record, &columns.description, "\n", LONG)?,
            requester: Requester {
                name: self.first(record, &columns.name, SHORT)?,
                phone: self.first(record, &columns.phone, SHORT)?,
                email: self.first(record, &columns.email, SHORT)?,
                address: self.all(record, &columns.address, ", ", SUBJECT)?,
            },
            status,
            // What is still open has not ended, whatever a column says of its last change.
            closed: closed.filter(|_| !status.is_open()),
            promised,
            agent: self.first(record, &columns.agent, SHORT)?.unwrap_or_default(),
            language: self
                .first(record, &columns.language, SHORT)?
                .and_then(|tag| tag.parse().ok()),
            supplement: self.supplement(record),
        };
        row.check()?;
        Ok(row)
    }

    fn supplement(&self, record: &impl Fields) -> Vec<(String, String)> {
        let names = self.sheet.columns.supplement.0.iter();
        let value = |name: &String| Some((name.clone(), record.get(name)?.trim().to_owned()));
        names.filter_map(value).collect()
    }

    fn channel(&self, record: &impl Fields) -> std::result::Result<Channel, RowReject> {
        let names = &self.sheet.columns.channel;
        let text = self.first(record, names, SHORT)?.unwrap_or_default();
        let usual = text.is_empty().then_some(Channel::Web);
        word(&self.sheet.channel, &text).or(usual).ok_or_else(|| not_known(names, "channel", &text))
    }

    /// The status that the file names; where it names none, what has ended is closed.
    fn status(&self, record: &impl Fields, ended: bool) -> std::result::Result<Status, RowReject> {
        let names = &self.sheet.columns.status;
        let text = self.first(record, names, SHORT)?.unwrap_or_default();
        let usual = if ended { Status::Closed } else { Status::Open };
        word(&self.sheet.status, &text)
            .or(text.is_empty().then_some(usual))
            .ok_or_else(|| not_known(names, "status", &text))
    }

    fn needed(
        &self,
        record: &impl Fields,
        names: &Names,
        limit: usize,
    ) -> std::result::Result<String, RowReject> {
        self.first(record, names, limit)?.ok_or_else(|| missing(names, ""))
    }

    /// The first of these columns that holds something.
    fn first(
        &self,
        record: &impl Fields,
        names: &Names,
        limit: usize,
    ) -> std::result::Result<Option<String>, RowReject> {
        let held = names.0.iter().find_map(|name| {
            let text = record.get(name)?.trim();
            (!text.is_empty()).then_some((name, text))
        });
        let Some((name, text)) = held else { return Ok(None) };
        check_length(name, text, limit)?;
        Ok(Some(text.to_owned()))
    }

    /// All of these columns that hold something, each text once.
    fn all(
        &self,
        record: &impl Fields,
        names: &Names,
        between: &str,
        limit: usize,
    ) -> std::result::Result<Option<String>, RowReject> {
        let mut texts: Vec<&str> = Vec::new();
        for name in &names.0 {
            let text = record.get(name).unwrap_or_default().trim();
            if !text.is_empty() && !texts.contains(&text) {
                check_length(name, text, limit)?;
                texts.push(text);
            }
        }
        Ok(Some(texts.join(between)).filter(|text| !text.is_empty()))
    }

    /// The points in time that a text can mean by the mapping's formats, the likeliest first.
    fn time(&self, names: &Names, text: &str) -> std::result::Result<Vec<Timestamp>, RowReject> {
        let read = || -> Option<Vec<Timestamp>> {
            if let Ok(exact) = DateTime::parse_from_rfc3339(text) {
                return Some(vec![Timestamp(exact.timestamp_millis())]);
            }
            self.sheet.dates.iter().find_map(|format| self.by_format(text, format))
        };
        let plausible = |all: &Vec<Timestamp>| all.iter().all(|at| PLAUSIBLE.contains(&at.0));
        read().filter(plausible).ok_or_else(|| RowReject::NotATime {
            field: name_of(names, "").into(),
            value: text.to_owned(),
        })
    }

    fn by_format(&self, text: &str, format: &str) -> Option<Vec<Timestamp>> {
        if format == "unix" {
            let seconds: i64 = text.parse().ok()?;
            return Some(vec![Timestamp(seconds.checked_mul(1000)?)]);
        }
        if let Ok(exact) = DateTime::parse_from_str(text, format) {
            return Some(vec![Timestamp(exact.timestamp_millis())]);
        }
        let local = NaiveDateTime::parse_from_str(text, format).ok().or_else(|| {
            let day = NaiveDate::parse_from_str(text, format).ok()?;
            Some(day.and_time(NaiveTime::MIN))
        });
        local.map(|local| readings(self.zone, local)).filter(|all| !all.is_empty())
    }
}

/// The years 1900 to 2200, in milliseconds: what lies outside is no date of a request.
const PLAUSIBLE: std::ops::Range<i64> = -2_208_988_800_000..7_258_118_400_000;

fn check_length(name: &str, text: &str, limit: usize) -> std::result::Result<(), RowReject> {
    match text.chars().count() > limit {
        true => Err(RowReject::TooLong { field: name.to_owned().into(), limit }),
        false => Ok(()),
    }
}

/// A value by the mapping's words; else by our own, with dashes or underscores.
fn word<T: DeserializeOwned>(words: &BTreeMap<String, String>, text: &str) -> Option<T> {
    let mapped = words.iter().find(|(theirs, _)| theirs.eq_ignore_ascii_case(text));
    let name = mapped.map_or(text, |(_, ours)| ours.as_str());
    read_word(name)
}

fn read_word<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(name.to_lowercase().replace('-', "_").into()).ok()
}

/// Every value of a table must be one of ours.
fn check<T: DeserializeOwned>(
    path: &Path,
    table: &str,
    words: &BTreeMap<String, String>,
) -> Result {
    match words.iter().find(|(_, ours)| read_word::<T>(ours).is_none()) {
        Some((theirs, ours)) => Err(wrong(path, &format!("{table}.{theirs}"), ours)),
        None => Ok(()),
    }
}

fn wrong(path: &Path, key: &str, value: &str) -> Failure {
    Failure::WrongValue { path: path.to_owned(), key: key.to_owned(), value: value.to_owned() }
}

fn name_of(names: &Names, usual: &str) -> String {
    names.0.first().cloned().unwrap_or_else(|| usual.to_owned())
}

fn missing(names: &Names, usual: &str) -> RowReject {
    RowReject::Missing { field: name_of(names, usual).into() }
}

fn not_known(names: &Names, usual: &str, value: &str) -> RowReject {
    RowReject::NotKnown { field: name_of(names, usual).into(), value: value.to_owned() }
}
