//! What is held on somebody as a page to read.

use super::export::{Held, HeldRequest, HeldVisit, Told};
use crate::cli::html::Page;
use crate::text::Words;
use crate::text::request::{day, word};

/// The page.
pub fn html(words: &Words, held: &Held) -> String {
    let mut page = Page::new(words, &words.get("export-title"));
    let told = [
        ("site", held.held_by.clone().into()),
        ("day", day(words, held.prepared_on).into()),
        ("by", held.prepared_by.clone().into()),
    ];
    page.paragraph(&words.with("export-head", &told));
    page.paragraph(&words.get("export-rights"));
    page.heading(&words.get("export-person"));
    let rows: Vec<Vec<String>> = super::FIELDS
        .iter()
        .zip(held.person.cells())
        .filter(|(_, cell)| !cell.is_empty())
        .map(|(field, cell)| vec![words.get(&format!("person-field-{field}")), cell])
        .collect();
    page.table(&[words.get("export-what"), words.get("export-value")], &rows);
    history(words, &mut page, &held.history);
    held.requests.iter().for_each(|r| request(words, &mut page, r));
    held.visits.iter().for_each(|v| visit(words, &mut page, v));
    if held.requests.is_empty() && held.visits.is_empty() {
        page.paragraph(&words.get("export-nothing-more"));
    }
    page.html()
}

fn request(words: &Words, page: &mut Page, held: &HeldRequest) {
    let now = &held.now;
    page.heading(&words.with("export-request", &[("reference", now.reference.clone().into())]));
    let field = |name: &str| words.get(&format!("export-field-{name}"));
    let mut rows = vec![
        vec![field("subject"), now.subject.clone().unwrap_or_default()],
        vec![field("description"), now.description.clone().unwrap_or_default()],
        vec![field("name"), now.requester.name.clone().unwrap_or_default()],
        vec![words.get("request-field-service"), now.service.clone()],
        vec![words.get("request-field-status"), word(words, "status", &now.status)],
        vec![words.get("request-field-channel"), word(words, "channel", &now.channel)],
        vec![words.get("request-field-received"), day(words, now.received_at.first)],
    ];
    for answer in &now.answers {
        let said = [&answer.text, &answer.reasons, &answer.appeals, &answer.signatory];
        let said: Vec<&str> = said.into_iter().filter_map(|t| t.as_deref()).collect();
        rows.push(vec![field("answer"), format!("{}\n{}", day(words, answer.on), said.join("\n"))]);
    }
    for letter in &held.letters {
        let kind = word(words, "letter", &letter.kind);
        let state = word(words, "letter-state", &letter.state);
        let text = letter.text.as_deref().unwrap_or_default();
        rows.push(vec![field("letter"), format!("{kind} ({state})\n{text}")]);
    }
    let files = now.attachments.iter().filter_map(|file| file.name.clone());
    rows.extend(files.map(|name| vec![field("file_name"), name]));
    rows.retain(|row| !row[1].is_empty());
    page.table(&[words.get("export-what"), words.get("export-value")], &rows);
    history(words, page, &held.history);
}

fn visit(words: &Words, page: &mut Page, held: &HeldVisit) {
    let at = held.at.as_deref().unwrap_or_default();
    let told = [("number", held.numbers.join(", ").into()), ("at", moment(at).into())];
    page.heading(&words.with("export-visit", &told));
    page.paragraph(&held.services.join(", "));
    history(words, page, &held.history);
}

fn history(words: &Words, page: &mut Page, all: &[Told]) {
    let header = ["at", "what", "by", "texts"].map(|f| words.get(&format!("export-column-{f}")));
    let rows: Vec<Vec<String>> = all
        .iter()
        .map(|told| {
            let texts = told.texts.iter().map(|(field, text)| {
                format!("{} : {text}", words.get(&format!("export-field-{field}")))
            });
            let texts: Vec<String> = texts.collect();
            vec![moment(&told.at), kind(words, &told.what), told.by.clone(), texts.join("\n")]
        })
        .collect();
    page.table(&header, &rows);
}

/// What happened, in words; the steps of a queue are one.
fn kind(words: &Words, what: &str) -> String {
    let id = format!("export-kind-{}", what.replace('_', "-"));
    words.get(if words.has(&id) { &id } else { "export-kind-other" })
}

/// `2026-11-23 14:07`
fn moment(at: &str) -> String {
    at.get(..16).unwrap_or(at).replace('T', " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::event::Body;
    use crate::journal::payload::encode;
    use crate::text::DeskLanguage;

    #[test]
    fn what_happened_is_said_in_words() {
        let (started, exported) = (Body::RequestStarted {}, Body::PersonExported {});
        let words = Words::new(DeskLanguage::French);
        assert_eq!(kind(&words, &encode(&started).0), "traitement commencé");
        assert_eq!(kind(&words, &encode(&exported).0), "données communiquées");
        assert_eq!(kind(&words, "held"), "étape de la visite");
    }
}
