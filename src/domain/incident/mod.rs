//! Incidents at the counter: what happened, how grave it was, what was done at once, in words that
//! are counted and name nobody; and beside it the follow-up sheet, which few may read.

mod apply;
mod count;
mod decide;
mod kinds;

pub use apply::apply;
pub use count::{Counted, IncidentCounts};
pub use decide::{IncidentCommand, NewIncident, decide, report};
pub use kinds::{Kind, Measure, Section, Severity, Step};

use super::id::*;
use super::settings::{Role, Settings};
use super::time::Moment;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What is counted of an incident. It names neither a visitor nor a ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The local day.
    pub day: NaiveDate,
    /// The local hour, 0 to 23.
    pub hour: u8,
    /// What it was.
    pub kind: Kind,
    /// How grave.
    pub severity: Severity,
    /// What was done at once.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub measures: BTreeSet<Measure>,
    /// The service that was being given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
}

/// An incident with its sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Incident {
    /// What is counted.
    pub report: Report,
    /// When it was reported.
    pub at: Moment,
    /// Who reported it.
    pub agent: Option<AgentId>,
    /// At which counter.
    pub counter: Option<CounterId>,
    /// What was written on the sheet, in order.
    pub statements: Vec<Statement>,
    /// What was undertaken, in order.
    pub steps: Vec<Taken>,
    /// When the follow-up ended.
    pub closed: Option<Moment>,
}

/// Something written on the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Statement {
    /// About what.
    pub section: Section,
    /// Its words, while the file holds them.
    pub text: Option<String>,
    /// Who wrote it.
    pub agent: Option<AgentId>,
    /// When.
    pub at: Moment,
}

/// A step that was taken.
#[derive(Debug, Clone, PartialEq)]
pub struct Taken {
    /// Which.
    pub step: Step,
    /// The day.
    pub on: NaiveDate,
    /// More of it, while the file holds it.
    pub detail: Option<String>,
    /// Who noted it.
    pub agent: Option<AgentId>,
}

/// How much of a sheet somebody may read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// All of it: supervisors and administrators.
    Whole,
    /// What is counted, and what they wrote themselves: whoever reported it.
    Own(AgentId),
}

impl Incident {
    /// How much of it `agent` may read; nothing where they neither supervise nor reported it.
    pub fn sight(&self, agent: Option<AgentId>, settings: &Settings) -> Option<Sight> {
        let agent = agent?;
        let known = settings.agents.get(&agent).filter(|a| a.active)?;
        match known.role >= Role::Supervisor {
            true => Some(Sight::Whole),
            false => (self.agent == Some(agent)).then_some(Sight::Own(agent)),
        }
    }

    /// The incident without what this sight leaves out.
    pub fn seen(mut self, sight: Sight) -> Self {
        if let Sight::Own(agent) = sight {
            self.statements.retain(|s| s.agent == Some(agent));
            self.steps.clear();
        }
        self
    }

    /// Whether the follow-up goes on.
    pub fn is_open(&self) -> bool {
        self.closed.is_none()
    }
}
