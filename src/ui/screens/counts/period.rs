//! Which days are counted, and how people say so.

use crate::domain::counts::Days;
use crate::text::Words;
use crate::text::query::days::days;
use crate::ui::times;
use chrono::{Datelike, Months, NaiveDate, Weekday};

/// A period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Period {
    /// Today, whichever day that is.
    #[default]
    Today,
    /// A day.
    Day(NaiveDate),
    /// The week with this day.
    Week(NaiveDate),
    /// The month with this day.
    Month(NaiveDate),
    /// The year with this day.
    Year(NaiveDate),
    /// Any days.
    Range(Days),
}

impl Period {
    /// Its days.
    pub fn days(self, today: NaiveDate) -> Days {
        let span = |first: Option<NaiveDate>, months: u32| {
            let first = first?;
            Days::new(first, first.checked_add_months(Months::new(months))?.pred_opt()?)
        };
        let (found, day) = match self {
            Period::Today => (None, today),
            Period::Day(day) => (None, day),
            Period::Week(day) => {
                let week = day.week(Weekday::Mon);
                (Days::new(week.first_day(), week.last_day()), day)
            }
            Period::Month(day) => (span(day.with_day(1), 1), day),
            Period::Year(day) => (span(NaiveDate::from_ymd_opt(day.year(), 1, 1), 12), day),
            Period::Range(days) => (Some(days), days.from()),
        };
        found.unwrap_or_else(|| Days::one(day))
    }

    /// The one before or after it, as long as it.
    pub fn step(self, forward: bool, today: NaiveDate) -> Self {
        let days = self.days(today);
        let beside = if forward { days.to().succ_opt() } else { days.from().pred_opt() };
        let Some(beside) = beside else { return self };
        match self {
            Period::Today | Period::Day(_) => Self::of_day(beside, today),
            Period::Week(_) => Period::Week(beside),
            Period::Month(_) => Period::Month(beside),
            Period::Year(_) => Period::Year(beside),
            Period::Range(days) => {
                let length = chrono::Days::new(days.count().unsigned_abs());
                let moved = |day: NaiveDate| match forward {
                    true => day.checked_add_days(length),
                    false => day.checked_sub_days(length),
                };
                let ends = moved(days.from()).zip(moved(days.to()));
                let days = ends.and_then(|(from, to)| Days::new(from, to));
                days.map_or(self, Period::Range)
            }
        }
    }

    /// The next longer one around it; the day after the year.
    pub fn longer(self, today: NaiveDate) -> Self {
        let days = self.days(today);
        let inside = (days.from()..=days.to()).contains(&today);
        let day = if inside { today } else { days.from() };
        match self {
            Period::Today | Period::Day(_) => Period::Week(day),
            Period::Week(_) => Period::Month(day),
            Period::Month(_) => Period::Year(day),
            Period::Year(_) | Period::Range(_) => Self::of_day(day, today),
        }
    }

    fn of_day(day: NaiveDate, today: NaiveDate) -> Self {
        if day == today { Period::Today } else { Period::Day(day) }
    }

    /// What was typed: a day (*hier*, *12/11*), *semaine*, *mois*, *année*, *S47*, *S47 2025*, *mars
    /// 2026*, *2026*, or two days with `-`, `à` or `to` between them.
    pub fn typed(text: &str, today: NaiveDate) -> Option<Self> {
        let text = text.trim().to_lowercase();
        match text.as_str() {
            "semaine" | "week" => return Some(Period::Week(today)),
            "mois" | "month" => return Some(Period::Month(today)),
            "année" | "annee" | "an" | "year" => return Some(Period::Year(today)),
            _ => {}
        }
        let year = |text: &str| text.parse().ok().filter(|year| (1900..2200).contains(year));
        if let Some(year) = year(&text) {
            return NaiveDate::from_ymd_opt(year, 1, 1).map(Period::Year);
        }
        if let Some(rest) = text.strip_prefix(['s', 'w'])
            && let mut numbers = rest.split_whitespace()
            && let Some(Ok(week)) = numbers.next().map(str::parse)
        {
            let of = numbers.next().map_or(Some(today.year()), year)?;
            return NaiveDate::from_isoywd_opt(of, week, Weekday::Mon).map(Period::Week);
        }
        if let Some((from, to)) = span(&text, today) {
            let month = Period::Month(from);
            return match from == to {
                true => Some(Self::of_day(from, today)),
                false if Days::new(from, to) == Some(month.days(today)) => Some(month),
                false => Days::new(from, to).map(Period::Range),
            };
        }
        [" - ", "..", " à ", " au ", " to ", "-"].into_iter().find_map(|between| {
            let (from, to) = text.split_once(between)?;
            let (from, to) = (span(from, today)?, span(to, today)?);
            Days::new(from.0, to.1).map(Period::Range)
        })
    }

