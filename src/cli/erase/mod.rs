//! `guichet erase`: removes what is personal of a visit, a request or a person, everywhere, backups
//! included; and lists, then destroys with the archives' agreement, what has been kept long enough.

mod due;

use super::args::some_text;
use super::failure::Result;
use super::out;
use super::request::Desk;
use super::session::Session;
use crate::domain::event::Entity;
use crate::domain::id::{FeedbackId, IncidentId, VisitId};
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::journal::Journal;
use crate::journal::erase::{Authorisation, Ground};
use chrono::NaiveDate;
use clap::{ArgGroup, Args};
use std::path::PathBuf;

/// `erase`
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("what").required(true).args(["visit", "request", "person", "incident", "feedback", "due"])))]
pub struct Erase {
    /// A ticket number, or the id that another tool gave.
    #[arg(long)]
    pub visit: Option<String>,
    /// The reference of a request.
    #[arg(long)]
    pub request: Option<String>,
    /// A person, by their id.
    #[arg(long)]
    pub person: Option<uuid::Uuid>,
    /// An incident, by its id.
    #[arg(long)]
    pub incident: Option<uuid::Uuid>,
    /// What was said of the service, by its id.
    #[arg(long)]
    pub feedback: Option<uuid::Uuid>,
    /// All that has been kept long enough.
    #[arg(long)]
    pub due: bool,
    /// The day of the visit, when it is not today.
    #[arg(long, requires = "visit")]
    pub date: Option<NaiveDate>,
    /// Why.
    #[arg(long, value_parser = some_text, required_unless_present = "due")]
    pub ground: Option<String>,
    /// Where the list is written as CSV.
    #[arg(long, requires = "due")]
    pub list: Option<PathBuf>,
    /// Where it is written as a page to print and sign.
    #[arg(long, requires = "due")]
    pub page: Option<PathBuf>,
    /// The day on which the list was drawn up; today where none is named.
    #[arg(long, requires = "due")]
    pub as_of: Option<NaiveDate>,
    /// The day the archives agreed.
    #[arg(long, requires = "authorisation")]
    pub authorised_on: Option<NaiveDate>,
    /// What their agreement is called.
    #[arg(long, value_parser = some_text, requires = "authorised_on")]
    pub authorisation: Option<String>,
    /// The figures that stand on the list they agreed to.
    #[arg(long, requires = "due")]
    pub list_digest: Option<String>,
    /// Ask nothing.
    #[arg(long)]
    pub yes: bool,
}

impl Erase {
    fn authorisation(&self, today: NaiveDate) -> Result<Option<Authorisation>> {
        let Some((on, reference)) = self.authorised_on.zip(self.authorisation.clone()) else {
            return Ok(None);
        };
        if on > today {
            return Err(Refusal::DatesContradict.into());
        }
        Ok(Some(Authorisation { on, reference }))
    }
}

/// Erases, after asking.
pub fn run(session: &Session, args: Erase) -> Result {
    let desk = Desk::open(session)?;
    let authorisation = args.authorisation(desk.today())?;
    if args.due {
        return due::run(session, &desk, &args, authorisation);
    }
    let (entity, shown) = match (&args.visit, &args.request, args.person) {
        (Some(typed), ..) => (Entity::Visit(find(&desk.journal, typed, args.date)?), typed.clone()),
        (None, Some(typed), _) => (Entity::Request(desk.find(typed)?.0), typed.clone()),
        (None, None, Some(id)) => {
            (Entity::Person(super::person::known(&desk, id)?.0), id.to_string())
        }
        (None, None, None) => match (args.incident, args.feedback) {
            (Some(id), _) => (Entity::Incident(IncidentId(id)), id.to_string()),
            (None, Some(id)) => (Entity::Feedback(FeedbackId(id)), id.to_string()),
            // The arguments ask for one of them.
            (None, None) => return Ok(()),
        },
    };
    let ask = match entity {
        Entity::Visit(_) => "erase-ask",
        Entity::Request(_) => "erase-ask-request",
        Entity::Incident(_) => "erase-ask-incident",
        Entity::Feedback(_) => "erase-ask-feedback",
        _ => "erase-ask-person",
    };
    let shown = out::printable(&shown);
    session.confirm(args.yes, &session.words.with(ask, &[("visit", shown.into())]))?;
    let ground = Ground { why: args.ground, authorisation };
    let erased = desk.journal.erase(desk.actor, entity, ground)?;
    let (rows, backups) = (erased.rows.to_string(), erased.backups.to_string());
    out::line(
        &session.words.with("erase-done", &[("rows", rows.into()), ("backups", backups.into())]),
    )
}

/// The visit with a number, or with the id of another tool, today or on the day named.
pub(in crate::cli) fn find(
    journal: &Journal,
    text: &str,
    day: Option<NaiveDate>,
) -> Result<VisitId> {
    let hall = journal.hall();
    let number = text.parse::<Number>().ok();
    if let (None, Some(id)) = (day, number.and_then(|n| hall.find_number(n))) {
        return Ok(id.visit);
    }
    let tickets = journal.past()?.tickets(day.unwrap_or(hall.day))?;
    let found = tickets
        .into_iter()
        .find(|t| t.external_id.as_deref() == Some(text) || number.is_some() && t.number == number);
    let missing = || Refusal::NoSuchNumber { number: out::printable(text) };
    Ok(found.map(|t| t.id.visit).ok_or_else(missing)?)
}
