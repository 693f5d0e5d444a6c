//! From the file to the surveys: all that is wrong is named, each with its line and column.

mod flash;
mod large;

use super::Surveys;
use crate::domain::survey::{Period, Reference, YearDay};
use crate::interpret::catalogue::line_and_column;
use crate::text::nearest;
use chrono::NaiveDate;
use std::path::{Path, PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Something in the file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Which file.
    pub file: PathBuf,
    /// Line and column, from 1; none where the whole file cannot be read.
    pub at: Option<(usize, usize)>,
    /// What is wrong there.
    pub what: What,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The system does not give the file, or it is not UTF-8.
    Unreadable,
    /// Not TOML.
    NotToml,
    /// A key that nobody reads, with the nearest right one.
    UnknownKey {
        /// As it is written.
        key: String,
        /// What was perhaps meant.
        nearest: Option<String>,
    },
    /// A value that its key does not take.
    WrongValue(String),
    /// A key that must be there.
    Missing(&'static str),
    /// A code that another one bears.
    CodeTwice(String),
    /// The first day comes after the last, or one names a year and the other does not.
    Period,
    /// A tag that no language has.
    Language(String),
    /// More questions than a large survey may have; how many there are.
    TooManyQuestions(usize),
    /// As many answers as a question of its kind does not have.
    AnswerCount(usize),
    /// An answer that the question offers twice.
    AnswerTwice(String),
    /// The answers in a language are not as many as in French.
    AnswersDiffer(String),
    /// A question in a language in which the survey has neither title nor introduction.
    NoOpening(String),
    /// A text that an old terminal cannot show whole.
    TooLong {
        /// As it is written.
        text: String,
        /// The most letters it may have.
        most: usize,
    },
}

/// The surveys of a city; `None` where it has written none.
///
/// # Errors
/// All that is wrong with the file, and where.
pub fn load(file: &Path) -> Result<Option<Surveys>, Vec<Fault>> {
    match std::fs::read_to_string(file) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(_) => {
            let fault = Fault { file: file.to_owned(), at: None, what: What::Unreadable };
            Err(vec![fault])
        }
        Ok(text) => read(file, &text).map(Some),
    }
}

/// The surveys that `text`, of `file`, holds.
///
/// # Errors
/// All that is wrong with it, and where.
pub fn read(file: &Path, text: &str) -> Result<Surveys, Vec<Fault>> {
    let mut reader = Reader { file, text, faults: Vec::new() };
    let mut surveys = Surveys::default();
    match DeTable::parse(text) {
        Ok(table) => reader.surveys(table.get_ref(), &mut surveys),
        Err(error) => reader.wrong(error.span().map_or(0, |s| s.start), What::NotToml),
    }
    let mut faults = reader.faults;
    faults.sort_by_key(|fault| fault.at);
    if faults.is_empty() { Ok(surveys) } else { Err(faults) }
}

type Value<'t> = Spanned<DeValue<'t>>;

