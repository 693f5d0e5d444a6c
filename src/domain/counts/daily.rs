//! Services day by day as they may be told to everybody.

use super::figure::{Figure, Measures, Times};
use super::slice::{By, Days, Group};
use super::suppress::{FEW, TwoWay};
use super::tally::Report;
use crate::domain::id::ServiceId;
use chrono::NaiveDate;

/// What may be told of a service on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServiceDay {
    /// The local day.
    pub day: NaiveDate,
    /// The service of the first line at issue.
    pub service: ServiceId,
    /// Tickets; `None` where that is hidden.
    pub tickets: Option<u64>,
    /// Waits; `None` where the tickets are hidden or too few were served.
    pub wait: Option<Times>,
    /// The share within the target, in percent; `None` as waits.
    pub within_percent: Option<u64>,
}

/// Every day of a range with every service that had a ticket in it, from the report of each service by
/// day. Hidden is what concerns fewer than [`FEW`], and as much else as it takes that it is found
/// neither from the sums of the days nor from those of the services.
pub fn by_service_and_day(days: Days, services: &[(ServiceId, Report)]) -> Vec<ServiceDay> {
    let came: Vec<_> =
        services.iter().filter(|(_, report)| report.all.of(Figure::Issued) > 0).collect();
    let of = |report: &Report, day| -> Option<Measures> {
        let mut groups = report.groups(By::Day).iter();
        groups.find(|(group, _)| *group == Group::Day(day)).map(|(_, measures)| measures.clone())
    };
    let rows: Vec<(NaiveDate, Vec<Option<Measures>>)> =
        days.each().map(|day| (day, came.iter().map(|(_, r)| of(r, day)).collect())).collect();
    let tickets = |cell: &Option<Measures>| cell.as_ref().map_or(0, |m| m.of(Figure::Issued));
    let values = rows.iter().map(|(_, row)| row.iter().map(tickets).collect()).collect();
    let hidden = TwoWay::new(values, vec![]).hidden();
    let mut told = Vec::new();
    for ((day, row), hidden) in rows.iter().zip(&hidden) {
        for (((service, _), cell), hidden) in came.iter().zip(row).zip(hidden) {
            let served = cell.as_ref().filter(|m| !hidden && m.of(Figure::Waited) >= FEW);
            told.push(ServiceDay {
                day: *day,
                service: *service,
                tickets: (!hidden).then(|| tickets(cell)),
                wait: served.map(|m| m.wait),
                within_percent: served.and_then(Measures::within_percent),
            });
        }
    }
    told
}
