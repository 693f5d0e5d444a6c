//! The words of letters, from Fluent files: shipped ones, and the city's own over them, message by
//! message.
//!
//! ```text
//! <data>/letters/<tag>.ftl   the messages that the city words its own way; `reviewed-by` names
//!                            who has read the letters in that language
//! ```

use crate::interpret::Language;
use crate::interpret::catalogue::line_and_column;
use crate::interpret::phrases::{Value, add_functions, arguments, plain};
use chrono::NaiveDate;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;
use rust_embed::RustEmbed;
use std::cell::RefCell;
use std::path::{Path, PathBuf};

#[derive(RustEmbed)]
#[folder = "assets/letters"]
#[include = "*.ftl"]
struct Shipped;

/// A file of the city's that is not used as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// Which.
    pub file: PathBuf,
    /// Line and column, from 1; none where the whole file cannot be read.
    pub at: Option<(usize, usize)>,
    /// What is wrong there.
    pub trouble: Trouble,
}

/// What is wrong with a file of letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The system does not give it, or it is not UTF-8.
    Unreadable,
    /// Not Fluent.
    Syntax,
    /// A message that no letter has.
    Unknown(String),
    /// A message that asks for something that the letter does not give it.
    Unfillable(String),
    /// A message that is missing, of a language that has no shipped letters.
    Lacks(String),
}

/// Where the words come from.
#[derive(Debug, Default)]
pub struct Templates {
    folder: Option<PathBuf>,
    broken: RefCell<Vec<Broken>>,
}

/// Languages whose speakers read letters in another one: Darija is spoken, standard Arabic written;
/// Dari is Persian in writing but for a few words.
const READ_AS: [(&str, &str); 2] = [("ary", "ar"), ("prs", "fa")];

/// The tag of the language that speakers of another one read.
pub fn read_as(tag: &str) -> &str {
    READ_AS.iter().find(|(spoken, _)| *spoken == tag).map_or(tag, |(_, read)| read)
}

/// Messages that French alone has: words of the law that are not translated.
pub(super) const FRENCH_ONLY: [&str; 3] = ["special-text", "term-months", "term-days"];

/// The message with which a city says who, speaking a language, has read its letters.
const REVIEWED: &str = "reviewed-by";

impl Templates {
    /// What comes with the program.
    pub fn shipped() -> Self {
        Self::default()
    }

    /// The same, with what a city has in `folder`. A file is read when a letter needs it.
    pub fn with_own(folder: &Path) -> Self {
        Self { folder: Some(folder.to_owned()), ..Self::default() }
    }

    /// What could not be used so far, each once.
    pub fn broken(&self) -> Vec<Broken> {
        self.broken.borrow().clone()
    }

    /// The words of the language that alone counts.
    pub fn french(&self) -> Voice<'_> {
        let french = Language::french();
        self.made(french, source("fr").unwrap_or_default())
    }

    /// The words of a language beside French; `None` where there are none.
    pub fn voice(&self, language: &'static Language) -> Option<Voice<'_>> {
        let read = READ_AS.iter().find(|(spoken, _)| *spoken == language.tag);
        let read = read.and_then(|(_, tag)| Language::by_tag(tag));
        let own = self.file(&language.tag).is_some_and(|file| file.exists());
        let language = read.filter(|_| !own).unwrap_or(language);
        if language.tag == "fr" {
            return None;
        }
        match source(&language.tag) {
            Some(shipped) => Some(self.made(language, shipped)),
            None if own => self.whole(language),
            None => None,
        }
    }

    fn file(&self, tag: &str) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join(format!("{tag}.ftl")))
    }

    /// A language that only the city has letters in: used where no message is missing.
    fn whole(&self, language: &'static Language) -> Option<Voice<'_>> {
        let voice = self.made(language, String::new());
        let mut lacking = ids().into_iter().filter(|id| {
            !FRENCH_ONLY.contains(&id.as_str())
                && !voice.own.as_ref().is_some_and(|b| b.has_message(id))
        });
        let lacks = lacking.next();
        if let (Some(id), Some(file)) = (&lacks, self.file(&language.tag)) {
            self.note(Broken { file, at: None, trouble: Trouble::Lacks(id.clone()) });
        }
        lacks.is_none().then_some(voice)
    }

    fn made(&self, language: &'static Language, shipped: String) -> Voice<'_> {
        let mut bundle = bundle(language);
        bundle.add_resource_overriding(resource(&shipped));
        let file = self.file(&language.tag).filter(|file| file.exists());
        let own = file.and_then(|file| {
            let text = self.read(&file)?;
            let mut own = self::bundle(language);
            own.add_resource_overriding(resource(&shipped));
            own.add_resource_overriding(resource(&text));
            Some((file, text, own))
        });
        let (source, own) = match own {
            Some((file, text, own)) => (Some((file, text)), Some(own)),
            None => (None, None),
        };
        Voice { language, shipped: bundle, own, source, templates: self }
    }

    /// The city's file; `None`, and why is kept, where it is broken.
    fn read(&self, file: &Path) -> Option<String> {
        let note = |at, trouble| self.note(Broken { file: file.to_owned(), at, trouble });
        let Ok(text) = std::fs::read_to_string(file) else {
            note(None, Trouble::Unreadable);
            return None;
        };
        match FluentResource::try_new(text.clone()) {
            Err((_, errors)) => {
                for error in errors {
                    note(Some(line_and_column(&text, error.pos.start)), Trouble::Syntax);
                }
                None
            }
            Ok(read) => {
                let known = ids();
                let read = messages(&read).filter(|id| id != REVIEWED);
                for id in read.filter(|id| !known.contains(id)) {
                    note(place(&text, &id), Trouble::Unknown(id));
                }
                Some(text)
            }
        }
    }

    fn note(&self, broken: Broken) {
        let mut known = self.broken.borrow_mut();
        if !known.contains(&broken) {
            known.push(broken);
        }
    }
}

/// The words of letters in one language.
pub struct Voice<'t> {
    /// Which.
    pub language: &'static Language,
    shipped: FluentBundle<FluentResource>,
    own: Option<FluentBundle<FluentResource>>,
    source: Option<(PathBuf, String)>,
    templates: &'t Templates,
}

