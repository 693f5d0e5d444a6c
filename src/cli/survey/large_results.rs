//! `guichet survey results` of a large survey: question by question, with how sure shares are.

use crate::cli::failure::Result;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::survey::large::results::{Answers, Asked, OfQuestion, Share, Shown};
use crate::domain::survey::large::{Kind, Question, Way};
use crate::text::large_survey::{language, middle, share, way};
use crate::text::survey::percent;
use serde_json::{Map, Value, json};

const FIELDS: [&str; 15] = [
    "survey", "question", "kind", "group", "key", "masked", "n", "skipped", "place", "answer",
    "count", "share", "low", "high", "value",
];

/// The groups of a question: of what kind, which, and what they said.
fn groups(results: &OfQuestion) -> Vec<(&'static str, String, &Shown)> {
    let ways = results.by_way.iter().map(|(one, shown)| ("way", code_of(*one), shown));
    let languages = results.by_language.iter().map(|(tag, shown)| ("language", tag.clone(), shown));
    let whole = ("all", String::new(), &results.all);
    [whole].into_iter().chain(ways).chain(languages).collect()
}

fn code_of(way: Way) -> String {
    let name = serde_json::to_value(way).unwrap_or_default();
    name.as_str().unwrap_or_default().to_owned()
}

/// The questions with their numbers and results; of words, only how many there are.
fn questions(asked: &Asked) -> impl Iterator<Item = (usize, &Question, &OfQuestion, usize)> {
    let results = asked.results.iter().zip(&asked.written);
    let all = asked.large.questions.iter().zip(results).enumerate();
    all.map(|(at, (question, (results, written)))| (at + 1, question, results, *written))
}

/// The results for programs.
pub fn object(asked: &Asked) -> Value {
    let question =
        |(number, question, results, written): (usize, &Question, &OfQuestion, usize)| {
            let mut map = Map::new();
            map.insert("question".into(), number.into());
            map.insert("kind".into(), question.kind.name().into());
            map.insert("text".into(), question.french.question.clone().into());
            if question.kind == Kind::Words {
                map.insert("written".into(), written.into());
                return Value::Object(map);
            }
            map.insert("all".into(), group(question, &results.all));
            for (kind, field) in [("way", "by_way"), ("language", "by_language")] {
                let mine = groups(results).into_iter().filter(|(of, ..)| *of == kind);
                let objects = mine.map(|(_, key, shown)| {
                    let mut one = group(question, shown);
                    one[kind] = key.into();
                    one
                });
                map.insert(field.into(), objects.collect());
            }
            Value::Object(map)
        };
    json!({
        "survey": asked.large.code, "name": asked.large.name, "large": true,
        "reference": asked.large.reference,
        "questions": questions(asked).map(question).collect::<Vec<_>>(),
    })
}

fn group(question: &Question, shown: &Shown) -> Value {
    let Some(answers) = shown else { return json!({ "masked": true }) };
    let answer = |(place, one): (u8, &Share)| {
        let label = question.label(place, "fr");
        match one {
            Share::Masked => json!({ "place": place, "answer": label, "masked": true }),
            Share::Open { count, share, sure } => json!({
                "place": place, "answer": label, "masked": false, "count": count, "share": share,
                "low": sure.low, "high": sure.high,
            }),
        }
    };
    json!({
        "masked": false, "n": answers.n, "skipped": answers.skipped,
        "answers": (1u8..).zip(&answers.shares).map(answer).collect::<Vec<_>>(),
        "mean": answers.middle.map(|middle| middle.mean),
        "median": answers.middle.map(|middle| middle.median),
    })
}

