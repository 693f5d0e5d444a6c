//! The files of a request: whether each lies where it lay, the same. They may be large and far away,
//! so a worker looks at them, once for each opening, and the screen says what is not known yet.

use super::detail::{Look, Said};
use super::read::Question;
use super::{act, ask};
use crate::domain::id::{EventId, RequestId};
use crate::domain::request::{Attached, RequestCommand};
use crate::journal::files::Found;
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::picker::{Item, Picker};
use std::collections::BTreeMap;

/// What became of each file, by the event that brought it; nothing while it is being looked at.
pub type Files = BTreeMap<EventId, Option<Found>>;

/// Another request is opened, or the same once more: its files are looked at anew, but for those
/// that somebody still waits for.
pub fn forget(files: &mut Files) {
    files.retain(|_, found| found.is_none());
}

/// Has the files of the open request looked at, as far as they were not.
pub fn look(desk: &mut Desk) -> Vec<Effect> {
    let Some(opened) = &desk.requests.opened else { return vec![] };
    let known = &desk.requests.files;
    let new = opened.request.attachments.iter().filter(|file| !known.contains_key(&file.id));
    let new: Vec<Attached> = new.cloned().collect();
    if new.is_empty() {
        return vec![];
    }
    desk.requests.files.extend(new.iter().map(|file| (file.id, None)));
    ask(desk, Question::Files(new))
}

/// Takes in what became of them.
pub fn take(desk: &mut Desk, looked: Vec<(EventId, Found)>) {
    for (id, found) in looked {
        if let Some(known) = desk.requests.files.get_mut(&id) {
            *known = Some(found);
        }
    }
}

/// Each file with its size, its place and what became of it.
pub fn lines(desk: &Desk, all: &[Attached]) -> Vec<Said> {
    let line = |file: &Attached| {
        let kilobytes = file.attachment.size.div_ceil(1000);
        let size = desk.words.with("detail-size", &[("kilobytes", kilobytes.into())]);
        let found = desk.requests.files.get(&file.id).copied().flatten();
        let (sign, look) = match found {
            Some(Found::Changed | Found::Missing) => ("! ", Look::Alert),
            Some(Found::Same) | None => ("", Look::Text),
        };
        let said = [Some(named(file)), Some(size), Some(state(desk, file)), file.place.clone()];
        let said: Vec<String> = said.into_iter().flatten().collect();
        (format!("{sign}{}", said.join(desk.theme.separator())), look)
    };
    all.iter().map(line).collect()
}

fn named(file: &Attached) -> String {
    file.name.clone().unwrap_or_else(|| "—".to_owned())
}

fn state(desk: &Desk, file: &Attached) -> String {
    desk.words.get(match desk.requests.files.get(&file.id).copied().flatten() {
        Some(Found::Same) => "attachment-same",
        Some(Found::Changed) => "attachment-changed",
        Some(Found::Missing) => "attachment-missing",
        None => "attachment-looking",
    })
}

/// Chooses a file that does not belong to it.
pub fn detach(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    let Some(request) = desk.requests.known(id).cloned() else { return vec![] };
    if request.attachments.is_empty() {
        return desk.warn_by("request-no-files");
    }
    let items = request.attachments.iter().map(|file| {
        // Of one that is not open nothing was looked at.
        let looked = desk.requests.files.contains_key(&file.id);
        Item::new(named(file)).detail(if looked { state(desk, file) } else { String::new() })
    });
    let title = desk.requests.title(desk, id, "action-request-detach");
    let picker = Picker::new(title, items.collect());
    let files = request.attachments.iter().map(|file| file.id).collect();
    desk.pick_one(picker, files, move |desk, attachment| {
        act(desk, id, RequestCommand::Detach { attachment })
    })
}
