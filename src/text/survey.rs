//! The sentences for surveys that cannot be asked, and for their results.

use super::Words;
use super::request::word;
use crate::domain::settings::Settings;
use crate::domain::survey::Face;
use crate::domain::survey::large::MOST_QUESTIONS;
use crate::domain::survey::results::{Asked, Group, Interval, Shown};
use crate::survey::{Fault, Trouble, What};

/// Why it could not be done, and what to do.
pub fn trouble(words: &Words, trouble: &Trouble) -> String {
    let id = format!("failure-{}", trouble.code().replace('_', "-"));
    let said = |value: String| words.with(&id, &[("value", value.into())]);
    match trouble {
        Trouble::None(path) => said(path.display().to_string()),
        Trouble::Broken(fault) => self::fault(words, fault),
        Trouble::Faults(count) => words.with(&id, &[("count", (*count).into())]),
        Trouble::NoSurvey { code, nearest } => match nearest {
            Some(key) => {
                let nearest = words.with("failure-nearest", &[("key", key.as_str().into())]);
                format!("{} {nearest}", said(code.clone()))
            }
            None => said(code.clone()),
        },
        Trouble::NoneRuns | Trouble::NoLarge => words.get(&id),
        Trouble::Code(text)
        | Trouble::Service(text)
        | Trouble::Unwritable(text)
        | Trouble::NotLarge(text)
        | Trouble::NoWords(text) => said(text.clone()),
    }
}

/// What is wrong with the file, and where.
pub fn fault(words: &Words, fault: &Fault) -> String {
    let (id, value) = match &fault.what {
        What::Unreadable => ("survey-fault-unreadable", ""),
        What::NotToml => ("survey-fault-not-toml", ""),
        What::UnknownKey { key, .. } => ("survey-fault-unknown-key", key.as_str()),
        What::WrongValue(value) => ("survey-fault-wrong-value", value.as_str()),
        What::Missing(key) => ("survey-fault-missing", *key),
        What::CodeTwice(code) => ("survey-fault-code-twice", code.as_str()),
        What::Period => ("survey-fault-period", ""),
        What::Language(tag) => ("survey-fault-language", tag.as_str()),
        What::TooManyQuestions(_) => ("survey-fault-too-many-questions", ""),
        What::AnswerCount(_) => ("survey-fault-answer-count", ""),
        What::AnswerTwice(answer) => ("survey-fault-answer-twice", answer.as_str()),
        What::AnswersDiffer(tag) => ("survey-fault-answers-differ", tag.as_str()),
        What::NoOpening(tag) => ("survey-fault-no-opening", tag.as_str()),
        What::TooLong { text, .. } => ("survey-fault-too-long", text.as_str()),
    };
    let count = match &fault.what {
        What::TooManyQuestions(count) | What::AnswerCount(count) => *count,
        What::TooLong { most, .. } => *most,
        _ => 0,
    };
    let place = match fault.at {
        Some((line, column)) => {
            words.with("letter-where", &[("line", line.into()), ("column", column.into())])
        }
        None => String::new(),
    };
    let args = [
        ("path", fault.file.display().to_string().into()),
        ("where", place.into()),
        ("value", value.to_owned().into()),
        ("count", count.into()),
        ("most", MOST_QUESTIONS.into()),
    ];
    let said = words.with(id, &args);
    match &fault.what {
        What::UnknownKey { nearest: Some(key), .. } => {
            format!("{said} {}", words.with("failure-nearest", &[("key", key.as_str().into())]))
        }
        _ => said,
    }
}

/// A share in whole per cent.
pub fn percent(words: &Words, share: f64) -> String {
    words.with("survey-percent", &[("value", format!("{:.0}", share * 100.0).into())])
}

/// An interval in whole per cent.
pub fn interval(words: &Words, interval: Interval) -> String {
    let bound = |share: f64| format!("{:.0}", share * 100.0);
    let args = [("low", bound(interval.low).into()), ("high", bound(interval.high).into())];
    words.with("survey-interval", &args)
}

