//! From a settings file to the settings that it asks for, and what would change.

use super::export;
use super::sheet::*;
use crate::cli::failure::{Failure, Result};
use crate::domain::calendar::Calendar;
use crate::domain::deadline::{Silence, SpecialText, Term};
use crate::domain::defaults;
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::number::Letter;
use crate::domain::settings::*;
use crate::domain::time::Millis;
use crate::journal::fresh;
use crate::text::Words;
use chrono::NaiveDate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::str::FromStr;

/// Reads values, and names the key of a wrong one.
struct Reader<'a> {
    path: &'a Path,
    hall: &'a Hall,
    /// The ids of services by code, those of the file too.
    codes: BTreeMap<String, ServiceId>,
}

/// The settings that `sheet` asks for and that differ from those of `hall`.
///
/// # Errors
/// A value that its key does not take.
pub fn settings(path: &Path, hall: &Hall, sheet: &Sheet) -> Result<Vec<Setting>> {
    let known = hall.settings.services.iter().map(|(id, s)| (s.code.clone(), *id)).collect();
    let mut reader = Reader { path, hall, codes: known };
    let mut all = Vec::new();
    if let Some(site) = &sheet.site {
        all.push(Setting::Site(hall.site, reader.site(site)?));
    }
    if let Some(policy) = &sheet.policy {
        all.push(Setting::Policy(hall.site, reader.policy(policy)?));
    }
    for service in &sheet.service {
        let (id, service) = reader.service(service)?;
        reader.codes.insert(service.code.clone(), id);
        all.push(Setting::Service(id, service));
    }
    for counter in &sheet.counter {
        let (id, counter) = reader.counter(counter)?;
        all.push(Setting::Counter(id, hall.site, counter));
    }
    for agent in &sheet.agent {
        let (id, agent) = reader.agent(agent)?;
        all.push(Setting::Agent(id, agent));
    }
    all.retain(|setting| !is_known(&hall.settings, setting));
    Ok(all)
}

fn is_known(settings: &Settings, setting: &Setting) -> bool {
    match setting {
        Setting::Site(id, new) => settings.sites.get(id) == Some(new),
        Setting::Service(id, new) => settings.services.get(id) == Some(new),
        Setting::Counter(id, at, new) => {
            settings.counters.get(id).is_some_and(|(site, old)| site == at && old == new)
        }
        Setting::Agent(id, new) => settings.agents.get(id) == Some(new),
        Setting::Policy(site, new) => settings.policy(*site) == *new,
    }
}

