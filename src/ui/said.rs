//! What is said to the agent at the bottom of the screen: a sentence that goes by itself.

use super::desk::Desk;
use super::message::Effect;
use super::parts;
use super::screens::{Screen, queue};
use crate::domain::refusal::Refusal;
use crate::journal::JournalError;
use crate::text::sentence;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use ratatui::widgets::Clear;

/// A sentence for the agent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The sentence.
    pub text: String,
    /// A refusal or a warning, not news.
    pub warning: bool,
    /// Seconds it still stays.
    pub seconds: u8,
}

impl Desk {
    /// Tells the agent something.
    pub fn say(&mut self, text: impl Into<String>) {
        self.said = Some(Said { text: text.into(), warning: false, seconds: 6 });
    }

    /// Tells the agent that something is not as it should be.
    pub fn warn(&mut self, text: impl Into<String>) {
        self.said = Some(Said { text: text.into(), warning: true, seconds: 10 });
    }

    /// The same, by the id of the sentence.
    pub fn warn_by(&mut self, id: &str) -> Vec<Effect> {
        self.warn(self.words.get(id));
        vec![]
    }

    /// Tells a refusal that the desk found by itself.
    pub fn refuse(&mut self, refusal: &Refusal) -> Vec<Effect> {
        self.warn(sentence::refusal(&self.words, refusal));
        vec![]
    }

    /// Tells what was done; nothing where there is nothing to tell, or nobody to read it.
    pub fn say_done(&mut self, text: Option<String>) {
        let news = self.session.news.take();
        if let Some(text) = text.filter(|_| !self.session.locked) {
            self.say(behind(news, text));
        }
    }

    /// Tells why the journal did not do it.
    pub fn refused(&mut self, error: &JournalError) {
        if !matches!(error, JournalError::Refused(_)) {
            tracing::error!(%error, "the journal could not do it");
        }
        let text = sentence::journal_error(&self.words, error);
        let text = behind(self.session.news.take(), text);
        self.warn(text);
    }

    /// A second has passed; what cannot be read now stays.
    pub fn forget_said(&mut self) {
        if self.screen.asks_person() {
            return;
        }
        if let Some(said) = &mut self.said {
            said.seconds = said.seconds.saturating_sub(1);
            if said.seconds == 0 {
                self.said = None;
            }
        }
    }
}

/// A sentence behind the news that it would hide.
fn behind(news: Option<String>, text: String) -> String {
    match news {
        Some(news) => format!("{news} {text}"),
        None => text,
    }
}

/// Draws it in the line `area`, upwards over the screen where it needs more; today's counts while
/// there is nothing to say.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    // What is said to the agent may name somebody.
    if desk.screen.asks_person() && !desk.session.locked {
        return;
    }
    let lines = lines(desk, area.width);
    if lines.is_empty() {
        if !desk.session.locked && desk.screen == Screen::Queue {
            let today = format!(" {}", queue::view::today(desk));
            let today = parts::fit(&today, usize::from(area.width));
            parts::rows(frame, area, [Line::styled(today, desk.theme.dim)]);
        }
        return;
    }
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(area.y + 1);
    let area = Rect { y: area.y + 1 - height, height, ..area };
    frame.render_widget(Clear, area);
    frame.buffer_mut().set_style(area, desk.theme.text);
    let warning = desk.said.as_ref().is_some_and(|said| said.warning);
    let style = if warning { desk.theme.alert } else { desk.theme.accent };
    parts::rows(frame, area, lines.into_iter().map(|line| Line::styled(line, style)));
}

/// It, whole, in lines of at most `width` columns.
pub fn lines(desk: &Desk, width: u16) -> Vec<String> {
    let Some(said) = &desk.said else {
        return vec![];
    };
    let (sign, under) = if said.warning { (" ! ", "   ") } else { (" ", " ") };
    let lines = parts::wrap(&said.text, usize::from(width).saturating_sub(sign.len()));
    let begin = |at| if at == 0 { sign } else { under };
    lines.into_iter().enumerate().map(|(at, line)| begin(at).to_owned() + &line).collect()
}
