//! Bringing in tickets of other tools: idempotent, in short transactions, taken back as a whole.

mod announced;
mod known;
mod named;
mod order;
mod requests;
mod room;
mod seal;

pub use announced::Announced;
pub use order::Order;
pub use requests::{RequestImport, RequestsImported};
pub use seal::{Sealed, Sealer};

use super::core::Core;
use super::schema::{self, explain};
use super::turn::{give_way, let_others_in};
use super::{Actor, Journal, JournalError, Result, fresh, load, rows};
use crate::domain::command::must_administer;
use crate::domain::defaults::imported_service_id;
use crate::domain::event::{self, Body, Draft, Entity, Field, NewLine};
use crate::domain::id::*;
use crate::domain::import::{ImportRow, RowReject};
use crate::domain::time::Zone;
use rusqlite::OptionalExtension;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::time::{Duration, Instant};
use uuid::Uuid;

/// The longest that one transaction of an import may hold up a desk.
const TRANSACTION: Duration = Duration::from_millis(20);

/// What an import did. `rows = created + unchanged + rejected`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// The import, for taking it back; none where nothing was written.
    pub id: Option<CommandId>,
    /// New tickets.
    pub created: usize,
    /// Rows known already with the same content.
    pub unchanged: usize,
    /// Rows known with another content, by their place in the input.
    pub rejected: Vec<(usize, RowReject)>,
    /// Services created, by code.
    pub services: Vec<String>,
}

impl Journal {
    /// Brings in `rows`, each checked already. Unknown services are created with that text as
    /// code, unknown agents as inactive ones. `progress` is told how many rows are done.
    /// With `dry` nothing is written.
    ///
    /// # Errors
    /// The actor is no administrator; the disk has no room for the rows, and nothing was changed;
    /// the file cannot be written, and rows that were in by then stay in
    /// ([`JournalError::ImportCut`]).
    pub fn import_tickets(
        &self,
        actor: Actor,
        rows: &[ImportRow],
        dry: bool,
        progress: &mut dyn FnMut(usize),
    ) -> Result<Imported> {
        let id = import_id(self.hall().site, rows);
        if !dry {
            self.check_room(rows)?;
        }
        let mut import = Import { actor, id, dry, seen: HashMap::new(), done: Imported::default() };
        self.ask(|core| import.settings(core, rows))?;
        let mut next = 0;
        while next < rows.len() {
            let_others_in();
            let imported = import.done.created + import.done.unchanged;
            let upto = self.ask(|core| import.chunk(core, &rows[next..], next));
            next += upto.map_err(|cause| match imported {
                0 => cause,
                _ => JournalError::ImportCut {
                    cause: Box::new(cause),
                    import: id.to_string(),
                    imported,
                    rows: rows.len(),
                },
            })?;
            progress(next);
        }
        if import.done.created > 0 && !dry {
            self.keep_counted()?;
            import.done.id = Some(id);
        }
        Ok(import.done)
    }

    /// Takes back a whole import, any day; its external ids are free again. Returns how many
    /// tickets went.
    ///
    /// # Errors
    /// No such import; not an administrator; somebody has acted on one of its tickets since.
    pub fn undo_import(&self, actor: Actor, import: CommandId) -> Result<usize> {
        self.ask(move |core| core.undo_import(&actor, import))
    }
}

/// The id of an import, told by its content: one that was cut off and is begun again goes on under
/// the same id, so that one command takes back the whole.
fn import_id(site: SiteId, rows: &[ImportRow]) -> CommandId {
    let mut hash = Sha256::new();
    for row in rows {
        hash.update(keyed(&[], &[&row.external_id, &content(row)]));
    }
    CommandId(Uuid::new_v5(&site.0, &hash.finalize()))
}

fn secret(core: &Core) -> Result<Vec<u8>> {
    let secret = schema::meta(&core.connection, "secret").map_err(|e| explain(&core.path, e))?;
    Ok(secret.unwrap_or_default())
}

fn external(secret: &[u8], id: &str) -> String {
    keyed(secret, &["external", id])
}

struct Import {
    actor: Actor,
    id: CommandId,
    dry: bool,
    /// External ids of this input with their content, for a dry run and for repeats inside it.
    seen: HashMap<String, String>,
    done: Imported,
}

fn keyed(secret: &[u8], parts: &[&str]) -> String {
    let mut hash = Sha256::new();
    hash.update(secret);
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part.as_bytes());
    }
    hash.finalize()[..16].iter().flat_map(|b| [hex(b >> 4), hex(b & 15)]).collect()
}

/// A sign of four bits.
fn hex(bits: u8) -> char {
    char::from_digit(bits.into(), 16).unwrap_or('0')
}

fn content(row: &ImportRow) -> String {
    let (issued, closed) = (row.issued.0.to_string(), row.closed.0.to_string());
    let called = row.called.map(|c| c.0.to_string()).unwrap_or_default();
    let outcome = format!("{:?}", row.outcome);
    let priority = if row.priority { "1" } else { "0" };
    keyed(&[], &[&issued, &called, &closed, &row.service, priority, &outcome, &row.agent])
}

