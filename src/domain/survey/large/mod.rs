//! The large survey that a city makes every three to five years: up to fifteen questions, on the
//! screen, on paper or on the telephone.
//!
//! A person's answers are a [`Sheet`] only as long as it is filled in. What is kept of it are marks,
//! each by itself in a tally of all that were alike: no sheet can be put together again, so there are
//! no cross tables. [`results`] counts them.

pub mod results;
mod sheet;

pub use sheet::{Given, Mark, Said, Sheet, Unfit};

use super::Reference;
use crate::domain::request::Channel;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most questions of a survey.
pub const MOST_QUESTIONS: usize = 15;
/// How many answers a question offers, at least and at most: one key each.
pub const ANSWERS: std::ops::RangeInclusive<usize> = 2..=9;
/// The longest texts, in letters: what an old terminal of 80 columns and 24 rows can show whole.
pub const LONGEST_TITLE: usize = 60;
/// See [`LONGEST_TITLE`].
pub const LONGEST_INTRODUCTION: usize = 400;
/// See [`LONGEST_TITLE`].
pub const LONGEST_QUESTION: usize = 150;
/// See [`LONGEST_TITLE`].
pub const LONGEST_ANSWER: usize = 60;
/// The most letters that a person may write.
pub const LONGEST_WORDS: usize = 500;

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// One of the answers offered.
    Choice,
    /// Any of the answers offered.
    Choices,
    /// A degree from 1 to 5.
    Scale5,
    /// A degree from 0 to 10.
    Scale10,
    /// The person's own words.
    Words,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 5] =
        [Kind::Choice, Kind::Choices, Kind::Scale5, Kind::Scale10, Kind::Words];

    /// Its name in the city's file.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Choice => "choice",
            Kind::Choices => "choices",
            Kind::Scale5 => "scale-5",
            Kind::Scale10 => "scale-10",
            Kind::Words => "words",
        }
    }

    /// The lowest and the highest degree; `None` where there are none.
    pub fn degrees(self) -> Option<(u8, u8)> {
        match self {
            Kind::Scale5 => Some((1, 5)),
            Kind::Scale10 => Some((0, 10)),
            Kind::Choice | Kind::Choices | Kind::Words => None,
        }
    }
}

/// By which way a sheet was filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// On the person's side of the screen.
    Screen,
    /// On a printed page, typed in afterwards.
    Paper,
    /// On the telephone, typed in by the agent.
    Phone,
}

impl Way {
    /// All of them.
    pub const ALL: [Way; 3] = [Way::Screen, Way::Paper, Way::Phone];

    /// The channel under which it is counted: what comes on paper came by post as far as counting
    /// goes.
    pub fn channel(self) -> Channel {
        match self {
            Way::Screen => Channel::Counter,
            Way::Paper => Channel::Post,
            Way::Phone => Channel::Phone,
        }
    }

    /// The way that is counted under a channel; `None` where none is.
    pub fn of_channel(channel: Channel) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.channel() == channel)
    }
}

/// What one language says around the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// What it is.
    pub title: String,
    /// Who asks, what for, and that nobody is named.
    pub introduction: String,
    /// Whoever would rather not answer a question.
    pub skip: String,
    /// Said at the end.
    pub thanks: String,
    /// Somebody who speaks the language has read all of it, as the city says.
    pub reviewed: bool,
}

/// A question in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The question.
    pub question: String,
    /// The answers offered, in order; of a scale, what its lowest and its highest degree mean.
    pub answers: Vec<String>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// How it is answered.
    pub kind: Kind,
    /// In French.
    pub french: Wording,
    /// In other languages, by tag, with as many answers as in French.
    pub others: BTreeMap<String, Wording>,
}

impl Question {
    /// In a language, else in French.
    pub fn wording(&self, tag: &str) -> &Wording {
        self.others.get(tag).unwrap_or(&self.french)
    }

    /// How many places an answer may have: the answers offered, or the degrees; 0 for words.
    pub fn places(&self) -> u8 {
        match self.kind.degrees() {
            Some((lowest, highest)) => highest - lowest + 1,
            None if self.kind == Kind::Words => 0,
            None => u8::try_from(self.french.answers.len()).unwrap_or(u8::MAX),
        }
    }

    /// What stands at a place, from 1: an answer in a language, or a degree with what it means.
    pub fn label(&self, place: u8, tag: &str) -> String {
        let answers = &self.wording(tag).answers;
        match self.kind.degrees() {
            None => answers.get(usize::from(place) - 1).cloned().unwrap_or_default(),
            Some((lowest, _)) => {
                let degree = lowest + place - 1;
                let meant = match place {
                    1 => answers.first(),
                    last if last == self.places() => answers.last(),
                    _ => None,
                };
                meant.map_or_else(|| degree.to_string(), |meant| format!("{degree} {meant}"))
            }
        }
    }

    /// The degree at a place; `None` where the question has none.
    pub fn degree(&self, place: u8) -> Option<u8> {
        self.kind.degrees().map(|(lowest, _)| lowest + place - 1)
    }
}

/// A large survey, as the city defines it.
#[derive(Debug, Clone, PartialEq)]
pub struct Large {
    /// Short and stable: answers are kept under it.
    pub code: String,
    /// For the agents.
    pub name: String,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub to: NaiveDate,
    /// What is said around the questions, in French.
    pub french: Opening,
    /// The same in other languages, by tag: those that the survey can be taken in.
    pub others: BTreeMap<String, Opening>,
    /// 1 to [`MOST_QUESTIONS`].
    pub questions: Vec<Question>,
    /// What the results are laid beside.
    pub reference: Option<Reference>,
}

impl Large {
    /// Whether people are asked on a local day.
    pub fn runs(&self, day: NaiveDate) -> bool {
        (self.from..=self.to).contains(&day)
    }

    /// What is said around the questions in a language, else in French.
    pub fn opening(&self, tag: &str) -> &Opening {
        self.others.get(tag).unwrap_or(&self.french)
    }

    /// The languages that it can be taken in, French first.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        std::iter::once("fr").chain(self.others.keys().map(String::as_str))
    }

    /// The question with a number, from 1.
    pub fn question(&self, number: u8) -> Option<&Question> {
        self.questions.get(usize::from(number).checked_sub(1)?)
    }

    /// The numbers of the questions that somebody who takes it in a language is asked in French.
    pub fn asked_in_french(&self, tag: &str) -> Vec<usize> {
        let lacks = |question: &Question| tag != "fr" && !question.others.contains_key(tag);
        let all = self.questions.iter().enumerate();
        all.filter(|(_, question)| lacks(question)).map(|(at, _)| at + 1).collect()
    }
}
