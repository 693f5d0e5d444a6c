//! The flash survey: one question, five faces, in the person's language. [`large`] is the one of many
//! questions.
//!
//! An answer is no event: it adds one to a [`Tally`], which names neither ticket, person, agent nor
//! minute. [`results`] counts what was answered, [`code`] is what an answer letter carries.

pub mod code;
pub mod large;
pub mod results;

use super::id::ServiceId;
use super::request::Channel;
use super::time::Local;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

/// The face a person chose, from 1 (very unhappy) to 5 (very happy).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Face(u8);

impl Face {
    /// How many there are.
    pub const COUNT: usize = 5;
    /// All of them, the unhappiest first.
    pub const ALL: [Face; Self::COUNT] = [Face(1), Face(2), Face(3), Face(4), Face(5)];

    /// The face of a digit; `None` where there is none.
    pub fn new(digit: u8) -> Option<Self> {
        (1..=5).contains(&digit).then_some(Self(digit))
    }

    /// Its digit, 1 to 5.
    pub fn digit(self) -> u8 {
        self.0
    }

    /// Its place, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0) - 1
    }
}

impl TryFrom<u8> for Face {
    type Error = &'static str;

    fn try_from(digit: u8) -> Result<Self, Self::Error> {
        Face::new(digit).ok_or("1 to 5")
    }
}

impl From<Face> for u8 {
    fn from(face: Face) -> u8 {
        face.0
    }
}

/// What came of asking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Answer {
    /// A face.
    Face(Face),
    /// The person would rather not say; counted, for a share of refusals is part of the result.
    Refused,
}

impl Answer {
    /// As it is stored: 0 is a refusal, 1 to 5 are the faces.
    pub fn number(self) -> u8 {
        match self {
            Answer::Face(face) => face.digit(),
            Answer::Refused => 0,
        }
    }

    /// The answer that a number stands for.
    pub fn of_number(number: u8) -> Option<Self> {
        if number == 0 { Some(Answer::Refused) } else { Face::new(number).map(Answer::Face) }
    }
}

/// Half of a local day: the finest time that is kept of an answer, so that it cannot be laid beside
/// the queue of that hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct HalfDay {
    /// The local day.
    pub day: NaiveDate,
    /// From noon on.
    pub afternoon: bool,
}

impl From<Local> for HalfDay {
    fn from(local: Local) -> Self {
        Self { day: local.day, afternoon: local.hour() >= 12 }
    }
}

/// One answer, with all that is ever kept of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    /// The code of the survey.
    pub survey: String,
    /// Which of its questions, from 1; a flash survey has one.
    pub question: u8,
    /// What the person came or wrote for.
    pub service: ServiceId,
    /// By which way they answered.
    pub channel: Channel,
    /// The tag of the language the question was asked in.
    pub language: String,
    /// What was answered.
    pub answer: Answer,
}

/// The question of a flash survey, by its place.
pub const QUESTION: u8 = 1;

/// A day of every year, such as 9 March.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct YearDay {
    /// 1 to 12.
    pub month: u32,
    /// 1 to 31.
    pub day: u32,
}

impl YearDay {
    fn of(day: NaiveDate) -> Self {
        Self { month: day.month(), day: day.day() }
    }
}

impl FromStr for YearDay {
    type Err = ();

    /// `03-09`; 29 February is a day too.
    fn from_str(text: &str) -> Result<Self, ()> {
        // Any leap year has all days.
        let day = NaiveDate::parse_from_str(&format!("2024-{text}"), "%Y-%m-%d");
        day.map(Self::of).map_err(|_| ())
    }
}

/// When a survey runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Period {
    /// Once, the last day included.
    Once {
        /// The first day.
        from: NaiveDate,
        /// The last day.
        to: NaiveDate,
    },
    /// Every year, by itself; over New Year's Eve where the last day comes before the first.
    Yearly {
        /// The first day.
        from: YearDay,
        /// The last day.
        to: YearDay,
    },
}

impl Period {
    /// Whether the survey runs on a local day.
    pub fn holds(&self, day: NaiveDate) -> bool {
        match self {
            Period::Once { from, to } => (*from..=*to).contains(&day),
            Period::Yearly { from, to } if from <= to => (*from..=*to).contains(&YearDay::of(day)),
            Period::Yearly { from, to } => YearDay::of(day) >= *from || YearDay::of(day) <= *to,
        }
    }
}

