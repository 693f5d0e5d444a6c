//! Files and folders that the account may not read or write. Root may do everything, so under
//! root the binary runs as the account that owns nothing else.
#![cfg(unix)]

use crate::home::Home;
use serde_json::Value;
use std::io::ErrorKind;
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::Command;

/// `nobody`, under whatever name.
const NOBODY: u32 = 65534;

/// A machine whose account is not root.
struct Account {
    home: Home,
    root: bool,
}

impl Account {
    fn new() -> Self {
        let home = Home::new();
        let root = std::fs::metadata(home.path("")).unwrap().uid() == 0;
        if root {
            // The folder of the build may be closed to others.
            std::fs::copy(env!("CARGO_BIN_EXE_guichet"), home.path("guichet")).unwrap();
            chown(home.path(""), Some(NOBODY), Some(NOBODY)).unwrap();
        }
        Self { home, root }
    }

    fn file(&self, name: &str, content: &str) -> String {
        let file = self.home.file(name, content);
        if self.root {
            chown(&file, Some(NOBODY), Some(NOBODY)).unwrap();
        }
        file
    }

    /// Runs what is written as one would type it; its exit code and what it told.
    fn typed(&self, line: &str) -> (i32, String) {
        let args: Vec<&str> = line.split(' ').collect();
        let mut command = self.home.command(&args);
        if self.root {
            let mut other = Command::new(self.home.path("guichet"));
            other.args(&args).stdin(std::process::Stdio::null());
            for (name, value) in command.get_envs() {
                match value {
                    Some(value) => other.env(name, value),
                    None => other.env_remove(name),
                };
            }
            other.uid(NOBODY).gid(NOBODY);
            command = other;
        }
        let output = loop {
            match command.output() {
                // Another test forked while the copy was being written.
                Err(error) if error.kind() == ErrorKind::ExecutableFileBusy => continue,
                ran => break ran.unwrap(),
            }
        };
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    }

    /// Runs what must fail for want of a right on `what`: one sentence that names it and says
    /// whom to ask, exit code 1, a stable code.
    fn is_refused(&self, line: &str, code: &str, what: &Path) {
        let (exit, said) = self.typed(line);
        assert_eq!((exit, said.lines().count()), (1, 1), "{line}: {said}");
        assert!(said.contains(what.to_str().unwrap()), "{line}: {said}");
        assert!(said.starts_with("Ce compte n’a ") && said.contains("Demandez"), "{line}: {said}");
        let (exit, said) = self.typed(&format!("{line} --format json"));
        let error: Value = serde_json::from_str(said.trim()).unwrap();
        assert_eq!((exit, &error["code"]), (1, &code.into()), "{line}: {said}");
    }
}

fn mode(path: impl AsRef<Path>, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_csv_that_may_not_be_read() {
    let account = Account::new();
    let file = account.file("closed.csv", "external_id\n");
    mode(&file, 0o000);
    account.is_refused(&format!("import tickets {file}"), "file_forbidden", Path::new(&file));
    account.is_refused(&format!("settings apply {file}"), "file_forbidden", Path::new(&file));
}

#[test]
fn a_data_folder_that_may_not_be_written() {
    let account = Account::new();
    let folder = account.home.path("");
    mode(&folder, 0o555);
    for line in ["list", "issue C", "verify", "backup"] {
        account.is_refused(line, "no_permission", &folder);
    }
    // The same with a file that was made before.
    mode(&folder, 0o755);
    assert_eq!(account.typed("issue C").0, 0);
    mode(&folder, 0o555);
    account.is_refused("issue C", "no_permission", &folder);
    mode(&folder, 0o755);
    assert_eq!(account.typed("verify").0, 0);
}

#[test]
fn a_file_that_may_not_be_written() {
    let account = Account::new();
    assert_eq!(account.typed("issue C").0, 0);
    let file = account.home.path("guichet.db");
    for closed in [0o444, 0o000] {
        mode(&file, closed);
        account.is_refused("issue C", "no_permission", &file);
    }
    mode(&file, 0o600);
    assert_eq!(account.typed("verify").0, 0);
}

#[test]
fn a_place_to_write_to_that_is_closed() {
    let account = Account::new();
    assert_eq!(account.typed("issue C").0, 0);
    let closed = account.home.path("closed");
    std::fs::create_dir(&closed).unwrap();
    mode(&closed, 0o555);
    let folder = closed.to_str().unwrap();
    account.is_refused(&format!("backup --to {folder}/copy.db"), "no_permission", &closed);
    let export = format!("settings export {folder}/hall.toml");
    account.is_refused(&export, "file_forbidden", &closed);
}
