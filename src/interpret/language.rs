//! The languages that there are cards in: names, script, direction, where they are spoken.

use super::shipped;
use crate::domain::settings::Language as Setting;
use serde::Deserialize;
use std::sync::LazyLock;

/// A language of the cards.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its BCP-47 tag, such as `zh-Hans`.
    pub tag: String,
    /// Its name in French.
    pub french: String,
    /// Its name in itself.
    pub autonym: String,
    /// Its script, by ISO 15924.
    pub script: String,
    /// The language of CLDR after whose way numbers and dates are written, where not its own.
    #[serde(default)]
    formats: Option<String>,
    /// What it is called too, in French.
    #[serde(default)]
    pub names: Vec<String>,
    /// Countries and regions where it is spoken, in French: they help to find it.
    #[serde(default)]
    pub regions: Vec<String>,
}

/// Where a line begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// At the left.
    LeftToRight,
    /// At the right.
    RightToLeft,
}

#[derive(Deserialize)]
struct Table {
    language: Vec<Language>,
}

static ALL: LazyLock<Vec<Language>> = LazyLock::new(|| {
    // The file lies in the binary and a test reads it; an empty list shows that it is wrong.
    toml::from_str::<Table>(&shipped::languages()).map(|t| t.language).unwrap_or_default()
});

impl Language {
    /// All of them, in the order of the file.
    pub fn all() -> &'static [Language] {
        &ALL
    }

    /// The one with this tag, in any case.
    pub fn by_tag(tag: &str) -> Option<&'static Language> {
        ALL.iter().find(|l| l.tag.eq_ignore_ascii_case(tag))
    }

    /// French, which the agents speak.
    pub fn french() -> &'static Language {
        // The file lies in the binary and a test reads it.
        Self::by_tag("fr").unwrap_or(&ALL[0])
    }

    /// The ones of those who speak no French.
    pub fn foreign() -> impl Iterator<Item = &'static Language> {
        ALL.iter().filter(|l| l.tag != "fr")
    }

    /// The one that a setting means, which may name no script: `zh` is written `zh-Hans` here.
    pub fn meant_by(setting: &Setting) -> Option<&'static Language> {
        let exact = Self::by_tag(&setting.to_string());
        exact.or_else(|| ALL.iter().find(|l| l.as_setting().is_same(setting)))
    }

    /// The language as settings and tickets name it.
    pub fn as_setting(&self) -> Setting {
        // A test reads the tag of each language.
        self.tag.parse().unwrap_or_default()
    }

    /// The tag after whose way numbers, dates and hours are written.
    pub fn formats(&self) -> &str {
        self.formats.as_deref().unwrap_or(&self.tag)
    }

    /// Where its lines begin. Of the scripts here only the Arabic one begins at the right.
    pub fn direction(&self) -> Direction {
        if self.script == "Arab" { Direction::RightToLeft } else { Direction::LeftToRight }
    }

    /// Written in Latin letters, so that an agent can read it aloud as it stands.
    pub fn is_latin(&self) -> bool {
        self.script == "Latn"
    }
}
