//! Incidents: who may report, read and follow up what; and whatever is tried, the fold holds.

use crate::requests::monday;
use crate::world::{MINUTE, World, agent, said};
use chrono::Days;
use guichet::domain::command::Command;
use guichet::domain::event::{Body, Entity, Field};
use guichet::domain::fold::fold;
use guichet::domain::id::IncidentId;
use guichet::domain::incident::{self, IncidentCommand as I, *};
use guichet::domain::post::PostState;
use guichet::domain::refusal::{Refusal, Stage};
use guichet::domain::visit::TicketCommand as T;
use proptest::prelude::*;

/// Agent 2, who supervises nobody, reports a threat.
fn reported(world: &mut World) -> IncidentId {
    let id = IncidentId(world.draw());
    let new = NewIncident {
        id,
        kind: Kind::Threat,
        severity: Severity::Serious,
        measures: [Measure::SteppedBack].into(),
        service: None,
        facts: Some("il a dit « on se retrouvera »".into()),
    };
    world.by(2).run(Command::Report(new)).unwrap();
    id
}

fn on(days: i64) -> chrono::NaiveDate {
    match days {
        0.. => monday() + Days::new(days.unsigned_abs()),
        _ => monday() - Days::new(days.unsigned_abs()),
    }
}

#[test]
fn what_is_counted_holds_no_words_and_nobody_of_the_queue() {
    let mut world = World::staffed();
    let id = reported(&mut world);
    let events = world.events_of(Entity::Incident(id));
    let Body::IncidentReported(report) = &events[0].body else { panic!("{events:?}") };
    assert_eq!((report.day, report.hour, report.kind), (monday(), 9, Kind::Threat));
    assert!(events[0].personal.is_empty());
    assert_eq!(said(&events[1..], Field::Note), Some("il a dit « on se retrouvera »"));
}

#[test]
fn a_sheet_is_the_supervisors_and_whoever_reported_tells_what_they_saw() {
    let mut world = World::staffed();
    let id = reported(&mut world);
    let write = |section| Command::Incident(id, I::Write { section, text: "Mme Roy".into() });
    world.by(1).run(write(Section::Witnesses)).unwrap();
    world.by(2).run(write(Section::Witnesses)).unwrap();
    assert_eq!(world.by(2).run(write(Section::Offered)), Err(Refusal::SupervisorOnly));
    let closing = Command::Incident(id, I::Close);
    assert_eq!(world.by(2).run(closing.clone()), Err(Refusal::SupervisorOnly));
    let whole = world.hall.incidents[&id].as_ref().clone();
    let settings = &world.hall.settings;
    assert_eq!(whole.sight(Some(agent(0)), settings), Some(Sight::Whole));
    assert_eq!(whole.sight(Some(agent(2)), settings), Some(Sight::Own(agent(2))));
    assert_eq!(whole.sight(None, settings), None);
    let seen = whole.seen(Sight::Own(agent(2)));
    assert_eq!(seen.statements.len(), 2, "their own facts and witnesses");
    world.by(1).run(closing.clone()).unwrap();
    assert_eq!(world.by(1).run(closing), Err(Refusal::IncidentClosed));
    assert_eq!(world.by(1).run(write(Section::Facts)), Err(Refusal::IncidentClosed));
}

#[test]
fn an_incident_of_a_colleague_is_not_there_for_an_agent() {
    let mut world = World::staffed();
    let id = IncidentId(world.draw());
    let (kind, severity) = (Kind::Malaise, Severity::Minor);
    let measures = [Measure::FirstAid].into();
    let new = NewIncident { id, kind, severity, measures, service: None, facts: None };
    world.by(1).run(Command::Report(new)).unwrap();
    let command = I::Write { section: Section::Facts, text: "x".into() };
    let refused = world.by(2).run(Command::Incident(id, command));
    assert_eq!(refused, Err(Refusal::NoSuchIncident));
}

