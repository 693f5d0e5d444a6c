//! What the screen asks of the file, answered on a worker's thread.

use super::letters::compose::{Composed, Wanted, compose, save};
use super::letters::outbox::{self, Waiting};
use super::persons::{self, Sought};
use crate::directory::{self, Directory};
use crate::domain::event::Event;
use crate::domain::id::{AgentId, EventId, PersonId, RequestId};
use crate::domain::reference::Reference;
use crate::domain::refusal::Refusal;
use crate::domain::request::{Attached, Attachment, LinkKind, Person, Request, Requester, Status};
use crate::journal::files::{self, Found};
use crate::journal::past::{Asking, Listed, Owed, Past, Which};
use crate::journal::{Journal, JournalError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// The most requests that the list shows in words; what is left out is said.
pub const MOST: usize = 500;

/// Which of the open requests are listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum View {
    /// All.
    #[default]
    All,
    /// Those of this agent.
    Mine,
    /// Those past their day.
    Overdue,
    /// People to call back.
    Callbacks,
    /// Those with another institution.
    Transmitted,
    /// Those that wait for the requester.
    Awaiting,
    /// Those to which a receipt is owed.
    Receipts,
}

impl View {
    fn of(self, agent: AgentId) -> Which {
        match self {
            View::All => Which::All,
            View::Mine => Which::Of(agent),
            View::Overdue => Which::Overdue,
            View::Callbacks => Which::Callbacks,
            View::Transmitted => Which::Status(Status::Transmitted),
            View::Awaiting => Which::Status(Status::AwaitingRequester),
            View::Receipts => Which::Receipts,
        }
    }
}

/// What is asked of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Question {
    /// What is owed; the list where it is shown; the request that is open.
    Now {
        /// Which list.
        list: Option<View>,
        /// The letters to be sent too.
        outbox: bool,
        /// Which request.
        open: Option<RequestId>,
    },
    /// Requests that may be the same as the one being noted; the turn tells old answers from new.
    Same {
        /// The number of the question.
        turn: u64,
        /// What was typed.
        contact: Requester,
        /// The request itself, where it is noted already.
        except: Option<RequestId>,
    },
    /// The request that a reference names.
    Find(String),
    /// Size and digest of a file.
    File(String),
    /// What became of files that were attached.
    Files(Vec<Attached>),
    /// A letter; the number of the question tells old answers from new.
    Letter(u64, Wanted),
    /// Persons who may be the one who asks.
    Persons(Sought),
    /// Write a text into a new file.
    Save(PathBuf, Arc<str>),
}

/// A row of the list.
#[derive(Debug, Clone)]
pub struct Row {
    /// As lists show it.
    pub listed: Listed,
    /// Its words.
    pub request: Arc<Request>,
}

/// A request with all that belongs to it.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Which.
    pub id: RequestId,
    /// Itself.
    pub request: Arc<Request>,
    /// What happened to it.
    pub timeline: Vec<Event>,
    /// The requests that it belongs to, as far as they may be seen.
    pub linked: Vec<(LinkKind, Arc<Request>)>,
    /// The person that it was linked to.
    pub person: Option<Person>,
}

/// What is owed now, with what the list and the open request look like.
#[derive(Debug, Clone)]
pub struct Now {
    /// In numbers.
    pub owed: Owed,
    /// The institutions that the city names; none where its file cannot be read.
    pub directory: Directory,
    /// The list, with how many requests it has in all.
    pub list: Option<(View, Vec<Row>, usize)>,
    /// The letters to be sent, where they are shown.
    pub letters: Option<Vec<Waiting>>,
    /// The open request, with its id; none where it may not be seen or is gone.
    pub open: Option<(RequestId, Option<Opened>)>,
    /// How long it took to read.
    pub took: Duration,
}

