//! What is heard and recorded at the desk, by programs that are scripts here.

use crate::house::House;
use guichet::interpret::speech::SpeechConfig;
use guichet::ui::Options;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A program in `folder` that does what the script says.
fn program(folder: &Path, name: &str, script: &str) -> String {
    let file = folder.join(name);
    fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    file.to_str().unwrap().to_owned()
}

/// Half a second of silence.
fn wav() -> Vec<u8> {
    let (rate, data) = (16_000u32, vec![0u8; 16_000]);
    let length = data.len() as u32;
    let mut wav = b"RIFF".to_vec();
    wav.extend((36 + length).to_le_bytes());
    wav.extend(b"WAVEfmt ");
    wav.extend(16u32.to_le_bytes());
    wav.extend([1, 0, 1, 0]);
    wav.extend(rate.to_le_bytes());
    wav.extend((rate * 2).to_le_bytes());
    wav.extend([2, 0, 16, 0]);
    wav.extend(b"data");
    wav.extend(length.to_le_bytes());
    wav.extend(data);
    wav
}

/// Waits until the file holds `text`.
#[track_caller]
fn holds(file: &Path, text: &str) {
    let until = Instant::now() + Duration::from_secs(10);
    let said = || String::from_utf8_lossy(&fs::read(file).unwrap_or_default()).into_owned();
    while !said().contains(text) {
        assert!(Instant::now() < until, "{text} is not in {file:?}");
        std::thread::yield_now();
    }
}

/// A house whose computer can speak Turkish, play and record.
fn house() -> (House, Options, tempfile::TempDir, PathBuf) {
    let house = House::new();
    let folder = tempfile::tempdir().unwrap();
    let said = folder.path().join("said");
    let note = format!("printf '%s\\n' \"$*\" >> '{}'", said.display());
    fs::write(folder.path().join("half.wav"), wav()).unwrap();
    let half = folder.path().join("half.wav");
    let record = format!("cp '{}' \"$1\"\nexec sleep 600", half.display());
    let speech = SpeechConfig {
        speak: vec![program(folder.path(), "speak", &note), "{speed}".into(), "{text}".into()],
        play: vec![program(folder.path(), "play", &note)],
        record: vec![program(folder.path(), "record", &record)],
        voices: [("tr".to_owned(), "turkish".to_owned())].into(),
    };
    let options = Options { counter: Some(1), speech, ..Options::default() };
    (house, options, folder, said)
}

#[test]
fn a_phrase_is_said_and_a_missing_voice_is_told() {
    let (house, options, _folder, said) = house();
    let mut desk = house.open(options);
    desk.press("fturc<Enter>merci beaucoup<Enter>s");
    holds(&said, "Çok teşekkür");
    // A language without these words shows those that it has.
    desk.press("fprenez votre temps<Enter>").press("lsoninké<Enter>");
    desk.see("Quelle phrase ? · soninké").press("<Esc>");
    desk.press("lwolof<Enter>merci<Enter>s").see("pas de voix pour cette langue : wolof");
}

#[test]
fn who_does_not_read_hears_each_phrase_at_once() {
    let (house, options, _folder, said) = house();
    let mut desk = house.open(options);
    desk.press("fturc<Enter>merci beaucoup<Enter>i");
    holds(&said, "Çok teşekkür");
    desk.press("fau revoir<Enter>");
    holds(&said, "Hoşça kalın");
}

#[test]
fn a_colleague_records_one_key_a_card_and_that_is_a_review() {
    let (house, options, folder, said) = house();
    let mut desk = house.open(options);
    desk.press("fwolof<Enter>bonjour bienvenue<Enter>").see("pas encore relu");
    desk.press("R").see("Qui parle ?").press("<Backspace><Backspace><Backspace>");
    desk.press("<Enter>").see("Enregistrement, voix de");
    let recordings = house.phrases().join("recordings/wo");
    holds(&recordings.join("welcome.part.wav"), "RIFF");
    // The next card without a recording follows, and is recorded at once.
    desk.press("R").see("langue parlez-vous");
    assert!(recordings.join("welcome.wav").exists());
    holds(&recordings.join("which-language.part.wav"), "RIFF");
    desk.press("<Esc>").press("fbonjour bienvenue<Enter>").see("relu").not_see("pas encore relu");
    assert!(!recordings.join("which-language.wav").exists(), "given up");
    desk.press("s");
    holds(&said, "welcome.wav");
    drop(folder);
}
