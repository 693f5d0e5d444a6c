//! An open request in full: nothing of it is left out, and nothing is cut.

use super::read::Opened;
use super::timeline;
use super::{clocks, files, follow, letters, persons};
use crate::domain::command::agent_name;
use crate::domain::refusal::spoken;
use crate::domain::request::{Answer, CallEnd, Request, Waiting};
use crate::domain::settings::Confidentiality;
use crate::text::request::{day, word};
use crate::ui::desk::Desk;

/// How a line looks; what it says does not depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// What it is about.
    Title,
    /// Above some lines.
    Heading,
    /// Everything else.
    Text,
    /// Past its day.
    Alert,
}

/// A line before it is wrapped.
pub type Said = (String, Look);

/// The request with all that is known of it.
pub fn lines(desk: &Desk, opened: &Opened) -> Vec<Said> {
    let request = &opened.request;
    let mut lines = vec![(request.subject.clone().unwrap_or_else(|| "—".to_owned()), Look::Title)];
    texts(&mut lines, about(desk, request));
    texts(&mut lines, who(desk, request));
    texts(&mut lines, opened.person.iter().map(|person| persons::line(desk, person)));
    texts(&mut lines, request.description.iter().flat_map(|t| t.lines().map(str::to_owned)));
    heading(desk, &mut lines, "heading-clocks");
    lines.extend(marked(clocks::lines(desk, request)));
    let sections: [(&str, Vec<Said>); 8] = [
        ("heading-call", plain(call(desk, request))),
        ("heading-waits", plain(request.waits.iter().map(|wait| waiting(desk, wait)))),
        ("heading-transmissions", plain(transmissions(desk, request))),
        ("heading-answers", plain(request.answers.iter().flat_map(|a| answer(desk, a)))),
        ("heading-follow-ups", marked(request.tasks.iter().map(|t| follow::line(desk, t)))),
        ("heading-letters", plain(request.letters.iter().map(|l| letters::written::line(desk, l)))),
        ("heading-attachments", files::lines(desk, &request.attachments)),
        ("heading-links", plain(links(desk, opened))),
    ];
    for (id, said) in sections {
        if !said.is_empty() {
            heading(desk, &mut lines, id);
            lines.extend(said);
        }
    }
    lines
}

/// All that happened to it, the latest first.
pub fn history(desk: &Desk, opened: &Opened) -> Vec<Said> {
    let mut lines = vec![];
    heading(desk, &mut lines, "heading-timeline");
    let events = opened.timeline.iter().rev();
    texts(&mut lines, events.filter_map(|event| timeline::line(desk, event)));
    lines
}

fn heading(desk: &Desk, lines: &mut Vec<Said>, id: &str) {
    if !lines.is_empty() {
        lines.push((String::new(), Look::Text));
    }
    lines.push((desk.words.get(id), Look::Heading));
}

fn plain(said: impl IntoIterator<Item = String>) -> Vec<Said> {
    said.into_iter().map(|text| (text, Look::Text)).collect()
}

/// Lines, each with whether its day has passed: a sign says so.
fn marked(said: impl IntoIterator<Item = (String, bool)>) -> Vec<Said> {
    let mark = |(line, late): (String, bool)| {
        let sign = if late { "! " } else { "" };
        (format!("{sign}{line}"), if late { Look::Alert } else { Look::Text })
    };
    said.into_iter().map(mark).collect()
}

fn texts(lines: &mut Vec<Said>, said: impl IntoIterator<Item = String>) {
    lines.extend(said.into_iter().map(|text| (text, Look::Text)));
}

/// Service, channel, days, who works on it, who may see it.
fn about(desk: &Desk, request: &Request) -> Vec<String> {
    let words = &desk.words;
    let matter = &request.matter;
    let agent = |id| agent_name(&desk.hall, id);
    let assigned = match request.assigned {
        Some(id) => words.with("detail-assigned", &[("agent", agent(id).into())]),
        None => words.get("detail-unassigned"),
    };
    let channel = word(words, "channel", &request.channel);
    let received = day(words, request.received.competent);
    let received =
        words.with("detail-received", &[("channel", channel.into()), ("day", received.into())]);
    let first = (request.received.first != request.received.competent)
        .then(|| named(desk, "field-received-first", day(words, request.received.first)));
    let closed = request.closed.map(|(_, reason)| {
        let reason = word(words, "reason", &reason);
        words.with("timeline-closed", &[("reason", reason.into())])
    });
    let confidentiality = (matter.confidentiality != Confidentiality::Ordinary)
        .then(|| word(words, "confidentiality", &matter.confidentiality));
    let others = request.references.iter().skip(1).map(ToString::to_string);
    let others: Vec<String> = others.collect();
    let others =
        (!others.is_empty()).then(|| named(desk, "detail-other-references", others.join(", ")));
    let numbers = request.visits.iter().filter_map(|id| desk.hall.ticket(*id));
    let numbers: Vec<String> = numbers.map(|ticket| spoken(ticket.number)).collect();
    let numbers = (!numbers.is_empty()).then(|| named(desk, "detail-visits", numbers.join(", ")));
    let concerns = matter.concerns.map(|id| named(desk, "field-concerns", agent(id)));
    let first_line =
        [desk.service_name(matter.service), received, assigned].join(desk.theme.separator());
    let rest = [closed, first, confidentiality, concerns, numbers, others];
    std::iter::once(first_line).chain(rest.into_iter().flatten()).collect()
}