#[test]
fn the_counter_closes_for_ten_minutes_and_whoever_was_served_is_taken_over() {
    let mut world = World::staffed();
    let id = world.by(2).issue("etat-civil");
    world.by(2).on(id, T::Serve).unwrap();
    let now = world.moment().at;
    world.by(2).run(Command::Recover).unwrap();
    assert_eq!(world.stage(id), Stage::OnHold);
    let post = world.hall.live_posts().into_iter().find(|p| p.agent == agent(2)).unwrap().clone();
    assert_eq!(post.state, PostState::Recovering { until: now.plus(10 * MINUTE) });
    assert_eq!(world.by(2).call_next(), Err(Refusal::PostPaused));
    assert_eq!(world.hall.to_take_over().len(), 1, "a colleague goes on");
    // One undo brings both back.
    world.by(2).undo().unwrap();
    assert_eq!(world.stage(id), Stage::Serving);
    world.by(2).run(Command::Recover).unwrap();
    world.by(2).run(Command::Resume).unwrap();
    assert_eq!(world.hall.posts[&post.id].state, PostState::Open);
}

fn commands() -> impl Strategy<Value = I> {
    let text = || prop_oneof![Just(String::new()), Just("x".to_owned())];
    prop_oneof![
        (0usize..5, 0usize..3, 0usize..10).prop_map(|(kind, severity, measure)| I::Change {
            kind: Kind::ALL[kind],
            severity: Severity::ALL[severity],
            measures: [Measure::ALL[measure]].into(),
        }),
        (0usize..3, text()).prop_map(|(n, text)| I::Write { section: Section::ALL[n], text }),
        (0usize..9, -2i64..3, text()).prop_map(|(n, days, text)| I::Step {
            step: Step::ALL[n],
            on: on(days),
            detail: Some(text),
        }),
        Just(I::Close),
        text().prop_map(|why| I::Reopen { why }),
    ]
}

proptest! {
    /// Whatever is tried, by whomever, in whatever order: what is decided fits, nothing is said
    /// twice over, no word is empty, and no step lies before the incident or after today.
    #[test]
    fn a_sheet_stays_right(tried in prop::collection::vec((0u8..3, commands()), 1..25)) {
        let mut world = World::staffed();
        let id = reported(&mut world);
        for (n, command) in tried {
            let before = world.hall.incidents[&id].clone();
            let done = world.by(n).run(Command::Incident(id, command.clone()));
            let after = world.hall.incidents[&id].clone();
            match done {
                Err(_) => prop_assert_eq!(&before, &after),
                Ok(events) => {
                    let closes = matches!(command, I::Close | I::Reopen { .. });
                    prop_assert_eq!(closes, before.is_open() != after.is_open());
                    let told = matches!(command, I::Write { .. });
                    prop_assert!(n < 2 || told);
                    prop_assert!(events.len() <= 1);
                }
            }
            prop_assert!(after.statements.iter().all(|s| s.text.as_deref() != Some("")));
            prop_assert!(after.steps.iter().all(|s| s.on == monday()));
            let folded = fold(&world.events_of(Entity::Incident(id)), incident::apply);
            prop_assert_eq!(folded.superseded, vec![]);
            prop_assert_eq!(folded.state.as_ref(), Some(after.as_ref()));
        }
        // Of any events, in any order, apply says what fits and never stops.
        let mut events = world.events_of(Entity::Incident(id));
        events.reverse();
        let folded = fold(&events, incident::apply);
        prop_assert!(folded.superseded.len() < events.len());
    }

    /// Every incident is counted once, whichever way it is added up.
    #[test]
    fn counts_add_up(all in prop::collection::vec((0usize..5, 0usize..3, any::<bool>()), 0..60)) {
        let counted = all.iter().map(|(kind, severity, open)| Counted {
            kind: Kind::ALL[*kind],
            severity: Severity::ALL[*severity],
            open: *open,
        });
        let counts: IncidentCounts = counted.collect();
        prop_assert_eq!(counts.all(), all.len() as u64);
        prop_assert_eq!(Kind::ALL.iter().map(|k| counts.of_kind(*k)).sum::<u64>(), counts.all());
        let graves = Severity::ALL.iter().map(|s| counts.of_severity(*s)).sum::<u64>();
        prop_assert_eq!(graves, counts.all());
        let of = |n: usize| all.iter().filter(|(kind, ..)| *kind == n).count() as u64;
        prop_assert!((0..5).all(|n| counts.of_kind(Kind::ALL[n]) == of(n)));
        prop_assert_eq!(counts.open, all.iter().filter(|(.., open)| *open).count() as u64);
    }
}
