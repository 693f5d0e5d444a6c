//! `guichet export open-data`: how many came, a row for each day and service, with the schema that
//! says what stands in it (Table Schema, <https://specs.frictionlessdata.io/table-schema/>, with the
//! keys of <https://schema.data.gouv.fr>). Nobody can be found in it: see
//! [`by_service_and_day`].

use crate::cli::args::ExportOpenData;
use crate::cli::failure::{Failure, Result};
use crate::cli::out;
use crate::cli::report::write_new;
use crate::cli::request::show::service_code;
use crate::cli::session::Session;
use crate::domain::counts::{By, Days, Group, ServiceDay, Slice, by_service_and_day};
use crate::domain::hall::Hall;
use crate::journal::Journal;
use crate::text::Words;
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::path::Path;

/// The version of what stands in the table: raised when a field changes.
const VERSION: &str = "1.0.0";
const TABLE: &str = "accueil-frequentation.csv";
const SCHEMA: &str = "schema.json";

/// The fields: name, type, least and most where it is a number, whether it is always there, an
/// example.
type Field = (&'static str, &'static str, Option<(u64, Option<u64>)>, bool, &'static str);
const FIELDS: [Field; 9] = [
    ("date", "date", None, true, "2026-11-23"),
    ("site", "string", None, true, "Hôtel de Ville"),
    ("service_code", "string", None, true, "etat-civil"),
    ("service_nom", "string", None, true, "État civil"),
    ("tickets", "integer", Some((0, None)), false, "42"),
    ("attente_mediane_s", "integer", Some((0, None)), false, "480"),
    ("attente_p90_s", "integer", Some((0, None)), false, "1260"),
    ("a_temps_pct", "integer", Some((0, Some(100))), false, "91"),
    ("masque", "boolean", None, true, "false"),
];

/// Writes table and schema.
pub fn run(session: &Session, args: &ExportOpenData) -> Result {
    let journal = session.open()?;
    session.supervisor(&journal)?;
    let hall = journal.hall();
    let days = range(args, hall.day)?;
    let rows: Vec<Vec<String>> =
        told(&journal, &hall, days)?.iter().map(|one| cells(&hall, one)).collect();
    let table = out::csv_text(&FIELDS.map(|field| field.0), &rows)?;
    let schema = schema(&session.words, args.homepage.as_deref(), hall.day);
    let schema = serde_json::to_string_pretty(&schema).map_err(|_| Failure::Internal)? + "\n";
    let (table_file, schema_file) = (args.folder.join(TABLE), args.folder.join(SCHEMA));
    if let Some(path) = [&table_file, &schema_file].into_iter().find(|path| path.exists()) {
        return Err(Failure::FileExists { path: path.clone() });
    }
    std::fs::create_dir_all(&args.folder).map_err(|e| Failure::of_file(&args.folder, e))?;
    write(session, &table_file, &table)?;
    write(session, &schema_file, &schema)
}

fn write(session: &Session, path: &Path, text: &str) -> Result {
    write_new(path, text.as_bytes())?;
    let path = out::printable(&path.display().to_string());
    out::tell(&session.words.with("report-written", &[("path", path.into())]));
    Ok(())
}

/// The days asked for. Today is not over: its numbers would change after they were published.
fn range(args: &ExportOpenData, today: NaiveDate) -> Result<Days> {
    use chrono::Datelike;
    let usage = |id, what: NaiveDate, value: NaiveDate| Failure::Usage {
        id,
        what: what.to_string(),
        value: value.to_string(),
        nearest: None,
    };
    let to = args.to.or(today.pred_opt()).unwrap_or(today);
    let from = args.from.or(to.with_ordinal(1)).unwrap_or(to);
    if to >= today {
        return Err(usage("usage-open-day", from, to));
    }
    Days::new(from, to).ok_or_else(|| usage("usage-range", from, to))
}

fn told(journal: &Journal, hall: &Hall, days: Days) -> Result<Vec<ServiceDay>> {
    let past = journal.past()?;
    let all = past.report(&Slice::of(days), &[By::Service])?;
    let mut services = Vec::new();
    for (group, _) in all.groups(By::Service) {
        if let Group::Service(id) = group {
            let only = Slice::of(days).only(group.clone());
            services.push((*id, past.report(&only, &[By::Day])?));
        }
    }
    services.sort_by_key(|(id, _)| service_code(hall, *id));
    Ok(by_service_and_day(days, &services))
}

fn cells(hall: &Hall, one: &ServiceDay) -> Vec<String> {
    let number = |n: Option<u64>| n.map_or_else(String::new, |n| n.to_string());
    let settings = &hall.settings;
    let code = service_code(hall, one.service);
    vec![
        one.day.to_string(),
        settings.sites.get(&hall.site).map(|site| site.name.clone()).unwrap_or_default(),
        code.clone(),
        settings.services.get(&one.service).map_or(code, |service| service.name.clone()),
        number(one.tickets),
        number(one.wait.and_then(|wait| wait.median_s)),
        number(one.wait.and_then(|wait| wait.p90_s)),
        number(one.within_percent),
        one.tickets.is_none().to_string(),
    ]
}

/// The description of the table.
fn schema(words: &Words, homepage: Option<&str>, today: NaiveDate) -> Value {
    let address = |file: &str| match homepage {
        Some(home) => format!("{}/{file}", home.trim_end_matches('/')),
        None => file.to_owned(),
    };
    let field = |(name, kind, bounds, required, example): &Field| {
        let id = format!("open-data-{}", name.replace('_', "-"));
        let mut constraints = json!({ "required": required });
        if let Some((least, most)) = bounds {
            constraints["minimum"] = (*least).into();
            if let Some(most) = most {
                constraints["maximum"] = (*most).into();
            }
        }
        json!({
            "name": name,
            "title": words.get(&format!("{id}-title")),
            "description": words.get(&id),
            "type": kind,
            "format": "default",
            "example": example,
            "constraints": constraints,
        })
    };
    json!({
        "$schema": "https://specs.frictionlessdata.io/schemas/table-schema.json",
        "name": "accueil-frequentation",
        "title": words.get("open-data-title"),
        "description": words.get("open-data-description"),
        "countryCode": "FR",
        "homepage": homepage,
        "path": address(SCHEMA),
        "resources": [{ "title": words.get("open-data-title"), "path": address(TABLE) }],
        "version": VERSION,
        "created": today.to_string(),
        "lastModified": today.to_string(),
        "encoding": "utf-8",
        "fields": FIELDS.iter().map(field).collect::<Vec<_>>(),
        "missingValues": [""],
        "primaryKey": ["date", "site", "service_code"],
    })
}
