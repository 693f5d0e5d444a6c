//! What letters say of an office, and how long it keeps what it answered.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// How an office is reached, as letters must say (CRPA L111-2, R112-5).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// Postal address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Where agents are kept anonymous for their safety: what stands for the name (CRPA L111-2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signs_as: Option<String>,
}

impl Office {
    /// Whether nothing is known of it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// What becomes of the requests of a service that are done with (code du patrimoine, L212-2): the
/// city agrees on it with its archives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retention {
    /// How long they are kept after their end, in years.
    pub years: u8,
    /// And then.
    pub then: Fate,
}

impl Retention {
    /// Whether what ended on `ended` has been kept long enough on `today`: calendar years from the
    /// end have passed, its anniversary included.
    pub fn is_over(self, ended: NaiveDate, today: NaiveDate) -> bool {
        let years = Months::new(u32::from(self.years) * 12);
        ended.checked_add_months(years).is_some_and(|last| last < today)
    }
}

/// What becomes of what was kept long enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// It is destroyed.
    Destroy,
    /// Somebody sorts it.
    Sort,
    /// It goes to the archives.
    Archive,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_counted_by_the_calendar_from_the_end() {
        let kept = Retention { years: 5, then: Fate::Destroy };
        let day = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        assert!(!kept.is_over(day(2021, 11, 23), day(2026, 11, 23)));
        assert!(kept.is_over(day(2021, 11, 23), day(2026, 11, 24)));
        assert!(!kept.is_over(day(2024, 2, 29), day(2029, 2, 28)));
        assert!(kept.is_over(day(2024, 2, 29), day(2029, 3, 1)));
    }
}
