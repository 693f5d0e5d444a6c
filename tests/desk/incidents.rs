//! Incidents at the desk: reported in a few keys, followed up by the supervisor.

use crate::house::{House, Seat};
use guichet::ui::Options;

/// The desk of A. Roy, who supervises nobody, at counter 2.
fn roy(house: &House) -> Seat {
    let agent = Some(house.hire("A. Roy"));
    house.open(Options { counter: Some(2), agent, ..Options::default() })
}

/// The desk of L. Martin, who administers, at counter 1.
fn martin(house: &House) -> Seat {
    house.open(Options { counter: Some(1), agent: Some(house.martin), ..Options::default() })
}

#[test]
fn an_incident_is_reported_in_four_keys_and_the_counter_closes_without_a_break() {
    let house = House::new();
    let mut desk = roy(&house);
    desk.press("nC<Space>s").press("X").see("que s’est-il passé").press("2").see("Quelle gravité");
    desk.press("2").see("Aucun nom").press("<Down><Enter>").see("Et maintenant");
    desk.press("2").see("fermé jusqu’à 14:17, après un incident");
    desk.see("ce n’est pas une pause").not_see("en pause");
    let day = desk.journal.hall().day;
    let counts = desk.journal.past().unwrap().incident_counts(day, day).unwrap();
    assert_eq!((counts.all(), counts.open), (1, 1));
    // Whoever was served is put aside, to be taken over; the key of the pause opens again.
    desk.see("C001").press("k").see("Guichet rouvert").not_see("fermé jusqu’à");
}

#[test]
fn the_sheet_is_the_supervisors_and_an_agent_reads_what_they_wrote() {
    let house = House::new();
    let mut agent = roy(&house);
    agent.press("X1<Enter><Enter>").see("Et maintenant").press("3").see("les faits");
    agent.press("il a frappé la vitre<Enter>").see("Écrit sur la fiche");
    let mut boss = martin(&house);
    boss.press("Y").see("agression").see("il a frappé la vitre");
    boss.press("?").not_see("vitre").press("<Esc>").see("il a frappé la vitre");
    boss.press("e2")
        .see("les témoins")
        .press("Mme Vu<Enter>")
        .see("les témoins (L. Martin) : Mme Vu");
    boss.press("s<Enter>").see("inscrit au registre santé");
    boss.press("e3soutien psychologique<Enter>").see("soutien psychologique");
    insta::assert_snapshot!("sheet", boss.screen());
    insta::assert_snapshot!("sheet_large", boss.resize(160, 50).screen());
    boss.resize(80, 24).press("<Enter>").see("les témoins").press("<Esc>");
    agent.press("Y").see("il a frappé la vitre").not_see("Mme Vu").not_see("psychologique");
    agent.press("x").see("revient au responsable");
    boss.press("x").see("clos").press("e1trop tard<Enter>").see("Reprenez-le");
    boss.press("o").see("reprendre le suivi").press("suite<Enter>").see("suivi en cours");
}

#[test]
fn what_a_colleague_reported_is_not_there() {
    let house = House::new();
    martin(&house).press("X3<Enter><Enter>").see("Et maintenant");
    roy(&house).press("Y").see("Aucun incident").not_see("malaise");
}

#[test]
fn an_undo_takes_the_report_back() {
    let house = House::new();
    let mut desk = martin(&house);
    desk.press("X5<Enter><Enter>")
        .see("Et maintenant")
        .press("1")
        .press("u")
        .see("Annulé : Incident noté");
    desk.press("Y").see("Aucun incident");
}

#[test]
fn reporting_leaves_the_card_that_the_visitor_reads() {
    let house = House::new();
    let mut desk = martin(&house);
    desk.press("nC<Space>sf<Enter>bonjour<Enter>")
        .not_see("C001")
        .press("X")
        .see("que s’est-il passé")
        .see("En attente");
}
