//! Keeping the file: backups, restores, erasures, imports; files that are not as they should be.

use crate::{Desk, MONDAY, monday};
use guichet::domain::command::Command;
use guichet::domain::event::Outcome;
use guichet::domain::import::{ImportRow, RowReject};
use guichet::domain::time::Timestamp;
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::{Actor, Journal, JournalError, backup, verify};
use std::path::Path;

pub(crate) fn holds(folder: &Path, needle: &str) -> Vec<String> {
    let mut found = vec![];
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(holds(&path, needle));
        } else if std::fs::read(&path)
            .unwrap()
            .windows(needle.len())
            .any(|w| w == needle.as_bytes())
        {
            found.push(path.display().to_string());
        }
    }
    found
}

#[test]
fn a_restored_file_never_gives_a_number_twice() {
    let mut desk = Desk::new();
    desk.issue("etat-civil");
    let kept = desk.journal().backup(None).unwrap();
    assert_eq!(desk.number(desk.issue("etat-civil")), "C002");
    desk.journal = None;
    backup::restore(&desk.place(), &kept.path, desk.clock.now()).unwrap();
    desk.open();
    assert_eq!(desk.number(desk.issue("etat-civil")), "CB01");
    desk.verify();
    desk.journal = None;
    backup::restore(&desk.place(), &kept.path, desk.clock.now().plus(1)).unwrap();
    desk.open();
    assert_eq!(desk.number(desk.issue("etat-civil")), "CC01");
    // The next day has the common series again.
    desk.journal = None;
    desk.clock.advance(24 * 3_600_000);
    desk.open();
    assert_eq!(desk.number(desk.issue("etat-civil")), "C001");
    desk.verify();
}

#[cfg(unix)]
#[test]
fn only_this_account_may_read_the_file_and_its_copies() {
    use std::os::unix::fs::PermissionsExt;
    let mut desk = Desk::new();
    desk.issue("etat-civil");
    let kept = desk.journal().backup(None).unwrap();
    let file = desk.place().file();
    let log = file.with_extension("db-wal");
    let is_private = |path: &Path| {
        let mode = std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", path.display());
    };
    [&file, &log, &kept.path].into_iter().for_each(|path| is_private(path));
    // A stick makes no difference between accounts.
    desk.journal = None;
    std::fs::set_permissions(&kept.path, PermissionsExt::from_mode(0o777)).unwrap();
    backup::restore(&desk.place(), &kept.path, MONDAY).unwrap();
    is_private(&file);
}

#[test]
fn a_copy_put_back_by_hand_is_noticed_too() {
    let mut desk = Desk::new();
    desk.issue("etat-civil");
    desk.journal = None;
    let file = desk.place().file();
    let copy = file.with_extension("copy");
    std::fs::copy(&file, &copy).unwrap();
    desk.open();
    desk.issue("etat-civil");
    desk.journal = None;
    std::fs::copy(&copy, &file).unwrap();
    desk.open();
    assert_eq!(desk.number(desk.issue("etat-civil")), "CB01");
}

