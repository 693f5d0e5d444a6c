//! Whole screens, in both languages and two sizes.

use crate::house::{House, Seat};
use guichet::text::DeskLanguage;
use guichet::ui::Options;

/// A Monday afternoon with a bit of everything.
fn afternoon(house: &House, language: DeskLanguage) -> Seat {
    house.clock.advance(-30 * 60_000);
    let mut other = house.open(Options { counter: Some(2), ..Options::default() });
    other.press("nJnCnF").wait(12).press("nRnL").press("<Space>s");
    let counter = Some(3);
    let mut desk = house.open(Options { counter, language, ..Options::default() });
    desk.press("<Space>s").wait(10).press("m").press("<Space>s");
    desk.press("nJ").press("n").press("titres, d<Tab>2<Tab> <Tab><Tab>arabe<Enter>");
    desk.press("nU").wait(8).press("eparle peu français<Enter>");
    desk.desk.said = None;
    desk.tick();
    desk
}

#[test]
fn the_queue_in_french_at_the_size_of_an_old_terminal() {
    let house = House::new();
    let desk = afternoon(&house, DeskLanguage::French);
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn the_queue_in_english_on_a_large_screen() {
    let house = House::new();
    let mut desk = afternoon(&house, DeskLanguage::English);
    insta::assert_snapshot!(desk.resize(160, 50).screen());
}

#[test]
fn the_queue_in_english_at_the_size_of_an_old_terminal() {
    let house = House::new();
    let desk = afternoon(&house, DeskLanguage::English);
    insta::assert_snapshot!(desk.screen());
}

#[test]
fn the_queue_in_french_on_a_large_screen() {
    let house = House::new();
    let mut desk = afternoon(&house, DeskLanguage::French);
    insta::assert_snapshot!(desk.resize(160, 50).screen());
}

#[test]
fn the_service_picker() {
    let house = House::new();
    let mut desk = house.desk(1);
    insta::assert_snapshot!(desk.press("n").screen());
}

#[test]
fn the_help_and_the_settings() {
    let house = House::new();
    let mut desk = house.desk(1);
    insta::assert_snapshot!("help", desk.press("?").screen());
    desk.see("la suite").press("<End>").see("quitter").not_see("la suite").press("<Home>");
    // A larger window shows all of it in one column.
    desk.resize(160, 50).see("transmettre à un service, à un guichet").see("quitter");
    desk.resize(80, 24);
    insta::assert_snapshot!("settings", desk.press("<Esc>P").screen());
}

#[test]
fn a_day_of_the_past() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCst").wait(24 * 60).see("sans guichet").press("D").see("24 nov. 2026");
    desk.press("<Left>").see("23 nov. 2026").see("1 servi").see("C001");
    desk.press("<Left>").see("Aucune journée avant celle-ci");
    desk.press("d2411<Enter>").see("24 nov. 2026").press("<Esc>").see("En attente");
}

#[test]
fn any_action_is_found_by_its_name() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press(":nouveau").see("nouveau ticket").press("<Enter>").see("Quelle démarche");
    desk.press("<Esc><Ctrl-p>verrouil<Enter>").see("verrouillé");
}

#[test]
fn the_language_changes_while_somebody_is_served() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCs").see("en cours").press("A").see("serving 00:00").see("Mon 23 Nov");
    desk.press("A").see("lun. 23 nov.");
}

#[test]
fn every_size_is_drawn_and_a_tiny_window_says_so() {
    let house = House::new();
    let mut desk = afternoon(&house, DeskLanguage::French);
    for keys in ["", "n", "<Esc>l", "<Esc>F", "<Esc>?", "<Esc>P", "<Esc>D"] {
        desk.press(keys);
        for (columns, rows) in [(1, 1), (40, 10), (41, 11), (60, 15), (80, 24), (200, 70)] {
            desk.resize(columns, rows).screen();
        }
    }
    desk.resize(39, 10).see("trop petite");
}

#[test]
fn what_data_holds_never_reaches_the_terminal_as_a_command() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCs").press("eun \u{202e}mot<Enter>").see("un mot").not_see("\u{202e}");
}

#[test]
fn a_click_selects_and_the_wheel_moves() {
    use guichet::ui::message::Message;
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCnCnC").see("▸C001");
    desk.send(Message::Click { column: 5, row: 4 }).see("▸C002");
    desk.send(Message::Wheel { down: true }).see("▸C003");
}

#[test]
fn plain_characters_are_enough() {
    let house = House::new();
    let mut desk = house.open(Options { ascii: true, counter: Some(1), ..Options::default() });
    desk.press("nC").see(">C001").not_see("│").press("n").see("+-").not_see("─");
}

#[test]
fn one_escape_closes_whatever_is_open_and_whatever_was_typed_in_it() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("nCs").see("en cours");
    desk.desk.said = None;
    let queue = desk.tick().screen();
    for keys in [":nouv", "<Ctrl-p>zzz", "ntitre", "vlog", "vlog<Enter>un mot", "eun mot", "/C0"] {
        desk.press(keys);
        assert_ne!(desk.screen(), queue, "{keys}");
        assert_eq!(desk.press("<Esc>").screen(), queue, "{keys}");
    }
    for keys in ["?", "D", "P"] {
        assert_ne!(desk.press(keys).screen(), queue, "{keys}");
        assert_eq!(desk.press(":nouv").press("<Esc><Esc>").screen(), queue, "{keys}");
    }
}
