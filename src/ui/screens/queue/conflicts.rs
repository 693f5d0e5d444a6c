//! What people have to settle, as sentences that say how.

use super::actions::QueueAction;
use crate::domain::command::agent_name;
use crate::domain::conflict::Conflict;
use crate::domain::id::{CounterId, PostId, TicketId};
use crate::domain::refusal::spoken;
use crate::domain::settings::fold_case;
use crate::ui::action::Action;
use crate::ui::desk::Desk;
use crate::ui::{describe, palette};
use fluent_bundle::FluentValue;

/// One sentence each.
pub fn sentences(desk: &Desk) -> Vec<String> {
    desk.conflicts.iter().map(|conflict| sentence(desk, conflict)).collect()
}

fn sentence(desk: &Desk, conflict: &Conflict) -> String {
    let with = |id: &str, args: &[(&'static str, FluentValue<'static>)]| desk.words.with(id, args);
    let key = |action| palette::keys(desk, Action::Queue(action), desk.screen);
    match conflict {
        Conflict::ServedTogether { post, tickets } => with(
            "conflict-served-together",
            &[
                ("numbers", list(tickets, ", ", |id| number(desk, id)).into()),
                ("counter", post_counter(desk, *post).into()),
                ("key", key(QueueAction::Hold).into()),
            ],
        ),
        Conflict::SameNumber { number, tickets } => with(
            "conflict-same-number",
            &[
                ("number", number.to_string().into()),
                ("services", list(tickets, " / ", |id| service(desk, id)).into()),
            ],
        ),
        Conflict::SharedCounter { counter, posts } => with(
            "conflict-shared-counter",
            &[
                ("agents", list(posts, ", ", |id| agent(desk, id)).into()),
                ("counter", counter_name(desk, *counter).into()),
                ("key", key(QueueAction::Seat).into()),
            ],
        ),
        Conflict::AgentTwice { agent, posts } => with(
            "conflict-agent-twice",
            &[
                ("agent", agent_name(&desk.hall, *agent).into()),
                ("counters", list(posts, ", ", |id| post_counter(desk, id)).into()),
            ],
        ),
    }
}

/// Their names, the same way each time.
fn list<T: Copy>(all: &[T], between: &str, name: impl Fn(T) -> String) -> String {
    let mut names: Vec<String> = all.iter().map(|one| name(*one)).collect();
    names.sort_by_key(|name| fold_case(name));
    names.join(between)
}

fn number(desk: &Desk, id: TicketId) -> String {
    spoken(desk.hall.ticket(id).and_then(|t| t.number))
}

fn service(desk: &Desk, id: TicketId) -> String {
    desk.hall.ticket(id).map(|t| desk.service_name(t.first_service)).unwrap_or_default()
}

fn agent(desk: &Desk, id: PostId) -> String {
    desk.post_names(id).1
}

fn post_counter(desk: &Desk, id: PostId) -> String {
    desk.hall.posts.get(&id).map(|p| counter_name(desk, p.counter)).unwrap_or_default()
}

fn counter_name(desk: &Desk, id: CounterId) -> String {
    let known = desk.hall.settings.counters.get(&id);
    known.map(|(_, c)| describe::counter(&desk.words, c)).unwrap_or_default()
}
