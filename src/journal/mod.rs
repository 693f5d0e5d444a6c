//! The SQLite file in which everything that happens is written once.

pub mod backup;
pub mod clock;
pub mod error;
pub mod fresh;
pub mod import;
pub mod past;
pub mod place;
pub mod verify;

pub use clock::{Clock, SiteZone};
pub use error::{JournalError, Result};
pub use place::Place;

use crate::domain::command::Command;
use crate::domain::event::Event;
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::time::{Moment, Timestamp};
use std::sync::Arc;

/// Who asks, and at which counter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Actor {
    /// The agent; `None` is the system.
    pub agent: Option<AgentId>,
    /// The counter.
    pub counter: Option<CounterId>,
}

/// A command that is durable.
#[derive(Debug, Clone)]
pub struct Done {
    /// Its id, for undo.
    pub command: CommandId,
    /// What it wrote; empty where nothing needed to change.
    pub events: Vec<Event>,
    /// The hall after it.
    pub hall: Arc<Hall>,
}

/// What a follower is told.
#[derive(Debug, Clone)]
pub enum Notice {
    /// Something was written, here or by another process, or a new day began.
    Changed(Arc<Hall>),
    /// The background check found the file damaged; what a person should read.
    Damaged(String),
    /// The clock jumped by this many milliseconds.
    ClockJumped(i64),
}

/// The open file of one process: a writer thread and the hall as it stands.
pub struct Journal {
    _private: (),
}

impl Journal {
    /// Opens the file, making it with the settings of a town hall where there is none.
    ///
    /// # Errors
    /// A file of a newer program, a damaged one, no room, no permission.
    pub fn open(_place: &Place, _clock: Clock) -> Result<Self> {
        todo!()
    }

    /// The hall as it stands.
    pub fn hall(&self) -> Arc<Hall> {
        todo!()
    }

    /// The site's zone.
    pub fn zone(&self) -> SiteZone {
        todo!()
    }

    /// The clock's time.
    pub fn now(&self) -> Timestamp {
        todo!()
    }

    /// The clock's time as a moment, for measuring open spans.
    pub fn moment(&self) -> Moment {
        todo!()
    }

    /// The agent of the system's account, created at the first opening; `None` when it was erased.
    pub fn system_agent(&self) -> Option<AgentId> {
        todo!()
    }

    /// Hands a command to the writer; `reply` is called on the writer's thread once it is durable
    /// or refused. Never blocks.
    pub fn submit(
        &self,
        _actor: Actor,
        _command: Command,
        _reply: impl FnOnce(Result<Done>) + Send + 'static,
    ) {
        todo!()
    }

    /// The same, waiting for the answer.
    ///
    /// # Errors
    /// As [`Journal::submit`] answers.
    pub fn run(&self, _actor: Actor, _command: Command) -> Result<Done> {
        todo!()
    }

    /// Calls `tell` on the writer's thread whenever something changes.
    pub fn follow(&self, _tell: impl Fn(Notice) + Send + 'static) {
        todo!()
    }

    /// A connection that only reads, for the past; to be used on a worker thread.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn past(&self) -> Result<past::Past> {
        todo!()
    }

    /// Erases what is personal of a visit, everywhere, backups included: notes, reasons, details,
    /// external id. `ground` says why or with whose authorisation.
    ///
    /// # Errors
    /// Not an administrator; no such visit; a backup that can be neither rewritten nor deleted.
    pub fn erase_visit(&self, _actor: Actor, _visit: VisitId, _ground: String) -> Result<Erased> {
        todo!()
    }
}

/// What an erasure removed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Erased {
    /// Personal rows.
    pub rows: usize,
    /// Backups rewritten.
    pub backups: usize,
}
