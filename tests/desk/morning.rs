//! A desk that was left open overnight.

use crate::house::{House, Seat};
use guichet::domain::command::Command;
use guichet::domain::defaults::counter_id;
use guichet::journal::{Actor, fresh};
use guichet::ui::Options;

/// From Monday afternoon to Tuesday, seven minutes past eight.
const NIGHT: i64 = 18 * 60;

/// The desk at counter 2, the morning after.
fn morning(house: &House, options: Options) -> Seat {
    let mut desk = house.open(Options { counter: Some(2), ..options });
    desk.see("guichet 2").wait(NIGHT).see("sans guichet").see("une touche pour rouvrir");
    desk.desk.said = None;
    desk
}

fn issue(house: &House) {
    house.desk(5).press("nC").see("C001");
}

fn issue_another(house: &House) {
    house.desk(6).press("nC").see("C002");
}

const AGAIN: &str = "Nouvelle journée : guichet 2 est rouvert à votre nom.";

#[test]
fn the_first_key_opens_the_same_counter_and_the_next_one_calls() {
    let house = House::new();
    let mut desk = morning(&house, Options::default());
    issue(&house);
    desk.see("En attente · 1").press("<Down>").see(AGAIN).see("ouvert");
    desk.press("<Space>").see("C001 est appelé").not_see("Nouvelle journée");
    desk.press("s").see("en cours");
}

#[test]
fn a_first_key_that_means_something_does_it() {
    let house = House::new();
    let mut desk = morning(&house, Options::default());
    issue(&house);
    desk.see("En attente · 1").press("<Space>");
    desk.see(&format!("{AGAIN} C001 est appelé")).see("appelé 00:00");
    assert_eq!(house.journal().hall().live_posts().len(), 2);
}

#[test]
fn a_first_key_that_is_refused_says_both() {
    let house = House::new();
    morning(&house, Options::default()).press("<Space>").see(AGAIN).see("Personne n’attend");
    let house = House::new();
    morning(&house, Options::default()).press("t").see(AGAIN).see("Personne n’est en cours");
}

#[test]
fn keys_typed_before_the_counter_is_open_are_not_lost() {
    use guichet::ui::desk::update;
    use guichet::ui::key::Key;
    use guichet::ui::message::Message;
    let house = House::new();
    let mut desk = morning(&house, Options::default());
    let mut effects = update(&mut desk.desk, Message::Key(Key::char('n')));
    effects.extend(update(&mut desk.desk, Message::Key(Key::char('C'))));
    desk.carry_out(effects);
    desk.see("C001 · État civil").see(AGAIN).see("En attente · 1");
}

#[test]
fn leaving_and_locking_open_nothing() {
    let house = House::new();
    let mut desk = morning(&house, Options::default());
    desk.press("L").see("verrouillé").press("<Enter>").see(AGAIN).see("ouvert");
    let house = House::new();
    let mut desk = morning(&house, Options::default());
    desk.press("q");
    assert!(desk.left);
    assert!(house.journal().hall().live_posts().is_empty());
}

#[test]
fn the_mouse_looks_around_without_opening_the_counter() {
    use guichet::ui::message::Message;
    let house = House::new();
    let mut desk = morning(&house, Options::default());
    issue(&house);
    issue_another(&house);
    desk.see("▸C001").see("C002").send(Message::Wheel { down: true }).see("▸C002");
    desk.send(Message::Click { column: 5, row: 3 }).see("▸C001").see("sans guichet");
    desk.press("L").send(Message::Wheel { down: true }).see("verrouillé");
}

#[test]
fn the_pin_is_asked_before_the_counter_opens() {
    let house = House::new();
    house.desk(1).press("P<End><Enter><Tab><Tab><Tab><Tab>4711<Enter>").see("avec code").press("q");
    let mut desk = house.open(Options { counter: Some(2), ..Options::default() });
    desk.see("Code de L. Martin").press("4711<Enter>").see("ouvert");
    desk.wait(NIGHT).see("sans guichet").press("n").see("Code de L. Martin");
    desk.press("1234<Enter>").see("pas le bon code").see("sans guichet");
    desk.press("n<Esc>").see("sans guichet").press("n4711<Enter>");
    desk.see("Quelle démarche").see(AGAIN).press("C").see("C001");
    desk.press("L")
        .wait(NIGHT)
        .see("sans guichet")
        .press("x4711<Enter>")
        .see(AGAIN)
        .not_see("Code de");
}

#[test]
fn where_a_colleague_sits_another_counter_is_offered() {
    let house = House::new();
    let diallo = house.hire("M. Diallo");
    let mut desk = morning(&house, Options { agent: Some(house.martin), ..Options::default() });
    let journal = house.journal();
    let counter = Some(counter_id(journal.hall().site, 2));
    let actor = Actor { agent: Some(diallo), counter };
    journal.run(actor, Command::OpenPost { post: fresh::post() }).unwrap();
    desk.see("guichet 2 M. Diallo").press("<Space>").see("Quel guichet ?");
    desk.see("La place est prise : M. Diallo est à guichet 2. Choisissez un autre guichet,");
    desk.press("guichet 3<Enter>").see("guichet 3 ouvert, L. Martin");
    desk.press("<Space>").see("Personne n’attend");
}

#[test]
fn who_does_not_choose_another_counter_is_not_asked_again() {
    let house = House::new();
    let diallo = house.hire("M. Diallo");
    let mut desk = morning(&house, Options { agent: Some(house.martin), ..Options::default() });
    let _other =
        house.open(Options { agent: Some(diallo), counter: Some(2), ..Options::default() });
    desk.see("guichet 2 M. Diallo").press("<Space><Esc>").see("sans guichet");
    desk.press("?").see("aide").press("<Esc>G").see("Quel guichet ?");
}
