//! The facts of a day as bytes: numbers in groups of seven bits, the lowest first, the eighth bit
//! set on all but the last. First the services, agents and languages of the day, which are then
//! called by their places; then the tickets with their lines; then whoever had none.

use super::Gatherer;
use crate::domain::counts::{
    DayFacts, Known, LineFacts, OtherFacts, Particulars, ResultKind, TicketFacts,
};
use crate::domain::event::Outcome;
use crate::journal::rows::Ids;
use rusqlite::Connection;
use std::collections::HashMap;

/// The make of the bytes. A piece of another is read as if it were not there.
const MAKE: u8 = 2;

const FIRST: u8 = 1;
const WITHIN: u8 = 2;
const WAITED: u8 = 4;
const SERVED: u8 = 8;
/// One line, of the ticket's own service, one file, done: most are.
const PLAIN: u8 = 16;
/// The outcome lies in the bits from here on, 0 while it is open.
const OUTCOME: u8 = 5;

/// Values in the order in which a day calls them.
#[derive(Default)]
struct Local {
    places: HashMap<u32, u64>,
    order: Vec<u32>,
}

impl Local {
    fn place(&mut self, number: u32) -> u64 {
        let next = self.order.len() as u64;
        *self.places.entry(number).or_insert_with(|| {
            self.order.push(number);
            next
        })
    }

    /// 0 for none, else the place and 1.
    fn maybe(&mut self, number: Option<u32>) -> u64 {
        number.map_or(0, |n| self.place(n) + 1)
    }
}

fn put(bytes: &mut Vec<u8>, mut n: u64) {
    while n > 127 {
        bytes.push(n as u8 | 128);
        n >>= 7;
    }
    bytes.push(n as u8);
}

/// The bytes of a day's facts.
pub(super) fn write(
    known: &Known,
    file: &Connection,
    ids: &mut Ids,
    facts: &DayFacts,
) -> rusqlite::Result<Vec<u8>> {
    let (mut services, mut agents, mut languages) =
        (Local::default(), Local::default(), Local::default());
    let mut body = Vec::with_capacity(facts.tickets.len() * 12);
    put(&mut body, facts.tickets.len() as u64);
    for (ticket, lines) in facts.with_lines() {
        let plain = is_plain(ticket, lines);
        body.push(flags(ticket) | if plain { PLAIN } else { 0 });
        body.push(ticket.hour);
        put(&mut body, services.place(ticket.service));
        put(&mut body, agents.maybe(ticket.agent));
        put(&mut body, languages.maybe(ticket.language));
        ticket.wait_s.into_iter().chain(ticket.serve_s).for_each(|s| put(&mut body, s.into()));
        if !plain {
            put(&mut body, lines.len() as u64);
            lines.iter().for_each(|line| put_line(&mut body, &mut services, line));
        }
    }
    put(&mut body, facts.others.len() as u64);
    for other in &facts.others {
        body.push(u8::from(other.sent_away));
        body.push(other.hour);
        put(&mut body, services.maybe(other.service));
    }
    let mut bytes = vec![MAKE];
    let mut numbers = |order: &[u32], id: &dyn Fn(u32) -> Option<uuid::Uuid>| {
        put(&mut bytes, order.len() as u64);
        for number in order {
            let n = ids.n(file, id(*number).unwrap_or_default())?;
            put(&mut bytes, n.unsigned_abs());
        }
        Ok::<_, rusqlite::Error>(())
    };
    numbers(&services.order, &|n| known.services.value(n).map(|s| s.0))?;
    numbers(&agents.order, &|n| known.agents.value(n).map(|a| a.0))?;
    put(&mut bytes, languages.order.len() as u64);
    for number in &languages.order {
        let tag = known.languages.value(*number).map(ToString::to_string).unwrap_or_default();
        put(&mut bytes, tag.len() as u64);
        bytes.extend(tag.as_bytes());
    }
    bytes.extend(body);
    Ok(bytes)
}

fn is_plain(ticket: &TicketFacts, lines: &[LineFacts]) -> bool {
    matches!(lines, [line] if *line == plain_line(ticket.service))
}

fn plain_line(service: u32) -> LineFacts {
    LineFacts { service, quantity: 1, result: Some(ResultKind::Done), particulars: Particulars(0) }
}

fn flags(ticket: &TicketFacts) -> u8 {
    let flag = |set: bool, bit: u8| if set { bit } else { 0 };
    flag(ticket.first, FIRST)
        | flag(ticket.within_target, WITHIN)
        | flag(ticket.wait_s.is_some(), WAITED)
        | flag(ticket.serve_s.is_some(), SERVED)
        | ticket.outcome.map_or(0, |o| o as u8 + 1) << OUTCOME
}

fn put_line(body: &mut Vec<u8>, services: &mut Local, line: &LineFacts) {
    put(body, services.place(line.service));
    put(body, line.quantity.into());
    body.push(line.result.map_or(0, |r| r as u8 + 1));
    if has_particulars(line.result) {
        put(body, line.particulars.0.into());
    }
}

