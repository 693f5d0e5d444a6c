//! `phrases import`: what a speaker wrote on a sheet, into the city's folder.

use super::{Import, check};
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::import::read::{Record, Records, places};
use crate::cli::out;
use crate::cli::replace;
use crate::cli::session::Session;
use crate::cli::shape::line_of;
use crate::interpret::Catalogue;
use crate::interpret::phrases::Reviews;
use crate::interpret::review::{Merged, Reject, Reviewer, Taken, merge, with_reviews};
use crate::interpret::sheet::{Answered, COLUMNS, uncelled};
use crate::text::Words;
use serde::Serialize;
use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

/// What an import did, as scripts read it: `rows` is the sum of the others.
#[derive(Debug, Default, Serialize)]
struct Summary {
    rows: usize,
    reviewed: usize,
    corrected: usize,
    unchanged: usize,
    skipped: usize,
    rejected: usize,
}

/// Brings a sheet in.
pub fn run(session: &Session, all: &Catalogue, args: &Import) -> Result {
    let language = super::language(&args.language)?;
    let (rows, bad) = sheet(&args.file)?;
    let folder = session.place.phrases().join("locales").join(&language.tag);
    let (words, reviewed) = (folder.join("phrases.ftl"), folder.join("reviewed.toml"));
    // What cannot be read is not written over.
    text(&words)?;
    let reviews = text(&reviewed)?;
    known(&reviewed, &reviews)?;
    let phrases = all.phrases(language);
    let by = Reviewer { name: args.reviewer.clone(), on: chrono::Local::now().date_naive() };
    let mut merged = merge(all.deck(), &phrases, &by, &rows);
    merged.rows.extend(bad.into_iter().map(|(line, reject)| (line, Taken::Rejected(reject))));
    if !args.dry_run {
        // The words first: a review of words that are not there would hold for nothing.
        if merged.words != phrases.own_source() {
            replace::file(&words, &merged.words)?;
        }
        if !merged.reviews.is_empty() {
            let text = with_reviews(&reviews, &merged.reviews).map_err(|_| Failure::Internal)?;
            replace::file(&reviewed, &text)?;
        }
    }
    tell(session, &merged, args.dry_run)
}

/// The rows of a sheet, and those that are none.
fn sheet(path: &Path) -> Result<(Vec<Answered>, BTreeMap<u64, Reject>)> {
    let mut records = Records::open(path)?;
    let header = records.next().ok_or_else(|| Failure::EmptyFile { path: path.to_owned() })??;
    let places = places(path, &header, COLUMNS)?;
    let expected = header.fields.len();
    let (mut rows, mut bad) = (Vec::new(), BTreeMap::new());
    for record in records {
        let record = record?;
        match record.fields.len() {
            found if found == expected => rows.push(row(&places, &record)),
            found => _ = bad.insert(record.line, Reject::Fields { found, expected }),
        }
    }
    Ok((rows, bad))
}

fn row(places: &[usize; 11], record: &Record) -> Answered {
    let cells = places.map(|place| uncelled(&record.fields[place]).to_owned());
    let [id, form, _, _, _, text, romanised, digest, verdict, correction, comment] = cells;
    let line = record.line;
    Answered { line, id, form, text, romanised, digest, verdict, correction, comment }
}

/// The text of a file of the city's; empty where there is none.
fn text(path: &Path) -> Result<String> {
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(String::new()),
        Err(error) => return Err(Failure::of_file(path, error)),
    };
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..good].iter().filter(|b| **b == b'\n').count() as u64 + 1;
        Failure::NotUtf8 { path: path.to_owned(), line }
    })
}

/// The reviews that a file holds.
fn known(path: &Path, text: &str) -> Result<Reviews> {
    toml::from_str(text).map_err(|error| Failure::NotToml {
        path: path.to_owned(),
        line: line_of(text, error.span().map_or(0, |span| span.start)),
        detail: error.message().to_owned(),
    })
}

/// Says what was done, and why the rest was not.
fn tell(session: &Session, merged: &Merged, dry_run: bool) -> Result {
    let mut summary = Summary { rows: merged.rows.len(), ..Summary::default() };
    for (line, taken) in &merged.rows {
        match taken {
            Taken::Reviewed => summary.reviewed += 1,
            Taken::Corrected => summary.corrected += 1,
            Taken::Unchanged => summary.unchanged += 1,
            Taken::Skipped => summary.skipped += 1,
            Taken::Rejected(reject) => {
                summary.rejected += 1;
                let reason = out::printable(&why(&session.words, reject));
                let args = [("line", line.to_string().into()), ("reason", reason.into())];
                out::tell(&session.words.with("import-bad-row", &args));
            }
        }
    }
    if session.format == Format::Json {
        out::json(&summary)?;
    } else {
        let figures = [
            ("rows", summary.rows),
            ("reviewed", summary.reviewed),
            ("corrected", summary.corrected),
            ("unchanged", summary.unchanged),
            ("skipped", summary.skipped),
            ("rejected", summary.rejected),
        ];
        let figures = figures.map(|(name, n)| (name, n.to_string().into()));
        let id = if dry_run { "phrases-import-dry" } else { "phrases-import-done" };
        out::line(&session.words.with(id, &figures))?;
    }
    match summary {
        Summary { rejected: 0, .. } => Ok(()),
        Summary { reviewed: 0, corrected: 0, unchanged: 0, rejected, .. } => {
            Err(Failure::NoRowTaken { rejected })
        }
        _ => Ok(()),
    }
}

/// Why a row is not taken, as a sentence.
fn why(words: &Words, reject: &Reject) -> String {
    let with = |id: &str, name: &'static str, value: &str| {
        words.with(id, &[(name, value.to_owned().into())])
    };
    match reject {
        Reject::Fields { found, expected } => {
            let args = [("found", (*found).into()), ("expected", (*expected).into())];
            words.with("row-field-count", &args)
        }
        Reject::NoWords => words.get("review-no-words"),
        Reject::NoForm { forms } if forms.is_empty() => words.get("review-one-form"),
        Reject::NoForm { forms } => with("review-no-form", "forms", forms),
        Reject::NoVerdict { value } => with("review-no-verdict", "value", value),
        Reject::Twice => words.get("review-twice"),
        Reject::Changed => words.get("review-changed"),
        Reject::WrittenOver => words.get("review-written-over"),
        Reject::Unreadable => words.get("review-unreadable"),
        Reject::Fault(fault) => with("review-fault", "fault", &check::fault(words, fault)),
        Reject::Unjudged { forms } => with("review-unjudged", "forms", forms),
        Reject::Another => words.get("review-another"),
    }
}
