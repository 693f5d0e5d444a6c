//! Letters that were written: how far each is, its words, and what became of it.

use super::super::act;
use crate::domain::id::{EventId, RequestId};
use crate::domain::request::{LetterState, RequestCommand, Written};
use crate::domain::time::Zone;
use crate::text::request::{day, word};
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::page::Page;
use crate::ui::picker::{Item, Picker};

/// What may become of a letter, the likeliest first.
const STATES: [LetterState; 5] = [
    LetterState::Sent,
    LetterState::Printed,
    LetterState::Failed,
    LetterState::Cancelled,
    LetterState::Waiting,
];

/// Which letter, by which way, how far and since when.
pub fn line(desk: &Desk, written: &Written) -> String {
    let words = &desk.words;
    let letter = &written.letter;
    let since = desk.zone.local(written.at.true_time()).day;
    let state = [
        ("state", word(words, "letter-state", &written.state).into()),
        ("day", day(words, since).into()),
    ];
    let language = letter.language.as_ref().map(|language| desk.language_name(language));
    let said = [
        Some(word(words, "letter", &letter.kind)),
        Some(word(words, "channel", &letter.by)),
        language,
        Some(words.with("detail-letter-since", &state)),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(desk.theme.separator())
}

/// Of the request under the cursor or open, the letter that an act is about: in the list of those to
/// be sent the one under the cursor, else one is chosen, the latest first.
fn chosen(
    desk: &mut Desk,
    id: RequestId,
    action: &str,
    then: impl FnOnce(&mut Desk, Written) -> Vec<Effect> + 'static,
) -> Vec<Effect> {
    let Some(request) = desk.requests.known(id).cloned() else { return vec![] };
    let here = desk.requests.letter_here();
    let mut letters: Vec<Written> = request.letters.iter().rev().cloned().collect();
    letters.retain(|letter| here.is_none_or(|here| letter.id == here));
    if let Some(only) = letters.pop_if(|_| here.is_some()) {
        return then(desk, only);
    }
    if letters.is_empty() {
        return desk.warn_by("request-no-letters");
    }
    let items = letters.iter().map(|letter| Item::new(line(desk, letter))).collect();
    let title = desk.requests.title(desk, id, action);
    desk.pick_one(Picker::new(title, items), letters, then)
}

/// Shows its words as they were written.
pub fn read(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    chosen(desk, id, "action-request-letter-read", |desk, written| {
        let lines = match &written.text {
            Some(text) => text.lines().map(str::to_owned).collect(),
            None => vec![desk.words.get("letter-erased")],
        };
        let title = line(desk, &written);
        desk.read(Page::new(title, lines), |_, _| vec![])
    })
}

/// Notes what became of it.
pub fn mark(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    chosen(desk, id, "action-request-letter-mark", move |desk, written| {
        let states = STATES.into_iter().filter(|state| *state != written.state);
        let states: Vec<LetterState> = states.collect();
        let name = |state: &LetterState| Item::new(word(&desk.words, "letter-state", state));
        let picker = Picker::new(line(desk, &written), states.iter().map(name).collect());
        let letter: EventId = written.id;
        desk.pick_one(picker, states, move |desk, state| {
            act(desk, id, RequestCommand::MoveLetter { letter, state })
        })
    })
}