impl Voice<'_> {
    /// Whether it is the language that alone counts.
    pub fn is_french(&self) -> bool {
        self.language.tag == "fr"
    }

    /// Whether somebody who speaks the language has read the letters in it, as the city says in its
    /// own file; French ones are the office's language.
    pub fn is_reviewed(&self) -> bool {
        self.is_french() || self.own.as_ref().is_some_and(|own| own.has_message(REVIEWED))
    }

    /// The message `id`: the city's words where they can be filled in, else the shipped ones. What
    /// was put in stands between bidi isolates where the line may run from the right.
    pub fn say(&self, id: &str, values: &[(&str, Value)]) -> String {
        let args = arguments(values.iter().map(|(name, value)| (*name, value)));
        let own = self.own.as_ref().and_then(|own| format(own, id, &args));
        if own.is_none() && self.own.is_some() {
            self.note(id);
        }
        let text = own.or_else(|| format(&self.shipped, id, &args)).unwrap_or_default();
        match self.language.direction() {
            crate::interpret::language::Direction::LeftToRight => plain(&text),
            crate::interpret::language::Direction::RightToLeft => text,
        }
    }

    fn note(&self, id: &str) {
        if let Some((file, text)) = &self.source {
            let trouble = Trouble::Unfillable(id.to_owned());
            self.templates.note(Broken { file: file.clone(), at: place(text, id), trouble });
        }
    }
}

/// A text to be put into a message.
pub(super) fn text(value: &str) -> Value {
    Value::Text(value.to_owned())
}

/// A day to be put into a message.
pub(super) fn day(value: NaiveDate) -> Value {
    Value::Date(value)
}

fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: &FluentArgs<'_>,
) -> Option<String> {
    let pattern = bundle.get_message(id)?.value()?;
    let mut errors = vec![];
    let text = bundle.format_pattern(pattern, Some(args), &mut errors);
    errors.is_empty().then(|| text.into_owned())
}

fn bundle(language: &'static Language) -> FluentBundle<FluentResource> {
    let tag: unic_langid::LanguageIdentifier = language.tag.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(true);
    add_functions(&mut bundle, language);
    bundle
}

fn resource(text: &str) -> FluentResource {
    // What does not parse is left out: of shipped files a test says so, of others they are named.
    FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource)
}

/// The languages that letters are shipped in, by tag.
pub fn tags() -> Vec<String> {
    let mut tags: Vec<_> =
        Shipped::iter().map(|name| name.trim_end_matches(".ftl").to_owned()).collect();
    tags.sort();
    tags
}

/// The words of the letters of a language as they are shipped, for a city to begin with.
pub fn source(tag: &str) -> Option<String> {
    let file = Shipped::get(&format!("{tag}.ftl"))?;
    Some(String::from_utf8_lossy(&file.data).into_owned())
}

/// The ids of all messages, which are those of French.
fn ids() -> Vec<String> {
    messages(&resource(&source("fr").unwrap_or_default())).collect()
}

fn messages(resource: &FluentResource) -> impl Iterator<Item = String> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    })
}

/// Where a message begins.
fn place(text: &str, id: &str) -> Option<(usize, usize)> {
    let begins =
        |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(begins).map(|line| (line + 1, 1))
}
