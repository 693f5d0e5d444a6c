//! The file itself, and the machine on which it lies.

use crate::home::Home;
use std::io::{BufRead, BufReader};
use std::process::Stdio;

#[test]
fn a_backup_is_written_listed_and_put_back() {
    let home = Home::new();
    home.ok("issue C");
    let path = home.ok("backup");
    assert_eq!(home.json("backup --list")[0]["path"], path.as_str());
    home.ok("issue C");
    assert_eq!(home.fails(&format!("restore {path}"), 1), "not_confirmed");
    home.ok(&format!("restore {path} --yes"));
    assert_eq!(home.json("list").as_array().unwrap().len(), 1);
    assert_eq!(home.fails("restore /nowhere.db --yes", 1), "no_file");
    let to = format!("backup --to {path}");
    let before = std::fs::read(&path).unwrap();
    assert_eq!(home.fails(&to, 1), "file_exists");
    assert!(home.typed(&to).err.contains("un autre nom"));
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert_eq!(home.json("verify")["faults"].as_array().unwrap().len(), 0);
}

#[test]
fn a_file_that_is_none_of_ours_is_a_sentence() {
    let home = Home::new();
    home.file("guichet.db", "this is not a database, whatever its name says");
    let ran = home.typed("list");
    assert_eq!(ran.code, 1, "{ran:?}");
    assert_eq!(ran.err.lines().count(), 1, "{ran:?}");
    assert!(!ran.err.contains("panicked"), "{ran:?}");
}

#[test]
fn what_is_personal_of_a_visit_goes() {
    let home = Home::new();
    home.ok("issue C");
    home.run(&["note", "C001", "une note"]);
    assert_eq!(home.fails("erase --visit C001 --ground demande", 1), "not_confirmed");
    let said = home.ok("erase --visit C001 --ground demande --yes");
    assert!(said.contains('1'), "{said}");
    assert_eq!(home.fails("erase --visit C009 --ground demande --yes", 1), "no_such_number");
    assert_eq!(home.fails("erase --visit C001 --yes", 2), "usage");
}

#[test]
fn the_doctor_says_where_things_are() {
    let home = Home::new();
    home.ok("issue C");
    let facts = home.json("doctor");
    assert_eq!(facts["file"], home.path("guichet.db").to_str().unwrap());
    assert_eq!(facts["config"], home.path("config.toml").to_str().unwrap());
    assert_ne!(facts["format"], "—");
    let said = home.ok("doctor");
    assert!(said.contains("fichier") && said.contains(" octets\n"), "{said}");
    assert!(said.contains(" Mio\n") && !said.contains("MiB"), "{said}");
}

#[test]
fn the_demonstration_lies_in_a_folder_of_its_own() {
    let home = Home::new();
    let said = home.ok("demo");
    assert!(said.contains("demo --open"), "{said}");
    assert!(!home.path("guichet.db").exists());
    assert!(home.path("demo/DEMONSTRATION.txt").exists());
    let demo = home.path("demo");
    let mut list = home.command(&["list", "--format", "json"]);
    let list = list.env("GUICHET_HOME", &demo).output().unwrap();
    assert!(list.status.success(), "{list:?}");
    let mut settings = home.command(&["settings", "export"]);
    let settings = settings.env("GUICHET_HOME", &demo).output().unwrap();
    assert!(String::from_utf8_lossy(&settings.stdout).contains("DÉMONSTRATION"));
    // A folder that is somebody's is left alone.
    let other = Home::new();
    std::fs::create_dir(other.path("demo")).unwrap();
    assert_eq!(other.fails("demo", 1), "not_a_demo");
}

#[cfg(unix)]
#[test]
fn an_open_demonstration_is_not_taken_away_and_an_old_one_is_made_anew() {
    use crate::pty::Pty;
    let home = Home::new();
    home.ok("demo");
    let mark = home.path("demo/DEMONSTRATION.txt");
    let age = |days: u64| {
        let then = std::time::SystemTime::now() - std::time::Duration::from_secs(days * 86_400);
        std::fs::File::options().write(true).open(&mark).unwrap().set_modified(then).unwrap();
    };
    let is_new = || {
        let made = std::fs::metadata(&mark).unwrap().modified().unwrap();
        made.elapsed().unwrap_or_default().as_secs() < 86_400
    };
    age(2);
    let open = |agent| Pty::open(&home, &["demo", "--open", "--agent", agent], &[]);
    let mut desk = open("Démo Amandine");
    desk.see("· guichet 2 ·");
    assert!(is_new(), "a day of the past has nobody waiting");
    assert_eq!(home.fails("demo", 1), "demo_open");
    age(2);
    let mut other = open("Démo Bastien");
    other.see("· guichet 3 ·").press("q");
    assert_eq!(other.end().0, 0);
    assert!(!is_new(), "the other desk would be left with nothing");
    desk.press("q");
    assert_eq!(desk.end().0, 0);
    home.ok("demo");
    assert!(is_new());
}

