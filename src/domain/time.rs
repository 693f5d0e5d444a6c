//! Points in time and the spans between them, as clocks that may be wrong tell them.

use super::id::IncarnationId;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A point in time, in milliseconds since 1970-01-01 UTC.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// This point moved by `ms` milliseconds (never past what an `i64` holds).
    pub fn plus(self, ms: i64) -> Self {
        Self(self.0.saturating_add(ms))
    }

    /// Milliseconds from `earlier` to this point; 0 when it lies before.
    pub fn since(self, earlier: Timestamp) -> Millis {
        Millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
}

/// A length of time in milliseconds.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Millis(pub u64);

impl Millis {
    /// `minutes` as milliseconds.
    pub const fn minutes(minutes: u32) -> Self {
        Self(minutes as u64 * 60_000)
    }

    /// Whole seconds, rounded down.
    pub const fn seconds(self) -> u64 {
        self.0 / 1000
    }

    /// As a signed number, for arithmetic with timestamps.
    pub fn signed(self) -> i64 {
        i64::try_from(self.0).unwrap_or(i64::MAX)
    }
}

impl std::ops::Add for Millis {
    type Output = Millis;
    fn add(self, other: Millis) -> Millis {
        Millis(self.0.saturating_add(other.0))
    }
}

impl std::iter::Sum for Millis {
    fn sum<I: Iterator<Item = Millis>>(iter: I) -> Self {
        iter.fold(Millis(0), |a, b| a + b)
    }
}

/// A point in time together with the clock that told it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// What the clock said.
    pub at: Timestamp,
    /// Hub clock minus this clock, in milliseconds, as known then; `None` when unknown.
    pub offset: Option<i64>,
    /// The clock: the incarnation that wrote it, `None` for a time typed in or imported.
    pub clock: Option<IncarnationId>,
}

impl Moment {
    /// A time that a person typed or a file brought: its offset is 0.
    pub fn typed(at: Timestamp) -> Self {
        Self { at, offset: Some(0), clock: None }
    }

    /// The best guess of the true time: the clock's word and its offset.
    pub fn true_time(&self) -> Timestamp {
        self.at.plus(self.offset.unwrap_or(0))
    }

    /// The span from `self` to `later`. Two moments of one incarnation of which one has no
    /// offset are compared raw; else both offsets count. A span is never negative: it is clamped
    /// to 0, and says so.
    pub fn until(&self, later: &Moment) -> Span {
        let same_clock = self.clock.is_some() && self.clock == later.clock;
        let raw = same_clock && (self.offset.is_none() || later.offset.is_none());
        let (from, to) =
            if raw { (self.at, later.at) } else { (self.true_time(), later.true_time()) };
        Span { length: to.since(from), clamped: to < from }
    }
}

/// A length of time between two moments, and whether it had to be clamped to 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// The length, never negative.
    pub length: Millis,
    /// The clocks said less than nothing.
    pub clamped: bool,
}

/// A point in time as the people of a site read it on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Local {
    /// The local day.
    pub day: NaiveDate,
    /// Minutes since local midnight as the wall clock shows them, 0 to 1439.
    pub minute: u16,
}

impl Local {
    /// The hour on the wall, 0 to 23.
    pub fn hour(self) -> u8 {
        u8::try_from(self.minute / 60).unwrap_or(23)
    }
}

/// What turns a point in time into a site's local day and hour. The domain asks it, and knows no
/// zone table itself; only `decide` may ask, and what it derives is written in the event.
pub trait Zone {
    /// The local time at `at`.
    fn local(&self, at: Timestamp) -> Local;
}
