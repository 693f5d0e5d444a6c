//! What happened to a visit.

use super::Teller;
use crate::domain::event::{Body, Corrected, Event, Ground, Issued, Means, NewLine};
use crate::domain::id::Part;
use crate::domain::refusal::spoken;
use crate::ui::names;

impl Teller<'_> {
    /// What an event of a visit says; none for those of others. Where there are several tickets,
    /// with the number of the one it is about.
    pub(super) fn of_visit(&self, event: &Event) -> Option<String> {
        let said = self.visit_event(&event.body)?;
        let several = self.visit.is_some_and(|visit| visit.tickets().len() > 1);
        let is_new = matches!(event.body, Body::Issued(_));
        match event.body.parts()[0] {
            Some(part) if several && !is_new => Some(format!("{} : {said}", self.number(part))),
            _ => Some(said),
        }
    }

    fn visit_event(&self, body: &Body) -> Option<String> {
        let words = &self.desk.words;
        Some(match body {
            Body::Issued(new) => self.issued(new),
            Body::Imported(new) => {
                let service = self.service(new.line.service);
                let outcome = names::outcome(words, new.outcome);
                self.say("event-imported", &[("service", &service), ("outcome", &outcome)])
            }
            Body::Informed { .. } => self.get("event-informed"),
            Body::SentAway { why, .. } => {
                self.say("event-sent-away", &[("why", &names::turned_away(words, *why))])
            }
            Body::SteppedAway { back_at: Some(at), .. } => {
                self.say("event-away-until", &[("hour", &self.hour(*at))])
            }
            Body::SteppedAway { .. } => self.get("event-away"),
            Body::CameBack { rank: None, .. } => self.get("event-back"),
            Body::CameBack { .. } => self.get("event-back-late"),
            Body::Called { ground, .. } => {
                self.say("event-called", &[("ground", &self.get(ground_id(*ground)))])
            }
            Body::Recalled { .. } => self.get("event-recalled"),
            Body::Served { .. } => self.get("event-served"),
            Body::Held { .. } => self.get("event-held"),
            Body::Resumed { .. } => self.get("event-resumed"),
            Body::Requeued { .. } => self.get("event-requeued"),
            Body::Closed { outcome, .. } => {
                self.say("event-closed", &[("outcome", &names::outcome(words, *outcome))])
            }
            Body::Reopened { .. } => self.get("event-reopened"),
            Body::TakenOver { agent, counter, .. } => {
                let (agent, counter) = (self.agent(*agent), self.counter(*counter));
                self.say("event-taken-over", &[("agent", &agent), ("counter", &counter)])
            }
            Body::Corrected { times, .. } => self.corrected(times),
            Body::Noted { .. } => self.get("event-noted"),
            Body::PersonLinked { item } => self.person_linked(*item),
            Body::PersonUnlinked {} => self.get("event-person-unlinked"),
            Body::Interpreted { means, language, .. } => {
                let language = language.as_ref().map(|l| self.desk.language_name(l));
                let said = [Some(self.get(means_id(*means))), language];
                self.joined(said.into_iter().flatten())
            }
            _ => return self.line_event(body),
        })
    }

    /// What became of the services of a visit.
    fn line_event(&self, body: &Body) -> Option<String> {
        let words = &self.desk.words;
        Some(match body {
            Body::LineAdded { line, .. } => {
                self.say("event-line-added", &[("service", &self.line(line))])
            }
            Body::LineChanged { line, .. } => {
                self.say("event-line-changed", &[("service", &self.line(line))])
            }
            Body::LineFinished { line, result, .. } => {
                let service = self.lines.get(line).map(|id| self.service(*id));
                let result = names::result(words, result);
                service.map_or(result.clone(), |service| format!("{service} : {result}"))
            }
            Body::Split { into, .. } => self.say("event-split", &[("number", &self.number(*into))]),
            Body::Transferred { counter: Some(counter), .. } => {
                self.say("event-transferred", &[("where", &self.counter(*counter))])
            }
            Body::Transferred { line: Some(line), .. } => {
                self.say("event-transferred", &[("where", &self.line(line))])
            }
            Body::Transferred { .. } => self.get("event-transferred-on"),
            Body::Marked { priority, language, party, .. } => {
                let priority = priority.then(|| self.get("mark-priority"));
                let language = language.as_ref().map(|l| self.desk.language_name(l));
                let marks =
                    [Some(self.get("event-marked")), priority, language, self.party(*party)];
                self.joined(marks.into_iter().flatten())
            }
            _ => return None,
        })
    }

    fn issued(&self, new: &Issued) -> String {
        let services: Vec<String> = new.lines.iter().map(|line| self.line(line)).collect();
        let number = spoken(Some(new.number));
        let said = [("number", number.as_str()), ("services", &services.join(", "))];
        let appointment =
            new.appointment.map(|at| self.say("mark-appointment", &[("hour", &self.hour(at))]));
        let marks = [
            Some(self.say("event-issued", &said)),
            appointment,
            new.priority.then(|| self.get("mark-priority")),
            new.language.as_ref().map(|l| self.desk.language_name(l)),
            self.party(new.party),
            new.completes.then(|| self.get("mark-completes")),
        ];
        self.joined(marks.into_iter().flatten())
    }

    fn corrected(&self, times: &Corrected) -> String {
        let set = [
            ("event-corrected-arrival", times.arrival.map(|(at, _)| at)),
            ("event-corrected-called", times.called),
            ("event-corrected-served", times.served),
            ("event-corrected-closed", times.closed),
        ];
        let set =
            set.iter().filter_map(|(id, at)| Some(self.say(id, &[("hour", &self.hour((*at)?))])));
        self.joined(std::iter::once(self.get("event-corrected")).chain(set))
    }

    fn line(&self, line: &NewLine) -> String {
        let name = self.service(line.service);
        let sign = if self.desk.theme.ascii { "x" } else { "×" };
        if line.quantity > 1 { format!("{name} {sign}{}", line.quantity) } else { name }
    }

    fn party(&self, count: u16) -> Option<String> {
        let said = || self.desk.words.with("mark-party", &[("count", count.into())]);
        (count > 1).then(said)
    }

    fn number(&self, part: Part) -> String {
        spoken(self.visit.and_then(|visit| visit.ticket(part)).and_then(|t| t.number))
    }

    pub(super) fn joined(&self, texts: impl Iterator<Item = String>) -> String {
        texts.collect::<Vec<_>>().join(self.desk.theme.separator())
    }
}

fn ground_id(ground: Ground) -> &'static str {
    match ground {
        Ground::Appointment => "event-ground-appointment",
        Ground::Priority => "event-ground-priority",
        Ground::Overdue => "event-ground-overdue",
        Ground::Arrival => "event-ground-arrival",
        Ground::Chosen => "event-ground-chosen",
    }
}

fn means_id(means: Means) -> &'static str {
    match means {
        Means::Cards => "event-means-cards",
        Means::Colleague => "event-means-colleague",
        Means::Telephone => "event-means-telephone",
        Means::Written => "event-means-written",
    }
}
