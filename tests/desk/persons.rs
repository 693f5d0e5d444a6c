//! Whoever asks, as a person whom the city knows.

use crate::house::House;
use crate::requests::{desk, noted, run};
use guichet::domain::command::Command;
use guichet::domain::id::PersonId;
use guichet::domain::request::{RequestCommand, Requester, SecondItem};
use guichet::journal::fresh;

fn contact(name: &str, phone: &str) -> Requester {
    Requester { name: Some(name.into()), phone: Some(phone.into()), ..Requester::default() }
}

fn known(house: &House, contact: Requester) -> PersonId {
    let person = fresh::person();
    run(house, Command::SetPerson { person, contact });
    person
}

#[test]
fn a_person_is_offered_by_a_second_item_and_linked_once_the_agent_says_what_was_compared() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |new| {
        new.requester = contact("Dupont Marie", "06 12 34 56 78");
    });
    known(&house, contact("Dupont Marie", "+33612345678"));
    known(&house, contact("Dupont Marie", "04 99 99 99 99"));
    let mut desk = desk(&house);
    desk.press("R<Enter>").see("demande de logement").press("h").see("aucune personne connue");
    desk.press("I").see("aucune personne connue").press("i").see("Du… M…").see("même téléphone");
    desk.see("chercher par").press("2").see("nom, téléphone").press("personne<Enter>");
    desk.see("Personne ne correspond").see("personne").press("<Ctrl-u>04 99 99 99 99<Enter>");
    desk.see("rien d’autre que le nom").press("<Ctrl-u>dupont<Enter>").see("1 Du… M…");
    desk.press("1").see("Dupont Marie : qu’avez-vous comparé").see("+33612345678").press("1");
    desk.see("rattachée à une personne connue").see("personne connue : Dupont Marie");
    desk.press("i").see("déjà rattachée").press("I").see("détachée de la personne");
    desk.not_see("personne connue :").press("u").see("Annulé").see("personne connue : Dupont");
}

#[test]
fn a_new_person_is_noted_and_linked_and_all_they_asked_is_one_key_away() {
    let house = House::new();
    let theirs = || contact("Dupont Marie", "06 12 34 56 78");
    noted(&house, 1, "demande de logement", |new| new.requester = theirs());
    noted(&house, 2, "inscription à la cantine", |new| new.requester = theirs());
    noted(&house, 3, "plainte d’un voisin", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("demande de logement").press("i").see("noter une nouvelle personne");
    desk.press("2").see("rattachée à une personne connue").press("<Down>i").see("1 Du… M…");
    desk.press("11").see("rattachée à une personne").press("<Enter>").see("personne connue");
    desk.press("h").see("2 de la même personne").see("demande de logement").see("cantine");
    desk.not_see("voisin").press("<Esc>").see("inscription à la cantine").see("historique");
}

#[test]
fn nobody_is_linked_by_a_name_alone() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |new| {
        new.requester.name = Some("Dupont Marie".into());
    });
    known(&house, contact("Dupont Marie", "06 12 34 56 78"));
    let mut desk = desk(&house);
    desk.press("R").see("demande de logement").press("i").see("Un nom seul ne suffit pas");
    desk.not_see("chercher par");
}

#[test]
fn a_visitor_is_known_by_what_they_give_and_their_visits_and_requests_are_one_key_away() {
    let house = House::new();
    let theirs = || contact("Dupont Marie", "06 12 34 56 78");
    let id = noted(&house, 1, "demande de logement", |new| new.requester = theirs());
    let (person, item) = (known(&house, theirs()), SecondItem::Phone);
    known(&house, contact("Le Gall Yann", "06 99 99 99 99"));
    run(&house, Command::Request(id, RequestCommand::LinkPerson { person, item }));
    let mut desk = desk(&house);
    desk.press("nC s").see("en cours").press("I").see("C001 · qui est-ce").press("<Enter>");
    desk.see("Ce champ ne peut pas rester vide").press("dupont<Enter>");
    desk.see("Personne n’est connu avec cette coordonnée").not_see("personne connue");
    desk.press("I+33 6 12 34 56 78<Enter>").see("1 Du… M…").see("même téléphone").not_see("Yann");
    desk.press("1").see("Dupont Marie : qu’avez-vous comparé").press("1");
    desk.see("C001 : personne reconnue").see("personne connue");
    desk.press("I1").see("2 de la même personne").see("demande de logement").see("C001");
    desk.press("<Esc><Esc>I2").see("C001 : n’est plus lié").not_see("personne connue");
    desk.press("u").see("personne connue");
}
