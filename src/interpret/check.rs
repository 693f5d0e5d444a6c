//! Looks through the phrases of a language for what would embarrass an agent in front of somebody.

use super::deck::{Deck, Variable};
use super::phrases::example;
use super::{Language, Painter, Phrases, plural};
use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Message, Pattern,
    PatternElement, VariantKey,
};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use unicode_script::{Script, UnicodeScript};

/// An easy sentence has at most so many words (Inclusion Europe, *Information for all*: short
/// sentences; the figure is ours).
const EASY_WORDS: usize = 14;

/// What is wrong with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The file does not parse from this line on.
    Unreadable {
        /// Counted from 1.
        line: usize,
    },
    /// The language has no words for the card.
    Missing,
    /// There is no such card.
    Unknown,
    /// What is put in differs from what the card says.
    Variables {
        /// What it should be.
        expected: String,
        /// What it is.
        found: String,
    },
    /// The forms are not those of the language's plural.
    Plurals {
        /// What it should be.
        expected: String,
        /// What it is.
        found: String,
    },
    /// It selects on a bare number, by the plural rules of English.
    BareSelector,
    /// A letter of another script.
    Script {
        /// Which.
        letter: char,
    },
    /// A character that nobody sees.
    Invisible {
        /// Which, by its code.
        code: String,
    },
    /// It is not in Latin letters and does not say how it is said.
    NotRomanised,
    /// A letter that no font has, neither ours nor one of this computer: it cannot be drawn.
    NoFont {
        /// Which.
        letter: char,
    },
    /// A sentence too long to be easy.
    TooLong {
        /// Of how many words.
        words: usize,
    },
}

/// A fault, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The language.
    pub tag: String,
    /// In the city's own words.
    pub own: bool,
    /// The card; empty for the whole file.
    pub id: String,
    /// What.
    pub fault: Fault,
}

/// What is wrong with the phrases of a language, ours and the city's. Cards without words are named
/// where `complete` is asked for.
pub fn check(deck: &Deck, phrases: &Phrases, complete: bool) -> Vec<Finding> {
    let mut found = look_through(deck, phrases, false);
    found.extend(look_through(deck, phrases, true));
    for card in deck.cards().iter().filter(|c| complete && !phrases.has(&c.id)) {
        let (tag, id) = (phrases.language().tag.clone(), card.id.clone());
        found.push(Finding { tag, own: false, id, fault: Fault::Missing });
    }
    found
}

/// The letters of the city's own words that no font has.
pub fn without_font(deck: &Deck, phrases: &Phrases, painter: &mut Painter) -> Vec<Finding> {
    let own = Phrases::written(phrases.language(), phrases.own_source().to_owned());
    let lacking = deck.cards().iter().filter_map(|card| {
        let letter = painter.lacks(&own.say(card, &example(card))?.text)?;
        let (tag, id) = (own.language().tag.clone(), card.id.clone());
        Some(Finding { tag, own: true, id, fault: Fault::NoFont { letter } })
    });
    lacking.collect()
}

fn look_through(deck: &Deck, phrases: &Phrases, own: bool) -> Vec<Finding> {
    let language = phrases.language();
    let mut found = Vec::new();
    let mut say = |id: &str, fault| {
        found.push(Finding { tag: language.tag.clone(), own, id: id.to_owned(), fault });
    };
    let source = if own { phrases.own_source() } else { phrases.source() };
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = source.get(..error.pos.start).map_or(1, |t| t.lines().count().max(1));
                say("", Fault::Unreadable { line });
            }
            resource
        }
    };
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        match deck.card(message.id.name) {
            None => say(message.id.name, Fault::Unknown),
            Some(card) => {
                for fault in faults(language, &card.variables, message) {
                    say(message.id.name, fault);
                }
            }
        }
    }
    found
}

/// What is wrong with one message as it stands in a file.
pub(super) fn faults_of(
    language: &Language,
    variables: &BTreeMap<String, Variable>,
    source: &str,
) -> Vec<Fault> {
    let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.flat_map(|message| faults(language, variables, message)).collect()
}

fn faults(
    language: &Language,
    variables: &BTreeMap<String, Variable>,
    message: &Message<&str>,
) -> Vec<Fault> {
    let mut faults = Vec::new();
    let romanised = message.attributes.iter().find(|a| a.id.name == "romanised");
    let patterns = message.value.iter().map(|p| (p, true));
    let said = romanised.iter().map(|a: &&Attribute<&str>| (&a.value, false));
    for (pattern, shown) in patterns.chain(said) {
        let seen = Seen::of(pattern);
        faults.extend(seen.differs(variables));
        faults.extend(seen.plurals_of(language));
        if shown {
            faults.extend(seen.texts.iter().flat_map(|text| odd_letters(language, text)));
            if language.tag == "fr-facile" {
                faults.extend(seen.texts.iter().filter_map(|text| too_long(text)));
            }
        }
    }
    if !language.is_latin() && romanised.is_none() {
        faults.push(Fault::NotRomanised);
    }
    faults.dedup();
    faults
}

