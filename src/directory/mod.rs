//! Other services and institutions: where people are sent to, and where their requests are sent on
//! to. A TOML file that the city writes, `directory.toml` in the data folder; nothing of it lies in
//! the journal.

mod read;

pub use read::{Fault, What, load, read};

use crate::domain::settings::fold_case;
use crate::interpret::Language;
use crate::interpret::search::{Builder, Index};
use crate::text::nearest;
use serde::Serialize;

/// What `directory --write-sample` writes: the usual institutions, without any address.
pub const SAMPLE: &str = include_str!("../../assets/directory.sample.toml");

/// A service or an institution that is not the city's front desk.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Institution {
    /// Short and stable: `prefecture`.
    pub code: String,
    /// As letters name it.
    pub name: String,
    /// What people come for, in their words.
    pub what_for: Vec<String>,
    /// Postal address, of one line or several.
    pub address: Option<String>,
    /// Opening hours.
    pub hours: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// The languages spoken there, by tag.
    pub languages: Vec<String>,
}

impl Institution {
    /// The postal address line by line.
    pub fn address_lines(&self) -> Vec<&str> {
        let lines = self.address.as_deref().unwrap_or_default().lines();
        lines.map(str::trim).filter(|line| !line.is_empty()).collect()
    }
}

/// All institutions, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Directory {
    /// Each with a code of its own.
    pub all: Vec<Institution>,
}

/// What is not as it should be of an institution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// It has no postal address: no request can be sent on to it with a letter that says where it is
    /// (CRPA L114-2).
    Address,
    /// Neither telephone nor e-mail.
    Contact,
    /// No word by which people would look for it.
    WhatFor,
    /// Not an e-mail address.
    Email,
    /// A tag that no language has.
    Language,
}

impl Lack {
    /// Its name in messages and for programs.
    pub fn code(self) -> &'static str {
        match self {
            Lack::Address => "address",
            Lack::Contact => "contact",
            Lack::WhatFor => "what-for",
            Lack::Email => "email",
            Lack::Language => "language",
        }
    }
}

impl Directory {
    /// What a code stands for: the institution's name; the code itself where none has it.
    pub fn name(&self, code: &str) -> String {
        self.find(code).map_or_else(|| code.to_owned(), |known| known.name.clone())
    }

    /// The institution meant by a code or by a whole name, without regard to case and accents.
    pub fn find(&self, typed: &str) -> Option<&Institution> {
        let wanted = fold_case(typed);
        let by =
            |of: fn(&Institution) -> &str| self.all.iter().find(|one| fold_case(of(one)) == wanted);
        by(|one| &one.code).or_else(|| by(|one| &one.name))
    }

    /// The code most like what was typed.
    pub fn nearest(&self, typed: &str) -> Option<&str> {
        let typed = fold_case(typed);
        let codes = || self.all.iter().map(|one| one.code.as_str());
        // In a short code one typo is much: likeness alone would not see it.
        let typo = codes().find(|code| strsim::osa_distance(&typed, &fold_case(code)) == 1);
        typo.or_else(|| nearest(&typed, codes()))
    }

    /// Those that `typed` means, the best first; typos and accents are forgiven.
    pub fn search(&self, typed: &str) -> Vec<&Institution> {
        self.index().find(typed).into_iter().filter_map(|at| self.all.get(at)).collect()
    }

    /// What they are found by, to search while somebody types.
    pub fn index(&self) -> Index {
        let mut builder = Builder::default();
        for one in &self.all {
            builder.entry().text(6, &one.code).text(6, &one.name);
            one.what_for.iter().for_each(|words| _ = builder.text(5, words));
            builder.text(1, one.address.as_deref().unwrap_or_default());
            let spoken = one.languages.iter().filter_map(|tag| Language::by_tag(tag));
            spoken.for_each(|language| _ = builder.text(2, &language.french));
        }
        builder.index()
    }

    /// What is missing, by institution.
    pub fn lacks(&self) -> Vec<(&Institution, Lack)> {
        let of = |one: &Institution| {
            let strange = |tag: &String| Language::by_tag(tag).is_none();
            let lacks = [
                (Lack::Address, one.address.is_none()),
                (Lack::Contact, one.phone.is_none() && one.email.is_none()),
                (Lack::WhatFor, one.what_for.is_empty()),
                (Lack::Email, one.email.as_deref().is_some_and(|e| !is_email(e))),
                (Lack::Language, one.languages.iter().any(strange)),
            ];
            lacks.into_iter().filter(|(_, is)| *is).map(|(lack, _)| lack).collect::<Vec<_>>()
        };
        self.all.iter().flat_map(|one| of(one).into_iter().map(move |lack| (one, lack))).collect()
    }
}

/// Whether it looks like an e-mail address; whether somebody reads it nobody can tell from here.
fn is_email(text: &str) -> bool {
    let parts = text.split_once('@');
    parts.is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !text.contains(' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn directory(text: &str) -> Directory {
        read(Path::new("directory.toml"), text).unwrap()
    }

    #[test]
    fn the_sample_is_read_and_gives_no_address() {
        let sample = directory(SAMPLE);
        assert!(sample.all.len() >= 12, "{}", sample.all.len());
        assert!(sample.all.iter().all(|one| one.address.is_none() && !one.what_for.is_empty()));
        for (typed, code) in [
            ("carte grise", "prefecture"),
            ("titre de sejour", "prefecture"),
            ("alocation", "caf"),
            ("chomage", "france-travail"),
            ("carte vitale", "cpam"),
            ("poubelles", "metropole"),
            ("voisin", "conciliateur"),
        ] {
            let found = sample.search(typed);
            assert_eq!(found.first().map(|one| one.code.as_str()), Some(code), "{typed}");
        }
        assert!(sample.search("xyzzy").is_empty());
    }

    #[test]
    fn an_institution_is_found_by_code_and_name_and_else_the_nearest_is_named() {
        let all = directory("[[institution]]\ncode = \"caf\"\nname = \"Caisse d’allocations\"\n");
        assert!(all.find("CAF").is_some() && all.find("caisse d’Allocations").is_some());
        assert!(all.find("cafe").is_none());
        assert_eq!(all.nearest("caff"), Some("caf"));
        assert_eq!(all.nearest("cfa"), Some("caf"));
    }

    #[test]
    fn what_is_missing_is_named() {
        let all = directory(
            "[[institution]]\ncode = \"a\"\nname = \"A\"\nemail = \"nobody\"\n\
             languages = [\"xx\"]\n",
        );
        let lacks: Vec<_> = all.lacks().into_iter().map(|(_, lack)| lack).collect();
        assert_eq!(lacks, [Lack::Address, Lack::WhatFor, Lack::Email, Lack::Language]);
    }
}
