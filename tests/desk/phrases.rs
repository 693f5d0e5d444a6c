//! A phrase for somebody who speaks no French, by the keys.

use crate::house::House;
use guichet::text::DeskLanguage;
use guichet::ui::Options;

/// Cells whose two halves differ: the edges of something drawn.
fn painted(screen: &str) -> usize {
    screen.chars().filter(|c| matches!(c, '▀' | '▄' | '█' | '#')).count()
}

#[test]
fn from_the_queue_to_a_phrase_and_its_answer_and_back() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("f").see("Quelle langue ?").press("arabe<Enter>").see("Quelle phrase ?");
    desk.press("parlez-vous français<Enter>").see("Parlez-vous français ?");
    desk.see("pas encore relu").see("1 Oui").see("2 Non").see("3 Un peu");
    assert!(painted(&desk.screen()) > 100, "{}", desk.screen());
    // The other person sees neither who works here nor who waits.
    desk.not_see("L. Martin").not_see("En attente");
    desk.press("3").see("Réponse : Un peu");
    // The top row of an AZERTY keyboard counts.
    desk.press("&").see("Réponse : Oui");
    desk.press("p").see("hal youmkinouk");
    desk.press("<Esc>").see("En attente");
}

#[test]
fn the_language_of_the_ticket_needs_no_asking() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nétat<Tab><Down><Down><Down>").press("turc<Enter>").see("C001");
    desk.press("<Space>s").see("en cours").press("f").see("Quelle phrase ? · turc");
    desk.press("votre ticket<Enter>").see("Votre numéro est le C001");
    // Another language shows the same phrase, and f another phrase.
    desk.press("l").see("Quelle langue ?").press("géorgien<Enter>").see("C001");
    desk.press("f").see("Quelle phrase ? · géorgien").press("<Esc><Esc>").see("en cours");
}

#[test]
fn what_a_phrase_needs_is_asked() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("frusse<Enter>").press("cela coûte<Enter>").see("euros").press("25<Enter>");
    desk.see("Cela coûte 25");
    desk.resize(160, 50);
    assert!(painted(&desk.screen()) > 300, "larger in a larger window: {}", desk.screen());
    desk.resize(40, 10).see("Cela coûte 25");
}

#[test]
fn a_locked_desk_shows_no_phrase() {
    let house = House::new();
    let mut desk = house.open(Options { language: DeskLanguage::English, ..Options::default() });
    desk.press("fgerman<Esc>");
    desk.press("fallemand<Enter>").press("merci beau<Enter>").see("Merci beaucoup");
    desk.press("L").see("locked").not_see("Merci");
}
