//! What reaches the desk, and what it asks to have done elsewhere.

use super::alarm::CommandFault;
use super::key::Key;
use super::screens::counts::ask::{Counted, Question as CountsQuestion};
use super::screens::directory::{Read, Wanted};
use super::screens::feedback::read::{Question as FeedbackQuestion, Reading as FeedbackReading};
use super::screens::incidents::read::Reading as IncidentsReading;
use super::screens::requests::read::{Question as RequestsQuestion, Reading};
use super::screens::survey::{Errand, News};
use super::seeker::{Found, Question};
use crate::calm::{Card, Fault as CalmFault};
use crate::domain::command::Command;
use crate::domain::counts::DayCounts;
use crate::domain::hall::Hall;
use crate::domain::id::{AgentId, CounterId, IncidentId, PostId, RequestId};
use crate::domain::settings::Agent;
use crate::domain::time::Moment;
use crate::interpret::speech::SpeechError;
use crate::journal::past::PastTicket;
use crate::journal::{Actor, Done, JournalError};
use chrono::NaiveDate;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// What reaches the desk.
#[derive(Debug)]
pub enum Message {
    /// A key was pressed.
    Key(Key),
    /// The mouse clicked there, counted from the top left corner.
    Click {
        /// From the left.
        column: u16,
        /// From the top.
        row: u16,
    },
    /// The wheel turned.
    Wheel {
        /// Towards the end.
        down: bool,
    },
    /// The window has this many columns and rows now.
    Resized(u16, u16),
    /// A second has passed.
    Tick(Moment),
    /// Something was written, here or by another process.
    Changed(Arc<Hall>),
    /// The file is damaged; a sentence.
    Damaged(String),
    /// The clock jumped by this many milliseconds.
    ClockJumped(i64),
    /// What was done last is not on the disk yet.
    StillWriting,
    /// What became of a command.
    Answered(Purpose, Result<Done, JournalError>),
    /// A day of the past was read.
    DayRead(Result<DayRead, JournalError>),
    /// What the file answered about requests.
    RequestsRead(Reading),
    /// The city's own cards for a tense moment.
    CalmRead(Result<Vec<Card>, CalmFault>),
    /// What the file answered about incidents.
    IncidentsRead(IncidentsReading),
    /// What the file answered about what people say.
    FeedbackRead(FeedbackReading),
    /// The command of this machine that calls for help has ended: its program, and how.
    HelpRun(String, Result<(), CommandFault>),
    /// The city's directory was read.
    DirectoryRead(Wanted, Read),
    /// What came of an errand of the survey.
    Survey(News),
    /// What became of something said or recorded.
    Heard(Heard),
    /// What was found in the history.
    Found(Box<Found>),
    /// What was counted.
    Counted(Box<Counted>),
    /// A PIN was compared.
    PinChecked(PinFor, bool),
    /// A PIN was made unreadable: the agent with it; `None` where that failed.
    PinHashed(AgentId, Option<Agent>),
    /// The system asks the desk to end.
    Quit,
    /// The terminal gives no more keys.
    Lost(std::io::Error),
}

impl Message {
    /// Whether this answers an effect.
    pub fn is_answer(&self) -> bool {
        matches!(
            self,
            Message::Answered(..)
                | Message::DayRead(_)
                | Message::RequestsRead(_)
                | Message::CalmRead(_)
                | Message::IncidentsRead(_)
                | Message::FeedbackRead(_)
                | Message::HelpRun(..)
                | Message::DirectoryRead(..)
                | Message::Survey(_)
                | Message::Heard(Heard::Recorded(_))
                | Message::Found(_)
                | Message::Counted(_)
                | Message::PinChecked(..)
                | Message::PinHashed(..)
        )
    }
}

/// What became of something said or recorded.
#[derive(Debug)]
pub enum Heard {
    /// A sound has come to its end, or there was none.
    Over(Result<(), SpeechError>),
    /// A recording could not be begun.
    NotRecording(SpeechError),
    /// A recording of so long was kept, or not.
    Recorded(Result<Duration, SpeechError>),
}

