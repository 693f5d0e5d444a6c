//! `guichet import requests`: a CSV file or an Open311 answer, read twice, so that nothing is
//! changed by a file that cannot be read, and no file is too long for the memory.

use super::mapping::{Fields, Mapping};
use super::read::{Record, Records};
use super::{Done, finish};
use crate::cli::args::ImportRequests;
use crate::cli::failure::{Failure, Result};
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::import::{RequestRow, RowReject};
use crate::journal::import::{Announced, Order, Sealed, Sealer};
use crate::journal::stand_back;
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::sync::mpsc::{self, SyncSender};

/// How many rows are handed to the journal at a time.
const BATCH: usize = 2_000;

/// How many of these may wait.
const WAITING: usize = 2;

/// `guichet import requests`
pub fn run(session: &Session, args: &ImportRequests) -> Result {
    let journal = session.open()?;
    let actor = session.actor(&journal)?;
    let source = Source::of(&args.file)?;
    let mapping = Mapping::read(args.mapping.as_deref(), source.is_json(), journal.zone())?;
    let sealer = journal.sealer()?;
    let mut first = First::new(sealer.clone());
    source.each(&mapping, &mut |line, row| {
        first.take(line, &row);
        Ok(())
    })?;
    let First { announced, rows, mut bad } = first;
    let order = if args.dry_run { None } else { announced.order(journal.place())? };
    let bar = out::bar(announced.rows() as u64);
    let mut import = journal.begin_requests(actor, announced, args.dry_run)?;
    let mut lines: Vec<u64> = Vec::new();
    // One thread reads while another writes.
    std::thread::scope(|scope| {
        let (hand_over, batches) = mpsc::sync_channel::<Batch>(WAITING);
        let (source, mapping) = (&source, &mapping);
        let reader = scope.spawn(move || {
            stand_back();
            source.batches(mapping, (&sealer, order), &hand_over)
        });
        for batch in batches {
            import.rows(&batch.rows)?;
            lines.extend(batch.lines);
            bar.set_position(lines.len() as u64);
        }
        reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })?;
    import.finish()?;
    bar.finish_and_clear();
    let at = |i: &usize| lines.get(*i).copied().unwrap_or_default();
    bad.extend(import.done.rejected.iter().map(|(i, reject)| (at(i), reject.clone())));
    let done = Done {
        rows,
        created: import.done.created,
        merged: import.done.merged,
        unchanged: import.done.unchanged,
        import: (import.done.created + import.done.merged > 0).then(|| import.id()),
        services: import.done.services.clone(),
    };
    let rejects = args.rejects.as_deref();
    finish(session, (&args.file, rejects, args.dry_run), &bad, &done)
}

/// Rows that are handed over together.
#[derive(Default)]
struct Batch {
    lines: Vec<u64>,
    rows: Vec<Sealed>,
}

/// What the first reading tells of a file.
struct First {
    announced: Announced,
    rows: usize,
    bad: BTreeMap<u64, RowReject>,
}

impl First {
    fn new(sealer: Sealer) -> Self {
        Self { announced: Announced::new(sealer), rows: 0, bad: BTreeMap::new() }
    }

    fn take(&mut self, line: u64, row: &std::result::Result<RequestRow, RowReject>) {
        self.rows += 1;
        match row {
            Ok(row) => self.announced.take(row),
            Err(reject) => _ = self.bad.insert(line, reject.clone()),
        }
    }
}

type Row = std::result::Result<RequestRow, RowReject>;

/// What a file is.
enum Source<'a> {
    /// Rows under a header.
    Csv(&'a Path),
    /// The objects of a JSON list.
    Json(Vec<serde_json::Map<String, serde_json::Value>>),
}

impl<'a> Source<'a> {
    fn of(path: &'a Path) -> Result<Self> {
        let json = path.extension().is_some_and(|e| e.eq_ignore_ascii_case("json"));
        match json {
            true => super::open311::read(path).map(Source::Json),
            false => Ok(Source::Csv(path)),
        }
    }

    fn is_json(&self) -> bool {
        matches!(self, Source::Json(_))
    }

    /// Hands over the good rows, made ready, until nobody takes them any more.
    fn batches(
        &self,
        mapping: &Mapping,
        (sealer, order): (&Sealer, Option<Order>),
        to: &SyncSender<Batch>,
    ) -> Result {
        let mut batch = Batch::default();
        let mut taken = true;
        let mut hand_over = |line, row| {
            batch.lines.push(line);
            batch.rows.push(row);
            if batch.rows.len() == BATCH {
                taken = to.send(std::mem::take(&mut batch)).is_ok();
            }
            taken
        };
        match order {
            None => self.each(mapping, &mut |line, row| {
                if let Ok(row) = row {
                    hand_over(line, sealer.seal(row));
                }
                Ok(())
            })?,
            Some(mut order) => {
                self.each(mapping, &mut |line, row| {
                    if let Ok(row) = row {
                        order.put(line, &row)?;
                    }
                    Ok(())
                })?;
                order.each(&mut hand_over)?;
            }
        }
        // Who takes nothing any more has an error to tell.
        _ = to.send(batch);
        Ok(())
    }

    /// Gives every record with its line, or its place in the list.
    fn each(&self, mapping: &Mapping, take: &mut dyn FnMut(u64, Row) -> Result) -> Result {
        match self {
            Source::Json(objects) => objects
                .iter()
                .zip(1..)
                .try_for_each(|(object, place)| take(place, mapping.row(object))),
            Source::Csv(path) => {
                let mut records = Records::open_mixed(path)?;
                let empty = || Failure::EmptyFile { path: path.to_path_buf() };
                let header = records.next().ok_or_else(empty)??;
                let names = header.fields.iter().map(|f| f.to_lowercase()).zip(0..);
                let places: HashMap<String, usize> = names.collect();
                let has = |name: &str| places.contains_key(&name.to_lowercase());
                if let Some(column) = mapping.missing_column(has) {
                    return Err(Failure::MissingColumn { path: path.to_path_buf(), column });
                }
                for record in records {
                    let record = record?;
                    let (found, expected) = (record.fields.len(), header.fields.len());
                    let row = match found == expected {
                        true => mapping.row(&InCsv { record: &record, places: &places }),
                        false => Err(RowReject::FieldCount { found, expected }),
                    };
                    take(record.line, row)?;
                }
                Ok(())
            }
        }
    }
}

/// A row under its header.
struct InCsv<'a> {
    record: &'a Record,
    places: &'a HashMap<String, usize>,
}

impl Fields for InCsv<'_> {
    fn get(&self, column: &str) -> Option<&str> {
        let place = self.places.get(&column.to_lowercase())?;
        self.record.fields.get(*place).map(String::as_str)
    }
}

impl Fields for serde_json::Map<String, serde_json::Value> {
    fn get(&self, column: &str) -> Option<&str> {
        serde_json::Map::get(self, column)?.as_str()
    }
}
