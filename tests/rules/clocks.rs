//! Clocks that are wrong: spans are never negative, and nothing overflows.

use crate::steps::steps;
use crate::world::*;
use guichet::domain::event::{Body, Event};
use guichet::domain::fold::fold;
use guichet::domain::id::IncarnationId;
use guichet::domain::refusal::Refusal;
use guichet::domain::time::{Moment, Timestamp};
use guichet::domain::visit::{self, CorrectedTimes, TicketCommand as C};
use proptest::prelude::*;
use uuid::Uuid;

fn moment() -> impl Strategy<Value = Moment> {
    let near = NINE.0 - 2 * HOUR..NINE.0 + 2 * HOUR;
    let at = prop_oneof![8 => near, 1 => any::<i64>()];
    let offset = prop_oneof![
        3 => Just(None),
        3 => (-HOUR..HOUR).prop_map(Some),
        1 => any::<i64>().prop_map(Some),
    ];
    let clock = prop::option::of((0..2u128).prop_map(|n| IncarnationId(Uuid::from_u128(n))));
    (at, offset, clock).prop_map(|(at, offset, clock)| Moment { at: Timestamp(at), offset, clock })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn a_span_is_never_negative_and_says_when_it_was_clamped(a in moment(), b in moment()) {
        let (there, back) = (a.until(&b), b.until(&a));
        prop_assert!(there.length.0 == 0 || back.length.0 == 0, "only one way is forward");
        prop_assert!(!(there.clamped && back.clamped));
        prop_assert_eq!(there.clamped, back.length.0 > 0, "clamped where time went back");
        if a.clock.is_some() && a.clock == b.clock && (a.offset.is_none() || b.offset.is_none()) {
            prop_assert_eq!(there.length, b.at.since(a.at), "one clock without offset is raw");
        }
    }

    #[test]
    fn whatever_the_clocks_say_every_measure_is_defined(
        steps in steps(30),
        moments in prop::collection::vec(moment(), 1..20),
        now in moment(),
    ) {
        let mut world = World::staffed();
        for step in steps {
            _ = step.take(&mut world);
        }
        // The same history, dated by clocks that jump as they like.
        let mut dated: Vec<Event> = world.log.clone();
        for (event, moment) in dated.iter_mut().zip(moments.iter().cycle()) {
            event.happened_at = moment.at;
            event.recorded_at = if moment.clock.is_some() { moment.at } else { NINE };
            event.offset = moment.offset;
            event.clock = moment.clock.unwrap_or(event.clock);
        }
        for id in world.hall.visits.keys() {
            let entity = guichet::domain::event::Entity::Visit(*id);
            let events: Vec<_> = dated.iter().filter(|e| e.entity == entity).cloned().collect();
            let folded = fold(&events, visit::apply);
            prop_assert_eq!(&folded.superseded, &vec![], "what fits does not hang on the hour");
            for ticket in folded.state.iter().flat_map(|v| v.tickets()) {
                let spans = [
                    ticket.wait(&now),
                    ticket.service_time(&now),
                    ticket.hold_time(&now),
                    ticket.visit_time(&now),
                    ticket.walk_up().unwrap_or_default(),
                ];
                let wait = spans[0];
                prop_assert!(!wait.clamped || wait.length.0 == 0, "clamped to nothing");
                _ = ticket.is_overdue(&now);
            }
        }
        _ = world.order();
        for code in ["etat-civil", "logement"] {
            let service = guichet::domain::defaults::service_id(code);
            _ = guichet::domain::estimate::for_service(&world.hall, service);
        }
    }
}

#[test]
fn between_two_clocks_both_offsets_count() {
    let clock = |n| Some(IncarnationId(Uuid::from_u128(n)));
    let left = Moment { at: NINE, offset: Some(2_000), clock: clock(1) };
    let right = Moment { at: NINE, offset: Some(-1_000), clock: clock(2) };
    assert_eq!(right.until(&left).length.0, 3_000);
    assert!(left.until(&right).clamped);
    let unknown = Moment { offset: None, ..right };
    assert_eq!(unknown.until(&left).length.0, 2_000, "unknown counts as none");
    let same = Moment { at: NINE.plus(500), offset: None, clock: clock(1) };
    assert_eq!(left.until(&same).length.0, 500, "one clock, one offset unknown: raw");
}

#[test]
fn a_typed_time_has_no_offset() {
    let mut world = World::staffed();
    world.offset = Some(HOUR);
    let id = world.by(0).issue("etat-civil");
    assert_eq!(world.ticket(id).arrival.true_time(), world.now.plus(HOUR));
    let mut event = world.log.last().unwrap().clone();
    assert!(matches!(event.body, Body::Issued(_)));
    event.happened_at = NINE;
    assert_eq!(event.moment(), Moment::typed(NINE));
}

#[test]
fn times_set_right_never_turn_a_service_around() {
    let mut world = World::staffed();
    let id = world.by(0).issue("etat-civil");
    let start = world.now;
    let minute = |n: i64| start.plus(n * MINUTE);
    world.pass(MINUTE);
    world.by(0).on(id, C::Serve).unwrap();
    for command in [C::Hold { note: None }, C::Resume, C::Finish] {
        world.pass(10 * MINUTE);
        world.by(0).on(id, command).unwrap();
    }
    world.pass(HOUR);
    let correct = |world: &mut World, served, closed| {
        let times = CorrectedTimes { served, closed, ..CorrectedTimes::default() };
        world.by(0).on(id, C::Correct { times, reason: "oubli".into() }).map(drop)
    };
    // Served from 1 to 11, on hold to 21, served to 31.
    let wrong = Err(Refusal::TimesContradict);
    assert_eq!(correct(&mut world, Some(minute(12)), None), wrong, "put aside at 11");
    assert_eq!(correct(&mut world, None, Some(minute(20))), wrong, "resumed at 21");
    assert_eq!(correct(&mut world, Some(minute(9)), Some(minute(25))), Ok(()));
    let ticket = world.ticket(id);
    let span = ticket.service_time(&ticket.closed_at.unwrap());
    assert_eq!((span.length.0, span.clamped), (6 * MINUTE as u64, false));
}
