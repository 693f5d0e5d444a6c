//! Finding entries while somebody types.
//!
//! What is rare finds, what is frequent confirms. How rare each word is, is estimated from how far
//! back its newest entries reach. The index walks the rarest words together, as many as pay for
//! themselves; each row it gives is confirmed by the row's own words. Which words pay is a matter of
//! cost alone: the answer is the same.

use super::needle::{Needle, marks, near, stands_in};
use super::viewer::Viewer;
use super::{first_row, time_of};
use crate::domain::query::{Filter, Order, Query, Term};
use crate::domain::time::Timestamp;
use crate::journal::clock::SiteZone;
use crate::journal::rows::Ids;
use crate::journal::tables::day_number;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use std::cell::RefCell;
use std::collections::HashMap;
use uuid::Uuid;

/// How many entries tell how rare a word is.
const SAMPLE: usize = 64;
/// Seconds that the confirmation of one row takes, and one entry of a word's list to walk over;
/// measured, and good enough to choose by.
const CONFIRM: f64 = 4e-6;
const WALK: f64 = 12e-9;
/// What is ordered by how well it matches, of the newest that match.
const RANKED: usize = 300;

/// An entry that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// Its row, which tells its time.
    pub row: i64,
    /// A visit or a request.
    pub kind: u8,
    /// Which.
    pub entity: Uuid,
}

impl Hit {
    /// When it was, to a minute.
    pub fn at(&self) -> Timestamp {
        time_of(self.row)
    }
}

/// How the entries lie over the rows, for telling what is rare.
#[derive(Debug, Clone, Copy)]
struct Ground {
    last: i64,
    /// Entries in all, roughly.
    entries: f64,
    /// Entries to a row.
    density: f64,
}

/// A reader of the history on a connection of its own.
#[derive(Default)]
pub struct Finder {
    ground: RefCell<Option<Ground>>,
    /// The part of all entries that have a word, as last estimated.
    parts: RefCell<HashMap<Needle, f64>>,
}

impl Finder {
    /// Forgets what was estimated: the file has changed.
    pub fn refresh(&self) {
        self.ground.take();
        self.parts.borrow_mut().clear();
    }

    /// The first `limit` entries that `query` finds and `viewer` may see.
    pub(in crate::journal) fn find(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        (viewer, zone, today): (&Viewer, SiteZone, NaiveDate),
        query: &Query,
        limit: usize,
    ) -> rusqlite::Result<Vec<Hit>> {
        let Some(mut search) = Search::of(connection, ids, viewer, zone, query)? else {
            return Ok(vec![]);
        };
        search.late = query.filters.contains(&Filter::Late).then(|| day_number(today));
        search.limit = match query.order {
            Order::Newest => limit,
            Order::Best => limit.max(RANKED),
        };
        let mut hits = self.run(connection, &search)?;
        if query.order == Order::Best {
            hits.sort_by_key(|(hit, words)| {
                (std::cmp::Reverse(search.score(words)), std::cmp::Reverse(hit.row))
            });
            hits.truncate(limit);
        }
        Ok(hits.into_iter().map(|(hit, _)| hit).collect())
    }

    /// Entities of one kind with all of `words`, newest first, whoever may see them.
    pub(in crate::journal) fn entities(
        &self,
        connection: &Connection,
        words: &[String],
        kind: super::Kind,
        limit: usize,
    ) -> rusqlite::Result<Vec<Uuid>> {
        let word = |word: &String| Needle { any: vec![word.clone()], mark: false };
        let mut needles: Vec<Needle> = words.iter().map(word).collect();
        needles.push(Needle { any: vec![format!("_k{}", kind as u8)], mark: true });
        let rows = (i64::MIN, i64::MAX);
        let search = Search { needles, hidden: &[], rows, late: None, limit, persons: true };
        let hits = self.run(connection, &search)?;
        Ok(hits.into_iter().map(|(hit, _)| hit.entity).collect())
    }

