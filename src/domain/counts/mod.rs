//! The measures of a day or a range: one place computes each, for screen, command line and files.
//!
//! A ticket counts on the local day and hour of its issue, under the service of its first line
//! then, by its last outcome; a line and its files count under their own service, whatever became
//! of the ticket. What is counted of the past and of today goes through the same [`Counter`], and
//! the [`Slice`] that a figure was counted with also finds what is behind it.

mod daily;
mod facts;
mod figure;
mod kind;
mod mask;
mod requests;
mod slice;
mod suppress;
mod tally;

pub use daily::{ServiceDay, by_service_and_day};
pub use facts::{DayFacts, Known, LineFacts, Names, OtherFacts, Particulars, TicketFacts};
pub use figure::{Figure, GOAL, Measures, ResultKind, Times, WaitClass};
pub use mask::{Masked, MaskedGroups, mask};
pub use requests::{
    MaskedMeasures, MaskedRequests, Promise, RequestFacts, RequestFigure, RequestMeasures,
    RequestReport, RequestSlice,
};
pub use slice::{By, Days, Filter, Group, Place, Slice};
pub use suppress::{FEW, TwoWay, is_few};
pub use tally::{Counter, Report, nearest_rank, today};

use super::id::ServiceId;
use serde::Serialize;
use std::collections::BTreeMap;

/// The measures of a day as scripts read them. Quantiles by nearest rank over served tickets in ms,
/// then floored to seconds; `None` where nothing was served.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs)] // the measures of the design
pub struct Counts {
    pub issued: u64,
    pub served: u64,
    pub left: u64,
    pub no_show: u64,
    pub cancelled: u64,
    pub not_closed: u64,
    pub lines: u64,
    pub files: u64,
    pub sent_away: u64,
    pub wait_median_s: Option<u64>,
    pub wait_p90_s: Option<u64>,
    pub wait_max_s: Option<u64>,
    pub serve_median_s: Option<u64>,
    pub serve_p90_s: Option<u64>,
}

impl From<&Measures> for Counts {
    fn from(measures: &Measures) -> Self {
        use super::event::Outcome::*;
        let ended = |outcome| measures.of(Figure::Outcome(Some(outcome)));
        Self {
            issued: measures.of(Figure::Issued),
            served: ended(Served),
            left: ended(Left),
            no_show: ended(NoShow),
            cancelled: ended(Cancelled),
            not_closed: ended(NotClosed),
            lines: measures.of(Figure::Lines),
            files: measures.of(Figure::Files),
            sent_away: measures.of(Figure::SentAway),
            wait_median_s: measures.wait.median_s,
            wait_p90_s: measures.wait.p90_s,
            wait_max_s: measures.wait.max_s,
            serve_median_s: measures.serve.median_s,
            serve_p90_s: measures.serve.p90_s,
        }
    }
}

impl Counts {
    fn is_zero(&self) -> bool {
        self.issued == 0 && self.lines == 0 && self.sent_away == 0
    }
}

/// The counts of a day, whole and broken down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DayCounts {
    /// All services, all hours.
    pub all: Counts,
    /// By the ticket's first service; lines and files by their own.
    pub by_service: BTreeMap<ServiceId, Counts>,
    /// By local hour of issue.
    pub by_hour: BTreeMap<u8, Counts>,
}

impl DayCounts {
    /// What a day is broken down by.
    pub const BY: [By; 2] = [By::Service, By::Hour];

    /// The counts of a report that was broken down by [`DayCounts::BY`].
    pub fn of(report: &Report) -> Self {
        let mut counts = Self { all: Counts::from(&report.all), ..Self::default() };
        for (group, measures) in report.by.iter().flat_map(|(_, groups)| groups) {
            let part = Counts::from(measures);
            match group {
                _ if part.is_zero() => {}
                Group::Service(service) => _ = counts.by_service.insert(*service, part),
                Group::Hour(hour) => _ = counts.by_hour.insert(*hour, part),
                _ => {}
            }
        }
        counts
    }
}
