//! Destroying what has been kept long enough, with the archives' agreement (code du patrimoine,
//! L212-2 and L212-3; the city's lawyer confirms).

use super::{Authorisation, Erased, Erasure, Ground, RowId, drafts};
use crate::domain::event::{Entity, Event};
use crate::domain::settings::Fate;
use crate::journal::core::Core;
use crate::journal::error::Result;
use crate::journal::past::Due;
use crate::journal::schema::explain;
use crate::journal::turn::{give_way, let_others_in};
use crate::journal::{Actor, Journal, past};
use chrono::NaiveDate;
use std::time::{Duration, Instant};

/// How long one transaction may hold up a desk.
const STEP: Duration = Duration::from_millis(10);
/// After how many of them the machine is told of their erasures.
const REMEMBERED: usize = 500;

/// What one transaction did.
struct Step {
    /// How many were looked at.
    taken: usize,
    rows: Vec<RowId>,
    events: Vec<Event>,
}

impl Journal {
    /// Destroys what `due` says may be destroyed, in short transactions between which desks go on.
    /// Each is looked at again: a request that was reopened meanwhile, or whose service keeps it
    /// longer now, stays. `progress` is told how many were looked at; gives how many were erased.
    ///
    /// # Errors
    /// As [`Journal::erase`]. What was erased before the error stays so, and the same may be asked
    /// for once more.
    pub fn erase_due(
        &self,
        actor: Actor,
        due: &Due,
        authorisation: &Authorisation,
        progress: &mut dyn FnMut(usize),
    ) -> Result<(usize, Erased)> {
        let ground = Ground { why: None, authorisation: Some(authorisation.clone()) };
        let all: Vec<Entity> = due.destroyed().collect();
        let (mut looked, mut erased, mut gone) = (0, 0, 0);
        let (mut rows, mut events) = (Vec::new(), Vec::new());
        while let Some(left) = all.get(looked..).filter(|left| !left.is_empty()) {
            let step = self.ask(|core| core.erase_some(&actor, left, due.on, &ground))?;
            looked += step.taken;
            erased += step.events.len();
            let of_step = step.events.iter().filter_map(Erasure::of);
            gone += of_step.map(|e| e.rows.len()).sum::<usize>();
            rows.extend(step.rows);
            events.extend(step.events);
            if events.len() >= REMEMBERED {
                self.remember_events(&events);
                events.clear();
            }
            progress(looked);
            let_others_in();
        }
        let done = self.erase_elsewhere(&rows, &events)?;
        Ok((erased, Erased { rows: gone, ..done }))
    }
}

impl Core {
    /// Erases as many of `entities` as one short transaction takes.
    fn erase_some(
        &mut self,
        actor: &Actor,
        entities: &[Entity],
        day: NaiveDate,
        ground: &Ground,
    ) -> Result<Step> {
        let (started, mut taken, mut rows) = (Instant::now(), 0, Vec::new());
        give_way(&self.path);
        let fresh = self.write(|core, now| {
            core.check_erasure(actor, now, ground)?;
            let mut fresh = Vec::new();
            for entity in entities {
                taken += 1;
                if core.may_be_destroyed(*entity, day)? {
                    let reach = core.reach(*entity)?;
                    rows.extend(reach.iter().flat_map(|(_, rows)| rows.iter().map(|(r, _)| *r)));
                    let at = now.plus(i64::try_from(fresh.len()).unwrap_or(0));
                    let erased = core.append_erasure(actor, at, drafts(reach, ground));
                    fresh.extend(erased.map_err(|e| explain(&core.path, e))?);
                }
                if started.elapsed() > STEP {
                    break;
                }
            }
            Ok(fresh)
        })?;
        let events = fresh.into_iter().map(|(_, event)| event).collect();
        Ok(Step { taken, rows, events })
    }

    fn may_be_destroyed(&mut self, entity: Entity, day: NaiveDate) -> Result<bool> {
        let by = (self.hall.settings.as_ref(), self.zone);
        let over = past::over(&self.connection, &mut self.ids, by, entity, day);
        let over = over.map_err(|e| explain(&self.path, e))?;
        Ok(over.is_some_and(|over| over.retention.then == Fate::Destroy))
    }
}
