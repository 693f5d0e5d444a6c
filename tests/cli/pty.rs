//! The binary in a pseudo-terminal, as a person sees it.
#![cfg(unix)]

use crate::home::Home;
use portable_pty::{Child, CommandBuilder, PtySize, native_pty_system};
use std::io::{Read, Write};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// What a terminal answers to all that it was sent so far, which ends in what may be a question.
pub type Answers = Box<dyn FnMut(&[u8], &vt100::Screen) -> Vec<u8>>;

/// A terminal with a command in it.
pub struct Pty {
    parser: vt100::Parser,
    answers: Answers,
    raw: Vec<u8>,
    output: Receiver<Vec<u8>>,
    keys: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
}

impl Pty {
    /// Runs it in a terminal that answers nothing.
    pub fn open(home: &Home, args: &[&str], env: &[(&str, &str)]) -> Self {
        let size = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(size).unwrap();
        let ready = home.command(args);
        let mut command = CommandBuilder::new(ready.get_program());
        command.args(ready.get_args());
        for (name, value) in ready.get_envs() {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            }
        }
        for name in ["COLORTERM", "NO_COLOR", "TERM_PROGRAM", "WT_SESSION", "KITTY_WINDOW_ID"] {
            command.env_remove(name);
        }
        command.env("TERM", "xterm-256color");
        env.iter().for_each(|(name, value)| command.env(name, value));
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let mut reader = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let master = pair.master;
        let (send, output) = channel();
        std::thread::spawn(move || {
            // The terminal stays open as long as somebody reads from it.
            let _master = master;
            let mut buffer = [0u8; 16_384];
            while let Ok(n @ 1..) = reader.read(&mut buffer) {
                if send.send(buffer[..n].to_vec()).is_err() {
                    break;
                }
            }
        });
        let parser = vt100::Parser::new(24, 80, 0);
        let answers: Answers = Box::new(|_, _| vec![]);
        Self { parser, answers, raw: vec![], output, keys, child }
    }

    /// The same in a terminal that answers.
    pub fn answering(mut self, answers: Answers) -> Self {
        self.answers = answers;
        self
    }

    fn take(&mut self, wait: Duration) -> bool {
        let Ok(bytes) = self.output.recv_timeout(wait) else { return false };
        // One query after another, so that each is answered where the cursor then stands.
        for part in bytes.split_inclusive(|b| matches!(b, b'n' | b'c' | b'\\' | 7)) {
            self.parser.process(part);
            self.raw.extend(part);
            let answer = (self.answers)(&self.raw, self.parser.screen());
            self.keys.write_all(&answer).unwrap();
        }
        true
    }

    /// Waits until the screen shows `text`.
    pub fn see(&mut self, text: &str) -> &mut Self {
        let end = Instant::now() + Duration::from_secs(20);
        while !self.parser.screen().contents().contains(text) {
            let left = end.saturating_duration_since(Instant::now());
            let shown = self.parser.screen().contents();
            assert!(self.take(left), "never saw {text:?} on\n{shown}");
        }
        self
    }

    /// Types.
    pub fn press(&mut self, keys: &str) -> &mut Self {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self
    }

    /// Reads to the end of the command: its exit code, and all that it wrote.
    pub fn end(mut self) -> (u32, String) {
        let end = Instant::now() + Duration::from_secs(20);
        let code = loop {
            self.take(Duration::from_millis(50));
            if let Some(status) = self.child.try_wait().unwrap() {
                break status.exit_code();
            }
            if Instant::now() > end {
                _ = self.child.kill();
                panic!("it does not end: {}", self.parser.screen().contents());
            }
        };
        while self.take(Duration::from_millis(300)) {}
        (code, String::from_utf8_lossy(&self.raw).into_owned())
    }
}
