//! Phrases on paper and on a sheet, and back from those who speak the language.

use crate::home::Home;
use serde_json::Value;

/// Writes on the rows of a sheet: which row, which column, what.
fn filled(sheet: &str, cells: &[(&str, &str, &str, &str)]) -> String {
    let mut reader = csv::Reader::from_reader(sheet.trim_start_matches('\u{feff}').as_bytes());
    let header = reader.headers().unwrap().clone();
    let place = |column: &str| header.iter().position(|c| c == column).unwrap();
    let mut writer = csv::Writer::from_writer(vec![]);
    writer.write_record(&header).unwrap();
    for record in reader.records() {
        let mut row: Vec<String> = record.unwrap().iter().map(str::to_owned).collect();
        for (id, form, column, text) in cells {
            if (row[0].as_str(), row[1].as_str()) == (*id, *form) {
                row[place(column)] = (*text).to_owned();
            }
        }
        writer.write_record(&row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

/// The figures of a summary, which add up.
fn figures(summary: &Value) -> [u64; 5] {
    let figure = |name: &str| summary[name].as_u64().unwrap();
    let parts = ["reviewed", "corrected", "unchanged", "skipped", "rejected"].map(figure);
    assert_eq!(figure("rows"), parts.iter().sum::<u64>(), "{summary}");
    parts
}

fn card(home: &Home, tag: &str, id: &str) -> Value {
    home.json(&format!("phrases show {id} --language {tag}"))[0].clone()
}

#[test]
fn a_sheet_goes_to_a_speaker_and_comes_back() {
    let home = Home::new();
    let to = home.path("sheet.csv");
    let to = to.to_str().unwrap();
    home.ok(&format!("phrases export --language ar --review csv --to {to}"));
    let sheet = std::fs::read_to_string(to).unwrap();
    let columns = "id,form,topic,french,easy,text,romanised,digest,verdict,correction,comment\n";
    assert!(sheet.starts_with(&format!("\u{feff}{columns}")), "{sheet:.200}");
    assert_eq!(
        home.fails(&format!("phrases export --language ar --review csv --to {to}"), 1),
        "file_exists"
    );
    let rows = sheet.lines().count() as u64 - 1;
    let file = home.file(
        "back.csv",
        filled(
            &sheet,
            &[
                ("yes", "", "verdict", "bon"),
                ("no", "", "verdict", "faux"),
                ("welcome", "", "correction", "أهلًا بكم."),
                ("wait-minutes", "few", "correction", "انتظروا { NUMBER($minutes) } دقائق."),
            ],
        ),
    );
    let import = format!("phrases import --language ar --reviewer Samira {file}");
    assert_eq!(figures(&home.json(&format!("{import} --dry-run"))), [2, 2, 0, rows - 4, 0]);
    assert!(!home.path("phrases").exists(), "a trial writes nothing");
    assert_eq!(figures(&home.json(&import)), [2, 2, 0, rows - 4, 0]);
    let welcome = card(&home, "ar", "welcome");
    assert_eq!((&welcome["text"], &welcome["reviewed"]), (&"أهلًا بكم.".into(), &true.into()));
    assert_eq!(card(&home, "ar", "yes")["reviewed"], true);
    assert!(card(&home, "ar", "no")["text"].is_null());
    let listed = home.json("phrases list --language ar");
    let wait = listed.as_array().unwrap().iter().find(|c| c["id"] == "wait-minutes").unwrap();
    assert!(wait["text"].as_str().unwrap().starts_with("انتظروا"), "{wait}");
    assert_eq!(wait["reviewed"], false);
    let coverage = home.json("phrases coverage");
    let arabic = coverage.as_array().unwrap().iter().find(|l| l["language"] == "ar").unwrap();
    assert_eq!(arabic["reviewed"], 2);

    let read =
        |name: &str| std::fs::read_to_string(home.path("phrases/locales/ar").join(name)).unwrap();
    let before = (read("phrases.ftl"), read("reviewed.toml"));
    assert!(before.1.contains("by = \"Samira\""), "{}", before.1);
    assert_eq!(figures(&home.json(&import)), [0, 0, 4, rows - 4, 0]);
    assert_eq!((read("phrases.ftl"), read("reviewed.toml")), before);
    let said = home.ok(&import);
    assert!(said.contains("4 déjà connues"), "{said}");
    assert_eq!(std::fs::read_dir(home.path("phrases/locales/ar")).unwrap().count(), 2);
}

#[test]
fn a_wrong_sheet_changes_nothing() {
    let home = Home::new();
    let sheet = home.ok("phrases export --language ru --review csv");
    let import = |text: String| {
        let file = home.file("back.csv", text);
        home.typed(&format!("phrases import --language ru --reviewer Olga {file} --format json"))
    };
    let wrong = filled(
        &sheet,
        &[
            ("your-number", "", "correction", "Ваш номер."),
            ("no", "", "correction", "Нeт"),
            ("yes", "", "digest", "0123456789abcdef"),
            ("yes", "", "verdict", "ok"),
        ],
    );
    let ran = import(wrong);
    assert_eq!(ran.code, 1, "{ran:?}");
    assert_eq!(figures(&serde_json::from_str(&ran.out).unwrap())[4], 3);
    let told: Vec<&str> = ran.err.lines().collect();
    assert_eq!(told.iter().filter(|line| line.starts_with("Ligne ")).count(), 3, "{ran:?}");
    assert!(told.last().unwrap().contains("no_row_taken"), "{ran:?}");
    for reason in ["{ $number }", "« e »", "a changé depuis"] {
        assert!(ran.err.contains(reason), "{reason}: {ran:?}");
    }
    assert!(!home.path("phrases").exists());

    // Some rows are good: they are taken.
    let mixed = [("yes", "", "verdict", "ok"), ("no", "", "verdict", "?")];
    let ran = import(filled(&sheet, &mixed));
    assert_eq!(ran.code, 0, "{ran:?}");
    assert_eq!(figures(&serde_json::from_str(&ran.out).unwrap())[0], 1);
    assert_eq!(ran.err.lines().count(), 1, "{ran:?}");

    let folder = home.path("phrases/locales/ru");
    let reviewed = std::fs::read_to_string(folder.join("reviewed.toml")).unwrap();
    let good = || filled(&sheet, &[("no", "", "verdict", "ok")]);
    let fails = |bytes: Vec<u8>| {
        let file = home.file("back.csv", bytes);
        home.fails(&format!("phrases import --language ru --reviewer Olga {file}"), 1)
    };
    assert_eq!(fails(good().replacen("digest", "hash", 1).into()), "missing_column");
    assert_eq!(fails([good().as_bytes(), b"no,,\xff,,,,,,,,\n"].concat()), "not_utf8");
    assert_eq!(fails(vec![]), "empty_file");
    // What the city has and nobody can read is not written over.
    let broken =
        [("phrases.ftl", &b"yes = \xff"[..], "not_utf8"), ("reviewed.toml", b"[", "not_toml")];
    for (name, bytes, code) in broken {
        let path = folder.join(name);
        let before = std::fs::read(&path).unwrap_or_default();
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(fails(good().into()), code);
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
        std::fs::write(&path, before).unwrap();
    }
    assert_eq!(std::fs::read_to_string(folder.join("reviewed.toml")).unwrap(), reviewed);
    let file = home.file("back.csv", good());
    assert_eq!(home.fails(&format!("phrases import --language ru {file}"), 2), "usage");
    assert_eq!(home.fails("phrases export --language ru", 2), "usage");
    assert_eq!(home.fails("phrases export --language ru --html --review csv", 2), "usage");
    assert_eq!(home.fails("phrases export --language ru --html --topic wiat", 2), "usage");
}

#[test]
fn cards_are_printed_with_what_the_city_has_of_its_own() {
    let home = Home::new();
    std::fs::create_dir_all(home.path("phrases/decks")).unwrap();
    std::fs::create_dir_all(home.path("phrases/locales/ar")).unwrap();
    home.file("phrases/decks/own.toml", "[[card]]\nid = \"pool\"\ntopic = \"piscine <1>\"\n");
    home.file("phrases/locales/ar/phrases.ftl", "pool = <b>&\"\n    .romanised = x\n");
    let page = home.ok("phrases export --language ar --html");
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"fr\">"), "{page:.200}");
    assert!(page.contains("<p class=\"there\" lang=\"ar\" dir=\"rtl\">&lt;b&gt;&amp;&quot;</p>"));
    assert!(page.contains("piscine &lt;1&gt;") && page.contains("pas encore relue"));
    let cards = home.json("phrases list --language ar");
    let said = cards.as_array().unwrap().iter().filter(|c| !c["text"].is_null()).count();
    assert_eq!(page.matches("<article").count(), said);
    let to = home.path("page.html");
    let to = to.to_str().unwrap();
    for topic in ["wait", "attente"] {
        let done =
            home.json(&format!("phrases export --language ar --html --topic {topic} --to {to}"));
        let page = std::fs::read_to_string(to).unwrap();
        assert_eq!(page.matches("<article").count() as u64, done["cards"].as_u64().unwrap());
        assert!(page.contains("<h2>attente</h2>") && page.matches("<h2>").count() == 1);
    }
}
