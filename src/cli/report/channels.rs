//! `guichet channels`: the channels side by side, for those who may see all.

use super::args::Channels;
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::request::show::service_code;
use crate::cli::session::Session;
use crate::domain::channels::{Compared, Group, mask_answers};
use crate::domain::counts::Days;
use crate::domain::hall::Hall;
use crate::domain::request::Channel;
use crate::journal::past::Asking;
use crate::report::{blocks, gaps, period};
use chrono::Datelike;
use serde_json::{Map, Value, json};

/// Compares and prints.
pub fn run(session: &Session, args: &Channels) -> Result {
    let journal = session.open()?;
    session.supervisor(&journal)?;
    let hall = journal.hall();
    let to = args.to.unwrap_or_else(|| hall.day.max(args.from.unwrap_or(hall.day)));
    let from = args.from.or(to.with_day(1)).unwrap_or(to);
    let days = Days::new(from, to).ok_or_else(|| Failure::Usage {
        id: "usage-range",
        what: from.to_string(),
        value: to.to_string(),
        nearest: None,
    })?;
    let agent = session.agent(&journal)?;
    let (settings, zone) = (&hall.settings, journal.zone());
    let asking = Asking { agent, settings, zone, today: hall.day };
    let compared = mask_answers(&journal.past()?.channels(&asking, days)?);
    let words = &session.words;
    match session.format {
        Format::Json => out::json(&rows(&hall, &compared)),
        Format::Csv => {
            let rows = rows(&hall, &compared);
            let cells = |row: &Value| -> Vec<String> {
                FIELDS.iter().map(|name| crate::cli::counts::plain(&row[*name])).collect()
            };
            out::csv(&FIELDS, &rows.iter().map(cells).collect::<Vec<_>>())
        }
        Format::Table if compared.all.is_empty() => {
            let when = period(words, days);
            out::tell(&words.with("report-no-channels", &[("period", when.into())]));
            Ok(())
        }
        Format::Table => {
            gaps(words, settings, &compared)
                .iter()
                .try_for_each(|sentence| out::line(&out::printable(sentence)))?;
            table(session, &hall, &compared)?;
            out::line(&format!("\n{}", words.get("report-channels-legend")))
        }
    }
}

/// What fits in 80 columns, each share with its number; programs read all.
const COLUMNS: [&str; 7] = [
    "received",
    "contact-median",
    "answer-median",
    "within",
    "within-n",
    "satisfied",
    "satisfied-n",
];

/// A block a service, so that a line fits in 80 columns.
fn table(session: &Session, hall: &Hall, compared: &Compared) -> Result {
    let words = &session.words;
    let found = blocks(words, &hall.settings, compared, &COLUMNS);
    for block in found.all {
        out::line(&format!("\n{}", out::printable(&block.name)))?;
        out::table(&found.header, &block.rows)?;
    }
    Ok(())
}

const FIELDS: [&str; 14] = [
    "service",
    "channel",
    "received",
    "contact_n",
    "contact_median_s",
    "contact_p90_s",
    "answer_n",
    "answer_median_s",
    "answer_p90_s",
    "within_target",
    "within_target_of",
    "within_target_percent",
    "satisfied",
    "satisfaction_n",
];

/// A row for each service and channel; those of all services have no service.
fn rows(hall: &Hall, compared: &Compared) -> Vec<Value> {
    let all = compared.all.iter().map(|(channel, group)| row(None, *channel, group));
    let services = compared.by_service.iter().flat_map(|(id, beside)| {
        let code = service_code(hall, *id);
        beside.iter().map(move |(channel, group)| row(Some(code.clone()), *channel, group))
    });
    all.chain(services).collect()
}

fn row(service: Option<String>, channel: Channel, group: &Group) -> Value {
    let satisfaction = group.satisfaction;
    let values = [
        json!(service),
        json!(channel),
        json!(group.received),
        json!(group.contact.n),
        json!(group.contact.median_s),
        json!(group.contact.p90_s),
        json!(group.answer.n),
        json!(group.answer.median_s),
        json!(group.answer.p90_s),
        json!(group.within),
        json!(group.decided),
        json!(group.within_percent()),
        json!(satisfaction.map(|answers| answers.satisfied())),
        json!(satisfaction.map(|answers| answers.n())),
    ];
    let named = FIELDS.iter().map(|name| (*name).to_owned()).zip(values);
    Value::Object(named.collect::<Map<_, _>>())
}
