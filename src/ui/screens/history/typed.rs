//! What is typed into the search, and how it is understood.

use super::Next;
use crate::domain::query::{Order, Query};
use crate::interpret::find;
use crate::text::query::Reader;
use crate::ui::desk::Desk;
use crate::ui::entry::Entry;
use crate::ui::key::{Code, Key};

/// Filters that fit what was typed, gone through with Tab.
pub struct Tabbed {
    /// What stands before them.
    before: String,
    all: Vec<String>,
    at: usize,
}

/// Whether a key was typed into the search.
pub fn takes(desk: &mut Desk, key: Key) -> bool {
    let state = &mut desk.history;
    // Where no cursor stands in a text, these keys move in the list or in what happened.
    let moves = matches!(key.code, Code::Home | Code::End | Code::Left | Code::Right);
    if moves && (state.reading || state.typed.is_empty()) {
        return false;
    }
    let before = state.typed.text();
    let taken = state.typed.take(key);
    if taken && state.typed.text() != before {
        state.tabbed = None;
        state.back_to_search();
        state.seek(Next::Typed);
    }
    taken
}

/// Puts the next filter that fits in the place of what was begun.
pub fn complete(desk: &mut Desk) {
    let tabbed = match desk.history.tabbed.take() {
        Some(tabbed) => Tabbed { at: (tabbed.at + 1) % tabbed.all.len(), ..tabbed },
        None => {
            let text = desk.history.typed.text();
            let all = completions(desk);
            let begun = text.rsplit(char::is_whitespace).next().unwrap_or_default();
            let before = text.strip_suffix(begun).unwrap_or_default().to_owned();
            Tabbed { before, all, at: 0 }
        }
    };
    let Some(filter) = tabbed.all.get(tabbed.at) else { return };
    let only = tabbed.all.len() == 1;
    // Behind a whole filter the next word begins; behind a key its value.
    let end = if only && !filter.ends_with(':') { " " } else { "" };
    desk.history.typed = Entry::new(&format!("{}{filter}{end}", tabbed.before));
    desk.history.tabbed = Some(tabbed).filter(|_| !only);
    desk.history.back_to_search();
    desk.history.seek(Next::Typed);
}

/// The filters that fit what is being typed.
pub fn completions(desk: &Desk) -> Vec<String> {
    match &desk.history.tabbed {
        Some(tabbed) => tabbed.all.clone(),
        None => {
            let mut all = reader(desk).completions(&desk.history.typed.text());
            // Keys have an order of their own.
            if all.iter().any(|filter| filter.contains(':') && !filter.ends_with(':')) {
                all.sort();
            }
            all
        }
    }
}

/// What was typed, in the order and with the forbearance that were chosen.
pub fn understood(desk: &Desk) -> Query {
    let state = &desk.history;
    let query = reader(desk).read(&state.typed.text());
    // Without words nothing matches better than another.
    let order = if query.terms.is_empty() { Order::Newest } else { state.order };
    Query { order, forgiving: state.forgiving, ..query }
}

fn reader(desk: &Desk) -> Reader<'_> {
    let (words, settings) = (&desk.words, &desk.hall.settings);
    Reader { words, settings, today: desk.hall.day, languages: find::names() }
}
