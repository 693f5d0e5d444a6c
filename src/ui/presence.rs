//! Which desks are open on this machine's file: a locked card each, let go by the system however a
//! desk ends. So a desk knows whether anybody can hear a call for help.

use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// This desk among the others.
#[derive(Debug)]
pub struct Presence {
    folder: PathBuf,
    card: PathBuf,
    _lock: Option<File>,
}

impl Presence {
    /// Lays a card into `folder`; where it cannot be written, nobody sees this desk.
    pub fn new(folder: PathBuf) -> Self {
        let card = folder.join(Uuid::new_v4().to_string());
        let lock = std::fs::create_dir_all(&folder).ok().and_then(|()| {
            let file = OpenOptions::new().create(true).truncate(false).write(true).open(&card);
            file.ok().filter(|file| file.try_lock().is_ok())
        });
        Self { folder, card, _lock: lock }
    }

    /// How many other desks are open. Cards that a desk left behind when it was cut off are removed.
    pub fn others(&self) -> usize {
        let entries = std::fs::read_dir(&self.folder).into_iter().flatten().flatten();
        entries.map(|e| e.path()).filter(|path| *path != self.card && is_live(path)).count()
    }
}

fn is_live(card: &Path) -> bool {
    let Ok(file) = OpenOptions::new().write(true).open(card) else { return false };
    let live = file.try_lock().is_err();
    if !live {
        // Whoever opens it at this moment has a card of another name.
        _ = std::fs::remove_file(card);
    }
    live
}

impl Drop for Presence {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.card);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_desk_is_there_while_it_lives() {
        let folder = tempfile::tempdir().unwrap();
        let desk = || Presence::new(folder.path().join("desks"));
        let left = desk();
        assert_eq!(left.others(), 0);
        let right = desk();
        assert_eq!((left.others(), right.others()), (1, 1));
        drop(right);
        // A card without its desk counts for nothing.
        std::fs::write(folder.path().join("desks").join("gone"), "").unwrap();
        assert_eq!(left.others(), 0);
    }
}
