//! Finding entries while somebody types.
//!
//! What is rare finds, what is frequent confirms. The index walks the rarest words together, as many as
//! pay for themselves; each row it gives is confirmed by the row's own words. Where fewer are confirmed
//! than was thought, because the words are seldom together, the index goes on with one word more. Which
//! words it walks is a matter of cost alone: the answer is the same.

use super::needle::{Needle, marks, near, stands_in};
use super::plan::{Pace, Plan};
use super::rarity::Rarities;
use super::viewer::Viewer;
use super::{first_row, time_of};
use crate::domain::query::{Filter, Order, Query, Term};
use crate::domain::time::Timestamp;
use crate::journal::clock::SiteZone;
use crate::journal::core::data_version;
use crate::journal::rows::Ids;
use crate::journal::tables::day_number;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::cell::{Cell, RefCell};
use uuid::Uuid;

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

/// A reader of the history on a connection of its own.
#[derive(Default)]
pub struct Finder {
    rarities: Rarities,
    /// What was looked for last in this state of the file: one letter more is looked for among what was
    /// found, and goes on where that ended.
    last: RefCell<Option<(Search, Found)>>,
    /// The state of the file, as SQLite tells it.
    version: Cell<i64>,
}

impl Finder {
    /// Forgets what was found, and looks anew at how rare words are, soon, where the file has changed.
    fn follow(&self, connection: &Connection) -> rusqlite::Result<()> {
        let version = data_version(connection)?;
        if self.version.replace(version) != version {
            self.rarities.refresh();
            self.last.take();
        }
        Ok(())
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
        let found = self.run(connection, &search)?;
        let mut hits: Vec<&(Hit, String)> = found.hits.iter().collect();
        if query.order == Order::Best {
            hits.sort_by_key(|(hit, words)| {
                (std::cmp::Reverse(search.score(words)), std::cmp::Reverse(hit.row))
            });
            hits.truncate(limit);
        }
        let hits = hits.into_iter().map(|(hit, _)| *hit).collect();
        *self.last.borrow_mut() = Some((search, found));
        Ok(hits)
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
        let search = Search { needles, hidden: vec![], rows, late: None, limit, persons: true };
        let found = self.run(connection, &search)?;
        Ok(found.hits.iter().map(|(hit, _)| hit.entity).collect())
    }

    fn run(&self, connection: &Connection, search: &Search) -> rusqlite::Result<Found> {
        self.follow(connection)?;
        let last = self.last.take().and_then(|(last, found)| found.narrowed(&last, search));
        let mut found = last.unwrap_or_else(|| Found::none(search));
        if !found.is_all && found.hits.len() < search.limit {
            match search.needles.is_empty() {
                true => search.walk(connection, &mut found)?,
                false => {
                    let plan = self.plan(connection, search, &found)?;
                    search.ask(connection, plan, &mut found)?;
                }
            }
        }
        Ok(found)
    }

    fn plan<'s>(
        &self,
        connection: &Connection,
        search: &'s Search,
        found: &Found,
    ) -> rusqlite::Result<Plan<'s>> {
        if search.needles.len() == 1 {
            return Ok(Plan::without_choice(&search.needles));
        }
        let ground = self.rarities.ground(connection)?;
        let mut words = Vec::with_capacity(search.needles.len());
        for needle in &search.needles {
            words.push((needle, self.rarities.of(connection, &ground, needle)?));
        }
        let wanted = search.limit - found.hits.len();
        Ok(Plan::of(words, ground, (search.rows.0, found.below), wanted))
    }
}

/// A query in the terms of the index.
struct Search {
    needles: Vec<Needle>,
    /// Marks of what may not be seen.
    hidden: Vec<String>,
    rows: (i64, i64),
    /// Due before this day, where only what is late is wanted.
    late: Option<i32>,
    limit: usize,
    /// Whether persons are looked for, whom nobody finds who does not.
    persons: bool,
}

/// What was found so far.
struct Found {
    hits: Vec<(Hit, String)>,
    /// The newest row that has not been looked at.
    below: i64,
    /// There is nothing more.
    is_all: bool,
}

