//! What is said to the agent is never cut.

use crate::house::{House, Seat};
use guichet::ui::linear::Linear;

const STOPPED: &str = "On ne donne plus de tickets pour Élections, recensement aujourd’hui. \
    Rouvrez la file, ou notez la personne comme non reçue.";

/// The words on the screen, whatever the lines they stand on.
fn words(desk: &Seat) -> String {
    desk.screen().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_long_sentence_is_wrapped_over_the_screen_and_the_footer_stays() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("F").see("File arrêtée").press("nE").see("On ne donne plus");
    insta::assert_snapshot!(desk.screen());
    for (columns, rows) in [(160, 50), (80, 24), (40, 10)] {
        desk.resize(columns, rows);
        assert!(words(&desk).contains(STOPPED), "{}", desk.screen());
        let screen = desk.screen();
        let footer = screen.lines().nth(usize::from(rows) - 1).unwrap();
        assert!(footer.contains("? aide"), "{screen}");
    }
}

#[test]
fn a_sentence_goes_by_itself_and_what_it_covered_is_there_again() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("F").press("nE").not_see("attente estimée");
    for _ in 0..10 {
        desk.tick();
    }
    desk.not_see("On ne donne plus").see("attente estimée");
}

#[test]
fn a_dialog_makes_room_for_what_is_said() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("F").press("nE").press(":").resize(40, 10);
    assert!(words(&desk).contains(STOPPED), "{}", desk.screen());
    desk.see("Toutes les actions").see("Entrée choisir");
}

#[test]
fn linear_mode_says_the_whole_sentence() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("F").press("nE");
    assert!(Linear::default().changes(&desk.desk).contains(&STOPPED.to_owned()));
}
