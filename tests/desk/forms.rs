//! Forms: the keys they name, and what is said of a wrong value.

use crate::house::House;
use guichet::ui::Options;

#[test]
fn a_form_names_the_keys_that_do_something_in_it() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCe").see("Entrée valider").not_see("Tab suivant").not_see("changer");
    desk.press("<Esc>p").see("Tab suivant  ←/→ changer").press("<Tab>");
    desk.see("Tab suivant  Entrée valider").not_see("changer");
}

#[test]
fn a_wrong_number_is_told_with_its_bounds() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nc<Tab>0<Enter>").see("Il faut un nombre de 1 à 999.");
    desk.press("2<Enter>").see("C001").see("État civil ×2");
}

#[test]
fn what_would_be_refused_in_the_end_is_refused_before_anything_is_asked() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nC");
    for key in ["v", "l"] {
        desk.press(key).see("Le ticket C001 est en attente").not_see("Échap retour");
        desk.press("i<Esc>");
    }
    desk.press("sm<Down>").see("de côté").press("a").see("Le ticket C001 est de côté");
    desk.not_see("Échap retour").press("l").see("C001 · démarches");
}

#[test]
fn a_key_of_the_configuration_may_be_named_as_the_screen_names_it() {
    let house = House::new();
    let keys =
        toml::from_str("call-next = [\"Entrée\", \"F5\"]\nnew = \"Début\"\nfirst = []").unwrap();
    let mut desk = house.open(Options { keys, counter: Some(1), ..Options::default() });
    desk.see("Début nouveau  Entrée appeler").press("<Home>C<Enter>").see("C001 est appelé");
}

#[test]
fn a_wrong_letter_or_language_is_told_and_not_left_out() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("P<Down><Down><Down><Enter>").see("État civil");
    desk.press("<Tab><Tab><Backspace>é<Enter>").see("Une lettre d’appel est une seule lettre");
    desk.press("<Backspace>z<Enter>").see("Z État civil");
    desk.press("<End><Enter><Tab><Tab><Tab>arabe<Enter>").see("Une langue s’écrit par son code");
    desk.press("<Backspace><Backspace><Backspace>, pt-BR<Enter>").see("Réglage enregistré");
    desk.press("<Enter>").see("ar pt-BR");
}

#[test]
fn all_services_and_single_ones_are_never_ticked_together() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("g").see("[x] tous les services").press("<Down> ");
    desk.see("[ ] tous les services").see("[x] Action sociale").press("<Home> ");
    desk.see("[x] tous les services").see("[ ] Action sociale").press(" <Enter>");
    desk.see("Services choisis").press("nCnA").see("pour d’autres guichets");
    desk.press("g").see("[x] Action sociale").press("<Esc>");
    desk.press("P").press("<Down><Down>".repeat(6).as_str()).press("<Enter>").see("espace confid");
    desk.press("<Enter>").see("Services de ce guichet").press("<Down> <Home> ");
    desk.see("[x] tous les services").press(" <Down> <Enter>").see("Réglage enregistré");
}

#[test]
fn the_footer_names_no_keys_that_a_dialog_would_take_as_letters() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.see("n nouveau").press("n").see("Entrée choisir").not_see("n nouveau");
    desk.press("<Esc>").see("n nouveau").press("nCe").not_see("e note").press("<Esc>");
    desk.see("n nouveau");
}
