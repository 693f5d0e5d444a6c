//! `guichet export requests`: CSV and JSON with every field of a request, or Open311 GeoReport v2.
//! Supervisors only; what concerns whoever exports stays out. Written row by row, however many there
//! are.

use super::open311;
use crate::cli::args::ExportRequests;
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::request::Desk;
use crate::cli::request::show::{Shown, ShownLink, service_code};
use crate::cli::session::Session;
use crate::domain::command::agent_name;
use crate::domain::hall::Hall;
use crate::domain::request::Request;
use crate::domain::time::{Timestamp, Zone};
use crate::journal::SiteZone;
use chrono::SecondsFormat;
use std::fs::File;
use std::io::{BufWriter, ErrorKind, Write};

/// The columns of a CSV file: those that `guichet import requests` reads by itself, and more.
const COLUMNS: [&str; 22] = [
    "reference",
    "external_id",
    "received_at",
    "received_first",
    "channel",
    "service",
    "subject",
    "description",
    "name",
    "phone",
    "email",
    "address",
    "on_behalf_of",
    "interpreter",
    "language",
    "regime",
    "promised_on",
    "silence_on",
    "status",
    "closed_at",
    "assigned_to",
    "answer",
];

/// Writes them.
pub fn run(session: &Session, args: &ExportRequests) -> Result {
    let desk = Desk::open(session)?;
    session.supervisor(&desk.journal)?;
    let mut target: Box<dyn Write> = match &args.to {
        Some(path) => {
            let file = File::create_new(path).map_err(|e| match e.kind() {
                ErrorKind::AlreadyExists => Failure::FileExists { path: path.clone() },
                _ => Failure::of_file(path, e),
            })?;
            Box::new(BufWriter::new(file))
        }
        None => Box::new(BufWriter::new(std::io::stdout().lock())),
    };
    let trouble = |source: std::io::Error| match (&args.to, source.kind()) {
        (None, ErrorKind::BrokenPipe) => Failure::BrokenPipe,
        (None, _) => Failure::Output { source },
        (Some(path), _) => Failure::of_file(path, source),
    };
    let export = Export { desk: &desk, hall: &desk.journal.hall(), zone: desk.journal.zone() };
    let days = (args.from, args.to_day);
    match (args.open311, session.format) {
        (true, _) => export.json(&mut target, days, &open311::request),
        (false, Format::Json) => export.json(&mut target, days, &Export::whole),
        (false, _) => export.csv(&mut target, days),
    }
    .and_then(|()| target.flush().map_err(Into::into))
    .map_err(|error| match error {
        Trouble::Io(source) => trouble(source),
        Trouble::Failure(failure) => failure,
    })
}

/// What goes wrong while a file is written.
enum Trouble {
    Io(std::io::Error),
    Failure(Failure),
}

impl From<std::io::Error> for Trouble {
    fn from(error: std::io::Error) -> Self {
        Trouble::Io(error)
    }
}

type Days = (Option<chrono::NaiveDate>, Option<chrono::NaiveDate>);

/// What requests are written with.
pub struct Export<'a> {
    desk: &'a Desk,
    pub hall: &'a Hall,
    zone: SiteZone,
}

impl Export<'_> {
    /// A point in time with the offset of the site.
    pub fn at(&self, at: Timestamp) -> String {
        self.zone.wall(at).to_rfc3339_opts(SecondsFormat::Secs, false)
    }

    /// Gives each request that arrived on one of these days, oldest first.
    fn each(
        &self,
        (from, to): Days,
        mut take: impl FnMut(&Request) -> std::result::Result<(), Trouble>,
    ) -> std::result::Result<(), Trouble> {
        let failed = |e| Trouble::Failure(Failure::Journal(e));
        self.desk.asking(|past, asking| {
            let mut after = None;
            loop {
                let batch = past.requests_after(after, 500).map_err(failed)?;
                let Some((last, _)) = batch.last() else { return Ok(()) };
                after = Some(*last);
                for (_, request) in &batch {
                    let day = self.zone.local(request.at).day;
                    let wanted =
                        from.is_none_or(|from| day >= from) && to.is_none_or(|to| day <= to);
                    let seen = request.is_seen_by(asking.agent, asking.settings);
                    if wanted && seen {
                        take(request)?;
                    }
                }
            }
        })
    }

    fn csv(&self, target: &mut dyn Write, days: Days) -> std::result::Result<(), Trouble> {
        let mut writer = csv::Writer::from_writer(target);
        let trouble = |error: csv::Error| match error.into_kind() {
            csv::ErrorKind::Io(source) => Trouble::Io(source),
            _ => Trouble::Failure(Failure::Internal),
        };
        writer.write_record(COLUMNS).map_err(trouble)?;
        self.each(days, |request| writer.write_record(self.cells(request)).map_err(trouble))?;
        writer.flush().map_err(Trouble::Io)
    }

    /// A list of objects, one after the other.
    fn json(
        &self,
        target: &mut dyn Write,
        days: Days,
        object: &dyn Fn(&Self, &Request) -> serde_json::Value,
    ) -> std::result::Result<(), Trouble> {
        write!(target, "[")?;
        let mut between = "\n";
        self.each(days, |request| {
            write!(target, "{between}{}", out::escaped(&object(self, request).to_string()))?;
            between = ",\n";
            Ok(())
        })?;
        writeln!(target, "\n]")?;
        Ok(())
    }

    fn whole(&self, request: &Request) -> serde_json::Value {
        let links = |_: &Request| Vec::<ShownLink>::new();
        serde_json::to_value(Shown::of(self.hall, self.zone, request, links)).unwrap_or_default()
    }

    fn cells(&self, request: &Request) -> Vec<String> {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let code = |value: serde_json::Result<serde_json::Value>| {
            value.ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
        };
        let day = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |d| d.to_string());
        let contact = &request.requester;
        let matter = &request.matter;
        vec![
            request.reference().to_string(),
            text(&request.external),
            self.at(request.at),
            request.received.first.to_string(),
            code(serde_json::to_value(request.channel)),
            service_code(self.hall, matter.service),
            text(&request.subject),
            text(&request.description),
            text(&contact.name),
            text(&contact.phone),
            text(&contact.email),
            text(&contact.address),
            code(serde_json::to_value(matter.behalf)),
            code(serde_json::to_value(matter.interpreter)),
            matter.language.as_ref().map_or_else(String::new, ToString::to_string),
            code(serde_json::to_value(matter.regime)),
            day(request.deadlines.target),
            day(request.deadlines.silence),
            code(serde_json::to_value(request.status)),
            request.answered.map_or_else(String::new, |at| self.at(at.true_time())),
            request.assigned.map_or_else(String::new, |agent| agent_name(self.hall, agent)),
            request.answers.last().and_then(|a| a.text.clone()).unwrap_or_default(),
        ]
    }
}
