//! What was erased stays erased, whatever copy takes the file's place, and the file says so.

use crate::Desk;
use crate::house::holds;
use guichet::domain::id::{TicketId, VisitId};
use guichet::domain::refusal::Refusal;
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::erase::Erased;
use guichet::journal::{Journal, JournalError, Opening, backup};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const NAME: &str = "Zénobie Quatrebarbes";
const GROUND: &str = "à sa demande";

/// A desk that told a secret, and two copies of it on a stick: with the visit, and from before.
struct Story {
    desk: Desk,
    ticket: TicketId,
    stick: tempfile::TempDir,
}

impl Story {
    fn new() -> Self {
        let stick = tempfile::tempdir().unwrap();
        let desk = Desk::new();
        desk.sit();
        desk.journal().backup(Some(&stick.path().join("before.db"))).unwrap();
        let ticket = desk.issue("etat-civil");
        desk.do_to(ticket, T::Note { text: NAME.into() }).unwrap();
        let story = Self { desk, ticket, stick };
        story.desk.journal().backup(Some(&story.copy("with.db"))).unwrap();
        story
    }

    fn copy(&self, name: &str) -> PathBuf {
        self.stick.path().join(name)
    }

    fn erase(&self) {
        let (journal, actor) = (self.desk.journal(), self.desk.at(1));
        journal.erase_visit(actor, self.ticket.visit, GROUND.into()).unwrap();
    }

    /// Restores a copy from the stick; nothing of the secret is left, also before the opening.
    fn restore(&mut self, name: &str) {
        self.desk.journal = None;
        self.desk.clock.advance(60_000);
        let now = self.desk.clock.now();
        backup::restore(&self.desk.place(), &self.copy(name), now).unwrap();
        self.is_gone();
    }

    fn erased_at(&self) -> i64 {
        told(&self.desk.place().file(), self.ticket.visit)[0].0
    }

    fn is_gone(&self) {
        assert_eq!(holds(self.desk.folder.path(), "Quatrebarbes"), Vec::<String>::new());
    }

    /// The file is whole, and tells once of the erasure: by whom, when, and on what ground.
    fn tells(&self, erased_at: i64, ground: Option<&str>) {
        self.desk.verify();
        let told = told(&self.desk.place().file(), self.ticket.visit);
        let [(at, agent, rows, why)] = &told[..] else { panic!("told once: {told:?}") };
        assert_eq!((*at, why.as_deref()), (erased_at, ground));
        assert_eq!(*agent, self.desk.journal().system_agent().unwrap().0.into_bytes());
        assert!(rows.contains("note"), "{rows}");
    }
}

type Told = (i64, [u8; 16], String, Option<String>);

/// When, by whom, which rows and why: the erasures of a visit.
fn told(file: &Path, visit: VisitId) -> Vec<Told> {
    let raw = rusqlite::Connection::open(file).unwrap();
    let mut statement = raw
        .prepare(
            "SELECT coalesce(happened_at, recorded_at), identity.id, CAST(payload AS TEXT), value \
             FROM event JOIN identity ON identity.n = agent \
             LEFT JOIN personal ON personal.event = event.n \
             WHERE kind = 'erased' AND entity = ?1",
        )
        .unwrap();
    let rows = statement
        .query_map([visit.0.as_bytes()], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?)))
        .unwrap();
    rows.map(Result::unwrap).collect()
}

#[test]
fn a_restored_file_tells_of_the_erasures_that_it_lacked() {
    let mut story = Story::new();
    story.erase();
    let erased_at = story.erased_at();
    // Again and again, also from before the visit, and also without an opening in between.
    for copy in ["with.db", "before.db", "with.db"] {
        story.restore(copy);
        story.desk.open();
        story.tells(erased_at, Some(GROUND));
    }
    story.restore("before.db");
    story.restore("with.db");
    story.desk.open();
    story.tells(erased_at, Some(GROUND));
    assert_eq!(story.desk.ticket(story.ticket).notes[0].text, None);
    story.is_gone();
    // A copy from after the erasure tells of it itself.
    let after = story.copy("after.db");
    story.desk.journal().backup(Some(&after)).unwrap();
    story.restore("after.db");
    story.desk.open();
    story.tells(erased_at, Some(GROUND));
}

