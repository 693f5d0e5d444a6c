//! `guichet directory`: where to direct people, and to whom requests are sent on.

use super::failure::{Failure, Result};
use super::format::Format;
use super::out;
use super::session::Session;
use crate::directory::{Directory, Institution, SAMPLE, load};
use clap::{Args, Subcommand};

/// `directory`
#[derive(Debug, Args)]
pub struct Asked {
    /// Write a sample where there is no directory.
    #[arg(long)]
    pub write_sample: bool,
    /// What to do; the list when nothing is said.
    #[command(subcommand)]
    pub verb: Option<Verb>,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// All of it.
    List,
    /// By the words people use.
    Search(Words),
    /// One institution.
    Show(One),
    /// What is missing.
    Check,
}

/// `directory search`
#[derive(Debug, Args)]
pub struct Words {
    /// What is looked for.
    #[arg(required = true)]
    pub words: Vec<String>,
}

/// `directory show`
#[derive(Debug, Args)]
pub struct One {
    /// Its code, or its name.
    pub code: String,
}

const FIELDS: [&str; 8] =
    ["code", "name", "what_for", "address", "hours", "phone", "email", "languages"];

/// Carries out what was asked.
pub fn run(session: &Session, asked: &Asked) -> Result {
    if asked.write_sample {
        return sample(session);
    }
    let directory = all(session)?.unwrap_or_default();
    match asked.verb.as_ref().unwrap_or(&Verb::List) {
        Verb::List => list(session, &directory.all.iter().collect::<Vec<_>>(), "directory-none"),
        Verb::Search(args) => {
            let found = directory.search(&args.words.join(" "));
            list(session, &found, "directory-nothing")
        }
        Verb::Show(args) => show(session, found(&directory, &args.code)?),
        Verb::Check => check(session, &directory),
    }
}

/// The directory of this desk; `None` where the city has written none.
///
/// # Errors
/// The file is broken.
pub fn all(session: &Session) -> Result<Option<Directory>> {
    load(&session.place.directory()).map_err(Failure::Directory)
}

/// The institution meant by what was typed.
///
/// # Errors
/// There is none; the nearest is named.
pub fn found<'d>(directory: &'d Directory, typed: &str) -> Result<&'d Institution> {
    directory.find(typed).ok_or_else(|| Failure::NoInstitution {
        code: typed.trim().to_owned(),
        nearest: directory.nearest(typed).map(str::to_owned),
    })
}

fn sample(session: &Session) -> Result {
    let path = session.place.directory();
    let named = || [("path", out::printable(&path.display().to_string()).into())];
    if path.exists() {
        out::tell(&session.words.with("directory-kept", &named()));
        return Ok(());
    }
    let written =
        std::fs::create_dir_all(&session.place.data).and_then(|()| std::fs::write(&path, SAMPLE));
    written.map_err(|source| Failure::of_file(&path, source))?;
    out::tell(&session.words.with("directory-written", &named()));
    Ok(())
}

/// What stands in a field, on one line.
fn field(one: &Institution, name: &str) -> String {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    match name {
        "code" => one.code.clone(),
        "name" => one.name.clone(),
        "what_for" => one.what_for.join(", "),
        "address" => one.address_lines().join(", "),
        "hours" => text(&one.hours).lines().map(str::trim).collect::<Vec<_>>().join(", "),
        "phone" => text(&one.phone),
        "email" => text(&one.email),
        _ => one.languages.join(" "),
    }
}

fn title(session: &Session, field: &str) -> String {
    session.words.get(&format!("directory-field-{}", field.replace('_', "-")))
}

fn list(session: &Session, all: &[&Institution], nothing: &str) -> Result {
    let rows = |fields: &[&str]| -> Vec<Vec<String>> {
        all.iter().map(|one| fields.iter().map(|name| field(one, name)).collect()).collect()
    };
    match session.format {
        Format::Json => out::json(&all),
        Format::Csv => out::csv(&FIELDS, &rows(&FIELDS)),
        Format::Table if all.is_empty() => {
            out::tell(&session.words.get(nothing));
            Ok(())
        }
        // The rest stands in `show`: a table is read at a glance.
        Format::Table => {
            let short = ["code", "name", "phone", "what_for"];
            out::table(&short.map(|name| title(session, name)), &rows(&short))
        }
    }
}

fn show(session: &Session, one: &Institution) -> Result {
    match session.format {
        Format::Json => out::json(one),
        Format::Csv => out::csv(&FIELDS, &[FIELDS.map(|name| field(one, name)).to_vec()]),
        Format::Table => FIELDS.iter().try_for_each(|name| match field(one, name) {
            value if value.is_empty() => Ok(()),
            value => out::line(&out::printable(&format!("{} : {value}", title(session, name)))),
        }),
    }
}

fn check(session: &Session, directory: &Directory) -> Result {
    let lacks = directory.lacks();
    let rows: Vec<Vec<String>> = lacks
        .iter()
        .map(|(one, lack)| {
            let said = match session.format {
                Format::Table => session.words.get(&format!("directory-lack-{}", lack.code())),
                _ => lack.code().to_owned(),
            };
            vec![one.code.clone(), said]
        })
        .collect();
    match session.format {
        Format::Json => {
            let object = |row: &Vec<String>| serde_json::json!({ "code": row[0], "lack": row[1] });
            out::json(&rows.iter().map(object).collect::<Vec<_>>())?;
        }
        Format::Csv => out::csv(&["code", "lack"], &rows)?,
        Format::Table if rows.is_empty() => {
            return out::line(&session.words.get("directory-well"));
        }
        Format::Table => out::table(&["code", "lack"].map(|name| title(session, name)), &rows)?,
    }
    match lacks.len() {
        0 => Ok(()),
        count => Err(Failure::DirectoryLacks { count }),
    }
}
