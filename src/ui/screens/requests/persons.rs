//! Who asks, as a person whom the city knows. Nobody is linked by a name alone: only those are offered
//! who have the same telephone, e-mail or address, and the agent says which of these they compared.

use super::list::masked;
use super::read::Question;
use super::sheet::{self, Act, Sheet};
use super::{act, ask, not_done};
use crate::domain::command::Command;
use crate::domain::id::{PersonId, RequestId};
use crate::domain::request::{
    Person, Request, RequestCommand, Requester, SecondItem, agreeing, comparable,
};
use crate::journal::past::Past;
use crate::journal::{JournalError, fresh};
use crate::text::request::word;
use crate::ui::desk::Desk;
use crate::ui::message::{Effect, Purpose};
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::history;

/// Persons who were looked for: by what was typed, or by the contact of the request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// The number of the question.
    pub errand: u64,
    /// For which request.
    pub id: RequestId,
    /// Who asks there.
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
    Search,
    New,
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
    look(desk, id, &request, None)
}

/// Looks for persons by the words that were typed.
pub fn by_words(desk: &mut Desk, id: RequestId, typed: String) -> Vec<Effect> {
    match desk.requests.known(id).cloned() {
        Some(request) => look(desk, id, &request, Some(typed)),
        None => vec![],
    }
}

fn look(desk: &mut Desk, id: RequestId, request: &Request, typed: Option<String>) -> Vec<Effect> {
    desk.requests.errand += 1;
    let (errand, contact) = (desk.requests.errand, request.requester.clone());
    ask(desk, Question::Persons(Sought { errand, id, contact, typed }))
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
    offer(desk, sought.id, contact, fitting)
}

fn offer(
    desk: &mut Desk,
    id: RequestId,
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
    items.push(Item::new(desk.words.get("persons-search")));
    let mut ways: Vec<Way> =
        fitting.into_iter().map(|(person, known)| Way::Known(person, known)).collect();
    ways.push(Way::Search);
    if contact.name.is_some() {
        items.push(Item::new(desk.words.get("persons-new")));
        ways.push(Way::New);
    }
    let title = desk.requests.title(desk, id, "action-request-person");
    desk.pick_one(Picker::new(title, items), ways, move |desk, way| match way {
        Way::Known(person, known) => confirm(desk, id, (person, &known), &contact),
        Way::Search => sheet::open(desk, Sheet::On(id, Act::Identify)),
        Way::New => make(desk, id, contact),
    })
}

/// The person in full; the agent says what they compared.
fn confirm(
    desk: &mut Desk,
    id: RequestId,
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
    desk.pick_one(Picker::new(title, items.collect()), same, move |desk, item| {
        act(desk, id, RequestCommand::LinkPerson { person, item })
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
