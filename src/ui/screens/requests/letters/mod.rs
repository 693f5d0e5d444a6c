//! Letters of a request: chosen, read before they go out, kept to be sent or written into a file. One
//! that lacks a mention is not made, and each that is missing is named.

pub mod compose;
pub mod outbox;
pub mod written;

use super::read::Question;
use super::sheet::{self, Act, Sheet};
use super::{act, ask, not_done};
use crate::domain::id::RequestId;
use crate::domain::request::{Channel, Letter as Kept, LetterKind, RequestCommand};
use crate::journal::JournalError;
use crate::letters::{self, Mention, Unwritten};
use crate::text::letters as said;
use crate::text::request::word;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form, Must};
use crate::ui::message::Effect;
use crate::ui::page::{Page, Turn};
use crate::ui::picker::{Item, Picker};
use compose::{Composed, Made, Wanted};
use std::path::PathBuf;
use std::sync::Arc;

/// Chooses which letter; beside each stands what became of the last of its kind.
pub fn write(desk: &mut Desk, id: RequestId) -> Vec<Effect> {
    let Some(request) = desk.requests.known(id).cloned() else { return vec![] };
    let item = |kind: &LetterKind| {
        let last = request.letters.iter().rev().find(|letter| letter.letter.kind == *kind);
        let state = last.map(|letter| word(&desk.words, "letter-state", &letter.state));
        Item::new(word(&desk.words, "letter", kind)).detail(state.unwrap_or_default())
    };
    // What is registered is an electronic message; nobody else is bothered with it.
    let can_be =
        |kind: &LetterKind| *kind != LetterKind::Registration || request.channel.is_electronic();
    let kinds: Vec<LetterKind> = LetterKind::ALL.into_iter().filter(can_be).collect();
    let items = kinds.iter().map(item).collect();
    let title = desk.requests.title(desk, id, "action-request-letter");
    desk.pick_one(Picker::new(title, items), kinds, move |desk, kind| match kind {
        LetterKind::Progress => sheet::open(desk, Sheet::On(id, Act::Progress)),
        kind => make(desk, Wanted { id, kind, late: None, anyway: false }),
    })
}

/// Has a letter made.
pub fn make(desk: &mut Desk, wanted: Wanted) -> Vec<Effect> {
    desk.requests.errand += 1;
    ask(desk, Question::Letter(desk.requests.errand, wanted))
}

/// A letter was made, or was not; what was asked before the last time is nobody's.
pub fn take(
    desk: &mut Desk,
    (errand, wanted): (u64, Wanted),
    composed: Result<Composed, JournalError>,
) -> Vec<Effect> {
    if errand != desk.requests.errand {
        return vec![];
    }
    // Whoever has gone on to something else is not interrupted.
    if desk.session.locked || !desk.layers.is_empty() {
        desk.requests.sent = None;
        return vec![];
    }
    match composed {
        Ok(Composed::Made(made)) => {
            desk.requests.sent = None;
            read(desk, made)
        }
        Ok(Composed::Not(Unwritten::Lacks { kind, missing })) => {
            let effects = not_done(desk);
            lacks(desk, kind, &missing);
            effects
        }
        Ok(Composed::Not(Unwritten::Needless(why))) => {
            let title = word(&desk.words, "letter", &wanted.kind);
            let page = Page::new(title, vec![said::needless(&desk.words, why)]);
            let page = page.enter(desk.words.get("letter-all-the-same"));
            let sent = desk.requests.sent.take();
            desk.read(page, move |desk, _| {
                desk.requests.sent = sent;
                make(desk, Wanted { anyway: true, ..wanted })
            })
        }
        Ok(Composed::Directory(fault)) => {
            desk.warn(said::fault(&desk.words, &fault));
            not_done(desk)
        }
        Err(error) => {
            desk.refused(&error);
            not_done(desk)
        }
    }
}

/// Lists what is missing, and where it is set.
fn lacks(desk: &mut Desk, kind: LetterKind, missing: &[Mention]) {
    let words = &desk.words;
    let kind = word(words, "letter", &kind);
    let lacking = |mention: &Mention| {
        let what = words.get(&format!("letter-missing-{}", mention.code()));
        words.with("letter-missing", &[("what", what.into())])
    };
    let mut lines = vec![words.get("letter-not-written"), String::new()];
    lines.extend(missing.iter().map(lacking));
    let title = words.with("letter-not-written-title", &[("letter", kind.into())]);
    _ = desk.read(Page::new(title, lines), |_, _| vec![]);
}

