//! Draws the phrase as large as the window allows, and small beneath it what the agent reads.

use super::Shown;
use crate::interpret::draw::Ink;
use crate::ui::desk::Desk;
use crate::ui::parts;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Color;
use ratatui::text::Line;

/// How many answers stand beside each other.
const BESIDE: u16 = 3;
/// Rows of an answer: its number with the French, and the drawing.
const ANSWER: u16 = 5;

/// Where everything stands.
pub struct Rooms {
    /// The phrase.
    pub card: Rect,
    /// The French, the pronunciation, whether it was reviewed.
    pub notes: Rect,
    /// The drawing of each answer; its number stands in the row above.
    pub answers: Vec<Rect>,
}

impl Rooms {
    /// In a window of this size, above the line for the agent and the footer.
    pub fn of((width, height): (u16, u16), shown: &Shown, pronounced: bool) -> Self {
        let height = height.saturating_sub(2);
        let count = u16::try_from(shown.answers.len()).unwrap_or(9);
        let beside = count.clamp(1, BESIDE);
        let deep = count.div_ceil(BESIDE);
        // Half of the window is the phrase's, whatever can be answered.
        let each = (height / 2).checked_div(deep).map_or(0, |half| half.clamp(2, ANSWER));
        let notes = notes(shown, pronounced, width);
        let below = deep * each + notes;
        let card = Rect { x: 0, y: 0, width, height: height.saturating_sub(below) };
        let first = card.height + notes;
        let column = width / beside;
        let room = |at: u16| Rect {
            x: (at % BESIDE) * column + 1,
            y: first + (at / BESIDE) * each + 1,
            width: column.saturating_sub(2),
            height: each - 1,
        };
        let notes = Rect { x: 0, y: card.height, width, height: notes };
        Self { card, notes, answers: (0..count).map(room).collect() }
    }
}

/// Rows for what the agent reads.
fn notes(shown: &Shown, pronounced: bool, width: u16) -> u16 {
    let lines = |text: &str| parts::wrap(text, usize::from(width.saturating_sub(2))).len();
    let romanised = shown.phrase.romanised.as_deref().filter(|_| pronounced).map_or(0, lines);
    u16::try_from(lines(&shown.french) + romanised + 1).unwrap_or(3)
}

/// The pixels of a room: two in each cell, one above the other.
pub fn pixels(room: Rect) -> (u16, u16) {
    (room.width.saturating_sub(2), room.height * 2)
}

/// The phrase, what the agent reads, the answers.
pub fn view(desk: &Desk, frame: &mut Frame<'_>) {
    let Some(shown) = &desk.phrases.shown else { return };
    let rooms = Rooms::of(desk.size, shown, desk.phrases.pronounced);
    match &shown.ink {
        Some(ink) => draw(desk, frame, rooms.card, ink),
        None => parts::rows(frame, rooms.card, [Line::from(desk.words.get("window-too-small"))]),
    }
    let wide = usize::from(rooms.notes.width.saturating_sub(2));
    let mut notes = parts::wrap(&shown.french, wide);
    if let Some(romanised) = shown.phrase.romanised.as_deref().filter(|_| desk.phrases.pronounced) {
        notes.extend(parts::wrap(romanised, wide));
    }
    let reviewed = if shown.phrase.reviewed { "phrase-reviewed" } else { "phrase-not-reviewed" };
    notes.push(desk.words.get(reviewed));
    let notes = notes.into_iter().map(|n| Line::styled(format!(" {n}"), desk.theme.dim));
    parts::rows(frame, rooms.notes, notes);
    for (at, (answer, room)) in shown.answers.iter().zip(&rooms.answers).enumerate() {
        let given = if shown.given == Some(at) { desk.theme.cursor() } else { " " };
        let number = format!("{given}{} {}", at + 1, answer.french);
        let above = Rect { y: room.y.saturating_sub(1), height: 1, ..*room };
        let number = parts::fit(&number, usize::from(room.width));
        parts::rows(frame, above, [Line::styled(number, desk.theme.strong)]);
        if let Some(ink) = &answer.ink {
            draw(desk, frame, *room, ink);
        }
    }
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let Some(shown) = &desk.phrases.shown else { return vec![] };
    let answers =
        shown.answers.iter().enumerate().map(|(at, a)| format!("{} : {}", at + 1, a.french));
    [shown.french.clone(), shown.phrase.plain()]
        .into_iter()
        .chain(shown.phrase.romanised.clone())
        .chain(answers)
        .collect()
}

/// Paints ink into cells, two pixels in each: in greys where there are colours, else whole.
fn draw(desk: &Desk, frame: &mut Frame<'_>, room: Rect, ink: &Ink) {
    let coloured = desk.theme.text.fg.is_some() || desk.theme.accent.fg.is_some();
    let buffer = frame.buffer_mut();
    for row in 0..room.height {
        for column in 0..room.width {
            let Some(cell) = buffer.cell_mut((room.x + 1 + column, room.y + row)) else { continue };
            let (upper, lower) = (ink.at(column, row * 2), ink.at(column, row * 2 + 1));
            if desk.theme.ascii || !coloured {
                cell.set_symbol(whole(upper > 110, lower > 110, desk.theme.ascii));
            } else {
                let (upper, lower) = (grey(upper), grey(lower));
                let symbol = if upper == lower { " " } else { "▀" };
                cell.set_symbol(symbol).set_fg(upper).set_bg(lower);
            }
        }
    }
}

fn whole(upper: bool, lower: bool, ascii: bool) -> &'static str {
    match (upper, lower, ascii) {
        (false, false, _) => " ",
        (_, _, true) => "#",
        (true, true, _) => "█",
        (true, false, _) => "▀",
        (false, true, _) => "▄",
    }
}

/// Black on white, as on paper, in the 24 greys that every terminal with colours has.
fn grey(ink: u8) -> Color {
    match ink {
        0..=10 => Color::Indexed(231),
        245..=255 => Color::Indexed(16),
        ink => Color::Indexed(255 - (ink / 11).min(23)),
    }
}
