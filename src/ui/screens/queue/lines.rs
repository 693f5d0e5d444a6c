//! The lines of a ticket: services, quantities, results.

use super::hall::offered;
use crate::domain::event::{Elsewhere, LineResult, NewLine, Obstacle, Paper};
use crate::domain::id::{LineId, ServiceId, TicketId};
use crate::domain::visit::{Line, TicketCommand};
use crate::journal::fresh;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::names;
use crate::ui::picker::{Item, Picker};

/// Asks for the line, or one more.
pub fn choose(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    let Some(ticket) = desk.hall.ticket(id) else {
        return vec![];
    };
    let mut lines: Vec<Option<LineId>> = ticket.lines.iter().map(|l| Some(l.id)).collect();
    let mut items: Vec<Item> = ticket.lines.iter().map(|l| item(desk, l)).collect();
    lines.push(None);
    items.push(Item::new(desk.words.get("line-add")));
    let picker = Picker::new(desk.title("lines-of", id), items);
    desk.pick_one(picker, lines, move |desk, line| match line {
        Some(line) => what(desk, id, line),
        None => service(desk, move |desk, service| {
            let line = NewLine { id: fresh::line(), service, quantity: 1 };
            desk.act(id, TicketCommand::AddLine { line })
        }),
    })
}

fn item(desk: &Desk, line: &Line) -> Item {
    let result = line.result.as_ref().map(|r| names::result(&desk.words, r));
    Item::new(desk.line_name(line)).detail(result.unwrap_or_default())
}

fn service(
    desk: &mut Desk,
    then: impl FnOnce(&mut Desk, ServiceId) -> Vec<Effect> + 'static,
) -> Vec<Effect> {
    let services = offered(desk);
    let items = desk.service_items(&services);
    let picker = Picker::new(desk.words.get("choose-service"), items);
    desk.pick_one(picker, services, then)
}

#[derive(Clone, Copy)]
enum What {
    Done,
    Incomplete,
    Informed,
    AppointmentGiven,
    Directed,
    NotPossible,
    Quantity,
    Service,
}

/// What comes of a line, or what is wrong with it.
fn what(desk: &mut Desk, id: TicketId, line: LineId) -> Vec<Effect> {
    use What::*;
    let all = [
        (Done, "result-done"),
        (Incomplete, "result-incomplete"),
        (Informed, "result-informed"),
        (AppointmentGiven, "result-appointment-given"),
        (Directed, "result-directed"),
        (NotPossible, "result-not-possible"),
        (Quantity, "line-quantity"),
        (Service, "line-service"),
    ];
    let items = all.iter().map(|(_, name)| Item::new(desk.words.get(name))).collect();
    let picker = Picker::new(desk.title("line-of", id), items);
    let all = all.map(|(what, _)| what).to_vec();
    desk.pick_one(picker, all, move |desk, what| match what {
        Done => finish(desk, id, line, LineResult::Done, None),
        Informed => finish(desk, id, line, LineResult::Informed, None),
        AppointmentGiven => finish(desk, id, line, LineResult::AppointmentGiven, None),
        Incomplete => incomplete(desk, id, line),
        Directed => {
            let items = Elsewhere::ALL.map(|e| Item::new(names::elsewhere(&desk.words, e)));
            let picker = Picker::new(desk.words.get("result-directed"), items.to_vec());
            desk.pick_one(picker, Elsewhere::ALL.to_vec(), move |desk, to| {
                detailed(desk, id, line, LineResult::Directed(to))
            })
        }
        NotPossible => {
            let items = Obstacle::ALL.map(|o| Item::new(names::obstacle(&desk.words, o)));
            let picker = Picker::new(desk.words.get("result-not-possible"), items.to_vec());
            desk.pick_one(picker, Obstacle::ALL.to_vec(), move |desk, why| {
                detailed(desk, id, line, LineResult::NotPossible(why))
            })
        }
        Quantity => quantity(desk, id, line),
        Service => service(desk, move |desk, service| {
            let known = desk.hall.ticket(id).and_then(|t| t.lines.iter().find(|l| l.id == line));
            let quantity = known.map_or(1, |l| l.quantity);
            let line = NewLine { id: line, service, quantity };
            desk.act(id, TicketCommand::ChangeLine { line })
        }),
    })
}

fn finish(
    desk: &mut Desk,
    id: TicketId,
    line: LineId,
    result: LineResult,
    detail: Option<String>,
) -> Vec<Effect> {
    desk.act(id, TicketCommand::FinishLine { line, result, detail })
}

fn incomplete(desk: &mut Desk, id: TicketId, line: LineId) -> Vec<Effect> {
    let items = Paper::ALL.map(|p| Item::new(names::paper(&desk.words, p))).to_vec();
    let picker = Picker::new(desk.words.get("which-papers"), items).several();
    desk.pick(picker, Paper::ALL.to_vec(), move |desk, chosen| {
        detailed(desk, id, line, LineResult::Incomplete(chosen.values))
    })
}

/// A result that words may go with; Enter leaves them out.
fn detailed(desk: &mut Desk, id: TicketId, line: LineId, result: LineResult) -> Vec<Effect> {
    let title = names::result(&desk.words, &result);
    let form = Form::new(title, vec![Field::text(desk.words.get("field-detail"), "")]);
    desk.fill(form, move |desk, form| finish(desk, id, line, result, form.some_text(0)))
}

fn quantity(desk: &mut Desk, id: TicketId, line: LineId) -> Vec<Effect> {
    let known = desk.hall.ticket(id).and_then(|t| t.lines.iter().find(|l| l.id == line));
    let Some(known) = known else {
        return vec![];
    };
    let (service, now) = (known.service, u32::from(known.quantity));
    let label = desk.words.with("field-files", &[("service", desk.service_name(service).into())]);
    let form = Form::new(desk.title("line-of", id), vec![Field::number(label, now, 1, 999)]);
    desk.fill(form, move |desk, form| {
        let line = NewLine { id: line, service, quantity: form.small(0) };
        desk.act(id, TicketCommand::ChangeLine { line })
    })
}

/// Some lines go on as a ticket of their own.
pub fn split(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    let Some(ticket) = desk.hall.ticket(id) else {
        return vec![];
    };
    let lines: Vec<LineId> = ticket.open_lines().map(|l| l.id).collect();
    if ticket.lines.len() < 2 {
        return desk.warn_by("split-needs-two");
    }
    let items = ticket.open_lines().map(|l| item(desk, l)).collect();
    let picker = Picker::new(desk.title("split-which", id), items).several();
    desk.pick(picker, lines, move |desk, chosen| {
        desk.act(id, TicketCommand::Split { lines: chosen.values })
    })
}
