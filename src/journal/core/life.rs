//! The lives of a file: where a new incarnation begins, and what a new file holds.

use super::Core;
use super::follow::lane_of;
use crate::domain::event::{Body, Draft, Entity, Rebirth};
use crate::domain::id::*;
use crate::domain::number::Letter;
use crate::domain::time::Zone;
use crate::journal::chain::Hash;
use crate::journal::machine::{self, Mark};
use crate::journal::tables::day_number;
use crate::journal::{Actor, fresh, rows, schema};
use chrono::NaiveDate;
use rusqlite::Connection;
use uuid::Uuid;

impl Core {
    /// Begins a new incarnation where the file needs one; says whether anything was written.
    pub(super) fn begin_life(&mut self, new_file: bool) -> rusqlite::Result<bool> {
        let machine: Option<String> = schema::meta(&self.connection, "machine")?;
        let restored: Option<i64> = schema::meta(&self.connection, "restored")?;
        let mark = self.mark.read();
        let cause = match (new_file, restored, mark) {
            (true, ..) => Some(Rebirth::First),
            (_, Some(1), _) => Some(Rebirth::Restored),
            _ if machine.as_deref() != Some(&machine::id()) => Some(Rebirth::Moved),
            (_, _, None) => Some(Rebirth::Moved),
            (_, _, Some(mark)) => (!self.knows(&mark)?).then_some(Rebirth::Behind),
        };
        let Some(cause) = cause else { return Ok(false) };
        schema::set_meta(&self.connection, "machine", &machine::id())?;
        schema::set_meta(&self.connection, "restored", &0)?;
        self.begin_incarnation(cause)?;
        if cause == Rebirth::Restored {
            let now = self.tick()?;
            self.take_up_erasures(now)?;
        }
        if new_file {
            let mut secret = [0u8; 32];
            getrandom::fill(&mut secret)
                .map_err(|e| rusqlite::Error::ToSqlConversionFailure(e.to_string().into()))?;
            schema::set_meta(&self.connection, "secret", &secret)?;
            self.write_defaults()?;
        }
        Ok(true)
    }

    /// Whether the file holds the event that the mark names.
    fn knows(&mut self, mark: &Mark) -> rusqlite::Result<bool> {
        use rusqlite::OptionalExtension;
        if mark.workstation != self.end.workstation {
            return Ok(false);
        }
        let hash: Option<Hash> = self
            .connection
            .prepare_cached(
                "SELECT hash FROM event JOIN identity ON identity.n = incarnation \
                 WHERE identity.id = ?1 AND sequence = ?2",
            )?
            .query_row((mark.incarnation.as_bytes(), mark.sequence), |r| r.get(0))
            .optional()?;
        Ok(hash == Some(mark.hash))
    }

    pub(super) fn begin_incarnation(&mut self, cause: Rebirth) -> rusqlite::Result<()> {
        let follows = (self.end.sequence > 0).then_some(IncarnationId(self.end.incarnation));
        let today = self.zone.local(self.clock.now()).day;
        let own_lane = matches!(cause, Rebirth::Restored | Rebirth::Behind | Rebirth::Moved);
        if own_lane {
            self.lane = Some((self.next_lane(today)?, today));
        }
        let previous = self.end.hash;
        self.end.incarnation = Uuid::now_v7();
        self.end.sequence = 0;
        let n = self.ids.n(&self.connection, self.end.incarnation)?;
        let workstation = self.ids.n(&self.connection, self.end.workstation)?;
        self.connection
            .execute("INSERT INTO incarnation VALUES (?1, ?2, ?3)", (n, workstation, previous))?;
        let lane = self.lane.filter(|_| own_lane);
        let body = Body::IncarnationBegun {
            cause,
            follows,
            lane: lane.map(|(letter, _)| letter),
            lane_day: lane.map(|(_, day)| day),
        };
        let workstation = WorkstationId(self.end.workstation);
        let draft = Draft::new(Entity::Workstation(workstation), body);
        let envelope = self.envelope(&Actor::default(), self.clock.now(), None);
        self.append(&envelope, vec![draft])?;
        Ok(())
    }

    fn next_lane(&self, today: NaiveDate) -> rusqlite::Result<Letter> {
        let used: Option<String> = self
            .connection
            .prepare_cached("SELECT max(lane) FROM series WHERE day = ?1 AND lane <> ''")?
            .query_row([day_number(today)], |r| r.get(0))?;
        let marked = self.mark.read().and_then(|m| m.lane).filter(|(_, day)| *day == today);
        let last = [
            used.and_then(|l| l.chars().next()),
            marked.map(|(lane, _)| lane),
            self.lane.filter(|(_, day)| *day == today).map(|(lane, _)| lane.into()),
        ];
        let next = last.into_iter().flatten().max().map_or('B', |c| char::from(c as u8 + 1));
        // After Z there is nothing; more than 24 restores in a day are not foreseen.
        Ok(Letter::new(next).or(Letter::new('Z')).unwrap_or(Letter::FIRST_LANE))
    }

    /// The lane in which this workstation goes on, on the day `today`, if it was given one.
    pub(super) fn lane_on(
        &mut self,
        today: NaiveDate,
    ) -> rusqlite::Result<Option<(Letter, NaiveDate)>> {
        let lives = rows::of_entity(&self.connection, &mut self.ids, self.end.workstation)?;
        let lanes = lives.into_iter().rev().filter_map(|row| lane_of(&row.event.ok()?));
        Ok(lanes.into_iter().find(|(_, day)| *day == today))
    }

    fn write_defaults(&mut self) -> rusqlite::Result<()> {
        let account = whoami::username();
        let name = Some(whoami::realname()).filter(|n| !n.trim().is_empty());
        let settings = crate::domain::defaults::for_new_file(
            self.site,
            fresh::agent(),
            "Hôtel de Ville",
            &system_zone(),
            &name.unwrap_or_else(|| account.clone()),
            &account,
        );
        let drafts = settings.iter().map(crate::domain::defaults::draft).collect();
        let envelope = self.envelope(&Actor::default(), self.clock.now(), None);
        let fresh = self.append(&envelope, drafts)?;
        let advance = self.advance(&fresh)?;
        self.write_tables(&advance, &fresh)?;
        self.install(advance, &fresh);
        Ok(())
    }
}

/// An id of this file's own, drawn at the first opening.
pub(super) fn own_id(connection: &Connection, key: &str) -> rusqlite::Result<Uuid> {
    if let Some(id) = schema::meta::<[u8; 16]>(connection, key)? {
        return Ok(Uuid::from_bytes(id));
    }
    let id = Uuid::new_v4();
    schema::set_meta(connection, key, id.as_bytes())?;
    Ok(id)
}

/// The machine's zone where it has one that is a place, else Europe/Paris: a server's UTC is no
/// town hall's.
fn system_zone() -> String {
    iana_time_zone::get_timezone()
        .ok()
        .filter(|z| z.contains('/') && !z.starts_with("Etc/") && z.parse::<chrono_tz::Tz>().is_ok())
        .unwrap_or_else(|| "Europe/Paris".to_owned())
}
