//! The counts: figures of today and of other days, and those behind them.

use crate::house::{House, MONDAY, Seat};
use guichet::domain::event::Outcome;
use guichet::domain::import::ImportRow;
use guichet::journal::Actor;
use guichet::ui::Options;
use guichet::ui::desk::update;
use guichet::ui::key::{Code, Key};
use guichet::ui::linear::Linear;
use guichet::ui::message::{Effect, Message};

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

/// The days before as another tool saw them: twelve people on the Friday, nine on the Monday before
/// and on each Monday of the five weeks before that.
fn imported(house: &House) {
    let row = |id: String, day: i64, n: i64| {
        let issued = MONDAY.plus(-day * DAY - 5 * 60 * MINUTE + n * 11 * MINUTE);
        let outcome = if n % 4 == 3 { Outcome::Left } else { Outcome::Served };
        ImportRow {
            external_id: id,
            issued,
            called: Some(issued.plus(n * 3 * MINUTE)).filter(|_| outcome == Outcome::Served),
            closed: issued.plus((n * 3 + 8) * MINUTE),
            service: if n % 2 == 0 { "etat-civil" } else { "logement" }.to_owned(),
            priority: false,
            outcome,
            agent: "A. Roy".to_owned(),
        }
    };
    let friday = (0..12).map(|n| row(format!("v{n}"), 3, n));
    let mondays = (1..7).flat_map(|week| (0..9).map(move |n| (week, n)));
    let mondays = mondays.map(|(week, n)| row(format!("l{week}-{n}"), week * 7, n));
    let rows: Vec<ImportRow> = friday.chain(mondays).collect();
    let actor = Actor { agent: Some(house.martin), counter: None };
    house.journal().import_tickets(actor, &rows, false, &mut |_| {}).unwrap();
}

/// The counts of a day on which one person was served and two wait.
fn at_counts() -> (House, Seat) {
    let house = House::new();
    imported(&house);
    let mut desk = house.desk(1);
    desk.press("nCs").wait(3).press("t").press("nCnC").press("C").see("en direct");
    (house, desk)
}

/// The row of the screen that begins with `text`, or the one under the cursor.
fn line(desk: &Seat, text: &str) -> String {
    let screen = desk.screen();
    let begins = |line: &str| line.trim_start_matches([' ', '▸']).starts_with(text);
    let here = |line: &str| text == "▸" && line.starts_with(" ▸");
    let found = screen.lines().find(|line| here(line) || begins(line));
    found.unwrap_or_else(|| panic!("no {text}:\n{screen}")).to_owned()
}

/// The first number of that line.
fn figure(desk: &Seat, text: &str) -> usize {
    let line = line(desk, text);
    line.split_whitespace().find_map(|word| word.parse().ok()).unwrap()
}

#[test]
fn today_is_counted_as_it_happens_beside_the_days_before() {
    let (house, mut desk) = at_counts();
    assert_eq!(figure(&desk, "tickets "), 3);
    assert_eq!(figure(&desk, "servis "), 1);
    // Sunday before nobody came; the Monday before nine did.
    let words: Vec<String> =
        line(&desk, "tickets ").split_whitespace().map(str::to_owned).collect();
    assert_eq!(words, ["tickets", "3", "0", "+3", "9", "-6"]);
    let mut other = house.desk(2);
    other.press("nC");
    desk.see("4        0       +4");
    insta::assert_snapshot!("table", desk.screen());
    insta::assert_snapshot!("table_large", desk.resize(160, 50).screen());
}

#[test]
fn behind_each_figure_there_are_as_many_as_it_says() {
    let (_house, mut desk) = at_counts();
    desk.press("d20/11/2026<Enter>").see("20 nov. 2026");
    for (name, count) in [("tickets ", 12), ("servis ", 9), ("partis ", 3)] {
        desk.press("<Home>");
        while !line(&desk, name).contains('▸') {
            desk.press("<Down>");
        }
        assert_eq!(figure(&desk, name), count, "{name}");
        desk.press("<Enter>").see(&format!("{} : {count}", name.trim()));
        let rows = desk.screen();
        let rows = rows.lines().filter(|line| line.contains("20/11 ")).count();
        assert_eq!(rows, count, "{name}:\n{}", desk.screen());
        // Each is told in full, and two steps lead back.
        desk.press("<Enter>").see("repris d’un autre outil").press("<Esc><Esc>").see("mesures");
    }
}

