//! Which program of the system does what, and its command line.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program and its arguments, where `{text}`, `{voice}`, `{file}` and `{speed}` are filled in.
pub(super) type Template = [&'static str];

/// What plays a WAV, best first.
pub(super) const PLAYERS: &[&Template] = if cfg!(windows) {
    &[POWERSHELL_PLAYS, FFPLAY]
} else if cfg!(target_os = "macos") {
    &[&["afplay", "{file}"], FFPLAY, SOX_PLAYS]
} else {
    &[&["pw-play", "{file}"], &["paplay", "{file}"], &["aplay", "-q", "{file}"], FFPLAY, SOX_PLAYS]
};

const FFPLAY: &Template = &["ffplay", "-nodisp", "-autoexit", "-loglevel", "error", "-i", "{file}"];
const SOX_PLAYS: &Template = &["play", "-q", "{file}"];
/// The file comes in the environment, where no quotation mark in its name can end a string.
const POWERSHELL_PLAYS: &Template = &[
    "powershell",
    "-NoProfile",
    "-NonInteractive",
    "-Command",
    "$ErrorActionPreference = 'Stop'; (New-Object Media.SoundPlayer $env:GUICHET_FILE).PlaySync()",
];

/// What records a WAV, best first: one channel, 22 050 Hz, which is plenty for a voice.
pub(super) const RECORDERS: &[&Template] = if cfg!(windows) {
    &[&["sox", "-q", "-t", "waveaudio", "default", "-c", "1", "-r", "22050", "-b", "16", "{file}"]]
} else if cfg!(target_os = "macos") {
    &[SOX_RECORDS, FFMPEG_ON_MAC]
} else {
    &[PIPEWIRE, PULSE, ALSA, SOX_RECORDS, FFMPEG]
};

const PIPEWIRE: &Template =
    &["pw-record", "--rate", "22050", "--channels", "1", "--format", "s16", "{file}"];
const PULSE: &Template =
    &["parecord", "--file-format=wav", "--rate=22050", "--channels=1", "--format=s16le", "{file}"];
const ALSA: &Template =
    &["arecord", "-q", "-t", "wav", "-f", "S16_LE", "-r", "22050", "-c", "1", "{file}"];
const SOX_RECORDS: &Template = &["rec", "-q", "-c", "1", "-r", "22050", "-b", "16", "{file}"];
#[rustfmt::skip] // an option and its value stay on a line
const FFMPEG: &Template = &[
    "ffmpeg", "-nostdin", "-loglevel", "error", "-y",
    "-f", "pulse", "-i", "default", "-ac", "1", "-ar", "22050", "{file}",
];
#[rustfmt::skip]
const FFMPEG_ON_MAC: &Template = &[
    "ffmpeg", "-nostdin", "-loglevel", "error", "-y",
    "-f", "avfoundation", "-i", ":0", "-ac", "1", "-ar", "22050", "{file}",
];

/// A program that is there, and what its arguments are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) program: PathBuf,
    pub(super) args: Vec<String>,
}

/// Where programs are looked for.
#[derive(Debug)]
pub(super) struct Programs {
    /// Folders as in `PATH`; none for `PATH` itself.
    pub(super) path: Option<OsString>,
}

impl Programs {
    /// The program of that name. They are looked for each time: one that is installed while the
    /// desk is open works at once.
    fn find(&self, name: &str) -> Option<PathBuf> {
        if Path::new(name).components().count() > 1 {
            return Some(PathBuf::from(name)).filter(|program| runs(program));
        }
        let path = self.path.clone().or_else(|| std::env::var_os("PATH"))?;
        let suffix = std::env::consts::EXE_SUFFIX;
        let file = if name.ends_with(suffix) { name.into() } else { format!("{name}{suffix}") };
        // A folder relative to where the desk was opened could hold anybody's programs.
        let folders = std::env::split_paths(&path).filter(|folder| folder.is_absolute());
        folders.map(|folder| folder.join(&file)).find(|program| runs(program))
    }

    /// The configured program; of one that is named without arguments and known, with the known
    /// ones. Where none is configured, those of `known` that are there.
    pub(super) fn choose(&self, configured: &[String], known: &[&Template]) -> Vec<Line> {
        let line =
            |name: &str, args: Vec<String>| self.find(name).map(|program| Line { program, args });
        let owned = |args: &[&str]| args.iter().map(ToString::to_string).collect();
        if let Some((name, args)) = configured.split_first() {
            let plain = stem(Path::new(name));
            let known = known.iter().find(|t| args.is_empty() && t[0] == plain);
            let args = known.map_or_else(|| args.to_vec(), |t| owned(&t[1..]));
            return line(name, args).into_iter().collect();
        }
        known.iter().filter_map(|t| line(t[0], owned(&t[1..]))).collect()
    }
}

impl Line {
    /// Whether an argument names the value.
    pub(super) fn names(&self, value: &str) -> bool {
        self.args.iter().any(|arg| arg.contains(value))
    }

    /// The command with `values` put in.
    pub(super) fn command(&self, values: &[(&str, &OsStr)]) -> Command {
        let mut command = Command::new(&self.program);
        let mut options = true;
        for arg in &self.args {
            let filled = fill(arg, values);
            let option = options && !arg.starts_with('-');
            // What is put in is no option, whatever it begins with.
            match filled.as_encoded_bytes() {
                [b'-', ..] if option => command.arg(joined(" ", &filled)),
                _ => command.arg(filled),
            };
            options &= arg != "--";
        }
        command
    }
}

fn joined(before: &str, text: &OsStr) -> OsString {
    let mut whole = OsString::from(before);
    whole.push(text);
    whole
}

/// `template` with the values in place of their names. What is put in is not looked through again:
/// a text may speak of `{file}`.
fn fill(template: &str, values: &[(&str, &OsStr)]) -> OsString {
    let mut filled = OsString::new();
    let mut rest = template;
    let first = |rest: &str| {
        let found =
            values.iter().filter_map(|(name, value)| Some((rest.find(name)?, *name, *value)));
        found.min_by_key(|(at, ..)| *at)
    };
    while let Some((at, name, value)) = first(rest) {
        filled.push(&rest[..at]);
        filled.push(value);
        rest = &rest[at + name.len()..];
    }
    filled.push(rest);
    filled
}

/// The name of a program without its folder and its ending.
pub(super) fn stem(program: &Path) -> String {
    program.file_stem().unwrap_or_default().to_string_lossy().to_lowercase()
}

#[cfg(unix)]
fn runs(program: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    program.metadata().is_ok_and(|m| m.is_file() && m.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn runs(program: &Path) -> bool {
    program.is_file()
}
