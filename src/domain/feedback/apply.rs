//! What an event does to something that was said.

use super::*;
use crate::domain::event::{Body, Event, Field};
use crate::domain::fold::Fit;

/// It after `event`. Total: an event that does not fit changes nothing.
pub fn apply(feedback: Option<Feedback>, event: &Event) -> (Option<Feedback>, Fit) {
    let text = |field| event.text(field).map(str::to_owned);
    let Some(mut feedback) = feedback else {
        let Body::FeedbackReceived(receipt) = &event.body else { return (None, Fit::Superseded) };
        let contact = Requester {
            name: text(Field::Name),
            phone: text(Field::Phone),
            email: text(Field::Email),
            address: text(Field::Address),
        };
        let feedback = Feedback {
            receipt: receipt.clone(),
            at: event.moment(),
            text: text(Field::Description),
            contact,
            settled: None,
            told: None,
            request: None,
        };
        return (Some(feedback), Fit::Fits);
    };
    let fits = match &event.body {
        Body::FeedbackSettled { outcome } => {
            let (said, did) = (text(Field::Subject), text(Field::Answer));
            feedback.settled = Some(Settled { outcome: *outcome, said, did, at: event.moment() });
            true
        }
        Body::FeedbackTold { on, channel } if feedback.settled.is_some() => {
            feedback.told = Some((*on, *channel));
            true
        }
        Body::FeedbackLinked { request } if feedback.request.is_none() => {
            feedback.request = Some(*request);
            true
        }
        _ => false,
    };
    (Some(feedback), if fits { Fit::Fits } else { Fit::Superseded })
}
