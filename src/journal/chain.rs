//! The chain of hashes: each event's hash covers its envelope, its payload and the hash before.

use sha2::{Digest, Sha256};
use uuid::Uuid;

/// A hash of the chain.
pub type Hash = [u8; 32];

/// Everything of an event that its hash covers: full ids, and not the hub's position.
#[derive(Debug, Clone, Copy)]
#[allow(missing_docs)] // the envelope of the design
pub struct Link<'a> {
    pub id: Uuid,
    pub command: Uuid,
    pub site: Uuid,
    pub workstation: Uuid,
    pub incarnation: Uuid,
    pub sequence: i64,
    pub agent: Option<Uuid>,
    pub counter: Option<Uuid>,
    pub entity_kind: u8,
    pub entity: Uuid,
    pub kind: &'a str,
    pub version: u32,
    pub recorded_at: i64,
    pub happened_at: i64,
    pub clock_offset_ms: Option<i64>,
    pub payload: &'a [u8],
    pub digests: &'a [u8],
}

impl Link<'_> {
    /// SHA-256 over the length-prefixed fields and the hash before.
    pub fn hash(&self, previous: &Hash) -> Hash {
        let mut hash = Sha256::new();
        let mut field = |bytes: &[u8]| {
            hash.update((bytes.len() as u64).to_be_bytes());
            hash.update(bytes);
        };
        field(self.id.as_bytes());
        field(self.command.as_bytes());
        field(self.site.as_bytes());
        field(self.workstation.as_bytes());
        field(self.incarnation.as_bytes());
        field(&self.sequence.to_be_bytes());
        field(self.agent.as_ref().map_or(&[], |id| id.as_bytes().as_slice()));
        field(self.counter.as_ref().map_or(&[], |id| id.as_bytes().as_slice()));
        field(&[self.entity_kind]);
        field(self.entity.as_bytes());
        field(self.kind.as_bytes());
        field(&self.version.to_be_bytes());
        field(&self.recorded_at.to_be_bytes());
        field(&self.happened_at.to_be_bytes());
        field(self.clock_offset_ms.map(i64::to_be_bytes).as_ref().map_or(&[], |b| b.as_slice()));
        field(self.payload);
        field(self.digests);
        field(previous);
        hash.finalize().into()
    }
}
