//! Calls for help: heard by all others, answered once, by name.

use crate::world::{World, agent};
use guichet::domain::command::Command;
use guichet::domain::event::Entity;
use guichet::domain::fold::fold;
use guichet::domain::help;
use guichet::domain::id::HelpId;
use guichet::domain::refusal::Refusal;
use proptest::prelude::*;

fn ask(world: &mut World, n: u8) -> HelpId {
    let id = HelpId(world.draw());
    world.by(n).run(Command::AskHelp { id }).unwrap();
    id
}

#[test]
fn a_call_is_answered_once_by_somebody_else() {
    let mut world = World::staffed();
    let id = ask(&mut world, 2);
    let answer = Command::AnswerHelp { id };
    assert_eq!(world.by(2).run(answer.clone()), Err(Refusal::NobodyCalls), "not by oneself");
    assert_eq!(world.system().run(answer.clone()), Err(Refusal::NobodyCalls), "by a name");
    world.by(1).run(answer.clone()).unwrap();
    assert_eq!(world.hall.calls[&id].answered.map(|(who, _)| who), Some(agent(1)));
    assert_eq!(world.by(0).run(answer), Err(Refusal::NobodyCalls));
}

#[test]
fn whoever_presses_the_keys_again_is_not_heard_twice_and_undo_takes_back_no_call() {
    let mut world = World::staffed();
    let id = ask(&mut world, 2);
    let again = HelpId(world.draw());
    assert_eq!(world.by(2).run(Command::AskHelp { id: again }), Ok(vec![]));
    let ticket = world.by(2).issue("etat-civil");
    world.by(2).undo().unwrap();
    assert!(world.hall.ticket(ticket).is_none());
    world.by(2).undo().ok();
    assert!(world.hall.calls[&id].is_waiting());
    // Once somebody comes, another call is another one.
    world.by(1).run(Command::AnswerHelp { id }).unwrap();
    let next = ask(&mut world, 2);
    assert!(world.hall.calls[&next].is_waiting());
    world.by(2).run(Command::EndHelp).unwrap();
    assert!(world.hall.calls.values().all(|call| call.over.is_some()));
    assert_eq!(world.by(2).run(Command::EndHelp), Err(Refusal::NobodyCalls));
}

proptest! {
    /// Whatever is tried, what is decided fits, and nobody is waited for who is on the way.
    #[test]
    fn calls_stay_right(tried in prop::collection::vec((0u8..3, 0u8..3, 0usize..4), 1..30)) {
        let mut world = World::staffed();
        for (n, what, which) in tried {
            let known: Vec<HelpId> = world.hall.calls.keys().copied().collect();
            let id = known.get(which).copied();
            let command = match what {
                0 => Command::AskHelp { id: HelpId(world.draw()) },
                1 => Command::AnswerHelp { id: id.unwrap_or(HelpId(uuid::Uuid::nil())) },
                _ => Command::EndHelp,
            };
            _ = world.by(n).run(command);
        }
        let calls = world.hall.calls.clone();
        for (id, call) in &calls {
            let folded = fold(&world.events_of(Entity::Help(*id)), help::apply);
            prop_assert_eq!(folded.superseded, vec![]);
            prop_assert_eq!(folded.state.as_ref(), Some(call));
            prop_assert!(call.answered.is_none_or(|(who, _)| Some(who) != call.agent));
        }
        for n in 0..3 {
            let waiting = calls.values().filter(|c| c.is_waiting() && c.agent == Some(agent(n)));
            prop_assert!(waiting.count() <= 1);
        }
    }
}
