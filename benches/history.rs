//! What a key costs while somebody looks for something in a large file: a thousand queries of what
//! stands in it, typed letter by letter, the first fifty hits newest first. Then the same while
//! another connection writes fifty events a second; a timeline; a request committed and searchable
//! beside a bare insert of its event.
//!
//! `GUICHET_HOME=FOLDER cargo bench --bench history`, the file made by `guichet import requests`.
#![allow(clippy::unwrap_used)] // a bench that cannot run says where

mod bare_insert;

use bare_insert::{Table, folder};
use guichet::domain::command::Command;
use guichet::domain::defaults::service_id;
use guichet::domain::request::{Channel, NewRequest, Requester};
use guichet::journal::past::{Asking, Past};
use guichet::journal::{Actor, Clock, Journal, Place, fresh};
use guichet::text::query::Reader;
use guichet::text::{DeskLanguage, Words};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const QUERIES: usize = 1_000;
const HITS: usize = 50;
/// A payload as long as that of a request.
const RECEIVED: &[u8] = br#"{"reference":"16Y-VVH-UE8-J","channel":"phone","at":1547482156000,
    "received":{"first":"2019-01-14","competent":"2019-01-14"},"matter":{
    "service":"1ae71517-752e-5910-afa2-cdf0717cbb92","regime":"to_check"},
    "deadlines":{"target":"2019-01-28","silence":"2019-03-14"}}"#;

fn main() {
    // Cargo also runs benches as tests.
    if !std::env::args().any(|a| a == "--bench") {
        return;
    }
    let Some(home) = std::env::var_os("GUICHET_HOME") else {
        println!("GUICHET_HOME names no folder with a file: nothing to search");
        return;
    };
    let journal = Arc::new(Journal::open(&Place::below(home.as_ref()), Clock::System).unwrap());
    let past = journal.past().unwrap();
    let desk = Desk { journal: journal.clone(), past };
    let queries = desk.queries();
    show("a key", desk.type_all(&queries));
    show("a timeline", desk.timelines(&queries));
    let stop = Arc::new(AtomicBool::new(false));
    let writer = {
        let stop = stop.clone();
        let actor = desk.actor();
        std::thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                receive(&journal, actor);
                std::thread::sleep(Duration::from_millis(20));
            }
        })
    };
    show("a key while 50 events/s are written", desk.type_all(&queries));
    stop.store(true, Ordering::Relaxed);
    writer.join().unwrap();
    // In turn, so that a disk that grows slower grows slower for both.
    let beside = folder();
    let mut table = Table::open(&beside);
    let pairs = (0..300).map(|_| {
        let committed = timed(|| receive(&desk.journal, desk.actor()));
        table.begin();
        (committed, timed(|| table.insert(RECEIVED)))
    });
    let (commits, bare): (Vec<_>, Vec<_>) = pairs.unzip();
    show("a request committed and searchable", commits);
    show("a bare insert of an event beside it", bare);
}

fn timed(work: impl FnOnce()) -> Duration {
    let started = Instant::now();
    work();
    started.elapsed()
}

struct Desk {
    journal: Arc<Journal>,
    past: Past,
}

impl Desk {
    fn actor(&self) -> Actor {
        Actor { agent: self.journal.system_agent(), counter: None }
    }

    fn asking<T>(&self, ask: impl FnOnce(&Asking<'_>) -> T) -> T {
        let hall = self.journal.hall();
        let (agent, zone) = (self.journal.system_agent(), self.journal.zone());
        ask(&Asking { agent, settings: &hall.settings, zone, today: hall.day })
    }

    /// What people look for, taken from requests all over the file: names, what it is about,
    /// telephones, references, words of the text in any order.
    fn queries(&self) -> Vec<String> {
        let all = self.past.sample(QUERIES).unwrap();
        let mut queries = Vec::new();
        for (at, id) in all.into_iter().enumerate() {
            let request = self.asking(|a| self.past.request(a, id).unwrap()).unwrap();
            let words = |text: &Option<String>, from: usize, count: usize| {
                let text = text.clone().unwrap_or_default();
                text.split([' ', ','])
                    .filter(|w| w.len() > 1)
                    .skip(from)
                    .take(count)
                    .collect::<Vec<_>>()
                    .join(" ")
            };
            let subject = &request.subject;
            let name = request.requester.name.clone().unwrap_or_default();
            queries.push(match at % 8 {
                0 => name,
                1 => words(&request.requester.name, 0, 1),
                2 => words(subject, 0, 4),
                3 => words(subject, 0, 2),
                4 => request.requester.phone.clone().unwrap_or_default(),
                5 => request.reference().to_string(),
                6 => format!("{} {}", words(subject, 3, 3), words(subject, 0, 1)),
                _ => words(&request.description, 2, 3),
            });
        }
        queries
    }

    fn type_all(&self, queries: &[String]) -> Vec<Duration> {
        let words = Words::new(DeskLanguage::French);
        self.asking(|asking| {
            let (settings, today) = (asking.settings, asking.today);
            let languages = guichet::interpret::find::names();
            let reader = Reader { words: &words, settings, today, languages };
            let mut times = Vec::new();
            for query in queries {
                for (at, c) in query.char_indices() {
                    let typed = &query[..at + c.len_utf8()];
                    let started = Instant::now();
                    let query = reader.read(typed);
                    std::hint::black_box(self.past.search(asking, &query, HITS).unwrap());
                    let took = started.elapsed();
                    if took > Duration::from_millis(8) {
                        println!("  slow: {typed:?} {took:?}");
                    }
                    times.push(took);
                }
            }
            times
        })
    }

    fn timelines(&self, queries: &[String]) -> Vec<Duration> {
        let all = self.past.sample(queries.len()).unwrap();
        all.into_iter()
            .map(|id| {
                let started = Instant::now();
                std::hint::black_box(self.past.timeline(id.0).unwrap());
                started.elapsed()
            })
            .collect()
    }
}

fn receive(journal: &Journal, actor: Actor) {
    let key = (fresh::request(), fresh::reference());
    let requester = Requester {
        name: Some("Anne Bellegueule".into()),
        phone: Some("06 12 34 56 78".into()),
        ..Requester::default()
    };
    let new = NewRequest {
        requester,
        description: Some("devant la porte du gymnase, depuis une semaine".into()),
        ..NewRequest::simple(key, Channel::Phone, service_id("urbanisme"), "Lampadaire en panne")
    };
    journal.run(actor, Command::Receive(Box::new(new))).unwrap();
}

fn show(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |part: f64| {
        let at = (times.len() as f64 * part) as usize;
        times[at.min(times.len() - 1)].as_secs_f64() * 1e3
    };
    println!(
        "{what:<38} p50 {:>7.3}  p99 {:>7.3}  worst {:>7.3} ms  (n={})",
        at(0.5),
        at(0.99),
        at(1.0),
        times.len()
    );
}
