//! The desk as plain lines, for a screen reader.

use crate::house::House;
use guichet::ui::linear::Linear;

#[test]
fn linear_mode_says_what_changes_and_only_that() {
    let house = House::new();
    let mut desk = house.desk(1);
    let mut linear = Linear::default();
    let opened = linear.changes(&desk.desk);
    assert!(opened.iter().any(|l| l.contains("personne n’attend")), "{opened:?}");
    desk.press("n");
    let asked = linear.changes(&desk.desk);
    assert_eq!(asked[0], "Quelle démarche ?");
    desk.press("C");
    let issued = linear.changes(&desk.desk);
    assert!(issued.iter().any(|l| l.contains("C001 · État civil")), "{issued:?}");
    assert!(issued.iter().any(|l| l == "En attente · 1"), "{issued:?}");
    desk.wait(0);
    assert_eq!(linear.changes(&desk.desk), Vec::<String>::new());
}
