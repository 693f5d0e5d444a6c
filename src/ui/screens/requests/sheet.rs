//! What is filled in for a request: the form of each act, and the command that comes of it. Until the
//! command is durable the form is kept, so that a refusal loses nothing of what was typed.

use super::acts;
use super::follow::Step;
use super::fresh::{self, New};
use super::letters;
use super::letters::compose::{Made, Wanted};
use super::persons;
use super::read::Question;
use super::{act, ask, not_done, show_one};
use crate::domain::id::RequestId;
use crate::domain::request::{
    Attachment, CallEnd, CloseReason, Decision, LetterKind, LinkKind, NewAnswer, Notified,
    RequestCommand,
};
use crate::journal::JournalError;
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use chrono::{Datelike, Days, NaiveDate};
use std::sync::Arc;

/// What is being filled in.
#[derive(Debug, Clone)]
pub enum Sheet {
    /// A new request.
    New(Box<New>),
    /// The reference of one to open.
    Find,
    /// The file that a letter is written into.
    LetterFile(Arc<Made>),
    /// Something about one.
    On(RequestId, Act),
}

/// What is done with a request by filling something in.
#[derive(Debug, Clone)]
#[allow(missing_docs)] // the acts of the screen
pub enum Act {
    Note,
    Ask,
    Arrived,
    /// The code and the name of an institution of the directory; none where there is no directory.
    Transmit(Option<(String, String)>),
    Returned,
    Answer,
    Called,
    Close(CloseReason),
    Withdraw,
    Reopen,
    Change(Box<acts::Setting>),
    Link,
    Unlink,
    Attach,
    FollowUp(Step),
    Progress,
    Identify,
}

/// Whether a link repeats the other request, in the order of the form.
const LINKS: [LinkKind; 2] = [LinkKind::Related, LinkKind::Duplicate];

/// How a call back ended, in the order of the form; the last promises another one.
const CALLS: [&str; 4] = ["answered", "message-left", "directed", "callback"];

/// Shows the form of a sheet.
pub fn open(desk: &mut Desk, sheet: Sheet) -> Vec<Effect> {
    let form = match &sheet {
        Sheet::New(new) => new.form(desk),
        Sheet::Find => {
            let reference = Field::text(desk.words.get("field-reference"), "").required();
            Form::new(desk.words.get("action-request-find"), vec![reference])
        }
        // Its form comes with its letter.
        Sheet::LetterFile(_) => return vec![],
        Sheet::On(id, act) => {
            let (title, fields) = act.form(desk);
            let reference = desk.requests.reference(*id).map(|r| r.to_string());
            let title = desk.words.get(&format!("action-{title}"));
            let title = format!("{} · {title}", reference.unwrap_or_default());
            let mut form = Form::new(title, fields);
            if matches!(act, Act::Transmit(None)) {
                form.told = vec![desk.words.get("directory-type-the-name")];
            }
            form
        }
    };
    // What was typed into another form says nothing of this one.
    desk.requests.typed = Default::default();
    show(desk, sheet, form)
}

/// Shows a form that is filled in already, or is to be.
pub fn show(desk: &mut Desk, sheet: Sheet, form: Form) -> Vec<Effect> {
    desk.fill(form, move |desk, form| {
        let effects = match &sheet {
            Sheet::New(new) => new.send(desk, &form),
            Sheet::Find => ask(desk, Question::Find(form.text(0))),
            Sheet::LetterFile(made) => letters::save(desk, made, &form.text(0)),
            Sheet::On(id, act) => act.send(desk, *id, &form),
        };
        desk.requests.sent = Some((sheet, form));
        effects
    })
}

/// The request that a reference names was found, or not.
pub fn found(desk: &mut Desk, found: Result<RequestId, JournalError>) -> Vec<Effect> {
    let other = match found {
        Ok(other) => other,
        Err(error) => {
            desk.refused(&error);
            return not_done(desk);
        }
    };
    let command = match &desk.requests.sent {
        Some((Sheet::On(id, Act::Link), form)) => {
            let kind = LINKS[form.chosen(1)];
            Some((*id, RequestCommand::Link { to: other, kind }))
        }
        Some((Sheet::On(id, Act::Unlink), _)) => {
            Some((*id, RequestCommand::Unlink { from: other }))
        }
        _ => None,
    };
    match command {
        Some((id, command)) => act(desk, id, command),
        None => {
            desk.requests.sent = None;
            show_one(desk, other)
        }
    }
}

