//! Answers to surveys: counted, never told of; a restore loses none.

use crate::Desk;
use crate::formats::{TO_FORMAT_4, TO_FORMAT_5};
use guichet::domain::defaults::service_id;
use guichet::domain::request::Channel;
use guichet::domain::survey::results::results;
use guichet::domain::survey::{Answer, QUESTION, Tally};
use guichet::journal::{backup, verify};
use rusqlite::Connection;

fn tally(answer: u8) -> Tally {
    Tally {
        survey: "accueil".into(),
        question: QUESTION,
        service: service_id("etat-civil"),
        channel: Channel::Counter,
        language: "fr".into(),
        answer: Answer::of_number(answer).unwrap(),
    }
}

fn answer(desk: &Desk, answers: &[u8]) {
    answers.iter().for_each(|one| desk.journal().answer_survey(&tally(*one)).unwrap());
}

/// How often each face was chosen, then refusals.
fn counted(desk: &Desk) -> ([u64; 5], u64) {
    let past = desk.journal().past().unwrap();
    let day = desk.journal().hall().day;
    let all = results(&past.survey_answers("accueil", day, day).unwrap()).all;
    (all.faces, all.refused)
}

fn rows(desk: &Desk) -> Vec<String> {
    let file = Connection::open(desk.place().file()).unwrap();
    let columns = "survey, question, day, half, hex(service), channel, language, answer, count";
    let sql = format!("SELECT concat_ws(' ', {columns}) FROM survey_answer");
    let mut statement = file.prepare(&sql).unwrap();
    let all = statement.query_map([], |r| r.get(0)).unwrap();
    all.map(Result::unwrap).collect()
}

#[test]
fn what_the_file_holds_tells_neither_the_order_nor_who_asked() {
    let (one, other) = (Desk::new(), Desk::new());
    answer(&one, &[5, 1, 0, 5, 3]);
    answer(&other, &[3, 5, 5, 0, 1]);
    assert_eq!(rows(&one), rows(&other));
    assert_eq!(rows(&one).len(), 4);
    assert_eq!(counted(&one), ([1, 0, 1, 0, 2], 1));
    // No event tells of it.
    let file = Connection::open(one.place().file()).unwrap();
    let events = || file.query_row("SELECT count(*) FROM event", [], |r| r.get::<_, u32>(0));
    let before = events().unwrap();
    answer(&one, &[2, 0]);
    assert_eq!(events(), Ok(before));
    one.verify();
}

#[test]
fn answers_of_the_morning_and_of_the_afternoon_lie_apart_and_those_of_minutes_do_not() {
    let desk = Desk::new();
    answer(&desk, &[4]);
    desk.clock.advance(60_000);
    answer(&desk, &[4]);
    assert_eq!(rows(&desk).len(), 1);
    desk.clock.advance(12 * 3_600_000);
    answer(&desk, &[4]);
    assert_eq!(rows(&desk).len(), 2);
}

#[test]
fn a_restore_loses_no_answer_and_counts_none_twice() {
    let mut desk = Desk::new();
    answer(&desk, &[5, 5]);
    assert_eq!(desk.journal().count_visitor("accueil").unwrap(), 1);
    let kept = desk.journal().backup(None).unwrap();
    answer(&desk, &[5, 1]);
    assert_eq!(desk.journal().count_visitor("accueil").unwrap(), 2);
    for time in 0..2 {
        desk.journal = None;
        backup::restore(&desk.place(), &kept.path, desk.clock.now().plus(time)).unwrap();
        desk.open();
        let later = u64::try_from(time).unwrap();
        assert_eq!(counted(&desk), ([1, 0, 0, 0, 3 + later], 0));
        answer(&desk, &[5]);
    }
    assert_eq!(counted(&desk), ([1, 0, 0, 0, 5], 0));
    assert_eq!(desk.journal().count_visitor("accueil").unwrap(), 3);
    desk.verify();
}

#[test]
fn a_file_that_cannot_be_read_any_more_does_not_keep_a_copy_from_being_restored() {
    let mut desk = Desk::new();
    answer(&desk, &[2]);
    let kept = desk.journal().backup(None).unwrap();
    desk.journal = None;
    std::fs::write(desk.place().file(), b"no database at all").unwrap();
    backup::restore(&desk.place(), &kept.path, desk.clock.now()).unwrap();
    desk.open();
    assert_eq!(counted(&desk), ([0, 1, 0, 0, 0], 0));
}

#[test]
fn a_file_of_the_fourth_format_takes_answers() {
    let mut desk = Desk::new();
    desk.issue("etat-civil");
    desk.journal = None;
    let file = Connection::open(desk.place().file()).unwrap();
    file.execute_batch(TO_FORMAT_5).unwrap();
    file.execute_batch(TO_FORMAT_4).unwrap();
    drop(file);
    desk.open();
    answer(&desk, &[4, 0]);
    assert_eq!(counted(&desk), ([0, 0, 0, 1, 0], 1));
    desk.journal = None;
    let report = verify::verify_file(&desk.place().file(), &mut |_, _| {}).unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
}
