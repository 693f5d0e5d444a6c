//! The log file: details of what failed, for whoever looks after the machine. No personal data.

use crate::journal::Place;
use std::fs::{self, OpenOptions};
use std::sync::Mutex;

/// Past this size the log is put aside and begun anew.
const LIMIT: u64 = 4 * 1024 * 1024;

/// Sends what `tracing` says to the log file. A log that cannot be written stops nobody.
pub fn begin(place: &Place) {
    let path = place.log();
    if fs::create_dir_all(&place.data).is_err() {
        return;
    }
    if fs::metadata(&path).is_ok_and(|m| m.len() > LIMIT) {
        _ = fs::rename(&path, path.with_extension("log.1"));
    }
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let Ok(file) = options.open(&path) else {
        return;
    };
    let subscriber = tracing_subscriber::fmt()
        .with_writer(Mutex::new(file))
        .with_ansi(false)
        // A full disk is told once, by the command, not by its log.
        .log_internal_errors(false)
        .with_max_level(tracing::Level::INFO)
        .finish();
    // A second subscriber in one process (tests) is refused; the first one stays.
    _ = tracing::subscriber::set_global_default(subscriber);
}
