//! `guichet report`: a week or a month for the council; and the documents of `guichet counts`.

pub mod args;
mod channels;

pub use channels::run as channels;

use super::failure::{Failure, Result};
use super::format::{Document, Format};
use super::out;
use super::session::Session;
use crate::domain::counts::Days;
use crate::journal::Journal;
use crate::journal::past::Asking;
use crate::report::{Brief, Table, definitions, headlines, html, period, plain, tables, workbook};
use chrono::{Datelike, NaiveDate};
use serde_json::json;
use std::fs::File;
use std::io::Write;
use std::path::Path;

/// Tells the period asked for, on the screen or in a document.
pub fn run(session: &Session, args: &args::Report) -> Result {
    let output = target(session, args.output.as_deref())?;
    let journal = session.open()?;
    session.supervisor(&journal)?;
    let today = journal.hall().day;
    let days = match args.month {
        Some(day) => month(day.unwrap_or_else(|| before(today.with_day(1), today))),
        None => {
            let monday = before(Some(today), today);
            week(args.week.flatten().unwrap_or_else(|| monday - chrono::Days::new(6)))
        }
    };
    let days = days.ok_or(Failure::Internal)?;
    match output {
        Some(output) => document(session, &journal, days, output),
        None => screen(session, &brief(session, &journal, days)?, &journal),
    }
}

/// The day before one; `today` before there were calendars.
fn before(day: Option<NaiveDate>, today: NaiveDate) -> NaiveDate {
    day.and_then(|day| day.pred_opt()).unwrap_or(today)
}

fn week(day: NaiveDate) -> Option<Days> {
    let since = u64::from(day.weekday().num_days_from_monday());
    let monday = day.checked_sub_days(chrono::Days::new(since))?;
    Days::new(monday, monday.checked_add_days(chrono::Days::new(6))?)
}

fn month(day: NaiveDate) -> Option<Days> {
    let first = day.with_day(1)?;
    let next = first.checked_add_months(chrono::Months::new(1))?;
    Days::new(first, next.pred_opt()?)
}

/// The document asked for, and where it goes.
///
/// # Errors
/// One was named without the other.
pub fn target<'a>(
    session: &Session,
    output: Option<&'a Path>,
) -> Result<Option<(Document, &'a Path)>> {
    let usage = |id, what: &str| Failure::Usage {
        id,
        what: what.to_owned(),
        value: String::new(),
        nearest: None,
    };
    match (session.document, output) {
        (Some(kind), Some(path)) => Ok(Some((kind, path))),
        (None, None) => Ok(None),
        (Some(Document::Html), None) => Err(usage("usage-output-needed", "accueil.html")),
        (Some(Document::Xlsx), None) => Err(usage("usage-output-needed", "accueil.xlsx")),
        (None, Some(_)) => Err(usage("usage-output-unused", "--output")),
    }
}

fn brief(session: &Session, journal: &Journal, days: Days) -> Result<Brief> {
    let hall = journal.hall();
    let agent = session.agent(journal)?;
    let zone = journal.zone();
    let asking = Asking { agent, settings: &hall.settings, zone, today: hall.day };
    Ok(Brief::of(&journal.past()?, &hall, (&asking, journal.now()), days)?)
}

/// Writes a document about a period into a new file.
///
/// # Errors
/// The file is there, or cannot be written.
pub fn document(
    session: &Session,
    journal: &Journal,
    days: Days,
    (kind, path): (Document, &Path),
) -> Result {
    let brief = brief(session, journal, days)?;
    let (words, settings) = (&session.words, &journal.hall().settings);
    let bytes = match kind {
        Document::Html => html(words, settings, &brief).into_bytes(),
        Document::Xlsx => workbook(words, settings, &brief).map_err(|_| Failure::Internal)?,
    };
    write_new(path, &bytes)?;
    let path = out::printable(&path.display().to_string());
    out::tell(&words.with("report-written", &[("path", path.into())]));
    Ok(())
}

/// Writes a new file, whole or not at all.
///
/// # Errors
/// The file is there, or cannot be written.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result {
    let mut file = File::create_new(path).map_err(|source| match source.kind() {
        std::io::ErrorKind::AlreadyExists => Failure::FileExists { path: path.to_owned() },
        _ => Failure::of_file(path, source),
    })?;
    file.write_all(bytes).and_then(|()| file.sync_all()).map_err(|source| {
        // What is half there is of no use; that it cannot be taken away is the lesser trouble.
        _ = std::fs::remove_file(path);
        Failure::of_file(path, source)
    })
}

fn screen(session: &Session, brief: &Brief, journal: &Journal) -> Result {
    let (words, settings) = (&session.words, &journal.hall().settings);
    let said = headlines(words, settings, brief);
    let tables = tables(words, settings, brief);
    match session.format {
        Format::Json => out::json(&json!({
            "from": brief.days.from(), "to": brief.days.to(), "site": brief.site,
            "sentences": said,
        })),
        Format::Csv => {
            let rows: Vec<[String; 1]> = said.into_iter().map(|sentence| [sentence]).collect();
            out::csv(&["sentence"], &rows)
        }
        Format::Table => {
            let title = words.with("report-title", &[("site", brief.site.as_str().into())]);
            out::line(&out::printable(&format!("{title}, {}", period(words, brief.days))))?;
            out::line("")?;
            said.iter().try_for_each(|sentence| out::line(&out::printable(sentence)))?;
            tables.iter().try_for_each(|table| print(session, table))?;
            out::line("")?;
            definitions(words)
                .iter()
                .try_for_each(|(term, meaning)| out::line(&format!("{term} : {meaning}")))
        }
    }
}

/// A table for people, under its title.
fn print(session: &Session, table: &Table) -> Result {
    let words = &session.words;
    let cells = |row: &Vec<_>| -> Vec<String> { row.iter().map(|c| plain(words, c)).collect() };
    out::line(&format!("\n{}", table.caption))?;
    out::table(&table.header, &table.rows.iter().map(cells).collect::<Vec<_>>())
}