/// The results of a survey as sentences, one for each group.
pub fn page(words: &Words, settings: &Settings, asked: &Asked) -> Vec<String> {
    let results = &asked.results;
    let mut lines =
        vec![asked.name.clone(), group(words, &words.get("survey-everybody"), results.all)];
    let faces = Face::ALL.map(|face| {
        let share = results.all.share(face).map_or_else(|| "—".into(), |s| percent(words, s));
        format!("{} : {share}", face.digit())
    });
    lines.push(faces.join(" · "));
    lines.extend(asked.reference.iter().map(|reference| {
        let share = percent(words, reference.share);
        let args = [("label", reference.label.as_str().into()), ("share", share.into())];
        words.with("survey-reference", &args)
    }));
    lines.push(String::new());
    for (channel, one) in &results.by_channel {
        lines.push(group(words, &word(words, "channel", channel), *one));
    }
    let shown = |who: &str, one: &Shown| match one {
        Shown::Open(open) => group(words, who, *open),
        Shown::Masked => format!("{who} : {}", words.get("survey-masked")),
    };
    for (id, one) in &results.by_service {
        let known = settings.services.get(id);
        lines.push(shown(known.map_or("—", |service| service.name.as_str()), one));
    }
    for (tag, one) in &results.by_language {
        let id = format!("language-{tag}");
        lines.push(shown(&if words.has(&id) { words.get(&id) } else { tag.clone() }, one));
    }
    lines
}

/// What a group answered.
fn group(words: &Words, who: &str, group: Group) -> String {
    let none = || "—".to_owned();
    let args = [
        ("who", who.to_owned().into()),
        ("n", group.n().into()),
        ("refused", group.refused.into()),
        ("share", group.satisfied_share().map_or_else(none, |s| percent(words, s)).into()),
        ("sure", group.interval().map_or_else(none, |sure| interval(words, sure)).into()),
    ];
    words.with("survey-group", &args)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::DeskLanguage;
    use std::path::PathBuf;

    #[test]
    fn every_trouble_has_its_sentence_in_both_languages() {
        let text = || "xyzzy".to_owned();
        let faults = [
            What::Unreadable,
            What::NotToml,
            What::UnknownKey { key: text(), nearest: Some("every".into()) },
            What::WrongValue(text()),
            What::Missing("from"),
            What::CodeTwice(text()),
            What::Period,
            What::Language(text()),
            What::TooManyQuestions(16),
            What::AnswerCount(10),
            What::AnswerTwice(text()),
            What::AnswersDiffer(text()),
            What::NoOpening(text()),
            What::TooLong { text: text(), most: 60 },
        ];
        let file = PathBuf::from("/ville/surveys.toml");
        let broken = |what| Trouble::Broken(Fault { file: file.clone(), at: Some((3, 7)), what });
        let mut all: Vec<Trouble> = faults.into_iter().map(broken).collect();
        all.extend([
            Trouble::None(file.clone()),
            Trouble::Faults(2),
            Trouble::NoSurvey { code: text(), nearest: Some("accueil".into()) },
            Trouble::NoneRuns,
            Trouble::Code(text()),
            Trouble::Service(text()),
            Trouble::Unwritable(text()),
            Trouble::NotLarge(text()),
            Trouble::NoLarge,
            Trouble::NoWords(text()),
        ]);
        for words in [DeskLanguage::French, DeskLanguage::English].map(Words::new) {
            for one in &all {
                let said = trouble(&words, one);
                let bad = ["{", "$", "failure-", "survey-"].iter().any(|b| said.contains(b));
                assert!(!bad && said.contains(' '), "{one:?}: {said}");
                if matches!(one, Trouble::Broken(_)) {
                    assert!(said.contains('3') && said.contains('7'), "{said}");
                }
            }
        }
    }
}
