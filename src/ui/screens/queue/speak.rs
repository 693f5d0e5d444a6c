//! The queue as sentences, for a screen reader. Running times are left out of what is said by
//! itself: a line that changes every second cannot be listened to.

use super::{Place, conflicts, current, cursor, is_unreadable, pane, rows, view};
use crate::domain::refusal::spoken;
use crate::domain::visit::State;
use crate::ui::desk::Desk;
use crate::ui::names;
use crate::ui::screens::{phrases, requests};

/// The person here, how many wait, who is next, the row under the cursor, the other counters.
pub fn lines(desk: &Desk) -> Vec<String> {
    let all = rows(desk);
    let mut lines = Vec::new();
    if let Some((id_here, ticket)) = current(desk) {
        let id =
            if matches!(ticket.state, State::Serving(_)) { "say-serving" } else { "say-called" };
        let number = spoken(ticket.number);
        lines.push(desk.words.with(id, &[("number", number.into())]));
        for line in &ticket.lines {
            let result = line.result.as_ref().map(|r| names::result(&desk.words, r));
            lines.push(
                [Some(desk.line_name(line)), result, line.detail.clone()]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" : "),
            );
        }
        lines.extend(view::marks(desk, ticket));
        let notes = ticket.notes.iter().rev().filter_map(|note| note.text.as_deref());
        let label = desk.words.get("field-note");
        lines.extend(notes.map(|text| format!("{label} : {text}")));
        if is_unreadable(&desk.hall, id_here) {
            lines.push(desk.words.get("mark-unreadable"));
        }
    }
    let heading = desk.words.get("heading-conflicts");
    lines.extend(conflicts::sentences(desk).iter().map(|said| format!("{heading} : {said}")));
    lines.extend(phrases::asking_me(desk).into_iter().map(|(_, sentence)| sentence));
    lines.extend(requests::owed::said(desk));
    lines.push(view::waiting(desk, &all));
    lines.push(view::why_first(desk, &all));
    let unreadable = all.iter().filter(|r| r.place == Place::Unreadable).count();
    if unreadable > 0 {
        lines.push(desk.words.with("say-unreadable", &[("count", unreadable.into())]));
    }
    let row = cursor(desk, &all).and_then(|at| all.get(at));
    if let Some(row) = row.filter(|row| row.place == Place::Unreadable) {
        lines.push(view::unreadable(desk, row.id));
    } else if let Some(row) = row
        && let Some(ticket) = desk.hall.ticket(row.id)
    {
        let marks = view::marks(desk, ticket).join(", ");
        let place = match row.place {
            Place::Next(_) | Place::Unreadable => None,
            Place::Elsewhere => Some("heading-elsewhere"),
            Place::Away => Some("heading-away"),
            Place::Held => Some("heading-held"),
            Place::ToTakeOver => Some("heading-take-over"),
        };
        let place = place.map(|id| desk.words.get(id));
        let late = view::past_target(desk, ticket);
        let head = format!("{} {}", spoken(ticket.number), view::services(desk, ticket));
        let said = [Some(head), Some(marks).filter(|m| !m.is_empty()), place, late];
        lines.push(said.into_iter().flatten().collect::<Vec<_>>().join(", "));
    }
    lines.extend(
        pane::counters(desk).into_iter().map(|(at, who, what)| format!("{at}, {who}, {what}")),
    );
    lines
}
