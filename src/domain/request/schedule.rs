//! When what is due, by the rules of [`crate::domain::deadline`] and the city's settings.

use super::*;
use crate::domain::calendar::Calendar;
use crate::domain::deadline::{Papers, Silence, Term, receipts, silence_decides, target};
use crate::domain::settings::{Regime, Service};

/// The dates of a request that arrived so, as far as they are known today. Something still awaited
/// counts as awaited to its time limit: if it comes earlier, the dates are worked out again.
pub fn schedule(
    calendar: &Calendar,
    service: &Service,
    channel: Channel,
    received: Received,
    matter: &Matter,
    waits: &[Waiting],
) -> Deadlines {
    let electronic = channel.is_electronic().then(|| receipts(calendar, received));
    let registration = electronic.map(|r| r.registration);
    let acknowledgement = electronic.map(|r| r.acknowledgement);
    if matter.reply != Reply::Owed {
        // Every electronic message is acknowledged, request or not (CRPA L112-11).
        return Deadlines { registration, acknowledgement, ..Deadlines::default() };
    }
    let awaited: Vec<_> = waits
        .iter()
        .map(|w| (w.asked.left, Some(w.arrived.unwrap_or(w.asked.until).min(w.asked.until))))
        .collect();
    let end = waits.iter().map(|w| w.asked.until).max().unwrap_or(received.competent);
    let target = target(calendar, service.target_answer_days, received, &awaited, end);
    Deadlines {
        target: Some(target),
        silence: silence(received, matter, &awaited_papers(waits), end),
        registration,
        acknowledgement,
    }
}

/// The waits of which the legal clock knows.
pub fn awaited_papers(waits: &[Waiting]) -> Vec<Papers> {
    let of_text = waits.iter().filter(|w| w.asked.papers);
    of_text
        .map(|w| Papers { asked: w.asked.left, until: w.asked.until, received: w.arrived })
        .collect()
}

fn silence(
    received: Received,
    matter: &Matter,
    papers: &[Papers],
    end: NaiveDate,
) -> Option<NaiveDate> {
    let (silence, term) = match matter.regime {
        Regime::NoRequest => return None,
        Regime::SilenceAccepts => (Silence::Accepts, Term::USUAL),
        // Nothing guesses what silence means; what is shown meanwhile is the earlier of the two.
        Regime::SilenceRefuses | Regime::ToCheck => (Silence::Refuses, Term::USUAL),
        Regime::SpecialText => {
            let text = matter.special.as_ref()?;
            (text.silence, text.term)
        }
    };
    silence_decides(silence, term, received, papers, end)
}
