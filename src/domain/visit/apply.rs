//! What an event does to a visit. Total: an event that does not fit changes nothing.

use super::{At, Call, Line, Note, State, Stretch, Ticket, Visit};
use crate::domain::event::{
    Body, Corrected, Event, Field, Ground, Imported, Issued, NewLine, Outcome,
};
use crate::domain::fold::Fit;
use crate::domain::id::{CounterId, Part, PersonId};
use crate::domain::time::{Millis, Moment};

/// The visit after `event`. What fits is judged by the state of the event's ticket alone.
pub fn apply(visit: Option<Visit>, event: &Event) -> (Option<Visit>, Fit) {
    match (visit, &event.body) {
        (None, body) => match begin(body, event) {
            Some(visit) => (Some(visit), Fit::Fits),
            None => (None, Fit::Superseded),
        },
        (Some(Visit::Queued(mut tickets)), body) => {
            let fit = change(&mut tickets, body, event);
            (Some(Visit::Queued(tickets)), fit)
        }
        (Some(visit), _) => (Some(visit), Fit::Superseded),
    }
}

fn begin(body: &Body, event: &Event) -> Option<Visit> {
    Some(match body {
        Body::Issued(issued) => Visit::Queued(vec![ticket_issued(issued, event)]),
        Body::Imported(imported) => Visit::Queued(vec![ticket_imported(imported, event)]),
        Body::Informed { day, hour, theme } => {
            Visit::Informed { day: *day, hour: *hour, theme: *theme }
        }
        Body::SentAway { day, hour, why, service } => {
            Visit::SentAway { day: *day, hour: *hour, why: *why, service: *service }
        }
        _ => return None,
    })
}

fn line(new: &NewLine) -> Line {
    Line { id: new.id, service: new.service, quantity: new.quantity, result: None, detail: None }
}

fn ticket_issued(issued: &Issued, event: &Event) -> Ticket {
    let arrival = event.moment();
    let lines: Vec<_> = issued.lines.iter().map(line).collect();
    let first = lines.first().map(|l| l.service);
    Ticket {
        part: Part::FIRST,
        number: Some(issued.number),
        state: State::Waiting,
        arrival,
        day: issued.day,
        hour: issued.hour,
        rank: arrival.true_time().0,
        priority: issued.priority,
        language: issued.language.clone(),
        party: issued.party,
        person: None,
        appointment: issued.appointment,
        completes: issued.completes,
        imported: false,
        // An event without lines comes of no command; its ticket stands with no service to match.
        first_service: first.unwrap_or(crate::domain::id::ServiceId(uuid::Uuid::nil())),
        target: issued.target,
        limit: issued.limit,
        lines,
        for_counter: None,
        last_call: None,
        appointment_call: None,
        priority_call: None,
        first_call: None,
        served: vec![],
        held: vec![],
        closed_at: None,
        last_at: None,
        notes: note(event).into_iter().collect(),
        corrected: false,
    }
}

fn ticket_imported(row: &Imported, event: &Event) -> Ticket {
    let arrival = Moment::typed(row.issued);
    let closed = Moment::typed(row.closed);
    let called = row.called.map(Moment::typed);
    let at =
        At { post: crate::domain::id::PostId(uuid::Uuid::nil()), counter: None, agent: row.agent };
    let mut only = line(&row.line);
    if row.outcome == Outcome::Served {
        only.result = Some(crate::domain::event::LineResult::Done);
    }
    let served = match (row.outcome, called) {
        (Outcome::Served, Some(from)) => vec![Stretch { at, from, to: Some(closed) }],
        _ => vec![],
    };
    Ticket {
        part: Part::FIRST,
        number: None,
        lines: vec![only],
        state: State::Closed(row.outcome),
        arrival,
        day: row.day,
        hour: row.hour,
        rank: row.issued.0,
        priority: row.priority,
        language: None,
        party: 1,
        person: None,
        appointment: None,
        completes: false,
        imported: true,
        first_service: row.line.service,
        target: row.target,
        limit: Millis(u64::MAX),
        for_counter: None,
        appointment_call: None,
        priority_call: None,
        last_call: called.map(|at| Call { at, ground: Ground::Arrival, attempts: 1 }),
        first_call: called,
        served,
        held: vec![],
        closed_at: Some(closed),
        last_at: row.agent.map(|_| at),
        notes: note(event).into_iter().collect(),
        corrected: false,
    }
}

fn note(event: &Event) -> Option<Note> {
    event.personal.get(&Field::Note).map(|text| Note {
        agent: event.agent,
        at: event.happened_at,
        text: text.clone(),
    })
}

