//! The history: visits, requests and persons, found by their words while somebody types.
//!
//! An index of the beginnings of words (FTS5, without contents) finds rows by the rarest of what was
//! typed; the row's own words, kept beside it, confirm the rest. So a key costs little, also where
//! most of the words stand in every second entry.

mod again;
mod build;
mod change;
mod entries;
mod find;
mod index;
mod needle;
mod plan;
mod rarity;
mod viewer;
pub mod words;
mod write;

pub(super) use again::{RULES, SAID_BY};
pub(super) use build::Build;
pub(super) use change::forget_all as forget_changes;
pub(super) use entries::{person, request};
pub use find::{Finder, Hit};
pub(super) use index::{Left, keep_up, rewrite};
pub use viewer::Viewer;
pub(super) use write::{Entry, Kind, Writer, first_row, time_of};

use rusqlite::Connection;

/// Whether what was found is a request, not a visit.
pub fn is_request(hit: &Hit) -> bool {
    hit.kind == Kind::Request as u8
}

/// The index, with what it is told once: a commit merges no more than a few pages (see [`merge`] for
/// the rest), and an erased word's bytes go at once.
pub(super) fn create_index(connection: &Connection, suffix: &str) -> rusqlite::Result<()> {
    let prefixes: Vec<String> = (1..words::TOKEN).map(|n| n.to_string()).collect();
    connection.execute_batch(&format!(
        "CREATE VIRTUAL TABLE search{suffix} USING fts5(words, content='', detail=none, \
           columnsize=0, tokenize=\"ascii tokenchars '_'\", prefix='{}');
         INSERT INTO search{suffix} (search{suffix}, rank) VALUES ('automerge', 8);
         INSERT INTO search{suffix} (search{suffix}, rank) VALUES ('usermerge', 16);
         INSERT INTO search{suffix} (search{suffix}, rank) VALUES ('crisismerge', 1200);
         INSERT INTO search{suffix} (search{suffix}, rank) VALUES ('secure-delete', 1);",
        prefixes.join(" ")
    ))
}

/// Whether there is an index of that suffix.
fn index_exists(connection: &Connection, suffix: &str) -> rusqlite::Result<bool> {
    connection
        .prepare_cached("SELECT 1 FROM sqlite_master WHERE name = ?1")?
        .exists([format!("search{suffix}")])
}

/// Merges parts of the index, `pages` pages of it; says whether there may be more to do. With
/// `all`, everything into one part.
pub(super) fn merge(
    connection: &Connection,
    suffix: &str,
    pages: i64,
    all: bool,
) -> rusqlite::Result<bool> {
    let before = connection.total_changes();
    connection
        .prepare_cached(&format!(
            "INSERT INTO search{suffix} (search{suffix}, rank) VALUES ('merge', ?1)"
        ))?
        .execute([if all { -pages } else { pages }])?;
    // SQLite's own rule: fewer than two changes mean that nothing was merged.
    Ok(connection.total_changes() - before >= 2)
}
