//! `phrases check`.

use super::Check;
use crate::cli::failure::{Failure, Result};
use crate::cli::out;
use crate::cli::session::Session;
use crate::interpret::check::{Fault, Finding, check, without_font};
use crate::interpret::{Catalogue, Language, Painter};
use crate::text::Words;

/// Names the faults of the phrases, ours and the city's.
pub fn run(session: &Session, all: &Catalogue, args: &Check) -> Result {
    let languages = match &args.language {
        Some(tag) => vec![super::language(tag)?],
        None => Language::all().iter().collect(),
    };
    let mut count = 0;
    for language in languages {
        let phrases = all.phrases(language);
        let mut found = check(all.deck(), &phrases, args.complete);
        if !phrases.own_source().is_empty() {
            found.extend(without_font(all.deck(), &phrases, &mut Painter::of(language).patient()));
        }
        count += found.len();
        for Finding { tag, own, id, fault } in found {
            let whose = if own { session.words.get("check-own") } else { String::new() };
            let fault = self::fault(&session.words, &fault);
            out::line(&format!("{tag}{whose} {id}: {fault}"))?;
        }
    }
    match count {
        0 => out::line(&session.words.get("phrases-well")),
        count => Err(Failure::PhraseFaults { count }),
    }
}

/// A fault as a half sentence.
pub fn fault(words: &Words, fault: &Fault) -> String {
    let differs = |id: &str, expected: &str, found: &str| {
        words.with(id, &[("expected", expected.into()), ("found", found.into())])
    };
    match fault {
        Fault::Unreadable { line } => {
            words.with("fault-unreadable", &[("line", line.to_string().into())])
        }
        Fault::Missing => words.get("fault-missing"),
        Fault::Unknown => words.get("fault-unknown"),
        Fault::Variables { expected, found } => differs("fault-variables", expected, found),
        Fault::Plurals { expected, found } => differs("fault-plurals", expected, found),
        Fault::BareSelector => words.get("fault-bare-selector"),
        Fault::Script { letter } => {
            words.with("fault-script", &[("letter", letter.to_string().into())])
        }
        Fault::Invisible { code } => {
            words.with("fault-invisible", &[("code", code.as_str().into())])
        }
        Fault::NoFont { letter } => {
            words.with("fault-no-font", &[("letter", letter.to_string().into())])
        }
        Fault::NotRomanised => words.get("fault-not-romanised"),
        Fault::TooLong { words: count } => {
            words.with("fault-too-long", &[("words", count.to_string().into())])
        }
    }
}
