//! Where everything stands around the phrase.

use super::{Shown, card, colleagues};
use crate::ui::desk::Desk;
use crate::ui::parts;
use ratatui::layout::Rect;

/// How many answers stand beside each other.
const BESIDE: u16 = 3;
/// Rows of an answer: its number with the French, and the drawing. Scripts that stack need more.
const ANSWER: u16 = 5;
const TALL_ANSWER: u16 = 6;

/// Where everything stands.
pub struct Rooms {
    /// The sign, for those who do not read.
    pub sign: Option<Rect>,
    /// The phrase.
    pub card: Rect,
    /// What the agent reads.
    pub notes: Rect,
    /// The drawing of each answer; its number stands in the row above.
    pub answers: Vec<Rect>,
}

impl Rooms {
    /// In the window, above the line for the agent and the footer.
    pub fn of(desk: &Desk, shown: &Shown) -> Self {
        let (width, height) = desk.size;
        let height = height.saturating_sub(2);
        let count = u16::try_from(shown.answers.len()).unwrap_or(9);
        let beside = count.clamp(1, BESIDE);
        let deep = count.div_ceil(BESIDE);
        // Half of the window is the phrase's, whatever can be answered.
        let tall = desk.phrases.speaker.as_ref().is_some_and(|s| s.painter.is_tall());
        let usual = if tall { TALL_ANSWER } else { ANSWER }.max(height / 7);
        let each = (height / 2).checked_div(deep).map_or(0, |half| half.clamp(2, usual));
        let notes = u16::try_from(notes(desk, shown).len()).unwrap_or(3);
        let above = height.saturating_sub(deep * each + notes);
        let signed = desk.phrases.pictured && shown.card.pictogram.is_some();
        let sign = signed.then_some(Rect { x: 0, y: 0, width, height: above / 2 });
        let top = sign.map_or(0, |s| s.height);
        let card = Rect { x: 0, y: top, width, height: above - top };
        let first = above + notes;
        let column = width / beside;
        let room = |at: u16| Rect {
            x: (at % BESIDE) * column,
            y: first + (at / BESIDE) * each + 1,
            width: column,
            height: each - 1,
        };
        let notes = Rect { x: 0, y: above, width, height: notes };
        Self { sign, card, notes, answers: (0..count).map(room).collect() }
    }
}

/// What the agent reads beneath the phrase: the French, how it is said, whether a speaker found it
/// right, what usually follows, who else speaks the language.
pub fn notes(desk: &Desk, shown: &Shown) -> Vec<String> {
    let words = &desk.words;
    let wide = usize::from(desk.size.0.saturating_sub(2));
    let mut lines = parts::wrap(&shown.french, wide);
    if let Some(romanised) = shown.phrase.romanised.as_deref().filter(|_| desk.phrases.pronounced) {
        lines.extend(parts::wrap(romanised, wide));
    }
    let reviewed = if shown.phrase.reviewed { "phrase-reviewed" } else { "phrase-not-reviewed" };
    let follows = card::next(desk).and_then(|next| {
        let speaker = desk.phrases.speaker.as_ref()?;
        let (_, french) = speaker.cards.iter().find(|(card, _)| card.id == next.id)?;
        Some(words.with("card-next", &[("card", french.as_str().into())]))
    });
    // The phrase needs the rows: what usually follows is cut before it takes another.
    let state: Vec<String> = std::iter::once(words.get(reviewed)).chain(follows).collect();
    lines.push(parts::fit(&state.join(desk.theme.separator()), wide));
    lines.extend(others(desk).map(|others| parts::fit(&others, wide)));
    lines
}

/// The colleague who speaks it here and now, and the telephone.
fn others(desk: &Desk) -> Option<String> {
    let colleagues = colleagues::here(desk);
    let named = colleagues.first().map(|first| {
        let more = colleagues.len() - 1;
        let args = [
            ("agent", first.name.as_str().into()),
            ("place", first.place.as_str().into()),
            ("more", more.into()),
        ];
        desk.words.with("speaks-here", &args)
    });
    let telephone = colleagues::services(desk);
    let telephone = telephone.first().map(|_| desk.words.get("telephone-there"));
    let all: Vec<String> = [named, telephone].into_iter().flatten().collect();
    (!all.is_empty()).then(|| all.join(desk.theme.separator()))
}
