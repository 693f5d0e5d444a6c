//! A post: one agent at one counter, from open to close.

use super::event::{Body, Event};
use super::fold::Fit;
use super::id::{AgentId, CounterId, PostId, ServiceId};
use super::settings::Language;
use super::time::{Moment, Timestamp};

/// What the agent of a post is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PostState {
    /// Receives people.
    Open,
    /// On a break.
    Break,
    /// At work, away from the public.
    BackOffice,
    /// Closed for a while after an incident, which is no break.
    Recovering {
        /// Until then; it opens when the agent says so.
        until: Timestamp,
    },
    /// Gone for the day, or relieved.
    Closed,
}

/// A colleague asked over, to speak with somebody in their language.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Whom.
    pub to: AgentId,
    /// To speak what.
    pub language: Language,
    /// When.
    pub at: Moment,
    /// Whether they come; nothing until they have said so.
    pub coming: Option<bool>,
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
    /// The colleague asked over last.
    pub asked: Option<Asked>,
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
                let (state, opened) = (Open, since);
                let post = Post { id, agent, counter, state, services, since, opened, asked: None };
                (Some(post), Fit::Fits)
            }
            _ => (None, Fit::Superseded),
        };
    };
    let fit = match (&event.body, post.state) {
        (Body::PostPaused { back_office }, Open | Break | BackOffice | Recovering { .. }) => {
            post.state = if *back_office { BackOffice } else { Break };
            post.since = since;
            Fit::Fits
        }
        (Body::PostRecovering { until }, Open | Break | BackOffice | Recovering { .. }) => {
            (post.state, post.since) = (Recovering { until: *until }, since);
            Fit::Fits
        }
        (Body::PostResumed {}, Break | BackOffice | Recovering { .. }) => {
            (post.state, post.since) = (Open, since);
            Fit::Fits
        }
        (Body::ServicesChosen { services }, Open | Break | BackOffice | Recovering { .. }) => {
            post.services.clone_from(services);
            Fit::Fits
        }
        (Body::PostClosed {}, Open | Break | BackOffice | Recovering { .. }) => {
            (post.state, post.since) = (Closed, since);
            post.asked = None;
            Fit::Fits
        }
        (Body::ColleagueAsked { to, language }, Open | Break | BackOffice | Recovering { .. }) => {
            let language = language.clone();
            post.asked = Some(Asked { to: *to, language, at: since, coming: None });
            Fit::Fits
        }
        (Body::ColleagueAnswered { coming }, Open | Break | BackOffice | Recovering { .. }) => {
            match &mut post.asked {
                Some(asked) if asked.coming.is_none() => {
                    asked.coming = Some(*coming);
                    Fit::Fits
                }
                _ => Fit::Superseded,
            }
        }
        (Body::Interpreted { .. }, Open | Break | BackOffice | Recovering { .. }) => Fit::Fits,
        _ => Fit::Superseded,
    };
    (Some(post), fit)
}
