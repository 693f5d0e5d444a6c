//! What goes out of the house for a request, and what belongs to it: letters, files, persons.

use crate::house::House;
use crate::requests::{days_ago, desk, noted};

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

#[test]
fn a_file_that_changed_or_is_gone_is_told_and_one_is_taken_off() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |_| {});
    let scan = house.folder().join("scan.pdf");
    std::fs::write(&scan, "a").unwrap();
    let mut desk = desk(&house);
    desk.press("R<Enter>").see("demande de logement").press("J").see("Aucune pièce n’est jointe");
    desk.press("p").press(&scan.display().to_string()).press("<Enter>").see("pièce jointe");
    desk.see("scan.pdf · 1 ko · en place");
    std::fs::write(&scan, "b").unwrap();
    desk.press("<Esc><Enter>").see("! scan.pdf · 1 ko · a changé depuis");
    std::fs::remove_file(&scan).unwrap();
    desk.press("<Esc><Enter>").see("! scan.pdf · 1 ko · introuvable");
    desk.press("J").see("retirer une pièce jointe").press("1").see("pièce retirée");
    desk.not_see("introuvable").press("u").see("Annulé").see("introuvable");
}

#[test]
fn reasons_are_asked_for_once_silence_has_refused_and_then_given() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |new| new.received = days_ago(&house, 70));
    noted(&house, 2, "inscription", |_| {});
    let mut desk = desk(&house);
    desk.press("R<Down>").see("inscription").press("S").see("Le délai n’est pas écoulé");
    desk.press("<Up><Enter>S").see("la personne demande : motifs du rejet tacite");
    desk.press("1<Enter>").see("à donner : motifs du rejet tacite");
    desk.see("tacite · demandé le 23 novembre 2026").see("dû le 23 décembre 2026");
    desk.press("S").see("a été donné : motifs").not_see("la personne demande").press("1<Enter>");
    desk.see("donné le 23 novembre 2026").see("donné : motifs du rejet tacite");
}
