//! `guichet backup`: a verified copy of the file, and the list of those there are.

use super::args::Backup;
use super::failure::{Failure, Result};
use super::format::Format;
use super::out;
use super::session::Session;
use crate::journal::backup;

/// Writes a copy, or lists them.
pub fn run(session: &Session, args: &Backup) -> Result {
    if args.list {
        return list(session);
    }
    // The file of the day before, more often than not: it is kept.
    if let Some(path) = args.to.as_ref().filter(|path| path.exists()) {
        return Err(Failure::FileExists { path: path.clone() });
    }
    let made = session.open()?.backup(args.to.as_deref())?;
    session.answer("path", &made.path.display().to_string())
}

fn list(session: &Session) -> Result {
    let all = backup::list(&session.place);
    let rows: Vec<Vec<String>> =
        all.iter().map(|b| vec![b.path.display().to_string(), b.size.to_string()]).collect();
    match session.format {
        Format::Json => {
            let all = all.iter().map(|b| serde_json::json!({ "path": b.path, "size": b.size }));
            out::json(&all.collect::<Vec<_>>())
        }
        Format::Csv => out::csv(&["path", "size"], &rows),
        Format::Table if rows.is_empty() => {
            out::tell(&session.words.get("backup-none"));
            Ok(())
        }
        Format::Table => out::table(
            &["backup-column-path", "backup-column-size"].map(|id| session.words.get(id)),
            &rows,
        ),
    }
}
