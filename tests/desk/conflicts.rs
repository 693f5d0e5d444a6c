//! What a merge of workstations can leave behind is told, with the way to settle it.

use crate::house::House;
use guichet::domain::defaults::counter_id;
use guichet::ui::Options;
use guichet::ui::linear::Linear;

/// Writes `to` for `from` into every event of this kind: what another workstation would have
/// written without knowing of this one.
fn rewrite(house: &House, kind: &str, from: &str, to: &str) {
    let changed = house.raw().execute(
        "UPDATE event SET payload = CAST(replace(CAST(payload AS TEXT), ?2, ?3) AS BLOB) \
         WHERE kind = ?1 AND instr(CAST(payload AS TEXT), ?2)",
        [kind, from, to],
    );
    assert_eq!(changed.unwrap(), 1);
}

/// The words of the screen's right side, whatever the lines they stand on.
fn pane(screen: &str) -> String {
    let right = screen.lines().filter_map(|line| line.split_once('│'));
    right.flat_map(|(_, words)| words.split_whitespace()).collect::<Vec<_>>().join(" ")
}

#[test]
fn two_people_served_at_one_counter_are_told_until_one_is_put_aside() {
    let house = House::new();
    house.desk(2).press("nJs").see("en cours").press("q");
    let mut desk = house.desk(1);
    desk.press("nCs").see("en cours").not_see("à régler");
    let posts = house.journal().hall().live_posts().iter().map(|p| p.id).collect::<Vec<_>>();
    drop(desk);
    rewrite(&house, "served", &posts[1].to_string(), &posts[0].to_string());
    let mut desk = house.desk(1);
    desk.see("à régler");
    let told = "C001, J001 sont en cours ensemble, guichet 1 : mettez-en un de côté (m).";
    assert!(pane(&desk.screen()).contains(told), "{}", desk.screen());
    insta::assert_snapshot!(desk.screen());
    let said = Linear::default().changes(&desk.desk);
    assert!(said.contains(&format!("à régler : {told}")), "{said:?}");
    desk.press("m").see("est mis de côté").not_see("à régler").see("en cours");
}

#[test]
fn one_number_for_two_people_is_told_with_their_services() {
    let house = House::new();
    house.desk(1).press("nCnR").press("q");
    rewrite(&house, "issued", "R001", "C001");
    let mut desk = house.desk(1);
    let told = "Plusieurs personnes ont le numéro C001 (État civil / Titres, remise) : \
        en appelant, nommez la démarche.";
    assert!(pane(&desk.screen()).contains(told), "{}", desk.screen());
    desk.press("<Space>t").press("<Space>st").not_see("à régler");
}

#[test]
fn two_agents_at_one_counter_are_told() {
    let house = House::new();
    let diallo = house.hire("M. Diallo");
    let seat = |agent, n| Options { agent: Some(agent), counter: Some(n), ..Options::default() };
    let left = house.open(seat(house.martin, 1));
    let right = house.open(seat(diallo, 2));
    let site = house.journal().hall().site;
    drop((left, right));
    let id = |n| counter_id(site, n).to_string();
    rewrite(&house, "post_opened", &id(2), &id(1));
    let desk = house.open(seat(house.martin, 1));
    let told = "L. Martin, M. Diallo sont au même endroit, guichet 1 : \
        que l’un change de guichet (G).";
    assert!(pane(&desk.screen()).contains(told), "{}", desk.screen());
}

#[test]
fn an_agent_at_two_counters_is_told_once_there_are_several_agents() {
    let house = House::new();
    let _other = house.desk(3);
    let mut desk = house.desk(1);
    desk.not_see("à régler");
    house.hire("M. Diallo");
    desk.see("à régler");
    let told = "L. Martin tient plusieurs guichets (guichet 1, guichet 3) : \
        fermez ceux qui sont vides.";
    assert!(pane(&desk.screen()).contains(told), "{}", desk.screen());
    desk.resize(160, 50);
    desk.press("A").see("to settle").see("L. Martin has several counters");
}
