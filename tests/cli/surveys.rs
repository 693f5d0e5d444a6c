//! Flash surveys at the command line: the file, the codes of letters, the results.

use crate::home::Home;

const TWO: &str = "[[survey]]\ncode = \"accueil\"\nname = \"Accueil\"\nfrom = \"01-01\"\nto = \"12-31\"\n\
     every = 3\n[survey.reference]\nlabel = \"enquête téléphonique\"\npercent = 85\n\
     [[survey]]\ncode = \"autre\"\nname = \"Autre\"\nfrom = \"2020-01-01\"\nto = \"2020-01-31\"\n";

fn with_surveys() -> Home {
    let home = Home::new();
    home.file("surveys.toml", TWO);
    home
}

fn answer(home: &Home, code: &str, answers: &[u8], more: &str) {
    for one in answers {
        home.ok(format!("survey answer --code {code} --answer {one} {more}").trim());
    }
}

#[test]
fn a_sample_is_written_once_checked_and_listed() {
    let home = Home::new();
    assert_eq!(home.fails("survey check", 1), "no_surveys");
    assert_eq!(home.fails("survey list", 1), "no_surveys");
    home.ok("survey check --write-sample");
    let said = home.ok("survey check");
    assert!(said.contains("Rien à corriger") && said.contains("relues : ar, en, es"), "{said}");
    let listed = home.json("survey list");
    assert_eq!((&listed[0]["code"], &listed[0]["every"]), (&"accueil".into(), &5.into()));
    assert_eq!(listed[0]["languages"].as_array().map(Vec::len), Some(13));
    let kept = home.typed("survey check --write-sample");
    assert!(kept.err.contains("reste comme il est"), "{kept:?}");
}

#[test]
fn every_fault_is_named_with_its_line_and_nothing_is_asked_by_a_faulty_file() {
    let home = Home::new();
    home.file(
        "surveys.toml",
        "[[survey]]\ncode = \"A B\"\nname = \"A\"\nfrom = \"03-09\"\nevry = 2\n",
    );
    let ran = home.typed("survey check");
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    for part in ["ligne 2", "« to »", "« evry » n’existe pas", "ligne 5", "3 choses à corriger"]
    {
        assert!(ran.err.contains(part), "{part} in {ran:?}");
    }
    assert!(ran.err.contains("Vouliez-vous dire « every »"), "{ran:?}");
    let ran = home.typed("survey answer --code accueil/etat-civil/P0 --answer 5");
    assert_eq!(ran.code, 1);
    home.file("surveys.toml", TWO.replace("every = 3", "services = [\"etat-civl\"]"));
    let ran = home.typed("survey check");
    assert!(ran.code == 1 && ran.err.contains("« etat-civl »"), "{ran:?}");
}

#[test]
fn the_code_of_a_letter_is_all_that_an_answer_needs() {
    let home = with_surveys();
    let code = home.ok("survey code --service etat-civil --channel post");
    assert!(code.starts_with("accueil/etat-civil/P") && code.len() == 21, "{code}");
    answer(&home, &code, &[5, 4, 0], "");
    answer(&home, &code.to_uppercase(), &[1], "--channel phone --language ar");
    let wrong = format!("survey answer --code {} --answer 5", code.replace("etat", "etta"));
    assert_eq!(home.fails(&wrong, 1), "survey_code");
    assert_eq!(home.fails(&format!("survey answer --code {code} --answer 6"), 2), "usage");
    let strange = home.ok("survey code --survey autre --service etat-civil --channel email");
    home.file("surveys.toml", TWO.replace("autre", "autres"));
    let line = format!("survey answer --code {strange} --answer 5");
    assert_eq!(home.fails(&line, 1), "no_survey");
    let all = home.json("survey results --survey accueil");
    let one = &all[0];
    assert_eq!((&one["n"], &one["refused"]), (&3.into(), &1.into()));
    assert_eq!(one["faces"], serde_json::json!([1, 0, 0, 1, 1]));
    let channels: Vec<_> = one["by_channel"].as_array().unwrap().iter().collect();
    assert_eq!((&channels[0]["channel"], &channels[0]["n"]), (&"phone".into(), &1.into()));
    assert_eq!((&channels[1]["channel"], &channels[1]["n"]), (&"post".into(), &2.into()));
    assert_eq!(home.json("survey results --survey autres")[0]["n"], 0);
}

#[test]
fn results_tell_how_sure_they_are_and_mask_what_points_at_a_person() {
    let home = with_surveys();
    let code = home.ok("survey code --service etat-civil --channel post");
    let other = home.ok("survey code --service logement --channel email");
    answer(&home, &code, &[5, 5, 4, 4, 3, 5], "");
    answer(&home, &other, &[5, 5, 2, 4], "--language uk");
    let one = &home.json("survey results --survey accueil")[0];
    assert_eq!((&one["n"], &one["satisfied_share"]), (&10.into(), &0.8.into()));
    // Wilson 1927, 8 of 10.
    let bound = |name: &str| (one[name].as_f64().unwrap() * 10_000.0).round() / 10_000.0;
    assert_eq!((bound("low"), bound("high")), (0.4902, 0.9433));
    assert_eq!(one["reference"]["share"], 0.85);
    for group in ["by_service", "by_language"] {
        let rows = one[group].as_array().unwrap();
        assert!(rows.iter().all(|row| row["masked"] == true && row["n"].is_null()), "{rows:?}");
    }
    let table = home.ok("survey results");
    let parts = ["tous", "80 % (49 à 94 %)", "masqué", "85 % (enquête téléphonique)", "courriel"];
    for part in parts {
        assert!(table.contains(part), "{part} in {table}");
    }
    let csv = home.ok("survey results --format csv");
    assert!(csv.starts_with("survey,group,key,masked,n,refused,refusal_share,face_1"), "{csv}");
    assert!(csv.contains("accueil,all,,false,10,0,0.0000,0,1,1,3,5,0.8000,0.4902,0.9433"), "{csv}");
    assert!(csv.contains("accueil,language,uk,true,,"), "{csv}");
    assert_eq!(home.json("survey results --to 2020-01-01")[0]["n"], 0);
    assert_eq!(home.fails("survey results --from 2026-02-01 --to 2026-01-01", 2), "usage");
    assert_eq!(home.fails("survey results --survey accuel", 1), "no_survey");
}
