//! Bringing in requests of other tools, batch by batch, so that a file of any length takes no more
//! memory than a short one.

use super::announced::{Announced, InputIds};
use super::known::{Known, Places, known, more_of};
use super::seal::{Sealed, Sealer, key_of};
use super::{named, secret};
use crate::domain::deadline::Received;
use crate::domain::defaults::imported_service_id;
use crate::domain::event::{Body, Draft, Entity, Event, Field};
use crate::domain::id::*;
use crate::domain::import::RowReject;
use crate::domain::request::*;
use crate::journal::core::Core;
use crate::journal::history::{Build, Left};
use crate::journal::lock::{self, Held};
use crate::journal::schema::{BULK, explain};
use crate::journal::turn::{give_way, let_others_in};
use crate::journal::{Actor, Journal, JournalError, Result, fresh};
use std::collections::HashMap;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// How long the rows of one transaction may take to be written: tables and commit take as long again,
/// and a desk that waits has its own to write.
const WRITING: Duration = Duration::from_micros(3_300);
/// The fewest and the most rows of one transaction.
const LEAST: usize = 20;
const MOST: usize = 300;
/// After so many transactions the parts of the index that they left are merged.
const PARTS: usize = 500;

/// So many rows, and not far fewer than the history has entries, are worth an index made anew.
const MANY: usize = 20_000;
/// How many times as many entries there may be.
const TIMES: i64 = 4;

/// The index of what comes in row by row is merged at the end.
const UNMERGED: &str = "INSERT INTO search (search, rank) VALUES ('automerge', 0);";

/// What was brought in is on the disk before anybody is told so, and the index as it was.
const DURABLE: &str = "INSERT INTO search (search, rank) VALUES ('automerge', 8);
     PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(FULL);";

/// What an import of requests did. `rows = created + merged + unchanged + rejected`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RequestsImported {
    /// New requests.
    pub created: usize,
    /// Rows that said more of a request that was there.
    pub merged: usize,
    /// Rows known already.
    pub unchanged: usize,
    /// Rows known with another content, by their place in the input.
    pub rejected: Vec<(usize, RowReject)>,
    /// Services created, by code.
    pub services: Vec<String>,
}

/// An import under way.
pub struct RequestImport<'j> {
    journal: &'j Journal,
    actor: Actor,
    id: CommandId,
    dry: bool,
    services: HashMap<String, ServiceId>,
    agents: HashMap<String, AgentId>,
    /// What the file knows already of the input's ids, and the input itself has again.
    places: Places,
    ids: InputIds,
    /// The index that is to hold what comes in, where that is much.
    index: Option<Build>,
    /// What a dry run would have brought in.
    seen: HashMap<String, Known>,
    transactions: usize,
    /// The most rows of the next one.
    most: usize,
    /// Rows handed over so far.
    rows: usize,
    /// What was done.
    pub done: RequestsImported,
    _only: Held,
}

impl Journal {
    /// What makes rows ready to be brought in, on any thread.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn sealer(&self) -> Result<Sealer> {
        self.ask(|core| secret(core)).map(Sealer::new)
    }

    /// Begins to bring in requests; with `dry` nothing is written.
    ///
    /// # Errors
    /// The actor is no administrator; another process brings in requests; the file cannot be written.
    pub fn begin_requests(
        &self,
        actor: Actor,
        announced: Announced,
        dry: bool,
    ) -> Result<RequestImport<'_>> {
        let id = CommandId(Uuid::new_v5(&self.hall().site.0, &announced.digest()));
        let rows = announced.rows();
        let Announced { services, agents, ids, .. } = announced;
        let only = lock::only_by_hand(self.place(), "import").ok_or(JournalError::Busy)?;
        // First of all it is checked who asks: nothing is changed for anybody who may not.
        let created = self.ask(|core| named::create(core, &actor, &services, &agents, dry))?;
        let index = if dry { None } else { self.begin_index(rows)? };
        let unmerged = !dry && index.is_none();
        let places = self.ask(|core| {
            let wrong = |e| explain(&core.path, e);
            if !dry {
                core.connection.execute_batch(BULK).map_err(wrong)?;
            }
            if unmerged {
                core.connection.execute_batch(UNMERGED).map_err(wrong)?;
            }
            Places::of(core, &ids).map_err(wrong)
        })?;
        let (services, agents) = self.ask(|core| {
            let service = |text: &String| {
                let id = named::find_service(core, text);
                (text.clone(), id.unwrap_or_else(|| imported_service_id(core.hall.site, text)))
            };
            let agent = |name: &String| Some((name.clone(), named::find_agent(core, name)?));
            let found = services.iter().map(service).collect();
            Ok((found, agents.iter().filter_map(agent).collect()))
        })?;
        let done = RequestsImported { services: created, ..RequestsImported::default() };
        Ok(RequestImport {
            journal: self,
            actor,
            id,
            dry,
            services,
            agents,
            places,
            ids,
            index,
            seen: HashMap::new(),
            transactions: 0,
            most: LEAST,
            rows: 0,
            done,
            _only: only,
        })
    }

    /// An index of its own for many rows, and not many fewer than there are entries.
    fn begin_index(&self, rows: usize) -> Result<Option<Build>> {
        if rows < MANY
            || self.past()?.entries()?
                > i64::try_from(rows).unwrap_or(i64::MAX).saturating_mul(TIMES)
        {
            return Ok(None);
        }
        Build::begin(self.place())
    }
}

