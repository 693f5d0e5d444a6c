//! `guichet survey results`: shares with how sure they are, never a mean alone.

use super::{Range, all, code_of, found, large_results, range};
use crate::cli::failure::{Failure, Result};
use crate::cli::format::Format;
use crate::cli::out;
use crate::cli::session::Session;
use crate::domain::hall::Hall;
use crate::domain::survey::Face;
use crate::domain::survey::results::{Asked, Group, Results, Shown};
use crate::interpret::Language;
use crate::survey::{Surveys, Trouble};
use crate::text::survey::{interval, percent};
use crate::text::{Words, request};
use serde_json::{Map, Value, json};

const FIELDS: [&str; 15] = [
    "survey",
    "group",
    "key",
    "masked",
    "n",
    "refused",
    "refusal_share",
    "face_1",
    "face_2",
    "face_3",
    "face_4",
    "face_5",
    "satisfied_share",
    "low",
    "high",
];

/// A line of the results: of what kind, of which group, and what it answered.
struct Row {
    group: &'static str,
    key: String,
    shown: Shown,
}

/// Counts and prints.
pub fn run(session: &Session, args: &Range) -> Result {
    let (from, to) = range(args)?;
    let journal = session.open()?;
    session.supervisor(&journal)?;
    // Answers are there also where the file that asked for them is not.
    let surveys = match all(session) {
        Err(Failure::Survey(Trouble::None(_))) => Surveys::default(),
        read => read?,
    };
    let hall = journal.hall();
    let past = journal.past()?;
    let wanted = args.which.as_ref().or(args.survey.as_ref());
    if let Some(large) = wanted.and_then(|wanted| surveys.find_large(wanted)) {
        let asked = past.large_survey_results(large, from, to)?;
        return match session.format {
            Format::Json => out::json(&[large_results::object(&asked)]),
            Format::Csv => large_results::csv(&asked),
            Format::Table => large_results::table(session, &asked),
        };
    }
    let mut asked = past.survey_results(&surveys.all, from, to)?;
    let mut larger = vec![];
    if let Some(wanted) = wanted {
        asked.retain(|one| one.code.eq_ignore_ascii_case(wanted.trim()));
        if asked.is_empty() {
            found(&surveys, wanted)?;
        }
    } else {
        let all = surveys.large.iter().map(|large| past.large_survey_results(large, from, to));
        larger = all.collect::<std::result::Result<_, _>>()?;
    }
    match session.format {
        Format::Json => {
            let flash = asked.iter().map(|one| object(&hall, one));
            out::json(&flash.chain(larger.iter().map(large_results::object)).collect::<Vec<_>>())
        }
        // Large surveys have columns of their own: they are asked for by their code.
        Format::Csv => {
            let rows: Vec<_> = asked.iter().flat_map(|one| figures(&hall, one)).collect();
            out::csv(&FIELDS, &rows)
        }
        Format::Table if asked.is_empty() && larger.is_empty() => {
            out::tell(&session.words.get("survey-nothing"));
            Ok(())
        }
        Format::Table => {
            asked.iter().try_for_each(|one| table(session, &hall, one))?;
            larger.iter().try_for_each(|one| large_results::table(session, one))
        }
    }
}

fn rows(hall: &Hall, results: &Results) -> Vec<Row> {
    let whole = Row { group: "all", key: String::new(), shown: Shown::Open(results.all) };
    let channels = results.by_channel.iter().map(|(channel, group)| {
        let name = serde_json::to_value(channel).unwrap_or_default();
        let key = name.as_str().unwrap_or_default().to_owned();
        Row { group: "channel", key, shown: Shown::Open(*group) }
    });
    let services = results.by_service.iter().map(|(id, shown)| Row {
        group: "service",
        key: code_of(hall, *id),
        shown: *shown,
    });
    let languages = results.by_language.iter().map(|(tag, shown)| Row {
        group: "language",
        key: tag.clone(),
        shown: *shown,
    });
    [whole].into_iter().chain(channels).chain(services).chain(languages).collect()
}

