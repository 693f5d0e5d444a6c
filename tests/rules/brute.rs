//! Counting as slowly and plainly as the definitions read: visit by visit, from what was folded of
//! its events, with no code of the counts themselves.

use chrono::{Datelike, NaiveDate};
use guichet::domain::counts::{By, Figure, Group, Measures, Report, ResultKind, Slice};
use guichet::domain::event::{LineResult, Outcome, Paper};
use guichet::domain::id::*;
use guichet::domain::visit::{Line, Ticket, Visit};
use proptest::prelude::*;

/// Everything a range can be broken down by.
pub const EVERY: [By; 10] = [
    By::Day,
    By::Week,
    By::Month,
    By::Weekday,
    By::Service,
    By::Hour,
    By::Agent,
    By::Language,
    By::Outcome,
    By::Result,
];

/// A ticket, line or person that a figure counts: visit, ticket, line, how much.
pub type Entry = (VisitId, Option<Part>, Option<usize>, u64);

fn of_day(group: &Group, day: NaiveDate) -> bool {
    let same_week = |first: NaiveDate| day.iso_week() == first.iso_week();
    match group {
        Group::Day(only) => day == *only,
        Group::Week(first) => same_week(*first),
        Group::Month(first) => (day.year(), day.month()) == (first.year(), first.month()),
        Group::Weekday(only) => day.weekday() == *only,
        _ => true,
    }
}

fn agent(ticket: &Ticket) -> Option<AgentId> {
    ticket.outcome().and(ticket.last_at).and_then(|at| at.agent)
}

fn has_ticket(slice: &Slice, ticket: &Ticket) -> bool {
    slice.only.iter().all(|group| match group {
        Group::Service(service) => ticket.first_service == *service,
        Group::Hour(hour) => ticket.hour == *hour,
        Group::Agent(of) => agent(ticket) == *of,
        Group::Language(language) => ticket.language == *language,
        Group::Outcome(outcome) => ticket.outcome() == *outcome,
        Group::Result(_) => false,
        group => of_day(group, ticket.day),
    })
}

fn kind(line: &Line) -> Option<ResultKind> {
    Some(match line.result.as_ref()? {
        LineResult::Done => ResultKind::Done,
        LineResult::Incomplete(_) => ResultKind::Incomplete,
        LineResult::Informed => ResultKind::Informed,
        LineResult::AppointmentGiven => ResultKind::AppointmentGiven,
        LineResult::Directed(_) => ResultKind::Directed,
        LineResult::NotPossible(_) => ResultKind::NotPossible,
    })
}

fn lacks(line: &Line, paper: Paper) -> bool {
    matches!(&line.result, Some(LineResult::Incomplete(papers)) if papers.contains(&paper))
}

fn has_line(slice: &Slice, ticket: &Ticket, line: &Line) -> bool {
    slice.only.iter().all(|group| match group {
        Group::Service(service) => line.service == *service,
        Group::Result(result) => kind(line) == *result,
        group => has_ticket(&Slice::of(slice.days).only(group.clone()), ticket),
    })
}

/// Wait in ms of a served ticket, and whether it kept the promise.
fn wait(ticket: &Ticket) -> Option<(u64, bool)> {
    let call = ticket.first_call.filter(|_| ticket.outcome() == Some(Outcome::Served))?;
    let waited = ticket.arrival.until(&call).length;
    Some((waited.0, waited <= ticket.target))
}

fn service(ticket: &Ticket) -> Option<u64> {
    let served = ticket.outcome() == Some(Outcome::Served) && !ticket.served.is_empty();
    let length = |s: &guichet::domain::visit::Stretch| {
        s.from.until(&s.to.or(ticket.closed_at).unwrap()).length.0
    };
    served.then(|| ticket.served.iter().map(length).sum())
}

fn within(slice: &Slice, day: NaiveDate) -> bool {
    slice.days.from() <= day && day <= slice.days.to()
}

fn tickets<'a>(
    visits: &'a [(VisitId, Visit)],
    slice: &'a Slice,
) -> impl Iterator<Item = (VisitId, &'a Ticket)> {
    let all = visits.iter().flat_map(|(id, visit)| visit.tickets().iter().map(|t| (*id, t)));
    all.filter(|(_, ticket)| within(slice, ticket.day))
}

