//! Letters to those who ask something of the city: registration, acknowledgement, progress, papers,
//! transmission, answer, decision. Each is written in French, which alone counts, and beside it in the requester's
//! language where there are words in it; answers and decisions have their own words in French only.
//!
//! No letter is made while a mention is missing that it must carry: all missing ones are named at
//! once. Nothing here reads the journal or a clock.

mod compose;
mod facts;
mod mention;
mod page;
mod plain;
mod templates;

pub use compose::{Block, Head, Part};
pub use facts::{Facts, asked};
pub use mention::{Mention, Needless, Unwritten};
pub use templates::{Broken, Templates, Trouble, Voice, read_as, source, tags};

use crate::domain::request::{Channel, LetterKind, Request};
use crate::interpret::Language;

/// A letter, ready to be printed or sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// Of which kind.
    pub kind: LetterKind,
    /// Who writes to whom, where and when.
    pub head: Head,
    /// The text that counts.
    pub french: Part,
    /// The same for whoever reads no French.
    pub translated: Option<Part>,
}

impl Letter {
    /// The letter as plain text, in lines of at most 78 columns.
    pub fn plain(&self) -> String {
        plain::text(self)
    }

    /// The letter as one page of HTML that needs nothing else, to be printed on A4.
    pub fn html(&self) -> String {
        page::html(self)
    }
}

/// Writes a letter.
///
/// # Errors
/// Mentions that it must carry are missing.
pub fn write(
    kind: LetterKind,
    facts: &Facts<'_>,
    templates: &Templates,
) -> Result<Letter, Unwritten> {
    let missing = facts.missing(kind);
    let in_charge = match facts.in_charge(kind) {
        Ok(in_charge) if missing.is_empty() => in_charge,
        _ => return Err(Unwritten::Lacks { kind, missing }),
    };
    let french = templates.french();
    let voice = language(facts.request).and_then(|language| templates.voice(language));
    let other = voice.as_ref().map(|voice| voice.language);
    let part = |voice: &Voice<'_>| compose::part(kind, facts, &in_charge, voice, other);
    Ok(Letter {
        kind,
        head: compose::head(facts, &french),
        french: part(&french),
        translated: voice.as_ref().map(part),
    })
}

/// The requester's language, where it is not French and one that there are phrases in.
pub fn language(request: &Request) -> Option<&'static Language> {
    let tag = request.matter.language.as_ref()?;
    Language::meant_by(tag).filter(|language| !language.tag.starts_with("fr"))
}

/// By which way a letter goes out: electronic messages are answered where they were written from
/// (CRPA R112-11-3, L112-14), others by post where an address is known.
///
/// # Errors
/// The address that is missing.
pub fn way(request: &Request, wanted: Option<Channel>) -> Result<Channel, Mention> {
    let has = |text: &Option<String>| text.as_deref().is_some_and(|text| !text.trim().is_empty());
    let (post, email) = (has(&request.requester.address), has(&request.requester.email));
    let by = wanted.unwrap_or(match request.channel.is_electronic() {
        true if email || !post => Channel::Email,
        false if !post && email => Channel::Email,
        _ => Channel::Post,
    });
    match by {
        Channel::Post if !post => Err(Mention::RequesterAddress),
        Channel::Email if !email => Err(Mention::RequesterEmail),
        by => Ok(by),
    }
}

#[cfg(test)]
mod tests;
