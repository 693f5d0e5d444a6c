//! The read table of requests: what lists and filters are asked from. It holds no word of them.

use super::history::{self, Writer};
use super::rows::Ids;
use super::tables::day_number;
use crate::domain::id::*;
use crate::domain::reference::Reference;
use crate::domain::request::{Channel, Person, Reply, Request, Status};
use crate::domain::settings::Confidentiality;
use crate::domain::time::Timestamp;
use chrono::NaiveDate;
use rusqlite::{Connection, params};

/// A status as a number.
pub(super) fn status(code: u8) -> Option<Status> {
    Status::ALL.into_iter().find(|s| *s as u8 == code)
}

/// A channel as a number.
pub(super) fn channel(code: u8) -> Option<Channel> {
    Channel::ALL.into_iter().find(|c| *c as u8 == code)
}

/// The SQL of every write, for one set of tables.
pub(super) struct Requests {
    pub history: Writer,
    put: String,
    drop: String,
    drop_letters: String,
    letter: String,
}

impl Requests {
    pub fn with_suffix(suffix: &str) -> Self {
        let sql = |text: &str| text.replace("{}", suffix);
        Self {
            history: Writer::with_suffix(suffix),
            // Nothing that SQLite guards by a savepoint: each would write out by itself what the index
            // has gathered in this transaction.
            put: sql("INSERT INTO request{} VALUES \
                 (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"),
            drop: sql("DELETE FROM request{} WHERE row = ?1"),
            drop_letters: sql("DELETE FROM letter{} WHERE request = ?1"),
            letter: sql("INSERT INTO letter{} VALUES (?1, ?2, ?3, ?4, ?5, ?6)"),
        }
    }

    /// Writes what became of a request; `first` is the row of its first event, where it is new.
    pub fn write(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        id: RequestId,
        before: Option<&Request>,
        after: Option<&Request>,
    ) -> rusqlite::Result<()> {
        let Some(request) = after else {
            if let Some(row) = self.history.remove(connection, id.0)? {
                connection.prepare_cached(&self.drop)?.execute([row])?;
                connection.prepare_cached(&self.drop_letters)?.execute([id.0.as_bytes()])?;
            }
            return Ok(());
        };
        let entry = history::request(connection, ids, id, request)?;
        // An entry whose time has changed has another row.
        if before.is_some_and(|b| b.at != request.at)
            && let Some(row) = self.history.remove(connection, id.0)?
        {
            connection.prepare_cached(&self.drop)?.execute([row])?;
        }
        let row = self.history.put(connection, &entry, before.is_none())?;
        if before.map(Row::of) != Some(Row::of(request)) {
            if before.is_some() {
                connection.prepare_cached(&self.drop)?.execute([row])?;
            }
            self.put(connection, ids, row, request)?;
        }
        if before.is_none_or(|b| b.letters != request.letters) {
            self.write_letters(connection, id, request, before.is_some())?;
        }
        Ok(())
    }

    /// Writes again what the file has of a request whose entry is at `row`.
    pub fn write_again(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        (id, row): (RequestId, i64),
        request: Option<&Request>,
    ) -> rusqlite::Result<()> {
        let Some(request) = request else { return self.write(connection, ids, id, None, None) };
        connection.prepare_cached(&self.drop)?.execute([row])?;
        let entry = history::request(connection, ids, id, request)?;
        let row = self.history.put(connection, &entry, false)?;
        self.put(connection, ids, row, request)
    }

    fn put(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        row: i64,
        request: &Request,
    ) -> rusqlite::Result<()> {
        let it = Row::of(request);
        let mut n = |id| ids.n(connection, id);
        let day = |day: Option<NaiveDate>| day.map(day_number);
        connection
            .prepare_cached(&self.put)?
            .execute(params![
                row,
                it.reference.number(),
                it.status as u8,
                request.channel as u8,
                n(it.service.0)?,
                it.assigned.map(|a| n(a.0)).transpose()?,
                it.at.0,
                day(it.due),
                day(it.target),
                it.answered.map(|at| at.0),
                it.hidden as u8,
                it.concerns.map(|a| n(a.0)).transpose()?,
                it.callback.map(|at| at.0),
                it.reply as u8,
                day(it.receipt),
            ])
            .map(drop)
    }

    fn write_letters(
        &self,
        connection: &Connection,
        id: RequestId,
        request: &Request,
        replace: bool,
    ) -> rusqlite::Result<()> {
        if replace {
            connection.prepare_cached(&self.drop_letters)?.execute([id.0.as_bytes()])?;
        }
        for written in &request.letters {
            connection.prepare_cached(&self.letter)?.execute(params![
                written.id.0.as_bytes(),
                id.0.as_bytes(),
                written.letter.kind as u8,
                written.state as u8,
                written.letter.by as u8,
                written.at.true_time().0,
            ])?;
        }
        Ok(())
    }

    /// Writes a person's entry.
    pub fn write_person(
        &self,
        connection: &Connection,
        id: PersonId,
        after: Option<&Person>,
        at: Timestamp,
    ) -> rusqlite::Result<()> {
        // Of whom nothing is known any more, nobody is to be found.
        match after.filter(|person| !person.contact.is_empty()) {
            Some(person) => {
                let entry = history::person(id, person, at);
                self.history.put(connection, &entry, false).map(drop)
            }
            None => self.history.remove(connection, id.0).map(drop),
        }
    }
}

/// What the table holds of a request.
#[derive(PartialEq)]
struct Row {
    reference: Reference,
    status: Status,
    service: ServiceId,
    assigned: Option<AgentId>,
    at: Timestamp,
    due: Option<NaiveDate>,
    target: Option<NaiveDate>,
    answered: Option<Timestamp>,
    hidden: Confidentiality,
    concerns: Option<AgentId>,
    callback: Option<Timestamp>,
    reply: Reply,
    receipt: Option<NaiveDate>,
}

impl Row {
    fn of(request: &Request) -> Self {
        Self {
            reference: request.reference(),
            status: request.status,
            service: request.matter.service,
            assigned: request.assigned,
            at: request.at,
            due: request.due(),
            target: request.deadlines.target,
            answered: request.answered.map(|m| m.true_time()),
            hidden: request.matter.confidentiality,
            concerns: request.matter.concerns,
            callback: request.callback(),
            reply: request.matter.reply,
            receipt: request.receipt_due(),
        }
    }
}
