//! What the counts ask of the file, answered on a thread of their own.

use crate::domain::channels::{Compared, mask_answers};
use crate::domain::counts::{
    By, Days, Figure, Report, RequestFigure, RequestReport, RequestSlice, Slice,
};
use crate::domain::event::Entity;
use crate::domain::forecast::arrivals::{BACK, Expected};
use crate::domain::forecast::half::HALVES;
use crate::domain::forecast::outlook::{Known, usual_target};
use crate::domain::forecast::plan::{Goal, NOBODY};
use crate::domain::forecast::traffic::arrivals;
use crate::domain::id::{AgentId, VisitId};
use crate::domain::incident::IncidentCounts;
use crate::domain::survey::results::Asked;
use crate::domain::time::{Millis, Timestamp};
use crate::journal::JournalError;
use crate::journal::past::Behind;
use crate::survey;
use crate::ui::asker::{self, Answered, Here};
use crate::ui::seeker::Row;
use chrono::NaiveDate;

/// Everything that a period is broken down by here; by agent for supervisors alone.
pub const BY: [By; 9] = [
    By::Service,
    By::Hour,
    By::Weekday,
    By::Language,
    By::Outcome,
    By::Result,
    By::Day,
    By::Month,
    By::Agent,
];

/// How many weeks a trend goes back.
const WEEKS: u64 = 26;

/// What is asked, by whom.
#[derive(Debug)]
pub struct Question {
    /// Its place among all.
    pub turn: u64,
    /// Who asks.
    pub agent: AgentId,
    /// What.
    pub ask: Ask,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// All measures of a slice.
    Measures {
        /// Which.
        slice: Slice,
        /// The requests beside them, where there are any.
        requests: Option<RequestSlice>,
        /// For a supervisor: compared, by agent too, with incidents and what surveys were answered.
        compared: bool,
    },
    /// The weeks up to a day.
    Weeks(NaiveDate),
    /// The days of a year.
    Year(Days),
    /// The forecast of a day.
    Outlook(NaiveDate),
    /// The channels of some days, side by side.
    Channels(Days),
    /// What is behind a figure.
    Tickets(Slice, Figure),
    /// The requests behind a figure.
    Requests(RequestSlice, RequestFigure),
}

/// An answer, and to which question.
pub type Counted = asker::Told<Answer>;

/// What was counted.
#[derive(Debug)]
pub enum Answer {
    /// All measures.
    Measures(Box<Read>),
    /// A report by week or by day.
    Report(Box<Report>),
    /// The forecast of a day.
    Outlook(Outlook),
    /// The channels side by side.
    Channels(Compared),
    /// What is behind a figure.
    Behind(Vec<Row>),
}

/// All measures of a period: its own, those of the period before, those of the same weekdays before.
#[derive(Debug, Default)]
pub struct Read {
    /// Of tickets.
    pub reports: [Option<Report>; 3],
    /// Of requests.
    pub requests: [Option<RequestReport>; 3],
    /// Of incidents.
    pub incidents: [Option<IncidentCounts>; 3],
    /// Of surveys.
    pub surveys: Vec<Asked>,
}

/// A day half hour by half hour, from the first in which somebody is expected or came to the last.
#[derive(Debug, Default)]
pub struct Outlook {
    /// The city is closed.
    pub closed: bool,
    /// How many days it rests on; 0 where there is no forecast.
    pub rests_on: usize,
    /// Who is expected in all.
    pub whole: Option<Expected>,
    /// The half hours.
    pub halves: Vec<Half>,
}

/// What is expected in a half hour, and what happened.
#[derive(Debug)]
#[allow(missing_docs)] // each name says it
pub struct Half {
    pub half: usize,
    pub expected: Option<Expected>,
    pub needed: Option<u32>,
    pub came: Option<f64>,
    pub counters: Option<f64>,
}

impl asker::Question for Question {
    type Answer = Answer;

    fn turn(&self) -> u64 {
        self.turn
    }

    fn answer(&self, here: &Here<'_>, is_wanted: &dyn Fn() -> bool) -> Answered<Answer> {
        let past = here.past;
        let answer = match &self.ask {
            Ask::Measures { slice, requests, compared } => {
                let read = self.measures(here, (slice, *requests), *compared, is_wanted)?;
                return Ok(read.map(|read| Answer::Measures(Box::new(read))));
            }
            Ask::Weeks(to) => {
                let from = to.checked_sub_days(chrono::Days::new(7 * WEEKS - 1)).unwrap_or(*to);
                let from = from.week(chrono::Weekday::Mon).first_day();
                let days = Days::new(from, *to).unwrap_or_else(|| Days::one(*to));
                Answer::Report(Box::new(past.report(&Slice::of(days), &[By::Week])?))
            }
            Ask::Year(days) => {
                Answer::Report(Box::new(past.report(&Slice::of(*days), &[By::Day])?))
            }
            Ask::Outlook(day) => Answer::Outlook(outlook(here, *day)?),
            Ask::Channels(days) => {
                let compared = past.channels(&here.asking(self.agent), *days)?;
                Answer::Channels(mask_answers(&compared))
            }
            Ask::Tickets(slice, figure) => {
                let behind = past.behind(slice, *figure)?;
                let rows = behind.iter().map(|entry| row(here, entry));
                Answer::Behind(rows.collect::<Result<_, _>>()?)
            }
            Ask::Requests(slice, figure) => {
                let asking = here.asking(self.agent);
                let found = past.requests_behind((&asking, here.now), slice, *figure)?;
                let row =
                    |r: &crate::journal::past::Listed| Row::whole(Entity::Request(r.id), r.at);
                Answer::Behind(found.iter().map(row).collect())
            }
        };
        Ok(Some(answer))
    }
}

