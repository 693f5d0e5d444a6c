//! What can be typed after `guichet request`.

use super::files::Attach;
use super::letter::{Mark, Wording, WriteLetter};
use crate::cli::args::some_text;
use crate::domain::number::Number;
use crate::domain::request::*;
use crate::domain::settings::{Confidentiality, Language, Regime};
use chrono::{NaiveDate, NaiveTime};
use clap::{Args, Subcommand};
use serde::de::DeserializeOwned;

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Somebody asks for something.
    New(Box<New>),
    /// Where one stands.
    Show(One),
    /// Those that are open.
    List(List),
    /// Who works on it.
    Assign(Assign),
    /// Work begins.
    Start(One),
    /// The requester is asked for something.
    Await(Await),
    /// What was asked for is there.
    Arrived(Dated),
    /// It is sent on.
    Transmit(Transmit),
    /// The other institution has answered, or it came back.
    Returned(Returned),
    /// An answer.
    Answer(Box<Answer>),
    /// It is done with.
    Close(Close),
    /// The requester no longer asks.
    Withdraw(Reasoned),
    /// It is taken up again.
    Reopen(Reopen),
    /// What was noted is set right.
    Change(Box<Change>),
    /// It belongs together with another.
    Link(Link),
    /// It does not.
    Unlink(Link),
    /// A file belongs to it.
    Attach(Attach),
    /// Whether all files are where they were, unchanged.
    Files(One),
    /// What is asked for after a silent decision.
    FollowUp(FollowUpArgs),
    /// A note.
    Note(Note),
    /// A letter.
    Letter(WriteLetter),
    /// Letters to be sent.
    Outbox,
    /// What became of a letter.
    Mark(Mark),
    /// The words of letters.
    Templates(Wording),
}

/// A request.
#[derive(Debug, Args)]
pub struct One {
    /// Its reference.
    pub reference: String,
}

/// `request new`
#[derive(Debug, Args)]
pub struct New {
    /// By which way it came.
    #[arg(long, value_parser = word::<Channel>)]
    pub channel: Channel,
    /// A code, a calling letter or a name.
    #[arg(long)]
    pub service: String,
    /// What it is about, in short.
    #[arg(long, value_parser = some_text)]
    pub subject: String,
    /// In full.
    #[arg(long)]
    pub description: Option<String>,
    /// Who asks.
    #[command(flatten)]
    pub contact: Contact,
    /// For whom.
    #[arg(long, value_parser = word::<Behalf>, default_value = "self")]
    pub on_behalf_of: Behalf,
    /// The mandate was seen.
    #[arg(long)]
    pub mandate_seen: bool,
    /// Who interpreted.
    #[arg(long, value_parser = word::<Interpreter>, default_value = "none")]
    pub interpreter: Interpreter,
    /// The requester's language.
    #[arg(long)]
    pub language: Option<Language>,
    /// The day on which it arrived.
    #[arg(long)]
    pub received: Option<NaiveDate>,
    /// The day on which another administration had received it.
    #[arg(long)]
    pub received_first: Option<NaiveDate>,
    /// The agent whom it concerns.
    #[arg(long)]
    pub concerns: Option<String>,
    /// Who may see it.
    #[arg(long, value_parser = word::<Confidentiality>)]
    pub confidentiality: Option<Confidentiality>,
    /// Whether an answer is owed.
    #[arg(long, value_parser = word::<Reply>, default_value = "owed")]
    pub reply: Reply,
    /// What silence means, where that is not as for its service.
    #[arg(long, value_parser = word::<Regime>, requires = "regime_reason")]
    pub regime: Option<Regime>,
    /// Why.
    #[arg(long)]
    pub regime_reason: Option<String>,
    /// The ticket during which it was made.
    #[arg(long)]
    pub ticket: Option<Number>,
    /// By when somebody calls back today.
    #[arg(long, value_parser = hour)]
    pub call_back: Option<NaiveTime>,
    /// Who works on it.
    #[arg(long)]
    pub assign: Option<String>,
    /// A note.
    #[arg(long)]
    pub note: Option<String>,
}

/// Who asks.
#[derive(Debug, Clone, Default, Args)]
pub struct Contact {
    /// Their name.
    #[arg(long)]
    pub name: Option<String>,
    /// Their telephone number.
    #[arg(long)]
    pub phone: Option<String>,
    /// Their e-mail address.
    #[arg(long)]
    pub email: Option<String>,
    /// Their postal address.
    #[arg(long)]
    pub address: Option<String>,
}

/// `request list`
#[derive(Debug, Args)]
pub struct List {
    /// Those past their day.
    #[arg(long)]
    pub late: bool,
    /// Those to which a receipt is owed.
    #[arg(long)]
    pub receipts: bool,
    /// Those with the agent.
    #[arg(long)]
    pub mine: bool,
}

/// `request assign`
#[derive(Debug, Args)]
pub struct Assign {
    /// Its reference.
    pub reference: String,
    /// To whom; to nobody in particular where nobody is named.
    #[arg(long)]
    pub to: Option<String>,
}

/// `request await`
#[derive(Debug, Args)]
pub struct Await {
    /// Its reference.
    pub reference: String,
    /// What is asked for, and the text that requires it.
    #[arg(long, value_parser = some_text)]
    pub what: String,
    /// The day until which the person has time.
    #[arg(long)]
    pub until: NaiveDate,
    /// The day the letter left.
    #[arg(long)]
    pub left: Option<NaiveDate>,
    /// Papers that a text requires.
    #[arg(long)]
    pub papers: bool,
}

