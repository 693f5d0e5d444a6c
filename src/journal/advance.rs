//! Bringing a hall up to date with events, its own or those of other processes.

use super::history;
use super::load;
use super::payload;
use super::rows::{self, Ids, Stored};
use super::tables::Tables;
use crate::domain::event::{Body, Entity, Event};
use crate::domain::feedback::{self, Feedback};
use crate::domain::fold::{Fit, fold};
use crate::domain::hall::Hall;
use crate::domain::help::HelpCall;
use crate::domain::id::*;
use crate::domain::incident::{self, Incident};
use crate::domain::post::{self, Post};
use crate::domain::request::{self, Person, Request};
use crate::domain::settings::Settings;
use crate::domain::time::{Timestamp, Zone};
use crate::domain::visit::{self, Visit};
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use uuid::Uuid;

/// What events change in a hall and in the read tables; nothing is changed until it is written
/// and installed.
#[derive(Default)]
pub(super) struct Advance {
    visits: BTreeMap<VisitId, Change<Visit>>,
    posts: BTreeMap<PostId, Change<Post>>,
    requests: BTreeMap<RequestId, Change<Request>>,
    incidents: BTreeMap<IncidentId, Option<Incident>>,
    feedback: BTreeMap<FeedbackId, Option<Feedback>>,
    calls: BTreeMap<HelpId, Option<HelpCall>>,
    persons: BTreeMap<PersonId, (Option<Person>, Timestamp)>,
    settings: Option<Settings>,
    unreadable: Vec<VisitId>,
    /// Visits of which something was erased.
    erased: BTreeSet<VisitId>,
    superseded: Vec<(i64, bool)>,
    /// What was read again from the file, with all that happened to it.
    whole: BTreeSet<Uuid>,
}

/// An entity before and after.
struct Change<S> {
    before: Option<S>,
    after: Option<S>,
    /// It is of the past: the tables may hold it although the hall does not.
    unheld: bool,
}

impl<S> Change<S> {
    fn of(before: Option<S>) -> Self {
        Self { before, after: None, unheld: false }
    }
}

/// What `fresh` events, in order, change in `hall`. They are in the file already, perhaps not yet
/// committed.
pub(super) fn advance(
    connection: &Connection,
    ids: &mut Ids,
    hall: &Hall,
    fresh: &[(i64, Event)],
) -> rusqlite::Result<Advance> {
    let mut advance = Advance::default();
    let mut settings = false;
    for (n, event) in fresh {
        let (_, entity) = payload::entity_columns(event.entity);
        if advance.whole.contains(&entity) {
            continue;
        }
        match event.entity {
            Entity::Visit(id) => advance.visit(connection, ids, hall, id, *n, event)?,
            Entity::Post(id) => advance.post(connection, ids, hall, id, event)?,
            Entity::Request(id) => advance.request(connection, ids, id, *n, event)?,
            Entity::Person(id) => advance.person(connection, ids, id, event)?,
            Entity::Incident(id) => advance.incident(connection, ids, id, *n)?,
            Entity::Feedback(id) => advance.feedback(connection, ids, id, *n)?,
            Entity::Help(id) => {
                advance.calls.insert(id, load::call(connection, ids, id)?);
                advance.whole.insert(entity);
            }
            Entity::Workstation(_) => {}
            _ => settings = true,
        }
    }
    if settings {
        advance.settings = Some(load::settings(connection, ids, hall.day)?);
    }
    Ok(advance)
}

fn begins(body: &Body) -> bool {
    matches!(
        body,
        Body::Issued(_) | Body::Imported(_) | Body::Informed { .. } | Body::SentAway { .. }
    )
}

/// The events that this program can read.
fn readable(stored: &[Stored]) -> Vec<Event> {
    stored.iter().filter_map(|s| s.event.as_ref().ok().cloned()).collect()
}