/// Whether a result tells more than its kind.
fn has_particulars(result: Option<ResultKind>) -> bool {
    use ResultKind::{Directed, Incomplete, NotPossible};
    matches!(result, Some(Incomplete | Directed | NotPossible))
}

/// Reads bytes one after the other; past their end or nonsense, `None`.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    fn number(&mut self) -> Option<u64> {
        let first = self.byte()?;
        if first < 128 {
            return Some(first.into());
        }
        let mut n = u64::from(first & 127);
        for shift in (7..64).step_by(7) {
            let byte = self.byte()?;
            n |= u64::from(byte & 127) << shift;
            if byte < 128 {
                return Some(n);
            }
        }
        None
    }

    fn small<T: TryFrom<u64>>(&mut self) -> Option<T> {
        self.number()?.try_into().ok()
    }

    fn bytes(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }
}

/// What a day calls by places.
struct Called {
    services: Vec<u32>,
    agents: Vec<u32>,
    languages: Vec<Option<u32>>,
}

/// Reads a day's facts; `false` where the bytes are of another make, or broken.
pub(super) fn read(
    gatherer: &mut Gatherer,
    file: &Connection,
    ids: &mut Ids,
    bytes: &[u8],
    facts: &mut DayFacts,
) -> rusqlite::Result<bool> {
    let mut from = Reader(bytes);
    if from.byte() != Some(MAKE) {
        return Ok(false);
    }
    let Some(called) = called(gatherer, file, ids, &mut from)? else { return Ok(false) };
    Ok(body(&mut from, &called, facts).is_some() && from.0.is_empty())
}

fn called(
    gatherer: &mut Gatherer,
    file: &Connection,
    ids: &mut Ids,
    from: &mut Reader<'_>,
) -> rusqlite::Result<Option<Called>> {
    let mut called = Called { services: vec![], agents: vec![], languages: vec![] };
    let Some(count) = from.number() else { return Ok(None) };
    for _ in 0..count {
        let Some(n) = from.small() else { return Ok(None) };
        called.services.push(gatherer.service(file, ids, n)?);
    }
    let Some(count) = from.number() else { return Ok(None) };
    for _ in 0..count {
        let Some(n) = from.small() else { return Ok(None) };
        called.agents.push(gatherer.agent(file, ids, n)?);
    }
    let Some(count) = from.number() else { return Ok(None) };
    for _ in 0..count {
        let tag = from.small().and_then(|count| from.bytes(count));
        let Some(Ok(tag)) = tag.map(std::str::from_utf8) else { return Ok(None) };
        called.languages.push(gatherer.language(tag));
    }
    Ok(Some(called))
}

/// What 0 or a place and 1 stands for; `None` where there is no such place.
fn maybe<T: Copy>(values: &[T], n: usize) -> Option<Option<T>> {
    match n {
        0 => Some(None),
        n => values.get(n - 1).copied().map(Some),
    }
}

fn body(from: &mut Reader<'_>, called: &Called, facts: &mut DayFacts) -> Option<()> {
    for _ in 0..from.number()? {
        let flags = from.byte()?;
        let ticket = TicketFacts {
            first: flags & FIRST != 0,
            hour: from.byte()?,
            service: *called.services.get(from.small::<usize>()?)?,
            agent: maybe(&called.agents, from.small()?)?,
            language: maybe(&called.languages, from.small()?)?.flatten(),
            outcome: match usize::from(flags >> OUTCOME) {
                0 => None,
                n => Some(*Outcome::ALL.get(n - 1)?),
            },
            wait_s: if flags & WAITED != 0 { Some(from.small()?) } else { None },
            serve_s: if flags & SERVED != 0 { Some(from.small()?) } else { None },
            within_target: flags & WITHIN != 0,
            lines: if flags & PLAIN != 0 { 1 } else { from.small()? },
        };
        if flags & PLAIN != 0 {
            facts.lines.push(plain_line(ticket.service));
        } else {
            for _ in 0..ticket.lines {
                facts.lines.push(line(from, called)?);
            }
        }
        facts.tickets.push(ticket);
    }
    for _ in 0..from.number()? {
        let sent_away = from.byte()? != 0;
        let hour = from.byte()?;
        let service = maybe(&called.services, from.small()?)?;
        facts.others.push(OtherFacts { sent_away, hour, service });
    }
    Some(())
}

fn line(from: &mut Reader<'_>, called: &Called) -> Option<LineFacts> {
    let service = *called.services.get(from.small::<usize>()?)?;
    let quantity = from.small()?;
    let result = match from.byte()? {
        0 => None,
        n => Some(*ResultKind::ALL.get(usize::from(n) - 1)?),
    };
    let particulars =
        if has_particulars(result) { Particulars(from.small()?) } else { Particulars(0) };
    Some(LineFacts { service, quantity, result, particulars })
}
