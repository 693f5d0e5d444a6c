//! The writer thread: carries out commands one by one, and looks out for other processes.

use super::core::Core;
use super::{JournalError, Notice, Published, Result};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

/// How often other processes' work is looked for: within the 100 ms that are promised.
const LOOK: Duration = Duration::from_millis(80);
/// How often the mark outside the file is brought up to date.
const MARK: Duration = Duration::from_millis(500);
/// A jump of the clock beyond this is told.
const JUMP_MS: i64 = 60_000;

/// Something to do with the file, and then an answer to give.
pub(crate) type Job = Box<dyn FnOnce(&mut Core) -> Box<dyn FnOnce()> + Send>;

/// What the writer is asked.
pub(crate) enum Work {
    /// Something to do with the file; what it gives is called once the result is published.
    Job(Job),
    /// Somebody who wants to be told of changes.
    Follow(Box<dyn Fn(Notice) + Send>),
    /// To end once all that was asked before is done, whoever else might still ask.
    Stop,
    /// Something to tell all followers.
    Tell(Notice),
}

/// Hands `job` to the writer and waits for what it gives.
pub(super) fn ask<T: Send + 'static>(
    work: &Sender<Work>,
    job: impl FnOnce(&mut Core) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (answer, receive) = mpsc::sync_channel(1);
    let job: Job = Box::new(move |core| {
        let result = job(core);
        // Whoever asked may be gone; what was done stands all the same.
        Box::new(move || _ = answer.send(result))
    });
    work.send(Work::Job(job)).map_err(|_| JournalError::WriterStopped)?;
    receive.recv().map_err(|_| JournalError::WriterStopped)?
}

/// Starts the thread, which ends when nobody can ask it anything more.
pub(super) fn start(
    core: Core,
    inbox: Receiver<Work>,
    published: Arc<RwLock<Published>>,
) -> std::io::Result<std::thread::JoinHandle<()>> {
    std::thread::Builder::new().name("writer".into()).stack_size(1 << 20).spawn(move || {
        let mut writer = Writer {
            core,
            published,
            followers: Vec::new(),
            marked: Instant::now(),
            looked: None,
            clock: None,
        };
        writer.look();
        loop {
            match inbox.recv_timeout(LOOK) {
                Ok(Work::Stop) | Err(RecvTimeoutError::Disconnected) => break,
                Ok(work) => writer.take(work),
                Err(RecvTimeoutError::Timeout) => {}
            }
            writer.look();
        }
        writer.core.write_mark();
    })
}

struct Writer {
    core: Core,
    published: Arc<RwLock<Published>>,
    followers: Vec<Box<dyn Fn(Notice) + Send>>,
    marked: Instant,
    looked: Option<Instant>,
    /// The wall clock and the steady clock at the last look, to notice a jump.
    clock: Option<(i64, Instant)>,
}

impl Writer {
    fn take(&mut self, work: Work) {
        match work {
            Work::Job(job) => {
                let answer = job(&mut self.core);
                self.publish();
                answer();
            }
            Work::Follow(tell) => {
                // At once the state as it is, so that nothing between asking and following is
                // missed.
                tell(Notice::Changed(self.core.hall.clone()));
                self.followers.push(tell);
            }
            Work::Tell(notice) => self.tell(&notice),
            Work::Stop => {}
        }
    }

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
        if self.marked.elapsed() >= MARK {
            self.core.write_mark();
            self.marked = Instant::now();
        }
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
