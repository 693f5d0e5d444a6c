//! The call for help: two keys from anywhere, unnoticed, heard everywhere, answered by name.

use crate::house::{House, Seat};
use guichet::ui::config::HelpConfig;
use guichet::ui::linear::Linear;
use guichet::ui::message::{Effect, Message};
use guichet::ui::{Options, alarm, desk::update};

/// A. Roy at counter 2 and L. Martin at counter 1.
fn two(house: &House) -> (Seat, Seat) {
    let roy = Some(house.hire("A. Roy"));
    let martin = Some(house.martin);
    let roy = house.open(Options { counter: Some(2), agent: roy, ..Options::default() });
    let martin = house.open(Options { counter: Some(1), agent: martin, ..Options::default() });
    (roy, martin)
}

/// How often the terminal rings in so many seconds.
fn rings(desk: &mut Seat, seconds: usize) -> usize {
    let mut rung = 0;
    for _ in 0..seconds {
        let now = desk.journal.moment();
        let effects = update(&mut desk.desk, Message::Tick(now));
        rung += effects.iter().filter(|e| matches!(e, Effect::Bell)).count();
        desk.carry_out(effects);
    }
    rung
}

const CALL: &str = "<Ctrl-g><Ctrl-y>";

#[test]
fn a_call_is_seen_and_heard_on_the_other_desk_until_it_is_answered_by_name() {
    let house = House::new();
    let (mut roy, mut martin) = two(&house);
    let before = roy.see("guichet 1 L. Martin").screen();
    roy.press(CALL);
    assert_eq!(roy.screen().replace(" · ouvert", "   ouvert"), before, "one dot, and no more");
    assert_eq!(rings(&mut roy, 10), 0, "not where the visitor is");
    martin.see("Appel à l’aide : guichet 2, A. Roy · F9 j’y vais");
    insta::assert_snapshot!(martin.screen());
    assert!(rings(&mut martin, 10) >= 2);
    // Also over another screen, and over a form where letters are typed.
    martin.press("H").see("Appel à l’aide").press("<Esc>").press("nC").press("nL");
    martin.press("n").press("<F9>").see("sait que vous arrivez").press("<Esc>");
    martin.not_see("Appel à l’aide");
    assert_eq!(rings(&mut martin, 10), 0);
    roy.see("L. Martin arrive.").see("L. Martin : ouvert");
    roy.press("K").see("Fin de l’appel").not_see("L. Martin : ouvert");
}

#[test]
fn nothing_shows_on_the_card_and_the_survey_of_whoever_calls() {
    let house = House::new();
    std::fs::write(
        house.folder().join("surveys.toml"),
        "[[survey]]\ncode = \"a\"\nname = \"A\"\nfrom = \"01-01\"\nto = \"12-31\"\nevery = 1\n",
    )
    .unwrap();
    let (mut roy, mut martin) = two(&house);
    roy.press("nC<Space>sf<Enter>bonjour<Enter>").not_see("C001");
    let card = roy.screen();
    roy.press(CALL);
    let called = roy.screen();
    let dotted = |screen: &str, dot: char| {
        let mut marked = String::from(screen);
        let width = screen.lines().last().unwrap().chars().count();
        marked.push_str(&" ".repeat(79 - width));
        marked.push(dot);
        marked
    };
    assert_eq!(called, dotted(&card, '.'), "one dot in the corner");
    martin.see("Appel à l’aide").press("<F9>");
    // Two once somebody comes, and no name.
    let answered = dotted(&card, ':');
    roy.see(answered.lines().last().unwrap());
    assert_eq!(roy.screen(), answered);
    roy.press("<Esc><Esc>").see("L. Martin : ouvert").press("KtZ").see("Comment s’est passé");
    let question = roy.screen();
    roy.press(CALL);
    assert_eq!(roy.screen(), dotted(&question, '.'));
    martin.see("Appel à l’aide");
}

#[test]
fn one_key_alone_calls_nobody_nor_do_two_with_a_pause_between() {
    let house = House::new();
    let (mut roy, _) = two(&house);
    roy.press("<Ctrl-g>n").see("Quelle démarche").press("<Esc>").press("<Ctrl-y><Ctrl-g>");
    for _ in 0..3 {
        roy.tick();
    }
    roy.press("<Ctrl-y><Ctrl-g>x<Ctrl-y>");
    assert!(roy.journal.hall().calls.is_empty());
    // In a form, before anybody answered who they are, behind a lock: everywhere.
    roy.press("nC").press("e<Ctrl-g><Ctrl-y>");
    assert_eq!(roy.journal.hall().calls.len(), 1);
    roy.press("<Esc>K").press("L").see("verrouillé").press(CALL);
    assert_eq!(roy.journal.hall().calls.len(), 2);
}

#[test]
fn other_desks_hear_a_call_before_a_visitor_too_without_a_word_of_it() {
    let house = House::new();
    let (mut roy, mut martin) = two(&house);
    martin.press("nC<Space>sf<Enter>bonjour<Enter>");
    roy.press(CALL);
    martin.see("guichet 2 · F9").not_see("Appel").not_see("Roy").press("<F9>");
    martin.not_see("guichet 2 · F9");
    let mut linear = Linear::default();
    roy.see("L. Martin arrive.");
    assert!(linear.changes(&roy.desk).iter().any(|l| l.contains("L. Martin :")));
}

#[cfg(unix)]
#[test]
fn the_command_of_the_machine_is_run_and_its_failure_told_once_nobody_else_reads_it() {
    let house = House::new();
    let mark = house.folder().join("called");
    let path = mark.display().to_string();
    let open = |command: &[&str]| {
        let command = command.iter().map(|c| (*c).to_owned()).collect();
        house.open(Options { counter: Some(1), help: HelpConfig { command }, ..Options::default() })
    };
    let mut desk = open(&["cp", "/dev/null", &format!("{path}-{{counter}}")]);
    alarm::tell_who_hears(&mut desk.desk, 0);
    desk.see("lancerait");
    desk.press(CALL);
    assert!(mark.with_file_name("called-1").exists());
    desk.press("Kq");
    let mut desk = open(&["/does/not/exist"]);
    desk.press("nC<Space>sf<Enter>bonjour<Enter>").press(CALL).not_see("commande");
    desk.press("<Esc><Esc>").see("/does/not/exist de config.toml");
    desk.press("Kq");
    open(&["false"]).press(CALL).see("a échoué (code 1)");
}

#[test]
fn a_desk_that_nobody_hears_says_so_when_it_opens() {
    let house = House::new();
    let mut desk = house.desk(1);
    alarm::tell_who_hears(&mut desk.desk, 0);
    desk.see("convenez d’un");
    desk.desk.said = None;
    alarm::tell_who_hears(&mut desk.desk, 1);
    desk.not_see("convenez d’un");
}
