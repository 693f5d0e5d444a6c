//! What people say of the service: thanks, remarks, complaints, suggestions; what became of it, and
//! whether they were told.

mod apply;
mod decide;

pub use apply::apply;
pub use decide::{FeedbackCommand, NewFeedback, decide, receive};

use super::id::*;
use super::payload::is_false;
use super::request::{Channel, Requester};
use super::time::{Moment, Timestamp};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What somebody says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// *Remerciement.*
    Thanks,
    /// *Remarque.*
    Remark,
    /// *Réclamation.* One that asks for an answer is a request too (CRPA L110-1).
    Complaint,
    /// *Suggestion.*
    Suggestion,
}

impl Kind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Kind; 4] = [Kind::Thanks, Kind::Remark, Kind::Complaint, Kind::Suggestion];
}

/// What it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// How people are received.
    Welcome,
    /// How long they wait.
    Wait,
    /// What they are told.
    Information,
    /// When the house is open, and how it is reached.
    Hours,
    /// Rooms, access, signs.
    Premises,
    /// The procedure itself, its papers, its delays.
    Procedure,
    /// What is done on line.
    Online,
    /// Anything else.
    Other,
}

impl Theme {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Theme; 8] = [
        Theme::Welcome,
        Theme::Wait,
        Theme::Information,
        Theme::Hours,
        Theme::Premises,
        Theme::Procedure,
        Theme::Online,
        Theme::Other,
    ];
}

/// What becomes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was done.
    Done,
    /// It will be done by that day.
    Planned {
        /// The day.
        by: NaiveDate,
    },
    /// It will not; why is said in words.
    No,
}

/// What was said, as it arrived. The words and the contact are personal fields.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The local day.
    pub day: NaiveDate,
    /// What it is.
    pub kind: Kind,
    /// About what.
    pub theme: Theme,
    /// By which way it came.
    pub channel: Channel,
    /// About which service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub service: Option<ServiceId>,
    /// Whoever said it gave a contact, to be told what becomes of it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub tell: bool,
}

/// What became of something that was said.
#[derive(Debug, Clone, PartialEq)]
pub struct Settled {
    /// What is done about it.
    pub outcome: Outcome,
    /// What was said, in words that may be published: without anybody's name.
    pub said: Option<String>,
    /// What was done, or why not, in words that may be published.
    pub did: Option<String>,
    /// When that was settled.
    pub at: Moment,
}

/// Something that was said.
#[derive(Debug, Clone, PartialEq)]
pub struct Feedback {
    /// As it arrived.
    pub receipt: Receipt,
    /// When.
    pub at: Moment,
    /// Its words, while the file holds them.
    pub text: Option<String>,
    /// Who is to be told, while the file holds it.
    pub contact: Requester,
    /// What became of it.
    pub settled: Option<Settled>,
    /// The day on which they were told, and how.
    pub told: Option<(NaiveDate, Channel)>,
    /// The request that was made of it.
    pub request: Option<RequestId>,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nobody has settled it.
    Open,
    /// It is settled, and whoever wants to be told was not.
    ToTell,
    /// Nothing more is owed.
    Settled,
}

impl State {
    /// All of them, in the order of its life.
    pub const ALL: [State; 3] = [State::Open, State::ToTell, State::Settled];
}

impl Feedback {
    /// How far it is.
    pub fn state(&self) -> State {
        match (&self.settled, self.receipt.tell, self.told) {
            (None, ..) => State::Open,
            (Some(_), true, None) => State::ToTell,
            (Some(_), ..) => State::Settled,
        }
    }

    /// When it arrived.
    pub fn arrived(&self) -> Timestamp {
        self.at.true_time()
    }
}
