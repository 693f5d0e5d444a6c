//! A few fields filled in with the keys: one line for a note, more for a setting.

use super::entry::Entry;
use super::key::{Code, Key};
use super::times;
use crate::domain::settings::{Language, fold_case};
use chrono::NaiveDate;

/// What a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Any text.
    Text(Entry),
    /// A text that is not shown.
    Secret(Entry),
    /// A number within bounds.
    Number(Entry, u32, u32),
    /// An hour of the day, or none.
    Hour(Entry),
    /// A day.
    Date(Entry),
    /// Yes or no.
    Yes(bool),
    /// One of several.
    One(Vec<String>, usize),
}

/// What the text of a field has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Must {
    /// Anything.
    Anything,
    /// Not empty.
    NotEmpty,
    /// A letter, or nothing.
    Letter,
    /// Languages by their tags, or nothing.
    Languages,
    /// The name of a file that a letter goes into: a page or plain text.
    LetterFile,
}

impl Must {
    /// The message that says what is wrong with `text`.
    fn wrong(self, text: &str) -> Option<&'static str> {
        let mut letters = text.chars();
        let (right, wrong) = match self {
            Must::Anything => (true, ""),
            Must::NotEmpty => (!text.is_empty(), "form-needs-text"),
            Must::Letter => {
                let one = letters.next().is_none_or(|c| c.is_ascii_alphabetic());
                (one && letters.next().is_none(), "form-wrong-letter")
            }
            Must::Languages => (languages(text).is_some(), "form-wrong-languages"),
            Must::LetterFile => {
                let text = text.to_lowercase();
                let ends = [".html", ".htm", ".txt"].iter().any(|end| text.ends_with(end));
                (ends, "form-wrong-letter-file")
            }
        };
        (!right).then_some(wrong)
    }
}

/// Languages written one after the other; `None` where one of them is none.
pub fn languages(text: &str) -> Option<Vec<Language>> {
    // Five letters and more would do for a tag, and are a name in practice.
    let is_tag = |tag: &&str| tag.split(['-', '_']).next().is_some_and(|l| l.len() <= 3);
    let tags = text.split([' ', ',']).filter(|tag| !tag.is_empty());
    tags.map(|tag| Some(tag).filter(is_tag)?.parse().ok()).collect()
}

/// A field with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub label: String,
    /// What is in it.
    pub input: Input,
    /// What a text in it has to be.
    pub must: Must,
}

impl Field {
    /// The same, which cannot stay empty; of a choice, whose first option is none.
    pub fn required(self) -> Self {
        self.must(Must::NotEmpty)
    }

    /// The same, which takes only such a text.
    pub fn must(self, must: Must) -> Self {
        Self { must, ..self }
    }

    /// Any text.
    pub fn text(label: impl Into<String>, text: &str) -> Self {
        Self { label: label.into(), input: Input::Text(Entry::new(text)), must: Must::Anything }
    }

    /// A text that is not shown.
    pub fn secret(label: impl Into<String>) -> Self {
        Self { label: label.into(), input: Input::Secret(Entry::default()), must: Must::Anything }
    }

    /// A number from `least` to `most`.
    pub fn number(label: impl Into<String>, value: u32, least: u32, most: u32) -> Self {
        let entry = Entry::new(&value.to_string());
        Self { label: label.into(), input: Input::Number(entry, least, most), must: Must::Anything }
    }

    /// An hour in minutes after midnight, or none.
    pub fn hour(label: impl Into<String>, minute: Option<u16>) -> Self {
        let entry = Entry::new(&minute.map(times::hour).unwrap_or_default());
        Self { label: label.into(), input: Input::Hour(entry), must: Must::Anything }
    }

    /// A day.
    pub fn date(label: impl Into<String>, day: NaiveDate) -> Self {
        let entry = Entry::new(&day.format("%d/%m/%Y").to_string());
        Self { label: label.into(), input: Input::Date(entry), must: Must::Anything }
    }

    /// Yes or no.
    pub fn yes(label: impl Into<String>, yes: bool) -> Self {
        Self { label: label.into(), input: Input::Yes(yes), must: Must::Anything }
    }

    /// One of `options`.
    pub fn one(label: impl Into<String>, options: Vec<String>, at: usize) -> Self {
        Self { label: label.into(), input: Input::One(options, at), must: Must::Anything }
    }
}

