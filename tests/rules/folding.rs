//! Events of workstations cut off from each other, put in any order: the fold is total, the same
//! each time, and says what had no effect.

use crate::steps::{Step, Try, step};
use crate::world::*;
use guichet::domain::event::{Entity, Event};
use guichet::domain::fold::fold;
use guichet::domain::id::*;
use guichet::domain::refusal::Stage;
use guichet::domain::visit::{self, TicketCommand as C};
use proptest::prelude::*;
use uuid::Uuid;

/// Steps on the one ticket there is.
fn on_the_ticket() -> impl Strategy<Value = Vec<Step>> {
    let of_ticket = step().prop_filter("on the ticket", |s| {
        use Try::*;
        !matches!(
            s.what,
            Issue
                | IssuePriority
                | IssueAppointment
                | IssueTwoLines
                | OpenOther
                | ClosePost
                | StopQueue
                | EndDay
                | Inform
                | SendAway
        )
    });
    prop::collection::vec(of_ticket, 0..12)
}

/// What happened to the visit in one part of the town, cut off from the other.
fn lived(mut world: World, steps: &[Step], ids: u128, visit: Entity) -> Vec<Event> {
    world.clock = IncarnationId(Uuid::from_u128(ids));
    world.draw_from(ids << 64);
    let known = world.log.len();
    for step in steps {
        _ = step.take(&mut world);
    }
    world.log.split_off(known).into_iter().filter(|e| e.entity == visit).collect()
}

/// Both histories in one order, each keeping its own.
fn interleave(left: &[Event], right: &[Event], choices: &[bool]) -> Vec<Event> {
    let (mut left, mut right) = (left.iter(), right.iter());
    let mut all = Vec::new();
    for choice in choices.iter().cycle() {
        let next = if *choice {
            left.next().or_else(|| right.next())
        } else {
            right.next().or_else(|| left.next())
        };
        match next {
            Some(event) => all.push(event.clone()),
            None => return all,
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn two_histories_of_one_ticket_fold_in_any_order(
        left in on_the_ticket(),
        right in on_the_ticket(),
        choices in prop::collection::vec(any::<bool>(), 1..24),
    ) {
        let mut world = World::staffed();
        let line = world.line();
        let id = world.by(0).issue_with("etat-civil", |new| {
            let service = new.lines[0].service;
            new.lines.push(guichet::domain::event::NewLine { id: line, service, quantity: 1 });
        });
        let visit = Entity::Visit(id.visit);
        let left = lived(world.clone(), &left, 7, visit);
        let right = lived(world.clone(), &right, 8, visit);
        let mut all = world.events_of(visit);
        all.extend(interleave(&left, &right, &choices));

        let folded = fold(&all, visit::apply);
        prop_assert_eq!(&folded, &fold(&all, visit::apply), "the same each time");
        let fits: Vec<_> =
            all.iter().filter(|e| !folded.superseded.contains(&e.id)).cloned().collect();
        let again = fold(&fits, visit::apply);
        prop_assert_eq!(&again.state, &folded.state, "what is superseded changes nothing");
        prop_assert_eq!(again.superseded, vec![], "and all of it is reported");
        if left.is_empty() || right.is_empty() {
            prop_assert_eq!(folded.superseded, vec![], "one history alone fits");
        }
    }
}

#[test]
fn two_calls_of_one_ticket_the_second_is_superseded() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    let mut other = world.clone();
    other.draw_from(8 << 64);
    let visit = Entity::Visit(id.visit);
    let here = world.by(0).on(id, C::Call { reason: None }).unwrap();
    let there = other.by(1).on(id, C::Call { reason: None }).unwrap();
    let mut all = world.events_of(visit);
    all.extend(there.iter().cloned());
    let folded = fold(&all, visit::apply);
    assert_eq!(folded.superseded, [there[0].id]);
    let ticket = &folded.state.unwrap().tickets()[0].clone();
    assert_eq!((ticket.stage(), ticket.at().unwrap().agent), (Stage::Called, Some(agent(0))));
    assert_eq!(here.len(), 1);
}

#[test]
fn an_undo_is_superseded_where_the_order_puts_another_act_between() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    world.by(0).on(id, C::Call { reason: None }).unwrap();
    let mut other = world.clone();
    other.draw_from(8 << 64);
    let undone = world.by(0).undo().unwrap();
    let note = other.by(1).on(id, C::Note { text: "revient".into() }).unwrap();
    let all = world.events_of(Entity::Visit(id.visit));
    let (before, last) = all.split_at(all.len() - 1);
    let ordered: Vec<_> = before.iter().chain(&note).chain(last).cloned().collect();
    let folded = fold(&ordered, visit::apply);
    assert_eq!(folded.superseded, [undone[0].id]);
    assert_eq!(folded.state.unwrap().tickets()[0].stage(), Stage::Called);
}
