//! What a first reading of an input tells of it, before anything is written.

use super::order::Order;
use super::seal::Sealer;
use crate::domain::import::RequestRow;
use crate::domain::time::Timestamp;
use crate::journal::{Place, Result};
use fastbloom::BloomFilter;
use sha2::{Digest, Sha256};
use std::collections::{BTreeSet, HashSet};

/// Bits by which the ids of an input are known, whatever its length: 8 MiB. Of three million ids one
/// in a thousand is taken for another, and looked up for nothing.
const BITS: usize = 1 << 26;

/// One row in so many may be older than the one before it, and the input is still in order.
const DISORDER: usize = 16;

/// What a first reading of an input told.
#[derive(Clone)]
pub struct Announced {
    sealer: Sealer,
    hash: Sha256,
    rows: usize,
    /// Rows that are older than the one before them.
    back: usize,
    last: Timestamp,
    pub(super) services: BTreeSet<String>,
    pub(super) agents: BTreeSet<String>,
    pub(super) ids: InputIds,
}

/// What is known of the ids of an input: enough to look up nothing for nearly every new one.
#[derive(Debug, Clone)]
pub(super) struct InputIds {
    all: BloomFilter,
    repeated: HashSet<u64>,
}

impl InputIds {
    fn new() -> Self {
        Self { all: BloomFilter::with_num_bits(BITS).hashes(4), repeated: HashSet::new() }
    }

    fn add(&mut self, key: u64) {
        if self.all.insert(&key) {
            self.repeated.insert(key);
        }
    }

    /// Whether the input may have it; never `false` where it has.
    pub fn may_have(&self, key: u64) -> bool {
        self.all.contains(&key)
    }

    /// Whether it may come again; never `false` where it does.
    pub fn may_repeat(&self, key: u64) -> bool {
        self.repeated.contains(&key)
    }
}

impl Announced {
    /// Nothing yet.
    pub fn new(sealer: Sealer) -> Self {
        Self {
            sealer,
            hash: Sha256::new(),
            rows: 0,
            back: 0,
            last: Timestamp(i64::MIN),
            services: BTreeSet::new(),
            agents: BTreeSet::new(),
            ids: InputIds::new(),
        }
    }

    /// Takes in a good row. Unknown services are created with their text as code, unknown agents as
    /// inactive ones.
    pub fn take(&mut self, row: &RequestRow) {
        self.rows += 1;
        self.back += usize::from(row.received < self.last);
        self.last = row.received;
        self.hash.update(row.external_id.as_bytes());
        self.hash.update(row.received.0.to_be_bytes());
        self.ids.add(self.sealer.key(&row.external_id));
        if !self.services.contains(&row.service) {
            self.services.insert(row.service.clone());
        }
        let agent = row.agent.trim();
        if !agent.is_empty() && !self.agents.contains(agent) {
            self.agents.insert(agent.to_owned());
        }
    }

    /// About how many rows there will be, where more are known to come than were read.
    pub fn expect(&mut self, rows: usize) {
        self.rows = self.rows.max(rows);
    }

    /// How many good rows there are.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// What puts the rows in order before they are brought in, where they are not nearly so.
    ///
    /// # Errors
    /// There is no room for temporary files.
    pub fn order(&self, place: &Place) -> Result<Option<Order>> {
        if self.back <= self.rows / DISORDER {
            return Ok(None);
        }
        Order::new(place, self.sealer.clone(), self.ids.repeated.clone()).map(Some)
    }

    /// What tells this input: an import that was cut off and is begun again goes on under the same id.
    pub(super) fn digest(&self) -> Vec<u8> {
        self.hash.clone().finalize().to_vec()
    }
}
