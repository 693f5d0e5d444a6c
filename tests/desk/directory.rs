//! The directory at the desk: where somebody is directed to, and to whom a request is sent on.

use crate::house::House;
use guichet::domain::command::Command;
use guichet::domain::defaults::service_id;
use guichet::domain::id::RequestId;
use guichet::domain::reference::Reference;
use guichet::domain::request::{Channel, NewRequest};
use guichet::journal::{Actor, fresh};
use guichet::ui::linear::Linear;
use guichet::ui::message::Message;

const TOWN: &str = r#"
[[institution]]
code = "prefecture-13"
name = "Préfecture des Bouches-du-Rhône"
what_for = ["carte grise", "titre de séjour"]
address = """
Place Félix Baret
13006 Exempleville"""
hours = """
lundi au vendredi : 8 h 30 - 12 h
mercredi : fermé"""
phone = "01 99 00 00 13"
languages = ["fr", "ar"]

[[institution]]
code = "caf"
name = "Caisse d’allocations familiales"
what_for = ["allocations", "prime d’activité"]
address = "1 rue Haute, 13127 Vitroville"
phone = "01 99 00 00 32"

[[institution]]
code = "conciliateur"
name = "Conciliateur de justice"
what_for = ["voisin", "litige"]
"#;

fn with_directory() -> House {
    let house = House::new();
    house.write_directory(TOWN);
    house
}

fn noted(house: &House, subject: &str) -> RequestId {
    let (id, reference) = (fresh::request(), Reference::from_random([1; 9]));
    let new = NewRequest::simple((id, reference), Channel::Post, service_id("logement"), subject);
    let actor = Actor { agent: Some(house.martin), counter: None };
    house.journal().run(actor, Command::Receive(Box::new(new))).unwrap();
    id
}

#[test]
fn whoever_asks_for_something_else_is_told_where_when_and_in_which_language() {
    let house = with_directory();
    let mut desk = house.desk(1);
    desk.press("O").see("annuaire").see("3 organismes").see("Conciliateur de justice");
    desk.press("titre de sejour").see("1 organisme").not_see("Conciliateur");
    desk.see("adresse : Place Félix Baret, 13006 Exempleville").see("téléphone : 01 99 00 00 13");
    desk.see("horaires : lundi au vendredi : 8 h 30 - 12 h ; mercredi : fermé");
    desk.see("langues : français, arabe").see("courriel : non noté");
    // By its town, by its name, and with a mistake.
    desk.press("<Ctrl-u>vitroville").see("1 rue Haute").see("langues : non noté");
    desk.press("<Ctrl-u>conciliat").see("pour : voisin, litige");
    desk.press("<Ctrl-u>alocations").see("1 rue Haute");
    desk.press("<Ctrl-u>xyzzy").see("Rien dans l’annuaire ne ressemble à cela");
    desk.press("<Esc>").see("personne n’attend").not_see("xyzzy");
}

#[test]
fn the_directory_is_in_the_palette_and_names_its_keys() {
    let house = with_directory();
    let mut desk = house.desk(1);
    desk.press("R:annuaire").see("annuaire : où orienter quelqu’un").press("<Enter>");
    desk.see("3 organismes").see("Échap retour").see("Entrée lire");
    desk.press("<F1>").see("lire en entier").press("<Esc>").see("3 organismes");
    desk.press("<Esc>").see("demandes").see("Aucune demande").press("<Esc>").see("En attente");
    let house = with_directory();
    let mut desk = house.desk(1);
    desk.press("A").press("O").see("3 institutions").see("address: Place Félix Baret");
}

#[test]
fn one_goes_back_to_where_one_was_and_never_to_what_has_been_cleared() {
    let house = with_directory();
    noted(&house, "prime d’activité");
    let mut desk = house.desk(1);
    desk.press("R<Enter>").see("demandeur non noté").press("O").see("3 organismes").press("OO");
    desk.see("Rien dans l’annuaire").press("<F6>").see("3 organismes");
    desk.press("<Esc>").see("demandeur non noté");
    desk.press("H").see("Chercher").press("<F6>").see("3 organismes");
    desk.press("<Esc>").see("En attente");
}

