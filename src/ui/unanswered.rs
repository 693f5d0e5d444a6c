//! Acts whose answer has not come yet. Nothing is shown as done before it is on the disk; where a disk
//! is slow, who has pressed a key sees at once that it was heard.

use super::message::{Effect, Message};
use std::time::{Duration, Instant};

/// How long an answer may take before the desk says that it waits for one: a frame of a screen passes as
/// no wait at all.
const UNSEEN: Duration = Duration::from_millis(10);

/// What the loop knows of them.
#[derive(Debug, Default)]
pub struct Unanswered {
    acts: usize,
    /// Since when one is waited for of which the desk has not said so.
    since: Option<Instant>,
}

impl Unanswered {
    /// An effect begins.
    pub fn begin(&mut self, effect: &Effect) {
        if matches!(effect, Effect::Submit { .. }) {
            self.acts += 1;
            self.since = self.since.or_else(|| Some(Instant::now()));
        }
    }

    /// A message has come.
    pub fn heed(&mut self, message: &Message) {
        match message {
            Message::Answered(..) => {
                self.acts = self.acts.saturating_sub(1);
                self.since = (self.acts > 0).then(Instant::now);
            }
            Message::StillWriting => self.since = None,
            _ => {}
        }
    }

    /// After how long the desk is to say that it waits, if nothing comes.
    pub fn due(&self) -> Option<Duration> {
        self.since.map(|since| UNSEEN.saturating_sub(since.elapsed()))
    }
}
