//! Who the person at the counter is, as a person whom the city knows: by the telephone, e-mail or
//! address that they give, never by a name alone. What they give is compared, and nothing of it kept.

use crate::domain::id::{PersonId, TicketId};
use crate::domain::request::Requester;
use crate::domain::visit::TicketCommand;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::history;
use crate::ui::screens::requests::persons::{self, Whose};

/// Asks what the person gives; of one who is known already, what is wanted.
pub fn identify(desk: &mut Desk, id: TicketId) -> Vec<Effect> {
    match desk.hall.ticket(id).and_then(|ticket| ticket.person) {
        Some(person) => known(desk, id, person),
        None => {
            let fields = vec![Field::text(desk.words.get("field-second-item"), "").required()];
            let form = Form::new(desk.title("person-of", id), fields);
            desk.fill(form, move |desk, form| match form.some_text(0) {
                Some(given) => seek(desk, id, given),
                None => vec![],
            })
        }
    }
}

fn seek(desk: &mut Desk, id: TicketId, given: String) -> Vec<Effect> {
    // Whatever it is: a telephone is compared with telephones alone.
    let contact = Requester {
        name: None,
        phone: Some(given.clone()),
        email: Some(given.clone()),
        address: Some(given.clone()),
    };
    persons::look(desk, Whose::Visit(id, given), contact, None)
}

fn known(desk: &mut Desk, id: TicketId, person: PersonId) -> Vec<Effect> {
    let ways = vec![true, false];
    let items = ["action-request-of-person", "action-request-not-person"];
    let items = items.map(|id| Item::new(desk.words.get(id))).to_vec();
    let picker = Picker::new(desk.title("person-of", id), items);
    desk.pick_one(picker, ways, move |desk, all| match all {
        true => history::of_person(desk, person),
        false => desk.act(id, TicketCommand::UnlinkPerson),
    })
}
