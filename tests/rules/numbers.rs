//! Numbers: what is called out and printed is what can be typed.

use guichet::domain::id::Part;
use guichet::domain::number::{Letter, Number, Series};
use proptest::prelude::*;

fn letter() -> impl Strategy<Value = Letter> {
    prop::sample::select(Letter::all().collect::<Vec<_>>())
}

fn number() -> impl Strategy<Value = Number> {
    let sequence = prop_oneof![1..1_100u32, 1..=u32::MAX];
    (letter(), prop::option::of(letter()), sequence, 0..=Part::MAX).prop_map(
        |(letter, lane, sequence, part)| Number {
            series: Series { letter, lane },
            sequence,
            part: Part(part),
        },
    )
}

/// `[A-Z][A-Z]?\d{2,}[b-z]?` in any case, as rules.md has it, read letter by letter.
fn is_a_number(text: &str) -> bool {
    let text = text.to_ascii_uppercase();
    let (before, rest) = text.split_at(text.find(|c: char| !c.is_ascii_uppercase()).unwrap_or(0));
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let after = &rest[digits..];
    let ends = after.is_empty() || (after.len() == 1 && ("B"..="Z").contains(&after));
    (1..=2).contains(&before.len()) && digits >= 2 && ends
}

proptest! {
    #[test]
    fn what_is_printed_is_read_back_in_any_case(number in number()) {
        let printed = number.to_string();
        prop_assert_eq!(printed.parse(), Ok(number));
        prop_assert_eq!(printed.to_lowercase().parse(), Ok(number));
        prop_assert_eq!(printed.to_uppercase().parse(), Ok(number));
    }

    #[test]
    fn nothing_else_is_a_number(text in "[A-Za-zÉ]{0,3}[0-9]{0,4}[A-Za-z]{0,2}") {
        let none = text.chars().filter(char::is_ascii_digit).all(|c| c == '0');
        prop_assert_eq!(text.parse::<Number>().is_ok(), is_a_number(&text) && !none, "{}", text);
    }
}

#[test]
fn a_number_reads_as_it_is_spoken() {
    for (typed, shown) in [
        ("J12", "J012"),
        ("j012b", "J012b"),
        ("J012B", "J012b"),
        ("jb01", "JB01"),
        ("JB100", "JB100"),
        ("JB01c", "JB01c"),
        (" c1000 ", "C1000"),
    ] {
        assert_eq!(typed.parse::<Number>().unwrap().to_string(), shown);
    }
    let wrong =
        ["", "J", "12", "J1", "JB1", "J1b", "J00", "J012a", "ABC10", "J12bb", "É12", "J1 2"];
    for wrong in wrong.into_iter().chain(["J99999999999"]) {
        assert!(wrong.parse::<Number>().is_err(), "{wrong}");
    }
}
