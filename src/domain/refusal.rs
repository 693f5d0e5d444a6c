//! Why a command cannot be done. Each variant is shown as one sentence that says what to do.

use super::event::Outcome;
use super::number::Number;
use super::request::Status;
use thiserror::Error;

/// Where a ticket stands, without the details: for refusals, lists and files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)] // the states of the design
pub enum Stage {
    Waiting,
    Away,
    Called,
    Serving,
    OnHold,
    Closed,
}

/// Why a command is refused. The name in snake case is its stable code.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[allow(missing_docs)] // fields are what the sentence names
pub enum Refusal {
    #[error("no such ticket")]
    NoSuchTicket,
    #[error("no ticket {number} today")]
    NoSuchNumber { number: String },
    #[error("{number} is {stage:?}: this cannot be done")]
    WrongStage { number: String, stage: Stage },
    #[error("{number} was called at counter {counter}")]
    AlreadyCalled { number: String, counter: u16 },
    #[error("{number} is served at counter {counter}")]
    AlreadyServed { number: String, counter: u16 },
    #[error("the post serves {number}")]
    PostBusy { number: String },
    #[error("nobody waits")]
    NobodyWaits,
    #[error("no counter is open here")]
    NoPost,
    #[error("the post is on a break")]
    PostPaused,
    #[error("the post is closed")]
    PostClosed,
    #[error("the post is open already")]
    PostOpen,
    #[error("counter {counter} is held by {agent}")]
    CounterTaken { counter: u16, agent: String },
    #[error("{agent} is at counter {counter}")]
    AgentTaken { agent: String, counter: u16 },
    #[error("tickets are with this post: {numbers}")]
    PostHasTickets { numbers: String },
    #[error("no such service")]
    NoSuchService { name: String },
    #[error("several services are called so: {names}")]
    SeveralServices { name: String, names: String },
    #[error("no such counter")]
    NoSuchCounter { counter: String },
    #[error("no such agent")]
    NoSuchAgent { agent: String },
    #[error("{agent} is not at a counter")]
    ColleagueGone { agent: String },
    #[error("{agent} was asked already")]
    ColleagueAsked { agent: String },
    #[error("nobody asks for this agent")]
    NobodyAsks,
    #[error("no calling letter is free")]
    NoFreeLetter,
    #[error("the letter {letter} belongs to {service}")]
    LetterTaken { letter: char, service: String },
    #[error("the code {code} is used twice")]
    CodeTaken { code: String },
    #[error("the queue is stopped for {service}")]
    QueueStopped { service: String },
    #[error("the queue is not stopped")]
    QueueNotStopped,
    #[error("a ticket has at least one line")]
    NoLines,
    #[error("a quantity is 1 to 999")]
    WrongQuantity,
    #[error("no such line")]
    NoSuchLine,
    #[error("the line has a result already")]
    LineFinished,
    #[error("a split leaves at least one open line on each ticket")]
    CannotSplit { number: String },
    #[error("nothing to transfer to")]
    NowhereToTransfer,
    #[error("{number} cannot end as {outcome:?} from {stage:?}")]
    WrongOutcome { number: String, outcome: Outcome, stage: Stage },
    #[error("{number} was not issued today")]
    NotToday { number: String },
    #[error("a reason is needed")]
    ReasonNeeded,
    #[error("the times contradict each other")]
    TimesContradict,
    #[error("nothing to undo")]
    NothingToUndo,
    #[error("{agent} has acted on {number} since")]
    ActedOnSince { number: String, agent: String },
    #[error("supervisors only")]
    SupervisorOnly,
    #[error("administrators only")]
    AdministratorOnly,
    #[error("this visit was written by a newer program")]
    Unreadable,
    #[error("the last administrator must stay")]
    LastAdministrator,
    #[error("no such request")]
    NoSuchRequest,
    #[error("no request {reference}")]
    NoSuchReference { reference: String, near: String },
    #[error("it must say what it is about")]
    SubjectNeeded,
    #[error("{reference} is {status:?}: this cannot be done")]
    WrongStatus { reference: String, status: Status },
    #[error("the dates contradict each other")]
    DatesContradict,
    #[error("an institution is needed")]
    InstitutionNeeded,
    #[error("the answer lacks its {field}")]
    AnswerLacks { field: &'static str },
    #[error("an answer is owed to {reference}")]
    AnswerOwed { reference: String },
    #[error("silence has not decided so")]
    SilenceRuns,
    #[error("nothing was asked for that is not given")]
    NothingToFollowUp,
    #[error("no such attachment")]
    NoSuchAttachment,
    #[error("no such letter")]
    NoSuchLetter,
    #[error("no such feedback")]
    NoSuchFeedback,
    #[error("nothing has become of it yet")]
    FeedbackOpen,
    #[error("a request was made of it already")]
    RequestMade,
    #[error("nobody calls for help")]
    NobodyCalls,
    #[error("no such incident")]
    NoSuchIncident,
    #[error("the follow-up has ended")]
    IncidentClosed,
    #[error("the follow-up goes on")]
    IncidentOpen,
    #[error("some words are needed")]
    WordsNeeded,
    #[error("no such person")]
    NoSuchPerson,
    #[error("a name alone does not tell who somebody is")]
    SecondItemNeeded,
    #[error("the second item is not the same")]
    SecondItemDiffers,
    #[error("{field}: {value} is out of bounds")]
    OutOfBounds { field: &'static str, value: String },
}

impl Refusal {
    /// The stable code: the variant's name in snake case.
    pub fn code(&self) -> String {
        let debug = format!("{self:?}");
        let name: String = debug.chars().take_while(|c| c.is_ascii_alphanumeric()).collect();
        let mut code = String::new();
        for c in name.chars() {
            if c.is_ascii_uppercase() && !code.is_empty() {
                code.push('_');
            }
            code.push(c.to_ascii_lowercase());
        }
        code
    }
}

/// A ticket's number for a sentence: the number, or a dash where it has none.
pub fn spoken(number: Option<Number>) -> String {
    number.map_or_else(|| "—".to_owned(), |n| n.to_string())
}
