//! Colours and line-drawing. Colour only repeats what words and signs say, so `NO_COLOR` loses
//! nothing.

use super::config::ThemeName;
use ratatui::style::{Color, Modifier, Style};
use ratatui::symbols::border;
use serde::Deserialize;

/// How the parts of a screen look.
#[derive(Debug, Clone)]
pub struct Theme {
    /// Everything else.
    pub text: Style,
    /// What matters less.
    pub dim: Style,
    /// What matters more.
    pub strong: Style,
    /// The person served, titles.
    pub accent: Style,
    /// Past the promised time, errors.
    pub alert: Style,
    /// The selected row.
    pub selected: Style,
    /// Draw with plain characters only.
    pub ascii: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    text: Look,
    dim: Look,
    strong: Look,
    accent: Look,
    alert: Look,
    selected: Look,
}

#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Look {
    fg: Option<String>,
    bg: Option<String>,
    bold: bool,
    reversed: bool,
}

impl Look {
    fn style(&self, coloured: bool) -> Style {
        let colour = |name: &Option<String>| -> Option<Color> {
            name.as_deref().filter(|_| coloured)?.parse().ok()
        };
        let mut style = Style { fg: colour(&self.fg), bg: colour(&self.bg), ..Style::default() };
        if self.bold {
            style = style.add_modifier(Modifier::BOLD);
        }
        // Without its colours a selected row would not stand out.
        if self.reversed
            || (!coloured && self.bg.is_some() && self.fg.as_deref() == Some("#000000"))
        {
            style = style.add_modifier(Modifier::REVERSED);
        }
        style
    }
}

impl Theme {
    /// The theme called `name`, without colours where `coloured` is false.
    pub fn new(name: ThemeName, ascii: bool, coloured: bool) -> Self {
        let source = match name {
            ThemeName::Dark => include_str!("../../assets/themes/dark.toml"),
            ThemeName::Light => include_str!("../../assets/themes/light.toml"),
            ThemeName::HighContrast => include_str!("../../assets/themes/high-contrast.toml"),
        };
        let plain = Style::default();
        match toml::from_str::<File>(source) {
            Ok(file) => Self {
                text: file.text.style(coloured),
                dim: file.dim.style(coloured),
                strong: file.strong.style(coloured),
                accent: file.accent.style(coloured),
                alert: file.alert.style(coloured),
                selected: file.selected.style(coloured),
                ascii,
            },
            // The files are inside the binary and a test reads each.
            Err(_) => Self {
                text: plain,
                dim: plain,
                strong: plain,
                accent: plain,
                alert: plain,
                selected: plain.add_modifier(Modifier::REVERSED),
                ascii,
            },
        }
    }

    /// The mark of the selected row.
    pub fn cursor(&self) -> &'static str {
        if self.ascii { ">" } else { "▸" }
    }

    /// The line between two panes.
    pub fn rule(&self) -> &'static str {
        if self.ascii { "|" } else { "│" }
    }

    /// The line between two parts of a screen.
    pub fn bar(&self, width: u16) -> String {
        (if self.ascii { "-" } else { "─" }).repeat(usize::from(width))
    }

    /// What stands between things said in one line.
    pub fn separator(&self) -> &'static str {
        if self.ascii { " - " } else { " · " }
    }

    /// What boxes are drawn with.
    pub fn border(&self) -> border::Set<'static> {
        const ASCII: border::Set<'static> = border::Set {
            top_left: "+",
            top_right: "+",
            bottom_left: "+",
            bottom_right: "+",
            vertical_left: "|",
            vertical_right: "|",
            horizontal_top: "-",
            horizontal_bottom: "-",
        };
        if self.ascii { ASCII } else { border::ROUNDED }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_theme_is_read_and_shows_the_selected_row() {
        for name in [ThemeName::Dark, ThemeName::Light, ThemeName::HighContrast] {
            for coloured in [true, false] {
                let theme = Theme::new(name, false, coloured);
                assert_ne!(theme.selected, theme.text);
                assert!(coloured || theme.accent.fg.is_none());
            }
            assert_ne!(Theme::new(name, false, true).accent, Style::default());
        }
    }
}
