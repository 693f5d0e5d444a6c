//! Sheets of a large survey typed in at the desk, from paper or on the telephone: a row a sheet, a key
//! a cell. A sheet is counted when its row is full and Enter says so; the last one can be taken back.

pub mod actions;
pub mod view;

use super::Screen;
use super::large::place_of;
use super::survey::errand::{Errand, LargeFor};
use crate::domain::survey::large::{Given, Kind, LONGEST_WORDS, Large, Question, Sheet, Way};
use crate::interpret::Language;
use crate::journal::JournalError;
use crate::journal::survey::Receipt;
use crate::ui::desk::Desk;
use crate::ui::entry::Entry;
use crate::ui::key::{Code, Key};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use actions::SheetAction;
use std::collections::BTreeSet;
use std::sync::Arc;

/// The state of the screen.
#[derive(Default)]
pub struct SheetsScreen {
    grid: Option<Grid>,
}

/// What is being typed in.
struct Grid {
    large: Arc<Large>,
    way: Way,
    language: &'static Language,
    /// The cell shown, from 0; as many as there are questions where the row is full.
    at: usize,
    /// The row, `None` where nothing was typed yet.
    row: Vec<Option<Given>>,
    ticked: BTreeSet<u8>,
    entry: Entry,
    /// The sheet on its way to the file.
    under_way: Option<Vec<Given>>,
    /// The sheet counted last.
    last: Option<(Vec<Given>, Receipt)>,
    /// How many were counted since the screen was opened.
    count: usize,
}

impl Grid {
    fn question(&self) -> Option<&Question> {
        self.large.questions.get(self.at)
    }

    fn is_begun(&self) -> bool {
        self.row.iter().any(Option::is_some) || !self.ticked.is_empty() || !self.entry.is_empty()
    }

    fn empty(&mut self) {
        self.row = vec![None; self.large.questions.len()];
        self.go(0);
    }

    /// Shows a cell, with what stands in it.
    fn go(&mut self, at: usize) {
        self.at = at.min(self.row.len());
        (self.ticked, self.entry) = Default::default();
        match self.row.get(self.at) {
            Some(Some(Given::Several(places))) => self.ticked.clone_from(places),
            Some(Some(Given::Words(text))) => self.entry = Entry::new(text),
            _ => {}
        }
    }

    fn set(&mut self, given: Given) {
        if let Some(cell) = self.row.get_mut(self.at) {
            *cell = Some(given);
        }
        self.go(self.at + 1);
    }
}

/// Looks for the large surveys whose sheets may come in.
pub fn open() -> Vec<Effect> {
    vec![Effect::Survey(Errand::Large(LargeFor::Sheets))]
}

/// Shows the grid of one of them; which is asked where there are several.
pub fn found(desk: &mut Desk, mut known: Vec<Arc<Large>>) -> Vec<Effect> {
    if known.len() == 1 {
        return begin(desk, known.remove(0));
    }
    let items = known.iter().map(|large| Item::new(large.name.clone())).collect();
    let picker = Picker::new(desk.words.get("large-which"), items);
    desk.pick_one(picker, known, begin)
}

fn begin(desk: &mut Desk, large: Arc<Large>) -> Vec<Effect> {
    let mut grid = Grid {
        large,
        way: Way::Paper,
        language: Language::french(),
        at: 0,
        row: vec![],
        ticked: BTreeSet::new(),
        entry: Entry::default(),
        under_way: None,
        last: None,
        count: 0,
    };
    grid.empty();
    desk.sheets.grid = Some(grid);
    desk.screen = Screen::Sheets;
    vec![]
}

/// A key of the row: it answers the cell and goes to the next.
pub fn takes(desk: &mut Desk, key: Key) -> Option<Vec<Effect>> {
    let grid = desk.sheets.grid.as_mut()?;
    // A few milliseconds: what is typed meanwhile would go into the wrong row if the file refused it.
    if grid.under_way.is_some() {
        return Some(vec![]);
    }
    let kind = grid.question().map(|question| question.kind);
    if kind == Some(Kind::Words) && write(grid, key) {
        return Some(vec![]);
    }
    let digit = key.digit().and_then(|c| c.to_digit(10)).and_then(|d| u8::try_from(d).ok());
    let place = grid.question().and_then(|question| place_of(question, key, digit));
    match (kind, place, key.code) {
        (Some(Kind::Choices), Some(place), _) => {
            if !grid.ticked.remove(&place) {
                grid.ticked.insert(place);
            }
        }
        (Some(_), Some(place), _) => grid.set(Given::One(place)),
        (Some(Kind::Choices), None, Code::Enter | Code::Right | Code::Tab) => {
            let ticked = std::mem::take(&mut grid.ticked);
            grid.set(Given::several(ticked));
        }
        (Some(Kind::Words), None, Code::Enter | Code::Tab) => {
            let text = grid.entry.text();
            grid.set(Given::words(&text));
        }
        (Some(kind), None, Code::Char(_))
            if key.typed() == Some(' ') || (digit == Some(0) && kind != Kind::Scale10) =>
        {
            grid.set(Given::Skipped);
        }
        (None, _, Code::Enter) => return Some(hand_in(desk)),
        (_, None, Code::Left | Code::Backspace | Code::Up | Code::BackTab) => {
            grid.go(grid.at.saturating_sub(1))
        }
        (Some(_), None, Code::Right | Code::Tab) if grid.row[grid.at].is_some() => {
            grid.go(grid.at + 1);
        }
        // Another figure is no answer here, nor anything else.
        _ if digit.is_some() && key.typed().is_some_and(|c| c.is_ascii_digit()) => {}
        _ => return None,
    }
    Some(vec![])
}

