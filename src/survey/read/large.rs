//! A survey with questions of its own: the large one.

use super::{Reader, Value, What, at};
use crate::domain::survey::Period;
use crate::domain::survey::large::{
    ANSWERS, Kind, LONGEST_ANSWER, LONGEST_INTRODUCTION, LONGEST_QUESTION, LONGEST_TITLE, Large,
    MOST_QUESTIONS, Opening, Question, Wording,
};
use crate::interpret::Language;
use crate::survey::shipped;
use std::collections::BTreeMap;
use toml::de::DeTable;

/// What is said in each language, by its tag.
type ByLanguage<T> = BTreeMap<String, T>;

impl Reader<'_> {
    /// The survey of a table that has questions.
    pub(super) fn large(&mut self, table: &DeTable<'_>, from: usize) -> Option<Large> {
        self.keys(table, &["code", "name", "from", "to", "words", "question", "reference"]);
        let (code, name) = (self.code(table, from), self.needed(table, from, "name"));
        let period = self.period(table, from);
        let days = match period {
            Some(Period::Once { from, to }) => Some((from, to)),
            // It is made once in several years: each has its own code.
            Some(Period::Yearly { .. }) => {
                self.wrong(at(table, "from").map_or(from, |v| v.span().start), What::Period);
                None
            }
            None => None,
        };
        let mut words = self.by_language(table, from, Self::opening);
        let questions = self.questions(table, &words);
        let reference = self.reference(table);
        let (code, name, (from, to), french) = (code?, name?, days?, words.remove("fr")?);
        Some(Large { code, name, from, to, french, others: words, questions, reference })
    }

    /// What a table says in each language; French must be there.
    fn by_language<T>(
        &mut self,
        table: &DeTable<'_>,
        from: usize,
        read: impl Fn(&mut Self, &str, &DeTable<'_>, usize) -> Option<T>,
    ) -> ByLanguage<T> {
        let mut all = BTreeMap::new();
        let words = at(table, "words").and_then(|value| self.table(value));
        if words.is_none_or(|words| at(words, "fr").is_none()) {
            self.wrong(from, What::Missing("words.fr"));
        }
        for (tag, value) in words.into_iter().flat_map(DeTable::iter) {
            let name = tag.get_ref().to_string();
            if Language::by_tag(&name).is_none_or(|language| language.tag != name) {
                self.wrong(tag.span().start, What::Language(name));
                continue;
            }
            let Some(table) = self.table(value) else { continue };
            if let Some(said) = read(self, &name, table, value.span().start) {
                all.insert(name, said);
            }
        }
        all
    }

    /// What is said around the questions. How one skips and thanks come with the program in the
    /// languages of the flash survey.
    fn opening(&mut self, tag: &str, table: &DeTable<'_>, from: usize) -> Option<Opening> {
        self.keys(table, &["title", "introduction", "skip", "thanks", "reviewed_by"]);
        let title = self.brief(table, from, "title", LONGEST_TITLE);
        let introduction = self.brief(table, from, "introduction", LONGEST_INTRODUCTION);
        let usual = shipped().remove(tag);
        let mut own = |key, usual: Option<String>| match (at(table, key), usual) {
            (None, Some(usual)) => Some(usual),
            _ => self.brief(table, from, key, LONGEST_ANSWER),
        };
        let skip = own("skip", usual.as_ref().map(|words| words.refuse.clone()));
        let thanks = own("thanks", usual.map(|words| words.thanks));
        let reviewed = self.text(table, "reviewed_by").is_some() || tag == "fr";
        let (title, introduction, skip, thanks) = (title?, introduction?, skip?, thanks?);
        Some(Opening { title, introduction, skip, thanks, reviewed })
    }

    /// A text that must be there, and that an old terminal can show whole.
    fn brief(
        &mut self,
        table: &DeTable<'_>,
        from: usize,
        key: &'static str,
        most: usize,
    ) -> Option<String> {
        let text = self.needed(table, from, key)?;
        self.fits(at(table, key)?, &text, most).then_some(text)
    }

    fn fits(&mut self, value: &Value<'_>, text: &str, most: usize) -> bool {
        let fits = text.chars().count() <= most;
        if !fits {
            self.wrong(value.span().start, What::TooLong { text: text.to_owned(), most });
        }
        fits
    }

    fn questions(&mut self, table: &DeTable<'_>, said: &ByLanguage<Opening>) -> Vec<Question> {
        let Some(value) = at(table, "question") else { return vec![] };
        let Some(array) = value.get_ref().as_array() else {
            self.misfit(value);
            return vec![];
        };
        if array.is_empty() {
            self.wrong(value.span().start, What::Missing("question"));
        }
        if let Some(over) = array.get(MOST_QUESTIONS) {
            self.wrong(over.span().start, What::TooManyQuestions(array.len()));
        }
        let question = |one: &Value<'_>| {
            let table = self.table(one)?;
            self.question(table, one.span().start, said)
        };
        array.iter().filter_map(question).collect()
    }

    fn question(
        &mut self,
        table: &DeTable<'_>,
        from: usize,
        said: &ByLanguage<Opening>,
    ) -> Option<Question> {
        self.keys(table, &["kind", "words"]);
        let name = self.needed(table, from, "kind")?;
        let Some(kind) = Kind::ALL.into_iter().find(|kind| kind.name() == name) else {
            self.misfit(at(table, "kind")?);
            return None;
        };
        let mut words =
            self.by_language(table, from, |reader, _, table, from| reader.asked(kind, table, from));
        let french = words.remove("fr")?;
        let mine = at(table, "words").and_then(|value| value.get_ref().as_table())?;
        for (tag, other) in &words {
            let Some(value) = at(mine, tag) else { continue };
            if other.answers.len() != french.answers.len() {
                self.wrong(value.span().start, What::AnswersDiffer(tag.clone()));
            }
            if !said.contains_key(tag) {
                self.wrong(value.span().start, What::NoOpening(tag.clone()));
            }
        }
        Some(Question { kind, french, others: words })
    }

    /// A question in one language.
    fn asked(&mut self, kind: Kind, table: &DeTable<'_>, from: usize) -> Option<Wording> {
        self.keys(table, &["question", "answers"]);
        let question = self.brief(table, from, "question", LONGEST_QUESTION);
        if kind == Kind::Words {
            if let Some(value) = at(table, "answers") {
                self.misfit(value);
            }
            return Some(Wording { question: question?, answers: vec![] });
        }
        let Some(value) = at(table, "answers") else {
            self.wrong(from, What::Missing("answers"));
            return None;
        };
        let answers = self.texts(table, "answers")?;
        let many = match kind.degrees() {
            Some(_) => 2..=2,
            None => ANSWERS,
        };
        if !many.contains(&answers.len()) {
            self.wrong(value.span().start, What::AnswerCount(answers.len()));
        }
        for (number, answer) in answers.iter().enumerate() {
            self.fits(value, answer, LONGEST_ANSWER);
            let same = |other: &String| other.to_lowercase() == answer.to_lowercase();
            if answers[..number].iter().any(same) {
                self.wrong(value.span().start, What::AnswerTwice(answer.clone()));
            }
        }
        Some(Wording { question: question?, answers })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::survey::{LARGE_SAMPLE, read};
    use std::path::Path;

    fn faults(text: &str) -> Vec<(usize, What)> {
        let all = read(Path::new("surveys.toml"), text).unwrap_err();
        all.into_iter().map(|fault| (fault.at.map_or(0, |(line, _)| line), fault.what)).collect()
    }

    #[test]
    fn the_sample_asks_every_kind_of_question_and_says_what_is_asked_in_french() {
        let read = read(Path::new("surveys.toml"), LARGE_SAMPLE).unwrap();
        let large = &read.large[0];
        let kinds: std::collections::BTreeSet<Kind> =
            large.questions.iter().map(|question| question.kind).collect();
        assert_eq!(kinds.into_iter().collect::<Vec<_>>(), Kind::ALL);
        assert!(large.questions.len() <= MOST_QUESTIONS);
        assert_eq!(large.languages().collect::<Vec<_>>(), ["fr", "ar", "km"]);
        assert_eq!(large.opening("ar").thanks, "شكراً لكم!");
        assert_eq!(large.reference.as_ref().map(|r| r.share), Some(0.85));
        assert!(!large.asked_in_french("km").is_empty(), "a translation may be unfinished");
        assert!(large.asked_in_french("ar").is_empty());
    }

    /// A survey of one question; its lines are numbered from 1 as they stand here.
    const ONE: &str = "[[survey]]\ncode = \"g\"\nname = \"G\"\nfrom = \"2026-11-01\"\n\
        to = \"2026-12-01\"\n[survey.words.fr]\ntitle = \"T\"\nintroduction = \"I\"\n\
        [[survey.question]]\nkind = \"choice\"\n[survey.question.words.fr]\nquestion = \"Q ?\"\n\
        answers = [\"oui\", \"non\"]\n";

    #[test]
    fn all_that_is_wrong_with_it_is_named_with_its_line() {
        assert!(read(Path::new("surveys.toml"), ONE).is_ok());
        let long = "x".repeat(LONGEST_QUESTION + 1);
        let spoilt = |from: &str, to: &str| faults(&ONE.replace(from, to));
        let too_long = What::TooLong { text: long.clone(), most: LONGEST_QUESTION };
        for (from, to, line, what) in [
            ("2026-12-01", "2026-10-01", 5, What::Period),
            ("\"oui\", \"non\"", "\"Oui\", \"oui\"", 13, What::AnswerTwice("oui".into())),
            ("\"oui\", \"non\"", "\"oui\"", 13, What::AnswerCount(1)),
            ("Q ?", long.as_str(), 12, too_long),
            ("question.words.fr", "question.words.ar", 9, What::Missing("words.fr")),
            ("survey.words.fr", "survey.words.xx", 6, What::Language("xx".into())),
            ("title = \"T\"\n", "", 6, What::Missing("title")),
            ("\"choice\"", "\"choix\"", 10, What::WrongValue("\"choix\"".into())),
            ("\"choice\"", "\"scale-5\"\nevery = 2", 11, {
                What::UnknownKey { key: "every".into(), nearest: None }
            }),
        ] {
            let found = spoilt(from, to);
            assert!(found.contains(&(line, what)), "{from} → {to}: {found:?}");
        }
        let yearly = ONE.replace("2026-", "");
        assert_eq!(faults(&yearly), [(4, What::Period)]);
    }

    #[test]
    fn a_translation_has_the_answers_of_the_french_and_its_introduction() {
        let other = "[survey.question.words.so]\nquestion = \"Q?\"\nanswers = [\"1\"]\n";
        let found = faults(&format!("{ONE}{}", other.replace("[\"1\"]", "[\"1\", \"2\", \"3\"]")));
        let so = || "so".to_owned();
        assert_eq!(found, [(14, What::AnswersDiffer(so())), (14, What::NoOpening(so()))]);
        let opening = "[survey.words.so]\ntitle = \"T\"\nintroduction = \"I\"\n";
        let with = ONE.replace("[[survey.question]]", &format!("{opening}[[survey.question]]"));
        // How one skips is not shipped in Somali.
        assert_eq!(faults(&with), [(9, What::Missing("skip")), (9, What::Missing("thanks"))]);
    }

    #[test]
    fn a_sixteenth_question_is_one_too_many() {
        let (head, question) = ONE.split_at(ONE.find("[[survey.question]]").unwrap());
        let with = |count: usize| format!("{head}{}", question.repeat(count));
        assert!(read(Path::new("surveys.toml"), &with(MOST_QUESTIONS)).is_ok());
        assert_eq!(faults(&with(16)), [(9 + 15 * 5, What::TooManyQuestions(16))]);
    }

    #[test]
    fn a_code_stands_for_one_survey_large_or_not() {
        let flash = "[[survey]]\ncode = \"g\"\nname = \"A\"\nfrom = \"03-09\"\nto = \"03-22\"\n";
        assert_eq!(faults(&format!("{ONE}{flash}")), [(14, What::CodeTwice("g".into()))]);
        assert_eq!(faults(&format!("{flash}{ONE}")), [(6, What::CodeTwice("g".into()))]);
    }
}
