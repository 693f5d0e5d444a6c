//! Every phrase of every language can be said, with every plural, and is what its card asks for.

use guichet::interpret::check::{Fault, Finding, check, without_font};
use guichet::interpret::deck::Variable;
use guichet::interpret::language::Direction;
use guichet::interpret::phrases::{Own, Value, example};
use guichet::interpret::{Deck, Language, Painter, Phrases, find, plural};
use std::collections::BTreeSet;
use std::path::Path;

fn language(tag: &str) -> &'static Language {
    Language::by_tag(tag).unwrap()
}

/// A number of each category that whole numbers have in a language.
fn numbers(language: &Language) -> Vec<u64> {
    let mut wanted: BTreeSet<&str> = plural::categories(language).into_iter().collect();
    let tried = (0..=120).chain([1_000_000]);
    tried.filter(|n| wanted.remove(plural::category(&language.tag, *n))).collect()
}

#[test]
fn every_card_is_said_in_every_language_that_has_it_with_every_plural() {
    let deck = Deck::shipped();
    for language in Language::all() {
        let phrases = Phrases::of(language);
        for card in deck.cards().iter().filter(|card| phrases.has(&card.id)) {
            for n in numbers(language) {
                let mut values = example(card);
                for (name, _) in card.variables.iter().filter(|(_, v)| **v == Variable::Count) {
                    values.insert(name.clone(), Value::Count(n));
                }
                let said = phrases.say(card, &values);
                let said = said.unwrap_or_else(|| panic!("{} {} {n}", language.tag, card.id));
                assert!(!said.plain().trim().is_empty(), "{} {}", language.tag, card.id);
            }
        }
    }
}

#[test]
fn no_phrase_has_a_fault() {
    for language in Language::all() {
        let found = check(Deck::shipped(), &Phrases::of(language), false);
        assert!(found.is_empty(), "{found:?}");
    }
}

#[test]
fn french_has_every_card_in_both_wordings() {
    for tag in ["fr", "fr-facile"] {
        assert_eq!(check(Deck::shipped(), &Phrases::of(language(tag)), true), []);
    }
}

#[test]
fn answers_and_what_follows_are_cards() {
    let deck = Deck::shipped();
    let ids: BTreeSet<&str> = deck.cards().iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids.len(), deck.cards().len(), "an id is there twice");
    assert!(ids.len() >= 110);
    for card in deck.cards() {
        assert!(card.answers.len() <= 9, "{}: nine keys answer", card.id);
        for other in card.answers.iter().chain(&card.follow) {
            assert!(ids.contains(other.as_str()), "{}: {other}", card.id);
        }
    }
}

#[test]
fn languages_have_a_name_a_script_and_a_direction() {
    assert!(Language::all().len() >= 48);
    let tags: BTreeSet<&str> = Language::all().iter().map(|l| l.tag.as_str()).collect();
    assert_eq!(tags.len(), Language::all().len());
    assert_eq!(language("ckb").direction(), Direction::RightToLeft);
    assert_eq!(language("kmr").direction(), Direction::LeftToRight);
    for language in Language::all() {
        assert_eq!(language.script.len(), 4, "{}", language.tag);
        assert!(!language.autonym.is_empty() && !language.french.is_empty());
    }
}

/// By CLDR's table of plural rules (https://cldr.unicode.org, version 48), read by hand.
#[test]
fn plurals_are_those_of_the_language() {
    for (tag, n, category) in [
        ("fr", 0, "one"),
        ("en", 0, "other"),
        ("ar", 2, "two"),
        ("ar", 11, "many"),
        ("ar", 103, "few"),
        ("pl", 22, "few"),
        ("pl", 12, "many"),
        ("ru", 21, "one"),
        ("ru", 11, "many"),
        ("uk", 3, "few"),
        ("ro", 19, "few"),
        ("ro", 20, "other"),
        ("sr-Latn", 24, "few"),
        ("zh-Hans", 1, "other"),
        ("ti", 0, "one"),
        ("fa", 0, "one"),
        ("prs", 1, "one"),
        ("kmr", 1, "one"),
        ("ary", 5, "few"),
        ("ary", 15, "other"),
        ("ht", 1, "other"),
        // The data inside ICU4X lacks these, or has them otherwise.
        ("vi", 1, "other"),
        ("mg", 0, "one"),
        ("ln", 0, "one"),
        ("ff", 1, "one"),
        ("kab", 2, "other"),
        ("ce", 1, "one"),
    ] {
        assert_eq!(plural::category(tag, n), category, "{n} in {tag}");
    }
}

#[test]
fn what_is_put_in_is_written_the_way_of_the_language() {
    let card = Deck::shipped().card("price-is").unwrap();
    let say = |tag: &str, cents: u64| {
        let values = [("amount".to_owned(), Value::Amount(cents))].into();
        Phrases::of(language(tag)).say(card, &values).unwrap().plain()
    };
    assert!(say("fr", 25_50).contains("25,50\u{a0}€"), "{}", say("fr", 25_50));
    assert!(say("en", 25_50).contains("25.50"), "{}", say("en", 25_50));
    assert!(say("fr", 25_00).contains("25\u{a0}€"), "{}", say("fr", 25_00));
    let card = Deck::shipped().card("before-date").unwrap();
    let said = Phrases::of(language("de")).say(card, &example(card)).unwrap().plain();
    assert!(said.contains("23. November 2026"), "{said}");
    // What was put in stands apart, so that a number does not turn around in an Arabic sentence.
    let card = Deck::shipped().card("your-number").unwrap();
    let said = Phrases::of(language("ar")).say(card, &example(card)).unwrap();
    assert!(said.text.contains("\u{2068}J012\u{2069}"), "{said:?}");
}

