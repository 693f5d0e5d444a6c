//! Every word of the desk is there in both languages, and none of the machinery.

use guichet::text::{DeskLanguage, Words};
use guichet::ui::action;
use std::collections::BTreeSet;

const FRENCH: &str = concat!(
    include_str!("../../locales/fr/desk.ftl"),
    include_str!("../../locales/fr/history.ftl")
);
const ENGLISH: &str = concat!(
    include_str!("../../locales/en/desk.ftl"),
    include_str!("../../locales/en/history.ftl")
);
const FRENCH_REQUESTS: &str = include_str!("../../locales/fr/desk-requests.ftl");
const ENGLISH_REQUESTS: &str = include_str!("../../locales/en/desk-requests.ftl");

fn ids(source: &str) -> BTreeSet<&str> {
    source
        .lines()
        .filter_map(|line| line.split_once(" = "))
        .map(|(id, _)| id)
        .filter(|id| id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        .collect()
}

#[test]
fn both_languages_have_the_same_messages() {
    assert_eq!(ids(FRENCH), ids(ENGLISH));
    assert_eq!(ids(FRENCH_REQUESTS), ids(ENGLISH_REQUESTS));
    for (language, source) in [(DeskLanguage::French, FRENCH), (DeskLanguage::English, ENGLISH)] {
        let words = Words::new(language);
        for id in ids(source) {
            assert!(words.has(id), "{id} does not parse");
        }
        for (_, name, _) in action::all() {
            assert!(words.has(&format!("action-{name}")), "{name} has no name");
        }
    }
}

/// One id in two files would quietly be the later file's.
#[test]
fn no_message_stands_in_two_files() {
    for language in ["fr", "en"] {
        let mut seen = BTreeSet::new();
        for entry in std::fs::read_dir(format!("locales/{language}")).unwrap() {
            let path = entry.unwrap().path();
            // The cards have a bundle of their own.
            if path.ends_with("phrases.ftl") {
                continue;
            }
            let source = std::fs::read_to_string(path).unwrap();
            for id in ids(&source) {
                assert!(seen.insert(id.to_owned()), "{id} stands twice in {language}");
            }
        }
    }
}

/// Every id that the code of the desk writes out is a message.
#[test]
fn what_the_code_asks_for_is_there() {
    fn sources(folder: &std::path::Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => sources(&path, all),
                false => all.push_str(&std::fs::read_to_string(path).unwrap()),
            }
        }
    }
    let mut all = String::new();
    sources(std::path::Path::new("src/ui"), &mut all);
    let words = Words::new(DeskLanguage::French);
    let families = [
        "done-",
        "field-",
        "choose-",
        "heading-",
        "hint-",
        "mark-",
        "why-",
        "nobody-",
        "pane-",
        "today-",
        "day-",
        "post-",
        "queue-",
        "role-",
        "regime-",
        "result-",
        "set-",
        "screen-",
        "form-",
        "estimate",
        "say-",
        "no-",
        "keys-",
        "conflict-",
        "request-",
        "requests-",
        "owed-",
        "due-",
        "column-",
        "same-",
        "clock-",
        "detail-",
        "timeline-",
        "answer-",
        "returned-",
        "seat-",
        "pin-",
        "history-",
        "event-",
        "told-",
        "feedback-",
    ];
    let names: BTreeSet<_> = action::all().map(|(_, name, _)| name).collect();
    for id in all.split('"').skip(1).step_by(2) {
        let plain = id.chars().all(|c| c.is_ascii_lowercase() || c == '-') && id.contains('-');
        if plain && families.iter().any(|f| id.starts_with(f)) && !names.contains(id) {
            // A column is asked for by its name alone.
            let column = format!("report-column-{id}");
            assert!(words.has(id) || words.has(&column), "no message {id}");
        }
    }
}

#[test]
fn words_of_the_machinery_never_reach_a_screen() {
    for source in [FRENCH, ENGLISH, FRENCH_REQUESTS, ENGLISH_REQUESTS] {
        for (_, text) in source.lines().filter_map(|l| l.split_once(" = ")) {
            for word in text.to_lowercase().split(|c: char| !c.is_alphabetic()) {
                let machinery = ["hub", "deck", "journal", "superseded", "lease", "claim"];
                assert!(!machinery.contains(&word), "{text}");
            }
        }
    }
}