/// What one language says on the screen before the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    /// The question.
    pub question: String,
    /// A word for each face, the unhappiest first.
    pub faces: [String; Face::COUNT],
    /// Whoever would rather not answer.
    pub refuse: String,
    /// Said once it is answered.
    pub thanks: String,
    /// Somebody who speaks the language has read it, as the city says.
    pub reviewed: bool,
}

/// A figure from elsewhere that stands beside the results, and is not one of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Reference {
    /// Where it comes from: another survey, asked in another way.
    pub label: String,
    /// The share of satisfied people there, from 0 to 1.
    pub share: f64,
}

/// A survey, as the city defines it.
#[derive(Debug, Clone, PartialEq)]
pub struct Survey {
    /// Short and stable: answers are kept under it.
    pub code: String,
    /// For the agents.
    pub name: String,
    /// When it runs.
    pub period: Period,
    /// One in so many visitors is asked; 1 asks everybody.
    pub every: u32,
    /// The codes of the services whose visitors are asked; empty means all.
    pub services: BTreeSet<String>,
    /// The words by language tag; French is always there.
    pub words: BTreeMap<String, Wording>,
    /// What the results are laid beside.
    pub reference: Option<Reference>,
}

impl Survey {
    /// Whether people of a service are asked on a local day.
    pub fn asks(&self, day: NaiveDate, service: &str) -> bool {
        self.period.holds(day) && (self.services.is_empty() || self.services.contains(service))
    }

    /// Whether the visitor who is the `count`-th served here since the survey began is asked: every
    /// n-th, so that nobody chooses whom to ask.
    pub fn is_turn(&self, count: u64) -> bool {
        count > 0 && count.is_multiple_of(u64::from(self.every.max(1)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn survey(period: Period) -> Survey {
        Survey {
            code: "accueil".into(),
            name: "Accueil".into(),
            period,
            every: 3,
            services: BTreeSet::new(),
            words: BTreeMap::new(),
            reference: None,
        }
    }

    #[test]
    fn a_yearly_survey_runs_for_its_weeks_of_every_year() {
        let yearly = |from: &str, to: &str| Period::Yearly {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        };
        let spring = yearly("03-09", "03-22");
        for (at, runs) in [
            ("2026-03-08", false),
            ("2026-03-09", true),
            ("2027-03-22", true),
            ("2027-03-23", false),
            ("2026-11-23", false),
        ] {
            assert_eq!(spring.holds(day(at)), runs, "{at}");
        }
        let winter = yearly("12-28", "01-05");
        let held = ["2026-12-27", "2026-12-28", "2027-01-05", "2027-01-06"];
        assert_eq!(held.map(|at| winter.holds(day(at))), [false, true, true, false]);
        assert!("02-29".parse::<YearDay>().is_ok() && "02-30".parse::<YearDay>().is_err());
    }

    #[test]
    fn one_in_so_many_visitors_of_its_services_is_asked_on_its_days() {
        let once = Period::Once { from: day("2026-11-16"), to: day("2026-11-29") };
        let mut survey = survey(once);
        let asked: Vec<u64> = (0..=9).filter(|n| survey.is_turn(*n)).collect();
        assert_eq!(asked, [3, 6, 9]);
        assert!(survey.asks(day("2026-11-29"), "logement"));
        assert!(!survey.asks(day("2026-11-30"), "logement"));
        survey.services.insert("etat-civil".into());
        assert!(!survey.asks(day("2026-11-29"), "logement"));
        assert!(survey.asks(day("2026-11-29"), "etat-civil"));
    }

    #[test]
    fn an_answer_is_kept_as_a_number_and_a_time_as_half_a_day() {
        for number in 0..=5 {
            assert_eq!(Answer::of_number(number).map(Answer::number), Some(number));
        }
        assert_eq!((Answer::of_number(6), Face::new(0)), (None, None));
        let half = |minute| HalfDay::from(Local { day: day("2026-11-23"), minute });
        assert_eq!(half(0), half(719));
        assert_eq!(half(720), half(1439));
        assert_ne!(half(719), half(720));
    }
}