/// A day of the past with its neighbours.
#[derive(Debug, Clone)]
pub struct DayRead {
    /// The day.
    pub day: NaiveDate,
    /// What was counted.
    pub counts: DayCounts,
    /// Its tickets in order of arrival.
    pub tickets: Vec<PastTicket>,
    /// The nearest day before with a ticket.
    pub before: Option<NaiveDate>,
    /// The nearest day after with a ticket.
    pub after: Option<NaiveDate>,
}

/// Why a command was sent: what its answer means to the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// An act at the queue or in the settings.
    Act,
    /// An act on one ticket.
    OnTicket,
    /// An act on a request.
    OnRequest,
    /// A call for help.
    Help,
    /// An incident to be reported.
    Incident(IncidentId),
    /// A request that is made of what somebody said.
    RequestMade(RequestId),
    /// Something noted by the way, which nobody needs to be told.
    Noted,
    /// To sit down at the counter.
    OpenPost,
    /// To sit again at the counter that closed in the night.
    OpenPostAgain,
    /// To give the counter to a colleague.
    HandOver(AgentId, PostId),
    /// To leave the counter, for another one or for good.
    ClosePost(Option<CounterId>),
}

/// Whose PIN is asked, and for what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PinFor {
    /// To work here.
    Opening(AgentId),
    /// To show the screen again.
    Unlocking,
    /// To sit again at the counter that closed in the night.
    SittingAgain,
    /// To take over the counter.
    HandOver(AgentId),
}

/// Something to be heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sound {
    /// A text in a language, by its tag, slowly or not.
    Text {
        /// What to say.
        text: String,
        /// In what language.
        tag: String,
        /// Slowly.
        slow: bool,
    },
    /// A recording.
    File(PathBuf),
}

/// A recording of a card, to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Take {
    /// The city's folder.
    pub folder: PathBuf,
    /// The language, by its tag.
    pub tag: String,
    /// The card.
    pub card: String,
    /// Who spoke.
    pub speaker: String,
    /// When.
    pub on: NaiveDate,
    /// Of which words.
    pub digest: String,
}

/// What the desk asks to have done elsewhere; nothing of it blocks a key.
#[derive(Debug)]
pub enum Effect {
    /// A command for the journal.
    Submit {
        /// Who asks, and where.
        actor: Actor,
        /// What.
        command: Command,
        /// Why.
        purpose: Purpose,
    },
    /// Read a day of the past.
    ReadDay(NaiveDate),
    /// Look for something in the history; what was asked before is not wanted any more.
    Seek(Box<Question>),
    /// Count something; what was asked before is not wanted any more.
    Count(Box<CountsQuestion>),
    /// Ask the file about requests, as this agent may see them.
    AskRequests(AgentId, RequestsQuestion),
    /// Run the command of this machine that calls for help.
    RunHelp(Vec<String>),
    /// Read the city's own cards for a tense moment.
    ReadCalm,
    /// Let the terminal ring.
    Bell,
    /// Ask the file about incidents, as this agent may see them.
    ReadIncidents(AgentId),
    /// Ask the file about what people say, on behalf of this agent.
    ReadFeedback(AgentId, FeedbackQuestion),
    /// Read the city's directory.
    ReadDirectory(Wanted),
    /// Find a survey, or count an answer.
    Survey(Errand),
    /// Compare a PIN.
    CheckPin {
        /// What is kept of the right one.
        hash: String,
        /// What was typed.
        typed: String,
        /// For what.
        asked: PinFor,
    },
    /// Make a PIN unreadable before it is kept.
    HashPin {
        /// What was typed.
        typed: String,
        /// Whose.
        id: AgentId,
        /// The agent that will have it.
        agent: Agent,
    },
    /// Say or play something; what is being said is stopped.
    Sound(Sound),
    /// Stop what is being said.
    Hush,
    /// Record into this file, until the recording is kept or dropped.
    Record(PathBuf),
    /// End the recording, and note who spoke it.
    KeepRecording(Take),
    /// End the recording and forget it.
    DropRecording,
    /// This process sits at the counter; others of this machine see it taken.
    Sit(CounterId),
    /// Draw everything anew.
    Redraw,
    /// End the desk.
    Leave,
}

impl Effect {
    /// Whether a message will answer it.
    pub fn is_answered(&self) -> bool {
        use Effect::*;
        // A sound ends when it will.
        !matches!(
            self,
            Bell | Sit(_) | Redraw | Leave | Sound(_) | Hush | Record(_) | DropRecording
        )
    }
}
