//! Which counters the desks of this machine sit at: a locked file each, let go by the system
//! however a desk ends. So a desk opened anew takes up the post it left, and never one in use.

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::PathBuf;

/// The seats of this machine.
#[derive(Debug)]
pub struct Seats {
    folder: PathBuf,
    mine: Option<(u16, File)>,
}

impl Seats {
    /// Kept in `folder`; where it cannot be written, no seat is ever taken.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, mine: None }
    }

    fn file(&self, counter: u16) -> Option<File> {
        std::fs::create_dir_all(&self.folder).ok()?;
        let path = self.folder.join(format!("counter-{counter}.lock"));
        OpenOptions::new().create(true).truncate(false).write(true).open(path).ok()
    }

    /// Of these counters, those at which another desk sits.
    pub fn taken<T: Copy + Ord>(&self, counters: &BTreeMap<T, u16>) -> Vec<T> {
        let taken = |number: u16| {
            let held = self.file(number).map(|file| file.try_lock());
            matches!(held, Some(Err(TryLockError::WouldBlock)))
        };
        counters.iter().filter(|(_, number)| taken(**number)).map(|(id, _)| *id).collect()
    }

    /// Sits down, and leaves the seat before.
    pub fn sit(&mut self, counter: u16) {
        if self.mine.as_ref().is_some_and(|(at, _)| *at == counter) {
            return;
        }
        let file = self.file(counter).filter(|file| file.try_lock().is_ok());
        self.mine = file.map(|file| (counter, file));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seat_is_taken_while_its_desk_lives() {
        let folder = tempfile::tempdir().unwrap();
        let seats = || Seats::new(folder.path().to_owned());
        let counters = BTreeMap::from([('a', 1), ('b', 2)]);
        let mut left = seats();
        left.sit(2);
        assert_eq!(seats().taken(&counters), ['b']);
        left.sit(1);
        assert_eq!(seats().taken(&counters), ['a']);
        drop(left);
        assert!(seats().taken(&counters).is_empty());
    }
}
