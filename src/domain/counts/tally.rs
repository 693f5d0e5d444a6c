//! Counting: facts of days go in, a report comes out.

use super::facts::{DayFacts, Known, LineFacts, OtherFacts, Particulars, TicketFacts};
use super::figure::{Figure, Figures, Measures, ResultKind, Times};
use super::kind::{Kinds, TicketKind};
use super::slice::{By, Days, Filter, Group, Slice, monday};
use crate::domain::event::Outcome;
use crate::domain::hall::Hall;
use chrono::{Datelike, NaiveDate};
use std::cmp::Ordering;

/// Figures that grow, and the lengths that quantiles are taken of.
#[derive(Debug, Clone, Default)]
struct Tally {
    tickets: Kinds,
    /// Lines by the number of their result, and their files.
    lines: [u32; ResultKind::ALL.len() + 1],
    files: u64,
    /// All other figures.
    figures: Figures,
    waits: Vec<u32>,
    serves: Vec<u32>,
}

/// What a ticket adds, found out once for all the tallies that it is counted in.
#[derive(Clone, Copy)]
struct Adds {
    kind: TicketKind,
    wait: Option<u32>,
    serve: Option<u32>,
}

impl Adds {
    fn of(ticket: &TicketFacts) -> Self {
        let served = ticket.outcome == Some(Outcome::Served);
        Self {
            kind: TicketKind::of(ticket),
            wait: ticket.wait_s.filter(|_| served),
            serve: ticket.serve_s.filter(|_| served),
        }
    }
}

impl Tally {
    fn ticket(&mut self, ticket: Adds) {
        self.tickets.add(ticket.kind);
        self.waits.extend(ticket.wait);
        self.serves.extend(ticket.serve);
    }

    #[inline]
    fn line(&mut self, line: &LineFacts, result: usize) {
        self.lines[result] += 1;
        self.files += u64::from(line.quantity);
        if line.particulars != Particulars::default() {
            Figure::particulars(line).for_each(|figure| self.figures.add(figure, 1));
        }
    }

    fn other(&mut self, other: &OtherFacts) {
        let figure = if other.sent_away { Figure::SentAway } else { Figure::Informed };
        self.figures.add(figure, 1);
    }

    fn merge(&mut self, other: &Tally) {
        self.tickets.merge(&other.tickets);
        self.lines.iter_mut().zip(other.lines).for_each(|(ours, theirs)| *ours += theirs);
        self.files += other.files;
        self.figures.merge(&other.figures);
        self.waits.extend_from_slice(&other.waits);
        self.serves.extend_from_slice(&other.serves);
    }

    fn finish(mut self) -> Measures {
        self.tickets.add_to(&mut self.figures);
        self.figures.add(Figure::Files, self.files);
        for (result, n) in self.lines.into_iter().enumerate() {
            let result = result.checked_sub(1).and_then(|r| ResultKind::ALL.get(r).copied());
            self.figures.add(Figure::Lines, u64::from(n));
            self.figures.add(Figure::Result(result), u64::from(n));
        }
        Measures::new(self.figures, times(self.waits), times(self.serves))
    }
}

/// The rank, from 1, of the smallest of `count` values that at least `percent` of them do not
/// exceed: the nearest rank.
fn rank(count: usize, percent: usize) -> usize {
    (count * percent).div_ceil(100).max(1)
}

/// Of values in ascending order, the smallest that at least `percent` of them do not exceed; `None` of
/// none.
pub fn nearest_rank<T: Copy>(ascending: &[T], percent: usize) -> Option<T> {
    ascending.get(rank(ascending.len(), percent) - 1).copied()
}

/// Median, 90th percentile and maximum.
fn times(mut values: Vec<u32>) -> Times {
    let count = values.len();
    let Some(max) = values.iter().max().copied() else { return Times::default() };
    let ranks = [rank(count, 50), rank(count, 90)];
    let [median, p90] = match max as usize {
        // Counted, where there are hardly more seconds than values: sorting takes longer.
        seconds if seconds < count * 8 => by_counting(&values, seconds, ranks),
        _ => {
            values.sort_unstable();
            ranks.map(|rank| values.get(rank - 1).copied().unwrap_or(max))
        }
    };
    let seconds = |value: u32| Some(u64::from(value));
    Times { median_s: seconds(median), p90_s: seconds(p90), max_s: seconds(max) }
}

fn by_counting(values: &[u32], max: usize, ranks: [usize; 2]) -> [u32; 2] {
    let mut often = vec![0u32; max + 1];
    for value in values {
        often[*value as usize] += 1;
    }
    ranks.map(|rank| {
        let mut seen = 0;
        let place = often.iter().position(|n| {
            seen += *n as usize;
            seen >= rank
        });
        place.and_then(|p| u32::try_from(p).ok()).unwrap_or_default()
    })
}

