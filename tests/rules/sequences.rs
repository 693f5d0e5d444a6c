//! Whatever agents try, in whatever order, the hall stays right.

use crate::steps::{Step, Try, steps};
use crate::world::World;
use guichet::domain::event::{Body, Entity, Event, Outcome};
use guichet::domain::fold::fold;
use guichet::domain::hall::Hall;
use guichet::domain::id::*;
use guichet::domain::next::{Reach, calling_order};
use guichet::domain::post::PostState;
use guichet::domain::visit::{self, State};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// What holds at every moment.
fn is_right(world: &World) -> Result<(), TestCaseError> {
    let hall = &world.hall;
    let mut served_at = BTreeSet::new();
    for (id, ticket) in hall.tickets() {
        let closed = matches!(ticket.state, State::Closed(_));
        prop_assert_eq!(ticket.closed_at.is_some(), closed, "{:?} ends when it ends", id);
        prop_assert!(!ticket.lines.is_empty(), "a ticket is for something");
        if ticket.outcome() == Some(Outcome::Served) {
            prop_assert_eq!(ticket.open_lines().count(), 0, "served means every line has a result");
        }
        if let State::Serving(at) = ticket.state {
            prop_assert!(served_at.insert(at.post), "a post serves two");
            let post = hall.posts.get(&at.post);
            prop_assert_eq!(post.map(|p| p.state), Some(PostState::Open), "served by nobody there");
        }
        if let Some(at) = ticket.at() {
            prop_assert!(hall.posts.contains_key(&at.post), "a ticket at a post that never was");
        }
        let running = ticket.served.iter().filter(|s| s.to.is_none()).count();
        let serving = matches!(ticket.state, State::Serving(_));
        prop_assert_eq!(running, usize::from(serving), "the clock of service runs while serving");
        let held = ticket.held.iter().filter(|s| s.to.is_none()).count();
        let on_hold = matches!(ticket.state, State::OnHold(_));
        prop_assert_eq!(held, usize::from(on_hold), "the clock of hold runs while on hold");
    }
    seats_are_right(hall)?;
    everybody_is_seen(world)
}

/// One agent per counter, one counter per agent.
fn seats_are_right(hall: &Hall) -> Result<(), TestCaseError> {
    let live = hall.live_posts();
    let counters: BTreeSet<_> = live.iter().map(|p| p.counter).collect();
    let agents: BTreeSet<_> = live.iter().map(|p| p.agent).collect();
    prop_assert_eq!(counters.len(), live.len(), "two agents at a counter");
    prop_assert_eq!(agents.len(), live.len(), "an agent at two counters");
    Ok(())
}

/// Whoever waits is in the calling order, once.
fn everybody_is_seen(world: &World) -> Result<(), TestCaseError> {
    let order = calling_order(&world.hall, &Reach::default(), &world.moment());
    let seen: BTreeSet<_> = order.iter().map(|(id, ..)| *id).collect();
    let waiting = world.hall.tickets().filter(|(_, t)| t.state == State::Waiting);
    let waiting: BTreeSet<_> = waiting.map(|(id, _)| id).collect();
    prop_assert_eq!(order.len(), seen.len(), "somebody is called twice");
    prop_assert_eq!(seen, waiting);
    Ok(())
}

/// What a step may not touch.
fn keeps_its_place(step: Step, before: &Hall, after: &World) -> Result<(), TestCaseError> {
    for (id, ticket) in after.hall.tickets() {
        let Some(old) = before.ticket(id) else {
            // A ticket split off stands where the first one stands.
            if id.part != Part::FIRST {
                let visit = &after.hall.visits[&id.visit];
                let first = visit.tickets().iter().find(|t| t.arrival == ticket.arrival);
                prop_assert!(
                    first.is_some_and(|f| f.rank == ticket.rank),
                    "a split loses its place"
                );
                prop_assert_eq!(ticket.day, visit.day());
            }
            continue;
        };
        prop_assert_eq!(old.number, ticket.number, "a number changes");
        let moves = [Try::Correct, Try::Undo, Try::UndoAny].contains(&step.what);
        if !moves {
            prop_assert_eq!(old.arrival, ticket.arrival, "an arrival changes");
        }
        let ranks = moves || [Try::ComeBack, Try::Requeue].contains(&step.what);
        if !ranks {
            prop_assert_eq!(old.rank, ticket.rank, "{:?} moves somebody", step.what);
        }
    }
    Ok(())
}

/// No number twice a day, those of undone tickets included.
fn numbers_are_unique(log: &[Event]) -> Result<(), TestCaseError> {
    let mut given = BTreeSet::new();
    for event in log {
        if let Body::Issued(issued) = &event.body {
            prop_assert!(given.insert((issued.day, issued.number)), "{} twice", issued.number);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, ..ProptestConfig::default() })]

    #[test]
    fn no_sequence_of_commands_reaches_a_wrong_state(steps in steps(70)) {
        let mut world = World::staffed();
        for step in steps {
            let before = world.hall.clone();
            let lines = world.log.len();
            match step.take(&mut world) {
                Ok(_) => keeps_its_place(step, &before, &world)?,
                // Sitting down elsewhere is a step that has written already.
                Err(_) if step.what == Try::OpenOther => {}
                Err(_) => prop_assert_eq!(world.log.len(), lines, "a refusal writes nothing"),
            }
            is_right(&world)?;
        }
        numbers_are_unique(&world.log)?;
    }

    #[test]
    fn the_hall_kept_up_to_date_is_the_fold_of_its_events(steps in steps(50)) {
        let mut world = World::staffed();
        for step in steps {
            _ = step.take(&mut world);
        }
        let mut all: BTreeMap<VisitId, Vec<Event>> = BTreeMap::new();
        for event in &world.log {
            if let Entity::Visit(id) = event.entity {
                all.entry(id).or_default().push(event.clone());
            }
        }
        for (id, events) in all {
            let folded = fold(&events, visit::apply);
            prop_assert_eq!(folded.state.as_ref(), world.hall.visits.get(&id).map(|v| v.as_ref()));
            prop_assert_eq!(folded.superseded, vec![], "what was decided in order fits");
        }
    }
}
