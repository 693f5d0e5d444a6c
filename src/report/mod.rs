//! What leaves the building of the counts: a page, a workbook, a report for the council. All of them
//! are drawn from the same tables and say the same sentences, and everything in them is masked: who
//! draws never sees a figure that may not be told.

mod beside;
mod chart;
mod page;
mod sentences;
mod sheet;
mod tables;
mod wording;

pub use beside::{Block, Blocks, FIGURES, blocks, channels};
pub use page::html;
pub use sentences::{gap, gaps, headlines};
pub use sheet::{Unwritten, workbook};
pub use tables::{Cell, Table, definitions, tables};
pub use wording::{day, period, plain};

use crate::domain::channels::{self as compared, Compared};
use crate::domain::counts::{
    By, Days, FEW, MaskedGroups, MaskedRequests, RequestSlice, Slice, mask,
};
use crate::domain::hall::Hall;
use crate::domain::survey::results::{Group as Answers, LEAST};
use crate::domain::time::Timestamp;
use crate::journal::JournalError;
use crate::journal::past::{Asking, Past};

/// Everything that is told of a period, as far as it may be told.
#[derive(Debug, Clone)]
pub struct Brief {
    /// The name of the site.
    pub site: String,
    /// The period.
    pub days: Days,
    /// By what the course of the period is shown: its days, weeks or months.
    pub course: By,
    /// Visits: the whole, its course, its hours, its services.
    pub now: MaskedGroups,
    /// The whole of the period before.
    pub before: MaskedGroups,
    /// Requests that arrived in the period, as they stand today.
    pub requests: MaskedRequests,
    /// The channels of these requests side by side.
    pub channels: Compared,
    /// How often the city kept its target, and of how many requests for which that is decided; `None`
    /// where these are few.
    pub kept: Option<(u64, u64)>,
    /// What was answered to all surveys together; `None` where these are few.
    pub satisfaction: Option<Answers>,
}

/// By what a period is shown so that its parts can be seen together.
fn course(days: Days) -> By {
    match days.count() {
        ..=31 => By::Day,
        32..=200 => By::Week,
        _ => By::Month,
    }
}

impl Brief {
    /// Counts a period for whoever asks.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn of(
        past: &Past,
        hall: &Hall,
        (asking, instant): (&Asking<'_>, Timestamp),
        days: Days,
    ) -> Result<Self, JournalError> {
        let course = course(days);
        let now = past.report(&Slice::of(days), &[course, By::Hour, By::Service])?;
        let before = match days.before() {
            Some(before) => past.report(&Slice::of(before), &[])?,
            None => Default::default(),
        };
        let requests = past.requests_report((asking, instant), &RequestSlice::of(days))?;
        let mut satisfaction = Answers::default();
        for one in past.all_survey_answers(days.from(), days.to())? {
            satisfaction.add(one.answer, one.count);
        }
        let channels = past.channels(asking, days)?;
        let kept = channels.all.values().fold((0, 0), |(within, decided), group| {
            (within + group.within, decided + group.decided)
        });
        Ok(Self {
            site: hall.settings.sites.get(&hall.site).map(|s| s.name.clone()).unwrap_or_default(),
            days,
            course,
            now: mask(&now),
            before: mask(&before),
            requests: MaskedRequests::of(&requests),
            channels: compared::mask(&channels),
            kept: Some(kept).filter(|(_, decided)| *decided >= FEW),
            satisfaction: Some(satisfaction).filter(|answers| answers.n() >= LEAST),
        })
    }
}
