//! What can go wrong on the command line: a stable code, a sentence, an exit code.

use super::out::printable;
use crate::directory::{Fault, What};
use crate::domain::refusal::Refusal;
use crate::journal::JournalError;
use crate::letters::Unwritten;
use crate::survey::Trouble;
use crate::text::{Words, letters, sentence, survey};
use fluent_bundle::FluentValue;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Why a command did not do what it was asked.
#[derive(Debug)]
#[allow(missing_docs)] // fields are what the sentence names
pub enum Failure {
    /// The journal refused or failed.
    Journal(JournalError),
    /// Typed wrongly; `id` is the sentence.
    Usage { id: &'static str, what: String, value: String, nearest: Option<String> },
    /// The system names no folder for data.
    NoPlace,
    /// No counter was named and none is evident.
    WhichCounter,
    /// Something irreversible was asked where nobody can be asked back.
    NotConfirmed,
    /// The person said no.
    Declined,
    /// A file that is not there.
    NoFile { path: PathBuf },
    /// A file that may not be read or written.
    FileForbidden { path: PathBuf },
    /// A folder where a file was meant.
    IsFolder { path: PathBuf },
    /// A file where a new one was to be written.
    FileExists { path: PathBuf },
    /// Another trouble with a file.
    FileTrouble { path: PathBuf, source: std::io::Error },
    /// A file without a single line.
    EmptyFile { path: PathBuf },
    /// Bytes that are not UTF-8.
    NotUtf8 { path: PathBuf, line: u64 },
    /// A line that no table of tickets has.
    LineTooLong { path: PathBuf, line: u64, limit: usize },
    /// A column that the header lacks.
    MissingColumn { path: PathBuf, column: String },
    /// Not TOML.
    NotToml { path: PathBuf, line: usize, detail: String },
    /// Not JSON, or no list of requests.
    NotJson { path: PathBuf, line: usize },
    /// A key that nobody reads.
    UnknownKey { path: PathBuf, key: String, nearest: Option<String> },
    /// A value that its key does not take.
    WrongValue { path: PathBuf, key: String, value: String },
    /// One key for two actions.
    KeyTwice { path: PathBuf, key: String, first: String, second: String },
    /// What takes two keys, one after the other, has others.
    NotTwoKeys { path: PathBuf, key: String, value: String },
    /// The desk needs a terminal.
    NoTerminal,
    /// The file has faults.
    Faults { count: usize },
    /// Phrases have faults.
    PhraseFaults { count: usize },
    /// Of a sheet of reviews no row could be taken.
    NoRowTaken { rejected: usize },
    /// There are no cards in this language.
    NoLanguage { tag: String, nearest: Option<String> },
    /// There is no such card.
    NoCard { id: String, nearest: Option<String> },
    /// The language has no words for the card.
    CardWithoutWords { id: String },
    /// A letter of the card that no font has.
    CardWithoutFont { letter: char },
    /// The card does not fit where it was to be drawn.
    CardTooLarge,
    /// A letter was not made.
    Letter(Unwritten),
    /// There are no letters in this language.
    NoLetters { tag: String },
    /// The directory cannot be read.
    Directory(Fault),
    /// The directory has no such institution.
    NoInstitution { code: String, nearest: Option<String> },
    /// Something is missing in the directory.
    DirectoryLacks { count: usize },
    /// A survey is not there, or its file is not as it should be.
    Survey(Trouble),
    /// The desk ended badly; the log says why.
    Desk { log: PathBuf, detail: String },
    /// What was asked for cannot be written out.
    Output { source: std::io::Error },
    /// A folder that the demonstration must not touch.
    NotADemo { path: PathBuf },
    /// The demonstration is open somewhere and cannot be made anew.
    DemoOpen,
    /// Nobody is said to have agreed to a destruction, or to which list.
    AuthorisationNeeded,
    /// What would be destroyed is not what the list said.
    ListDiffers { digest: String },
    /// Whoever read the output has gone.
    BrokenPipe,
    /// A defect of the program.
    Internal,
}

/// A result of the command line.
pub type Result<T = ()> = std::result::Result<T, Failure>;

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        Failure::Journal(error)
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Failure::Journal(JournalError::Refused(refusal))
    }
}

