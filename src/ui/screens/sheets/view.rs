//! Draws the row that is typed in under the last one, and the question of its cell with the answers.

use super::Grid;
use crate::domain::survey::large::{Given, Kind, Question};
use crate::text::large_survey::way;
use crate::ui::desk::Desk;
use crate::ui::parts;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Columns of a cell, and of what stands before the row.
const CELL: usize = 4;
const NAME: usize = 10;

/// What a cell shows.
fn cell(question: &Question, given: Option<&Given>) -> String {
    match given {
        None => ".".into(),
        Some(Given::Skipped) => "-".into(),
        Some(Given::One(place)) => question.degree(*place).unwrap_or(*place).to_string(),
        Some(Given::Several(places)) => {
            let all: String = places.iter().map(u8::to_string).collect();
            // More than fit are counted.
            if all.len() < CELL { all } else { format!("x{}", places.len()) }
        }
        Some(Given::Words(_)) => "abc".into(),
    }
}

fn row(
    desk: &Desk,
    grid: &Grid,
    name: &str,
    cells: &[Option<&Given>],
    at: Option<usize>,
) -> String {
    let mut line = format!(" {}", parts::pad(&desk.words.get(name), NAME));
    for (number, (question, given)) in grid.large.questions.iter().zip(cells).enumerate() {
        let mark = if at == Some(number) { '>' } else { ' ' };
        line.push(mark);
        line.push_str(&parts::pad(&cell(question, *given), CELL - 1));
    }
    line
}

fn head(desk: &Desk, grid: &Grid) -> String {
    desk.words.with(
        "sheets-head",
        &[
            ("name", grid.large.name.as_str().into()),
            ("way", way(&desk.words, grid.way).into()),
            ("language", desk.spoken_name(grid.language).into()),
            ("count", grid.count.into()),
        ],
    )
}

/// The rows: the numbers of the questions, the last sheet, the one that is typed in.
fn rows(desk: &Desk, grid: &Grid) -> Vec<String> {
    let numbers = (1..=grid.large.questions.len())
        .map(|n| format!(" {}", parts::pad(&n.to_string(), CELL - 1)));
    let mut rows = vec![format!(" {}{}", " ".repeat(NAME), numbers.collect::<String>())];
    let last = grid.last.as_ref().map(|(given, _)| given.iter().map(Some).collect::<Vec<_>>());
    rows.extend(last.map(|cells| row(desk, grid, "sheets-last", &cells, None)));
    let now: Vec<Option<&Given>> = grid.row.iter().map(Option::as_ref).collect();
    rows.push(row(desk, grid, "sheets-now", &now, Some(grid.at)));
    rows
}

/// The question of the cell with its answers and keys.
fn asked(desk: &Desk, grid: &Grid, width: usize) -> Vec<String> {
    let Some(question) = grid.question() else {
        return parts::wrap(&desk.words.get("sheets-full"), width);
    };
    let text = question.french.question.as_str();
    let args = [("number", (grid.at + 1).into()), ("question", text.into())];
    let mut lines = parts::wrap(&desk.words.with("survey-question-line", &args), width);
    if question.kind == Kind::Words {
        lines.extend(parts::wrap(&format!("> {}_", grid.entry.text()), width));
        return lines;
    }
    if let Some((lowest, highest)) = question.kind.degrees() {
        let ends = [1, question.places()].map(|place| question.label(place, "fr"));
        let last = if question.kind == Kind::Scale10 { "9, +" } else { "5" };
        lines.push(format!("{lowest} … {last} ({highest}) : {}", ends.join(" … ")));
        return lines;
    }
    lines.extend((1..=question.places()).map(|place| {
        let mark = if grid.ticked.contains(&place) { "[x]" } else { "[ ]" };
        format!("{mark} {place}  {}", question.label(place, "fr"))
    }));
    lines
}

fn how(desk: &Desk, grid: &Grid) -> String {
    desk.words.get(match grid.question().map(|question| question.kind) {
        Some(Kind::Choices) => "sheets-how-several",
        Some(Kind::Words) => "sheets-how-words",
        _ => "sheets-how",
    })
}

/// What fills the screen.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let Some(grid) = &desk.sheets.grid else { return };
    let width = usize::from(area.width.saturating_sub(2));
    let strong = |text: String| Line::styled(text, desk.theme.strong);
    let mut lines =
        vec![strong(format!(" {}", parts::fit(&head(desk, grid), width))), Line::default()];
    let rows = rows(desk, grid);
    let now = rows.len() - 1;
    lines.extend(rows.into_iter().enumerate().map(|(at, row)| match at == now {
        true => strong(row),
        false => Line::from(row),
    }));
    lines.push(Line::default());
    lines.extend(asked(desk, grid, width).into_iter().map(|line| Line::from(format!(" {line}"))));
    lines.push(Line::default());
    let how = parts::wrap(&how(desk, grid), width);
    lines.extend(how.into_iter().map(|line| Line::styled(format!(" {line}"), desk.theme.dim)));
    parts::rows(frame, area, lines);
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let Some(grid) = &desk.sheets.grid else { return vec![] };
    let mut lines = vec![head(desk, grid)];
    lines.extend(rows(desk, grid));
    lines.extend(asked(desk, grid, usize::MAX));
    lines.push(how(desk, grid));
    lines
}
