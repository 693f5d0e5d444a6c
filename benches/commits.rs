//! What a ticket command costs beside a bare insert of its event's row with the same indexes, the
//! same pragmas and the same disk: batches of both in turn, so that a disk that grows slower grows
//! slower for both. Prints commands per second and the ratio. `cargo bench --bench commits`.
#![allow(clippy::unwrap_used)] // a bench that cannot run says where

use guichet::domain::command::{Command, Issue};
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::event::Outcome;
use guichet::domain::id::*;
use guichet::domain::time::Timestamp;
use guichet::domain::visit::TicketCommand;
use guichet::journal::{Actor, Clock, Journal, Place, fresh};
use rusqlite::Connection;
use std::time::{Duration, Instant};

const MONDAY: Timestamp = Timestamp(1_795_439_220_000);
/// Commands in a batch: whole rounds of a ticket.
const BATCH: u32 = 60;
/// Batches of each kind.
const BATCHES: usize = 150;

fn main() {
    // Cargo also runs benches as tests.
    if !std::env::args().any(|a| a == "--bench") {
        return;
    }
    let (commands, bare) = (folder(), folder());
    let mut desk = Desk::open(&commands);
    let mut table = Table::open(&bare);
    let mut pairs = Vec::with_capacity(BATCHES);
    desk.batch();
    table.batch();
    for _ in 0..BATCHES {
        pairs.push((desk.batch(), table.batch()));
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

fn folder() -> tempfile::TempDir {
    // Beside the build, on the same disk as the work: not in a memory file system.
    tempfile::tempdir_in(std::env::var("BENCH_DIR").unwrap_or(env!("CARGO_TARGET_TMPDIR").into()))
        .unwrap()
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

/// The same event row with its indexes, inserted bare.
struct Table {
    connection: Connection,
    sequence: i64,
    visit: VisitId,
}

impl Table {
    fn open(folder: &tempfile::TempDir) -> Self {
        let place = Place::below(folder.path());
        drop(Journal::open(&place, Clock::manual(MONDAY)).unwrap());
        let connection = Connection::open(place.file()).unwrap();
        connection
            .execute_batch(
                "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; \
                 PRAGMA cache_size = -2000; PRAGMA mmap_size = 0;",
            )
            .unwrap();
        Self { connection, sequence: 1_000, visit: fresh::visit() }
    }

    fn batch(&mut self) -> Duration {
        let started = Instant::now();
        (0..BATCH).for_each(|step| self.insert(step));
        started.elapsed()
    }

    fn insert(&mut self, step: u32) {
        self.sequence += 1;
        if step.is_multiple_of(6) {
            self.visit = fresh::visit();
        }
        let run = |sql: &str| self.connection.prepare_cached(sql).unwrap().execute([]).unwrap();
        run("BEGIN IMMEDIATE");
        self.connection
            .prepare_cached(
                "INSERT INTO event (id, site, incarnation, sequence, agent, counter, entity_kind, \
                 entity, kind, version, recorded_at, payload, hash) \
                 VALUES (?1, 1, 2, ?2, 3, 4, 0, ?3, 'called', 1, ?4, ?5, ?6)",
            )
            .unwrap()
            .execute((
                fresh::visit().0.as_bytes(),
                self.sequence,
                self.visit.0.as_bytes(),
                MONDAY.0 + self.sequence * 1_000,
                // As long as the payload of a call.
                br#"{"post":"01977b3c-0000-7000-8000-000000000000","ground":"arrival"}"#,
                [7u8; 32],
            ))
            .unwrap();
        run("COMMIT");
    }
}
