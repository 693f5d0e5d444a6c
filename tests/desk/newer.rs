//! Visits of which a newer program wrote: shown, marked, and left alone.

use crate::house::House;
use guichet::ui::linear::Linear;

const MARK: &str = "illisible ici : mise à jour nécessaire";
const REFUSED: &str = "Cette visite a été enregistrée par une version plus récente";

/// C001 waits; of J001 the number is known; of L001 nothing.
fn house() -> House {
    let house = House::new();
    house.desk(1).press("nCnJ").press("<Down><Down>eune note<Enter>").press("nL").press("q");
    let raw = house.raw();
    let newer = "UPDATE event SET version = 9 WHERE ";
    assert_eq!(raw.execute(&format!("{newer} kind = 'noted'"), []).unwrap(), 1);
    let last = "n = (SELECT max(n) FROM event WHERE kind = 'issued')";
    assert_eq!(raw.execute(&format!("{newer} {last}"), []).unwrap(), 1);
    house
}

#[test]
fn they_stand_in_the_list_with_a_mark_and_are_not_called() {
    let house = house();
    let mut desk = house.desk(1);
    desk.see("En attente · 1").see("suivant : C001").see("version plus récente");
    desk.see(&format!("J001  {MARK}")).see(&format!("—     {MARK}"));
    insta::assert_snapshot!(desk.screen());
    desk.press("<Space>").see("C001 est appelé").press("st");
    desk.press("<Space>").see("Personne n’attend").see("J001");
    assert!(Linear::default().changes(&desk.desk).iter().any(|l| l.contains("2 tickets illi")));
}

#[test]
fn every_command_on_them_is_answered_by_a_sentence() {
    let house = house();
    let mut desk = house.desk(1);
    for row in ["<End>", "<End><Up>"] {
        for key in "sacxldvwpeT".chars() {
            desk.desk.said = None;
            desk.press(row).press(&key.to_string()).see(REFUSED);
        }
    }
}

#[test]
fn the_day_ends_for_all_the_others() {
    let house = house();
    let mut desk = house.desk(1);
    desk.press("F").see("Fin de journée : 1 à régler").see("C001").press("<Enter>");
    desk.see("File arrêtée").see("En attente · 0").see(MARK);
}

#[test]
fn what_a_newer_program_writes_beside_this_one_is_seen_at_once() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nC").see("C001 · État civil").not_see(MARK);
    let added = house.raw().execute(
        "INSERT INTO event SELECT n + 1, randomblob(16), NULL, site, incarnation, sequence + 1, \
         agent, counter, entity_kind, entity, 'foreseen', 9, recorded_at, happened_at, \
         clock_offset_ms, epoch, position, payload, digests, hash \
         FROM event ORDER BY n DESC LIMIT 1",
        [],
    );
    assert_eq!(added.unwrap(), 1);
    desk.see(&format!("C001  {MARK}")).see("En attente · 0").press("s").see(REFUSED);
}

#[test]
fn who_is_at_the_counter_is_marked_there() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCs").press("eune note<Enter>");
    drop(desk);
    house.raw().execute("UPDATE event SET version = 9 WHERE kind = 'noted'", []).unwrap();
    let mut desk = house.desk(1);
    desk.see("C001       en cours").see("illisible ici : mise à").not_see("version plus récente");
    desk.press("t").see(REFUSED);
}