/// A key of a cell of words; whether it was one of the text.
fn write(grid: &mut Grid, key: Key) -> bool {
    match (key.code, key.typed()) {
        (_, Some(c)) if grid.entry.text().chars().count() < LONGEST_WORDS => grid.entry.insert(c),
        (_, Some(_)) => {}
        (Code::Backspace, _) if grid.entry.is_empty() => return false,
        (Code::Left, _) if grid.entry.before_cursor().is_empty() => return false,
        _ => return grid.entry.edit(key),
    }
    true
}

/// Counts the full row.
fn hand_in(desk: &mut Desk) -> Vec<Effect> {
    let Some(grid) = &mut desk.sheets.grid else { return vec![] };
    let given: Vec<Given> = grid.row.iter().cloned().map(Option::unwrap_or_default).collect();
    match Sheet::new(&grid.large, grid.way, &grid.language.tag, &given) {
        Ok(sheet) => {
            grid.under_way = Some(given);
            vec![Effect::Survey(Errand::HandIn(sheet, LargeFor::Sheets))]
        }
        Err(error) => {
            tracing::error!(%error, "a sheet was typed in as its survey does not allow");
            vec![]
        }
    }
}

/// It was counted, or was not: then it stays to be counted.
pub fn handed_in(desk: &mut Desk, done: Result<Receipt, JournalError>) {
    let Some(grid) = &mut desk.sheets.grid else { return };
    let Some(given) = grid.under_way.take() else { return };
    match done {
        Ok(receipt) => {
            grid.last = Some((given, receipt));
            grid.count += 1;
            grid.empty();
            desk.say(desk.words.get("sheets-counted"));
        }
        Err(error) => desk.refused(&error),
    }
}

/// The last sheet is counted no longer: it stands in the row again.
pub fn taken_back(desk: &mut Desk, done: Result<(), JournalError>) {
    let Some(grid) = &mut desk.sheets.grid else { return };
    grid.under_way = None;
    match done {
        Ok(()) => {
            if let Some((given, _)) = grid.last.take() {
                grid.row = given.into_iter().map(Some).collect();
                grid.count = grid.count.saturating_sub(1);
                grid.go(grid.row.len());
            }
            desk.say(desk.words.get("sheets-taken-back"));
        }
        Err(error) => desk.refused(&error),
    }
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: SheetAction) -> Vec<Effect> {
    let Some(grid) = &mut desk.sheets.grid else { return vec![] };
    match action {
        SheetAction::Undo if grid.is_begun() => desk.warn_by("sheets-begun"),
        SheetAction::Undo => match &grid.last {
            Some((_, receipt)) if grid.under_way.is_none() => {
                grid.under_way = Some(vec![]);
                vec![Effect::Survey(Errand::TakeBack(receipt.clone()))]
            }
            _ => desk.warn_by("sheets-nothing-back"),
        },
        SheetAction::Way => {
            grid.way = if grid.way == Way::Paper { Way::Phone } else { Way::Paper };
            vec![]
        }
        SheetAction::Language => choose_language(desk),
    }
}

fn choose_language(desk: &mut Desk) -> Vec<Effect> {
    let Some(grid) = &desk.sheets.grid else { return vec![] };
    let languages: Vec<&'static Language> =
        grid.large.languages().filter_map(Language::by_tag).collect();
    let items = languages.iter().map(|l| Item::new(desk.spoken_name(l)).detail(l.tag.clone()));
    let picker = Picker::new(desk.words.get("pick-language"), items.collect());
    desk.pick_one(picker, languages, |desk, language| {
        if let Some(grid) = &mut desk.sheets.grid {
            grid.language = language;
        }
        vec![]
    })
}

/// Back to the queue; a sheet that was begun is not counted, and that is said.
pub fn back(desk: &mut Desk) {
    let begun = desk.sheets.grid.take().is_some_and(|grid| grid.is_begun());
    desk.screen = Screen::Queue;
    if begun {
        desk.warn(desk.words.get("sheets-left"));
    }
}
