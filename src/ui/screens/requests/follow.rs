//! What a person may ask for once silence has decided: the attestation of an acceptance, the reasons
//! of a refusal (CRPA L232-3, L232-4). What does not apply is not offered.

use super::sheet::{self, Act, Sheet};
use crate::domain::id::RequestId;
use crate::domain::refusal::Refusal;
use crate::domain::request::{FollowUp, Request, Task};
use crate::text::request::{day, word};
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use chrono::NaiveDate;

/// The next step after a silent decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// The person asks for it.
    Asked(FollowUp),
    /// It was given.
    Given(FollowUp),
}

fn steps(request: &Request, today: NaiveDate) -> Vec<Step> {
    let owed = request.tasks.iter().filter(|task| task.done.is_none());
    let mut steps: Vec<Step> = owed.map(|task| Step::Given(task.kind)).collect();
    let may = request.follow_up(today).map(|(_, kind)| kind);
    let new = may.filter(|kind| !steps.contains(&Step::Given(*kind)));
    steps.extend(new.map(Step::Asked));
    steps
}

/// Chooses the step, then its day.
pub fn choose(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    let Some(request) = desk.requests.known(id) else { return vec![] };
    let steps = steps(request, desk.hall.day);
    if steps.is_empty() {
        return desk.refuse(&Refusal::SilenceRuns);
    }
    let name = |step: &Step| {
        let (name, kind) = match step {
            Step::Asked(kind) => ("follow-up-asked", kind),
            Step::Given(kind) => ("follow-up-given", kind),
        };
        let what = word(&desk.words, "follow-up", kind);
        Item::new(desk.words.with(name, &[("what", what.into())]))
    };
    let items = steps.iter().map(name).collect();
    let title = desk.requests.title(desk, id, "action-request-follow-up");
    desk.pick_one(Picker::new(title, items), steps, move |desk, step| {
        sheet::open(desk, Sheet::On(id, Act::FollowUp(step)))
    })
}

/// What was asked for, since when, by when it is owed or when it was given.
pub fn line(desk: &Desk, task: &Task) -> (String, bool) {
    let words = &desk.words;
    let asked = words.with("detail-follow-up", &[("day", day(words, task.asked).into())]);
    let late = task.done.is_none() && task.due < desk.hall.day;
    let end = match task.done {
        Some(on) => words.with("detail-follow-up-given", &[("day", day(words, on).into())]),
        None => words.with("detail-follow-up-due", &[("day", day(words, task.due).into())]),
    };
    let late_words = late.then(|| words.get("detail-wait-past"));
    let what = word(words, "follow-up", &task.kind);
    let said = [Some(what), Some(asked), Some(end), late_words].into_iter().flatten();
    (said.collect::<Vec<_>>().join(desk.theme.separator()), late)
}
