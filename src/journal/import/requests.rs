//! Bringing in requests of other tools, batch by batch, so that a file of any length takes no more
//! memory than a short one.

use super::known::{Known, digests, known, more_of};
use super::{TRANSACTION, external, secret};
use crate::domain::command::must_administer;
use crate::domain::deadline::Received;
use crate::domain::defaults::{draft as setting, imported_service_id, service};
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::id::*;
use crate::domain::import::{RequestRow, RowReject};
use crate::domain::request::*;
use crate::domain::settings::{Agent, Setting};
use crate::journal::core::Core;
use crate::journal::history::{Left, keep_up};
use crate::journal::schema::{explain, let_others_in};
use crate::journal::{Actor, Journal, JournalError, Result, fresh};
use std::collections::{BTreeSet, HashMap};
use std::time::Instant;
use uuid::Uuid;

/// The most rows of one transaction: some milliseconds of index each hundred.
const MOST: usize = 200;
/// After so many transactions the parts of the index that they left are merged.
const PARTS: usize = 500;

/// What a connection is given for the time of an import: rows come in the order of nobody's index,
/// pages that are written again and again had better be written once, and each transaction need not be
/// on the disk before the next: a cut-off import goes on where the file ends.
const BULK: &str = "PRAGMA cache_size = -16000; PRAGMA wal_autocheckpoint = 4000;
     PRAGMA synchronous = NORMAL; INSERT INTO search (search, rank) VALUES ('automerge', 0);";

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
    secret: Vec<u8>,
    services: HashMap<String, ServiceId>,
    agents: HashMap<String, AgentId>,
    /// What a dry run would have brought in.
    seen: HashMap<String, Known>,
    transactions: usize,
    /// Rows handed over so far.
    rows: usize,
    /// What was done.
    pub done: RequestsImported,
}

impl Journal {
    /// Begins to bring in requests; `digest` tells the file, so that an import that was cut off and
    /// is begun again goes on under the same id. Unknown services are created with that text as
    /// code, unknown agents as inactive ones.
    ///
    /// # Errors
    /// The actor is no administrator; the file cannot be written.
    pub fn begin_requests<'j>(
        &'j self,
        actor: Actor,
        digest: &[u8],
        services: &BTreeSet<String>,
        agents: &BTreeSet<String>,
        dry: bool,
    ) -> Result<RequestImport<'j>> {
        let id = CommandId(Uuid::new_v5(&self.hall().site.0, digest));
        // First of all it is checked who asks: nothing is changed for anybody who may not.
        let created = self.ask(|core| create_settings(core, &actor, services, agents, dry))?;
        let secret = self.ask(|core| {
            if !dry {
                core.connection.execute_batch(BULK).map_err(|e| explain(&core.path, e))?;
            }
            secret(core)
        })?;
        let (services, agents) = self.ask(|core| {
            let service = |text: &String| {
                let id = super::find_service(core, text);
                (text.clone(), id.unwrap_or_else(|| imported_service_id(core.hall.site, text)))
            };
            let agent = |name: &String| Some((name.clone(), super::find_agent(core, name)?));
            let found = services.iter().map(service).collect();
            Ok((found, agents.iter().filter_map(agent).collect()))
        })?;
        let done = RequestsImported { services: created, ..RequestsImported::default() };
        Ok(RequestImport {
            journal: self,
            actor,
            id,
            dry,
            secret,
            services,
            agents,
            seen: HashMap::new(),
            transactions: 0,
            rows: 0,
            done,
        })
    }
}

