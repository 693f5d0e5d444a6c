//! The surveys that a city asks: a TOML file that it writes, `surveys.toml` in the data folder, over
//! the words that come with the program. Nothing of it lies in the journal.

pub mod page;
mod read;

pub use read::{Fault, What, load, read};

use crate::domain::settings::Settings;
use crate::domain::survey::large::Large;
use crate::domain::survey::{Face, Survey, Wording};
use crate::interpret::Language;
use crate::letters;
use crate::text::nearest;
use chrono::NaiveDate;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// What `survey check --write-sample` writes.
pub const SAMPLE: &str = include_str!("../../assets/surveys.sample.toml");

/// What `survey check --large-sample` shows, to be added to the file.
pub const LARGE_SAMPLE: &str = include_str!("../../assets/large-survey.sample.toml");

/// The words of a language as they come with the program.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Shipped {
    question: String,
    faces: [String; Face::COUNT],
    refuse: String,
    thanks: String,
}

static SHIPPED: LazyLock<BTreeMap<String, Shipped>> = LazyLock::new(|| {
    // The file lies in the binary, and a test reads it.
    toml::from_str(include_str!("../../assets/survey/words.toml")).unwrap_or_default()
});

/// The words that come with the program; French is the original, of the others nobody has said yet
/// that they are right.
pub fn shipped() -> BTreeMap<String, Wording> {
    let wording = |(tag, words): (&String, &Shipped)| {
        let Shipped { question, faces, refuse, thanks } = words.clone();
        (tag.clone(), Wording { question, faces, refuse, thanks, reviewed: tag == "fr" })
    };
    SHIPPED.iter().map(wording).collect()
}

/// All surveys, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Surveys {
    /// The flash surveys.
    pub all: Vec<Survey>,
    /// The large ones.
    pub large: Vec<Large>,
}

impl Surveys {
    /// The codes of all, each one's own.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        let flash = self.all.iter().map(|survey| survey.code.as_str());
        flash.chain(self.large.iter().map(|large| large.code.as_str()))
    }

    /// The large survey with this code.
    pub fn find_large(&self, code: &str) -> Option<&Large> {
        self.large.iter().find(|large| large.code.eq_ignore_ascii_case(code.trim()))
    }

    /// The flash survey with this code.
    pub fn find(&self, code: &str) -> Option<&Survey> {
        self.all.iter().find(|survey| survey.code.eq_ignore_ascii_case(code.trim()))
    }

    /// The code most like what was typed.
    pub fn nearest(&self, code: &str) -> Option<&str> {
        nearest(&code.to_lowercase(), self.codes())
    }

    /// The first survey that asks people of a service on a local day.
    pub fn asking(&self, day: NaiveDate, service: &str) -> Option<&Survey> {
        self.all.iter().find(|survey| survey.asks(day, service))
    }

    /// The services named that no setting knows, each with the code of its survey.
    pub fn strange_services<'s>(&'s self, settings: &'s Settings) -> Vec<(&'s str, &'s str)> {
        let known = |code: &str| settings.services.values().any(|service| service.code == code);
        let of = |survey: &'s Survey| {
            let strange = survey.services.iter().filter(move |code| !known(code));
            strange.map(|code| (survey.code.as_str(), code.as_str()))
        };
        self.all.iter().flat_map(of).collect()
    }
}

/// The survey that asks people of a service on a local day. A file that cannot be used asks nobody:
/// whoever writes a letter has nothing to do with it, and it is named where surveys are asked.
pub fn running(file: &Path, day: NaiveDate, service: &str) -> Option<Survey> {
    let surveys = load(file).ok().flatten()?;
    surveys.asking(day, service).cloned()
}

/// Why something about surveys could not be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The city has written no surveys, at this place.
    None(PathBuf),
    /// The file cannot be used as it stands: the first of its faults.
    Broken(Fault),
    /// The file has so many faults, which were listed.
    Faults(usize),
    /// There is no such survey; the code most like it.
    NoSurvey {
        /// As it was typed.
        code: String,
        /// What was perhaps meant.
        nearest: Option<String>,
    },
    /// No survey runs on this day for this service.
    NoneRuns,
    /// Not the code of a letter, as it was typed.
    Code(String),
    /// The code of a service has signs that no letter's code can have.
    Unwritable(String),
    /// There is no such service, as the code of a letter names it.
    Service(String),
    /// A flash survey, by its code, where a large one is needed.
    NotLarge(String),
    /// No large survey runs on this day.
    NoLarge,
    /// No written answer, or more than one, with this key.
    NoWords(String),
}

impl Trouble {
    /// Its name for programs, and of its sentence.
    pub fn code(&self) -> &'static str {
        match self {
            Trouble::None(_) => "no_surveys",
            Trouble::Broken(_) => "survey_broken",
            Trouble::Faults(_) => "survey_faults",
            Trouble::NoSurvey { .. } => "no_survey",
            Trouble::NoneRuns => "survey_none_runs",
            Trouble::Code(_) => "survey_code",
            Trouble::Unwritable(_) => "survey_unwritable",
            Trouble::Service(_) => "survey_service",
            Trouble::NotLarge(_) => "survey_not_large",
            Trouble::NoLarge => "survey_no_large",
            Trouble::NoWords(_) => "survey_no_words",
        }
    }
}

/// The language in which a survey speaks to somebody, with its words: their own, else the one that
/// they read it in, else French, which every survey has.
pub fn wording<'s>(
    survey: &'s Survey,
    language: &'static Language,
) -> Option<(&'static Language, &'s Wording)> {
    let tags = [language.tag.as_str(), letters::read_as(&language.tag), "fr"];
    tags.into_iter().find_map(|tag| Some((Language::by_tag(tag)?, survey.words.get(tag)?)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interpret::Painter;

    #[test]
    fn the_words_that_come_with_the_program_are_there_in_the_languages_of_the_letters() {
        let words = shipped();
        let tags: Vec<_> = words.keys().cloned().collect();
        assert_eq!(tags, letters::tags());
        for (tag, wording) in &words {
            let language = Language::by_tag(tag).unwrap();
            let all = wording.faces.iter().chain([&wording.question, &wording.refuse]);
            let all = all.chain([&wording.thanks]).collect::<Vec<_>>();
            let mut painter = Painter::of(language);
            for text in all {
                assert!(!text.trim().is_empty(), "{tag}");
                assert_eq!(painter.lacks(text), None, "{tag}: {text}");
            }
            assert_eq!(wording.reviewed, tag == "fr", "{tag}");
        }
    }

    #[test]
    fn the_sample_asks_one_in_five_for_two_weeks_of_each_year() {
        let sample = read(Path::new("surveys.toml"), SAMPLE).unwrap();
        let survey = sample.find("ACCUEIL").unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert!(sample.asking(day("2027-03-09"), "logement").is_some());
        assert!(sample.asking(day("2027-03-23"), "logement").is_none());
        assert_eq!(survey.every, 5);
        assert_eq!(survey.reference.as_ref().map(|r| r.share), Some(0.85));
        assert_eq!(survey.words, shipped());
    }

    #[test]
    fn whoever_has_no_words_of_their_own_reads_what_they_can() {
        let sample = read(Path::new("surveys.toml"), SAMPLE).unwrap();
        let said = |tag: &str| {
            let language = Language::by_tag(tag).unwrap();
            wording(&sample.all[0], language).map(|(language, _)| language.tag.as_str())
        };
        assert_eq!(said("ar"), Some("ar"));
        assert_eq!(said("prs"), Some("fa"));
        assert_eq!(said("ary"), Some("ar"));
        assert_eq!(said("so"), Some("fr"));
    }
}