impl Question {
    fn measures(
        &self,
        here: &Here<'_>,
        (slice, requests): (&Slice, Option<RequestSlice>),
        compared: bool,
        is_wanted: &dyn Fn() -> bool,
    ) -> Answered<Read> {
        let mut read = Read::default();
        let days = slice.days;
        let before = [days.before(), days.same_weekdays_before()].map(|d| d.filter(|_| compared));
        let by = if compared { &BY[..] } else { &BY[..BY.len() - 1] };
        let asking = here.asking(self.agent);
        for (at, days) in [Some(days), before[0], before[1]].into_iter().enumerate() {
            let Some(days) = days else { continue };
            let by = if at == 0 { by } else { &[] };
            read.reports[at] = Some(here.past.report(&slice.on(days), by)?);
            if let Some(of) = requests {
                let of = RequestSlice { days, ..of };
                read.requests[at] = Some(here.past.requests_report((&asking, here.now), &of)?);
            }
            // An incident names no visit: it is counted beside all of them, or not at all.
            if compared && slice.only.is_empty() {
                let counts = here.past.incident_counts(days.from(), days.to())?;
                read.incidents[at] = Some(counts);
            }
            if !is_wanted() {
                return Ok(None);
            }
        }
        if compared && slice.only.is_empty() {
            // Where the city's file cannot be read, the survey's own screen says so.
            let known = survey::load(&here.place.surveys()).ok().flatten().unwrap_or_default();
            let found = here.past.survey_results(&known.all, days.from(), days.to())?;
            read.surveys = found;
        }
        Ok(Some(read))
    }
}

/// One entry of what is behind a figure. When somebody without a ticket came, only their event tells.
fn row(here: &Here<'_>, entry: &Behind) -> Result<Row, JournalError> {
    let VisitId(id) = entry.visit;
    let mut at = here.zone.start_of(entry.day);
    if entry.part.is_none() {
        let first = here.past.timeline(id)?;
        at = first.first().map_or(at, |event| event.happened_at);
    }
    Ok(Row { entity: Entity::Visit(entry.visit), at, part: entry.part })
}

/// Promised where no service says anything: 15 minutes.
const TARGET: Millis = Millis::minutes(15);
/// The share of people that the counters are to call in time.
const SHARE: f64 = 0.9;

fn outlook(here: &Here<'_>, day: NaiveDate) -> Result<Outlook, JournalError> {
    let hall = here.hall;
    let first = day.checked_sub_days(chrono::Days::new(2 * BACK)).unwrap_or(day);
    let traffic = here.past.traffic(here.zone, (first, day), None)?;
    let promised = |id| hall.settings.services.get(&id).map(|s| s.target_wait);
    let target = usual_target(traffic.values().flatten(), promised, TARGET);
    let calendar = hall.settings.calendar(hall.site);
    let known = Known { days: &traffic, calendar: &calendar };
    let goal = Goal { target: target.0 as f64 / 1000.0, share: SHARE };
    let found = known.outlook(day, hall.day, goal);
    let came = traffic.get(&day).filter(|_| day <= hall.day).map(|came| arrivals(came));
    let clock: (_, Timestamp) = (here.zone, here.now);
    let counters = came.map(|_| here.past.counters_open(clock, day, None)).transpose()?;
    let expected = found.arrivals.as_ref();
    let lively = |half: &usize| {
        expected.is_some_and(|a| a.halves[*half].mean >= NOBODY)
            || came.is_some_and(|came| came[*half] > 0.0)
    };
    let first = (0..HALVES).find(lively).unwrap_or(HALVES);
    let last = (0..HALVES).rfind(lively).map_or(first, |half| half + 1);
    let halves = (first..last).map(|half| Half {
        half,
        expected: expected.map(|a| a.halves[half]),
        needed: found.needs.and_then(|n| n[half].counters),
        came: came.map(|came| came[half]),
        counters: counters.map(|open| open[half]),
    });
    Ok(Outlook {
        closed: found.closed,
        rests_on: expected.map_or(0, |a| a.days.len()),
        whole: expected.map(|a| a.whole),
        halves: halves.collect(),
    })
}