fn create_settings(
    core: &mut Core,
    actor: &Actor,
    services: &BTreeSet<String>,
    agents: &BTreeSet<String>,
    dry: bool,
) -> Result<Vec<String>> {
    let mut created = Vec::new();
    core.write(|core, now| {
        must_administer(&core.hall, &core.context(actor, now))?;
        let mut drafts = Vec::new();
        for text in services {
            if super::find_service(core, text).is_none() {
                let id = imported_service_id(core.hall.site, text);
                drafts.push(setting(&Setting::Service(id, service(text, text, None))));
                created.push(text.clone());
            }
        }
        for name in agents {
            if super::find_agent(core, name).is_none() {
                let agent = Agent { name: Some(name.clone()), ..Agent::default() };
                drafts.push(setting(&Setting::Agent(fresh::agent(), agent)));
            }
        }
        if dry || drafts.is_empty() {
            return Ok(vec![]);
        }
        let envelope = core.envelope_for(actor, now);
        core.append(&envelope, drafts).map_err(|e| explain(&core.path, e))
    })?;
    Ok(created)
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
    pub fn rows(&mut self, batch: &[RequestRow]) -> Result<()> {
        let mut next = 0;
        while next < batch.len() {
            let_others_in();
            let journal = self.journal;
            let first = self.rows;
            let dealt = journal.ask(|core| self.chunk(core, &batch[next..], first));
            let dealt = dealt.map_err(|cause| self.cut(cause))?;
            next += dealt;
            self.rows += dealt;
            self.transactions += 1;
            if self.transactions.is_multiple_of(PARTS) {
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
        match self.transactions > PARTS {
            true => self.journal.settle_history()?,
            false => keep_up(|step| self.journal.ask(step))?,
        }
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
    fn chunk(&mut self, core: &mut Core, rows: &[RequestRow], first: usize) -> Result<usize> {
        let started = Instant::now();
        let actor = self.actor;
        let mut done = RequestsImported::default();
        let mut seen: HashMap<String, Known> = HashMap::new();
        let mut dealt = 0;
        core.write(|core, now| {
            let mut drafts = Vec::new();
            for (at, row) in rows.iter().enumerate() {
                let external = external(&self.secret, &row.external_id);
                let (content, supplement) = digests(row);
                if let (None, None) = (seen.get(&external), self.seen.get(&external)) {
                    let known = known(core, &external).map_err(|e| explain(&core.path, e))?;
                    seen.extend(known.map(|known| (external.clone(), known)));
                }
                let known = match self.seen.get_mut(&external) {
                    Some(known) => Some(known),
                    None => seen.get_mut(&external),
                };
                match known {
                    Some(known) if known.content != content => {
                        let external_id = row.external_id.clone();
                        done.rejected.push((first + at, RowReject::OtherContent { external_id }));
                    }
                    Some(known) if known.supplements.contains(&supplement) => done.unchanged += 1,
                    Some(known) => {
                        known.supplements.push(supplement.clone());
                        drafts.push(more_of(known.request, row, supplement));
                        done.merged += 1;
                    }
                    None => {
                        let request = fresh::request();
                        let new = Known {
                            request,
                            content: content.clone(),
                            supplements: vec![supplement.clone()],
                        };
                        drafts.push(self.draft(
                            core,
                            request,
                            row,
                            (&external, content, supplement),
                        ));
                        seen.insert(external, new);
                        done.created += 1;
                    }
                }
                dealt = at + 1;
                // Most of the time is left for the index and the commit.
                if started.elapsed() > TRANSACTION / 5 || drafts.len() >= MOST {
                    break;
                }
            }
            if self.dry {
                return Ok(vec![]);
            }
            let mut envelope = core.envelope_for(&actor, now);
            envelope.command = Some(self.id);
            core.append(&envelope, drafts).map_err(|e| explain(&core.path, e))
        })?;
        if self.dry {
            self.seen.extend(seen);
        }
        self.done.created += done.created;
        self.done.merged += done.merged;
        self.done.unchanged += done.unchanged;
        self.done.rejected.extend(done.rejected);
        Ok(dealt)
    }

    fn draft(
        &self,
        core: &Core,
        id: RequestId,
        row: &RequestRow,
        (external, content, supplement): (&str, String, String),
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
            external: external.to_owned(),
            content,
            supplement,
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
