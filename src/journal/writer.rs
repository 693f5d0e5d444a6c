//! The writer: the one place of a process that writes. Whoever waits for the answer does its work
//! in its turn, on its own thread; whoever cannot wait, as a desk that draws, leaves it to the
//! writer's thread, which also looks out for other processes.

use super::core::Core;
use super::{Done, JournalError, Notice, Published, Result};
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, RwLock};
use std::time::{Duration, Instant};

/// How often other processes' work is looked for: within the 100 ms that are promised.
const LOOK: Duration = Duration::from_millis(80);
/// A jump of the clock beyond this is told.
const JUMP_MS: i64 = 60_000;

/// Something to do with the file, and then an answer to give.
pub(crate) type Job = Box<dyn FnOnce(&mut Core) -> Box<dyn FnOnce()> + Send>;

/// Whoever is to be answered: at the latest when nobody is left who could.
pub(super) struct Answer<F: FnOnce(Result<Done>)>(Option<F>);

impl<F: FnOnce(Result<Done>)> Answer<F> {
    /// Answers go to `reply`, once.
    pub fn new(reply: F) -> Self {
        Self(Some(reply))
    }

    /// Gives the answer.
    pub fn give(mut self, result: Result<Done>) {
        if let Some(reply) = self.0.take() {
            reply(result);
        }
    }
}

impl<F: FnOnce(Result<Done>)> Drop for Answer<F> {
    fn drop(&mut self) {
        if let Some(reply) = self.0.take() {
            tracing::error!("the writer has stopped");
            reply(Err(JournalError::WriterStopped));
        }
    }
}

/// The writer, taken in turns.
pub(super) struct Turns(Mutex<Writer>);

impl Turns {
    /// The writer of an open file, which publishes to `published`.
    pub fn new(core: Core, published: Arc<RwLock<Published>>) -> Arc<Self> {
        Arc::new(Self(Mutex::new(Writer {
            core,
            published,
            followers: Vec::new(),
            looked: None,
            clock: None,
        })))
    }

    fn take(&self) -> Result<MutexGuard<'_, Writer>> {
        // Whoever panicked in the middle of a change left a state that nobody may go on from.
        self.0.lock().map_err(|_| JournalError::WriterStopped)
    }

    /// Does `work` in this thread's turn; followers know of it before it answers.
    pub fn ask<T>(&self, work: impl FnOnce(&mut Core) -> Result<T>) -> Result<T> {
        let mut writer = self.take()?;
        let result = work(&mut writer.core);
        writer.publish();
        writer.look();
        result
    }

    /// Calls `tell` whenever something changes, and at once with the state as it is, so that
    /// nothing between asking and following is missed.
    pub fn follow(&self, tell: Box<dyn Fn(Notice) + Send>) -> Result<()> {
        let mut writer = self.take()?;
        tell(Notice::Changed(writer.core.hall.clone()));
        writer.followers.push(tell);
        Ok(())
    }

    /// Tells all followers.
    pub fn tell(&self, notice: &Notice) -> Result<()> {
        self.take()?.tell(notice);
        Ok(())
    }
}

/// Starts the thread, which ends once all that came through `inbox` is done and nobody can send
/// it anything more.
pub(super) fn start(
    turns: Arc<Turns>,
    inbox: Receiver<Job>,
) -> std::io::Result<std::thread::JoinHandle<()>> {
    std::thread::Builder::new().name("writer".into()).stack_size(1 << 20).spawn(move || {
        loop {
            let job = match inbox.recv_timeout(LOOK) {
                Ok(job) => Some(job),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => break,
            };
            if let Some(job) = job {
                let Ok(mut writer) = turns.take() else { return };
                let answer = job(&mut writer.core);
                writer.publish();
                // Whoever is answered may want a turn of their own.
                drop(writer);
                answer();
            }
            let Ok(mut writer) = turns.take() else { return };
            writer.look();
        }
        if let Ok(writer) = turns.take() {
            writer.core.write_mark();
        }
    })
}

struct Writer {
    core: Core,
    published: Arc<RwLock<Published>>,
    followers: Vec<Box<dyn Fn(Notice) + Send>>,
    looked: Option<Instant>,
    /// The wall clock and the steady clock at the last look, to notice a jump.
    clock: Option<(i64, Instant)>,
}

impl Writer {
    /// What is looked after beside the commands, many times a second.
    fn look(&mut self) {
        if self.looked.is_some_and(|at| at.elapsed() < LOOK) {
            return;
        }
        self.looked = Some(Instant::now());
        match self.core.poll() {
            Ok(()) => {}
            Err(error) => tracing::error!(%error, "other desks cannot be followed"),
        }
        if let Err(error) = self.core.turn_day() {
            tracing::error!(%error, "the day cannot be turned");
        }
        self.publish();
        self.notice_jump();
    }

    fn notice_jump(&mut self) {
        let (wall, steady) = (self.core.clock.now().0, Instant::now());
        if let (Some((wall_before, steady_before)), super::Clock::System) =
            (self.clock, &self.core.clock)
        {
            let passed = i64::try_from(steady.duration_since(steady_before).as_millis());
            let jump = wall - wall_before - passed.unwrap_or(0);
            if jump.abs() > JUMP_MS {
                self.tell(&Notice::ClockJumped(jump));
            }
        }
        self.clock = Some((wall, steady));
    }

    fn publish(&mut self) {
        if !std::mem::take(&mut self.core.changed) {
            return;
        }
        let hall = self.core.hall.clone();
        let published = Published {
            hall: hall.clone(),
            zone: self.core.zone,
            incarnation: self.core.incarnation(),
        };
        *self.published.write().unwrap_or_else(std::sync::PoisonError::into_inner) = published;
        self.tell(&Notice::Changed(hall));
    }

    fn tell(&self, notice: &Notice) {
        for follower in &self.followers {
            follower(notice.clone());
        }
    }
}