fn change(tickets: &mut Vec<Ticket>, body: &Body, event: &Event) -> Fit {
    if let Body::Split { part, into, lines } = body {
        return split(tickets, *part, *into, lines, event);
    }
    let [Some(part), _] = body.parts() else {
        return Fit::Superseded;
    };
    // A line's id is unique in the visit, so that a line added twice is seen.
    if let Body::LineAdded { line, .. } = body
        && tickets.iter().any(|t| t.lines.iter().any(|l| l.id == line.id))
    {
        return Fit::Superseded;
    }
    match tickets.iter_mut().find(|t| t.part == part) {
        Some(ticket) => {
            let fit = step(ticket, body, event);
            if fit == Fit::Fits {
                ticket.notes.extend(note(event));
            }
            fit
        }
        None => Fit::Superseded,
    }
}

fn split(
    tickets: &mut Vec<Ticket>,
    part: Part,
    into: Part,
    lines: &[crate::domain::id::LineId],
    _event: &Event,
) -> Fit {
    if tickets.iter().any(|t| t.part == into) {
        return Fit::Superseded;
    }
    let Some(from) = tickets.iter_mut().find(|t| t.part == part) else {
        return Fit::Superseded;
    };
    let fits = matches!(from.state, State::Waiting | State::Serving(_));
    let open = |l: &Line| l.result.is_none() && lines.contains(&l.id);
    let moved: Vec<Line> = from.lines.iter().filter(|l| open(l)).cloned().collect();
    if !fits || moved.is_empty() || moved.len() == from.lines.len() {
        return Fit::Superseded;
    }
    from.lines.retain(|l| !open(l));
    let mut second = from.clone();
    second.part = into;
    second.number = from.number.map(|n| n.with_part(into));
    second.state = State::Waiting;
    second.first_service = moved[0].service;
    second.lines = moved;
    (second.last_call, second.first_call, second.last_at) = (None, None, None);
    (second.appointment_call, second.priority_call) = (None, None);
    (second.served, second.held, second.notes) = (vec![], vec![], vec![]);
    (second.for_counter, second.person) = (None, None);
    tickets.push(second);
    Fit::Fits
}

fn close_stretch(stretches: &mut [Stretch], at: Moment) {
    if let Some(last) = stretches.last_mut().filter(|s| s.to.is_none()) {
        last.to = Some(at);
    }
}

fn serve(ticket: &mut Ticket, at: At, now: Moment) {
    ticket.first_call.get_or_insert(now);
    ticket.served.push(Stretch { at, from: now, to: None });
    ticket.state = State::Serving(at);
    ticket.last_at = Some(at);
    ticket.for_counter = None;
}

fn back_to_queue(
    ticket: &mut Ticket,
    rank: Option<i64>,
    for_counter: Option<CounterId>,
    now: Moment,
) {
    close_stretch(&mut ticket.served, now);
    close_stretch(&mut ticket.held, now);
    ticket.state = State::Waiting;
    ticket.rank = rank.unwrap_or(ticket.rank);
    ticket.for_counter = for_counter;
}

