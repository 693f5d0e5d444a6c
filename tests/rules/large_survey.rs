//! What a large survey tells: any sheets, any groups.

use guichet::domain::request::Channel;
use guichet::domain::survey::large::results::{
    Answers, Counted, OfQuestion, Share, Shown, results,
};
use guichet::domain::survey::large::{
    Given, Kind, LONGEST_WORDS, Large, Mark, Opening, Question, Said, Sheet, Unfit, Way, Wording,
};
use guichet::domain::survey::results::{LEAST, hidden};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

fn question(kind: Kind, answers: usize) -> Question {
    let answers = (0..answers).map(|n| format!("réponse {n}")).collect();
    let french = Wording { question: "Pourquoi ?".into(), answers };
    Question { kind, french, others: BTreeMap::new() }
}

/// One question of each kind.
fn large() -> Large {
    let text = |text: &str| text.to_owned();
    let french = Opening {
        title: text("Titre"),
        introduction: text("Introduction"),
        skip: text("Passer"),
        thanks: text("Merci"),
        reviewed: true,
    };
    let questions = [(Kind::Choice, 3), (Kind::Choices, 9), (Kind::Scale5, 2), (Kind::Scale10, 2)];
    let questions = questions.into_iter().map(|(kind, answers)| question(kind, answers));
    Large {
        code: text("grande"),
        name: text("Grande"),
        from: "2026-11-01".parse().unwrap(),
        to: "2026-12-01".parse().unwrap(),
        french,
        others: BTreeMap::new(),
        questions: questions.chain([question(Kind::Words, 0)]).collect(),
        reference: None,
    }
}

fn given() -> impl Strategy<Value = Vec<Given>> {
    let one =
        |most: u8| prop_oneof![1 => Just(Given::Skipped), 9 => (1..=most).prop_map(Given::One)];
    let several = prop::collection::btree_set(1u8..=9, 0..5).prop_map(Given::several);
    let words = prop_oneof![Just(Given::Skipped), Just(Given::words("un banc"))];
    (one(3), several, one(5), one(11), words).prop_map(|(a, b, c, d, e)| vec![a, b, c, d, e])
}

fn sheets() -> impl Strategy<Value = Vec<(Vec<Given>, Way, &'static str)>> {
    let way = prop::sample::select(Way::ALL.to_vec());
    let language = prop::sample::select(vec!["fr", "fr", "fr", "ar", "km"]);
    prop::collection::vec((given(), way, language), 0..120)
}

