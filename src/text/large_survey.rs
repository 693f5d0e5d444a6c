//! The results of a large survey as sentences.

use super::Words;
use super::survey::{interval, percent};
use crate::domain::survey::large::results::{Answers, Asked, Share, Shown};
use crate::domain::survey::large::{Kind, Question, Way};

/// A way in words.
pub fn way(words: &Words, way: Way) -> String {
    words.get(match way {
        Way::Screen => "survey-way-screen",
        Way::Paper => "survey-way-paper",
        Way::Phone => "survey-way-phone",
    })
}

/// A language in words.
pub fn language(words: &Words, tag: &str) -> String {
    let id = format!("language-{tag}");
    if words.has(&id) { words.get(&id) } else { tag.to_owned() }
}

/// A figure of a scale, with one decimal.
pub fn figure(words: &Words, value: f64) -> String {
    let text = format!("{value:.1}");
    match words.language() {
        super::DeskLanguage::French => text.replace('.', ","),
        super::DeskLanguage::English => text,
    }
}

/// A share with how sure it is; a word where it is not shown.
pub fn share(words: &Words, share: &Share) -> String {
    match share {
        Share::Masked => words.get("survey-group-masked"),
        Share::Open { count, share, sure } => words.with(
            "survey-share-line",
            &[
                ("share", percent(words, *share).into()),
                ("sure", interval(words, *sure).into()),
                ("count", (*count).into()),
            ],
        ),
    }
}

/// The results, question after question, as a supervisor reads them at the desk.
pub fn page(words: &Words, asked: &Asked) -> Vec<String> {
    let mut lines = vec![asked.large.name.clone()];
    lines.extend(asked.large.reference.iter().map(|reference| {
        let share = percent(words, reference.share);
        let args = [("label", reference.label.as_str().into()), ("share", share.into())];
        words.with("survey-reference", &args)
    }));
    let questions = asked.large.questions.iter().zip(asked.results.iter().zip(&asked.written));
    for (number, (question, (results, written))) in (1u64..).zip(questions) {
        let args =
            [("number", number.into()), ("question", question.french.question.as_str().into())];
        lines.extend([String::new(), words.with("survey-question-line", &args)]);
        if question.kind == Kind::Words {
            lines.push(words.with("survey-words-line", &[("count", (*written).into())]));
            continue;
        }
        lines.extend(of_group(words, question, &words.get("survey-everybody"), &results.all));
        for (one, shown) in &results.by_way {
            lines.extend(in_one_line(words, question, &way(words, *one), shown));
        }
        for (tag, shown) in &results.by_language {
            lines.extend(in_one_line(words, question, &language(words, tag), shown));
        }
    }
    lines.extend([String::new(), words.get("survey-large-how")]);
    lines
}

fn answered(words: &Words, answers: &Answers) -> String {
    let args = [("n", answers.n.into()), ("skipped", answers.skipped.into())];
    words.with("survey-answers-line", &args)
}

/// Mean and median, where they may be shown.
pub fn middle(words: &Words, answers: &Answers) -> Option<String> {
    answers.middle.map(|middle| {
        let args = [
            ("mean", figure(words, middle.mean).into()),
            ("median", figure(words, middle.median).into()),
        ];
        words.with("survey-middle-line", &args)
    })
}

fn of_group(words: &Words, question: &Question, who: &str, shown: &Shown) -> Vec<String> {
    let Some(answers) = shown else {
        return vec![format!("{who} : {}", words.get("survey-all-masked"))];
    };
    let mut lines = vec![format!("{who} : {}", answered(words, answers))];
    lines.extend(
        (1u8..).zip(&answers.shares).map(|(place, one)| {
            format!("  {} : {}", question.label(place, "fr"), share(words, one))
        }),
    );
    lines.extend(middle(words, answers).map(|middle| format!("  {middle}")));
    lines
}

/// A way or a language beside everybody: its shares alone, in the order of the answers.
fn in_one_line(words: &Words, question: &Question, who: &str, shown: &Shown) -> Option<String> {
    let Some(answers) = shown else {
        return Some(format!("{who} : {}", words.get("survey-group-masked")));
    };
    let places = (1u8..).zip(&answers.shares);
    let shares = places.map(|(place, one)| {
        let sign = question.degree(place).unwrap_or(place);
        match one {
            Share::Open { share, .. } => format!("{sign} : {}", percent(words, *share)),
            Share::Masked => format!("{sign} : {}", words.get("survey-group-masked")),
        }
    });
    let parts = shares.chain(middle(words, answers)).collect::<Vec<_>>().join(" · ");
    Some(format!("{who} : {} · {parts}", answered(words, answers)))
}
