//! The parts of `config.toml` that concern the desk.

use crate::text::DeskLanguage;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The `[desk]` table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DeskConfig {
    /// `fr` or `en`; without it, what the system says.
    pub language: Option<String>,
    /// The colours.
    pub theme: ThemeName,
    /// What lines are drawn with.
    pub borders: Borders,
    /// Plain lines for a screen reader.
    pub linear: bool,
    /// The counter at which this computer stands.
    pub counter: Option<u16>,
}

impl DeskConfig {
    /// The desk's language: the configured one, else that of `environment` (such as `LANG`).
    pub fn language(&self, environment: Option<&str>) -> DeskLanguage {
        DeskLanguage::from_tag(self.language.as_deref().or(environment).unwrap_or("fr"))
    }
}

/// A set of colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeName {
    /// Light on dark.
    #[default]
    Dark,
    /// Dark on light.
    Light,
    /// Black, white and yellow.
    HighContrast,
}

/// What lines are drawn with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Borders {
    /// Box-drawing characters.
    #[default]
    Unicode,
    /// `-`, `|` and `+`.
    Ascii,
}

/// The `[keys]` table: the keys of actions by name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Keys(pub BTreeMap<String, OneOrSeveral>);

/// One key, or several for the same action.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum OneOrSeveral {
    /// `"n"`
    One(String),
    /// `["n", "F2"]`
    Several(Vec<String>),
}

impl OneOrSeveral {
    /// The keys as written.
    pub fn texts(&self) -> Vec<&str> {
        match self {
            OneOrSeveral::One(key) => vec![key],
            OneOrSeveral::Several(keys) => keys.iter().map(String::as_str).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_desk_table_is_read_and_a_wrong_key_is_an_error() {
        let read: DeskConfig =
            toml::from_str("theme = \"high-contrast\"\nborders = \"ascii\"\ncounter = 3").unwrap();
        assert_eq!(read.theme, ThemeName::HighContrast);
        assert_eq!(read.borders, Borders::Ascii);
        assert_eq!(read.counter, Some(3));
        assert!(toml::from_str::<DeskConfig>("colour = \"red\"").is_err());
    }
}
