//! The columns of a day: as wide as the day needs, as far as there is room.

use crate::domain::command::agent_name;
use crate::domain::event::Outcome;
use crate::domain::id::{AgentId, ServiceId};
use crate::domain::refusal::spoken;
use crate::domain::time::Millis;
use crate::journal::past::PastTicket;
use crate::ui::desk::Desk;
use crate::ui::{names, parts, times};
use std::borrow::Cow;
use std::collections::BTreeSet;
use unicode_width::UnicodeWidthStr;

/// What the columns must hold, whatever the language and the window.
#[derive(Debug, Clone, Default)]
pub struct Measure {
    id: usize,
    services: BTreeSet<ServiceId>,
    agents: BTreeSet<AgentId>,
    outcomes: BTreeSet<Option<Outcome>>,
    wait: Millis,
    serve: Millis,
    priority: bool,
}

impl Measure {
    /// What `tickets` ask for.
    pub fn of(tickets: &[PastTicket]) -> Self {
        let mut measure = Self::default();
        for ticket in tickets {
            measure.id = measure.id.max(id(ticket).width());
            measure.services.insert(ticket.service);
            measure.agents.extend(ticket.agent);
            measure.outcomes.insert(ticket.outcome);
            measure.wait = measure.wait.max(ticket.wait.unwrap_or_default());
            measure.serve = measure.serve.max(ticket.serve.unwrap_or_default());
            measure.priority |= ticket.priority;
        }
        measure
    }
}

/// What a row says of a ticket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Issued,
    Id,
    Service,
    Called,
    Wait,
    Serve,
    Closed,
    Outcome,
    Agent,
    Priority,
}

use Column as C;

/// In their order on the screen.
const ALL: [Column; 10] = [
    C::Issued,
    C::Id,
    C::Service,
    C::Called,
    C::Wait,
    C::Serve,
    C::Closed,
    C::Outcome,
    C::Agent,
    C::Priority,
];

/// Shown where there is room for all of them, the most wanted first.
const MORE: [Column; 3] = [C::Agent, C::Closed, C::Called];

/// What gives way where the room is short, and down to how many columns.
const LEAST: [(Column, usize); 6] =
    [(C::Outcome, 14), (C::Service, 14), (C::Id, 12), (C::Outcome, 6), (C::Service, 6), (C::Id, 6)];

/// The columns shown, each with its width.
#[derive(Debug, Clone)]
pub struct Columns(Vec<(Column, usize)>);

impl Columns {
    /// Those that fit into `width`.
    pub fn new(desk: &Desk, measure: &Measure, width: usize) -> Self {
        let wanted = |column: &Column| {
            let width = column.needs(desk, measure).max(column.heading(desk).width());
            (*column, width)
        };
        let shown = |column: &Column| match column {
            C::Called | C::Closed | C::Agent => false,
            C::Priority => measure.priority,
            _ => true,
        };
        let mut columns: Vec<_> = ALL.iter().filter(|c| shown(c)).map(wanted).collect();
        for more in MORE {
            let (_, needed) = wanted(&more);
            if total(&columns) + 1 + needed <= width {
                columns.push((more, needed));
            }
        }
        columns.sort_by_key(|(column, _)| ALL.iter().position(|c| c == column));
        for (column, least) in LEAST {
            let over = total(&columns).saturating_sub(width);
            if let Some((_, wide)) = columns.iter_mut().find(|(c, _)| *c == column) {
                *wide -= over.min(wide.saturating_sub(least));
            }
        }
        Self(columns)
    }

    /// What stands above the columns.
    pub fn headings(&self, desk: &Desk) -> String {
        self.join(|column, width| column.lay(&column.heading(desk), width))
    }

    /// A ticket's row.
    pub fn row(&self, desk: &Desk, ticket: &PastTicket) -> String {
        self.join(|column, width| {
            let text = column.text(desk, ticket);
            match column {
                C::Id => parts::pad(&parts::fit_end(&text, width), width),
                _ => column.lay(&text, width),
            }
        })
    }

    fn join(&self, cell: impl Fn(Column, usize) -> String) -> String {
        self.0.iter().map(|(column, width)| cell(*column, *width)).collect::<Vec<_>>().join(" ")
    }
}

/// The columns with a space between each two.
fn total(columns: &[(Column, usize)]) -> usize {
    columns.iter().map(|(_, width)| width + 1).sum::<usize>().saturating_sub(1)
}

impl Column {
    /// The widest that this day has.
    fn needs(self, desk: &Desk, measure: &Measure) -> usize {
        let widest = |texts: &mut dyn Iterator<Item = String>| {
            texts.map(|text| text.width()).max().unwrap_or(0)
        };
        match self {
            C::Issued | C::Called | C::Closed => 5,
            C::Id => measure.id,
            C::Service => widest(&mut measure.services.iter().map(|s| desk.service_name(*s))),
            C::Wait => times::running(measure.wait).width(),
            C::Serve => times::running(measure.serve).width(),
            C::Outcome => widest(&mut measure.outcomes.iter().map(|o| outcome(desk, *o))),
            C::Agent => widest(&mut measure.agents.iter().map(|a| agent_name(&desk.hall, *a))),
            C::Priority => desk.words.get("mark-priority").width(),
        }
    }

    fn heading(self, desk: &Desk) -> String {
        let id = match self {
            C::Issued => "day-column-issued",
            C::Id => "day-column-id",
            C::Service => "day-column-service",
            C::Called => "day-column-called",
            C::Wait => "day-column-wait",
            C::Serve => "day-column-serve",
            C::Closed => "day-column-closed",
            C::Outcome => "day-column-outcome",
            C::Agent => "day-column-agent",
            // Its cells say it themselves.
            C::Priority => return String::new(),
        };
        desk.words.get(id)
    }

    fn text(self, desk: &Desk, ticket: &PastTicket) -> String {
        let hour = |at| times::wall(desk.zone, at);
        let time = |length: Option<Millis>| length.map(times::running).unwrap_or_default();
        match self {
            C::Issued => hour(ticket.issued),
            C::Id => id(ticket).into_owned(),
            C::Service => desk.service_name(ticket.service),
            C::Called => called(ticket).map(hour).unwrap_or_default(),
            C::Wait => time(ticket.wait),
            C::Serve => time(ticket.serve),
            C::Closed => ticket.closed.map(hour).unwrap_or_default(),
            C::Outcome => outcome(desk, ticket.outcome),
            C::Agent => ticket.agent.map(|a| agent_name(&desk.hall, a)).unwrap_or_default(),
            C::Priority if ticket.priority => desk.words.get("mark-priority"),
            C::Priority => String::new(),
        }
    }

    /// Lengths stand at the right, everything else at the left.
    fn lay(self, text: &str, width: usize) -> String {
        match self {
            C::Wait | C::Serve => parts::pad_left(text, width),
            _ => parts::pad(text, width),
        }
    }
}

/// What a ticket is called: its number, else the other tool's id.
pub fn id(ticket: &PastTicket) -> Cow<'_, str> {
    match (ticket.number, &ticket.external_id) {
        (None, Some(id)) => Cow::Borrowed(id),
        (number, _) => Cow::Owned(spoken(number)),
    }
}

/// When it was called first.
pub fn called(ticket: &PastTicket) -> Option<crate::domain::time::Timestamp> {
    Some(ticket.issued.plus(ticket.wait?.signed()))
}

/// How it ended, or that it has not.
pub fn outcome(desk: &Desk, outcome: Option<Outcome>) -> String {
    match outcome {
        Some(outcome) => names::outcome(&desk.words, outcome),
        None => desk.words.get("still-open"),
    }
}
