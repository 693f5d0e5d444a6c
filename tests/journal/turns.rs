//! Many threads at one writer, and what becomes of commands when something goes badly.

use crate::house::row;
use crate::{Desk, MONDAY};
use guichet::domain::command::Command;
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::{Actor, Journal, JournalError, Notice, fresh};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

fn inform() -> Command {
    Command::Inform { visit: fresh::visit(), theme: None }
}

/// The longest that one of `count` commands waited for its answer.
fn longest(journal: &Journal, count: usize) -> Duration {
    let one = |_| {
        let asked = Instant::now();
        journal.run(Actor::default(), inform()).unwrap();
        // As a person does: not as fast as it can.
        std::thread::sleep(Duration::from_millis(7));
        asked.elapsed()
    };
    (0..count).map(one).max().unwrap()
}

/// Works without a pause, in long turns, until it is told to stop.
fn busily<T>(journal: &Journal, other: impl FnOnce() -> T) -> T {
    let stop = AtomicBool::new(false);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut first = 0;
            while !stop.load(Ordering::SeqCst) {
                let rows: Vec<_> = (first..first + 400).map(|n| row(&n.to_string(), n)).collect();
                let actor = Actor { agent: journal.system_agent(), counter: None };
                journal.import_tickets(actor, &rows, false, &mut |_| {}).unwrap();
                first += 400;
            }
        });
        let done = other();
        stop.store(true, Ordering::SeqCst);
        done
    })
}

#[test]
fn who_waits_is_not_passed_over_by_who_comes_again() {
    let desk = Desk::new();
    let waited = busily(desk.journal(), || longest(desk.journal(), 60));
    assert!(waited < Duration::from_millis(500), "{waited:?}");
}

#[test]
fn another_desk_is_not_kept_waiting_by_long_work() {
    let desk = Desk::new();
    let other = desk.beside();
    let waited = busily(desk.journal(), || longest(other.journal(), 60));
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

#[test]
fn who_is_served_past_midnight_keeps_nobody_from_the_file() {
    let desk = Desk::new();
    desk.sit();
    let ticket = desk.issue("etat-civil");
    desk.do_to(ticket, T::Serve).unwrap();
    desk.clock.advance(11 * 3_600_000);
    assert!(desk.clock.now() > MONDAY);
    std::thread::sleep(Duration::from_millis(300));
    let file = rusqlite::Connection::open(desk.place().file()).unwrap();
    file.execute_batch("BEGIN IMMEDIATE").unwrap();
    std::thread::sleep(Duration::from_millis(200));
    let asked = Instant::now();
    desk.journal().follow(|_| {});
    assert!(asked.elapsed() < Duration::from_secs(1), "it waits to write nothing");
}