impl Advance {
    fn visit(
        &mut self,
        connection: &Connection,
        ids: &mut Ids,
        hall: &Hall,
        id: VisitId,
        n: i64,
        event: &Event,
    ) -> rusqlite::Result<()> {
        let known = self.visits.contains_key(&id) || hall.visits.contains_key(&id);
        let refold = matches!(event.body, Body::Undone { .. } | Body::Erased { .. })
            || (!known && !begins(&event.body));
        let before = || hall.visits.get(&id).map(|v| v.as_ref().clone());
        if refold {
            let stored = rows::of_entity(connection, ids, id.0)?;
            let after = self.refold(id, &stored);
            let change = self.visits.entry(id).or_insert_with(|| Change::of(before()));
            change.after = after;
            change.unheld |= !known;
            self.whole.insert(id.0);
            if matches!(event.body, Body::Erased { .. }) {
                self.erased.insert(id);
            }
            return Ok(());
        }
        let change = self
            .visits
            .entry(id)
            .or_insert_with(|| Change { after: before(), ..Change::of(before()) });
        let (after, fit) = visit::apply(change.after.take(), event);
        change.after = after;
        if fit == Fit::Superseded {
            self.superseded.push((n, true));
        }
        Ok(())
    }

    fn refold(&mut self, id: VisitId, stored: &[Stored]) -> Option<Visit> {
        let events = readable(stored);
        if events.len() < stored.len() {
            self.unreadable.push(id);
        }
        let folded = fold(&events, visit::apply);
        for row in stored {
            if let Ok(event) = &row.event {
                self.superseded.push((row.n, folded.superseded.contains(&event.id)));
            }
        }
        folded.state
    }

    fn post(
        &mut self,
        connection: &Connection,
        ids: &mut Ids,
        hall: &Hall,
        id: PostId,
        event: &Event,
    ) -> rusqlite::Result<()> {
        let before = || hall.posts.get(&id).cloned();
        if matches!(event.body, Body::Undone { .. } | Body::Erased { .. }) {
            let after = load::post(connection, ids, id)?;
            self.posts.entry(id).or_insert_with(|| Change::of(before())).after = after;
            self.whole.insert(id.0);
            return Ok(());
        }
        let change = self
            .posts
            .entry(id)
            .or_insert_with(|| Change { after: before(), ..Change::of(before()) });
        let (after, _) = post::apply(id, change.after.take(), event);
        change.after = after;
        Ok(())
    }

    /// A request is held by nobody: it is read with all that happened to it, unless it begins.
    fn request(
        &mut self,
        connection: &Connection,
        ids: &mut Ids,
        id: RequestId,
        n: i64,
        event: &Event,
    ) -> rusqlite::Result<()> {
        let begins = matches!(event.body, Body::RequestReceived(_) | Body::RequestImported(_));
        if begins && !self.requests.contains_key(&id) {
            let (after, _) = request::apply(None, event);
            self.requests.insert(id, Change { after, ..Change::of(None) });
            return Ok(());
        }
        let stored = rows::of_entity(connection, ids, id.0)?;
        let before: Vec<Event> = stored
            .iter()
            .filter(|s| s.n < n)
            .filter_map(|s| s.event.as_ref().ok().cloned())
            .collect();
        let before = fold(&before, request::apply).state;
        let folded = fold(&readable(&stored), request::apply);
        self.mark(&stored, n, &folded.superseded);
        self.requests.entry(id).or_insert_with(|| Change::of(before)).after = folded.state;
        self.whole.insert(id.0);
        Ok(())
    }

    /// Like a request it is held by nobody; there are few, and each is read whole.
    fn incident(
        &mut self,
        connection: &Connection,
        ids: &mut Ids,
        id: IncidentId,
        n: i64,
    ) -> rusqlite::Result<()> {
        let stored = rows::of_entity(connection, ids, id.0)?;
        let folded = fold(&readable(&stored), incident::apply);
        self.mark(&stored, n, &folded.superseded);
        self.incidents.insert(id, folded.state);
        self.whole.insert(id.0);
        Ok(())
    }

    /// The same of what was said of the service.
    fn feedback(
        &mut self,
        connection: &Connection,
        ids: &mut Ids,
        id: FeedbackId,
        n: i64,
    ) -> rusqlite::Result<()> {
        let stored = rows::of_entity(connection, ids, id.0)?;
        let folded = fold(&readable(&stored), feedback::apply);
        self.mark(&stored, n, &folded.superseded);
        self.feedback.insert(id, folded.state);
        self.whole.insert(id.0);
        Ok(())
    }

    /// Marks those of the events from row `n` on that had no effect.
    fn mark(&mut self, stored: &[Stored], n: i64, superseded: &[EventId]) {
        for row in stored.iter().filter(|row| row.n >= n) {
            if let Ok(event) = &row.event {
                self.superseded.push((row.n, superseded.contains(&event.id)));
            }
        }
    }

