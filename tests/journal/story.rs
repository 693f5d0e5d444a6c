//! What a desk does all day, and finds again after it was closed.

use crate::{Desk, monday};
use guichet::domain::command::Command;
use guichet::domain::event::Outcome;
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::time::Timestamp;
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::JournalError;

#[test]
fn a_new_file_is_a_town_hall_ready_to_serve() {
    let desk = Desk::new();
    let hall = desk.journal().hall();
    assert!(hall.settings.offered().len() >= 8);
    assert_eq!(hall.settings.counters_of(hall.site).len(), 6);
    assert!(desk.journal().system_agent().is_some());
    desk.verify();
}

#[test]
fn what_was_done_is_there_after_the_desk_was_closed() {
    let mut desk = Desk::new();
    desk.sit();
    let first = desk.issue("etat-civil");
    let second = desk.issue("titres-depot");
    assert_eq!(desk.call_next().unwrap(), first);
    desk.do_to(first, T::Serve).unwrap();
    desk.do_to(first, T::Note { text: "apporte un livret".into() }).unwrap();
    desk.open();
    assert_eq!(desk.ticket(first).stage(), Stage::Serving);
    assert_eq!(desk.ticket(first).notes[0].text.as_deref(), Some("apporte un livret"));
    assert_eq!((desk.number(first), desk.number(second)), ("C001".into(), "J001".into()));
    desk.do_to(first, T::Finish).unwrap();
    assert_eq!(desk.ticket(first).outcome(), Some(Outcome::Served));
    assert_eq!(desk.number(desk.issue("etat-civil")), "C002");
    desk.verify();
}

#[test]
fn undo_goes_back_one_by_one_and_a_number_stays_burnt() {
    let mut desk = Desk::new();
    desk.sit();
    let first = desk.issue("etat-civil");
    desk.call_next().unwrap();
    desk.do_to(first, T::Serve).unwrap();
    desk.run(Command::Undo { command: None }).unwrap();
    assert_eq!(desk.ticket(first).stage(), Stage::Called);
    desk.run(Command::Undo { command: None }).unwrap();
    assert_eq!(desk.ticket(first).stage(), Stage::Waiting);
    assert_eq!(desk.ticket(first).first_call, None);
    desk.open();
    desk.run(Command::Undo { command: None }).unwrap();
    assert!(desk.journal().hall().ticket(first).is_none());
    let nothing = desk.run(Command::Undo { command: None });
    assert!(matches!(nothing, Err(JournalError::Refused(Refusal::NothingToUndo))));
    assert_eq!(desk.number(desk.issue("etat-civil")), "C002");
    let counts = desk.journal().past().unwrap().counts(monday(), monday()).unwrap();
    assert_eq!(counts[0].1.all.issued, 1);
    desk.verify();
}

#[test]
fn whoever_is_left_at_midnight_is_not_closed_and_never_served() {
    let mut desk = Desk::new();
    desk.sit();
    let waits = desk.issue("etat-civil");
    let served = desk.issue("logement");
    desk.do_to(served, T::Serve).unwrap();
    desk.journal = None;
    // Tuesday, one in the morning.
    desk.clock.advance(11 * 3_600_000);
    desk.open();
    let past = |desk: &Desk| {
        desk.run(Command::Inform { visit: guichet::journal::fresh::visit(), theme: None }).unwrap();
        desk.journal().past().unwrap().counts(monday(), monday()).unwrap().remove(0).1.all
    };
    assert_eq!(past(&desk).not_closed, 1);
    assert!(desk.journal().hall().ticket(served).is_some());
    desk.journal = None;
    desk.clock.advance(4 * 3_600_000);
    desk.open();
    assert_eq!(past(&desk).not_closed, 2);
    let tickets = desk.journal().past().unwrap().tickets(monday()).unwrap();
    let waiting = tickets.iter().find(|t| t.id == waits).unwrap();
    // Midnight in Paris is 23:00 UTC.
    assert_eq!(waiting.closed, Some(Timestamp(1_795_474_800_000)));
    desk.verify();
}

#[test]
fn a_clock_set_back_changes_no_order_and_no_time_is_negative() {
    let desk = Desk::new();
    desk.sit();
    let first = desk.issue("etat-civil");
    desk.clock.advance(-3_600_000);
    desk.do_to(first, T::Serve).unwrap();
    let ticket = desk.ticket(first);
    let span = ticket.wait(&desk.journal().moment());
    assert_eq!((span.length.0, span.clamped), (0, true));
    assert_eq!(desk.number(desk.issue("etat-civil")), "C002");
    desk.verify();
}

#[test]
fn a_clock_set_back_while_nothing_is_to_be_done_leaves_the_chain_whole() {
    let desk = Desk::new();
    desk.run(Command::StopQueue { service: None }).unwrap();
    desk.clock.advance(-3_600_000);
    // Stopped already: nothing is written, and no new life of the file begins with nothing.
    assert_eq!(desk.run(Command::StopQueue { service: None }).unwrap().events, []);
    desk.run(Command::ReopenQueue { service: None }).unwrap();
    desk.issue("etat-civil");
    desk.verify();
}

#[test]
fn what_was_done_to_the_site_can_be_undone_after_the_desk_was_opened_again() {
    let mut desk = Desk::new();
    desk.sit();
    let ticket = desk.issue("etat-civil");
    desk.run(Command::StopQueue { service: None }).unwrap();
    desk.open();
    desk.run(Command::Undo { command: None }).unwrap();
    assert!(desk.journal().hall().ticket(ticket).is_some(), "the ticket came before the stop");
    desk.issue("etat-civil");
}
