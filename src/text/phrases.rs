//! The sentences for what goes wrong with the phrase cards and their sound. Sources of errors go to
//! the log file, not here.

use super::Words;
use crate::interpret::catalogue::Broken;
use crate::interpret::speech::{SpeechError, Task};
use fluent_bundle::FluentValue;
use std::path::Path;

type Args = Vec<(&'static str, FluentValue<'static>)>;

/// The sentence for a file of the city's cards that cannot be read.
pub fn broken(words: &Words, broken: &Broken) -> String {
    match broken.at {
        Some((line, column)) => words.with("cards-broken", &at(&broken.file, line, column)),
        None => words.with("cards-unreadable", &[("path", path(&broken.file))]),
    }
}

/// The sentence for what could not be heard or recorded in `language`.
pub fn speech_error(words: &Words, error: &SpeechError, language: &str) -> String {
    let (id, args) = speech(error, language);
    words.with(id, &args)
}

fn speech(error: &SpeechError, language: &str) -> (&'static str, Args) {
    use SpeechError::*;
    match error {
        NoProgram { task: Task::Speak } => ("speech-no-speaker", vec![]),
        NoProgram { task: Task::Play } => ("speech-no-player", vec![]),
        NoProgram { task: Task::Record } => ("speech-no-recorder", vec![]),
        NoVoice { .. } => ("speech-no-voice", vec![("language", text(language))]),
        Start { name, .. } | Program { name, .. } | Silent { name } => {
            ("speech-program", vec![("name", text(name))])
        }
        File { path: at, .. } => ("speech-file", vec![("path", path(at))]),
        Empty { .. } | NotWav { .. } => ("speech-empty", vec![]),
        TooShort { .. } => ("speech-too-short", vec![]),
        Name { name } => ("speech-name", vec![("name", text(name))]),
        Speakers { path, line, column, .. } => ("cards-broken", at(path, *line, *column)),
    }
}

fn at(file: &Path, line: usize, column: usize) -> Args {
    vec![("path", path(file)), ("line", line.into()), ("column", column.into())]
}

fn text(value: &str) -> FluentValue<'static> {
    FluentValue::from(value.to_owned())
}

fn path(value: &Path) -> FluentValue<'static> {
    FluentValue::from(value.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DeskLanguage;
    use std::time::Duration;

    #[test]
    fn every_trouble_has_its_sentence_in_both_languages() {
        let path = || std::path::PathBuf::from("/ville/phrases");
        let name = || "espeak-ng".to_owned();
        let trouble = || std::io::Error::other("panne");
        let all = [
            SpeechError::NoProgram { task: Task::Speak },
            SpeechError::NoProgram { task: Task::Play },
            SpeechError::NoProgram { task: Task::Record },
            SpeechError::NoVoice { tag: "snk".into() },
            SpeechError::Start { name: name(), source: trouble() },
            SpeechError::Program { name: name(), code: Some(1), said: "no sound card".into() },
            SpeechError::Silent { name: name() },
            SpeechError::File { path: path(), source: trouble() },
            SpeechError::Empty { path: path() },
            SpeechError::NotWav { path: path() },
            SpeechError::TooShort { path: path(), lasted: Duration::from_millis(100) },
            SpeechError::Name { name: "../x".into() },
            SpeechError::Speakers { path: path(), line: 3, column: 7, detail: "expected".into() },
        ];
        for words in [DeskLanguage::French, DeskLanguage::English].map(Words::new) {
            for error in &all {
                let (id, args) = speech(error, "soninké");
                let said = speech_error(&words, error, "soninké");
                assert!(words.has(id) && !said.contains('{'), "{id}: {said}");
                for (name, value) in &args {
                    let FluentValue::String(value) = value else { continue };
                    assert!(said.contains(value.as_ref()), "{id}: ${name} is not said: {said}");
                }
                assert!(!said.contains("panne") && !said.contains("no sound card"), "{said}");
            }
            for at in [Some((3, 7)), None] {
                let said = broken(&words, &Broken { file: path(), at, what: "expected".into() });
                assert!(said.contains("/ville/phrases") && !said.contains("expected"), "{said}");
            }
        }
    }
}
