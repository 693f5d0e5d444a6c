//! `kill -9` in the middle of writing, a thousand times: nothing acknowledged is lost.
#![cfg(unix)]

use crate::{Desk, MONDAY};
use guichet::domain::number::Number;
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::{Clock, Journal, Place};
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const CHILD: &str = "GUICHET_TEST_CHILD";

/// Not a test by itself: the desk that is killed. It works as fast as it can and says each
/// number once it is durable, then once more when it is served.
#[test]
fn desk_that_is_killed() {
    let Some(home) = std::env::var_os(CHILD) else { return };
    let place = Place::below(home.as_ref());
    let clock = Clock::manual(MONDAY);
    let journal = Journal::open(&place, clock.clone()).unwrap();
    let folder = std::sync::Arc::new(tempfile::tempdir().unwrap());
    let desk = Desk { folder, clock, journal: Some(journal) };
    // The post of the desk that was killed before is still there, and is taken up again.
    if desk.journal().hall().live_posts().is_empty() {
        desk.sit();
    }
    let mut out = std::io::stderr();
    loop {
        let id = desk.issue("etat-civil");
        writeln!(out, "issued {}", desk.number(id)).unwrap();
        if desk.do_to(id, T::Serve).and_then(|_| desk.do_to(id, T::Finish)).is_ok() {
            writeln!(out, "served {}", desk.number(id)).unwrap();
        }
    }
}

fn spin(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

#[test]
fn killed_a_thousand_times_it_loses_nothing() {
    let mut seed = 0x2026_1123_u64;
    let mut below = |n: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % n
    };
    let kills: u64 = 1_000;
    for series in 0..kills / 50 {
        let home = tempfile::tempdir().unwrap();
        let mut acknowledged: Vec<String> = Vec::new();
        for _ in 0..50 {
            let mut child = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "killed::desk_that_is_killed", "--nocapture"])
                .env(CHILD, home.path())
                .stdout(Stdio::null())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
            let wanted = below(6);
            for _ in 0..wanted {
                acknowledged.push(lines.next().unwrap().unwrap());
            }
            spin(Duration::from_micros(below(3_000)));
            child.kill().unwrap();
            // What it managed to say before it died was acknowledged as well; a line cut short
            // was not.
            acknowledged.extend(lines.map_while(Result::ok));
            child.wait().unwrap();
        }
        check(&Place::below(home.path()), &acknowledged, series);
    }
}

fn check(place: &Place, acknowledged: &[String], series: u64) {
    assert!(!acknowledged.is_empty());
    let journal = Journal::open(place, Clock::manual(MONDAY)).unwrap();
    let hall = journal.hall();
    for line in acknowledged {
        let Some((what, number)) = line.split_once(' ') else { continue };
        let Ok(number) = number.parse::<Number>() else { continue };
        let ticket = hall.find_number(number).and_then(|id| hall.ticket(id));
        assert!(ticket.is_some(), "series {series}: {number} is lost");
        let open = ticket.is_some_and(|t| t.is_open());
        assert!(what != "served" || !open, "series {series}: {number} is open again");
    }
    let report = guichet::journal::verify::verify(place, &mut |_, _| {}).unwrap();
    assert_eq!(report.faults, Vec::<String>::new(), "series {series}");
}
