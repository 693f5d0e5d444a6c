//! Files that are not as they should be: each is told in one sentence that says where and what
//! to do.

use crate::home::Home;
use crate::imports::{GOOD, HEADER, adds_up};
use serde_json::Value;

/// What the import of `content` says, which must fail with `code` and change nothing.
fn refused(name: &str, content: &[u8], code: &str) -> String {
    let home = Home::new();
    let file = home.file(name, content);
    assert_eq!(home.fails(&format!("import tickets {file}"), 1), code, "{name}");
    let ran = home.typed(&format!("import tickets {file}"));
    assert_eq!((ran.err.lines().count(), ran.out.as_str()), (1, ""), "{name}: {ran:?}");
    assert!(ran.err.contains(&file), "{name}: the file is not named: {}", ran.err);
    assert!(!home.path(name).with_extension("rejects.csv").exists(), "{name}");
    assert_eq!(home.json("counts --date 2026-03-02")[0]["issued"], 0, "{name}");
    ran.err
}

#[test]
fn an_error_of_the_file_changes_nothing_and_says_where_it_is() {
    let good = format!("{HEADER}{GOOD}");
    let latin = good.replace("etat-civil", "\u{c9}tat civil");
    let latin: Vec<u8> = latin.chars().map(|c| c as u8).collect();
    let wide: Vec<u8> =
        format!("\u{feff}{good}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let unclosed = format!("{good}d1,\"{}", "2026-03-02,\n".repeat(20_000));
    let column = good.replace("outcome", "result");
    let no_header = GOOD.to_owned();
    for (name, content, code, says) in [
        ("empty.csv", b"".as_slice(), "empty_file", ["est vide", "Vérifiez"]),
        ("mark.csv", "\u{feff}".as_bytes(), "empty_file", ["est vide", "Vérifiez"]),
        ("column.csv", column.as_bytes(), "missing_column", ["outcome", "première ligne"]),
        ("headless.csv", no_header.as_bytes(), "missing_column", ["external_id", "Ajoutez"]),
        ("latin.csv", &latin, "not_utf8", ["ligne 2", "UTF-8"]),
        ("wide.csv", &wide, "not_utf8", ["ligne 1", "UTF-8"]),
        ("quote.csv", unclosed.as_bytes(), "line_too_long", ["ligne 5", "guillemets"]),
    ] {
        let said = refused(name, content, code);
        assert!(says.iter().all(|s| said.contains(s)), "{name}: {said}");
        assert!(said.contains("rien n’a changé"), "{name}: {said}");
    }
}

#[test]
fn a_path_that_leads_to_no_file() {
    let home = Home::new();
    assert_eq!(home.fails("import tickets /nowhere/at/all.csv", 1), "no_file");
    let folder = home.path("").to_str().unwrap().to_owned();
    assert_eq!(home.fails(&format!("import tickets {folder}"), 1), "is_folder");
    let said = home.typed(&format!("import tickets {folder}")).err;
    assert!(said.contains("est un dossier") && said.contains(&folder), "{said}");
    assert_eq!(home.fails(&format!("settings apply {folder}"), 1), "is_folder");
}

#[test]
fn a_line_of_100_megabytes_fills_no_memory() {
    let long = format!("{HEADER}{GOOD}{}", "x".repeat(100_000_000));
    let said = refused("long.csv", long.as_bytes(), "line_too_long");
    assert!(said.contains("ligne 5") && said.contains("64 Kio"), "{said}");
    if cfg!(target_os = "linux") {
        // The same where the whole process may take less than the line.
        let home = Home::new();
        let file = home.file("long.csv", &long);
        let ready = home.command(&[]);
        let mut shell = std::process::Command::new("sh");
        shell.args(["-c", "ulimit -v 80000; exec \"$0\" \"$@\""]).arg(ready.get_program());
        shell.args(["import", "tickets", &file, "--format", "json"]);
        let output = shell.env("GUICHET_HOME", home.path("")).output().unwrap();
        let error: Value = serde_json::from_slice(&output.stderr).unwrap();
        assert_eq!(error["code"], "line_too_long", "{output:?}");
    }
}

#[test]
fn a_bad_row_is_named_by_its_line_with_what_to_do() {
    for (row, says) in [
        ("b,yesterday,,2026-03-02T09:11:00,logement,normal,left,", "2026-11-23 14:07"),
        ("b,31/02/2026 09:00,,2026-03-02T09:11:00,logement,normal,left,", "issued_at"),
        (
            "b,2026-03-02T09:10:00,2026-03-02T09:15:00,2026-03-02T09:12:00,logement,,served,",
            "émission, appel, fin",
        ),
        ("b,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,normal,served,", "heure d’appel"),
        ("b,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,urgent,left,", "« urgent »"),
        ("b,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,,vanished,", "« vanished »"),
        ("b,2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,normal", "6 colonnes au lieu de 8"),
        (",2026-03-02T09:10:00,,2026-03-02T09:12:00,logement,,left,", "external_id est vide"),
        (
            "a2,2026-03-02T09:01:00,,2026-03-02T09:12:00,mairie-annexe,priority,left,",
            "a2 a déjà été importé avec un autre contenu",
        ),
    ] {
        let home = Home::new();
        let file = home.file("one.csv", format!("{HEADER}{GOOD}{row}\n"));
        let ran = home.typed(&format!("import tickets {file}"));
        assert_eq!(ran.code, 0, "{row}: {ran:?}");
        assert_eq!(ran.err.lines().count(), 1, "{row}: {ran:?}");
        assert!(ran.err.starts_with("Ligne 5 : ") && ran.err.contains(says), "{row}: {ran:?}");
        assert!(ran.err.trim_end().ends_with('.'), "{row}: {ran:?}");
        let rejects = std::fs::read_to_string(home.path("one.rejects.csv")).unwrap();
        assert!(rejects.lines().nth(1).unwrap().contains(",5,"), "{row}: {rejects}");
        assert_eq!(home.json("counts --date 2026-03-02")[0]["issued"], 3, "{row}");
    }
}

