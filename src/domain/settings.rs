//! What a city decides once: its sites, services, counters, agents and the rules of its queue.
//! Each is an entity of the journal; an event carries its whole new value.

use super::calendar::Calendar;
use super::deadline::SpecialText;
use super::id::{AgentId, CounterId, ServiceId, SiteId};
use super::number::Letter;
pub use super::office::{Fate, Office, Retention};
use super::time::Millis;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A language as a BCP-47 tag.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Language(unic_langid::LanguageIdentifier);

impl std::str::FromStr for Language {
    type Err = unic_langid::LanguageIdentifierError;
    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        tag.parse().map(Language)
    }
}

impl TryFrom<String> for Language {
    type Error = unic_langid::LanguageIdentifierError;
    fn try_from(tag: String) -> Result<Self, Self::Error> {
        tag.parse()
    }
}

impl From<Language> for String {
    fn from(language: Language) -> String {
        language.to_string()
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Language {
    /// Whether who speaks the one speaks the other: the same language, in the same script where
    /// both name one.
    pub fn is_same(&self, other: &Language) -> bool {
        let scripts = (self.0.script, other.0.script);
        let differ = matches!(scripts, (Some(one), Some(other)) if one != other);
        self.0.language == other.0.language && !differ
    }
}

/// A building that receives the public, with the rules of its queue.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// As people call it.
    pub name: String,
    /// IANA time zone, which defines the local day.
    pub zone: String,
    /// When the doors close, in minutes after local midnight.
    pub closes_at: Option<u16>,
    /// The region whose public holidays hold beside those of the whole country
    /// ([`super::calendar::REGIONS`]).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Days on which the city does not work, beside week-ends and public holidays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closed_days: Vec<chrono::NaiveDate>,
    /// What letters say of the house, where its services say nothing of their own.
    #[serde(default, skip_serializing_if = "Office::is_empty")]
    pub office: Office,
}

/// Who may see what is said at a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidentiality {
    /// Every agent.
    #[default]
    Ordinary,
    /// The agents of the service.
    Reserved,
    /// Supervisors.
    Supervisor,
}

/// What the silence of the administration means for requests of a service (CRPA L231-1 to L231-6).
/// The city sets it, with its lawyer; nothing guesses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Regime {
    /// Not set yet.
    #[default]
    ToCheck,
    /// Silence accepts (CRPA L231-1).
    SilenceAccepts,
    /// Silence refuses (CRPA L231-4).
    SilenceRefuses,
    /// A special text sets the delay.
    SpecialText,
    /// No request in law.
    NoRequest,
}

/// What people come for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Short and stable, for scripts and files: `etat-civil`.
    pub code: String,
    /// As people call it.
    pub name: String,
    /// The letter of its numbers; no two services share one.
    pub letter: Option<Letter>,
    /// The wait that the city promises.
    pub target_wait: Millis,
    /// Past this wait a ticket counts as priority.
    pub max_wait: Millis,
    /// The answer that the city promises, in working days.
    pub target_answer_days: u16,
    /// What silence means.
    pub regime: Regime,
    /// Who may see it.
    pub confidentiality: Confidentiality,
    /// Offered at the desk; an inactive one stays in the counts.
    pub active: bool,
    /// The text that sets the delay, where the regime says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub special: Option<SpecialText>,
    /// How its office is reached, where that is not the house's.
    #[serde(default, skip_serializing_if = "Office::is_empty")]
    pub office: Office,
    /// What becomes of its requests in the end; they stay where nothing is set.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
}

/// A place where an agent serves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    /// The number on the sign, 1 or more.
    pub number: u16,
    /// A name beside the number, such as "box 2".
    pub name: Option<String>,
    /// The services taken there; empty means all.
    pub services: Vec<ServiceId>,
    /// A booth where nobody else hears.
    pub confidential: bool,
    /// In use.
    pub active: bool,
}

/// What an agent may do; a guard against mistakes, not against someone who can read the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Serves.
    #[default]
    Agent,
    /// Also reads counts and reassigns.
    Supervisor,
    /// Also configures, restores, erases.
    Administrator,
}

/// A person who works at the counters. Name, account and PIN are personal rows: they are here
/// while the file holds them and gone once erased.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agent {
    /// What they may do.
    pub role: Role,
    /// The languages they can help in.
    #[serde(default)]
    pub languages: Vec<Language>,
    /// Works here now.
    pub active: bool,
    /// The services with whose reserved requests they work.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceId>,
    /// The capacity in which they sign: *responsable de l'état civil*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<String>,
    /// As colleagues see it.
    #[serde(skip)]
    pub name: Option<String>,
    /// The operating system's account.
    #[serde(skip)]
    pub account: Option<String>,
    /// The PIN as a slow hash (PHC string).
    #[serde(skip)]
    pub pin: Option<String>,
}

/// The rules of a site's queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// An appointment counts from this long before its hour.
    pub appointment_early: Millis,
    /// … until this long after it.
    pub appointment_late: Millis,
    /// Who comes back within this time keeps the place.
    pub late_grace: Millis,
    /// … else is placed behind this many.
    pub late_behind: u8,
    /// Who is on hold longer than this is called once more.
    pub hold_limit: Millis,
    /// No more tickets from this minute of the local day on.
    pub stop_at: Option<u16>,
    /// No more tickets when the estimated wait passes the time left before closing.
    pub stop_when_full: bool,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            appointment_early: Millis::minutes(10),
            appointment_late: Millis::minutes(15),
            late_grace: Millis::minutes(15),
            late_behind: 3,
            hold_limit: Millis::minutes(20),
            stop_at: None,
            stop_when_full: false,
        }
    }
}

