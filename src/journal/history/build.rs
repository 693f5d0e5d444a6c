//! The index made anew beside the one in use: for what a large import brings in, which would cost
//! much more row by row, and where one was cut off before its end.
//!
//! It is made in a file of its own, which has no name and is gone with the process, while desks go
//! on. Rows come to it from two sides: those of the import as it writes them, and those that were
//! there, read from the file. What desks change meanwhile goes into the index in use as ever, and
//! into a list ([`super::change`]). At the end the pages are copied into the file, the list is
//! carried out on them, and the two indexes change places.

use super::change::{self, Change};
use super::words::tokens;
use super::{create_index, index_exists};
use crate::journal::Place;
use crate::journal::core::Core;
use crate::journal::error::{JournalError, Result};
use crate::journal::lock::{self, Held};
use crate::journal::schema::{self, explain};
use crate::journal::side::Side;
use crate::journal::turn::{begin_writing, give_way, stand_back};
use rusqlite::Connection;
use rusqlite::types::ToSqlOutput;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, SyncSender, TryRecvError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// The suffixes of the index that is coming in, and of that which is going out.
const NEW: &str = "_new";
const OLD: &str = "_old";
/// How long one step may hold up a desk.
const STEP: Duration = Duration::from_millis(10);
/// Rows read from the file at once.
const READ: u32 = 5_000;
/// Batches that may wait to be taken in.
const WAITING: usize = 64;

/// Rows that are sorted before they go in: what comes in any order would else be written out row
/// by row.
const PILE: usize = 4_000;
/// Bytes of index that are gathered in memory before they are written out: more would not stay in the
/// processor's cache.
const GATHERED: u32 = 8 << 20;

/// Rows with their words.
pub(in crate::journal) type Rows = Vec<(i64, String)>;

/// An index in the making.
pub(in crate::journal) struct Build {
    /// Its number: rows that bear it come from this process alone.
    pub number: i64,
    path: PathBuf,
    feed: Option<SyncSender<Rows>>,
    gatherer: JoinHandle<rusqlite::Result<Gathered>>,
    _only: Held,
}

impl Build {
    /// Begins one; `None` while another process makes one.
    pub fn begin(place: &Place) -> Result<Option<Self>> {
        let Some(only) = lock::only(place, "index") else { return Ok(None) };
        let path = place.file();
        let wrong = |e| explain(&path, e);
        let mut file = schema::open(&path, None)?;
        for suffix in [NEW, OLD] {
            drop_index(&mut file, suffix).map_err(wrong)?;
        }
        let number = short(&file, |file| {
            create_index(file, NEW)?;
            change::begin_build(file)
        })
        .map_err(wrong)?;
        let (feed, inbox) = mpsc::sync_channel(WAITING);
        let reader = schema::open_to_read(&path)?;
        let side = Side::new(place)?;
        let gatherer = std::thread::Builder::new()
            .name("index".into())
            .spawn(move || {
                stand_back();
                Gathered::of(side, &reader, number, &inbox)
            })
            .map_err(|e| schema::io_error(&path, e))?;
        Ok(Some(Self { number, path, feed: Some(feed), gatherer, _only: only }))
    }

    /// Hands over rows that bear this build's number and are in the file.
    pub fn take(&self, rows: Rows) {
        // A gatherer that has stopped tells why at the end.
        _ = self.feed.as_ref().map(|feed| feed.send(rows));
    }

