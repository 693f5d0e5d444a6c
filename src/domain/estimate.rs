//! The estimated wait: a range, from the rates of today and of the same weekday before, and from
//! the counters that are open now.

use super::hall::Hall;
use super::id::ServiceId;
use super::post::PostState;
use super::time::Millis;
use super::visit::State;

/// A range of waiting times.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Estimate {
    /// Likely not sooner.
    pub low: Millis,
    /// Likely not later.
    pub high: Millis,
}

/// Service time assumed before anybody has been served: 8 minutes, a usual mean at town halls.
const ASSUMED: Millis = Millis::minutes(8);
/// How many of today's services are needed before they alone give the rate.
const ENOUGH: u64 = 20;

/// The wait of somebody who would come now for `service`; `None` when no open counter takes it.
pub fn for_service(hall: &Hall, service: ServiceId) -> Option<Estimate> {
    for_queue(hall, Some(service))
}

/// The wait of somebody who would come now, for one service or for any.
///
/// People ahead × mean service time ÷ open counters that take them, with the spread of a sum of
/// independent services (coefficient of variation 1, as in telephone and counter queues; Brown et
/// al., JASA 2005): one standard deviation each way.
pub fn for_queue(hall: &Hall, service: Option<ServiceId>) -> Option<Estimate> {
    let takes = |services: Option<Vec<ServiceId>>| match (service, services) {
        (Some(wanted), Some(taken)) => taken.contains(&wanted),
        _ => true,
    };
    let counters = hall
        .live_posts()
        .into_iter()
        .filter(|p| p.state == PostState::Open && takes(hall.services_of(p)))
        .count() as u64;
    if counters == 0 {
        return None;
    }
    let ahead = hall
        .open_tickets()
        .filter(|(_, t)| matches!(t.state, State::Waiting))
        .filter(|(_, t)| service.is_none_or(|s| t.services().contains(&s)))
        .count() as u64;
    let mean = mean_service(hall, service).0;
    let expected = ahead.saturating_mul(mean) / counters;
    // Variance of a sum of `ahead` services, each with a deviation equal to its mean.
    let spread = (ahead as f64).sqrt() * mean as f64 / counters as f64;
    let spread = spread.round() as u64;
    Some(Estimate {
        low: Millis(expected.saturating_sub(spread)),
        high: Millis(expected.saturating_add(spread)),
    })
}

fn mean_service(hall: &Hall, service: Option<ServiceId>) -> Millis {
    let usual = service
        .and_then(|s| hall.usual_service.get(&s).copied())
        .or_else(|| hall.usual_service_all())
        .unwrap_or(ASSUMED);
    let (mut count, mut sum) = (0u64, Millis(0));
    for (_, ticket) in hall.issued_today() {
        if ticket.is_open() || ticket.served.is_empty() {
            continue;
        }
        if service.is_none_or(|s| ticket.first_service == s)
            && let Some(end) = ticket.closed_at
        {
            count += 1;
            sum = sum + ticket.service_time(&end).length;
        }
    }
    let weight = count.min(ENOUGH);
    let today = sum.0.checked_div(count).unwrap_or(usual.0);
    let blend =
        today.saturating_mul(weight).saturating_add(usual.0.saturating_mul(ENOUGH - weight));
    Millis(blend / ENOUGH)
}
