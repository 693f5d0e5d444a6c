//! What a ticket command costs beside a bare insert of its event's row with the same indexes, the
//! same pragmas and the same disk: batches of both in turn, so that a disk that grows slower grows
//! slower for both. Prints commands per second and the ratio. `cargo bench --bench commits`.
#![allow(clippy::unwrap_used)] // a bench that cannot run says where

mod bare_insert;

use bare_insert::{MONDAY, Table, folder};
use guichet::domain::command::{Command, Issue};
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::event::Outcome;
use guichet::domain::id::*;
use guichet::domain::visit::TicketCommand;
use guichet::journal::{Actor, Clock, Journal, Place, fresh};
use std::time::{Duration, Instant};

/// Commands in a batch: whole rounds of a ticket.
const BATCH: u32 = 60;
/// Batches of each kind.
const BATCHES: usize = 150;

fn main() {
    // Cargo also runs benches as tests.
    if !std::env::args().any(|a| a == "--bench") {
        return;
    }
    let (commands, beside) = (folder(), folder());
    let mut desk = Desk::open(&commands);
    let mut table = Table::open(&beside);
    let mut pairs = Vec::with_capacity(BATCHES);
    desk.batch();
    bare(&mut table);
    for _ in 0..BATCHES {
        pairs.push((desk.batch(), bare(&mut table)));
    }
    let median = |mut all: Vec<f64>| {
        all.sort_by(f64::total_cmp);
        all[all.len() / 2]
    };
    let rate = |time: &Duration| f64::from(BATCH) / time.as_secs_f64();
    println!("ticket commands  {:>7.0} /s", median(pairs.iter().map(|(d, _)| rate(d)).collect()));
    println!("bare inserts     {:>7.0} /s", median(pairs.iter().map(|(_, t)| rate(t)).collect()));
    let ratios = pairs.iter().map(|(d, t)| rate(d) / rate(t)).collect();
    println!("commands / bare  {:>7.1} %", 100.0 * median(ratios));
}

/// A batch of bare inserts, each with a payload as long as that of a call.
fn bare(table: &mut Table) -> Duration {
    let started = Instant::now();
    for step in 0..BATCH {
        if step.is_multiple_of(6) {
            table.begin();
        }
        table.insert(br#"{"post":"01977b3c-0000-7000-8000-000000000000","ground":"arrival"}"#);
    }
    started.elapsed()
}

/// One event a command, each durable before the next is asked: a ticket is issued, called, served,
/// put aside, taken up again and left, over and over.
struct Desk {
    journal: Journal,
    actor: Actor,
    clock: Clock,
    visit: VisitId,
}

impl Desk {
    fn open(folder: &tempfile::TempDir) -> Self {
        let clock = Clock::manual(MONDAY);
        let journal = Journal::open(&Place::below(folder.path()), clock.clone()).unwrap();
        let counter = Some(counter_id(journal.hall().site, 1));
        let actor = Actor { agent: journal.system_agent(), counter };
        journal.run(actor, Command::OpenPost { post: fresh::post() }).unwrap();
        Self { journal, actor, clock, visit: fresh::visit() }
    }

    fn batch(&mut self) -> Duration {
        let started = Instant::now();
        (0..BATCH).for_each(|step| self.step(step));
        started.elapsed()
    }

    fn step(&mut self, step: u32) {
        self.clock.advance(1_000);
        if step.is_multiple_of(6) {
            self.visit = fresh::visit();
        }
        let ticket =
            |command| Command::Ticket(TicketId { visit: self.visit, part: Part::FIRST }, command);
        let command = match step % 6 {
            0 => Command::Issue(Issue::simple(self.visit, fresh::line(), service_id("etat-civil"))),
            1 => Command::CallNext,
            2 => ticket(TicketCommand::Serve),
            3 => ticket(TicketCommand::Hold { note: None }),
            4 => ticket(TicketCommand::Resume),
            _ => ticket(TicketCommand::Close { outcome: Outcome::Left }),
        };
        let done = self.journal.run(self.actor, command).unwrap();
        assert_eq!(done.events.len(), 1, "one event each");
    }
}