#[test]
fn a_city_without_a_directory_is_told_how_to_begin_one() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("O").see("pas encore d’annuaire").see("guichet directory --write-sample");
    desk.see("directory.toml").press("<Down><Enter>x").see("pas encore d’annuaire");
    house.write_directory(TOWN);
    desk.press("<Ctrl-u><F5>").see("3 organismes");
    house.write_directory("");
    desk.press("<F5>").see("ne contient aucun organisme");
}

#[test]
fn a_faulty_line_is_named_and_nothing_is_sent_on_by_a_file_that_cannot_be_read() {
    let house = House::new();
    house.write_directory("[[institution]]\ncode = \"caf\"\nname = \"CAF\"\nadress = \"\"\n");
    noted(&house, "allocation");
    let mut desk = house.desk(1);
    desk.press("O").see("la clé « adress » n’existe pas").see("ligne 4").press("<Esc>");
    desk.press("R").see("allocation").press("v").see("« adress » n’existe pas").see("à traiter");
    let linear = Linear::default().changes(&desk.desk).join("\n");
    assert!(linear.contains("adress"), "{linear}");
}

#[test]
fn a_request_is_sent_on_to_an_institution_found_by_what_it_is_for() {
    let house = with_directory();
    let id = noted(&house, "prime d’activité");
    let mut desk = house.desk(1);
    desk.press("R").see("prime d’activité").press("v").see("Conciliateur de justice");
    desk.see("sans adresse").press("activite").see("Vitroville").not_see("Conciliateur");
    desk.press("<Enter>").see("Caisse d’allocations familiales").see("transmise le");
    desk.press("<Down><Down>compétente<Enter>")
        .see("transmise à Caisse")
        .press("5")
        .see("prime d’activité");
    let hall = desk.journal.hall();
    let asking = guichet::journal::past::Asking {
        agent: None,
        settings: &hall.settings,
        zone: desk.journal.zone(),
        today: hall.day,
    };
    let request = desk.journal.past().unwrap().request(&asking, id).unwrap().unwrap();
    let sent = request.with().unwrap();
    assert_eq!((sent.to.as_str(), sent.on), ("caf", hall.day));
    assert!(request.said.contains(&"compétente".to_owned()), "{:?}", request.said);
}

#[test]
fn without_a_directory_the_name_is_typed_as_before() {
    let house = House::new();
    noted(&house, "prime d’activité");
    let mut desk = house.desk(1);
    desk.press("R").see("prime d’activité").press("v").see("Pas d’annuaire").see("tapez le nom");
    desk.press("<Enter>").see("ne peut pas rester vide").press("caf<Enter>").see("transmise à caf");
}

#[test]
fn what_does_not_fit_is_read_on_the_whole_screen_and_scrolled() {
    let house = House::new();
    let hours: String = (1..40).map(|n| format!("quinzaine {n} : 9 h - 12 h\n")).collect();
    house.write_directory(&format!("{TOWN}hours = \"\"\"\n{hours}\"\"\"\n"));
    let mut desk = house.desk(1);
    desk.press("Oconciliateur").see("la suite : Entrée").press("<Enter>").see("la suite : ↓");
    desk.not_see("pour : voisin").press("<End>").see("pour : voisin").not_see("la suite");
    desk.press("<Esc>").see("la suite : Entrée").press("<Esc>").see("personne n’attend");
}

#[test]
fn a_click_chooses_and_a_locked_desk_shows_nothing_of_it() {
    let house = with_directory();
    let mut desk = house.desk(1);
    desk.press("O").see("Place Félix Baret");
    desk.send(Message::Click { column: 5, row: 4 }).see("1 rue Haute");
    let said = Linear::default().changes(&desk.desk);
    assert!(said.contains(&"téléphone : 01 99 00 00 32".to_owned()), "{said:?}");
    desk.press("<Ctrl-p>verrouiller<Enter>").not_see("rue Haute");
}

#[test]
fn the_directory_in_an_old_terminal_and_on_a_large_screen() {
    let house = with_directory();
    let mut desk = house.desk(1);
    desk.desk.said = None;
    insta::assert_snapshot!("directory", desk.press("O").see("3 organismes").screen());
    desk.resize(160, 50);
    insta::assert_snapshot!("directory_large", desk.press("<Down>").see("1 rue Haute").screen());
    for keys in ["", "<Enter>", "<Esc>xyz"] {
        desk.press(keys);
        for (columns, rows) in [(1, 1), (40, 10), (60, 15), (80, 24), (129, 30), (200, 70)] {
            desk.resize(columns, rows).screen();
        }
    }
}
