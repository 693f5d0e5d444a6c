//! Phrases spoken, recordings played and made, by programs that note what they were asked for.

use guichet::interpret::speech::{Speech, SpeechConfig, SpeechError, Task, Voice};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What espeak-ng 1.51 says, as far as it matters here.
const ESPEAK: &str = r#"
[ "$1" = --voices ] && {
echo asked >> "$0.lists"
cat <<'END'
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  am              --/M      Amharic            sem/am               
 5  ar              --/M      Arabic             sem/ar               
 5  chr-US-Qaaa-x-west --/M      Cherokee_          iro/chr              
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
 5  cmn-latn-pinyin --/M      Chinese_(Mandarin,_latin_as_Pinyin) sit/cmn-Latn-pinyin  (zh-cmn 5)(zh 5)
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  eu              --/M      Basque             eu                   
 5  fa              --/M      Persian            ira/fa               
 5  fa-latn         --/M      Persian_(Pinglish) ira/fa-Latn          
 5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
 5  hyw             --/M      Armenian_(West_Armenia) ine/hyw              (hy-arevmda 5)(hy 8)
 5  ku              --/M      Kurdish            ira/ku               
 5  my              --/M      Myanmar_(Burmese)  sit/my               
 5  pt              --/M      Portuguese_(Portugal) roa/pt               (pt-pt 5)
 5  pt-br           --/M      Portuguese_(Brazil) roa/pt-BR            (pt 6)
 2  ru-lv           --/M      Russian_(Latvia)   zle/ru-LV            
 5  sr              --/M      Serbian            zls/sr               
 5  th              --/M      Thai               tai/th               
 5  vi-vn-x-south   --/M      Vietnamese_(Southern) aav/vi-VN-x-south    
 5  yue             --/M      Chinese_(Cantonese) sit/yue              (zh-yue 5)(zh 8)
END
exit; }
printf '%s\n' "$@" > "$0.args"
cat > "$0.text"
"#;

const SPEECH_DISPATCHER: &str = r#"
[ "$1" = --list-synthesis-voices ] && {
cat <<'END'
                     NAME                 LANGUAGE                  VARIANT
    French (France)+Alex                    fr-FR                     Alex
Afrikaans+Half-LifeAnnouncementSystem                       afHalf-LifeAnnouncementSystem
         French (France)                    fr-FR                     none
                    Thai                       th                     none
END
exit; }
[ "$1" = --cancel ] && { : > "$0.cancelled"; exit; }
printf '%s\n' "$@" > "$0.args"
"#;

/// Says that it is at work, and goes on until it is ended; so does what it has begun.
const AT_WORK: &str = r#"{ echo on; sleep 600; } > "$0.pipe""#;

/// Says that it is at work, and goes on until it is interrupted. A shell that is about to begin
/// another program forgets an interrupt, unless it has a trap for it.
const UNTIL_INTERRUPTED: &str =
    r#"trap 'exit 1' INT; echo on > "$0.pipe"; while :; do sleep 0.05; done"#;

/// A folder of programs, and one for files.
struct House {
    folder: tempfile::TempDir,
    config: SpeechConfig,
}

impl House {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), config: SpeechConfig::default() }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A program. It is written by a process of its own: while this one has a program open for
    /// writing, a child of another test may hold it open too, and nobody can run it.
    fn install(&self, name: &str, script: &str) {
        let write = r#"cat > "$0" && chmod +x "$0""#;
        let mut shell = Command::new("sh");
        shell.args(["-c", write]).arg(self.at(name)).stdin(Stdio::piped());
        let mut shell = shell.spawn().unwrap();
        shell.stdin.take().unwrap().write_all(format!("#!/bin/sh\n{script}\n").as_bytes()).unwrap();
        assert!(shell.wait().unwrap().success());
        _ = Command::new("mkfifo")
            .arg(self.at(&format!("{name}.pipe")))
            .stderr(Stdio::null())
            .status();
    }

    fn speech(&self) -> Speech {
        Speech::new(self.config.clone(), Some(self.folder.path().into()))
    }

    /// What a program has noted.
    fn noted(&self, name: &str) -> String {
        fs::read_to_string(self.at(name)).unwrap()
    }

    /// Waits until a program is at work; of the pipe, the end comes when nobody is.
    fn at_work(&self, name: &str) -> File {
        let mut pipe = File::open(self.at(&format!("{name}.pipe"))).unwrap();
        pipe.read_exact(&mut [0; 3]).unwrap();
        pipe
    }

    /// Records with a program that writes `bytes` and goes on until it is interrupted.
    fn record(&self, bytes: &[u8]) -> Result<Duration, SpeechError> {
        self.install(
            "arecord",
            &format!("for file; do :; done; cat \"$0.wav\" > \"$file\"; {UNTIL_INTERRUPTED}"),
        );
        fs::write(self.at("arecord.wav"), bytes).unwrap();
        let recording = self.speech().record(&self.at("take/welcome.wav")).unwrap();
        self.at_work("arecord");
        recording.finish()
    }
}

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(ToString::to_string).collect()
}

