//! What a report says first, in plain sentences; only what may be told.

use super::Brief;
use super::tables::service;
use super::wording::{length, number, period};
use crate::domain::channels::{Compared, Gap, Measure};
use crate::domain::counts::{Figure, GOAL, Masked, RequestFigure};
use crate::domain::event::Outcome;
use crate::domain::settings::Settings;
use crate::text::survey::percent;
use crate::text::{Words, request};
use fluent_bundle::FluentValue;
use std::cmp::Ordering;

/// The sentences, the most important first.
pub fn headlines(words: &Words, settings: &Settings, brief: &Brief) -> Vec<String> {
    let say = Say { words, brief };
    let mut all = vec![say.received()];
    all.extend(say.waited());
    all.extend(say.promise());
    all.push(say.change());
    all.extend(say.requests());
    all.extend(say.satisfaction());
    all.extend(gaps(words, settings, &brief.channels));
    all
}

/// Where channels are furthest apart, a sentence for each measure; one that says so where nothing can
/// be compared.
pub fn gaps(words: &Words, settings: &Settings, compared: &Compared) -> Vec<String> {
    if compared.all.is_empty() {
        return vec![];
    }
    let all = Measure::ALL.into_iter();
    let mut said: Vec<String> =
        all.filter_map(|measure| gap(words, settings, compared, measure)).collect();
    if said.is_empty() {
        said.push(words.get("report-no-gap"));
    }
    said
}

/// Where channels are furthest apart in a measure, as a sentence.
pub fn gap(
    words: &Words,
    settings: &Settings,
    compared: &Compared,
    measure: Measure,
) -> Option<String> {
    compared.widest(measure).map(|gap| say(words, settings, &gap))
}

fn say(words: &Words, settings: &Settings, gap: &Gap) -> String {
    let (measure, value): (_, &dyn Fn(u64) -> String) = match gap.measure {
        Measure::Contact => ("contact", &|s| length(words, s)),
        Measure::Answer => ("answer", &|s| length(words, s)),
        Measure::Within => ("within", &|n| words.with("report-percent", &[("n", n.into())])),
        Measure::Satisfaction => {
            ("satisfaction", &|n| words.with("report-percent", &[("n", n.into())]))
        }
    };
    let service = match gap.service {
        Some(id) => self::service(settings, id),
        None => words.get("report-all-services"),
    };
    let channel = |channel| request::word(words, "channel", channel);
    let (better, worse) = (&gap.better, &gap.worse);
    let args = [
        ("service", service.into()),
        ("better", channel(&better.0).into()),
        ("good", value(better.1).into()),
        ("many", better.2.into()),
        ("worse", channel(&worse.0).into()),
        ("bad", value(worse.1).into()),
        ("few", worse.2.into()),
    ];
    words.with(&format!("report-gap-{measure}"), &args)
}

struct Say<'a> {
    words: &'a Words,
    brief: &'a Brief,
}

impl Say<'_> {
    fn all(&self) -> &Masked {
        &self.brief.now.all
    }

    /// A number that stands in a sentence, or that it is hidden.
    fn told(&self, n: Option<u64>) -> FluentValue<'static> {
        n.map_or_else(|| self.words.get("report-few"), |n| number(self.words, n)).into()
    }

    fn length(&self, seconds: u64) -> FluentValue<'static> {
        length(self.words, seconds).into()
    }

    fn received(&self) -> String {
        let ended = |outcome| self.told(self.all().of(Figure::Outcome(Some(outcome))));
        let args = [
            ("period", period(self.words, self.brief.days).into()),
            ("issued", self.told(self.all().of(Figure::Issued))),
            ("served", ended(Outcome::Served)),
            ("left", ended(Outcome::Left)),
            ("absent", ended(Outcome::NoShow)),
        ];
        match self.all().of(Figure::Issued) {
            Some(0) => self.words.with("report-nobody", &args[..1]),
            _ => self.words.with("report-received", &args),
        }
    }

    fn waited(&self) -> Option<String> {
        let wait = self.all().wait?;
        let args = [("median", self.length(wait.median_s?)), ("p90", self.length(wait.p90_s?))];
        Some(self.words.with("report-waited", &args))
    }

    fn promise(&self) -> Option<String> {
        let id = match self.all().meets_target()? {
            true => "report-promise-met",
            false => "report-promise-missed",
        };
        let args = [("share", self.all().within_percent()?.into()), ("goal", GOAL.into())];
        Some(self.words.with(id, &args))
    }

    /// What changed against the period before.
    fn change(&self) -> String {
        let before = &self.brief.before.all;
        let (Some(now), Some(then)) = (self.all().of(Figure::Issued), before.of(Figure::Issued))
        else {
            return self.words.get("report-change-hidden");
        };
        if then == 0 {
            return self.words.get("report-change-none");
        }
        let direction = |now: u64, then: u64| match now.cmp(&then) {
            Ordering::Less => "less",
            Ordering::Equal => "same",
            Ordering::Greater => "more",
        };
        let share = (now.abs_diff(then) * 100 + then / 2) / then;
        let args = [
            ("direction", direction(now, then).into()),
            ("difference", self.told(Some(now.abs_diff(then)))),
            ("share", share.into()),
            ("then", self.told(Some(then))),
        ];
        let mut said = self.words.with("report-change", &args);
        let median = |of: &Masked| of.wait.and_then(|wait| wait.median_s);
        if let (Some(now), Some(then)) = (median(self.all()), median(before)) {
            let args = [
                ("direction", direction(now, then).into()),
                ("difference", self.length(now.abs_diff(then))),
            ];
            said = format!("{said} {}", self.words.with("report-change-wait", &args));
        }
        said
    }

    fn requests(&self) -> Option<String> {
        let figure = |figure| self.brief.requests.all.of(figure);
        if figure(RequestFigure::Received) == Some(0) {
            return None;
        }
        let args = [
            ("received", self.told(figure(RequestFigure::Received))),
            ("open", self.told(figure(RequestFigure::Open))),
            ("overdue", self.told(figure(RequestFigure::Overdue))),
        ];
        let mut said = self.words.with("report-requests", &args);
        if let Some((within, decided)) = self.brief.kept
            && let Some(share) = (within * 100).checked_div(decided)
        {
            let args = [
                ("share", share.into()),
                ("within", self.told(Some(within))),
                ("decided", self.told(Some(decided))),
            ];
            said = format!("{said} {}", self.words.with("report-requests-within", &args));
        }
        Some(said)
    }

    fn satisfaction(&self) -> Option<String> {
        let answers = self.brief.satisfaction?;
        let sure = answers.interval()?;
        let share = |share: f64| FluentValue::from(percent(self.words, share));
        let args = [
            ("n", self.told(Some(answers.n()))),
            ("share", share(answers.satisfied_share()?)),
            ("low", share(sure.low)),
            ("high", share(sure.high)),
        ];
        Some(self.words.with("report-satisfaction", &args))
    }
}
