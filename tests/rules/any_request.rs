//! Whatever is asked of a request, in whatever order, it stays right.

use crate::requests::{decision, information, monday, noted, on};
use crate::world::{World, agent};
use chrono::Days;
use guichet::domain::command::Command;
use guichet::domain::event::{Body, Entity};
use guichet::domain::fold::fold;
use guichet::domain::request::{RequestCommand as R, *};
use proptest::prelude::*;

/// Anything that may be asked of a request, good or bad.
fn commands() -> impl Strategy<Value = R> {
    let days = || {
        (-3i64..=3).prop_map(|n| match n {
            n if n < 0 => monday() - Days::new(n.unsigned_abs()),
            n => monday() + Days::new(n.unsigned_abs()),
        })
    };
    let text = || prop_oneof![Just(String::new()), Just("x".to_owned())];
    prop_oneof![
        Just(R::Start),
        (0u8..3).prop_map(|n| R::Assign { to: Some(agent(n)) }),
        (days(), days(), any::<bool>(), text()).prop_map(|(left, until, papers, what)| R::Await {
            left,
            until,
            papers,
            what
        }),
        days().prop_map(|on| R::Arrived { on }),
        (days(), text()).prop_map(|(on, to)| R::Transmit { to, on, why: None }),
        (days(), any::<bool>()).prop_map(|(on, answered)| R::EndTransmission {
            on,
            answered,
            detail: None
        }),
        text().prop_map(|text| information(&text)),
        any::<bool>().prop_map(|favourable| R::Answer(Box::new(decision(favourable)))),
        (text(), 0usize..6).prop_map(|(why, n)| {
            use CloseReason::*;
            let reason = [Answered, NotNeeded, NoAddress, Directed, Duplicate, Stated][n];
            R::Close { reason, why: Some(why) }
        }),
        Just(R::Withdraw { why: None }),
        text().prop_map(|why| R::Reopen { why }),
        text().prop_map(|text| R::Note { text }),
    ]
}

proptest! {
    /// Whatever is tried, in whatever order: what is decided fits, what is closed was answered or
    /// says why, and the fold of the events is what the hall holds.
    #[test]
    fn a_request_stays_right(tried in prop::collection::vec((0u8..3, commands()), 1..25)) {
        let mut world = World::staffed();
        let id = noted(&mut world);
        for (n, command) in tried {
            let before = world.hall.requests[&id].clone();
            let done = world.by(n).run(Command::Request(id, command));
            let request = world.hall.requests[&id].clone();
            prop_assert!(done.is_ok() || request == before, "a refusal changes nothing");
            if let (Status::Closed, Some((_, reason))) = (request.status, request.closed) {
                let answered = !request.answers.is_empty()
                    || request.transmissions.iter().any(|t| t.ended.is_some());
                prop_assert!(reason != CloseReason::Answered || answered);
            }
            prop_assert_eq!(request.status == Status::Closed, request.closed.is_some());
            prop_assert!(request.is_open() || request.due().is_none(), "what ended is not due");
            let waits = request.status == Status::AwaitingRequester;
            prop_assert!(!waits || request.waiting().is_some(), "nobody waits for nothing");
            let with = request.status == Status::Transmitted;
            prop_assert!(!with || request.with().is_some(), "sent on to somebody");
        }
        let events = world.events_of(Entity::Request(id));
        let folded = fold(&events, guichet::domain::request::apply);
        prop_assert_eq!(folded.superseded, vec![]);
        prop_assert_eq!(folded.state.as_ref(), Some(world.hall.requests[&id].as_ref()));
    }

    /// `apply` is total: any events of requests in any order leave a state or none, and those that
    /// do not fit change nothing.
    #[test]
    fn any_order_of_events_folds(order in Just((0..12usize).collect::<Vec<_>>()).prop_shuffle()) {
        let mut world = World::staffed();
        let id = noted(&mut world);
        for command in [
            R::Start,
            information("oui"),
            R::Reopen { why: "erreur".into() },
            R::Transmit { to: "metropole".into(), on: monday(), why: None },
            R::EndTransmission { on: monday(), answered: false, detail: None },
            R::Await { left: monday(), until: monday(), papers: false, what: "x".into() },
            R::Arrived { on: monday() },
            information("non"),
            R::Close { reason: CloseReason::Answered, why: None },
        ] {
            on(&mut world, id, command).unwrap();
        }
        let events = world.events_of(Entity::Request(id));
        let mixed: Vec<_> = order.iter().filter_map(|at| events.get(*at).cloned()).collect();
        let folded = fold(&mixed, guichet::domain::request::apply);
        let begun = mixed.iter().position(|e| matches!(e.body, Body::RequestReceived(_)));
        prop_assert!(folded.superseded.len() >= begun.unwrap_or(0));
        prop_assert!(folded.state.is_some());
    }
}
