//! What is known already of a row that is to be brought in.

use super::keyed;
use crate::domain::event::{Body, Draft, Entity, Field};
use crate::domain::id::RequestId;
use crate::domain::import::RequestRow;
use crate::domain::request::Supplement;
use crate::journal::core::Core;
use crate::journal::rows;
use rusqlite::OptionalExtension;
use uuid::Uuid;

/// What the file, or this input before, knows under an external id.
pub(super) struct Known {
    pub request: RequestId,
    pub content: String,
    pub supplements: Vec<String>,
}

/// What a further row says of a request that is there.
pub(super) fn more_of(request: RequestId, row: &RequestRow, content: String) -> Draft {
    let said = row.supplement.iter().filter(|(_, value)| !value.is_empty());
    let note: Vec<String> = said.map(|(column, value)| format!("{column} : {value}")).collect();
    let body = Body::RequestSupplemented(Supplement { content, channel: Some(row.channel) });
    Draft::new(Entity::Request(request), body).with(Field::Note, Some(&note.join(", ")))
}

/// Digests of what a row says of the request itself, and of that in which its rows may differ.
pub(super) fn digests(row: &RequestRow) -> (String, String) {
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
