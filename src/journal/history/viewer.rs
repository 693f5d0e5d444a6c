//! Who looks, and what they may see.

use crate::domain::id::AgentId;
use crate::domain::settings::{Role, Settings};
use crate::journal::rows::Ids;
use rusqlite::Connection;

/// Who looks, and what they may see.
#[derive(Debug, Clone, Default)]
pub struct Viewer {
    /// Marks of what is hidden from them.
    pub(super) hidden: Vec<String>,
}

impl Viewer {
    /// What `agent` may see by the settings; `None` is the system, which sees all.
    pub(in crate::journal) fn of(
        connection: &Connection,
        ids: &mut Ids,
        agent: Option<AgentId>,
        settings: &Settings,
    ) -> rusqlite::Result<Self> {
        let Some(agent) = agent else { return Ok(Self::default()) };
        let mut hidden = Vec::new();
        if let Some(n) = ids.known(connection, agent.0)? {
            hidden.push(format!("_x{n}"));
        }
        let known = settings.agents.get(&agent).filter(|a| a.active);
        if known.is_none_or(|a| a.role < Role::Supervisor) {
            hidden.push("_hs".to_owned());
            // A service may have been reserved at some time: its old requests stay so.
            for id in settings.services.keys() {
                let theirs = known.is_some_and(|a| a.services.contains(id));
                if !theirs && let Some(n) = ids.known(connection, id.0)? {
                    hidden.push(format!("_h{n}"));
                }
            }
        }
        Ok(Self { hidden })
    }
}
