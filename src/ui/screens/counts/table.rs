//! The measures in a table: now, in the period before, on the same weekdays before.

use super::rows::{self, Compared, Row, Value};
use super::supervises;
use crate::ui::desk::Desk;
use crate::ui::parts;
use crate::ui::screens::first_row;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// A value, and how far it is from now.
const CELL: usize = 9;
const SINCE: usize = 9;

/// Draws the table.
pub fn draw(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let all = rows::all(desk);
    let table = Compared::of(desk);
    let width = usize::from(area.width);
    let columns = if supervises(desk) { CELL + 2 * (CELL + SINCE) } else { CELL };
    let name = width.saturating_sub(columns + 3);
    let mut lines: Vec<(Option<usize>, String)> = Vec::new();
    let mut section = None;
    for (at, row) in all.iter().enumerate() {
        if section != Some(row.section()) {
            section = Some(row.section());
            lines.push((None, desk.words.get(row.section())));
        }
        let target = target_short(desk).filter(|_| *row == Row::Share);
        let label = [Some(rows::name(desk, *row)), target].into_iter().flatten();
        let label = label.collect::<Vec<_>>().join(desk.theme.separator());
        let label = parts::pad(&label, name);
        lines.push((Some(at), format!("{label} {}", cells(desk, &table, *row))));
    }
    let here = lines.iter().position(|(at, _)| *at == Some(desk.counts.cursor)).unwrap_or(0);
    let height = usize::from(area.height).saturating_sub(1);
    // The heading above the first row stays in sight.
    let first = first_row(here, lines.len(), height);
    let heading = Line::styled(format!("  {}", headings(desk, name)), desk.theme.dim);
    let shown = lines.into_iter().skip(first).take(height).map(|(at, text)| match at {
        None => Line::styled(format!(" {text}"), desk.theme.strong),
        Some(at) if at == desk.counts.cursor => {
            Line::styled(format!(" {}{text}", desk.theme.cursor()), desk.theme.selected)
        }
        Some(_) => Line::styled(format!("  {text}"), desk.theme.text),
    });
    parts::rows(frame, area, std::iter::once(heading).chain(shown));
}

fn headings(desk: &Desk, name: usize) -> String {
    let of = |id: &str, width| parts::pad_left(&desk.words.get(id), width);
    let now = of("counts-now", CELL);
    let before = match supervises(desk) {
        true => of("counts-before", CELL + SINCE) + &of("counts-weekdays", CELL + SINCE),
        false => String::new(),
    };
    format!("{} {now}{before}", " ".repeat(name))
}

fn cells(desk: &Desk, table: &Compared<'_>, row: Row) -> String {
    let now = table.value(row, 0);
    let text = |value: Option<Value>| value.map_or_else(|| "—".to_owned(), |v| v.text(desk));
    let mut cells = parts::pad_left(&text(now), CELL);
    // Of surveys each period has its own results, which are not to be compared by eye.
    if supervises(desk) && !matches!(row, Row::Survey(_)) {
        for at in [1, 2] {
            let was = table.value(row, at);
            let since = now.zip(was).and_then(|(now, was)| now.since(was)).unwrap_or_default();
            cells += &parts::pad_left(&text(was), CELL);
            cells += &parts::pad_left(&since, SINCE);
        }
    }
    cells
}

/// What the measure under the cursor means, and whether the target is met.
pub fn draw_definition(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let all = rows::all(desk);
    let Some(row) = all.get(desk.counts.cursor) else { return };
    let width = usize::from(area.width).saturating_sub(1);
    let mut lines = vec![Line::styled(rows::name(desk, *row), desk.theme.strong)];
    let said = [Some(rows::definition(desk, *row)), target(desk)];
    for text in said.into_iter().flatten() {
        let wrapped = parts::wrap(&text, width).into_iter();
        lines.extend(wrapped.map(|line| Line::styled(line, desk.theme.text)));
    }
    parts::rows(frame, area, lines);
}

/// Whether the target is met, in words.
pub fn target(desk: &Desk) -> Option<String> {
    let met = Compared::of(desk).meets_target()?;
    Some(desk.words.get(if met { "counts-target-met" } else { "counts-target-missed" }))
}

/// The same in two words.
pub fn target_short(desk: &Desk) -> Option<String> {
    let met = Compared::of(desk).meets_target()?;
    Some(desk.words.get(if met { "counts-target-kept" } else { "counts-target-lost" }))
}

/// The measure under the cursor as a sentence.
pub fn lines(desk: &Desk) -> Vec<String> {
    let all = rows::all(desk);
    let Some(row) = all.get(desk.counts.cursor) else { return vec![] };
    let table = Compared::of(desk);
    let text = |at: usize| table.value(*row, at).map_or_else(|| "—".to_owned(), |v| v.text(desk));
    let mut said = vec![format!("{} : {}", rows::name(desk, *row), text(0))];
    if supervises(desk) && !matches!(row, Row::Survey(_)) {
        said.push(format!("{} {}", desk.words.get("counts-before"), text(1)));
        said.push(format!("{} {}", desk.words.get("counts-weekdays"), text(2)));
    }
    let mut lines = vec![said.join(", ")];
    lines.extend(target(desk));
    lines
}