    fn person(
        &mut self,
        connection: &Connection,
        ids: &mut Ids,
        id: PersonId,
        event: &Event,
    ) -> rusqlite::Result<()> {
        let stored = rows::of_entity(connection, ids, id.0)?;
        let first = stored.first().map_or(event.recorded_at, |s| s.recorded_at);
        let events: Vec<Event> = stored.into_iter().filter_map(|s| s.event.ok()).collect();
        let folded = fold(&events, request::apply_person);
        self.persons.insert(id, (folded.state, first));
        self.whole.insert(id.0);
        Ok(())
    }

    /// Writes the read tables, in the transaction of the events.
    pub fn write(
        &self,
        connection: &Connection,
        ids: &mut Ids,
        tables: &Tables,
        fresh: &[(i64, Event)],
        zone: &dyn Zone,
    ) -> rusqlite::Result<()> {
        // Of an import many visits are of the same day.
        let mut days = BTreeSet::new();
        for (id, change) in &self.visits {
            days.extend(change.before.iter().chain(&change.after).map(Visit::day));
            if change.unheld {
                days.extend(tables.days_of(connection, *id)?);
            }
            if change.unheld && change.after.is_some() {
                tables.write_visit(connection, ids, *id, None, None)?;
            }
            tables.write_visit(
                connection,
                ids,
                *id,
                change.before.as_ref(),
                change.after.as_ref(),
            )?;
        }
        for day in days {
            tables.touch(connection, day)?;
        }
        for id in &self.erased {
            history::rewrite(connection, ids, &tables.requests.history, (0, id.0))?;
        }
        for (id, change) in &self.posts {
            if let Some(post) = change.after.as_ref().or(change.before.as_ref()) {
                let day = zone.local(post.opened.true_time()).day;
                let live = change.after.as_ref().is_some_and(Post::is_live);
                tables.write_post(connection, *id, day, live)?;
            }
        }
        let requests = &tables.requests;
        // The index takes what is in order at once.
        let mut changed: Vec<_> = self.requests.iter().collect();
        changed.sort_by_key(|(_, change)| change.after.as_ref().map(|r| r.at));
        for (id, change) in changed {
            let (before, after) = (change.before.as_ref(), change.after.as_ref());
            requests.write(connection, ids, *id, before, after)?;
        }
        for (id, feedback) in &self.feedback {
            tables.feedback.write(connection, ids, *id, feedback.as_ref())?;
        }
        for (id, incident) in &self.incidents {
            tables.incidents.write(connection, ids, *id, incident.as_ref())?;
        }
        for (id, (person, at)) in &self.persons {
            requests.write_person(connection, *id, person.as_ref(), *at)?;
        }
        for (_, event) in fresh {
            tables.write_traces(connection, event)?;
        }
        for (n, superseded) in &self.superseded {
            tables.mark_superseded(connection, *n, *superseded)?;
        }
        Ok(())
    }

    /// Puts the changes into the hall, once they are durable.
    pub fn install(self, hall: &mut Hall, fresh: &[(i64, Event)]) {
        for (id, change) in self.visits {
            match change.after {
                Some(visit) if visit.day() == hall.day || visit.is_open() => {
                    hall.visits.insert(id, Arc::new(visit));
                }
                _ => _ = hall.visits.remove(&id),
            }
        }
        for (id, change) in self.posts {
            match change.after {
                Some(post) => _ = hall.posts.insert(id, post),
                None => _ = hall.posts.remove(&id),
            }
        }
        for (id, call) in self.calls {
            match call.filter(|call| call.day == hall.day) {
                Some(call) => _ = hall.calls.insert(id, call),
                None => _ = hall.calls.remove(&id),
            }
        }
        if let Some(settings) = self.settings {
            hall.settings = Arc::new(settings);
        }
        self.unreadable.into_iter().for_each(|visit| hall.cannot_read(visit));
        for (_, event) in fresh {
            note(hall, event);
        }
    }
}

/// Remembers what undo and the numbers need to know of an event.
pub(super) fn note(hall: &mut Hall, event: &Event) {
    match &event.body {
        // What nobody did at the queue is nobody's to take back.
        Body::Imported(_)
        | Body::RequestImported(_)
        | Body::RequestSupplemented(_)
        | Body::IncarnationBegun { .. } => return,
        Body::Issued(issued) => hall.burn(issued.day, issued.number),
        _ => {}
    }
    hall.remember(event);
}
