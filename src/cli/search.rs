//! `guichet search`: the history, newest first.

use super::args::Search;
use super::failure::Result;
use super::format::Format;
use super::out;
use super::request::Desk;
use super::session::Session;
use crate::domain::hall::Hall;
use crate::domain::id::{RequestId, VisitId};
use crate::domain::query::{Order, Query};
use crate::domain::time::Timestamp;
use crate::journal::history::{Hit, is_request};
use crate::text::query::Reader;
use chrono::SecondsFormat;
use serde::Serialize;

/// One entry, as scripts read it.
#[derive(Debug, Serialize)]
struct Row {
    kind: &'static str,
    number: Option<String>,
    reference: Option<String>,
    external_id: Option<String>,
    at: String,
    subject: Option<String>,
}

const FIELDS: [&str; 6] = ["kind", "number", "reference", "external_id", "at", "subject"];

/// Searches.
pub fn run(session: &Session, args: &Search) -> Result {
    let desk = Desk::open(session)?;
    // What is over and was not taken in yet is to be found too.
    desk.journal.keep_history()?;
    let hall = desk.journal.hall();
    let (words, settings) = (&session.words, &hall.settings);
    let languages = crate::interpret::find::names();
    let reader = Reader { words, settings, today: hall.day, languages };
    let query = reader.read(&args.words.join(" "));
    let order = if args.best { Order::Best } else { Order::Newest };
    let query = Query { forgiving: args.forgiving, order, ..query };
    let hits = desk.asking(|past, asking| past.search(asking, &query, args.limit))?;
    let mut rows = Vec::with_capacity(hits.len());
    for hit in &hits {
        rows.extend(row(&desk, &hall, hit)?);
    }
    match session.format {
        Format::Json => out::json(&rows),
        Format::Csv => out::csv(&FIELDS, &rows.iter().map(cells).collect::<Vec<_>>()),
        Format::Table if rows.is_empty() => {
            out::tell(&session.words.get("search-nothing"));
            Ok(())
        }
        Format::Table => {
            let header = FIELDS.map(|f| words.get(&format!("search-{}", f.replace('_', "-"))));
            let shown = |row: &Row| {
                let mut cells = cells(row);
                cells[0] = words.get(&format!("search-kind-{}", row.kind));
                cells[4] = row.at.get(..16).unwrap_or_default().replace('T', " ");
                cells
            };
            out::table(&header, &rows.iter().map(shown).collect::<Vec<_>>())
        }
    }
}

fn cells(row: &Row) -> Vec<String> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    vec![
        row.kind.to_owned(),
        text(&row.number),
        text(&row.reference),
        text(&row.external_id),
        row.at.clone(),
        text(&row.subject),
    ]
}

fn row(desk: &Desk, hall: &Hall, hit: &Hit) -> Result<Option<Row>> {
    let zone = desk.journal.zone();
    let at = |at: Timestamp| zone.wall(at).to_rfc3339_opts(SecondsFormat::Secs, false);
    if is_request(hit) {
        let id = RequestId(hit.entity);
        let request = desk.asking(|past, asking| past.request(asking, id))?;
        return Ok(request.map(|r| Row {
            kind: "request",
            number: None,
            reference: Some(r.reference().to_string()),
            external_id: r.external.clone(),
            at: at(r.at),
            subject: r.subject.clone(),
        }));
    }
    let visit = desk.past.visit(VisitId(hit.entity))?;
    Ok(visit.map(|(visit, external_id)| {
        let tickets = visit.tickets();
        let numbers: Vec<String> =
            tickets.iter().filter_map(|t| t.number).map(|n| n.to_string()).collect();
        let service = tickets.first().and_then(|t| hall.settings.services.get(&t.first_service));
        Row {
            kind: "visit",
            number: Some(numbers.join(" ")).filter(|n| !n.is_empty()),
            reference: None,
            external_id,
            at: at(tickets.first().map_or(hit.at(), |t| t.arrival.true_time())),
            subject: service.map(|s| s.name.clone()),
        }
    }))
}
