//! Several processes on one file.

use crate::Desk;
use guichet::domain::command::Command;
use guichet::domain::refusal::Refusal;
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::{JournalError, Notice, fresh};
use std::sync::mpsc;
use std::time::Duration;

#[test]
fn two_desks_calling_at_once_one_gets_the_person() {
    let left = Desk::new();
    let right = left.beside();
    left.sit();
    right.journal().run(right.at(2), Command::OpenPost { post: fresh::post() }).unwrap();
    let only = left.issue("etat-civil");
    let (a, b) = std::thread::scope(|scope| {
        let a = scope.spawn(|| left.journal().run(left.at(1), Command::CallNext));
        let b = scope.spawn(|| right.journal().run(right.at(2), Command::CallNext));
        (a.join().unwrap(), b.join().unwrap())
    });
    let refused = [a.as_ref().err(), b.as_ref().err()];
    assert_eq!(refused.iter().flatten().count(), 1);
    let sentence = refused.into_iter().flatten().next().unwrap();
    assert!(matches!(sentence, JournalError::Refused(Refusal::NobodyWaits)), "{sentence}");
    let late = right.journal().run(
        if a.is_ok() { right.at(2) } else { left.at(1) },
        Command::Ticket(only, T::Call { reason: None }),
    );
    assert!(matches!(late, Err(JournalError::Refused(Refusal::AlreadyCalled { .. }))));
    left.verify();
}

#[test]
fn each_desk_sees_what_the_other_does() {
    let left = Desk::new();
    let right = left.beside();
    let (tell, told) = mpsc::channel();
    right.journal().follow(move |notice| _ = tell.send(notice));
    let ticket = left.issue("logement");
    let seen = loop {
        match told.recv_timeout(Duration::from_secs(5)).unwrap() {
            Notice::Changed(hall) if hall.ticket(ticket).is_some() => break hall,
            _ => {}
        }
    };
    assert_eq!(seen.ticket(ticket).unwrap().number, left.ticket(ticket).number);
    assert_eq!(right.number(right.issue("logement")), "L002");
}

#[test]
fn what_follows_an_undo_is_taken_in_once_also_when_it_is_read_with_it() {
    let left = Desk::new();
    left.sit();
    let ticket = left.issue("etat-civil");
    left.do_to(ticket, T::Serve).unwrap();
    // Just opened, it does not look again before all is written.
    let right = left.beside();
    left.do_to(ticket, T::Hold { note: None }).unwrap();
    left.run(Command::Undo { command: None }).unwrap();
    left.do_to(ticket, T::Note { text: "parle arabe".into() }).unwrap();
    left.do_to(ticket, T::Hold { note: None }).unwrap();
    left.do_to(ticket, T::Resume).unwrap();
    right.do_to(ticket, T::Finish).unwrap();
    let third = left.beside();
    assert_eq!(right.ticket(ticket), third.ticket(ticket));
    let day = crate::monday();
    let served = |desk: &Desk| desk.journal().past().unwrap().tickets(day).unwrap()[0].serve;
    let before = served(&third);
    third.journal().rebuild().unwrap();
    assert_eq!(before, served(&third));
}

#[test]
fn what_another_desk_writes_during_a_rebuild_is_followed() {
    let left = Desk::new();
    let right = left.beside();
    left.issue("etat-civil");
    right.journal().rebuild().unwrap();
    assert_eq!(right.number(right.issue("etat-civil")), "C002");
    right.verify();
}
