//! A city's own cards beside ours.

use guichet::interpret::phrases::example;
use guichet::interpret::{Catalogue, Language, find};
use std::fs;
use std::path::Path;

fn write(folder: &Path, name: &str, text: impl AsRef<[u8]>) {
    let file = folder.join(name);
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(file, text).unwrap();
}

fn language(tag: &str) -> &'static Language {
    Language::by_tag(tag).unwrap()
}

#[test]
fn a_city_adds_cards_and_overrides_ours_and_their_words() {
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "decks/ville.toml",
        "[[card]]\nid = \"bus\"\ntopic = \"bus\"\nvariables = { line = \"text\" }\n\
         [[card]]\nid = \"goodbye\"\ntopic = \"end\"\nanswers = [\"yes\"]\n",
    );
    write(folder.path(), "locales/tr/phrases.ftl", "bus = Otobüs: { $line }.\nyes = Evet!\n");
    let all = Catalogue::with_own(folder.path());
    let turkish = all.phrases(language("tr"));
    let say = |id: &str| {
        let card = all.deck().card(id).unwrap();
        turkish.say(card, &example(card)).unwrap().plain()
    };
    assert_eq!(say("bus"), "Otobüs: ….");
    assert_eq!(say("yes"), "Evet!", "the city's words stand in the place of ours");
    assert_eq!(say("no"), "Hayır", "the rest is as it was");
    assert_eq!(all.deck().card("goodbye").unwrap().answers, ["yes"]);
    // A card keeps its number, by which it is known on paper; a new one comes last.
    let ours = Catalogue::shipped();
    assert_eq!(all.deck().number("goodbye"), ours.deck().number("goodbye"));
    assert_eq!(all.deck().number("bus"), Some(ours.deck().cards().len() + 1));
    assert!(all.broken().is_empty());
}

#[test]
fn a_broken_file_is_named_with_line_and_column_and_the_rest_loads() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    write(path, "decks/a.toml", "[[card]]\nid = \"good\"\ntopic = \"x\"\n");
    write(path, "decks/b.toml", "[[card]]\nid = \"é\" topic\n");
    write(path, "decks/c.toml", "[[card]]\nid = \"x\"\ntopic = \"x\"\ncolour = \"red\"\n");
    write(path, "decks/d.toml", b"[[card]]\nid = \"\xe9\"\n");
    write(path, "telephone.toml", "[[service]]\nname = 3\n");
    write(path, "locales/tr/phrases.ftl", "good = İyi\n= nothing\nyes = Evet!\nno = { \n");
    write(path, "locales/tr/reviewed.toml", "[yes\n");
    write(path, "recordings/tr/yes.wav", "RIFF");
    write(path, "recordings/tr/speakers.toml", "yes = 3\n");
    let all = Catalogue::with_own(path);
    assert!(all.deck().card("good").is_some() && all.deck().card("welcome").is_some());
    let turkish = all.phrases(language("tr"));
    let card = all.deck().card("yes").unwrap();
    assert_eq!(turkish.say(card, &example(card)).unwrap().plain(), "Evet!");
    assert!(turkish.has("good") && turkish.has("no"), "ours stands where theirs is broken");
    let broken: Vec<_> = all
        .broken()
        .into_iter()
        .map(|b| (b.file.strip_prefix(path).unwrap().to_str().unwrap().to_owned(), b.at))
        .collect();
    let at = |file: &str| broken.iter().find(|(f, _)| f == file).and_then(|(_, at)| *at);
    assert_eq!(at("decks/b.toml"), Some((2, 10)), "{broken:?}");
    assert_eq!(at("decks/c.toml"), Some((4, 1)), "{broken:?}");
    assert_eq!(at("decks/d.toml"), Some((2, 7)), "{broken:?}");
    assert_eq!(at("telephone.toml"), Some((2, 8)), "{broken:?}");
    assert_eq!(at("locales/tr/phrases.ftl").map(|(line, _)| line), Some(2), "{broken:?}");
    assert!(at("locales/tr/reviewed.toml").is_some_and(|(line, _)| line == 1), "{broken:?}");
    assert!(at("recordings/tr/speakers.toml").is_some_and(|(line, _)| line == 1), "{broken:?}");
    // Asked again, nothing is named twice.
    let count = broken.len();
    all.phrases(language("tr"));
    assert_eq!(all.broken().len(), count);
}

#[test]
fn cards_are_found_by_the_words_of_any_language() {
    let all = Catalogue::shipped();
    let words: Vec<_> = ["fr", "fr-facile", "tr", "ar", "ru", "zh-Hans"]
        .map(|tag| all.phrases(language(tag)))
        .into();
    let words: Vec<_> = words.iter().collect();
    let cards = all.deck().cards();
    let index = find::cards(all.deck(), cards, &words, str::to_owned);
    let first = |typed: &str| cards[index.find(typed)[0]].id.as_str();
    for (typed, card) in [
        ("bienvenue", "welcome"),
        ("parlez francais", "speak-french"),
        ("Çok teşekkür", "thank-you"),
        ("спасибо", "thank-you"),
        ("45", "keep-ticket"),
        ("housing-call-115", "housing-call-115"),
    ] {
        assert_eq!(first(typed), card, "{typed}");
    }
    let found = |typed: &str, card: &str| {
        index.find(typed).into_iter().take(5).any(|at| cards[at].id == card)
    };
    assert!(found("randez vous", "have-appointment"));
    assert!(found("aller a la polise", "doc-declare-theft"));
    assert!(found("感谢", "thank-you"));
    assert!(index.find("qqqqqqq").is_empty());
}