fn until(what: impl Fn() -> bool) {
    let begun = Instant::now();
    while !what() {
        assert!(begun.elapsed() < Duration::from_secs(20), "it never came");
        std::thread::yield_now();
    }
}

/// Half a second of 8 kHz, one byte each, with what the header says of its sizes.
fn wav(riff: u32, data: u32, samples: usize) -> Vec<u8> {
    let mut bytes = b"RIFF".to_vec();
    bytes.extend(riff.to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0\x40\x1f\0\0\x40\x1f\0\0\x01\0\x08\0");
    bytes.extend(b"LIST\x03\0\0\0abc\0data");
    bytes.extend(data.to_le_bytes());
    bytes.resize(bytes.len() + samples, 128);
    bytes
}

#[test]
fn a_phrase_is_spoken_whole_on_standard_input() {
    let house = House::new();
    house.install("espeak-ng", ESPEAK);
    let text = "-v en: votre\u{200b} numéro\n{voice} \u{2068}J012\u{2069}\u{7}, 1\u{202f}250 €";
    house.speech().speak(text, "fr-facile", false).unwrap().wait().unwrap();
    assert_eq!(house.noted("espeak-ng.text"), "-v en: votre numéro {voice} J012, 1\u{202f}250 €\n");
    let args = house.noted("espeak-ng.args");
    assert!(args.starts_with("-v\nfr-fr\n"), "{args}");
    assert!(!args.contains("J012"), "everybody on the machine sees arguments: {args}");
}

#[test]
fn a_text_among_the_arguments_is_no_option() {
    let mut house = House::new();
    house.install("spd-say", SPEECH_DISPATCHER);
    house.config.speak = strings(&["spd-say"]);
    house.speech().speak("--cancel", "fr", false).unwrap().wait().unwrap();
    let args = house.noted("spd-say.args");
    assert!(args.contains("--language\nfr-FR\n--synthesis-voice\nFrench (France)"), "{args}");
    assert!(args.ends_with("\n--\n--cancel\n"), "{args}");

    house.install("parle", r#"printf '%s\n' "$@" > "$0.args""#);
    house.config.speak = strings(&["parle", "{text}", "--to={voice}"]);
    house.config.voices = [("wo".to_owned(), "awa".to_owned())].into();
    let speech = house.speech();
    speech.speak("-x {voice}", "wo", false).unwrap().wait().unwrap();
    assert_eq!(house.noted("parle.args"), " -x {voice}\n--to=awa\n");
    assert_eq!(speech.voice("fr"), Voice::Missing, "it may speak anything");
}

#[test]
fn slow_is_about_sixty_percent() {
    let house = House::new();
    house.install("espeak-ng", ESPEAK);
    let speed = |slow| {
        house.speech().speak("Bonjour", "fr", slow).unwrap().wait().unwrap();
        let args = house.noted("espeak-ng.args");
        let speed = args.lines().skip_while(|arg| *arg != "-s").nth(1).unwrap();
        speed.parse::<f64>().unwrap()
    };
    let share = speed(true) / speed(false);
    assert!((0.55..0.7).contains(&share), "{share}");
}

#[test]
fn a_language_is_spoken_by_its_own_voice_or_not_at_all() {
    let house = House::new();
    house.install("espeak-ng", ESPEAK);
    let speech = house.speech();
    let has = |voice: &str| Voice::Has(voice.to_owned());
    for (tag, voice) in [
        ("fr", "fr-fr"),
        ("fr-facile", "fr-fr"),
        ("en", "en-gb"),
        ("ar", "ar"),
        ("fa", "fa"),
        ("prs", "fa"),
        ("kmr", "ku"),
        ("sr-Latn", "sr"),
        ("zh-Hans", "cmn-latn-pinyin"),
        ("pt", "pt"),
        ("ru", "ru-lv"),
        ("am", "am"),
    ] {
        assert_eq!(speech.voice(tag), has(voice), "{tag}");
    }
    // Nor Darija by the voice of standard Arabic, nor Eastern Armenian by that of Western, nor
    // what its voice cannot read.
    for tag in ["ary", "ckb", "ps", "hy", "vi", "th", "my", "snk", "bm", "ff", "zdj", "wo", "kab"] {
        assert_eq!(speech.voice(tag), Voice::Missing, "{tag}");
        let refused = speech.speak("…", tag, false).unwrap_err();
        assert!(matches!(refused, SpeechError::NoVoice { tag: of } if of == tag));
    }
    assert_eq!(house.noted("espeak-ng.lists"), "asked\n", "voices are listed once");
}

#[test]
fn a_program_that_cannot_list_its_voices_is_not_asked_for_each_language() {
    let house = House::new();
    house.install("espeak-ng", "echo asked >> \"$0.lists\"; exit 1");
    let speech = house.speech();
    assert!(["fr", "en", "fr"].iter().all(|tag| speech.voice(tag) == Voice::Missing));
    assert_eq!(house.noted("espeak-ng.lists"), "asked\n");
}

#[test]
fn a_text_that_the_voice_cannot_read_is_not_spoken() {
    let house = House::new();
    house.install("espeak-ng", ESPEAK);
    let speech = house.speech();
    let spoken = |text, tag| speech.speak(text, tag, false).and_then(|playing| playing.wait());
    assert!(matches!(spoken("Bonjour", "ar"), Err(SpeechError::NoVoice { .. })));
    assert!(matches!(spoken("Добар дан", "sr-Latn"), Err(SpeechError::NoVoice { .. })));
    spoken("مرحبا: mairie@ville.example", "ar").unwrap();
    spoken("J012", "ar").unwrap();
    spoken("您好", "zh-Hans").unwrap();
}

#[test]
fn voices_of_other_systems_are_known_by_their_lists() {
    let mut house = House::new();
    house.install("say", "cat <<'END'\nBad News   en_US    # Hello\nEddy (German (Germany)) de_DE    # Hallo\nThomas   fr_FR # Bonjour\nAmélie   fr_CA # Bonjour\nSinji    zh_HK # 你好\nSamantha en_US # Hello\nEND");
    house.config.speak = strings(&["say"]);
    let mut said = house.speech();
    let has = |voice: &str| Voice::Has(voice.to_owned());
    assert_eq!(said.voice("de"), has("Eddy (German (Germany))"));
    assert_eq!(said.voice("fr"), has("Thomas"));
    assert_eq!(said.voice("en"), has("Samantha"));
    assert_eq!(said.voice("zh-Hans"), Voice::Missing, "Hong Kong speaks Cantonese");

    house.install("powershell", "printf 'fr-FR Microsoft Hortense Desktop\\r\\n'");
    house.config.speak = strings(&["powershell"]);
    said = house.speech();
    assert_eq!(said.voice("fr"), has("Microsoft Hortense Desktop"));

    house.install("spd-say", SPEECH_DISPATCHER);
    house.config.speak = strings(&["spd-say"]);
    said = house.speech();
    assert_eq!(said.voice("th"), Voice::Missing);
    assert_eq!(said.voice("af"), Voice::Missing);
}

#[test]
fn what_is_not_installed_is_said_and_found_once_it_is() {
    let mut house = House::new();
    let speech = house.speech();
    assert_eq!(speech.voice("fr"), Voice::NoProgram);
    let file = house.at("a.wav");
    fs::write(&file, "RIFF").unwrap();
    let nothing = [
        speech.speak("Bonjour", "fr", false).unwrap_err(),
        speech.play(&file).unwrap_err(),
        speech.record(&file).unwrap_err(),
    ];
    for (error, wanted) in nothing.iter().zip([Task::Speak, Task::Play, Task::Record]) {
        assert!(matches!(error, SpeechError::NoProgram { task } if *task == wanted), "{error}");
        assert!(!speech.has(wanted));
    }
    house.install("espeak-ng", ESPEAK);
    assert!(speech.has(Task::Speak));
    assert!(matches!(speech.voice("fr"), Voice::Has(_)));

    house.config = toml::from_str("speak = [\"piper\"]\nvoices = { fr = \"\" }").unwrap();
    assert_eq!(house.speech().voice("fr"), Voice::NoProgram, "what is configured is meant");
    house.config.speak.clear();
    assert_eq!(house.speech().voice("fr"), Voice::Missing, "not to be spoken");
    assert!(toml::from_str::<SpeechConfig>("speek = []").is_err());
}

#[test]
fn a_sound_is_stopped_with_all_that_makes_it_while_another_thread_waits() {
    let mut house = House::new();
    house.install("joue", AT_WORK);
    house.config.play = strings(&["joue"]);
    let file = house.at("-a b.wav");
    fs::write(&file, "RIFF").unwrap();
    let playing = house.speech().play(&file).unwrap();
    let mut pipe = house.at_work("joue");
    assert!(!playing.is_over());
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| playing.wait());
        playing.stop();
        waiting.join().unwrap().unwrap();
    });
    assert!(playing.is_over());
    assert_eq!(pipe.read_to_end(&mut vec![]).unwrap(), 0, "what it began has ended too");

    let playing = house.speech().play(&file).unwrap();
    let mut pipe = house.at_work("joue");
    drop(playing);
    assert_eq!(pipe.read_to_end(&mut vec![]).unwrap(), 0);
}

