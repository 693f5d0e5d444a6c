//! Who came, half hour by half hour, and how many counters served: what the forecast rests on.

use super::{Past, millis};
use crate::domain::event::{Body, Event};
use crate::domain::fold::standing;
use crate::domain::forecast::half::{Halves, half_of};
use crate::domain::forecast::traffic::{Came, Given, open_posts, seen_serving};
use crate::domain::id::*;
use crate::domain::time::{Local, Timestamp, Zone};
use crate::journal::clock::SiteZone;
use crate::journal::error::Result;
use crate::journal::rows;
use crate::journal::schema::explain;
use crate::journal::tables::{day as day_of, day_number, outcome};
use chrono::NaiveDate;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The tickets of each day that has any.
pub type Traffic = BTreeMap<NaiveDate, Vec<Came>>;

impl Past {
    /// Who came on each local day from `from` to `to`, for one service (that of the first line) or
    /// for all. Of an open ticket only its arrival is known.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn traffic(
        &self,
        zone: SiteZone,
        (from, to): (NaiveDate, NaiveDate),
        service: Option<ServiceId>,
    ) -> Result<Traffic> {
        self.came(zone, [day_number(from), day_number(to)], service)
            .map_err(|e| explain(&self.path, e))
    }

    fn came(
        &self,
        zone: SiteZone,
        range: [i32; 2],
        service: Option<ServiceId>,
    ) -> rusqlite::Result<Traffic> {
        let mut statement = self.connection.prepare_cached(
            "SELECT day, hour, issued_at, service, outcome, wait_ms, closed_at, serve_ms \
             FROM ticket WHERE day BETWEEN ?1 AND ?2",
        )?;
        let mut rows = statement.query(range)?;
        let mut all = Traffic::new();
        while let Some(row) = rows.next()? {
            let of = ServiceId(self.id(row.get(3)?)?);
            if service.is_some_and(|wanted| wanted != of) {
                continue;
            }
            let (hour, issued): (u16, _) = (row.get(1)?, Timestamp(row.get(2)?));
            let day = day_of(row.get(0)?);
            // The hour was decided when the ticket was issued, and a zone set since does not move it.
            let minute = hour * 60 + zone.local(issued).minute % 60;
            let closed = row.get::<_, Option<i64>>(6)?.map(Timestamp);
            all.entry(day).or_default().push(Came {
                half: half_of(Local { day, minute }),
                service: of,
                outcome: row.get::<_, Option<u8>>(4)?.and_then(outcome),
                wait: millis(row.get(5)?),
                stayed: closed.map(|at| at.since(issued)),
                serve: millis(row.get(7)?),
            });
        }
        Ok(all)
    }

    /// How many counters were open in each half hour of `day`: the mean of the posts where there were
    /// any, live ones until `now`. For one service, and where everything was imported, those that were
    /// seen to serve.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn counters_open(
        &self,
        (zone, now): (SiteZone, Timestamp),
        day: NaiveDate,
        service: Option<ServiceId>,
    ) -> Result<Halves<f64>> {
        let read = || -> rusqlite::Result<Halves<f64>> {
            let posts = if service.is_none() { self.posts(day, now)? } else { vec![] };
            let span = (zone.start_of(day), zone.start_of(day.succ_opt().unwrap_or(day)));
            if posts.is_empty() {
                return Ok(seen_serving(&self.given(day, service)?, span, &zone));
            }
            Ok(open_posts(&posts, span, &zone))
        };
        read().map_err(|e| explain(&self.path, e))
    }

    /// The times between which posts of `day` received people.
    fn posts(
        &self,
        day: NaiveDate,
        now: Timestamp,
    ) -> rusqlite::Result<Vec<(Timestamp, Timestamp)>> {
        let mut statement =
            self.connection.prepare_cached("SELECT post FROM post WHERE day = ?1")?;
        let ids = statement.query_map([day_number(day)], |r| r.get(0))?;
        let ids: Vec<[u8; 16]> = ids.collect::<rusqlite::Result<_>>()?;
        let mut all = Vec::new();
        for id in ids {
            let mut known = self.ids.borrow_mut();
            let stored = rows::of_entity(&self.connection, &mut known, Uuid::from_bytes(id))?;
            let events: Vec<Event> = stored.into_iter().filter_map(|s| s.event.ok()).collect();
            let mut since = None;
            for event in standing(&events).0 {
                let at = event.moment().true_time();
                match event.body {
                    Body::PostOpened { .. } | Body::PostResumed {} => since = since.or(Some(at)),
                    Body::PostPaused { .. } | Body::PostRecovering { .. } | Body::PostClosed {} => {
                        all.extend(since.take().map(|from| (from, at)));
                    }
                    _ => {}
                }
            }
            all.extend(since.map(|from| (from, now)));
        }
        Ok(all)
    }

    /// The services given to those who came on `day`. One that was interrupted is taken as given at
    /// the end of its visit.
    fn given(
        &self,
        day: NaiveDate,
        service: Option<ServiceId>,
    ) -> rusqlite::Result<Vec<Given<i64>>> {
        let mut statement = self.connection.prepare_cached(
            "SELECT service, coalesce(counter, agent), closed_at, serve_ms FROM ticket \
             WHERE day = ?1 AND serve_ms IS NOT NULL AND closed_at IS NOT NULL",
        )?;
        let mut rows = statement.query([day_number(day)])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            let of = ServiceId(self.id(row.get(0)?)?);
            if service.is_none_or(|wanted| wanted == of) {
                let (to, length): (i64, i64) = (row.get(2)?, row.get(3)?);
                let (from, to) = (Timestamp(to).plus(-length), Timestamp(to));
                all.push(Given { by: row.get(1)?, from, to });
            }
        }
        Ok(all)
    }
}