impl Found {
    fn none(search: &Search) -> Self {
        Self { hits: Vec::new(), below: search.rows.1, is_all: false }
    }

    /// What of it a further search finds too; `None` where that may find what `last` did not.
    fn narrowed(mut self, last: &Search, search: &Search) -> Option<Self> {
        self.hits.retain(|(_, words)| search.needles.iter().all(|needle| needle.is_in(words)));
        search.is_within(last).then_some(self)
    }
}

/// How a walk along the index came to its end.
#[derive(PartialEq, Eq)]
enum Walk {
    Ended,
    /// There is a better way to go on.
    Broken,
}

impl Search {
    /// `None` where nothing can be found: a filter without any value.
    fn of(
        connection: &Connection,
        ids: &mut Ids,
        viewer: &Viewer,
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
        let hidden = viewer.hidden.clone();
        Ok(Some(Self { needles, hidden, rows, late: None, limit: 0, persons: false }))
    }

    /// Whether all that this finds `last` found too.
    fn is_within(&self, last: &Search) -> bool {
        let asks_more = |needle: &Needle| self.needles.iter().any(|own| own.is_within(needle));
        (self.rows, self.late, self.limit) == (last.rows, last.late, last.limit)
            && (&self.hidden, self.persons) == (&last.hidden, last.persons)
            && last.needles.iter().all(asks_more)
    }

    /// The newest entries, whatever their words.
    fn walk(&self, connection: &Connection, found: &mut Found) -> rusqlite::Result<()> {
        let mut statement = connection.prepare_cached(
            "SELECT row, kind, entity, words FROM history WHERE row BETWEEN ?1 AND ?2 \
             ORDER BY row DESC",
        )?;
        let mut rows = statement.query((self.rows.0, found.below))?;
        self.gather(connection, &mut rows, &mut Plan::without_choice(&[]), found).map(drop)
    }

    /// Asks the index by a plan, and by a better one as soon as it shows.
    fn ask(
        &self,
        connection: &Connection,
        mut plan: Plan<'_>,
        found: &mut Found,
    ) -> rusqlite::Result<()> {
        let mut statement = connection.prepare_cached(
            "SELECT row, kind, entity, history.words FROM search CROSS JOIN history \
             ON history.row = search.rowid WHERE search MATCH ?1 AND search.rowid BETWEEN ?2 AND ?3 \
             ORDER BY search.rowid DESC",
        )?;
        loop {
            let mut rows = statement.query((plan.asked(), self.rows.0, found.below))?;
            if self.gather(connection, &mut rows, &mut plan, found)? == Walk::Ended {
                return Ok(());
            }
        }
    }

    /// Takes rows until there are enough: those with all words, that may be seen. Every so many rows the
    /// plan is asked whether there is a better way to go on.
    fn gather(
        &self,
        connection: &Connection,
        rows: &mut rusqlite::Rows<'_>,
        plan: &mut Plan<'_>,
        found: &mut Found,
    ) -> rusqlite::Result<Walk> {
        let (confirm, mut pace) = (plan.confirm(), Pace::new(self.limit - found.hits.len()));
        while let Some(entry) = rows.next()? {
            let (row, kind): (i64, u8) = (entry.get(0)?, entry.get(1)?);
            let words = entry.get_ref(3)?.as_str()?;
            pace.pass(row);
            found.below = row - 1;
            let holds = (self.persons || kind != super::Kind::Person as u8)
                && confirm.iter().all(|needle| needle.is_in(words))
                && !self.hidden.iter().any(|mark| stands_in(words, mark, true));
            if holds && self.is_late(connection, row)? {
                let entity = Uuid::from_bytes(entry.get(2)?);
                found.hits.push((Hit { row, kind, entity }, words.to_owned()));
                pace.hits += 1;
                if found.hits.len() == self.limit {
                    return Ok(Walk::Ended);
                }
            }
            if pace.is_due() && plan.take_more(&pace) {
                return Ok(Walk::Broken);
            }
        }
        found.is_all = true;
        Ok(Walk::Ended)
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
