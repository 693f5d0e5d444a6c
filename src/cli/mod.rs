//! The command line: one file per subcommand, and what they share.

pub mod args;
mod backup;
mod call;
mod close;
mod completions;
pub mod config;
mod config_edit;
mod counts;
mod demo;
mod desk;
mod directory;
mod doctor;
pub mod erase;
mod exchange;
mod export;
pub mod failure;
mod feedback;
mod forecast;
pub mod format;
pub mod help;
mod html;
pub mod import;
mod incident;
mod issue;
mod list;
mod log;
mod man;
pub mod out;
pub mod person;
mod phrases;
mod replace;
pub mod report;
pub mod request;
mod restore;
mod search;
pub mod session;
pub mod settings;
mod shape;
pub mod survey;
mod ticket;
mod transfer;
mod undo;
mod usage;
mod verify;

use crate::journal::Place;
use crate::text::{DeskLanguage, Words};
use args::{Cli, Verb};
use clap::FromArgMatches;
use clap::error::ErrorKind;
use failure::{Failure, Result};
use format::Format;
use session::Session;
use std::process::ExitCode;

/// Runs the command line of this process.
pub fn main() -> ExitCode {
    let words = Words::new(language());
    let internal = Failure::Internal.sentence(&words);
    // Never a stack trace on the screen: where it broke goes to the log file.
    std::panic::set_hook(Box::new(|panic| {
        let at = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(at, "panic");
    }));
    let run = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| run(words)));
    run.unwrap_or_else(|_| {
        out::tell(&internal);
        ExitCode::FAILURE
    })
}

/// The language asked for: `GUICHET_LANG`, else what the system says; French unless it says
/// English.
pub fn language() -> DeskLanguage {
    let set = |name| std::env::var(name).ok().filter(|v: &String| !v.is_empty());
    let said = ["GUICHET_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set);
    DeskLanguage::from_tag(said.as_deref().unwrap_or("fr"))
}

fn run(words: Words) -> ExitCode {
    let parsed = help::command(&words).try_get_matches();
    let parsed = parsed.and_then(|matches| Cli::from_arg_matches(&matches));
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => return answer_clap(&error, &words),
    };
    if let Some(Verb::Help(args)) = &cli.verb {
        return answer_help(args, &words);
    }
    let format = cli.format.format();
    let document = cli.format.document();
    let Some(place) = Place::of_this_machine() else {
        return fail(&Failure::NoPlace, format, &words);
    };
    let agent = cli.agent;
    let session = Session { words, place, format, document, agent, counter: cli.counter };
    match dispatch(&session, cli.verb.unwrap_or(Verb::Desk)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => fail(&failure, format, &session.words),
    }
}

/// `guichet help COMMAND` is `guichet COMMAND --help`, also where there is no such command.
fn answer_help(args: &args::Help, words: &Words) -> ExitCode {
    let typed = ["guichet"].into_iter().chain(args.command.iter().map(String::as_str));
    match help::command(words).try_get_matches_from(typed.chain(["--help"])) {
        Err(error) => answer_clap(&error, words),
        Ok(_) => ExitCode::SUCCESS,
    }
}

/// Help and version are answers; the rest is wrong usage, in our words.
fn answer_clap(error: &clap::Error, words: &Words) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            // A reader that has gone has read enough.
            _ = error.print();
            ExitCode::SUCCESS
        }
        _ => {
            let args: Vec<String> =
                std::env::args_os().map(|a| a.to_string_lossy().into_owned()).collect();
            let json = args.iter().any(|a| a == "--format=json")
                || args.windows(2).any(|w| w[0] == "--format" && w[1] == "json");
            let format = if json { Format::Json } else { Format::Table };
            fail(&usage::failure(error), format, words)
        }
    }
}

fn fail(failure: &Failure, format: Format, words: &Words) -> ExitCode {
    if !matches!(failure, Failure::BrokenPipe) {
        let detail = failure.detail().unwrap_or_default();
        tracing::warn!(code = failure.code(), detail, "failed");
        let message = failure.sentence(words);
        match format {
            Format::Json => {
                let mut error = serde_json::json!({ "code": failure.code(), "message": message });
                if let (Some(error), Some(serde_json::Value::Object(facts))) =
                    (error.as_object_mut(), failure.facts())
                {
                    error.extend(facts);
                }
                out::tell(&error.to_string());
            }
            _ => out::tell(&message),
        }
    }
    ExitCode::from(failure.exit())
}

fn dispatch(session: &Session, verb: Verb) -> Result {
    if session.document.is_some() && !matches!(verb, Verb::Counts(_) | Verb::Report(_)) {
        let (what, value) = ("--format".to_owned(), "xlsx, html".to_owned());
        return Err(Failure::Usage { id: "usage-value", what, value, nearest: None });
    }
    // These work, or say what is wrong, without a file and a configuration.
    match &verb {
        Verb::Completions(args) => return completions::run(session, args),
        Verb::Man(args) => return man::run(session, args),
        _ => log::begin(&session.place),
    }
    match &verb {
        Verb::Doctor(args) => return doctor::run(session, args),
        Verb::Phrases(verb) => return phrases::run(session, verb),
        _ => {}
    }
    let config = config::load(&session.place)?;
    match verb {
        Verb::Desk => desk::run(session, &config),
        Verb::Demo(args) => demo::run(session, &config, &args),
        Verb::Issue(args) => issue::run(session, &args),
        Verb::Call(args) => call::run(session, args),
        Verb::Recall(args) => ticket::recall(session, &args),
        Verb::Serve(args) => ticket::serve(session, &args),
        Verb::Hold(args) => ticket::hold(session, args),
        Verb::Resume(args) => ticket::resume(session, &args),
        Verb::Close(args) => close::run(session, &args),
        Verb::Away(args) => ticket::away(session, &args),
        Verb::Back(args) => ticket::back(session, &args),
        Verb::Requeue(args) => ticket::requeue(session, &args),
        Verb::Transfer(args) => transfer::run(session, args),
        Verb::Note(args) => ticket::note(session, args),
        Verb::Request(verb) => request::run(session, verb),
        Verb::Directory(args) => directory::run(session, &args),
        Verb::Survey(verb) => survey::run(session, verb),
        Verb::Feedback(verb) => feedback::run(session, verb),
        Verb::Incident(verb) => incident::run(session, verb),
        Verb::Search(args) => search::run(session, &args),
        Verb::Undo => undo::run(session),
        Verb::List => list::run(session),
        Verb::Counts(args) => counts::run(session, &args),
        Verb::Report(args) => report::run(session, &args),
        Verb::Channels(args) => report::channels(session, &args),
        Verb::Forecast(args) => forecast::run(session, &args),
        Verb::Export(args::Export::Requests(args)) => export::run(session, &args),
        Verb::Export(args::Export::OpenData(args)) => export::open_data(session, &args),
        Verb::Import(args::Import::Tickets(args)) => import::run(session, &args),
        Verb::Import(args::Import::Requests(args)) => import::requests::run(session, &args),
        Verb::Import(args::Import::Undo(args)) => import::undo(session, &args),
        Verb::Settings(args) => settings::run(session, &args),
        Verb::Verify => verify::run(session),
        Verb::Backup(args) => backup::run(session, &args),
        Verb::Restore(args) => restore::run(session, &args),
        Verb::Person(verb) => person::run(session, verb),
        Verb::Erase(args) => erase::run(session, args),
        Verb::Doctor(_)
        | Verb::Phrases(_)
        | Verb::Completions(_)
        | Verb::Man(_)
        | Verb::Help(_) => Ok(()),
    }
}
