//! A new ticket, and its marks: priority, language, party.

use super::hall::offered;
use crate::domain::command::{Command, Issue};
use crate::domain::estimate;
use crate::domain::event::NewLine;
use crate::domain::id::{ServiceId, TicketId};
use crate::domain::visit::TicketCommand;
use crate::interpret::Language as Spoken;
use crate::journal::fresh;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::names::offered_languages;
use crate::ui::picker::{Item, Picker};
use crate::ui::times;

/// Asks for the service; its letter in upper case issues at once.
pub fn choose(desk: &mut Desk) -> Vec<Effect> {
    let hall = desk.hall.clone();
    let services = offered(desk);
    let items = services.iter().map(|id| {
        let wait = estimate::for_service(&hall, *id).map(|e| desk.estimate(e));
        let known = hall.settings.services.get(id);
        let letter = known.and_then(|s| s.letter).map(char::from);
        let name = desk.service_name(*id);
        Item::new(name).detail(wait.unwrap_or_default()).letter(letter)
    });
    let picker = Picker::new(desk.words.get("choose-service"), items.collect()).several();
    let picker = picker.tab(desk.words.get("choose-service-more"));
    desk.pick(picker, services, |desk, chosen| match chosen.tab {
        false => {
            let lines = chosen.values.into_iter().map(|s| line(s, 1)).collect();
            issue(desk, lines, |_| {})
        }
        true => details(desk, chosen.values),
    })
}

fn line(service: ServiceId, quantity: u16) -> NewLine {
    NewLine { id: fresh::line(), service, quantity }
}

fn issue(desk: &mut Desk, lines: Vec<NewLine>, more: impl FnOnce(&mut Issue)) -> Vec<Effect> {
    let Some(first) = lines.first() else {
        return vec![];
    };
    let mut new = Issue::simple(fresh::visit(), first.id, first.service);
    new.lines = lines;
    more(&mut new);
    desk.submit(Command::Issue(new))
}

/// Everything that can stand on a ticket: quantities first, then the person.
fn details(desk: &mut Desk, services: Vec<ServiceId>) -> Vec<Effect> {
    let words = &desk.words;
    let mut fields: Vec<Field> = services
        .iter()
        .map(|id| {
            let name = desk.service_name(*id);
            let label = words.with("field-files", &[("service", name.into())]);
            Field::number(label, 1, 1, 999)
        })
        .collect();
    let count = fields.len();
    fields.extend([
        Field::yes(words.get("field-priority"), false),
        Field::text(words.get("field-ground"), ""),
        Field::one(words.get("field-language"), desk.languages(), 0),
        Field::number(words.get("field-party"), 1, 1, 99),
        Field::hour(words.get("field-appointment"), None),
        Field::yes(words.get("field-completes"), false),
        Field::text(words.get("field-note"), ""),
    ]);
    let form = Form::new(words.get("new-ticket"), fields);
    desk.fill(form, move |desk, form| {
        let quantities = (0..count).map(|at| form.small(at));
        let lines = services.iter().zip(quantities).map(|(s, q)| line(*s, q)).collect();
        let (zone, day) = (desk.zone, desk.hall.day);
        let appointment = form.hour(count + 4).and_then(|m| times::at(zone, day, m));
        issue(desk, lines, |new| {
            new.priority = form.yes(count);
            new.ground = form.some_text(count + 1);
            new.language = language(form.chosen(count + 2));
            new.party = form.small(count + 3);
            new.appointment = appointment;
            new.completes = form.yes(count + 5);
            new.note = form.some_text(count + 6);
        })
    })
}

/// The language at a place of the list; the first place is none.
fn language(at: usize) -> Option<crate::domain::settings::Language> {
    Some(offered_languages().get(at.checked_sub(1)?)?.as_setting())
}

/// Sets priority, language and party right.
pub fn mark(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    let Some(ticket) = desk.hall.ticket(id) else {
        return vec![];
    };
    let known = ticket.language.clone();
    let meant = known.as_ref().and_then(Spoken::meant_by);
    let at = offered_languages().iter().position(|l| Some(*l) == meant).map_or(0, |at| at + 1);
    let words = &desk.words;
    let fields = vec![
        Field::yes(words.get("field-priority"), ticket.priority),
        Field::text(words.get("field-ground"), ""),
        Field::one(words.get("field-language"), desk.languages(), at),
        Field::number(words.get("field-party"), u32::from(ticket.party), 1, 99),
    ];
    let form = Form::new(desk.title("mark-ticket", id), fields);
    desk.fill(form, move |desk, form| {
        // A language that the list does not hold stays unless another is chosen.
        let language = if form.chosen(2) == at { known } else { language(form.chosen(2)) };
        let (priority, ground, party) = (form.yes(0), form.some_text(1), form.small(3));
        desk.act(id, TicketCommand::Mark { priority, ground, language, party })
    })
}
