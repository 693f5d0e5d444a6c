//! The read tables made anew from their events, and what an event takes in the file.
//! `cargo bench --bench journal`.
#![allow(missing_docs, clippy::unwrap_used)] // a bench has no readers of its docs

use divan::{Bencher, counter::ItemsCount};
use guichet::domain::command::{Command, Issue};
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::id::*;
use guichet::domain::time::Timestamp;
use guichet::domain::visit::TicketCommand;
use guichet::journal::{Actor, Clock, Journal, Place, fresh};
use rusqlite::Connection;
use std::time::Instant;

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

/// The read tables of a day of 8,000 tickets made anew from their events; a figure of events.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn rebuild(bencher: Bencher) {
    let folder = folder();
    let (journal, actor, clock) = open(&folder);
    journal.run(actor, Command::OpenPost { post: fresh::post() }).unwrap();
    for _ in 0..8_000 {
        clock.advance(1_000);
        let visit = fresh::visit();
        let id = TicketId { visit, part: Part::FIRST };
        let issue = Issue::simple(visit, fresh::line(), service_id("etat-civil"));
        for command in [
            Command::Issue(issue),
            Command::CallNext,
            Command::Ticket(id, TicketCommand::Serve),
            Command::Ticket(id, TicketCommand::Finish),
        ] {
            journal.run(actor, command).unwrap();
        }
    }
    let events = journal.rebuild().unwrap();
    bencher.counter(ItemsCount::new(events)).bench_local(|| journal.rebuild().unwrap());
    size(&folder, events);
}

/// The same over a file that is there already, as `GUICHET_HOME` names it: once, for a file of a
/// million tickets takes its time. See `benches/million.py`.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn rebuild_of_home(bencher: Bencher) {
    if std::env::var_os("GUICHET_HOME").is_none() {
        return;
    }
    let journal = Journal::open(&Place::of_this_machine().unwrap(), Clock::System).unwrap();
    let started = Instant::now();
    bencher.bench_local(|| {
        let events = journal.rebuild().unwrap();
        let rate = events as f64 / started.elapsed().as_secs_f64();
        eprintln!("{events} events folded anew, {rate:.0} a second");
    });
}

/// What an event takes in the file, with its indexes.
fn size(folder: &tempfile::TempDir, events: u64) {
    let connection = Connection::open(Place::below(folder.path()).file()).unwrap();
    let pages = |name: &str| -> i64 {
        let sql = "SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE name = ?1";
        connection.query_row(sql, [name], |r| r.get(0)).unwrap_or_default()
    };
    let names =
        ["event", "event_id", "event_place", "event_entity", "event_command", "event_setting"];
    let bytes: i64 = names.iter().map(|name| pages(name)).sum();
    eprintln!(
        "event table with its indexes: {} bytes an event",
        bytes / i64::try_from(events).unwrap()
    );
    for name in names {
        eprintln!("  {name}: {}", pages(name) / i64::try_from(events).unwrap());
    }
}
