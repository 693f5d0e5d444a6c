//! The small vocabulary of requests, the same in files, in the journal and on the command line.

use crate::domain::time::Timestamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// By which way a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the channels of the design
pub enum Channel {
    Counter,
    Phone,
    Post,
    Email,
    Web,
}

impl Channel {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Channel; 5] =
        [Channel::Counter, Channel::Phone, Channel::Post, Channel::Email, Channel::Web];

    /// Whether the law asks for receipts of its own (CRPA L112-11): e-mail and web forms.
    pub fn is_electronic(self) -> bool {
        matches!(self, Channel::Email | Channel::Web)
    }
}

/// How far a request is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Received; nobody works on it yet.
    Open,
    /// Somebody works on it.
    InProgress,
    /// The requester was asked for something.
    AwaitingRequester,
    /// Sent on to the administration that is competent; followed until it answers.
    Transmitted,
    /// Answered, and not closed yet.
    Answered,
    /// Answered, or closed for a stated reason.
    Closed,
    /// The requester no longer asks.
    Withdrawn,
}

impl Status {
    /// All of them, in the order of a request's life.
    pub const ALL: [Status; 7] = [
        Status::Open,
        Status::InProgress,
        Status::AwaitingRequester,
        Status::Transmitted,
        Status::Answered,
        Status::Closed,
        Status::Withdrawn,
    ];

    /// Whether somebody still owes the requester something.
    pub fn is_open(self) -> bool {
        matches!(
            self,
            Status::Open | Status::InProgress | Status::AwaitingRequester | Status::Transmitted
        )
    }
}

/// For whom somebody asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Behalf {
    /// For themselves.
    #[default]
    #[serde(rename = "self")]
    Oneself,
    /// A parent for a child.
    Child,
    /// For somebody of the family.
    Relative,
    /// A guardian (*tuteur*, *curateur*).
    Guardian,
    /// A professional: social worker, lawyer, association.
    Professional,
}

impl Behalf {
    /// All of them.
    pub const ALL: [Behalf; 5] =
        [Behalf::Oneself, Behalf::Child, Behalf::Relative, Behalf::Guardian, Behalf::Professional];
}

/// Who interpreted when the request was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the interpreters of the design
pub enum Interpreter {
    #[default]
    None,
    Relative,
    Child,
    Colleague,
    Telephone,
}

impl Interpreter {
    /// All of them.
    pub const ALL: [Interpreter; 5] = [
        Interpreter::None,
        Interpreter::Relative,
        Interpreter::Child,
        Interpreter::Colleague,
        Interpreter::Telephone,
    ];
}

/// Whether an answer is owed. What calls for none is counted apart, so that *every letter answered*
/// is true.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// One is owed.
    #[default]
    Owed,
    /// None is called for: a bill, thanks.
    NotNeeded,
    /// None is possible: there is no address.
    NoAddress,
}

impl Reply {
    /// All of them.
    pub const ALL: [Reply; 3] = [Reply::Owed, Reply::NotNeeded, Reply::NoAddress];
}

/// How a decision was made known (CRPA L221-8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the ways of notification
pub enum Notified {
    Counter,
    Post,
    RegisteredPost,
    Email,
    TeleService,
}

impl Notified {
    /// All of them.
    pub const ALL: [Notified; 5] = [
        Notified::Counter,
        Notified::Post,
        Notified::RegisteredPost,
        Notified::Email,
        Notified::TeleService,
    ];
}

/// Why a request was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CloseReason {
    /// It was answered.
    Answered,
    /// It calls for no answer.
    NotNeeded,
    /// There is no address to answer to.
    NoAddress,
    /// The requester was told where to go.
    Directed,
    /// The same was asked before; the earlier request goes on.
    Duplicate,
    /// For a reason that the agent states.
    Stated,
}

impl CloseReason {
    /// Whether the requester was told what they asked.
    pub fn answers(self) -> bool {
        matches!(self, CloseReason::Answered | CloseReason::Directed)
    }
}

/// How two requests belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkKind {
    /// This one repeats the other.
    Duplicate,
    /// They are about the same matter.
    Related,
}

/// How a telephone call ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallEnd {
    /// Answered at once.
    Answered,
    /// Put through, with what came of it.
    PutThrough(PutThrough),
    /// A message was taken.
    MessageLeft,
    /// It became a request to be worked on.
    Request,
    /// The caller was told where to go.
    Directed,
    /// Somebody calls back by the hour promised.
    Callback {
        /// The hour promised.
        by: Timestamp,
    },
}

/// What came of putting a call through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the words of the design
pub enum PutThrough {
    Reached,
    Busy,
    NoReply,
    CameBack,
}

/// What a person may ask for after a silent decision (CRPA L232-3, L232-4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FollowUp {
    /// The attestation of a silent acceptance.
    Attestation,
    /// The reasons of a silent refusal, within one month.
    Reasons,
}

/// The letters of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// It arrived, and by when it is answered (CRPA L112-3, R112-5).
    Acknowledgement,
    /// It will be late, because.
    Progress,
    /// Papers are missing (CRPA L114-5).
    Papers,
    /// It was sent on (CRPA L114-2).
    Transmission,
    /// Information.
    Answer,
    /// A decision (CRPA L211-2, L212-1).
    Decision,
    /// An electronic message was registered, said at once or within one working day where the
    /// acknowledgement takes longer (CRPA L112-11, R112-11-2).
    // The last one: the read table holds kinds by their place.
    Registration,
}

impl LetterKind {
    /// All of them.
    pub const ALL: [LetterKind; 7] = [
        LetterKind::Registration,
        LetterKind::Acknowledgement,
        LetterKind::Progress,
        LetterKind::Papers,
        LetterKind::Transmission,
        LetterKind::Answer,
        LetterKind::Decision,
    ];
}

/// Where a letter is on its way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterState {
    /// Written, and to be sent.
    Waiting,
    /// Printed.
    Printed,
    /// On its way.
    Sent,
    /// It could not be delivered.
    Failed,
    /// Taken back before it left.
    Cancelled,
}

/// What was checked beside the name before a request was linked to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // what is compared
pub enum SecondItem {
    Phone,
    Email,
    Address,
}

impl SecondItem {
    /// All of them.
    pub const ALL: [SecondItem; 3] = [SecondItem::Phone, SecondItem::Email, SecondItem::Address];
}

/// The dates by which something is due; each clock is shown apart (CRPA, the city's promise).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadlines {
    /// The city's own promise.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<NaiveDate>,
    /// The day on which silence decides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub silence: Option<NaiveDate>,
    /// The receipt that an electronic message was registered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration: Option<NaiveDate>,
    /// The acknowledgement of an electronic message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub acknowledgement: Option<NaiveDate>,
}

impl Deadlines {
    /// The first of the dates on which an answer is due.
    pub fn answer(&self) -> Option<NaiveDate> {
        [self.target, self.silence].into_iter().flatten().min()
    }
}
