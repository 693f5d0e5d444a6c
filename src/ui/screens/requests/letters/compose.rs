//! A letter is made, and written into a file, on a worker's thread.

use crate::directory::{self, Fault};
use crate::domain::id::RequestId;
use crate::domain::refusal::Refusal;
use crate::domain::request::{LetterKind, Request};
use crate::journal::past::{Asking, Past};
use crate::journal::{Journal, JournalError};
use crate::letters::{self, Broken, Facts, Letter, Templates, Unwritten};
use crate::survey;
use chrono::NaiveDate;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The letter that somebody wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// Of which request.
    pub id: RequestId,
    /// Which.
    pub kind: LetterKind,
    /// Why the answer will be late, and by when it comes.
    pub late: Option<(String, NaiveDate)>,
    /// Even where none is owed.
    pub anyway: bool,
}

/// What came of it.
#[derive(Debug)]
pub enum Composed {
    /// It is there, to be read before it goes out.
    Made(Arc<Made>),
    /// It was not made.
    Not(Unwritten),
    /// The directory that it needs cannot be used.
    Directory(Fault),
}

/// A letter that nobody has sent yet.
#[derive(Debug)]
pub struct Made {
    /// Of which request, as that stood.
    pub id: RequestId,
    /// The same.
    pub request: Arc<Request>,
    /// Itself.
    pub letter: Letter,
    /// Files of the city's letters that could not be used.
    pub broken: Vec<Broken>,
    /// Where a page to print may go.
    pub file: PathBuf,
}

/// Makes a letter, for whoever may see its request.
///
/// # Errors
/// The file cannot be read; the request is not there for them.
pub fn compose(
    journal: &Journal,
    past: &Past,
    asking: &Asking<'_>,
    wanted: &Wanted,
) -> Result<Composed, JournalError> {
    let request = past.request(asking, wanted.id)?;
    let request = request.ok_or(JournalError::Refused(Refusal::NoSuchRequest))?;
    let directory = match directory::load(&journal.place().directory()) {
        Ok(directory) => directory.unwrap_or_default(),
        Err(fault) => return Ok(Composed::Directory(fault)),
    };
    let asked = letters::asked(&past.timeline(wanted.id.0)?);
    let to = request.transmissions.last().map(|sent| sent.to.as_str());
    let late = wanted.late.as_ref();
    let service = asking.settings.services.get(&request.matter.service);
    let survey = service.and_then(|service| {
        survey::running(&journal.place().surveys(), asking.today, &service.code)
    });
    let facts = Facts {
        request: &request,
        settings: asking.settings,
        site: journal.hall().site,
        today: asking.today,
        asked: asked.as_deref(),
        institution: to.and_then(|to| directory.find(to)),
        court: directory.find("tribunal-administratif"),
        survey: survey.as_ref(),
        reason: late.map(|(reason, _)| reason.as_str()),
        until: late.map(|(_, until)| *until),
    };
    if let Some(needless) = facts.needless(wanted.kind).filter(|_| !wanted.anyway) {
        return Ok(Composed::Not(Unwritten::Needless(needless)));
    }
    let templates = Templates::with_own(&journal.place().letters());
    Ok(match letters::write(wanted.kind, &facts, &templates) {
        Ok(letter) => {
            let file = file(&request, wanted.kind);
            let (id, broken) = (wanted.id, templates.broken());
            Composed::Made(Arc::new(Made { id, request: Arc::new(request), letter, broken, file }))
        }
        Err(unwritten) => Composed::Not(unwritten),
    })
}

/// Where a page to print may go: among the documents of this account, by its reference alone, since
/// the names of files are seen by more people than what is in them.
fn file(request: &Request, kind: LetterKind) -> PathBuf {
    let user = directories::UserDirs::new();
    let folder = user.map(|user| user.document_dir().unwrap_or(user.home_dir()).to_owned());
    let kind = crate::text::request::code(&kind);
    folder.unwrap_or_default().join(format!("{}-{kind}.html", request.reference()))
}

/// Writes a new file that only this account may read; the sentence that tells why not.
pub fn save(path: &Path, text: &str) -> Result<PathBuf, &'static str> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let trouble = |error: std::io::Error| {
        tracing::warn!(%error, "a letter could not be written into a file");
        match error.kind() {
            ErrorKind::AlreadyExists => "letter-file-exists",
            ErrorKind::NotFound => "letter-no-folder",
            ErrorKind::PermissionDenied => "letter-file-forbidden",
            _ => "letter-file-trouble",
        }
    };
    let path = std::path::absolute(path).map_err(trouble)?;
    let mut file = options.open(&path).map_err(trouble)?;
    let written = file.write_all(text.as_bytes()).and_then(|()| file.sync_all());
    written.map_err(|error| {
        // Half a letter is worse than none.
        _ = std::fs::remove_file(&path);
        trouble(error)
    })?;
    Ok(path)
}