    /// Brings the index into the file, in steps between which desks go on.
    pub fn finish(mut self, ask: &dyn Fn(&mut Step<'_>) -> Result<bool>) -> Result<()> {
        let wrong = |e| explain(&self.path, e);
        self.feed = None;
        let gathered = self.gatherer.join().map_err(|_| JournalError::WriterStopped)?;
        let gathered = gathered.map_err(wrong)?;
        // A connection of its own: the writer's must see the new index first as it is then.
        let mut file = schema::open(&self.path, None)?;
        file.execute_batch(schema::BULK).map_err(wrong)?;
        gathered.copy(&file).map_err(wrong)?;
        let mut after = 0;
        while ask(&mut |core| core.carry_out_changes(&gathered, &mut after, false))? {}
        ask(&mut |core| core.carry_out_changes(&gathered, &mut after, true))?;
        drop_index(&mut file, OLD).map_err(wrong)?;
        // Words on the list are in the log too.
        file.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).map_err(wrong)
    }
}

/// What the writer does in its turn.
pub(in crate::journal) type Step<'a> = dyn FnMut(&mut Core) -> Result<bool> + 'a;

/// The index, in its own file.
struct Gathered {
    side: Side,
    /// Up to which row the file was read, and what was the last change then.
    read: Vec<(i64, i64)>,
}

impl Gathered {
    fn of(
        side: Side,
        file: &Connection,
        number: i64,
        inbox: &Receiver<Rows>,
    ) -> rusqlite::Result<Self> {
        side.connection.execute_batch("PRAGMA cache_size = -4000; BEGIN;")?;
        create_index(&side.connection, "")?;
        side.connection.execute_batch(&format!(
            "INSERT INTO search (search, rank) VALUES ('automerge', 0);
             INSERT INTO search (search, rank) VALUES ('hashsize', {GATHERED});"
        ))?;
        let mut gathered = Self { side, read: Vec::new() };
        let mut rows: Rows = Vec::new();
        let mut open = true;
        while open || !gathered.has_read_all() {
            // The import must not wait; the file can.
            let next = match gathered.has_read_all() {
                true => inbox.recv().map_err(|_| TryRecvError::Disconnected),
                false => inbox.try_recv(),
            };
            match next {
                Ok(more) => rows.extend(more),
                Err(error) => {
                    open &= error != TryRecvError::Disconnected;
                    if !gathered.has_read_all() {
                        gathered.read_on(file, number, &mut rows)?;
                    }
                }
            }
            if rows.len() >= PILE {
                gathered.put(&mut rows)?;
            }
        }
        gathered.put(&mut rows)?;
        let side = &gathered.side.connection;
        side.execute_batch("INSERT INTO search (search) VALUES ('optimize'); COMMIT;")?;
        Ok(gathered)
    }

    fn has_read_all(&self) -> bool {
        self.read.last().is_some_and(|(row, _)| *row == i64::MAX)
    }

    /// Reads some more of the rows that do not come from the import.
    fn read_on(&mut self, file: &Connection, number: i64, rows: &mut Rows) -> rusqlite::Result<()> {
        let after = self.read.last().map_or(i64::MIN, |(row, _)| *row);
        let reading = file.unchecked_transaction()?;
        let change = change::last(&reading)?;
        let mut statement = reading.prepare_cached(
            "SELECT row, words FROM history WHERE row > ?1 AND build IS NOT ?2 \
             ORDER BY row LIMIT ?3",
        )?;
        let found = statement.query_map((after, number, READ), |r| Ok((r.get(0)?, r.get(1)?)))?;
        let found: Rows = found.collect::<rusqlite::Result<_>>()?;
        let upto = match found.last() {
            Some((row, _)) if found.len() == READ as usize => *row,
            _ => i64::MAX,
        };
        rows.extend(found);
        self.read.push((upto, change));
        Ok(())
    }

    /// Takes rows in, in their order.
    fn put(&self, rows: &mut Rows) -> rusqlite::Result<()> {
        rows.sort_unstable_by_key(|(row, _)| *row);
        let side = &self.side.connection;
        let mut put = side.prepare_cached("INSERT INTO search (rowid, words) VALUES (?1, ?2)")?;
        for (row, words) in rows.drain(..) {
            put.execute((row, tokens(&words)))?;
        }
        Ok(())
    }

