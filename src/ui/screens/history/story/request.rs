//! What happened to a request.

use super::Teller;
use crate::domain::event::Body;
use crate::domain::request::{Answered, CallEnd, FollowUp, LetterState, Receipt, SecondItem};

impl Teller<'_> {
    /// What an event of a request says; none for those of others.
    pub(super) fn of_request(&self, body: &Body) -> Option<String> {
        Some(match body {
            Body::RequestReceived(receipt) => self.received("event-received", receipt),
            Body::RequestImported(imported) => self.received("event-taken-in", &imported.receipt),
            Body::RequestSupplemented(_) => self.get("event-supplemented"),
            Body::RequestChanged(_) => self.get("event-changed"),
            Body::RequestAssigned { to: Some(agent) } => {
                self.say("event-assigned", &[("agent", &self.agent(*agent))])
            }
            Body::RequestAssigned { to: None } => self.get("event-unassigned"),
            Body::RequestStarted {} => self.get("event-started"),
            Body::RequesterAwaited(asked) => {
                let id = if asked.papers { "event-papers-awaited" } else { "event-awaited" };
                let (left, until) = (self.day(asked.left), self.day(asked.until));
                self.say(id, &[("left", &left), ("until", &until)])
            }
            Body::PapersArrived { on, .. } => {
                self.say("event-papers-arrived", &[("day", &self.day(*on))])
            }
            Body::RequestTransmitted { to, on } => {
                let to = self.desk.requests.directory.name(to);
                self.say("event-transmitted", &[("to", &to), ("day", &self.day(*on))])
            }
            Body::TransmissionEnded { on, answered } => {
                let id = if *answered { "event-institution-answered" } else { "event-returned" };
                self.say(id, &[("day", &self.day(*on))])
            }
            Body::RequestAnswered(answered) => self.answered(answered),
            Body::SilenceDecided { on, accepts } => {
                let id = if *accepts { "event-silence-accepts" } else { "event-silence-refuses" };
                self.say(id, &[("day", &self.day(*on))])
            }
            Body::FollowUpAsked { kind, due, .. } => {
                let what = self.word("follow-up", kind);
                self.say("event-follow-up-asked", &[("what", &what), ("day", &self.day(*due))])
            }
            Body::FollowUpDone { kind, on } => self.followed_up(*kind, *on),
            Body::RequestClosed { reason } => {
                self.say("event-request-closed", &[("reason", &self.word("reason", reason))])
            }
            Body::RequestWithdrawn {} => self.get("event-withdrawn"),
            Body::RequestReopened { .. } => self.get("event-request-reopened"),
            Body::RequestNoted {} => self.get("event-noted"),
            Body::CallEnded { call } => self.call(*call),
            _ => return self.belongings(body),
        })
    }

    /// What belongs to a request: others, visits, files, letters, a person.
    fn belongings(&self, body: &Body) -> Option<String> {
        Some(match body {
            Body::RequestLinked { kind, .. } => {
                self.say("event-linked", &[("how", &self.word("link", kind))])
            }
            Body::RequestUnlinked { .. } => self.get("event-unlinked"),
            Body::VisitLinked { .. } => self.get("event-visit-linked"),
            Body::AttachmentAdded(_) => self.get("event-attached"),
            Body::AttachmentRemoved { .. } => self.get("event-detached"),
            Body::LetterWritten(letter) => {
                let (kind, by) =
                    (self.word("letter", &letter.kind), self.word("channel", &letter.by));
                self.say("event-letter-written", &[("kind", &kind), ("by", &by)])
            }
            Body::LetterMoved { state, .. } => self.letter_moved(*state),
            Body::ReferenceAdded { reference } => {
                self.say("event-reference-added", &[("reference", &reference.to_string())])
            }
            Body::PersonLinked { item } => self.person_linked(*item),
            Body::PersonUnlinked {} => self.get("event-person-unlinked"),
            _ => return None,
        })
    }

    /// A person was linked to a request, or to a visit.
    pub(super) fn person_linked(&self, item: SecondItem) -> String {
        self.say("event-person-linked", &[("item", &self.word("second", &item))])
    }

    fn received(&self, id: &str, receipt: &Receipt) -> String {
        let by = self.word("channel", &receipt.channel);
        let service = self.service(receipt.matter.service);
        let said = self.say(id, &[("by", &by), ("service", &service)]);
        let call = receipt.call.map(|call| self.call(call));
        self.joined([Some(said), call].into_iter().flatten())
    }

    fn answered(&self, answered: &Answered) -> String {
        let day = self.day(answered.on);
        let Some(decision) = answered.decision else {
            return self.say("event-answered", &[("day", &day)]);
        };
        let id = match decision.favourable {
            true => "event-decided-favourably",
            false => "event-decided-unfavourably",
        };
        let (how, on) = (self.word("notified", &decision.notified), self.day(decision.notified_on));
        self.say(id, &[("day", &day), ("how", &how), ("on", &on)])
    }

    fn followed_up(&self, kind: FollowUp, on: chrono::NaiveDate) -> String {
        let what = self.word("follow-up", &kind);
        self.say("event-follow-up-done", &[("what", &what), ("day", &self.day(on))])
    }

    fn letter_moved(&self, state: LetterState) -> String {
        self.say("event-letter-moved", &[("state", &self.word("letter-state", &state))])
    }

    fn call(&self, call: CallEnd) -> String {
        let how = match call {
            CallEnd::PutThrough(how) => {
                let said = [self.word("call", &call), self.word("put-through", &how)];
                said.join(", ")
            }
            CallEnd::Callback { by } => {
                let hour = self.hour(by);
                format!("{} {hour}", self.word("call", &call))
            }
            _ => self.word("call", &call),
        };
        self.say("event-call", &[("how", &how)])
    }
}
