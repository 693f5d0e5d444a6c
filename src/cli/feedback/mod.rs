//! `guichet feedback`: what people say of the service, what becomes of it, and the list of the year.

mod export;

use super::args::{Range, some_text};
use super::failure::Result;
use super::format::Format;
use super::out;
use super::request::Desk;
use super::request::args::word;
use super::session::{Session, find_service};
use crate::domain::command::Command;
use crate::domain::feedback::{Feedback, FeedbackCommand, Kind, NewFeedback, Outcome, Theme};
use crate::domain::id::FeedbackId;
use crate::domain::refusal::Refusal;
use crate::domain::request::{Channel, Requester};
use crate::journal::fresh;
use crate::journal::past::ListedFeedback;
use crate::text::feedback::{outcome, word as named};
use crate::text::request::{code, word as request_word};
use chrono::NaiveDate;
use clap::{ArgGroup, Args, Subcommand};
use serde_json::json;
use uuid::Uuid;

/// `feedback`
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Note something that was said.
    Add(Box<Add>),
    /// What was said in some days.
    List(Range),
    /// All of one.
    Show(One),
    /// What becomes of it.
    Settle(Settle),
    /// Whoever said it was told.
    Tell(Tell),
    /// It is a request too.
    Request(MakeRequest),
    /// You said, we did.
    Export(export::Export),
}

/// `feedback add`
#[derive(Debug, Args)]
pub struct Add {
    /// What it is.
    #[arg(value_parser = word::<Kind>)]
    pub kind: Kind,
    /// Its words.
    #[arg(value_parser = some_text)]
    pub text: String,
    /// About what.
    #[arg(long, value_parser = word::<Theme>, default_value = "other")]
    pub theme: Theme,
    /// By which way it came.
    #[arg(long, value_parser = word::<Channel>, default_value = "counter")]
    pub channel: Channel,
    /// About which service.
    #[arg(long)]
    pub service: Option<String>,
    /// Who wants to be told.
    #[arg(long, value_parser = some_text)]
    pub name: Option<String>,
    /// Their telephone.
    #[arg(long, value_parser = some_text)]
    pub phone: Option<String>,
    /// Their e-mail.
    #[arg(long, value_parser = some_text)]
    pub email: Option<String>,
    /// Their address.
    #[arg(long, value_parser = some_text)]
    pub address: Option<String>,
}

/// One of them.
#[derive(Debug, Args)]
pub struct One {
    /// Which.
    pub feedback: Uuid,
}

/// `feedback settle`
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("outcome").required(true).args(["done", "planned", "no"])))]
pub struct Settle {
    /// Which.
    pub feedback: Uuid,
    /// It was done.
    #[arg(long)]
    pub done: bool,
    /// It will be done by that day.
    #[arg(long)]
    pub planned: Option<NaiveDate>,
    /// It will not.
    #[arg(long)]
    pub no: bool,
    /// What was done, or why not, to be published.
    #[arg(long, value_parser = some_text)]
    pub did: String,
    /// What was said, to be published.
    #[arg(long, value_parser = some_text)]
    pub said: Option<String>,
}

/// `feedback tell`
#[derive(Debug, Args)]
pub struct Tell {
    /// Which.
    pub feedback: Uuid,
    /// The day.
    #[arg(long)]
    pub on: Option<NaiveDate>,
    /// By which way.
    #[arg(long, value_parser = word::<Channel>)]
    pub channel: Channel,
}

/// `feedback request`
#[derive(Debug, Args)]
pub struct MakeRequest {
    /// Which.
    pub feedback: Uuid,
    /// The service that answers, where none was named.
    #[arg(long)]
    pub service: Option<String>,
}

/// Runs one of the subcommands.
pub fn run(session: &Session, verb: Verb) -> Result {
    let desk = Desk::open(session)?;
    let act = |id: Uuid, command| -> Result {
        desk.journal.run(desk.actor, Command::Feedback(FeedbackId(id), command))?;
        Ok(())
    };
    match verb {
        Verb::Add(args) => add(session, &desk, *args),
        Verb::List(range) => list(session, &desk, &range),
        Verb::Show(args) => show(session, &desk, FeedbackId(args.feedback)),
        Verb::Settle(args) => {
            let outcome = match (args.planned, args.no) {
                (Some(by), _) => Outcome::Planned { by },
                (None, true) => Outcome::No,
                (None, false) => Outcome::Done,
            };
            let (said, did) = (args.said, args.did);
            act(args.feedback, FeedbackCommand::Settle { outcome, said, did })
        }
        Verb::Tell(args) => {
            let on = args.on.unwrap_or_else(|| desk.today());
            act(args.feedback, FeedbackCommand::Tell { on, channel: args.channel })
        }
        Verb::Request(args) => {
            let hall = desk.journal.hall();
            let service = args.service.as_deref().map(|s| find_service(&hall, s)).transpose()?;
            let (request, reference) = (fresh::request(), fresh::reference());
            let command = FeedbackCommand::MakeRequest { request, reference, service };
            act(args.feedback, command)?;
            session.answer("reference", &reference.to_string())
        }
        Verb::Export(args) => export::run(session, &desk, &args),
    }
}

