//! A post: one agent at one counter, from open to close.

use super::event::{Body, Event};
use super::fold::Fit;
use super::id::{AgentId, CounterId, PostId, ServiceId};
use super::time::Moment;

/// What the agent of a post is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostState {
    /// Receives people.
    Open,
    /// On a break.
    Break,
    /// At work, away from the public.
    BackOffice,
    /// Gone for the day, or relieved.
    Closed,
}

/// One agent at one counter.
#[derive(Debug, Clone, PartialEq)]
pub struct Post {
    /// Its id.
    pub id: PostId,
    /// Who.
    pub agent: AgentId,
    /// Where.
    pub counter: CounterId,
    /// Doing what.
    pub state: PostState,
    /// The services chosen; empty means all that the counter takes.
    pub services: Vec<ServiceId>,
    /// Since when the state holds.
    pub since: Moment,
    /// When it was opened.
    pub opened: Moment,
}

impl Post {
    /// Whether its agent is at work: anything but closed.
    pub fn is_live(&self) -> bool {
        self.state != PostState::Closed
    }
}

/// The post after `event`. Total: an event that does not fit changes nothing.
pub fn apply(id: PostId, post: Option<Post>, event: &Event) -> (Option<Post>, Fit) {
    use PostState::*;
    let since = event.moment();
    let Some(mut post) = post else {
        return match event.body {
            Body::PostOpened { agent, counter } => {
                let services = vec![];
                let post = Post { id, agent, counter, state: Open, services, since, opened: since };
                (Some(post), Fit::Fits)
            }
            _ => (None, Fit::Superseded),
        };
    };
    let fit = match (&event.body, post.state) {
        (Body::PostPaused { back_office }, Open | Break | BackOffice) => {
            post.state = if *back_office { BackOffice } else { Break };
            post.since = since;
            Fit::Fits
        }
        (Body::PostResumed {}, Break | BackOffice) => {
            (post.state, post.since) = (Open, since);
            Fit::Fits
        }
        (Body::ServicesChosen { services }, Open | Break | BackOffice) => {
            post.services.clone_from(services);
            Fit::Fits
        }
        (Body::PostClosed {}, Open | Break | BackOffice) => {
            (post.state, post.since) = (Closed, since);
            Fit::Fits
        }
        _ => Fit::Superseded,
    };
    (Some(post), fit)
}
