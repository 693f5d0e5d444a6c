//! `guichet forecast`: who is expected, how many counters it takes, and what happened.

pub mod args;
mod day;
mod validate;

use super::failure::{Failure, Result};
use super::session::{self, Session};
use crate::domain::calendar::Calendar;
use crate::domain::forecast::arrivals::BACK;
use crate::domain::forecast::half::Halves;
use crate::domain::forecast::outlook::{Known, usual_target};
use crate::domain::hall::Hall;
use crate::domain::id::ServiceId;
use crate::domain::time::Millis;
use crate::journal::Journal;
use crate::journal::past::{Past, Traffic};
use args::Forecast;
use chrono::{Datelike, Days, NaiveDate};
use std::sync::Arc;

/// Promised where no service says anything: 15 minutes.
const TARGET: Millis = Millis::minutes(15);
/// Beyond this a range is a slip of the pen.
const MOST_YEARS: i32 = 100;

/// Forecasts, or says how wrong that was, and prints.
pub fn run(session: &Session, args: &Forecast) -> Result {
    let journal = session.open()?;
    session.supervisor(&journal)?;
    match (args.validate, args.from, args.to) {
        (true, Some(from), Some(to)) => {
            if from > to || to.year() - from.year() > MOST_YEARS {
                let (what, value) = (from.to_string(), to.to_string());
                return Err(Failure::Usage { id: "usage-range", what, value, nearest: None });
            }
            validate::run(session, &Asked::of(&journal, args, (from, to))?)
        }
        _ => {
            let day = args.date.unwrap_or_else(|| journal.hall().day);
            day::run(session, &Asked::of(&journal, args, (day, day))?, args.share)
        }
    }
}

/// What was asked, and what the file knows of it.
struct Asked<'a> {
    journal: &'a Journal,
    past: Past,
    hall: Arc<Hall>,
    service: Option<ServiceId>,
    target: Millis,
    range: (NaiveDate, NaiveDate),
    traffic: Traffic,
    calendar: Calendar,
}

impl<'a> Asked<'a> {
    /// Reads the days asked for and those that a forecast of the first of them rests on.
    fn of(journal: &'a Journal, args: &Forecast, range: (NaiveDate, NaiveDate)) -> Result<Self> {
        let hall = journal.hall();
        let named = args.service.as_deref();
        let service = named.map(|text| session::find_service(&hall, text)).transpose()?;
        let past = journal.past()?;
        // What a day rests on reaches back as far again, for what was usual then.
        let first = range.0.checked_sub_days(Days::new(2 * BACK)).unwrap_or(range.0);
        let traffic = past.traffic(journal.zone(), (first, range.1), service)?;
        let promised = |id| hall.settings.services.get(&id).map(|s| s.target_wait);
        let of_service = service.and_then(promised).unwrap_or(TARGET);
        let usual = || usual_target(traffic.values().flatten(), promised, of_service);
        let target = args.target.map_or_else(usual, |minutes| Millis::minutes(minutes.into()));
        let calendar = hall.settings.calendar(hall.site);
        Ok(Self { journal, past, hall, service, target, range, traffic, calendar })
    }

    fn known(&self) -> Known<'_> {
        Known { days: &self.traffic, calendar: &self.calendar }
    }

    fn counters(&self, day: NaiveDate) -> Result<Halves<f64>> {
        let clock = (self.journal.zone(), self.journal.now());
        Ok(self.past.counters_open(clock, day, self.service)?)
    }

    fn service_code(&self) -> Option<String> {
        let service = self.hall.settings.services.get(&self.service?);
        service.map(|s| s.code.clone())
    }
}

/// A figure with so many places behind the point, for programs.
fn rounded(figure: f64, places: i32) -> f64 {
    let scale = 10_f64.powi(places);
    // No figure is "-0".
    (figure * scale).round() / scale + 0.0
}

/// A share as whole percent.
fn percent(share: f64) -> String {
    format!("{:.0}", (share * 100.0).round() + 0.0)
}

/// A figure with at most one place behind the point, as it is written in this language.
fn tenth(session: &Session, figure: f64) -> String {
    let text = rounded(figure, 1).to_string();
    match session.words.language() {
        crate::text::DeskLanguage::French => text.replace('.', ","),
        crate::text::DeskLanguage::English => text,
    }
}

/// What is not known.
fn dash() -> String {
    "—".to_owned()
}