impl RequestImport<'_> {
    /// The import, for taking it back.
    pub fn id(&self) -> CommandId {
        self.id
    }

    /// Brings in some rows, each checked already, in short transactions between which desks go on.
    ///
    /// # Errors
    /// The file cannot be written; rows that were in by then stay in ([`JournalError::ImportCut`]).
    pub fn rows(&mut self, batch: &[Sealed]) -> Result<()> {
        let mut next = 0;
        while next < batch.len() {
            let journal = self.journal;
            let first = self.rows;
            let dealt = journal.ask(|core| self.chunk(core, &batch[next..], first));
            let dealt = dealt.map_err(|cause| self.cut(cause))?;
            next += dealt;
            self.rows += dealt;
            self.transactions += 1;
            if self.index.is_none() && self.transactions.is_multiple_of(PARTS) {
                while journal.ask(|core| core.merge_history(false))? == Left::More {
                    let_others_in();
                }
            }
        }
        Ok(())
    }

    /// Puts the index in order after the last row: what came in is found as fast as the rest.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn finish(&mut self) -> Result<()> {
        if self.dry {
            return Ok(());
        }
        match self.index.take() {
            Some(index) => index.finish(&|step| self.journal.ask(step))?,
            None if self.transactions > PARTS => self.journal.settle_history()?,
            None => {}
        }
        self.journal.keep_history()?;
        self.journal
            .ask(|core| core.connection.execute_batch(DURABLE).map_err(|e| explain(&core.path, e)))
    }

    fn cut(&self, cause: JournalError) -> JournalError {
        let imported = self.done.created + self.done.merged + self.done.unchanged;
        match imported {
            0 => cause,
            _ => JournalError::ImportCut {
                cause: Box::new(cause),
                import: self.id.to_string(),
                imported,
                rows: self.rows,
            },
        }
    }

    /// Appends rows until the time of a transaction is over; gives how many were dealt with.
    fn chunk(&mut self, core: &mut Core, rows: &[Sealed], first: usize) -> Result<usize> {
        give_way(&core.path);
        let actor = self.actor;
        let mut done = RequestsImported::default();
        let mut seen: HashMap<String, Known> = HashMap::new();
        let mut dealt = 0;
        if let Some(index) = &self.index {
            core.tables.requests.history.hold_back(index.number);
        }
        let mut took = Duration::ZERO;
        let written = core.write(|core, now| {
            let started = Instant::now();
            let mut drafts = Vec::new();
            for (at, row) in rows.iter().enumerate() {
                let draft = self.deal_with(core, row, &mut seen, (first + at, &mut done))?;
                drafts.extend(draft);
                dealt = at + 1;
                // Most of the time is left for the index and the commit.
                if started.elapsed() > WRITING * 2 || drafts.len() >= self.most {
                    break;
                }
            }
            if self.dry {
                return Ok(vec![]);
            }
            let mut envelope = core.envelope_for(&actor, now);
            envelope.command = Some(self.id);
            let appended = core.append(&envelope, drafts).map_err(|e| explain(&core.path, e));
            took = started.elapsed();
            appended
        });
        self.most = next_most(dealt, took);
        let held_back = core.tables.requests.history.held_back();
        self.remember(&written?);
        if let Some(index) = &self.index {
            index.take(held_back);
        }
        if self.dry {
            let again = |(external, _): &(String, Known)| self.ids.may_repeat(key_of(external));
            self.seen.extend(seen.into_iter().filter(again));
        }
        self.done.created += done.created;
        self.done.merged += done.merged;
        self.done.unchanged += done.unchanged;
        self.done.rejected.extend(done.rejected);
        Ok(dealt)
    }

    /// Keeps where what may come again was written.
    fn remember(&mut self, written: &[(i64, Event)]) {
        for (n, event) in written {
            if let Body::RequestImported(imported) = &event.body {
                let key = key_of(&imported.external);
                if self.ids.may_repeat(key) {
                    self.places.add(key, *n);
                }
            }
        }
    }

    /// What becomes of one row, and what is to be written of it.
    fn deal_with(
        &self,
        core: &mut Core,
        sealed: &Sealed,
        seen: &mut HashMap<String, Known>,
        (place, done): (usize, &mut RequestsImported),
    ) -> Result<Option<Draft>> {
        let Sealed { row, key, external, content, supplement } = sealed;
        if !seen.contains_key(external) {
            let known = match self.seen.get(external) {
                Some(known) => Some(known.clone()),
                None => known(core, &self.places.with(*key), external)
                    .map_err(|e| explain(&core.path, e))?,
            };
            seen.extend(known.map(|known| (external.clone(), known)));
        }
        match seen.get_mut(external) {
            Some(known) if known.content != *content => {
                let external_id = row.external_id.clone();
                done.rejected.push((place, RowReject::OtherContent { external_id }));
                Ok(None)
            }
            Some(known) if known.supplements.contains(supplement) => {
                done.unchanged += 1;
                Ok(None)
            }
            Some(known) => {
                known.supplements.push(supplement.clone());
                done.merged += 1;
                Ok(Some(more_of(known.request, row, supplement.clone())))
            }
            None => {
                let request = fresh::request();
                seen.insert(external.clone(), Known::new(request, content, supplement));
                done.created += 1;
                Ok(Some(self.draft(core, request, sealed)))
            }
        }
    }

    fn draft(
        &self,
        core: &Core,
        id: RequestId,
        Sealed { row, external, content, supplement, .. }: &Sealed,
    ) -> Draft {
        let site = core.hall.site;
        let known = self.services.get(&row.service).copied();
        let service_id = known.unwrap_or_else(|| imported_service_id(site, &row.service));
        let settings = &core.hall.settings;
        let service = settings.services.get(&service_id);
        let matter = Matter {
            service: service_id,
            confidentiality: service.map(|s| s.confidentiality).unwrap_or_default(),
            concerns: None,
            behalf: Behalf::Oneself,
            mandate_seen: false,
            interpreter: Interpreter::None,
            language: row.language.clone(),
            reply: Reply::Owed,
            regime: service.map(|s| s.regime).unwrap_or_default(),
            special: service.and_then(|s| s.special.clone()),
            regime_set: false,
        };
        let received = Received { first: row.day, competent: row.day };
        let mut deadlines = Deadlines::default();
        if let (true, Some(service)) = (row.status.is_open(), service) {
            let calendar = settings.calendar(site);
            deadlines = schedule(&calendar, service, row.channel, received, &matter, &[]);
        }
        deadlines.target = row.promised.or(deadlines.target);
        // What receipts the other tool has sent is not known.
        (deadlines.registration, deadlines.acknowledgement) = (None, None);
        let receipt = Receipt {
            reference: fresh::reference(),
            channel: row.channel,
            at: row.received,
            received,
            matter,
            ticket: None,
            call: None,
            deadlines,
        };
        let imported = ImportedRequest {
            external: external.clone(),
            content: content.clone(),
            supplement: supplement.clone(),
            receipt,
            status: row.status,
            assigned: self.agents.get(row.agent.trim()).copied(),
            closed: row.closed,
        };
        let contact = &row.requester;
        let mut draft = Draft::new(Entity::Request(id), Body::RequestImported(Box::new(imported)))
            .with(Field::Subject, Some(&row.subject))
            .with(Field::Description, row.description.as_deref())
            .with(Field::Name, contact.name.as_deref())
            .with(Field::Phone, contact.phone.as_deref())
            .with(Field::Email, contact.email.as_deref())
            .with(Field::Address, contact.address.as_deref())
            .with(Field::ExternalId, Some(&row.external_id));
        draft.happened_at = Some(row.received);
        draft
    }
}

/// How many rows a transaction may take, by how long the last took to write so many: the tables and
/// the commit take as long again.
fn next_most(rows: usize, took: Duration) -> usize {
    let each = (took.as_micros() as usize / rows.max(1)).max(1);
    (WRITING.as_micros() as usize / each).clamp(LEAST, MOST)
}
