//! Sheets of a large survey: counted mark by mark, taken back, restored, erased.

use crate::Desk;
use guichet::domain::survey::large::results::{Counted, results};
use guichet::domain::survey::large::{Given, Large, Sheet, Way};
use guichet::journal::survey::Receipt;
use guichet::journal::{Actor, JournalError, backup, verify};
use guichet::survey::{LARGE_SAMPLE, read};
use rusqlite::Connection;
use std::path::Path;
use uuid::Uuid;

const CODE: &str = "grande-2026";

fn large() -> Large {
    read(Path::new("surveys.toml"), LARGE_SAMPLE).unwrap().large.remove(0)
}

fn sheet(first: u8, words: &str) -> Sheet {
    let several = [1, 4].into_iter().collect();
    let given = [
        Given::One(first),
        Given::Several(several),
        Given::Skipped,
        Given::One(11),
        Given::words(words),
    ];
    Sheet::new(&large(), Way::Paper, "ar", &given).unwrap()
}

fn hand_in(desk: &Desk, first: u8, words: &str) -> Receipt {
    desk.journal().hand_in(&sheet(first, words)).unwrap()
}

fn marks(desk: &Desk) -> Vec<Counted> {
    let day = desk.journal().hall().day;
    desk.journal().past().unwrap().large_survey_marks(CODE, day, day).unwrap()
}

/// How many answered the first question.
fn answered(desk: &Desk) -> u64 {
    let first = |one: &&Counted| one.mark.question == 1;
    marks(desk).iter().filter(first).map(|one| one.count).sum()
}

fn texts(desk: &Desk) -> Vec<String> {
    let written = desk.journal().past().unwrap().survey_words(CODE).unwrap();
    written.into_iter().map(|one| one.text).collect()
}

fn key(desk: &Desk) -> Uuid {
    desk.journal().past().unwrap().survey_words(CODE).unwrap()[0].key
}

fn rows(desk: &Desk, sql: &str) -> Vec<String> {
    let file = Connection::open(desk.place().file()).unwrap();
    let mut statement = file.prepare(sql).unwrap();
    let all = statement.query_map([], |r| r.get(0)).unwrap();
    all.map(Result::unwrap).collect()
}

const TALLIES: &str = "SELECT concat_ws(' ', survey, question, day, half, hex(service), channel, \
                       language, answer, count) FROM survey_answer";

/// Whether the bytes of a text lie anywhere in the files of a folder.
fn lies_in(folder: &Path, text: &str) -> bool {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.is_file()).any(|path| {
        let bytes = std::fs::read(path).unwrap();
        bytes.windows(text.len()).any(|part| part == text.as_bytes())
    })
}

#[test]
fn the_file_tells_neither_the_order_of_sheets_nor_which_answers_stood_on_one() {
    let (one, other) = (Desk::new(), Desk::new());
    for first in [1, 2, 3, 2] {
        hand_in(&one, first, "");
    }
    for first in [2, 2, 3, 1] {
        hand_in(&other, first, "");
    }
    assert_eq!(rows(&one, TALLIES), rows(&other, TALLIES));
    // Three answers to the first question; two ticks and that it was answered; a skip; a degree.
    assert_eq!(rows(&one, TALLIES).len(), 3 + 3 + 1 + 1);
    let found = results(&large(), &marks(&one));
    assert!(found.iter().all(|question| question.all.is_none()), "four people are masked");
    // A flash survey's results know nothing of it.
    let day = one.journal().hall().day;
    let past = one.journal().past().unwrap();
    assert_eq!(past.survey_answers(CODE, day, day).unwrap(), []);
    assert_eq!(past.survey_results(&[], day, day).unwrap(), []);
    one.verify();
}

