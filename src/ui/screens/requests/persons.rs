//! Who asks, as a person whom the city knows. Nobody is linked by a name alone: only those are offered
//! who have the same telephone, e-mail or address, and the agent says which of these they compared.

use super::list::masked;
use super::read::Question;
use super::sheet::{self, Act, Sheet};
use super::{act, ask, not_done};
use crate::domain::command::Command;
use crate::domain::id::{PersonId, RequestId, TicketId};
use crate::domain::request::{Person, RequestCommand, Requester, SecondItem, agreeing, comparable};
use crate::domain::visit::TicketCommand;
use crate::journal::past::Past;
use crate::journal::{JournalError, fresh};
use crate::text::request::word;
use crate::ui::desk::Desk;
use crate::ui::message::{Effect, Purpose};
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::history;

/// Whose person is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// That of a request.
    Request(RequestId),
    /// That of a ticket's visit, with what was given at the counter.
    Visit(TicketId, String),
}

/// Persons who were looked for: by what was typed, or by what is known of whoever asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// The number of the question.
    pub errand: u64,
    /// For whom.
    pub whose: Whose,
    /// What is known of them.
    pub contact: Requester,
    /// What was typed.
    pub typed: Option<String>,
}

/// A person who is made, to be linked once they are there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Making {
    id: RequestId,
    person: PersonId,
    item: SecondItem,
}

/// What may be done with those who were found.
enum Way {
    Known(PersonId, Person),
    Search(RequestId),
    New(RequestId),
}

/// Looks for whoever asks, to be done on a worker's thread.
///
/// # Errors
/// The file cannot be read.
pub fn seek(past: &Past, sought: &Sought) -> Result<Vec<(PersonId, Person)>, JournalError> {
    match &sought.typed {
        Some(typed) => past.persons(typed, 50),
        None => past.persons_like(&sought.contact),
    }
}

/// Begins to look for the person who asks.
pub fn identify(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    let Some(request) = desk.requests.known(id).cloned() else { return vec![] };
    if request.person.is_some() {
        return desk.warn_by("request-has-person");
    }
    if first_item(&request.requester).is_none() {
        return desk.warn_by("request-no-second-item");
    }
    look(desk, Whose::Request(id), request.requester.clone(), None)
}

/// Looks for persons by the words that were typed.
pub fn by_words(desk: &mut Desk, id: RequestId, typed: String) -> Vec<Effect> {
    match desk.requests.known(id).cloned() {
        Some(request) => look(desk, Whose::Request(id), request.requester.clone(), Some(typed)),
        None => vec![],
    }
}

/// Asks for persons by what was typed, or else by what is known of whoever asks.
pub fn look(
    desk: &mut Desk,
    whose: Whose,
    contact: Requester,
    typed: Option<String>,
) -> Vec<Effect> {
    desk.requests.errand += 1;
    let errand = desk.requests.errand;
    ask(desk, Question::Persons(Sought { errand, whose, contact, typed }))
}

fn first_item(contact: &Requester) -> Option<SecondItem> {
    SecondItem::ALL.into_iter().find(|item| comparable(contact, *item).is_some())
}

/// Offers those of whom something beside the name is the same; the others are only counted.
pub fn take(
    desk: &mut Desk,
    sought: Sought,
    found: Result<Vec<(PersonId, Person)>, JournalError>,
) -> Vec<Effect> {
    if sought.errand != desk.requests.errand {
        return vec![];
    }
    let is_search = sought.typed.is_some();
    // Whoever has gone on to something else is not interrupted.
    if desk.session.locked || !desk.layers.is_empty() {
        desk.requests.sent = None;
        return vec![];
    }
    let found = match found {
        Ok(found) => found,
        Err(error) => {
            desk.refused(&error);
            return not_done(desk);
        }
    };
    let contact = sought.contact;
    let all = found.len();
    let fits = |(_, person): &(PersonId, Person)| !agreeing(&contact, &person.contact).is_empty();
    let fitting: Vec<_> = found.into_iter().filter(fits).collect();
    if is_search && fitting.is_empty() {
        desk.warn(desk.words.with("persons-none-fits", &[("count", all.into())]));
        return not_done(desk);
    }
    desk.requests.sent = None;
    if matches!(sought.whose, Whose::Visit(..)) && fitting.is_empty() {
        return desk.warn_by("visitor-unknown");
    }
    offer(desk, sought.whose, contact, fitting)
}