#[test]
fn each_bar_of_a_chart_leads_to_those_who_are_counted_in_it() {
    let (_house, mut desk) = at_counts();
    desk.press("m<Enter>").see("Quelle barre ouvrir").see("État civil").press("1");
    desk.see("C002").see("C003").not_see("C001").press("<Esc>").see("En attente maintenant");
    desk.press("d20/11/2026<Enter>").press("h<Enter>").see("1 09:00").press("1");
    let behind = desk.screen().lines().filter(|line| line.contains("20/11 09:")).count();
    let screen = desk.press("<Esc><Enter>").see("1 09:00").screen();
    let bar = screen.lines().find_map(|line| line.split_once("1 09:00")).unwrap().1;
    let told = bar.split_whitespace().find_map(|word| word.parse().ok());
    assert_eq!(told, Some(behind), "{screen}");
    desk.press("<Esc>").press("a<Enter>").see("0 à 5 min").press("<Esc>");
    desk.press("s<Enter>").see("Quelle barre").press("<End><Enter>");
    desk.see("semaine du 16/11/2026 au 22/11/2026").see("mesures");
    desk.press("x<Enter>").see("Rien").press("c<Enter>").see("2 nov. 2026");
    desk.press("2").see("nov. 2026").see("mesures");
    assert_eq!(figure(&desk, "tickets "), 42);
}

#[test]
fn a_group_is_opened_to_its_own_measures_and_a_step_leads_back() {
    let (_house, mut desk) = at_counts();
    desk.press("dsemaine<Enter>").press("<Left>").see("semaine du 16/11/2026 au 22/11/2026");
    desk.press("vservice<Enter>");
    insta::assert_snapshot!("groups", desk.screen());
    assert_eq!(figure(&desk, "Logement"), 10);
    desk.press("<Down>");
    let name = line(&desk, "▸");
    let name = name.trim_start_matches([' ', '▸']).split("  ").next().unwrap().to_owned();
    let count = figure(&desk, "▸");
    desk.press("<Enter>").see(&format!("{name} · mesures"));
    assert_eq!(figure(&desk, "tickets "), count);
    desk.press("<Esc>").see("· service").press("<Esc>").see("En attente");
    desk.press("C").press("vcanal<Enter>").see("Rien à compter ici");
}

#[test]
fn a_language_that_could_point_at_a_person_is_not_told() {
    let (_house, mut desk) = at_counts();
    desk.press("<Esc>").press("nCs").press("p<Tab><Tab>arabe<Enter>t").press("C");
    desk.press("vlangue<Enter>").see("arabe").see("< 5");
    desk.press("<End><Enter>").see("Moins de cinq");
}

#[test]
fn every_view_has_a_key_and_says_what_it_shows() {
    let (_house, mut desk) = at_counts();
    desk.press("m").see("En attente maintenant").see("État civil");
    insta::assert_snapshot!("now", desk.screen());
    desk.press("d20/11/2026<Enter>").press("h").see("Par heure d’arrivée");
    insta::assert_snapshot!("hours", desk.screen());
    desk.press("a").see("0 à 5 min").see("objectif");
    insta::assert_snapshot!("waits", desk.screen());
    desk.press("r").press("s").see("Attente médiane en minutes");
    insta::assert_snapshot!("weeks", desk.screen());
    desk.press("c").see("69 tickets en 8 jours").see("lun.");
    insta::assert_snapshot!("calendar", desk.screen());
    desk.press("p").see("Attendus 9");
    insta::assert_snapshot!("forecast", desk.screen());
    let said = Linear::default().changes(&desk.desk);
    assert!(said.iter().any(|line| line.contains("Attendus 9")), "{said:?}");
    for key in ["t", "v<Enter>", "m", "h", "a", "s", "c", "p", "x"] {
        desk.press(key);
        for (columns, rows) in [(1, 1), (40, 10), (60, 15), (129, 30), (160, 50), (80, 24)] {
            desk.resize(columns, rows).screen();
        }
    }
}