struct Reader<'f> {
    file: &'f Path,
    text: &'f str,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn wrong(&mut self, byte: usize, what: What) {
        let at = Some(line_and_column(self.text, byte));
        self.faults.push(Fault { file: self.file.to_owned(), at, what });
    }

    /// A value that is not what its key takes, as it is written.
    fn misfit(&mut self, value: &Value<'_>) {
        let written = self.text.get(value.span()).unwrap_or_default();
        let line = written.trim().lines().next().unwrap_or_default().to_owned();
        self.wrong(value.span().start, What::WrongValue(line));
    }

    fn keys(&mut self, table: &DeTable<'_>, known: &[&'static str]) {
        for key in table.keys().filter(|key| !known.contains(&key.get_ref().as_ref())) {
            let name = key.get_ref().to_string();
            let nearest = nearest(&name, known.iter().copied()).map(str::to_owned);
            self.wrong(key.span().start, What::UnknownKey { key: name, nearest });
        }
    }

    fn table<'t, 'i>(&mut self, value: &'t Value<'i>) -> Option<&'t DeTable<'i>> {
        let table = value.get_ref().as_table();
        if table.is_none() {
            self.misfit(value);
        }
        table
    }

    /// A text that says something.
    fn said(&mut self, value: &Value<'_>) -> Option<String> {
        let text = value.get_ref().as_str().map(|text| text.trim().to_owned());
        let text = text.filter(|text| !text.is_empty());
        if text.is_none() {
            self.misfit(value);
        }
        text
    }

    fn text(&mut self, table: &DeTable<'_>, key: &str) -> Option<String> {
        at(table, key).and_then(|value| self.said(value))
    }

    /// A text that must be there.
    fn needed(&mut self, table: &DeTable<'_>, from: usize, key: &'static str) -> Option<String> {
        if at(table, key).is_none() {
            self.wrong(from, What::Missing(key));
        }
        self.text(table, key)
    }

    /// A whole number of a range; `usual` where there is none.
    fn number(&mut self, table: &DeTable<'_>, key: &str, usual: u32, of: [u32; 2]) -> u32 {
        let Some(value) = at(table, key) else { return usual };
        let whole = value.get_ref().as_integer().filter(|whole| whole.radix() == 10);
        let number = whole.and_then(|whole| whole.as_str().parse().ok());
        number.filter(|n| (of[0]..=of[1]).contains(n)).unwrap_or_else(|| {
            self.misfit(value);
            usual
        })
    }

    fn texts(&mut self, table: &DeTable<'_>, key: &str) -> Option<Vec<String>> {
        let value = at(table, key)?;
        match value.get_ref().as_array() {
            Some(array) => Some(array.iter().filter_map(|one| self.said(one)).collect()),
            None => {
                self.misfit(value);
                None
            }
        }
    }

    /// All of a file: those with questions of their own are large ones.
    fn surveys(&mut self, file: &DeTable<'_>, all: &mut Surveys) {
        self.keys(file, &["survey"]);
        let Some(value) = at(file, "survey") else { return };
        let Some(array) = value.get_ref().as_array() else { return self.misfit(value) };
        for one in array.iter() {
            let (Some(table), from) = (self.table(one), one.span().start) else { continue };
            let (flash, large) = match at(table, "question") {
                None => (self.flash(table, from), None),
                Some(_) => (None, self.large(table, from)),
            };
            let code = flash.as_ref().map(|survey| &survey.code);
            let code = code.or(large.as_ref().map(|large| &large.code));
            if let Some(code) = code.filter(|code| all.codes().any(|other| other == *code)) {
                self.wrong(from, What::CodeTwice(code.clone()));
            }
            all.all.extend(flash);
            all.large.extend(large);
        }
    }

    /// A code that can stand on a letter.
    fn code(&mut self, table: &DeTable<'_>, from: usize) -> Option<String> {
        let code = self.needed(table, from, "code");
        let short = |code: &String| {
            let sign = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            code.len() <= 16 && code.chars().all(sign)
        };
        if let (Some(value), Some(false)) = (at(table, "code"), code.as_ref().map(short)) {
            self.misfit(value);
        }
        code
    }

    fn period(&mut self, table: &DeTable<'_>, at_byte: usize) -> Option<Period> {
        let from = self.needed(table, at_byte, "from");
        let to = self.needed(table, at_byte, "to");
        let (from, to) = (from?, to?);
        let yearly = |text: &str| text.parse::<YearDay>().ok();
        let once = |text: &str| text.parse::<NaiveDate>().ok();
        for (key, text) in [("from", &from), ("to", &to)] {
            if let (None, None, Some(value)) = (yearly(text), once(text), at(table, key)) {
                self.misfit(value);
                return None;
            }
        }
        match (once(&from), once(&to), yearly(&from), yearly(&to)) {
            (Some(from), Some(to), ..) if from <= to => Some(Period::Once { from, to }),
            (_, _, Some(from), Some(to)) => Some(Period::Yearly { from, to }),
            _ => {
                let byte = at(table, "to").map_or(at_byte, |value| value.span().start);
                self.wrong(byte, What::Period);
                None
            }
        }
    }

    fn reference(&mut self, table: &DeTable<'_>) -> Option<Reference> {
        let value = at(table, "reference")?;
        let table = self.table(value)?;
        self.keys(table, &["label", "percent"]);
        let label = self.needed(table, value.span().start, "label");
        if at(table, "percent").is_none() {
            self.wrong(value.span().start, What::Missing("percent"));
        }
        let percent = self.number(table, "percent", 0, [0, 100]);
        Some(Reference { label: label?, share: f64::from(percent) / 100.0 })
    }
}