fn offer(
    desk: &mut Desk,
    whose: Whose,
    contact: Requester,
    fitting: Vec<(PersonId, Person)>,
) -> Vec<Effect> {
    let item = |(_, person): &(PersonId, Person)| {
        let same = agreeing(&contact, &person.contact).into_iter();
        let same: Vec<String> = same.map(|item| word(&desk.words, "same", &item)).collect();
        let name = person.contact.name.as_deref().map(masked).unwrap_or_default();
        Item::new(name).detail(same.join(", "))
    };
    let mut items: Vec<Item> = fitting.iter().map(item).collect();
    let mut ways: Vec<Way> =
        fitting.into_iter().map(|(person, known)| Way::Known(person, known)).collect();
    let title = match &whose {
        Whose::Visit(ticket, _) => desk.title("person-of", *ticket),
        Whose::Request(id) => {
            items.push(Item::new(desk.words.get("persons-search")));
            ways.push(Way::Search(*id));
            if contact.name.is_some() {
                items.push(Item::new(desk.words.get("persons-new")));
                ways.push(Way::New(*id));
            }
            desk.requests.title(desk, *id, "action-request-person")
        }
    };
    desk.pick_one(Picker::new(title, items), ways, move |desk, way| match way {
        Way::Known(person, known) => confirm(desk, whose, (person, &known), &contact),
        Way::Search(id) => sheet::open(desk, Sheet::On(id, Act::Identify)),
        Way::New(id) => make(desk, id, contact),
    })
}

/// The person in full; the agent says what they compared.
fn confirm(
    desk: &mut Desk,
    whose: Whose,
    (person, known): (PersonId, &Person),
    contact: &Requester,
) -> Vec<Effect> {
    let same = agreeing(contact, &known.contact);
    let items = same.iter().map(|item| {
        let theirs = match item {
            SecondItem::Phone => &known.contact.phone,
            SecondItem::Email => &known.contact.email,
            SecondItem::Address => &known.contact.address,
        };
        Item::new(word(&desk.words, "same", item)).detail(theirs.clone().unwrap_or_default())
    });
    let name = known.contact.name.clone().unwrap_or_else(|| "—".to_owned());
    let title = desk.words.with("persons-confirm", &[("name", name.into())]);
    desk.pick_one(Picker::new(title, items.collect()), same, move |desk, item| match whose {
        Whose::Request(id) => act(desk, id, RequestCommand::LinkPerson { person, item }),
        Whose::Visit(id, given) => desk.act(id, TicketCommand::LinkPerson { person, item, given }),
    })
}

/// Makes a person of whoever asks, and links them once they are there.
fn make(desk: &mut Desk, id: RequestId, contact: Requester) -> Vec<Effect> {
    let Some(item) = first_item(&contact) else {
        return desk.warn_by("request-no-second-item");
    };
    let person = fresh::person();
    desk.requests.making = Some(Making { id, person, item });
    desk.submit_for(Purpose::OnRequest, Command::SetPerson { person, contact })
}

/// The person is there: they are linked.
pub fn made(desk: &mut Desk, done: &crate::journal::Done) -> Vec<Effect> {
    use crate::domain::event::Entity;
    let Some(Making { id, person, item }) = desk.requests.making else { return vec![] };
    if !done.events.iter().any(|event| event.entity == Entity::Person(person)) {
        return vec![];
    }
    desk.requests.making = None;
    act(desk, id, RequestCommand::LinkPerson { person, item })
}

/// It was not theirs.
pub fn unlink(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    match desk.requests.known(id).and_then(|request| request.person) {
        Some(_) => act(desk, id, RequestCommand::UnlinkPerson),
        None => desk.warn_by("request-no-person"),
    }
}

/// All visits and requests of that person.
pub fn history(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    match desk.requests.known(id).and_then(|request| request.person) {
        Some(person) => history::of_person(desk, person),
        None => desk.warn_by("request-no-person"),
    }
}

/// The person in full, for the request that is open.
pub fn line(desk: &Desk, person: &Person) -> String {
    let contact = &person.contact;
    let said = [&contact.name, &contact.phone, &contact.email, &contact.address];
    let said: Vec<String> = said.into_iter().flatten().cloned().collect();
    super::clocks::named(desk, desk.words.get("detail-person"), said.join(desk.theme.separator()))
}
