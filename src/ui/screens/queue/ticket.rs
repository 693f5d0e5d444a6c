//! What is done to one ticket.

use super::{Place, current, rows};
use crate::domain::command::Command;
use crate::domain::event::Outcome;
use crate::domain::id::{CounterId, ServiceId, TicketId};
use crate::domain::refusal::{Refusal, spoken};
use crate::domain::visit::{CorrectedTimes, State, TicketCommand};
use crate::journal::fresh;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use crate::ui::{describe, names, times};

/// Calls whoever is next; who was called is called again.
pub fn call_next(desk: &mut Desk) -> Vec<Effect> {
    match current(desk).map(|(id, t)| (id, t.state, spoken(t.number))) {
        Some((id, State::Called(_), _)) => desk.act(id, TicketCommand::Recall),
        Some((_, _, number)) => desk.refuse(&Refusal::PostBusy { number }),
        None => {
            desk.queue.selected = None;
            desk.submit(Command::CallNext)
        }
    }
}

/// Ends the service of whoever is here.
pub fn finish(desk: &mut Desk) -> Vec<Effect> {
    match current(desk) {
        Some((id, _)) => desk.act(id, TicketCommand::Finish),
        None => desk.warn_by("nobody-here"),
    }
}

/// Chooses among rows of one kind; a single one needs no choosing.
fn among(
    desk: &mut Desk,
    title: &str,
    ids: Vec<TicketId>,
    then: impl FnOnce(&mut Desk, TicketId) -> Vec<Effect> + 'static,
) -> Vec<Effect> {
    if let [only] = ids[..] {
        return then(desk, only);
    }
    let items = ids.iter().map(|id| ticket_item(desk, *id)).collect();
    let picker = Picker::new(desk.words.get(title), items);
    desk.pick_one(picker, ids, then)
}

fn ticket_item(desk: &Desk, id: TicketId) -> Item {
    let Some(ticket) = desk.hall.ticket(id) else {
        return Item::default();
    };
    let text = format!("{} {}", spoken(ticket.number), desk.service_name(ticket.first_service));
    let detail = match ticket.state {
        State::Closed(outcome) => {
            let at = ticket.closed_at.map(|m| times::wall(desk.zone, m.true_time()));
            format!("{} {}", names::outcome(&desk.words, outcome), at.unwrap_or_default())
        }
        State::OnHold(at) => {
            let (number, agent) = desk.post_names(at.post);
            desk.words.with("counter-agent", &[("number", number.into()), ("agent", agent.into())])
        }
        _ => String::new(),
    };
    Item::new(text).detail(detail)
}

/// Goes on with somebody put aside, here or where the agent is away.
pub fn resume(desk: &mut Desk) -> Vec<Effect> {
    let all = rows(desk);
    let held = |p: Place| matches!(p, Place::Held | Place::ToTakeOver);
    let ids: Vec<_> = all.iter().filter(|r| held(r.place)).map(|r| r.id).collect();
    let selected = desk.queue.selected.filter(|id| ids.contains(id));
    let ids = selected.map_or(ids, |id| vec![id]);
    if ids.is_empty() {
        return desk.warn_by("nobody-aside");
    }
    among(desk, "choose-resume", ids, |desk, id| {
        let state = desk.hall.ticket(id).map(|t| t.state);
        // A call that was left behind is taken over by serving.
        let called = matches!(state, Some(State::Called(_)));
        desk.act(id, if called { TicketCommand::Serve } else { TicketCommand::Resume })
    })
}

/// Steps out, perhaps until an hour.
pub fn away(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    let fields = vec![Field::hour(desk.words.get("field-back-at"), None)];
    let form = Form::new(desk.title("away-of", id), fields);
    desk.fill(form, move |desk, form| {
        let back_at = form.hour(0).and_then(|m| times::at(desk.zone, desk.hall.day, m));
        desk.act(id, TicketCommand::StepAway { back_at })
    })
}

/// Is back.
pub fn come_back(desk: &mut Desk) -> Vec<Effect> {
    let all = rows(desk);
    let ids: Vec<_> = all.iter().filter(|r| r.place == Place::Away).map(|r| r.id).collect();
    let selected = desk.queue.selected.filter(|id| ids.contains(id));
    let ids = selected.map_or(ids, |id| vec![id]);
    if ids.is_empty() {
        return desk.warn_by("nobody-away");
    }
    among(desk, "choose-back", ids, |desk, id| desk.act(id, TicketCommand::ComeBack))
}

/// Calls the selected one, with a reason where another would be next.
pub fn call_this(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    let first = rows(desk).first().map(|r| r.id);
    let waits = desk.hall.ticket(id).is_some_and(|t| t.state == State::Waiting);
    if first == Some(id) || !waits {
        return desk.act(id, TicketCommand::Call { reason: None });
    }
    let form = Form::new(
        desk.title("call-why", id),
        vec![Field::text(desk.words.get("field-reason"), "")],
    );
    desk.fill(form, move |desk, form| {
        desk.act(id, TicketCommand::Call { reason: form.some_text(0) })
    })
}

