//! Questions about requests, and the search of the history.

use super::Past;
use super::persons::words_of;
use crate::domain::event::{Event, Field};
use crate::domain::fold::{fold, standing};
use crate::domain::id::*;
use crate::domain::query::{Order, Query, Term};
use crate::domain::reference::Reference;
use crate::domain::request::{Channel, Request, Requester, SecondItem, Status, comparable};
use crate::domain::settings::Settings;
use crate::domain::time::Timestamp;
use crate::domain::visit::{self, Visit};
use crate::journal::clock::SiteZone;
use crate::journal::error::Result;
use crate::journal::history::{Hit, Kind, Viewer, words};
use crate::journal::requests::{channel, status};
use crate::journal::schema::explain;
use crate::journal::tables::{day as day_of, day_number};
use crate::journal::{load, rows};
use chrono::NaiveDate;
use std::cmp::Ordering;
use uuid::Uuid;

/// Who asks, where and on which day.
#[derive(Debug, Clone, Copy)]
pub struct Asking<'a> {
    /// What they may see depends on who they are; `None` is the system, which sees all.
    pub agent: Option<AgentId>,
    /// Roles, and the services of agents.
    pub settings: &'a Settings,
    /// The site's zone, by which a day begins.
    pub zone: SiteZone,
    /// Today.
    pub today: NaiveDate,
}

/// A request as lists show it: no word of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// Which.
    pub id: RequestId,
    /// What the person was given.
    pub reference: Reference,
    /// How far it is.
    pub status: Status,
    /// By which way it came.
    pub channel: Channel,
    /// Who answers.
    pub service: ServiceId,
    /// Who works on it.
    pub assigned: Option<AgentId>,
    /// When it came.
    pub at: Timestamp,
    /// The day by which an answer is due.
    pub due: Option<NaiveDate>,
    /// When somebody is to be called back.
    pub callback: Option<Timestamp>,
    /// When it was answered.
    pub answered: Option<Timestamp>,
    /// The day by which a receipt is owed.
    pub receipt: Option<NaiveDate>,
}

/// What is owed, in numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Owed {
    /// Open requests.
    pub open: u64,
    /// Of these past the day on which an answer was due.
    pub overdue: u64,
    /// Of these due today.
    pub today: u64,
    /// People to call back.
    pub callbacks: u64,
    /// The hour by which the first of them was promised a call.
    pub call_at: Option<Timestamp>,
    /// Receipts of electronic messages whose last day is today, or was before.
    pub receipts: u64,
    /// All that are still to be sent.
    pub receipts_in_all: u64,
    /// Requests with another institution.
    pub transmitted: u64,
    /// Requests that wait for the requester.
    pub awaiting: u64,
}

/// The columns of [`Listed`].
pub(super) const LISTED: &str = "SELECT history.entity, reference, status, channel, service, \
     assigned, at, due, callback, hidden, concerns, answered_at, \
     receipt FROM request JOIN history USING (row)";

impl Past {
    /// What may be seen by whoever asks.
    fn viewer(&self, asking: &Asking<'_>) -> rusqlite::Result<Viewer> {
        let mut ids = self.ids.borrow_mut();
        Viewer::of(&self.connection, &mut ids, asking.agent, asking.settings)
    }

    /// The first `limit` visits and requests that `query` finds and whoever asks may see.
    ///
    /// # Errors
    /// The file cannot be read, or the search was broken off ([`Past::interrupter`]).
    pub fn search(&self, asking: &Asking<'_>, query: &Query, limit: usize) -> Result<Vec<Hit>> {
        let ask = || -> rusqlite::Result<Vec<Hit>> {
            let viewer = self.viewer(asking)?;
            let mut ids = self.ids.borrow_mut();
            let who = (&viewer, asking.zone, asking.today);
            self.finder.find(&self.connection, &mut ids, who, query, limit)
        };
        ask().map_err(|e| explain(&self.path, e))
    }

    /// What breaks off a search that is under way on another thread.
    pub fn interrupter(&self) -> rusqlite::InterruptHandle {
        self.connection.get_interrupt_handle()
    }

