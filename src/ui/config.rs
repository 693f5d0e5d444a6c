//! The parts of `config.toml` that concern the desk.

use crate::interpret::bidi;
use crate::interpret::mosaic::Mosaic;
use crate::text::DeskLanguage;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The `[desk]` table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeskConfig {
    /// `fr` or `en`; without it, what the system says.
    pub language: Option<String>,
    /// The colours.
    pub theme: ThemeName,
    /// What lines are drawn with.
    pub borders: Borders,
    /// What phrases are drawn with.
    pub drawing: Drawing,
    /// Who puts text that runs from the right in order.
    pub right_to_left: RightToLeft,
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

/// The `[help]` table.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct HelpConfig {
    /// What is run on this machine when help is called for: a program and its arguments.
    pub command: Vec<String>,
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

/// What phrases are drawn with.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Drawing {
    /// The finest that the terminal is known to draw, else half blocks.
    #[default]
    Auto,
    /// Two pixels a cell, in greys: everywhere.
    HalfBlocks,
    /// Two by two.
    Quadrants,
    /// Two by three.
    Sextants,
    /// Two by four.
    Octants,
    /// Two by four dots.
    Braille,
    /// Images, by kitty's protocol.
    Kitty,
    /// Images, by that of the old terminals of DEC.
    Sixel,
}

/// What phrases are painted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Canvas {
    /// Characters.
    Cells(Mosaic),
    /// Images by kitty's protocol, which fits them into its cells.
    Kitty,
    /// Sixel images, for cells of so many pixels across and down.
    Sixel {
        /// Across and down.
        cell: (u16, u16),
    },
}

impl Default for Canvas {
    fn default() -> Self {
        Canvas::Cells(Mosaic::default())
    }
}

impl Drawing {
    /// What to paint on in a terminal with these variables of the environment, whose cells have
    /// so many pixels, where the system knows.
    pub fn canvas(
        self,
        variable: impl Fn(&str) -> Option<String>,
        cell: Option<(u16, u16)>,
    ) -> Canvas {
        let has = |name: &str, value: &str| variable(name).is_some_and(|v| v.contains(value));
        let sixel = || cell.map(|cell| Canvas::Sixel { cell });
        match self {
            // Inside these another terminal draws, which may not pass images on.
            Drawing::Auto if has("TMUX", "") || has("STY", "") => Canvas::default(),
            Drawing::Auto if has("KITTY_WINDOW_ID", "") || has("TERM", "kitty") => Canvas::Kitty,
            Drawing::Auto if has("TERM", "ghostty") => Canvas::Kitty,
            Drawing::Auto if has("TERM", "foot") || has("TERM", "mlterm") => {
                sixel().unwrap_or_default()
            }
            Drawing::Auto => Canvas::Cells(Mosaic::known(variable)),
            Drawing::HalfBlocks => Canvas::Cells(Mosaic::Halves),
            Drawing::Quadrants => Canvas::Cells(Mosaic::Quadrants),
            Drawing::Sextants => Canvas::Cells(Mosaic::Sextants),
            Drawing::Octants => Canvas::Cells(Mosaic::Octants),
            Drawing::Braille => Canvas::Cells(Mosaic::Braille),
            Drawing::Kitty => Canvas::Kitty,
            Drawing::Sixel => sixel().unwrap_or_default(),
        }
    }
}

/// Who puts text that runs from the right in order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RightToLeft {
    /// The terminal where it is known to, else the desk.
    #[default]
    Auto,
    /// The desk.
    Desk,
    /// The terminal.
    Terminal,
}

impl RightToLeft {
    /// Whether the desk has to, in a terminal with these variables of the environment.
    pub fn is_of_desk(self, variable: impl Fn(&str) -> Option<String>) -> bool {
        match self {
            RightToLeft::Auto => !bidi::is_ordered_by_terminal(variable),
            RightToLeft::Desk => true,
            RightToLeft::Terminal => false,
        }
    }
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
