//! The settings of a new file, those of a French town hall; and what settings must satisfy.

use super::command::{Context, must_administer};
use super::event::{Body, Draft, Entity, Field};
use super::hall::Hall;
use super::id::{AgentId, CounterId, ServiceId, SiteId};
use super::number::Letter;
use super::refusal::Refusal;
use super::settings::*;
use super::time::Millis;
use uuid::Uuid;

/// The namespace of the ids that are the same everywhere.
const NAMESPACE: Uuid = Uuid::from_u128(0x6775_6963_6865_7400_8000_0000_0000_0001);

/// The fixed id of a default service.
pub fn service_id(code: &str) -> ServiceId {
    ServiceId(Uuid::new_v5(&NAMESPACE, format!("service/{code}").as_bytes()))
}

/// The id of a service that an import creates at `site` from `text`.
pub fn imported_service_id(site: SiteId, text: &str) -> ServiceId {
    ServiceId(Uuid::new_v5(&site.0, text.as_bytes()))
}

/// The fixed id of counter `number` at `site`.
pub fn counter_id(site: SiteId, number: u16) -> CounterId {
    CounterId(Uuid::new_v5(&site.0, format!("counter/{number}").as_bytes()))
}

/// A service with the usual values; callers set what differs.
pub fn service(code: &str, name: &str, letter: Option<char>) -> Service {
    Service {
        code: code.to_owned(),
        name: name.to_owned(),
        letter: letter.and_then(Letter::new),
        target_wait: Millis::minutes(15),
        max_wait: Millis::minutes(45),
        target_answer_days: 10,
        regime: Regime::ToCheck,
        confidentiality: Confidentiality::Ordinary,
        active: true,
        special: None,
        office: Office::default(),
        retention: None,
    }
}

/// What a new file holds: a town hall with ten services, six counters and its first agent, who is
/// administrator. The letters avoid those that sound alike in French (B/D/P/T, M/N, F/S, J/G,
/// Q/U).
pub fn for_new_file(
    site: SiteId,
    agent: AgentId,
    site_name: &str,
    zone: &str,
    name: &str,
    account: &str,
) -> Vec<Setting> {
    let mut all = vec![
        Setting::Site(
            site,
            Site { name: site_name.to_owned(), zone: zone.to_owned(), ..Site::default() },
        ),
        Setting::Policy(site, Policy::default()),
        Setting::Agent(
            agent,
            Agent {
                role: Role::Administrator,
                active: true,
                name: Some(name.to_owned()),
                account: Some(account.to_owned()),
                ..Agent::default()
            },
        ),
    ];
    let services = [
        ("accueil", "Accueil, orientation", 'H', 5, 20),
        ("etat-civil", "État civil", 'C', 15, 45),
        ("titres-depot", "Titres, dépôt", 'J', 15, 45),
        ("titres-remise", "Titres, remise", 'R', 10, 30),
        ("ecole-cantine", "École, cantine", 'F', 15, 45),
        ("logement", "Logement", 'L', 20, 60),
        ("action-sociale", "Action sociale", 'A', 15, 45),
        ("elections", "Élections, recensement", 'E', 15, 45),
        ("urbanisme", "Urbanisme", 'U', 20, 60),
        ("aide-numerique", "Aide au numérique", 'K', 20, 60),
    ];
    for (code, name, letter, target, max) in services {
        let mut new = service(code, name, Some(letter));
        new.target_wait = Millis::minutes(target);
        new.max_wait = Millis::minutes(max);
        if code == "action-sociale" {
            new.confidentiality = Confidentiality::Reserved;
        }
        all.push(Setting::Service(service_id(code), new));
    }
    for number in 1..=6 {
        let counter =
            Counter { number, name: None, services: vec![], confidential: false, active: true };
        all.push(Setting::Counter(counter_id(site, number), site, counter));
    }
    all
}

/// The event that writes a setting.
pub fn draft(setting: &Setting) -> Draft {
    match setting {
        Setting::Site(id, site) => Draft::new(Entity::Site(*id), Body::SiteSet(site.clone())),
        Setting::Service(id, service) => {
            Draft::new(Entity::Service(*id), Body::ServiceSet(service.clone()))
        }
        Setting::Counter(id, site, counter) => Draft::new(
            Entity::Counter(*id),
            Body::CounterSet { site: *site, counter: counter.clone() },
        ),
        Setting::Agent(id, agent) => Draft::new(Entity::Agent(*id), Body::AgentSet(agent.clone()))
            .with(Field::AgentName, agent.name.as_deref())
            .with(Field::AgentAccount, agent.account.as_deref())
            .with(Field::AgentPin, agent.pin.as_deref()),
        Setting::Policy(site, policy) => {
            Draft::new(Entity::Policy(*site), Body::PolicySet(policy.clone()))
        }
    }
}

