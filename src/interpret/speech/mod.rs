//! Speech: a phrase spoken by a voice of the system or from a recording, and recordings made.
//!
//! All of it is done by programs that the system has, without any network: what is said at a
//! counter stays in the house. Nothing is run or looked for before somebody asks for it.

mod engines;
mod error;
mod programs;
mod recordings;
mod running;
mod sound;
mod voices;
mod wav;

pub use error::{SpeechError, Task};
pub use recordings::{Recordings, Spoken};
pub use sound::{Playing, Recording};

use super::Language;
use engines::{Engine, Pace};
use error::of_file;
use programs::{Line, Programs, Template};
use running::Running;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use unicode_script::{Script, UnicodeScript};
use voices::Listed;

/// How long a program may take to list its voices. The server of `spd-say` may have to start first.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long one that could not is left alone.
const RESPITE: Duration = Duration::from_secs(60);

/// Which programs and voices to use, where not those that are found. A program is a list: its name
/// and its arguments, where `{text}`, `{voice}`, `{file}` and `{speed}` (words a minute) are filled
/// in. One that is known may be named without arguments.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SpeechConfig {
    /// Speaks; without `{text}` it reads the text on standard input.
    pub speak: Vec<String>,
    /// Plays a WAV; without `{file}` that comes last.
    pub play: Vec<String>,
    /// Records a WAV until it is interrupted; without `{file}` that comes last.
    pub record: Vec<String>,
    /// The voice of a language, by its tag; empty for a language that is not to be spoken. Of a
    /// program that is not known, these are all voices.
    pub voices: BTreeMap<String, String>,
}

/// Whether a language can be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Voice {
    /// By this voice.
    Has(String),
    /// No voice speaks it.
    Missing,
    /// Nothing that speaks is installed.
    NoProgram,
}

/// Speaks, plays and records.
#[derive(Debug)]
pub struct Speech {
    config: SpeechConfig,
    programs: Programs,
    /// What the programs that were asked have.
    voices: Mutex<HashMap<PathBuf, Known>>,
}

/// What is known of a program's voices.
#[derive(Debug)]
struct Known {
    voices: Arc<[Listed]>,
    /// When one that failed is asked again.
    again: Option<Instant>,
}

impl Speech {
    /// Speech by the programs in the folders of `path`; of `PATH`, where none is given.
    pub fn new(config: SpeechConfig, path: Option<OsString>) -> Self {
        Self { config, programs: Programs { path }, voices: Mutex::default() }
    }

    /// Whether there is a program for it.
    pub fn has(&self, task: Task) -> bool {
        !self.lines(task).is_empty()
    }

    /// The voice that speaks `tag`. The first time this runs a program to list the voices.
    pub fn voice(&self, tag: &str) -> Voice {
        match self.chosen(tag) {
            Ok((_, listed)) => Voice::Has(listed.name),
            Err(SpeechError::NoProgram { .. }) => Voice::NoProgram,
            Err(_) => Voice::Missing,
        }
    }

    /// Speaks `text`, at about 60 % of the speed where it is to be `slow`. This returns at once,
    /// except that the first time the voices are listed.
    ///
    /// # Errors
    /// There is no program, no voice for the language or for the script of the text, or the program
    /// cannot be begun.
    pub fn speak(&self, text: &str, tag: &str, slow: bool) -> Result<Playing, SpeechError> {
        let text = spoken(text);
        let (line, voice) = self.chosen(tag)?;
        if !is_in_script_of(&text, tag) {
            return Err(SpeechError::NoVoice { tag: tag.to_owned() });
        }
        let pace = if slow { Pace::Slow } else { Pace::Calm };
        let mut command = line.command(&[
            ("{text}", text.as_ref()),
            ("{voice}", voice.name.as_ref()),
            ("{language}", voice.language.as_ref()),
            ("{speed}", pace.speed().as_ref()),
            ("{rate}", pace.rate().as_ref()),
        ]);
        command.env("GUICHET_VOICE", &voice.name).env("GUICHET_SPEED", pace.speed());
        let input = (!line.names("{text}")).then(|| format!("{text}\n"));
        let served = Engine::of(&line) == Some(Engine::SpeechDispatcher);
        Playing::start(&mut command, input, served.then_some(silence))
    }

    /// Plays a recording. This returns at once.
    ///
    /// # Errors
    /// There is no program or no such file, or the program cannot be begun.
    pub fn play(&self, file: &Path) -> Result<Playing, SpeechError> {
        file.metadata().map_err(of_file(file))?;
        Playing::start(&mut self.with_file(Task::Play, file)?, None, None)
    }