#[test]
fn shells_and_manuals_are_served_without_a_file() {
    let home = Home::new();
    assert!(home.ok("completions bash").contains("guichet"));
    assert!(home.ok("completions fish").contains("import"));
    assert!(home.ok("--version").starts_with("guichet "));
    let help = home.ok("--help");
    assert!(help.contains("Utilisation") && help.contains("issue"), "{help}");
    assert!(Home::english().ok("--help").contains("Issues a ticket"));
    assert!(!home.path("guichet.db").exists());
}

#[test]
fn every_command_has_its_manual_page() {
    let home = Home::new();
    assert!(home.ok("man").contains(".TH guichet 1"));
    let issue = home.ok("man issue");
    for part in [".TH guichet-issue 1", ".SH NOM", "guichet issue", "\\-\\-priority", "SERVICE"] {
        assert!(issue.contains(part), "{part}: {issue}");
    }
    assert!(home.ok("man import tickets").contains("external_id"));
    assert!(Home::english().ok("man issue").contains(".SH NAME"));
    assert_eq!(home.fails("man isue", 2), "usage");
    assert!(home.typed("man isue").err.contains("issue"));
    assert_eq!(home.fails("man import nothing", 2), "usage");

    let said = home.ok(&format!("man --to {}", home.path("man1").display()));
    let pages = || std::fs::read_dir(home.path("man1")).unwrap().map(|e| e.unwrap().path());
    assert!(said.starts_with(&pages().count().to_string()), "{said}");
    for page in pages() {
        let text = std::fs::read_to_string(&page).unwrap();
        let name = page.file_stem().unwrap().to_str().unwrap();
        assert!(text.contains(&format!(".TH {name} 1")), "{page:?}: {text}");
        for english in ["NAME", "Print", "help-", "SUBCOMMANDS"] {
            assert!(!text.contains(english), "{english} in {page:?}: {text}");
        }
    }
    // Every page that a page speaks of is there.
    let whole = home.ok("man").replace("\\-", "-");
    let named: Vec<_> = whole.lines().filter_map(|l| l.strip_suffix("(1)")).collect();
    assert!(named.contains(&"guichet-import"), "{named:?}");
    for name in named {
        assert!(home.path("man1").join(format!("{name}.1")).exists(), "{name}");
    }
}

#[test]
fn help_is_asked_for_in_either_way() {
    let home = Home::new();
    for command in ["issue", "import tickets", "settings", "help"] {
        let help = home.ok(&format!("help {command}"));
        assert_eq!(help, home.ok(&format!("{command} --help")));
        assert!(help.contains("Utilisation"), "{help}");
    }
    assert_eq!(home.ok("help"), home.ok("--help"));
    assert_eq!(home.typed("help isue").code, 2);
    assert!(home.typed("help isue").err.contains("issue"));
}

/// Runs a command whose reader takes one line, or nothing, and goes away.
fn cut_off(home: &Home, args: &[&str], lines: usize) -> (Option<i32>, String) {
    let mut child = home.command(args);
    let mut child = child.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut reader = BufReader::with_capacity(1, child.stdout.take().unwrap());
    for _ in 0..lines {
        reader.read_line(&mut String::new()).unwrap();
    }
    drop(reader);
    let ended = child.wait_with_output().unwrap();
    (ended.status.code(), String::from_utf8_lossy(&ended.stderr).into_owned())
}

#[test]
fn a_reader_that_goes_away_ends_a_command_quietly() {
    let home = Home::new();
    let service = |n: usize| format!("[[service]]\ncode = \"s{n}\"\nname = \"Service {n}\"\n");
    let settings = home.file("s.toml", (0..200).map(service).collect::<String>());
    home.ok(&format!("settings apply {settings} --yes"));
    let changed = home.file("t.toml", (200..400).map(service).collect::<String>());
    home.ok("issue C");
    home.ok("issue L");
    home.ok("backup");
    let all = "list|list --format json|list --format csv|help|help issue|--help|--version|man|\
        man issue|doctor|doctor --format json|doctor --format csv|\
        doctor --write-config|backup --to NEW|backup --list|backup --list --format json|\
        counts --from 2020-01-01 --to 2026-01-01|counts --from 2020-01-01 --to 2026-01-01 \
        --format json|counts --from 2020-01-01 --to 2026-01-01 --format csv|settings export|\
        verify|verify --format json|issue C|issue C --format json|note C001 x|undo|\
        completions bash|completions zsh|completions fish|completions elvish|\
        completions powershell|demo";
    let apply = format!("settings apply {changed} --yes");
    for line in all.split('|').chain([apply.as_str()]) {
        for lines in [0, 1] {
            let new = home.path(&format!("copy{lines}.db"));
            let line = line.replace("NEW", new.to_str().unwrap());
            let args: Vec<&str> = line.split_whitespace().collect();
            let (code, said) = cut_off(&home, &args, lines);
            assert_eq!((code, said.as_str()), (Some(0), ""), "{line}, after {lines} lines");
        }
    }
    let log = std::fs::read_to_string(home.path("guichet.log")).unwrap();
    assert!(!log.contains("panic") && !log.contains("broken_pipe"), "{log}");
    assert_eq!(home.json("list").as_array().unwrap().len(), 6, "what was asked for was done");
}