#[test]
fn what_office_programs_write_is_read() {
    let day = |good: &str| {
        let home = Home::new();
        let file = home.file("office.csv", good);
        let done = home.json(&format!("import tickets {file}"));
        assert_eq!(adds_up(&done)[0], 3, "{good}: {done}");
        home.json("counts --date 2026-03-02")
    };
    let good = format!("{HEADER}{GOOD}");
    let usual = day(&good);
    assert_eq!(day(&good.replace('\n', "\r\n")), usual);
    assert_eq!(day(&format!("\u{feff}{}", good.replace('\n', "\r\n"))), usual);
    assert_eq!(day(good.trim_end()), usual);
    assert_eq!(day(&good.to_uppercase().replace(GOOD.to_uppercase().as_str(), GOOD)), usual);
    let backwards = |line: &str| line.rsplit(',').collect::<Vec<_>>().join(",");
    let turned: Vec<_> = good.lines().map(backwards).collect();
    assert_eq!(day(&turned.join("\n")), usual);
    let more: Vec<_> = good.lines().map(|line| format!("remark,{line},\"a, b\"")).collect();
    assert_eq!(day(&more.join("\n")), usual);
    let tabs = good.replace(',', "\t");
    assert_eq!(day(&tabs), usual);
    assert_eq!(day(&good.replace(",Ana\n", ",\"Ana\nBelle\"\r\n")), usual);
}

#[test]
fn lines_are_counted_as_an_editor_does_also_past_quoted_ones() {
    let home = Home::new();
    let good = GOOD.replace(",Ana\n", ",\"Ana\n\nBelle\"\n");
    let file = home.file("quoted.csv", format!("{HEADER}{good}\nb,soon,,,,,,\n"));
    let ran = home.typed(&format!("import tickets {file}"));
    let text = std::fs::read_to_string(&file).unwrap();
    let line = text.lines().position(|l| l.starts_with("b,soon")).unwrap() + 1;
    assert!(ran.err.starts_with(&format!("Ligne {line} : ")), "{ran:?}");
}

/// Rows and a file name that would clear a screen, colour it and name its window.
fn hostile(home: &Home) -> String {
    let row = "e1,2026-03-02T09:10:00,,2026-03-02T09:12:00,\u{1b}[2Jsteal\u{9b}31m,normal,left,\n\
        e2,\u{1b}]0;x\u{7},,2026-03-02T09:12:00,logement,normal,left,\u{1b}[31mAna\u{202e}\n";
    home.file("escape\u{1b}[2J\u{9b}.csv", format!("{HEADER}{row}"))
}

#[test]
fn data_never_commands_the_terminal() {
    let home = Home::new();
    let file = hostile(&home);
    let service = "\u{1b}[2Jsteal\u{9b}31m";
    let lines: [&[&str]; 9] = [
        &["import", "tickets", &file],
        &["import", "tickets", &file, "--format", "json"],
        &["issue", service],
        &["list"],
        &["list", "--format", "json"],
        &["counts", "--date", "2026-03-02"],
        &["counts", "--date", "2026-03-02", "--format", "json"],
        &["issue", "\u{1b}[31mnothing"],
        &["settings", "apply", "\u{1b}[31mnothing.toml"],
    ];
    for args in lines {
        let shown = home.run(args);
        for text in [&shown.out, &shown.err] {
            let raw = text.chars().any(|c| c.is_control() && c != '\n' || c == '\u{202e}');
            assert!(!raw, "{args:?}: {text:?}");
        }
    }
    let list = home.json("list");
    assert_eq!(list[0]["services"][0], service, "what programs read is whole");
}

#[cfg(unix)]
#[test]
fn on_a_terminal_also_what_programs_read_is_harmless() {
    use crate::pty::Pty;
    let home = Home::new();
    let file = hostile(&home);
    home.run(&["import", "tickets", &file]);
    home.run(&["issue", "\u{1b}[2Jsteal\u{9b}31m"]);
    let lines: [&[&str]; 5] = [
        &["import", "tickets", &file],
        &["list"],
        &["list", "--format", "csv"],
        &["list", "--format", "json"],
        &["settings", "export"],
    ];
    for args in lines {
        let (code, shown) = Pty::open(&home, args, &[]).end();
        assert_eq!(code, 0, "{args:?}: {shown}");
        for sequence in ["\u{1b}[2Jsteal", "\u{1b}[31m", "\u{1b}]0", "\u{9b}", "\u{202e}"] {
            assert!(!shown.contains(sequence), "{args:?}: {shown:?}");
        }
    }
    let piped = home.ok("list --format csv");
    assert!(piped.contains("\u{1b}[2Jsteal"), "a pipe is given the letters: {piped:?}");
}
