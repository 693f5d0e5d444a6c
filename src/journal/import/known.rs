//! What is known already of a row that is to be brought in.

use super::announced::InputIds;
use super::seal::key_of;
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::id::RequestId;
use crate::domain::import::RequestRow;
use crate::domain::request::Supplement;
use crate::journal::core::Core;
use crate::journal::rows;
use crate::journal::schema::EXTERNAL_KEY;
use rusqlite::OptionalExtension;
use std::collections::HashMap;
use uuid::Uuid;

/// What the file, or this input before, knows under an external id.
#[derive(Clone)]
pub(super) struct Known {
    pub request: RequestId,
    pub content: String,
    pub supplements: Vec<String>,
}

impl Known {
    /// What a new request makes known.
    pub fn new(request: RequestId, content: &str, supplement: &str) -> Self {
        Self { request, content: content.to_owned(), supplements: vec![supplement.to_owned()] }
    }
}

/// What a further row says of a request that is there.
pub(super) fn more_of(request: RequestId, row: &RequestRow, content: String) -> Draft {
    let said = row.supplement.iter().filter(|(_, value)| !value.is_empty());
    let note: Vec<String> = said.map(|(column, value)| format!("{column} : {value}")).collect();
    let body = Body::RequestSupplemented(Supplement { content, channel: Some(row.channel) });
    Draft::new(Entity::Request(request), body).with(Field::Note, Some(&note.join(", ")))
}

/// The events that brought in what an input may have again, by the keys of their ids. What is known of
/// all other rows is that they are new, and nothing is looked up for them.
#[derive(Debug)]
pub(super) struct Places {
    /// Those of earlier imports, in the order of keys: there may be as many as the input has rows.
    before: Vec<(u64, i64)>,
    /// Those of this import.
    since: HashMap<u64, Vec<i64>>,
}

impl Places {
    /// Which of the ids of an input came in before.
    pub fn of(core: &Core, ids: &InputIds) -> rusqlite::Result<Self> {
        let mut before = Vec::new();
        let mut statement = core.connection.prepare(&format!(
            "SELECT n, {EXTERNAL_KEY} FROM event INDEXED BY event_asked \
             WHERE kind = 'request_imported'"
        ))?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let key = key_of(row.get_ref(1)?.as_str()?);
            if ids.may_have(key) {
                before.push((key, row.get(0)?));
            }
        }
        before.sort_unstable();
        Ok(Self { before, since: HashMap::new() })
    }

    /// The event `n` brought in what has this key.
    pub fn add(&mut self, key: u64, n: i64) {
        self.since.entry(key).or_default().push(n);
    }

    /// The events that brought in what has this key, oldest first.
    pub fn with(&self, key: u64) -> Vec<i64> {
        let from = self.before.partition_point(|(before, _)| *before < key);
        let before = self.before[from..].iter().take_while(|(before, _)| *before == key);
        let since = self.since.get(&key).into_iter().flatten();
        before.map(|(_, n)| n).chain(since).copied().collect()
    }
}

/// What came in under an external id, by one of `events`; that of an import taken back does not count.
pub(super) fn known(
    core: &mut Core,
    events: &[i64],
    external: &str,
) -> rusqlite::Result<Option<Known>> {
    for n in events {
        let found: Option<([u8; 16], String, String)> = core
            .connection
            .prepare_cached(
                "SELECT entity, json_extract(CAST(payload AS TEXT), '$.content'), \
                 json_extract(CAST(payload AS TEXT), '$.supplement') FROM event \
                 WHERE n = ?1 AND json_extract(CAST(payload AS TEXT), '$.external') = ?2 \
                 AND EXISTS (SELECT 1 FROM history WHERE history.entity = event.entity)",
            )?
            .query_row((n, external), |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
            .optional()?;
        let Some((entity, content, supplement)) = found else { continue };
        let request = RequestId(Uuid::from_bytes(entity));
        let mut supplements = vec![supplement];
        for stored in rows::of_entity(&core.connection, &mut core.ids, request.0)? {
            if let Ok(event) = stored.event
                && let Body::RequestSupplemented(more) = event.body
            {
                supplements.push(more.content);
            }
        }
        return Ok(Some(Known { request, content, supplements }));
    }
    Ok(None)
}
