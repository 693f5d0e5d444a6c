//! A new ticket: its number, and whether there is one.

use super::{Context, known_service};
use crate::domain::event::*;
use crate::domain::hall::Hall;
use crate::domain::id::*;
use crate::domain::number::{Number, Series};
use crate::domain::refusal::Refusal;
use crate::domain::settings::Language;
use crate::domain::time::{Local, Timestamp};
use crate::domain::visit;
use chrono::NaiveDate;

/// A ticket to issue.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs)] // fields repeat the vocabulary of the design
pub struct Issue {
    pub visit: VisitId,
    pub lines: Vec<NewLine>,
    pub priority: bool,
    pub ground: Option<String>,
    pub language: Option<Language>,
    pub party: u16,
    pub appointment: Option<Timestamp>,
    pub completes: bool,
    pub note: Option<String>,
}

impl Issue {
    /// The plainest ticket: one service, one file, one person.
    pub fn simple(visit: VisitId, line: LineId, service: ServiceId) -> Self {
        Self {
            visit,
            lines: vec![NewLine { id: line, service, quantity: 1 }],
            priority: false,
            ground: None,
            language: None,
            party: 1,
            appointment: None,
            completes: false,
            note: None,
        }
    }
}

/// The event of a new ticket.
pub(super) fn decide(hall: &Hall, new: &Issue, cx: &Context<'_>) -> Result<Vec<Draft>, Refusal> {
    let first = new.lines.first().ok_or(Refusal::NoLines)?;
    visit::check_lines(hall, &new.lines)?;
    if new.party == 0 {
        return Err(Refusal::WrongQuantity);
    }
    let local = cx.local();
    for line in &new.lines {
        let service = known_service(hall, line.service)?;
        if queue_stopped(hall, line.service, local) {
            return Err(Refusal::QueueStopped { service: service.name.clone() });
        }
    }
    let service = known_service(hall, first.service)?;
    let letter = service.letter.or_else(|| hall.settings.free_letter());
    let series = Series { letter: letter.ok_or(Refusal::NoFreeLetter)?, lane: cx.lane };
    let issued = Issued {
        number: next_number(hall, local.day, series),
        day: local.day,
        hour: local.hour(),
        lines: new.lines.clone(),
        priority: new.priority,
        language: new.language.clone(),
        party: new.party,
        appointment: new.appointment,
        completes: new.completes,
        target: service.target_wait,
        limit: service.max_wait,
    };
    let draft = Draft::new(Entity::Visit(new.visit), Body::Issued(Box::new(issued)))
        .with(Field::PriorityGround, new.ground.as_deref())
        .with(Field::Note, new.note.as_deref());
    Ok(vec![draft])
}

/// Whether tickets for `service` are stopped: by hand, or by the hour that the policy names.
pub fn queue_stopped(hall: &Hall, service: ServiceId, local: Local) -> bool {
    let by_hand =
        hall.settings.stopped.get(&hall.site).is_some_and(|s| s.holds(service, local.day));
    let policy = hall.settings.policy(hall.site);
    let by_hour = policy.stop_at.is_some_and(|hour| local.minute >= hour);
    let closes = hall.settings.sites.get(&hall.site).and_then(|s| s.closes_at);
    let full = policy.stop_when_full
        && closes.is_some_and(|closes| {
            let left = u64::from(closes.saturating_sub(local.minute));
            crate::domain::estimate::for_service(hall, service)
                .is_some_and(|e| e.low.0 / 60_000 > left)
        });
    by_hand || by_hour || full
}

fn next_number(hall: &Hall, day: NaiveDate, series: Series) -> Number {
    let last = hall.numbers.get(&(day, series)).copied().unwrap_or(0);
    Number { series, sequence: last.saturating_add(1), part: Part::FIRST }
}
