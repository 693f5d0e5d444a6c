//! A day of the past, with the tickets of another tool.

use crate::house::{House, MONDAY, Seat};
use guichet::domain::event::Outcome;
use guichet::domain::import::ImportRow;
use guichet::domain::time::Timestamp;
use guichet::journal::Actor;
use guichet::ui::Options;

const MINUTE: i64 = 60_000;

/// The Friday before, at nine, and some minutes.
fn friday(minutes: i64) -> Timestamp {
    MONDAY.plus(-3 * 24 * 60 * MINUTE - 5 * 60 * MINUTE - 7 * MINUTE + minutes * MINUTE)
}

fn row(id: &str, minutes: i64, service: &str, agent: &str) -> ImportRow {
    ImportRow {
        external_id: id.to_owned(),
        issued: friday(minutes),
        called: Some(friday(minutes + 12)),
        closed: friday(minutes + 30),
        service: service.to_owned(),
        priority: false,
        outcome: Outcome::Served,
        agent: agent.to_owned(),
    }
}

/// Friday as another tool saw it: ids that begin alike, one who did not come, one with priority.
fn imported(house: &House, prefix: &str) {
    let service = "Titres d’identité et de voyage, remise";
    let ids = |n: i64| format!("{prefix}{n:05}");
    let mut rows: Vec<ImportRow> =
        (1..=30).map(|n| row(&ids(n), n * 3, service, "Jean-Baptiste Poquelin")).collect();
    rows[1].outcome = Outcome::NoShow;
    rows[2].priority = true;
    rows[3].called = None;
    rows[3].outcome = Outcome::Left;
    let actor = Actor { agent: Some(house.martin), counter: None };
    let done = house.journal().import_tickets(actor, &rows, false, &mut |_| {}).unwrap();
    assert_eq!(done.created, 30);
}

fn on_friday(house: &House, options: Options) -> Seat {
    let mut desk = house.open(Options { counter: Some(1), ..options });
    desk.press("D").see("23 nov. 2026").press("<Left>").see("20 nov. 2026");
    desk.desk.said = None;
    desk
}

#[test]
fn ids_of_another_tool_are_told_apart_and_the_ticket_chosen_is_shown_whole() {
    let house = House::new();
    imported(&house, "1999-02-01-");
    let mut desk = on_friday(&house, Options::default());
    desk.see("1999-02-01-00001").see("1999-02-01-00002");
    desk.see("Titres d’identité et de voyage, remise").see("Jean-Baptiste Poquelin");
    desk.press("<Down>").see("ne s’est pas présenté");
    desk.press("<Down>").see("▸09:09 1999-02-01-00003").see("appelé à 09:21, attente 12:00");
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn a_large_screen_shows_hours_and_agents_in_the_list() {
    let house = House::new();
    imported(&house, "1999-02-01-");
    let mut desk = on_friday(&house, Options::default());
    insta::assert_snapshot!(desk.resize(160, 50).screen());
}

#[test]
fn an_id_too_long_for_its_column_keeps_its_end_and_is_whole_below() {
    let house = House::new();
    let prefix = "mairie-centrale/accueil-general/1999-02-01/";
    imported(&house, prefix);
    let mut desk = on_friday(&house, Options::default());
    desk.see("…").see("-02-01/00001 ").see("-02-01/00002 ").see(&format!("{prefix}00001"));
    desk.resize(40, 24).see("00001").see("00002");
    let mut plain = on_friday(&house, Options { ascii: true, ..Options::default() });
    plain.see("~").see("-02-01/00001 ").not_see("…").not_see("─");
}

#[test]
fn a_ticket_of_today_names_its_counter_too() {
    let house = House::new();
    let mut desk = house.desk(4);
    desk.press("nCs").wait(3).press("t").press("D").see("C001 · État civil · arrivé à 14:07");
    desk.see("service 03:00 · terminé à 14:10 · servi · guichet 4 · L. Martin");
}
