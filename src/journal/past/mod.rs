//! Questions about the past, asked from SQLite by a connection that only reads.

mod channels;
mod counts;
mod due;
mod feedback;
mod incidents;
mod open;
mod persons;
mod received;
mod requests;
mod traffic;
mod whole;

pub use counts::{Behind, Compared};
pub(super) use due::over;
pub use due::{Due, DueGroup, DueKind};
pub use feedback::ListedFeedback;
pub use incidents::ListedIncident;
pub use open::Which;
#[cfg(test)]
pub(super) use received::PROMISES;
pub use requests::{Asking, Listed, Owed};
pub use traffic::Traffic;

use crate::domain::event::{Body, Means, Outcome};
use crate::domain::id::*;
use crate::domain::number::Number;
use crate::domain::time::{Millis, Timestamp};
use crate::journal::clock::SiteZone;
use crate::journal::error::Result;
use crate::journal::history::Finder;
use crate::journal::payload;
use crate::journal::place::Place;
use crate::journal::rows::Ids;
use crate::journal::schema::{self, explain};
use crate::journal::tables::{day as day_of, day_number, outcome};
use chrono::NaiveDate;
use rusqlite::Connection;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::PathBuf;
use uuid::Uuid;

/// Uses by language, where one was known, and means.
pub type Interpretations = BTreeMap<(Option<String>, Means), u64>;

/// A reader of the past.
pub struct Past {
    connection: Connection,
    ids: RefCell<Ids>,
    finder: Finder,
    path: PathBuf,
}

/// One ticket of the past, as lists show it.
#[derive(Debug, Clone, PartialEq)]
pub struct PastTicket {
    /// Which.
    pub id: TicketId,
    /// Its spoken number; none where it was imported.
    pub number: Option<Number>,
    /// The other tool's id, where it was imported and not erased.
    pub external_id: Option<String>,
    /// The service of its first line.
    pub service: ServiceId,
    /// When the person came.
    pub issued: Timestamp,
    /// From arrival to the first call.
    pub wait: Option<Millis>,
    /// Time in service.
    pub serve: Option<Millis>,
    /// When it ended.
    pub closed: Option<Timestamp>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// Let ahead.
    pub priority: bool,
    /// The last agent that dealt with it.
    pub agent: Option<AgentId>,
    /// And the counter.
    pub counter: Option<CounterId>,
}

fn millis(ms: Option<i64>) -> Option<Millis> {
    ms.and_then(|ms| u64::try_from(ms).ok()).map(Millis)
}

impl Past {
    pub(in crate::journal) fn open(place: &Place) -> Result<Self> {
        let path = place.file();
        let connection = schema::open_to_read(&path)?;
        // The upper pages of a large history's trees, so that a row costs one reading.
        connection.pragma_update(None, "cache_size", -8000).map_err(|e| explain(&path, e))?;
        Ok(Self { connection, ids: RefCell::default(), finder: Finder::default(), path })
    }

    /// Asks the file something.
    pub(in crate::journal) fn with_file<T>(
        &self,
        ask: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T> {
        ask(&self.connection).map_err(|e| explain(&self.path, e))
    }

    fn id(&self, n: i64) -> rusqlite::Result<Uuid> {
        self.ids.borrow_mut().id(&self.connection, n)
    }

    /// How often people were understood in each language and by each means, from one local day to
    /// another; what was taken back does not count.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn interpretations(
        &self,
        zone: SiteZone,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Interpretations> {
        let after = to.succ_opt().unwrap_or(to);
        let range = [zone.start_of(from).0, zone.start_of(after).0];
        self.interpreted(range).map_err(|e| explain(&self.path, e))
    }

    fn interpreted(&self, range: [i64; 2]) -> rusqlite::Result<Interpretations> {
        let mut events = self.connection.prepare_cached(
            "SELECT version, payload FROM event AS e WHERE kind = 'interpreted' \
             AND recorded_at >= ?1 AND recorded_at < ?2 AND NOT EXISTS \
             (SELECT 1 FROM event AS u WHERE u.entity = e.entity AND u.kind = 'undone' AND \
              replace(json_extract(CAST(u.payload AS TEXT), '$.command'), '-', '') \
              = lower(hex(ifnull(e.command, e.id))))",
        )?;
        let mut rows = events.query(range)?;
        let mut all = Interpretations::new();
        while let Some(row) = rows.next()? {
            let body = payload::decode("interpreted", row.get(0)?, row.get_ref(1)?.as_blob()?);
            if let Ok(Body::Interpreted { means, language, .. }) = body {
                *all.entry((language.map(|l| l.to_string()), means)).or_default() += 1;
            }
        }
        Ok(all)
    }

    /// The tickets issued on `day`, in order of arrival. Of an open one only what its issue told:
    /// the hall has the rest.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn tickets(&self, day: NaiveDate) -> Result<Vec<PastTicket>> {
        self.tickets_of(day).map_err(|e| explain(&self.path, e))
    }

    fn tickets_of(&self, day: NaiveDate) -> rusqlite::Result<Vec<PastTicket>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT visit, part, number, service, issued_at, wait_ms, serve_ms, closed_at, \
             outcome, priority, agent, counter, \
             (SELECT value FROM personal JOIN event ON event.n = personal.event \
              WHERE number IS NULL AND event.entity = visit AND personal.field = 8) \
             FROM ticket WHERE day = ?1 ORDER BY issued_at, n",
        )?;
        let mut rows = statement.query([day_number(day)])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let number: Option<String> = row.get(2)?;
            let full = |n: Option<i64>| n.map(|n| self.id(n)).transpose();
            all.push(PastTicket {
                id: TicketId {
                    visit: VisitId(Uuid::from_bytes(row.get(0)?)),
                    part: Part(row.get(1)?),
                },
                number: number.and_then(|n| n.parse().ok()),
                external_id: row.get(12)?,
                service: ServiceId(self.id(row.get(3)?)?),
                issued: Timestamp(row.get(4)?),
                wait: millis(row.get(5)?),
                serve: millis(row.get(6)?),
                closed: row.get::<_, Option<i64>>(7)?.map(Timestamp),
                outcome: row.get::<_, Option<u8>>(8)?.and_then(outcome),
                priority: row.get(9)?,
                agent: full(row.get(10)?)?.map(AgentId),
                counter: full(row.get(11)?)?.map(CounterId),
            });
        }
        Ok(all)
    }

    /// The nearest days before and after `day` with a ticket.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn neighbours(&self, day: NaiveDate) -> Result<(Option<NaiveDate>, Option<NaiveDate>)> {
        let ask = |sql: &str| -> Result<Option<NaiveDate>> {
            let number: Option<i32> = self
                .connection
                .query_row(sql, [day_number(day)], |r| r.get(0))
                .map_err(|e| explain(&self.path, e))?;
            Ok(number.map(day_of))
        };
        Ok((
            ask("SELECT max(day) FROM ticket WHERE day < ?1")?,
            ask("SELECT min(day) FROM ticket WHERE day > ?1")?,
        ))
    }

    /// The ticket that bore `number` on `day`.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn find(&self, day: NaiveDate, number: Number) -> Result<Option<TicketId>> {
        let tickets = self.tickets(day)?;
        Ok(tickets.into_iter().find(|t| t.number == Some(number)).map(|t| t.id))
    }
}