/// A file was read, or could not be.
pub fn file(
    desk: &mut Desk,
    read: Result<(Attachment, String, String), &'static str>,
) -> Vec<Effect> {
    match (read, &desk.requests.sent) {
        (Ok((attachment, name, place)), Some((Sheet::On(id, _), _))) => {
            act(desk, *id, RequestCommand::Attach { attachment, name, place })
        }
        (Err(sentence), _) => {
            desk.warn(desk.words.get(sentence));
            not_done(desk)
        }
        (Ok(_), _) => vec![],
    }
}

impl Act {
    /// The name of its action, and its fields.
    fn form(&self, desk: &Desk) -> (&'static str, Vec<Field>) {
        let words = &desk.words;
        let today = desk.hall.day;
        let text = |label: &str| Field::text(words.get(label), "");
        let on = |label: &str| Field::date(words.get(label), today);
        let choice = |label: &str, ids: &[&str]| {
            Field::one(words.get(label), ids.iter().map(|id| words.get(id)).collect(), 0)
        };
        match self {
            Act::Note => ("request-note", vec![text("field-note").required()]),
            Act::Ask => {
                let month = today.checked_add_days(Days::new(30)).unwrap_or(today);
                let fields = vec![
                    text("field-asked").required(),
                    Field::date(words.get("field-until"), month),
                    Field::yes(words.get("field-legal-papers"), false),
                    on("field-left-on"),
                ];
                ("request-ask", fields)
            }
            Act::Arrived => ("request-arrived", vec![on("field-arrived-on")]),
            Act::Transmit(to) => {
                let to = match to {
                    Some((_, name)) => {
                        Field::one(words.get("field-institution"), vec![name.clone()], 0)
                    }
                    None => text("field-institution").required(),
                };
                ("request-transmit", vec![to, on("field-sent-on"), text("field-reason")])
            }
            Act::Returned => {
                let how = choice("field-returned", &["returned-answered", "returned-back"]);
                ("request-returned", vec![how, on("field-returned-on"), text("field-detail")])
            }
            Act::Answer => ("request-answer", answer_fields(desk)),
            Act::Called => {
                let names = CALLS.map(|id| words.get(&format!("request-call-{id}"))).to_vec();
                let how = Field::one(words.get("field-call-end"), names, 0);
                ("request-called", vec![how, Field::hour(words.get("field-call-back"), None)])
            }
            // Whether a reason is needed is for the rules to say.
            Act::Close(_) => ("request-close", vec![text("field-reason")]),
            Act::Withdraw => ("request-withdraw", vec![text("field-reason")]),
            Act::Reopen => ("request-reopen", vec![text("field-reason")]),
            Act::Change(setting) => ("request-change", acts::change_fields(desk, setting)),
            Act::Link => {
                let names = ["request-link-related", "request-link-duplicate"];
                let how = choice("field-link", &names);
                ("request-link", vec![text("field-reference").required(), how])
            }
            Act::Unlink => ("request-unlink", vec![text("field-reference").required()]),
            Act::Attach => ("request-attach", vec![text("field-file").required()]),
            Act::Identify => ("request-person", vec![text("field-person").required()]),
            Act::Progress => {
                let month = today.checked_add_days(Days::new(30)).unwrap_or(today);
                let until = Field::date(words.get("field-new-date"), month);
                ("request-letter-late", vec![text("field-late-reason").required(), until])
            }
            Act::FollowUp(step) => {
                let label = match step {
                    Step::Asked(_) => "field-asked-on",
                    Step::Given(_) => "field-given-on",
                };
                ("request-follow-up", vec![on(label)])
            }
        }
    }

