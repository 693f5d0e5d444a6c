//! Incidents: reported with a few keys, then followed up on a sheet that few may read.

pub mod actions;
pub mod read;
pub mod view;

mod report;
mod sheet;

pub use report::{report, reported};

use super::Screen;
use crate::domain::command::Command;
use crate::domain::incident::IncidentCommand;
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::page::Page;
use actions::IncidentAction;
use read::{Listed, Reading, Row};

/// The state of the screen.
#[derive(Debug, Clone, Default)]
pub struct IncidentsScreen {
    /// What was read; nothing until then.
    pub listed: Option<Listed>,
    /// The row of interest.
    pub cursor: usize,
}

impl IncidentsScreen {
    /// The incident under the cursor.
    pub fn here(&self) -> Option<&Row> {
        self.listed.as_ref()?.rows.get(self.cursor)
    }
}

/// Shows the screen, read anew.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    desk.screen = Screen::Incidents;
    desk.incidents = IncidentsScreen::default();
    refresh(desk)
}

/// Whether the screen is shown, or the help on it.
pub fn is_open(desk: &Desk) -> bool {
    let help = desk.screen == Screen::Help && desk.help.of == Screen::Incidents;
    help || desk.screen == Screen::Incidents
}

/// Asks the file anew, while it is open.
pub fn refresh(desk: &Desk) -> Vec<Effect> {
    match desk.session.agent.filter(|_| is_open(desk)) {
        Some(agent) => vec![Effect::ReadIncidents(agent)],
        None => vec![],
    }
}

/// It was left: what was read of it is not kept.
pub fn leave(desk: &mut Desk) {
    desk.incidents = IncidentsScreen::default();
}

/// Takes in what was read. Whoever sits here now may not be who asked.
pub fn take(desk: &mut Desk, reading: Reading) -> Vec<Effect> {
    if desk.session.agent != Some(reading.agent) || !is_open(desk) {
        return vec![];
    }
    match reading.listed {
        Ok(listed) => {
            let here = desk.incidents.here().map(|row| row.listed.id);
            let at = here.and_then(|id| listed.rows.iter().position(|row| row.listed.id == id));
            let last = listed.rows.len().saturating_sub(1);
            desk.incidents.cursor = at.unwrap_or(desk.incidents.cursor.min(last));
            desk.incidents.listed = Some(listed);
        }
        Err(error) => desk.refused(&error),
    }
    vec![]
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: IncidentAction) -> Vec<Effect> {
    if action == IncidentAction::New {
        return report(desk);
    }
    let Some(row) = desk.incidents.here().cloned() else {
        return desk.warn_by("incidents-none");
    };
    let id = row.listed.id;
    match action {
        IncidentAction::Open => {
            let title = view::title(desk, &row);
            let lines = view::sheet(desk, &row);
            desk.read(Page::new(title, lines), |_, _| vec![])
        }
        IncidentAction::New => vec![],
        IncidentAction::Write => sheet::write(desk, id),
        IncidentAction::Step => sheet::step(desk, id),
        IncidentAction::Change => sheet::change(desk, id, row.incident.report),
        IncidentAction::Close => desk.submit(Command::Incident(id, IncidentCommand::Close)),
        IncidentAction::Reopen => sheet::reopen(desk, id),
    }
}
