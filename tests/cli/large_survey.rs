//! The large survey at the command line: the file, the page to print, results and what was written.

use crate::home::Home;
use guichet::domain::survey::large::{Given, Sheet, Way};
use guichet::journal::{Clock, Journal, Place};
use guichet::survey::{LARGE_SAMPLE, read};
use std::path::Path;

fn asking() -> Home {
    let home = Home::new();
    home.file("surveys.toml", LARGE_SAMPLE);
    home
}

/// Sheets as a desk hands them in: what was given to the first and fourth question, and written.
fn hand_in(home: &Home, language: &str, sheets: &[(u8, u8, &str)]) {
    let large = read(Path::new("surveys.toml"), LARGE_SAMPLE).unwrap().large.remove(0);
    let journal = Journal::open(&Place::below(&home.path("")), Clock::System).unwrap();
    for (first, fourth, words) in sheets {
        let given = [
            Given::One(*first),
            Given::Skipped,
            Given::Skipped,
            Given::One(*fourth),
            Given::words(words),
        ];
        let sheet = Sheet::new(&large, Way::Paper, language, &given).unwrap();
        journal.hand_in(&sheet).unwrap();
    }
}

#[test]
fn the_sample_is_added_to_the_file_checked_and_listed() {
    let home = Home::new();
    home.ok("survey check --write-sample");
    let flash = std::fs::read_to_string(home.path("surveys.toml")).unwrap();
    let large = home.ok("survey check --large-sample");
    home.file("surveys.toml", format!("{flash}\n{large}"));
    let said = home.ok("survey check");
    for part in ["Rien à corriger", "grande-2026 : traductions", "km : posées en français", ": 5"]
    {
        assert!(said.contains(part), "{part} in {said}");
    }
    let listed = home.json("survey list");
    assert_eq!((&listed[0]["large"], &listed[1]["large"]), (&false.into(), &true.into()));
    assert_eq!(listed[1]["languages"], serde_json::json!(["fr", "ar", "km"]));
}

#[test]
fn every_fault_is_named_with_its_line_in_both_languages() {
    for (home, twice, many) in [
        (Home::new(), "« Une fois » figure deux fois", "16 questions, c’est trop"),
        (Home::english(), "“Une fois” is there twice", "16 questions are too many"),
    ] {
        let faulty = LARGE_SAMPLE.replace("\"Plus souvent\"", "\"Une fois\"");
        let (head, question) = faulty.rsplit_once("[[survey.question]]").unwrap();
        let question = format!("[[survey.question]]{question}");
        home.file("surveys.toml", format!("{head}{}", question.repeat(12)));
        let ran = home.typed("survey check");
        assert_eq!((ran.code, ran.out.as_str()), (1, ""), "{ran:?}");
        let line = faulty.lines().position(|line| line.contains("Deux ou trois")).unwrap() + 1;
        for part in [twice, many, &format!(" {line}")] {
            assert!(ran.err.contains(part), "{part} in {ran:?}");
        }
        assert_eq!(home.typed("survey page grande-2026 --output x.html").code, 1);
    }
}

#[test]
fn a_page_is_written_once_in_a_language_of_the_survey() {
    let home = asking();
    let file = home.path("page.html");
    let line =
        |tag: &str| format!("survey page grande-2026 --language {tag} --output {}", file.display());
    let said = home.typed(&line("km"));
    assert!(said.code == 0 && said.err.contains("posées en français"), "{said:?}");
    let page = std::fs::read_to_string(&file).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>") && page.contains("lang=\"km\""));
    assert_eq!(home.typed(&line("ar")).code, 1, "it is there already");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), page);
    let other = home.path("so.html");
    let typed = format!("survey page grande-2026 --language so --output {}", other.display());
    assert!(home.typed(&typed).code != 0 && !other.exists(), "no words in Somali");
    assert_eq!(home.fails("survey page grande --output y.html", 1), "no_survey");
    home.ok("survey results grande-2026");
}