#[test]
fn the_server_that_speaks_is_silenced_too() {
    let mut house = House::new();
    house.install("spd-say", &format!("{SPEECH_DISPATCHER}\n{AT_WORK}"));
    house.config.speak = strings(&["spd-say"]);
    let playing = house.speech().speak("Bonjour", "fr", false).unwrap();
    house.at_work("spd-say");
    playing.stop();
    until(|| house.at("spd-say.cancelled").exists());
}

#[test]
fn what_a_program_complains_of_is_told() {
    let mut house = House::new();
    house.install("joue", "echo >&2; echo 'no such device' >&2; echo more >&2; exit 3");
    house.config.play = strings(&["joue", "{file}"]);
    let file = house.at("a.wav");
    assert!(matches!(house.speech().play(&file), Err(SpeechError::File { .. })));
    fs::write(&file, "RIFF").unwrap();
    let playing = house.speech().play(&file).unwrap();
    for _ in 0..2 {
        let Err(SpeechError::Program { name, code, said }) = playing.wait() else { panic!() };
        assert_eq!((&*name, code, &*said), ("joue", Some(3), "no such device"));
    }
}

#[test]
fn sizes_that_a_recorder_left_open_are_written() {
    let mut house = House::new();
    house.config.record = strings(&["arecord"]);
    let whole = wav(4048, 4000, 4000);
    for (riff, data) in [(0, 0), (u32::MAX, u32::MAX), (0x8000_0024, 0x8000_0000), (4048, 4000)] {
        assert_eq!(house.record(&wav(riff, data, 4000)).unwrap(), Duration::from_millis(500));
        assert_eq!(fs::read(house.at("take/welcome.wav")).unwrap(), whole);
    }
}

