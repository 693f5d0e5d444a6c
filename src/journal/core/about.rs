//! What a command is about that is not in memory: it is read before the rules are asked.

use super::Core;
use crate::domain::command::{Command, to_undo};
use crate::domain::hall::{Hall, Subject};
use crate::domain::id::*;
use crate::domain::request::RequestCommand;
use crate::domain::visit::TicketCommand;
use crate::journal::{Actor, load, rows};
use std::sync::Arc;

impl Core {
    /// The hall with the visits of the past that a command is about; as it is for any other.
    pub(super) fn hall_for(
        &mut self,
        actor: &Actor,
        command: &Command,
    ) -> rusqlite::Result<Arc<Hall>> {
        let mut hall = self.hall.clone();
        let about: Vec<VisitId> = match command {
            Command::Ticket(id, _) => vec![id.visit],
            Command::Undo { command } => to_undo(&hall, *command, actor.agent)
                .into_iter()
                .flat_map(|act| act.subjects.iter().filter_map(Subject::visit))
                .collect(),
            _ => vec![],
        };
        for id in about {
            if !hall.visits.contains_key(&id) {
                self.load_visit(Arc::make_mut(&mut hall), id)?;
            }
        }
        self.load_requests(&mut hall, command)?;
        Ok(hall)
    }

    /// Reads the requests, incidents and persons that a command is about.
    fn load_requests(&mut self, hall: &mut Arc<Hall>, command: &Command) -> rusqlite::Result<()> {
        if let Command::ExportPerson { person } = command {
            return self.load_person(Arc::make_mut(hall), *person);
        }
        if let Command::Ticket(_, TicketCommand::LinkPerson { person, .. }) = command {
            return self.load_person(Arc::make_mut(hall), *person);
        }
        if let Command::Feedback(id, _) = command {
            if let Some(feedback) = load::feedback(&self.connection, &mut self.ids, *id)? {
                Arc::make_mut(hall).feedback.insert(*id, Arc::new(feedback));
            }
            return Ok(());
        }
        if let Command::Incident(id, _) = command {
            if let Some(incident) = load::incident(&self.connection, &mut self.ids, *id)? {
                Arc::make_mut(hall).incidents.insert(*id, Arc::new(incident));
            }
            return Ok(());
        }
        let Command::Request(id, command) = command else { return Ok(()) };
        let other = match command {
            RequestCommand::Link { to, .. } => Some(*to),
            _ => None,
        };
        let hall = Arc::make_mut(hall);
        for id in [Some(*id), other].into_iter().flatten() {
            if let Some(request) = load::request(&self.connection, &mut self.ids, id)? {
                hall.requests.insert(id, Arc::new(request));
            }
        }
        if let RequestCommand::LinkPerson { person, .. } = command {
            self.load_person(hall, *person)?;
        }
        if let RequestCommand::LinkVisit { ticket } = command {
            self.load_visit(hall, ticket.visit)?;
        }
        Ok(())
    }

    fn load_person(&mut self, hall: &mut Hall, id: PersonId) -> rusqlite::Result<()> {
        if let Some(known) = load::person(&self.connection, &mut self.ids, id)? {
            hall.persons.insert(id, Arc::new(known));
        }
        Ok(())
    }

    /// Reads a visit of the past into a hall.
    fn load_visit(&mut self, hall: &mut Hall, id: VisitId) -> rusqlite::Result<()> {
        if !hall.visits.contains_key(&id) {
            let stored = rows::of_entity(&self.connection, &mut self.ids, id.0)?;
            load::visit_of(hall, id, stored, &mut Vec::new());
        }
        Ok(())
    }
}
