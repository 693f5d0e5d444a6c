//! `guichet request letter`, `outbox` and `mark`: letters written, kept to be sent, and what became
//! of them.

use super::Desk;
use super::args::word;
use crate::cli::args::some_text;
use crate::cli::directory;
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::phrases::on_terminal;
use crate::cli::session::Session;
use crate::domain::id::RequestId;
use crate::domain::refusal::Refusal;
use crate::domain::request::{
    Channel, Letter as Kept, LetterKind, LetterState, Request, RequestCommand, Written,
};
use crate::interpret::phrases::plain;
use crate::letters::{self, Facts, Letter, Templates, Unwritten};
use crate::survey;
use crate::text::letters as said;
use crate::text::request as words_of;
use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use std::io::IsTerminal;
use std::path::PathBuf;

/// `request letter`
#[derive(Debug, Args)]
pub struct WriteLetter {
    /// Its reference.
    pub reference: String,
    /// Which letter.
    #[arg(long, value_parser = word::<LetterKind>)]
    pub kind: LetterKind,
    /// Why it is late.
    #[arg(long, value_parser = some_text)]
    pub reason: Option<String>,
    /// By when it is to be answered.
    #[arg(long)]
    pub until: Option<NaiveDate>,
    /// A page to print, into this file.
    #[arg(long)]
    pub html: Option<PathBuf>,
    /// Kept among those to be sent.
    #[arg(long)]
    pub outbox: bool,
    /// By which way it goes out.
    #[arg(long, value_enum, requires = "outbox")]
    pub by: Option<Way>,
    /// Even where none is owed.
    #[arg(long)]
    pub anyway: bool,
}

/// By which way a letter goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Way {
    /// By post.
    Post,
    /// By e-mail.
    Email,
}

impl From<Way> for Channel {
    fn from(way: Way) -> Self {
        match way {
            Way::Post => Channel::Post,
            Way::Email => Channel::Email,
        }
    }
}

/// `request mark`
#[derive(Debug, Args)]
pub struct Mark {
    /// Its reference.
    pub reference: String,
    /// Which letter.
    #[arg(value_parser = word::<LetterKind>)]
    pub kind: LetterKind,
    /// What became of it.
    #[arg(value_parser = word::<LetterState>)]
    pub state: LetterState,
}

/// `request templates`
#[derive(Debug, Args)]
pub struct Wording {
    /// In which language.
    #[arg(long, default_value = "fr")]
    pub language: String,
}

/// Writes the shipped words of letters, for the city to change.
pub fn templates(args: &Wording) -> Result {
    let tag = args.language.trim();
    let words = letters::source(tag).ok_or_else(|| Failure::NoLetters { tag: tag.to_owned() })?;
    out::data(&words)
}

/// Writes a letter: on the output, as a page, or to be sent.
pub fn run(session: &Session, args: &WriteLetter) -> Result {
    let desk = Desk::open(session)?;
    let (id, request) = desk.find(&args.reference)?;
    let templates = Templates::with_own(&session.place.letters());
    let written = write(session, &desk, (id, &request), args, &templates);
    // A file that cannot be used is named whatever came of the letter.
    for broken in templates.broken() {
        out::tell(&out::printable(&said::broken(&session.words, &broken)));
    }
    let letter = written?;
    tell(session, &request, &letter);
    if let Some(file) = &args.html {
        std::fs::write(file, letter.html()).map_err(|source| Failure::of_file(file, source))?;
    }
    if args.outbox {
        return keep(&desk, (id, &request), args, &letter);
    }
    if args.html.is_none() { show(&letter.plain()) } else { Ok(()) }
}

/// What whoever sends it should know of the part that they perhaps cannot read.
fn tell(session: &Session, request: &Request, letter: &Letter) {
    let id = match &letter.translated {
        None => "letter-french-only",
        Some(part) if !part.reviewed => "letter-not-reviewed",
        Some(_) => return,
    };
    let written = letter.translated.as_ref().map(|part| part.language);
    if let Some(language) = written.or_else(|| letters::language(request)) {
        let named = [("language", language.french.clone().into())];
        out::tell(&session.words.with(id, &named));
    }
}

fn write(
    session: &Session,
    desk: &Desk,
    (id, request): (RequestId, &Request),
    args: &WriteLetter,
    templates: &Templates,
) -> Result<Letter> {
    let hall = desk.journal.hall();
    let directory = directory::all(session)?.unwrap_or_default();
    let asked = letters::asked(&desk.past.timeline(id.0)?);
    let to = request.transmissions.last().map(|sent| sent.to.as_str());
    let service = hall.settings.services.get(&request.matter.service);
    let survey = service
        .and_then(|service| survey::running(&session.place.surveys(), hall.day, &service.code));
    let facts = Facts {
        request,
        settings: &hall.settings,
        site: hall.site,
        today: hall.day,
        asked: asked.as_deref(),
        institution: to.and_then(|to| directory.find(to)),
        court: directory.find("tribunal-administratif"),
        survey: survey.as_ref(),
        reason: args.reason.as_deref(),
        until: args.until,
    };
    if let Some(needless) = facts.needless(args.kind).filter(|_| !args.anyway) {
        return Err(Failure::Letter(Unwritten::Needless(needless)));
    }
    letters::write(args.kind, &facts, templates).map_err(Failure::Letter)
}

