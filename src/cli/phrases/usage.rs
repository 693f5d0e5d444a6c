//! `phrases usage`: how often people with whom no language is shared were understood.

use super::Usage;
use crate::cli::failure::Result;
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::event::Means;
use crate::interpret::Language;
use serde::Serialize;

/// One language and one means, as scripts read it.
#[derive(Debug, Serialize)]
struct Row {
    language: Option<String>,
    means: Means,
    count: u64,
}

/// Lists the uses from one day to another, today where none is named.
pub fn run(session: &Session, args: &Usage) -> Result {
    let journal = session.open()?;
    let today = journal.hall().day;
    let (from, to) = (args.from.unwrap_or(today), args.to.unwrap_or(today));
    let uses = journal.past()?.interpretations(journal.zone(), from, to)?;
    let rows: Vec<Row> =
        uses.into_iter().map(|((language, means), count)| Row { language, means, count }).collect();
    let means = |means: Means| {
        let name = serde_json::to_value(means).ok().and_then(|v| v.as_str().map(str::to_owned));
        name.unwrap_or_default()
    };
    let cells = |code: bool| -> Vec<[String; 3]> {
        let language = |tag: &Option<String>| match tag.as_deref() {
            None => "—".to_owned(),
            Some(tag) if code => tag.to_owned(),
            Some(tag) => Language::by_tag(tag).map_or_else(
                || tag.to_owned(),
                |l| session.words.get(&format!("language-{}", l.tag)),
            ),
        };
        let named = |m: Means| match code {
            true => means(m),
            false => session.words.get(&format!("means-{}", means(m))),
        };
        rows.iter().map(|r| [language(&r.language), named(r.means), r.count.to_string()]).collect()
    };
    let header = ["language", "means", "count"];
    match session.format {
        Format::Json => out::json(&rows),
        Format::Csv => out::csv(&header, &cells(true)),
        Format::Table => {
            let header = header.map(|h| session.words.get(&format!("usage-{h}")));
            out::table(&header, &cells(false))
        }
    }
}