#[test]
fn what_is_yet_to_be_put_in_is_a_blank() {
    for language in Language::all() {
        let phrases = Phrases::of(language);
        for card in Deck::shipped().cards().iter().filter(|card| !card.variables.is_empty()) {
            let said = find::blank(&phrases, card);
            assert_eq!(said.is_some(), phrases.has(&card.id), "{} {}", language.tag, card.id);
            let said = said.unwrap_or_default();
            assert!(!said.contains("()") && !said.contains('$'), "{}: {said}", language.tag);
        }
    }
    let card = Deck::shipped().card("wait-minutes").unwrap();
    let said = find::blank(&Phrases::of(language("pl")), card).unwrap();
    assert!(said.contains("… minut"), "as of several: {said}");
}

#[test]
fn a_fault_is_named() {
    let faults = |tag: &str, source: &str| -> Vec<Fault> {
        let phrases = Phrases::written(language(tag), source.to_owned());
        check(Deck::shipped(), &phrases, false).into_iter().map(|f| f.fault).collect()
    };
    let bare = "people-before = { $people ->\n  [one] a { NUMBER($people) }\n *[other] b\n }\n";
    assert!(faults("en", bare).contains(&Fault::BareSelector));
    let fewer = bare.replace("{ $people ->", "{ PLURAL($people) ->");
    let found = faults("pl", &fewer);
    assert!(
        matches!(&found[..], [Fault::Plurals { expected, .. }] if expected == "one, few, many, other")
    );
    let found = faults("en", "your-number = Your number: { $counter }\n");
    assert!(matches!(&found[..], [Fault::Variables { expected, .. }] if expected == "$number"));
    assert_eq!(faults("en", "yes = Yеs\n"), [Fault::Script { letter: 'е' }], "a Cyrillic letter");
    assert_eq!(faults("en", "yes = Y\u{200f}es\n"), [Fault::Invisible { code: "U+200F".into() }]);
    assert_eq!(faults("ru", "yes = Да\n"), [Fault::NotRomanised]);
    assert_eq!(faults("en", "nobody = x\n"), [Fault::Unknown]);
    assert!(matches!(faults("en", "yes = { \n")[..], [Fault::Unreadable { line: 1 }]));
    let long = "welcome = un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze.\n";
    assert_eq!(faults("fr-facile", long), [Fault::TooLong { words: 15 }]);
}

/// The cards of one of the shipped decks.
fn deck(name: &str) -> Deck {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/decks").join(name);
    let mut deck = Deck::default();
    deck.read(&std::fs::read_to_string(file).unwrap()).unwrap();
    deck
}

/// The languages, beside the two wordings of French, that have all cards of a deck.
fn complete(deck: &Deck) -> usize {
    let has_all = |language: &&Language| {
        let phrases = Phrases::of(Language::by_tag(&language.tag).unwrap());
        deck.cards().iter().all(|card| phrases.has(&card.id))
    };
    Language::foreign().filter(|l| l.tag != "fr-facile").filter(has_all).count()
}

#[test]
fn a_letter_that_no_font_has_is_named_in_the_citys_own_words() {
    let turkish = language("tr");
    // A private letter; Georgian is in a font of ours, though not in that of Turkish.
    let words = "yes = Evet \u{e5a7}\nno = Hayır (არა)\nnobody = x\n".to_owned();
    let phrases = Phrases::with_own(turkish, Own { words, ..Own::default() });
    let mut painter = Painter::of(turkish);
    let found = without_font(Deck::shipped(), &phrases, &mut painter);
    assert!(
        matches!(&found[..], [Finding { id, own: true, fault: Fault::NoFont { letter: '\u{e5a7}' }, .. }] if id == "yes"),
        "{found:?}"
    );
    let text = phrases.say(Deck::shipped().card("no").unwrap(), &Default::default()).unwrap().text;
    assert!(painter.fit(&text, (160, 40), 8).is_some());
    assert!(painter.fit("Evet \u{e5a7}", (160, 40), 8).is_none(), "no box is drawn");
    let own: Vec<_> =
        check(Deck::shipped(), &phrases, false).into_iter().map(|f| (f.own, f.id)).collect();
    assert_eq!(own, [(true, "yes".into()), (true, "no".into()), (true, "nobody".into())]);
}

#[test]
fn the_core_deck_is_there_in_at_least_48_languages_and_the_further_one_in_16() {
    let (core, further) = (deck("core.toml"), deck("further.toml"));
    assert!(core.cards().len() >= 110 && further.cards().len() >= 120);
    // French itself is one of the forty-eight.
    assert!(complete(&core) + 1 >= 48, "{}", complete(&core));
    assert!(complete(&further) >= 16, "{}", complete(&further));
}
