//! Days as people say them.

use super::folded;
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// From one day to another, both included.
pub type Span = (NaiveDate, NaiveDate);

const MONTHS: [(&str, &str); 12] = [
    ("janvier", "january"),
    ("fevrier", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("aout", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("decembre", "december"),
];

const WEEKDAYS: [(&str, &str, Weekday); 7] = [
    ("lundi", "monday", Weekday::Mon),
    ("mardi", "tuesday", Weekday::Tue),
    ("mercredi", "wednesday", Weekday::Wed),
    ("jeudi", "thursday", Weekday::Thu),
    ("vendredi", "friday", Weekday::Fri),
    ("samedi", "saturday", Weekday::Sat),
    ("dimanche", "sunday", Weekday::Sun),
];

/// The days that the first of `chunks` name, and how many of them do: *hier*, *mardi* (the last
/// one), *mars 2026*, *12 mars*, *12 mars 2026*, *12/03/2026*, *2026-03-12*.
pub fn days(chunks: &[&str], today: NaiveDate) -> Option<(Span, usize)> {
    let word = |at: usize| chunks.get(at).map(|chunk| folded(chunk)).unwrap_or_default();
    let one = |day: NaiveDate, taken| Some(((day, day), taken));
    let first = word(0);
    match first.as_str() {
        "aujourdhui" | "today" => return one(today, 1),
        "hier" | "yesterday" => return one(today.pred_opt()?, 1),
        "avanthier" => return one(today.checked_sub_days(Days::new(2))?, 1),
        _ => {}
    }
    if let Some((.., weekday)) = WEEKDAYS.iter().find(|(fr, en, _)| *fr == first || *en == first) {
        let back =
            (7 + today.weekday().num_days_from_monday() - weekday.num_days_from_monday()) % 7;
        return one(today.checked_sub_days(Days::new(back.into()))?, 1);
    }
    for format in ["%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y"] {
        if let Ok(day) = NaiveDate::parse_from_str(chunks[0], format)
            && (1900..2200).contains(&day.year())
        {
            return one(day, 1);
        }
    }
    let month = |word: &str| {
        let at = MONTHS.iter().position(|(fr, en)| *fr == word || *en == word)?;
        u32::try_from(at + 1).ok()
    };
    let year = |word: &str| word.parse::<i32>().ok().filter(|y| (1900..2200).contains(y));
    if let (Some(month), Some(year)) = (month(&first), year(&word(1))) {
        let begin = NaiveDate::from_ymd_opt(year, month, 1)?;
        let end = begin.checked_add_months(Months::new(1))?.pred_opt()?;
        return Some(((begin, end), 2));
    }
    let of_month =
        first.trim_end_matches("er").parse::<u32>().ok().filter(|d| (1..=31).contains(d));
    let month = month(&word(1));
    if let (Some(day), Some(month)) = (of_month, month) {
        if let Some(year) = year(&word(2)) {
            return one(NaiveDate::from_ymd_opt(year, month, day)?, 3);
        }
        let this_year = NaiveDate::from_ymd_opt(today.year(), month, day)?;
        let past = if this_year <= today {
            this_year
        } else {
            NaiveDate::from_ymd_opt(today.year() - 1, month, day)?
        };
        return one(past, 2);
    }
    None
}
