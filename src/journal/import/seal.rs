//! Rows made ready to be brought in: their digests, by which they are known again.

use super::{external, keyed};
use crate::domain::import::RequestRow;

/// A row with its digests.
#[derive(Debug, Clone)]
pub struct Sealed {
    pub(super) row: RequestRow,
    /// Of its id.
    pub(super) external: String,
    /// The first eight bytes of that.
    pub(super) key: u64,
    /// Of what it says of the request itself.
    pub(super) content: String,
    /// Of that in which rows of one request may differ.
    pub(super) supplement: String,
}

/// Makes rows ready for a file, on any thread.
#[derive(Clone)]
pub struct Sealer {
    secret: Vec<u8>,
}

impl Sealer {
    pub(super) fn new(secret: Vec<u8>) -> Self {
        Self { secret }
    }

    /// A row made ready.
    pub fn seal(&self, row: RequestRow) -> Sealed {
        let external = external(&self.secret, &row.external_id);
        let (content, supplement) = digests(&row);
        Sealed { row, key: key_of(&external), external, content, supplement }
    }

    /// The first eight bytes of an id's digest.
    pub(super) fn key(&self, id: &str) -> u64 {
        key_of(&external(&self.secret, id))
    }
}

/// The first eight bytes of a digest.
pub(super) fn key_of(digest: &str) -> u64 {
    digest.get(..16).and_then(|head| u64::from_str_radix(head, 16).ok()).unwrap_or(0)
}

/// Digests of what a row says of the request itself, and of that in which its rows may differ.
fn digests(row: &RequestRow) -> (String, String) {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let ms = |at: i64| at.to_string();
    let contact = &row.requester;
    let content = keyed(
        &[],
        &[
            &ms(row.received.0),
            &row.service,
            &row.subject,
            &text(&row.description),
            &text(&contact.name),
            &text(&contact.phone),
            &text(&contact.email),
            &text(&contact.address),
            &format!("{:?}", row.status),
            &row.closed.map(|at| ms(at.0)).unwrap_or_default(),
            &row.promised.map(|day| day.to_string()).unwrap_or_default(),
            &row.agent,
            &row.language.as_ref().map(ToString::to_string).unwrap_or_default(),
        ],
    );
    let mut parts: Vec<&str> = vec![];
    for (column, value) in &row.supplement {
        parts.extend([column.as_str(), value]);
    }
    (content, keyed(&[], &parts))
}
