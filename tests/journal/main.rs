//! The file, over real SQLite files: durable, shared, restored, erased.
#![allow(clippy::unwrap_used)] // a test that cannot go on says so by stopping
#![allow(missing_docs)] // a test binary has no readers of its docs

mod agree;
#[path = "../rules/brute.rs"]
mod brute;
mod channels;
mod erased_requests;
mod erasure;
mod formats;
mod history;
mod house;
mod imported_history;
mod incidents;
mod killed;
mod large_survey;
mod measured;
mod past;
mod power;
mod sharing;
mod story;
mod surveys;
mod turns;

use chrono::NaiveDate;
use guichet::domain::command::{Command, Issue};
use guichet::domain::defaults::{counter_id, service_id};
use guichet::domain::event::Body;
use guichet::domain::id::*;
use guichet::domain::import::RequestRow;
use guichet::domain::query::Query;
use guichet::domain::time::Timestamp;
use guichet::domain::visit::{Ticket, TicketCommand};
use guichet::journal::import::{Announced, RequestImport, Sealed};
use guichet::journal::past::{Asking, Past};
use guichet::journal::{Actor, Clock, Done, Journal, Opening, Place, Result, fresh};
use guichet::text::query::Reader;
use guichet::text::{DeskLanguage, Words};

/// Monday 23 November 2026, 14:07 in Paris.
pub const MONDAY: Timestamp = Timestamp(1_795_439_220_000);

pub fn monday() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

/// A folder with a file in it, and a clock set by hand.
pub struct Desk {
    pub folder: std::sync::Arc<tempfile::TempDir>,
    pub clock: Clock,
    pub journal: Option<Journal>,
}

impl Desk {
    #[allow(clippy::new_without_default)] // a desk is opened, not defaulted
    pub fn new() -> Self {
        let folder = std::sync::Arc::new(tempfile::tempdir().unwrap());
        let clock = Clock::manual(MONDAY);
        let mut desk = Self { folder, clock, journal: None };
        desk.open();
        desk
    }

    /// What an input of these rows tells of it, and how many more are to come.
    pub fn announce(&self, rows: &[RequestRow], expected: usize) -> Announced {
        let mut announced = Announced::new(self.journal().sealer().unwrap());
        rows.iter().for_each(|row| announced.take(row));
        announced.expect(expected);
        announced
    }

    /// Begins an import that is announced as large enough for an index of its own.
    pub fn begin_large_import(&self, rows: &[RequestRow]) -> RequestImport<'_> {
        let announced = self.announce(rows, 1_000_000);
        self.journal().begin_requests(self.at(1), announced, false).unwrap()
    }

    /// Rows made ready.
    pub fn sealed(&self, rows: &[RequestRow]) -> Vec<Sealed> {
        let sealer = self.journal().sealer().unwrap();
        rows.iter().map(|row| sealer.seal(row.clone())).collect()
    }

    /// Another process on the same file.
    pub fn beside(&self) -> Self {
        let mut desk =
            Self { folder: self.folder.clone(), clock: self.clock.clone(), journal: None };
        desk.open();
        desk
    }

    pub fn place(&self) -> Place {
        Place::below(self.folder.path())
    }

    pub fn open(&mut self) {
        self.journal = None;
        let opening = Opening { clock: self.clock.clone(), ..Opening::default() };
        self.journal = Some(Journal::open_with(&self.place(), opening).unwrap());
    }

    /// The visits and requests that somebody finds who may see all, newest first.
    pub fn found(&self, typed: &str) -> Vec<uuid::Uuid> {
        self.found_by(None, typed)
    }

    /// The same for an agent.
    pub fn found_by(&self, agent: Option<AgentId>, typed: &str) -> Vec<uuid::Uuid> {
        let query = self.query(typed);
        let hits = self.asking(agent, |past, asking| past.search(asking, &query, 50).unwrap());
        hits.into_iter().map(|hit| hit.entity).collect()
    }

    /// What is typed, understood.
    pub fn query(&self, typed: &str) -> Query {
        let hall = self.journal().hall();
        let words = Words::new(DeskLanguage::French);
        let languages = guichet::interpret::find::names();
        let settings = &hall.settings;
        Reader { words: &words, settings, today: hall.day, languages }.read(typed)
    }

    /// Asks the past as an agent; as the system, which may see all, where none is named.
    pub fn asking<T>(
        &self,
        agent: Option<AgentId>,
        ask: impl FnOnce(&Past, &Asking<'_>) -> T,
    ) -> T {
        let hall = self.journal().hall();
        let zone = self.journal().zone();
        let asking = Asking { agent, settings: &hall.settings, zone, today: hall.day };
        ask(&self.journal().past().unwrap(), &asking)
    }

    pub fn journal(&self) -> &Journal {
        self.journal.as_ref().unwrap()
    }

    pub fn at(&self, counter: u16) -> Actor {
        let site = self.journal().hall().site;
        Actor { agent: self.journal().system_agent(), counter: Some(counter_id(site, counter)) }
    }

    pub fn run(&self, command: Command) -> Result<Done> {
        self.clock.advance(1_000);
        self.journal().run(self.at(1), command)
    }

    pub fn sit(&self) {
        self.run(Command::OpenPost { post: fresh::post() }).unwrap();
    }

    pub fn issue(&self, code: &str) -> TicketId {
        let visit = fresh::visit();
        let issue = Issue::simple(visit, fresh::line(), service_id(code));
        self.run(Command::Issue(issue)).unwrap();
        TicketId { visit, part: Part::FIRST }
    }

    pub fn number(&self, id: TicketId) -> String {
        self.ticket(id).number.unwrap().to_string()
    }

    pub fn ticket(&self, id: TicketId) -> Ticket {
        self.journal().hall().ticket(id).unwrap().clone()
    }

    pub fn do_to(&self, id: TicketId, command: TicketCommand) -> Result<Done> {
        self.run(Command::Ticket(id, command))
    }

    pub fn call_next(&self) -> Result<TicketId> {
        let done = self.run(Command::CallNext)?;
        let called = done.events.iter().find_map(|e| match (&e.body, e.entity) {
            (Body::Called { part, .. }, guichet::domain::event::Entity::Visit(visit)) => {
                Some(TicketId { visit, part: *part })
            }
            _ => None,
        });
        Ok(called.unwrap())
    }

    /// The file is whole: chain, digests, tables.
    pub fn verify(&self) {
        let report = guichet::journal::verify::verify(&self.place(), &mut |_, _| {}).unwrap();
        assert_eq!(report.faults, Vec::<String>::new());
        assert!(report.events > 0);
    }
}
