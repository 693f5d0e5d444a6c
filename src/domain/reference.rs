//! The reference of a request: what a person is given to ask again, by telephone as well as on
//! paper.
//!
//! Nine random signs and one that checks them, as `K4R-7HA-92F-X`. The 29 signs are told apart when
//! they are read out in French and when they are written by hand: of B, D, P and T, of M and N, of F
//! and S, of O and 0, of I and 1 one is left.

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

/// The signs, in the order of their values.
const SIGNS: [char; 29] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'C', 'D', 'E', 'F', 'G', 'H', 'K', 'L',
    'M', 'Q', 'R', 'U', 'V', 'W', 'X', 'Y', 'Z', 'J',
];

/// How many signs are random.
const RANDOM: usize = 9;

/// A reference, whose check sign is right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference([u8; RANDOM]);

/// A text that is no reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAReference {
    /// It has not ten signs.
    #[error("a reference has ten signs")]
    Length,
    /// A letter that stands in no reference.
    #[error("{0} stands in no reference")]
    Sign(char),
    /// A sign is wrong, or two have changed places.
    #[error("the check sign is wrong")]
    Check,
}

impl Reference {
    /// The reference of nine random numbers; each counts modulo 29.
    pub fn from_random(random: [u16; RANDOM]) -> Self {
        // 65536 is no multiple of 29: some signs are likelier by 0.05 %, which nobody can use.
        Self(random.map(|n| (n % 29) as u8))
    }

    /// The check sign: the sum of the values, each weighted by its place from 1, modulo 29. As 29
    /// is prime and all weights and values are less, any one wrong sign changes it, and so do any
    /// two that have changed places.
    fn check(&self) -> u8 {
        let weighted = self.0.iter().zip(1u32..).map(|(value, weight)| u32::from(*value) * weight);
        (weighted.sum::<u32>() % 29) as u8
    }

    /// Its random signs as one number, below 29⁹.
    pub fn number(&self) -> i64 {
        self.0.iter().fold(0, |sum, value| sum * 29 + i64::from(*value))
    }

    /// The reference of such a number.
    pub fn of_number(mut number: i64) -> Self {
        let mut values = [0; RANDOM];
        for value in values.iter_mut().rev() {
            *value = u8::try_from(number.rem_euclid(29)).unwrap_or(0);
            number = number.div_euclid(29);
        }
        Self(values)
    }

    /// All ten values.
    fn values(&self) -> [u8; RANDOM + 1] {
        let mut values = [0; RANDOM + 1];
        values[..RANDOM].copy_from_slice(&self.0);
        values[RANDOM] = self.check();
        values
    }

    /// The references that `typed`, which is none, was perhaps meant for: one of its signs is wrong,
    /// missing or too many, or two neighbours have changed places.
    pub fn near(typed: &str) -> Vec<Reference> {
        let typed: Vec<char> = signs(typed).collect();
        let mut texts: Vec<Vec<char>> = Vec::new();
        for at in 0..=typed.len() {
            for sign in SIGNS {
                let mut longer = typed.clone();
                longer.insert(at, sign);
                texts.push(longer);
            }
            if at < typed.len() {
                for sign in SIGNS {
                    let mut other = typed.clone();
                    other[at] = sign;
                    texts.push(other);
                }
                let mut shorter = typed.clone();
                shorter.remove(at);
                texts.push(shorter);
            }
            if at + 1 < typed.len() {
                let mut swapped = typed.clone();
                swapped.swap(at, at + 1);
                texts.push(swapped);
            }
        }
        let right = |text: &Vec<char>| text.iter().collect::<String>().parse().ok();
        let all: BTreeSet<Reference> = texts.iter().filter_map(right).collect();
        all.into_iter().collect()
    }
}

/// What was typed without spaces and dashes, in capitals, with the letters that are taken for
/// digits as these.
fn signs(typed: &str) -> impl Iterator<Item = char> + '_ {
    let kept = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '.'));
    kept.flat_map(char::to_uppercase).map(|c| match c {
        'O' => '0',
        'I' => '1',
        c => c,
    })
}

