//! The programs that speak: how each lists its voices and is told what to say.

use super::programs::{Line, Template, stem};
use super::voices::{self, Listed};
use std::path::Path;
use std::process::Command;

/// Programs that speak, best first.
pub(super) const SPEAKERS: &[&Template] = if cfg!(windows) {
    &[POWERSHELL, ESPEAK]
} else if cfg!(target_os = "macos") {
    &[SAY, ESPEAK]
} else {
    &[ESPEAK, SPEECH_DISPATCHER]
};

/// Those that a configuration may name without arguments, on any system.
pub(super) const KNOWN: &[&Template] = &[ESPEAK, SPEECH_DISPATCHER, SAY, POWERSHELL];

/// The text comes on standard input where a program takes it there: arguments are seen by every
/// account of the machine, and the text may hold a name.
const ESPEAK: &Template = &["espeak-ng", "-v", "{voice}", "-s", "{speed}", "-b", "1", "--stdin"];
#[rustfmt::skip] // an option and its value stay on a line
const SPEECH_DISPATCHER: &Template = &[
    "spd-say", "--wait", "--language", "{language}", "--synthesis-voice", "{voice}",
    "--rate", "{rate}", "--", "{text}",
];
const SAY: &Template = &["say", "-v", "{voice}", "-r", "{speed}", "-f", "-"];
const POWERSHELL: &Template =
    &["powershell", "-NoProfile", "-NonInteractive", "-Command", POWERSHELL_SPEAKS];
/// What is to be filled in comes in the environment, where no quotation mark can end a string. The
/// rate of its voices is a power of three: 10 is three times as fast.
const POWERSHELL_SPEAKS: &str = "$ErrorActionPreference = 'Stop'; \
    Add-Type -AssemblyName System.Speech; \
    $s = New-Object System.Speech.Synthesis.SpeechSynthesizer; \
    $s.SelectVoice($env:GUICHET_VOICE); \
    $s.Rate = [math]::Round(10 * [math]::Log([double]$env:GUICHET_SPEED / 160, 3)); \
    $in = [Console]::OpenStandardInput(); \
    $s.Speak((New-Object IO.StreamReader($in, [Text.Encoding]::UTF8)).ReadToEnd())";
const POWERSHELL_LISTS: &str = "$ErrorActionPreference = 'Stop'; \
    [Console]::OutputEncoding = [Text.Encoding]::UTF8; \
    Add-Type -AssemblyName System.Speech; \
    (New-Object System.Speech.Synthesis.SpeechSynthesizer).GetInstalledVoices() \
    | Where-Object Enabled \
    | ForEach-Object { $_.VoiceInfo.Culture.Name + ' ' + $_.VoiceInfo.Name }";

/// How fast.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pace {
    /// A little slower than programs speak by themselves.
    Calm,
    /// For somebody who is learning the language, or hears badly.
    Slow,
}

impl Pace {
    /// Words a minute.
    pub(super) fn speed(self) -> &'static str {
        match self {
            Self::Calm => "160",
            Self::Slow => "100",
        }
    }

    /// The same on the scale of speech-dispatcher, from -100 to 100: there, espeak-ng speaks 80
    /// words a minute at -100 and 170 at 0.
    pub(super) fn rate(self) -> &'static str {
        match self {
            Self::Calm => "-10",
            Self::Slow => "-75",
        }
    }
}

/// A program whose voices can be listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Engine {
    Espeak,
    SpeechDispatcher,
    Say,
    PowerShell,
}

impl Engine {
    /// Which one a command line runs; none for a program that is not known.
    pub(super) fn of(line: &Line) -> Option<Self> {
        match stem(&line.program).as_str() {
            "espeak-ng" => Some(Self::Espeak),
            "spd-say" => Some(Self::SpeechDispatcher),
            "say" => Some(Self::Say),
            "powershell" => Some(Self::PowerShell),
            _ => None,
        }
    }

    /// The command that lists its voices.
    pub(super) fn lists(self, program: &Path) -> Command {
        let mut command = Command::new(program);
        command.args(match self {
            Self::Espeak => &["--voices"][..],
            Self::SpeechDispatcher => &["--list-synthesis-voices"],
            Self::Say => &["-v", "?"],
            Self::PowerShell => &["-NoProfile", "-NonInteractive", "-Command", POWERSHELL_LISTS],
        });
        command
    }

    /// The voices of such a list.
    pub(super) fn voices(self, list: &str) -> Vec<Listed> {
        match self {
            Self::Espeak => voices::of_espeak(list),
            Self::SpeechDispatcher => voices::of_speech_dispatcher(list),
            Self::Say => voices::of_say(list),
            Self::PowerShell => voices::of_windows(list),
        }
    }
}
