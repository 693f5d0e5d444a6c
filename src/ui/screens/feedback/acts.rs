//! What is filled in of feedback: what was said, what becomes of it, who was told.

use crate::domain::command::Command;
use crate::domain::feedback::{FeedbackCommand, Kind, NewFeedback, Outcome, Settled, Theme};
use crate::domain::id::{FeedbackId, ServiceId};
use crate::domain::refusal::Refusal;
use crate::domain::request::{Channel, Requester};
use crate::journal::fresh;
use crate::text::feedback::word;
use crate::text::request::word as request_word;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::{Effect, Purpose};
use crate::ui::picker::{Item, Picker};
use chrono::Datelike;

/// What can become of it, before a day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Done,
    Planned,
    No,
}

fn channels(desk: &Desk, label: &str, at: Channel) -> Field {
    let names = Channel::ALL.iter().map(|c| request_word(&desk.words, "channel", c)).collect();
    let at = Channel::ALL.iter().position(|c| *c == at).unwrap_or(0);
    Field::one(desk.words.get(label), names, at)
}

/// Notes what somebody said.
pub fn note(desk: &mut Desk) -> Vec<Effect> {
    let words = &desk.words;
    let services: Vec<ServiceId> =
        desk.hall.settings.offered().into_iter().map(|(id, _)| id).collect();
    let kinds = Kind::ALL.iter().map(|kind| word(words, "kind", kind)).collect();
    let themes = Theme::ALL.iter().map(|theme| word(words, "theme", theme)).collect();
    // What nobody chose is counted as nothing in particular.
    let other = Theme::ALL.iter().position(|theme| *theme == Theme::Other).unwrap_or(0);
    let none = words.get("feedback-no-service");
    let names = std::iter::once(none).chain(services.iter().map(|id| desk.service_name(*id)));
    let fields = vec![
        Field::text(words.get("feedback-field-text"), "").required(),
        Field::one(words.get("feedback-column-kind"), kinds, 0),
        Field::one(words.get("feedback-column-theme"), themes, other),
        channels(desk, "feedback-column-channel", Channel::Counter),
        Field::one(words.get("feedback-column-service"), names.collect(), 0),
        Field::text(words.get("feedback-field-name"), ""),
        Field::text(words.get("feedback-field-phone"), ""),
        Field::text(words.get("feedback-field-email"), ""),
        Field::text(words.get("feedback-field-address"), ""),
    ];
    let form = Form::new(words.get("action-feedback-new"), fields);
    desk.fill(form, move |desk, form| {
        let contact = Requester {
            name: form.some_text(5),
            phone: form.some_text(6),
            email: form.some_text(7),
            address: form.some_text(8),
        };
        let new = NewFeedback {
            id: fresh::feedback(),
            kind: Kind::ALL.get(form.chosen(1)).copied().unwrap_or(Kind::Remark),
            theme: Theme::ALL.get(form.chosen(2)).copied().unwrap_or(Theme::Other),
            channel: channel(&form, 3),
            service: form.chosen(4).checked_sub(1).and_then(|at| services.get(at).copied()),
            text: form.text(0),
            contact,
        };
        desk.submit(Command::Heed(Box::new(new)))
    })
}

fn channel(form: &Form, at: usize) -> Channel {
    Channel::ALL.get(form.chosen(at)).copied().unwrap_or(Channel::Counter)
}

/// Says what becomes of it; what was worded for publication before is not written twice.
pub fn settle(desk: &mut Desk, id: FeedbackId, before: Option<Settled>) -> Vec<Effect> {
    let all = [Fate::Done, Fate::Planned, Fate::No];
    let names = ["feedback-fate-done", "feedback-fate-planned", "feedback-fate-no"];
    let items = names.map(|name| Item::new(desk.words.get(name))).to_vec();
    let picker = Picker::new(desk.words.get("feedback-settle-how"), items);
    desk.pick_one(picker, all.to_vec(), move |desk, fate| {
        let (said, did) = before.map(|s| (s.said, s.did)).unwrap_or_default();
        let did_label = match fate {
            Fate::Done => "feedback-field-did",
            Fate::Planned => "feedback-field-will",
            Fate::No => "feedback-field-why",
        };
        let mut fields = vec![
            Field::text(desk.words.get(did_label), &did.unwrap_or_default()).required(),
            Field::text(desk.words.get("feedback-field-said"), &said.unwrap_or_default()),
        ];
        if fate == Fate::Planned {
            fields.push(Field::date(desk.words.get("feedback-field-by"), desk.hall.day));
        }
        let mut form = Form::new(desk.words.get("action-feedback-settle"), fields);
        form.told = vec![desk.words.get("feedback-to-publish")];
        settle_with(desk, id, fate, form)
    })
}

fn settle_with(desk: &mut Desk, id: FeedbackId, fate: Fate, form: Form) -> Vec<Effect> {
    desk.fill(form, move |desk, form| {
        let today = desk.hall.day;
        let outcome = match (fate, form.date(2, today.year())) {
            (Fate::Planned, Some(by)) if by >= today => Outcome::Planned { by },
            // What was typed is there again, to be set right.
            (Fate::Planned, _) => {
                desk.refuse(&Refusal::DatesContradict);
                return settle_with(desk, id, fate, form);
            }
            (Fate::Done, _) => Outcome::Done,
            (Fate::No, _) => Outcome::No,
        };
        let (did, said) = (form.text(0), form.some_text(1));
        desk.submit(Command::Feedback(id, FeedbackCommand::Settle { outcome, said, did }))
    })
}

/// Notes that whoever said it was told.
pub fn tell(desk: &mut Desk, id: FeedbackId, by: Channel) -> Vec<Effect> {
    let today = desk.hall.day;
    let fields = vec![
        Field::date(desk.words.get("feedback-field-on"), today),
        channels(desk, "feedback-column-channel", by),
    ];
    let form = Form::new(desk.words.get("action-feedback-tell"), fields);
    desk.fill(form, move |desk, form| {
        let on = form.date(0, today.year()).unwrap_or(today);
        let command = FeedbackCommand::Tell { on, channel: channel(&form, 1) };
        desk.submit(Command::Feedback(id, command))
    })
}

/// Makes a request of it, for the service that it is about or for one that is chosen.
pub fn make_request(desk: &mut Desk, id: FeedbackId, service: Option<ServiceId>) -> Vec<Effect> {
    if service.is_some() {
        return request_of(desk, id, service);
    }
    let services: Vec<ServiceId> =
        desk.hall.settings.offered().into_iter().map(|(id, _)| id).collect();
    let items = desk.service_items(&services);
    let picker = Picker::new(desk.words.get("feedback-request-for"), items);
    desk.pick_one(picker, services, move |desk, service| request_of(desk, id, Some(service)))
}

fn request_of(desk: &Desk, id: FeedbackId, service: Option<ServiceId>) -> Vec<Effect> {
    let (request, reference) = (fresh::request(), fresh::reference());
    let command = FeedbackCommand::MakeRequest { request, reference, service };
    desk.submit_for(Purpose::RequestMade(request), Command::Feedback(id, command))
}