    /// A request, where it is there and may be seen.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn request(&self, asking: &Asking<'_>, id: RequestId) -> Result<Option<Request>> {
        let mut ids = self.ids.borrow_mut();
        let request =
            load::request(&self.connection, &mut ids, id).map_err(|e| explain(&self.path, e))?;
        Ok(request.filter(|r| r.is_seen_by(asking.agent, asking.settings)))
    }

    /// A visit with the id that another tool gave it.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn visit(&self, id: VisitId) -> Result<Option<(Visit, Option<String>)>> {
        let mut ids = self.ids.borrow_mut();
        let stored = rows::of_entity(&self.connection, &mut ids, id.0)
            .map_err(|e| explain(&self.path, e))?;
        let events: Vec<Event> = stored.into_iter().filter_map(|s| s.event.ok()).collect();
        let external = events.iter().find_map(|e| e.text(Field::ExternalId)).map(str::to_owned);
        Ok(fold(&events, visit::apply).state.map(|visit| (visit, external)))
    }

    pub(super) fn entities_with(
        &self,
        wanted: &[String],
        kind: Kind,
        limit: usize,
    ) -> Result<Vec<Uuid>> {
        let ask = || -> rusqlite::Result<Vec<Uuid>> {
            self.finder.entities(&self.connection, wanted, kind, limit)
        };
        ask().map_err(|e| explain(&self.path, e))
    }

    /// All that was written of an entity and can be read, what was taken back included.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn record(&self, entity: Uuid) -> Result<Vec<Event>> {
        let mut ids = self.ids.borrow_mut();
        let stored = rows::of_entity(&self.connection, &mut ids, entity)
            .map_err(|e| explain(&self.path, e))?;
        Ok(stored.into_iter().filter_map(|s| s.event.ok()).collect())
    }

    /// All that happened to a visit or a request and stands, in order.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn timeline(&self, entity: Uuid) -> Result<Vec<Event>> {
        let events = self.record(entity)?;
        Ok(standing(&events).0.into_iter().cloned().collect())
    }

    /// The request that bears a reference, one that was given it later included.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn by_reference(
        &self,
        asking: &Asking<'_>,
        reference: Reference,
    ) -> Result<Option<(RequestId, Request)>> {
        let word: String = words::split(&reference.to_string()).collect();
        for id in self.entities_with(&[word], Kind::Request, 10)? {
            let id = RequestId(id);
            let request = self.request(asking, id)?;
            if let Some(request) = request.filter(|r| r.references.contains(&reference)) {
                return Ok(Some((id, request)));
            }
        }
        Ok(None)
    }

    /// The references of known requests that `typed` was perhaps meant for.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn near_references(&self, asking: &Asking<'_>, typed: &str) -> Result<Vec<Reference>> {
        let mut near = Vec::new();
        for reference in Reference::near(typed) {
            if self.by_reference(asking, reference)?.is_some() {
                near.push(reference);
            }
        }
        Ok(near)
    }

    /// One request as lists show it.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn listed_request(&self, asking: &Asking<'_>, hit: &Hit) -> Result<Option<Listed>> {
        let sql = format!("{LISTED} WHERE request.row = ?1");
        Ok(self.listed(asking, &sql, [hit.row])?.into_iter().next())
    }

    pub(super) fn listed(
        &self,
        asking: &Asking<'_>,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<Listed>> {
        self.listed_some(asking, sql, params, usize::MAX)
    }

    /// The first `limit` of them that may be seen.
    pub(super) fn listed_some(
        &self,
        asking: &Asking<'_>,
        sql: &str,
        params: impl rusqlite::Params,
        limit: usize,
    ) -> Result<Vec<Listed>> {
        let read = || -> rusqlite::Result<Vec<Listed>> {
            let mut statement = self.connection.prepare_cached(sql)?;
            let mut rows = statement.query(params)?;
            let mut all = Vec::new();
            while all.len() < limit
                && let Some(row) = rows.next()?
            {
                let full = |n: Option<i64>| n.map(|n| self.id(n)).transpose();
                let listed = Listed {
                    id: RequestId(Uuid::from_bytes(row.get(0)?)),
                    reference: Reference::of_number(row.get(1)?),
                    status: status(row.get(2)?).unwrap_or(Status::Open),
                    channel: channel(row.get(3)?).unwrap_or(Channel::Counter),
                    service: ServiceId(self.id(row.get(4)?)?),
                    assigned: full(row.get(5)?)?.map(AgentId),
                    at: Timestamp(row.get(6)?),
                    due: row.get::<_, Option<i32>>(7)?.map(day_of),
                    callback: row.get::<_, Option<i64>>(8)?.map(Timestamp),
                    answered: row.get::<_, Option<i64>>(11)?.map(Timestamp),
                    receipt: row.get::<_, Option<i32>>(12)?.map(day_of),
                };
                let concerns = full(row.get(10)?)?.map(AgentId);
                let hidden = row.get(9)?;
                if asking.sees(listed.service, hidden, concerns) {
                    all.push(listed);
                }
            }
            Ok(all)
        };
        read().map_err(|e| explain(&self.path, e))
    }

    /// What is owed to people now, as far as whoever asks may know.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn owed(&self, asking: &Asking<'_>) -> Result<Owed> {
        let read = || -> rusqlite::Result<Owed> {
            // Counted by SQLite in the order of an index: there may be very many, of few kinds a day.
            let mut statement = self.connection.prepare_cached(
                "SELECT due, service, hidden, concerns, status, count(*), count(callback), \
                 min(callback), total(receipt <= ?1), count(receipt) \
                 FROM request INDEXED BY request_open \
                 WHERE status < 4 GROUP BY 1, 2, 3, 4, 5",
            )?;
            let today = day_number(asking.today);
            let mut rows = statement.query([today])?;
            let mut owed = Owed::default();
            while let Some(row) = rows.next()? {
                let service = ServiceId(self.id(row.get(1)?)?);
                let concerns = row.get::<_, Option<i64>>(3)?.map(|n| self.id(n)).transpose()?;
                if !asking.sees(service, row.get(2)?, concerns.map(AgentId)) {
                    continue;
                }
                let count = |column| row.get::<_, i64>(column).map(i64::unsigned_abs);
                let open = count(5)?;
                owed.open += open;
                match row.get::<_, Option<i32>>(0)?.map(|due| due.cmp(&today)) {
                    Some(Ordering::Less) => owed.overdue += open,
                    Some(Ordering::Equal) => owed.today += open,
                    Some(Ordering::Greater) | None => {}
                }
                owed.callbacks += count(6)?;
                let call = row.get::<_, Option<i64>>(7)?.map(Timestamp);
                owed.call_at = owed.call_at.into_iter().chain(call).min();
                owed.receipts += row.get::<_, f64>(8)? as u64;
                owed.receipts_in_all += count(9)?;
                match status(row.get(4)?) {
                    Some(Status::Transmitted) => owed.transmitted += open,
                    Some(Status::AwaitingRequester) => owed.awaiting += open,
                    _ => {}
                }
            }
            Ok(owed)
        };
        read().map_err(|e| explain(&self.path, e))
    }

    /// Requests of lately that may be the same as one that is being noted: with the same telephone,
    /// e-mail or address. A name alone says nothing.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn duplicates(
        &self,
        asking: &Asking<'_>,
        contact: &Requester,
        except: Option<RequestId>,
    ) -> Result<Vec<(RequestId, Request)>> {
        let mut all: Vec<(RequestId, Request)> = Vec::new();
        for item in SecondItem::ALL {
            let Some(typed) = words_of(contact, item) else { continue };
            let terms: Vec<Term> = typed.split(' ').map(Term::one).collect();
            let year = asking.today.checked_sub_days(chrono::Days::new(366));
            let days = year.map(|from| (from, asking.today));
            let query = Query { terms, days, order: Order::Newest, ..Query::default() };
            for hit in self.search(asking, &query, 20)? {
                let id = RequestId(hit.entity);
                let known = all.iter().any(|(other, _)| *other == id) || except == Some(id);
                if hit.kind != Kind::Request as u8 || known {
                    continue;
                }
                let request = self.request(asking, id)?;
                let ours = comparable(contact, item);
                let same = |r: &Request| comparable(&r.requester, item) == ours;
                all.extend(request.filter(same).map(|r| (id, r)));
            }
        }
        Ok(all)
    }
}

impl Asking<'_> {
    /// Whether whoever asks may know of a request.
    pub(super) fn sees(&self, service: ServiceId, hidden: u8, concerns: Option<AgentId>) -> bool {
        use crate::domain::settings::Role;
        let Some(agent) = self.agent else { return true };
        let Some(known) = self.settings.agents.get(&agent).filter(|a| a.active) else {
            return false;
        };
        let shown = known.role >= Role::Supervisor
            || hidden == 0
            || (hidden == 1 && known.services.contains(&service));
        shown && concerns != Some(agent)
    }
}
