//! The services and agents that rows name.

use crate::domain::command::must_administer;
use crate::domain::defaults::{draft, imported_service_id, service};
use crate::domain::id::{AgentId, ServiceId};
use crate::domain::settings::{Agent, Found, Setting, fold_case};
use crate::journal::core::Core;
use crate::journal::schema::explain;
use crate::journal::{Actor, Result, fresh};
use std::collections::BTreeSet;

/// Creates those that the file does not know: services with that text as code, agents as inactive
/// ones. Gives the codes of the new services; with `dry` nothing is written.
pub(super) fn create(
    core: &mut Core,
    actor: &Actor,
    services: &BTreeSet<String>,
    agents: &BTreeSet<String>,
    dry: bool,
) -> Result<Vec<String>> {
    let mut created = Vec::new();
    core.write(|core, now| {
        must_administer(&core.hall, &core.context(actor, now))?;
        let mut drafts = Vec::new();
        for text in services {
            if find_service(core, text).is_none() {
                let id = imported_service_id(core.hall.site, text);
                drafts.push(draft(&Setting::Service(id, service(text, text, None))));
                created.push(text.clone());
            }
        }
        for name in agents.iter().filter(|name| !name.is_empty()) {
            if find_agent(core, name).is_none() {
                let agent = Agent { name: Some(name.clone()), ..Agent::default() };
                drafts.push(draft(&Setting::Agent(fresh::agent(), agent)));
            }
        }
        if dry || drafts.is_empty() {
            return Ok(vec![]);
        }
        let envelope = core.envelope_for(actor, now);
        core.append(&envelope, drafts).map_err(|e| explain(&core.path, e))
    })?;
    Ok(created)
}

pub(super) fn find_service(core: &Core, text: &str) -> Option<ServiceId> {
    let id = imported_service_id(core.hall.site, text);
    let services = &core.hall.settings.services;
    let by_code = services.iter().find(|(_, s)| s.code == text).map(|(id, _)| *id);
    by_code.or_else(|| services.contains_key(&id).then_some(id)).or_else(|| {
        match core.hall.settings.find_service(text) {
            Found::One(id) if text.chars().count() > 1 => Some(id),
            _ => None,
        }
    })
}

pub(super) fn find_agent(core: &Core, name: &str) -> Option<AgentId> {
    let wanted = fold_case(name);
    let named = |a: &Agent| a.name.as_deref().is_some_and(|n| fold_case(n) == wanted);
    core.hall.settings.agents.iter().find(|(_, a)| named(a)).map(|(id, _)| *id)
}