impl Reader<'_> {
    fn wrong<T>(&self, key: &str, value: &str) -> Result<T> {
        let (path, key, value) = (self.path.to_owned(), key.to_owned(), value.to_owned());
        Err(Failure::WrongValue { path, key, value })
    }

    fn site(&self, new: &SiteSheet) -> Result<Site> {
        let usual = Site { zone: "Europe/Paris".into(), ..Site::default() };
        let old = self.hall.settings.sites.get(&self.hall.site).cloned().unwrap_or(usual);
        let zone = new.zone.clone().unwrap_or(old.zone);
        if chrono_tz::Tz::from_str(&zone).is_err() {
            return self.wrong("site.zone", &zone);
        }
        Ok(Site {
            name: new.name.clone().unwrap_or(old.name),
            zone,
            closes_at: self.hour("site.closes_at", new.closes_at.as_deref(), old.closes_at)?,
            region: self.region(text(new.region.as_deref(), old.region))?,
            closed_days: self.days(
                "site.closed_days",
                new.closed_days.as_deref(),
                old.closed_days,
            )?,
            office: office(
                [&new.office_address, &new.office_email, &new.office_phone, &new.signs_as],
                old.office,
            ),
        })
    }

    fn policy(&self, new: &PolicySheet) -> Result<Policy> {
        let old = self.hall.settings.policy(self.hall.site);
        Ok(Policy {
            appointment_early: minutes(new.appointment_early_minutes, old.appointment_early),
            appointment_late: minutes(new.appointment_late_minutes, old.appointment_late),
            late_grace: minutes(new.late_grace_minutes, old.late_grace),
            late_behind: new.late_behind.unwrap_or(old.late_behind),
            hold_limit: minutes(new.hold_limit_minutes, old.hold_limit),
            stop_at: self.hour("policy.stop_at", new.stop_at.as_deref(), old.stop_at)?,
            stop_when_full: new.stop_when_full.unwrap_or(old.stop_when_full),
        })
    }

    fn service(&self, new: &ServiceSheet) -> Result<(ServiceId, Service)> {
        let code = new.code.clone().unwrap_or_default();
        let given = self.id("service.id", new.id.as_deref())?.map(ServiceId);
        let id = given
            .or_else(|| self.codes.get(&code).copied())
            .unwrap_or_else(|| defaults::imported_service_id(self.hall.site, &code));
        let old = self.hall.settings.services.get(&id).cloned();
        let old = old.unwrap_or_else(|| defaults::service(&code, &code, None));
        let letter = match new.letter.as_deref().map(str::trim) {
            None => old.letter,
            Some("") => None,
            Some(text) => match text.chars().collect::<Vec<_>>()[..] {
                [c] if Letter::new(c).is_some() => Letter::new(c),
                _ => return self.wrong("service.letter", text),
            },
        };
        let service = Service {
            code: new.code.clone().unwrap_or(old.code),
            name: new.name.clone().unwrap_or(old.name),
            letter,
            target_wait: minutes(new.target_wait_minutes, old.target_wait),
            max_wait: minutes(new.max_wait_minutes, old.max_wait),
            target_answer_days: new.target_answer_days.unwrap_or(old.target_answer_days),
            regime: self.word("service.regime", new.regime.as_deref(), old.regime)?,
            confidentiality: self.word(
                "service.confidentiality",
                new.confidentiality.as_deref(),
                old.confidentiality,
            )?,
            active: new.active.unwrap_or(old.active),
            special: self.special(new, old.special)?,
            office: office(
                [&new.office_address, &new.office_email, &new.office_phone, &new.signs_as],
                old.office,
            ),
            retention: self.retention(new, old.retention)?,
        };
        Ok((id, service))
    }

    fn counter(&self, new: &CounterSheet) -> Result<(CounterId, Counter)> {
        let settings = &self.hall.settings;
        let numbered = settings.counters.iter().find(|(_, (site, counter))| {
            *site == self.hall.site && Some(counter.number) == new.number
        });
        let given = self.id("counter.id", new.id.as_deref())?.map(CounterId);
        let id = given.or(numbered.map(|(id, _)| *id));
        let id = id.unwrap_or_else(|| {
            defaults::counter_id(self.hall.site, new.number.unwrap_or_default())
        });
        let number = new.number.unwrap_or_default();
        let usual =
            Counter { number, name: None, services: vec![], confidential: false, active: true };
        let old = settings.counters.get(&id).map_or(usual, |(_, c)| c.clone());
        let services = match &new.services {
            None => old.services,
            Some(codes) => self.codes("counter.services", codes)?,
        };
        let counter = Counter {
            number: new.number.unwrap_or(old.number),
            name: text(new.name.as_deref(), old.name),
            services,
            confidential: new.confidential.unwrap_or(old.confidential),
            active: new.active.unwrap_or(old.active),
        };
        Ok((id, counter))
    }

    fn agent(&self, new: &AgentSheet) -> Result<(AgentId, Agent)> {
        let agents = &self.hall.settings.agents;
        let find = |of: fn(&Agent) -> Option<&str>, wanted: &Option<String>| {
            let wanted = wanted.as_deref().filter(|w| !w.is_empty())?;
            agents.iter().find(|(_, a)| of(a) == Some(wanted)).map(|(id, _)| *id)
        };
        let id = self.id("agent.id", new.id.as_deref())?.map(AgentId);
        let id = id
            .or_else(|| find(|a| a.account.as_deref(), &new.account))
            .or_else(|| find(|a| a.name.as_deref(), &new.name))
            .unwrap_or_else(fresh::agent);
        let usual = Agent { active: true, ..Agent::default() };
        let old = agents.get(&id).cloned().unwrap_or(usual);
        let languages = match &new.languages {
            None => old.languages,
            Some(tags) => tags
                .iter()
                .map(|tag| tag.parse().or_else(|_| self.wrong("agent.languages", tag)))
                .collect::<Result<_>>()?,
        };
        let services = match &new.services {
            None => old.services,
            Some(codes) => self.codes("agent.services", codes)?,
        };
        let agent = Agent {
            services,
            capacity: text(new.capacity.as_deref(), old.capacity),
            role: self.word("agent.role", new.role.as_deref(), old.role)?,
            languages,
            active: new.active.unwrap_or(old.active),
            name: text(new.name.as_deref(), old.name),
            account: text(new.account.as_deref(), old.account),
            pin: old.pin,
        };
        Ok((id, agent))
    }

    fn codes(&self, key: &str, codes: &[String]) -> Result<Vec<ServiceId>> {
        let known = |code: &String| self.codes.get(code).copied();
        codes.iter().map(|code| known(code).map_or_else(|| self.wrong(key, code), Ok)).collect()
    }

    fn region(&self, region: Option<String>) -> Result<Option<String>> {
        match region {
            Some(name) if Calendar::of_region(&name).is_none() => self.wrong("site.region", &name),
            region => Ok(region),
        }
    }

    fn days(
        &self,
        key: &str,
        new: Option<&[String]>,
        old: Vec<NaiveDate>,
    ) -> Result<Vec<NaiveDate>> {
        let Some(days) = new else { return Ok(old) };
        days.iter().map(|day| day.trim().parse().or_else(|_| self.wrong(key, day))).collect()
    }

    /// A text that sets another delay; without an article there is none.
    fn special(&self, new: &ServiceSheet, old: Option<SpecialText>) -> Result<Option<SpecialText>> {
        let (months, days) = (new.special_months, new.special_days);
        let term = match (months, days, &old) {
            (Some(_), Some(days), _) => {
                return self.wrong("service.special_days", &days.to_string());
            }
            (Some(months), None, _) => Term::Months(months),
            (None, Some(days), _) => Term::Days(days),
            (None, None, Some(old)) => old.term,
            (None, None, None) => Term::USUAL,
        };
        let silence = old.as_ref().map_or(Silence::Refuses, |s| s.silence);
        let silence =
            self.word("service.special_silence", new.special_silence.as_deref(), silence)?;
        let article = text(new.special_article.as_deref(), old.map(|s| s.article));
        Ok(article.map(|article| SpecialText { silence, term, article }))
    }

    fn retention(&self, new: &ServiceSheet, old: Option<Retention>) -> Result<Option<Retention>> {
        let then = old.map_or(Fate::Sort, |r| r.then);
        let then = self.word("service.keep_then", new.keep_then.as_deref(), then)?;
        let years = new.keep_years.or(old.map(|r| r.years)).filter(|years| *years > 0);
        Ok(years.map(|years| Retention { years, then }))
    }

    fn id(&self, key: &str, text: Option<&str>) -> Result<Option<uuid::Uuid>> {
        match text.map(uuid::Uuid::parse_str) {
            None => Ok(None),
            Some(Ok(id)) => Ok(Some(id)),
            Some(Err(_)) => self.wrong(key, text.unwrap_or_default()),
        }
    }

    fn word<T: DeserializeOwned>(&self, key: &str, text: Option<&str>, old: T) -> Result<T> {
        match text {
            None => Ok(old),
            Some(word) => serde_json::from_value(word.into()).or_else(|_| self.wrong(key, word)),
        }
    }

    fn hour(&self, key: &str, text: Option<&str>, old: Option<u16>) -> Result<Option<u16>> {
        use chrono::Timelike;
        match text.map(str::trim) {
            None => Ok(old),
            Some("") => Ok(None),
            Some(text) => match chrono::NaiveTime::parse_from_str(text, "%H:%M") {
                Ok(at) => Ok(u16::try_from(at.hour() * 60 + at.minute()).ok()),
                Err(_) => self.wrong(key, text),
            },
        }
    }
}

