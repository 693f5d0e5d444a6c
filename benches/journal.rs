//! What the file costs: a command committed against a bare insert of the same row, and the read
//! tables made anew. `cargo bench --bench journal`.
#![allow(missing_docs, clippy::unwrap_used)] // a bench has no readers of its docs

use divan::{Bencher, counter::ItemsCount};
use guichet::domain::command::{Command, Issue};
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::event::Outcome;
use guichet::domain::id::*;
use guichet::domain::import::ImportRow;
use guichet::domain::time::Timestamp;
use guichet::domain::visit::TicketCommand;
use guichet::journal::{Actor, Clock, Journal, Place, fresh};
use rusqlite::Connection;

const MONDAY: Timestamp = Timestamp(1_795_439_220_000);

fn main() {
    divan::main();
}

fn open(folder: &tempfile::TempDir) -> (Journal, Actor, Clock) {
    let clock = Clock::manual(MONDAY);
    let journal = Journal::open(&Place::below(folder.path()), clock.clone()).unwrap();
    let actor =
        Actor { agent: journal.system_agent(), counter: Some(counter_id(journal.hall().site, 1)) };
    (journal, actor, clock)
}

fn folder() -> tempfile::TempDir {
    // Beside the build, on the same disk as the work: not in a memory file system.
    tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

/// One event a command, durable before the next: calling the same person again.
#[divan::bench(sample_count = 40, sample_size = 50)]
fn command_committed(bencher: Bencher) {
    let folder = folder();
    let (journal, actor, clock) = open(&folder);
    let visit = fresh::visit();
    let issue = Issue::simple(visit, fresh::line(), service_id("etat-civil"));
    journal.run(actor, Command::OpenPost { post: fresh::post() }).unwrap();
    journal.run(actor, Command::Issue(issue)).unwrap();
    journal.run(actor, Command::CallNext).unwrap();
    let id = TicketId { visit, part: Part::FIRST };
    bencher.counter(ItemsCount::new(1u32)).bench_local(|| {
        clock.advance(1_000);
        journal.run(actor, Command::Ticket(id, TicketCommand::Recall)).unwrap()
    });
}

/// New tickets, each with its row in the tables and its lines.
#[divan::bench(sample_count = 40, sample_size = 50)]
fn ticket_issued(bencher: Bencher) {
    let folder = folder();
    let (journal, actor, clock) = open(&folder);
    bencher.counter(ItemsCount::new(1u32)).bench_local(|| {
        clock.advance(1_000);
        let issue = Issue::simple(fresh::visit(), fresh::line(), service_id("etat-civil"));
        journal.run(actor, Command::Issue(issue)).unwrap()
    });
}

/// The same event row with its indexes, inserted bare: same pragmas, same disk.
#[divan::bench(sample_count = 40, sample_size = 50)]
fn bare_insert(bencher: Bencher) {
    let folder = folder();
    let (journal, ..) = open(&folder);
    drop(journal);
    let connection = Connection::open(Place::below(folder.path()).file()).unwrap();
    connection
        .execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; \
             PRAGMA cache_size = -2000; PRAGMA mmap_size = 0;",
        )
        .unwrap();
    let mut sequence = 1_000;
    let visit = fresh::visit().0;
    bencher.counter(ItemsCount::new(1u32)).bench_local(|| {
        sequence += 1;
        connection.prepare_cached("BEGIN IMMEDIATE").unwrap().execute([]).unwrap();
        connection
            .prepare_cached(
                "INSERT INTO event (id, site, incarnation, sequence, agent, counter, entity_kind, \
                 entity, kind, version, recorded_at, payload, hash) \
                 VALUES (?1, 1, 2, ?2, 3, 4, 0, ?3, 'recalled', 1, ?4, ?5, ?6)",
            )
            .unwrap()
            .execute((
                fresh::visit().0.as_bytes(),
                sequence,
                visit.as_bytes(),
                MONDAY.0 + sequence,
                b"{}",
                [7u8; 32],
            ))
            .unwrap();
        connection.prepare_cached("COMMIT").unwrap().execute([]).unwrap();
    });
}

/// The read tables of 100,000 tickets, from their events.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn rebuild(bencher: Bencher) {
    let folder = folder();
    let (journal, actor, _) = open(&folder);
    let rows: Vec<ImportRow> = (0..100_000).map(row).collect();
    journal.import_tickets(actor, &rows, false, &mut |_| {}).unwrap();
    bencher.counter(ItemsCount::new(100_000u32)).bench_local(|| journal.rebuild().unwrap());
}

fn row(n: i64) -> ImportRow {
    let issued = MONDAY.plus(-86_400_000 * 400 + n * 20_000);
    ImportRow {
        external_id: format!("bench-{n}"),
        issued,
        called: Some(issued.plus(120_000)),
        closed: issued.plus(400_000),
        service: ["a", "b", "c"][usize::try_from(n % 3).unwrap()].into(),
        priority: n % 9 == 0,
        outcome: Outcome::Served,
        agent: format!("agent {}", n % 8),
    }
}
