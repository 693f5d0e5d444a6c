//! Reading a CSV file record by record in bounded memory, and each record as a row.

use super::{decode, times};
use crate::cli::args::outcome;
use crate::cli::failure::{Failure, Result};
use crate::domain::import::{ImportRow, RowReject};
use crate::journal::SiteZone;
use csv_core::{ReadRecordResult, ReaderBuilder};
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

/// The longest record: a row of tickets has a few hundred bytes, a file that is something else
/// must not fill the memory.
pub const LIMIT: usize = 64 * 1024;

/// The columns of an import of tickets.
pub const COLUMNS: [&str; 8] = [
    "external_id",
    "issued_at",
    "called_at",
    "closed_at",
    "service",
    "priority",
    "outcome",
    "agent",
];

/// The longest text of one field, in characters.
const FIELD_LIMIT: usize = 200;

/// A record and the line on which it begins.
pub struct Record {
    /// From 1.
    pub line: u64,
    /// Its fields.
    pub fields: Vec<String>,
}

/// The records of a file, in order.
pub struct Records {
    path: PathBuf,
    input: BufReader<File>,
    parser: csv_core::Reader,
    output: Vec<u8>,
    ends: Vec<usize>,
    /// What is no UTF-8 is read as what it must have been, not refused.
    mixed: bool,
    done: bool,
}

impl Records {
    /// Opens `path`; a byte order mark is passed over, and the first line says whether fields are
    /// parted by commas, or by the semicolons or tabs of an office program.
    ///
    /// # Errors
    /// The file cannot be opened or is empty.
    pub fn open(path: &Path) -> Result<Self> {
        let trouble = |e| Failure::of_file(path, e);
        let mut input = BufReader::with_capacity(LIMIT, File::open(path).map_err(trouble)?);
        let start = input.fill_buf().map_err(trouble)?;
        let mark = if start.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
        if start.len() == mark {
            return Err(Failure::EmptyFile { path: path.to_owned() });
        }
        let first = start.split(|b| *b == b'\n').next().unwrap_or_default();
        let count = |sep: u8| first.iter().filter(|b| **b == sep).count();
        let separator = [b',', b';', b'\t'].into_iter().rev().max_by_key(|s| count(*s));
        let separator = separator.unwrap_or(b',');
        input.consume(mark);
        Ok(Self {
            path: path.to_owned(),
            input,
            parser: ReaderBuilder::new().delimiter(separator).build(),
            output: vec![0; LIMIT],
            ends: vec![0; 256],
            mixed: false,
            done: false,
        })
    }

    /// The same, of whose encoding nothing is expected.
    ///
    /// # Errors
    /// As [`Records::open`].
    pub fn open_mixed(path: &Path) -> Result<Self> {
        Ok(Self { mixed: true, ..Self::open(path)? })
    }

    fn read(&mut self) -> Result<Option<Record>> {
        let (mut filled, mut fields, mut line) = (0, 0, self.parser.line());
        let too_long = |line| Failure::LineTooLong { path: self.path.clone(), line, limit: LIMIT };
        loop {
            let trouble = |e| Failure::of_file(&self.path, e);
            let input = self.input.fill_buf().map_err(trouble)?;
            // Blank lines are passed over by the parser; they are not where the record begins.
            if filled == 0 && fields == 0 {
                let blank = input.iter().take_while(|b| matches!(b, b'\n' | b'\r'));
                line = self.parser.line() + blank.filter(|b| **b == b'\n').count() as u64;
            }
            let (output, ends) = (&mut self.output[filled..], &mut self.ends[fields..]);
            let (result, read, wrote, ended) = self.parser.read_record(input, output, ends);
            self.input.consume(read);
            filled += wrote;
            fields += ended;
            match result {
                ReadRecordResult::InputEmpty => {}
                ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => {
                    return Err(too_long(line));
                }
                ReadRecordResult::Record => return self.record(line, filled, fields).map(Some),
                ReadRecordResult::End => return Ok(None),
            }
        }
    }

    fn record(&self, line: u64, filled: usize, fields: usize) -> Result<Record> {
        if self.mixed {
            let mut from = 0;
            let field = |end: &usize| {
                let text = decode::text(&self.output[from..*end]).trim().to_owned();
                from = *end;
                text
            };
            return Ok(Record { line, fields: self.ends[..fields].iter().map(field).collect() });
        }
        let text = std::str::from_utf8(&self.output[..filled]);
        let text = text.map_err(|_| Failure::NotUtf8 { path: self.path.clone(), line })?;
        let mut from = 0;
        let mut all = Vec::with_capacity(fields);
        for end in &self.ends[..fields] {
            // Two bytes of one letter cannot lie in two fields: separators are ASCII.
            all.push(text.get(from..*end).unwrap_or_default().trim().to_owned());
            from = *end;
        }
        Ok(Record { line, fields: all })
    }
}

