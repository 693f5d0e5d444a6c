//! What is counted of each day. A day that is over lies in one piece beside the tables, so that ten
//! years are read in one go; a change of it makes the piece void in the same transaction, and until
//! it is made anew the day is counted from the tables. Nothing depends on the pieces but the time
//! that counting takes.

mod blob;
mod check;
mod pieces;

pub(super) use check::Check;
pub(super) use pieces::make_all;

use super::rows::Ids;
use super::tables::{day_number, outcome, result};
use crate::domain::counts::{DayFacts, Known, LineFacts, OtherFacts, Particulars, TicketFacts};
use crate::domain::id::*;
use crate::domain::settings::Language;
use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use std::collections::HashMap;
use uuid::Uuid;

/// Gathers facts by the numbers that this file has for ids, and by those of [`Known`].
#[derive(Debug, Default)]
pub(super) struct Gatherer {
    /// What facts call services, agents and languages.
    pub known: Known,
    services: HashMap<i64, u32>,
    agents: HashMap<i64, u32>,
    languages: HashMap<String, u32>,
}

/// Where facts come from, in the order of the facts.
#[derive(Debug, Default)]
pub(super) struct Origins {
    pub tickets: Vec<TicketId>,
    pub others: Vec<VisitId>,
}

/// A length of time in ms as whole seconds.
fn seconds(ms: Option<i64>) -> Option<u32> {
    let ms = u64::try_from(ms?).ok()?;
    Some(u32::try_from(ms / 1000).unwrap_or(u32::MAX))
}

fn text(value: ValueRef<'_>) -> Option<&str> {
    value.as_str().ok()
}

const TICKETS: &str = "SELECT ticket.n, visit, part, hour, ticket.service, outcome, wait_ms, \
     serve_ms, within_target, agent, language, line.service, quantity, result, particulars \
     FROM ticket LEFT JOIN line USING (visit, part) WHERE day = ?1 ORDER BY ticket.n, position";
const OTHERS: &str =
    "SELECT visit, hour, why IS NOT NULL, service FROM unticketed WHERE day = ?1 ORDER BY visit";

impl Gatherer {
    fn service(&mut self, file: &Connection, ids: &mut Ids, n: i64) -> rusqlite::Result<u32> {
        if let Some(known) = self.services.get(&n) {
            return Ok(*known);
        }
        let number = self.known.services.number(&ServiceId(ids.id(file, n)?));
        self.services.insert(n, number);
        Ok(number)
    }

    fn agent(&mut self, file: &Connection, ids: &mut Ids, n: i64) -> rusqlite::Result<u32> {
        if let Some(known) = self.agents.get(&n) {
            return Ok(*known);
        }
        let number = self.known.agents.number(&AgentId(ids.id(file, n)?));
        self.agents.insert(n, number);
        Ok(number)
    }

    /// The number of a language; `None` for a tag that this program cannot read.
    fn language(&mut self, tag: &str) -> Option<u32> {
        if let Some(known) = self.languages.get(tag) {
            return Some(*known);
        }
        let number = self.known.languages.number(&tag.parse::<Language>().ok()?);
        self.languages.insert(tag.to_owned(), number);
        Some(number)
    }

    /// The facts of a day as the tables tell them, and where each comes from.
    pub fn read_tables(
        &mut self,
        file: &Connection,
        ids: &mut Ids,
        day: NaiveDate,
        facts: &mut DayFacts,
        origins: &mut Origins,
    ) -> rusqlite::Result<()> {
        facts.clear();
        origins.tickets.clear();
        origins.others.clear();
        let mut last = None;
        let mut statement = file.prepare_cached(TICKETS)?;
        let mut rows = statement.query([day_number(day)])?;
        while let Some(row) = rows.next()? {
            let n: i64 = row.get(0)?;
            if last.replace(n) != Some(n) {
                facts.tickets.push(self.ticket(file, ids, row)?);
                let visit = VisitId(Uuid::from_bytes(row.get(1)?));
                origins.tickets.push(TicketId { visit, part: Part(row.get(2)?) });
            }
            if let (Some(service), Some(ticket)) = (row.get(11)?, facts.tickets.last_mut()) {
                ticket.lines += 1;
                facts.lines.push(LineFacts {
                    service: self.service(file, ids, service)?,
                    quantity: row.get(12)?,
                    result: text(row.get_ref(13)?).and_then(result),
                    particulars: Particulars(row.get(14)?),
                });
            }
        }
        let mut statement = file.prepare_cached(OTHERS)?;
        let mut rows = statement.query([day_number(day)])?;
        while let Some(row) = rows.next()? {
            origins.others.push(VisitId(Uuid::from_bytes(row.get(0)?)));
            let service: Option<i64> = row.get(3)?;
            facts.others.push(OtherFacts {
                sent_away: row.get(2)?,
                hour: row.get(1)?,
                service: service.map(|n| self.service(file, ids, n)).transpose()?,
            });
        }
        Ok(())
    }

    fn ticket(
        &mut self,
        file: &Connection,
        ids: &mut Ids,
        row: &Row<'_>,
    ) -> rusqlite::Result<TicketFacts> {
        let agent: Option<i64> = row.get(9)?;
        Ok(TicketFacts {
            first: Part(row.get(2)?) == Part::FIRST,
            hour: row.get(3)?,
            service: self.service(file, ids, row.get(4)?)?,
            outcome: row.get::<_, Option<u8>>(5)?.and_then(outcome),
            wait_s: seconds(row.get(6)?),
            serve_s: seconds(row.get(7)?),
            within_target: row.get(8)?,
            agent: agent.map(|n| self.agent(file, ids, n)).transpose()?,
            language: text(row.get_ref(10)?).and_then(|tag| self.language(tag)),
            lines: 0,
        })
    }

    /// The facts of a day from its piece; `false` where it is of another make, or broken.
    pub fn read_piece(
        &mut self,
        file: &Connection,
        ids: &mut Ids,
        piece: ValueRef<'_>,
        facts: &mut DayFacts,
    ) -> rusqlite::Result<bool> {
        facts.clear();
        match piece {
            ValueRef::Blob(bytes) => blob::read(self, file, ids, bytes, facts),
            _ => Ok(false),
        }
    }
}