impl FromStr for Reference {
    type Err = NotAReference;

    fn from_str(text: &str) -> Result<Self, NotAReference> {
        let value = |c| {
            let at = SIGNS.iter().position(|sign| *sign == c).ok_or(NotAReference::Sign(c))?;
            Ok(u8::try_from(at).unwrap_or(0))
        };
        let values = signs(text).map(value).collect::<Result<Vec<u8>, _>>()?;
        let (random, check) = values.split_at_checked(RANDOM).ok_or(NotAReference::Length)?;
        let (Ok(random), [check]) = (random.try_into(), check) else {
            return Err(NotAReference::Length);
        };
        let reference = Self(random);
        (reference.check() == *check).then_some(reference).ok_or(NotAReference::Check)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, value) in self.values().into_iter().enumerate() {
            if at > 0 && at % 3 == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", SIGNS[usize::from(value)])?;
        }
        Ok(())
    }
}

impl TryFrom<String> for Reference {
    type Error = NotAReference;

    fn try_from(text: String) -> Result<Self, NotAReference> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> String {
        reference.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn references() -> impl Strategy<Value = Reference> {
        any::<[u16; RANDOM]>().prop_map(Reference::from_random)
    }

    #[test]
    fn the_signs_are_29_and_none_is_there_twice() {
        assert_eq!(SIGNS.iter().collect::<BTreeSet<_>>().len(), 29);
        for missing in ['B', 'P', 'T', 'N', 'S', 'O', 'I'] {
            assert!(!SIGNS.contains(&missing), "{missing}");
        }
    }

    proptest! {
        #[test]
        fn a_reference_is_read_as_it_is_written_and_as_people_type_it(it in references()) {
            let written = it.to_string();
            prop_assert_eq!(written.len(), 13);
            prop_assert_eq!(written.parse(), Ok(it));
            let typed = written.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "i");
            prop_assert_eq!(typed.parse(), Ok(it));
        }

        #[test]
        fn one_wrong_sign_is_refused_and_the_right_one_is_near(
            it in references(), at in 0usize..10, by in 1usize..29,
        ) {
            let mut wrong: Vec<char> = signs(&it.to_string()).collect();
            let value = SIGNS.iter().position(|s| *s == wrong[at]).unwrap();
            wrong[at] = SIGNS[(value + by) % 29];
            let wrong: String = wrong.into_iter().collect();
            prop_assert_eq!(wrong.parse::<Reference>(), Err(NotAReference::Check));
            prop_assert!(Reference::near(&wrong).contains(&it));
        }

        #[test]
        fn two_neighbours_that_changed_places_are_refused(it in references(), at in 0usize..9) {
            let mut wrong: Vec<char> = signs(&it.to_string()).collect();
            prop_assume!(wrong[at] != wrong[at + 1]);
            wrong.swap(at, at + 1);
            let wrong: String = wrong.into_iter().collect();
            // The check sign itself may by chance be that of the others with it.
            if at < 8 {
                prop_assert_eq!(wrong.parse::<Reference>(), Err(NotAReference::Check));
            }
            prop_assert!(Reference::near(&wrong).contains(&it));
        }
    }

    #[test]
    fn a_number_stands_for_a_reference() {
        let it: Reference = Reference::from_random([1, 2, 3, 4, 5, 6, 7, 8, 28]);
        assert_eq!(Reference::of_number(it.number()), it);
    }

    #[test]
    fn what_is_wrong_is_told() {
        let wrong = |text: &str| text.parse::<Reference>().unwrap_err();
        assert_eq!(wrong(""), NotAReference::Length);
        assert_eq!(wrong("K4R-7HA-92F"), NotAReference::Length);
        assert_eq!(wrong("K4R-7HA-92F-XX"), NotAReference::Length);
        assert_eq!(wrong("B4R-7HA-92F-X"), NotAReference::Sign('B'));
    }
}
