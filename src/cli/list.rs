//! `guichet list`: today's open tickets in the order in which they would be called; those
//! stepped out, called, in service or put aside come after.

use super::failure::Result;
use super::format::Format;
use super::out;
use super::session::{Session, find_counter};
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::next::{Reach, calling_order};
use crate::domain::refusal::{Stage, spoken};
use crate::domain::visit::Ticket;
use crate::journal::Journal;
use chrono::SecondsFormat;
use serde::Serialize;

/// One ticket, as scripts read it.
#[derive(Debug, Serialize)]
struct Row {
    number: String,
    state: Stage,
    services: Vec<String>,
    issued_at: String,
    waited_s: u64,
    counter: Option<u16>,
    priority: bool,
    language: Option<String>,
}

const FIELDS: [&str; 8] =
    ["number", "state", "services", "issued_at", "waited_s", "counter", "priority", "language"];

/// Lists them.
pub fn run(session: &Session) -> Result {
    let journal = session.open()?;
    let hall = journal.hall();
    let counter = session.counter.map(|n| find_counter(&hall, n)).transpose()?;
    let now = journal.moment();
    let order = order(&hall, &journal, counter);
    let rows: Vec<Row> = order.into_iter().map(|t| row(&hall, &journal, t, &now)).collect();
    match session.format {
        Format::Json => out::json(&rows),
        Format::Csv => out::csv(&FIELDS, &rows.iter().map(cells).collect::<Vec<_>>()),
        Format::Table if rows.is_empty() => {
            out::tell(&session.words.get("list-nobody"));
            Ok(())
        }
        Format::Table => {
            let header =
                FIELDS.map(|f| session.words.get(&format!("list-{}", f.replace('_', "-"))));
            let rows: Vec<_> = rows.iter().map(|r| for_people(session, &hall, r)).collect();
            out::table(&header, &rows)
        }
    }
}

fn order<'a>(hall: &'a Hall, journal: &Journal, counter: Option<CounterId>) -> Vec<&'a Ticket> {
    let reach = counter.map_or_else(Reach::default, |c| reach_of(hall, c));
    let waiting = calling_order(hall, &reach, &journal.moment());
    let mut all: Vec<_> = waiting.into_iter().map(|(_, ticket, _)| ticket).collect();
    let mut after: Vec<_> = hall
        .open_tickets()
        .map(|(_, t)| t)
        .filter(|t| match t.at() {
            Some(at) => counter.is_none() || at.counter == counter,
            None => t.stage() != Stage::Waiting && reach.includes(t),
        })
        .collect();
    after.sort_by_key(|t| (t.stage(), t.arrival.true_time(), t.number));
    all.extend(after);
    all
}

/// What the counter takes: as its agent chose, or as it is set up.
fn reach_of(hall: &Hall, counter: CounterId) -> Reach {
    let configured = || {
        let (_, counter) = hall.settings.counters.get(&counter)?;
        (!counter.services.is_empty()).then(|| counter.services.clone())
    };
    let services = match hall.post_at(counter) {
        Some(post) => hall.services_of(post),
        None => configured(),
    };
    Reach { counter: Some(counter), services }
}

fn row(hall: &Hall, journal: &Journal, t: &Ticket, now: &crate::domain::time::Moment) -> Row {
    let code = |s: &ServiceId| {
        hall.settings.services.get(s).map_or_else(|| s.to_string(), |s| s.code.clone())
    };
    let issued = journal.zone().wall(t.arrival.true_time());
    Row {
        number: spoken(t.number),
        state: t.stage(),
        services: t.lines.iter().map(|l| code(&l.service)).collect(),
        issued_at: issued.to_rfc3339_opts(SecondsFormat::Secs, false),
        waited_s: t.wait(now).length.seconds(),
        counter: t.at().and_then(|at| at.counter).and_then(|c| hall.counter_number(c)),
        priority: t.priority,
        language: t.language.as_ref().map(ToString::to_string),
    }
}

fn stage_name(stage: Stage) -> &'static str {
    match stage {
        Stage::Waiting => "waiting",
        Stage::Away => "away",
        Stage::Called => "called",
        Stage::Serving => "serving",
        Stage::OnHold => "on_hold",
        Stage::Closed => "closed",
    }
}

fn cells(row: &Row) -> Vec<String> {
    vec![
        row.number.clone(),
        stage_name(row.state).to_owned(),
        row.services.join(";"),
        row.issued_at.clone(),
        row.waited_s.to_string(),
        row.counter.map_or_else(String::new, |n| n.to_string()),
        row.priority.to_string(),
        row.language.clone().unwrap_or_default(),
    ]
}

/// The same row with words for codes and minutes for seconds.
fn for_people(session: &Session, hall: &Hall, row: &Row) -> Vec<String> {
    let words = &session.words;
    let name = |code: &String| {
        let known = hall.settings.services.values().find(|s| s.code == *code);
        known.map_or_else(|| code.clone(), |s| s.name.clone())
    };
    let hour = row.issued_at.get(11..16).unwrap_or_default();
    vec![
        row.number.clone(),
        words.get(&format!("refusal-stage-{}", stage_name(row.state).replace('_', "-"))),
        row.services.iter().map(name).collect::<Vec<_>>().join(" + "),
        hour.to_owned(),
        format!("{:02}:{:02}", row.waited_s / 60, row.waited_s % 60),
        row.counter.map_or_else(String::new, |n| n.to_string()),
        if row.priority { words.get("list-yes") } else { String::new() },
        row.language.clone().unwrap_or_default(),
    ]
}
