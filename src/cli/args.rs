//! What can be typed after `guichet`. The help that people read comes from the locales, by the
//! names of commands and arguments; see [`super::help`].

use super::failure::Failure;
use super::format::Written;
use crate::domain::event::Outcome;
use crate::domain::number::Number;
use crate::domain::refusal::Refusal;
use crate::domain::settings::Language;
use chrono::{Datelike, NaiveDate, NaiveTime};
use clap::{Args, Parser, Subcommand};
use clap_complete::Shell;
use std::path::PathBuf;

pub use super::exchange::{
    Export, ExportOpenData, ExportRequests, Import, ImportRequests, ImportTickets, ImportUndo,
};

/// The whole command line.
#[derive(Debug, Parser)]
#[command(name = "guichet", version)]
pub struct Cli {
    /// Who acts.
    #[arg(long, global = true, env = "GUICHET_AGENT", value_parser = some_text)]
    pub agent: Option<String>,
    /// At which counter.
    #[arg(long, global = true, env = "GUICHET_COUNTER")]
    pub counter: Option<u16>,
    /// How lists and errors are written.
    #[arg(long, global = true, value_enum, default_value_t)]
    pub format: Written,
    /// What to do; the desk when nothing is said.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// The desk itself.
    Desk,
    /// A new ticket.
    Issue(Issue),
    /// Call the next one, or this one.
    Call(Call),
    /// Call once more.
    Recall(One),
    /// Begin to serve.
    Serve(One),
    /// Put aside.
    Hold(Hold),
    /// Go on with who was put aside.
    Resume(One),
    /// End a ticket.
    Close(Close),
    /// The person steps out.
    Away(Away),
    /// The person is back.
    Back(One),
    /// Back into the queue.
    Requeue(One),
    /// To another service or counter.
    Transfer(Transfer),
    /// Write a note.
    Note(Note),
    /// Take back the last act.
    Undo,
    /// Today's open tickets.
    List,
    /// What is asked of the city.
    #[command(subcommand)]
    Request(super::request::Verb),
    /// Services and institutions to direct people to.
    Directory(super::directory::Asked),
    /// Flash surveys.
    #[command(subcommand)]
    Survey(super::survey::Verb),
    /// What is said of the service.
    #[command(subcommand)]
    Feedback(super::feedback::Verb),
    /// What went wrong at the counters.
    #[command(subcommand)]
    Incident(super::incident::Verb),
    /// Find visits and requests.
    Search(Search),
    /// The counts of days.
    Counts(super::counts::args::Counts),
    /// A week or a month for the council.
    Report(super::report::args::Report),
    /// The channels side by side.
    Channels(super::report::args::Channels),
    /// Who is expected, and how many counters it takes.
    Forecast(super::forecast::args::Forecast),
    /// What is held, for other tools.
    #[command(subcommand)]
    Export(Export),
    /// Bring in files of other tools.
    #[command(subcommand)]
    Import(Import),
    /// The phrase cards.
    #[command(subcommand)]
    Phrases(super::phrases::Verb),
    /// Services, counters, agents and rules.
    #[command(subcommand)]
    Settings(Settings),
    /// Prove that the file is whole.
    Verify,
    /// Copy the file.
    Backup(Backup),
    /// Put a copy in the place of the file.
    Restore(Restore),
    /// Say how this machine is set up.
    Doctor(Doctor),
    /// People known to the city.
    #[command(subcommand)]
    Person(super::person::Verb),
    /// Erase what is personal.
    Erase(super::erase::Erase),
    /// A simulated day.
    Demo(Demo),
    /// Completions of a shell.
    Completions(Completions),
    /// The manual pages.
    Man(Man),
    /// The same as `--help`.
    Help(Help),
}

/// `issue`
#[derive(Debug, Args)]
pub struct Issue {
    /// A code, a calling letter or a name.
    pub service: String,
    /// Let ahead.
    #[arg(long)]
    pub priority: bool,
    /// The person's language.
    #[arg(long)]
    pub language: Option<Language>,
    /// How many files.
    #[arg(long, default_value_t = 1)]
    pub quantity: u16,
    /// The hour of the appointment.
    #[arg(long, value_parser = hour)]
    pub appointment: Option<NaiveTime>,
    /// How many people came together.
    #[arg(long, default_value_t = 1)]
    pub party: u16,
}

/// `call`
#[derive(Debug, Args)]
pub struct Call {
    /// Which one; the next by the rules when none is named.
    pub number: Option<Number>,
    /// Why this one.
    #[arg(long)]
    pub reason: Option<String>,
}

/// A command on one ticket.
#[derive(Debug, Args)]
pub struct One {
    /// Which.
    pub number: Number,
}

/// `hold`
#[derive(Debug, Args)]
pub struct Hold {
    /// Which.
    pub number: Number,
    /// A note that goes with it.
    #[arg(long)]
    pub note: Option<String>,
}

/// `close`
#[derive(Debug, Args)]
pub struct Close {
    /// Which.
    pub number: Number,
    /// How it ended.
    #[arg(long, value_parser = outcome, default_value = "served")]
    pub outcome: Outcome,
}

