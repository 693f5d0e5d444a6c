//! The receipts of electronic messages: owed until their letters have left.

use crate::requests::{monday, new, noted, on, receive};
use crate::world::World;
use guichet::domain::id::*;
use guichet::domain::request::{RequestCommand as R, *};

/// Writes a letter, and tells what became of it.
fn letter(world: &mut World, id: RequestId, kind: LetterKind, by: Channel, state: LetterState) {
    let letter = Letter { kind, language: None, by };
    on(world, id, R::Write { letter, text: "Madame, Monsieur,".into() }).unwrap();
    let letter = world.hall.requests[&id].letters.last().unwrap().id;
    on(world, id, R::MoveLetter { letter, state }).unwrap();
}

#[test]
fn a_receipt_is_given_once_its_letter_has_left() {
    use LetterKind::{Acknowledgement, Registration};
    let mut world = World::staffed();
    let mail = new(&mut world, Channel::Email, "logement");
    let id = receive(&mut world, mail);
    let told = |world: &World| {
        let all = world.hall.requests[&id].receipts();
        all.into_iter().map(|d| (d.kind, d.given.map(|g| g.0), d.owed)).collect::<Vec<_>>()
    };
    let nothing = [(Registration, None, true), (Acknowledgement, None, true)];
    assert_eq!(told(&world), nothing);
    // Neither a print of an e-mail nor one that did not arrive is with the requester.
    letter(&mut world, id, Registration, Channel::Email, LetterState::Printed);
    letter(&mut world, id, Registration, Channel::Email, LetterState::Failed);
    assert_eq!(told(&world), nothing);
    letter(&mut world, id, Registration, Channel::Email, LetterState::Sent);
    let registered = (Registration, Some(Registration), false);
    assert_eq!(told(&world), [registered, (Acknowledgement, None, true)]);
    let at = world.hall.requests[&id].receipts()[0].given.unwrap().1;
    letter(&mut world, id, Acknowledgement, Channel::Post, LetterState::Printed);
    let acknowledged = (Acknowledgement, Some(Acknowledgement), false);
    assert_eq!(told(&world), [registered, acknowledged]);
    // Another letter changes nothing of the date on which the first has left.
    letter(&mut world, id, Registration, Channel::Email, LetterState::Sent);
    assert_eq!(world.hall.requests[&id].receipts()[0].given.unwrap().1, at);
}

#[test]
fn an_acknowledgement_at_once_stands_for_the_registration() {
    use LetterKind::{Acknowledgement, Registration};
    let mut world = World::staffed();
    let mail = new(&mut world, Channel::Web, "logement");
    let id = receive(&mut world, mail);
    letter(&mut world, id, Acknowledgement, Channel::Email, LetterState::Sent);
    let all = world.hall.requests[&id].receipts();
    assert!(all.iter().all(|due| !due.owed), "{all:?}");
    assert_eq!(all[0].kind, Registration);
    assert_eq!(all[0].given.map(|given| given.0), Some(Acknowledgement));
    let counter = noted(&mut world);
    assert_eq!(world.hall.requests[&counter].receipts(), []);
}

#[test]
fn whoever_a_message_was_sent_on_to_acknowledges_it() {
    let mut world = World::staffed();
    let mail = new(&mut world, Channel::Email, "logement");
    let id = receive(&mut world, mail);
    let owed = |world: &World| {
        world.hall.requests[&id].receipts().iter().map(|due| due.owed).collect::<Vec<_>>()
    };
    on(&mut world, id, R::Transmit { to: "caf".into(), on: monday(), why: None }).unwrap();
    assert_eq!(owed(&world), [true, false]);
    let back = R::EndTransmission { on: monday(), answered: false, detail: None };
    on(&mut world, id, back).unwrap();
    assert_eq!(owed(&world), [true, true]);
    let mut change = Change::of(&world.hall.requests[&id]);
    change.matter.reply = Reply::NoAddress;
    on(&mut world, id, R::Change(Box::new(change))).unwrap();
    assert_eq!(owed(&world), [false, false], "nobody can be written to");
}
