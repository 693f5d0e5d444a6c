//! The days on which nobody works: public holidays as the law lists them, those of a region, and the
//! city's own closing days.

use super::deadline::WorkingDays;
use chrono::{Datelike, Days, NaiveDate, Weekday};
use std::collections::BTreeSet;

/// A public holiday, every year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holiday {
    /// On the same date: month and day.
    Fixed(u32, u32),
    /// So many days after Easter Sunday; before it where negative.
    Easter(i64),
}

/// The eleven of the whole country (code du travail, L3133-1).
pub const FRANCE: [Holiday; 11] = [
    Holiday::Fixed(1, 1),
    Holiday::Easter(1),
    Holiday::Fixed(5, 1),
    Holiday::Fixed(5, 8),
    Holiday::Easter(39),
    Holiday::Easter(50),
    Holiday::Fixed(7, 14),
    Holiday::Fixed(8, 15),
    Holiday::Fixed(11, 1),
    Holiday::Fixed(11, 11),
    Holiday::Fixed(12, 25),
];

/// The holidays of a region beside those of the whole country, by its name in settings. Good Friday
/// is one only in the communes of Alsace-Moselle with a Protestant or mixed church (code du travail,
/// L3134-13); overseas the day on which slavery was abolished (loi 83-550 and its decrees).
pub const REGIONS: [(&str, &[Holiday]); 9] = [
    ("alsace-moselle", &[Holiday::Fixed(12, 26)]),
    ("alsace-moselle-protestant", &[Holiday::Easter(-2), Holiday::Fixed(12, 26)]),
    ("mayotte", &[Holiday::Fixed(4, 27)]),
    ("martinique", &[Holiday::Fixed(5, 22)]),
    ("guadeloupe", &[Holiday::Fixed(5, 27)]),
    ("saint-martin", &[Holiday::Fixed(5, 28)]),
    ("guyane", &[Holiday::Fixed(6, 10)]),
    ("saint-barthelemy", &[Holiday::Fixed(10, 9)]),
    ("reunion", &[Holiday::Fixed(12, 20)]),
];

/// When a city works.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Every year.
    pub holidays: Vec<Holiday>,
    /// The city's own, once.
    pub closed: BTreeSet<NaiveDate>,
}

impl Default for Calendar {
    fn default() -> Self {
        Self { holidays: FRANCE.to_vec(), closed: BTreeSet::new() }
    }
}

impl Calendar {
    /// The days of the whole country and of a region; `None` where there is none of that name.
    pub fn of_region(name: &str) -> Option<Self> {
        let (_, own) = REGIONS.iter().find(|(region, _)| *region == name)?;
        let holidays = FRANCE.iter().chain(*own).copied().collect();
        Some(Self { holidays, closed: BTreeSet::new() })
    }

    /// Whether a day is a public holiday.
    pub fn is_holiday(&self, day: NaiveDate) -> bool {
        self.holidays.iter().any(|holiday| match *holiday {
            Holiday::Fixed(month, of_month) => (day.month(), day.day()) == (month, of_month),
            Holiday::Easter(after) => easter(day.year()).and_then(|e| moved(e, after)) == Some(day),
        })
    }
}

impl WorkingDays for Calendar {
    /// Monday to Friday, neither a public holiday nor closed (*jour ouvré*; the CRPA defines none).
    fn is_working(&self, day: NaiveDate) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        !weekend && !self.closed.contains(&day) && !self.is_holiday(day)
    }
}

fn easter(year: i32) -> Option<NaiveDate> {
    let easter = computus::gregorian(year).ok()?;
    NaiveDate::from_ymd_opt(easter.year, easter.month, easter.day)
}

fn moved(day: NaiveDate, by: i64) -> Option<NaiveDate> {
    let days = Days::new(by.unsigned_abs());
    if by < 0 { day.checked_sub_days(days) } else { day.checked_add_days(days) }
}
