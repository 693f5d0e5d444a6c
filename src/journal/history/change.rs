//! What is changed in the index while another is made to take its place.

use super::words::tokens;
use crate::journal::schema::{meta, set_meta};
use rusqlite::{Connection, OptionalExtension};

/// The number of the build under way.
const BUILDING: &str = "index_building";
/// The number of the build that the index in use came from.
const BUILT: &str = "index_built";

/// Which rows the index in use holds.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Held {
    built: i64,
    building: Option<i64>,
}

impl Held {
    pub fn read(connection: &Connection) -> rusqlite::Result<Self> {
        connection
            .prepare_cached(
                "SELECT coalesce((SELECT value FROM meta WHERE key = ?1), 0), \
                 (SELECT value FROM meta WHERE key = ?2)",
            )?
            .query_row((BUILT, BUILDING), |r| Ok(Self { built: r.get(0)?, building: r.get(1)? }))
    }

    /// Says in the index that a row of `build` had the words `was` and now has `words`.
    pub fn change(
        self,
        connection: &Connection,
        (row, build): (i64, Option<i64>),
        was: Option<&str>,
        words: Option<&str>,
    ) -> rusqlite::Result<()> {
        if build.is_none_or(|build| build <= self.built) {
            carry_out(connection, "", row, was, words)?;
        }
        let Some(building) = self.building else { return Ok(()) };
        connection
            .prepare_cached(
                "INSERT INTO index_change (row, was, words, fed) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((row, was, words, build == Some(building)))
            .map(drop)
    }
}

/// A change of a row's words.
#[derive(Debug)]
pub(super) struct Change {
    pub n: i64,
    pub row: i64,
    /// The row came to the new index from the import itself.
    pub fed: bool,
    was: Option<String>,
    words: Option<String>,
}

impl Change {
    pub fn carry_out(&self, connection: &Connection, suffix: &str) -> rusqlite::Result<()> {
        carry_out(connection, suffix, self.row, self.was.as_deref(), self.words.as_deref())
    }
}

/// Takes the words of a row out of an index, and puts others in. They must be exactly those that
/// were put in: only then no byte of them stays.
fn carry_out(
    connection: &Connection,
    suffix: &str,
    row: i64,
    was: Option<&str>,
    words: Option<&str>,
) -> rusqlite::Result<()> {
    if let Some(was) = was {
        connection
            .prepare_cached(&format!(
                "INSERT INTO search{suffix} (search{suffix}, rowid, words) \
                 VALUES ('delete', ?1, ?2)"
            ))?
            .execute((row, tokens(was)))?;
    }
    if let Some(words) = words {
        connection
            .prepare_cached(&format!("INSERT INTO search{suffix} (rowid, words) VALUES (?1, ?2)"))?
            .execute((row, tokens(words)))?;
    }
    Ok(())
}

/// The changes after one of them, some at a time.
pub(super) fn after(connection: &Connection, n: i64) -> rusqlite::Result<Vec<Change>> {
    let mut statement = connection.prepare_cached(
        "SELECT n, row, fed, was, words FROM index_change WHERE n > ?1 ORDER BY n LIMIT 20",
    )?;
    let changes = statement.query_map([n], |r| {
        Ok(Change {
            n: r.get(0)?,
            row: r.get(1)?,
            fed: r.get(2)?,
            was: r.get(3)?,
            words: r.get(4)?,
        })
    })?;
    changes.collect()
}

/// The last change; 0 where there is none.
pub(super) fn last(connection: &Connection) -> rusqlite::Result<i64> {
    connection
        .prepare_cached("SELECT max(n) FROM index_change")?
        .query_row([], |r| Ok(r.get::<_, Option<i64>>(0)?.unwrap_or(0)))
        .optional()
        .map(Option::unwrap_or_default)
}

/// Whether a build has begun and not ended.
pub(super) fn is_building(connection: &Connection) -> rusqlite::Result<bool> {
    meta::<i64>(connection, BUILDING).map(|number| number.is_some())
}

/// From now on changes are listed; gives the build's number. What a build that was cut off had
/// listed is of no use.
pub(super) fn begin_build(connection: &Connection) -> rusqlite::Result<i64> {
    let before = Held::read(connection)?;
    let number = before.building.unwrap_or(0).max(before.built) + 1;
    forget_all(connection)?;
    set_meta(connection, BUILDING, &number)?;
    Ok(number)
}

/// The new index is in use.
pub(super) fn end_build(connection: &Connection) -> rusqlite::Result<()> {
    let number = Held::read(connection)?.building;
    set_meta(connection, BUILT, &number)?;
    connection.execute("DELETE FROM meta WHERE key = ?1", [BUILDING])?;
    forget_all(connection)
}

/// Empties the list.
pub(in crate::journal) fn forget_all(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM index_change", []).map(drop)
}
