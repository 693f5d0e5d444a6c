//! All that happened to a visit or a request, in words: when, what, who, where and why.

mod request;
mod visit;

use crate::domain::command::agent_name;
use crate::domain::event::{Body, Event, Field};
use crate::domain::id::{AgentId, CounterId, LineId, ServiceId};
use crate::domain::time::Timestamp;
use crate::domain::visit::Visit;
use crate::ui::desk::Desk;
use crate::ui::{describe, times};
use std::collections::BTreeMap;

/// One thing that happened.
pub struct Told {
    /// When, on the wall of the site.
    pub when: String,
    /// What, in words.
    pub what: String,
    /// Who, and at which counter.
    pub who: String,
    /// What was said with it: what it is, and the words; `None` once they were erased.
    pub said: Vec<(String, Option<String>)>,
}

/// The events of one visit or request in words, in their order.
pub fn told(desk: &Desk, visit: Option<&Visit>, events: &[Event]) -> Vec<Told> {
    let mut teller = Teller { desk, visit, lines: BTreeMap::new() };
    events.iter().filter_map(|event| teller.tell(event)).collect()
}

struct Teller<'a> {
    desk: &'a Desk,
    visit: Option<&'a Visit>,
    /// The services of a visit's lines, as events brought them.
    lines: BTreeMap<LineId, ServiceId>,
}

/// What is said in a sentence, by its name in the message.
type Said<'s> = [(&'static str, &'s str)];

impl Teller<'_> {
    fn tell(&mut self, event: &Event) -> Option<Told> {
        self.remember(&event.body);
        let what = self.of_visit(event).or_else(|| self.of_request(&event.body))?;
        let counter = event.counter.map(|id| self.counter(id));
        let who = match event.agent {
            Some(agent) => self.agent(agent),
            None => self.get("history-by-itself"),
        };
        let who = [Some(who), counter].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let (when, said) = (moment(self.desk, event.happened_at), self.said(event));
        Some(Told { when, what, who, said })
    }

    fn remember(&mut self, body: &Body) {
        match body {
            Body::Issued(new) => self.lines.extend(new.lines.iter().map(|l| (l.id, l.service))),
            Body::Imported(new) => _ = self.lines.insert(new.line.id, new.line.service),
            Body::LineAdded { line, .. } | Body::LineChanged { line, .. } => {
                self.lines.insert(line.id, line.service);
            }
            Body::Transferred { line: Some(line), .. } => {
                self.lines.insert(line.id, line.service);
            }
            _ => {}
        }
    }

    /// The words that go with an event. Of a request that arrives most stand above its story.
    fn said(&self, event: &Event) -> Vec<(String, Option<String>)> {
        use Field::{Address, Description, Email, Name, Phone, Subject};
        let arrives = matches!(event.body, Body::RequestReceived(_) | Body::RequestImported(_));
        let above = [Subject, Description, Name, Phone, Email, Address];
        let texts = event.personal.iter().filter(|(field, _)| !(arrives && above.contains(field)));
        texts.filter_map(|(field, text)| Some((self.get(label(*field)?), text.clone()))).collect()
    }

    fn get(&self, id: &str) -> String {
        self.desk.words.get(id)
    }

    fn say(&self, id: &str, said: &Said<'_>) -> String {
        let said: Vec<_> = said.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.desk.words.with(id, &said)
    }

    fn agent(&self, agent: AgentId) -> String {
        agent_name(&self.desk.hall, agent)
    }

    fn counter(&self, id: CounterId) -> String {
        let known = self.desk.hall.settings.counters.get(&id);
        known.map_or_else(|| "—".to_owned(), |(_, c)| describe::counter(&self.desk.words, c))
    }

    fn service(&self, id: ServiceId) -> String {
        self.desk.service_name(id)
    }

    fn hour(&self, at: Timestamp) -> String {
        times::wall(self.desk.zone, at)
    }

    fn day(&self, day: chrono::NaiveDate) -> String {
        crate::text::request::day(&self.desk.words, day)
    }

    fn word(&self, kind: &str, value: &impl serde::Serialize) -> String {
        crate::text::request::word(&self.desk.words, kind, value)
    }
}

/// A point in time as the list and the story show it.
pub fn moment(desk: &Desk, at: Timestamp) -> String {
    desk.zone.wall(at).format("%d/%m/%Y %H:%M").to_string()
}

/// What a text is; none for those that are not for everybody who reads a story: the ground of a
/// priority is never needed to serve.
fn label(field: Field) -> Option<&'static str> {
    Some(match field {
        Field::Note => "told-note",
        Field::Reason => "told-reason",
        Field::Detail => "told-detail",
        Field::ExternalId => "told-external-id",
        Field::Subject => "told-subject",
        Field::Description => "told-description",
        Field::Name => "told-name",
        Field::Phone => "told-phone",
        Field::Email => "told-email",
        Field::Address => "told-address",
        Field::Answer => "told-answer",
        Field::Grounds => "told-grounds",
        Field::Signatory => "told-signatory",
        Field::Appeals => "told-appeals",
        Field::FileName => "told-file-name",
        Field::FilePlace => "told-file-place",
        Field::Letter => "told-letter",
        Field::Authorisation => "told-authorisation",
        Field::PriorityGround
        | Field::AgentName
        | Field::AgentAccount
        | Field::AgentPin
        | Field::Person => return None,
    })
}
