//! People who are here now: the index knows only what is over, the hall in memory the rest.

use crate::domain::event::Entity;
use crate::domain::id::VisitId;
use crate::domain::query::{Filter, Query, Term};
use crate::domain::request::Channel;
use crate::domain::visit::Ticket;
use crate::journal::history::words::Words;
use crate::ui::desk::Desk;
use crate::ui::seeker::Row;
use std::collections::BTreeMap;

/// The visits of today that fit, the latest first. Those that have just ended are among them: the
/// index takes them in a little later.
pub fn matching(desk: &Desk, query: &Query) -> Vec<Row> {
    let mut visits: BTreeMap<VisitId, Vec<&Ticket>> = BTreeMap::new();
    for (id, ticket) in desk.hall.tickets() {
        visits.entry(id.visit).or_default().push(ticket);
    }
    let fitting = visits.into_iter().filter(|(_, tickets)| fits(tickets, query));
    let row = |(id, tickets): (VisitId, Vec<&Ticket>)| {
        let at = tickets.iter().map(|t| t.arrival.true_time()).min().unwrap_or_default();
        Row::whole(Entity::Visit(id), at)
    };
    let mut rows: Vec<Row> = fitting.map(row).collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.at));
    rows
}

fn fits(tickets: &[&Ticket], query: &Query) -> bool {
    let on_day = |t: &&Ticket| query.days.is_none_or(|(from, to)| (from..=to).contains(&t.day));
    tickets.iter().any(on_day)
        && query.filters.iter().all(|filter| passes(tickets, filter))
        && (query.terms.is_empty() || has_words(tickets, &query.terms))
}

fn passes(tickets: &[&Ticket], filter: &Filter) -> bool {
    let any = |of: &dyn Fn(&Ticket) -> bool| tickets.iter().any(|t| of(t));
    match filter {
        Filter::Service(all) => any(&|t| t.lines.iter().any(|line| all.contains(&line.service))),
        Filter::Agent(all) => {
            any(&|t| t.last_at.and_then(|at| at.agent).is_some_and(|agent| all.contains(&agent)))
        }
        Filter::Language(all) => any(&|t| t.language.as_ref().is_some_and(|l| all.contains(l))),
        Filter::Channel(all) => all.contains(&Channel::Counter),
        Filter::Person(id) => any(&|t| t.person == Some(*id)),
        // Only requests have these.
        Filter::Status(_) | Filter::Visit(_) | Filter::Late => false,
    }
}

/// The same words as the index will have of them.
fn has_words(tickets: &[&Ticket], terms: &[Term]) -> bool {
    let mut words = Words::default();
    for ticket in tickets {
        ticket.number.iter().for_each(|number| words.code(&number.to_string()));
        let notes = ticket.notes.iter().filter_map(|note| note.text.as_deref());
        let details = ticket.lines.iter().filter_map(|line| line.detail.as_deref());
        notes.chain(details).for_each(|text| words.text(text));
    }
    let joined = words.joined();
    let begins = |term: &String| joined.split(' ').any(|word| word.starts_with(term.as_str()));
    terms.iter().all(|term| term.any.iter().any(begins))
}
