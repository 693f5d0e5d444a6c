//! Who is next, and why; the place of who comes back late.
//!
//! Appointments due, then priority, then arrival, within two bounds: no priority holder waits for
//! more than one appointment, and a ticket past its service's maximum wait counts as priority,
//! also against appointments, so that nobody starves. Priority is what the law and the city give:
//! the mobility-inclusion card (CASF L241-3), late pregnancy, infants, a death to declare; its
//! ground is never needed to call and is kept apart.

use super::event::Ground;
use super::hall::Hall;
use super::id::{CounterId, ServiceId, TicketId};
use super::post::PostState;
use super::settings::Policy;
use super::time::{Moment, Timestamp};
use super::visit::{State, Ticket};
use std::collections::BTreeSet;
use std::vec::IntoIter;

/// What a counter can call: where it is and which services it takes (`None`: all).
#[derive(Debug, Clone, Default)]
pub struct Reach {
    /// The counter; tickets sent to another one are not for it.
    pub counter: Option<CounterId>,
    /// The services it takes.
    pub services: Option<Vec<ServiceId>>,
}

impl Reach {
    /// Whether a counter with this reach may call `ticket`.
    pub fn includes(&self, ticket: &Ticket) -> bool {
        match (ticket.for_counter, self.counter) {
            (Some(bound), Some(here)) => bound == here,
            (Some(_), None) | (None, _) => self.takes_one_of(&ticket.services()),
        }
    }

    fn takes_one_of(&self, services: &[ServiceId]) -> bool {
        let taken = self.services.as_ref();
        taken.is_none_or(|taken| services.iter().any(|s| taken.contains(s)))
    }
}

/// Whether a ticket's appointment is due at `now`: within the policy's window around its hour.
pub fn appointment_due(ticket: &Ticket, policy: &Policy, now: Timestamp) -> bool {
    ticket.appointment.is_some_and(|hour| {
        now >= hour.plus(-policy.appointment_early.signed())
            && now <= hour.plus(policy.appointment_late.signed())
    })
}

/// The class in which a waiting ticket stands at `now`.
pub fn class(ticket: &Ticket, policy: &Policy, now: &Moment) -> Ground {
    if appointment_due(ticket, policy, now.true_time()) {
        Ground::Appointment
    } else {
        privilege(ticket, now).unwrap_or(Ground::Arrival)
    }
}

/// Why a ticket goes ahead of arrivals and of every second appointment: it has priority, or has
/// waited past its maximum. Whoever has an appointment too loses nothing by it.
pub fn privilege(ticket: &Ticket, now: &Moment) -> Option<Ground> {
    if ticket.priority {
        Some(Ground::Priority)
    } else {
        ticket.is_overdue(now).then_some(Ground::Overdue)
    }
}

fn place(
    id: TicketId,
    ticket: &Ticket,
) -> (i64, Timestamp, Option<super::number::Number>, TicketId) {
    (ticket.rank, ticket.arrival.true_time(), ticket.number, id)
}

/// Whether `ticket` waits for somebody with this reach. A ticket sent to a counter where nobody
/// receives, on a break or gone, is not left behind: past its maximum wait, every counter that
/// takes its service calls it.
fn waits_for(hall: &Hall, reach: &Reach, ticket: &Ticket, now: &Moment) -> bool {
    let receives = |counter| hall.post_at(counter).is_some_and(|p| p.state == PostState::Open);
    let abandoned = |counter| !receives(counter) && ticket.is_overdue(now);
    ticket.state == State::Waiting
        && (reach.includes(ticket)
            || (ticket.for_counter.is_some_and(abandoned)
                && reach.takes_one_of(&ticket.services())))
}

