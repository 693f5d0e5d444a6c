//! The rows of the list: those due first, first; whoever asks is masked, for a list is seen by
//! whoever stands at the counter.

use super::clocks;
use super::read::Row;
use crate::domain::command::agent_name;
use crate::domain::request::Request;
use crate::text::request::{day, word};
use crate::ui::desk::Desk;
use crate::ui::parts;

/// From this width on a row holds all of its columns.
const WIDE: usize = 150;

/// A column of the list: the message that heads it, and its width; 0 takes what is left.
type Column = (&'static str, usize);

const NARROW_COLUMNS: [Column; 5] = [
    ("column-reference", 13),
    ("column-due", 16),
    ("column-subject", 0),
    ("column-service", 11),
    ("column-status", 9),
];
const WIDE_COLUMNS: [Column; 8] = [
    ("column-reference", 13),
    ("column-due", 16),
    ("column-subject", 0),
    ("column-service", 18),
    ("column-channel", 19),
    ("column-status", 19),
    ("column-agent", 14),
    ("column-requester", 12),
];

fn columns(width: usize) -> Vec<Column> {
    let mut columns = match width >= WIDE {
        true => WIDE_COLUMNS.to_vec(),
        false => NARROW_COLUMNS.to_vec(),
    };
    let taken: usize = columns.iter().map(|(_, width)| width + 1).sum();
    if let Some((_, left)) = columns.iter_mut().find(|(_, width)| *width == 0) {
        *left = width.saturating_sub(taken.saturating_sub(1));
    }
    columns
}

/// What stands above the rows.
pub fn headings(desk: &Desk, width: usize) -> String {
    let heads = columns(width).into_iter();
    heads.map(|(id, width)| parts::pad(&desk.words.get(id), width)).collect::<Vec<_>>().join(" ")
}

/// A row in `width` columns.
pub fn row(desk: &Desk, row: &Row, width: usize) -> String {
    let cells = columns(width).into_iter();
    cells.map(|(id, width)| parts::pad(&cell(desk, row, id), width)).collect::<Vec<_>>().join(" ")
}

/// All of a row, each thing by itself, for the lines below the list.
pub fn whole(desk: &Desk, row: &Row) -> Vec<String> {
    let cells = WIDE_COLUMNS.iter().map(|(id, _)| cell(desk, row, id));
    let follows = follows(desk, &row.request);
    cells.chain(follows).filter(|cell| !cell.is_empty()).collect()
}

/// Whom it waits for: the other institution, or the requester.
fn follows(desk: &Desk, request: &Request) -> Option<String> {
    let words = &desk.words;
    if let Some(sent) = request.with() {
        let to = desk.requests.directory.name(&sent.to);
        let named = [("to", to.into()), ("day", day(words, sent.on).into())];
        return Some(words.with("detail-sent", &named));
    }
    let until = request.waiting()?.asked.until;
    Some(words.with("row-until", &[("day", day(words, until).into())]))
}

/// How far it is; a time limit that has passed brings it back to the desk.
fn status(desk: &Desk, row: &Row) -> String {
    let past = |until| until < desk.hall.day;
    match row.request.waiting() {
        Some(wait) if past(wait.asked.until) => desk.words.get("detail-wait-past"),
        _ => word(&desk.words, "status", &row.listed.status),
    }
}

fn cell(desk: &Desk, row: &Row, column: &str) -> String {
    let listed = &row.listed;
    match column {
        "column-reference" => listed.reference.to_string(),
        "column-due" => clocks::due(desk, row).0,
        "column-subject" => row.request.subject.clone().unwrap_or_else(|| "—".to_owned()),
        "column-service" => desk.service_name(listed.service),
        "column-channel" => word(&desk.words, "channel", &listed.channel),
        "column-status" => status(desk, row),
        "column-agent" => listed.assigned.map(|a| agent_name(&desk.hall, a)).unwrap_or_default(),
        _ => row.request.requester.name.as_deref().map(masked).unwrap_or_default(),
    }
}

/// A name that whoever knows it recognises: `Du… M…` for `Dupont Marie`.
pub fn masked(name: &str) -> String {
    let words = name.split_whitespace().enumerate();
    let shown = words.map(|(at, word)| {
        let kept: String = word.chars().take(if at == 0 { 2 } else { 1 }).collect();
        format!("{kept}…")
    });
    shown.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_masked_and_the_columns_fill_the_width() {
        assert_eq!(masked("Dupont Marie"), "Du… M…");
        assert_eq!(masked("É"), "É…");
        for width in [60, 79, 150, 200] {
            let all = columns(width);
            let taken: usize = all.iter().map(|(_, width)| width + 1).sum::<usize>() - 1;
            assert!(taken <= width, "{width}");
        }
    }
}
