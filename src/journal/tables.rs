//! The read tables: what lists, counts and searches of the past are asked from.

use super::feedback::FeedbackTable;
use super::incidents::Incidents;
use super::requests::Requests;
use super::rows::Ids;
use crate::domain::counts::{Particulars, ResultKind};
use crate::domain::event::{Body, Event, LineResult, Outcome};
use crate::domain::id::*;
use crate::domain::settings::Language;
use crate::domain::visit::{Line, Ticket, Visit};
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, params};

/// A local day as the tables keep it: days since 1 January of year 1.
pub(super) fn day_number(day: NaiveDate) -> i32 {
    day.num_days_from_ce()
}

/// The local day of a number.
pub(super) fn day(number: i32) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(number).unwrap_or_default()
}

/// An outcome as a number.
pub(super) fn outcome_code(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Served => 0,
        Outcome::NoShow => 1,
        Outcome::Left => 2,
        Outcome::Cancelled => 3,
        Outcome::NotClosed => 4,
    }
}

/// The outcome of a number.
pub(super) fn outcome(code: u8) -> Option<Outcome> {
    Outcome::ALL.into_iter().find(|o| outcome_code(*o) == code)
}

fn result_code(result: &LineResult) -> &'static str {
    result_name(ResultKind::of(result))
}

fn result_name(kind: ResultKind) -> &'static str {
    match kind {
        ResultKind::Done => "done",
        ResultKind::Incomplete => "incomplete",
        ResultKind::Informed => "informed",
        ResultKind::AppointmentGiven => "appointment_given",
        ResultKind::Directed => "directed",
        ResultKind::NotPossible => "not_possible",
    }
}

/// The kind of result of a name.
pub(super) fn result(name: &str) -> Option<ResultKind> {
    ResultKind::ALL.into_iter().find(|kind| result_name(*kind) == name)
}

/// What the table holds of a ticket and may change: what is final. An open ticket is whole in
/// memory, so that calling, serving and putting aside touch no table but the events.
#[derive(PartialEq)]
struct TicketRow {
    outcome: Option<u8>,
    hour: u8,
    priority: bool,
    first_service: ServiceId,
    issued_at: i64,
    closed_at: Option<i64>,
    wait_ms: Option<i64>,
    serve_ms: Option<i64>,
    within_target: bool,
    agent: Option<AgentId>,
    counter: Option<CounterId>,
    language: Option<Language>,
}

impl TicketRow {
    fn of(ticket: &Ticket) -> Self {
        let row = Self {
            outcome: None,
            hour: ticket.hour,
            priority: ticket.priority,
            first_service: ticket.first_service,
            issued_at: ticket.arrival.true_time().0,
            closed_at: None,
            wait_ms: None,
            serve_ms: None,
            within_target: false,
            agent: None,
            counter: None,
            language: ticket.language.clone(),
        };
        let Some(end) = &ticket.closed_at else { return row };
        let waited = ticket.first_call.map(|call| ticket.arrival.until(&call).length);
        let served = (!ticket.served.is_empty()).then(|| ticket.service_time(end).length);
        Self {
            outcome: ticket.outcome().map(outcome_code),
            closed_at: Some(end.true_time().0),
            wait_ms: waited.map(|w| w.signed()),
            serve_ms: served.map(|s| s.signed()),
            within_target: waited.is_some_and(|w| w <= ticket.target),
            agent: ticket.last_at.and_then(|a| a.agent),
            counter: ticket.last_at.and_then(|a| a.counter),
            ..row
        }
    }
}

/// The SQL of every write, for one set of tables: those in use or those being made.
pub(super) struct Tables {
    ticket: String,
    drop_tickets: String,
    drop_lines: String,
    line: String,
    drop_unticketed: String,
    unticketed: String,
    post: String,
    series: String,
    touch: String,
    days_of: String,
    superseded: String,
    clear_superseded: String,
    pub requests: Requests,
    pub incidents: Incidents,
    pub feedback: FeedbackTable,
}

