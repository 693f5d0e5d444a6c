//! The real binary in a real pseudo-terminal: what an agent sees, and what is left behind when
//! the desk ends, well or badly.
#![allow(clippy::unwrap_used)] // a test that cannot go on says so by stopping
#![allow(missing_docs)] // a test binary has no readers of its docs
#![cfg(unix)]

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// A terminal with a desk in it.
struct Terminal {
    parser: vt100::Parser,
    raw: Vec<u8>,
    heard: usize,
    output: Receiver<Vec<u8>>,
    keys: Box<dyn Write + Send>,
    master: Box<dyn MasterPty + Send>,
    child: Box<dyn Child + Send + Sync>,
}

fn size(rows: u16, cols: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

impl Terminal {
    fn open(home: &tempfile::TempDir, rows: u16, cols: u16, env: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(size(rows, cols)).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_guichet"));
        command.env("GUICHET_HOME", home.path());
        command.env("GUICHET_LANG", "fr");
        command.env("TERM", "xterm-256color");
        command.env_remove("NO_COLOR");
        for (key, value) in env {
            command.env(key, value);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let (send, output) = channel();
        std::thread::spawn(move || {
            let mut buffer = [0u8; 16_384];
            while let Ok(n @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..n].to_vec()).is_err() {
                    break;
                }
            }
        });
        let keys = pair.master.take_writer().unwrap();
        let parser = vt100::Parser::new(rows, cols, 0);
        Self { parser, raw: vec![], heard: 0, output, keys, master: pair.master, child }
    }

    fn take(&mut self, wait: Duration) -> Result<(), RecvTimeoutError> {
        let bytes = self.output.recv_timeout(wait)?;
        self.parser.process(&bytes);
        self.raw.extend(bytes);
        Ok(())
    }

    fn screen(&self) -> String {
        self.parser.screen().contents()
    }

    /// Waits until the screen shows `text`.
    fn see(&mut self, text: &str) -> &mut Self {
        let end = Instant::now() + Duration::from_secs(20);
        while !self.screen().contains(text) {
            let left = end.saturating_duration_since(Instant::now());
            if self.take(left).is_err() {
                panic!("never saw {text:?} on\n{}", self.screen());
            }
        }
        self
    }

    /// Waits until `text` is said after all that was heard before: lines are read once.
    fn hear(&mut self, text: &str) -> &mut Self {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let unheard = self.raw.get(self.heard..).unwrap_or_default();
            if let Some(at) = unheard.windows(text.len()).position(|w| w == text.as_bytes()) {
                self.heard += at + text.len();
                return self;
            }
            let left = end.saturating_duration_since(Instant::now());
            if self.take(left).is_err() {
                panic!("never heard {text:?} in\n{}", String::from_utf8_lossy(&self.raw));
            }
        }
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
        self
    }

    fn resize(&mut self, rows: u16, cols: u16) -> &mut Self {
        self.parser.screen_mut().set_size(rows, cols);
        self.master.resize(size(rows, cols)).unwrap();
        self
    }

    fn signal(&mut self, name: &str) {
        let pid = self.child.process_id().unwrap().to_string();
        let done = std::process::Command::new("kill").args([name, &pid]).status().unwrap();
        assert!(done.success());
    }

    /// Reads to the end of the program; gives all that it wrote.
    fn end(mut self) -> Vec<u8> {
        self.child.wait().unwrap();
        while self.take(Duration::from_millis(300)).is_ok() {}
        self.raw
    }
}

fn find(bytes: &[u8], needle: &[u8]) -> Option<usize> {
    bytes.windows(needle.len()).rposition(|w| w == needle)
}

/// The alternate screen is left and the cursor is back, after all else.
fn assert_restored(bytes: &[u8]) {
    let entered = find(bytes, b"\x1b[?1049h").expect("the alternate screen was entered");
    let left = find(bytes, b"\x1b[?1049l").expect("the alternate screen was left");
    let cursor = find(bytes, b"\x1b[?25h").expect("the cursor is shown");
    assert!(left > entered && cursor > entered);
}

#[test]
fn a_fresh_machine_shows_a_desk_ready_to_serve() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(&home, 24, 80, &[]);
    terminal.see("guichet 1").press("n").see("État civil").press("C").see("C001");
    terminal.press(" ").see("appelé").press("s").see("00:0").press("t").see("servi");
    terminal.press("q");
    assert_restored(&terminal.end());
}

#[test]
fn the_desk_follows_the_size_of_its_window() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(&home, 24, 80, &[]);
    terminal.see("guichet 1").press("nC").see("C001");
    for (rows, cols) in [(50, 160), (10, 40), (3, 10), (1, 1), (24, 80)] {
        terminal.resize(rows, cols);
    }
    terminal.see("C001").press("q");
    assert_restored(&terminal.end());
}

#[test]
fn a_key_is_heard_at_once_where_the_disk_is_slow() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Terminal::open(&home, 24, 80, &[]);
    desk.see("ouvert");
    // Another process holds the file, as a disk would that is long at work.
    let other = rusqlite::Connection::open(home.path().join("guichet.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    desk.press("nC").see("enregistre…");
    assert!(!desk.screen().contains("C001"), "nothing is said that is not written");
    other.execute_batch("ROLLBACK").unwrap();
    desk.see("C001");
    desk.see("ouvert");
    assert!(!desk.screen().contains("enregistre…"));
}

#[test]
fn a_kill_gives_the_terminal_back_and_loses_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(&home, 24, 80, &[]);
    terminal.see("guichet 1").press("nC").see("C001");
    terminal.signal("-TERM");
    assert_restored(&terminal.end());
    let mut again = Terminal::open(&home, 24, 80, &[]);
    again.see("C001").press("q");
    again.end();
}