#[test]
fn results_stand_with_their_intervals_and_few_are_masked() {
    let home = asking();
    // The best degree twenty times, the worst ten times; four people in Arabic.
    hand_in(&home, "fr", &[[(1, 11, ""); 20], [(2, 11, ""); 20]].concat());
    hand_in(&home, "fr", &[(1, 1, ""); 10]);
    hand_in(&home, "ar", &[(1, 11, ""); 4]);
    let one = &home.json("survey results grande-2026")[0];
    assert_eq!((&one["large"], &one["reference"]["share"]), (&true.into(), &0.85.into()));
    let first = &one["questions"][0];
    assert_eq!(
        (&first["all"]["n"], &first["all"]["answers"][0]["count"]),
        (&54.into(), &34.into())
    );
    // Nobody said three times and more: that points at nobody.
    assert_eq!(first["all"]["answers"][2]["count"], 0);
    // What four people said in Arabic would be the whole less what was said in French.
    for language in first["by_language"].as_array().unwrap() {
        assert_eq!(language["masked"], true, "{language}");
    }
    // 44 at 10 and 10 at 0: 440 / 54.
    let fourth = &one["questions"][3]["all"];
    assert_eq!((fourth["mean"].as_f64().unwrap() * 100.0).round(), 815.0);
    assert_eq!(fourth["median"], 10.0);
    assert_eq!(one["questions"][1]["all"]["masked"], true);
    let table = home.ok("survey results grande-2026");
    for part in ["1. Combien de fois", "54 réponses", "moyenne 8,1", "masqué", "85 %"] {
        assert!(table.contains(part), "{part} in {table}");
    }
    let csv = home.ok("survey results grande-2026 --format csv");
    // Wilson 1927, 34 of 54: (0.62963 + 0.035569 ± 1.959964·√(0.0043183 + 0.00032934)) / 1.071138.
    assert!(csv.contains("1,choice,all,,false,54,0,1,Une fois,34,0.6296,0.4963,0.7458,"), "{csv}");
    assert!(csv.contains("1,choice,language,ar,true,,"), "{csv}");
    assert!(csv.contains("4,scale-10,all,,false,54,0,,median,,,,,10.0000"), "{csv}");
    // All surveys at once: flash and large.
    assert_eq!(home.json("survey results")[0]["survey"], "grande-2026");
    assert_eq!(
        home.json("survey results grande-2026 --to 2020-01-01")[0]["questions"][0]["all"]["masked"],
        true
    );
}

#[test]
fn what_was_written_is_shown_to_supervisors_and_erased_by_its_key() {
    let home = asking();
    assert!(home.typed("survey words grande-2026").err.contains("Personne n’a rien écrit"));
    hand_in(&home, "ar", &[(1, 1, "أكثر من المقاعد"), (1, 1, "Mme X du guichet 3")]);
    let texts = home.json("survey words grande-2026");
    assert_eq!(texts.as_array().map(Vec::len), Some(2));
    let named = texts.as_array().unwrap().iter().find(|one| one["text"] == "Mme X du guichet 3");
    let named = named.unwrap();
    let keys: Vec<&str> = named.as_object().unwrap().keys().map(String::as_str).collect();
    let mut sorted = keys.clone();
    sorted.sort();
    assert_eq!(sorted, ["key", "language", "question", "text"], "nothing else is known of it");
    let key = &named["key"].as_str().unwrap()[..8];
    assert!(home.ok("survey words grande-2026").contains(key));
    assert_eq!(home.fails("survey erase grande-2026 zzzz", 1), "survey_no_words");
    assert_eq!(
        home.fails(&format!("survey erase grande-2026 {}", &key[..2]), 1),
        "survey_no_words"
    );
    home.ok(&format!("survey erase grande-2026 {key}"));
    let left = home.json("survey words grande-2026");
    assert_eq!(left.as_array().map(Vec::len), Some(1));
    assert!(home.ok("survey results grande-2026").contains("1 réponses écrites"));
}
