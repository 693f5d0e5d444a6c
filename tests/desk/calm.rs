//! Cards for a tense moment: one key from anything, for the agent's eyes.

use crate::house::House;

#[test]
fn the_cards_are_one_key_away_from_screens_forms_and_cards() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("<F8>").see("Que se passe-t-il").see("Des insultes").press("2");
    desk.see("Je veux vous aider").see("Ctrl-g puis Ctrl-y");
    insta::assert_snapshot!(desk.screen());
    desk.press("<Esc>").see("En attente");
    desk.press("H<F8>").see("Le ton monte").press("<Esc><Esc>");
    desk.press("nC<Space>se").press("<F8>").see("Le ton monte").press("<Esc><Esc>");
    // Not over what the visitor reads.
    desk.press("f<Enter>bonjour<Enter>")
        .not_see("C001")
        .press("<F8>")
        .see("Le ton monte")
        .see("C001");
}

#[test]
fn the_citys_own_come_first_and_a_broken_file_leaves_those_of_the_program() {
    let house = House::new();
    let file = house.folder().join("calm.toml");
    std::fs::write(&file, "[[card]]\ntitle = \"Le vigile\"\nlines = [\"poste 12\"]\n").unwrap();
    let mut desk = house.desk(1);
    desk.press("<F8>").see("1 Le vigile").press("1").see("poste 12").press("<Esc>");
    std::fs::write(&file, "[[card]]\ntitel = \"x\"\n").unwrap();
    desk.press("<F8>").see("Le ton monte").see("calm.toml").see("titel");
}
