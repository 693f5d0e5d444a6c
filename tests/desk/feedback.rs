//! What people say of the service, at the desk: noted, settled, told, made a request of.

use crate::house::{House, Seat};
use guichet::domain::feedback::{Feedback, Outcome, State};
use guichet::ui::desk::update;
use guichet::ui::key::{Code, Key};
use guichet::ui::linear::Linear;
use guichet::ui::message::Message;

/// A desk on whose list there is a complaint of Mme Zwingli about the wait, by telephone, and
/// before it a word of thanks.
fn listed(house: &House) -> Seat {
    let mut desk = house.desk(1);
    desk.press("U").see("Aucun avis");
    desk.press("nmerci à tous<Enter>").see("Avis noté").see("remerciement");
    desk.wait(1).press("ntrop d’attente<Down>récl<Down>att<Down>télé<Down><Down>");
    desk.press("Mme Zwingli<Down>0612345678<Enter>").see("2 avis en douze mois, 2 à traiter");
    desk.press("<Home>");
    desk
}

/// All that the file holds of the newest, and of the one before.
fn kept(desk: &Seat) -> Vec<Feedback> {
    let (past, day) = (desk.journal.past().unwrap(), desk.journal.hall().day);
    let all = past.feedback_between(day, day).unwrap();
    all.iter().map(|row| past.feedback(row.id).unwrap().unwrap()).collect()
}

#[test]
fn what_was_said_is_listed_without_a_word_of_it_and_read_where_it_is_opened() {
    let house = House::new();
    let mut desk = listed(&house);
    desk.see("réclamation").see("attente").see("téléphone").see("remerciement").see("autre");
    desk.not_see("Zwingli").not_see("trop d’attente").not_see("merci à tous");
    insta::assert_snapshot!("feedback", desk.screen());
    let said = Linear::default().changes(&desk.desk);
    assert!(said.iter().any(|l| l.contains("réclamation") && !l.contains("Zwingli")), "{said:?}");
    desk.press("<Enter>").see("trop d’attente").see("Mme Zwingli, 0612345678");
    insta::assert_snapshot!("opened", desk.screen());
    desk.press("<Esc>").not_see("Zwingli").press("?").see("donner une suite").press("<Esc>");
    desk.see("2 avis").press("<Down><Enter>").see("merci à tous").press("<Esc>");
    for (columns, rows) in [(1, 1), (40, 10), (60, 15), (119, 30), (160, 50)] {
        desk.resize(columns, rows).screen();
    }
    desk.resize(80, 24).press("<Esc>").see("En attente");
}

#[test]
fn it_is_settled_in_words_to_publish_and_whoever_said_it_is_told() {
    let house = House::new();
    let mut desk = listed(&house);
    desk.press("t<Enter>").see("Donnez-la d’abord");
    desk.press("s").see("Quelle suite").press("2").see("aucun nom");
    desk.press("deux guichets<Down>trop long<Down>20/11/2026<Enter>").see("dates");
    // What was typed is there again.
    desk.see("deux guichets").press("<Down><Down>30/11/2026<Enter>").see("personne à informer");
    let by = chrono::NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
    let settled = kept(&desk)[0].settled.clone().unwrap();
    assert_eq!(settled.outcome, Outcome::Planned { by });
    assert_eq!(settled.said.as_deref(), Some("trop long"));
    // Later it is done: what was worded for publication stays.
    desk.press("s1").see("trop long").press(" ouverts<Enter>");
    let settled = kept(&desk)[0].settled.clone().unwrap();
    assert_eq!(settled.outcome, Outcome::Done);
    assert_eq!(settled.said.as_deref(), Some("trop long"));
    assert_eq!(settled.did.as_deref(), Some("deux guichets ouverts"));
    desk.press("t").see("téléphone").press("<Enter>").see("1 à traiter, 0 personne à informer");
    assert_eq!(kept(&desk)[0].state(), State::Settled);
    desk.press("<Enter>").see("fait : deux guichets ouverts").see("personne informée le");
    // A word of thanks without a contact owes nothing once it is settled.
    desk.press("<Esc><Down>s3").see("parce que").press("rien à changer<Enter>");
    desk.see("0 à traiter, 0 personne à informer");
}

#[test]
fn one_key_makes_a_request_of_it_and_leads_to_it_ever_after() {
    let house = House::new();
    let mut desk = listed(&house);
    desk.press("r").see("Quel service répond").press("<Enter>").see("trop d’attente");
    desk.see("Mme Zwingli");
    let request = kept(&desk)[0].request.unwrap();
    assert_eq!(desk.desk.requests.open, Some(request));
    desk.press("U").see("2 avis").press("<Enter>").see("Une demande en a été faite");
    desk.press("<Esc>r").see("Mme Zwingli").not_see("Quel service");
    assert_eq!(kept(&desk)[0].request, Some(request));
}

#[test]
fn words_that_come_late_are_not_shown_to_whoever_stands_there_then() {
    let house = House::new();
    let mut desk = listed(&house);
    let effects = update(&mut desk.desk, Message::Key(Key::plain(Code::Enter)));
    desk.press("<Esc>").see("En attente").carry_out(effects);
    desk.not_see("trop d’attente").see("En attente");
}

#[test]
fn an_undo_takes_it_back() {
    let house = House::new();
    let mut desk = listed(&house);
    desk.press("<Esc>u").see("Annulé : Avis noté").press("U").see("1 avis").not_see("réclamation");
}
