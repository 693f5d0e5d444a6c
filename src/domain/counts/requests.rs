//! The figures of requests: of those that were received on some days, how far they are now.

use super::slice::Days;
use super::suppress::Table;
use crate::domain::event::{Body, Event};
use crate::domain::id::ServiceId;
use crate::domain::request::{CallEnd, Channel, Status};
use crate::domain::time::Timestamp;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// What became of the promises to call somebody back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Promise {
    /// Each was kept: by the hour promised somebody had called, or the request had its end.
    Kept,
    /// Its hour has not come yet, and those before were kept.
    Ahead,
    /// One was not kept.
    Broken,
}

impl Promise {
    /// What became at `now` of those of one request, by what happened to it and stands, in order;
    /// `None` where nothing was promised.
    pub fn of<'a>(events: impl IntoIterator<Item = &'a Event>, now: Timestamp) -> Option<Self> {
        let (mut whole, mut owed): (Option<Promise>, Option<Timestamp>) = (None, None);
        for event in events {
            let call = match &event.body {
                Body::RequestReceived(receipt) => receipt.call,
                Body::CallEnded { call } => Some(*call),
                Body::RequestAnswered(_) | Body::RequestClosed { .. } => None,
                Body::RequestWithdrawn {} => None,
                _ => continue,
            };
            if let Some(by) = owed.take() {
                let kept = event.moment().true_time() <= by;
                whole = whole.max(Some(if kept { Promise::Kept } else { Promise::Broken }));
            }
            if let Some(CallEnd::Callback { by }) = call {
                owed = Some(by);
            }
        }
        let last = owed.map(|by| if now <= by { Promise::Ahead } else { Promise::Broken });
        whole.max(last)
    }
}

/// What counts need to know of one request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestFacts {
    /// By which way it came.
    pub channel: Channel,
    /// Who answers.
    pub service: ServiceId,
    /// How far it is.
    pub status: Status,
    /// The day by which an answer is due, while one is.
    pub due: Option<NaiveDate>,
    /// It has been answered.
    pub answered: bool,
    /// What became of promises to call back, where one was made.
    pub promise: Option<Promise>,
}

/// One thing that is counted of requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RequestFigure {
    /// All of them.
    Received,
    /// Those that have been answered.
    Answered,
    /// Those that somebody still owes an answer, whoever it is.
    Open,
    /// Of these, those past the day on which the answer was due.
    Overdue,
    /// Of the open ones, those with another administration.
    Transmitted,
    /// Those of which somebody was promised a call.
    Promised,
    /// Of these, those of which every call was made in time.
    CalledInTime,
    /// … and those of which one was not.
    NotCalledInTime,
}

impl RequestFigure {
    /// All of them, in the order in which they are shown.
    pub const ALL: [RequestFigure; 8] = [
        RequestFigure::Received,
        RequestFigure::Answered,
        RequestFigure::Open,
        RequestFigure::Overdue,
        RequestFigure::Transmitted,
        RequestFigure::Promised,
        RequestFigure::CalledInTime,
        RequestFigure::NotCalledInTime,
    ];

    /// Whether a request is counted in it.
    pub fn counts(self, request: &RequestFacts, today: NaiveDate) -> bool {
        match self {
            RequestFigure::Received => true,
            RequestFigure::Answered => request.answered,
            RequestFigure::Open => request.status.is_open(),
            RequestFigure::Overdue => {
                request.status.is_open() && request.due.is_some_and(|due| due < today)
            }
            RequestFigure::Transmitted => request.status == Status::Transmitted,
            RequestFigure::Promised => request.promise.is_some(),
            RequestFigure::CalledInTime => request.promise == Some(Promise::Kept),
            RequestFigure::NotCalledInTime => request.promise == Some(Promise::Broken),
        }
    }
}

/// Which requests are counted: those received on some days, of a channel or service where one is
/// named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each name says it
pub struct RequestSlice {
    pub days: Days,
    pub channel: Option<Channel>,
    pub service: Option<ServiceId>,
}

impl RequestSlice {
    /// All requests received on these days.
    pub fn of(days: Days) -> Self {
        Self { days, channel: None, service: None }
    }

