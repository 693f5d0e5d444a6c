//! From the file to the directory: whatever is wrong is named with its line and column.

use super::{Directory, Institution};
use crate::interpret::catalogue::line_and_column;
use crate::text::nearest;
use serde::Deserialize;
use std::path::{Path, PathBuf};
use toml::Spanned;

/// Why the file cannot be used as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which file.
    pub file: PathBuf,
    /// Line and column, from 1; none where the whole file cannot be read.
    pub at: Option<(usize, usize)>,
    /// What is wrong there.
    pub what: What,
}

/// What is wrong with a directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The system does not give the file.
    Unreadable,
    /// Not TOML.
    NotToml,
    /// A key that nobody reads, with the nearest right one.
    UnknownKey {
        /// As it is written.
        key: String,
        /// What was perhaps meant.
        nearest: Option<String>,
    },
    /// A value of the wrong kind, as it is written.
    WrongValue(String),
    /// An institution without a code or a name.
    Nameless,
    /// A code that another one bears.
    CodeTwice(String),
}

const KEYS: [&str; 9] =
    ["institution", "code", "name", "what_for", "address", "hours", "phone", "email", "languages"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    institution: Vec<Spanned<Raw>>,
}

#[derive(Deserialize)]
#[serde(default, deny_unknown_fields)]
#[derive(Default)]
struct Raw {
    code: String,
    name: String,
    what_for: Vec<String>,
    address: String,
    hours: String,
    phone: String,
    email: String,
    languages: Vec<String>,
}

/// The directory of a city; `None` where it has written none.
///
/// # Errors
/// What is wrong with the file, and where.
pub fn load(file: &Path) -> Result<Option<Directory>, Fault> {
    let unreadable = |at| Fault { file: file.to_owned(), at, what: What::Unreadable };
    let bytes = match std::fs::read(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        read => read.map_err(|_| unreadable(None))?,
    };
    let text = String::from_utf8(bytes).map_err(|error| {
        let upto = error.utf8_error().valid_up_to();
        let valid = String::from_utf8_lossy(&error.as_bytes()[..upto]).into_owned();
        unreadable(Some(line_and_column(&valid, upto)))
    })?;
    read(file, &text).map(Some)
}

/// The directory that `text`, of `file`, holds.
///
/// # Errors
/// What is wrong with it, and where.
pub fn read(file: &Path, text: &str) -> Result<Directory, Fault> {
    let fault = |byte: usize, what| Fault {
        file: file.to_owned(),
        at: Some(line_and_column(text, byte)),
        what,
    };
    if let Err(error) = text.parse::<toml::Table>() {
        return Err(fault(error.span().map_or(0, |s| s.start), What::NotToml));
    }
    let raw: File = toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        let written = text.get(span.clone()).unwrap_or_default().trim().to_owned();
        let what = match error.message().starts_with("unknown field") {
            true => {
                let nearest = nearest(&written, KEYS).map(str::to_owned);
                What::UnknownKey { key: written, nearest }
            }
            false => What::WrongValue(written.lines().next().unwrap_or_default().to_owned()),
        };
        fault(span.start, what)
    })?;
    let mut all: Vec<Institution> = Vec::with_capacity(raw.institution.len());
    for raw in raw.institution {
        let from = raw.span().start;
        let one = institution(raw.into_inner());
        if one.code.is_empty() || one.name.is_empty() {
            return Err(fault(from, What::Nameless));
        }
        if all.iter().any(|other| other.code == one.code) {
            return Err(fault(from, What::CodeTwice(one.code)));
        }
        all.push(one);
    }
    Ok(Directory { all })
}

/// An empty text is a place to be filled in, as in the sample: it says nothing.
fn institution(raw: Raw) -> Institution {
    let said = |text: String| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let words = |all: Vec<String>| all.into_iter().filter_map(said).collect();
    Institution {
        code: raw.code.trim().to_owned(),
        name: raw.name.trim().to_owned(),
        what_for: words(raw.what_for),
        address: said(raw.address),
        hours: said(raw.hours),
        phone: said(raw.phone),
        email: said(raw.email),
        languages: words(raw.languages),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(text: &str) -> (Option<(usize, usize)>, What) {
        let fault = read(Path::new("directory.toml"), text).unwrap_err();
        (fault.at, fault.what)
    }

    #[test]
    fn whatever_is_wrong_is_named_with_line_and_column() {
        let (at, what) = fault("[[institution]]\ncode = \"caf\"\nname = \"CAF\"\nadress = \"\"\n");
        assert_eq!(at, Some((4, 1)));
        let nearest = Some("address".to_owned());
        assert_eq!(what, What::UnknownKey { key: "adress".into(), nearest });
        assert_eq!(fault("[[institution]]\ncode =\n"), (Some((2, 7)), What::NotToml));
        let (at, what) = fault("[[institution]]\ncode = \"a\"\nname = \"A\"\nphone = 12\n");
        assert_eq!((at, what), (Some((4, 9)), What::WrongValue("12".into())));
        let (at, what) = fault("\n[[institution]]\ncode = \"a\"\n");
        assert_eq!((at, what), (Some((2, 1)), What::Nameless));
        let twice = "[[institution]]\ncode = \"a\"\nname = \"A\"\n".repeat(2);
        assert_eq!(fault(&twice), (Some((4, 1)), What::CodeTwice("a".into())));
    }
}