    /// Whether a change is in what was gathered already.
    fn knows(&self, change: &Change) -> bool {
        let at = self.read.partition_point(|(upto, _)| *upto < change.row);
        !change.fed && self.read.get(at).is_some_and(|(_, last)| change.n <= *last)
    }

    /// Copies the pages into the file, beside those of the index in use.
    fn copy(&self, file: &Connection) -> rusqlite::Result<()> {
        for (table, columns) in [("data", "id, block"), ("idx", "segid, term, pgno")] {
            let values = (1..=columns.split(',').count()).map(|n| format!("?{n}"));
            let values = values.collect::<Vec<_>>().join(", ");
            let mut from =
                self.side.connection.prepare(&format!("SELECT {columns} FROM search_{table}"))?;
            let mut into = file.prepare(&format!(
                "INSERT OR REPLACE INTO search{NEW}_{table} ({columns}) VALUES ({values})"
            ))?;
            let mut rows = from.query([])?;
            let mut more = true;
            while more {
                short(file, |_| {
                    let started = Instant::now();
                    while more && started.elapsed() < STEP / 2 {
                        let Some(row) = rows.next()? else {
                            more = false;
                            break;
                        };
                        for at in 0..row.as_ref().column_count() {
                            let value = ToSqlOutput::Borrowed(row.get_ref(at)?);
                            into.raw_bind_parameter(at + 1, value)?;
                        }
                        into.raw_execute()?;
                    }
                    Ok(())
                })?;
            }
        }
        Ok(())
    }
}

impl Core {
    /// Carries out on the new index what was changed meanwhile, some of it, and says whether there
    /// may be more. The `last` time all that is left, and then it takes the place of the old one.
    fn carry_out_changes(
        &mut self,
        gathered: &Gathered,
        after: &mut i64,
        last: bool,
    ) -> Result<bool> {
        let started = Instant::now();
        self.whole_transaction(|core| {
            let mut more = true;
            while more && (last || started.elapsed() < STEP / 2) {
                let changes = change::after(&core.connection, *after)?;
                more = !changes.is_empty();
                for change in changes {
                    if !gathered.knows(&change) {
                        change.carry_out(&core.connection, NEW)?;
                    }
                    *after = change.n;
                }
            }
            if last {
                core.connection.execute_batch(&format!(
                    "ALTER TABLE search RENAME TO search{OLD};
                     ALTER TABLE search{NEW} RENAME TO search;"
                ))?;
                change::end_build(&core.connection)?;
            }
            Ok(more)
        })
    }
}

/// Carries out `work` in one transaction.
fn short<T>(
    file: &Connection,
    work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
) -> rusqlite::Result<T> {
    file.path().iter().for_each(|path| give_way(Path::new(path)));
    begin_writing(file)?;
    let done = work(file)?;
    file.execute_batch("COMMIT")?;
    Ok(done)
}

/// Removes an index that is of no use any more, in steps, for its pages are overwritten.
fn drop_index(file: &mut Connection, suffix: &str) -> rusqlite::Result<()> {
    if !index_exists(file, suffix)? {
        return Ok(());
    }
    let sql = format!(
        "DELETE FROM search{suffix}_data WHERE id IN \
         (SELECT id FROM search{suffix}_data ORDER BY id DESC LIMIT 200)"
    );
    while short(file, |file| file.execute(&sql, []))? > 0 {}
    short(file, |file| file.execute_batch(&format!("DROP TABLE search{suffix}")))
}

/// Makes the index anew where a process that was making one is gone.
pub(in crate::journal) fn take_up(
    place: &Place,
    ask: &dyn Fn(&mut Step<'_>) -> Result<bool>,
) -> Result<()> {
    let wanted =
        ask(&mut |core| change::is_building(&core.connection).map_err(|e| explain(&core.path, e)))?;
    match wanted.then(|| Build::begin(place)).transpose()?.flatten() {
        Some(build) => build.finish(ask),
        None => Ok(()),
    }
}
