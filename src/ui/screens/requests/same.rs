//! Requests that may be the same as the one being noted: named while it is typed, linked once it is
//! there. A telephone, an e-mail or an address tells; a name alone never does.

use super::read::Question;
use super::{act, ask};
use crate::domain::id::RequestId;
use crate::domain::request::{
    LinkKind, Request, RequestCommand, Requester, SecondItem, comparable,
};
use crate::journal::JournalError;
use crate::ui::desk::{Desk, Layer};
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use std::sync::Arc;

type Known = Vec<(RequestId, Arc<Request>)>;

/// The most that are named in a form.
const NAMED: usize = 2;

/// Whether something of a contact can be compared.
fn tells(contact: &Requester) -> bool {
    let items = [SecondItem::Phone, SecondItem::Email, SecondItem::Address];
    items.into_iter().any(|item| comparable(contact, item).is_some())
}

/// A key went into a form: where that changed the contact in it, the file is asked who else gave
/// the same.
pub fn typed(desk: &mut Desk) -> Vec<Effect> {
    let Some(Layer::Fill(form, _)) = desk.layers.last_mut() else {
        return vec![];
    };
    let Some([phone, email, address]) = form.contact else {
        return vec![];
    };
    let text = |at| form.some_text(at);
    let (phone, email, address) = (text(phone), text(email), text(address));
    let contact = Requester { name: None, phone, email, address };
    if contact == desk.requests.typed {
        return vec![];
    }
    desk.requests.typed = contact.clone();
    desk.requests.turn += 1;
    if !tells(&contact) {
        form.told.clear();
        return vec![];
    }
    ask(desk, Question::Same { turn: desk.requests.turn, contact, except: None })
}

/// A request was noted: whether it repeats another is asked once more, for the last letters may
/// have been typed faster than the file answered.
pub fn ask_after(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    let contact = std::mem::take(&mut desk.requests.typed);
    if !tells(&contact) {
        return vec![];
    }
    desk.requests.turn += 1;
    desk.requests.noted = Some(id);
    ask(desk, Question::Same { turn: desk.requests.turn, contact, except: Some(id) })
}

/// Takes in who else gave the same.
pub fn take(desk: &mut Desk, turn: u64, same: Result<Known, JournalError>) -> Vec<Effect> {
    // Something else was typed since.
    if turn != desk.requests.turn {
        return vec![];
    }
    let same = match same {
        Ok(same) => same,
        Err(error) => {
            desk.refused(&error);
            return vec![];
        }
    };
    if let Some(noted) = desk.requests.noted.take() {
        return offer(desk, noted, same);
    }
    let mut told: Vec<String> = same.iter().take(NAMED).map(|(_, r)| named(desk, r)).collect();
    if same.len() > NAMED {
        let more = same.len() - NAMED;
        told.push(desk.words.with("same-more", &[("count", more.into())]));
    }
    if let Some(Layer::Fill(form, _)) = desk.layers.last_mut()
        && form.contact.is_some()
    {
        form.told = told;
    }
    vec![]
}

/// A request that may be the same: reference and subject, and how far it is.
fn named(desk: &Desk, request: &Request) -> String {
    let subject = request.subject.clone().unwrap_or_else(|| "—".to_owned());
    let reference = request.reference().to_string();
    desk.words.with("same-named", &[("reference", reference.into()), ("subject", subject.into())])
}

/// Offers to link a request that was noted with one that may be the same.
fn offer(desk: &mut Desk, noted: RequestId, same: Known) -> Vec<Effect> {
    // Whoever has gone on to something else is not interrupted.
    if same.is_empty() || desk.session.locked || !desk.layers.is_empty() {
        return vec![];
    }
    let mut items = vec![Item::new(desk.words.get("same-another"))];
    let mut values = vec![None];
    for (id, request) in &same {
        let subject = request.subject.clone().unwrap_or_else(|| "—".to_owned());
        items.push(Item::new(request.reference().to_string()).detail(subject));
        values.push(Some(*id));
    }
    let picker = Picker::new(desk.words.get("same-which"), items);
    let picker = picker.tab(desk.words.get("same-related"));
    desk.pick(picker, values, move |desk, chosen| match chosen.values.first() {
        Some(Some(to)) => {
            let kind = if chosen.tab { LinkKind::Related } else { LinkKind::Duplicate };
            act(desk, noted, RequestCommand::Link { to: *to, kind })
        }
        _ => vec![],
    })
}
