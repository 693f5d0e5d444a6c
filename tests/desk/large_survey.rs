//! The large survey: taken by a person one key a question, typed in from paper, read by a supervisor.

use crate::house::{House, Seat};
use guichet::domain::survey::large::results::Counted;
use guichet::domain::survey::large::{Said, Way};
use guichet::journal::survey::Written;
use guichet::survey::LARGE_SAMPLE;
use guichet::ui::Options;
use guichet::ui::linear::Linear;

fn asking() -> House {
    let house = House::new();
    write(&house, LARGE_SAMPLE);
    house
}

fn write(house: &House, text: &str) {
    std::fs::write(house.folder().join("surveys.toml"), text).unwrap();
}

fn marks(desk: &Seat) -> Vec<Counted> {
    let day = desk.journal.hall().day;
    desk.journal.past().unwrap().large_survey_marks("grande-2026", day, day).unwrap()
}

/// What was said to each question, with how often.
fn said(desk: &Seat) -> Vec<(u8, Said, u64)> {
    marks(desk).iter().map(|one| (one.mark.question, one.mark.said, one.count)).collect()
}

fn written(desk: &Seat) -> Vec<Written> {
    desk.journal.past().unwrap().survey_words("grande-2026").unwrap()
}

/// Somebody who speaks a language is being served.
fn serving(desk: &mut Seat, language: &str) {
    desk.press("nC<Space>s").press("p").press(&format!("<Tab><Tab>{language}<Enter>"));
}

#[test]
fn a_person_answers_one_key_a_question_and_the_agent_takes_the_screen_back() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("nC<Space>s").press("V").see("Enter").not_see("C001").not_see("1 / 5");
    desk.press("<Enter>").see("1 / 5").see("Backspace").press("2");
    // Several are ticked, one of them by mistake.
    desk.see("2 / 5").press("1").press("3").see("[x] 1").see("[x] 3").press("3").press("4");
    desk.press("<Enter>").see("3 / 5").press("à");
    // Of eleven degrees the highest has a key of its own, and 0 is a degree.
    desk.see("4 / 5").see("10 (+)").press("+").see("5 / 5").press("Un banc.").see("8 / 500");
    assert_eq!(said(&desk), [], "nothing is kept before the end");
    desk.press("<Enter>").see("Échap").not_see("5 / 5");
    for key in ["x", "1", "<Enter>", "<Backspace>", "H", "l"] {
        desk.press(key).not_see("C001").not_see("1 / 5");
    }
    desk.press("<Esc>").see("C001");
    let one = |question, said| (question, said, 1);
    assert_eq!(
        said(&desk),
        [
            one(1, Said::Place(2)),
            one(2, Said::Place(1)),
            one(2, Said::Place(4)),
            one(2, Said::Answered),
            one(3, Said::Skipped),
            one(4, Said::Place(11)),
        ]
    );
    assert!(marks(&desk).iter().all(|one| (one.way, one.language.as_str()) == (Way::Screen, "fr")));
    let texts: Vec<_> = written(&desk).into_iter().map(|one| (one.question, one.text)).collect();
    assert_eq!(texts, [(5, "Un banc.".to_owned())]);
}

#[test]
fn a_person_goes_back_changes_an_answer_and_whoever_stops_has_handed_in_nothing() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("V<Enter>").press("1").see("2 / 5").press("<Backspace>").see("1 / 5").see("[x] 1");
    desk.press("3").press("2<Enter>").press("4").press("0").see("5 / 5").press("non");
    desk.press("<Esc>").see("rien n’a été gardé").not_see("guichet 1");
    // It was a mistake: what was answered is still there.
    desk.press("<Backspace>").see("5 / 5").press("<Esc><Esc>").see("En attente");
    assert_eq!((said(&desk), written(&desk)), (vec![], vec![]));
    // The next person begins anew.
    desk.press("V<Enter>").see("1 / 5").not_see("[x]");
    desk.press("3").see("2 / 5").press("<Enter>").press("<Space>").press("0");
    // Back from where nothing is written; then nothing at all is written.
    desk.see("5 / 5")
        .press("<Backspace>")
        .see("4 / 5")
        .see("[x]")
        .press("<Enter>")
        .press("<Enter>");
    let kept = said(&desk);
    assert_eq!(kept[0], (1, Said::Place(3), 1));
    assert_eq!(&kept[1..], [(2, Said::Skipped, 1), (3, Said::Skipped, 1), (4, Said::Place(1), 1),]);
    assert!(written(&desk).is_empty());
}

#[test]
fn no_key_of_the_person_leads_to_the_queue() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("nC").press("eMme Koval attend<Enter>").press("V<Enter>");
    let before = desk.screen();
    for key in ["D", "H", "R", "n", "q", "/", "f", "Z", "P", "9", "<Enter>", "<Down>", "A", "W"] {
        assert_eq!(desk.press(key).screen(), before, "{key}");
    }
    for secret in ["C001", "Koval", "Martin", "Hôtel"] {
        desk.not_see(secret);
    }
}

#[test]
fn it_speaks_the_language_of_the_ticket_and_says_to_the_agent_what_is_in_french() {
    let house = asking();
    let mut desk = house.desk(1);
    serving(&mut desk, "arabe");
    desk.press("V<Enter>").see("Combien de fois").see("pas encore relu");
    let heard = Linear::default().changes(&desk.desk).join("\n");
    assert!(heard.contains("كم مرة") && heard.contains("مرة واحدة"), "{heard}");
    desk.press("1").press("l").press("khmer<Enter>").press("0").press("3").press("8");
    desk.see("traduction absente").press("<Enter>");
    assert!(marks(&desk).iter().all(|one| one.language == "km"), "that of the last question");
}