/// Address, e-mail, telephone and what stands for a name, each as a key of the file gives it.
fn office(new: [&Option<String>; 4], old: Office) -> Office {
    let [address, email, phone, signs_as] = new.map(Option::as_deref);
    Office {
        address: text(address, old.address),
        email: text(email, old.email),
        phone: text(phone, old.phone),
        signs_as: text(signs_as, old.signs_as),
    }
}

fn minutes(new: Option<u32>, old: Millis) -> Millis {
    new.map_or(old, Millis::minutes)
}

fn text(new: Option<&str>, old: Option<String>) -> Option<String> {
    match new {
        None => old,
        Some(text) => Some(text.trim().to_owned()).filter(|t| !t.is_empty()),
    }
}

/// What `new` would change, a line for each value: `service etat-civil, name: "A" → "B"`.
pub fn differences(words: &Words, hall: &Hall, new: &[Setting]) -> Vec<String> {
    let settings = &hall.settings;
    let lines = new.iter().flat_map(|setting| match setting {
        Setting::Site(id, site) => {
            let old = settings.sites.get(id).map(export::site);
            lines(words, "settings-site", "", old, export::site(site))
        }
        Setting::Policy(site, policy) => {
            let old = export::policy(&settings.policy(*site));
            lines(words, "settings-policy", "", Some(old), export::policy(policy))
        }
        Setting::Service(id, service) => {
            let old = settings.services.get(id).map(export::service);
            lines(words, "settings-service", &service.code, old, export::service(service))
        }
        Setting::Counter(id, _, counter) => {
            let old = settings.counters.get(id).map(|(_, c)| export::counter(hall, c));
            let name = counter.number.to_string();
            lines(words, "settings-counter", &name, old, export::counter(hall, counter))
        }
        Setting::Agent(id, agent) => {
            let old = settings.agents.get(id).map(|a| export::agent(hall, a));
            let name = agent.name.as_deref().unwrap_or("—");
            lines(words, "settings-agent", name, old, export::agent(hall, agent))
        }
    });
    lines.collect()
}

fn lines<T: Serialize>(words: &Words, id: &str, name: &str, old: Option<T>, new: T) -> Vec<String> {
    let table = |sheet: &T| toml::Table::try_from(sheet).unwrap_or_default();
    let what = words.with(id, &[("name", name.into())]);
    let Some(old) = old.as_ref().map(table) else {
        return vec![words.with("settings-new", &[("what", what.into())])];
    };
    let new = table(&new);
    // What was not set before, or is not any more, has no value in the file.
    let shown = |value: Option<&toml::Value>| value.map_or("—".to_owned(), ToString::to_string);
    let keys: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let changed = keys.into_iter().filter(|key| old.get(*key) != new.get(*key));
    let line = |key: &String| {
        format!("{}, {key} : {} → {}", what.trim(), shown(old.get(key)), shown(new.get(key)))
    };
    changed.map(line).collect()
}