/// What programs read of a group.
fn measured(group: &Group) -> Map<String, Value> {
    let interval = group.interval();
    let value = json!({
        "n": group.n(),
        "refused": group.refused,
        "refusal_share": group.refusal_share(),
        "faces": group.faces,
        "satisfied_share": group.satisfied_share(),
        "low": interval.map(|i| i.low),
        "high": interval.map(|i| i.high),
    });
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn object(hall: &Hall, asked: &Asked) -> Value {
    let of = |group: &str| -> Vec<Value> {
        let wanted = rows(hall, &asked.results).into_iter().filter(|row| row.group == group);
        wanted
            .map(|row| {
                let mut map = Map::new();
                map.insert(group.to_owned(), row.key.into());
                map.insert("masked".to_owned(), (row.shown == Shown::Masked).into());
                if let Shown::Open(group) = row.shown {
                    map.extend(measured(&group));
                }
                map.into()
            })
            .collect()
    };
    let mut whole = Map::new();
    whole.insert("survey".into(), asked.code.clone().into());
    whole.insert("name".into(), asked.name.clone().into());
    whole.extend(measured(&asked.results.all));
    whole.insert("reference".into(), json!(asked.reference));
    whole.insert("by_channel".into(), of("channel").into());
    whole.insert("by_service".into(), of("service").into());
    whole.insert("by_language".into(), of("language").into());
    whole.into()
}

/// The same in columns; what is masked is empty.
fn figures(hall: &Hall, asked: &Asked) -> Vec<Vec<String>> {
    let share = |share: Option<f64>| share.map_or_else(String::new, |s| format!("{s:.4}"));
    let line = |row: Row| {
        let mut cells = vec![asked.code.clone(), row.group.to_owned(), row.key];
        cells.push((row.shown == Shown::Masked).to_string());
        match row.shown {
            Shown::Masked => cells.resize(FIELDS.len(), String::new()),
            Shown::Open(group) => {
                cells.extend([group.n().to_string(), group.refused.to_string()]);
                cells.push(share(group.refusal_share()));
                cells.extend(group.faces.map(|count| count.to_string()));
                cells.push(share(group.satisfied_share()));
                let interval = group.interval();
                cells.push(share(interval.map(|i| i.low)));
                cells.push(share(interval.map(|i| i.high)));
            }
        }
        cells
    };
    let reference = asked.reference.iter().map(|reference| {
        let mut cells = vec![asked.code.clone(), "reference".into(), reference.label.clone()];
        cells.push("false".into());
        cells.resize(FIELDS.len(), String::new());
        cells[12] = share(Some(reference.share));
        cells
    });
    rows(hall, &asked.results).into_iter().map(line).chain(reference).collect()
}

/// What a row is called for people.
fn called(words: &Words, hall: &Hall, results: &Results, row: &Row) -> String {
    match row.group {
        "channel" => {
            let channel = results.by_channel.keys().find(|channel| {
                serde_json::to_value(channel).is_ok_and(|name| name == row.key.as_str())
            });
            channel.map_or_else(String::new, |channel| request::word(words, "channel", channel))
        }
        "service" => {
            let mut all = hall.settings.services.values();
            let known = all.find(|service| service.code == row.key);
            known.map_or_else(|| row.key.clone(), |service| service.name.clone())
        }
        "language" => match Language::by_tag(&row.key) {
            Some(language) => words.get(&format!("language-{}", language.tag)),
            None => row.key.clone(),
        },
        _ => words.get("survey-everybody"),
    }
}

fn table(session: &Session, hall: &Hall, asked: &Asked) -> Result {
    let words = &session.words;
    out::line(&out::printable(&format!("{} ({})", asked.name, asked.code)))?;
    let none = || "—".to_owned();
    let share = |share: Option<f64>| share.map_or_else(none, |share| percent(words, share));
    let cells = |row: &Row| {
        let mut cells = vec![called(words, hall, &asked.results, row)];
        match row.shown {
            Shown::Masked => {
                cells.push(words.get("survey-masked"));
                cells.resize(10, String::new());
            }
            Shown::Open(group) => {
                cells.push(group.n().to_string());
                cells.push(group.refused.to_string());
                cells.push(share(group.refusal_share()));
                cells.extend(Face::ALL.map(|face| share(group.share(face))));
                let sure = group.interval().map_or_else(none, |sure| interval(words, sure));
                cells.push(format!("{} ({sure})", share(group.satisfied_share())));
            }
        }
        cells
    };
    let lines: Vec<_> = rows(hall, &asked.results).iter().map(cells).collect();
    let titles = ["who", "n", "refused", "refusal-share", "1", "2", "3", "4", "5", "satisfied"];
    let header = titles.map(|title| words.get(&format!("survey-column-{title}")));
    out::table(&header, &lines)?;
    if let Some(reference) = &asked.reference {
        let args = [
            ("label", reference.label.as_str().into()),
            ("share", percent(words, reference.share).into()),
        ];
        out::line(&out::printable(&words.with("survey-reference", &args)))?;
    }
    out::line(&words.get("survey-how"))
}
