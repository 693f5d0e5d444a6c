//! Nobody is linked by name alone, neither to a request nor to a visit.

use crate::requests::{new, on, receive};
use crate::world::World;
use guichet::domain::command::Command;
use guichet::domain::event::{Field, Outcome};
use guichet::domain::id::*;
use guichet::domain::refusal::Refusal;
use guichet::domain::request::{RequestCommand as R, *};
use guichet::domain::visit::TicketCommand as C;

#[test]
fn nobody_is_linked_by_name_alone_and_unlinking_restores() {
    let mut world = World::staffed();
    let contact = |phone: Option<&str>, email: Option<&str>| Requester {
        name: Some("Fatima Benali".into()),
        phone: phone.map(str::to_owned),
        email: email.map(str::to_owned),
        address: None,
    };
    let person = PersonId(world.draw());
    let by_name = Command::SetPerson { person, contact: contact(None, None) };
    assert_eq!(world.by(2).run(by_name).map(drop), Err(Refusal::SecondItemNeeded));
    let known = contact(Some("+33 6 12 34 56 78"), None);
    world.by(2).run(Command::SetPerson { person, contact: known }).unwrap();
    let asked = |world: &mut World, requester| {
        let new = NewRequest { requester, ..new(world, Channel::Phone, "logement") };
        receive(world, new)
    };
    let other = asked(&mut world, contact(Some("06 99 99 99 99"), None));
    let same = asked(&mut world, contact(Some("06.12.34.56.78"), Some("f@example.org")));
    let link = |item| R::LinkPerson { person, item };
    assert_eq!(on(&mut world, other, link(SecondItem::Phone)), Err(Refusal::SecondItemDiffers));
    assert_eq!(on(&mut world, same, link(SecondItem::Email)), Err(Refusal::SecondItemDiffers));
    on(&mut world, same, link(SecondItem::Phone)).unwrap();
    assert_eq!(world.hall.requests[&same].person, Some(person));
    on(&mut world, same, R::UnlinkPerson).unwrap();
    assert_eq!(world.hall.requests[&same].person, None);
}

#[test]
fn a_visit_is_linked_by_what_the_person_gives_and_nothing_of_it_is_kept() {
    let mut world = World::staffed();
    let person = PersonId(world.draw());
    let contact = Requester {
        name: Some("Fatima Benali".into()),
        phone: Some("+33 6 12 34 56 78".into()),
        ..Requester::default()
    };
    world.by(2).run(Command::SetPerson { person, contact }).unwrap();
    let id = world.by(0).issue_with("etat-civil", |_| {});
    let link = |item, given: &str| C::LinkPerson { person, item, given: given.into() };
    let of = |world: &World| world.hall.visits[&id.visit].person();
    for (item, given) in [
        (SecondItem::Phone, "06 99 99 99 99"),
        (SecondItem::Phone, "Fatima Benali"),
        (SecondItem::Email, ""),
        (SecondItem::Address, "06 12 34 56 78"),
    ] {
        let refused = world.by(0).on(id, link(item, given)).map(drop);
        assert_eq!(refused, Err(Refusal::SecondItemDiffers), "{given}");
    }
    assert_eq!(world.by(0).on(id, C::UnlinkPerson).map(drop), Err(Refusal::NoSuchPerson));
    let events = world.by(0).on(id, link(SecondItem::Phone, "06.12.34.56.78")).unwrap();
    let personal: Vec<_> = events.iter().flat_map(|e| e.personal.keys()).collect();
    assert_eq!((personal, of(&world)), (vec![&Field::Person], Some(person)));
    let again = world.by(0).on(id, link(SecondItem::Phone, "0612345678")).unwrap();
    assert!(again.is_empty(), "it is linked already");
    world.by(0).undo().unwrap();
    assert_eq!(of(&world), None);
    world.by(0).on(id, C::Close { outcome: Outcome::Left }).unwrap();
    world.by(0).on(id, link(SecondItem::Phone, "0612345678")).unwrap();
    assert_eq!(of(&world), Some(person), "after the visit too");
    world.by(0).on(id, C::UnlinkPerson).unwrap();
    assert_eq!(of(&world), None);
}
