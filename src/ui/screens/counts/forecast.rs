//! The forecast of a day, half hour by half hour, beside what happened.

use super::ask::{Answer, Ask, Half, Outlook};
use super::{days, view};
use crate::domain::forecast::half::begins;
use crate::text::DeskLanguage;
use crate::ui::desk::Desk;
use crate::ui::parts;
use crate::ui::screens::first_row;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

fn outlook(desk: &Desk) -> Option<&Outlook> {
    match desk.counts.answer(&Ask::Outlook(days(desk).from())) {
        Some(Answer::Outlook(outlook)) => Some(outlook),
        _ => None,
    }
}

/// How many half hours the forecast has.
pub fn half_hours(desk: &Desk) -> usize {
    outlook(desk).map_or(0, |outlook| outlook.halves.len())
}

/// Draws it.
pub fn draw(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let Some(outlook) = outlook(desk) else { return view::nothing(desk, frame, area) };
    let note = Line::styled(format!(" {}", note(desk, outlook)), desk.theme.strong);
    let columns = ["half-hour", "expected", "range", "needed", "arrivals", "counters"];
    let heading: String = columns
        .map(|column| parts::pad_left(&desk.words.get(&format!("forecast-{column}")), 10))
        .concat();
    let heading = Line::styled(format!(" {heading}"), desk.theme.dim);
    let height = usize::from(area.height).saturating_sub(2);
    let first = first_row(desk.counts.cursor, outlook.halves.len(), height);
    let most =
        outlook.halves.iter().map(|h| h.came.unwrap_or(0.0).max(mean(h))).fold(1.0, f64::max);
    let room = usize::from(area.width).saturating_sub(66);
    let rows = outlook.halves.iter().skip(first).take(height).map(|half| {
        let cells = half_cells(desk, half).map(|cell| parts::pad_left(&cell, 10)).concat();
        // What came as a bar, and where it was expected as a mark.
        let scaled = |n: f64| (n / most * room as f64) as usize;
        let (came, expected) = (scaled(half.came.unwrap_or(0.0)), scaled(mean(half)));
        let full = if desk.theme.ascii { '#' } else { '█' };
        let bar: String = (0..room)
            .map(|at| match at {
                at if at + 1 == expected => '|',
                at if at < came => full,
                _ => ' ',
            })
            .collect();
        Line::styled(format!(" {cells}  {bar}"), desk.theme.text)
    });
    parts::rows(frame, area, [note, heading].into_iter().chain(rows));
}

fn mean(half: &Half) -> f64 {
    half.expected.map_or(0.0, |expected| expected.mean)
}

fn half_cells(desk: &Desk, half: &Half) -> [String; 6] {
    let dash = || "—".to_owned();
    let tenth = |n: f64| match desk.words.language() {
        DeskLanguage::French => format!("{n:.1}").replace('.', ","),
        DeskLanguage::English => format!("{n:.1}"),
    };
    let expected = half.expected;
    [
        begins(half.half),
        expected.map_or_else(dash, |e| tenth(e.mean)),
        expected.map_or_else(dash, |e| format!("{:.0}-{:.0}", e.low, e.high)),
        half.needed.map_or_else(dash, |n| n.to_string()),
        half.came.map_or_else(dash, |n| format!("{n:.0}")),
        half.counters.map_or_else(dash, tenth),
    ]
}

fn note(desk: &Desk, outlook: &Outlook) -> String {
    let words = &desk.words;
    let Some(whole) = outlook.whole else {
        let id = if outlook.closed { "counts-forecast-closed" } else { "counts-forecast-nothing" };
        return words.get(id);
    };
    let came: f64 = outlook.halves.iter().filter_map(|half| half.came).sum();
    let args = [
        ("expected", format!("{:.0}", whole.mean).into()),
        ("low", format!("{:.0}", whole.low).into()),
        ("high", format!("{:.0}", whole.high).into()),
        ("came", format!("{came:.0}").into()),
        ("days", outlook.rests_on.into()),
    ];
    words.with("counts-forecast-whole", &args)
}

/// The whole day and the half hour under the cursor.
pub fn lines(desk: &Desk) -> Vec<String> {
    outlook(desk).map_or(vec![], |outlook| {
        let half = outlook.halves.get(desk.counts.cursor);
        let said = half.map(|half| half_cells(desk, half).join(", "));
        std::iter::once(note(desk, outlook)).chain(said).collect()
    })
}