#[test]
fn what_was_erased_from_a_file_that_is_lost_is_remembered_without_its_words() {
    for lost in [true, false] {
        let mut story = Story::new();
        story.erase();
        let erased_at = story.erased_at();
        story.desk.journal = None;
        let file = story.desk.place().file();
        match lost {
            true => std::fs::remove_file(&file).unwrap(),
            false => std::fs::write(&file, vec![7; 50_000]).unwrap(),
        }
        assert_eq!(holds(&story.desk.place().state, "demande"), Vec::<String>::new());
        story.restore("with.db");
        story.desk.open();
        story.tells(erased_at, None);
        story.is_gone();
    }
}

#[test]
fn a_memory_that_was_cut_off_keeps_every_other_erasure() {
    let mut story = Story::new();
    let memory = story.desk.place().state.join("erased.jsonl");
    std::fs::write(&memory, "{\"site\":\"cut o").unwrap();
    story.erase();
    std::fs::write(story.desk.place().file(), vec![7; 50_000]).unwrap();
    story.restore("with.db");
    story.desk.open();
    assert_eq!(story.desk.ticket(story.ticket).notes[0].text, None);
}

#[test]
fn a_copy_put_back_by_hand_is_erased_again_once_a_desk_is_open() {
    let mut story = Story::new();
    story.erase();
    let erased_at = story.erased_at();
    story.desk.journal = None;
    std::fs::copy(story.copy("with.db"), story.desk.place().file()).unwrap();
    let clock = story.desk.clock.clone();
    let opening = Opening { clock, keeps_house: true, ..Opening::default() };
    story.desk.journal = Some(Journal::open_with(&story.desk.place(), opening).unwrap());
    let end = Instant::now() + Duration::from_secs(30);
    while story.desk.ticket(story.ticket).notes[0].text.is_some() {
        assert!(Instant::now() < end, "still there");
        std::thread::sleep(Duration::from_millis(50));
    }
    story.desk.journal = None;
    story.is_gone();
    story.desk.open();
    story.tells(erased_at, None);
}

#[test]
fn a_restore_that_was_cut_off_keeps_nothing_that_is_erased() {
    let story = Story::new();
    let left = story.desk.place().file().with_extension("restoring");
    std::fs::copy(story.copy("with.db"), &left).unwrap();
    story.erase();
    story.is_gone();
    assert!(!left.exists());
}

#[test]
fn an_erasure_that_finds_nothing_writes_nothing() {
    let story = Story::new();
    let before = story.desk.journal().backup(None).unwrap().path;
    story.erase();
    let kept = std::fs::read(&before).unwrap();
    let (journal, actor) = (story.desk.journal(), story.desk.at(1));
    let again = journal.erase_visit(actor, story.ticket.visit, "encore".into()).unwrap();
    assert_eq!(again, Erased::default());
    let plain = story.desk.issue("logement");
    let nothing = journal.erase_visit(actor, plain.visit, "par prudence".into()).unwrap();
    assert_eq!(nothing, Erased::default());
    assert_eq!(std::fs::read(&before).unwrap(), kept, "no backup is rewritten for it");
    story.tells(story.erased_at(), Some(GROUND));
}

#[test]
fn only_backups_that_hold_it_are_rewritten_also_where_an_erasure_was_cut_off() {
    let story = Story::new();
    let backups = story.desk.place().backups();
    std::fs::create_dir_all(&backups).unwrap();
    let [before, with] = ["before.db", "with.db"].map(|name| backups.join(name));
    let put_back = || {
        for (name, path) in [("before.db", &before), ("with.db", &with)] {
            std::fs::copy(story.copy(name), path).unwrap();
        }
    };
    let erase = || {
        let (journal, actor) = (story.desk.journal(), story.desk.at(1));
        journal.erase_visit(actor, story.ticket.visit, GROUND.into()).unwrap()
    };
    put_back();
    assert_eq!(erase(), Erased { rows: 1, backups: 1 });
    assert_eq!(std::fs::read(&before).unwrap(), std::fs::read(story.copy("before.db")).unwrap());
    // As if the file had been erased, and the machine stopped before its backups were.
    put_back();
    assert_eq!(erase(), Erased { rows: 0, backups: 1 });
    story.is_gone();
}

#[test]
fn a_visit_that_a_newer_program_wrote_of_is_not_said_to_be_erased() {
    let story = Story::new();
    let raw = rusqlite::Connection::open(story.desk.place().file()).unwrap();
    raw.execute("UPDATE event SET version = 99 WHERE kind = 'noted'", []).unwrap();
    let (journal, actor) = (story.desk.journal(), story.desk.at(1));
    let refused = journal.erase_visit(actor, story.ticket.visit, GROUND.into());
    assert!(matches!(refused, Err(JournalError::Refused(Refusal::Unreadable))), "{refused:?}");
}
