//! Numbers, days, hours and sums as a language writes them, by ICU4X. Days are of the Gregorian
//! calendar everywhere: they are those of the letters and appointments that people carry.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use icu_datetime::fieldsets::{T, YMDE};
use icu_datetime::input::{Date, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

fn decimal(tag: &str, value: &Decimal) -> String {
    match DecimalFormatter::try_new(locale(tag).into(), Default::default()) {
        Ok(formatter) => formatter.format(value).to_string(),
        Err(_) => value.to_string(),
    }
}

/// A whole number.
pub(super) fn number(tag: &str, n: u64) -> String {
    decimal(tag, &Decimal::from(n))
}

/// A sum in euros, given in cents; without the cents where there are none.
pub(super) fn amount(tag: &str, cents: u64) -> String {
    let mut value = Decimal::from(cents);
    value.multiply_pow10(-2);
    if cents.is_multiple_of(100) {
        value.trim_end();
    }
    format!("{}\u{a0}€", decimal(tag, &value))
}

/// A day with its weekday.
pub(super) fn date(tag: &str, day: NaiveDate) -> String {
    let parts = (day.month() as u8, day.day() as u8);
    let iso = Date::try_new_gregorian(day.year(), parts.0, parts.1);
    let formatter = FixedCalendarDateTimeFormatter::try_new(locale(tag).into(), YMDE::long());
    match (iso, formatter) {
        (Ok(date), Ok(formatter)) => {
            let written = formatter.format(&date).to_string();
            // CLDR does not know that French has a first of each month, and no one.
            if tag == "fr" { written.replacen(" 1 ", " 1er ", 1) } else { written }
        }
        _ => day.format("%d.%m.%Y").to_string(),
    }
}

/// An hour of the day.
pub(super) fn hour(tag: &str, hour: NaiveTime) -> String {
    let time = Time::try_new(hour.hour() as u8, hour.minute() as u8, 0, 0);
    let formatter = NoCalendarFormatter::try_new(locale(tag).into(), T::hm());
    match (time, formatter) {
        (Ok(time), Ok(formatter)) => formatter.format(&time).to_string(),
        _ => hour.format("%H:%M").to_string(),
    }
}
