//! The vocabulary of requests in the desk's language.

use super::Words;
use crate::domain::request::{Due, Reply, Request};
use crate::domain::settings::Settings;
use crate::domain::time::Zone;
use chrono::{Datelike, NaiveDate};
use serde::Serialize;

/// A value of one of the enumerations of requests in words: `word(words, "channel", &Channel::Post)`
/// is *courrier*.
pub fn word(words: &Words, kind: &str, value: &impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    let name = match &json {
        serde_json::Value::String(name) => name.clone(),
        // One with a value beside it is named by its key.
        serde_json::Value::Object(map) => map.keys().next().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    words.get(&format!("request-{kind}-{}", name.replace('_', "-")))
}

/// A day as it is said: *12 mars 2026*, *1er mai 2026*.
pub fn day(words: &Words, day: NaiveDate) -> String {
    let month = words.get(&format!("month-whole-{}", day.month()));
    let args = [
        ("day", day.day().into()),
        ("month", month.into()),
        ("year", day.year().to_string().into()),
    ];
    words.with("whole-day", &args)
}

/// Where a request stands, in sentences that can be read out to who asked. Nothing in them is
/// reserved to the office. `institution` names one by its code.
pub fn standing(
    (words, institution): (&Words, &dyn Fn(&str) -> String),
    settings: &Settings,
    zone: &impl Zone,
    request: &Request,
    today: NaiveDate,
) -> Vec<String> {
    let service = settings.services.get(&request.matter.service);
    let service = service.map_or_else(|| "—".to_owned(), |s| s.name.clone());
    let reference = request.reference().to_string();
    let subject = request.subject.clone().unwrap_or_else(|| "—".to_owned());
    let say = |id: &str, args: &[(&'static str, String)]| {
        let args: Vec<_> = args.iter().map(|(k, v)| (*k, v.clone().into())).collect();
        words.with(id, &args)
    };
    let arrived = day(words, request.received.first);
    let channel = words.get(&format!("standing-by-{}", code(&request.channel)));
    let mut all = vec![
        say(
            "standing-arrived",
            &[
                ("reference", reference),
                ("subject", subject),
                ("day", arrived),
                ("channel", channel),
            ],
        ),
        say(&format!("standing-{}", code(&request.status)), &[("service", service)]),
    ];
    all.extend(request.receipts().iter().filter_map(|due| receipt(words, zone, due, today)));
    if let Some(wait) = request.waiting() {
        let until = day(words, wait.asked.until);
        all.push(say("standing-until", &[("day", until)]));
    }
    if let Some(last) = request.transmissions.last().filter(|_| request.with().is_some()) {
        let on = day(words, last.on);
        all.push(say("standing-with", &[("institution", institution(&last.to)), ("day", on)]));
    }
    if let Some(answer) = request.answers.last() {
        all.push(say("standing-answered-on", &[("day", day(words, answer.answered.on))]));
    }
    if request.is_open() && request.matter.reply == Reply::Owed {
        if let Some(target) = request.deadlines.target {
            let id = if target < today { "standing-late" } else { "standing-target" };
            all.push(say(id, &[("day", day(words, target))]));
        }
        if let Some(silence) = request.deadlines.silence {
            let regime = code(&request.matter.regime);
            let told = [("day", day(words, silence))];
            all.push(say(&format!("standing-silence-{regime}"), &told));
        }
    }
    all
}

/// A receipt that was given, or that the requester can still expect; an acknowledgement that stands
/// for the receipt of registration tells of itself.
fn receipt(words: &Words, zone: &impl Zone, due: &Due, today: NaiveDate) -> Option<String> {
    let (step, on) = match due.given {
        Some((given, at)) if given == due.kind => ("given", zone.local(at.true_time()).day),
        Some(_) => return None,
        None if !due.owed => return None,
        None if due.by < today => ("late", due.by),
        None => ("owed", due.by),
    };
    let id = format!("standing-{}-{step}", code(&due.kind));
    Some(words.with(&id, &[("day", day(words, on).into())]))
}

/// A value of an enumeration by its name in files, with dashes.
pub fn code(value: &impl Serialize) -> String {
    let json = serde_json::to_value(value).unwrap_or_default();
    json.as_str().unwrap_or_default().replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::request::*;
    use crate::text::DeskLanguage;

    #[test]
    fn every_word_of_a_request_is_there_in_both_languages() {
        for language in [DeskLanguage::French, DeskLanguage::English] {
            let words = Words::new(language);
            let told = |kind: &str, value: &dyn erased::Named| {
                let text = value.word(&words, kind);
                assert!(!text.contains("request-"), "{language:?}: {text}");
            };
            Channel::ALL.iter().for_each(|v| told("channel", v));
            Status::ALL.iter().for_each(|v| told("status", v));
            Behalf::ALL.iter().for_each(|v| told("behalf", v));
            Interpreter::ALL.iter().for_each(|v| told("interpreter", v));
            Reply::ALL.iter().for_each(|v| told("reply", v));
            Notified::ALL.iter().for_each(|v| told("notified", v));
            LetterKind::ALL.iter().for_each(|v| told("letter", v));
        }
    }

    mod erased {
        use super::*;
        pub trait Named {
            fn word(&self, words: &Words, kind: &str) -> String;
        }
        impl<T: Serialize> Named for T {
            fn word(&self, words: &Words, kind: &str) -> String {
                super::word(words, kind, self)
            }
        }
    }
}
