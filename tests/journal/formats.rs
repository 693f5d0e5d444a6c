//! Files of earlier formats go on with this program.

use crate::house::row;
use crate::{Desk, monday};
use guichet::domain::command::Command;
use guichet::domain::counts::{Days, RequestFigure, RequestSlice};
use guichet::domain::deadline::Received;
use guichet::domain::defaults::service_id;
use guichet::domain::event::Outcome;
use guichet::domain::import::ImportRow;
use guichet::domain::incident::{Kind, Measure, NewIncident, Severity};
use guichet::domain::request::{Channel, CloseReason, NewRequest, RequestCommand as R, Status};
use guichet::domain::visit::TicketCommand as T;
use guichet::journal::fresh;
use guichet::journal::import::Imported;
use guichet::journal::past::Which;
use guichet::journal::verify;
use rusqlite::Connection;

/// What formats 4 and 5 brought: requests and the history; what is counted.
const WITHOUT_HISTORY: &str = "DROP TABLE history; DROP TABLE request; DROP TABLE letter;
     DROP TABLE search; DROP TABLE index_change; DROP TABLE survey_answer;
     DROP TABLE survey_visitors; DROP INDEX event_asked; DROP INDEX personal_person;
     ALTER TABLE ticket DROP COLUMN language; ALTER TABLE line DROP COLUMN papers;
     DROP TABLE counted; DELETE FROM meta WHERE key = 'history_upto';";

/// What format 8 brought: one index of open requests instead of four.
macro_rules! to_format_7 {
    () => {
        "DROP INDEX request_open;
         CREATE INDEX request_open ON request (due) WHERE status < 4;
         CREATE INDEX request_owed ON request
           (service, hidden, concerns, status, due, callback, receipt) WHERE status < 4;
         CREATE INDEX request_assigned ON request (assigned, due)
           WHERE status < 4 AND assigned NOTNULL;
         CREATE INDEX request_elsewhere ON request (status, due) WHERE status IN (2, 3);
         PRAGMA user_version = 7;"
    };
}
const TO_FORMAT_7: &str = to_format_7!();

/// What format 7 brought: receipts that are owed, and rules by which the history is said.
macro_rules! to_format_6 {
    () => {
        concat!(
            to_format_7!(),
            "DROP INDEX request_owed; DROP INDEX request_assigned; DROP INDEX request_elsewhere;
             DROP INDEX request_callback; DROP INDEX request_receipt;
             ALTER TABLE request DROP COLUMN receipt;
             CREATE INDEX request_owed ON request (service, hidden, concerns, status, due, callback)
               WHERE status < 4;
             DELETE FROM meta WHERE key = 'history_rules'; PRAGMA user_version = 6;"
        )
    };
}
const TO_FORMAT_6: &str = to_format_6!();

/// What format 6 brought: promised calls found, particulars of lines, words of large
/// surveys, incidents, calls for help, feedback.
pub const TO_FORMAT_5: &str = concat!(
    to_format_6!(),
    "DROP INDEX event_promise;
     ALTER TABLE line RENAME COLUMN particulars TO papers;
     DROP TABLE survey_words; DROP TABLE incident;
     DROP TABLE feedback; DROP INDEX event_help; PRAGMA user_version = 5;"
);

/// What format 5 brought: an index made beside the one in use, answers to surveys, what is counted.
pub const TO_FORMAT_4: &str = "ALTER TABLE history DROP COLUMN build; DROP TABLE index_change;
     DROP INDEX event_asked; DROP INDEX request_owed;
     CREATE INDEX event_asked ON event (json_extract(CAST(payload AS TEXT), '$.external'))
       WHERE kind = 'request_imported';
     DROP TABLE survey_answer; DROP TABLE survey_visitors;
     ALTER TABLE ticket DROP COLUMN language; ALTER TABLE line DROP COLUMN papers;
     DROP TABLE counted; PRAGMA user_version = 4;";

/// Gives the file the shape of format 1, in which the table told how far an open ticket was.
fn to_format_1(desk: &Desk) {
    let file = Connection::open(desk.place().file()).unwrap();
    file.execute_batch(TO_FORMAT_5).unwrap();
    file.execute_batch(WITHOUT_HISTORY).unwrap();
    file.execute_batch(
        "DROP INDEX ticket_open;
         ALTER TABLE ticket ADD COLUMN stage INTEGER NOT NULL DEFAULT 0;
         UPDATE ticket SET stage = 5 WHERE outcome IS NOT NULL;
         UPDATE ticket SET stage = 2, wait_ms = 60000, agent = 4 WHERE outcome IS NULL;
         CREATE INDEX ticket_open ON ticket (day) WHERE stage < 5;
         DROP INDEX event_external;
         DROP INDEX event_interpreted;
         CREATE TABLE external (digest BLOB PRIMARY KEY, content BLOB NOT NULL, visit BLOB NOT NULL)
           STRICT, WITHOUT ROWID;
         INSERT INTO change (kind, row) SELECT 1, n FROM event;
         PRAGMA user_version = 1;",
    )
    .unwrap();
}