/// What a slice comes to, whole and broken down.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The whole.
    pub all: Measures,
    /// Each breakdown that was asked for, its groups in order; groups without anything are left
    /// out.
    pub by: Vec<(By, Vec<(Group, Measures)>)>,
}

impl Report {
    /// The groups of a breakdown; none where it was not asked for.
    pub fn groups(&self, by: By) -> &[(Group, Measures)] {
        self.by.iter().find(|(of, _)| *of == by).map_or(&[], |(_, groups)| groups)
    }
}

/// Counts the facts of days, one day after the other.
#[derive(Debug, Clone)]
pub struct Counter {
    slice: Slice,
    filter: Filter,
    by: Vec<By>,
    /// Of each day; the whole and all longer times are put together of them.
    days: Vec<(NaiveDate, Tally)>,
    services: Groups,
    hours: Groups,
    agents: Groups,
    languages: Groups,
    outcomes: Groups,
    results: Groups,
}

/// The tallies of a breakdown, by number; where it was not asked for, none.
#[derive(Debug, Clone)]
struct Groups {
    wanted: bool,
    all: Vec<Tally>,
}

impl Groups {
    /// The tally of a number, where it is wanted.
    #[inline]
    fn of(&mut self, number: usize) -> Option<&mut Tally> {
        if !self.wanted {
            return None;
        }
        if number >= self.all.len() {
            self.all.resize_with(number + 1, Tally::default);
        }
        self.all.get_mut(number)
    }
}

/// The number of something that may be missing.
fn maybe(number: Option<u32>) -> usize {
    number.map_or(0, |n| n as usize + 1)
}

fn maybe_variant(variant: Option<u8>) -> usize {
    maybe(variant.map(u32::from))
}

impl Counter {
    /// Nothing counted yet. The facts that follow are gathered with `known`.
    pub fn new(slice: &Slice, by: &[By], known: &mut Known) -> Self {
        let groups = |of| Groups { wanted: by.contains(&of), all: vec![] };
        Self {
            filter: Filter::of(slice, known),
            slice: slice.clone(),
            by: by.to_vec(),
            days: vec![],
            services: groups(By::Service),
            hours: groups(By::Hour),
            agents: groups(By::Agent),
            languages: groups(By::Language),
            outcomes: groups(By::Outcome),
            results: groups(By::Result),
        }
    }

    /// Counts a day, where the slice has it. Each day is given once.
    pub fn day(&mut self, day: NaiveDate, facts: &DayFacts) {
        if !self.slice.has_day(day) {
            return;
        }
        let mut all = Tally::default();
        let everything = self.filter.is_empty();
        for (ticket, lines) in facts.with_lines() {
            if everything || self.filter.ticket(ticket) {
                let adds = Adds::of(ticket);
                all.ticket(adds);
                self.ticket(ticket, adds);
            }
            for line in lines {
                if everything || self.filter.line(ticket, line) {
                    let result = maybe_variant(line.result.map(|r| r as u8));
                    all.line(line, result);
                    self.line(ticket, line, result);
                }
            }
        }
        for other in facts.others.iter().filter(|other| self.filter.other(other)) {
            all.other(other);
            let service = other.service.and_then(|service| self.services.of(service as usize));
            let hour = self.hours.of(usize::from(other.hour));
            service.into_iter().chain(hour).for_each(|tally| tally.other(other));
        }
        self.days.push((day, all));
    }

    /// The tallies beside the day's that a ticket is counted in, and its lines too.
    fn shared(&mut self, ticket: &TicketFacts) -> impl Iterator<Item = &mut Tally> {
        let outcome = maybe_variant(ticket.outcome.map(|o| o as u8));
        [
            self.hours.of(usize::from(ticket.hour)),
            self.agents.of(maybe(ticket.agent)),
            self.languages.of(maybe(ticket.language)),
            self.outcomes.of(outcome),
        ]
        .into_iter()
        .flatten()
    }

    fn ticket(&mut self, ticket: &TicketFacts, adds: Adds) {
        if let Some(service) = self.services.of(ticket.service as usize) {
            service.ticket(adds);
        }
        self.shared(ticket).for_each(|tally| tally.ticket(adds));
    }

    fn line(&mut self, ticket: &TicketFacts, line: &LineFacts, result: usize) {
        if let Some(service) = self.services.of(line.service as usize) {
            service.line(line, result);
        }
        if let Some(group) = self.results.of(result) {
            group.line(line, result);
        }
        self.shared(ticket).for_each(|tally| tally.line(line, result));
    }

    /// What it comes to.
    pub fn report(mut self, known: &Known) -> Report {
        self.days.sort_by_key(|(day, _)| *day);
        let mut all = Tally::default();
        self.days.iter().for_each(|(_, tally)| all.merge(tally));
        let by = std::mem::take(&mut self.by);
        let by = by.into_iter().map(|by| (by, self.groups(by, known)));
        Report { by: by.collect(), all: all.finish() }
    }

