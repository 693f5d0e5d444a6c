//! `guichet person export`: all that is held on somebody, for them (RGPD, article 15): their data,
//! their requests with all that happened to them, their visits, who changed what in which function.
//! The export leaves a trace of its own.

use super::args::Export;
use super::mask::Mask;
use super::page;
use crate::cli::failure::{Failure, Result};
use crate::cli::request::Desk;
use crate::cli::request::show::Shown as ShownRequest;
use crate::cli::session::Session;
use crate::cli::{out, replace};
use crate::domain::command::Command;
use crate::domain::event::{Event, Field};
use crate::domain::id::*;
use crate::domain::query::{Query, Term};
use crate::domain::request::{Person, Requester};
use crate::domain::settings::Settings;
use crate::journal::history::is_request;
use crate::journal::past::Asking;
use crate::journal::payload;
use crate::text::Words;
use chrono::{NaiveDate, SecondsFormat};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// All that is held, as it is written out.
#[derive(Debug, Serialize)]
pub struct Held {
    /// The day on which it was so.
    pub prepared_on: NaiveDate,
    /// Who holds it.
    pub held_by: String,
    /// In which function it was prepared.
    pub prepared_by: String,
    /// What gives the right to it.
    pub legal_basis: &'static str,
    /// What is known of the person now.
    pub person: super::Shown,
    /// How that came to be, and what was given out.
    pub history: Vec<Told>,
    /// Their requests, newest first.
    pub requests: Vec<HeldRequest>,
    /// Their visits, and those during which these were made.
    pub visits: Vec<HeldVisit>,
}

/// A request with all that happened to it.
#[derive(Debug, Serialize)]
pub struct HeldRequest {
    /// As it stands.
    #[serde(flatten)]
    pub now: ShownRequest,
    /// Letters, with their words.
    pub letters: Vec<HeldLetter>,
    /// What happened, in order.
    pub history: Vec<Told>,
}

/// A letter.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // what the names say
pub struct HeldLetter {
    pub kind: crate::domain::request::LetterKind,
    pub state: crate::domain::request::LetterState,
    pub at: String,
    pub text: Option<String>,
}

/// A visit.
#[derive(Debug, Serialize)]
#[allow(missing_docs)] // what the names say
pub struct HeldVisit {
    pub numbers: Vec<String>,
    pub at: Option<String>,
    pub services: Vec<String>,
    pub history: Vec<Told>,
}

/// Something that happened.
#[derive(Debug, Serialize)]
pub struct Told {
    /// When.
    pub at: String,
    /// What, by the name of its kind.
    pub what: String,
    /// By whom, in function.
    pub by: String,
    /// The words that went with it; those that were erased are not held any more.
    pub texts: BTreeMap<String, String>,
}

/// Writes it out.
pub fn run(session: &Session, desk: &Desk, args: &Export) -> Result {
    let (id, person) = super::known(desk, args.person)?;
    let files = files(&args.to, id);
    if let Some(path) = files.iter().find(|path| path.exists()) {
        return Err(Failure::FileExists { path: path.clone() });
    }
    // First: an export without a trace must not be, and this refuses who may not.
    desk.journal.run(desk.actor, Command::ExportPerson { person: id })?;
    let held = gather(session, desk, id, person)?;
    for path in &files {
        let text = match path.extension().is_some_and(|e| e == "html") {
            true => page::html(&session.words, &held),
            false => serde_json::to_string_pretty(&held).map_err(|_| Failure::Internal)? + "\n",
        };
        private(path)?;
        replace::file(path, &text)?;
        out::line(&out::printable(&path.display().to_string()))?;
    }
    let all = desk.past.of_person(&everything(desk, &desk.journal.hall().settings), id)?.len();
    let withheld = all - held.requests.len();
    if withheld > 0 {
        let told = [("count", withheld.into())];
        out::tell(&session.words.with("person-export-withheld", &told));
    }
    Ok(())
}

/// The files to write: both in a folder, or the one that is named.
fn files(to: &Path, id: PersonId) -> Vec<PathBuf> {
    let named = to.extension().is_some_and(|e| e == "json" || e == "html") && !to.is_dir();
    match named {
        true => vec![to.to_owned()],
        false => ["json", "html"].map(|e| to.join(format!("{id}.{e}"))).into(),
    }
}

