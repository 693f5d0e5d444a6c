//! A sheet while it is filled in, and the marks that are all that stays of it.

use super::{Kind, LONGEST_WORDS, Large, Question, Way};
use std::collections::BTreeSet;

/// What was given to one question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Given {
    /// Nothing: the person would rather not say.
    #[default]
    Skipped,
    /// The place of an answer or a degree, from 1.
    One(u8),
    /// The places of those chosen; at least one.
    Several(BTreeSet<u8>),
    /// The person's own words.
    Words(String),
}

impl Given {
    /// What was ticked; nothing is a skip.
    pub fn several(places: BTreeSet<u8>) -> Self {
        if places.is_empty() { Given::Skipped } else { Given::Several(places) }
    }

    /// What was written; nothing is a skip.
    pub fn words(text: &str) -> Self {
        let text = text.trim();
        if text.is_empty() { Given::Skipped } else { Given::Words(text.to_owned()) }
    }
}

/// Something that its question does not take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// As many answers as questions are needed.
    #[error("there are not as many answers as questions")]
    Length,
    /// An answer that the question with this number, from 1, does not offer.
    #[error("question {0} does not offer this answer")]
    Answer(usize),
    /// The words given to the question with this number, from 1, are too long.
    #[error("the words given to question {0} are too long")]
    TooLong(usize),
}

impl Question {
    /// Whether it can be answered so; it is the question with this `number`, from 1.
    ///
    /// # Errors
    /// It cannot.
    pub fn takes(&self, given: &Given, number: usize) -> Result<(), Unfit> {
        let there = |place: &u8| (1..=self.places()).contains(place);
        let fits = match (given, self.kind) {
            (Given::Skipped, _) => true,
            (Given::One(place), Kind::Choice | Kind::Scale5 | Kind::Scale10) => there(place),
            (Given::Several(places), Kind::Choices) => {
                !places.is_empty() && places.iter().all(there)
            }
            (Given::Words(text), Kind::Words) if text.chars().count() > LONGEST_WORDS => {
                return Err(Unfit::TooLong(number));
            }
            (Given::Words(text), Kind::Words) => !text.trim().is_empty(),
            _ => false,
        };
        if fits { Ok(()) } else { Err(Unfit::Answer(number)) }
    }
}

/// What one person gave, as long as it is together: it is never kept so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The code of the survey.
    survey: String,
    way: Way,
    /// The tag of the language.
    language: String,
    marks: Vec<Mark>,
    /// Questions with what was written, each kept by itself.
    words: Vec<(u8, String)>,
}

/// One thing that was said to a question, with nothing of who or when.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark {
    /// The number of the question, from 1.
    pub question: u8,
    /// What.
    pub said: Said,
}

/// What a mark counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Said {
    /// The person would rather not say.
    Skipped,
    /// An answer or degree, by its place from 1.
    Place(u8),
    /// The person chose at least one of several: as many as these the shares are of.
    Answered,
}

impl Said {
    /// What is stored for [`Said::Answered`]; places go up to 11.
    const ANSWERED: u8 = 100;

    /// As it is stored.
    pub fn number(self) -> u8 {
        match self {
            Said::Skipped => 0,
            Said::Place(place) => place,
            Said::Answered => Self::ANSWERED,
        }
    }

    /// What a number stands for; `None` where this program knows of nothing.
    pub fn of_number(number: u8) -> Option<Self> {
        match number {
            0 => Some(Said::Skipped),
            1..=11 => Some(Said::Place(number)),
            Self::ANSWERED => Some(Said::Answered),
            _ => None,
        }
    }
}

impl Sheet {
    /// What was given to the questions of a survey, in their order.
    ///
    /// # Errors
    /// One of them does not take what was given to it.
    pub fn new(large: &Large, way: Way, language: &str, given: &[Given]) -> Result<Self, Unfit> {
        if given.len() != large.questions.len() {
            return Err(Unfit::Length);
        }
        let (mut marks, mut words) = (vec![], vec![]);
        for (number, (question, given)) in (1u8..).zip(large.questions.iter().zip(given)) {
            question.takes(given, usize::from(number))?;
            let mut say = |said| marks.push(Mark { question: number, said });
            match given {
                // What somebody did not write is told by nobody: a tally beside few words would tell
                // of their half-day.
                Given::Skipped if question.kind == Kind::Words => {}
                Given::Skipped => say(Said::Skipped),
                Given::One(place) => say(Said::Place(*place)),
                Given::Several(places) => {
                    say(Said::Answered);
                    places.iter().for_each(|place| say(Said::Place(*place)));
                }
                Given::Words(text) => words.push((number, text.trim().to_owned())),
            }
        }
        let (survey, language) = (large.code.clone(), language.to_owned());
        Ok(Self { survey, way, language, marks, words })
    }

    /// The code of the survey.
    pub fn survey(&self) -> &str {
        &self.survey
    }

    /// By which way it was filled in.
    pub fn way(&self) -> Way {
        self.way
    }

    /// The tag of its language.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// What is counted of it.
    pub fn marks(&self) -> &[Mark] {
        &self.marks
    }

    /// What was written, each with the number of its question.
    pub fn words(&self) -> &[(u8, String)] {
        &self.words
    }
}
