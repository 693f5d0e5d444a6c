//! How an entity comes of its events.

use super::event::{Body, Event};
use super::id::{CommandId, EventId, Part};

/// Whether an event could take effect where it stands in the order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It took effect.
    Fits,
    /// Others came before it; it changed nothing.
    Superseded,
}

/// The version of the rules below and of every `apply`. Raised whenever one of them changes, so
/// that read tables made by older rules are made anew.
pub const FOLD_VERSION: u32 = 4;

/// A state and the events that had no effect on it.
#[derive(Debug, Clone, PartialEq)]
pub struct Folded<S> {
    /// The state, if anything stands.
    pub state: Option<S>,
    /// The events that had no effect, in order.
    pub superseded: Vec<EventId>,
}

/// Whether `undone`, an [`Body::Undone`], takes its command back: its agent is the command's (the
/// system may undo all, which takes an import back), and on each ticket that the command touched
/// it is the last command standing.
fn undoes(standing: &[&Event], undone: &Event, command: CommandId) -> bool {
    let of_command = || standing.iter().filter(|e| e.command == command);
    if of_command().next().is_none() {
        return false;
    }
    let imported = of_command().all(|e| e.body.is_imported());
    let touched: Vec<Part> = of_command().flat_map(|e| e.body.parts()).flatten().collect();
    let last_everywhere = touched.iter().all(|part| {
        // How somebody was understood is noted by the way and is no act on the ticket.
        let acts = standing.iter().filter(|e| !matches!(e.body, Body::Interpreted { .. }));
        let last = acts.rev().find(|e| e.body.parts().contains(&Some(*part)));
        last.is_some_and(|e| e.command == command)
    });
    last_everywhere && (imported || of_command().all(|e| e.agent == undone.agent))
}

/// The events of one entity that stand, in their order: those of undone commands are left out,
/// and so are the undoing events themselves. The second list names the undoing events that came
/// too late.
pub fn standing(events: &[Event]) -> (Vec<&Event>, Vec<EventId>) {
    let mut standing: Vec<&Event> = Vec::with_capacity(events.len());
    let mut superseded = Vec::new();
    for event in events {
        match &event.body {
            Body::Undone { command } if undoes(&standing, event, *command) => {
                standing.retain(|e| e.command != *command);
            }
            Body::Undone { .. } => superseded.push(event.id),
            Body::Erased { .. } => {}
            _ => standing.push(event),
        }
    }
    (standing, superseded)
}

/// Folds the events of one entity, in their order. Events of undone commands are left out, then
/// `apply` takes the rest one by one; it never sees an [`Body::Undone`] or [`Body::Erased`].
pub fn fold<S>(
    events: &[Event],
    apply: impl Fn(Option<S>, &Event) -> (Option<S>, Fit),
) -> Folded<S> {
    let (standing, mut superseded) = standing(events);
    let mut state = None;
    for event in standing {
        let (next, fit) = apply(state, event);
        state = next;
        if fit == Fit::Superseded {
            superseded.push(event.id);
        }
    }
    Folded { state, superseded }
}
