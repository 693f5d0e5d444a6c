//! Draws the phrase as large as the window allows, and small beneath it what the agent reads.

use super::paint::{Drawn, paint, paint_image};
use super::rooms::{Rooms, notes};
use super::{Over, Shown, board, written};
use crate::ui::desk::Desk;
use crate::ui::parts;
use crate::ui::said;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// What fills the screen.
pub fn view(desk: &Desk, frame: &mut Frame<'_>) {
    match (&desk.phrases.over, &desk.phrases.shown) {
        (Some(Over::Board(board)), _) => board::view(desk, board, frame),
        (Some(Over::Written(written)), _) => written::view(desk, written, frame),
        (None, Some(shown)) => card(desk, shown, frame),
        (None, None) => {
            let room = Rect { x: 1, y: 1, width: desk.size.0.saturating_sub(2), height: 4 };
            let lines = parts::wrap(&nothing(desk), usize::from(room.width));
            parts::rows(frame, room, lines.into_iter().map(Line::from));
        }
    }
    for (room, drawn) in drawings(desk) {
        paint(desk, frame, room, drawn);
    }
}

/// The images of what is drawn, where the terminal shows images: after all text was cleaned.
pub fn images(desk: &Desk, frame: &mut Frame<'_>) {
    // What lies over the screen would be hidden by them.
    if desk.session.locked || !desk.layers.is_empty() {
        return;
    }
    let said = u16::try_from(said::lines(desk, desk.size.0).len()).unwrap_or(u16::MAX);
    let below = desk.size.1.saturating_sub(1 + said);
    for (room, drawn) in drawings(desk).into_iter().filter(|(room, _)| room.bottom() <= below) {
        paint_image(frame, room, drawn);
    }
}

/// What is drawn, and where.
fn drawings(desk: &Desk) -> Vec<(Rect, &Drawn)> {
    match (&desk.phrases.over, &desk.phrases.shown) {
        (Some(Over::Board(board)), _) => board::drawings(desk, board),
        (Some(Over::Written(written)), _) => written::drawings(desk, written),
        (None, Some(shown)) => {
            let rooms = Rooms::of(desk, shown);
            let sign = rooms.sign.zip(shown.sign.as_ref());
            let phrase = shown.ink.as_ref().map(|ink| (rooms.card, ink));
            let answers = rooms.answers.into_iter().zip(&shown.answers);
            let answers = answers.filter_map(|(room, answer)| Some((room, answer.ink.as_ref()?)));
            sign.into_iter().chain(phrase).chain(answers).collect()
        }
        (None, None) => vec![],
    }
}

/// What stands there while no phrase is shown.
fn nothing(desk: &Desk) -> String {
    let empty = desk.phrases.speaker.as_ref().is_some_and(|s| s.cards.is_empty());
    if empty { desk.words.get("no-cards-here") } else { String::new() }
}

/// The phrase, what the agent reads, the answers.
fn card(desk: &Desk, shown: &Shown, frame: &mut Frame<'_>) {
    let rooms = Rooms::of(desk, shown);
    // Who does not read is shown the sign alone where there is no room for both.
    if shown.ink.is_none() && (shown.sign.is_none() || shown.lacks.is_some()) {
        let why = match shown.lacks {
            Some(letter) => {
                desk.words.with("card-no-font", &[("letter", letter.to_string().into())])
            }
            None => desk.words.get("window-too-small"),
        };
        parts::rows(frame, rooms.card, [Line::from(why)]);
    }
    let lines = notes(desk, shown).into_iter();
    let lines = lines.map(|n| Line::styled(format!(" {n}"), desk.theme.dim));
    parts::rows(frame, rooms.notes, lines);
    for (at, (answer, room)) in shown.answers.iter().zip(&rooms.answers).enumerate() {
        let given = if shown.given == Some(at) { desk.theme.cursor() } else { " " };
        let number = format!("{given}{} {}", at + 1, answer.french);
        let above = Rect { x: room.x + 1, y: room.y.saturating_sub(1), height: 1, ..*room };
        let number = parts::fit(&number, usize::from(room.width.saturating_sub(2)));
        parts::rows(frame, above, [Line::styled(number, desk.theme.strong)]);
    }
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    match (&desk.phrases.over, &desk.phrases.shown) {
        (Some(Over::Board(board)), _) => board::lines(desk, board),
        (Some(Over::Written(written)), _) => written::lines(desk, written),
        (None, Some(shown)) => {
            let answers = shown.answers.iter().enumerate();
            let answers = answers.map(|(at, a)| format!("{} : {}", at + 1, a.french));
            let said = desk.read_aright(&shown.phrase.text);
            std::iter::once(said).chain(notes(desk, shown)).chain(answers).collect()
        }
        (None, None) => vec![nothing(desk)],
    }
}
