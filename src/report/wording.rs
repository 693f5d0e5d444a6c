//! Days, numbers and lengths of time as the reports say them.

use super::tables::Cell;
use crate::domain::counts::Days;
use crate::text::{DeskLanguage, Words, request};
use chrono::{Datelike, NaiveDate};

/// A number with its thousands apart.
pub fn number(words: &Words, n: u64) -> String {
    let digits = n.to_string();
    let apart = match words.language() {
        DeskLanguage::French => '\u{202f}',
        DeskLanguage::English => ',',
    };
    let mut said = String::with_capacity(digits.len() + 4);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            said.push(apart);
        }
        said.push(digit);
    }
    said
}

/// A length of time in its two largest units: *3 j 4 h*, *8 min 12 s*.
pub fn length(words: &Words, seconds: u64) -> String {
    let units = [("day", 86_400), ("hour", 3_600), ("minute", 60), ("second", 1)];
    let largest = units.iter().position(|(_, size)| seconds >= *size).unwrap_or(units.len() - 1);
    let mut rest = seconds;
    let mut said = vec![];
    for (unit, size) in units.iter().skip(largest).take(2) {
        let n = rest / size;
        rest %= size;
        if n > 0 || said.is_empty() {
            said.push(words.with(&format!("report-unit-{unit}"), &[("n", n.into())]));
        }
    }
    said.join(" ")
}

/// A day with its weekday, short: *lun. 1 févr.*
pub fn day(words: &Words, day: NaiveDate) -> String {
    let args = [
        ("weekday", words.get(&format!("weekday-{}", day.weekday().number_from_monday())).into()),
        ("day", day.day().into()),
        ("month", words.get(&format!("month-{}", day.month())).into()),
    ];
    words.with("report-day", &args)
}

/// A period: *du 1er au …*, or the one day.
pub fn period(words: &Words, days: Days) -> String {
    let day = |day| request::day(words, day);
    match days.count() {
        1 => words.with("report-period-day", &[("day", day(days.from()).into())]),
        _ => words.with(
            "report-period",
            &[("from", day(days.from()).into()), ("to", day(days.to()).into())],
        ),
    }
}

/// A cell as people read it.
pub fn plain(words: &Words, cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Day(of) => day(words, *of),
        Cell::Count(n) => number(words, *n),
        Cell::Percent(n) => words.with("report-percent", &[("n", (*n).into())]),
        Cell::Wait(seconds) => format!("{}:{:02}", seconds / 60, seconds % 60),
        Cell::Delay(seconds) => length(words, *seconds),
        Cell::Hidden => words.get("counts-hidden"),
        Cell::Nothing => "—".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_lengths_are_said_as_people_say_them() {
        let words = Words::new(DeskLanguage::French);
        assert_eq!(number(&words, 1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(number(&words, 999), "999");
        let said = |seconds| length(&words, seconds);
        assert_eq!([said(0), said(59), said(60)], ["0 s", "59 s", "1 min"]);
        assert_eq!([said(492), said(3_605)], ["8 min 12 s", "1 h"]);
        assert_eq!(said(3 * 86_400 + 4 * 3_600 + 59), "3 j 4 h");
    }
}
