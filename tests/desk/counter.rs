//! Mornings at the counter.

use crate::house::House;

#[test]
fn a_ticket_is_issued_called_served_and_finished() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.see("personne n’attend");
    desk.press("nC").see("C001").see("État civil").see("est arrivé en premier");
    desk.press("<Space>").see("C001 est appelé").see("appelé 00:00");
    desk.wait(1).press("<Space>").see("C001 est rappelé").see("appelé 2 fois");
    desk.press("s").see("en cours 00:00");
    desk.wait(4).see("en cours 04:00");
    desk.press("t").see("C001 est terminé : servi").see("personne à ce guichet");
}

#[test]
fn a_family_is_issued_with_its_lines_and_everything_that_stands_on_a_ticket() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("ntitre").see("Titres, dépôt").see("Titres, remise");
    desk.press("<Tab>").see("Titres, dépôt, dossiers");
    desk.press("3<Tab> <Tab>enceinte<Tab>arabe<Tab>4<Tab>1415<Tab> <Tab>sonne fort<Enter>");
    desk.see("J001")
        .see("Titres, dépôt ×3")
        .see("rdv 14:15")
        .see("c’est l’heure de son rendez-vous");
    desk.press("s").see("priorité").see("4 pers.").see("1 note").see("sonne fort");
}

#[test]
fn several_services_at_once_are_split_into_two_tickets() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("n <Down><Down> <Enter>").see("H001").see("Accueil, orientation + Titres, remise");
    desk.press("s").see("H001").press("d").see("quelles démarches séparer");
    desk.press("2").see("nouveau ticket H001b").see("En attente · 1").see("H001b");
}

#[test]
fn results_are_noted_line_by_line() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nJs").see("en cours");
    desk.press("l1").see("dossier incomplet").press("2").see("Quelles pièces manquent");
    desk.press(" <Down> <Enter>").press("original<Enter>");
    desk.see("dossier incomplet (photo d’identité, ancien titre)");
    desk.press("t").see("J001 est terminé : servi");
}

#[test]
fn somebody_is_put_aside_and_taken_up_again() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCnJ").press("<Space>s").press("m").see("C001 est mis de côté").see("de côté");
    desk.press("<Space>").see("J001 est appelé").press("s");
    desk.press("r").see("J001 est en cours");
    desk.press("tr").see("C001 est repris").see("en cours");
}

#[test]
fn who_comes_back_late_is_placed_further_down() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nC");
    desk.wait(1).press("nCnC");
    desk.press("a1430<Enter>").see("C001 s’absente jusqu’à 14:30").see("retour 14:30");
    desk.see("suivant : C002").see("absents un moment");
    desk.wait(20).press("b").see("C001 est de retour, un peu plus loin");
    desk.see("suivant : C002");
}

#[test]
fn another_is_called_first_with_a_reason_only() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCnC<Down>c").see("C002 · pourquoi avant les autres");
    desk.press("<Enter>").see("motif").not_see("C002 est appelé");
    desk.press("c").not_see("C002 est appelé");
    desk.press("<Esc><Down>cbébé qui pleure<Enter>").see("C002 est appelé");
}

#[test]
fn who_does_not_come_is_closed_and_can_come_back() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nC<Space>x").see("ne s’est pas présenté").press("1");
    desk.see("C001 est terminé : ne s’est pas présenté").see("1 parti");
    desk.press("o").see("Quel ticket rouvrir").press("<Enter>").see("C001 est rouvert");
    desk.see("En attente · 1");
}

#[test]
fn undo_says_what_it_took_back() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nC<Space>u").see("Annulé : C001 est appelé").see("En attente · 1");
    desk.press("u").see("Annulé : C001 · État civil").see("En attente · 0");
    desk.press("nC").see("C002");
}

#[test]
fn a_ticket_is_sent_to_another_service_or_counter_with_a_word() {
    let house = House::new();
    house.counter_takes(2, &["logement"]);
    let (mut left, mut right) = (house.desk(1), house.desk(2));
    left.press("nCs").see("en cours");
    right.see("guichet 1");
    left.press("vlogement<Enter>dossier DALO<Enter>").see("C001 est envoyé vers Logement");
    right.see("C001").press("<Space>").see("C001 est appelé").see("dossier DALO");
}

#[test]
fn two_desks_on_one_file_never_call_the_same_person() {
    let house = House::new();
    let (mut left, mut right) = (house.desk(1), house.desk(2));
    left.press("nC").see("C001");
    left.press("<Space>").see("appelé");
    right.press("<Space>").see("Personne n’attend").see("C001");
    right.press("nJ").see("J001");
    left.see("J001").see("En attente · 1");
}

#[test]
fn a_colleague_takes_over_with_all_that_is_there() {
    let house = House::new();
    house.hire("M. Diallo");
    let mut desk = house.open(guichet::ui::Options {
        agent: Some(house.martin),
        ..guichet::ui::Options::default()
    });
    desk.press("nCs").see("L. Martin").see("en cours");
    desk.press("h").see("Qui prend le relais").press("1");
    desk.see("M. Diallo").see("C001").see("en cours").press("t").see("terminé");
}

#[test]
fn a_break_is_taken_and_ended_with_one_key() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("k1").see("en pause").press("<Space>").see("!");
    desk.press("k").see("Guichet rouvert").see("ouvert");
}

#[test]
fn people_without_a_ticket_are_counted() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("iC").see("Renseignement compté : État civil");
    desk.press("y1").see("Quelle démarche").press("<Enter>").see("arrivé trop tard");
    desk.wait(1);
    for _ in 0..7 {
        desk.tick();
    }
    desk.see("1 renseigné");
}

#[test]
fn the_day_ends_with_whoever_is_left_settled_in_one_pass() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCnJ").press("F").see("Fin de journée : 2 à régler").see("C001").see("parti");
    desk.press("<Right><Enter>").see("File arrêtée").see("En attente · 0");
    desk.press("nC").see("!").see("En attente · 0");
    desk.press("S").see("Arrêter ou rouvrir").press("<Enter>").see("File rouverte");
    desk.press("nC").see("C002");
}

#[test]
fn marks_and_times_are_set_right() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nC").wait(10).press("p <Tab><Tab>u<Enter>").see("priorité").see("ukrainien");
    desk.see("est prioritaire");
    desk.press("T").see("arrivée").press("1400<Tab>oubli<Enter>").see("heures corrigées");
    desk.see("17:00").see("> 15");
}

#[test]
fn the_list_is_searched_without_accents() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCnJnL").press("/etat<Enter>").see("C001").not_see("J001").not_see("L001");
    desk.press("<Esc>").see("J001");
}