/// What the file answered.
#[derive(Debug)]
pub enum Reading {
    /// To [`Question::Now`].
    Now(Result<Box<Now>, JournalError>),
    /// To [`Question::Same`].
    Same(u64, Result<Vec<(RequestId, Arc<Request>)>, JournalError>),
    /// To [`Question::Find`].
    Found(Result<RequestId, JournalError>),
    /// To [`Question::File`]: the file with its name and its place, or the sentence that tells why
    /// not.
    File(Result<(Attachment, String, String), &'static str>),
    /// To [`Question::Files`].
    Files(Vec<(EventId, Found)>),
    /// To [`Question::Letter`].
    Letter(u64, Wanted, Result<Composed, JournalError>),
    /// To [`Question::Persons`].
    Persons(Sought, Result<Vec<(PersonId, Person)>, JournalError>),
    /// To [`Question::Save`]: its whole path, or the sentence that tells why not.
    Saved(Result<PathBuf, &'static str>),
}

/// Answers a question for an agent, who sees only what they may.
pub fn read(journal: &Journal, agent: AgentId, question: Question) -> Reading {
    let hall = journal.hall();
    let (agent_asks, zone) = (Some(agent), journal.zone());
    let asking = Asking { agent: agent_asks, settings: &hall.settings, zone, today: hall.day };
    match question {
        Question::Now { list, outbox, open } => {
            let now = journal.past().and_then(|past| {
                let letters = outbox.then(|| outbox::read(&past, &asking)).transpose()?;
                Ok(Now { letters, ..now(&past, &asking, agent, list, open)? })
            });
            let all = directory::load(&journal.place().directory()).ok().flatten();
            let directory = all.unwrap_or_default();
            Reading::Now(now.map(|now| Box::new(Now { directory, ..now })))
        }
        Question::Same { turn, contact, except } => {
            let same = journal.past().and_then(|p| p.duplicates(&asking, &contact, except));
            let shared = |(id, request)| (id, Arc::new(request));
            Reading::Same(turn, same.map(|all| all.into_iter().map(shared).collect()))
        }
        Question::Find(typed) => {
            Reading::Found(journal.past().and_then(|past| find(&past, &asking, &typed)))
        }
        Question::File(path) => Reading::File(file(Path::new(path.trim()))),
        Question::Letter(errand, wanted) => {
            let past = journal.past();
            let composed = past.and_then(|past| compose(journal, &past, &asking, &wanted));
            Reading::Letter(errand, wanted, composed)
        }
        Question::Persons(sought) => {
            let found = journal.past().and_then(|past| persons::seek(&past, &sought));
            Reading::Persons(sought, found)
        }
        Question::Save(path, text) => Reading::Saved(save(&path, &text)),
        Question::Files(all) => {
            let look =
                |place: &String, file: &Attached| files::look(place.as_ref(), &file.attachment);
            let found = |file: &Attached| file.place.as_ref().map(|place| look(place, file));
            let looked = all.iter().map(|file| (file.id, found(file).unwrap_or(Found::Missing)));
            Reading::Files(looked.collect())
        }
    }
}

fn now(
    past: &Past,
    asking: &Asking<'_>,
    agent: AgentId,
    list: Option<View>,
    open: Option<RequestId>,
) -> Result<Now, JournalError> {
    let started = Instant::now();
    let owed = past.owed(asking)?;
    let list = list.map(|view| rows(past, asking, (view, view.of(agent)), &owed)).transpose()?;
    let open = match open {
        Some(id) => Some((id, opened(past, asking, id)?)),
        None => None,
    };
    let took = started.elapsed();
    Ok(Now { owed, directory: Directory::default(), list, letters: None, open, took })
}

fn rows(
    past: &Past,
    asking: &Asking<'_>,
    (view, which): (View, Which),
    owed: &Owed,
) -> Result<(View, Vec<Row>, usize), JournalError> {
    let mut rows = Vec::new();
    for listed in past.open_list(asking, which, MOST)? {
        let request = past.request(asking, listed.id)?;
        rows.extend(request.map(|request| Row { listed, request: Arc::new(request) }));
    }
    let count = past.open_count(asking, which, owed)?;
    Ok((view, rows, usize::try_from(count).unwrap_or(usize::MAX)))
}

fn opened(past: &Past, asking: &Asking<'_>, id: RequestId) -> Result<Option<Opened>, JournalError> {
    let Some(request) = past.request(asking, id)? else {
        return Ok(None);
    };
    let mut linked = Vec::new();
    for (other, kind) in &request.links {
        linked.extend(past.request(asking, *other)?.map(|other| (*kind, Arc::new(other))));
    }
    let timeline = past.timeline(id.0)?;
    let person = request.person.map(|person| past.person(person)).transpose()?.flatten();
    Ok(Some(Opened { id, request: Arc::new(request), timeline, linked, person }))
}

/// The request that a reference names; else those are told that it was perhaps meant for.
fn find(past: &Past, asking: &Asking<'_>, typed: &str) -> Result<RequestId, JournalError> {
    if let Ok(reference) = typed.parse::<Reference>()
        && let Some((id, _)) = past.by_reference(asking, reference)?
    {
        return Ok(id);
    }
    let near = past.near_references(asking, typed)?;
    let near: Vec<String> = near.iter().map(ToString::to_string).collect();
    let near = if near.is_empty() { "none".to_owned() } else { near.join(", ") };
    let reference = typed.trim().to_owned();
    Err(JournalError::Refused(Refusal::NoSuchReference { reference, near }))
}

fn file(path: &Path) -> Result<(Attachment, String, String), &'static str> {
    let (attachment, place) = files::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => "request-file-missing",
        ErrorKind::PermissionDenied => "request-file-forbidden",
        _ => "request-file-unreadable",
    })?;
    let whole = place.display().to_string();
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned());
    Ok((attachment, name.unwrap_or_else(|| whole.clone()), whole))
}
