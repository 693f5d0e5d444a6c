//! Sitting down, leaving, locking.

use crate::house::House;
use guichet::ui::Options;

#[test]
fn one_agent_sits_down_without_a_question_and_the_post_closes_on_leaving() {
    let house = House::new();
    let mut desk = house.open(Options::default());
    desk.see("guichet 1").see("L. Martin").see("ouvert");
    desk.press("q");
    assert!(desk.left);
    assert!(house.journal().hall().live_posts().is_empty());
}

#[test]
fn a_desk_that_was_killed_takes_up_its_post() {
    let house = House::new();
    let mut desk = house.open(Options::default());
    desk.press("nCs").see("en cours");
    drop(desk);
    let mut desk = house.open(Options::default());
    desk.see("guichet 1").see("C001").see("en cours").see("Vous reprenez votre poste");
    desk.press("q");
    assert!(desk.left);
    assert_eq!(house.journal().hall().live_posts().len(), 1);
}

#[test]
fn several_agents_say_who_they_are_and_prove_it_where_there_is_a_pin() {
    let house = House::new();
    house.hire("M. Diallo");
    let mut desk = house.open(Options::default());
    desk.see("Qui est à ce poste").see("M. Diallo").press("<Enter>").see("ouvert");
    // An agent's PIN is set in the settings.
    desk.press("P").see("réglages").press("<End><Enter>").see("M. Diallo");
    desk.press("<Tab><Tab><Tab><Tab>4711<Enter>").see("avec code").press("<Esc>q");
    let mut desk = house.open(Options::default());
    desk.press("diallo<Enter>").see("Code de M. Diallo");
    desk.press("1234<Enter>").see("pas le bon code").see("Qui est à ce poste").see("Échap quitter");
    // From the code back to the question, and from there out of the desk.
    desk.press("diallo<Enter>").see("Code de M. Diallo").press("<Esc>").see("Qui est à ce poste");
    let mut other = house.open(Options::default());
    assert!(other.see("Qui est à ce poste").press("<Esc>").left);
    desk.press("diallo<Enter>4711<Enter>").see("M. Diallo").see("ouvert");
    desk.press("L").see("verrouillé").not_see("Diallo");
    desk.press("x4711<Enter>").see("M. Diallo").not_see("verrouillé");
}

#[test]
fn a_locked_screen_shows_nobody() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCs").see("C001").press("L");
    desk.see("Poste verrouillé").not_see("C001").not_see("Martin");
    desk.press("<Enter>").see("C001");
}

#[test]
fn another_counter_is_taken() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("G").see("Quel guichet").press("guichet 4<Enter>").see("guichet 4 ouvert");
}
