//! The SQLite file in which everything that happens is written once.
//!
//! [`Journal`] is one process's handle: commands are carried out in turns, by its writer thread or
//! by whoever waits for the answer; the [`Hall`] it publishes is what screens are drawn from; [`past::Past`] asks the
//! file about other days.

mod advance;
pub mod backup;
pub mod chain;
mod chores;
pub mod clock;
mod core;
mod counted;
pub mod erase;
pub mod error;
mod feedback;
pub mod files;
pub mod fresh;
pub mod history;
pub mod import;
mod incidents;
#[cfg(test)]
mod interrupted;
mod keeper;
mod load;
mod lock;
mod machine;
pub mod past;
pub mod payload;
pub mod place;
#[cfg(test)]
mod plans;
pub mod rebuild;
mod requests;
mod rows;
pub mod schema;
mod side;
pub mod survey;
mod tables;
mod turn;
pub mod verify;
mod writer;

pub use clock::{Clock, SiteZone};
pub use error::{JournalError, Result};
pub use place::Place;
pub(crate) use turn::stand_back;

use crate::domain::command::Command;
use crate::domain::event::Event;
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::time::{Moment, Timestamp};
use std::sync::{Arc, RwLock, mpsc};
use writer::Turns;

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

/// What the writer publishes for everybody in this process.
#[derive(Debug)]
pub(crate) struct Published {
    hall: Arc<Hall>,
    zone: SiteZone,
    incarnation: IncarnationId,
}

/// How a journal is opened, where it differs from the usual.
#[derive(Debug, Clone, Default)]
pub struct Opening {
    /// The clock.
    pub clock: Clock,
    /// A registered SQLite VFS, for tests of failing disks.
    pub vfs: Option<String>,
    /// Checks and backs up in the background, as a desk does; short commands do not.
    pub keeps_house: bool,
}

/// The open file of one process: its writer and the hall as it stands.
pub struct Journal {
    place: Place,
    clock: Clock,
    published: Arc<RwLock<Published>>,
    turns: Arc<Turns>,
    jobs: Option<mpsc::Sender<writer::Job>>,
    writer: Option<std::thread::JoinHandle<()>>,
    _keeper: Option<keeper::Keeper>,
    _shared: lock::Held,
}

impl Journal {
    /// Opens the file, making it with the settings of a town hall where there is none.
    ///
    /// # Errors
    /// A file of a newer program, a damaged one, no room, no permission.
    pub fn open(place: &Place, clock: Clock) -> Result<Self> {
        Self::open_with(place, Opening { clock, ..Opening::default() })
    }

    /// The same, as [`Opening`] says.
    ///
    /// # Errors
    /// As [`Journal::open`].
    pub fn open_with(place: &Place, opening: Opening) -> Result<Self> {
        let shared = lock::share(place)?;
        backup::finish_restore(place)?;
        let core = core::Core::open(place, opening.clock.clone(), opening.vfs.as_deref())
            .map_err(|e| backup::offer(place, e))?;
        let published = Arc::new(RwLock::new(Published {
            hall: core.hall.clone(),
            zone: core.zone,
            incarnation: core.incarnation(),
        }));
        let turns = Turns::new(core, published.clone());
        // The day is turned before anybody is shown yesterday's.
        turns.ask(|_| Ok(()))?;
        let (jobs, inbox) = mpsc::channel();
        let writer =
            writer::start(turns.clone(), inbox).map_err(|e| schema::io_error(&place.data, e))?;
        if opening.keeps_house {
            turns.ask(core::Core::leave_copying)?;
        }
        let keeper = opening.keeps_house.then(|| keeper::start(place.clone(), &turns));
        let keeper = keeper.transpose().map_err(|e| schema::io_error(&place.data, e))?;
        Ok(Self {
            place: place.clone(),
            clock: opening.clock,
            published,
            turns,
            jobs: Some(jobs),
            writer: Some(writer),
            _keeper: keeper,
            _shared: shared,
        })
    }

    /// Where the file lies.
    pub fn place(&self) -> &Place {
        &self.place
    }

    fn read<T>(&self, take: impl FnOnce(&Published) -> T) -> T {
        // A writer that panicked while publishing left the last whole value.
        take(&self.published.read().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// The hall as it stands.
    pub fn hall(&self) -> Arc<Hall> {
        self.read(|p| p.hall.clone())
    }

    /// The site's zone.
    pub fn zone(&self) -> SiteZone {
        self.read(|p| p.zone)
    }

    /// The clock's time.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The clock's time as a moment, for measuring open spans.
    pub fn moment(&self) -> Moment {
        let clock = self.read(|p| p.incarnation);
        Moment { at: self.clock.now(), offset: None, clock: Some(clock) }
    }

    /// The agent of the system's account; else the only agent there is.
    pub fn system_agent(&self) -> Option<AgentId> {
        let hall = self.hall();
        let account = whoami::username();
        let mut active = hall.settings.agents.iter().filter(|(_, a)| a.active);
        let own = active.clone().find(|(_, a)| a.account.as_deref() == Some(&account));
        match own {
            Some((id, _)) => Some(*id),
            None => match (active.next(), active.next()) {
                (Some((id, _)), None) => Some(*id),
                _ => None,
            },
        }
    }

    /// Does `work` in this thread's turn at the writer.
    fn ask<T>(&self, work: impl FnOnce(&mut core::Core) -> Result<T>) -> Result<T> {
        self.turns.ask(work)
    }

    /// Hands a command to the writer; `reply` is called once it is durable or refused, on the
    /// writer's thread, or when the writer has stopped. Never blocks.
    pub fn submit(
        &self,
        actor: Actor,
        command: Command,
        reply: impl FnOnce(Result<Done>) + Send + 'static,
    ) {
        let answer = writer::Answer::new(reply);
        let job: writer::Job = Box::new(move |core| {
            let result = core.run(&actor, &command);
            Box::new(move || answer.give(result))
        });
        // One that cannot be handed over is dropped, and answered so.
        _ = self.jobs.as_ref().map(|jobs| jobs.send(job));
    }

    /// The same on this thread, which waits for its turn and for the disk.
    ///
    /// # Errors
    /// As [`Journal::submit`] answers.
    pub fn run(&self, actor: Actor, command: Command) -> Result<Done> {
        self.ask(|core| core.run(&actor, &command))
    }

    /// Calls `tell` whenever something changes, on the thread that changed it.
    pub fn follow(&self, tell: impl Fn(Notice) + Send + 'static) {
        if let Err(error) = self.turns.follow(Box::new(tell)) {
            tracing::error!(%error, "nobody can follow");
        }
    }

    /// A connection that only reads, for the past; to be used on a worker thread.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn past(&self) -> Result<past::Past> {
        past::Past::open(&self.place)
    }
}

impl Drop for Journal {
    fn drop(&mut self) {
        self._keeper = None;
        // What was submitted is still done.
        self.jobs = None;
        if let Some(writer) = self.writer.take()
            && writer.join().is_err()
        {
            tracing::error!("the writer ended badly");
        }
    }
}