/// What the file has of some sheets.
fn counted(large: &Large, sheets: &[(Vec<Given>, Way, &'static str)]) -> Vec<Counted> {
    let mut counts: BTreeMap<(Way, &str, Mark), u64> = BTreeMap::new();
    for (given, way, language) in sheets {
        let sheet = Sheet::new(large, *way, language, given).unwrap();
        for mark in sheet.marks() {
            *counts.entry((*way, language, *mark)).or_default() += 1;
        }
    }
    let row = |((way, language, mark), count): ((Way, &str, Mark), u64)| Counted {
        way,
        language: language.to_owned(),
        mark,
        count,
    };
    counts.into_iter().map(row).collect()
}

/// How often each place of a question was given by the sheets that `of` takes.
fn places(
    at: usize,
    sheets: &[(Vec<Given>, Way, &'static str)],
    of: impl Fn(Way, &str) -> bool,
) -> (BTreeMap<u8, u64>, u64) {
    let (mut places, mut answered) = (BTreeMap::new(), 0);
    for (given, ..) in sheets.iter().filter(|(_, way, language)| of(*way, language)) {
        let chosen: Vec<u8> = match &given[at] {
            Given::One(place) => vec![*place],
            Given::Several(places) => places.iter().copied().collect(),
            Given::Skipped | Given::Words(_) => continue,
        };
        answered += 1;
        chosen.into_iter().for_each(|place| *places.entry(place).or_default() += 1);
    }
    (places, answered)
}

fn open(answers: &Answers) -> BTreeMap<u8, u64> {
    let shares = (1u8..).zip(&answers.shares);
    let count = |(place, share): (u8, &Share)| match share {
        Share::Open { count, .. } => Some((place, *count)),
        Share::Masked => None,
    };
    shares.filter_map(count).collect()
}

/// Whatever a reader adds up and takes away of the groups of one kind, no small number comes out.
fn leaks<K: Ord>(all: &Shown, groups: &BTreeMap<K, Shown>) -> bool {
    let Some(all) = all else { return groups.values().any(Option::is_some) };
    let shown: Vec<&Answers> = groups.values().flatten().collect();
    if shown.len() == groups.len() {
        return false;
    }
    let small = |left: u64| (1..LEAST).contains(&left);
    let masked = groups.len() - shown.len();
    let n = all.n - shown.iter().map(|group| group.n).sum::<u64>();
    let left = open(all).into_iter().any(|(place, count)| {
        let told: u64 = shown.iter().filter_map(|group| open(group).get(&place).copied()).sum();
        small(count - told)
    });
    !shown.is_empty() && (masked < 2 || small(n) || left)
}

proptest! {
    #[test]
    fn what_is_shown_is_what_was_given_and_no_more(sheets in sheets()) {
        let large = large();
        let found = results(&large, &counted(&large, &sheets));
        for (at, question) in found.iter().enumerate() {
            let (given, answered) = places(at, &sheets, |_, _| true);
            if let Some(all) = &question.all {
                prop_assert_eq!(all.n, answered);
                let skipped = sheets.iter().filter(|(g, ..)| g[at] == Given::Skipped).count();
                prop_assert_eq!(all.skipped, skipped as u64);
                for (place, count) in open(all) {
                    prop_assert_eq!(count, given.get(&place).copied().unwrap_or(0));
                }
            } else {
                prop_assert!(answered < LEAST);
            }
            for (way, shown) in &question.by_way {
                let Some(shown) = shown else { continue };
                let (given, answered) = places(at, &sheets, |w, _| w == *way);
                prop_assert_eq!(shown.n, answered);
                prop_assert!(open(shown).iter().all(|(p, n)| given.get(p).copied().unwrap_or(0) == *n));
            }
        }
    }

    #[test]
    fn nothing_small_is_shown_or_can_be_worked_out(sheets in sheets()) {
        let large = large();
        for OfQuestion { all, by_way, by_language } in results(&large, &counted(&large, &sheets)) {
            prop_assert!(!leaks(&all, &by_way), "{all:?} {by_way:?}");
            prop_assert!(!leaks(&all, &by_language), "{all:?} {by_language:?}");
            for shown in [&all].into_iter().chain(by_way.values()).chain(by_language.values()) {
                let Some(shown) = shown else { continue };
                prop_assert!(shown.n >= LEAST);
                let open = open(shown);
                prop_assert!(open.values().all(|count| *count == 0 || *count >= LEAST));
                let masked = shown.shares.len() - open.len();
                prop_assert!(masked != 1, "one alone is what the others leave");
                prop_assert!(masked == 0 || shown.middle.is_none());
            }
        }
    }

    #[test]
    fn what_is_hidden_of_a_question_is_two_answers_at_least_and_no_small_number(
        counts in prop::collection::vec(0u64..30, 2..11),
    ) {
        let hidden = hidden(&counts);
        let of = |is: bool| counts.iter().zip(&hidden).filter(move |(_, h)| **h == is).map(|(c, _)| *c);
        prop_assert!(of(false).all(|count| count == 0 || count >= LEAST));
        let (cells, people) = (of(true).count(), of(true).sum::<u64>());
        // Where everybody is hidden nothing is left to be worked out from.
        let all = of(false).all(|count| count == 0);
        prop_assert!(cells == 0 || all || (cells >= 2 && people >= LEAST), "{counts:?} {hidden:?}");
    }

    #[test]
    fn a_mark_is_read_back_as_it_was_stored(number in 0u8..=255) {
        if let Some(said) = Said::of_number(number) {
            prop_assert_eq!(said.number(), number);
            // What is taken back is told apart by adding 128.
            prop_assert!(number < 128);
        }
    }
}

#[test]
fn a_scale_has_its_mean_and_its_median() {
    let large = large();
    let count = |place: u8, count: u64| Counted {
        way: Way::Paper,
        language: "fr".into(),
        mark: Mark { question: 4, said: Said::Place(place) },
        count,
    };
    // Ten people said 0, five said 7, five said 10: (35 + 50) / 20, and half-way between 0 and 7.
    let found = results(&large, &[count(1, 10), count(8, 5), count(11, 5)]);
    let middle = found[3].all.clone().unwrap().middle.unwrap();
    assert_eq!((middle.mean, middle.median), (4.25, 3.5));
    let open = found[3].all.as_ref().map(|all| all.shares[7]);
    // Wilson 1927, 5 of 20: (0.25 + 0.0960365 ± 1.959964·√(0.009375 + 0.00240091)) / 1.192073.
    let Some(Share::Open { count: 5, share, sure }) = open else { panic!("{open:?}") };
    assert_eq!(share, 0.25);
    assert!((sure.low - 0.1119).abs() < 1e-4 && (sure.high - 0.4687).abs() < 1e-4, "{sure:?}");
    assert!(found[0].all.is_none());
}

#[test]
fn a_question_takes_its_own_kind_of_answer_and_no_other() {
    let large = large();
    let sheet = |at: usize, one: Given| {
        let mut given = vec![Given::Skipped; 5];
        given[at] = one;
        Sheet::new(&large, Way::Screen, "fr", &given)
    };
    let some = |places: &[u8]| Given::Several(places.iter().copied().collect::<BTreeSet<_>>());
    for (at, given) in [
        (0, Given::One(4)),
        (0, Given::One(0)),
        (0, some(&[1])),
        (1, Given::One(1)),
        (1, some(&[])),
        (1, some(&[1, 10])),
        (2, Given::One(6)),
        (3, Given::One(12)),
        (3, Given::Words("dix".into())),
        (4, Given::One(1)),
        (4, Given::Words("  ".into())),
    ] {
        assert_eq!(sheet(at, given.clone()), Err(Unfit::Answer(at + 1)), "{given:?}");
    }
    let long = Given::Words("é".repeat(LONGEST_WORDS + 1));
    assert_eq!(sheet(4, long), Err(Unfit::TooLong(5)));
    assert_eq!(Sheet::new(&large, Way::Screen, "fr", &[]), Err(Unfit::Length));
    let whole = sheet(3, Given::One(11)).unwrap();
    assert_eq!(whole.marks().len(), 4, "of words that were not written nothing is kept");
    assert_eq!(large.questions[3].label(11, "fr"), "10 réponse 1");
    assert_eq!(large.questions[3].label(2, "fr"), "1");
    for way in Way::ALL {
        assert_eq!(Way::of_channel(way.channel()), Some(way));
    }
    assert_eq!(Way::of_channel(Channel::Web), None);
}