    /// Records into `file`, which is there once the recording is finished. This returns at once.
    ///
    /// # Errors
    /// There is no program or no place for the file, or the program cannot be begun.
    pub fn record(&self, file: &Path) -> Result<Recording, SpeechError> {
        let file = std::path::absolute(file).map_err(of_file(file))?;
        let mut command = self.with_file(Task::Record, &Recording::draft(&file))?;
        Recording::start(&mut command, file)
    }

    fn with_file(&self, task: Task, file: &Path) -> Result<Command, SpeechError> {
        // An absolute path is no option, whatever the file is called.
        let file = std::path::absolute(file).map_err(of_file(file))?;
        let line = self.lines(task).into_iter().next().ok_or(SpeechError::NoProgram { task })?;
        let mut command = line.command(&[("{file}", file.as_os_str())]);
        command.env("GUICHET_FILE", &file);
        if !line.names("{file}") && !line.names("$env:GUICHET_FILE") {
            command.arg(&file);
        }
        Ok(command)
    }

    /// The programs that can do it, best first.
    fn lines(&self, task: Task) -> Vec<Line> {
        let (configured, known): (_, &[&Template]) = match task {
            Task::Speak if self.config.speak.is_empty() => (&[][..], engines::SPEAKERS),
            Task::Speak => (&*self.config.speak, engines::KNOWN),
            Task::Play => (&*self.config.play, programs::PLAYERS),
            Task::Record => (&*self.config.record, programs::RECORDERS),
        };
        self.programs.choose(configured, known)
    }

    /// The program that speaks `tag`, and its voice.
    fn chosen(&self, tag: &str) -> Result<(Line, Listed), SpeechError> {
        let missing = || SpeechError::NoVoice { tag: tag.to_owned() };
        let mut lines = self.lines(Task::Speak);
        if lines.is_empty() {
            return Err(SpeechError::NoProgram { task: Task::Speak });
        }
        match self.config.voices.get(tag).map(String::as_str) {
            Some("") => return Err(missing()),
            Some(name) => {
                return Ok((
                    lines.swap_remove(0),
                    Listed { language: tag.into(), name: name.into() },
                ));
            }
            None => {}
        }
        // speech-dispatcher has the voices of espeak-ng: where that is, no server is begun for what
        // it lacks.
        if Engine::of(&lines[0]) == Some(Engine::Espeak) {
            lines.retain(|line| Engine::of(line) != Some(Engine::SpeechDispatcher));
        }
        let voice = |line: Line| Some((voices::choose(tag, &self.listed(&line))?.clone(), line));
        let found = lines.into_iter().find_map(voice);
        found.map(|(voice, line)| (line, voice)).ok_or_else(missing)
    }

    /// The voices of a program. One whose list could not be had is left alone for a while: a server
    /// that hangs would take its time again for each language.
    fn listed(&self, line: &Line) -> Arc<[Listed]> {
        // Without a place for the voice, a program speaks everything by its own first one.
        let named = line.names("{voice}") || line.names("$env:GUICHET_VOICE");
        let Some(engine) = Engine::of(line).filter(|_| named) else { return Arc::default() };
        let mut known = self.voices.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Known { voices, again }) = known.get(&line.program)
            && again.is_none_or(|again| Instant::now() < again)
        {
            return Arc::clone(voices);
        }
        let (voices, again) = match Running::heard(&mut engine.lists(&line.program), PATIENCE) {
            Ok(list) => (engine.voices(&list).into(), None),
            Err(error) => {
                tracing::warn!(%error, "the voices cannot be listed");
                (Arc::default(), Some(Instant::now() + RESPITE))
            }
        };
        known.insert(line.program.clone(), Known { voices: Arc::clone(&voices), again });
        voices
    }
}

/// The server goes on speaking when who asked it to is gone.
fn silence(program: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("--cancel");
    command
}

/// A text as a voice should have it: without the marks that order and break what is shown, some of
/// which are spelt out, and on one line.
fn spoken(text: &str) -> String {
    let mark = |c: &char| matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let breaks = |c: char| c.is_control() && c.is_whitespace();
    let unbroken = text.chars().map(|c| if breaks(c) { ' ' } else { c });
    unbroken.filter(|c| !mark(c) && !c.is_control()).collect::<String>().trim().to_owned()
}

/// Whether a voice of the language can read the text: letters of another script may stand in it, an
/// address for instance, but not alone. Capitals of ours stand in any script: CAF, SMS, ABC.
fn is_in_script_of(text: &str, tag: &str) -> bool {
    let script = match Language::by_tag(tag).map(|language| language.script.as_str()) {
        None => return true,
        Some("Hans") => Script::Han,
        Some(code) => Script::from_short_name(code).unwrap_or(Script::Common),
    };
    let common = |c: &char| matches!(c.script(), Script::Common | Script::Inherited);
    let mut letters = text.chars().filter(|c| !common(c) && !c.is_ascii_uppercase()).peekable();
    letters.peek().is_none() || letters.any(|c| c.script() == script)
}