/// What a pattern holds.
#[derive(Default)]
struct Seen<'s> {
    variables: BTreeMap<&'s str, Option<&'s str>>,
    texts: Vec<&'s str>,
    selectors: Vec<(bool, Vec<&'s str>)>,
}

impl<'s> Seen<'s> {
    fn of(pattern: &Pattern<&'s str>) -> Self {
        let mut seen = Self::default();
        seen.pattern(pattern);
        seen
    }

    fn pattern(&mut self, pattern: &Pattern<&'s str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&'s str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, None),
            Expression::Select { selector, variants } => {
                let plural = matches!(selector, InlineExpression::FunctionReference { id, .. }
                    if id.name == "PLURAL");
                self.inline(selector, None);
                let key = |key: &VariantKey<&'s str>| match key {
                    VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                        *name
                    }
                };
                self.selectors.push((plural, variants.iter().map(|v| key(&v.key)).collect()));
                variants.iter().for_each(|v| self.pattern(&v.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'s str>, function: Option<&'s str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                let function = function.filter(|f| *f != "PLURAL");
                let known = self.variables.entry(id.name).or_default();
                *known = known.or(function);
            }
            InlineExpression::FunctionReference { id, arguments } => {
                let CallArguments { positional, .. } = arguments;
                positional.iter().for_each(|argument| self.inline(argument, Some(id.name)));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    fn differs(&self, variables: &BTreeMap<String, Variable>) -> Option<Fault> {
        let function = |kind: &Variable| match kind {
            Variable::Text => None,
            Variable::Count => Some("NUMBER"),
            Variable::Date => Some("DATE"),
            Variable::Hour => Some("HOUR"),
            Variable::Amount => Some("AMOUNT"),
        };
        let expected: BTreeMap<&str, _> =
            variables.iter().map(|(name, kind)| (name.as_str(), function(kind))).collect();
        let list = |all: &BTreeMap<&str, Option<&str>>| {
            let one = |(name, function): (&&str, &Option<&str>)| match function {
                Some(function) => format!("{function}(${name})"),
                None => format!("${name}"),
            };
            all.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        (expected != self.variables)
            .then(|| Fault::Variables { expected: list(&expected), found: list(&self.variables) })
    }

    fn plurals_of(&self, language: &Language) -> Vec<Fault> {
        let expected = plural::categories(language);
        let wrong = |(plural, keys): &(bool, Vec<&str>)| {
            if !plural {
                return Some(Fault::BareSelector);
            }
            let found: BTreeSet<&str> = keys.iter().copied().collect();
            let same = found == expected.iter().copied().collect::<BTreeSet<_>>();
            let list = |all: &[&str]| all.join(", ");
            (!same).then(|| Fault::Plurals { expected: list(&expected), found: list(keys) })
        };
        self.selectors.iter().filter_map(wrong).collect()
    }
}

/// Letters of another script, and characters that nobody sees.
fn odd_letters(language: &Language, text: &str) -> Option<Fault> {
    let script = match language.script.as_str() {
        "Hans" => Script::Han,
        code => Script::from_short_name(code).unwrap_or(Script::Common),
    };
    let foreign = |c: char| {
        let own = c.script();
        // Capitals of ours stand in any script: CAF, SMS, ABC.
        let here = matches!(own, Script::Common | Script::Inherited) || own == script;
        !(here || c.is_ascii_uppercase())
    };
    let invisible = |c: char| {
        let joiner = matches!(c, '\u{200c}' | '\u{200d}') && !language.is_latin();
        let breaks =
            c == '\u{200b}' && matches!(&*language.script, "Thai" | "Laoo" | "Khmr" | "Mymr");
        let hidden = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{ad}');
        let control = c.is_control() && !matches!(c, '\n' | '\r');
        control || (hidden && !joiner && !breaks)
    };
    let odd = |c: char| match c {
        c if invisible(c) => Some(Fault::Invisible { code: format!("U+{:04X}", u32::from(c)) }),
        c if foreign(c) => Some(Fault::Script { letter: c }),
        _ => None,
    };
    // What is written on keyboards is written so in every script.
    text.replace("e-mail", "").replace("email", "").chars().find_map(odd)
}

fn too_long(text: &str) -> Option<Fault> {
    let words = |sentence: &str| {
        sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
    };
    let words = text.split(['.', '!', '?']).map(words).max().unwrap_or(0);
    (words > EASY_WORDS).then_some(Fault::TooLong { words })
}