    fn groups(&mut self, by: By, known: &Known) -> Vec<(Group, Measures)> {
        let numbered = |groups: &mut Groups, name: &dyn Fn(usize) -> Option<Group>| {
            let tallies = std::mem::take(&mut groups.all).into_iter().enumerate();
            tallies.filter_map(|(n, tally)| Some((name(n)?, tally.finish()))).collect()
        };
        let before = |n: usize| n.checked_sub(1);
        let number = |n: usize| u32::try_from(n).ok();
        let mut groups: Vec<(Group, Measures)> = match by {
            By::Day => self.dated(Group::Day, |day| day),
            By::Week => self.dated(Group::Week, monday),
            By::Month => self.dated(Group::Month, |day| day.with_day(1).unwrap_or(day)),
            By::Weekday => self.weekdays(),
            By::Hour => numbered(&mut self.hours, &|n| u8::try_from(n).ok().map(Group::Hour)),
            By::Service => numbered(&mut self.services, &|n| {
                Some(Group::Service(*known.services.value(number(n)?)?))
            }),
            By::Agent => numbered(&mut self.agents, &|n| match before(n) {
                None => Some(Group::Agent(None)),
                Some(n) => Some(Group::Agent(Some(*known.agents.value(number(n)?)?))),
            }),
            By::Language => numbered(&mut self.languages, &|n| match before(n) {
                None => Some(Group::Language(None)),
                Some(n) => {
                    known.languages.value(number(n)?).cloned().map(Some).map(Group::Language)
                }
            }),
            By::Outcome => numbered(&mut self.outcomes, &|n| {
                Some(Group::Outcome(before(n).and_then(|n| Outcome::ALL.get(n).copied())))
            }),
            By::Result => numbered(&mut self.results, &|n| {
                Some(Group::Result(before(n).and_then(|n| ResultKind::ALL.get(n).copied())))
            }),
        };
        groups.retain(|(_, measures)| !measures.is_zero());
        groups.sort_by(|(one, _), (other, _)| in_order(one, other));
        groups
    }

    /// The days put together to longer times, which follow each other as the days do.
    fn dated(
        &self,
        group: fn(NaiveDate) -> Group,
        first: fn(NaiveDate) -> NaiveDate,
    ) -> Vec<(Group, Measures)> {
        let same = self.days.chunk_by(|(one, _), (other, _)| first(*one) == first(*other));
        let whole = same.filter_map(|days| Some((group(first(days.first()?.0)), sum(days.iter()))));
        whole.collect()
    }

    fn weekdays(&self) -> Vec<(Group, Measures)> {
        let monday = chrono::Weekday::Mon;
        let week = std::iter::successors(Some(monday), |day| Some(day.succ())).take(7);
        let of = |weekday| self.days.iter().filter(move |(day, _)| day.weekday() == weekday);
        week.map(|weekday| (Group::Weekday(weekday), sum(of(weekday)))).collect()
    }
}

/// What was numbered as it was met is put in an order that is always the same.
fn in_order(one: &Group, other: &Group) -> Ordering {
    match (one, other) {
        (Group::Service(one), Group::Service(other)) => one.cmp(other),
        (Group::Agent(one), Group::Agent(other)) => one.cmp(other),
        (Group::Language(one), Group::Language(other)) => one.cmp(other),
        _ => Ordering::Equal,
    }
}

fn sum<'a>(days: impl Iterator<Item = &'a (NaiveDate, Tally)>) -> Measures {
    let mut whole = Tally::default();
    days.for_each(|(_, tally)| whole.merge(tally));
    whole.finish()
}

/// What today comes to so far, or what of it belongs to every one of `only`, from what the desk has in
/// memory: quick enough after every event.
pub fn today(hall: &Hall, only: &[Group], by: &[By]) -> Report {
    let (mut known, mut facts) = (Known::default(), DayFacts::default());
    let visits = hall.visits.values();
    visits.for_each(|visit| facts.add(hall.day, visit, &mut known));
    let slice = Slice { days: Days::one(hall.day), only: only.to_vec() };
    let mut counter = Counter::new(&slice, by, &mut known);
    counter.day(hall.day, &facts);
    counter.report(&known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_by_nearest_rank() {
        let of = |values: &[u32]| {
            let times = times(values.to_vec());
            [times.median_s, times.p90_s, times.max_s].map(Option::unwrap_or_default)
        };
        assert_eq!(of(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), [5, 9, 10]);
        assert_eq!(of(&[10_000, 1, 2, 3, 4, 5, 6, 7, 8, 9]), [5, 9, 10_000], "sorted");
        assert_eq!(of(&[7]), [7, 7, 7]);
        assert_eq!(times(vec![]), Times::default());
    }
}
