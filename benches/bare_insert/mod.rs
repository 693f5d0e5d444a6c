//! An event's row with its indexes, inserted bare: what any act costs at least, with the same pragmas
//! and on the same disk.

use guichet::domain::id::VisitId;
use guichet::domain::time::Timestamp;
use guichet::journal::{Clock, Journal, Place, fresh};
use rusqlite::Connection;

pub const MONDAY: Timestamp = Timestamp(1_795_439_220_000);

/// The file it goes into.
pub struct Table {
    connection: Connection,
    sequence: i64,
    visit: VisitId,
}

/// A folder on the disk of the build, not in a memory file system.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir_in(std::env::var("BENCH_DIR").unwrap_or(env!("CARGO_TARGET_TMPDIR").into()))
        .unwrap()
}

impl Table {
    pub fn open(folder: &tempfile::TempDir) -> Self {
        let place = Place::below(folder.path());
        drop(Journal::open(&place, Clock::manual(MONDAY)).unwrap());
        let connection = Connection::open(place.file()).unwrap();
        connection
            .execute_batch(
                "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; \
                 PRAGMA cache_size = -2000; PRAGMA mmap_size = 0;",
            )
            .unwrap();
        Self { connection, sequence: 1_000, visit: fresh::visit() }
    }

    /// What comes next is of something new.
    pub fn begin(&mut self) {
        self.visit = fresh::visit();
    }

    /// One event, durable.
    pub fn insert(&mut self, payload: &[u8]) {
        self.sequence += 1;
        let run = |sql: &str| self.connection.prepare_cached(sql).unwrap().execute([]).unwrap();
        run("BEGIN IMMEDIATE");
        self.connection
            .prepare_cached(
                "INSERT INTO event (id, site, incarnation, sequence, agent, counter, entity_kind, \
                 entity, kind, version, recorded_at, payload, hash) \
                 VALUES (?1, 1, 2, ?2, 3, 4, 0, ?3, 'called', 1, ?4, ?5, ?6)",
            )
            .unwrap()
            .execute((
                fresh::visit().0.as_bytes(),
                self.sequence,
                self.visit.0.as_bytes(),
                MONDAY.0 + self.sequence * 1_000,
                payload,
                [7u8; 32],
            ))
            .unwrap();
        run("COMMIT");
    }
}