#[test]
fn a_bad_take_leaves_the_good_one() {
    let mut house = House::new();
    house.config.record = strings(&["arecord"]);
    house.record(&wav(0, 0, 4000)).unwrap();
    let take = house.at("take/welcome.wav");
    let good = fs::read(&take).unwrap();
    let unharmed = || {
        assert_eq!(fs::read(&take).unwrap(), good);
        assert_eq!(fs::read_dir(house.at("take")).unwrap().count(), 1, "nothing lies beside it");
    };
    assert!(matches!(house.record(b""), Err(SpeechError::Empty { path }) if path == take));
    unharmed();
    for bytes in [&b"OggS, and more than a header of it"[..], b"RIFF", &wav(0, 0, 4000)[..40]] {
        assert!(matches!(house.record(bytes), Err(SpeechError::NotWav { .. })));
        unharmed();
    }
    let short = house.record(&wav(0, 0, 2000)).unwrap_err();
    assert!(matches!(short, SpeechError::TooShort { lasted, .. } if lasted.as_millis() == 250));
    unharmed();

    let written = house.at("take/welcome.part.wav");
    let recording = house.speech().record(&take).unwrap();
    house.at_work("arecord");
    assert!(written.exists());
    recording.abandon();
    unharmed();

    house.install("arecord", "echo 'no microphone' >&2; exit 1");
    let recording = house.speech().record(&take).unwrap();
    until(|| recording.is_over());
    let failed = recording.finish().unwrap_err();
    assert!(matches!(failed, SpeechError::Program { said, .. } if said == "no microphone"));
    unharmed();
}
