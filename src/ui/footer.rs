//! The keys that matter now.

use super::action::{Action, DeskAction};
use super::desk::Desk;
use super::screens::counts::footer as counts_actions;
use super::screens::day::actions::DayAction;
use super::screens::directory::actions::DirectoryAction;
use super::screens::feedback::actions::FeedbackAction;
use super::screens::history::actions::HistoryAction;
use super::screens::incidents::actions::IncidentAction;
use super::screens::large::actions::LargeAction;
use super::screens::phrases::Over;
use super::screens::phrases::actions::PhraseAction;
use super::screens::queue::actions::QueueAction as Q;
use super::screens::requests::footer as request_actions;
use super::screens::settings::actions::SettingsAction;
use super::screens::sheets::actions::SheetAction;
use super::screens::survey::actions::SurveyAction;
use super::screens::{Screen, queue};
use super::view::{ALWAYS, short};
use crate::domain::post::PostState;
use crate::domain::visit::State;
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

/// The actions that matter now, the likeliest first.
pub fn actions(desk: &Desk) -> Vec<Action> {
    let back = Action::Desk(DeskAction::Back);
    match desk.screen {
        Screen::Queue => queue_actions(desk).iter().map(|a| Action::Queue(*a)).collect(),
        Screen::Day => {
            let mine = [DayAction::Previous, DayAction::Next, DayAction::Type];
            mine.map(Action::Day).into_iter().chain([back]).collect()
        }
        Screen::Settings => {
            let mine = [SettingsAction::Edit, SettingsAction::Add];
            mine.map(Action::Settings).into_iter().chain([back]).collect()
        }
        Screen::History => {
            use HistoryAction::{Act, Forgive, Open, Order, Related};
            let mine: &[_] = match desk.history.reading {
                true => &[Act, Related],
                false => &[Open, Act, Related, Order, Forgive],
            };
            [back].into_iter().chain(mine.iter().map(|a| Action::History(*a))).collect()
        }
        Screen::Directory => {
            let mine = [DirectoryAction::Open, DirectoryAction::Reread];
            [back].into_iter().chain(mine.map(Action::Directory)).collect()
        }
        // All letters are the text's.
        Screen::Phrases if matches!(desk.phrases.over, Some(Over::Written(_))) => vec![],
        Screen::Phrases if desk.phrases.over.is_some() => vec![back],
        Screen::Phrases => {
            let mine = [
                PhraseAction::Follow,
                PhraseAction::Language,
                PhraseAction::Speak,
                PhraseAction::Pronunciation,
                PhraseAction::Write,
                PhraseAction::Dialogue,
            ];
            let mine = mine.map(Action::Phrase);
            [back, Action::Desk(DeskAction::Phrases)].into_iter().chain(mine).collect()
        }
        Screen::Survey => [SurveyAction::Refuse, SurveyAction::Language].map(Action::Survey).into(),
        Screen::Large => [LargeAction::Language].map(Action::Large).into(),
        Screen::Sheets => {
            let mine = [SheetAction::Undo, SheetAction::Way, SheetAction::Language];
            mine.map(Action::Sheet).into_iter().chain([back]).collect()
        }
        Screen::Incidents => {
            use IncidentAction::{Close, Open, Step, Write};
            let mine = [Open, Write, Step, Close].map(Action::Incident);
            mine.into_iter().chain([back]).collect()
        }
        Screen::Feedback => {
            use FeedbackAction::{New, Open, Request, Settle, Tell};
            let mine = [Open, New, Settle, Tell, Request].map(Action::Feedback);
            mine.into_iter().chain([back]).collect()
        }
        Screen::Requests => {
            let mine = request_actions(desk).iter().map(|a| Action::Request(*a));
            mine.chain([back]).collect()
        }
        Screen::Counts => {
            let mine = counts_actions(desk).iter().map(|a| Action::Counts(*a));
            mine.chain([back]).collect()
        }
        Screen::Help => vec![back],
    }
}

fn queue_actions(desk: &Desk) -> &'static [Q] {
    let paused = desk.post().is_some_and(|p| p.state != PostState::Open);
    if desk.post().is_none() {
        return &[Q::Seat, Q::New, Q::Inform];
    }
    if paused {
        return &[Q::Pause, Q::New, Q::HandOver];
    }
    match queue::current(desk).map(|(_, t)| t.state) {
        Some(State::Serving(_)) => {
            &[Q::Finish, Q::Hold, Q::Lines, Q::Transfer, Q::Note, Q::NoteRequest, Q::New, Q::Undo]
        }
        Some(_) => &[Q::Serve, Q::CallNext, Q::Close, Q::Requeue, Q::New, Q::Undo],
        None => {
            &[Q::New, Q::CallNext, Q::Serve, Q::Resume, Q::Inform, Q::Requests, Q::Filter, Q::Undo]
        }
    }
}

/// As many of them as fit, always ending with the way to the others.
pub fn line<'a>(desk: &Desk, width: usize) -> Line<'a> {
    // Over a dialog its own line names the keys: these would be typed into it.
    if desk.session.locked || !desk.layers.is_empty() {
        return Line::default();
    }
    if desk.queue.typing && desk.screen == Screen::Queue {
        let typed = desk.queue.filter.text();
        let text = desk.words.with("filter-line", &[("typed", typed.into())]);
        return Line::styled(format!(" {text}"), desk.theme.accent);
    }
    if matches!(desk.phrases.over, Some(Over::Written(_))) && desk.screen == Screen::Phrases {
        return Line::default();
    }
    let end = ALWAYS.map(|a| short(desk, a)).join("  ");
    let mut text = String::from(" ");
    for action in actions(desk) {
        let next = short(desk, action);
        if text.width() + next.width() + end.width() + 4 > width {
            break;
        }
        text.push_str(&next);
        text.push_str("  ");
    }
    Line::styled(text + &end, desk.theme.dim)
}
