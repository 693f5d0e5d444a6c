//! What can go wrong when something is spoken, played or recorded.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What a program is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// Speaking a text.
    Speak,
    /// Playing a recording.
    Play,
    /// Recording.
    Record,
}

/// Why nothing was spoken, played, recorded or kept.
#[derive(Debug, thiserror::Error)]
pub enum SpeechError {
    /// No program for it is installed, or the configured one is not there.
    #[error("no program for {task:?}")]
    NoProgram {
        /// For what.
        task: Task,
    },
    /// No voice speaks the language, or none reads the script of the text.
    #[error("no voice for {tag}")]
    NoVoice {
        /// The language.
        tag: String,
    },
    /// A program could not be begun.
    #[error("{name} cannot be run: {source}")]
    Start {
        /// Which.
        name: String,
        /// Why.
        source: io::Error,
    },
    /// A program failed.
    #[error("{name} failed ({code:?}): {said}")]
    Program {
        /// Which.
        name: String,
        /// Its exit code; none where a signal ended it.
        code: Option<i32>,
        /// The first line it said about it.
        said: String,
    },
    /// A program that should answer at once does not.
    #[error("{name} does not answer")]
    Silent {
        /// Which.
        name: String,
    },
    /// A file or folder cannot be read or written.
    #[error("{path}: {source}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// Nothing was recorded: no microphone, perhaps.
    #[error("{path}: nothing was recorded")]
    Empty {
        /// The file that should have come of it.
        path: PathBuf,
    },
    /// What was recorded is not a WAV.
    #[error("{path}: not a WAV")]
    NotWav {
        /// The file that should have come of it.
        path: PathBuf,
    },
    /// A recording so short that a key was pressed twice.
    #[error("{path}: only {lasted:?} long")]
    TooShort {
        /// The file that should have come of it.
        path: PathBuf,
        /// How long it is.
        lasted: Duration,
    },
    /// The name of a card or the tag of a language that cannot name a file.
    #[error("{name:?} cannot name a file")]
    Name {
        /// What it is.
        name: String,
    },
    /// The file of who spoke the recordings is broken.
    #[error("{path}:{line}:{column}: {detail}")]
    Speakers {
        /// Which.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// Counted from 1.
        column: usize,
        /// What the reader of TOML says.
        detail: String,
    },
}

/// A failure of the system on `path`.
pub(super) fn of_file(path: &Path) -> impl FnOnce(io::Error) -> SpeechError {
    let path = path.to_owned();
    move |source| SpeechError::File { path, source }
}