#[test]
fn after_a_hard_kill_the_counter_goes_on_where_it_was() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(&home, 24, 80, &[]);
    terminal.see("guichet 1").press("nC").see("C001").press(" ").see("appelé");
    terminal.press("s").see("00:0");
    terminal.signal("-KILL");
    terminal.end();
    let mut again = Terminal::open(&home, 24, 80, &[]);
    again.see("guichet 1").see("C001").press("t").see("servi").press("q");
    assert_restored(&again.end());
}

#[test]
fn the_desk_asks_the_terminal_nothing_and_says_nothing_by_colour_alone() {
    let home = tempfile::tempdir().unwrap();
    let mut terminal = Terminal::open(&home, 24, 80, &[("NO_COLOR", "1")]);
    terminal.see("guichet 1").press("nC").see("C001").press("q");
    let bytes = terminal.end();
    for query in
        [b"\x1b[6n".as_slice(), b"\x1b[c", b"\x1b[>c", b"\x1b[?u", b"\x1b]10;?", b"\x1b]11;?"]
    {
        assert!(find(&bytes, query).is_none(), "{query:?}");
    }
    for colour in [b"\x1b[38;".as_slice(), b"\x1b[48;", b"\x1b[31m", b"\x1b[32m"] {
        assert!(find(&bytes, colour).is_none(), "{colour:?}");
    }
}

#[test]
fn a_screen_reader_hears_a_whole_visit_as_plain_lines() {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(home.path().join("config.toml"), "[desk]\nlinear = true\n").unwrap();
    let mut terminal = Terminal::open(&home, 24, 80, &[]);
    terminal.hear("personne n’attend\r\n").hear("guichet 1 ouvert");
    terminal.press("n").hear("Quelle démarche ?\r\n").hear("Action sociale");
    terminal.press("etat").hear("État civil, aucune attente\r\n");
    terminal.press("\r").hear("En attente · 1\r\n").hear("suivant : C001");
    terminal.press(" ").hear("appelé : C001\r\n").hear("C001 est appelé\r\n");
    terminal.press("s").hear("en cours : C001\r\n").hear("C001 est en cours\r\n");
    terminal.press("t").hear("C001 est terminé : servi\r\n").press("q");
    let bytes = terminal.end();
    assert!(!bytes.contains(&0x1b), "{}", String::from_utf8_lossy(&bytes));
    assert!(!String::from_utf8_lossy(&bytes).contains(['│', '─', '▸']));
}

#[test]
fn two_desks_of_one_machine_sit_at_different_counters() {
    let home = tempfile::tempdir().unwrap();
    let mut left = Terminal::open(&home, 24, 80, &[]);
    left.see("guichet 1 ouvert");
    let mut right = Terminal::open(&home, 24, 80, &[]);
    right.see("guichet 2 ouvert");
    left.press("nC").see("C001").press(" ").see("C001 est appelé");
    right.see("C001").press("nJ").see("J001").press(" ").see("J001 est appelé");
    // A desk that was killed gives its counter free for itself, and for nobody else's.
    left.signal("-KILL");
    left.end();
    let mut again = Terminal::open(&home, 24, 80, &[]);
    again.see("Vous reprenez votre poste").see("guichet 1 ").see("C001");
    again.press("x1").see("ne s’est pas présenté").press("q");
    assert_restored(&again.end());
    right.press("x1").see("ne s’est pas présenté").press("q");
    assert_restored(&right.end());
}

#[test]
fn a_phrase_fills_the_terminal_and_leaves_nothing_behind() {
    let home = tempfile::tempdir().unwrap();
    let mut desk = Terminal::open(&home, 24, 80, &[("KITTY_WINDOW_ID", ""), ("TMUX", "")]);
    desk.see("attente estimée").press("f").see("Quelle langue ?").press("arabe\r");
    desk.see("Quelle phrase ?").press("parlez-vous francais\r").see("1 Oui");
    let drawn = desk.screen().chars().filter(|c| matches!(c, '▀' | '▄')).count();
    assert!(drawn > 100, "{}", desk.screen());
    // The desk asks the terminal nothing: answers would come as keys.
    for question in [&b"\x1b[c"[..], b"\x1b[6n", b"\x1b[14t", b"\x1b[16t", b"_Gi=31"] {
        assert_eq!(find(&desk.raw, question), None, "{question:?}");
    }
    desk.press("3").see("Un peu").press("\x1b").see("attente estimée");
    assert!(!desk.screen().contains('▀'), "{}", desk.screen());
}

#[test]
fn a_terminal_that_draws_images_is_sent_one_and_asked_nothing() {
    let home = tempfile::tempdir().unwrap();
    let env = [("TERM", "xterm-kitty"), ("KITTY_WINDOW_ID", "1"), ("TMUX", "")];
    let mut desk = Terminal::open(&home, 24, 80, &env);
    desk.see("attente estimée").press("f").see("Quelle langue ?").press("arabe\r");
    desk.see("Quelle phrase ?").press("merci beaucoup\r").hear("\x1b_Gq=2,i=");
    desk.see("pas encore relu").press("\x1b").see("attente estimée");
}