/// The same in columns: a line for each answer; what is masked is empty. Mean and median stand in
/// lines of their own.
pub fn csv(asked: &Asked) -> Result {
    let mut rows = vec![];
    for (number, question, results, written) in questions(asked) {
        let head = |group: &str, key: &str, masked: bool| {
            vec![
                asked.large.code.clone(),
                number.to_string(),
                question.kind.name().to_owned(),
                group.to_owned(),
                key.to_owned(),
                masked.to_string(),
            ]
        };
        if question.kind == Kind::Words {
            let mut row = head("all", "", false);
            row.push(written.to_string());
            rows.push(row);
            continue;
        }
        for (group, key, shown) in groups(results) {
            match shown {
                None => rows.push(head(group, &key, true)),
                Some(answers) => {
                    rows.extend(lines(question, answers, |masked| head(group, &key, masked)));
                }
            }
        }
    }
    if let Some(reference) = &asked.large.reference {
        let mut row = vec![asked.large.code.clone(), String::new(), String::new()];
        row.extend(["reference".into(), reference.label.clone(), "false".into()]);
        row.resize(11, String::new());
        row.push(format!("{:.4}", reference.share));
        rows.push(row);
    }
    rows.iter_mut().for_each(|row| row.resize(FIELDS.len(), String::new()));
    out::csv(&FIELDS, &rows)
}

fn lines(
    question: &Question,
    answers: &Answers,
    head: impl Fn(bool) -> Vec<String>,
) -> Vec<Vec<String>> {
    let figure = |value: f64| format!("{value:.4}");
    let counts = [answers.n.to_string(), answers.skipped.to_string()];
    let answer = |(place, one): (u8, &Share)| {
        let mut row = head(*one == Share::Masked);
        row.extend(counts.clone());
        row.extend([place.to_string(), question.label(place, "fr")]);
        if let Share::Open { count, share, sure } = one {
            row.push(count.to_string());
            row.extend([*share, sure.low, sure.high].map(figure));
        }
        row
    };
    let mut rows: Vec<_> = (1u8..).zip(&answers.shares).map(answer).collect();
    let middle = answers.middle.map(|m| [("mean", m.mean), ("median", m.median)]);
    rows.extend(middle.into_iter().flatten().map(|(name, value)| {
        let mut row = head(false);
        row.extend(counts.clone());
        row.extend([String::new(), name.to_owned()]);
        row.resize(FIELDS.len() - 1, String::new());
        row.push(figure(value));
        row
    }));
    rows
}

/// The results for people.
pub fn table(session: &Session, asked: &Asked) -> Result {
    let words = &session.words;
    let large = &asked.large;
    out::line(&out::printable(&format!("{} ({})", large.name, large.code)))?;
    if let Some(reference) = &large.reference {
        let share = percent(words, reference.share);
        let args = [("label", reference.label.as_str().into()), ("share", share.into())];
        out::line(&out::printable(&words.with("survey-reference", &args)))?;
    }
    let titles = ["group", "answer", "share"];
    let header = titles.map(|title| words.get(&format!("survey-column-{title}")));
    for (number, question, results, written) in questions(asked) {
        let text = question.french.question.as_str();
        let args = [("number", number.into()), ("question", text.into())];
        out::line("")?;
        out::line(&out::printable(&words.with("survey-question-line", &args)))?;
        if question.kind == Kind::Words {
            out::line(&words.with("survey-words-line", &[("count", written.into())]))?;
            continue;
        }
        let mut rows = of_group(session, question, words.get("survey-everybody"), &results.all);
        for (one, shown) in &results.by_way {
            rows.extend(of_group(session, question, way(words, *one), shown));
        }
        for (tag, shown) in &results.by_language {
            rows.extend(of_group(session, question, language(words, tag), shown));
        }
        out::table(&header, &rows)?;
    }
    out::line("")?;
    out::line(&words.get("survey-large-how"))
}

fn of_group(
    session: &Session,
    question: &Question,
    who: String,
    shown: &Shown,
) -> Vec<Vec<String>> {
    let words = &session.words;
    let Some(answers) = shown else {
        return vec![vec![who, words.get("survey-group-masked"), String::new()]];
    };
    let args = [("n", answers.n.into()), ("skipped", answers.skipped.into())];
    let mut rows = vec![vec![who, words.with("survey-answers-line", &args), String::new()]];
    rows.extend(
        (1u8..).zip(&answers.shares).map(|(place, one)| {
            vec![String::new(), question.label(place, "fr"), share(words, one)]
        }),
    );
    rows.extend(middle(words, answers).map(|middle| vec![String::new(), String::new(), middle]));
    rows
}