/// A form on screen.
#[derive(Debug, Clone)]
pub struct Form {
    /// What it is for.
    pub title: String,
    /// Its fields.
    pub fields: Vec<Field>,
    /// The field being filled in.
    pub cursor: usize,
    /// The places of a telephone, an e-mail and an address: known requests with one of them are
    /// told while it is typed.
    pub contact: Option<[usize; 3]>,
    /// What is told below the fields.
    pub told: Vec<String>,
    /// The message that says what is wrong with that field.
    pub wrong: Option<&'static str>,
    /// Nothing typed in this field yet: the first letter replaces what was there.
    fresh: bool,
    /// What was typed to find an option.
    typed: String,
}

/// How filling in ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Filled {
    /// It goes on.
    Open,
    /// Given up.
    Cancelled,
    /// All fields hold what they should.
    Done,
}

impl Form {
    /// A form with at least one field.
    pub fn new(title: impl Into<String>, fields: Vec<Field>) -> Self {
        Self {
            title: title.into(),
            fields,
            cursor: 0,
            contact: None,
            told: vec![],
            wrong: None,
            fresh: true,
            typed: String::new(),
        }
    }

    /// What a key does.
    pub fn key(&mut self, key: Key) -> Filled {
        self.wrong = None;
        match key.code {
            Code::Esc => return Filled::Cancelled,
            Code::Enter => return self.done(),
            Code::Up | Code::BackTab => self.go_to(self.cursor.saturating_sub(1)),
            Code::Down | Code::Tab => self.go_to(self.cursor + 1),
            _ => self.type_in(key),
        }
        Filled::Open
    }

    /// To field `at`, or the last one.
    pub fn go_to(&mut self, at: usize) {
        self.cursor = at.min(self.fields.len().saturating_sub(1));
        self.fresh = true;
        self.typed.clear();
    }

    fn type_in(&mut self, key: Key) {
        let fresh = std::mem::replace(&mut self.fresh, false);
        let Some(field) = self.fields.get_mut(self.cursor) else {
            return;
        };
        match &mut field.input {
            Input::Text(entry) | Input::Secret(entry) => type_text(entry, key, key.typed()),
            Input::Number(entry, ..) => type_over(entry, key, key.digit(), fresh),
            Input::Hour(entry) => {
                let mark = key.typed().filter(|c| matches!(c, ':' | 'h'));
                type_over(entry, key, mark.or(key.digit()), fresh);
            }
            Input::Date(entry) => {
                let mark = key.typed().filter(|c| matches!(c, '/' | '.'));
                type_over(entry, key, mark.or(key.digit()), fresh);
            }
            Input::Yes(yes) => match key.code {
                Code::Char(' ') | Code::Left | Code::Right => *yes = !*yes,
                Code::Char('o' | 'y') => *yes = true,
                Code::Char('n') => *yes = false,
                _ => {}
            },
            Input::One(options, at) => choose(options, at, &mut self.typed, key),
        }
    }

    /// Whether all fields hold what they should; if not, the cursor goes to the first that does
    /// not.
    fn done(&mut self) -> Filled {
        let wrong = self.fields.iter().enumerate().find_map(|(at, field)| {
            let wrong = match &field.input {
                Input::Text(entry) => field.must.wrong(entry.text().trim()),
                Input::Number(entry, least, most) => {
                    let fits = |n: &u32| (least..=most).contains(&n);
                    entry.text().parse().ok().filter(fits).is_none().then_some("form-wrong-number")
                }
                Input::Hour(entry) => {
                    let wrong = !entry.is_empty() && times::parse_hour(&entry.text()).is_none();
                    wrong.then_some("form-wrong-hour")
                }
                Input::Date(entry) => {
                    times::parse_date(&entry.text(), 0).is_none().then_some("form-wrong-date")
                }
                Input::One(_, 0) if field.must == Must::NotEmpty => Some("form-needs-choice"),
                _ => None,
            };
            wrong.map(|w| (at, w))
        });
        match wrong {
            Some((at, wrong)) => {
                (self.cursor, self.wrong, self.fresh) = (at, Some(wrong), true);
                Filled::Open
            }
            None => Filled::Done,
        }
    }

    /// The text of field `at`, trimmed; empty for other kinds.
    pub fn text(&self, at: usize) -> String {
        match self.fields.get(at).map(|f| &f.input) {
            Some(
                Input::Text(e)
                | Input::Secret(e)
                | Input::Number(e, ..)
                | Input::Hour(e)
                | Input::Date(e),
            ) => e.text().trim().to_owned(),
            _ => String::new(),
        }
    }