#[test]
fn restore_refuses_while_a_desk_is_open() {
    let desk = Desk::new();
    let kept = desk.journal().backup(None).unwrap();
    let refused = backup::restore(&desk.place(), &kept.path, MONDAY);
    match refused {
        Err(JournalError::InUse { holders }) => {
            assert!(holders.contains(&std::process::id().to_string()), "{holders}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_erased_is_gone_from_every_byte() {
    let mut desk = Desk::new();
    desk.sit();
    let ticket = desk.issue("etat-civil");
    desk.do_to(ticket, T::Note { text: "Zénobie Quatrebarbes".into() }).unwrap();
    let before = desk.journal().backup(None).unwrap();
    assert!(!holds(desk.folder.path(), "Quatrebarbes").is_empty());
    let actor = desk.at(1);
    let erased = desk.journal().erase_visit(actor, ticket.visit, "demande".into()).unwrap();
    assert_eq!((erased.rows, erased.backups), (1, 1));
    assert_eq!(desk.ticket(ticket).notes[0].text, None);
    assert_eq!(holds(desk.folder.path(), "Quatrebarbes"), Vec::<String>::new());
    desk.verify();
    desk.journal = None;
    backup::restore(&desk.place(), &before.path, desk.clock.now()).unwrap();
    desk.open();
    assert_eq!(desk.ticket(ticket).notes[0].text, None);
    desk.verify();
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let mut desk = Desk::new();
    desk.journal = None;
    let file = desk.place().file();
    let raw = rusqlite::Connection::open(&file).unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    drop(raw);
    let before = std::fs::read(&file).unwrap();
    let refused = Journal::open(&desk.place(), desk.clock.clone());
    assert!(matches!(refused, Err(JournalError::NewerFile { found: 99, .. })));
    assert_eq!(std::fs::read(&file).unwrap(), before);
}

#[test]
fn a_desk_stops_when_a_newer_program_raised_the_format_under_it() {
    let desk = Desk::new();
    let raw = rusqlite::Connection::open(desk.place().file()).unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    let refused =
        desk.run(Command::Inform { visit: guichet::journal::fresh::visit(), theme: None });
    assert!(matches!(refused, Err(JournalError::NewerFile { .. })));
}

#[test]
fn a_backup_that_was_cut_off_keeps_nothing_that_is_erased() {
    let desk = Desk::new();
    let ticket = desk.issue("etat-civil");
    desk.do_to(ticket, T::Note { text: "Zénobie Quatrebarbes".into() }).unwrap();
    let kept = desk.journal().backup(None).unwrap();
    std::fs::rename(&kept.path, kept.path.with_extension("unfinished")).unwrap();
    desk.journal().erase_visit(desk.at(1), ticket.visit, "demande".into()).unwrap();
    assert_eq!(holds(desk.folder.path(), "Quatrebarbes"), Vec::<String>::new());
}

#[test]
fn a_damaged_file_is_named_kept_and_the_last_good_backup_offered() {
    let mut desk = Desk::new();
    desk.issue("etat-civil");
    let kept = desk.journal().backup(None).unwrap();
    desk.journal = None;
    let file = desk.place().file();
    let mut bytes = std::fs::read(&file).unwrap();
    bytes[..60].fill(7);
    std::fs::write(&file, &bytes).unwrap();
    match Journal::open(&desk.place(), desk.clock.clone()) {
        Err(JournalError::Damaged { path, last_backup, .. }) => {
            assert_eq!((path, last_backup), (file.clone(), Some(kept.path)));
        }
        Err(other) => panic!("{other:?}"),
        Ok(_) => panic!("opened"),
    }
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
}

#[test]
fn a_byte_changed_in_the_past_is_found() {
    let mut desk = Desk::new();
    for _ in 0..5 {
        desk.issue("etat-civil");
    }
    desk.journal = None;
    let raw = rusqlite::Connection::open(desk.place().file()).unwrap();
    raw.execute("UPDATE event SET payload = CAST(replace(payload, 'C003', 'C009') AS BLOB)", [])
        .unwrap();
    drop(raw);
    let report = verify::verify(&desk.place(), &mut |_, _| {}).unwrap();
    assert!(report.faults.iter().any(|f| f.contains("chain")), "{:?}", report.faults);
}

#[test]
fn tables_that_differ_from_the_events_are_found() {
    let mut desk = Desk::new();
    desk.issue("etat-civil");
    desk.journal = None;
    let raw = rusqlite::Connection::open(desk.place().file()).unwrap();
    raw.execute("UPDATE ticket SET issued_at = issued_at + 1", []).unwrap();
    let report = verify::verify(&desk.place(), &mut |_, _| {}).unwrap();
    assert!(report.faults.iter().any(|f| f.contains("tables")), "{:?}", report.faults);
}

#[test]
fn tables_made_anew_say_the_same() {
    let desk = Desk::new();
    desk.sit();
    let first = desk.issue("etat-civil");
    desk.issue("logement");
    desk.do_to(first, T::Serve).unwrap();
    desk.do_to(first, T::Finish).unwrap();
    let past = || desk.journal().past().unwrap().counts(monday(), monday()).unwrap();
    let before = past();
    for _ in 0..2 {
        assert!(desk.journal().rebuild().unwrap() > 4);
        assert_eq!(past(), before);
    }
    assert_eq!(desk.number(desk.issue("etat-civil")), "C002");
    desk.verify();
}

pub fn row(id: &str, minute: i64) -> ImportRow {
    let issued = MONDAY.plus(minute * 60_000 - 86_400_000);
    ImportRow {
        external_id: id.into(),
        issued,
        called: Some(issued.plus(60_000)),
        closed: issued.plus(180_000),
        service: "regular".into(),
        priority: false,
        outcome: Outcome::Served,
        agent: "Michal".into(),
    }
}

#[test]
fn an_import_is_idempotent_and_can_be_taken_back() {
    let desk = Desk::new();
    let actor = Actor { counter: None, ..desk.at(1) };
    let mut rows = vec![row("a", 0), row("b", 1), row("c", 2)];
    let import = |rows: &[ImportRow], dry| {
        desk.journal().import_tickets(actor, rows, dry, &mut |_| {}).unwrap()
    };
    let sunday = monday().pred_opt().unwrap();
    let issued = || desk.journal().past().unwrap().counts(sunday, sunday).unwrap()[0].1.all.issued;
    assert_eq!(import(&rows, true).created, 3);
    assert_eq!(issued(), 0);
    let first = import(&rows, false);
    assert_eq!((first.created, first.services.as_slice()), (3, &["regular".to_owned()][..]));
    rows[1].closed = Timestamp(rows[1].closed.0 + 1);
    let again = import(&rows, false);
    assert_eq!((again.created, again.unchanged, again.id), (0, 2, None));
    let other = RowReject::OtherContent { external_id: "b".into() };
    assert_eq!(again.rejected, vec![(1, other)]);
    assert_eq!(issued(), 3);
    desk.verify();
    assert_eq!(desk.journal().undo_import(actor, first.id.unwrap()).unwrap(), 3);
    assert_eq!(issued(), 0);
    // The row that was changed makes it another file, hence another import.
    let other = import(&rows, false);
    assert_eq!((other.created, other.id == first.id), (3, false));
    // Taken back and brought in again, or cut off and gone on with, a file keeps its import.
    assert_eq!(desk.journal().undo_import(actor, other.id.unwrap()).unwrap(), 3);
    let again = import(&rows, false);
    assert_eq!((again.created, again.id), (3, other.id));
    assert_eq!(desk.journal().undo_import(actor, again.id.unwrap()).unwrap(), 3);
    assert_eq!(issued(), 0);
    desk.verify();
}
