//! Errors in the middle, at every place where SQLite can have one: afterwards memory is as the
//! file is, and the next command goes on. And work that another process's turn must not hold up.

use super::core::Core;
use super::{Actor, Clock, Place, Result, fresh, verify};
use crate::domain::command::{Command, Issue};
use crate::domain::defaults::{counter_id, service_id};
use crate::domain::hall::Hall;
use crate::domain::id::{Part, TicketId};
use crate::domain::time::Timestamp;
use crate::domain::visit::TicketCommand as T;

/// Monday 23 November 2026, 14:07 in Paris.
const MONDAY: Timestamp = Timestamp(1_795_439_220_000);

/// Two processes on one file.
struct Two {
    home: tempfile::TempDir,
    left: Core,
    right: Core,
    actor: Actor,
}

impl Two {
    fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        let place = Place::below(home.path());
        let clock = Clock::manual(MONDAY);
        let mut left = Core::open(&place, clock.clone(), None).unwrap();
        let right = Core::open(&place, clock, None).unwrap();
        let agent = left.hall.settings.agents.keys().next().copied();
        let actor = Actor { agent, counter: Some(counter_id(left.hall.site, 1)) };
        left.run(&actor, &Command::OpenPost { post: fresh::post() }).unwrap();
        Self { home, left, right, actor }
    }

    /// A ticket, an undo and what follows it.
    fn work(&mut self) {
        let visit = fresh::visit();
        let id = TicketId { visit, part: Part::FIRST };
        let issue = Issue::simple(visit, fresh::line(), service_id("etat-civil"));
        let commands = [
            Command::Issue(issue),
            Command::Ticket(id, T::Serve),
            Command::Ticket(id, T::Note { text: "parle arabe".into() }),
            Command::Ticket(id, T::Hold { note: None }),
            Command::Undo { command: None },
            Command::Ticket(id, T::Finish),
        ];
        for command in commands {
            self.left.run(&self.actor, &command).unwrap();
        }
    }

    fn agree(&mut self) {
        self.left.poll().unwrap();
        self.right.poll().unwrap();
        let told = |hall: &Hall| {
            let (visits, posts) = (format!("{:?}", hall.visits), format!("{:?}", hall.posts));
            (visits, posts, format!("{:?}", hall.acts), format!("{:?}", hall.numbers))
        };
        assert_eq!(told(&self.left.hall), told(&self.right.hall));
    }
}

/// Does `work` with an error after `steps` of SQLite; says whether it came to that.
fn failing<T>(core: &mut Core, steps: u32, work: impl FnOnce(&mut Core) -> Result<T>) -> bool {
    let mut done = 0;
    let stop = move || {
        done += 1;
        done == steps
    };
    core.connection.progress_handler(1, Some(stop)).unwrap();
    let failed = work(core).is_err();
    core.connection.progress_handler(0, None::<fn() -> bool>).unwrap();
    failed
}

fn is_whole(two: &Two) {
    let report = verify::verify(&Place::below(two.home.path()), &mut |_, _| {}).unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
}

#[test]
fn a_look_at_the_file_that_fails_is_made_good_by_the_next() {
    let mut two = Two::new();
    let mut steps = 1;
    loop {
        two.work();
        let failed = failing(&mut two.right, steps, Core::poll);
        two.agree();
        if !failed {
            break;
        }
        steps += 1 + steps / 16;
    }
    assert!(steps > 50, "{steps}");
}

#[test]
fn a_command_that_fails_leaves_nothing_behind() {
    let mut two = Two::new();
    let mut steps = 1;
    loop {
        two.work();
        let actor = two.actor;
        let inform = || Command::Inform { visit: fresh::visit(), theme: None };
        let failed = failing(&mut two.right, steps, |core| core.run(&actor, &inform()));
        two.right.run(&actor, &inform()).unwrap();
        two.agree();
        if !failed {
            break;
        }
        steps += 1 + steps / 16;
    }
    assert!(steps > 50, "{steps}");
    is_whole(&two);
}

#[test]
fn a_rebuild_that_fails_can_be_made_again() {
    let mut two = Two::new();
    let mut steps = 1;
    two.work();
    let rebuild = |core: &mut Core| {
        let mut rebuild = core.begin_rebuild()?;
        while core.step_rebuild(&mut rebuild)? {}
        core.finish_rebuild(&rebuild)
    };
    while failing(&mut two.right, steps, rebuild) {
        two.right.poll().unwrap();
        steps += 1 + steps / 4;
    }
    two.work();
    two.agree();
    is_whole(&two);
}

#[test]
fn who_is_served_past_midnight_keeps_nobody_from_the_file() {
    let mut two = Two::new();
    let visit = fresh::visit();
    let issue = Issue::simple(visit, fresh::line(), service_id("etat-civil"));
    let serve = Command::Ticket(TicketId { visit, part: Part::FIRST }, T::Serve);
    for command in [Command::Issue(issue), serve] {
        two.left.run(&two.actor, &command).unwrap();
    }
    two.left.clock.advance(11 * 3_600_000);
    two.left.turn_day().unwrap();
    assert!(two.left.hall.open_tickets().any(|(_, t)| t.day < two.left.hall.day), "still served");
    two.right.connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    // Asked many times a second until four: it would wait for the other's turn, and then fail.
    two.left.turn_day().unwrap();
}