    /// The text of field `at`; `None` where it is empty.
    pub fn some_text(&self, at: usize) -> Option<String> {
        Some(self.text(at)).filter(|t| !t.is_empty())
    }

    /// The number in field `at`.
    pub fn number(&self, at: usize) -> u32 {
        self.text(at).parse().unwrap_or(0)
    }

    /// The number in field `at`, of a field whose bound fits 16 bits.
    pub fn small(&self, at: usize) -> u16 {
        u16::try_from(self.number(at)).unwrap_or(u16::MAX)
    }

    /// The hour in field `at`, in minutes after midnight.
    pub fn hour(&self, at: usize) -> Option<u16> {
        times::parse_hour(&self.text(at))
    }

    /// The day in field `at`; without a year, that of `now`.
    pub fn date(&self, at: usize, now: i32) -> Option<NaiveDate> {
        times::parse_date(&self.text(at), now)
    }

    /// Whether field `at` says yes.
    pub fn yes(&self, at: usize) -> bool {
        matches!(self.fields.get(at).map(|f| &f.input), Some(Input::Yes(true)))
    }

    /// The option chosen in field `at`.
    pub fn chosen(&self, at: usize) -> usize {
        match self.fields.get(at).map(|f| &f.input) {
            Some(Input::One(_, at)) => *at,
            _ => 0,
        }
    }
}

fn type_text(entry: &mut Entry, key: Key, typed: Option<char>) {
    match typed {
        Some(c) => entry.insert(c),
        None => _ = entry.edit(key),
    }
}

/// Numbers and hours are typed over: nobody wants 12 where 2 was typed behind a 1.
fn type_over(entry: &mut Entry, key: Key, typed: Option<char>, fresh: bool) {
    if fresh && typed.is_some() {
        entry.clear();
    }
    if typed.is_some() || key.typed().is_none() {
        type_text(entry, key, typed);
    }
}

/// Left and right go round; letters go to the next option that begins with them.
fn choose(options: &[String], at: &mut usize, typed: &mut String, key: Key) {
    let count = options.len().max(1);
    match (key.code, key.typed()) {
        (Code::Left, _) => *at = (*at + count - 1) % count,
        (Code::Right, _) | (_, Some(' ')) => *at = (*at + 1) % count,
        (_, Some(c)) => {
            let hit = |typed: &str, from: usize| {
                let wanted = fold_case(typed);
                let begins =
                    |i: &usize| options.get(*i).is_some_and(|o| fold_case(o).starts_with(&wanted));
                (from..from + count).map(|i| i % count).find(begins)
            };
            typed.push(c);
            // A letter that leads nowhere after the ones before begins anew, further on.
            let further = hit(typed, *at).or_else(|| {
                *typed = c.to_string();
                hit(typed, *at + 1)
            });
            *at = further.unwrap_or(*at);
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(form: &mut Form, text: &str) {
        for c in text.chars() {
            form.key(Key::char(c));
        }
    }

    #[test]
    fn a_number_is_typed_over_and_held_to_its_bounds() {
        let mut form = Form::new("", vec![Field::number("files", 1, 1, 999)]);
        press(&mut form, "é");
        assert_eq!((form.key(Key::plain(Code::Enter)), form.number(0)), (Filled::Done, 2));
        form.go_to(0);
        press(&mut form, "0");
        assert_eq!(form.key(Key::plain(Code::Enter)), Filled::Open);
        assert_eq!(form.wrong, Some("form-wrong-number"));
    }

    #[test]
    fn an_option_is_found_by_its_first_letter() {
        let options = ["français", "arabe", "anglais"].map(str::to_owned).to_vec();
        let mut form = Form::new("", vec![Field::one("language", options, 0)]);
        press(&mut form, "aa");
        assert_eq!(form.chosen(0), 2);
        press(&mut form, "F");
        assert_eq!(form.chosen(0), 0);
        press(&mut form, "ang");
        assert_eq!(form.chosen(0), 2);
    }

    #[test]
    fn an_hour_is_read_as_people_write_it() {
        for text in ["1430", "14:30", "14h30"] {
            let mut form = Form::new("", vec![Field::hour("at", Some(60))]);
            press(&mut form, text);
            assert_eq!(
                (form.key(Key::plain(Code::Enter)), form.hour(0)),
                (Filled::Done, Some(870))
            );
        }
    }
}