/// One setting with its new value, as a command or a file gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Setting {
    /// A site.
    Site(SiteId, Site),
    /// A service.
    Service(ServiceId, Service),
    /// A counter of a site.
    Counter(CounterId, SiteId, Counter),
    /// An agent.
    Agent(AgentId, Agent),
    /// The queue's rules of a site.
    Policy(SiteId, Policy),
}

/// Whether tickets are issued, for a whole site or one service, on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stopped {
    /// The local day on which the queue was stopped; another day starts open.
    pub day: Option<chrono::NaiveDate>,
    /// The whole site.
    pub site: bool,
    /// Single services.
    pub services: std::collections::BTreeSet<ServiceId>,
}

impl Stopped {
    /// Whether `service` is stopped on `day`.
    pub fn holds(&self, service: ServiceId, day: chrono::NaiveDate) -> bool {
        self.day == Some(day) && (self.site || self.services.contains(&service))
    }
}

/// All settings that a workstation knows.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// Sites by id.
    pub sites: BTreeMap<SiteId, Site>,
    /// Services by id.
    pub services: BTreeMap<ServiceId, Service>,
    /// Counters by id, each with its site.
    pub counters: BTreeMap<CounterId, (SiteId, Counter)>,
    /// Agents by id.
    pub agents: BTreeMap<AgentId, Agent>,
    /// Queue rules by site.
    pub policies: BTreeMap<SiteId, Policy>,
    /// Where the queue was stopped.
    pub stopped: BTreeMap<SiteId, Stopped>,
    /// The phrase cards that the agents of a service have at hand, by their ids.
    pub favourites: BTreeMap<ServiceId, std::collections::BTreeSet<String>>,
}

/// What a text typed for a service, or a name, can mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found<T> {
    /// Exactly one.
    One(T),
    /// Several; their names.
    Several(Vec<String>),
    /// None.
    Nothing,
}

impl Settings {
    /// The queue's rules at `site`.
    pub fn policy(&self, site: SiteId) -> Policy {
        self.policies.get(&site).cloned().unwrap_or_default()
    }

    /// When the city works at `site`.
    pub fn calendar(&self, site: SiteId) -> Calendar {
        let Some(site) = self.sites.get(&site) else { return Calendar::default() };
        let named = site.region.as_deref().and_then(Calendar::of_region);
        let mut calendar = named.unwrap_or_default();
        calendar.closed.extend(site.closed_days.iter().copied());
        calendar
    }

    /// The services offered now, in the order of their letters, those without one last.
    pub fn offered(&self) -> Vec<(ServiceId, &Service)> {
        let mut all: Vec<_> =
            self.services.iter().filter(|(_, s)| s.active).map(|(id, s)| (*id, s)).collect();
        all.sort_by_key(|(id, s)| (s.letter.is_none(), s.letter, *id));
        all
    }

    /// The counters in use at `site`, by number.
    pub fn counters_of(&self, site: SiteId) -> Vec<(CounterId, &Counter)> {
        let mut all: Vec<_> = self
            .counters
            .iter()
            .filter(|(_, (at, counter))| *at == site && counter.active)
            .map(|(id, (_, counter))| (*id, counter))
            .collect();
        all.sort_by_key(|(_, counter)| counter.number);
        all
    }

    /// The service meant by `text`: an exact code, else a calling letter, else a name (case and
    /// accents ignored).
    pub fn find_service(&self, text: &str) -> Found<ServiceId> {
        let text = text.trim();
        if let Some((id, _)) = self.services.iter().find(|(_, s)| s.code == text) {
            return Found::One(*id);
        }
        let mut chars = text.chars();
        if let (Some(c), None) = (chars.next(), chars.next())
            && let Some(letter) = Letter::new(c)
            && let Some((id, _)) =
                self.services.iter().find(|(_, s)| s.active && s.letter == Some(letter))
        {
            return Found::One(*id);
        }
        let wanted = fold_case(text);
        let named: Vec<_> =
            self.services.iter().filter(|(_, s)| fold_case(&s.name) == wanted).collect();
        // One that is no longer offered does not stand in the way of its successor.
        let offered: Vec<_> = named.iter().filter(|(_, s)| s.active).copied().collect();
        let hits = if offered.is_empty() { named } else { offered };
        match hits[..] {
            [] => Found::Nothing,
            [(id, _)] => Found::One(*id),
            _ => Found::Several(
                hits.iter().map(|(_, s)| format!("{} ({})", s.name, s.code)).collect(),
            ),
        }
    }

    /// The first calling letter that no service uses.
    pub fn free_letter(&self) -> Option<Letter> {
        Letter::all().find(|l| !self.services.values().any(|s| s.letter == Some(*l)))
    }

    /// Whether more than one agent works here, so that each must say who they are.
    pub fn has_several_agents(&self) -> bool {
        self.agents.values().filter(|a| a.active).count() > 1
    }
}

/// A text without case and accents, for comparing names.
pub fn fold_case(text: &str) -> String {
    deunicode::deunicode(text.trim()).to_lowercase()
}
