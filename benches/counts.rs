//! What counting costs over a large file: a day, a year and ten years with every breakdown, a list
//! of what is behind a figure, and today's line after every event of a busy day.
//!
//! `GUICHET_HOME=FOLDER cargo bench --bench counts`, the file made by `benches/ten_years.py`.
#![allow(clippy::unwrap_used)] // a bench that cannot run says where

use chrono::NaiveDate;
use guichet::domain::command::{Command, Issue};
use guichet::domain::counts::{By, Days, Figure, Report, Slice, today};
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::event::Outcome;
use guichet::domain::id::{Part, TicketId};
use guichet::domain::visit::TicketCommand;
use guichet::journal::past::Past;
use guichet::journal::{Actor, Clock, Journal, Place, fresh};
use std::time::{Duration, Instant};

const EVERY: [By; 10] = [
    By::Day,
    By::Week,
    By::Month,
    By::Weekday,
    By::Service,
    By::Hour,
    By::Agent,
    By::Language,
    By::Outcome,
    By::Result,
];

/// Tickets of the busy day.
const TODAY: usize = 1_200;

fn main() {
    // Cargo also runs benches as tests.
    if !std::env::args().any(|a| a == "--bench") {
        return;
    }
    let Some(home) = std::env::var_os("GUICHET_HOME") else {
        println!("GUICHET_HOME names no folder with a file: nothing to count");
        return;
    };
    let journal = Journal::open(&Place::below(home.as_ref()), Clock::System).unwrap();
    journal.keep_counted().unwrap();
    let past = journal.past().unwrap();
    // Today grows with every run of this bench, and is counted apart.
    let last = back(journal.hall().day, 1);
    let ten = Days::new(back(last, 3_652), last).unwrap();
    println!("{} tickets", issued(&past.report(&Slice::of(ten), &[]).unwrap()));
    let busy = busiest(&past, ten);
    let day = Slice::of(Days::one(busy));
    show("a day, every breakdown", 50, || past.report(&day, &EVERY).unwrap());
    let year = Slice::of(Days::new(back(busy, 364), busy).unwrap());
    show("a year, every breakdown", 20, || past.report(&year, &EVERY).unwrap());
    show("a year, whole", 20, || past.report(&year, &[]).unwrap());
    let ten = Slice::of(ten);
    show("ten years by week", 5, || past.report(&ten, &[By::Week]).unwrap());
    show("ten years by day", 5, || past.report(&ten, &[By::Day]).unwrap());
    show("ten years, every breakdown", 3, || past.report(&ten, &EVERY).unwrap());
    show("a day beside two others", 20, || past.compared(&day, &EVERY).unwrap().now);
    let mut behind = Vec::new();
    for _ in 0..20 {
        let started = Instant::now();
        past.behind(&day, Figure::Outcome(Some(Outcome::Left))).unwrap();
        behind.push(started.elapsed());
    }
    say("what is behind a figure of a day", behind);
    live(&journal);
}

/// The figures of today after each event of a day that grows busy; and what a commit takes.
fn live(journal: &Journal) {
    let counter = Some(counter_id(journal.hall().site, 1));
    let actor = Actor { agent: journal.system_agent(), counter };
    let (mut counting, mut commits) = (Vec::new(), Vec::new());
    for n in 0..TODAY {
        let visit = fresh::visit();
        let issue = Issue::simple(visit, fresh::line(), service_id("etat-civil"));
        let left = TicketCommand::Close { outcome: Outcome::Left };
        let id = TicketId { visit, part: Part::FIRST };
        for command in [Command::Issue(issue), Command::Ticket(id, left)] {
            let started = Instant::now();
            journal.run(actor, command).unwrap();
            commits.push(started.elapsed());
            if n > TODAY - 200 {
                let started = Instant::now();
                std::hint::black_box(today(&journal.hall(), &[], &EVERY));
                counting.push(started.elapsed());
            }
        }
    }
    say("today, every breakdown, after an event", counting);
    say("an event committed", commits);
    let past = journal.past().unwrap();
    let slice = Slice::of(Days::one(journal.hall().day));
    show("today from the file, every breakdown", 20, || past.report(&slice, &EVERY).unwrap());
}

fn back(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(chrono::Days::new(days)).unwrap()
}

fn issued(report: &Report) -> u64 {
    report.all.of(Figure::Issued)
}

fn busiest(past: &Past, days: Days) -> NaiveDate {
    let report = past.report(&Slice::of(days), &[By::Day]).unwrap();
    let groups = report.groups(By::Day).iter();
    let busy = groups.max_by_key(|(_, measures)| measures.of(Figure::Issued)).unwrap();
    match busy.0 {
        guichet::domain::counts::Group::Day(day) => day,
        _ => days.to(),
    }
}

fn show(what: &str, times: usize, count: impl Fn() -> Report) {
    let mut took = Vec::new();
    for _ in 0..times {
        let started = Instant::now();
        std::hint::black_box(count());
        took.push(started.elapsed());
    }
    say(&format!("{what} ({} tickets)", issued(&count())), took);
}

fn say(what: &str, mut took: Vec<Duration>) {
    took.sort();
    let at = |percent: usize| took[(took.len() * percent).div_ceil(100).max(1) - 1];
    println!("{what}: median {:.2?}, 99 % {:.2?}, most {:.2?}", at(50), at(99), at(100));
}