fn at<'t, 'i>(table: &'t DeTable<'i>, key: &str) -> Option<&'t Value<'i>> {
    table.iter().find(|(name, _)| name.get_ref().as_ref() == key).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::survey::Survey;

    fn faults(text: &str) -> Vec<(Option<usize>, What)> {
        let all = read(Path::new("surveys.toml"), text).unwrap_err();
        all.into_iter().map(|fault| (fault.at.map(|(line, _)| line), fault.what)).collect()
    }

    const HEAD: &str = "[[survey]]\ncode = \"a\"\nname = \"A\"\nfrom = \"03-09\"\nto = \"03-22\"\n";

    fn survey(more: &str) -> Survey {
        read(Path::new("surveys.toml"), &format!("{HEAD}{more}")).unwrap().all.remove(0)
    }

    #[test]
    fn all_that_is_wrong_is_named_with_its_line() {
        let text = "[[survey]]\ncode = \"Accueil 1\"\nname = \"A\"\nfrom = \"2026-11-29\"\n\
                    to = \"2026-11-16\"\nevry = 5\nevery = 0\n[survey.words.xx]\nquestion = \"?\"\n\
                    [survey.reference]\nlabel = \"x\"\npercent = 850\n[[survey]]\ncode = \"b\"\n";
        let wrong = |value: &str| What::WrongValue(value.into());
        let nearest = Some("every".to_owned());
        let wanted = [
            (2, wrong("\"Accueil 1\"")),
            (5, What::Period),
            (6, What::UnknownKey { key: "evry".into(), nearest }),
            (7, wrong("0")),
            (8, What::Language("xx".into())),
            (12, wrong("850")),
            (13, What::Missing("name")),
            (13, What::Missing("from")),
            (13, What::Missing("to")),
        ];
        assert_eq!(faults(text), wanted.map(|(line, what)| (Some(line), what)));
        assert_eq!(faults("[[survey]]\ncode =\n"), [(Some(2), What::NotToml)]);
        let twice = HEAD.repeat(2);
        assert_eq!(faults(&twice), [(Some(6), What::CodeTwice("a".into()))]);
        let mixed = HEAD.replace("\"03-22\"", "\"2026-03-22\"");
        assert_eq!(faults(&mixed), [(Some(5), What::Period)]);
        let four = format!("{HEAD}[survey.words.ar]\nfaces = [\"1\", \"2\", \"3\", \"4\"]\n");
        assert!(matches!(&faults(&four)[..], [(Some(7), What::WrongValue(_))]));
    }

    #[test]
    fn a_question_of_the_city_is_never_asked_in_the_words_of_another() {
        let own = survey("[survey.words.fr]\nquestion = \"Avez-vous attendu ?\"\n");
        assert_eq!(own.words.keys().collect::<Vec<_>>(), ["fr"]);
        let fr = &own.words["fr"];
        assert_eq!(
            (fr.question.as_str(), fr.faces[4].as_str()),
            ("Avez-vous attendu ?", "Très bien")
        );
        let both = "[survey.words.fr]\nquestion = \"Q ?\"\n[survey.words.uk]\nquestion = \"Ч?\"\n";
        assert_eq!(survey(both).words.keys().collect::<Vec<_>>(), ["fr", "uk"]);
    }

    #[test]
    fn who_has_read_the_words_of_a_language_is_said_by_the_city() {
        let read = survey("[survey.words.ar]\nreviewed_by = \"N. Haddad\"\n");
        assert!(read.words["ar"].reviewed && !read.words["uk"].reviewed);
        let other = survey(
            "[survey.words.so]\nquestion = \"Q?\"\nfaces = [\"1\",\"2\",\"3\",\"4\",\"5\"]\n\
                            refuse = \"R\"\nthanks = \"T\"\n",
        );
        assert!(!other.words["so"].reviewed && other.words.len() == 14);
    }
}
