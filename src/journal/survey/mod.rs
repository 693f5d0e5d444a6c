//! Answers to surveys: tallies beside the events, with nothing by which they could be laid beside a
//! ticket, an agent or a minute.

mod large;
mod words;

pub use large::Receipt;
pub use words::Written;
pub(super) use words::{blank, recall};

use super::core::Core;
use super::error::Result;
use super::past::Past;
use super::schema::{self, explain};
use super::tables::day_number;
use super::turn::begin_writing;
use super::{Journal, requests};
use crate::domain::id::ServiceId;
use crate::domain::request::Channel;
use crate::domain::survey::results::{Asked, Counted, results};
use crate::domain::survey::{Answer, HalfDay, Survey, Tally};
use crate::domain::time::Zone;
use chrono::NaiveDate;
use rusqlite::{Connection, Row};
use std::path::Path;
use uuid::Uuid;

/// Adds one. It is the whole transaction: no other row is written with it that would tell when.
const ADD: &str = "INSERT INTO survey_answer (survey, question, day, half, service, channel, \
     language, answer, workstation, incarnation, count) \
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 1) \
     ON CONFLICT DO UPDATE SET count = count + 1";

/// One more visitor.
const VISITOR: &str = "INSERT INTO survey_visitors VALUES (?1, 1) \
     ON CONFLICT DO UPDATE SET count = count + 1 RETURNING count";

/// Each row is one life's own count, which only grows: of two of them the higher is the later.
const TAKE_OVER: &str = "INSERT INTO survey_answer SELECT * FROM before.survey_answer WHERE true \
     ON CONFLICT DO UPDATE SET count = max(count, excluded.count); \
     INSERT INTO survey_visitors SELECT * FROM before.survey_visitors WHERE true \
     ON CONFLICT DO UPDATE SET count = max(count, excluded.count);";

impl Journal {
    /// Adds an answer to its tally; durable when this returns. Waits for its turn and the disk.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn answer_survey(&self, tally: &Tally) -> Result<()> {
        self.ask(|core| core.alone(|core| core.add(tally)))
    }

    /// Counts a visitor who was served while a survey asked people of their service; gives how many
    /// there were with this one.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn count_visitor(&self, survey: &str) -> Result<u64> {
        self.ask(|core| {
            core.alone(|core| {
                let mut visitor = core.connection.prepare_cached(VISITOR)?;
                visitor.query_row([survey], |r| r.get(0).map(i64::unsigned_abs))
            })
        })
    }
}

impl Core {
    /// One statement in a transaction of its own.
    fn alone<T>(&mut self, work: impl FnOnce(&mut Self) -> rusqlite::Result<T>) -> Result<T> {
        let path = self.path.clone();
        let wrong = |e| explain(&path, e);
        begin_writing(&self.connection).map_err(wrong)?;
        let done =
            schema::check_version(&self.connection, &path).and_then(|()| work(self).map_err(wrong));
        if done.is_ok() {
            self.connection.execute_batch("COMMIT").map_err(wrong)?;
        } else if !self.connection.is_autocommit()
            && let Err(error) = self.connection.execute_batch("ROLLBACK")
        {
            tracing::error!(%error, "a transaction could not be rolled back");
        }
        done
    }

    fn add(&mut self, tally: &Tally) -> rusqlite::Result<()> {
        let half = self.half_day();
        let said = (tally.question, tally.answer.number());
        self.add_to((&tally.survey, tally.service), (tally.channel, &tally.language), half, said)
    }

    fn half_day(&self) -> HalfDay {
        HalfDay::from(self.zone.local(self.clock.now()))
    }

    /// Adds one to the row of a survey and service, a way and language, a half-day, a question and
    /// what was said to it.
    fn add_to(
        &mut self,
        (survey, service): (&str, ServiceId),
        (channel, language): (Channel, &str),
        half: HalfDay,
        (question, said): (u8, u8),
    ) -> rusqlite::Result<()> {
        let (workstation, incarnation) = self.life();
        self.connection
            .prepare_cached(ADD)?
            .execute((
                survey,
                question,
                day_number(half.day),
                half.afternoon,
                service.0.as_bytes(),
                channel as u8,
                language,
                said,
                workstation.as_bytes(),
                incarnation.as_bytes(),
            ))
            .map(drop)
    }
}