fn add(session: &Session, desk: &Desk, args: Add) -> Result {
    let hall = desk.journal.hall();
    let service = args.service.as_deref().map(|s| find_service(&hall, s)).transpose()?;
    let id = fresh::feedback();
    let contact =
        Requester { name: args.name, phone: args.phone, email: args.email, address: args.address };
    let (kind, theme, channel, text) = (args.kind, args.theme, args.channel, args.text);
    let new = NewFeedback { id, kind, theme, channel, service, text, contact };
    desk.journal.run(desk.actor, Command::Heed(Box::new(new)))?;
    session.answer("id", &id.to_string())
}

const FIELDS: [&str; 7] = ["id", "day", "kind", "theme", "channel", "service", "state"];

fn list(session: &Session, desk: &Desk, range: &Range) -> Result {
    let (from, to) = range.days(desk.today())?;
    let hall = desk.journal.hall();
    let all = desk.past.feedback_between(from, to)?;
    let service = |f: &ListedFeedback| {
        f.service.and_then(|s| hall.settings.services.get(&s)).map(|s| s.code.clone())
    };
    if session.format == Format::Json {
        let object = |f: &ListedFeedback| {
            json!({
                "id": f.id, "day": f.day, "kind": f.kind, "theme": f.theme, "channel": f.channel,
                "service": service(f), "state": f.state,
            })
        };
        return out::json(&all.iter().map(object).collect::<Vec<_>>());
    }
    let table = session.format == Format::Table;
    let words = &session.words;
    let row = |f: &ListedFeedback| {
        let told = |family: &str, value: &dyn Fn() -> String, file: String| match table {
            true if family.is_empty() => value(),
            true => words.get(&format!("feedback-{family}-{file}")),
            false => file.replace('-', "_"),
        };
        vec![
            f.id.to_string(),
            f.day.to_string(),
            told("kind", &String::new, code(&f.kind)),
            told("theme", &String::new, code(&f.theme)),
            told("", &|| request_word(words, "channel", &f.channel), code(&f.channel)),
            service(f).unwrap_or_default(),
            told("state", &String::new, code(&f.state)),
        ]
    };
    let rows: Vec<Vec<String>> = all.iter().map(row).collect();
    match table {
        false => out::csv(&FIELDS, &rows),
        true if rows.is_empty() => {
            out::tell(&words.get("feedback-list-none"));
            Ok(())
        }
        true => out::table(&FIELDS.map(|f| words.get(&format!("feedback-column-{f}"))), &rows),
    }
}

fn found(desk: &Desk, id: FeedbackId) -> Result<Feedback> {
    Ok(desk.past.feedback(id)?.ok_or(Refusal::NoSuchFeedback)?)
}

fn show(session: &Session, desk: &Desk, id: FeedbackId) -> Result {
    let feedback = found(desk, id)?;
    let (receipt, settled) = (&feedback.receipt, &feedback.settled);
    if session.format == Format::Json {
        let contact = &feedback.contact;
        return out::json(&json!({
            "id": id, "day": receipt.day, "kind": receipt.kind, "theme": receipt.theme,
            "channel": receipt.channel, "state": feedback.state(), "text": feedback.text,
            "name": contact.name, "phone": contact.phone, "email": contact.email,
            "address": contact.address,
            "outcome": settled.as_ref().map(|s| s.outcome),
            "said": settled.as_ref().and_then(|s| s.said.clone()),
            "did": settled.as_ref().and_then(|s| s.did.clone()),
            "told_on": feedback.told.map(|(on, _)| on),
            "told_by": feedback.told.map(|(_, by)| by),
            "request": feedback.request,
        }));
    }
    let words = &session.words;
    let erased = || words.get("feedback-erased");
    let mut lines = vec![
        format!(
            "{} · {} · {}",
            named(words, "kind", &receipt.kind),
            named(words, "theme", &receipt.theme),
            receipt.day
        ),
        feedback.text.clone().unwrap_or_else(erased),
    ];
    if let Some(settled) = settled {
        let did = settled.did.clone().unwrap_or_else(erased);
        lines.push(format!("{} : {did}", outcome(words, &settled.outcome)));
    }
    if let Some((on, by)) = feedback.told {
        lines.push(format!(
            "{} {on}, {}",
            words.get("feedback-told"),
            request_word(words, "channel", &by)
        ));
    }
    lines.push(named(words, "state", &feedback.state()));
    lines.iter().try_for_each(|line| out::line(&out::printable(line)))
}
