//! The history said anew, where the rules by which it is said have changed since: the words by which
//! entries are found, and what the lists of requests are told. Entry by entry, from the newest on, in
//! steps between which desks go on; what is not said anew yet stands as it was.

use super::Kind;
use super::index::{Left, STEP, rewrite};
use crate::domain::event::Entity;
use crate::domain::id::{PersonId, RequestId, VisitId};
use crate::journal::core::Core;
use crate::journal::error::Result;
use crate::journal::load;
use crate::journal::payload::entity_columns;
use crate::journal::schema::{meta, set_meta};
use rusqlite::OptionalExtension;
use std::time::Instant;
use uuid::Uuid;

/// Raised with every change of what an entry's words are, or of what lists of requests are told.
pub(in crate::journal) const RULES: i64 = 2;
/// By which rules all of it was said.
pub(in crate::journal) const SAID_BY: &str = "history_rules";
/// Down to which row it has been said by the rules of the number that it bears.
const DOWN_TO: &str = "history_rules_2";

impl Core {
    /// Says some of it anew, for the time of a short transaction.
    pub fn say_again(&mut self) -> Result<Left> {
        let said_by: i64 = meta(&self.connection, SAID_BY).map_err(|e| self.wrong(e))?.unwrap_or(1);
        if said_by >= RULES {
            return Ok(Left::Nothing);
        }
        self.whole_transaction(Self::say_some_again)
    }

    fn say_some_again(&mut self) -> rusqlite::Result<Left> {
        let started = Instant::now();
        let mut down_to = meta(&self.connection, DOWN_TO)?.unwrap_or(i64::MAX);
        while started.elapsed() < STEP / 2 {
            let next = self
                .connection
                .prepare_cached(
                    "SELECT row, kind, entity FROM history WHERE row < ?1 ORDER BY row DESC LIMIT 1",
                )?
                .query_row([down_to], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
                .optional()?;
            let Some((row, kind, entity)) = next else {
                set_meta(&self.connection, SAID_BY, &RULES)?;
                return Ok(Left::Nothing);
            };
            self.say_row_again(row, kind, Uuid::from_bytes(entity))?;
            down_to = row;
        }
        set_meta(&self.connection, DOWN_TO, &down_to)?;
        Ok(Left::More)
    }

    fn say_row_again(&mut self, row: i64, kind: u8, entity: Uuid) -> rusqlite::Result<()> {
        let (connection, ids) = (&self.connection, &mut self.ids);
        if kind == Kind::Request as u8 {
            let id = RequestId(entity);
            let request = load::request(connection, ids, id)?;
            return self.tables.requests.write_again(connection, ids, (id, row), request.as_ref());
        }
        let written = match kind {
            visit if visit == Kind::Visit as u8 => Entity::Visit(VisitId(entity)),
            _ => Entity::Person(PersonId(entity)),
        };
        let history = &self.tables.requests.history;
        rewrite(connection, ids, history, entity_columns(written))
    }
}
