//! Looking out for what changes by itself: what other processes appended, erased or made anew,
//! and the turn of the day.

use super::{Core, chain_end, data_version, last, zone_of};
use crate::domain::command::{Command, decide};
use crate::domain::event::{Body, Event};
use crate::domain::id::{TicketId, VisitId};
use crate::domain::number::Letter;
use crate::domain::time::Zone;
use crate::domain::visit::Ticket;
use crate::journal::Actor;
use crate::journal::error::Result;
use crate::journal::load;
use crate::journal::turn::begin_reading;
use chrono::NaiveDate;
use std::sync::Arc;

impl Core {
    /// Takes in what other processes appended, in a transaction of the caller's: all of it, or
    /// after an error nothing, so that it is looked at again.
    pub fn catch_up(&mut self) -> rusqlite::Result<()> {
        if self.follow_changes()? {
            return Ok(());
        }
        let seen = last(&self.connection, "event")?;
        if seen == self.seen {
            return Ok(());
        }
        let stored = load::after(&self.connection, &mut self.ids, self.seen)?;
        // One file is one workstation: every incarnation in it that is newer than ours is ours.
        let end = chain_end(&self.connection, &mut self.ids, self.end.workstation)?;
        let (end, mut lane) = (end.unwrap_or(self.end), self.lane);
        let mut fresh = Vec::with_capacity(stored.len());
        let mut unreadable = Vec::new();
        for row in stored {
            match row.event {
                Ok(event) => {
                    lane = lane_of(&event).or(lane);
                    fresh.push((row.n, event));
                }
                Err(error) => {
                    tracing::warn!(%error, "an event cannot be read");
                    unreadable.extend((row.entity.0 == 0).then_some(VisitId(row.entity.1)));
                }
            }
        }
        let advance = self.advance(&fresh)?;
        // From here on nothing fails.
        (self.seen, self.end, self.lane) = (seen, end, lane);
        if !unreadable.is_empty() {
            let hall = Arc::make_mut(&mut self.hall);
            unreadable.into_iter().for_each(|visit| hall.cannot_read(visit));
            self.changed = true;
        }
        if !fresh.is_empty() {
            self.install(advance, &fresh);
        }
        Ok(())
    }

    /// Erasures and swapped tables change what is in memory without an event of this day: the hall
    /// is read again. Says whether it was.
    fn follow_changes(&mut self) -> rusqlite::Result<bool> {
        let last: Option<i64> = self
            .connection
            .prepare_cached("SELECT max(n) FROM change WHERE n > ?1")?
            .query_row([self.seen_change], |r| r.get(0))?;
        let Some(last) = last else { return Ok(false) };
        self.reload()?;
        self.seen_change = last;
        Ok(true)
    }

    /// Reads the hall and the end of the chain again from the file, as it was at one moment.
    pub fn reload(&mut self) -> rusqlite::Result<()> {
        if !self.connection.is_autocommit() {
            return self.read_again();
        }
        begin_reading(&self.connection)?;
        let read = self.read_again();
        if !self.connection.is_autocommit() {
            self.connection.execute_batch("ROLLBACK")?;
        }
        read
    }

    fn read_again(&mut self) -> rusqlite::Result<()> {
        let (site, now) = (self.site, self.clock.now());
        let seen = last(&self.connection, "event")?;
        let hall = load::hall(&self.connection, &mut self.ids, site, now, |settings| {
            zone_of(settings, site)
        })?;
        let end = chain_end(&self.connection, &mut self.ids, self.end.workstation)?;
        let lane = self.lane_on(hall.day)?;
        // From here on nothing fails.
        (self.seen, self.end, self.lane) = (seen, end.unwrap_or(self.end), lane);
        self.hall = Arc::new(hall);
        self.zone = zone_of(&self.hall.settings, site);
        self.changed = true;
        Ok(())
    }

    /// Looks whether another process wrote something. Cheap: asked many times a second.
    pub fn poll(&mut self) -> Result<()> {
        let version = data_version(&self.connection).map_err(|e| self.explain(e))?;
        if version == self.data_version {
            return Ok(());
        }
        // One read transaction, so that events and their tables are of one state.
        begin_reading(&self.connection).map_err(|e| self.explain(e))?;
        let caught_up = self.catch_up();
        // Some errors have ended it already.
        if !self.connection.is_autocommit() {
            self.end_transaction(false)?;
        }
        caught_up.map_err(|e| self.explain(e))?;
        self.data_version = version;
        Ok(())
    }

    /// What the turn of the day asks: closes what is left, and shows the new day.
    pub fn turn_day(&mut self) -> Result<()> {
        let now = self.clock.now();
        let today = self.zone.local(now).day;
        // What cannot be read takes no command, and is not asked again and again.
        let unreadable = &self.hall.unreadable;
        let left = |(id, t): (TicketId, &Ticket)| t.day < today && !unreadable.contains(&id.visit);
        let stale = self.hall.open_tickets().any(left)
            || self
                .hall
                .posts
                .values()
                .any(|p| p.is_live() && self.zone.local(p.opened.true_time()).day < today);
        let turned = today != self.hall.day;
        if stale {
            let midnight = self.zone.start_of(today);
            let four = midnight.plus(4 * 3_600_000);
            let command = Command::Midnight { midnight, four };
            // Until four somebody may still be served: other processes are not held up for nothing.
            let closes = decide(&self.hall, &command, &self.context(&Actor::default(), now))?;
            if !closes.is_empty() {
                self.run(&Actor::default(), &command)?;
            }
        }
        if turned {
            self.reload().map_err(|e| self.explain(e))?;
        }
        Ok(())
    }
}

/// The lane that `event` gives for a day, where it begins a life that has one.
pub(super) fn lane_of(event: &Event) -> Option<(Letter, NaiveDate)> {
    match event.body {
        Body::IncarnationBegun { lane: Some(lane), lane_day: Some(day), .. } => Some((lane, day)),
        _ => None,
    }
}
