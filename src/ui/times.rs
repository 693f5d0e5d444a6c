//! Times as people read and type them.

use crate::domain::time::{Millis, Timestamp, Zone};
use crate::journal::SiteZone;
use crate::text::Words;
use chrono::{Datelike, NaiveDate, NaiveTime, TimeZone};

/// A running time: `04:12`, or `1:04:12` past an hour.
pub fn running(length: Millis) -> String {
    let seconds = length.seconds();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match hours {
        0 => format!("{minutes:02}:{seconds:02}"),
        _ => format!("{hours}:{minutes:02}:{seconds:02}"),
    }
}

/// An hour of the day from minutes after midnight: `14:07`.
pub fn hour(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}

/// The hour on the wall of the site.
pub fn wall(zone: SiteZone, at: Timestamp) -> String {
    hour(zone.local(at).minute)
}

/// `14:30`, `14h30`, `1430`, `14h` or `14` as minutes after midnight.
pub fn parse_hour(text: &str) -> Option<u16> {
    let text = text.trim();
    let (hours, minutes) = match text.split_once([':', 'h']) {
        Some((hours, "")) => (hours, "0"),
        Some((hours, minutes)) => (hours, minutes),
        None if text.len() > 2 && text.is_ascii() => text.split_at(text.len() - 2),
        None => (text, "0"),
    };
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
}

/// `23/11/2026`, `23/11`, `23.11.26` or `23112026` as a day; without a year, in `year`.
pub fn parse_date(text: &str, year: i32) -> Option<NaiveDate> {
    let text = text.trim();
    let parts: Vec<&str> = text.split(['/', '.']).filter(|p| !p.is_empty()).collect();
    let parts = match (parts.as_slice(), text.is_ascii()) {
        ([all], true) if matches!(all.len(), 4 | 6 | 8) => {
            let (day, rest) = all.split_at(2);
            let (month, year) = rest.split_at(2);
            if year.is_empty() { vec![day, month] } else { vec![day, month, year] }
        }
        _ => parts,
    };
    let number = |at: usize| parts.get(at).and_then(|p| p.parse::<u32>().ok());
    let year = match parts.get(2) {
        Some(typed) if typed.len() == 2 => 2000 + typed.parse::<i32>().ok()?,
        Some(typed) => typed.parse().ok()?,
        None => year,
    };
    // A digit too many makes a year that nobody means.
    let year = Some(year).filter(|year| *year < 3000)?;
    NaiveDate::from_ymd_opt(year, number(1)?, number(0)?)
}

/// The point in time at which the wall shows `minute` on `day`; the first of two, and the next
/// there is where the clocks go forward over it.
pub fn at(zone: SiteZone, day: NaiveDate, minute: u16) -> Option<Timestamp> {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(u32::from(minute) * 60, 0)?;
    let wall = day.and_time(time);
    let exact = zone.0.from_local_datetime(&wall).earliest();
    let found = exact
        .or_else(|| zone.0.from_local_datetime(&(wall + chrono::Duration::hours(1))).earliest());
    found.map(|t| Timestamp(t.timestamp_millis()))
}

/// A day as the header shows it: `lun. 23 nov.`
pub fn short_day(words: &Words, day: NaiveDate) -> String {
    let weekday = words.get(&format!("weekday-{}", day.weekday().number_from_monday()));
    let month = words.get(&format!("month-{}", day.month()));
    words.with(
        "short-day",
        &[("weekday", weekday.into()), ("day", day.day().into()), ("month", month.into())],
    )
}

/// Whole minutes of a length, rounded up: nobody is promised less than it takes.
pub fn minutes(length: Millis) -> u64 {
    length.0.div_ceil(60_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_and_days_are_read_as_people_type_them() {
        assert_eq!(parse_hour("9"), Some(540));
        assert_eq!(parse_hour("905"), Some(545));
        assert_eq!(parse_hour("9h"), Some(540));
        assert!(["", "24", "12:60", "x", "é12"].iter().all(|t| parse_hour(t).is_none()));
        let day = NaiveDate::from_ymd_opt(2026, 11, 23);
        for text in ["23/11/2026", "23/11", "23.11.26", "2311", "23112026"] {
            assert_eq!(parse_date(text, 2026), day, "{text}");
        }
        assert_eq!(parse_date("31/02", 2026), None);
        assert_eq!(parse_date("23/11/20266", 2026), None);
    }

    #[test]
    fn an_hour_that_the_clocks_skip_is_the_next_there_is() {
        let zone = SiteZone::named("Europe/Paris");
        let day = NaiveDate::from_ymd_opt(2026, 3, 29).unwrap();
        let at = at(zone, day, 150).unwrap();
        assert_eq!(wall(zone, at), "03:30");
    }
}