fn import(desk: &Desk, rows: &[ImportRow]) -> Imported {
    desk.journal().import_tickets(desk.at(1), rows, false, &mut |_| {}).unwrap()
}

#[test]
fn a_file_of_the_first_format_is_brought_up_to_date_at_the_opening() {
    let mut desk = Desk::new();
    desk.sit();
    let left = desk.issue("etat-civil");
    desk.do_to(left, T::Close { outcome: Outcome::Left }).unwrap();
    let open = desk.issue("etat-civil");
    desk.call_next().unwrap();
    let rows = [row("a", 0), row("b", 1)];
    assert_eq!(import(&desk, &rows).created, 2);
    desk.journal = None;
    to_format_1(&desk);
    desk.open();
    assert_eq!(import(&desk, &rows).unchanged, 2, "external ids are still known");
    assert_eq!(desk.number(open), "C002");
    desk.do_to(open, T::Serve).unwrap();
    desk.do_to(open, T::Finish).unwrap();
    desk.issue("etat-civil");
    desk.journal = None;
    let report = verify::verify_file(&desk.place().file(), &mut |_, _| {}).unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
    assert_eq!(report.tickets, 5);
}

#[test]
fn a_file_of_the_second_format_is_folded_anew_by_the_rules_of_the_third() {
    let mut desk = Desk::new();
    desk.sit();
    let open = desk.issue("etat-civil");
    desk.call_next().unwrap();
    desk.journal = None;
    let file = Connection::open(desk.place().file()).unwrap();
    file.execute_batch(TO_FORMAT_5).unwrap();
    file.execute_batch(WITHOUT_HISTORY).unwrap();
    file.execute_batch(
        "DROP INDEX event_interpreted;
         UPDATE meta SET value = 1 WHERE key = 'fold_version';
         PRAGMA user_version = 2;",
    )
    .unwrap();
    drop(file);
    desk.open();
    assert_eq!(desk.number(open), "C001");
    desk.do_to(open, T::Serve).unwrap();
    desk.journal = None;
    let report = verify::verify_file(&desk.place().file(), &mut |_, _| {}).unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
}

#[test]
fn what_a_file_of_the_third_format_tells_is_found_in_the_history() {
    let mut desk = Desk::new();
    desk.sit();
    let left = desk.issue("etat-civil");
    desk.do_to(left, T::Note { text: "a oublié son parapluie".into() }).unwrap();
    desk.do_to(left, T::Close { outcome: Outcome::Left }).unwrap();
    desk.journal = None;
    let file = Connection::open(desk.place().file()).unwrap();
    file.execute_batch(TO_FORMAT_5).unwrap();
    file.execute_batch(WITHOUT_HISTORY).unwrap();
    file.execute_batch("PRAGMA user_version = 3").unwrap();
    drop(file);
    desk.open();
    desk.journal().keep_history().unwrap();
    assert_eq!(desk.found("parapluie oublié"), [left.visit.0]);
    assert_eq!(desk.found("C001"), [left.visit.0]);
    assert!(desk.found("C002").is_empty());
}

#[test]
fn a_history_of_the_fourth_format_takes_in_an_import() {
    let mut desk = Desk::new();
    desk.sit();
    let left = desk.issue("etat-civil");
    desk.do_to(left, T::Note { text: "a oublié son parapluie".into() }).unwrap();
    desk.do_to(left, T::Close { outcome: Outcome::Left }).unwrap();
    desk.journal().keep_history().unwrap();
    desk.journal = None;
    let file = Connection::open(desk.place().file()).unwrap();
    file.execute_batch(TO_FORMAT_5).unwrap();
    file.execute_batch(TO_FORMAT_4).unwrap();
    drop(file);
    desk.open();
    desk.begin_large_import(&[]).finish().unwrap();
    assert_eq!(desk.found("parapluie oublié"), [left.visit.0]);
}

