//! `guichet request list`: what is open, those due first, first.

use super::args::List;
use super::show::service_code;
use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::command::agent_name;
use crate::journal::past::{Listed, Which};
use crate::text::request::word;

const FIELDS: [&str; 8] =
    ["reference", "status", "channel", "service", "received", "due", "receipt", "assigned_to"];

/// Lists them.
pub fn run(session: &Session, args: &List) -> Result {
    let desk = super::Desk::open(session)?;
    let hall = desk.journal.hall();
    let zone = desk.journal.zone();
    let which = if args.receipts { Which::Receipts } else { Which::All };
    let all = desk.asking(|past, asking| past.open_list(asking, which, usize::MAX))?;
    let wanted = |l: &&Listed| {
        let by = if args.receipts { l.receipt } else { l.due };
        let late = by.is_some_and(|by| by < hall.day);
        (!args.late || late) && (!args.mine || l.assigned == desk.actor.agent)
    };
    let rows: Vec<Vec<String>> = all
        .iter()
        .filter(wanted)
        .map(|l| {
            let code = |value: serde_json::Value| value.as_str().unwrap_or_default().to_owned();
            let (status, channel) = match session.format {
                Format::Table => (
                    word(&session.words, "status", &l.status),
                    word(&session.words, "channel", &l.channel),
                ),
                _ => (
                    code(serde_json::to_value(l.status).unwrap_or_default()),
                    code(serde_json::to_value(l.channel).unwrap_or_default()),
                ),
            };
            vec![
                l.reference.to_string(),
                status,
                channel,
                service_code(&hall, l.service),
                zone.wall(l.at).format("%Y-%m-%d").to_string(),
                l.due.map_or_else(String::new, |day| day.to_string()),
                l.receipt.map_or_else(String::new, |day| day.to_string()),
                l.assigned.map_or_else(String::new, |agent| agent_name(&hall, agent)),
            ]
        })
        .collect();
    match session.format {
        Format::Json => {
            let object = |row: &Vec<String>| -> serde_json::Value {
                let fields = FIELDS.iter().zip(row).map(|(field, value)| {
                    let value = if value.is_empty() { None } else { Some(value) };
                    ((*field).to_owned(), serde_json::json!(value))
                });
                serde_json::Value::Object(fields.collect())
            };
            out::json(&rows.iter().map(object).collect::<Vec<_>>())
        }
        Format::Csv => out::csv(&FIELDS, &rows),
        Format::Table if rows.is_empty() => {
            out::tell(&session.words.get("request-list-none"));
            Ok(())
        }
        Format::Table => {
            let header = FIELDS
                .map(|f| session.words.get(&format!("request-field-{}", f.replace('_', "-"))));
            out::table(&header, &rows)
        }
    }
}