impl Tables {
    /// The tables whose names end in `suffix`.
    pub fn with_suffix(suffix: &str) -> Self {
        let sql = |text: &str| text.replace("{}", suffix);
        Self {
            ticket: sql("INSERT INTO ticket{} (visit, part, day, hour, number, outcome, service, \
                 issued_at, closed_at, wait_ms, serve_ms, within_target, priority, agent, counter, \
                 language) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, \
                 ?15, ?16) \
                 ON CONFLICT (visit, part) DO UPDATE SET hour = ?4, outcome = ?6, \
                 service = ?7, issued_at = ?8, closed_at = ?9, wait_ms = ?10, serve_ms = ?11, \
                 within_target = ?12, priority = ?13, agent = ?14, counter = ?15, \
                 language = ?16"),
            drop_tickets: sql("DELETE FROM ticket{} WHERE visit = ?1 AND part >= ?2"),
            drop_lines: sql("DELETE FROM line{} WHERE visit = ?1"),
            line: sql("INSERT INTO line{} VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
            drop_unticketed: sql("DELETE FROM unticketed{} WHERE visit = ?1"),
            unticketed: sql("INSERT OR REPLACE INTO unticketed{} VALUES (?1, ?2, ?3, ?4, ?5)"),
            post: sql("INSERT OR REPLACE INTO post{} VALUES (?1, ?2, ?3)"),
            series: sql("INSERT INTO series{} VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT DO UPDATE SET last = max(last, ?4)"),
            touch: sql("INSERT INTO counted{} (day) VALUES (?1) \
                 ON CONFLICT DO UPDATE SET facts = NULL WHERE facts IS NOT NULL"),
            days_of: sql("SELECT day FROM ticket{} WHERE visit = ?1 \
                 UNION SELECT day FROM unticketed{} WHERE visit = ?1"),
            requests: Requests::with_suffix(suffix),
            incidents: Incidents::with_suffix(suffix),
            feedback: FeedbackTable::with_suffix(suffix),
            superseded: sql("INSERT OR IGNORE INTO superseded{} (event) VALUES (?1)"),
            clear_superseded: sql("DELETE FROM superseded{} WHERE event = ?1"),
        }
    }

    /// Writes what became of a visit. `before` is what the tables hold of it, where known: what
    /// did not change is not written again. `mine` is this machine's moment, for open tickets.
    pub fn write_visit(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        id: VisitId,
        before: Option<&Visit>,
        after: Option<&Visit>,
    ) -> rusqlite::Result<()> {
        let key = id.0.as_bytes();
        match after {
            Some(Visit::Queued(tickets)) => {
                let old = before.map_or(&[][..], Visit::tickets);
                for ticket in tickets {
                    let was = old.iter().find(|t| t.part == ticket.part);
                    if was.map(TicketRow::of) != Some(TicketRow::of(ticket)) {
                        self.write_ticket(connection, ids, id, ticket)?;
                    }
                }
                if old.len() > tickets.len() {
                    self.drop_missing(connection, key, tickets)?;
                }
                let lines = |tickets: &[Ticket]| -> Vec<(Part, Vec<Line>)> {
                    tickets.iter().map(|t| (t.part, t.lines.clone())).collect()
                };
                if lines(old) != lines(tickets) {
                    self.write_lines(connection, ids, id, tickets, !old.is_empty())?;
                }
            }
            Some(Visit::Informed { day, hour, theme }) => {
                self.write_unticketed(connection, ids, id, (*day, *hour), None, *theme)?;
            }
            Some(Visit::SentAway { day, hour, why, service }) => {
                let why = serde_json::to_string(why).unwrap_or_default();
                self.write_unticketed(connection, ids, id, (*day, *hour), Some(why), *service)?;
            }
            None => {
                connection.prepare_cached(&self.drop_tickets)?.execute((key, 0))?;
                connection.prepare_cached(&self.drop_lines)?.execute([key])?;
                connection.prepare_cached(&self.drop_unticketed)?.execute([key])?;
            }
        }
        Ok(())
    }

    fn drop_missing(
        &self,
        connection: &Connection,
        key: &[u8; 16],
        tickets: &[Ticket],
    ) -> rusqlite::Result<()> {
        let past_last = tickets.iter().map(|t| t.part.0).max().map_or(0, |p| i64::from(p) + 1);
        connection.prepare_cached(&self.drop_tickets)?.execute((key, past_last)).map(drop)
    }

    fn write_ticket(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        visit: VisitId,
        ticket: &Ticket,
    ) -> rusqlite::Result<()> {
        let row = TicketRow::of(ticket);
        let service = ids.n(connection, ticket.first_service.0)?;
        let agent = row.agent.map(|a| ids.n(connection, a.0)).transpose()?;
        let counter = row.counter.map(|c| ids.n(connection, c.0)).transpose()?;
        connection
            .prepare_cached(&self.ticket)?
            .execute(params![
                visit.0.as_bytes(),
                ticket.part.0,
                day_number(ticket.day),
                ticket.hour,
                ticket.number.map(|n| n.to_string()),
                row.outcome,
                service,
                row.issued_at,
                row.closed_at,
                row.wait_ms,
                row.serve_ms,
                row.within_target,
                ticket.priority,
                agent,
                counter,
                row.language.map(|l| l.to_string()),
            ])
            .map(drop)
    }

    fn write_lines(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        visit: VisitId,
        tickets: &[Ticket],
        replace: bool,
    ) -> rusqlite::Result<()> {
        let key = visit.0.as_bytes();
        if replace {
            connection.prepare_cached(&self.drop_lines)?.execute([key])?;
        }
        for ticket in tickets {
            for (position, line) in ticket.lines.iter().enumerate() {
                let service = ids.n(connection, line.service.0)?;
                connection.prepare_cached(&self.line)?.execute(params![
                    key,
                    ticket.part.0,
                    u32::try_from(position).unwrap_or(u32::MAX),
                    service,
                    line.quantity,
                    line.result.as_ref().map(result_code),
                    line.result.as_ref().map(Particulars::of).unwrap_or_default().0,
                ])?;
            }
        }
        Ok(())
    }

    fn write_unticketed(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        visit: VisitId,
        (day, hour): (NaiveDate, u8),
        why: Option<String>,
        service: Option<ServiceId>,
    ) -> rusqlite::Result<()> {
        let service = service.map(|s| ids.n(connection, s.0)).transpose()?;
        connection
            .prepare_cached(&self.unticketed)?
            .execute((visit.0.as_bytes(), day_number(day), hour, why, service))
            .map(drop)
    }

    /// Says that what is counted of a day has changed.
    pub fn touch(&self, connection: &Connection, day: NaiveDate) -> rusqlite::Result<()> {
        connection.prepare_cached(&self.touch)?.execute([day_number(day)]).map(drop)
    }

    /// The days that the tables hold a visit under.
    pub fn days_of(
        &self,
        connection: &Connection,
        visit: VisitId,
    ) -> rusqlite::Result<Vec<NaiveDate>> {
        let mut statement = connection.prepare_cached(&self.days_of)?;
        statement.query_map([visit.0.as_bytes()], |r| r.get(0).map(day))?.collect()
    }

    /// Writes that a post is live or not, under the local day of its opening.
    pub fn write_post(
        &self,
        connection: &Connection,
        post: PostId,
        opened: NaiveDate,
        live: bool,
    ) -> rusqlite::Result<()> {
        connection
            .prepare_cached(&self.post)?
            .execute((post.0.as_bytes(), day_number(opened), live))
            .map(drop)
    }

    /// Writes what an event leaves beside the state of its entity: a number that is burnt.
    pub fn write_traces(&self, connection: &Connection, event: &Event) -> rusqlite::Result<()> {
        if let Body::Issued(issued) = &event.body {
            let series = issued.number.series;
            let lane = series.lane.map(|l| l.to_string()).unwrap_or_default();
            connection.prepare_cached(&self.series)?.execute((
                day_number(issued.day),
                series.letter.to_string(),
                lane,
                issued.number.sequence,
            ))?;
        }
        Ok(())
    }

    /// Marks an event that had no effect, or takes the mark away.
    pub fn mark_superseded(
        &self,
        connection: &Connection,
        event: i64,
        superseded: bool,
    ) -> rusqlite::Result<()> {
        let sql = if superseded { &self.superseded } else { &self.clear_superseded };
        connection.prepare_cached(sql)?.execute([event]).map(drop)
    }
}
