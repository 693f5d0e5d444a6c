//! What happened to a request, in words: for its history, and for the line after an act.

use crate::domain::command::agent_name;
use crate::domain::event::{Body, Entity, Event, Field};
use crate::domain::request::{CallEnd, Channel};
use crate::text::request::{day, word};
use crate::ui::desk::Desk;
use crate::ui::times;

/// The sentence after an act, which names its request where this screen knows it.
pub fn done(desk: &Desk, event: &Event) -> Option<String> {
    let Entity::Request(id) = event.entity else {
        return None;
    };
    let what = what(desk, event)?;
    let own = match &event.body {
        Body::RequestReceived(receipt) => Some(receipt.reference),
        _ => desk.requests.reference(id),
    };
    Some(match own {
        Some(reference) => {
            let named = [("reference", reference.to_string().into()), ("what", what.into())];
            desk.words.with("done-request", &named)
        }
        None => what,
    })
}

/// When, who and what, with the words that were written.
pub fn line(desk: &Desk, event: &Event) -> Option<String> {
    let at = desk.zone.wall(event.happened_at).format("%d/%m/%Y %H:%M");
    let who = event.agent.map(|agent| agent_name(&desk.hall, agent));
    let who = who.unwrap_or_else(|| desk.words.get("timeline-system"));
    let mut said = vec![at.to_string(), who, what(desk, event)?];
    said.extend(texts(event).map(|text| desk.words.with("quoted", &[("text", text.into())])));
    Some(said.join(desk.theme.separator()))
}

/// The words that go with an event, where they are told nowhere else on the screen.
fn texts(event: &Event) -> impl Iterator<Item = String> + '_ {
    let told = [Field::Note, Field::Reason, Field::Detail, Field::FileName];
    told.into_iter().filter_map(|field| event.text(field)).map(str::to_owned)
}

/// What happened.
fn what(desk: &Desk, event: &Event) -> Option<String> {
    let words = &desk.words;
    let plain = |id: &str| Some(words.get(id));
    let with =
        |id: &str, name: &'static str, value: String| Some(words.with(id, &[(name, value.into())]));
    let by =
        |channel: &Channel| with("timeline-received", "channel", word(words, "channel", channel));
    match &event.body {
        Body::RequestReceived(receipt) => by(&receipt.channel),
        Body::RequestImported(imported) => by(&imported.receipt.channel),
        Body::RequestSupplemented(_) => plain("timeline-supplemented"),
        Body::RequestChanged(_) => plain("timeline-changed"),
        Body::RequestAssigned { to: Some(to) } => {
            with("timeline-assigned", "agent", agent_name(&desk.hall, *to))
        }
        Body::RequestAssigned { to: None } => plain("timeline-to-nobody"),
        Body::RequestStarted {} => plain("timeline-started"),
        Body::RequesterAwaited(asked) => with("timeline-asked", "day", day(words, asked.until)),
        Body::PapersArrived { on, .. } => with("timeline-arrived", "day", day(words, *on)),
        Body::RequestTransmitted { to, .. } => {
            with("timeline-transmitted", "to", desk.requests.directory.name(to))
        }
        Body::TransmissionEnded { answered: true, .. } => plain("timeline-other-answered"),
        Body::TransmissionEnded { answered: false, .. } => plain("timeline-came-back"),
        Body::RequestAnswered(answered) => plain(match answered.decision.map(|d| d.favourable) {
            None => "timeline-informed",
            Some(true) => "timeline-favourable",
            Some(false) => "timeline-unfavourable",
        }),
        Body::SilenceDecided { accepts: true, .. } => plain("timeline-silence-accepts"),
        Body::SilenceDecided { accepts: false, .. } => plain("timeline-silence-refuses"),
        Body::FollowUpAsked { kind, .. } => {
            with("timeline-follow-up", "what", word(words, "follow-up", kind))
        }
        Body::FollowUpDone { kind, .. } => {
            with("timeline-followed-up", "what", word(words, "follow-up", kind))
        }
        Body::RequestClosed { reason } => {
            with("timeline-closed", "reason", word(words, "reason", reason))
        }
        Body::RequestWithdrawn {} => plain("timeline-withdrawn"),
        Body::RequestReopened { .. } => plain("timeline-reopened"),
        Body::RequestNoted {} => plain("timeline-noted"),
        _ => belongings(desk, event),
    }
}

/// What was hung on it or taken from it.
fn belongings(desk: &Desk, event: &Event) -> Option<String> {
    let words = &desk.words;
    let plain = |id: &str| Some(words.get(id));
    match &event.body {
        Body::RequestLinked { .. } => plain("timeline-linked"),
        Body::RequestUnlinked { .. } => plain("timeline-unlinked"),
        Body::VisitLinked { .. } => plain("timeline-visit"),
        Body::AttachmentAdded(_) => plain("timeline-attached"),
        Body::AttachmentRemoved { .. } => plain("timeline-detached"),
        Body::LetterWritten(letter) => {
            let kind = word(words, "letter", &letter.kind);
            Some(words.with("timeline-letter", &[("letter", kind.into())]))
        }
        Body::LetterMoved { state, .. } => {
            let state = word(words, "letter-state", state);
            Some(words.with("timeline-letter-moved", &[("state", state.into())]))
        }
        Body::ReferenceAdded { reference } => {
            let reference = reference.to_string();
            Some(words.with("timeline-reference", &[("reference", reference.into())]))
        }
        Body::PersonLinked { .. } => plain("timeline-person"),
        Body::PersonUnlinked {} => plain("timeline-no-person"),
        Body::CallEnded { call } => Some(call_end(desk, call)),
        Body::Erased { .. } => plain("timeline-erased"),
        _ => None,
    }
}

/// How a call ended; a promise with its hour.
pub fn call_end(desk: &Desk, call: &CallEnd) -> String {
    let said = word(&desk.words, "call", call);
    match call {
        CallEnd::Callback { by } => {
            let on = desk.zone.wall(*by).date_naive();
            let when =
                format!("{} {}", times::short_day(&desk.words, on), times::wall(desk.zone, *by));
            desk.words.with("call-by", &[("when", when.into())])
        }
        _ => desk.words.with("call-ended", &[("how", said.into())]),
    }
}
