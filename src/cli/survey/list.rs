//! `guichet survey list`: the flash surveys, then the large ones.

use super::all;
use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::survey::{Period, Reference, YearDay};
use crate::survey::Surveys;
use chrono::NaiveDate;
use serde_json::json;

const FIELDS: [&str; 10] =
    ["code", "name", "from", "to", "yearly", "running", "every", "services", "languages", "large"];

fn year_day(day: YearDay) -> String {
    format!("{:02}-{:02}", day.month, day.day)
}

/// The first and the last day as the file has them.
fn days(period: Period) -> (String, String) {
    match period {
        Period::Once { from, to } => (from.to_string(), to.to_string()),
        Period::Yearly { from, to } => (year_day(from), year_day(to)),
    }
}

/// A survey in the list; a large one asks everybody, about the whole house.
struct Listed<'s> {
    code: &'s str,
    name: &'s str,
    days: (String, String),
    yearly: bool,
    running: bool,
    every: u32,
    services: Vec<&'s str>,
    languages: Vec<&'s str>,
    large: bool,
    reference: Option<&'s Reference>,
}

fn listed(surveys: &Surveys, today: NaiveDate) -> Vec<Listed<'_>> {
    let flash = surveys.all.iter().map(|survey| Listed {
        code: &survey.code,
        name: &survey.name,
        days: days(survey.period),
        yearly: matches!(survey.period, Period::Yearly { .. }),
        running: survey.period.holds(today),
        every: survey.every,
        services: survey.services.iter().map(String::as_str).collect(),
        languages: survey.words.keys().map(String::as_str).collect(),
        large: false,
        reference: survey.reference.as_ref(),
    });
    let large = surveys.large.iter().map(|survey| Listed {
        code: &survey.code,
        name: &survey.name,
        days: (survey.from.to_string(), survey.to.to_string()),
        yearly: false,
        running: survey.runs(today),
        every: 1,
        services: vec![],
        languages: survey.languages().collect(),
        large: true,
        reference: survey.reference.as_ref(),
    });
    flash.chain(large).collect()
}

/// Lists them.
pub fn run(session: &Session) -> Result {
    let surveys = all(session)?;
    let today = session.open()?.hall().day;
    let all = listed(&surveys, today);
    let yes = |is: bool| match session.format {
        Format::Table => session.words.get(if is { "survey-yes" } else { "survey-no" }),
        _ => is.to_string(),
    };
    let row = |one: &Listed<'_>| {
        vec![
            one.code.to_owned(),
            one.name.to_owned(),
            one.days.0.clone(),
            one.days.1.clone(),
            yes(one.yearly),
            yes(one.running),
            one.every.to_string(),
            one.services.join(" "),
            one.languages.join(" "),
            yes(one.large),
        ]
    };
    let rows: Vec<_> = all.iter().map(row).collect();
    match session.format {
        Format::Json => {
            let object = |one: &Listed<'_>| {
                json!({
                    "code": one.code, "name": one.name, "from": one.days.0, "to": one.days.1,
                    "yearly": one.yearly, "running": one.running, "every": one.every,
                    "services": one.services, "languages": one.languages, "large": one.large,
                    "reference": one.reference,
                })
            };
            out::json(&all.iter().map(object).collect::<Vec<_>>())
        }
        Format::Csv => out::csv(&FIELDS, &rows),
        Format::Table => out::table(
            &FIELDS.map(|name| session.words.get(&format!("survey-field-{name}"))),
            &rows,
        ),
    }
}