/// Whether a setting says nothing new.
fn is_known(settings: &Settings, setting: &Setting) -> bool {
    match setting {
        Setting::Site(id, new) => settings.sites.get(id) == Some(new),
        Setting::Service(id, new) => settings.services.get(id) == Some(new),
        Setting::Counter(id, site, new) => {
            settings.counters.get(id).is_some_and(|(at, old)| at == site && old == new)
        }
        Setting::Agent(id, new) => settings.agents.get(id) == Some(new),
        Setting::Policy(site, new) => settings.policies.get(site) == Some(new),
    }
}

/// The events that write `new`, after checking that the settings hold together with it.
pub(super) fn check_and_set(
    hall: &Hall,
    new: &[Setting],
    cx: &Context<'_>,
) -> Result<Vec<Draft>, Refusal> {
    // The first settings of a file have nobody yet who could allow them.
    if !hall.settings.agents.is_empty() {
        must_administer(hall, cx)?;
    }
    let mut after = hall.settings.as_ref().clone();
    for setting in new {
        put(&mut after, setting.clone());
    }
    check(&after)?;
    Ok(new.iter().filter(|s| !is_known(&hall.settings, s)).map(draft).collect())
}

fn put(settings: &mut Settings, setting: Setting) {
    match setting {
        Setting::Site(id, site) => _ = settings.sites.insert(id, site),
        Setting::Service(id, service) => _ = settings.services.insert(id, service),
        Setting::Counter(id, site, counter) => {
            _ = settings.counters.insert(id, (site, counter));
        }
        Setting::Agent(id, agent) => _ = settings.agents.insert(id, agent),
        Setting::Policy(site, policy) => _ = settings.policies.insert(site, policy),
    }
}

/// Who comes back late is placed behind at most this many: more would be the end of the day.
const MOST_BEHIND: u8 = 20;

/// A value that is out of its bounds.
fn bad(field: &'static str, value: impl ToString) -> Refusal {
    Refusal::OutOfBounds { field, value: value.to_string() }
}

/// What all settings together must satisfy.
///
/// # Errors
/// The first rule broken: a letter or code used twice, a counter number used twice, a value out
/// of its bounds, or no administrator left.
pub fn check(settings: &Settings) -> Result<(), Refusal> {
    check_services(settings)?;
    check_counters(settings)?;
    settings.sites.values().try_for_each(check_site)?;
    settings.policies.values().try_for_each(check_policy)?;
    let administers = |a: &Agent| a.active && a.role == Role::Administrator;
    if !settings.agents.values().any(administers) {
        return Err(Refusal::LastAdministrator);
    }
    Ok(())
}

fn check_services(settings: &Settings) -> Result<(), Refusal> {
    let mut services: Vec<_> = settings.services.values().collect();
    services.sort_by_key(|s| &s.code);
    for (i, service) in services.iter().enumerate() {
        if service.code.trim().is_empty() || service.name.trim().is_empty() {
            return Err(bad("service", &service.code));
        }
        for other in &services[i + 1..] {
            if other.code == service.code {
                return Err(Refusal::CodeTaken { code: other.code.clone() });
            }
            if let (Some(letter), true) = (other.letter, other.letter == service.letter) {
                let (letter, service) = (letter.into(), service.name.clone());
                return Err(Refusal::LetterTaken { letter, service });
            }
        }
        if service.max_wait < service.target_wait || service.max_wait > Millis::minutes(24 * 60) {
            return Err(bad("max_wait", service.max_wait.0 / 60_000));
        }
        if service.target_answer_days > 999 {
            return Err(bad("target_answer_days", service.target_answer_days));
        }
    }
    Ok(())
}

fn check_counters(settings: &Settings) -> Result<(), Refusal> {
    let mut numbers: Vec<_> = settings.counters.values().map(|(s, c)| (*s, c.number)).collect();
    numbers.sort_unstable();
    if let Some(twice) = numbers.windows(2).find(|w| w[0] == w[1]) {
        return Err(Refusal::CodeTaken { code: twice[0].1.to_string() });
    }
    match numbers.iter().find(|(_, n)| !(1..=999).contains(n)) {
        Some((_, number)) => Err(bad("number", number)),
        None => Ok(()),
    }
}

/// A minute of the day, as a wall clock shows it.
fn check_minute(field: &'static str, minute: Option<u16>) -> Result<(), Refusal> {
    match minute.filter(|minute| *minute >= 24 * 60) {
        Some(minute) => Err(bad(field, minute)),
        None => Ok(()),
    }
}

fn check_site(site: &Site) -> Result<(), Refusal> {
    if site.name.trim().is_empty() {
        return Err(bad("site", &site.name));
    }
    check_minute("closes_at", site.closes_at)
}

fn check_policy(policy: &Policy) -> Result<(), Refusal> {
    for (field, value, most) in [
        ("appointment_early", policy.appointment_early, 120),
        ("appointment_late", policy.appointment_late, 120),
        ("late_grace", policy.late_grace, 240),
        ("hold_limit", policy.hold_limit, 480),
    ] {
        if value > Millis::minutes(most) {
            return Err(bad(field, value.0 / 60_000));
        }
    }
    if policy.late_behind > MOST_BEHIND {
        return Err(bad("late_behind", policy.late_behind));
    }
    check_minute("stop_at", policy.stop_at)
}
