//! `guichet phrases`: the cards in all languages, for whoever writes, reviews and prints them.

mod check;
mod coverage;
mod export;
mod import;
mod list;
mod usage;

use super::args::some_text;
use super::failure::{Failure, Result};
use super::out;
use super::session::Session;
use super::shape::nearest;
use crate::interpret::{Card, Catalogue, Language, bidi};
use crate::text::phrases as sentence;
use clap::{ArgGroup, Args, Subcommand, ValueEnum};
use std::io::IsTerminal;
use std::path::PathBuf;
use std::sync::Arc;

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// All cards in a language.
    List(InLanguage),
    /// One card in a language.
    Show(Show),
    /// Cards by words of any language.
    Search(Search),
    /// What would embarrass an agent.
    Check(Check),
    /// How far each language has come.
    Coverage,
    /// Cards to print, or a sheet for a speaker.
    Export(Export),
    /// What a speaker wrote on a sheet.
    Import(Import),
    /// How often people were understood, and by what means.
    Usage(Usage),
}

/// `phrases search`
#[derive(Debug, Args)]
pub struct Search {
    /// What to look for.
    #[arg(required = true)]
    pub words: Vec<String>,
    /// Only words of one language.
    #[arg(long)]
    pub language: Option<String>,
    /// At most so many.
    #[arg(long, default_value_t = 20)]
    pub limit: usize,
}

/// `phrases usage`
#[derive(Debug, Args)]
pub struct Usage {
    /// From this day on.
    #[arg(long)]
    pub from: Option<chrono::NaiveDate>,
    /// Up to this day, which counts.
    #[arg(long)]
    pub to: Option<chrono::NaiveDate>,
}

/// `phrases list`
#[derive(Debug, Args)]
pub struct InLanguage {
    /// The language, by its tag.
    #[arg(long, default_value = "fr")]
    pub language: String,
}

/// `phrases show`
#[derive(Debug, Args)]
pub struct Show {
    /// The card.
    pub card: String,
    /// The language, by its tag.
    #[arg(long, default_value = "fr")]
    pub language: String,
    /// Drawn as large as the terminal allows.
    #[arg(long)]
    pub large: bool,
    /// Drawn into a PNG file, for a sign or a page.
    #[arg(long, value_name = "FILE", conflicts_with = "large")]
    pub picture: Option<PathBuf>,
    /// How large the picture is.
    #[arg(long, default_value = "1600x900", requires = "picture")]
    pub size: PictureSize,
}

/// Pixels across and down: `1600x900`.
#[derive(Debug, Clone, Copy)]
pub struct PictureSize(pub u16, pub u16);

impl std::str::FromStr for PictureSize {
    type Err = &'static str;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        let wrong = "1600x900";
        let (width, height) = text.split_once('x').ok_or(wrong)?;
        let side = |text: &str| text.parse().ok().filter(|n| (16..=8000).contains(n)).ok_or(wrong);
        Ok(Self(side(width)?, side(height)?))
    }
}

/// `phrases check`
#[derive(Debug, Args)]
pub struct Check {
    /// One language alone.
    #[arg(long)]
    pub language: Option<String>,
    /// Cards without words are faults, too.
    #[arg(long)]
    pub complete: bool,
}

/// `phrases export`
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("kind").required(true).args(["html", "review"]))]
pub struct Export {
    /// The language, by its tag.
    #[arg(long)]
    pub language: String,
    /// A page of cards to print.
    #[arg(long)]
    pub html: bool,
    /// A sheet for somebody who speaks the language.
    #[arg(long, value_enum)]
    pub review: Option<Sheet>,
    /// The cards of one topic alone.
    #[arg(long)]
    pub topic: Option<String>,
    /// Where to write; the screen unless a file is named.
    #[arg(long)]
    pub to: Option<PathBuf>,
}

/// What a sheet for a speaker is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Sheet {
    /// For spreadsheets.
    Csv,
}

/// `phrases import`
#[derive(Debug, Args)]
pub struct Import {
    /// The language, by its tag.
    #[arg(long)]
    pub language: String,
    /// Who read the sheet.
    #[arg(long, value_parser = some_text)]
    pub reviewer: String,
    /// The sheet.
    pub file: PathBuf,
    /// Say what would be done.
    #[arg(long)]
    pub dry_run: bool,
}

/// Carries out what was asked.
pub fn run(session: &Session, verb: &Verb) -> Result {
    let all = Catalogue::with_own(&session.place.phrases());
    let done = match verb {
        Verb::List(args) => {
            list::list(session, &all, language(&args.language)?, all.deck().cards())
        }
        Verb::Show(args) => {
            let (card, language) = (card(&all, &args.card)?, language(&args.language)?);
            match (&args.picture, args.large) {
                (Some(file), _) => list::picture(&all, (language, &card), file, args.size),
                (None, true) => list::large(&all, language, &card),
                (None, false) => list::list(session, &all, language, &[card]),
            }
        }
        Verb::Search(args) => list::search(session, &all, args),
        Verb::Check(args) => check::run(session, &all, args),
        Verb::Coverage => coverage::run(session, &all),
        Verb::Export(args) => export::run(session, &all, args),
        Verb::Import(args) => import::run(session, &all, args),
        Verb::Usage(args) => usage::run(session, args),
    };
    // A file that cannot be read is named whatever was asked; the rest is there.
    for broken in all.broken() {
        out::tell(&sentence::broken(&session.words, &broken));
    }
    done
}

fn language(tag: &str) -> Result<&'static Language> {
    Language::by_tag(tag).ok_or_else(|| {
        let tags = Language::all().iter().map(|l| l.tag.as_str());
        Failure::NoLanguage {
            tag: out::printable(tag),
            nearest: nearest(tag, tags).map(str::to_owned),
        }
    })
}

fn card(all: &Catalogue, id: &str) -> Result<Arc<Card>> {
    all.deck().card(id).cloned().ok_or_else(|| {
        let ids = all.deck().cards().iter().map(|c| c.id.as_str());
        Failure::NoCard { id: out::printable(id), nearest: nearest(id, ids).map(str::to_owned) }
    })
}

/// A topic in words; its id where a city has made it up.
fn topic(session: &Session, topic: &str) -> String {
    let id = format!("topic-{topic}");
    if session.words.has(&id) { session.words.get(&id) } else { topic.to_owned() }
}

/// Text of another language for a table on a terminal, which may not put it in order itself.
pub(in crate::cli) fn on_terminal(text: &str) -> String {
    let variable = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match std::io::stdout().is_terminal() && !bidi::is_ordered_by_terminal(variable) {
        true => bidi::visual(text),
        false => text.to_owned(),
    }
}
