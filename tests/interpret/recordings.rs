//! Recordings: where they lie, and who spoke which words.

use chrono::NaiveDate;
use guichet::interpret::speech::{Recordings, SpeechError, Spoken};
use std::fs;
use std::path::Path;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

#[test]
fn who_spoke_is_kept_beside_what_others_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let mut wolof = Recordings::of(folder.path(), "wo");
    assert_eq!((wolof.count(), wolof.speaker("yes").unwrap()), (0, None));
    wolof.keep("yes", "Awa Diop", day(), "d1").unwrap();
    let table = folder.path().join("recordings/wo/speakers.toml");
    assert_eq!(
        fs::read_to_string(&table).unwrap(),
        "[yes]\nspeaker = \"Awa Diop\"\non = \"2026-11-25\"\ndigest = \"d1\"\n"
    );

    let mine = "# from the evening of languages\n[no]\nspeaker = ''\non = '2026-01-02'\n\
                digest = 'd2'\nnote = 'loud'\n";
    fs::write(&table, mine).unwrap();
    wolof.keep("yes", "Awa \"Diop\"", day(), "d3").unwrap();
    assert!(fs::read_to_string(&table).unwrap().starts_with(mine));
    let again = Recordings::of(folder.path(), "wo");
    let spoken = Spoken { speaker: "Awa \"Diop\"".into(), on: day(), digest: "d3".into() };
    for read in [&wolof, &again] {
        assert_eq!(read.spoken("yes").unwrap(), Some(&spoken));
        assert!(read.is_reviewed("yes", "d3").unwrap());
        assert!(!read.is_reviewed("yes", "d1").unwrap(), "the words have changed since");
        assert!(!read.is_reviewed("no", "d2").unwrap(), "nobody is named");
    }
    assert_eq!(fs::read_dir(table.parent().unwrap()).unwrap().count(), 1);
    assert_eq!(again.file("yes"), None);
    for name in ["yes.wav", "no.part.wav"] {
        fs::write(table.with_file_name(name), "RIFF").unwrap();
    }
    assert_eq!(again.file("yes"), Some(table.with_file_name("yes.wav")));
    assert_eq!(again.count(), 1);
}

#[test]
fn a_broken_table_is_named_by_line_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let mut wolof = Recordings::of(folder.path(), "wo");
    let table = folder.path().join("recordings/wo/speakers.toml");
    fs::create_dir_all(table.parent().unwrap()).unwrap();
    let text = "[yes]\nspeaker = \"Awa\"\non = 25\ndigest = \"d1\"\n";
    fs::write(&table, text).unwrap();
    let named = |error| match error {
        SpeechError::Speakers { path, line, column, .. } => (path, line, column),
        other => panic!("{other}"),
    };
    assert_eq!(named(wolof.spoken("yes").unwrap_err()), (table.clone(), 3, 6));
    assert_eq!(named(wolof.keep("no", "Awa", day(), "d").unwrap_err()), (table.clone(), 3, 6));
    assert_eq!(fs::read_to_string(&table).unwrap(), text);
    fs::write(&table, text.replace("25", "\"2026-11-25\"")).unwrap();
    assert_eq!(wolof.speaker("yes").unwrap(), Some("Awa"), "once it is mended, it is read");
}

#[test]
fn no_name_leads_out_of_the_folder() {
    let folder = Path::new("/nowhere");
    for name in ["..", "", "a/b", "/etc/x", "a\\b", "C:x", "yes.part", "é", "a\0", &"x".repeat(200)]
    {
        let mut recordings = Recordings::of(folder, "wo");
        assert!(matches!(recordings.place(name), Err(SpeechError::Name { name: n }) if n == name));
        assert!(recordings.file(name).is_none());
        assert!(recordings.keep(name, "Awa", day(), "d").is_err());
        let mut strange = Recordings::of(folder, name);
        assert!(matches!(strange.place("yes"), Err(SpeechError::Name { .. })));
        assert!(strange.keep("yes", "Awa", day(), "d").is_err());
        assert_eq!((strange.count(), strange.speaker("yes").unwrap()), (0, None));
    }
}
