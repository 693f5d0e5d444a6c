//! The flash survey: offered in its turn, answered by one key, counted without a name.

use crate::house::{House, Seat};
use guichet::domain::command::Command;
use guichet::domain::defaults::service_id;
use guichet::domain::reference::Reference;
use guichet::domain::request::{Channel, NewRequest};
use guichet::domain::survey::results::{Results, results};
use guichet::journal::{Actor, fresh};
use guichet::ui::Options;
use guichet::ui::linear::Linear;

/// One in two is asked, all year.
const SURVEY: &str = "[[survey]]\ncode = \"accueil\"\nname = \"Accueil\"\nfrom = \"01-01\"\n\
     to = \"12-31\"\nevery = 2\nservices = [\"etat-civil\", \"logement\"]\n";

fn asking() -> House {
    let house = House::new();
    write(&house, SURVEY);
    house
}

fn write(house: &House, text: &str) {
    std::fs::write(house.folder().join("surveys.toml"), text).unwrap();
}

fn counted(desk: &Seat) -> Results {
    let day = desk.journal.hall().day;
    let past = desk.journal.past().unwrap();
    results(&past.survey_answers("accueil", day, day).unwrap())
}

/// Somebody comes, is called and served.
fn serve(desk: &mut Seat) {
    desk.press("nC<Space>st");
}

#[test]
fn every_other_visitor_is_offered_the_question_and_answers_by_one_key() {
    let house = asking();
    let mut desk = house.desk(1);
    serve(&mut desk);
    desk.not_see("Enquête");
    serve(&mut desk);
    desk.see("C002").see("Enquête : c’est au tour de cette personne, Z").press("Z");
    desk.see("Très mal").see("Très bien").see("0  Je préfère ne pas répondre");
    desk.press("5").not_see("Très mal");
    for _ in 0..3 {
        desk.tick();
    }
    desk.see("En attente").not_see("Enquête");
    let found = counted(&desk);
    assert_eq!((found.all.faces, found.all.refused), ([0, 0, 0, 0, 1], 0));
    assert_eq!(found.by_channel.keys().collect::<Vec<_>>(), [&Channel::Counter]);
    // Another desk counts on from there.
    let mut other = house.desk(2);
    serve(&mut other);
    other.not_see("Enquête");
    serve(&mut other);
    other.see("Enquête");
}

#[test]
fn the_screen_shows_nothing_of_the_queue_nor_of_anybody_and_no_key_leads_there() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("nC").press("eMme Koval attend dehors<Enter>").press("nJnC<Space>s").press("Z");
    desk.see("Très bien");
    for secret in ["J001", "C001", "C002", "Koval", "Martin", "Hôtel", "attente", "14:0"] {
        desk.not_see(secret);
    }
    let before = desk.screen();
    for key in ["D", "H", "R", "n", "q", " ", "/", "f", "Z", "P", "9", "<Enter>", "<Down>", "A"] {
        assert_eq!(desk.press(key).screen(), before, "{key}");
    }
    assert_eq!(counted(&desk).all.n(), 0);
    // Whoever is served again is still there afterwards.
    desk.press("3").press("x").see("C001");
    assert_eq!(counted(&desk).all.faces, [0, 0, 1, 0, 0]);
}

#[test]
fn refusing_is_a_key_too_and_is_counted() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("nC<Space>s").press("Z0").press("x").press("Z<Esc>").press("x");
    desk.see("En attente");
    // The top row of a French keyboard counts as digits.
    desk.press("Zé").press("x");
    let found = counted(&desk);
    assert_eq!((found.all.faces, found.all.refused), ([0, 1, 0, 0, 0], 2));
}

#[test]
fn the_question_is_asked_in_the_language_of_the_ticket_and_in_another_by_a_key() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("nC<Space>s").press("p").press("<Tab><Tab>arabe<Enter>").press("Z");
    desk.see("Comment s’est passé votre accueil").see("pas encore relu");
    let said = Linear::default().changes(&desk.desk);
    assert!(said.iter().any(|line| line.contains("كيف كان استقبالكم")), "{said:?}");
    desk.press("l").see("ukrainien").press("ukrain<Enter>").see("Дуже добре").press("4");
    desk.press("x");
    let found = counted(&desk);
    assert_eq!(found.by_language.keys().collect::<Vec<_>>(), ["uk"]);
}

#[test]
fn it_stands_in_the_help_and_the_palette_and_says_where_it_does_not_run() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press(":enquête").see("poser la question à la personne").press("<Enter>");
    desk.see("pour quelle démarche").press("<Esc>");
    desk.resize(160, 50).press("?").see("Z, F7").press("<Esc>");
    desk.press("nU<Space>sZ").see("Aucune enquête n’est en cours").press("t");
    write(&house, "[[survey]]\ncode = \"accueil\"\n");
    desk.press("nC<Space>st").see("il manque « name »").see("ligne 1");
    desk.press("nC<Space>st").not_see("il manque").press("Z").see("il manque « name »");
    std::fs::remove_file(house.folder().join("surveys.toml")).unwrap();
    desk.press("Z").see("Aucune enquête n’est en cours");
}

#[test]
fn a_call_ends_with_the_question_on_the_screen_of_requests() {
    let house = asking();
    let reference = Reference::from_random([1; 9]);
    let ids = (fresh::request(), reference);
    let new = NewRequest::simple(ids, Channel::Phone, service_id("logement"), "Un logement");
    let actor = Actor { agent: Some(house.martin), counter: None };
    house.journal().run(actor, Command::Receive(Box::new(new))).unwrap();
    let mut desk = house.desk(1);
    desk.press("R").see("Un logement").press("Q").see("Comment s’est passé").see("4 · Bien");
    desk.press("4<Enter>").see("Réponse comptée").see("Un logement");
    desk.press("Q<Esc>").see("Un logement");
    let found = counted(&desk);
    assert_eq!((found.all.n(), found.all.refused), (1, 0));
    assert_eq!(found.by_channel.keys().collect::<Vec<_>>(), [&Channel::Phone]);
}

#[test]
fn a_supervisor_reads_the_results_and_an_agent_does_not() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("B").see("0 réponses").press("<Esc>").press("nC<Space>s");
    for digit in ["5", "5", "4", "4", "5", "2", "0"] {
        desk.press("Z").press(digit).press("x");
    }
    desk.press("B").see("tous : 6 réponses, 1 refus · satisfaits 83 % (44 à 97 %)");
    desk.see("1 : 0 % · 2 : 17 %").see("guichet : 6 réponses").see("français : 6 réponses");
    let (colleague, counter) = (house.hire("M. Diallo"), Some(2));
    let mut other = house.open(Options { agent: Some(colleague), counter, ..Options::default() });
    other.press("B").see("responsable").not_see("satisfaits");
    // Before a person nothing of it is shown.
    desk.press("<Esc>Z").see("Très bien").press("B").not_see("satisfaits");
}

#[test]
fn the_question_in_an_old_terminal_and_on_a_large_screen() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("nC<Space>s")
        .press("p")
        .press("<Tab><Tab>espagnol<Enter>")
        .press("Z")
        .see("Muy bien");
    insta::assert_snapshot!("survey", desk.screen());
    desk.resize(160, 50);
    insta::assert_snapshot!("survey_large", desk.see("Muy bien").screen());
    for keys in ["", "l", "<Esc>5"] {
        desk.press(keys);
        for (columns, rows) in [(1, 1), (40, 10), (60, 15), (80, 24), (129, 30), (200, 70)] {
            desk.resize(columns, rows).screen();
        }
    }
}
