//! TOML files that people write: read with a sentence for whatever is wrong, unknown keys with
//! the nearest right one.

use super::failure::{Failure, Result};
pub use crate::text::nearest;
use serde::de::{self, DeserializeOwned, Deserializer, Visitor};
use std::path::Path;

/// A table of TOML, which may be empty.
///
/// # Errors
/// It is not TOML; the line is named.
pub fn parse(path: &Path, text: &str) -> Result<toml::Table> {
    toml::from_str(text).map_err(|error| Failure::NotToml {
        path: path.to_owned(),
        line: line_of(text, error.span().map_or(0, |s| s.start)),
        detail: error.message().to_owned(),
    })
}

/// The line on which a byte of `text` stands, from 1.
pub fn line_of(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|b| *b == b'\n').count() + 1
}

/// Refuses the keys of `table` that are not `known`; `prefix` says where the table stands.
///
/// # Errors
/// The first unknown key, with the nearest known one.
pub fn check_keys<'k>(
    path: &Path,
    prefix: &str,
    table: &toml::Table,
    known: impl IntoIterator<Item = &'k str> + Clone,
) -> Result {
    for key in table.keys() {
        if !known.clone().into_iter().any(|k| k == key) {
            let nearest = nearest(key, known).map(|k| format!("{prefix}{k}"));
            let key = format!("{prefix}{key}");
            return Err(Failure::UnknownKey { path: path.to_owned(), key, nearest });
        }
    }
    Ok(())
}

/// One table as a `T`, each key checked by itself so that the wrong one can be named.
///
/// # Errors
/// An unknown key, or a value of the wrong kind.
pub fn read<T: DeserializeOwned>(path: &Path, prefix: &str, table: &toml::Table) -> Result<T> {
    check_keys(path, prefix, table, fields_of::<T>().iter().copied())?;
    table.clone().try_into().map_err(|_| {
        // The whole is wrong because of a value: the first that is wrong alone is named.
        let alone = |(key, value): (&String, &toml::Value)| {
            let one = toml::Table::from_iter([(key.clone(), value.clone())]);
            one.try_into::<T>().is_err()
        };
        let wrong = table.iter().find(|entry| alone(*entry)).or_else(|| table.iter().next());
        let (key, value) = wrong.map_or((String::new(), String::new()), |(key, value)| {
            (format!("{prefix}{key}"), shown(value))
        });
        Failure::WrongValue { path: path.to_owned(), key, value }
    })
}

/// The names of the fields of a struct, as serde reads them.
pub fn fields_of<T: DeserializeOwned>() -> &'static [&'static str] {
    let mut fields: &'static [&'static str] = &[];
    // The probe never yields a value; it only sees what is asked for.
    _ = T::deserialize(Probe(&mut fields));
    fields
}

/// A deserializer that only notes which fields a struct has.
struct Probe<'a>(&'a mut &'static [&'static str]);

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = de::value::Error;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        fields: &'static [&'static str],
        _visitor: V,
    ) -> std::result::Result<V::Value, Self::Error> {
        *self.0 = fields;
        Err(de::Error::custom("probe"))
    }

    fn deserialize_any<V: Visitor<'de>>(
        self,
        _visitor: V,
    ) -> std::result::Result<V::Value, Self::Error> {
        Err(de::Error::custom("probe"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit
        unit_struct newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
}

/// A value as it is quoted in a sentence, which has quotation marks of its own.
pub fn shown(value: &toml::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, serde::Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Lamp {
        colour: String,
        bright: bool,
    }

    impl Default for Lamp {
        fn default() -> Self {
            Self { colour: "white".into(), bright: true }
        }
    }

    #[test]
    fn a_wrong_key_names_the_nearest_right_one() {
        assert_eq!(fields_of::<Lamp>(), ["colour", "bright"]);
        let wrong = toml::from_str("color = \"red\"").unwrap();
        match read::<Lamp>(Path::new("x"), "lamp.", &wrong) {
            Err(Failure::UnknownKey { key, nearest, .. }) => {
                assert_eq!((key.as_str(), nearest.as_deref()), ("lamp.color", Some("lamp.colour")));
            }
            other => panic!("{other:?}"),
        }
        let wrong = toml::from_str("colour = \"red\"\nbright = 3").unwrap();
        assert!(matches!(
            read::<Lamp>(Path::new("x"), "", &wrong),
            Err(Failure::WrongValue { key, .. }) if key == "bright"
        ));
        let right: Lamp =
            read(Path::new("x"), "", &toml::from_str("colour = \"red\"").unwrap()).unwrap();
        assert!(right.bright && right.colour == "red");
    }
}
