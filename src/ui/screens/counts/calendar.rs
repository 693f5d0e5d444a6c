//! A year of days.

use super::ask::Ask;
use super::charts::of_days;
use super::period::Period;
use super::{days, view};
use crate::domain::counts::{By, Days, Figure, Group, Measures};
use crate::ui::desk::Desk;
use crate::ui::parts;
use chrono::{Datelike, NaiveDate};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::collections::BTreeMap;

/// A year: a column a week, a row a weekday, a digit a day.
pub fn draw(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let Some(lines) = year(desk) else { return view::nothing(desk, frame, area) };
    let lines = lines.into_iter().map(|line| Line::styled(format!(" {line}"), desk.theme.text));
    parts::rows(frame, area, lines);
}

/// The year that is shown, and the tickets of each of its days.
fn tickets(desk: &Desk) -> Option<(Days, BTreeMap<NaiveDate, u64>)> {
    let year = Period::Year(days(desk).to()).days(desk.hall.day);
    let report = of_days(desk, &Ask::Year(year))?;
    let of_day = |(group, m): &(Group, Measures)| match group {
        Group::Day(day) => Some((*day, m.of(Figure::Issued))),
        _ => None,
    };
    Some((year, report.groups(By::Day).iter().filter_map(of_day).collect()))
}

/// The tickets of each month of that year, by its first day.
pub fn months(desk: &Desk) -> BTreeMap<NaiveDate, u64> {
    let mut months = BTreeMap::new();
    for (day, count) in tickets(desk).map(|(_, of)| of).unwrap_or_default() {
        *months.entry(day.with_day(1).unwrap_or(day)).or_default() += count;
    }
    months
}

fn year(desk: &Desk) -> Option<Vec<String>> {
    let (year, of) = tickets(desk)?;
    let most = of.values().copied().max().unwrap_or(0);
    let first = year.from().week(chrono::Weekday::Mon).first_day();
    let week = |day: NaiveDate| (day - first).num_days() / 7;
    let columns = usize::try_from(week(year.to()) + 1).unwrap_or(53);
    let mut months = vec![' '; columns + 4];
    for month in 1..=12 {
        let day = year.from().with_month(month)?;
        let at = usize::try_from(week(day)).unwrap_or(0);
        for (place, letter) in month_letters(desk, month).into_iter().enumerate() {
            months[at + place] = letter;
        }
    }
    let mut lines = vec![String::new(), format!("     {}", months.iter().collect::<String>())];
    for weekday in 0..7_i64 {
        let name = desk.words.get(&format!("weekday-{}", weekday + 1));
        let cell = |week: usize| {
            let after = i64::try_from(week).unwrap_or(0) * 7 + weekday;
            let day = first.checked_add_signed(chrono::Duration::days(after));
            match day.filter(|day| (year.from()..=year.to()).contains(day)) {
                None => ' ',
                Some(day) => level(of.get(&day).copied().unwrap_or(0), most),
            }
        };
        let cells: String = (0..columns).map(cell).collect();
        lines.push(format!("{} {cells}", parts::pad(&name, 4)));
    }
    let total: u64 = of.values().sum();
    let args = [
        ("each", most.div_ceil(9).into()),
        ("most", most.into()),
        ("total", total.into()),
        ("days", of.values().filter(|n| **n > 0).count().into()),
    ];
    lines.push(String::new());
    lines.extend(["counts-year-legend", "counts-year-total"].map(|id| desk.words.with(id, &args)));
    Some(lines)
}

/// Three letters of a month: its first two and the next by which it differs from the one before.
fn month_letters(desk: &Desk, month: u32) -> Vec<char> {
    let letters =
        |month: u32| -> Vec<char> { desk.words.get(&format!("month-{month}")).chars().collect() };
    let (mut name, before) = (letters(month), letters(month - 1));
    if name.get(..3) == before.get(..3) && name.len() > 3 {
        name.remove(2);
    }
    name.truncate(3);
    name
}

/// 1 to 9, in ninths of the most; a dot where nobody came.
fn level(n: u64, most: u64) -> char {
    match n {
        0 => '.',
        n => u32::try_from((n * 9).div_ceil(most.max(1)))
            .ok()
            .and_then(|level| char::from_digit(level, 10))
            .unwrap_or('9'),
    }
}

/// The same as text.
pub fn lines(desk: &Desk) -> Vec<String> {
    year(desk).unwrap_or_default()
}
