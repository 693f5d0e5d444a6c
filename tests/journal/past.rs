//! What is done to the visits of other days, which the hall does not hold.

use crate::Desk;
use guichet::domain::command::Command;
use guichet::domain::event::Outcome;
use guichet::domain::id::TicketId;
use guichet::domain::refusal::Refusal;
use guichet::domain::visit::{CorrectedTimes, TicketCommand as T};
use guichet::journal::{JournalError, backup};

/// A desk on the day after a ticket with two lines was closed.
fn the_day_after() -> (Desk, TicketId) {
    let mut desk = Desk::new();
    desk.sit();
    let ticket = desk.issue("etat-civil");
    desk.do_to(ticket, T::Note { text: "Zénobie Quatrebarbes".into() }).unwrap();
    desk.do_to(ticket, T::Close { outcome: Outcome::Left }).unwrap();
    desk.journal = None;
    desk.clock.advance(24 * 3_600_000);
    desk.open();
    assert!(desk.journal().hall().ticket(ticket).is_none());
    (desk, ticket)
}

#[test]
fn a_visit_of_another_day_is_erased() {
    let (desk, ticket) = the_day_after();
    let erased = desk.journal().erase_visit(desk.at(1), ticket.visit, "demande".into()).unwrap();
    assert_eq!(erased.rows, 1);
    desk.verify();
}

#[test]
fn a_correction_of_another_day_is_taken_back() {
    let (desk, ticket) = the_day_after();
    let arrival = Some(crate::MONDAY);
    let times = CorrectedTimes { arrival, ..CorrectedTimes::default() };
    desk.do_to(ticket, T::Correct { times, reason: "oubli".into() }).unwrap();
    desk.run(Command::Undo { command: None }).unwrap();
    desk.verify();
}

#[test]
fn a_copy_from_before_an_erasure_of_another_day_is_restored() {
    let (mut desk, ticket) = the_day_after();
    let stick = tempfile::tempdir().unwrap();
    let copy = stick.path().join("before.db");
    desk.journal().backup(Some(&copy)).unwrap();
    desk.journal().erase_visit(desk.at(1), ticket.visit, "demande".into()).unwrap();
    desk.journal = None;
    backup::restore(&desk.place(), &copy, desk.clock.now()).unwrap();
    desk.open();
    desk.verify();
}

#[test]
fn what_is_refused_on_a_visit_of_another_day_leaves_the_hall_as_it_is() {
    let (desk, ticket) = the_day_after();
    assert!(desk.do_to(ticket, T::Serve).is_err());
    desk.issue("etat-civil");
    assert!(desk.journal().hall().ticket(ticket).is_none());
}

#[test]
fn a_visit_that_a_newer_program_wrote_of_is_told_once() {
    let mut desk = Desk::new();
    desk.sit();
    let ticket = desk.issue("etat-civil");
    let beside = desk.beside();
    let file = rusqlite::Connection::open(desk.place().file()).unwrap();
    for note in ["un", "deux"] {
        desk.do_to(ticket, T::Note { text: note.into() }).unwrap();
    }
    file.execute("UPDATE event SET version = 99 WHERE kind = 'noted'", []).unwrap();
    let refused = beside.do_to(ticket, T::Serve);
    assert!(matches!(refused, Err(JournalError::Refused(Refusal::Unreadable))), "{refused:?}");
    assert_eq!(beside.journal().hall().unreadable, [ticket.visit]);
    desk.open();
    assert_eq!(desk.journal().hall().unreadable, [ticket.visit]);
}

/// A desk at half past midnight, and a ticket that is in service since before.
fn past_midnight() -> (Desk, TicketId) {
    let mut desk = Desk::new();
    desk.sit();
    let ticket = desk.issue("etat-civil");
    desk.do_to(ticket, T::Serve).unwrap();
    desk.clock.advance(10 * 3_600_000 + 23 * 60_000);
    desk.open();
    (desk, ticket)
}

#[test]
fn an_undo_puts_nobody_of_yesterday_beside_who_is_served_now() {
    let (desk, ticket) = past_midnight();
    let finished = desk.do_to(ticket, T::Finish).unwrap().command;
    let next = desk.issue("etat-civil");
    desk.do_to(next, T::Serve).unwrap();
    let undone = desk.run(Command::Undo { command: Some(finished) });
    let busy = |e: &JournalError| matches!(e, JournalError::Refused(Refusal::PostBusy { .. }));
    assert!(undone.as_ref().is_err_and(busy), "{undone:?}");
}

#[test]
fn an_undo_puts_nobody_of_yesterday_where_somebody_sits_now() {
    for opens in [false, true] {
        let (mut desk, ticket) = past_midnight();
        desk.do_to(ticket, T::Finish).unwrap();
        let closed = desk.run(Command::ClosePost).unwrap().command;
        desk.sit();
        if opens {
            desk.open();
        }
        let undone = desk.run(Command::Undo { command: Some(closed) });
        let taken =
            |e: &JournalError| matches!(e, JournalError::Refused(Refusal::CounterTaken { .. }));
        assert!(undone.as_ref().is_err_and(taken), "{undone:?}");
    }
}