    fn run(
        &self,
        connection: &Connection,
        search: &Search<'_>,
    ) -> rusqlite::Result<Vec<(Hit, String)>> {
        if search.needles.is_empty() {
            return search.walk(connection);
        }
        let mut parts: Vec<(f64, &Needle)> = Vec::with_capacity(search.needles.len());
        for needle in &search.needles {
            // One word alone needs no choice.
            let part = if search.needles.len() == 1 { 0.0 } else { self.part(connection, needle)? };
            parts.push((part, needle));
        }
        parts.sort_by(|a, b| a.0.total_cmp(&b.0));
        let taken = match self.ground.borrow().as_ref() {
            Some(ground) => choose(&parts, ground.entries, search.limit),
            None => 1,
        };
        let (asked, confirmed) = parts.split_at(taken);
        let cut = asked.iter().filter(|(_, n)| n.is_cut());
        let confirm: Vec<&Needle> = confirmed.iter().chain(cut).map(|(_, n)| *n).collect();
        let asked: Vec<String> = asked.iter().map(|(_, n)| n.ask()).collect();
        search.ask(connection, &asked.join(" AND "), &confirm)
    }

    /// Which part of all entries has a word, by how far back its newest ones reach.
    fn part(&self, connection: &Connection, needle: &Needle) -> rusqlite::Result<f64> {
        if let Some(part) = self.parts.borrow().get(needle) {
            return Ok(*part);
        }
        let ground = self.ground(connection)?;
        let mut statement = connection
            .prepare_cached("SELECT rowid FROM search WHERE search MATCH ?1 ORDER BY rowid DESC")?;
        let mut rows = statement.query([needle.ask()])?;
        let (mut count, mut reached) = (0usize, ground.last);
        while let Some(row) = rows.next()? {
            count += 1;
            reached = row.get(0)?;
            if count == SAMPLE {
                break;
            }
        }
        let part = match count {
            SAMPLE => SAMPLE as f64 / ((ground.last - reached + 1) as f64 * ground.density),
            count => count as f64 / ground.entries,
        };
        let part = part.clamp(1e-9, 1.0);
        let mut parts = self.parts.borrow_mut();
        if parts.len() > 10_000 {
            parts.clear();
        }
        parts.insert(needle.clone(), part);
        Ok(part)
    }

    fn ground(&self, connection: &Connection) -> rusqlite::Result<Ground> {
        if let Some(ground) = *self.ground.borrow() {
            return Ok(ground);
        }
        let (first, last): (Option<i64>, Option<i64>) = connection
            .prepare_cached(
                "SELECT (SELECT min(row) FROM history), (SELECT max(row) FROM history)",
            )?
            .query_row([], |r| Ok((r.get(0)?, r.get(1)?)))?;
        let (first, last) = (first.unwrap_or(0), last.unwrap_or(0));
        // How thick the entries lie is told by the newest.
        let back: Option<i64> = connection
            .prepare_cached("SELECT row FROM history ORDER BY row DESC LIMIT 1 OFFSET 1000")?
            .query_row([], |r| r.get(0))
            .optional()?;
        let span = (last - first + 1) as f64;
        let density = match back {
            Some(row) => 1000.0 / (last - row) as f64,
            None => 1000.0 / span,
        };
        let ground = Ground { last, entries: (density * span).max(1.0), density };
        *self.ground.borrow_mut() = Some(ground);
        Ok(ground)
    }
}

/// How many of the words, rarest first, the index walks together: one more as long as the rows that
/// need no confirmation for it save more than its list costs.
fn choose(parts: &[(f64, &Needle)], entries: f64, limit: usize) -> usize {
    let mut taken = 1;
    while let Some((next, _)) = parts.get(taken) {
        let asked: f64 = parts[..taken].iter().map(|(part, _)| part).product();
        let confirmed: f64 = parts[taken..].iter().map(|(part, _)| part).product();
        let rows = (entries * asked).min(limit as f64 / confirmed);
        if rows * CONFIRM <= rows / asked * next * WALK {
            break;
        }
        taken += 1;
    }
    taken
}

/// A query in the terms of the index.
struct Search<'a> {
    needles: Vec<Needle>,
    hidden: &'a [String],
    rows: (i64, i64),
    /// Due before this day, where only what is late is wanted.
    late: Option<i32>,
    limit: usize,
    /// Whether persons are looked for, whom nobody finds who does not.
    persons: bool,
}