/// `away`
#[derive(Debug, Args)]
pub struct Away {
    /// Which.
    pub number: Number,
    /// When the person means to be back.
    #[arg(long, value_parser = hour)]
    pub back_at: Option<NaiveTime>,
}

/// `transfer`
#[derive(Debug, Args)]
pub struct Transfer {
    /// Which.
    pub number: Number,
    /// To which service.
    #[arg(long, required_unless_present = "to_counter")]
    pub to: Option<String>,
    /// To which counter.
    #[arg(long)]
    pub to_counter: Option<u16>,
    /// A note for who takes over.
    #[arg(long)]
    pub note: Option<String>,
}

/// `note`
#[derive(Debug, Args)]
pub struct Note {
    /// Which.
    pub number: Number,
    /// Its words.
    pub text: String,
}

/// Some days.
#[derive(Debug, Args)]
pub struct Range {
    /// The first day.
    #[arg(long)]
    pub from: Option<NaiveDate>,
    /// The last day.
    #[arg(long)]
    pub to: Option<NaiveDate>,
}

impl Range {
    /// The days asked for; without them the year so far.
    ///
    /// # Errors
    /// The first day comes after the last.
    pub fn days(&self, today: NaiveDate) -> Result<(NaiveDate, NaiveDate), Failure> {
        let to = self.to.unwrap_or(today);
        let first = to.with_ordinal(1).unwrap_or(to);
        let from = self.from.unwrap_or(first);
        if from > to { Err(Refusal::DatesContradict.into()) } else { Ok((from, to)) }
    }
}

/// `search`
#[derive(Debug, Args)]
pub struct Search {
    /// What is looked for.
    #[arg(required = true)]
    pub words: Vec<String>,
    /// How many at most.
    #[arg(long, default_value_t = 50)]
    pub limit: usize,
    /// Forgive typos.
    #[arg(long)]
    pub forgiving: bool,
    /// What matches best first.
    #[arg(long)]
    pub best: bool,
}

/// `settings`
#[derive(Debug, Subcommand)]
pub enum Settings {
    /// Write them to a file, or on the output.
    Export(SettingsExport),
    /// Take them from a file.
    Apply(SettingsApply),
}

/// `settings export`
#[derive(Debug, Args)]
pub struct SettingsExport {
    /// The TOML file.
    pub file: Option<PathBuf>,
}

/// `settings apply`
#[derive(Debug, Args)]
pub struct SettingsApply {
    /// The TOML file.
    pub file: PathBuf,
    /// Ask nothing.
    #[arg(long)]
    pub yes: bool,
}

/// `backup`
#[derive(Debug, Args)]
pub struct Backup {
    /// Where to.
    #[arg(long, conflicts_with = "list")]
    pub to: Option<PathBuf>,
    /// Name those that there are.
    #[arg(long)]
    pub list: bool,
}

/// `restore`
#[derive(Debug, Args)]
pub struct Restore {
    /// The copy.
    pub file: PathBuf,
    /// Ask nothing.
    #[arg(long)]
    pub yes: bool,
}

/// `doctor`
#[derive(Debug, Args)]
pub struct Doctor {
    /// Write a documented config.toml where there is none.
    #[arg(long)]
    pub write_config: bool,
    /// Ask the terminal what it can draw.
    #[arg(long)]
    pub terminal: bool,
    /// Write its answers without asking.
    #[arg(long, requires = "terminal")]
    pub yes: bool,
}

/// `demo`
#[derive(Debug, Args)]
pub struct Demo {
    /// Open the desk on it.
    #[arg(long)]
    pub open: bool,
}

/// `completions`
#[derive(Debug, Args)]
pub struct Completions {
    /// Of which shell.
    pub shell: Shell,
}

/// `help`
#[derive(Debug, Args)]
pub struct Help {
    /// Of which command; of the whole when none is named.
    pub command: Vec<String>,
}

/// `man`
#[derive(Debug, Args)]
pub struct Man {
    /// Of which command; of the whole when none is named.
    pub command: Vec<String>,
    /// Write all of them into this folder.
    #[arg(long, conflicts_with = "command")]
    pub to: Option<PathBuf>,
}

/// The outcomes that can be typed, also as other tools write them.
pub fn outcome(text: &str) -> Result<Outcome, String> {
    match text.trim().to_ascii_lowercase().replace('_', "-").as_str() {
        "served" => Ok(Outcome::Served),
        "no-show" => Ok(Outcome::NoShow),
        "left" | "abandoned" => Ok(Outcome::Left),
        "cancelled" => Ok(Outcome::Cancelled),
        _ => Err(String::new()),
    }
}

fn hour(text: &str) -> Result<NaiveTime, chrono::ParseError> {
    NaiveTime::parse_from_str(&text.replace('h', ":"), "%H:%M")
}

/// A text that says something.
pub fn some_text(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err(String::new()),
        text => Ok(text.to_owned()),
    }
}