/// Makes an empty file that only this account may read.
fn private(path: &Path) -> Result {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|e| Failure::of_file(folder, e))?;
    }
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(drop).map_err(|e| Failure::of_file(path, e))
}

/// Asks as the system, which sees all.
fn everything<'a>(desk: &Desk, settings: &'a Settings) -> Asking<'a> {
    Asking { agent: None, settings, zone: desk.journal.zone(), today: desk.today() }
}

/// What is gathered from.
struct Gathering<'a> {
    words: &'a Words,
    desk: &'a Desk,
    settings: &'a Settings,
    mask: Mask<'a>,
}

fn gather(session: &Session, desk: &Desk, id: PersonId, person: Person) -> Result<Held> {
    let hall = desk.journal.hall();
    let (words, settings) = (&session.words, hall.settings.as_ref());
    let events = desk.past.record(id.0)?;
    let requests = desk.asking(|past, asking| past.of_person(asking, id))?;
    let mut own: Vec<Requester> = events.iter().map(contact).collect();
    own.push(person.contact.clone());
    let theirs: BTreeSet<RequestId> = requests.iter().copied().collect();
    let agents = settings.agents.iter().filter_map(|(agent, known)| {
        Some((known.name.clone()?, function(words, settings, Some(*agent))))
    });
    let known = |name: &[String]| is_known(desk, settings, (id, &theirs), name);
    let other = words.get("person-other");
    let mask = Mask::new(&own, agents.collect(), other, Box::new(known));
    let at = Gathering { words, desk, settings, mask };
    let mut held = Vec::new();
    let mut visits = BTreeSet::new();
    for request in requests {
        held.extend(at.request(request, &theirs, &mut visits)?);
    }
    visits.extend(desk.past.visits_of(id)?.into_iter().map(|(visit, _)| visit));
    let visits = visits.into_iter().map(|visit| at.visit(visit)).collect::<Result<Vec<_>>>()?;
    let site = settings.sites.get(&hall.site).map(|s| s.name.clone()).unwrap_or_default();
    Ok(Held {
        prepared_on: hall.day,
        held_by: site,
        prepared_by: function(words, settings, desk.actor.agent),
        legal_basis: "RGPD, article 15",
        person: super::Shown::of(id, person),
        history: at.told(&events, true),
        requests: held,
        visits: visits.into_iter().flatten().collect(),
    })
}

/// The contacts that an event noted.
fn contact(event: &Event) -> Requester {
    let text = |field| event.text(field).map(str::to_owned);
    Requester {
        name: text(Field::Name),
        phone: text(Field::Phone),
        email: text(Field::Email),
        address: text(Field::Address),
    }
}

/// Whether somebody else who is known, or who asked for something, is called so.
fn is_known(
    desk: &Desk,
    settings: &Settings,
    (id, theirs): (PersonId, &BTreeSet<RequestId>),
    name: &[String],
) -> bool {
    use crate::journal::history::words::split;
    let called = |other: &Requester| {
        let words: BTreeSet<String> = other.name.iter().flat_map(|n| split(n)).collect();
        name.iter().all(|word| words.contains(word))
    };
    let persons = desk.past.persons(&name.join(" "), 20).unwrap_or_default();
    if persons.iter().any(|(other, person)| *other != id && called(&person.contact)) {
        return true;
    }
    let asking = everything(desk, settings);
    let query = Query { terms: name.iter().map(Term::one).collect(), ..Query::default() };
    let hits = desk.past.search(&asking, &query, 50).unwrap_or_default();
    hits.iter().filter(|hit| is_request(hit)).map(|hit| RequestId(hit.entity)).any(|request| {
        let other = desk.past.request(&asking, request).ok().flatten();
        !theirs.contains(&request) && other.is_some_and(|r| called(&r.requester))
    })
}

/// What an agent does here: their capacity, else their role; the program for the system.
fn function(words: &Words, settings: &Settings, agent: Option<AgentId>) -> String {
    let Some(agent) = agent else { return words.get("person-by-system") };
    let known = settings.agents.get(&agent);
    let capacity = known.and_then(|a| a.capacity.clone());
    let role = known.map(|a| a.role).unwrap_or_default();
    capacity.unwrap_or_else(|| {
        let role = serde_json::to_value(role).unwrap_or_default();
        words.get(&format!("role-{}", role.as_str().unwrap_or_default()))
    })
}

