//! An import on a disk that fills up.
#![cfg(unix)]

use crate::home::Home;
use serde_json::Value;
use std::process::Command;

/// More rows than one transaction takes.
const ROWS: usize = 3_000;

fn rows() -> String {
    let header = "external_id,issued_at,called_at,closed_at,service,priority,outcome,agent\n";
    let row = |n: usize| {
        let (hour, minute, second) = (8 + n / 360, n / 6 % 60, n % 6 * 10);
        let at = format!("2026-03-02T{hour:02}:{minute:02}:{second:02}");
        format!("r{n},{at},{at},2026-03-02T23:00:00,logement,normal,served,Ana\n")
    };
    header.to_owned() + &(0..ROWS).map(row).collect::<String>()
}

/// Runs the binary in a shell that has first done `before`.
fn after(home: &Home, before: &str, args: &[&str]) -> (i32, String, String) {
    let ready = home.command(&[]);
    let mut shell = Command::new("sh");
    shell.arg("-c").arg(format!("{before}; exec \"$0\" \"$@\"")).arg(ready.get_program());
    shell.args(args).stdin(std::process::Stdio::null());
    for (name, value) in ready.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let output = shell.output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

fn error(said: &str) -> Value {
    let last = said.lines().last().unwrap_or_default();
    serde_json::from_str(last).unwrap_or_else(|e| panic!("{e}: {said}"))
}

/// No file may grow past 1.2 MiB: to SQLite that is a disk which takes no more.
const SMALL: &str = "trap '' XFSZ; ulimit -f 2400";

#[test]
fn an_import_that_stops_on_its_way_says_what_is_in_and_goes_on() {
    let home = Home::new();
    let file = home.file("day.csv", rows());
    home.ok("list");
    let args = ["import", "tickets", &file, "--format", "json"];
    let (code, out, said) = after(&home, SMALL, &args);
    assert_eq!((code, out.as_str()), (1, ""), "{said}");
    let error = error(&said);
    assert_eq!((&error["code"], &error["rows"]), (&"sqlite".into(), &ROWS.into()));
    let imported = error["imported"].as_u64().unwrap();
    assert!(imported > 0 && imported < ROWS as u64, "{error}");
    let import = error["import"].as_str().unwrap();
    let message = error["message"].as_str().unwrap();
    for part in [&imported.to_string(), &format!("guichet import undo {import}"), "continue"] {
        assert!(message.contains(part), "{part}: {message}");
    }
    assert!(!message.contains("rien n’a changé"), "{message}");

    // What is in is whole, and no more than what was said.
    let whole = home.json("verify");
    assert_eq!(whole["faults"].as_array().unwrap().len(), 0, "{whole}");
    assert_eq!(home.json("counts --date 2026-03-02")[0]["issued"], imported);

    let rest = home.json(&format!("import tickets {file}"));
    assert_eq!(rest["created"], ROWS as u64 - imported);
    assert_eq!((&rest["unchanged"], &rest["import"]), (&imported.into(), &import.into()));
    let undisturbed = Home::new();
    undisturbed.ok(&format!("import tickets {file}"));
    let counts = "counts --date 2026-03-02";
    assert_eq!(home.json(counts), undisturbed.json(counts));
    assert_eq!(home.json("verify")["faults"].as_array().unwrap().len(), 0);
    assert_eq!(home.json(&format!("import undo {import}"))["removed"], ROWS);
}

#[test]
fn what_is_in_of_a_stopped_import_can_be_taken_back() {
    let home = Home::new();
    let file = home.file("day.csv", rows());
    home.ok("list");
    let (code, _, said) = after(&home, SMALL, &["import", "tickets", &file]);
    assert_eq!(code, 1, "{said}");
    let import = said.split("import undo ").nth(1).unwrap().split(' ').next().unwrap();
    home.ok(&format!("import undo {import}"));
    assert_eq!(home.json("counts --date 2026-03-02")[0]["issued"], 0);
}

/// Needs a small disk of its own, mounted where nobody else sees it.
#[test]
fn a_disk_without_room_is_refused_before_anything_is_changed() {
    let home = Home::new();
    let small = "unshare --mount --map-root-user true";
    if !Command::new("sh").args(["-c", small]).output().is_ok_and(|o| o.status.success()) {
        eprintln!("ignored: this system lets nobody mount a disk of their own (unshare --mount)");
        return;
    }
    let file = home.file("day.csv", rows());
    std::fs::create_dir(home.path("small")).unwrap();
    let script = format!(
        "mount -t tmpfs -o size=4m none '{0}'; export GUICHET_HOME='{0}'; \
         \"$0\" list; \"$0\" import tickets '{file}' --format json; echo; \
         \"$0\" counts --date 2026-03-02 --format csv; \"$0\" verify --format json; \
         \"$0\" import tickets '{1}' --format json",
        home.path("small").display(),
        home.file("few.csv", rows().lines().take(11).map(|l| format!("{l}\n")).collect::<String>()),
    );
    let ready = home.command(&[]);
    let mut shell = Command::new("unshare");
    shell.args(["--mount", "--map-root-user", "sh", "-c", &script]).arg(ready.get_program());
    let output = shell.env("GUICHET_LANG", "fr").output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let out = String::from_utf8_lossy(&output.stdout).into_owned();
    let error = error(&said);
    assert_eq!(error["code"], "no_room", "{said}");
    let figure = |name: &str| error[name].as_u64().unwrap();
    assert!(figure("free_bytes") < 4 << 20 && figure("needed_bytes") > 4 << 20, "{error}");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("Mio") && message.contains("Libérez"), "{message}");
    assert!(out.contains("\n2026-03-02,0,"), "{out}");
    assert!(out.contains("\"faults\": []"), "{out}");
    // A few rows still go in.
    assert!(out.contains("\"created\": 10"), "{out} {said}");
}
