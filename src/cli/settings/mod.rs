//! `guichet settings`: services, counters, agents and rules as a TOML file that people edit.

mod apply;
mod export;
pub mod sheet;

use super::args::{Settings, SettingsApply, SettingsExport};
use super::failure::{Failure, Result};
use super::out;
use super::session::Session;
use crate::domain::command::Command;

/// Exports or applies.
pub fn run(session: &Session, args: &Settings) -> Result {
    match args {
        Settings::Export(args) => export(session, args),
        Settings::Apply(args) => apply(session, args),
    }
}

fn export(session: &Session, args: &SettingsExport) -> Result {
    let journal = session.open()?;
    let sheet = export::sheet(&journal.hall());
    let text = toml::to_string(&sheet).map_err(|_| Failure::Internal)?;
    let head: String =
        session.words.get("settings-head").lines().map(|l| format!("# {l}\n")).collect();
    let text = format!("{head}\n{text}");
    match &args.file {
        Some(path) => std::fs::write(path, text).map_err(|e| Failure::of_file(path, e)),
        None => out::data(&text),
    }
}

fn apply(session: &Session, args: &SettingsApply) -> Result {
    let text = match std::fs::read(&args.file) {
        Ok(bytes) => String::from_utf8(bytes).map_err(|error| {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = good.iter().filter(|b| **b == b'\n').count() as u64 + 1;
            Failure::NotUtf8 { path: args.file.clone(), line }
        })?,
        Err(error) => return Err(Failure::of_file(&args.file, error)),
    };
    let sheet = sheet::read(&args.file, &text)?;
    let journal = session.open()?;
    let actor = session.actor(&journal)?;
    let hall = journal.hall();
    let new = apply::settings(&args.file, &hall, &sheet)?;
    let differences = apply::differences(&session.words, &hall, &new);
    if differences.is_empty() {
        return out::line(&session.words.get("settings-same"));
    }
    for difference in &differences {
        out::line(&out::printable(difference))?;
    }
    session.confirm(args.yes, &session.words.get("settings-ask"))?;
    journal.run(actor, Command::Set(new))?;
    let count = differences.len().to_string();
    out::line(&session.words.with("settings-done", &[("count", count.into())]))
}
