//! What is known already of a row that is to be brought in.

use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::id::RequestId;
use crate::domain::import::RequestRow;
use crate::domain::request::Supplement;
use crate::journal::core::Core;
use crate::journal::rows;
use rusqlite::OptionalExtension;
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

/// What came in under an external id; that of an import taken back does not count.
pub(super) fn known(core: &mut Core, external: &str) -> rusqlite::Result<Option<Known>> {
    let found: Option<([u8; 16], String, String)> = core
        .connection
        .prepare_cached(
            "SELECT entity, json_extract(CAST(payload AS TEXT), '$.content'), \
             json_extract(CAST(payload AS TEXT), '$.supplement') FROM event \
             WHERE kind = 'request_imported' \
             AND json_extract(CAST(payload AS TEXT), '$.external') = ?1 \
             AND EXISTS (SELECT 1 FROM history WHERE history.entity = event.entity)",
        )?
        .query_row([external], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
        .optional()?;
    let Some((entity, content, supplement)) = found else { return Ok(None) };
    let request = RequestId(Uuid::from_bytes(entity));
    let mut supplements = vec![supplement];
    for stored in rows::of_entity(&core.connection, &mut core.ids, request.0)? {
        if let Ok(event) = stored.event
            && let Body::RequestSupplemented(more) = event.body
        {
            supplements.push(more.content);
        }
    }
    Ok(Some(Known { request, content, supplements }))
}
