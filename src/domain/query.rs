//! What somebody looks for in the history.

use super::id::{AgentId, PersonId, ServiceId, VisitId};
use super::request::{Channel, Status};
use super::settings::Language;
use chrono::NaiveDate;

/// A word that must stand in what is found, or begin a word of it; or one of several, where what was
/// typed can be read in more than one way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Term {
    /// Without case and accents; at least one.
    pub any: Vec<String>,
}

impl Term {
    /// One word.
    pub fn one(word: impl Into<String>) -> Self {
        Self { any: vec![word.into()] }
    }
}

/// What only some entries are. Of several values one must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Filter {
    /// Of a service.
    Service(Vec<ServiceId>),
    /// Come by a channel.
    Channel(Vec<Channel>),
    /// As far as this.
    Status(Vec<Status>),
    /// With an agent.
    Agent(Vec<AgentId>),
    /// In a language.
    Language(Vec<Language>),
    /// Of a person.
    Person(PersonId),
    /// Made during a visit, or linked to it.
    Visit(VisitId),
    /// Past the day on which an answer was due.
    Late,
}

/// In which order what is found is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The newest first.
    #[default]
    Newest,
    /// What matches best first.
    Best,
}

/// What is looked for, as it was understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// All of these.
    pub terms: Vec<Term>,
    /// And all of these.
    pub filters: Vec<Filter>,
    /// From one local day to another, both included.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// One wrong sign in a word is forgiven.
    pub forgiving: bool,
    /// In this order.
    pub order: Order,
}
