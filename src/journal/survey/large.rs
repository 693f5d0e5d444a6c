//! Sheets of a large survey: counted mark by mark in one transaction, and no longer sheets then.
//!
//! A count only grows, so that of two copies of a row the higher is the later. What is taken back is
//! therefore counted too, beside what was given.

use super::words;
use crate::domain::id::ServiceId;
use crate::domain::survey::HalfDay;
use crate::domain::survey::large::results::{Asked, Counted, results};
use crate::domain::survey::large::{Large, Mark, Said, Sheet, Way};
use crate::journal::core::Core;
use crate::journal::error::Result;
use crate::journal::past::Past;
use crate::journal::tables::day_number;
use crate::journal::{Journal, requests};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use uuid::Uuid;

/// A large survey asks about the house, not about a service.
const NO_SERVICE: ServiceId = ServiceId(Uuid::nil());

/// Added to the number of what is taken back.
const TAKEN_BACK: u8 = 128;

/// What was counted of a sheet, so that whoever typed it in can take it back. It is never kept.
#[derive(Debug, Clone)]
pub struct Receipt {
    sheet: Sheet,
    half: HalfDay,
    words: Vec<Uuid>,
}

impl Journal {
    /// Counts a sheet; durable when this returns. Waits for its turn and the disk.
    ///
    /// # Errors
    /// The file cannot be written: then nothing of it is counted.
    pub fn hand_in(&self, sheet: &Sheet) -> Result<Receipt> {
        self.ask(|core| {
            core.alone(|core| {
                let half = core.half_day();
                core.mark(sheet, half, 0)?;
                let words = words::add(&core.connection, sheet)?;
                Ok(Receipt { sheet: sheet.clone(), half, words })
            })
        })
    }

    /// Counts a sheet no longer.
    ///
    /// # Errors
    /// The file cannot be written: then it is counted still.
    pub fn take_back(&self, receipt: &Receipt) -> Result<()> {
        self.ask(|core| {
            core.alone(|core| {
                core.mark(&receipt.sheet, receipt.half, TAKEN_BACK)?;
                words::blank_in(&core.connection, &receipt.words).map(drop)
            })
        })
    }
}

impl Core {
    fn mark(&mut self, sheet: &Sheet, half: HalfDay, plus: u8) -> rusqlite::Result<()> {
        let (survey, way) =
            ((sheet.survey(), NO_SERVICE), (sheet.way().channel(), sheet.language()));
        for Mark { question, said } in sheet.marks() {
            self.add_to(survey, way, half, (*question, said.number() + plus))?;
        }
        Ok(())
    }
}

impl Past {
    /// What was answered to a large survey from one local day to another, over all lives of this
    /// file, less what was taken back.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn large_survey_marks(
        &self,
        survey: &str,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<Counted>> {
        let rows: Vec<(u8, String, u8, u8, i64)> = self.with_file(|file| {
            let mut statement = file.prepare_cached(
                "SELECT channel, language, question, answer, sum(count) FROM survey_answer \
                 WHERE survey = ?1 AND day BETWEEN ?2 AND ?3 AND service = zeroblob(16) \
                 GROUP BY channel, language, question, answer",
            )?;
            let rows = statement
                .query_map((survey, day_number(from), day_number(to)), |r| r.try_into())?;
            rows.collect()
        })?;
        let mut counts: BTreeMap<(Way, String, Mark), i64> = BTreeMap::new();
        for (channel, language, question, number, count) in rows {
            let (number, count) = match number.checked_sub(TAKEN_BACK) {
                Some(taken_back) => (taken_back, -count),
                None => (number, count),
            };
            // A newer program may have counted something that this one does not know.
            let way = requests::channel(channel).and_then(Way::of_channel);
            if let (Some(way), Some(said)) = (way, Said::of_number(number)) {
                *counts.entry((way, language, Mark { question, said })).or_default() += count;
            }
        }
        let counted = counts.into_iter().filter_map(|((way, language, mark), count)| {
            let count = u64::try_from(count).ok().filter(|count| *count > 0)?;
            Some(Counted { way, language, mark, count })
        });
        Ok(counted.collect())
    }

    /// The results of a large survey from one local day to another. What was written has no day: all
    /// of it is counted.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn large_survey_results(
        &self,
        large: &Large,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Asked> {
        let results = results(large, &self.large_survey_marks(&large.code, from, to)?);
        let all = self.survey_words(&large.code)?;
        let count = |number: u8| all.iter().filter(|one| one.question == number).count();
        let written = (1u8..).zip(&large.questions).map(|(number, _)| count(number)).collect();
        Ok(Asked { large: large.clone(), results, written })
    }
}
