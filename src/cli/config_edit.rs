//! Writing single settings into `config.toml`: whatever else stands in it stays, comments too.

use super::config;
use super::failure::{Failure, Result};
use super::replace;
use crate::journal::Place;
use crate::text::Words;
use std::io::ErrorKind;
use std::path::Path;
use toml_edit::{DocumentMut, Item, Table, Value};

/// Sets keys of `[desk]` in the configuration of `place`; where there is none, in the documented
/// sample.
///
/// # Errors
/// The file is not as it should be, or cannot be written; it is then as it was.
pub fn set(place: &Place, words: &Words, changes: &[(&str, &str)]) -> Result {
    let path = place.config_file();
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => config::sample(words),
        Err(error) => return Err(Failure::of_file(&path, error)),
    };
    let text = edited(&path, &text, changes)?;
    replace::file(&path, &text)
}

fn edited(path: &Path, text: &str, changes: &[(&str, &str)]) -> Result<String> {
    let text = text.trim_start_matches('\u{feff}');
    // Whoever reads it names what is wrong with it.
    config::read(path, text)?;
    let mut file: DocumentMut = text.parse().map_err(|_| Failure::Internal)?;
    let desk = file.entry("desk").or_insert(Item::Table(Table::new()));
    let desk = desk.as_table_like_mut().ok_or(Failure::Internal)?;
    for (key, new) in changes {
        match desk.get_mut(key).and_then(Item::as_value_mut) {
            Some(value) => {
                // The comment behind it is part of how it looks.
                let looks = value.decor().clone();
                *value = Value::from(*new);
                *value.decor_mut() = looks;
            }
            None => _ = desk.insert(key, toml_edit::value(*new)),
        }
    }
    let text = file.to_string();
    config::read(path, &text)?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DeskLanguage;
    use crate::ui::config::{Borders, ThemeName};

    const BOTH: [(&str, &str); 2] = [("theme", "light"), ("borders", "ascii")];

    #[test]
    fn what_people_wrote_stays() {
        let text = "# mine\n[keys] # of mine\nnew = \"F2\"\n\n[desk]\n# at night\n\
                    theme   =  'dark' # darker\ncounter = 3\n";
        let edited = edited(Path::new("config.toml"), text, &BOTH).unwrap();
        let expected = text.replace("'dark'", "\"light\"") + "borders = \"ascii\"\n";
        assert_eq!(edited, expected);
    }

    #[test]
    fn it_is_written_whatever_is_there() {
        let sample = config::sample(&Words::new(DeskLanguage::French));
        for text in ["", "[keys]\n", "desk = { counter = 3 }\n", "desk.counter = 3\n", &sample] {
            let path = Path::new("config.toml");
            let edited = edited(path, text, &BOTH).unwrap();
            let desk = config::read(path, &edited).unwrap().desk;
            assert_eq!((desk.theme, desk.borders), (ThemeName::Light, Borders::Ascii), "{edited}");
            let comments = |t: &str| t.lines().filter(|l| l.starts_with('#')).count();
            assert_eq!(comments(&edited), comments(text), "{edited}");
        }
    }
}