#[test]
fn a_figure_says_what_it_means_and_a_wrong_period_changes_nothing() {
    let (_house, mut desk) = at_counts();
    desk.press("<Down><Down>i").see("jusqu’au bout").press("<Esc>");
    desk.press("dS99<Enter>").see("n’est pas comprise").see("S99").press("<Esc>").see("en direct");
    desk.press("u").see("semaine du 23/11/2026").press("u").see("nov. 2026").press("u");
    desk.see(" 2026 · mesures").press("r").see("aujourd’hui");
}

#[test]
fn an_agent_reads_today_and_no_more() {
    let (house, _desk) = at_counts();
    let colleague = house.hire("M. Diallo");
    let options = Options { agent: Some(colleague), counter: Some(2), ..Options::default() };
    let mut other = house.open(options);
    other.press("C").see("aujourd’hui").not_see("mêmes jours");
    assert_eq!(figure(&other, "tickets "), 3);
    for key in ["<Left>", "u", "d", "s", "c", "p", "x"] {
        other.desk.said = None;
        other.press(key).see("responsable").see("aujourd’hui");
    }
    other.press("v").see("service").not_see("agent  ").press("<Esc>");
}

#[test]
fn the_screen_is_drawn_before_the_file_has_answered_and_only_the_newest_answer_counts() {
    let (_house, mut desk) = at_counts();
    let key = |desk: &mut Seat, code| update(&mut desk.desk, Message::Key(Key::plain(code)));
    let first = key(&mut desk, Code::Left);
    assert!(matches!(first[..], [Effect::Count(_)]));
    assert!(desk.screen().contains("comptage…") && desk.screen().contains("22 nov."));
    let second = key(&mut desk, Code::Left);
    assert!(desk.screen().contains("comptage…") && desk.screen().contains("21 nov."));
    let third = key(&mut desk, Code::Left);
    desk.carry_out(first.into_iter().chain(second).chain(third).collect());
    assert!(!desk.screen().contains("comptage…"));
    assert_eq!(figure(&desk, "tickets "), 12);
}

#[test]
fn incidents_are_counted_by_kind_and_severity_for_the_supervisor_alone() {
    let (house, mut desk) = at_counts();
    desk.resize(160, 50).press("<End>");
    assert_eq!(figure(&desk, "incidents "), 0);
    desk.press("<Esc>X22<Enter>").see("Et maintenant").press("1");
    desk.press("X11<Enter>").see("Et maintenant").press("1");
    desk.wait(24 * 60)
        .see("sans guichet")
        .press("<Space>")
        .see("guichet 1")
        .press("X22<Enter>")
        .see("Et maintenant")
        .press("1");
    // The day after: one today, two the day before, none a week ago.
    desk.press("C<Home><End>").see("24 nov.").see("Incidents");
    let words = |desk: &Seat, row: &str| -> Vec<String> {
        let line = line(desk, row);
        let figures = line.split(row).nth(1).unwrap().split_whitespace();
        figures.take(5).map(str::to_owned).collect()
    };
    assert_eq!(words(&desk, "incidents "), ["1", "2", "-1", "0", "+1"]);
    assert_eq!(words(&desk, "menace, sérieuse "), ["1", "1", "=", "0", "+1"]);
    assert_eq!(words(&desk, "agression, légère "), ["0", "1", "-1", "0", "="]);
    desk.not_see("malaise");
    // They lead to the incidents; beside a part of the visits they are not counted.
    desk.press("<End>").see("dans la maison").press("<Enter>").see("3 incidents");
    desk.press("C<Left>vservice<Enter><Enter>").see("· mesures").not_see("Incidents");
    let agent = Some(house.hire("M. Diallo"));
    let mut other = house.open(Options { agent, counter: Some(2), ..Options::default() });
    other.press("C").see("aujourd’hui").press("<End>").not_see("ncidents");
}
