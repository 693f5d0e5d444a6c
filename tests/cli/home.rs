//! One folder and the binary run in it.

use serde_json::Value;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A machine of its own.
pub struct Home {
    folder: tempfile::TempDir,
    language: &'static str,
}

/// What a run left behind.
#[derive(Debug)]
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Home {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), language: "fr" }
    }

    pub fn english() -> Self {
        Self { language: "en", ..Self::new() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file and names it.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_guichet"));
        command.args(args).stdin(Stdio::null());
        for name in ["GUICHET_AGENT", "GUICHET_COUNTER", "RUST_BACKTRACE"] {
            command.env_remove(name);
        }
        command.env("GUICHET_HOME", self.folder.path()).env("GUICHET_LANG", self.language);
        command
    }

    pub fn run(&self, args: &[&str]) -> Ran {
        let output = self.command(args).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ran {
            code: output.status.code().expect("an exit code"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    /// Runs what is written as one would type it.
    pub fn typed(&self, line: &str) -> Ran {
        self.run(&line.split(' ').collect::<Vec<_>>())
    }

    /// The same, which must succeed; its output.
    pub fn ok(&self, line: &str) -> String {
        let ran = self.typed(line);
        assert_eq!(ran.code, 0, "{line}: {ran:?}");
        ran.out.trim_end().to_owned()
    }

    /// The same, read as JSON.
    pub fn json(&self, line: &str) -> Value {
        let out = self.ok(&format!("{line} --format json"));
        serde_json::from_str(&out).unwrap_or_else(|e| panic!("{line}: {e}: {out}"))
    }

    /// Runs what must fail with this exit code; the stable code of the error.
    pub fn fails(&self, line: &str, exit: i32) -> String {
        let ran = self.typed(&format!("{line} --format json"));
        assert_eq!(ran.code, exit, "{line}: {ran:?}");
        assert_eq!(ran.out, "", "{line}");
        let last = ran.err.lines().last().unwrap_or_default();
        let error: Value = serde_json::from_str(last).unwrap_or_else(|e| panic!("{e}: {ran:?}"));
        let message = error["message"].as_str().unwrap();
        assert!(message.contains(' ') && !message.contains('\u{1b}'), "{message}");
        error["code"].as_str().unwrap().to_owned()
    }
}