/// What a figure of a slice counts.
pub fn behind(visits: &[(VisitId, Visit)], slice: &Slice, figure: Figure) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (id, ticket) in tickets(visits, slice) {
        let counted = match figure {
            Figure::Visits => ticket.part == Part::FIRST,
            Figure::Issued => true,
            Figure::Outcome(outcome) => ticket.outcome() == outcome,
            Figure::Waited => wait(ticket).is_some(),
            Figure::Within => wait(ticket).is_some_and(|(_, kept)| kept),
            Figure::Wait(class) => wait(ticket).is_some_and(|(ms, _)| {
                let (from, to) = class.minutes();
                let reaches = |minutes: u32| ms >= u64::from(minutes) * 60_000;
                reaches(from) && !to.is_some_and(reaches)
            }),
            _ => false,
        };
        if counted && has_ticket(slice, ticket) {
            entries.push((id, Some(ticket.part), None, 1));
        }
        for (n, line) in ticket.lines.iter().enumerate() {
            let adds = match figure {
                Figure::Lines => 1,
                Figure::Files => u64::from(line.quantity),
                Figure::Result(result) => u64::from(kind(line) == result),
                Figure::Paper(paper) => u64::from(lacks(line, paper)),
                Figure::Directed(to) => u64::from(line.result == Some(LineResult::Directed(to))),
                Figure::Obstacle(why) => {
                    u64::from(line.result == Some(LineResult::NotPossible(why)))
                }
                _ => 0,
            };
            if adds > 0 && has_line(slice, ticket, line) {
                entries.push((id, Some(ticket.part), Some(n), adds));
            }
        }
    }
    for (id, visit) in visits {
        let (day, hour, of, counted) = match visit {
            Visit::Queued(_) => continue,
            Visit::Informed { day, hour, theme } => (day, hour, theme, Figure::Informed),
            Visit::SentAway { day, hour, service, .. } => (day, hour, service, Figure::SentAway),
        };
        let let_through = slice.only.iter().all(|group| match group {
            Group::Service(service) => *of == Some(*service),
            Group::Hour(only) => hour == only,
            Group::Agent(_) | Group::Language(_) | Group::Outcome(_) | Group::Result(_) => false,
            group => of_day(group, *day),
        });
        if figure == counted && within(slice, *day) && let_through {
            entries.push((*id, None, None, 1));
        }
    }
    entries.sort();
    entries
}

/// The smallest value that at least `percent` of them do not exceed, in whole seconds.
fn quantile(mut values: Vec<u64>, percent: f64) -> Option<u64> {
    values.sort();
    let reached = |n: &usize| (*n + 1) as f64 * 100.0 >= percent * values.len() as f64;
    (0..values.len()).find(reached).map(|n| values[n] / 1000)
}

fn same(
    visits: &[(VisitId, Visit)],
    slice: &Slice,
    measures: &Measures,
) -> Result<(), TestCaseError> {
    for figure in Figure::all() {
        let counted: u64 = behind(visits, slice, figure).iter().map(|entry| entry.3).sum();
        prop_assert_eq!(measures.of(figure), counted, "{:?} of {:?}", figure, slice);
    }
    let of = |length: fn(&Ticket) -> Option<u64>| -> Vec<u64> {
        let tickets = tickets(visits, slice).filter(|(_, t)| has_ticket(slice, t));
        tickets.filter_map(|(_, t)| length(t)).collect()
    };
    let (waits, serves) = (of(|t| wait(t).map(|(ms, _)| ms)), of(service));
    for (times, values) in [(measures.wait, waits), (measures.serve, serves)] {
        let told = [times.median_s, times.p90_s, times.max_s];
        let plain = [50.0, 90.0, 100.0].map(|percent| quantile(values.clone(), percent));
        prop_assert_eq!(told, plain, "times of {:?}", slice);
    }
    Ok(())
}

/// Whether a report says what the visits come to, whole and in each of its groups; and no group is
/// missing.
pub fn agrees(
    visits: &[(VisitId, Visit)],
    slice: &Slice,
    report: &Report,
) -> Result<(), TestCaseError> {
    same(visits, slice, &report.all)?;
    for (by, groups) in &report.by {
        for (group, measures) in groups {
            prop_assert!(!measures.is_zero());
            same(visits, &slice.clone().only(group.clone()), measures)?;
        }
        let lines: u64 = groups.iter().map(|(_, m)| m.of(Figure::Lines)).sum();
        prop_assert_eq!(lines, report.all.of(Figure::Lines), "{:?} adds up", by);
        let issued: u64 = groups.iter().map(|(_, m)| m.of(Figure::Issued)).sum();
        let all = if *by == By::Result { 0 } else { report.all.of(Figure::Issued) };
        prop_assert_eq!(issued, all, "{:?} adds up", by);
    }
    Ok(())
}