impl Failure {
    /// A failure of a file that the user named.
    pub fn of_file(path: &Path, source: std::io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            ErrorKind::NotFound => Failure::NoFile { path },
            ErrorKind::IsADirectory => Failure::IsFolder { path },
            // Windows forbids to open a folder, other systems to read from it.
            ErrorKind::PermissionDenied if cfg!(windows) && path.is_dir() => {
                Failure::IsFolder { path }
            }
            ErrorKind::PermissionDenied => Failure::FileForbidden { path },
            _ => Failure::FileTrouble { path, source },
        }
    }

    /// The stable code.
    pub fn code(&self) -> String {
        match self {
            Failure::Journal(error) => error.code(),
            Failure::Usage { .. } => "usage".into(),
            Failure::NoPlace => "no_place".into(),
            Failure::WhichCounter => "which_counter".into(),
            Failure::NotConfirmed => "not_confirmed".into(),
            Failure::Declined => "declined".into(),
            Failure::NoFile { .. } => "no_file".into(),
            Failure::FileForbidden { .. } => "file_forbidden".into(),
            Failure::IsFolder { .. } => "is_folder".into(),
            Failure::FileExists { .. } => "file_exists".into(),
            Failure::FileTrouble { .. } => "file_trouble".into(),
            Failure::EmptyFile { .. } => "empty_file".into(),
            Failure::NotUtf8 { .. } => "not_utf8".into(),
            Failure::LineTooLong { .. } => "line_too_long".into(),
            Failure::MissingColumn { .. } => "missing_column".into(),
            Failure::NotToml { .. } => "not_toml".into(),
            Failure::NotJson { .. } => "not_json".into(),
            Failure::UnknownKey { .. } => "unknown_key".into(),
            Failure::WrongValue { .. } => "wrong_value".into(),
            Failure::KeyTwice { .. } => "key_twice".into(),
            Failure::NotTwoKeys { .. } => "not_two_keys".into(),
            Failure::NoTerminal => "no_terminal".into(),
            Failure::Faults { .. } => "faults".into(),
            Failure::PhraseFaults { .. } => "phrase_faults".into(),
            Failure::NoRowTaken { .. } => "no_row_taken".into(),
            Failure::NoLanguage { .. } => "no_language".into(),
            Failure::NoCard { .. } => "no_card".into(),
            Failure::CardWithoutWords { .. } => "card_without_words".into(),
            Failure::CardWithoutFont { .. } => "card_without_font".into(),
            Failure::CardTooLarge => "card_too_large".into(),
            Failure::Letter(Unwritten::Lacks { .. }) => "letter_lacks".into(),
            Failure::Letter(Unwritten::Needless(_)) => "letter_needless".into(),
            Failure::NoLetters { .. } => "no_letters".into(),
            Failure::Directory(_) => "directory".into(),
            Failure::NoInstitution { .. } => "no_institution".into(),
            Failure::DirectoryLacks { .. } => "directory_lacks".into(),
            Failure::Survey(trouble) => trouble.code().into(),
            Failure::NotADemo { .. } => "not_a_demo".into(),
            Failure::DemoOpen => "demo_open".into(),
            Failure::AuthorisationNeeded => "authorisation_needed".into(),
            Failure::ListDiffers { .. } => "list_differs".into(),
            Failure::Desk { .. } => "desk".into(),
            Failure::Output { .. } => "output".into(),
            Failure::BrokenPipe => "broken_pipe".into(),
            Failure::Internal => "internal".into(),
        }
    }

    /// 1 refused or failed, 2 wrong usage; a closed pipe is no failure.
    pub fn exit(&self) -> u8 {
        match self {
            Failure::Usage { .. } | Failure::WhichCounter => 2,
            Failure::BrokenPipe => 0,
            _ => 1,
        }
    }

    /// What the system or a library said, in its own words and language: for the log alone.
    pub fn detail(&self) -> Option<String> {
        match self {
            // Refusals name people and tickets: only failures of the machine are written down.
            Failure::Journal(JournalError::Refused(_) | JournalError::InUse { .. }) => None,
            Failure::Journal(error) => Some(error.to_string()),
            Failure::FileTrouble { source, .. } | Failure::Output { source } => {
                Some(source.to_string())
            }
            Failure::NotToml { line, detail, .. } => Some(format!("line {line}: {detail}")),
            Failure::Desk { detail, .. } => Some(detail.clone()),
            _ => None,
        }
    }

    /// What a script needs of the sentence to go on, beside its code.
    pub fn facts(&self) -> Option<serde_json::Value> {
        use serde_json::json;
        match self {
            Failure::Letter(Unwritten::Lacks { missing, .. }) => {
                Some(json!({ "missing": missing.iter().map(|m| m.code()).collect::<Vec<_>>() }))
            }
            Failure::Journal(JournalError::NoRoom { needed, free, .. }) => {
                Some(json!({ "needed_bytes": needed, "free_bytes": free }))
            }
            Failure::Journal(JournalError::ImportCut { import, imported, rows, .. }) => {
                Some(json!({ "import": import, "imported": imported, "rows": rows }))
            }
            _ => None,
        }
    }

    /// One sentence: what happened, and what to do.
    pub fn sentence(&self, words: &Words) -> String {
        let id = match self {
            Failure::Letter(why) => return printable(&letters::unwritten(words, why)),
            Failure::Survey(trouble) => return printable(&survey::trouble(words, trouble)),
            Failure::Journal(error) => return printable(&sentence::journal_error(words, error)),
            Failure::Usage { id, .. } => (*id).to_owned(),
            _ => format!("failure-{}", self.code().replace('_', "-")),
        };
        let (args, nearest) = self.args();
        let args: Vec<(&str, FluentValue<'_>)> =
            args.into_iter().map(|(name, value)| (name, printable(&value).into())).collect();
        let said = match self {
            Failure::Directory(fault) => printable(&letters::fault(words, fault)),
            _ => words.with(&id, &args),
        };
        match nearest {
            Some(key) => {
                format!("{said} {}", words.with("failure-nearest", &[("key", key.into())]))
            }
            None => said,
        }
    }

    fn args(&self) -> (Vec<(&'static str, String)>, Option<&str>) {
        let of = |path: &Path| ("path", path.display().to_string());
        match self {
            Failure::Usage { what, value, nearest, .. } => {
                (vec![("what", what.clone()), ("value", value.clone())], nearest.as_deref())
            }
            Failure::NoFile { path }
            | Failure::FileForbidden { path }
            | Failure::IsFolder { path }
            | Failure::FileExists { path }
            | Failure::FileTrouble { path, .. }
            | Failure::EmptyFile { path }
            | Failure::NotADemo { path } => (vec![of(path)], None),
            Failure::NotUtf8 { path, line } => (vec![of(path), ("line", line.to_string())], None),
            Failure::NotToml { path, line, .. } | Failure::NotJson { path, line } => {
                (vec![of(path), ("line", line.to_string())], None)
            }
            Failure::LineTooLong { path, line, limit } => {
                let limit = ("limit", (limit / 1024).to_string());
                (vec![of(path), ("line", line.to_string()), limit], None)
            }
            Failure::MissingColumn { path, column } => {
                (vec![of(path), ("column", column.clone())], None)
            }
            Failure::UnknownKey { path, key, nearest } => {
                (vec![of(path), ("key", key.clone())], nearest.as_deref())
            }
            Failure::WrongValue { path, key, value } | Failure::NotTwoKeys { path, key, value } => {
                (vec![of(path), ("key", key.clone()), ("value", value.clone())], None)
            }
            Failure::KeyTwice { path, key, first, second } => {
                let between = [("first", first.clone()), ("second", second.clone())];
                (vec![of(path), ("key", key.clone())].into_iter().chain(between).collect(), None)
            }
            Failure::Desk { log, .. } => (vec![("log", log.display().to_string())], None),
            Failure::Faults { count }
            | Failure::PhraseFaults { count }
            | Failure::DirectoryLacks { count } => (vec![("count", count.to_string())], None),
            Failure::NoRowTaken { rejected } => (vec![("count", rejected.to_string())], None),
            Failure::NoLanguage { tag, nearest } => {
                (vec![("tag", tag.clone())], nearest.as_deref())
            }
            Failure::NoLetters { tag } => {
                (vec![("tag", tag.clone()), ("tags", crate::letters::tags().join(", "))], None)
            }
            Failure::NoInstitution { code, nearest } => {
                (vec![("code", code.clone())], nearest.as_deref())
            }
            Failure::Directory(Fault { what: What::UnknownKey { nearest, .. }, .. }) => {
                (vec![], nearest.as_deref())
            }
            Failure::NoCard { id, nearest } => (vec![("id", id.clone())], nearest.as_deref()),
            Failure::ListDiffers { digest } => (vec![("digest", digest.clone())], None),
            Failure::CardWithoutWords { id } => (vec![("id", id.clone())], None),
            Failure::CardWithoutFont { letter } => (vec![("letter", letter.to_string())], None),
            _ => (vec![], None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DeskLanguage;

    #[test]
    fn every_failure_is_a_sentence_in_both_languages() {
        let path = || PathBuf::from("somewhere");
        let io = || std::io::Error::other("xyzzy");
        let usage = |id| Failure::Usage {
            id,
            what: "--x".into(),
            value: "y".into(),
            nearest: Some("--z".into()),
        };
        let mut all = vec![
            Failure::NoPlace,
            Failure::WhichCounter,
            Failure::NotConfirmed,
            Failure::Declined,
            Failure::NoFile { path: path() },
            Failure::FileForbidden { path: path() },
            Failure::IsFolder { path: path() },
            Failure::FileExists { path: path() },
            Failure::FileTrouble { path: path(), source: io() },
            Failure::EmptyFile { path: path() },
            Failure::NotUtf8 { path: path(), line: 3 },
            Failure::LineTooLong { path: path(), line: 3, limit: 65536 },
            Failure::MissingColumn { path: path(), column: "agent".into() },
            Failure::NotToml { path: path(), line: 3, detail: "xyzzy".into() },
            Failure::NotJson { path: path(), line: 3 },
            Failure::UnknownKey { path: path(), key: "a".into(), nearest: Some("b".into()) },
            Failure::WrongValue { path: path(), key: "a".into(), value: "b".into() },
            Failure::NotTwoKeys { path: path(), key: "a".into(), value: "b".into() },
            Failure::KeyTwice {
                path: path(),
                key: "n".into(),
                first: "new".into(),
                second: "note".into(),
            },
            Failure::NoTerminal,
            Failure::Faults { count: 2 },
            Failure::PhraseFaults { count: 2 },
            Failure::NoRowTaken { rejected: 2 },
            Failure::NoLanguage { tag: "xx".into(), nearest: None },
            Failure::NoCard { id: "x".into(), nearest: Some("y".into()) },
            Failure::CardWithoutWords { id: "x".into() },
            Failure::CardWithoutFont { letter: 'x' },
            Failure::CardTooLarge,
            Failure::NoInstitution { code: "x".into(), nearest: Some("y".into()) },
            Failure::NoLetters { tag: "xx".into() },
            Failure::DirectoryLacks { count: 2 },
            Failure::Directory(Fault { file: path(), at: Some((3, 7)), what: What::NotToml }),
            Failure::NotADemo { path: path() },
            Failure::DemoOpen,
            Failure::AuthorisationNeeded,
            Failure::ListDiffers { digest: "abcd".into() },
            Failure::Desk { log: path(), detail: "xyzzy".into() },
            Failure::Output { source: io() },
            Failure::Internal,
        ];
        let usages = ["command", "argument", "missing", "conflict", "value", "no-value"];
        let usages = usages.iter().chain(&["no-command", "other", "range"]);
        all.extend(usages.map(|u| usage(format!("usage-{u}").leak())));
        for language in [DeskLanguage::French, DeskLanguage::English] {
            let words = Words::new(language);
            for failure in &all {
                let said = failure.sentence(&words);
                let broken =
                    ["failure-", "usage-", "{", "$", "xyzzy"].iter().any(|b| said.contains(b));
                assert!(!broken && said.contains(' '), "{failure:?}: {said}");
            }
        }
    }
}
