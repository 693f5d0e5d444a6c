//! One message of a file of phrases: where it stands, what forms it has, and one of them replaced.

use fluent_syntax::ast::{
    self, Entry, Expression, Pattern, PatternElement, Resource, Variant, VariantKey,
};
use fluent_syntax::{parser, serializer};
use std::collections::BTreeSet;
use std::ops::Range;

/// Where a message stands in a file, from its id to the end of its last line; of several with one
/// id the last, which is the one that is said.
fn place(file: &str, id: &str) -> Option<Range<usize>> {
    let begins = |line: &str| {
        line.strip_prefix(id).is_some_and(|rest| rest.trim_start_matches(' ').starts_with('='))
    };
    let (mut found, mut open, mut from) = (None, false, 0);
    for line in file.split_inclusive('\n') {
        let to = from + line.len();
        let blank = line.trim().is_empty();
        if begins(line) {
            (found, open) = (Some(from..to), true);
        } else if !blank && !line.starts_with([' ', '}']) {
            open = false;
        } else if let Some(message) = found.as_mut().filter(|_| open && !blank) {
            message.end = to;
        }
        from = to;
    }
    found
}

/// A message as it stands in a file.
pub(super) fn text(file: &str, id: &str) -> Option<String> {
    let lines: Vec<&str> = file.get(place(file, id)?)?.lines().collect();
    Some(lines.join("\n").trim_end().to_owned())
}

/// The file with `message` in the place of the one with its id, else at the end. `None` where the
/// file is such that anything else in it would change, too.
pub(super) fn put(file: &str, id: &str, message: &str) -> Option<String> {
    let mut new = file.to_owned();
    match place(file, id) {
        Some(place) => new.replace_range(place, message),
        None => {
            let last = file.lines().last().unwrap_or_default();
            if !file.is_empty() && !file.ends_with('\n') {
                new.push('\n');
            }
            // Right below a comment it would be what the comment speaks of.
            if last.starts_with('#') {
                new.push_str("\n\n");
            }
            new.push_str(message);
        }
    }
    (others(file, id) == others(&new, id)).then_some(new)
}

/// All that stands in a file beside the messages with this id.
fn others<'f>(file: &'f str, id: &str) -> Vec<Entry<&'f str>> {
    let mut body = parser::parse(file).unwrap_or_else(|(resource, _)| resource).body;
    for entry in &mut body {
        if let Entry::Message(message) = entry
            && message.id.name == id
        {
            (message.value, message.attributes) = (None, vec![]);
        }
    }
    // One that was not there before says nothing without its words.
    body.retain(|entry| {
        !matches!(entry, Entry::Message(m)
        if m.value.is_none() && m.attributes.is_empty() && m.comment.is_none())
    });
    body
}

/// One of the forms of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// The key of its variant; empty where the message does not select.
    pub key: String,
    /// The words, as Fluent writes them.
    pub text: String,
    /// How they are said, the same.
    pub romanised: String,
}

/// A message, taken apart.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Message(ast::Message<String>);

impl Message {
    /// Reads what must be one message with words and nothing else.
    pub fn read(source: &str) -> Option<Self> {
        let mut body = parser::parse(source.to_owned()).ok()?.body;
        match body.pop() {
            Some(Entry::Message(message)) if body.is_empty() && message.value.is_some() => {
                Some(Self(message))
            }
            _ => None,
        }
    }

    /// As it is written into a file.
    pub fn source(&self) -> String {
        serializer::serialize(&Resource { body: vec![Entry::Message(self.0.clone())] })
    }

    /// Its forms: one for each variant where all of it depends on a number, else one.
    pub fn forms(&self) -> Vec<Form> {
        let said = self.0.attributes.iter().find(|a| a.id.name == "romanised").map(|a| &a.value);
        let form = |key: &str, pattern| {
            let said = said.map(|said| variant(said, key).map_or(said, |v| &v.value));
            let romanised = said.map(written).unwrap_or_default();
            Form { key: key.to_owned(), text: written(pattern), romanised }
        };
        let Some(value) = &self.0.value else { return vec![] };
        match variants(value) {
            Some(variants) => variants.iter().map(|v| form(key(v), &v.value)).collect(),
            None => vec![form("", value)],
        }
    }

    /// The message with other words in a form. `None` where these are not words that Fluent reads,
    /// or there is no such form.
    pub fn with(&self, form: &str, words: &str) -> Option<Self> {
        let words = pattern(words)?;
        let mut new = self.clone();
        *new.pattern(form)? = words;
        (Self::read(&new.source()).as_ref() == Some(&new)).then_some(new)
    }

    /// What is put into a form, each as Fluent writes it.
    pub fn placeables(&self, form: &str) -> BTreeSet<String> {
        let all = self.clone().pattern(form).map(|p| p.elements.clone()).unwrap_or_default();
        let put_in = all.into_iter().filter(|e| matches!(e, PatternElement::Placeable { .. }));
        put_in.map(|element| written(&Pattern { elements: vec![element] })).collect()
    }

    fn pattern(&mut self, form: &str) -> Option<&mut Pattern<String>> {
        let value = self.0.value.as_mut()?;
        if form.is_empty() {
            return Some(value);
        }
        match &mut value.elements[..] {
            [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] => {
                variants.iter_mut().find(|v| key(v) == form).map(|v| &mut v.value)
            }
            _ => None,
        }
    }
}

/// The variants of a pattern that is nothing but a choice among them.
fn variants(pattern: &Pattern<String>) -> Option<&[Variant<String>]> {
    match &pattern.elements[..] {
        [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] => {
            Some(variants)
        }
        _ => None,
    }
}

fn variant<'p>(pattern: &'p Pattern<String>, form: &str) -> Option<&'p Variant<String>> {
    variants(pattern)?.iter().find(|v| key(v) == form)
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name,
    }
}

/// Words on one line, read as a pattern.
fn pattern(words: &str) -> Option<Pattern<String>> {
    let message = Message::read(&format!("x = {words}\n"))?.0;
    message.value.filter(|_| message.attributes.is_empty())
}

/// Words on one line as Fluent writes them: what is put in may have been typed with other spaces.
pub(super) fn normal(words: &str) -> Option<String> {
    pattern(words).as_ref().map(written)
}

/// A pattern as Fluent writes it, without the indentation of its place.
fn written(pattern: &Pattern<String>) -> String {
    let id = ast::Identifier { name: "x".to_owned() };
    let message =
        ast::Message { id, value: Some(pattern.clone()), attributes: vec![], comment: None };
    let source = Message(message).source();
    let lines: Vec<&str> = source.trim_start_matches("x =").trim().lines().collect();
    let lines: Vec<&str> = lines.iter().map(|l| l.strip_prefix("    ").unwrap_or(l)).collect();
    lines.join("\n")
}