impl Past {
    /// What was answered to a flash survey from one local day to another, over all lives of this file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey_answers(
        &self,
        survey: &str,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Counted>> {
        let ask = |file: &Connection| -> rusqlite::Result<Vec<Counted>> {
            let mut statement = file.prepare_cached(
                "SELECT service, channel, language, answer, sum(count) FROM survey_answer \
                 WHERE survey = ?1 AND day BETWEEN ?2 AND ?3 AND service <> zeroblob(16) \
                 GROUP BY service, channel, language, answer",
            )?;
            let rows = statement.query_map((survey, day_number(from), day_number(to)), counted)?;
            rows.filter_map(rusqlite::Result::transpose).collect()
        };
        self.with_file(ask)
    }

    /// What was answered to all surveys together: each asks the same faces.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn all_survey_answers(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Counted>> {
        let ask = |file: &Connection| -> rusqlite::Result<Vec<Counted>> {
            let mut statement = file.prepare_cached(
                "SELECT service, channel, language, answer, sum(count) FROM survey_answer \
                 WHERE day BETWEEN ?1 AND ?2 GROUP BY service, channel, language, answer",
            )?;
            let rows = statement.query_map((day_number(from), day_number(to)), counted)?;
            rows.filter_map(rusqlite::Result::transpose).collect()
        };
        self.with_file(ask)
    }

    /// The results of the city's surveys from one local day to another, and of those that it asks no
    /// longer.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn survey_results(
        &self,
        surveys: &[Survey],
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Asked>> {
        let answered: Vec<String> = self.with_file(|file| {
            let mut statement = file.prepare_cached(
                "SELECT DISTINCT survey FROM survey_answer WHERE service <> zeroblob(16)",
            )?;
            statement.query_map([], |r| r.get(0))?.collect()
        })?;
        let known = |code: &String| surveys.iter().find(|survey| survey.code == *code);
        let others = answered.into_iter().filter(|code| known(code).is_none());
        let codes = surveys.iter().map(|survey| survey.code.clone()).chain(others);
        codes
            .map(|code| {
                let survey = known(&code);
                let name = survey.map_or_else(|| code.clone(), |survey| survey.name.clone());
                let reference = survey.and_then(|survey| survey.reference.clone());
                let results = results(&self.survey_answers(&code, from, to)?);
                Ok(Asked { code, name, reference, results })
            })
            .collect()
    }
}

/// A row; `None` where a newer program counted something that this one does not know.
fn counted(row: &Row<'_>) -> rusqlite::Result<Option<Counted>> {
    let (Some(channel), Some(answer)) =
        (requests::channel(row.get(1)?), Answer::of_number(row.get(3)?))
    else {
        return Ok(None);
    };
    let service = ServiceId(Uuid::from_bytes(row.get(0)?));
    let count = row.get::<_, i64>(4)?.unsigned_abs();
    Ok(Some(Counted { service, channel, language: row.get(2)?, answer, count }))
}

/// Lays the answers of the file `before` over those of its older copy, so that a restore loses none.
/// A file that cannot be read any more has nothing to give; the restore goes on without.
pub(super) fn take_over(before: &Path, copy: &Path) {
    let work = || -> rusqlite::Result<()> {
        let mut connection = Connection::open(copy)?;
        connection.execute("ATTACH ?1 AS before", [before.to_string_lossy()])?;
        let whole = connection.transaction()?;
        if whole.table_exists(Some("before"), "survey_answer")? {
            schema::bring_up(&whole)?;
            whole.execute_batch(TAKE_OVER)?;
            if whole.table_exists(Some("before"), "survey_words")? {
                whole.execute_batch(words::TAKE_OVER)?;
            }
        }
        whole.commit()?;
        connection.execute_batch("DETACH before")?;
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))
    };
    if before.exists()
        && let Err(error) = work()
    {
        tracing::warn!(%error, "the answers to surveys of the file before could not be read");
    }
}
