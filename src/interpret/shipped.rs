//! What lies inside the binary.

use rust_embed::RustEmbed;
use std::borrow::Cow;

#[derive(RustEmbed)]
#[folder = "locales"]
#[include = "*/phrases.ftl"]
#[include = "*/reviewed.toml"]
struct Locales;

#[derive(RustEmbed)]
#[folder = "assets"]
#[include = "decks/*.toml"]
#[include = "languages.toml"]
#[include = "fonts/*.ttf"]
struct Assets;

fn text(bytes: Cow<'static, [u8]>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The phrases of a language; `None` where there are none.
pub(super) fn phrases(tag: &str) -> Option<String> {
    Locales::get(&format!("{tag}/phrases.ftl")).map(|file| text(file.data))
}

/// Who has reviewed what of a language; `None` where nobody has.
pub(super) fn reviewed(tag: &str) -> Option<String> {
    Locales::get(&format!("{tag}/reviewed.toml")).map(|file| text(file.data))
}

/// The languages.
pub(super) fn languages() -> String {
    Assets::get("languages.toml").map(|file| text(file.data)).unwrap_or_default()
}

/// The decks by name, in their order.
pub(super) fn decks() -> Vec<(String, String)> {
    let mut names: Vec<_> = Assets::iter().filter(|name| name.starts_with("decks/")).collect();
    names.sort();
    let read = |name: Cow<'static, str>| {
        let file = Assets::get(&name)?;
        Some((name.trim_start_matches("decks/").to_owned(), text(file.data)))
    };
    names.into_iter().filter_map(read).collect()
}

/// A font by the name of its file.
pub(super) fn font(name: &str) -> Option<Cow<'static, [u8]>> {
    Assets::get(&format!("fonts/{name}.ttf")).map(|file| file.data)
}

/// All fonts of letters; that of signs has none.
pub(super) fn fonts() -> impl Iterator<Item = Cow<'static, [u8]>> {
    let letters = Assets::iter().filter(|name| name.ends_with(".ttf") && !name.contains("Emoji"));
    letters.filter_map(|name| Assets::get(&name)).map(|file| file.data)
}
