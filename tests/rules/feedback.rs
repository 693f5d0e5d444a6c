//! What people say of the service: whatever is tried with it, the fold holds.

use crate::requests::monday;
use crate::world::World;
use chrono::Days;
use guichet::domain::command::Command;
use guichet::domain::defaults::service_id;
use guichet::domain::event::Entity;
use guichet::domain::feedback::{self, FeedbackCommand as F, *};
use guichet::domain::fold::fold;
use guichet::domain::id::{FeedbackId, RequestId};
use guichet::domain::reference::Reference;
use guichet::domain::refusal::Refusal;
use guichet::domain::request::{Channel, Requester};
use proptest::prelude::*;

fn heard(world: &mut World, service: bool, wants_to_know: bool) -> FeedbackId {
    let id = FeedbackId(world.draw());
    let phone = wants_to_know.then(|| "0612345678".to_owned());
    let new = NewFeedback {
        id,
        kind: Kind::Complaint,
        theme: Theme::Wait,
        channel: Channel::Phone,
        service: service.then(|| service_id("logement")),
        text: "trop d’attente".into(),
        contact: Requester { phone, ..Requester::default() },
    };
    world.by(2).run(Command::Heed(Box::new(new))).unwrap();
    id
}

fn day(days: i64) -> chrono::NaiveDate {
    match days {
        0.. => monday() + Days::new(days.unsigned_abs()),
        _ => monday() - Days::new(days.unsigned_abs()),
    }
}

fn commands() -> impl Strategy<Value = F> {
    let text = || prop_oneof![Just(" ".to_owned()), Just("un siège de plus".to_owned())];
    let outcome = prop_oneof![
        Just(Outcome::Done),
        Just(Outcome::No),
        (-2i64..3).prop_map(|days| Outcome::Planned { by: day(days) }),
    ];
    prop_oneof![
        (outcome, prop::option::of(text()), text()).prop_map(|(outcome, said, did)| F::Settle {
            outcome,
            said,
            did
        }),
        (-2i64..3).prop_map(|days| F::Tell { on: day(days), channel: Channel::Phone }),
        (0u128..1_000_000, any::<bool>()).prop_map(|(n, service)| F::MakeRequest {
            request: RequestId(uuid::Uuid::from_u128(u128::MAX - n)),
            reference: Reference::from_random([n as u16; 9]),
            service: service.then(|| service_id("etat-civil")),
        }),
    ]
}

#[test]
fn nobody_is_told_what_was_not_decided_and_nothing_is_asked_twice() {
    let mut world = World::staffed();
    let id = heard(&mut world, true, true);
    let tell = Command::Feedback(id, F::Tell { on: monday(), channel: Channel::Phone });
    assert_eq!(world.by(2).run(tell), Err(Refusal::FeedbackOpen));
    let make = |n| F::MakeRequest {
        request: RequestId(uuid::Uuid::from_u128(n)),
        reference: Reference::from_random([n as u16; 9]),
        service: None,
    };
    world.by(2).run(Command::Feedback(id, make(7))).unwrap();
    assert_eq!(world.by(2).run(Command::Feedback(id, make(8))), Err(Refusal::RequestMade));
}

proptest! {
    /// Whatever is tried: what is refused changes nothing; whoever wants to know is owed an answer from
    /// the decision to the day they were told; a request is made of it at most once; no published word
    /// is empty; and the events alone tell all of it.
    #[test]
    fn it_stays_right(
        (service, wants) in any::<(bool, bool)>(),
        tried in prop::collection::vec((0u8..3, commands()), 1..25),
    ) {
        let mut world = World::staffed();
        let id = heard(&mut world, service, wants);
        for (n, command) in tried {
            let before = world.hall.feedback[&id].clone();
            let done = world.by(n).run(Command::Feedback(id, command.clone()));
            let after = world.hall.feedback[&id].clone();
            if done.is_err() {
                prop_assert_eq!(&before, &after);
                continue;
            }
            prop_assert!(before.request.is_none() || before.request == after.request);
            match command {
                F::Settle { outcome, did, .. } => {
                    prop_assert_eq!(after.settled.as_ref().map(|s| s.outcome), Some(outcome));
                    prop_assert!(!did.trim().is_empty());
                    let past = matches!(outcome, Outcome::Planned { by } if by < monday());
                    prop_assert!(!past);
                }
                F::Tell { on, .. } => prop_assert!(on == monday() && before.settled.is_some()),
                F::MakeRequest { request, .. } => prop_assert_eq!(after.request, Some(request)),
            }
            let owed = after.settled.is_some() && wants && after.told.is_none();
            prop_assert_eq!(after.state() == State::ToTell, owed);
        }
        let mut events = world.events_of(Entity::Feedback(id));
        let folded = fold(&events, feedback::apply);
        prop_assert_eq!(folded.superseded, vec![]);
        prop_assert_eq!(folded.state.as_ref(), Some(world.hall.feedback[&id].as_ref()));
        // Of any events, in any order, apply says what fits and never stops.
        events.reverse();
        prop_assert!(fold(&events, feedback::apply).superseded.len() < events.len());
    }
}