/// Something that happened on a day.
#[derive(Debug, Args)]
pub struct Dated {
    /// Its reference.
    pub reference: String,
    /// The day; today where none is named.
    #[arg(long)]
    pub on: Option<NaiveDate>,
}

/// `request transmit`
#[derive(Debug, Args)]
pub struct Transmit {
    /// Its reference.
    pub reference: String,
    /// To which institution.
    #[arg(long, value_parser = some_text)]
    pub to: String,
    /// The day; today where none is named.
    #[arg(long)]
    pub on: Option<NaiveDate>,
    /// Why.
    #[arg(long)]
    pub reason: Option<String>,
}

/// `request returned`
#[derive(Debug, Args)]
pub struct Returned {
    /// Its reference.
    pub reference: String,
    /// It was answered there; else it came back.
    #[arg(long)]
    pub answered: bool,
    /// The day; today where none is named.
    #[arg(long)]
    pub on: Option<NaiveDate>,
    /// What was said.
    #[arg(long)]
    pub detail: Option<String>,
}

/// `request answer`
#[derive(Debug, Args)]
pub struct Answer {
    /// Its reference.
    pub reference: String,
    /// Its words.
    #[arg(long, value_parser = some_text)]
    pub text: String,
    /// The day; today where none is named.
    #[arg(long)]
    pub on: Option<NaiveDate>,
    /// It decides, in the person's favour or not.
    #[arg(long, value_parser = word::<Favour>, requires = "notified")]
    pub decision: Option<Favour>,
    /// Name and capacity of who signed.
    #[arg(long)]
    pub signatory: Option<String>,
    /// The reasons.
    #[arg(long)]
    pub reasons: Option<String>,
    /// Ways and time limits of appeal.
    #[arg(long)]
    pub appeals: Option<String>,
    /// How it was made known.
    #[arg(long, value_parser = word::<Notified>)]
    pub notified: Option<Notified>,
    /// And when; the day of the decision where none is named.
    #[arg(long)]
    pub notified_on: Option<NaiveDate>,
}

/// Whether the person gets what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the words of the argument
pub enum Favour {
    Favourable,
    Unfavourable,
}

/// `request close`
#[derive(Debug, Args)]
pub struct Close {
    /// Its reference.
    pub reference: String,
    /// On what ground: answered where nothing is said and no reason given.
    #[arg(long, value_parser = word::<CloseReason>)]
    pub ground: Option<CloseReason>,
    /// The reason.
    #[arg(long)]
    pub reason: Option<String>,
}

/// Something done for a reason, perhaps.
#[derive(Debug, Args)]
pub struct Reasoned {
    /// Its reference.
    pub reference: String,
    /// Why.
    #[arg(long)]
    pub reason: Option<String>,
}

/// `request reopen`
#[derive(Debug, Args)]
pub struct Reopen {
    /// Its reference.
    pub reference: String,
    /// Why.
    #[arg(long, value_parser = some_text)]
    pub reason: String,
}

/// `request change`
#[derive(Debug, Args)]
pub struct Change {
    /// Its reference.
    pub reference: String,
    /// By which way it came.
    #[arg(long, value_parser = word::<Channel>)]
    pub channel: Option<Channel>,
    /// A code, a calling letter or a name.
    #[arg(long)]
    pub service: Option<String>,
    /// What it is about, in short.
    #[arg(long)]
    pub subject: Option<String>,
    /// In full.
    #[arg(long)]
    pub description: Option<String>,
    /// Who asks; an empty text takes what stands there away.
    #[command(flatten)]
    pub contact: Contact,
    /// For whom.
    #[arg(long, value_parser = word::<Behalf>)]
    pub on_behalf_of: Option<Behalf>,
    /// Who may see it.
    #[arg(long, value_parser = word::<Confidentiality>)]
    pub confidentiality: Option<Confidentiality>,
    /// Whether an answer is owed.
    #[arg(long, value_parser = word::<Reply>)]
    pub reply: Option<Reply>,
    /// What silence means.
    #[arg(long, value_parser = word::<Regime>)]
    pub regime: Option<Regime>,
    /// The day on which it arrived.
    #[arg(long)]
    pub received: Option<NaiveDate>,
    /// Why.
    #[arg(long)]
    pub reason: Option<String>,
}

/// `request link`, `request unlink`
#[derive(Debug, Args)]
pub struct Link {
    /// Its reference.
    pub reference: String,
    /// The other's.
    #[arg(long)]
    pub to: String,
    /// It repeats the other.
    #[arg(long)]
    pub duplicate: bool,
}

/// `request follow-up`
#[derive(Debug, Args)]
pub struct FollowUpArgs {
    /// Its reference.
    pub reference: String,
    /// What is asked for.
    #[arg(long, value_parser = word::<FollowUp>)]
    pub kind: FollowUp,
    /// The day; today where none is named.
    #[arg(long)]
    pub on: Option<NaiveDate>,
    /// It was given.
    #[arg(long)]
    pub done: bool,
}

/// `request note`
#[derive(Debug, Args)]
pub struct Note {
    /// Its reference.
    pub reference: String,
    /// Its words.
    #[arg(value_parser = some_text)]
    pub text: String,
}

/// A word of one of the enumerations of requests, with dashes or underscores.
pub fn word<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    let name = text.trim().to_lowercase().replace('-', "_");
    serde_json::from_value(name.into()).map_err(|_| String::new())
}

fn hour(text: &str) -> Result<NaiveTime, chrono::ParseError> {
    NaiveTime::parse_from_str(&text.replace('h', ":"), "%H:%M")
}
