//! Words on the screen, from `locales/`, French first and English complete.

pub use fluent_bundle::FluentArgs;
pub mod feedback;
pub mod incident;
pub mod large_survey;
pub mod letters;
pub mod phrases;
pub mod query;
pub mod request;
pub mod sentence;
pub mod survey;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentResource, FluentValue};

/// The known word most like `word`, when it is like one at all.
pub fn nearest<'k>(word: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let scored = known.into_iter().map(|k| (strsim::jaro_winkler(word, k), k));
    scored.filter(|(s, _)| *s > 0.6).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, k)| k)
}

/// A language of the desk itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DeskLanguage {
    /// Français.
    #[default]
    French,
    /// English.
    English,
}

impl DeskLanguage {
    /// Its tag.
    pub fn tag(self) -> &'static str {
        match self {
            DeskLanguage::French => "fr",
            DeskLanguage::English => "en",
        }
    }

    /// The language meant by a tag or by an environment value such as `en_GB.UTF-8`; French
    /// unless it says English.
    pub fn from_tag(tag: &str) -> Self {
        if tag.to_ascii_lowercase().starts_with("en") { Self::English } else { Self::French }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            DeskLanguage::French => DeskLanguage::English,
            DeskLanguage::English => DeskLanguage::French,
        }
    }

    fn sources(self) -> &'static [&'static str] {
        match self {
            DeskLanguage::French => &[
                include_str!("../../locales/fr/desk.ftl"),
                include_str!("../../locales/fr/command-line.ftl"),
                include_str!("../../locales/fr/refusals.ftl"),
                include_str!("../../locales/fr/requests.ftl"),
                include_str!("../../locales/fr/personal.ftl"),
                include_str!("../../locales/fr/history.ftl"),
                include_str!("../../locales/fr/desk-requests.ftl"),
                include_str!("../../locales/fr/letters.ftl"),
                include_str!("../../locales/fr/survey.ftl"),
                include_str!("../../locales/fr/large-survey.ftl"),
                include_str!("../../locales/fr/forecast.ftl"),
                include_str!("../../locales/fr/desk-counts.ftl"),
                include_str!("../../locales/fr/report.ftl"),
                include_str!("../../locales/fr/incidents.ftl"),
                include_str!("../../locales/fr/calm.ftl"),
                include_str!("../../locales/fr/feedback.ftl"),
            ],
            DeskLanguage::English => &[
                include_str!("../../locales/en/desk.ftl"),
                include_str!("../../locales/en/command-line.ftl"),
                include_str!("../../locales/en/refusals.ftl"),
                include_str!("../../locales/en/requests.ftl"),
                include_str!("../../locales/en/personal.ftl"),
                include_str!("../../locales/en/history.ftl"),
                include_str!("../../locales/en/desk-requests.ftl"),
                include_str!("../../locales/en/letters.ftl"),
                include_str!("../../locales/en/survey.ftl"),
                include_str!("../../locales/en/large-survey.ftl"),
                include_str!("../../locales/en/forecast.ftl"),
                include_str!("../../locales/en/desk-counts.ftl"),
                include_str!("../../locales/en/report.ftl"),
                include_str!("../../locales/en/incidents.ftl"),
                include_str!("../../locales/en/calm.ftl"),
                include_str!("../../locales/en/feedback.ftl"),
            ],
        }
    }
}

/// The sentences of one language.
pub struct Words {
    language: DeskLanguage,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of `language`.
    pub fn new(language: DeskLanguage) -> Self {
        let tag: unic_langid::LanguageIdentifier = language.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The desk is left-to-right throughout; isolates would only show as boxes.
        bundle.set_use_isolating(false);
        for source in language.sources() {
            // A message that does not parse is left out; a test holds both languages to the code.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(r, _)| r);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// Which language this is.
    pub fn language(&self) -> DeskLanguage {
        self.language
    }

    /// The message `id`, without arguments; the id itself where there is none.
    pub fn get(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// The message `id` with arguments.
    pub fn with<'a>(&self, id: &str, args: &[(&'a str, FluentValue<'a>)]) -> String {
        let mut all = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            all.set(*name, value.clone());
        }
        self.format(id, Some(&all))
    }

    /// Whether there is a message `id`.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn format(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|m| m.value());
        match pattern {
            Some(pattern) => self.bundle.format_pattern(pattern, args, &mut vec![]).into_owned(),
            None => id.to_owned(),
        }
    }
}