    /// What it is called.
    pub fn name(self, words: &Words, today: NaiveDate) -> String {
        let all = self.days(today);
        let date = |day: NaiveDate| day.format("%d/%m/%Y").to_string();
        let day = |day: NaiveDate| format!("{} {}", times::short_day(words, day), day.year());
        match self {
            Period::Today => words.with("counts-today-is", &[("day", day(today).into())]),
            Period::Day(one) => day(one),
            Period::Month(one) => {
                format!("{} {}", words.get(&format!("month-{}", one.month())), one.year())
            }
            Period::Year(one) => one.year().to_string(),
            Period::Week(_) | Period::Range(_) => {
                let week = if matches!(self, Period::Week(_)) { "week" } else { "range" };
                let args = [("from", date(all.from()).into()), ("to", date(all.to()).into())];
                words.with(&format!("counts-{week}-is"), &args)
            }
        }
    }
}

/// The days that a text names.
fn span(text: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let named = (!words.is_empty()).then(|| days(&words, today)).flatten();
    let named = named.filter(|(_, taken)| *taken == words.len()).map(|(span, _)| span);
    named.or_else(|| times::parse_date(text, today.year()).map(|day| (day, day)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn periods_are_read_as_people_type_them() {
        let today = day("2026-11-23");
        let read = |text: &str| {
            let days = Period::typed(text, today)?.days(today);
            Some((days.from().to_string(), days.to().to_string()))
        };
        let is = |text: &str, from: &str, to: &str| {
            assert_eq!(read(text), Some((from.to_owned(), to.to_owned())), "{text}");
        };
        is("hier", "2026-11-22", "2026-11-22");
        is("12/11", "2026-11-12", "2026-11-12");
        is("semaine", "2026-11-23", "2026-11-29");
        is("S47", "2026-11-16", "2026-11-22");
        is("s1 2026", "2025-12-29", "2026-01-04");
        is("mois", "2026-11-01", "2026-11-30");
        is("mars 2026", "2026-03-01", "2026-03-31");
        is("2024", "2024-01-01", "2024-12-31");
        is("12/11 - 20/11", "2026-11-12", "2026-11-20");
        is("12/11-20/11", "2026-11-12", "2026-11-20");
        is("mars 2026 à mai 2026", "2026-03-01", "2026-05-31");
        for wrong in ["", "s54", "31/02", "20/11 - 12/11", "demain peut-être", "99999"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn arrows_go_by_as_much_as_is_shown() {
        let today = day("2026-11-23");
        let back = |period: Period| period.step(false, today).days(today);
        assert_eq!(back(Period::Today), Days::one(day("2026-11-22")));
        assert_eq!(Period::Day(day("2026-11-22")).step(true, today), Period::Today);
        assert_eq!(back(Period::Month(day("2026-03-31"))).from(), day("2026-02-01"));
        assert_eq!(back(Period::Year(today)).to(), day("2025-12-31"));
        let ten = Days::new(day("2026-11-11"), day("2026-11-20")).unwrap();
        assert_eq!(back(Period::Range(ten)).from(), day("2026-11-01"));
    }
}
