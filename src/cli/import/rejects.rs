//! The file of the rows that were not brought in: as they were, with line number and reason, so
//! that it can be corrected and brought in by itself.

use super::read::Records;
use crate::cli::failure::{Failure, Result};
use crate::cli::session::Session;
use crate::domain::import::RowReject;
use crate::text::sentence;
use std::collections::BTreeMap;
use std::fs::File;
use std::path::{Path, PathBuf};

/// Writes `bad` rows of `source` to `to`, or beside it, or among the data where that cannot be
/// written. Returns where.
///
/// # Errors
/// None of the places can be written.
pub fn write(
    session: &Session,
    source: &Path,
    to: Option<&Path>,
    bad: &BTreeMap<u64, RowReject>,
) -> Result<PathBuf> {
    let json = source.extension().is_some_and(|e| e.eq_ignore_ascii_case("json"));
    let beside = source.with_extension(if json { "rejects.json" } else { "rejects.csv" });
    let name = beside.file_name().map(PathBuf::from).unwrap_or_else(|| "rejects.csv".into());
    let places = match to {
        Some(to) => vec![to.to_owned()],
        None => vec![beside, session.place.data.join(name)],
    };
    let mut last = None;
    for path in places {
        match File::create(&path) {
            Ok(file) => {
                match json {
                    true => fill_json(session, source, file, bad, &path)?,
                    false => fill(session, source, file, bad, &path)?,
                }
                return Ok(path);
            }
            Err(error) => last = Some(Failure::of_file(&path, error)),
        }
    }
    Err(last.unwrap_or(Failure::Internal))
}

fn fill(
    session: &Session,
    source: &Path,
    file: File,
    bad: &BTreeMap<u64, RowReject>,
    path: &Path,
) -> Result {
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(file);
    let trouble = |error: csv::Error| match error.into_kind() {
        csv::ErrorKind::Io(source) => Failure::of_file(path, source),
        _ => Failure::Internal,
    };
    let mut put = |fields: Vec<String>| writer.write_record(fields).map_err(trouble);
    for (i, record) in Records::open_mixed(source)?.enumerate() {
        let mut record = record?;
        let (line, reason) = match (i, bad.get(&record.line)) {
            (0, _) => ("line".to_owned(), "reason".to_owned()),
            (_, Some(reject)) => {
                (record.line.to_string(), sentence::row_reject(&session.words, reject))
            }
            (_, None) => continue,
        };
        record.fields.extend([line, reason]);
        put(record.fields)?;
    }
    writer.flush().map_err(|e| Failure::of_file(path, e))
}

/// The objects of a list that were not brought in, with their place and the reason.
fn fill_json(
    session: &Session,
    source: &Path,
    file: File,
    bad: &BTreeMap<u64, RowReject>,
    path: &Path,
) -> Result {
    let mut rejected = Vec::new();
    for (mut object, place) in super::open311::read(source)?.into_iter().zip(1..) {
        if let Some(reject) = bad.get(&place) {
            object.insert("line".to_owned(), place.into());
            let reason = sentence::row_reject(&session.words, reject);
            object.insert("reason".to_owned(), reason.into());
            rejected.push(object);
        }
    }
    serde_json::to_writer_pretty(file, &rejected)
        .map_err(|e| Failure::of_file(path, std::io::Error::from(e)))
}
