//! A day of the past: its counts and its tickets.

pub mod actions;
pub mod view;

mod columns;
mod detail;

use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::{DayRead, Effect};
use crate::ui::screens::Screen;
use actions::DayAction;
use chrono::Datelike;

/// The state of the screen.
#[derive(Debug, Clone, Default)]
pub struct Day {
    /// What was read; nothing until then.
    pub read: Option<DayRead>,
    /// The row of interest.
    pub cursor: usize,
    /// What its columns must hold, measured once: a day of another tool can have thousands.
    measure: columns::Measure,
}

impl Day {
    /// How many tickets there are.
    pub fn len(&self) -> usize {
        self.read.as_ref().map_or(0, |r| r.tickets.len())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Shows what was read.
    pub fn show(&mut self, read: DayRead) {
        let measure = columns::Measure::of(&read.tickets);
        *self = Self { read: Some(read), cursor: 0, measure };
    }
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: DayAction) -> Vec<Effect> {
    desk.screen = Screen::Day;
    let read = desk.day.read.as_ref();
    let shown = read.map_or(desk.hall.day, |r| r.day);
    match action {
        DayAction::Previous => match read.and_then(|r| r.before) {
            Some(day) => vec![Effect::ReadDay(day)],
            None => desk.warn_by("no-day-before"),
        },
        DayAction::Next => match read.and_then(|r| r.after) {
            Some(day) => vec![Effect::ReadDay(day)],
            None => desk.warn_by("no-day-after"),
        },
        DayAction::Type => {
            let fields = vec![Field::date(desk.words.get("field-day"), shown)];
            let title = desk.words.get(&format!("action-{}", Action::Day(action).name()));
            desk.fill(Form::new(title, fields), move |_, form| {
                form.date(0, shown.year()).map(Effect::ReadDay).into_iter().collect()
            })
        }
    }
}
