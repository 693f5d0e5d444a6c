//! How a connection is opened, and a file made or brought to this format.

mod ddl;

use ddl::{EVENTS, HISTORY_TABLES, MIGRATIONS, SURVEY_TABLES, SURVEY_WORDS};
pub(super) use ddl::{EXTERNAL_KEY, READ_TABLE_NAMES, READ_TABLES};

use super::error::{JournalError, Result};
use super::{history, turn};
use crate::domain::fold::FOLD_VERSION;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::Path;

/// `PRAGMA application_id` of our files: "guic".
pub const APPLICATION_ID: i32 = 0x6775_6963;

/// The format of the file, in `PRAGMA user_version`: raised by every migration and by every new
/// fold version, so that older programs stop instead of writing what newer ones misread.
pub const FORMAT: u32 = 8;

/// Makes the tables of the history.
fn make_history(file: &Connection) -> rusqlite::Result<()> {
    file.execute_batch(&HISTORY_TABLES.replace("{}", ""))?;
    history::create_index(file, "")?;
    set_meta(file, history::SAID_BY, &history::RULES)
}

/// So many pages beside the file, and a commit copies them into it itself although somebody else does
/// ([`super::chores`]); where nobody does, SQLite's own 1,000: a longer file grows with most commits, and
/// each then waits for the file system's journal too.
pub(super) const OWN_CHECKPOINT: u32 = 4_000;
/// What of the file beside is kept once all of it was copied, in bytes: what is longer holds more than
/// that.
pub(super) const SIDE_FILE: u32 = 6 << 20;

/// The settings that every connection has: durable, quiet about what was deleted, small.
fn set_pragmas(connection: &mut Connection) -> rusqlite::Result<()> {
    // A statement keeps its plan whatever is bound to it: else each use would plan it anew.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    connection.busy_handler(Some(turn::wait_for_others))?;
    connection.execute_batch(
        "PRAGMA synchronous = FULL;
         PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA cache_size = -2000;
         PRAGMA mmap_size = 0;
         PRAGMA trusted_schema = OFF;",
    )?;
    connection.pragma_update(None, "journal_size_limit", SIDE_FILE)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// What a connection is given that writes much at once: rows come in the order of nobody's index, and
/// each transaction need not be on the disk before the next. What it leaves beside the file is little:
/// a desk that commits waits until all of it is on the disk.
pub(super) const BULK: &str =
    "PRAGMA cache_size = -64000; PRAGMA wal_autocheckpoint = 400; PRAGMA synchronous = NORMAL;";

/// Opens the file for writing, making it where there is none and bringing it to this format.
///
/// # Errors
/// A file that is not ours, newer, damaged, or cannot be written.
pub fn open(path: &Path, vfs: Option<&str>) -> Result<Connection> {
    create_private(path)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = match vfs {
        Some(vfs) => Connection::open_with_flags_and_vfs(path, flags, vfs),
        None => Connection::open_with_flags(path, flags),
    }
    .map_err(|e| explain(path, e))?;
    prepare(&mut connection, path).map_err(|e| match e {
        JournalError::Sqlite(e) => explain(path, e),
        other => other,
    })?;
    Ok(connection)
}

/// Makes an empty file that only this account may read, where there is none: SQLite gives its
/// side files the same rights. A file that is there is not touched.
pub(super) fn create_private(path: &Path) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(e) => Err(io_error(path, e)),
    }
}

/// Opens the file for reading alone.
///
/// # Errors
/// A file that is not ours, newer, damaged, or cannot be read.
pub fn open_to_read(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(path, flags).map_err(|e| explain(path, e))?;
    set_pragmas(&mut connection).map_err(|e| explain(path, e))?;
    connection.execute_batch("PRAGMA query_only = ON").map_err(|e| explain(path, e))?;
    check_version(&connection, path)?;
    Ok(connection)
}

fn prepare(connection: &mut Connection, path: &Path) -> Result<()> {
    set_pragmas(connection)?;
    check_version(connection, path)?;
    let mode: String = connection.query_row("PRAGMA journal_mode", [], |r| r.get(0))?;
    if mode != "wal" {
        connection.query_row("PRAGMA journal_mode = WAL", [], |r| r.get::<_, String>(0))?;
    }
    if version(connection)? < FORMAT {
        // Two processes may open a new or an older file at once: the second finds it made.
        let made =
            connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        match version(&made)? {
            0 => make(&made)?,
            older => migrate(&made, older)?,
        }
        made.commit()?;
    }
    Ok(())
}

