//! `guichet demo`: a simulated day, in a file of its own, plainly marked.

mod city;
mod day;

use super::args::Demo;
use super::config::Config;
use super::failure::{Failure, Result};
use super::session::Session;
use super::{desk, out};
use crate::journal::Place;
use chrono::{DateTime, Local};
use std::fs::{self, TryLockError};
use std::path::Path;

/// Lies in the folder of the demonstration: what it lies in may be made anew.
const MARK: &str = "DEMONSTRATION.txt";

/// Makes the day, or opens the desk on it.
pub fn run(session: &Session, config: &Config, args: &Demo) -> Result {
    let place = Place::below(&session.place.data.join("demo"));
    // A desk is opened on the day that is there, unless its people have all gone home since.
    let stays = args.open && place.file().exists() && (is_of_today(&place) || is_open(&place));
    if !stays {
        make(session, &place)?;
    }
    if args.open {
        return desk::open(session, config, &place);
    }
    let path = out::printable(&place.data.display().to_string());
    out::line(&session.words.with("demo-done", &[("path", path.into())]))
}

fn is_of_today(place: &Place) -> bool {
    let made = fs::metadata(place.data.join(MARK)).and_then(|mark| mark.modified());
    let day = |at: DateTime<Local>| at.date_naive();
    made.is_ok_and(|made| day(made.into()) == day(Local::now()))
}

/// Whether a desk has it open: every process that does holds a share of this lock.
fn is_open(place: &Place) -> bool {
    let lock = fs::File::open(place.data.join("guichet.lock"));
    lock.is_ok_and(|lock| matches!(lock.try_lock(), Err(TryLockError::WouldBlock)))
}

fn make(session: &Session, place: &Place) -> Result {
    if is_open(place) {
        return Err(Failure::DemoOpen);
    }
    clear(&place.data)?;
    let trouble = |error| Failure::of_file(&place.data, error);
    fs::create_dir_all(&place.data).map_err(trouble)?;
    fs::write(place.data.join(MARK), session.words.get("demo-mark")).map_err(trouble)?;
    day::simulate(session, place)
}

/// Removes an earlier demonstration, and nothing else.
fn clear(folder: &Path) -> Result {
    if !folder.exists() {
        return Ok(());
    }
    if !folder.join(MARK).exists() {
        return Err(Failure::NotADemo { path: folder.to_owned() });
    }
    fs::remove_dir_all(folder).map_err(|error| Failure::of_file(folder, error))
}
