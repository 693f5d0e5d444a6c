//! *You said, we did*: what was settled of what was said in a year, to be published. It holds no
//! words but those that were written to be published.

use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::html::Page;
use crate::cli::out;
use crate::cli::request::Desk;
use crate::cli::session::Session;
use crate::domain::feedback::{Feedback, Outcome};
use crate::text::Words;
use crate::text::feedback::{outcome, word};
use crate::text::request::code;
use chrono::{Datelike, NaiveDate};
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// `feedback export`
#[derive(Debug, Args)]
pub struct Export {
    /// The year.
    #[arg(long)]
    pub year: Option<i32>,
    /// Where a page to publish is written.
    #[arg(long)]
    pub page: Option<PathBuf>,
}

const FIELDS: [&str; 6] = ["day", "kind", "theme", "you_said", "outcome", "we_did"];

/// Writes the list of a year.
pub fn run(session: &Session, desk: &Desk, args: &Export) -> Result {
    let year = args.year.unwrap_or_else(|| desk.today().year());
    let day = |month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default();
    let mut settled = Vec::new();
    for listed in desk.past.feedback_between(day(1, 1), day(12, 31))?.into_iter().rev() {
        settled.extend(desk.past.feedback(listed.id)?.filter(|f| f.settled.is_some()));
    }
    let words = &session.words;
    if let Some(path) = &args.page {
        let text = page(words, year, &settled);
        return std::fs::write(path, text).map_err(|source| Failure::of_file(path, source));
    }
    match session.format {
        Format::Json => {
            let object = |feedback: &Feedback| {
                let row = row(None, feedback);
                let fields = FIELDS.iter().zip(row).map(|(f, v)| ((*f).to_owned(), json!(v)));
                serde_json::Value::Object(fields.collect())
            };
            out::json(&settled.iter().map(object).collect::<Vec<_>>())
        }
        Format::Csv => {
            let rows: Vec<_> = settled.iter().map(|f| row(None, f)).collect();
            out::csv(&FIELDS, &rows)
        }
        Format::Table => {
            let rows: Vec<_> = settled.iter().map(|f| row(Some(words), f)).collect();
            let header =
                FIELDS.map(|f| words.get(&format!("feedback-column-{}", f.replace('_', "-"))));
            out::table(&header, &rows)
        }
    }
}

/// What stands in the list of it, in words for people where they are given.
fn row(words: Option<&Words>, feedback: &Feedback) -> [String; 6] {
    let receipt = &feedback.receipt;
    let settled = feedback.settled.as_ref();
    let result = settled.map_or(Outcome::Done, |s| s.outcome);
    let file = |value: String| value.replace('-', "_");
    let (kind, theme, result) = match words {
        Some(words) => (
            word(words, "kind", &receipt.kind),
            word(words, "theme", &receipt.theme),
            outcome(words, &result),
        ),
        None => {
            let result = match result {
                Outcome::Done => "done".to_owned(),
                Outcome::Planned { by } => format!("planned {by}"),
                Outcome::No => "no".to_owned(),
            };
            (file(code(&receipt.kind)), file(code(&receipt.theme)), result)
        }
    };
    let said = settled.and_then(|s| s.said.clone()).unwrap_or_default();
    let did = settled.and_then(|s| s.did.clone()).unwrap_or_default();
    [receipt.day.to_string(), kind, theme, said, result, did]
}

/// A page by itself, without script and without anything from outside.
fn page(words: &Words, year: i32, settled: &[Feedback]) -> String {
    let title = words.with("feedback-page-title", &[("year", year.to_string().into())]);
    let heads = ["you-said", "outcome", "we-did"];
    let header = heads.map(|field| words.get(&format!("feedback-column-{field}")));
    let line = |feedback: &Feedback| {
        let [_, kind, theme, said, outcome, did] = row(Some(words), feedback);
        // Where nobody worded it for publication, what it was about stands for it.
        let said = if said.is_empty() { format!("{kind}, {theme}") } else { said };
        vec![said, outcome, did]
    };
    let rows: Vec<Vec<String>> = settled.iter().map(line).collect();
    let mut page = Page::new(words, &title);
    page.table(&header, &rows);
    page.html()
}
