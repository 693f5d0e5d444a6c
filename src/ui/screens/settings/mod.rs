//! Site, services, counters, agents and the rules of the queue, changed with the keys.

pub mod actions;
pub mod view;

mod forms;

use crate::domain::command::Command;
use crate::domain::id::{AgentId, CounterId, ServiceId};
use crate::domain::settings::{Agent, Setting};
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::screens::Screen;
use actions::SettingsAction;

/// The state of the screen.
#[derive(Debug, Clone, Default)]
pub struct SettingsScreen {
    /// The selected row.
    pub cursor: usize,
}

/// A thing that can be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// The site.
    Site,
    /// The rules of its queue.
    Policy,
    /// A service.
    Service(ServiceId),
    /// A counter.
    Counter(CounterId),
    /// An agent.
    Agent(AgentId),
}

/// All of them, in the order of the screen; what is out of use comes last of its kind.
pub fn rows(desk: &Desk) -> Vec<Row> {
    let hall = &desk.hall;
    let settings = &hall.settings;
    let mut rows = vec![Row::Site, Row::Policy];
    rows.extend(settings.offered().into_iter().map(|(id, _)| Row::Service(id)));
    let unused = settings.services.iter().filter(|(_, s)| !s.active);
    rows.extend(unused.map(|(id, _)| Row::Service(*id)));
    let mut counters: Vec<_> =
        settings.counters.iter().filter(|(_, (site, _))| *site == hall.site).collect();
    counters.sort_by_key(|(_, (_, c))| (!c.active, c.number));
    rows.extend(counters.into_iter().map(|(id, _)| Row::Counter(*id)));
    let mut agents: Vec<_> = settings.agents.iter().collect();
    agents.sort_by_key(|(id, a)| (!a.active, a.name.clone(), **id));
    rows.extend(agents.into_iter().map(|(id, _)| Row::Agent(*id)));
    rows
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: SettingsAction) -> Vec<Effect> {
    desk.screen = Screen::Settings;
    let Some(row) = rows(desk).get(desk.settings.cursor).copied() else {
        return vec![];
    };
    match (action, row) {
        (SettingsAction::Edit, Row::Site) => forms::site(desk),
        (SettingsAction::Edit, Row::Policy) => forms::policy(desk),
        (SettingsAction::Edit, Row::Service(id)) => forms::service(desk, Some(id)),
        (SettingsAction::Edit, Row::Counter(id)) => forms::counter(desk, Some(id)),
        (SettingsAction::Edit, Row::Agent(id)) => forms::agent(desk, Some(id)),
        (SettingsAction::Add, Row::Service(_)) => forms::service(desk, None),
        (SettingsAction::Add, Row::Counter(_)) => forms::counter(desk, None),
        (SettingsAction::Add, Row::Agent(_)) => forms::agent(desk, None),
        (SettingsAction::Add, Row::Site | Row::Policy) => desk.warn_by("add-on-a-list"),
    }
}

/// Goes on once a PIN was made unreadable.
pub fn pin_hashed(desk: &mut Desk, id: AgentId, agent: Option<Agent>) -> Vec<Effect> {
    match agent {
        Some(agent) => desk.submit(Command::Set(vec![Setting::Agent(id, agent)])),
        None => desk.warn_by("pin-not-kept"),
    }
}
