//! News that concern perhaps no request. What is owed is counted anew at once where that is quick; where
//! very many are open it rests in between, so that counting never takes the processor from those who work.

use super::{is_open, refresh};
use crate::domain::time::Timestamp;
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use std::ops::Range;
use std::time::Duration;

/// What takes no longer than this is quick.
const QUICK: Duration = Duration::from_millis(20);
/// How many times as long as it takes it rests.
const REST: u32 = 20;

/// What has come, and when it waits.
#[derive(Debug, Clone, Default)]
pub struct News {
    /// Something has come that was not asked about yet.
    due: bool,
    /// When it rests: not for longer where the clock is set back.
    rests: Option<Range<Timestamp>>,
}

impl News {
    /// It was asked now: what had come is in the answer.
    pub(super) fn asked(&mut self) {
        self.due = false;
    }

    /// It was answered at `now`, and took so long.
    pub(super) fn answered(&mut self, now: Timestamp, took: Duration) {
        let rest = i64::try_from((took * REST).as_millis()).unwrap_or(i64::MAX);
        self.rests = (took > QUICK).then(|| now..now.plus(rest));
    }

    fn rests(&self, now: Timestamp) -> bool {
        self.rests.as_ref().is_some_and(|rest| rest.contains(&now))
    }
}

/// Something has changed.
pub fn heed(desk: &mut Desk) -> Vec<Effect> {
    desk.requests.news.due = true;
    catch_up(desk)
}

/// Asks about what has come, where it is time to.
pub fn catch_up(desk: &mut Desk) -> Vec<Effect> {
    let (state, now) = (&desk.requests, desk.now.true_time());
    // Whoever looks at the list sees it change.
    let waits = state.asking || (state.news.rests(now) && !is_open(desk));
    if state.news.due && !waits { refresh(desk) } else { vec![] }
}