    /// Whether a request of these days is let through.
    pub fn has(&self, request: &RequestFacts) -> bool {
        self.channel.is_none_or(|channel| channel == request.channel)
            && self.service.is_none_or(|service| service == request.service)
    }
}

/// One number for each [`RequestFigure`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RequestMeasures([u64; RequestFigure::ALL.len()]);

impl RequestMeasures {
    /// One figure.
    pub fn of(&self, figure: RequestFigure) -> u64 {
        self.0[figure as usize]
    }

    fn add(&mut self, request: &RequestFacts, today: NaiveDate) {
        for figure in RequestFigure::ALL {
            self.0[figure as usize] += u64::from(figure.counts(request, today));
        }
    }
}

/// What a slice of requests comes to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // each name says it
pub struct RequestReport {
    pub all: RequestMeasures,
    pub by_channel: BTreeMap<Channel, RequestMeasures>,
    pub by_service: BTreeMap<ServiceId, RequestMeasures>,
}

impl RequestReport {
    /// Counts a request; overdue is told by `today`.
    pub fn add(&mut self, request: &RequestFacts, today: NaiveDate) {
        self.all.add(request, today);
        self.by_channel.entry(request.channel).or_default().add(request, today);
        self.by_service.entry(request.service).or_default().add(request, today);
    }
}

/// The figures of requests as far as they may leave the building; `None` is hidden.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs)] // as in [`RequestReport`]
pub struct MaskedRequests {
    pub all: MaskedMeasures,
    pub by_channel: BTreeMap<Channel, MaskedMeasures>,
    pub by_service: BTreeMap<ServiceId, MaskedMeasures>,
}

/// One number for each [`RequestFigure`], where it may be told.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MaskedMeasures([Option<u64>; RequestFigure::ALL.len()]);

impl MaskedMeasures {
    /// One figure; `None` where it is hidden.
    pub fn of(&self, figure: RequestFigure) -> Option<u64> {
        self.0[figure as usize]
    }
}

impl From<RequestMeasures> for MaskedMeasures {
    /// All of it, for those who may see all.
    fn from(measures: RequestMeasures) -> Self {
        Self(measures.0.map(Some))
    }
}

impl From<&RequestReport> for MaskedRequests {
    /// All of it, for those who may see all.
    fn from(report: &RequestReport) -> Self {
        Self {
            all: report.all.into(),
            by_channel: report.by_channel.iter().map(|(key, of)| (*key, (*of).into())).collect(),
            by_service: report.by_service.iter().map(|(key, of)| (*key, (*of).into())).collect(),
        }
    }
}

impl MaskedRequests {
    /// Hides what concerns fewer than [`super::FEW`], and what would give it, as
    /// [`super::mask`] does.
    pub fn of(report: &RequestReport) -> Self {
        let channels = report.by_channel.values();
        let rows: Vec<&RequestMeasures> = std::iter::once(&report.all)
            .chain(channels)
            .chain(report.by_service.values())
            .collect();
        let mut table = Table::of(rows.iter().map(|row| row.0.to_vec()).collect());
        let services = 1 + report.by_channel.len();
        for groups in [1..services, services..rows.len()] {
            for figure in RequestFigure::ALL {
                let whole = std::iter::once(0).chain(groups.clone());
                table.sum(whole.map(|row| (row, figure as usize)));
            }
        }
        // What was promised was kept or not, but for what lies ahead.
        let calls =
            [RequestFigure::Promised, RequestFigure::CalledInTime, RequestFigure::NotCalledInTime];
        for row in 0..rows.len() {
            table.sum(calls.iter().map(|figure| (row, *figure as usize)));
        }
        table.hide();
        let told = |row: usize| {
            let told = |figure: RequestFigure| {
                let shown = !table.is_hidden((row, figure as usize));
                shown.then_some(rows[row].of(figure))
            };
            MaskedMeasures(RequestFigure::ALL.map(told))
        };
        let channels = report.by_channel.keys().zip(1..);
        Self {
            all: told(0),
            by_channel: channels.map(|(key, row)| (*key, told(row))).collect(),
            by_service: report
                .by_service
                .keys()
                .zip(services..)
                .map(|(k, r)| (*k, told(r)))
                .collect(),
        }
    }
}
