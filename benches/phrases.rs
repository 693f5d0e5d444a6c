//! The figures of the phrase cards: a key in the search, a card from choosing to its drawing, and
//! what a desk reads when it first shows one.

use divan::{Bencher, black_box};
use guichet::interpret::phrases::example;
use guichet::interpret::search::Index;
use guichet::interpret::{Catalogue, Language, Painter, Phrases, find};
use std::sync::LazyLock;

fn main() {
    divan::main();
}

/// What somebody types until it is found: the words of cards, with a typo in some.
const TYPED: [&str; 4] = ["rendez-vous", "logment socail", "acte de naisance", "carte d'identite"];

/// All cards in all languages.
static ALL: LazyLock<Index> = LazyLock::new(|| {
    let all = Catalogue::shipped();
    let words: Vec<Phrases> = Language::all().iter().map(|l| all.phrases(l)).collect();
    let words: Vec<&Phrases> = words.iter().collect();
    find::cards(all.deck(), all.deck().cards(), &words, str::to_owned)
});

/// Each beginning of what is typed, as the keys come.
fn keys() -> Vec<&'static str> {
    let ends =
        |typed: &'static str| typed.char_indices().map(move |(at, c)| &typed[..at + c.len_utf8()]);
    TYPED.into_iter().flat_map(ends).collect()
}

/// One key: cards. The slowest of all keys is what counts.
#[divan::bench(args = keys(), sample_count = 30)]
fn card_search(bencher: Bencher, typed: &str) {
    LazyLock::force(&ALL);
    bencher.bench(|| ALL.find(black_box(typed)));
}

/// One key: languages.
#[divan::bench(args = ["a", "arab", "azerbaidjan", "العربية", "portugias"])]
fn language_search(bencher: Bencher, typed: &str) {
    let all: Vec<_> = Language::all().iter().collect();
    let index = find::languages(&all, |language| language.autonym.clone());
    bencher.bench(|| index.find(black_box(typed)));
}

const TAGS: [&str; 9] = ["ar", "fa", "km", "am", "ta", "my", "zh-Hans", "ka", "ru"];

/// From choosing a card to its drawing for a window of 160 by 50, when its language is shown for
/// the first time: words, fonts and all.
#[divan::bench(args = TAGS, sample_count = 30)]
fn first_card(bencher: Bencher, tag: &str) {
    let language = Language::by_tag(tag).expect("a language of the list above");
    let deck = Catalogue::shipped();
    let card = deck.deck().card("use-screen").expect("a card of the core deck").clone();
    bencher.bench(|| {
        let phrases = Phrases::of(language);
        let text = phrases.say(&card, &example(&card)).map(|p| p.text).unwrap_or_default();
        Painter::of(language).fit(&text, (158, 86), 5)
    });
}

/// The same card in the same language once more, in another sentence's place.
#[divan::bench(args = TAGS)]
fn card_again(bencher: Bencher, tag: &str) {
    let language = Language::by_tag(tag).expect("a language of the list above");
    let deck = Catalogue::shipped();
    let card = deck.deck().card("use-screen").expect("a card of the core deck").clone();
    let (phrases, mut painter) = (Phrases::of(language), Painter::of(language));
    let mut draw = move || {
        let text = phrases.say(&card, &example(&card)).map(|p| p.text).unwrap_or_default();
        painter.fit(&text, (158, 86), 5)
    };
    draw();
    bencher.bench_local(draw);
}

/// Another card in a language that is shown already.
#[divan::bench(args = TAGS, sample_count = 30)]
fn next_card(bencher: Bencher, tag: &str) {
    let language = Language::by_tag(tag).expect("a language of the list above");
    let deck = Catalogue::shipped();
    let cards = deck.deck().cards().to_vec();
    let (phrases, mut painter) = (Phrases::of(language), Painter::of(language));
    let mut next = cards.iter().cycle();
    bencher.bench_local(move || {
        let card = next.next()?;
        let text = phrases.say(card, &example(card))?.text;
        painter.fit(&text, (158, 86), 5)
    });
}

/// What is read when a language is chosen: its cards, their French, what they are found by.
#[divan::bench(args = TAGS, sample_count = 30)]
fn choosing_a_language(bencher: Bencher, tag: &str) {
    let language = Language::by_tag(tag).expect("a language of the list above");
    bencher.bench(|| {
        let all = Catalogue::shipped();
        let words = ["fr", "fr-facile"].map(|t| all.phrases(Language::by_tag(t).expect("French")));
        let spoken = all.phrases(language);
        let texts = [&words[0], &words[1], &spoken];
        find::cards(all.deck(), all.deck().cards(), &texts, str::to_owned)
    });
}