fn keep(
    desk: &Desk,
    (id, request): (RequestId, &Request),
    args: &WriteLetter,
    letter: &Letter,
) -> Result {
    let kind = args.kind;
    let by = letters::way(request, args.by.map(Channel::from))
        .map_err(|mention| Failure::Letter(Unwritten::Lacks { kind, missing: vec![mention] }))?;
    let language = letter.translated.as_ref().map(|part| part.language.as_setting());
    let kept = Kept { kind, language, by };
    desk.act(id, RequestCommand::Write { letter: kept, text: letter.plain() })
}

/// A letter on a terminal has no marks, and is put in order where the terminal does not do so; a
/// file or another program is given it to the letter.
fn show(text: &str) -> Result {
    if !std::io::stdout().is_terminal() {
        return out::write(text);
    }
    text.lines().try_for_each(|line| out::line(&out::printable(&plain(&on_terminal(line)))))
}

/// A letter that is to be sent.
#[derive(Debug, serde::Serialize)]
struct Waiting {
    reference: String,
    kind: LetterKind,
    by: Channel,
    language: Option<String>,
    written: String,
    to: Option<String>,
    text: Option<String>,
}

const FIELDS: [&str; 6] = ["reference", "kind", "by", "language", "written", "to"];

/// Lists the letters that are to be sent, as far as the requests may be seen.
pub fn outbox(session: &Session) -> Result {
    let desk = Desk::open(session)?;
    let mut all = Vec::new();
    for (event, id) in desk.past.letters_waiting()? {
        let Some(request) = desk.asking(|past, asking| past.request(asking, id))? else { continue };
        let written = request.letters.iter().find(|letter| letter.id == event);
        all.extend(written.map(|written| waiting(&desk, &request, written)));
    }
    let row = |w: &Waiting| -> Vec<String> {
        let (kind, by) = match session.format {
            Format::Table => (
                words_of::word(&session.words, "letter", &w.kind),
                words_of::word(&session.words, "channel", &w.by),
            ),
            _ => (words_of::code(&w.kind), words_of::code(&w.by)),
        };
        let or_empty = |text: &Option<String>| text.clone().unwrap_or_default();
        let (language, to) = (or_empty(&w.language), or_empty(&w.to));
        vec![w.reference.clone(), kind, by, language, w.written.clone(), to]
    };
    match session.format {
        Format::Json => out::json(&all),
        Format::Csv => out::csv(&FIELDS, &all.iter().map(row).collect::<Vec<_>>()),
        Format::Table if all.is_empty() => {
            out::tell(&session.words.get("outbox-none"));
            Ok(())
        }
        Format::Table => {
            let header = FIELDS.map(|name| session.words.get(&format!("outbox-field-{name}")));
            out::table(&header, &all.iter().map(row).collect::<Vec<_>>())
        }
    }
}

fn waiting(desk: &Desk, request: &Request, written: &Written) -> Waiting {
    let requester = &request.requester;
    let to = match written.letter.by {
        Channel::Email => requester.email.clone(),
        _ => requester.address.as_deref().map(|address| {
            let lines = requester.name.as_deref().into_iter().chain(address.lines());
            lines.map(str::trim).collect::<Vec<_>>().join(", ")
        }),
    };
    Waiting {
        reference: request.reference().to_string(),
        kind: written.letter.kind,
        by: written.letter.by,
        language: written.letter.language.as_ref().map(ToString::to_string),
        written: desk.journal.zone().wall(written.at.at).format("%Y-%m-%d").to_string(),
        to,
        text: written.text.clone(),
    }
}

/// Notes what became of the last letter of a kind; one that has gone its way is not taken for one
/// that has not.
pub fn mark(session: &Session, args: &Mark) -> Result {
    let desk = Desk::open(session)?;
    let (id, request) = desk.find(&args.reference)?;
    let of_kind = || request.letters.iter().rev().filter(|l| l.letter.kind == args.kind);
    let open = |l: &&Written| matches!(l.state, LetterState::Waiting | LetterState::Printed);
    let letter = of_kind().find(open).or_else(|| of_kind().next()).ok_or(Refusal::NoSuchLetter)?;
    desk.act(id, RequestCommand::MoveLetter { letter: letter.id, state: args.state })
}
