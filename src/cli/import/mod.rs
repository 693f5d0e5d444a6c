//! `guichet import`: files of other tools.

mod decode;
mod mapping;
mod open311;
pub mod read;
mod rejects;
pub mod requests;
pub mod times;

use super::args::{ImportTickets, ImportUndo};
use super::failure::Result;
use super::format::Format;
use super::out;
use super::session::Session;
use crate::domain::id::CommandId;
use crate::domain::import::RowReject;
use crate::text::sentence;
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// How many rejected rows are named on the screen; all are in the file.
const NAMED: usize = 5;

/// What an import did, as scripts read it: `rows` is the sum of the four after it.
#[derive(Debug, Serialize)]
struct Summary {
    rows: usize,
    created: usize,
    merged: usize,
    unchanged: usize,
    rejected: usize,
    import: Option<String>,
    rejects: Option<PathBuf>,
    dry_run: bool,
}

/// `guichet import tickets`
pub fn run(session: &Session, args: &ImportTickets) -> Result {
    let journal = session.open()?;
    let actor = session.actor(&journal)?;
    let sheet = read::sheet(&args.file, journal.zone())?;
    let bar = out::bar(sheet.rows.len() as u64);
    let mut progress = |done: usize| bar.set_position(done as u64);
    let done = journal.import_tickets(actor, &sheet.rows, args.dry_run, &mut progress);
    bar.finish_and_clear();
    let imported = done?;
    let mut bad: BTreeMap<u64, RowReject> = sheet.bad.into_iter().collect();
    let rows = sheet.rows.len() + bad.len();
    let at = |i: &usize| sheet.lines.get(*i).copied().unwrap_or_default();
    bad.extend(imported.rejected.iter().map(|(i, reject)| (at(i), reject.clone())));
    let done = Done {
        rows,
        created: imported.created,
        merged: 0,
        unchanged: imported.unchanged,
        import: imported.id,
        services: imported.services,
    };
    finish(session, (&args.file, args.rejects.as_deref(), args.dry_run), &bad, &done)
}

/// What an import did.
struct Done {
    rows: usize,
    created: usize,
    merged: usize,
    unchanged: usize,
    import: Option<CommandId>,
    services: Vec<String>,
}

/// Names the bad rows and writes them to their file, then tells the whole.
fn finish(
    session: &Session,
    (file, rejects, dry_run): (&Path, Option<&Path>, bool),
    bad: &BTreeMap<u64, RowReject>,
    done: &Done,
) -> Result {
    name_rejects(session, bad);
    // A dry run leaves nothing behind that was not asked for.
    let wanted = !bad.is_empty() && (!dry_run || rejects.is_some());
    let rejects = match wanted {
        true => Some(rejects::write(session, file, rejects, bad)?),
        false => None,
    };
    summarise(session, dry_run, bad.len(), rejects, done)
}

fn summarise(
    session: &Session,
    dry_run: bool,
    rejected: usize,
    rejects: Option<PathBuf>,
    done: &Done,
) -> Result {
    let import = done.import.filter(|_| !dry_run).map(|id| id.to_string());
    let Done { rows, created, merged, unchanged, .. } = *done;
    if session.format == Format::Json {
        return out::json(&Summary {
            rows,
            created,
            merged,
            unchanged,
            rejected,
            import,
            rejects,
            dry_run,
        });
    }
    let words = &session.words;
    let args = [
        ("rows", rows),
        ("created", created),
        ("merged", merged),
        ("unchanged", unchanged),
        ("rejected", rejected),
    ];
    let args = args.map(|(name, n)| (name, n.to_string().into()));
    out::line(&words.with(if dry_run { "import-dry" } else { "import-done" }, &args))?;
    if !done.services.is_empty() {
        let services = out::printable(&done.services.join(", "));
        out::line(&words.with("import-services", &[("services", services.into())]))?;
    }
    if let Some(path) = rejects {
        let path = out::printable(&path.display().to_string());
        out::line(&words.with("import-rejects", &[("path", path.into())]))?;
    }
    if let Some(import) = import.filter(|_| created + merged > 0) {
        out::line(&words.with("import-id", &[("import", import.into())]))?;
    }
    Ok(())
}

fn name_rejects(session: &Session, bad: &BTreeMap<u64, RowReject>) {
    for (line, reject) in bad.iter().take(NAMED) {
        let reason = out::printable(&sentence::row_reject(&session.words, reject));
        let args = [("line", line.to_string().into()), ("reason", reason.into())];
        out::tell(&session.words.with("import-bad-row", &args));
    }
    if bad.len() > NAMED {
        let more = (bad.len() - NAMED).to_string();
        out::tell(&session.words.with("import-more-bad", &[("count", more.into())]));
    }
}

/// `guichet import undo`
pub fn undo(session: &Session, args: &ImportUndo) -> Result {
    let journal = session.open()?;
    let actor = session.actor(&journal)?;
    let gone = journal.undo_import(actor, CommandId(args.import))?;
    match session.format {
        Format::Json => out::json(&serde_json::json!({ "removed": gone })),
        _ => out::line(&session.words.with("import-undone", &[("count", gone.to_string().into())])),
    }
}
