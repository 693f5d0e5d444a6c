//! What a survey tells: any answers, any groups.

use guichet::domain::id::ServiceId;
use guichet::domain::request::Channel;
use guichet::domain::survey::Answer;
use guichet::domain::survey::results::{Counted, Group, LEAST, Shown, results, wilson};
use proptest::prelude::*;
use uuid::Uuid;

fn counted() -> impl Strategy<Value = Counted> {
    let languages = prop::sample::select(vec!["fr", "ar", "en", "ps"]);
    (0u128..4, 0usize..5, languages, 0u8..=5, 1u64..12).prop_map(
        |(service, channel, language, answer, count)| Counted {
            service: ServiceId(Uuid::from_u128(service)),
            channel: Channel::ALL[channel],
            language: language.to_owned(),
            answer: Answer::of_number(answer).unwrap(),
            count,
        },
    )
}

fn open<'s>(shown: impl Iterator<Item = &'s Shown>) -> (Vec<Group>, usize) {
    let (mut groups, mut masked) = (Vec::new(), 0);
    for one in shown {
        match one {
            Shown::Open(group) => groups.push(*group),
            Shown::Masked => masked += 1,
        }
    }
    (groups, masked)
}

fn sum(groups: &[Group]) -> Group {
    let mut whole = Group::default();
    for group in groups {
        whole.refused += group.refused;
        whole.faces.iter_mut().zip(group.faces).for_each(|(all, one)| *all += one);
    }
    whole
}

proptest! {
    #[test]
    fn an_interval_holds_its_share_and_widens_as_answers_become_fewer(
        n in 1u64..2_000, of in 0u64..2_000, times in 2u64..50,
    ) {
        let of = of % (n + 1);
        let share = of as f64 / n as f64;
        let few = wilson(of, n).unwrap();
        prop_assert!(0.0 <= few.low && few.low <= share && share <= few.high && few.high <= 1.0);
        let many = wilson(of * times, n * times).unwrap();
        prop_assert!(many.high - many.low < few.high - few.low);
        // Whoever was not satisfied mirrors whoever was.
        let mirrored = wilson(n - of, n).unwrap();
        prop_assert!((mirrored.low - (1.0 - few.high)).abs() < 1e-9);
    }

    #[test]
    fn the_groups_of_each_kind_make_up_the_whole(all in prop::collection::vec(counted(), 0..40)) {
        let found = results(&all);
        let asked: u64 = all.iter().map(|one| one.count).sum();
        prop_assert_eq!(found.all.n() + found.all.refused, asked);
        let channels: Vec<Group> = found.by_channel.values().copied().collect();
        prop_assert_eq!(sum(&channels), found.all);
        for (groups, masked) in [open(found.by_service.values()), open(found.by_language.values())] {
            prop_assert!(groups.iter().all(|group| group.n() >= LEAST));
            let seen = sum(&groups);
            if masked == 0 {
                prop_assert_eq!(seen, found.all);
            } else if !groups.is_empty() {
                // What is masked cannot be told from the rest of the whole.
                prop_assert!(masked > 1 && found.all.n() - seen.n() >= LEAST);
            }
        }
    }
}
