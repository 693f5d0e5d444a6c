//! `guichet doctor --terminal` and the terminals it asks.
#![cfg(unix)]

use crate::home::Home;
use crate::pty::{Answers, Pty};
use std::time::{Duration, Instant};

/// A terminal with this background, on which every sign is `wide` columns wide.
fn terminal(background: &'static str, wide: u16) -> Answers {
    Box::new(move |sent, screen| {
        let colour = |n: u8, colour| format!("\u{1b}]{n};rgb:{colour}\u{1b}\\").into_bytes();
        let is = |query: &[u8]| sent.ends_with(query);
        let (row, column) = screen.cursor_position();
        match () {
            () if is(b"\x1b[6n") => {
                format!("\u{1b}[{};{}R", row + 1, column * wide + 1).into_bytes()
            }
            () if is(b"\x1b]10;?\x07") || is(b"\x1b]10;?\x1b\\") => colour(10, "8080/8080/8080"),
            () if is(b"\x1b]11;?\x07") || is(b"\x1b]11;?\x1b\\") => colour(11, background),
            () if is(b"\x1b[c") => b"\x1b[?62;22c".to_vec(),
            () => vec![],
        }
    })
}

const LIGHT: &str = "ffff/ffff/ffff";
const DARK: &str = "1010/1010/1010";
const ASK: [&str; 2] = ["doctor", "--terminal"];

fn config(home: &Home) -> String {
    std::fs::read_to_string(home.path("config.toml")).unwrap_or_default()
}

#[test]
fn a_light_terminal_is_noticed_and_the_setting_written_on_a_yes() {
    let home = Home::new();
    let mine = "# la nôtre\n[desk]\ncounter = 3 # près de la porte\n";
    home.file("config.toml", mine);
    let mut pty = Pty::open(&home, &ASK, &[("COLORTERM", "truecolor")]);
    pty = pty.answering(terminal(LIGHT, 1));
    pty.see("clair").see("une colonne par signe").see("16777216");
    pty.see("theme = \"light\"").see("(o/n)").press("o\n");
    let (code, shown) = pty.end();
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("Configuration écrite"), "{shown}");
    assert_eq!(config(&home), mine.to_owned() + "theme = \"light\"\n");
    // Now there is nothing left to say, and nothing is asked.
    let (code, shown) = Pty::open(&home, &ASK, &[]).answering(terminal(LIGHT, 1)).end();
    assert!(code == 0 && shown.contains("convient"), "{shown}");
}

#[test]
fn a_no_leaves_the_configuration_as_it_is() {
    let home = Home::english();
    let mut pty = Pty::open(&home, &ASK, &[]).answering(terminal(LIGHT, 1));
    pty.see("(y/n)").press("n\n");
    let (code, shown) = pty.end();
    assert_eq!(code, 0, "{shown}");
    assert!(!home.path("config.toml").exists());
}

#[test]
fn a_terminal_whose_lines_are_too_wide_is_given_plain_ones_without_asking_where_said_so() {
    let home = Home::new();
    let yes = ["doctor", "--terminal", "--yes"];
    let (code, shown) = Pty::open(&home, &yes, &[]).answering(terminal(DARK, 2)).end();
    assert_eq!(code, 0, "{shown}");
    assert!(shown.contains("plus d’une colonne") && shown.contains("sombre"), "{shown}");
    let written = config(&home);
    assert!(
        written.contains("\nborders = \"ascii\"\n") && written.contains("# theme"),
        "{written}"
    );
    assert!(!written.contains("\ntheme"), "{written}");
    home.ok("doctor");
}

#[test]
fn a_terminal_that_never_answers_is_not_waited_for() {
    for term in ["xterm-256color", "dumb"] {
        let home = Home::new();
        let begun = Instant::now();
        let (code, shown) = Pty::open(&home, &ASK, &[("TERM", term)]).end();
        assert_eq!(code, 0, "{shown}");
        assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
        assert!(shown.contains("pas de réponse") && !shown.contains("(o/n)"), "{shown}");
        assert!(!home.path("config.toml").exists());
        assert!(term != "dumb" || !shown.contains('\u{1b}'), "{shown:?}");
    }
}

#[test]
fn where_there_is_no_terminal_only_the_environment_is_told() {
    let home = Home::new();
    let ran = home.typed("doctor --terminal");
    assert_eq!(ran.code, 0, "{ran:?}");
    assert!(ran.err.contains("Ce n’est pas un terminal"), "{ran:?}");
    assert!(ran.out.contains("couleurs") && !ran.out.contains('\u{1b}'), "{ran:?}");
    assert!(home.json("doctor --terminal")["terminal_background"].is_null());
    assert_eq!(home.fails("doctor --yes", 2), "usage");
}

/// Its window is gone, and it was not even told by a signal.
#[test]
fn a_desk_that_loses_its_terminal_says_what_happened_and_where_the_details_are() {
    let home = Home::new();
    let size = portable_pty::PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pair = portable_pty::native_pty_system().openpty(size).unwrap();
    let name = pair.master.tty_name().unwrap();
    let tty = || std::fs::OpenOptions::new().read(true).write(true).open(&name).unwrap();
    let mut desk = home.command(&[]);
    desk.env("TERM", "xterm-256color").stdin(tty()).stdout(tty());
    let desk = desk.stderr(std::process::Stdio::piped()).spawn().unwrap();
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut drawn = Vec::new();
    // Until the first whole frame: before it the desk is still taking the terminal.
    while !String::from_utf8_lossy(&drawn).contains("nouveau") {
        let mut some = [0; 1024];
        let length = std::io::Read::read(&mut reader, &mut some).unwrap();
        assert!(length > 0, "the desk ended");
        drawn.extend_from_slice(&some[..length]);
    }
    drop((reader, pair));
    let ended = desk.wait_with_output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    let ours = said.lines().find(|line| line.starts_with("L’écran"));
    let said = ours.unwrap_or_else(|| panic!("no sentence of ours: {said}"));
    let log = home.path("guichet.log");
    assert!(said.starts_with("L’écran d’accueil s’est fermé"), "{said}");
    assert!(said.contains("relancez guichet") && said.contains(log.to_str().unwrap()), "{said}");
    assert!(!said.contains("error"), "{said}");
    let log = std::fs::read_to_string(log).unwrap();
    assert!(log.contains("os error 5"), "{log}");
    // The lock is gone with it: the next desk opens.
    home.ok("list");
}
