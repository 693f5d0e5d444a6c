//! `guichet survey page|words|erase`: the large surveys.

use super::all;
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::survey::large::Large;
use crate::interpret::Language;
use crate::journal::Journal;
use crate::journal::survey::Written;
use crate::survey::page::{Labels, html};
use crate::survey::{Surveys, Trouble};
use crate::text::large_survey::language;
use crate::text::nearest;
use clap::Args;
use serde_json::json;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::PathBuf;

/// `survey page`
#[derive(Debug, Args)]
pub struct ToPrint {
    /// Which survey.
    pub which: String,
    /// The language of the page.
    #[arg(long, default_value = "fr")]
    pub language: String,
    /// The file to write.
    #[arg(long)]
    pub output: PathBuf,
}

/// `survey words`
#[derive(Debug, Args)]
pub struct WordsOf {
    /// Which survey.
    pub which: String,
}

/// `survey erase`
#[derive(Debug, Args)]
pub struct Erase {
    /// Which survey.
    pub which: String,
    /// Which of its texts, by its key or how that begins.
    pub key: String,
}

/// The fewest signs of a key that name a text.
const SHORTEST_KEY: usize = 4;

/// The large survey meant by a code.
///
/// # Errors
/// There is none; or it is a flash survey.
fn found<'s>(surveys: &'s Surveys, code: &str) -> Result<&'s Large> {
    surveys.find_large(code).ok_or_else(|| {
        Failure::Survey(match surveys.find(code) {
            Some(flash) => Trouble::NotLarge(flash.code.clone()),
            None => {
                let nearest = surveys.nearest(code).map(str::to_owned);
                Trouble::NoSurvey { code: code.trim().to_owned(), nearest }
            }
        })
    })
}

/// Writes the page to print into a file that is not there yet.
pub fn page(session: &Session, args: &ToPrint) -> Result {
    let surveys = all(session)?;
    let large = found(&surveys, &args.which)?;
    let tags: Vec<&str> = large.languages().collect();
    let known = Language::by_tag(&args.language).filter(|l| tags.contains(&l.tag.as_str()));
    let spoken = known.ok_or_else(|| Failure::NoLanguage {
        tag: args.language.clone(),
        nearest: nearest(&args.language, tags.iter().copied()).map(str::to_owned),
    })?;
    let words = &session.words;
    let labels = Labels {
        choice: words.get("page-survey-how-choice"),
        choices: words.get("page-survey-how-choices"),
        free: words.get("page-survey-free"),
        shown: words.language().tag() == spoken.tag,
    };
    let text = html(large, spoken, &labels);
    let file = OpenOptions::new().write(true).create_new(true).open(&args.output);
    let written = file.and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    });
    written.map_err(|source| Failure::of_file(&args.output, source))?;
    let path = out::printable(&args.output.display().to_string());
    out::tell(&words.with("survey-page-written", &[("path", path.into())]));
    let french = large.asked_in_french(&spoken.tag);
    if !french.is_empty() {
        out::tell(&in_french(session, &large.code, &spoken.tag, &french));
    }
    Ok(())
}

/// Which questions a language lacks.
pub fn in_french(session: &Session, survey: &str, tag: &str, questions: &[usize]) -> String {
    let numbers = questions.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
    let args = [("survey", survey.into()), ("tag", tag.into()), ("questions", numbers.into())];
    out::printable(&session.words.with("survey-in-french", &args))
}

/// What was written, for supervisors.
fn written(session: &Session, which: &str) -> Result<(Journal, Vec<Written>)> {
    let journal = session.open()?;
    session.supervisor(&journal)?;
    // Texts are there also where the file that asked for them is not.
    let code = match all(session) {
        Err(Failure::Survey(Trouble::None(_))) => which.trim().to_owned(),
        surveys => found(&surveys?, which)?.code.clone(),
    };
    let texts = journal.past()?.survey_words(&code)?;
    Ok((journal, texts))
}

/// Shows what was written.
pub fn words(session: &Session, args: &WordsOf) -> Result {
    let (_, texts) = written(session, &args.which)?;
    let key = |one: &Written| one.key.simple().to_string();
    match session.format {
        Format::Json => {
            let object = |one: &Written| {
                json!({
                    "key": key(one), "question": one.question, "language": one.language,
                    "text": one.text,
                })
            };
            out::json(&texts.iter().map(object).collect::<Vec<_>>())
        }
        Format::Csv => {
            let row = |one: &Written| {
                vec![key(one), one.question.to_string(), one.language.clone(), one.text.clone()]
            };
            let rows: Vec<_> = texts.iter().map(row).collect();
            out::csv(&["key", "question", "language", "text"], &rows)
        }
        Format::Table if texts.is_empty() => {
            out::tell(&session.words.get("survey-words-none"));
            Ok(())
        }
        Format::Table => {
            let row = |one: &Written| {
                // How the key begins is enough to name one of them.
                let key: String = key(one).chars().take(8).collect();
                let said = language(&session.words, &one.language);
                vec![key, one.question.to_string(), said, one.text.clone()]
            };
            let rows: Vec<_> = texts.iter().map(row).collect();
            let titles = ["key", "question", "language", "text"];
            let header = titles.map(|title| session.words.get(&format!("survey-column-{title}")));
            out::table(&header, &rows)
        }
    }
}

/// Erases one text.
pub fn erase(session: &Session, args: &Erase) -> Result {
    let (journal, texts) = written(session, &args.which)?;
    let typed = args.key.trim().to_lowercase().replace('-', "");
    let mut meant =
        texts.iter().filter(|one| one.key.simple().to_string().starts_with(typed.as_str()));
    let long_enough = typed.len() >= SHORTEST_KEY;
    let (Some(one), None) = (meant.next().filter(|_| long_enough), meant.next()) else {
        return Err(Failure::Survey(Trouble::NoWords(out::printable(&args.key))));
    };
    let backups = journal.erase_survey_words(session.actor(&journal)?, one.key)?;
    out::tell(&session.words.with("survey-words-erased", &[("backups", backups.into())]));
    Ok(())
}