/// Whether after the last appointment no priority holder was called yet that this counter could
/// have called: then one is owed. A call for a service that it does not take pays nothing here,
/// or a holder would wait for an appointment more.
fn priority_owed(hall: &Hall, reach: &Reach) -> bool {
    let mut last_appointment = None;
    let mut last_priority = None;
    for (_, ticket) in hall.tickets() {
        last_appointment = last_appointment.max(ticket.appointment_call.map(|at| at.true_time()));
        if let Some((at, services)) = &ticket.priority_call
            && reach.takes_one_of(services)
        {
            last_priority = last_priority.max(Some(at.true_time()));
        }
    }
    last_appointment.is_some() && last_appointment >= last_priority
}

/// A ticket in the calling order, and why it stands there.
type Turn<'a> = (TicketId, &'a Ticket, Ground);

/// The waiting tickets that `reach` includes, in the order in which they would be called now,
/// each with the reason.
pub fn calling_order<'a>(hall: &'a Hall, reach: &Reach, now: &Moment) -> Vec<Turn<'a>> {
    let policy = hall.settings.policy(hall.site);
    let (mut due, mut ahead, mut rest) = (Vec::new(), Vec::new(), Vec::new());
    for (id, ticket) in hall.open_tickets() {
        if waits_for(hall, reach, ticket, now) {
            let appointment = appointment_due(ticket, &policy, now.true_time());
            let privilege = privilege(ticket, now);
            due.extend(appointment.then_some((id, ticket, Ground::Appointment)));
            ahead.extend(privilege.map(|ground| (id, ticket, ground)));
            if !appointment && privilege.is_none() {
                rest.push((id, ticket, Ground::Arrival));
            }
        }
    }
    for class in [&mut due, &mut ahead, &mut rest] {
        class.sort_by_key(|(id, t, _)| place(*id, t));
    }
    let mut order = alternate(due, ahead, priority_owed(hall, reach));
    order.extend(rest);
    order
}

/// An appointment, then one of those who go ahead, then appointments again: the rule by which no
/// priority holder waits for more than one appointment. Who is both is called once.
fn alternate<'a>(due: Vec<Turn<'a>>, ahead: Vec<Turn<'a>>, mut owed: bool) -> Vec<Turn<'a>> {
    let mut order = Vec::with_capacity(due.len() + ahead.len());
    let mut placed = BTreeSet::new();
    let (mut due, mut ahead) = (due.into_iter(), ahead.into_iter());
    loop {
        let (first, second) = if owed { (&mut ahead, &mut due) } else { (&mut due, &mut ahead) };
        let left = |of: &mut IntoIter<Turn<'a>>| of.find(|turn| !placed.contains(&turn.0));
        let next = left(first).or_else(|| left(second));
        let Some(next) = next else { return order };
        owed = next.2 == Ground::Appointment;
        placed.insert(next.0);
        order.push(next);
    }
}

/// Whom a counter with this reach calls now, and why. A visit that this program cannot read stays
/// in the list, and takes no command.
pub fn next_call(hall: &Hall, reach: &Reach, now: &Moment) -> Option<(TicketId, Ground)> {
    let order = calling_order(hall, reach, now);
    let next = order.iter().find(|(id, ..)| !hall.unreadable.contains(&id.visit));
    next.map(|(id, _, ground)| (*id, *ground))
}

/// The rank that the late-return rule gives to `ticket` when it comes back at `now`: its own
/// within the grace, else just behind the third (by default) then waiting ahead for any of its
/// services. `None` when it keeps its own.
pub fn late_rank(
    hall: &Hall,
    id: TicketId,
    ticket: &Ticket,
    away_since: &Moment,
    now: &Moment,
) -> Option<i64> {
    let policy = hall.settings.policy(hall.site);
    if away_since.until(now).length <= policy.late_grace {
        return None;
    }
    let services = ticket.services();
    let mut ahead: Vec<_> = hall
        .open_tickets()
        .filter(|(other, t)| {
            *other != id
                && t.state == State::Waiting
                && t.services().iter().any(|s| services.contains(s))
        })
        .collect();
    ahead.sort_by_key(|(id, t)| place(*id, t));
    let behind = ahead.iter().take(usize::from(policy.late_behind)).next_back()?;
    let rank = behind.1.rank.saturating_add(1);
    (rank > ticket.rank).then_some(rank)
}
