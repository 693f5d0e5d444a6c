//! What is drawn is what another engine draws, and every phrase can be drawn.

use guichet::interpret::draw::Ink;
use guichet::interpret::phrases::example;
use guichet::interpret::{Deck, Language, Painter, Phrases};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Dark pixels by column and row, counted from the first dark ones.
struct Shape {
    width: i32,
    height: i32,
    dark: Vec<(i32, i32)>,
}

impl Shape {
    fn of(dark: impl Iterator<Item = (i32, i32)>) -> Self {
        let dark: Vec<_> = dark.collect();
        let left = dark.iter().map(|(x, _)| *x).min().unwrap();
        let top = dark.iter().map(|(_, y)| *y).min().unwrap();
        let dark: Vec<_> = dark.into_iter().map(|(x, y)| (x - left, y - top)).collect();
        let width = dark.iter().map(|(x, _)| x + 1).max().unwrap();
        let height = dark.iter().map(|(_, y)| y + 1).max().unwrap();
        Self { width, height, dark }
    }

    fn drawn(ink: &Ink) -> Self {
        let all = (0..ink.height).flat_map(|y| (0..ink.width).map(move |x| (x, y)));
        let dark = all.filter(|(x, y)| ink.at(*x, *y) > 127);
        Self::of(dark.map(|(x, y)| (i32::from(x), i32::from(y))))
    }

    /// A binary PGM, as `references/make.py` writes it.
    fn read(path: &Path) -> Self {
        let bytes = std::fs::read(path).unwrap();
        let mut head = bytes.splitn(4, |b| b.is_ascii_whitespace());
        assert_eq!(head.next(), Some(&b"P5"[..]));
        let number = |bytes: &[u8]| std::str::from_utf8(bytes).unwrap().parse::<usize>().unwrap();
        let width = number(head.next().unwrap());
        let _height = head.next().unwrap();
        let rest = head.next().unwrap();
        let pixels = &rest[rest.iter().position(|b| *b == b'\n').unwrap() + 1..];
        let place = |at: usize| ((at % width) as i32, (at / width) as i32);
        Self::of(pixels.iter().enumerate().filter(|(_, p)| **p > 127).map(|(at, _)| place(at)))
    }

    /// The share of the dark pixels that the other has too, or right beside, moved as a whole by a
    /// pixel or two to where they agree best: the two begin their lines at other fractions.
    fn lies_on(&self, other: &Shape) -> f64 {
        let dark: BTreeSet<(i32, i32)> = other.dark.iter().copied().collect();
        let near =
            |x: i32, y: i32| (-1..=1).any(|dx| (-1..=1).any(|dy| dark.contains(&(x + dx, y + dy))));
        let moved = |(mx, my): (i32, i32)| {
            let agree = self.dark.iter().filter(|(x, y)| near(x + mx, y + my)).count();
            agree as f64 / self.dark.len() as f64
        };
        (-2..=2).flat_map(|x| (-2..=2).map(move |y| (x, y))).map(moved).fold(0.0, f64::max)
    }
}

#[test]
fn each_script_is_drawn_as_other_engines_draw_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/interpret/references");
    let texts = std::fs::read_to_string(folder.join("texts.tsv")).unwrap();
    for line in texts.lines() {
        let (tag, text) = line.split_once('\t').unwrap();
        let mut painter = Painter::of(Language::by_tag(tag).unwrap());
        let ours = Shape::drawn(&painter.draw(text, 48.0, 1600, 200).unwrap());
        let theirs = Shape::read(&folder.join(format!("{tag}.pgm")));
        let (width, height) = (ours.width - theirs.width, ours.height - theirs.height);
        assert!(width.abs() <= 3 && height.abs() <= 3, "{tag}: {width} wider, {height} higher");
        let (there, back) = (ours.lies_on(&theirs), theirs.lies_on(&ours));
        assert!(there > 0.97 && back > 0.97, "{tag}: {there:.3} and {back:.3}");
    }
}

#[test]
fn every_letter_of_every_phrase_has_a_shape_in_the_fonts_inside() {
    for language in Language::all() {
        let (phrases, mut painter) = (Phrases::of(language), Painter::of(language));
        let mut all = language.autonym.clone();
        for card in Deck::shipped().cards() {
            all.extend(phrases.say(card, &example(card)).map(|p| format!(" {}", p.text)));
        }
        assert_eq!(painter.lacks(&all), None, "{}", language.tag);
    }
    let signs: String = Deck::shipped().cards().iter().flat_map(|c| c.pictogram.clone()).collect();
    assert_eq!(Painter::of_signs().lacks(&signs), None);
}

#[test]
fn every_phrase_fits_a_small_terminal_whole() {
    let mut scripts: BTreeMap<&str, Painter> = BTreeMap::new();
    for language in Language::all() {
        let phrases = Phrases::of(language);
        let painter = scripts.entry(&language.script).or_insert_with(|| Painter::of(language));
        for card in Deck::shipped().cards() {
            if let Some(phrase) = phrases.say(card, &example(card)) {
                let ink = painter.fit(&phrase.text, (80, 44), 5);
                assert!(ink.is_some(), "{} {}: {}", language.tag, card.id, phrase.plain());
            }
        }
    }
}
