//! Long names, many papers, many notes: what matters is read all the same.

use crate::house::House;
use guichet::ui::Options;
use guichet::ui::linear::Linear;

#[test]
fn what_was_noted_of_the_person_here_is_read_whole_as_far_as_there_is_room() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCs").press("l12<Down><Down><Down> <Enter>intégral, de moins de trois mois<Enter>");
    desk.press("e");
    desk.press("Famille Ould Mohamed Lemine-Bensaïd, attend le livret de famille<Enter>");
    desk.press("evient avec la grand-mère<Enter>").see("2 notes");
    for words in ["(acte", "de naissance)", "trois mois", "livret de", "grand-mère"] {
        desk.see(words);
    }
    let said = Linear::default().changes(&desk.desk);
    assert!(said.contains(&"note : vient avec la grand-mère".to_owned()), "{said:?}");
    // Where not all of it fits, that is to be seen, and the number stays.
    desk.resize(40, 10).see("C001").resize(80, 12).see("…");
}

#[test]
fn who_sits_at_a_counter_of_a_long_name_is_shown() {
    let house = House::new();
    let colleague = house.hire("M. Diallo");
    house.name_counter(2, "Bureau des étrangers et des naturalisations");
    let options = Options { agent: Some(colleague), counter: Some(2), ..Options::default() };
    let mut right = house.open(options);
    let here = Options { agent: Some(house.martin), ..Options::default() };
    let mut left = house.open(here);
    right.see("M. Diallo");
    left.see("Bureau des étrangers").see("M. Diallo");
}

#[test]
fn the_header_keeps_the_agent_and_the_screen_beside_a_long_name() {
    let house = House::new();
    house.name_counter(1, "Bureau des étrangers et des naturalisations");
    let mut desk = house.desk(1);
    desk.see("L. Martin").see("Hôtel de Ville").see("Bureau des").press("P");
    desk.see("L. Martin · réglages").press("?").see("L. Martin · aide");
    desk.resize(40, 10).see("aide").press("<Esc>").see("réglages");
}

#[test]
fn a_counter_can_be_told_by_its_name_where_its_agent_has_a_long_one() {
    let house = House::new();
    let agent = house.hire("Marie-Antoinette Ould Mohamed Lemine-Bensaïd de la Roche");
    house.name_counter(2, "Bureau des étrangers");
    let there = Options { agent: Some(agent), counter: Some(2), ..Options::default() };
    let here = Options { agent: Some(house.martin), ..Options::default() };
    let (_other, mut desk) = (house.open(there), house.open(here));
    desk.press("nCsv").see("Bureau des étrangers").see("Marie-Antoinette");
}
