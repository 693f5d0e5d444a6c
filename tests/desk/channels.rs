//! The channels side by side at the desk: who is answered sooner, and those behind it.

use crate::house::{House, Seat};
use guichet::domain::command::Command;
use guichet::domain::defaults::service_id;
use guichet::domain::id::RequestId;
use guichet::domain::request::{Channel, NewAnswer, NewRequest, RequestCommand};
use guichet::domain::survey::{Answer, QUESTION, Tally};
use guichet::domain::time::Zone;
use guichet::journal::{Actor, fresh};
use guichet::ui::linear::Linear;

const HOUR: i64 = 3_600_000;

fn receive(house: &House, channel: Channel, service: &str, n: usize) -> Vec<RequestId> {
    let (journal, actor) = (house.journal(), Actor { agent: Some(house.martin), counter: None });
    let one = |_| {
        let key = (fresh::request(), fresh::reference());
        let new = NewRequest::simple(key, channel, service_id(service), "bail");
        journal.run(actor, Command::Receive(Box::new(new))).unwrap();
        key.0
    };
    (0..n).map(one).collect()
}

fn answer(house: &House, all: &[RequestId]) {
    let (journal, actor) = (house.journal(), Actor { agent: Some(house.martin), counter: None });
    let answer = NewAnswer {
        on: journal.zone().local(journal.now()).day,
        text: "C’est fait.".into(),
        decision: None,
        reasons: None,
        signatory: None,
        appeals: None,
    };
    for id in all {
        let command = RequestCommand::Answer(Box::new(answer.clone()));
        journal.run(actor, Command::Request(*id, command)).unwrap();
    }
}

fn said(house: &House, channel: Channel, faces: &[u8]) {
    for face in faces {
        let answer = Answer::of_number(*face).unwrap();
        let (survey, language) = ("accueil".to_owned(), "fr".to_owned());
        let service = service_id("logement");
        let tally = Tally { survey, question: QUESTION, service, channel, language, answer };
        house.journal().answer_survey(&tally).unwrap();
    }
}

/// Housing answers the telephone after two hours and e-mails after two days; of four letters to the
/// registry office none is answered yet.
fn house() -> House {
    let house = House::new();
    let calls = receive(&house, Channel::Phone, "logement", 6);
    let mails = receive(&house, Channel::Email, "logement", 7);
    receive(&house, Channel::Post, "etat-civil", 4);
    said(&house, Channel::Phone, &[5, 4, 5, 5, 2]);
    said(&house, Channel::Email, &[1, 2, 4, 1, 2]);
    house.clock.advance(2 * HOUR);
    answer(&house, &calls);
    house.clock.advance(46 * HOUR + 60_000);
    answer(&house, &mails);
    house
}

/// The rows of the screen that begin with `text`, the cursor aside.
fn rows(desk: &Seat, text: &str) -> Vec<String> {
    let screen = desk.screen();
    let rows = screen.lines().map(|line| line.trim_start_matches([' ', '▸']));
    rows.filter(|line| line.starts_with(text)).map(str::to_owned).collect()
}

#[test]
fn the_channels_of_each_service_stand_side_by_side_under_the_widest_gap() {
    let house = house();
    let mut desk = house.desk(1);
    desk.press("Cx").see("canaux").see("Rien à compter ici");
    desk.press("dsemaine<Enter>");
    desk.see("Logement : 2 h (téléphone, n = 6) contre\n 2 j (courriel, n = 7).");
    insta::assert_snapshot!("channels", desk.screen());
    // Of all services and of housing, and their five answers each.
    let phone = rows(&desk, "téléphone");
    assert_eq!(phone.len(), 2, "{phone:?}");
    for row in phone {
        let cells: Vec<&str> = row.split_whitespace().collect();
        assert_eq!(cells[..7], ["téléphone", "6", "0", "s", "2", "h", "2"], "{row}");
        assert_eq!(cells[cells.len() - 3..], ["80", "%", "5"], "{row}");
    }
    // A row never stands without its service.
    desk.resize(80, 16).press("<End>").see("▸courriel");
    let shown = desk.screen();
    let place = |text: &str| shown.lines().position(|line| line.contains(text)).unwrap();
    assert_eq!(place("satisf.") + 1, place("tous les services"), "{shown}");
    desk.press("<Home>");
    insta::assert_snapshot!("channels_large", desk.resize(160, 50).screen());
    desk.see("premier contact").see("satisfaction");
    let said = Linear::default().changes(&desk.desk);
    assert!(said.iter().any(|line| line.contains("téléphone, reçues 6")), "{said:?}");
}

#[test]
fn behind_a_row_are_its_requests_and_a_service_has_its_channels_alone() {
    let house = house();
    let mut desk = house.desk(1);
    desk.press("Cxdsemaine<Enter>").see("Logement : 2 h");
    // Registry office, then housing by telephone.
    desk.press("<Down><Down><Down><Down>");
    desk.press("<Enter>").see("Logement · téléphone : 6").press("<Esc>").see("canaux");
}

#[test]
fn what_few_answered_by_a_channel_is_not_told() {
    let house = house();
    said(&house, Channel::Post, &[5, 5]);
    let mut desk = house.desk(1);
    desk.press("Cxdsemaine<Enter>").see("Logement : 2 h");
    // Of all services, of the registry office and of housing.
    let post = rows(&desk, "courrier");
    assert!(post.len() == 3 && post.iter().all(|row| row.ends_with('—')), "{post:?}");
}