/// Ends it without a service.
pub fn close(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    let outcomes = match desk.hall.ticket(id).map(|t| t.state) {
        Some(State::Waiting | State::Away { .. }) => vec![Outcome::Left, Outcome::Cancelled],
        Some(State::Called(_)) => vec![Outcome::NoShow, Outcome::Left, Outcome::Cancelled],
        _ => vec![Outcome::Left, Outcome::Served],
    };
    let items = outcomes.iter().map(|o| Item::new(names::outcome(&desk.words, *o))).collect();
    let picker = Picker::new(desk.title("close-how", id), items);
    desk.pick_one(picker, outcomes, move |desk, outcome| {
        desk.act(id, TicketCommand::Close { outcome })
    })
}

/// Takes up again somebody who has gone today.
pub fn reopen(desk: &mut Desk) -> Vec<Effect> {
    let today = desk.hall.issued_today();
    let mut closed: Vec<_> = today.filter(|(_, t)| !t.is_open() && !t.imported).collect();
    closed.sort_by_key(|(_, t)| std::cmp::Reverse(t.closed_at.map(|m| m.true_time())));
    let ids: Vec<TicketId> = closed.into_iter().map(|(id, _)| id).collect();
    if ids.is_empty() {
        return desk.warn_by("nobody-closed");
    }
    let items = ids.iter().map(|id| ticket_item(desk, *id)).collect();
    let picker = Picker::new(desk.words.get("choose-reopen"), items);
    let picker = picker.tab(desk.words.get("choose-reopen-serve"));
    desk.pick(picker, ids, |desk, chosen| match chosen.values.first() {
        Some(id) => desk.act(*id, TicketCommand::Reopen { serve: chosen.tab }),
        None => vec![],
    })
}

/// Sends on to another service or counter.
pub fn transfer(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    let services = super::hall::offered(desk);
    let here = desk.session.counter;
    let mut items = desk.service_items(&services);
    let mut places: Vec<(Option<ServiceId>, Option<CounterId>)> =
        services.into_iter().map(|s| (Some(s), None)).collect();
    for (counter, known) in desk.hall.settings.counters_of(desk.hall.site) {
        if Some(counter) != here {
            let agent = desk.hall.post_at(counter).map(|p| desk.post_names(p.id).1);
            let name = describe::counter(&desk.words, known);
            items.push(Item::new(name).detail(agent.unwrap_or_default()));
            places.push((None, Some(counter)));
        }
    }
    let picker = Picker::new(desk.title("transfer-where", id), items);
    desk.pick_one(picker, places, move |desk, (service, counter)| {
        let form = Form::new(
            desk.title("transfer-note", id),
            vec![Field::text(desk.words.get("field-note"), "")],
        );
        desk.fill(form, move |desk, form| {
            let (fresh, note) = (fresh::line(), form.some_text(0));
            desk.act(id, TicketCommand::Transfer { service, counter, fresh, note })
        })
    })
}

/// Writes a note.
pub fn note(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    let fields = vec![Field::text(desk.words.get("field-note"), "")];
    let form = Form::new(desk.title("note-of", id), fields);
    desk.fill(form, move |desk, form| match form.some_text(0) {
        Some(text) => desk.act(id, TicketCommand::Note { text }),
        None => vec![],
    })
}

/// Sets times right: those that there are.
pub fn correct(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    let Some(ticket) = desk.hall.ticket(id) else {
        return vec![];
    };
    let known = [
        ("field-arrival", Some(ticket.arrival)),
        ("field-called", ticket.first_call),
        ("field-served", ticket.served.first().map(|s| s.from)),
        ("field-closed", ticket.closed_at),
    ];
    let minutes = known.map(|(_, m)| {
        m.map(|m| crate::domain::time::Zone::local(&desk.zone, m.true_time()).minute)
    });
    let mut places = [None; 4];
    let mut fields = Vec::new();
    for (at, (label, _)) in known.iter().enumerate() {
        if minutes[at].is_some() {
            places[at] = Some(fields.len());
            fields.push(Field::hour(desk.words.get(label), minutes[at]));
        }
    }
    let reason = fields.len();
    fields.push(Field::text(desk.words.get("field-reason"), ""));
    let day = ticket.day;
    let form = Form::new(desk.title("correct-of", id), fields);
    desk.fill(form, move |desk, form| {
        // What was not touched stays to the second.
        let new = |at: usize| {
            let typed = form.hour(places[at]?)?;
            (Some(typed) != minutes[at]).then(|| times::at(desk.zone, day, typed))?
        };
        let times =
            CorrectedTimes { arrival: new(0), called: new(1), served: new(2), closed: new(3) };
        desk.act(id, TicketCommand::Correct { times, reason: form.text(reason) })
    })
}
