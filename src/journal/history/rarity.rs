//! How rare a word is, told by the room that its list takes in the index.
//!
//! FTS5 keeps, for each part of the index, the first term of a page with the page's number
//! (`search_idx`: segid, term, pgno × 2): how many pages lie between a word and what follows it tells
//! how long its list is, without reading it. A file that came in years at a time, or all at once, makes
//! no difference to it, as it would to how far back the newest entries reach. What is told here decides
//! what a search costs, never what it finds.

use super::needle::{Needle, Term};
use rusqlite::{Connection, OptionalExtension};
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::time::{Duration, Instant};

/// Bytes of entries on a page of the index.
const PAGE_BYTES: f64 = 4000.0;
/// A list of so few pages is read to know how many entries it has, so many of them.
const SHORT: f64 = 2.0;
const SAMPLE: usize = 64;
/// How many parts of the index are asked: most words lie in the largest.
const PARTS: usize = 3;
/// While the file goes on changing, what was told is good for so long.
const GOOD_FOR: Duration = Duration::from_secs(10);

/// How many entries have a word, and on how many pages of the index they are listed.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Rarity {
    pub entries: f64,
    pub pages: f64,
}

/// How the entries lie in the file.
#[derive(Debug, Clone)]
pub(super) struct Ground {
    /// The rows of the oldest and the newest entry.
    first: i64,
    last: i64,
    /// Entries in all, roughly: each has a mark.
    pub entries: f64,
    /// The largest parts of the index.
    parts: Vec<i64>,
    told: Instant,
}

impl Ground {
    /// The part of the file that lies between two rows, newer first.
    pub fn stretch(&self, newer: i64, older: i64) -> f64 {
        (newer.min(self.last) - older.max(self.first)).max(1) as f64 / self.span()
    }

    fn span(&self) -> f64 {
        (self.last - self.first + 1) as f64
    }

    /// How many entries a list of so many pages has: each is kept as its distance from the one before,
    /// in seven bits a byte.
    fn listed_on(&self, pages: f64) -> f64 {
        let of = |bytes: i32| (pages * PAGE_BYTES / f64::from(bytes), 128f64.powi(bytes));
        let fits = |(entries, distance): &(f64, f64)| self.span() / entries < *distance;
        (1..=5).map(of).find(fits).map_or(1.0, |(entries, _)| entries)
    }
}

/// What is known of the words that were asked for.
#[derive(Default)]
pub(super) struct Rarities {
    ground: RefCell<Option<Ground>>,
    known: RefCell<HashMap<Needle, Rarity>>,
    is_stale: Cell<bool>,
}

impl Rarities {
    /// The file has changed.
    pub fn refresh(&self) {
        self.is_stale.set(true);
    }

    /// How the entries lie, as last told.
    pub fn ground(&self, connection: &Connection) -> rusqlite::Result<Ground> {
        let is_good = |ground: &Ground| !self.is_stale.get() || ground.told.elapsed() < GOOD_FOR;
        if let Some(ground) = self.ground.borrow().as_ref().filter(|g| is_good(g)) {
            return Ok(ground.clone());
        }
        let ground = read_ground(connection)?;
        self.is_stale.set(false);
        self.known.borrow_mut().clear();
        *self.ground.borrow_mut() = Some(ground.clone());
        Ok(ground)
    }

    /// How rare a word is.
    pub fn of(
        &self,
        connection: &Connection,
        ground: &Ground,
        needle: &Needle,
    ) -> rusqlite::Result<Rarity> {
        if let Some(rarity) = self.known.borrow().get(needle) {
            return Ok(*rarity);
        }
        let mut pages = 0.0;
        for term in needle.terms() {
            pages += pages_of(connection, ground, term)?;
        }
        let rarity = match pages {
            few if few <= SHORT => Rarity { entries: count(connection, needle)?, pages: 1.0 },
            many => Rarity { entries: ground.listed_on(many).min(ground.entries), pages: many },
        };
        let mut known = self.known.borrow_mut();
        if known.len() > 10_000 {
            known.clear();
        }
        known.insert(needle.clone(), rarity);
        Ok(rarity)
    }
}

/// The pages between a word and the next, in the largest parts of the index.
fn pages_of(connection: &Connection, ground: &Ground, term: Term<'_>) -> rusqlite::Result<f64> {
    let key = term.key();
    let mut at = connection.prepare_cached(
        "SELECT pgno / 2 FROM search_idx WHERE segid = ?1 AND term <= ?2 ORDER BY term DESC LIMIT 1",
    )?;
    let mut next = connection.prepare_cached(
        "SELECT pgno / 2 FROM search_idx WHERE segid = ?1 AND term > ?2 ORDER BY term LIMIT 1",
    )?;
    let mut pages = 0;
    for part in &ground.parts {
        let page = |row: &rusqlite::Row<'_>| row.get::<_, i64>(0);
        let from = at.query_row((part, &key), page).optional()?;
        let to = next.query_row((part, &key), page).optional()?;
        pages += from.zip(to).map_or(0, |(from, to)| to - from);
    }
    Ok(pages as f64)
}

/// How many entries a short list has: as many as there are, or some more than were read.
fn count(connection: &Connection, needle: &Needle) -> rusqlite::Result<f64> {
    let mut statement = connection
        .prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC")?;
    let mut rows = statement.query([needle.ask()])?;
    let mut count = 0;
    while rows.next()?.is_some() {
        count += 1;
        if count == SAMPLE {
            return Ok(PAGE_BYTES / 8.0);
        }
    }
    Ok(count as f64)
}

fn read_ground(connection: &Connection) -> rusqlite::Result<Ground> {
    let (first, last): (Option<i64>, Option<i64>) = connection
        .prepare_cached("SELECT (SELECT min(row) FROM history), (SELECT max(row) FROM history)")?
        .query_row([], |r| Ok((r.get(0)?, r.get(1)?)))?;
    let mut parts = Vec::new();
    let mut next = connection
        .prepare_cached("SELECT segid FROM search_idx WHERE segid > ?1 ORDER BY segid LIMIT 1")?;
    let mut size = connection.prepare_cached(
        "SELECT pgno / 2 FROM search_idx WHERE segid = ?1 ORDER BY term DESC LIMIT 1",
    )?;
    let mut part = 0;
    while let Some(found) = next.query_row([part], |r| r.get::<_, i64>(0)).optional()? {
        part = found;
        parts.push((size.query_row([part], |r| r.get::<_, i64>(0))?, part));
    }
    parts.sort_unstable_by_key(|(pages, _)| std::cmp::Reverse(*pages));
    parts.truncate(PARTS);
    let mut ground = Ground {
        first: first.unwrap_or(0),
        last: last.unwrap_or(0),
        entries: 1.0,
        parts: parts.into_iter().map(|(_, part)| part).collect(),
        told: Instant::now(),
    };
    let pages = pages_of(connection, &ground, Term::MARKS)?;
    ground.entries = ground.listed_on(pages.max(1.0));
    Ok(ground)
}
