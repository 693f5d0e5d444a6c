//! *Show me your language*: all languages by their own names, drawn, for the other person to
//! point at; the agent types the number or moves there.

use super::{
    Over, language,
    paint::{self as painting, Drawn},
};
use crate::interpret::{Language, Painter};
use crate::ui::action::DeskAction;
use crate::ui::desk::Desk;
use crate::ui::key::{Code, Key};
use crate::ui::message::Effect;
use crate::ui::parts;
use crate::ui::screens::{Screen, moved};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::collections::BTreeMap;

/// The least room of a name, in cells of two pixels and in finer ones: below it letters run into
/// each other.
const LEAST: (u16, u16) = (38, 6);
const LEAST_FINE: (u16, u16) = (25, 5);

/// The board.
pub struct Board {
    languages: Vec<&'static Language>,
    cursor: usize,
    /// The least room of a name, in cells.
    least: (u16, u16),
    /// The digits typed so far.
    typed: String,
    /// A painter for each script; one for all would read all fonts at once.
    painters: BTreeMap<&'static str, Painter>,
    /// The names of the page shown.
    inks: Vec<Option<Drawn>>,
}

/// Opens the board.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    let languages = crate::ui::names::offered_languages();
    let languages = languages.into_iter().filter(|l| l.tag != "fr-facile").collect();
    let (typed, painters, inks) = (String::new(), BTreeMap::new(), vec![]);
    let least = if painting::smallest(desk) > 5 { LEAST_FINE } else { LEAST };
    let board = Board { languages, cursor: 0, least, typed, painters, inks };
    desk.phrases.over = Some(Over::Board(board));
    desk.screen = Screen::Phrases;
    desk.said = None;
    paint(desk);
    vec![]
}

/// How the names lie on the screen: columns and rows of a page, and the room of each.
struct Grid {
    across: u16,
    down: u16,
    room: (u16, u16),
}

impl Grid {
    fn of((width, height): (u16, u16), least: (u16, u16), count: usize) -> Self {
        // The heading above, the line for the agent and the footer below.
        let height = height.saturating_sub(3);
        let most = ((width / least.0).max(1), (height / least.1).max(1));
        let count = u16::try_from(count).unwrap_or(u16::MAX);
        // No more rows than needed: the names are larger then.
        let down = count.div_ceil(most.0).clamp(1, most.1);
        let across = count.div_ceil(down).clamp(1, most.0);
        Self { across, down, room: (width / across, height / down) }
    }

    fn page(&self) -> usize {
        usize::from(self.across * self.down)
    }

    /// Where the name itself is drawn, under its number.
    fn name(&self, at: usize) -> Rect {
        let rect = self.rect(at);
        Rect { y: rect.y + 1, height: rect.height.saturating_sub(1), ..rect }
    }

    fn rect(&self, at: usize) -> Rect {
        let at = u16::try_from(at).unwrap_or(0);
        let (width, height) = self.room;
        Rect { x: at % self.across * width, y: 1 + at / self.across * height, width, height }
    }
}

impl Board {
    fn grid(&self, size: (u16, u16)) -> Grid {
        Grid::of(size, self.least, self.languages.len())
    }

    /// The languages of the page where the cursor is, with their places.
    fn page(&self, size: (u16, u16)) -> impl Iterator<Item = (usize, &'static Language)> {
        let page = self.grid(size).page();
        let first = self.cursor / page * page;
        self.languages.iter().copied().enumerate().skip(first).take(page)
    }
}

/// A key on the board; `None` where it is an action like everywhere.
pub fn key(desk: &mut Desk, key: Key) -> Option<Vec<Effect>> {
    let Some(Over::Board(board)) = &mut desk.phrases.over else { return None };
    let count = board.languages.len();
    match (key.code, key.digit()) {
        (Code::Enter, _) => {
            let language = *board.languages.get(board.cursor)?;
            return Some(language::speak(desk, language));
        }
        (_, Some(digit)) => {
            board.typed.push(digit);
            // A number that cannot be is begun anew with its last digit.
            let number =
                |typed: &str| typed.parse::<usize>().ok().filter(|n| (1..=count).contains(n));
            if number(&board.typed).is_none() {
                board.typed = digit.to_string();
            }
            if let Some(at) = number(&board.typed) {
                board.cursor = at - 1;
            }
        }
        (Code::Left, _) => board.cursor = board.cursor.saturating_sub(1),
        (Code::Right, _) => board.cursor = (board.cursor + 1).min(count.saturating_sub(1)),
        _ => return None,
    }
    paint(desk);
    Some(vec![])
}