impl<'a> Search<'a> {
    /// `None` where nothing can be found: a filter without any value.
    fn of(
        connection: &Connection,
        ids: &mut Ids,
        viewer: &'a Viewer,
        zone: SiteZone,
        query: &Query,
    ) -> rusqlite::Result<Option<Self>> {
        let mut needles = Vec::new();
        for Term { any } in &query.terms {
            let any = if query.forgiving { near(connection, any)? } else { any.clone() };
            if any.is_empty() {
                return Ok(None);
            }
            needles.push(Needle { any, mark: false });
        }
        for filter in &query.filters {
            let Some(any) = marks(connection, ids, filter)? else { return Ok(None) };
            needles.push(Needle { any, mark: true });
        }
        needles.dedup();
        let rows = match query.days {
            Some((from, to)) => {
                let after = to.succ_opt().unwrap_or(to);
                (first_row(zone.start_of(from)), first_row(zone.start_of(after)) - 1)
            }
            None => (i64::MIN, i64::MAX),
        };
        let hidden = &viewer.hidden;
        Ok(Some(Self { needles, hidden, rows, late: None, limit: 0, persons: false }))
    }

    /// The newest entries, whatever their words.
    fn walk(&self, connection: &Connection) -> rusqlite::Result<Vec<(Hit, String)>> {
        let mut statement = connection.prepare_cached(
            "SELECT row FROM history WHERE row BETWEEN ?1 AND ?2 ORDER BY row DESC",
        )?;
        let mut rows = statement.query(self.rows)?;
        self.gather(connection, &mut rows, &[])
    }

    fn ask(
        &self,
        connection: &Connection,
        asked: &str,
        confirm: &[&Needle],
    ) -> rusqlite::Result<Vec<(Hit, String)>> {
        let mut statement = connection.prepare_cached(
            "SELECT rowid FROM search WHERE search MATCH ?1 AND rowid BETWEEN ?2 AND ?3 \
             ORDER BY rowid DESC",
        )?;
        let mut rows = statement.query((asked, self.rows.0, self.rows.1))?;
        self.gather(connection, &mut rows, confirm)
    }

    /// Takes rows until there are enough: those with all words, that may be seen.
    fn gather(
        &self,
        connection: &Connection,
        rows: &mut rusqlite::Rows<'_>,
        confirm: &[&Needle],
    ) -> rusqlite::Result<Vec<(Hit, String)>> {
        let mut entry =
            connection.prepare_cached("SELECT kind, entity, words FROM history WHERE row = ?1")?;
        let mut hits = Vec::new();
        while let Some(row) = rows.next()? {
            let row: i64 = row.get(0)?;
            let mut found = entry.query([row])?;
            let Some(it) = found.next()? else { continue };
            let words = it.get_ref(2)?.as_str()?;
            let kind: u8 = it.get(0)?;
            let holds = (self.persons || kind != super::Kind::Person as u8)
                && confirm.iter().all(|needle| needle.is_in(words))
                && !self.hidden.iter().any(|mark| stands_in(words, mark, true));
            if holds && self.is_late(connection, row)? {
                let entity = Uuid::from_bytes(it.get(1)?);
                hits.push((Hit { row, kind, entity }, words.to_owned()));
                if hits.len() == self.limit {
                    break;
                }
            }
        }
        Ok(hits)
    }

    fn is_late(&self, connection: &Connection, row: i64) -> rusqlite::Result<bool> {
        let Some(today) = self.late else { return Ok(true) };
        connection
            .prepare_cached("SELECT 1 FROM request WHERE row = ?1 AND status < 4 AND due < ?2")?
            .exists((row, today))
    }

    /// How well an entry matches: whole words more than beginnings, and what stands first, its
    /// subject and who asks, more than what was said later.
    fn score(&self, words: &str) -> i64 {
        let of = |needle: &Needle| {
            let best = needle.any.iter().map(|word| {
                let whole = stands_in(words, word, true);
                let at = words.find(word.as_str()).unwrap_or(words.len());
                i64::from(whole) * 100 - i64::try_from(at / 8).unwrap_or(100).min(90)
            });
            best.max().unwrap_or(0)
        };
        self.needles.iter().filter(|n| !n.mark).map(of).sum()
    }
}
