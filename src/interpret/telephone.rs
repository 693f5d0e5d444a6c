//! Interpreting by telephone: whom to call, as the city writes it down in `telephone.toml`.

use super::Language;
use crate::domain::settings::Language as Setting;
use serde::Deserialize;

/// The services that can be called.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Telephone {
    /// In the order in which they are called.
    #[serde(default)]
    pub service: Vec<TelephoneService>,
}

/// One interpreting service.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TelephoneService {
    /// As agents know it.
    pub name: String,
    /// The number to call.
    pub number: String,
    /// What to give so that the call is charged to the city.
    #[serde(default)]
    pub code: Option<String>,
    /// When somebody answers, in words.
    #[serde(default)]
    pub hours: Option<String>,
    /// What else an agent should know.
    #[serde(default)]
    pub note: Option<String>,
    /// The languages, by their tags; none named means all.
    #[serde(default)]
    pub languages: Vec<Setting>,
}

impl Telephone {
    /// Those that interpret `language`.
    pub fn of(&self, language: &Language) -> impl Iterator<Item = &TelephoneService> {
        let wanted = language.as_setting();
        let speaks = move |s: &&TelephoneService| {
            s.languages.is_empty() || s.languages.iter().any(|named| named.is_same(&wanted))
        };
        self.service.iter().filter(speaks)
    }
}
