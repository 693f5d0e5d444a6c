//! Looking out for other processes: what they appended, erased or made anew.

use super::{Core, data_version, last, zone_of};
use crate::domain::event::{Body, Event};
use crate::domain::id::VisitId;
use crate::journal::error::Result;
use crate::journal::load;
use crate::journal::rows::Stored;
use std::sync::Arc;

impl Core {
    /// Takes in what other processes appended.
    pub fn catch_up(&mut self) -> rusqlite::Result<()> {
        let stored = load::after(&self.connection, &mut self.ids, self.seen)?;
        let reloaded = self.follow_changes()?;
        let mut fresh = Vec::with_capacity(stored.len());
        for row in stored {
            self.seen = self.seen.max(row.n);
            self.follow_chain(&row)?;
            match row.event {
                Ok(event) => fresh.push((row.n, event)),
                Err(error) => {
                    tracing::warn!(%error, "an event cannot be read");
                    if row.entity.0 == 0 && !reloaded {
                        Arc::make_mut(&mut self.hall).unreadable.push(VisitId(row.entity.1));
                        self.changed = true;
                    }
                }
            }
        }
        // What was read again from the file has these events already.
        if !reloaded && !fresh.is_empty() {
            let advance = self.advance(&fresh)?;
            self.install(advance, &fresh);
        }
        Ok(())
    }

    fn follow_chain(&mut self, row: &Stored) -> rusqlite::Result<()> {
        // One file is one workstation: every incarnation in it that is newer than ours is ours.
        self.end.incarnation = self.ids.id(&self.connection, row.incarnation)?;
        (self.end.sequence, self.end.hash) = (row.sequence, row.hash);
        self.end.recorded_at = row.recorded_at;
        if let Ok(Event { body: Body::IncarnationBegun { lane, lane_day, .. }, .. }) = &row.event
            && let (Some(lane), Some(day)) = (lane, lane_day)
        {
            self.lane = Some((*lane, *day));
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
        self.seen_change = last;
        self.reload()?;
        Ok(true)
    }

    /// Reads the hall again from the file.
    pub fn reload(&mut self) -> rusqlite::Result<()> {
        let (site, now) = (self.site, self.clock.now());
        self.changed = true;
        self.seen = last(&self.connection, "event")?;
        let hall = load::hall(&self.connection, &mut self.ids, site, now, |settings| {
            zone_of(settings, site)
        })?;
        self.hall = Arc::new(hall);
        self.zone = zone_of(&self.hall.settings, site);
        Ok(())
    }

    /// Looks whether another process wrote something. Cheap: asked many times a second.
    pub fn poll(&mut self) -> Result<()> {
        let version = data_version(&self.connection).map_err(|e| self.explain(e))?;
        if version == self.data_version {
            return Ok(());
        }
        // One read transaction, so that events and their tables are of one state.
        self.connection.execute_batch("BEGIN").map_err(|e| self.explain(e))?;
        let caught_up = self.catch_up();
        self.end_transaction(false)?;
        caught_up.map_err(|e| self.explain(e))?;
        self.data_version = version;
        Ok(())
    }
}