    /// What comes of the form.
    fn send(&self, desk: &mut Desk, id: RequestId, form: &Form) -> Vec<Effect> {
        let year = desk.hall.day.year();
        let today = desk.hall.day;
        let day = |at: usize| form.date(at, year).unwrap_or(today);
        let command = match self {
            Act::Identify => return persons::by_words(desk, id, form.text(0)),
            Act::Progress => {
                let (kind, late) = (LetterKind::Progress, Some((form.text(0), day(1))));
                return letters::make(desk, Wanted { id, kind, late, anyway: false });
            }
            Act::Note => RequestCommand::Note { text: form.text(0) },
            Act::Ask => RequestCommand::Await {
                what: form.text(0),
                until: day(1),
                papers: form.yes(2),
                left: day(3),
            },
            Act::Arrived => RequestCommand::Arrived { on: day(0) },
            Act::Transmit(to) => {
                let to = to.as_ref().map_or_else(|| form.text(0), |(code, _)| code.clone());
                RequestCommand::Transmit { to, on: day(1), why: form.some_text(2) }
            }
            Act::Returned => RequestCommand::EndTransmission {
                answered: form.chosen(0) == 0,
                on: day(1),
                detail: form.some_text(2),
            },
            Act::Answer => RequestCommand::Answer(Box::new(answer(form, day))),
            Act::Called => match call_end(desk, form) {
                Some(call) => RequestCommand::EndCall { call },
                None => return vec![],
            },
            Act::Close(reason) => RequestCommand::Close { reason: *reason, why: form.some_text(0) },
            Act::Withdraw => RequestCommand::Withdraw { why: form.some_text(0) },
            Act::Reopen => RequestCommand::Reopen { why: form.text(0) },
            Act::Change(setting) => acts::changed(desk, setting, form),
            Act::Link | Act::Unlink => return ask(desk, Question::Find(form.text(0))),
            Act::FollowUp(Step::Asked(kind)) => {
                RequestCommand::FollowUp { kind: *kind, on: day(0) }
            }
            Act::FollowUp(Step::Given(kind)) => {
                RequestCommand::FollowedUp { kind: *kind, on: day(0) }
            }
            Act::Attach => return ask(desk, Question::File(form.text(0))),
        };
        act(desk, id, command)
    }
}

/// Information or a decision; what only a decision needs comes behind.
fn answer_fields(desk: &Desk) -> Vec<Field> {
    let words = &desk.words;
    let kinds = ["answer-information", "answer-favourable", "answer-unfavourable"];
    let text = |label: &str| Field::text(words.get(label), "");
    vec![
        text("field-answer").required(),
        Field::one(words.get("field-answer-kind"), kinds.map(|id| words.get(id)).to_vec(), 0),
        Field::date(words.get("field-answer-on"), desk.hall.day),
        text("field-signatory"),
        text("field-reasons"),
        text("field-appeals"),
        fresh::one(desk, "field-notified", "notified", &Notified::ALL, &Notified::Post),
        Field::date(words.get("field-notified-on"), desk.hall.day),
    ]
}

fn answer(form: &Form, day: impl Fn(usize) -> NaiveDate) -> NewAnswer {
    let decision = (form.chosen(1) > 0).then(|| Decision {
        favourable: form.chosen(1) == 1,
        notified: Notified::ALL[form.chosen(6)],
        notified_on: day(7),
    });
    NewAnswer {
        on: day(2),
        text: form.text(0),
        decision,
        signatory: form.some_text(3),
        reasons: form.some_text(4),
        appeals: form.some_text(5),
    }
}

/// How a call ended; another promise needs its hour, and stands at the next hour where none is
/// named, so that nobody is forgotten.
fn call_end(desk: &Desk, form: &Form) -> Option<CallEnd> {
    match CALLS[form.chosen(0)] {
        "answered" => Some(CallEnd::Answered),
        "message-left" => Some(CallEnd::MessageLeft),
        "directed" => Some(CallEnd::Directed),
        _ => {
            use crate::domain::time::Zone;
            let now = desk.zone.local(desk.now.true_time()).minute;
            let next = (now / 60 + 1) * 60;
            fresh::call_back(desk, form.hour(1).unwrap_or(next % (24 * 60)))
        }
    }
}