/// Who asks, for whom, and how they are understood.
fn who(desk: &Desk, request: &Request) -> Vec<String> {
    let words = &desk.words;
    let (who, matter) = (&request.requester, &request.matter);
    let contact = [&who.name, &who.phone, &who.email, &who.address];
    let contact: Vec<String> = contact.into_iter().flatten().cloned().collect();
    let contact = match contact.is_empty() {
        true => words.get("detail-nobody"),
        false => named(desk, "detail-requester", contact.join(desk.theme.separator())),
    };
    let behalf = (matter.behalf != Default::default()).then(|| {
        let mandate =
            if matter.mandate_seen { "detail-mandate-seen" } else { "detail-mandate-not" };
        format!("{}, {}", word(words, "behalf", &matter.behalf), words.get(mandate))
    });
    let language =
        matter.language.as_ref().map(|l| named(desk, "field-language", desk.language_name(l)));
    let interpreter = (matter.interpreter != Default::default())
        .then(|| named(desk, "field-interpreter", word(words, "interpreter", &matter.interpreter)));
    let more: Vec<String> = [behalf, language, interpreter].into_iter().flatten().collect();
    let more = (!more.is_empty()).then(|| more.join(desk.theme.separator()));
    std::iter::once(contact).chain(more).collect()
}

fn named(desk: &Desk, id: &str, value: String) -> String {
    clocks::named(desk, desk.words.get(id), value)
}

/// The call in which it was made, and the promise to call back.
fn call(desk: &Desk, request: &Request) -> Vec<String> {
    let kept = |call: &CallEnd| !matches!(call, CallEnd::Request);
    request.call.iter().filter(|call| kept(call)).map(|c| timeline::call_end(desk, c)).collect()
}

/// Something asked of the requester; the time that it stopped a clock is told.
fn waiting(desk: &Desk, wait: &Waiting) -> String {
    let words = &desk.words;
    let asked = words.with(
        "detail-wait",
        &[
            ("left", day(words, wait.asked.left).into()),
            ("until", day(words, wait.asked.until).into()),
        ],
    );
    let papers = if wait.asked.papers { "detail-wait-legal" } else { "detail-wait-target" };
    let end = match wait.arrived {
        Some(on) => words.with("detail-wait-arrived", &[("day", day(words, on).into())]),
        None if wait.asked.until < desk.hall.day => words.get("detail-wait-past"),
        None => words.get("detail-wait-open"),
    };
    [asked, words.get(papers), end].join(desk.theme.separator())
}

fn transmissions(desk: &Desk, request: &Request) -> Vec<String> {
    let words = &desk.words;
    let line = |to: &crate::domain::request::Transmission| {
        let sent = words.with(
            "detail-sent",
            &[
                ("to", desk.requests.directory.name(&to.to).into()),
                ("day", day(words, to.on).into()),
            ],
        );
        let end = match to.ended {
            Some(on) => words.with("detail-sent-ended", &[("day", day(words, on).into())]),
            None => words.get("detail-sent-open"),
        };
        [sent, end].join(desk.theme.separator())
    };
    request.transmissions.iter().map(line).collect()
}

/// An answer: what it decides, its words, its reasons, who signed, how to appeal.
fn answer(desk: &Desk, answer: &Answer) -> Vec<String> {
    let words = &desk.words;
    let kind = words.get(match answer.answered.decision.map(|d| d.favourable) {
        None => "answer-information",
        Some(true) => "answer-favourable",
        Some(false) => "answer-unfavourable",
    });
    let mut head = vec![kind, day(words, answer.answered.on)];
    head.extend(answer.agent.map(|agent| agent_name(&desk.hall, agent)));
    if let Some(decision) = answer.answered.decision {
        let how = word(words, "notified", &decision.notified);
        head.push(format!("{how} {}", day(words, decision.notified_on)));
    }
    let parts = [
        ("field-reasons", &answer.reasons),
        ("field-appeals", &answer.appeals),
        ("field-signatory", &answer.signatory),
    ];
    let parts = parts
        .into_iter()
        .filter_map(|(id, text)| text.as_ref().map(|text| named(desk, id, text.clone())));
    let text = answer.text.clone().unwrap_or_else(|| "—".to_owned());
    [head.join(desk.theme.separator()), text].into_iter().chain(parts).collect()
}

fn links(desk: &Desk, opened: &Opened) -> Vec<String> {
    let line = |(kind, other): &(_, std::sync::Arc<Request>)| {
        let subject = other.subject.clone().unwrap_or_else(|| "—".to_owned());
        let status = word(&desk.words, "status", &other.status);
        let head = format!("{} {}", word(&desk.words, "link", kind), other.reference());
        [head, subject, status].join(desk.theme.separator())
    };
    opened.linked.iter().map(line).collect()
}