impl Iterator for Records {
    type Item = Result<Record>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let read = self.read().transpose();
        self.done = !matches!(read, Some(Ok(_)));
        read
    }
}

/// A file that was read whole: its good rows with their lines, and its bad ones.
pub struct Sheet {
    /// The rows that can be brought in.
    pub rows: Vec<ImportRow>,
    /// The line of each.
    pub lines: Vec<u64>,
    /// The lines that cannot, and why.
    pub bad: Vec<(u64, RowReject)>,
}

/// Reads `path` whole; local times are those of `zone`.
///
/// # Errors
/// An error of the file: nothing of it can be trusted then.
pub fn sheet(path: &Path, zone: SiteZone) -> Result<Sheet> {
    let mut records = Records::open(path)?;
    let empty = || Failure::EmptyFile { path: path.to_owned() };
    let header = records.next().ok_or_else(empty)??;
    let places = places(path, &header, COLUMNS)?;
    let mut sheet = Sheet { rows: vec![], lines: vec![], bad: vec![] };
    for record in records {
        let record = record?;
        match row(zone, &places, header.fields.len(), &record) {
            Ok(row) => {
                sheet.rows.push(row);
                sheet.lines.push(record.line);
            }
            Err(reject) => sheet.bad.push((record.line, reject)),
        }
    }
    Ok(sheet)
}

/// Where each of these columns stands in the file.
///
/// # Errors
/// The header lacks one.
pub fn places<const N: usize>(
    path: &Path,
    header: &Record,
    columns: [&str; N],
) -> Result<[usize; N]> {
    let mut places = [0; N];
    for (place, column) in places.iter_mut().zip(columns) {
        let found = header.fields.iter().position(|f| f.eq_ignore_ascii_case(column));
        let (path, column) = (path.to_owned(), column.to_owned());
        *place = found.ok_or(Failure::MissingColumn { path, column })?;
    }
    Ok(places)
}

fn row(
    zone: SiteZone,
    places: &[usize; 8],
    expected: usize,
    record: &Record,
) -> std::result::Result<ImportRow, RowReject> {
    let found = record.fields.len();
    if found != expected {
        return Err(RowReject::FieldCount { found, expected });
    }
    for (place, field) in places.iter().zip(COLUMNS) {
        if record.fields[*place].chars().count() > FIELD_LIMIT {
            return Err(RowReject::TooLong { field: field.into(), limit: FIELD_LIMIT });
        }
    }
    let [external_id, issued, called, closed, service, priority, result, agent] =
        places.map(|place| record.fields[place].as_str());
    let needed = [external_id, issued, closed, service, result];
    let names = ["external_id", "issued_at", "closed_at", "service", "outcome"];
    if let Some((_, field)) = needed.iter().zip(names).find(|(text, _)| text.is_empty()) {
        let field = (*field).into();
        return Err(RowReject::Missing { field });
    }
    let priority = match priority.to_ascii_lowercase().as_str() {
        "" | "normal" => false,
        "priority" => true,
        _ => return Err(not_known("priority", priority)),
    };
    let outcome = outcome(result).map_err(|_| not_known("outcome", result))?;
    let read = |field: &'static str, text: &str| match times::parse(zone, text) {
        all if all.is_empty() => {
            Err(RowReject::NotATime { field: field.into(), value: text.to_owned() })
        }
        all => Ok(all),
    };
    let issued = read("issued_at", issued)?;
    let called = if called.is_empty() { None } else { Some(read("called_at", called)?) };
    let closed = read("closed_at", closed)?;
    let mut columns = vec![issued.as_slice(), closed.as_slice()];
    if let Some(called) = &called {
        columns.insert(1, called);
    }
    let at = times::in_order(&columns).ok_or(RowReject::OutOfOrder)?;
    let (Some(issued), Some(closed)) = (at.first(), at.last()) else {
        return Err(RowReject::OutOfOrder);
    };
    let row = ImportRow {
        external_id: external_id.to_owned(),
        issued: *issued,
        called: called.map(|_| at[1]),
        closed: *closed,
        service: service.to_owned(),
        priority,
        outcome,
        agent: agent.to_owned(),
    };
    row.check()?;
    Ok(row)
}

fn not_known(field: &'static str, value: &str) -> RowReject {
    RowReject::NotKnown { field: field.into(), value: value.to_owned() }
}