#[test]
fn sheets_of_paper_are_typed_in_a_key_a_cell_and_the_last_is_taken_back() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("W").see("Grande enquête 2026 · papier · français · 0 feuilles");
    desk.see("1. Combien de fois").press("é").see("2. Pourquoi").press("1").see("[x] 1");
    desk.press("5<Enter>").see("3. L’attente").press("7").see("3. L’attente").press("4");
    desk.see("4. Quelle note").press("+").see("5. Que pourrions").press("Plus de bancs u c l");
    desk.press("<Enter>").see("Entrée la compte").see("15").see("abc");
    // A cell is corrected before the sheet is counted.
    desk.press("<Up><Up>").see("4. Quelle note").press("6").press("<Enter>");
    assert_eq!(said(&desk), []);
    desk.press("<Enter>").see("Feuille comptée").see("1 feuilles");
    assert_eq!(said(&desk)[0], (1, Said::Place(2), 1));
    assert!(marks(&desk).iter().all(|one| one.way == Way::Paper));
    // The last is taken back, and counted once it is right.
    desk.press("u").see("n’est plus comptée").see("0 feuilles");
    assert_eq!((said(&desk), written(&desk)), (vec![], vec![]));
    desk.press("u").see("Finissez ou videz");
    desk.press("<Up><Up><Up><Up><Up>").press("1").press("<Enter><Right><Right><Enter>");
    desk.press("<Enter>").see("1 feuilles").press("u").press("<Enter>").see("1 feuilles");
    assert_eq!(said(&desk)[0], (1, Said::Place(1), 1));
    // By telephone, in another language.
    desk.press("c").see("téléphone").press("l").press("arabe<Enter>").see("arabe");
    desk.press("<Space> <Enter>  <Enter><Enter>").see("2 feuilles");
    let phone: Vec<_> = marks(&desk).into_iter().filter(|one| one.way == Way::Phone).collect();
    assert!(!phone.is_empty() && phone.iter().all(|one| one.language == "ar"), "{phone:?}");
    // One that was begun is not counted, and that is said.
    desk.press("1<Esc>").see("n’a pas été comptée").see("En attente");
    desk.press("W").press("u").see("Il n’y a pas de feuille");
}

#[test]
fn where_none_runs_it_says_so_and_paper_comes_in_after_the_last_day() {
    let house = House::new();
    let mut desk = house.desk(1);
    desk.press("V").see("Aucune grande enquête").press("W").see("Aucune grande enquête");
    write(&house, &LARGE_SAMPLE.replace("2026-12-18", "2026-11-20"));
    desk.press("V").see("Aucune grande enquête").press("W").see("1. Combien de fois");
    desk.press("<Esc>");
    write(&house, &LARGE_SAMPLE.replace("\"choice\"", "\"choix\""));
    desk.press("W").see("« \"choix\" » ne convient pas");
    let other = LARGE_SAMPLE.replace("grande-2026", "autre");
    let two = format!("{LARGE_SAMPLE}{other}");
    write(&house, &two);
    desk.press("V").see("Quelle grande enquête").press("<Enter>").see("Enter");
}

#[test]
fn a_supervisor_reads_the_results_and_few_answers_stay_masked() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press("W");
    for sheet in 0..5 {
        desk.press("1").press("1<Enter>").press("4").press("5").press("<Enter><Enter>");
        if sheet == 3 {
            desk.press("<Esc>B").see("masqué : moins de 5 réponses").not_see("100 %");
            desk.press("<Esc>W");
        }
    }
    desk.press("<Esc>B").see("1. Combien de fois").see("tous : 5 réponses, 0 sans réponse");
    // Wilson 1927: 5 of 5 at 95 % is 57 to 100 %.
    desk.see("Une fois : 100 % (57 à 100 %) · 5").see("85 % (enquête téléphonique");
    let (colleague, counter) = (house.hire("M. Diallo"), Some(2));
    let mut other = house.open(Options { agent: Some(colleague), counter, ..Options::default() });
    other.press("B").see("responsable").not_see("Combien de fois");
}

#[test]
fn it_stands_in_the_help_and_the_palette() {
    let house = asking();
    let mut desk = house.desk(1);
    desk.press(":grande enquête").see("la proposer à la personne").see("saisir des feuilles");
    desk.press("<Esc>").resize(160, 50).press("?").see("F8").see("F9").press("<Esc>");
    desk.press("W?").see("reprendre la dernière feuille").press("<Esc>").see("1. Combien");
}

#[test]
fn a_question_in_french_arabic_and_khmer_in_an_old_terminal_and_on_a_large_screen() {
    let house = asking();
    for (language, name) in [("français", "fr"), ("arabe", "ar"), ("khmer", "km")] {
        let mut desk = house.desk(1);
        desk.press("V");
        if name != "fr" {
            desk.press("l").press(&format!("{language}<Enter>"));
        }
        desk.press("<Enter>").see("1 / 5");
        insta::assert_snapshot!(format!("large_{name}_choice"), desk.screen());
        desk.resize(160, 50);
        insta::assert_snapshot!(format!("large_{name}_choice_wide"), desk.screen());
        desk.resize(80, 24).press("0").see("2 / 5");
        insta::assert_snapshot!(format!("large_{name}_choices"), desk.screen());
        desk.press("<Enter>").press("0").see("4 / 5");
        insta::assert_snapshot!(format!("large_{name}_scale"), desk.screen());
        for (columns, rows) in [(1, 1), (40, 10), (60, 15), (129, 30), (200, 70)] {
            desk.resize(columns, rows).screen();
        }
        desk.press("<Esc><Esc>");
    }
    let mut desk = house.desk(2);
    desk.press("W").press("1").press("1").press("3<Enter>").press("4");
    insta::assert_snapshot!("sheets", desk.screen());
}
