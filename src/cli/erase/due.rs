//! `guichet erase --due`: the list of what has been kept long enough, which changes nothing; then,
//! with the archives' agreement to that very list, its destruction. What is to be sorted or to go to
//! the archives is listed, and never destroyed by it.

use super::Erase;
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::html::Page;
use crate::cli::out;
use crate::cli::replace;
use crate::cli::request::{Desk, service_name};
use crate::cli::session::Session;
use crate::domain::command::must_administer_as;
use crate::domain::refusal::Refusal;
use crate::journal::erase::Authorisation;
use crate::journal::past::{Due, DueGroup};
use crate::text::Words;
use crate::text::request::{day, word};
use chrono::NaiveDate;

const FIELDS: [&str; 8] =
    ["service", "kind", "kept_years", "then", "first", "last", "count", "list_digest"];

/// Lists, or destroys what was listed.
pub fn run(
    session: &Session,
    desk: &Desk,
    args: &Erase,
    authorisation: Option<Authorisation>,
) -> Result {
    let hall = desk.journal.hall();
    must_administer_as(&hall, desk.actor.agent)?;
    let on = args.as_of.unwrap_or(hall.day);
    if on > hall.day {
        return Err(Refusal::DatesContradict.into());
    }
    let zone = desk.journal.zone();
    let due = desk.past.due(&hall.settings, zone, on, authorisation.as_ref())?;
    match (authorisation, &args.list_digest) {
        (Some(authorisation), Some(digest)) if digest.trim() == due.digest() => {
            destroy(session, desk, args, &due, &authorisation)
        }
        (Some(_), Some(_)) => Err(Failure::ListDiffers { digest: due.digest() }),
        (None, None) => list(session, desk, args, &due),
        _ => Err(Failure::AuthorisationNeeded),
    }
}

fn destroy(
    session: &Session,
    desk: &Desk,
    args: &Erase,
    due: &Due,
    authorisation: &Authorisation,
) -> Result {
    let count = due.destroyed().count();
    let told = [
        ("count", count.into()),
        ("authorisation", out::printable(&authorisation.reference).into()),
    ];
    session.confirm(args.yes, &session.words.with("erase-due-ask", &told))?;
    let bar = out::bar(count as u64);
    let done = desk.journal.erase_due(desk.actor, due, authorisation, &mut |n| {
        bar.set_position(n as u64);
    });
    bar.finish_and_clear();
    let (destroyed, erased) = done?;
    match session.format {
        Format::Json => out::json(&serde_json::json!({
            "destroyed": destroyed, "texts": erased.rows, "backups": erased.backups,
        })),
        _ => {
            let (rows, backups) = (erased.rows.to_string(), erased.backups.to_string());
            let told =
                [("count", destroyed.into()), ("rows", rows.into()), ("backups", backups.into())];
            out::line(&session.words.with("erase-due-done", &told))
        }
    }
}

/// Writes the list where it is asked for; else on the output.
fn list(session: &Session, desk: &Desk, args: &Erase, due: &Due) -> Result {
    let rows = rows(desk, due);
    if let Some(path) = &args.list {
        replace::file(path, &out::csv_text(&FIELDS, &rows)?)?;
    }
    if let Some(path) = &args.page {
        replace::file(path, &page(session, desk, due))?;
    }
    match session.format {
        Format::Json => out::json(&json(due, &rows)),
        Format::Csv => out::csv(&FIELDS, &rows),
        Format::Table => {
            let words = &session.words;
            if due.groups.is_empty() {
                out::tell(&words.get("erase-due-none"));
                return Ok(());
            }
            let shown = &FIELDS[..7];
            let header: Vec<String> =
                shown.iter().map(|f| words.get(&format!("due-{}", f.replace('_', "-")))).collect();
            let rows: Vec<Vec<String>> = rows
                .into_iter()
                .zip(&due.groups)
                .map(|(mut row, group)| {
                    (row[1], row[3]) = said_of(words, group);
                    row.truncate(7);
                    row
                })
                .collect();
            out::table(&header, &rows)?;
            out::line(&words.with(
                "erase-due-digest",
                &[("digest", due.digest().into()), ("day", due.on.to_string().into())],
            ))
        }
    }
}

/// What a group is, and what becomes of it.
fn said_of(words: &Words, group: &DueGroup) -> (String, String) {
    (word(words, "due", &group.kind), word(words, "fate", &group.retention.then))
}

fn rows(desk: &Desk, due: &Due) -> Vec<Vec<String>> {
    let hall = desk.journal.hall();
    let code = |value: serde_json::Result<serde_json::Value>| {
        value.unwrap_or_default().as_str().unwrap_or_default().to_owned()
    };
    let row = |group: &DueGroup| {
        vec![
            service_name(&hall, group.service),
            code(serde_json::to_value(group.kind)),
            group.retention.years.to_string(),
            code(serde_json::to_value(group.retention.then)),
            group.first.to_string(),
            group.last.to_string(),
            group.entities.len().to_string(),
            due.digest(),
        ]
    };
    due.groups.iter().map(row).collect()
}

fn json(due: &Due, rows: &[Vec<String>]) -> serde_json::Value {
    let object = |row: &Vec<String>| -> serde_json::Value {
        let fields = FIELDS.iter().take(7).zip(row).map(|(field, value)| {
            let number = matches!(*field, "kept_years" | "count");
            let value = match value.parse::<u64>() {
                Ok(n) if number => serde_json::json!(n),
                _ => serde_json::json!(value),
            };
            ((*field).to_owned(), value)
        });
        serde_json::Value::Object(fields.collect())
    };
    let rows: Vec<_> = rows.iter().map(object).collect();
    serde_json::json!({ "as_of": due.on, "list_digest": due.digest(), "groups": rows })
}

/// The list as a page for the archives to read and to sign.
fn page(session: &Session, desk: &Desk, due: &Due) -> String {
    let (words, hall) = (&session.words, desk.journal.hall());
    let said = |date: NaiveDate| day(words, date);
    let mut page = Page::new(words, &words.get("due-title"));
    let site = hall.settings.sites.get(&hall.site).map(|s| s.name.clone()).unwrap_or_default();
    page.paragraph(&words.with("due-head", &[("site", site.into()), ("day", said(due.on).into())]));
    let header: Vec<String> =
        FIELDS[..7].iter().map(|f| words.get(&format!("due-{}", f.replace('_', "-")))).collect();
    let rows: Vec<Vec<String>> = due
        .groups
        .iter()
        .map(|group| {
            let (kind, fate) = said_of(words, group);
            vec![
                service_name(&hall, group.service),
                kind,
                group.retention.years.to_string(),
                fate,
                said(group.first),
                said(group.last),
                group.entities.len().to_string(),
            ]
        })
        .collect();
    page.table(&header, &rows);
    let count = due.destroyed().count();
    page.paragraph(&words.with("due-total", &[("count", count.into())]));
    page.paragraph(&words.with("due-digest", &[("digest", due.digest().into())]));
    page.paragraph(&words.get("due-note"));
    page.paragraph(&words.get("due-signature"));
    page.html()
}
