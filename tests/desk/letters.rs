//! What goes out of the house for a request, and what belongs to it: letters, files, persons.

use crate::house::House;
use crate::requests::{desk, noted};

/// The prefecture, with the address that a letter names.
const DIRECTORY: &str = "[[institution]]\ncode = \"prefecture-13\"\n\
    name = \"Préfecture des Bouches-du-Rhône\"\naddress = \"2 boulevard Paul Peytral\\n13006 Marseille\"\n";

#[test]
fn an_institution_is_called_by_its_name_wherever_a_request_was_sent_on() {
    let house = House::new();
    house.write_directory(DIRECTORY);
    noted(&house, 1, "demande de logement", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("demande de logement").press("vprefecture-13<Enter>");
    desk.see("transmise à Préfecture des Bouches-du-Rhône").not_see("prefecture-13");
    desk.press("<Enter>").see("Préfecture des Bouches-du-Rhône, le 23 novembre 2026");
    desk.see("réponse attendue").see("transmise à Préfecture").not_see("prefecture-13");
    house.write_directory("not what a directory is");
    desk.press("enote<Enter>").see("prefecture-13, le 23 novembre");
}
