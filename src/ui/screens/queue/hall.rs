//! What concerns the whole queue or the post, not one ticket.

use crate::domain::command::Command;
use crate::domain::event::{Outcome, TurnedAway};
use crate::domain::id::{ServiceId, TicketId};
use crate::domain::post::PostState;
use crate::domain::refusal::{Refusal, spoken};
use crate::domain::visit::State;
use crate::journal::fresh;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::names;
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::phrases;

/// The services offered now.
pub fn offered(desk: &Desk) -> Vec<ServiceId> {
    desk.hall.settings.offered().into_iter().map(|(id, _)| id).collect()
}

/// Counts a person helped at once.
pub fn inform(desk: &mut Desk) -> Vec<Effect> {
    let (themes, items) = services_or(desk, "theme-other");
    let picker = Picker::new(desk.words.get("choose-theme"), items);
    desk.pick_one(picker, themes, |desk, theme| {
        desk.submit(Command::Inform { visit: fresh::visit(), theme })
    })
}

/// Counts a person who was not helped.
pub fn send_away(desk: &mut Desk) -> Vec<Effect> {
    let items = TurnedAway::ALL.map(|why| Item::new(names::turned_away(&desk.words, why)));
    let picker = Picker::new(desk.words.get("choose-why-away"), items.to_vec());
    desk.pick_one(picker, TurnedAway::ALL.to_vec(), |desk, why| {
        let (services, items) = services_or(desk, "any-service");
        let picker = Picker::new(desk.words.get("choose-service"), items);
        desk.pick_one(picker, services, move |desk, service| {
            desk.submit(Command::SendAway { visit: fresh::visit(), why, service })
        })
    })
}

/// The services offered, after a first choice that is none of them.
fn services_or(desk: &Desk, none: &str) -> (Vec<Option<ServiceId>>, Vec<Item>) {
    let services = offered(desk);
    let mut items = vec![Item::new(desk.words.get(none))];
    items.extend(desk.service_items(&services));
    (std::iter::once(None).chain(services.into_iter().map(Some)).collect(), items)
}

/// On a break or in the back office; the same key ends either.
pub fn pause(desk: &mut Desk) -> Vec<Effect> {
    match desk.post().map(|p| p.state) {
        None => desk.refuse(&Refusal::NoPost),
        Some(PostState::Open) => {
            let names = ["post-break", "post-back-office", "post-recovering"];
            let items = names.map(|id| Item::new(desk.words.get(id)));
            let picker = Picker::new(desk.words.get("choose-pause"), items.to_vec());
            let pauses = [false, true].map(|back_office| Command::Pause { back_office });
            let all = pauses.into_iter().chain([Command::Recover]).collect();
            desk.pick_one(picker, all, |desk, command| desk.submit(command))
        }
        Some(_) => desk.submit(Command::Resume),
    }
}

/// The services taken here from now on.
pub fn services(desk: &mut Desk) -> Vec<Effect> {
    let Some(post) = desk.post() else {
        return desk.refuse(&Refusal::NoPost);
    };
    let taken = post.services.clone();
    let (services, items) = services_or(desk, "all-services");
    let items = items
        .into_iter()
        .zip(&services)
        .map(|(i, s)| i.marked(s.map_or(taken.is_empty(), |s| taken.contains(&s))));
    let title = desk.words.get("choose-services");
    let picker = Picker::new(title, items.collect()).several_or_all();
    desk.pick(picker, services, |desk, chosen| {
        let services = chosen.values.into_iter().flatten().collect();
        desk.submit(Command::ChooseServices { services })
    })
}

/// Stops the tickets of a service or of all, or gives them again.
pub fn stop(desk: &mut Desk) -> Vec<Effect> {
    let stopped = desk.stopped();
    let (services, items) = services_or(desk, "all-services");
    let held = move |service: &Option<ServiceId>| match service {
        None => stopped.site,
        Some(service) => stopped.services.contains(service),
    };
    let state = |yes| desk.words.get(if yes { "queue-stopped" } else { "queue-open" });
    let items = items.into_iter().zip(&services).map(|(i, s)| i.detail(state(held(s)))).collect();
    let picker = Picker::new(desk.words.get("choose-stop"), items);
    desk.pick_one(picker, services, move |desk, service| {
        desk.submit(match held(&service) {
            true => Command::ReopenQueue { service },
            false => Command::StopQueue { service },
        })
    })
}

/// The outcomes that whoever is left can have, the likeliest first.
fn outcomes(state: State) -> Vec<Outcome> {
    use Outcome::*;
    match state {
        State::Waiting | State::Away { .. } => vec![Left, Cancelled, NotClosed],
        State::Called(_) => vec![NoShow, Left, Cancelled, NotClosed],
        State::Serving(_) | State::OnHold(_) => vec![Served, Left, NotClosed],
        State::Closed(_) => vec![NotClosed],
    }
}

/// Lists who is left; one pass settles them all.
pub fn end_day(desk: &mut Desk) -> Vec<Effect> {
    let left: Vec<(TicketId, Vec<Outcome>, String)> = desk
        .hall
        .open_tickets()
        // What cannot be read cannot be settled, and must not keep the others open.
        .filter(|(id, _)| !super::is_unreadable(&desk.hall, *id))
        .map(|(id, t)| {
            let number = spoken(t.number);
            let service = desk.service_name(t.first_service);
            (id, outcomes(t.state), format!("{number} {service}"))
        })
        .collect();
    if left.is_empty() {
        return desk.submit(Command::EndDay { settle: vec![], reason: String::new() });
    }
    let mut fields: Vec<Field> = left
        .iter()
        .map(|(_, outcomes, label)| {
            let names = outcomes.iter().map(|o| names::outcome(&desk.words, *o)).collect();
            Field::one(label.clone(), names, 0)
        })
        .collect();
    let reason = desk.words.get("day-end-reason");
    fields.push(Field::text(desk.words.get("field-reason"), &reason).required());
    let title = desk.words.with("end-day-title", &[("count", left.len().into())]);
    desk.fill(Form::new(title, fields), move |desk, form| {
        let settle = left
            .iter()
            .enumerate()
            .filter_map(|(at, (id, outcomes, _))| Some((*id, *outcomes.get(form.chosen(at))?)))
            .collect();
        desk.submit(Command::EndDay { settle, reason: form.text(left.len()) })
    })
}

/// Tells the colleague who asks for this agent whether they come.
pub fn answer_colleague(desk: &mut Desk, coming: bool) -> Vec<Effect> {
    match phrases::asking_me(desk).first() {
        Some((post, _)) => {
            let post = *post;
            desk.submit(Command::AnswerColleague { post, coming })
        }
        None => desk.refuse(&Refusal::NobodyAsks),
    }
}