fn make(file: &Connection) -> rusqlite::Result<()> {
    file.execute_batch(EVENTS)?;
    file.execute_batch(SURVEY_TABLES)?;
    file.execute_batch(SURVEY_WORDS)?;
    file.execute_batch(&READ_TABLES.replace("{}", ""))?;
    make_history(file)?;
    set_meta(file, "fold_version", &FOLD_VERSION)?;
    file.pragma_update(None, "application_id", APPLICATION_ID)?;
    file.pragma_update(None, "user_version", FORMAT)
}

/// Brings a copy to this format within the transaction under way.
pub(super) fn bring_up(file: &Connection) -> rusqlite::Result<()> {
    match version(file)? {
        FORMAT.. => Ok(()),
        older => migrate(file, older),
    }
}

/// Brings a file of an `older` format to this one; nothing where it is of this one already.
fn migrate(file: &Connection, older: u32) -> rusqlite::Result<()> {
    for step in MIGRATIONS.iter().skip(older.saturating_sub(1) as usize) {
        file.execute_batch(step)?;
    }
    if older < 4 {
        make_history(file)?;
    }
    if older == 4 {
        file.execute_batch(ddl::HISTORY_FROM_4)?;
    }
    if (4..7).contains(&older) {
        file.execute_batch(ddl::HISTORY_FROM_6)?;
    }
    if (4..8).contains(&older) {
        file.execute_batch(ddl::HISTORY_FROM_7)?;
    }
    if older < 5 {
        file.execute_batch(SURVEY_TABLES)?;
    }
    if older < 6 {
        file.execute_batch(SURVEY_WORDS)?;
    }
    file.pragma_update(None, "user_version", FORMAT)
}

/// The format that the file says it has.
///
/// # Errors
/// SQLite cannot read it.
pub fn version(connection: &Connection) -> rusqlite::Result<u32> {
    connection.prepare_cached("PRAGMA user_version")?.query_row([], |r| r.get(0))
}

/// Refuses a file of a newer program, or one that is not ours. Asked through SQLite alone: a
/// second handle on the file, once closed, would take the locks of this whole process with it.
///
/// # Errors
/// [`JournalError::NewerFile`], [`JournalError::NotOurs`], [`JournalError::Damaged`].
pub fn check_version(connection: &Connection, path: &Path) -> Result<()> {
    let found = version(connection).map_err(|e| explain(path, e))?;
    let id: i32 = connection
        .prepare_cached("PRAGMA application_id")
        .and_then(|mut s| s.query_row([], |r| r.get(0)))
        .map_err(|e| explain(path, e))?;
    // 0 and 0 is a file whose making was cut short.
    if id != APPLICATION_ID && (id, found) != (0, 0) {
        return Err(JournalError::NotOurs { path: path.to_owned() });
    }
    if found > FORMAT {
        return Err(JournalError::NewerFile { path: path.to_owned(), found, known: FORMAT });
    }
    Ok(())
}

/// An input or output error with the file it concerns.
pub(super) fn io_error(path: &Path, source: std::io::Error) -> JournalError {
    let path = path.to_owned();
    match source.kind() {
        std::io::ErrorKind::PermissionDenied => JournalError::NoPermission { path },
        std::io::ErrorKind::StorageFull => JournalError::NoSpace { path },
        _ => JournalError::Io { path, source },
    }
}

/// What SQLite's error means to a user.
pub(super) fn explain(path: &Path, error: rusqlite::Error) -> JournalError {
    use rusqlite::ErrorCode::*;
    let path = path.to_owned();
    match error.sqlite_error_code() {
        Some(DiskFull) => JournalError::NoSpace { path },
        Some(DatabaseCorrupt | NotADatabase) => {
            JournalError::Damaged { path, what: error.to_string(), last_backup: None }
        }
        Some(DatabaseBusy | DatabaseLocked) => JournalError::Busy,
        Some(PermissionDenied | ReadOnly | CannotOpen) => JournalError::NoPermission { path },
        _ => JournalError::Sqlite(error),
    }
}

/// A value of the file's own notes.
///
/// # Errors
/// SQLite cannot read it.
pub fn meta<T: rusqlite::types::FromSql>(
    connection: &Connection,
    key: &str,
) -> rusqlite::Result<Option<T>> {
    use rusqlite::OptionalExtension;
    connection
        .prepare_cached("SELECT value FROM meta WHERE key = ?1")?
        .query_row([key], |r| r.get(0))
        .optional()
}

/// Sets a value of the file's own notes.
///
/// # Errors
/// SQLite cannot write it.
pub fn set_meta(
    connection: &Connection,
    key: &str,
    value: &dyn rusqlite::ToSql,
) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2",
        )?
        .execute((key, value))
        .map(drop)
}
