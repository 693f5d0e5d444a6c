//! The clock of the journal: the machine's, or one that a test sets.

use crate::domain::time::{Local, Timestamp, Zone};
use chrono::{DateTime, NaiveDate, TimeZone, Timelike, Utc};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

/// What tells the time.
#[derive(Debug, Clone, Default)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    System,
    /// Milliseconds since 1970 UTC, set by hand.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at `at` until it is set.
    pub fn manual(at: Timestamp) -> Self {
        Clock::Manual(Arc::new(AtomicI64::new(at.0)))
    }

    /// What it says now.
    pub fn now(&self) -> Timestamp {
        match self {
            Clock::System => Timestamp(Utc::now().timestamp_millis()),
            Clock::Manual(at) => Timestamp(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a manual clock by `ms`; the machine's clock stays as it is.
    pub fn advance(&self, ms: i64) {
        if let Clock::Manual(at) = self {
            at.fetch_add(ms, Ordering::SeqCst);
        }
    }
}

/// An IANA zone as the domain asks it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SiteZone(pub chrono_tz::Tz);

impl SiteZone {
    /// The zone called `name`, else Europe/Paris.
    pub fn named(name: &str) -> Self {
        Self(name.parse().unwrap_or(chrono_tz::Europe::Paris))
    }

    /// `at` on the wall of the site.
    pub fn wall(self, at: Timestamp) -> DateTime<chrono_tz::Tz> {
        DateTime::<Utc>::from_timestamp_millis(at.0).unwrap_or_default().with_timezone(&self.0)
    }

    /// The first moment of a local day.
    pub fn start_of(self, day: NaiveDate) -> Timestamp {
        // Where clocks go forward at midnight the day begins at the first hour that exists.
        let start = (0..=3)
            .find_map(|hour| self.0.from_local_datetime(&day.and_hms_opt(hour, 0, 0)?).earliest());
        start.map_or(Timestamp(0), |at| {
            Timestamp(at.timestamp_millis() - i64::from(at.nanosecond()))
        })
    }
}

impl Zone for SiteZone {
    fn local(&self, at: Timestamp) -> Local {
        let wall = self.wall(at);
        let minute = wall.hour() * 60 + wall.minute();
        Local { day: wall.date_naive(), minute: u16::try_from(minute).unwrap_or(0) }
    }
}
