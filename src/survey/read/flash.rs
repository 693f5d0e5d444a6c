//! A survey of one question: the flash survey.

use super::{Reader, What, at};
use crate::domain::survey::{Face, Survey, Wording};
use crate::interpret::Language;
use crate::survey::shipped;
use std::collections::{BTreeMap, BTreeSet};
use toml::de::DeTable;

impl Reader<'_> {
    /// The survey of a table that has no questions.
    pub(super) fn flash(&mut self, table: &DeTable<'_>, from: usize) -> Option<Survey> {
        let known = ["code", "name", "from", "to", "every", "services", "words", "reference"];
        self.keys(table, &known);
        let code = self.code(table, from);
        let name = self.needed(table, from, "name");
        let period = self.period(table, from);
        let every = self.number(table, "every", 1, [1, 10_000]);
        let services: BTreeSet<String> =
            self.texts(table, "services").unwrap_or_default().into_iter().collect();
        let words = self.words(table);
        let reference = self.reference(table);
        let (code, name, period) = (code?, name?, period?);
        Some(Survey { code, name, period, every, services, words, reference })
    }

    /// The words that come with the program under those of the city. Where the city asks something
    /// else in French, the shipped translations ask something that nobody asked: they are left out.
    fn words(&mut self, table: &DeTable<'_>) -> BTreeMap<String, Wording> {
        let mut words = shipped();
        let Some(own) = at(table, "words").and_then(|value| self.table(value)) else {
            return words;
        };
        let asks = |tag: &str| {
            let of = at(own, tag).and_then(|value| value.get_ref().as_table());
            of.is_some_and(|table| at(table, "question").is_some())
        };
        let french = asks("fr");
        if french {
            words.retain(|tag, _| asks(tag));
        }
        for (tag, value) in own.iter() {
            let name = tag.get_ref().to_string();
            if Language::by_tag(&name).is_none_or(|language| language.tag != name) {
                self.wrong(tag.span().start, What::Language(name));
                continue;
            }
            let Some(table) = self.table(value) else { continue };
            if let Some(wording) = self.wording(table, value.span().start, words.get(&name)) {
                words.insert(name, wording);
            }
        }
        words
    }

    /// The words of a language: what the city says over what it leaves as it is.
    fn wording(
        &mut self,
        table: &DeTable<'_>,
        from: usize,
        under: Option<&Wording>,
    ) -> Option<Wording> {
        self.keys(table, &["question", "faces", "refuse", "thanks", "reviewed_by"]);
        let five = self.texts(table, "faces").map(<[String; Face::COUNT]>::try_from);
        let faces = match (five, at(table, "faces")) {
            (Some(Ok(faces)), _) => Some(faces),
            (Some(Err(_)), Some(value)) => {
                self.misfit(value);
                return None;
            }
            _ => under.map(|u| u.faces.clone()),
        };
        let mut text = |key: &'static str, under: Option<String>| {
            let own = self.text(table, key);
            if own.is_none() && under.is_none() {
                self.wrong(from, What::Missing(key));
            }
            own.or(under)
        };
        let question = text("question", under.map(|u| u.question.clone()));
        let refuse = text("refuse", under.map(|u| u.refuse.clone()));
        let thanks = text("thanks", under.map(|u| u.thanks.clone()));
        let read = self.text(table, "reviewed_by").is_some();
        if faces.is_none() {
            self.wrong(from, What::Missing("faces"));
        }
        // What a city writes itself it answers for in French alone.
        let reviewed = read || under.is_some_and(|u| u.reviewed);
        let (question, faces, refuse, thanks) = (question?, faces?, refuse?, thanks?);
        Some(Wording { question, faces, refuse, thanks, reviewed })
    }
}
