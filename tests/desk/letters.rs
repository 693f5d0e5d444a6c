//! What goes out of the house for a request, and what belongs to it: letters and files.

use crate::house::House;
use crate::requests::{days_ago, desk, noted, run};
use guichet::domain::command::Command;
use guichet::domain::request::{RequestCommand, Requester};

/// The prefecture, with the address that a letter names.
const DIRECTORY: &str = "[[institution]]\ncode = \"prefecture-13\"\n\
    name = \"Préfecture des Bouches-du-Rhône\"\naddress = \"2 boulevard Paul Peytral\\n13006 Marseille\"\n";

#[test]
fn an_institution_is_called_by_its_name_wherever_a_request_was_sent_on() {
    let house = House::new();
    house.write_directory(DIRECTORY);
    noted(&house, 1, "demande de logement", |_| {});
    let mut desk = desk(&house);
    desk.press("R").see("demande de logement").press("vprefecture<Enter><Enter>");
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

/// A request of somebody who has an address and an e-mail, with the agent at the desk.
fn of_dupont(house: &House) {
    let id = noted(house, 1, "demande de logement", |new| {
        new.language = "ar".parse().ok();
        new.requester = Requester {
            name: Some("Dupont Marie".into()),
            phone: Some("06 12 34 56 78".into()),
            email: Some("marie@exemple.fr".into()),
            address: Some("3 rue des Lilas\n13000 Ville".into()),
        };
    });
    run(house, Command::Request(id, RequestCommand::Assign { to: Some(house.martin) }));
}

#[test]
fn a_letter_that_lacks_a_mention_is_not_written_and_each_is_named() {
    let house = House::new();
    noted(&house, 1, "demande de logement", |_| {});
    let mut desk = desk(&house);
    desk.press("R<Enter>").see("demande de logement").press("E").see("accusé de réception");
    desk.press("1").see("accusé de réception : pas écrite").see("– ce que vaut le silence");
    desk.see("– l’adresse postale du service").see("– l’agent chargé de la demande");
    desk.not_see("--").press("<Esc>").not_see("pas écrite");
    desk.press("E2")
        .see("pourquoi la réponse tarde")
        .press("<Enter>")
        .see("ne peut pas rester vide");
    desk.press("travaux<Enter>").see("lettre d’attente : pas écrite").see("– l’adresse postale");
    desk.press("<Enter>").see("travaux").press("<Esc>").not_see("travaux").not_see("lettres");
}

#[test]
fn a_letter_is_read_kept_to_be_sent_and_marked_in_the_list_of_letters() {
    let house = House::new();
    house.writes_letters();
    of_dupont(&house);
    let mut desk = desk(&house);
    desk.press("R<Enter>").see("demande de logement").press("E2retard du courrier<Enter>");
    desk.see("111-111-111-H · lettre d’attente").see("3 rue des Lilas").see("↓ la suite");
    desk.press("<End>").not_see("3 rue des Lilas").not_see("la suite").press("<Home>");
    desk.press("<Enter>").see("Par où part-elle").see("1 courrier").press("2");
    desk.see("lettre d’attente : courrier écrit").see("lettre d’attente · courriel");
    desk.see("à envoyer depuis le 23 novembre 2026").press("E").see("à envoyer").press("<Esc>");
    desk.press("7").see("lettres à envoyer : 1").see("23/11/2026 lettre d’attente").see("Du… M…");
    desk.not_see("Dupont").press("M").see("1 place de la Mairie").press("<Esc>");
    desk.press("m")
        .see("1 parti")
        .see("3 non remis")
        .see("4 annulé")
        .press("1")
        .see("courrier parti");
    desk.see("lettres à envoyer : 0").see("Aucune lettre à envoyer").press("<Esc>1<Enter>");
    desk.see("parti depuis le 23 novembre 2026").press("m").see("lettre d’attente · courriel");
    desk.press("1").see("à envoyer").press("<Esc>u").see("Annulé").press("7").see("envoyer : 1");
    desk.press("<Enter>").see("langue : arabe").press("<Esc>").see("lettres à envoyer : 1");
}

#[test]
fn a_letter_is_written_into_a_new_file_and_never_over_another() {
    let house = House::new();
    house.writes_letters();
    of_dupont(&house);
    let mut desk = desk(&house);
    desk.press("R<Enter>").see("demande de logement").press("E2retard du courrier<Enter>");
    desk.see("lettre d’attente")
        .press("<Tab>")
        .see("111-111-111-H-progress.html")
        .press("<Ctrl-u>");
    desk.press("lettre<Enter>").see("Le nom finit par .html").press("<Ctrl-u>");
    let (page, text) = (house.folder().join("l.html"), house.folder().join("l.txt"));
    desk.press(&page.display().to_string()).press("<Enter>").see("Lettre écrite");
    desk.see("111-111-111-H · lettre d’attente").press("<Tab><Ctrl-u>");
    desk.press(&page.display().to_string()).press("<Enter>").see("existe déjà").see("l.html");
    desk.press("<Ctrl-u>").press(&text.display().to_string()).press("<Enter>").see("Lettre écrite");
    assert!(std::fs::read_to_string(page).unwrap().starts_with("<!DOCTYPE html>"));
    let text = std::fs::read_to_string(text).unwrap();
    assert!(text.contains("retard du courrier") && text.contains("Dupont Marie"), "{text}");
    desk.press("<Esc>").see("historique").not_see("courrier écrit");
}

#[test]
fn a_letter_that_nobody_owes_is_written_only_where_it_is_wanted() {
    let house = House::new();
    house.writes_letters();
    noted(&house, 1, "merci", |new| new.reply = guichet::domain::request::Reply::NotNeeded);
    let mut desk = desk(&house);
    desk.press("Rs<Enter>").see("merci").press("E1").see("aucune lettre n’est due").not_see("--");
    desk.press("<Esc>").not_see("aucune lettre").press("E1<Enter>").see("– ce que vaut le silence");
}

#[test]
fn letters_are_drawn_in_every_window() {
    let house = House::new();
    house.writes_letters();
    of_dupont(&house);
    let mut desk = desk(&house);
    for keys in ["R<Enter>", "E2retard du courrier<Enter>", "<Tab>", "<Esc><Enter>", "1", "7", "m"]
    {
        desk.press(keys);
        for (columns, rows) in [(1, 1), (40, 10), (60, 15), (129, 30), (200, 70), (80, 24)] {
            desk.resize(columns, rows).screen();
        }
    }
    insta::assert_snapshot!("outbox", desk.press("<Esc>").see("à envoyer : 1").screen());
    insta::assert_snapshot!("letter", desk.press("M").see("Mairie").screen());
}