#[test]
fn a_file_of_the_fifth_format_takes_in_incidents() {
    let mut desk = Desk::new();
    desk.sit();
    desk.issue("etat-civil");
    desk.journal = None;
    let file = Connection::open(desk.place().file()).unwrap();
    file.execute_batch(TO_FORMAT_5).unwrap();
    drop(file);
    desk.open();
    let (kind, severity) = (Kind::LostChild, Severity::Minor);
    let (id, measures) = (fresh::incident(), [Measure::ChildFound].into());
    let new = NewIncident { id, kind, severity, measures, service: None, facts: None };
    desk.run(Command::Report(new)).unwrap();
    let counts = desk.journal().past().unwrap().incident_counts(monday(), monday()).unwrap();
    assert_eq!(counts.of(kind, severity), 1);
    desk.verify();
}

#[test]
fn what_lists_tell_of_requests_is_told_anew_in_a_file_of_the_sixth_format() {
    let mut desk = Desk::new();
    desk.sit();
    let received = monday().checked_sub_days(chrono::Days::new(30)).unwrap();
    let note = |channel, subject| {
        let key = (fresh::request(), fresh::reference());
        let mut new = NewRequest::simple(key, channel, service_id("logement"), subject);
        new.received = Some(Received { first: received, competent: received });
        let id = new.id;
        desk.run(Command::Receive(Box::new(new))).unwrap();
        id
    };
    note(Channel::Email, "poubelle cassée");
    let twice = note(Channel::Post, "bruit de chantier");
    let (reason, why) = (CloseReason::Stated, Some("chantier terminé".into()));
    desk.run(Command::Request(twice, R::Close { reason, why })).unwrap();
    let told = |desk: &Desk| {
        let now = desk.journal().now();
        desk.asking(None, |past, asking| {
            let slice = RequestSlice::of(Days::one(received));
            let report = past.requests_report((asking, now), &slice).unwrap();
            let answered = report.all.of(RequestFigure::Answered);
            (answered, past.owed(asking).unwrap().receipts)
        })
    };
    assert_eq!(told(&desk), (0, 1));
    desk.journal = None;
    // The format of then held the end of a request in the place of its answer; other rules left
    // its words out.
    let file = Connection::open(desk.place().file()).unwrap();
    file.execute_batch("UPDATE request SET answered_at = at WHERE status > 4").unwrap();
    file.execute_batch("INSERT INTO search (search) VALUES ('delete-all')").unwrap();
    file.execute_batch("INSERT INTO search (rowid, words) SELECT row, '' FROM history").unwrap();
    file.execute_batch("UPDATE history SET words = ''").unwrap();
    file.execute_batch(TO_FORMAT_6).unwrap();
    drop(file);
    desk.open();
    assert_eq!((told(&desk), desk.found("chantier")), ((1, 0), vec![]));
    desk.journal().keep_history().unwrap();
    assert_eq!(told(&desk), (0, 1));
    assert_eq!(desk.found("chantier"), [twice.0]);
    desk.verify();
}

#[test]
fn a_file_of_the_seventh_format_lists_what_is_open() {
    let mut desk = Desk::new();
    desk.sit();
    let agent = desk.at(1).agent.unwrap();
    let note = |subject| {
        let key = (fresh::request(), fresh::reference());
        let new = NewRequest::simple(key, Channel::Post, service_id("logement"), subject);
        let id = new.id;
        desk.run(Command::Receive(Box::new(new))).unwrap();
        id
    };
    let (mine, waiting) = (note("loyer"), note("chauffage"));
    desk.run(Command::Request(mine, R::Assign { to: Some(agent) })).unwrap();
    let until = monday().checked_add_days(chrono::Days::new(15)).unwrap();
    let asks = R::Await { left: monday(), until, papers: true, what: "bail".into() };
    desk.run(Command::Request(waiting, asks)).unwrap();
    desk.journal = None;
    let file = Connection::open(desk.place().file()).unwrap();
    file.execute_batch(TO_FORMAT_7).unwrap();
    drop(file);
    desk.open();
    desk.asking(None, |past, asking| {
        let listed = |which| -> Vec<_> {
            past.open_list(asking, which, 10).unwrap().iter().map(|listed| listed.id).collect()
        };
        assert_eq!(listed(Which::All).len(), 2);
        assert_eq!(listed(Which::Of(agent)), [mine]);
        assert_eq!(listed(Which::Status(Status::AwaitingRequester)), [waiting]);
        let owed = past.owed(asking).unwrap();
        assert_eq!((owed.open, owed.awaiting), (2, 1));
    });
}
