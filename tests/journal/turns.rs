//! Many threads at one writer, and what becomes of commands when something goes badly.

use crate::Desk;
use crate::house::row;
use guichet::domain::command::Command;
use guichet::journal::{Actor, Journal, JournalError, Notice, fresh};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

fn inform() -> Command {
    Command::Inform { visit: fresh::visit(), theme: None }
}

/// The longest that one of `count` commands waited for its answer. Between them the long work goes
/// on by a turn each time, as it does while a person looks at the screen.
fn longest(journal: &Journal, count: usize, turns: &AtomicUsize) -> Duration {
    let one = |_| {
        let before = turns.load(Ordering::SeqCst);
        while turns.load(Ordering::SeqCst) == before {
            std::thread::yield_now();
        }
        let asked = Instant::now();
        journal.run(Actor::default(), inform()).unwrap();
        asked.elapsed()
    };
    (0..count).map(one).max().unwrap()
}

/// Works without a pause, in long turns that `other` can count, until that is done.
fn busily<T>(journal: &Journal, other: impl FnOnce(&AtomicUsize) -> T) -> T {
    let (stop, turns) = (AtomicBool::new(false), AtomicUsize::new(0));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut first = 0;
            while !stop.load(Ordering::SeqCst) {
                let rows: Vec<_> = (first..first + 400).map(|n| row(&n.to_string(), n)).collect();
                let actor = Actor { agent: journal.system_agent(), counter: None };
                let mut progress = |_| _ = turns.fetch_add(1, Ordering::SeqCst);
                journal.import_tickets(actor, &rows, false, &mut progress).unwrap();
                first += 400;
            }
        });
        let done = other(&turns);
        stop.store(true, Ordering::SeqCst);
        done
    })
}

#[test]
fn who_waits_is_not_passed_over_by_who_comes_again() {
    let desk = Desk::new();
    let waited = busily(desk.journal(), |turns| longest(desk.journal(), 60, turns));
    assert!(waited < Duration::from_millis(500), "{waited:?}");
}

#[test]
fn another_desk_is_not_kept_waiting_by_long_work() {
    let desk = Desk::new();
    let other = desk.beside();
    let waited = busily(desk.journal(), |turns| longest(other.journal(), 60, turns));
    assert!(waited < Duration::from_millis(500), "{waited:?}");
}

#[test]
fn a_command_is_answered_also_when_the_writer_has_stopped() {
    let desk = Desk::new();
    let first = AtomicBool::new(true);
    desk.journal().follow(move |notice| {
        let Notice::Changed(_) = notice else { return };
        assert!(first.swap(false, Ordering::SeqCst), "a screen that fails");
    });
    let (tell, told) = mpsc::channel();
    for _ in 0..3 {
        let tell = tell.clone();
        desk.journal().submit(Actor::default(), inform(), move |answer| _ = tell.send(answer));
        let answer = told.recv_timeout(Duration::from_secs(5)).unwrap();
        assert!(matches!(answer, Err(JournalError::WriterStopped)), "{answer:?}");
    }
}

#[test]
fn whoever_is_answered_may_ask_again() {
    let mut desk = Desk::new();
    let journal = Arc::new(desk.journal.take().unwrap());
    let (tell, told) = mpsc::channel();
    let again = Arc::downgrade(&journal);
    journal.submit(Actor::default(), inform(), move |_| {
        let again = again.upgrade().map(|journal| journal.run(Actor::default(), inform()).is_ok());
        _ = tell.send(again);
    });
    assert_eq!(told.recv_timeout(Duration::from_secs(5)), Ok(Some(true)));
}
