//! The settings as a file shows them. Showing what `apply` made gives the same file again.

use super::sheet::*;
use crate::domain::deadline::Term;
use crate::domain::hall::Hall;
use crate::domain::id::ServiceId;
use crate::domain::settings::{Agent, Counter, Policy, Service, Site};
use crate::domain::time::Millis;
use chrono::NaiveDate;
use serde::Serialize;

/// All settings of this site.
pub fn sheet(hall: &Hall) -> Sheet {
    let settings = &hall.settings;
    let mut services: Vec<_> = settings.services.iter().collect();
    services.sort_by_key(|(_, s)| (s.letter.is_none(), s.letter, &s.code));
    let mut counters: Vec<_> =
        settings.counters.iter().filter(|(_, (site, _))| *site == hall.site).collect();
    counters.sort_by_key(|(_, (_, c))| c.number);
    let mut agents: Vec<_> = settings.agents.iter().collect();
    agents.sort_by_key(|(id, a)| (&a.name, **id));
    let with_id = |id: &dyn ToString| Some(id.to_string());
    Sheet {
        site: settings.sites.get(&hall.site).map(site),
        policy: Some(policy(&settings.policy(hall.site))),
        service: services
            .into_iter()
            .map(|(id, s)| ServiceSheet { id: with_id(id), ..service(s) })
            .collect(),
        counter: counters
            .into_iter()
            .map(|(id, (_, c))| CounterSheet { id: with_id(id), ..counter(hall, c) })
            .collect(),
        agent: agents
            .into_iter()
            .map(|(id, a)| AgentSheet { id: with_id(id), ..agent(hall, a) })
            .collect(),
    }
}

pub fn site(site: &Site) -> SiteSheet {
    SiteSheet {
        name: Some(site.name.clone()),
        zone: Some(site.zone.clone()),
        closes_at: Some(site.closes_at.map_or_else(String::new, hour)),
        region: site.region.clone(),
        closed_days: days(&site.closed_days),
        office_address: site.office.address.clone(),
        office_email: site.office.email.clone(),
        office_phone: site.office.phone.clone(),
        signs_as: site.office.signs_as.clone(),
    }
}

pub fn policy(policy: &Policy) -> PolicySheet {
    PolicySheet {
        appointment_early_minutes: minutes(policy.appointment_early),
        appointment_late_minutes: minutes(policy.appointment_late),
        late_grace_minutes: minutes(policy.late_grace),
        late_behind: Some(policy.late_behind),
        hold_limit_minutes: minutes(policy.hold_limit),
        stop_at: Some(policy.stop_at.map_or_else(String::new, hour)),
        stop_when_full: Some(policy.stop_when_full),
    }
}

pub fn service(service: &Service) -> ServiceSheet {
    let (months, days) = match service.special.as_ref().map(|s| s.term) {
        Some(Term::Months(months)) => (Some(months), None),
        Some(Term::Days(days)) => (None, Some(days)),
        None => (None, None),
    };
    ServiceSheet {
        code: Some(service.code.clone()),
        name: Some(service.name.clone()),
        letter: Some(service.letter.map_or_else(String::new, |l| l.to_string())),
        target_wait_minutes: minutes(service.target_wait),
        max_wait_minutes: minutes(service.max_wait),
        target_answer_days: Some(service.target_answer_days),
        regime: Some(word(&service.regime)),
        confidentiality: Some(word(&service.confidentiality)),
        active: Some(service.active),
        special_silence: service.special.as_ref().map(|s| word(&s.silence)),
        special_months: months,
        special_days: days,
        special_article: service.special.as_ref().map(|s| s.article.clone()),
        office_address: service.office.address.clone(),
        office_email: service.office.email.clone(),
        office_phone: service.office.phone.clone(),
        signs_as: service.office.signs_as.clone(),
        keep_years: service.retention.map(|r| r.years),
        keep_then: service.retention.map(|r| word(&r.then)),
        id: None,
    }
}

pub fn counter(hall: &Hall, counter: &Counter) -> CounterSheet {
    CounterSheet {
        number: Some(counter.number),
        name: Some(counter.name.clone().unwrap_or_default()),
        services: Some(codes(hall, &counter.services)),
        confidential: Some(counter.confidential),
        active: Some(counter.active),
        id: None,
    }
}

fn codes(hall: &Hall, services: &[ServiceId]) -> Vec<String> {
    let known = |id| hall.settings.services.get(id).map(|s| s.code.clone());
    services.iter().map(|id| known(id).unwrap_or_else(|| id.to_string())).collect()
}

fn days(days: &[NaiveDate]) -> Option<Vec<String>> {
    Some(days.iter().map(ToString::to_string).collect()).filter(|d: &Vec<_>| !d.is_empty())
}

pub fn agent(hall: &Hall, agent: &Agent) -> AgentSheet {
    AgentSheet {
        name: Some(agent.name.clone().unwrap_or_default()),
        account: Some(agent.account.clone().unwrap_or_default()),
        role: Some(word(&agent.role)),
        languages: Some(agent.languages.iter().map(ToString::to_string).collect()),
        services: Some(codes(hall, &agent.services)).filter(|codes| !codes.is_empty()),
        capacity: agent.capacity.clone(),
        active: Some(agent.active),
        id: None,
    }
}

/// An enumeration by its word in files.
fn word(value: &impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

fn minutes(length: Millis) -> Option<u32> {
    u32::try_from(length.0 / 60_000).ok()
}

fn hour(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