/// One event on one ticket: the table of commands, read from its *from* column.
fn step(ticket: &mut Ticket, body: &Body, event: &Event) -> Fit {
    use State::*;
    let now = event.moment();
    let here = |post| At { post, counter: event.counter, agent: event.agent };
    match (body, ticket.state) {
        (Body::SteppedAway { back_at, .. }, Waiting) => {
            ticket.state = Away { since: now, back_at: *back_at };
        }
        (Body::CameBack { rank, .. }, Away { .. }) => {
            back_to_queue(ticket, *rank, ticket.for_counter, now);
        }
        (Body::Called { post, ground, .. }, Waiting) => {
            ticket.first_call.get_or_insert(now);
            ticket.last_call = Some(Call { at: now, ground: *ground, attempts: 1 });
            match ground {
                Ground::Appointment => ticket.appointment_call = Some(now),
                Ground::Priority | Ground::Overdue => {
                    ticket.priority_call = Some((now, ticket.services()));
                }
                Ground::Arrival | Ground::Chosen => {}
            }
            ticket.state = Called(here(*post));
            ticket.last_at = Some(here(*post));
        }
        (Body::Recalled { .. }, Called(_)) => {
            if let Some(call) = &mut ticket.last_call {
                call.attempts = call.attempts.saturating_add(1);
            }
        }
        (Body::Served { post, .. }, Waiting | Called(_)) => serve(ticket, here(*post), now),
        (Body::Held { .. }, Serving(at)) => {
            close_stretch(&mut ticket.served, now);
            ticket.held.push(Stretch { at, from: now, to: None });
            ticket.state = OnHold(at);
        }
        (Body::Resumed { post, .. }, OnHold(_)) => {
            close_stretch(&mut ticket.held, now);
            serve(ticket, here(*post), now);
        }
        (Body::LineAdded { line: new, .. }, Serving(_) | OnHold(_)) => ticket.lines.push(line(new)),
        (Body::LineChanged { line: new, .. }, Serving(_) | OnHold(_)) => {
            match ticket.lines.iter_mut().find(|l| l.id == new.id) {
                Some(old) => (old.service, old.quantity) = (new.service, new.quantity),
                None => return Fit::Superseded,
            }
        }
        (Body::LineFinished { line, result, .. }, Serving(_) | OnHold(_)) => {
            match ticket.lines.iter_mut().find(|l| l.id == *line) {
                Some(line) => {
                    line.result = Some(result.clone());
                    line.detail = event.text(Field::Detail).map(str::to_owned);
                }
                None => return Fit::Superseded,
            }
        }
        (Body::Transferred { line: to, counter, .. }, Called(_) | Serving(_) | OnHold(_)) => {
            if let Some(to) = to {
                match ticket.lines.iter_mut().find(|l| l.id == to.id) {
                    Some(old) => (old.service, old.quantity) = (to.service, to.quantity),
                    None => ticket.lines.push(line(to)),
                }
            }
            back_to_queue(ticket, None, *counter, now);
        }
        (Body::Requeued { rank, .. }, Called(_) | OnHold(_)) => {
            back_to_queue(ticket, *rank, ticket.for_counter, now);
        }
        (Body::Closed { outcome, .. }, from) if closes(from, *outcome) => {
            close_stretch(&mut ticket.served, now);
            close_stretch(&mut ticket.held, now);
            ticket.closed_at = Some(now);
            ticket.state = Closed(*outcome);
        }
        (Body::Reopened { post, .. }, Closed(_)) => {
            ticket.closed_at = None;
            match post {
                Some(post) => serve(ticket, here(*post), now),
                None => ticket.state = Waiting,
            }
        }
        (Body::TakenOver { post, agent, counter, .. }, Called(_) | Serving(_) | OnHold(_)) => {
            take_over(
                ticket,
                At { post: *post, counter: Some(*counter), agent: Some(*agent) },
                now,
            );
        }
        (Body::Corrected { times, .. }, _) => correct(ticket, times),
        (Body::Marked { priority, language, party, .. }, from) if from.is_open() => {
            (ticket.priority, ticket.party) = (*priority, *party);
            ticket.language.clone_from(language);
        }
        (Body::Noted { .. } | Body::Interpreted { .. }, _) => {}
        (Body::PersonLinked { .. }, _) => {
            // Gone where it has been erased since.
            ticket.person = event.text(Field::Person).and_then(|id| id.parse().ok()).map(PersonId);
        }
        (Body::PersonUnlinked {}, _) => ticket.person = None,
        _ => return Fit::Superseded,
    }
    Fit::Fits
}

impl State {
    fn is_open(self) -> bool {
        !matches!(self, State::Closed(_))
    }
}

/// Which ends a ticket can come to from where it stands.
pub(super) fn closes(from: State, outcome: Outcome) -> bool {
    use State::*;
    match outcome {
        Outcome::Served => matches!(from, Serving(_) | OnHold(_)),
        Outcome::NoShow => matches!(from, Called(_)),
        Outcome::Left => from.is_open(),
        Outcome::Cancelled => matches!(from, Waiting | Away { .. } | Called(_)),
        Outcome::NotClosed => from.is_open(),
    }
}

/// Lunch relief: service time is split where the other agent takes over.
fn take_over(ticket: &mut Ticket, at: At, now: Moment) {
    for stretches in [&mut ticket.served, &mut ticket.held] {
        if stretches.last().is_some_and(|s| s.to.is_none()) {
            close_stretch(stretches, now);
            stretches.push(Stretch { at, from: now, to: None });
        }
    }
    ticket.state = match ticket.state {
        State::Called(_) => State::Called(at),
        State::Serving(_) => State::Serving(at),
        State::OnHold(_) => State::OnHold(at),
        other => other,
    };
    ticket.last_at = Some(at);
}

/// New times: the arrival, the first call, the beginning of the first service, the end.
pub(super) fn correct(ticket: &mut Ticket, times: &Corrected) {
    if let Some((arrival, hour)) = times.arrival {
        // The place is the arrival, unless a late return has moved it.
        if ticket.rank == ticket.arrival.true_time().0 {
            ticket.rank = arrival.0;
        }
        ticket.arrival = Moment::typed(arrival);
        ticket.hour = hour;
    }
    if let (Some(called), Some(first)) = (times.called, &mut ticket.first_call) {
        *first = Moment::typed(called);
    }
    if let (Some(served), Some(first)) = (times.served, ticket.served.first_mut()) {
        first.from = Moment::typed(served);
    }
    if let (Some(closed), Some(end)) = (times.closed, &mut ticket.closed_at) {
        let before = *end;
        *end = Moment::typed(closed);
        for last in [ticket.served.last_mut(), ticket.held.last_mut()].into_iter().flatten() {
            if last.to == Some(before) {
                last.to = Some(*end);
            }
        }
    }
    ticket.corrected = true;
}
