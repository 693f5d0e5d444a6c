//! Written mode, for deaf people and whoever cannot speak: each types in turn, and it stands large
//! for the other. At the end the exchange is kept or forgotten.

use super::{
    Over, dialogue,
    paint::{self as painting, Drawn},
};
use crate::domain::event::Means;
use crate::interpret::{Language, Painter};
use crate::ui::desk::Desk;
use crate::ui::entry::Entry;
use crate::ui::key::{Code, Key};
use crate::ui::message::Effect;
use crate::ui::parts;
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::Screen;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// Rows for the last things written.
const PAST: u16 = 6;

/// Who writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Agent,
    Person,
}

impl Side {
    fn other(self) -> Self {
        match self {
            Side::Agent => Side::Person,
            Side::Person => Side::Agent,
        }
    }

    fn id(self) -> &'static str {
        match self {
            Side::Agent => "written-agent",
            Side::Person => "written-person",
        }
    }
}

/// An exchange in writing.
pub struct Written {
    turns: Vec<(Side, String)>,
    side: Side,
    entry: Entry,
    painter: Painter,
    ink: Option<Drawn>,
}

impl Written {
    /// What stands large: what is being typed, else what was written last.
    fn text(&self) -> String {
        match (self.entry.is_empty(), self.turns.last()) {
            (true, Some((_, text))) => text.clone(),
            _ => self.entry.text(),
        }
    }
}

/// Begins to write, the agent first.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    let language = desk.phrases.language().unwrap_or_else(Language::french);
    let painter = Painter::of(language);
    let (turns, side, entry, ink) = (vec![], Side::Agent, Entry::default(), None);
    desk.phrases.over = Some(Over::Written(Box::new(Written { turns, side, entry, painter, ink })));
    desk.screen = Screen::Phrases;
    desk.said = None;
    super::count(desk, Means::Written)
}

/// All keys are the text's, but those that end it.
pub fn key(desk: &mut Desk, key: Key) -> Vec<Effect> {
    let Some(Over::Written(written)) = &mut desk.phrases.over else { return vec![] };
    match (key.code, key.typed()) {
        (Code::Esc, _) => return end(desk),
        (Code::Enter, _) if !written.entry.text().trim().is_empty() => {
            let text = written.entry.text().trim().to_owned();
            written.turns.push((written.side, text));
            written.entry.clear();
            written.side = written.side.other();
        }
        (Code::Tab, _) if written.entry.is_empty() => written.side = written.side.other(),
        (_, Some(c)) => written.entry.insert(c),
        _ => _ = written.entry.edit(key),
    }
    paint(desk);
    vec![]
}

/// Asks what becomes of the exchange, where there is one.
fn end(desk: &mut Desk) -> Vec<Effect> {
    let Some(Over::Written(written)) = &mut desk.phrases.over else { return vec![] };
    // What was typed and not ended is part of it.
    if !written.entry.text().trim().is_empty() {
        written.turns.push((written.side, written.entry.text().trim().to_owned()));
        written.entry.clear();
    }
    if written.turns.is_empty() {
        return super::back(desk);
    }
    let choices = ["written-forget", "written-keep"];
    let items = choices.iter().map(|id| Item::new(desk.words.get(id))).collect();
    let picker = Picker::new(desk.words.get("written-end"), items);
    desk.pick_one(picker, vec![false, true], |desk, keep| {
        let effects = if keep { self::keep(desk) } else { vec![] };
        // Without a ticket it could not be kept: it stays to be read.
        if keep && effects.is_empty() {
            return vec![];
        }
        effects.into_iter().chain(super::back(desk)).collect()
    })
}

fn keep(desk: &mut Desk) -> Vec<Effect> {
    let Some(Over::Written(written)) = &desk.phrases.over else { return vec![] };
    let turn = |(side, text): &(Side, String)| format!("{} : {text}", desk.words.get(side.id()));
    let text = written.turns.iter().map(turn).collect::<Vec<_>>().join(" · ");
    dialogue::keep_note(desk, text)
}

/// Where the text stands: above the last things written, the line for the agent and the footer.
fn room((width, height): (u16, u16)) -> Rect {
    Rect { x: 0, y: 0, width, height: height.saturating_sub(PAST + 2) }
}

/// Draws the text for the window as it is now.
pub fn paint(desk: &mut Desk) {
    let pixels = painting::pixels(desk, room(desk.size));
    let smallest = painting::smallest(desk);
    let canvas = painting::canvas(desk);
    let Some(Over::Written(written)) = &mut desk.phrases.over else { return };
    let ink = written.painter.fit(&written.text(), pixels, smallest);
    written.ink = ink.map(|ink| painting::drawn(canvas, ink));
}

/// The text drawn, and where.
pub fn drawings<'d>(desk: &Desk, written: &'d Written) -> Vec<(Rect, &'d Drawn)> {
    written.ink.iter().map(|ink| (room(desk.size), ink)).collect()
}

/// The text large, what was written before small, who writes now.
pub fn view(desk: &Desk, written: &Written, frame: &mut Frame<'_>) {
    let room = room(desk.size);
    if written.ink.is_none() {
        // A text too long for the window is shown as it is typed, its end last.
        let lines = parts::wrap(&written.text(), usize::from(room.width.saturating_sub(2)));
        let hidden = lines.len().saturating_sub(usize::from(room.height));
        let lines = lines.into_iter().skip(hidden).map(|l| Line::from(format!(" {l}")));
        parts::rows(frame, room, lines);
    }
    let below = Rect { y: room.height, height: PAST, ..room };
    parts::rows(
        frame,
        below,
        past(desk, written).into_iter().map(|l| Line::styled(l, desk.theme.dim)),
    );
}

/// What was written before, the latest last, and who writes now.
fn past(desk: &Desk, written: &Written) -> Vec<String> {
    let who = |side: Side| desk.words.get(side.id());
    let width = usize::from(desk.size.0.saturating_sub(2));
    let turns = written.turns.iter().map(|(side, text)| format!("{} : {text}", who(*side)));
    // The latest is there whole as far as there is room: an address is copied from it.
    let wrapped = turns.flat_map(|turn| parts::wrap(&turn, width));
    let mut lines: Vec<String> = wrapped.map(|line| format!(" {line}")).collect();
    let most = usize::from(PAST) - 1;
    lines.drain(..lines.len().saturating_sub(most));
    let now = [("who", who(written.side).into())];
    lines.push(format!(" {}", desk.words.with("written-now", &now)));
    lines
}

/// The same as sentences.
pub fn lines(desk: &Desk, written: &Written) -> Vec<String> {
    let turn = |(side, text): &(Side, String)| format!("{} : {text}", desk.words.get(side.id()));
    let now = [("who", desk.words.get(written.side.id()).into())];
    let mut lines: Vec<String> = written.turns.iter().map(turn).collect();
    lines.push(desk.words.with("written-now", &now));
    lines
}