impl Import {
    /// Creates the services and agents that the rows name and the file does not know.
    fn settings(&mut self, core: &mut Core, rows: &[ImportRow]) -> Result<()> {
        let services = rows.iter().map(|row| row.service.clone()).collect();
        let agents = rows.iter().map(|row| row.agent.trim().to_owned()).collect();
        self.done.services = named::create(core, &self.actor, &services, &agents, self.dry)?;
        Ok(())
    }

    /// Appends rows until the time of a transaction is over; gives how many were dealt with.
    fn chunk(&mut self, core: &mut Core, chunk: &[ImportRow], first: usize) -> Result<usize> {
        give_way(&core.path);
        let started = Instant::now();
        let secret = secret(core)?;
        let actor = self.actor;
        let mut upto = 0;
        let (mut created, mut unchanged, mut rejected) = (0, 0, vec![]);
        core.write(|core, now| {
            let mut drafts = Vec::new();
            for (i, row) in chunk.iter().enumerate() {
                let external = external(&secret, &row.external_id);
                let same = content(row);
                let known = match self.seen.get(&external) {
                    Some(content) => Some(content.clone()),
                    None => known_content(core, &external).map_err(|e| explain(&core.path, e))?,
                };
                match known {
                    Some(content) if content == same => unchanged += 1,
                    Some(_) => {
                        let external_id = row.external_id.clone();
                        rejected.push((first + i, RowReject::OtherContent { external_id }));
                    }
                    None => {
                        created += 1;
                        if !self.dry {
                            drafts.push(draft(core, row, &external, &same));
                        }
                        self.seen.insert(external, same);
                    }
                }
                upto = i + 1;
                // Half of the time is left for the read tables and the commit.
                if started.elapsed() > TRANSACTION / 4 || drafts.len() >= 200 {
                    break;
                }
            }
            let mut envelope = core.envelope_for(&actor, now);
            envelope.command = Some(self.id);
            core.append(&envelope, drafts).map_err(|e| explain(&core.path, e))
        })?;
        self.done.created += created;
        self.done.unchanged += unchanged;
        self.done.rejected.extend(rejected);
        Ok(upto)
    }
}

/// The content that came in under an external id; that of an import taken back does not count.
fn known_content(core: &Core, external: &str) -> rusqlite::Result<Option<String>> {
    core.connection
        .prepare_cached(
            "SELECT json_extract(CAST(payload AS TEXT), '$.content') FROM event \
             WHERE kind = 'imported' AND json_extract(CAST(payload AS TEXT), '$.external') = ?1 \
             AND EXISTS (SELECT 1 FROM ticket WHERE visit = entity)",
        )?
        .query_row([external], |r| r.get(0))
        .optional()
}

fn draft(core: &Core, row: &ImportRow, external: &str, content: &str) -> Draft {
    let local = core.zone.local(row.issued);
    let id = named::find_service(core, &row.service)
        .unwrap_or_else(|| imported_service_id(core.hall.site, &row.service));
    let target = core.hall.settings.services.get(&id).map(|s| s.target_wait).unwrap_or_default();
    let body = Body::Imported(Box::new(event::Imported {
        external: external.to_owned(),
        content: content.to_owned(),
        day: local.day,
        hour: local.hour(),
        issued: row.issued,
        called: row.called,
        closed: row.closed,
        line: NewLine { id: LineId(0), service: id, quantity: 1 },
        priority: row.priority,
        outcome: row.outcome,
        agent: named::find_agent(core, &row.agent).filter(|_| !row.agent.trim().is_empty()),
        target,
    }));
    let mut draft = Draft::new(Entity::Visit(fresh::visit()), body)
        .with(Field::ExternalId, Some(&row.external_id));
    draft.happened_at = Some(row.issued);
    draft
}

impl Core {
    fn undo_import(&mut self, actor: &Actor, import: CommandId) -> Result<usize> {
        let fresh = self.write(|core, now| {
            must_administer(&core.hall, &core.context(actor, now))?;
            let wrong = |e| explain(&core.path, e);
            let stored =
                load::of_command(&core.connection, &mut core.ids, import).map_err(wrong)?;
            let mut drafts = Vec::new();
            for row in stored {
                let Ok(event) = row.event else {
                    return Err(crate::domain::refusal::Refusal::Unreadable.into());
                };
                if !event.body.is_imported() {
                    return Err(JournalError::NoSuchImport(import.to_string()));
                }
                let events = rows::of_entity(&core.connection, &mut core.ids, row.entity.1)
                    .map_err(|e| explain(&core.path, e))?;
                let already = events.iter().any(
                    |s| matches!(&s.event, Ok(e) if e.body == Body::Undone { command: import }),
                );
                if !already {
                    drafts.push(Draft::new(event.entity, Body::Undone { command: import }));
                }
            }
            if drafts.is_empty() {
                return Err(JournalError::NoSuchImport(import.to_string()));
            }
            let envelope = core.envelope_for(actor, now);
            core.append(&envelope, drafts).map_err(|e| explain(&core.path, e))
        })?;
        Ok(fresh.len())
    }
}
