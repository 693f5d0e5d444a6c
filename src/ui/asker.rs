//! Asks the file away from the desk's thread, on one connection that stays open. What was asked last
//! counts: what is under way is broken off by the next question.

use crate::domain::hall::Hall;
use crate::domain::id::AgentId;
use crate::domain::time::Timestamp;
use crate::journal::past::{Asking, Past};
use crate::journal::{Journal, JournalError, Place, SiteZone};
use rusqlite::InterruptHandle;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError, Weak};

/// What comes of a question; `None` where something else was asked in the meantime.
pub type Answered<A> = Result<Option<A>, JournalError>;

/// What is asked, and how it is answered.
pub trait Question: Send + 'static {
    /// What an answer says.
    type Answer: Send + 'static;

    /// Its place among all; an answer bears the same.
    fn turn(&self) -> u64;

    /// Answers it. Between two steps `is_wanted` says whether anybody still waits.
    ///
    /// # Errors
    /// The file cannot be read, or the question was broken off.
    fn answer(&self, here: &Here<'_>, is_wanted: &dyn Fn() -> bool) -> Answered<Self::Answer>;
}

/// An answer, and to which question.
#[derive(Debug)]
pub struct Told<A> {
    /// The place of the question.
    pub turn: u64,
    /// What it says.
    pub answer: Answered<A>,
}

/// What there is to answer from.
pub struct Here<'a> {
    /// The file.
    pub past: &'a Past,
    /// Today.
    pub hall: &'a Hall,
    /// The site's zone.
    pub zone: SiteZone,
    /// Now.
    pub now: Timestamp,
    /// Where the city's own files lie.
    pub place: &'a Place,
}

impl Here<'_> {
    /// On behalf of an agent.
    pub fn asking(&self, agent: AgentId) -> Asking<'_> {
        let (settings, zone) = (&self.hall.settings, self.zone);
        Asking { agent: Some(agent), settings, zone, today: self.hall.day }
    }
}

/// What asks the thread that answers.
pub struct Asker<Q> {
    asked: Sender<Q>,
    latest: Arc<Latest>,
}

/// What was asked last, and what breaks off whatever was asked before.
#[derive(Default)]
struct Latest {
    turn: AtomicU64,
    running: Mutex<Option<InterruptHandle>>,
}

impl Latest {
    fn is(&self, turn: u64) -> bool {
        self.turn.load(Ordering::SeqCst) == turn
    }

    fn break_off(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        running.iter().for_each(InterruptHandle::interrupt);
    }

    fn runs_on(&self, past: Option<&Past>) {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        *running = past.map(Past::interrupter);
    }
}

impl<Q: Question> Asker<Q> {
    /// Answers are handed to `tell`, on the thread's own time.
    pub fn new(journal: &Arc<Journal>, tell: impl Fn(Told<Q::Answer>) + Send + 'static) -> Self {
        let (asked, questions) = channel();
        let latest = Arc::new(Latest::default());
        // A desk that closes is not held open by what nobody will read.
        let reader =
            Reader { journal: Arc::downgrade(journal), latest: latest.clone(), past: None };
        std::thread::spawn(move || reader.run(&questions, tell));
        Self { asked, latest }
    }

    /// Asks, and returns at once; one answer comes to every question.
    pub fn ask(&self, question: Q) {
        // In this order: what is broken off is never this question.
        self.latest.turn.store(question.turn(), Ordering::SeqCst);
        self.latest.break_off();
        _ = self.asked.send(question);
    }
}

/// The thread's own: its connection, opened at the first question.
struct Reader {
    journal: Weak<Journal>,
    latest: Arc<Latest>,
    past: Option<Past>,
}

impl Reader {
    fn run<Q: Question>(mut self, questions: &Receiver<Q>, tell: impl Fn(Told<Q::Answer>)) {
        while let Ok(question) = questions.recv() {
            let turn = question.turn();
            let answer = match self.latest.is(turn) {
                true => self.answer(&question),
                false => Ok(None),
            };
            let answer = match answer {
                // Broken off, and nobody waits for it.
                Err(_) if !self.latest.is(turn) => Ok(None),
                Err(error) => {
                    self.past = None;
                    self.latest.runs_on(None);
                    Err(error)
                }
                answer => answer,
            };
            tell(Told { turn, answer });
        }
    }

    fn answer<Q: Question>(&mut self, question: &Q) -> Answered<Q::Answer> {
        let journal = self.journal.upgrade().ok_or(JournalError::WriterStopped)?;
        let (hall, zone, now) = (journal.hall(), journal.zone(), journal.now());
        let place = journal.place().clone();
        let past = match self.past.take() {
            Some(held) => self.past.insert(held),
            None => {
                let past = journal.past()?;
                self.latest.runs_on(Some(&past));
                self.past.insert(past)
            }
        };
        drop(journal);
        let here = Here { past, hall: &hall, zone, now, place: &place };
        question.answer(&here, &|| self.latest.is(question.turn()))
    }
}