#[test]
fn words_lie_by_themselves_under_random_keys() {
    let desk = Desk::new();
    let said = ["un banc", "des toilettes", "merci", "plus d’heures"];
    for words in said {
        hand_in(&desk, 1, words);
    }
    let columns = rows(&desk, "SELECT name FROM pragma_table_info('survey_words')");
    assert_eq!(columns, ["key", "survey", "question", "language", "text"]);
    let mut kept = texts(&desk);
    kept.sort();
    let mut given = said.map(str::to_owned);
    given.sort();
    assert_eq!(kept, given);
    let keys = rows(&desk, "SELECT hex(key) FROM survey_words");
    assert!(keys.iter().all(|key| key.len() == 32 && key.as_bytes()[12] == b'4'), "{keys:?}");
    // No tally tells that somebody wrote.
    assert!(rows(&desk, TALLIES).iter().all(|row| !row.starts_with("grande-2026 5")));
}

#[test]
fn a_sheet_that_was_taken_back_is_counted_no_longer_and_no_restore_brings_it_back() {
    let mut desk = Desk::new();
    hand_in(&desk, 1, "un banc");
    let wrong = hand_in(&desk, 2, "un bnac");
    let before = desk.journal().backup(None).unwrap();
    desk.clock.advance(60_000);
    desk.journal().take_back(&wrong).unwrap();
    assert_eq!((answered(&desk), texts(&desk)), (1, vec!["un banc".to_owned()]));
    hand_in(&desk, 3, "");
    let expected = marks(&desk);
    assert_eq!(answered(&desk), 2);
    for time in 0..2 {
        desk.journal = None;
        backup::restore(&desk.place(), &before.path, desk.clock.now().plus(time)).unwrap();
        desk.open();
        assert_eq!(marks(&desk), expected);
        assert_eq!(texts(&desk), ["un banc"]);
    }
    desk.verify();
}

#[test]
fn erased_words_are_nowhere_any_more_and_win_over_any_copy() {
    let mut desk = Desk::new();
    hand_in(&desk, 1, "Mme Koval du guichet trois");
    let kept = desk.journal().backup(None).unwrap();
    let elsewhere = desk.place().data.join("stick.db");
    std::fs::copy(&kept.path, &elsewhere).unwrap();
    let actor = Actor { agent: Some(desk.journal().system_agent().unwrap()), counter: None };
    let erased = desk.journal().erase_survey_words(actor, key(&desk)).unwrap();
    assert_eq!((erased, texts(&desk)), (1, vec![]));
    std::fs::rename(&elsewhere, desk.place().state.join("stick.db")).unwrap();
    let place = desk.place();
    assert!(!lies_in(&place.data, "Koval") && !lies_in(&place.backups(), "Koval"));
    // A copy from a stick, while the file before cannot tell of it any more.
    desk.journal = None;
    std::fs::write(place.file(), b"no database at all").unwrap();
    let stick = place.state.join("stick.db");
    backup::restore(&place, &stick, desk.clock.now()).unwrap();
    desk.open();
    assert_eq!(texts(&desk), Vec::<String>::new());
    assert!(!lies_in(&place.data, "Koval"));
    assert_eq!(answered(&desk), 1, "the tallies of the copy stand");
}

#[test]
fn only_an_administrator_erases_words() {
    let desk = Desk::new();
    hand_in(&desk, 1, "un banc");
    let nobody = Actor { agent: None, counter: None };
    let refused = desk.journal().erase_survey_words(nobody, key(&desk));
    assert!(matches!(refused, Err(JournalError::Refused(_))), "{refused:?}");
    assert_eq!(texts(&desk), ["un banc"]);
}

#[test]
fn a_file_of_the_fifth_format_takes_sheets() {
    let mut desk = Desk::new();
    desk.issue("etat-civil");
    desk.journal = None;
    let file = Connection::open(desk.place().file()).unwrap();
    file.execute_batch(crate::formats::TO_FORMAT_5).unwrap();
    drop(file);
    desk.open();
    hand_in(&desk, 1, "un banc");
    assert_eq!((answered(&desk), texts(&desk).len()), (1, 1));
    desk.journal = None;
    let report = verify::verify_file(&desk.place().file(), &mut |_, _| {}).unwrap();
    assert_eq!(report.faults, Vec::<String>::new());
}