impl Gathering<'_> {
    fn at(&self, at: crate::domain::time::Timestamp) -> String {
        self.desk.journal.zone().wall(at).to_rfc3339_opts(SecondsFormat::Secs, false)
    }

    fn request(
        &self,
        id: RequestId,
        theirs: &BTreeSet<RequestId>,
        visits: &mut BTreeSet<VisitId>,
    ) -> Result<Option<HeldRequest>> {
        let found = self.desk.asking(|past, asking| past.request(asking, id))?;
        let Some(mut request) = found else { return Ok(None) };
        visits.extend(request.visits.iter().map(|ticket| ticket.visit));
        // Requests of others, and who works on this one, are not theirs to know.
        request.links.retain(|(other, _)| theirs.contains(other));
        (request.assigned, request.matter.concerns) = (None, None);
        let hide = |text: &mut Option<String>| *text = text.as_deref().map(|t| self.mask.text(t));
        hide(&mut request.subject);
        hide(&mut request.description);
        if request.requester.name.as_deref().is_some_and(|name| self.mask.is_other(name)) {
            let other = Some(self.mask.other().to_owned());
            request.requester = Requester { name: other, ..Requester::default() };
        }
        for file in &mut request.attachments {
            hide(&mut file.name);
            file.place = None;
        }
        let letters = request.letters.iter().map(|written| HeldLetter {
            kind: written.letter.kind,
            state: written.state,
            at: self.at(written.at.true_time()),
            text: written.text.clone(),
        });
        let letters = letters.collect();
        let hall = self.desk.journal.hall();
        let now = ShownRequest::of(&hall, self.desk.journal.zone(), &request, |r| self.links(r));
        let history = self.told(&self.desk.past.record(id.0)?, false);
        Ok(Some(HeldRequest { now, letters, history }))
    }

    fn links(
        &self,
        request: &crate::domain::request::Request,
    ) -> Vec<crate::cli::request::show::ShownLink> {
        crate::cli::request::show::links(self.desk, request)
    }

    fn visit(&self, id: VisitId) -> Result<Option<HeldVisit>> {
        let Some((visit, _)) = self.desk.past.visit(id)? else { return Ok(None) };
        let tickets = visit.tickets();
        let name = |id: &ServiceId| self.settings.services.get(id).map(|s| s.name.clone());
        let lines = tickets.iter().flat_map(|t| &t.lines);
        Ok(Some(HeldVisit {
            numbers: tickets.iter().filter_map(|t| t.number).map(|n| n.to_string()).collect(),
            at: tickets.first().map(|t| self.at(t.arrival.true_time())),
            services: lines.filter_map(|line| name(&line.service)).collect(),
            history: self.told(&self.desk.past.record(id.0)?, false),
        }))
    }

    /// What happened; `own` where all words are the person's.
    fn told(&self, events: &[Event], own: bool) -> Vec<Told> {
        let told = |event: &Event| Told {
            at: self.at(event.moment().true_time()),
            what: payload::encode(&event.body).0,
            by: function(self.words, self.settings, event.agent),
            texts: self.texts(event, own),
        };
        events.iter().map(told).collect()
    }

    fn texts(&self, event: &Event, own: bool) -> BTreeMap<String, String> {
        let other = event.text(Field::Name).is_some_and(|name| self.mask.is_other(name));
        let shown = |field: Field, text: &str| match field {
            _ if own => text.to_owned(),
            Field::Name | Field::Phone | Field::Email | Field::Address if other => {
                self.mask.other().to_owned()
            }
            // What was written to them, and what they said of themselves.
            Field::Letter
            | Field::Answer
            | Field::Grounds
            | Field::Appeals
            | Field::Signatory
            | Field::Name
            | Field::Phone
            | Field::Email
            | Field::Address
            | Field::ExternalId
            | Field::Person
            | Field::Authorisation => text.to_owned(),
            _ => self.mask.text(text),
        };
        let texts = event.personal.iter().filter_map(|(field, text)| {
            let text = text.as_deref().filter(|_| *field != Field::FilePlace)?;
            let name = serde_json::to_value(field).ok()?.as_str()?.to_owned();
            Some((name, shown(*field, text)))
        });
        texts.collect()
    }
}