/// Moves by rows and pages.
pub fn go(desk: &mut Desk, action: DeskAction) {
    let size = desk.size;
    let Some(Over::Board(board)) = &mut desk.phrases.over else { return };
    let grid = board.grid(size);
    let (row, page) = (usize::from(grid.across), grid.page());
    let last = board.languages.len().saturating_sub(1);
    board.cursor = match action {
        DeskAction::Up => board.cursor.saturating_sub(row),
        DeskAction::Down => board.cursor + row,
        DeskAction::PageUp => board.cursor.saturating_sub(page),
        DeskAction::PageDown => (board.cursor / page + 1) * page,
        other => moved(other, board.cursor, last + 1),
    }
    .min(last);
    board.typed.clear();
    paint(desk);
}

/// Draws the names of the page where the cursor is.
pub fn paint(desk: &mut Desk) {
    let size = desk.size;
    let Some(Over::Board(board)) = &desk.phrases.over else { return };
    let (width, height) = board.grid(size).room;
    let room = Rect { x: 0, y: 0, width, height: height.saturating_sub(1) };
    let (pixels, smallest) = (painting::pixels(desk, room), painting::smallest(desk));
    let canvas = painting::canvas(desk);
    let Some(Over::Board(board)) = &mut desk.phrases.over else { return };
    let page: Vec<_> = board.page(size).map(|(_, language)| language).collect();
    let painters = &mut board.painters;
    board.inks = page
        .into_iter()
        .map(|language| {
            let painter = painters.entry(&language.script).or_insert_with(|| Painter::of(language));
            let ink = painter.fit(&language.autonym, pixels, smallest);
            ink.map(|ink| painting::drawn(canvas, ink))
        })
        .collect();
}

/// The names drawn on the page, and where.
pub fn drawings<'d>(desk: &Desk, board: &'d Board) -> Vec<(Rect, &'d Drawn)> {
    let grid = board.grid(desk.size);
    let inks = board.inks.iter().enumerate();
    inks.filter_map(|(place, ink)| Some((grid.name(place), ink.as_ref()?))).collect()
}

/// The page, with numbers and French names for the agent.
pub fn view(desk: &Desk, board: &Board, frame: &mut Frame<'_>) {
    let size = desk.size;
    let grid = board.grid(size);
    let pages = board.languages.len().div_ceil(grid.page());
    let page = board.cursor / grid.page() + 1;
    let args = [("page", page.into()), ("pages", pages.into())];
    let heading = format!(" {}", desk.words.with("board-heading", &args));
    let top = Rect { x: 0, y: 0, width: size.0, height: 1 };
    parts::rows(frame, top, [Line::styled(heading, desk.theme.dim)]);
    for (place, (at, language)) in board.page(size).enumerate() {
        let rect = grid.rect(place);
        let here = at == board.cursor;
        let pointer = if here { desk.theme.cursor() } else { " " };
        let name = format!("{pointer}{} {}", at + 1, desk.spoken_name(language));
        let style = if here { desk.theme.selected } else { desk.theme.text };
        let name = parts::fit(&name, usize::from(rect.width.saturating_sub(1)));
        let line = Rect { height: 1, width: rect.width.saturating_sub(1), ..rect };
        parts::rows(frame, line, [Line::styled(name, style)]);
        let room = grid.name(place);
        match board.inks.get(place) {
            Some(Some(_)) => {}
            // Letters of Europe are in the font of every terminal.
            _ if !matches!(&*language.script, "Latn" | "Cyrl" | "Grek") => {}
            _ => {
                let own = Line::from(format!(" {}", desk.read_aright(&language.autonym)));
                parts::rows(frame, room, [own]);
            }
        }
    }
}

/// The same as sentences: the language of the cursor.
pub fn lines(desk: &Desk, board: &Board) -> Vec<String> {
    let here = board.languages.get(board.cursor);
    let here = here.map(|l| format!("{} {}", board.cursor + 1, desk.spoken_name(l)));
    here.into_iter().collect()
}
