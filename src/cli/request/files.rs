//! `guichet request attach` and `files`: what belongs to a request lies where it lay, and is
//! remembered by its size and its digest, so that a missing or a changed file is noticed.

use crate::cli::failure::{Failure, Result};
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::request::RequestCommand;
use crate::journal::files::{self, Found};
use clap::Args;
use std::path::PathBuf;

/// `request attach`
#[derive(Debug, Args)]
pub struct Attach {
    /// Its reference.
    pub reference: String,
    /// A file, or a folder of scans.
    pub file: PathBuf,
}

/// Attaches a file or a folder.
pub fn attach(session: &Session, args: &Attach) -> Result {
    let desk = super::Desk::open(session)?;
    let (id, _) = desk.find(&args.reference)?;
    let (attachment, place) = files::read(&args.file).map_err(|source| match source.kind() {
        std::io::ErrorKind::NotFound => Failure::NoFile { path: args.file.clone() },
        std::io::ErrorKind::PermissionDenied => Failure::FileForbidden { path: args.file.clone() },
        _ => Failure::FileTrouble { path: args.file.clone(), source },
    })?;
    let name = place.file_name().map(|name| name.to_string_lossy().into_owned());
    let place = place.display().to_string();
    let name = name.unwrap_or_else(|| place.clone());
    desk.act(id, RequestCommand::Attach { attachment, name, place })
}

/// Says of each file whether it is there and the same.
pub fn check(session: &Session, reference: &str) -> Result {
    let desk = super::Desk::open(session)?;
    let (_, request) = desk.find(reference)?;
    let mut faults = 0;
    for file in &request.attachments {
        let found = match &file.place {
            Some(place) => files::look(place.as_ref(), &file.attachment),
            None => Found::Missing,
        };
        faults += usize::from(found != Found::Same);
        let state = session.words.get(match found {
            Found::Same => "attachment-same",
            Found::Changed => "attachment-changed",
            Found::Missing => "attachment-missing",
        });
        let name = file.name.as_deref().unwrap_or("—");
        out::line(&out::printable(&format!("{name} : {state}")))?;
    }
    if faults > 0 { Err(Failure::Faults { count: faults }) } else { Ok(()) }
}
