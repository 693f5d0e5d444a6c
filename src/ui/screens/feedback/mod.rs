//! What people say of the service: noted, settled, told; a request made of what awaits an answer.
//! The list names nobody and holds nobody's words; these are read for the one that is opened.

pub mod actions;
pub mod read;
pub mod view;

mod acts;

use super::{Screen, requests};
use crate::domain::id::RequestId;
use crate::domain::refusal::Refusal;
use crate::journal::past::ListedFeedback;
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::page::Page;
use actions::FeedbackAction;
use read::{Found, Question, Reading, Then};

/// The state of the screen.
#[derive(Debug, Clone, Default)]
pub struct FeedbackScreen {
    /// What was read; nothing until then.
    pub rows: Option<Vec<ListedFeedback>>,
    /// The row of interest.
    pub cursor: usize,
}

impl FeedbackScreen {
    /// The one under the cursor.
    pub fn here(&self) -> Option<&ListedFeedback> {
        self.rows.as_ref()?.get(self.cursor)
    }
}

/// Shows the screen, read anew.
pub fn open(desk: &mut Desk) -> Vec<Effect> {
    desk.screen = Screen::Feedback;
    desk.feedback = FeedbackScreen::default();
    refresh(desk)
}

/// Whether the screen is shown, or the help on it.
fn is_open(desk: &Desk) -> bool {
    let help = desk.screen == Screen::Help && desk.help.of == Screen::Feedback;
    help || desk.screen == Screen::Feedback
}

/// Asks the file anew, while it is open.
pub fn refresh(desk: &Desk) -> Vec<Effect> {
    match is_open(desk) {
        true => ask(desk, Question::List),
        false => vec![],
    }
}

/// A question on behalf of who sits here; nobody is told nothing.
fn ask(desk: &Desk, question: Question) -> Vec<Effect> {
    let agent = desk.session.agent.into_iter();
    agent.map(|agent| Effect::ReadFeedback(agent, question)).collect()
}

/// Takes in what was read. Whoever sits here now may not be who asked.
pub fn take(desk: &mut Desk, reading: Reading) -> Vec<Effect> {
    if desk.session.agent != Some(reading.agent) {
        return vec![];
    }
    match reading.found {
        Ok(Found::List(rows)) => {
            let here = desk.feedback.here().map(|row| row.id);
            let at = rows.iter().position(|row| Some(row.id) == here);
            let last = rows.len().saturating_sub(1);
            desk.feedback.cursor = at.unwrap_or(desk.feedback.cursor.min(last));
            desk.feedback.rows = Some(rows);
            vec![]
        }
        // Words are not shown to whoever went elsewhere or locked the screen meanwhile.
        Ok(Found::One(..)) if !is_free(desk) => vec![],
        Ok(Found::One(.., None)) => desk.refuse(&Refusal::NoSuchFeedback),
        Ok(Found::One(id, then, Some(said))) => match then {
            Then::Show => {
                let page = Page::new(view::title(desk, &said), view::sheet(desk, &said));
                desk.read(page, |_, _| vec![])
            }
            Then::Settle => acts::settle(desk, id, said.settled),
            Then::Request => match said.request {
                Some(request) => requests::show_one(desk, request),
                None => acts::make_request(desk, id, said.receipt.service),
            },
        },
        Err(error) => {
            desk.refused(&error);
            vec![]
        }
    }
}

/// Whether the screen is shown and nothing lies over it.
fn is_free(desk: &Desk) -> bool {
    desk.screen == Screen::Feedback && !desk.session.locked && desk.layers.is_empty()
}

/// A request was made of one: it is shown, unless the agent went elsewhere.
pub fn request_made(desk: &mut Desk, request: RequestId) -> Vec<Effect> {
    match is_free(desk) {
        true => requests::show_one(desk, request),
        false => vec![],
    }
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: FeedbackAction) -> Vec<Effect> {
    if action == FeedbackAction::New {
        return acts::note(desk);
    }
    let Some(row) = desk.feedback.here() else {
        return desk.warn_by("feedback-none");
    };
    let (id, channel) = (row.id, row.channel);
    match action {
        FeedbackAction::New => vec![],
        FeedbackAction::Open => ask(desk, Question::One(id, Then::Show)),
        FeedbackAction::Settle => ask(desk, Question::One(id, Then::Settle)),
        FeedbackAction::Request => ask(desk, Question::One(id, Then::Request)),
        FeedbackAction::Tell => acts::tell(desk, id, channel),
    }
}
