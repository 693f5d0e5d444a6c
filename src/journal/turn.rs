//! Whose turn it is to write. SQLite lets one process write at a time and does not say who else
//! waits: whoever works long would be lucky again and again. So who waits leaves a sign, and long
//! work gives way to it between two of its turns.

use rusqlite::Connection;
use std::cell::{Cell, RefCell};
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use thread_priority::{ThreadPriority, ThreadPriorityValue};

/// How long another process is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long long work gives way at most: who waits longer has other troubles.
const WAY: Duration = Duration::from_millis(100);
/// The priority of a thread that stands back, of 99; in the middle is that of all others.
const BACK: u8 = 25;
/// How long other threads of this process are given to take their turn.
const MOMENT: Duration = Duration::from_micros(300);

thread_local! {
    /// The file that this thread is about to write, and the sign that it waits for it.
    static WANTED: RefCell<(Option<PathBuf>, Option<File>)> = const { RefCell::new((None, None)) };
    static SINCE: Cell<Instant> = Cell::new(Instant::now());
}

/// Waits for another process to end its turn, a little and once more: SQLite's own waits grow to a
/// tenth of a second. Where somebody is about to write, a sign tells that they wait.
pub(super) fn wait_for_others(tries: i32) -> bool {
    if tries == 0 {
        SINCE.set(Instant::now());
        WANTED.with_borrow_mut(|(file, sign)| *sign = file.as_deref().and_then(wait));
    }
    std::thread::sleep(Duration::from_micros(500));
    SINCE.get().elapsed() < PATIENCE
}

/// Begins a transaction that writes; one that an error left open is given up.
pub(super) fn begin_writing(connection: &Connection) -> rusqlite::Result<()> {
    give_up(connection)?;
    WANTED.set((connection.path().map(PathBuf::from), None));
    let begun = connection
        .prepare_cached("BEGIN IMMEDIATE")
        .and_then(|mut begin| begin.execute([]).map(drop));
    WANTED.set((None, None));
    begun
}

/// Begins a transaction that reads.
pub(super) fn begin_reading(connection: &Connection) -> rusqlite::Result<()> {
    give_up(connection)?;
    connection.prepare_cached("BEGIN")?.execute([]).map(drop)
}

fn give_up(connection: &Connection) -> rusqlite::Result<()> {
    if connection.is_autocommit() { Ok(()) } else { connection.execute_batch("ROLLBACK") }
}

/// Leaves other threads of this process a moment between two turns of long work.
pub(super) fn let_others_in() {
    std::thread::sleep(MOMENT);
}

/// Lets those who wait for `file` go first, before the next turn of long work.
pub(super) fn give_way(file: &Path) {
    // Who cannot see the sign goes on: it is a courtesy.
    let Ok(sign) = open(file) else { return };
    let end = Instant::now() + WAY;
    while sign.try_lock().is_err() && Instant::now() < end {
        std::thread::sleep(MOMENT);
    }
}

/// The sign that somebody waits, until it is dropped.
fn wait(file: &Path) -> Option<File> {
    let sign = open(file).ok()?;
    sign.try_lock_shared().ok()?;
    Some(sign)
}

fn open(file: &Path) -> std::io::Result<File> {
    let sign: PathBuf = file.with_extension("waiting");
    OpenOptions::new().create(true).truncate(false).write(true).open(sign)
}

/// Lets everybody else have the processor before this thread, which holds nothing that others wait
/// for.
pub(crate) fn stand_back() {
    let low = ThreadPriorityValue::try_from(BACK).map(ThreadPriority::Crossplatform);
    // Where the system does not know of it, the threads are equals as before.
    _ = low.map(thread_priority::set_current_thread_priority);
}