/// Shows a letter before it goes out.
fn read(desk: &mut Desk, made: Arc<Made>) -> Vec<Effect> {
    let words = &desk.words;
    let kind = word(words, "letter", &made.letter.kind);
    let title = format!("{} · {kind}", made.request.reference());
    let mut lines: Vec<String> =
        made.broken.iter().map(|broken| said::broken(words, broken)).collect();
    lines.extend(of_language(desk, &made));
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines.extend(made.letter.plain().lines().map(str::to_owned));
    let page = Page::new(title, lines);
    let page = page.enter(words.get("letter-keep")).tab(words.get("letter-to-file"));
    desk.read(page, move |desk, turn| match turn {
        Turn::Enter => keep(desk, made),
        Turn::Tab => {
            // Once it is in a file it may still be kept.
            let effects = read(desk, made.clone());
            ask_file(desk, made);
            effects
        }
    })
}

/// What whoever sends it should know of the part that they perhaps cannot read.
fn of_language(desk: &Desk, made: &Made) -> Option<String> {
    let (id, language) = match &made.letter.translated {
        None => ("letter-french-only", letters::language(&made.request)?),
        Some(part) if !part.reviewed => ("letter-not-reviewed", part.language),
        Some(_) => return None,
    };
    let named = [("language", desk.spoken_name(language).into())];
    Some(desk.words.with(id, &named))
}

/// Keeps it among those to be sent; by which way is asked where there are two.
fn keep(desk: &mut Desk, made: Arc<Made>) -> Vec<Effect> {
    let usual = match letters::way(&made.request, None) {
        Ok(usual) => usual,
        Err(mention) => {
            let kind = made.letter.kind;
            let effects = read(desk, made);
            lacks(desk, kind, &[mention]);
            return effects;
        }
    };
    let mut ways = vec![usual];
    let others = [Channel::Post, Channel::Email].into_iter().filter(|way| *way != usual);
    ways.extend(others.filter(|way| letters::way(&made.request, Some(*way)).is_ok()));
    if ways.len() == 1 {
        return kept(desk, &made, usual);
    }
    let items = ways.iter().map(|way| Item::new(word(&desk.words, "channel", way))).collect();
    let picker = Picker::new(desk.words.get("letter-by-which-way"), items);
    let effects = read(desk, made.clone());
    desk.pick_one(picker, ways, move |desk, way| {
        // It was read, and lies below.
        desk.layers.pop();
        kept(desk, &made, way)
    });
    effects
}

fn kept(desk: &Desk, made: &Made, by: Channel) -> Vec<Effect> {
    let language = made.letter.translated.as_ref().map(|part| part.language.as_setting());
    let letter = Kept { kind: made.letter.kind, language, by };
    act(desk, made.id, RequestCommand::Write { letter, text: made.letter.plain() })
}

/// Asks for the file that it is written into.
fn ask_file(desk: &mut Desk, made: Arc<Made>) {
    let path = made.file.display().to_string();
    let field = Field::text(desk.words.get("field-letter-file"), &path).must(Must::LetterFile);
    let form = Form::new(desk.words.get("letter-which-file"), vec![field]);
    _ = sheet::show(desk, Sheet::LetterFile(made), form);
}

/// Writes it there: a page to print, or plain text, as the name of the file says.
pub fn save(desk: &Desk, made: &Made, typed: &str) -> Vec<Effect> {
    let text = match typed.to_lowercase().ends_with(".txt") {
        true => made.letter.plain(),
        false => made.letter.html(),
    };
    ask(desk, Question::Save(PathBuf::from(typed), Arc::from(text)))
}

/// It was written into a file, or could not be.
pub fn saved(desk: &mut Desk, saved: Result<PathBuf, &'static str>) -> Vec<Effect> {
    match saved {
        Ok(path) => {
            desk.requests.sent = None;
            let path = path.display().to_string();
            desk.say(desk.words.with("letter-saved", &[("path", path.into())]));
            vec![]
        }
        Err(sentence) => {
            desk.warn(desk.words.get(sentence));
            not_done(desk)
        }
    }
}
