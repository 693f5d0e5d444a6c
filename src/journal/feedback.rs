//! The read table of what is said of the service: what lists and counts are asked from. It holds no
//! word of it.

use super::rows::Ids;
use super::tables::day_number;
use crate::domain::feedback::{Feedback, Kind, State, Theme};
use crate::domain::id::*;
use rusqlite::{Connection, params};

/// A kind as a number.
pub(super) fn kind(code: u8) -> Option<Kind> {
    Kind::ALL.into_iter().find(|k| *k as u8 == code)
}

/// A theme as a number.
pub(super) fn theme(code: u8) -> Option<Theme> {
    Theme::ALL.into_iter().find(|t| *t as u8 == code)
}

/// A state as a number.
pub(super) fn state(code: u8) -> Option<State> {
    State::ALL.into_iter().find(|s| *s as u8 == code)
}

/// The SQL of every write, for one set of tables.
pub(super) struct FeedbackTable {
    put: String,
    drop: String,
}

impl FeedbackTable {
    pub fn with_suffix(suffix: &str) -> Self {
        let sql = |text: &str| text.replace("{}", suffix);
        Self {
            put: sql("INSERT OR REPLACE INTO feedback{} VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"),
            drop: sql("DELETE FROM feedback{} WHERE feedback = ?1"),
        }
    }

    /// Writes what became of it; nothing is left of what was taken back.
    pub fn write(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        id: FeedbackId,
        feedback: Option<&Feedback>,
    ) -> rusqlite::Result<()> {
        let Some(feedback) = feedback else {
            let mut drop = connection.prepare_cached(&self.drop)?;
            return drop.execute([id.0.as_bytes()]).map(std::mem::drop);
        };
        let receipt = &feedback.receipt;
        connection
            .prepare_cached(&self.put)?
            .execute(params![
                id.0.as_bytes(),
                day_number(receipt.day),
                receipt.kind as u8,
                receipt.theme as u8,
                receipt.channel as u8,
                receipt.service.map(|s| ids.n(connection, s.0)).transpose()?,
                feedback.state() as u8,
            ])
            .map(std::mem::drop)
    }
}
