//! Draws the question as large as the window allows, the faces under it, and small beneath what the
//! agent reads.

use super::faces::{LARGE, SMALL, rows};
use super::{Shown, painting};
use crate::domain::survey::Face;
use crate::ui::desk::Desk;
use crate::ui::parts;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Where everything stands.
pub struct Rooms {
    /// The question, or thanks.
    pub question: Rect,
    /// The faces, each in its column.
    faces: [Rect; Face::COUNT],
    /// Whoever would rather not answer.
    refuse: Rect,
    /// What the agent reads.
    notes: Rect,
    large: bool,
}

/// Rows of a word under its face.
const WORD: u16 = 2;

impl Rooms {
    /// In the window, above the line for the agent and the footer.
    pub fn of(desk: &Desk, shown: &Shown) -> Self {
        let (width, height) = desk.size;
        let height = height.saturating_sub(2);
        let column = width / 5;
        let large = height >= 36 && column > LARGE.0;
        let notes = u16::try_from(notes(desk, shown).len()).unwrap_or(2);
        // The digit above, the word below.
        let face = 1 + if large { LARGE.1 } else { SMALL.1 } + WORD;
        let below = if shown.thanked.is_some() { 0 } else { face + 2 + notes };
        let above = height.saturating_sub(below);
        let row = |y: u16, height: u16| Rect { x: 0, y, width, height };
        let faces = std::array::from_fn(|at| {
            let x = column * u16::try_from(at).unwrap_or(0);
            Rect { x, y: above, width: column, height: face.min(height - above) }
        });
        let under = (above + face).min(height);
        Self {
            question: row(0, above),
            faces,
            refuse: row((under + 1).min(height), 1.min(height - under)),
            notes: row((under + 2).min(height), notes),
            large,
        }
    }
}

/// The French, whether a speaker has read the translation.
fn notes(desk: &Desk, shown: &Shown) -> Vec<String> {
    let wide = usize::from(desk.size.0.saturating_sub(2));
    let state = if shown.wording.reviewed { "phrase-reviewed" } else { "phrase-not-reviewed" };
    let mut notes = vec![];
    if shown.language.tag != "fr" {
        let french = shown.survey.words.get("fr").map(|words| words.question.clone());
        notes.extend(parts::wrap(&french.unwrap_or_default(), wide));
        notes.push(parts::fit(&desk.words.get(state), wide));
    }
    notes
}

/// What fills the screen.
pub fn view(desk: &Desk, frame: &mut Frame<'_>) {
    let Some(shown) = &desk.survey.shown else { return };
    let rooms = Rooms::of(desk, shown);
    match &shown.drawn {
        Some(drawn) => painting::paint(desk, frame, rooms.question, drawn),
        // Typed where it cannot be drawn: rather small than not at all.
        None => {
            let width = usize::from(rooms.question.width.saturating_sub(2));
            let lines = parts::wrap(&desk.read_aright(shown.text()), width);
            parts::rows(frame, rooms.question, lines.into_iter().map(|l| Line::from(l).centered()));
        }
    }
    if shown.thanked.is_some() {
        return;
    }
    for (face, room) in Face::ALL.into_iter().zip(rooms.faces) {
        let word = desk.read_aright(&shown.wording.faces[face.index()]);
        let words = parts::wrap(&word, usize::from(room.width.saturating_sub(1)));
        let digit = Line::styled(face.digit().to_string(), desk.theme.strong);
        let art = rows(face, rooms.large).into_iter().map(Line::from);
        let lines = std::iter::once(digit).chain(art).chain(words.into_iter().map(Line::from));
        parts::rows(frame, room, lines.map(Line::centered));
    }
    let refuse = format!("0  {}", desk.read_aright(&shown.wording.refuse));
    parts::rows(frame, rooms.refuse, [Line::from(refuse).centered()]);
    let lines = notes(desk, shown).into_iter();
    let lines = lines.map(|note| Line::styled(format!(" {note}"), desk.theme.dim));
    parts::rows(frame, rooms.notes, lines);
}

/// The image of what is drawn, where the terminal shows images: after all text was cleaned.
pub fn images(desk: &Desk, frame: &mut Frame<'_>) {
    // What lies over the screen would be hidden by it.
    if desk.session.locked || !desk.layers.is_empty() {
        return;
    }
    let Some(shown) = &desk.survey.shown else { return };
    if let Some(drawn) = &shown.drawn {
        painting::paint_image(frame, Rooms::of(desk, shown).question, drawn);
    }
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let Some(shown) = &desk.survey.shown else { return vec![] };
    let mut lines = vec![desk.read_aright(shown.text())];
    if shown.thanked.is_none() {
        let word = |face: Face| desk.read_aright(&shown.wording.faces[face.index()]);
        lines.extend(Face::ALL.map(|face| format!("{} : {}", face.digit(), word(face))));
        lines.push(format!("0 : {}", desk.read_aright(&shown.wording.refuse)));
        lines.extend(notes(desk, shown));
    }
    lines
}
