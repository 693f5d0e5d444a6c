//! The measures one below the other, with what they are called and what they mean.

use super::{Only, read, report, request_slice};
use crate::domain::counts::{
    Figure, Group, Masked, MaskedGroups, Report, RequestFigure, RequestReport, Times, mask,
};
use crate::domain::incident::{Kind, Severity};
use crate::domain::time::Millis;
use crate::text::incident::word as incident_word;
use crate::text::request::word;
use crate::ui::desk::Desk;
use crate::ui::{names, times};

/// One measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Row {
    /// A figure of tickets, lines or persons.
    Figure(Figure),
    /// Of the waits.
    Wait(Of),
    /// Of the times in service.
    Serve(Of),
    /// The share of waits within the target.
    Share,
    /// A figure of requests.
    Request(RequestFigure),
    /// All incidents.
    Incidents,
    /// Those of a kind and a severity.
    Incident(Kind, Severity),
    /// What was answered to a survey, by its place.
    Survey(usize),
}

/// Which of some lengths of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each name says it
pub enum Of {
    Median,
    P90,
    Max,
}

impl Of {
    const ALL: [Of; 3] = [Of::Median, Of::P90, Of::Max];

    fn of(self, times: Times) -> Option<u64> {
        match self {
            Of::Median => times.median_s,
            Of::P90 => times.p90_s,
            Of::Max => times.max_s,
        }
    }

    fn key(self) -> &'static str {
        match self {
            Of::Median => "median",
            Of::P90 => "p90",
            Of::Max => "max",
        }
    }
}

/// A measure's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Value {
    /// So many.
    Count(u64),
    /// Seconds.
    Time(u64),
    /// Per cent.
    Share(u64),
    /// Too few to be told.
    Hidden,
}

impl Value {
    /// As it is shown.
    pub fn text(self, desk: &Desk) -> String {
        match self {
            Value::Count(n) => n.to_string(),
            Value::Time(seconds) => times::running(Millis(seconds * 1000)),
            Value::Share(percent) => {
                desk.words.with("survey-percent", &[("value", percent.to_string().into())])
            }
            Value::Hidden => desk.words.get("counts-few"),
        }
    }

    /// How far it is from what it was, with its sign; nothing where that cannot be told.
    pub fn since(self, was: Value) -> Option<String> {
        let (now, was, time) = match (self, was) {
            (Value::Count(now), Value::Count(was)) => (now, was, false),
            (Value::Time(now), Value::Time(was)) => (now, was, true),
            (Value::Share(now), Value::Share(was)) => (now, was, false),
            _ => return None,
        };
        let apart = now.abs_diff(was);
        let text = if time { times::running(Millis(apart * 1000)) } else { apart.to_string() };
        Some(match now.cmp(&was) {
            std::cmp::Ordering::Less => format!("-{text}"),
            std::cmp::Ordering::Equal => "=".to_owned(),
            std::cmp::Ordering::Greater => format!("+{text}"),
        })
    }
}

impl Row {
    /// The figure whose tickets, lines or persons are behind it.
    pub fn counted(self) -> Figure {
        use crate::domain::event::Outcome::Served;
        match self {
            Row::Figure(figure) => figure,
            Row::Wait(_) => Figure::Waited,
            Row::Share => Figure::Within,
            Row::Serve(_)
            | Row::Request(_)
            | Row::Incidents
            | Row::Incident(..)
            | Row::Survey(_) => Figure::Outcome(Some(Served)),
        }
    }

    /// The section that it stands in.
    pub fn section(self) -> &'static str {
        match self {
            Row::Figure(figure) => match figure {
                Figure::Visits | Figure::Issued | Figure::Outcome(_) => "counts-section-tickets",
                Figure::SentAway | Figure::Informed => "counts-section-others",
                Figure::Waited | Figure::Within | Figure::Wait(_) => "counts-section-times",
                _ => "counts-section-lines",
            },
            Row::Wait(_) | Row::Serve(_) | Row::Share => "counts-section-times",
            Row::Request(_) => "counts-section-requests",
            Row::Incidents | Row::Incident(..) => "counts-section-incidents",
            Row::Survey(_) => "counts-section-surveys",
        }
    }

    /// What its messages are called.
    fn key(self) -> String {
        let variant = |value: &dyn Fn() -> serde_json::Result<serde_json::Value>| {
            let value = value().ok();
            let name = value.as_ref().and_then(|v| v.as_str()).unwrap_or_default();
            name.replace('_', "-")
        };
        match self {
            Row::Figure(figure) => match figure {
                Figure::Visits => "visits".into(),
                Figure::Issued => "issued".into(),
                Figure::Outcome(Some(outcome)) => variant(&|| serde_json::to_value(outcome)),
                Figure::Outcome(None) => "open".into(),
                Figure::Lines => "lines".into(),
                Figure::Files => "files".into(),
                Figure::SentAway => "sent-away".into(),
                Figure::Informed => "informed".into(),
                Figure::Waited => "waited".into(),
                Figure::Within => "within".into(),
                Figure::Result(Some(result)) => {
                    format!("line-{}", variant(&|| serde_json::to_value(result)))
                }
                Figure::Result(None) => "line-open".into(),
                Figure::Paper(_) => "paper".into(),
                Figure::Directed(_) => "directed".into(),
                Figure::Obstacle(_) => "obstacle".into(),
                Figure::Wait(_) => "wait".into(),
            },
            Row::Wait(of) => format!("wait-{}", of.key()),
            Row::Serve(of) => format!("serve-{}", of.key()),
            Row::Share => "share".into(),
            Row::Request(figure) => format!("requests-{}", request_key(figure)),
            Row::Incidents => "incidents".into(),
            Row::Incident(..) => "incident".into(),
            Row::Survey(_) => "survey".into(),
        }
    }
}

/// What the messages of a figure of requests are called.
pub fn request_key(figure: RequestFigure) -> &'static str {
    match figure {
        RequestFigure::Received => "received",
        RequestFigure::Answered => "answered",
        RequestFigure::Open => "open",
        RequestFigure::Overdue => "overdue",
        RequestFigure::Transmitted => "transmitted",
        RequestFigure::Promised => "callbacks-promised",
        RequestFigure::CalledInTime => "callbacks-kept",
        RequestFigure::NotCalledInTime => "callbacks-missed",
    }
}

/// What a measure is called.
pub fn name(desk: &Desk, row: Row) -> String {
    let words = &desk.words;
    let named =
        |what: String| words.with(&format!("counts-row-{}", row.key()), &[("what", what.into())]);
    match row {
        Row::Figure(Figure::Paper(paper)) => named(names::paper(words, paper)),
        Row::Figure(Figure::Directed(to)) => named(names::elsewhere(words, to)),
        Row::Figure(Figure::Obstacle(why)) => named(names::obstacle(words, why)),
        Row::Figure(Figure::Wait(class)) => {
            let (from, to) = class.minutes();
            let to = to.map_or(0, u64::from);
            let args = [("from", u64::from(from).into()), ("to", to.into())];
            words.with("counts-row-wait", &args)
        }
        Row::Incident(kind, severity) => {
            let kind = incident_word(words, "kind", &kind);
            format!("{kind}, {}", incident_word(words, "severity", &severity))
        }
        Row::Survey(at) => {
            let asked = read(desk).and_then(|read| read.surveys.get(at));
            named(asked.map(|asked| asked.name.clone()).unwrap_or_default())
        }
        _ => words.get(&format!("counts-row-{}", row.key())),
    }
}

/// What it means.
pub fn definition(desk: &Desk, row: Row) -> String {
    desk.words.get(&format!("counts-about-{}", row.key()))
}

/// What alone is counted, by its name.
pub fn only(desk: &Desk) -> Option<String> {
    Some(match desk.counts.only.as_ref()? {
        Only::Group(group) => super::groups::name(desk, group),
        Only::Channel(channel) => word(&desk.words, "channel", channel),
    })
}

/// The measures of a period beside those of others.
pub struct Compared<'a> {
    reports: [Option<Masked>; 3],
    requests: [Option<&'a RequestReport>; 3],
    channel: bool,
    desk: &'a Desk,
}

impl<'a> Compared<'a> {
    /// As far as they are known.
    pub fn of(desk: &'a Desk) -> Self {
        let channel = matches!(desk.counts.only, Some(Only::Channel(_)));
        // A language could point at a person.
        let language = matches!(desk.counts.only, Some(Only::Group(Group::Language(_))));
        let told = |report: &Report| match language {
            true => mask(report).all,
            false => MaskedGroups::unmasked(report).all,
        };
        let read = read(desk);
        let before = |at: usize| read.and_then(|read| read.reports[at].as_ref()).map(told);
        let reports = [report(desk).map(told), before(1), before(2)];
        let requests = [0, 1, 2].map(|at| read.and_then(|read| read.requests[at].as_ref()));
        Self { reports, requests, channel, desk }
    }

    /// The value of a measure now.
    pub fn now(&self, row: Row) -> Option<Value> {
        self.value(row, 0)
    }

    /// The value of a measure: 0 now, 1 of the period before, 2 of the same weekdays before.
    pub fn value(&self, row: Row, at: usize) -> Option<Value> {
        if let Row::Request(figure) = row {
            return Some(Value::Count(self.requests[at]?.all.of(figure)));
        }
        if let Row::Incidents | Row::Incident(..) = row {
            let counts = read(self.desk)?.incidents[at].as_ref()?;
            return Some(Value::Count(match row {
                Row::Incident(kind, severity) => counts.of(kind, severity),
                _ => counts.all(),
            }));
        }
        if let Row::Survey(place) = row {
            let asked = read(self.desk)?.surveys.get(place).filter(|_| at == 0)?;
            let share = asked.results.all.satisfied_share()?;
            return Some(Value::Share((share * 100.0).round() as u64));
        }
        let of = self.reports[at].as_ref()?;
        let times = |times: Option<Times>, which: Of| match times {
            None => Some(Value::Hidden),
            Some(times) => which.of(times).map(Value::Time),
        };
        match row {
            Row::Figure(figure) => Some(of.of(figure).map_or(Value::Hidden, Value::Count)),
            Row::Wait(which) => times(of.wait, which),
            Row::Serve(which) => times(of.serve, which),
            Row::Share => of.within_percent().map(Value::Share),
            Row::Request(_) | Row::Incidents | Row::Incident(..) | Row::Survey(_) => None,
        }
    }

    /// Whether the target is met; nothing where nobody was served or it is hidden.
    pub fn meets_target(&self) -> Option<bool> {
        self.reports[0].as_ref()?.meets_target()
    }
}

/// The measures that are shown, in order: particulars only where there are any.
pub fn all(desk: &Desk) -> Vec<Row> {
    let table = Compared::of(desk);
    let is_particular = |figure: Figure| {
        matches!(
            figure,
            Figure::Paper(_) | Figure::Directed(_) | Figure::Obstacle(_) | Figure::Wait(_)
        )
    };
    let some =
        |row: Row| (0..3).any(|at| table.value(row, at).is_some_and(|v| v != Value::Count(0)));
    let figures = Figure::all().map(Row::Figure);
    let mut rows: Vec<Row> = match table.channel {
        true => vec![],
        false => figures
            .filter(|row| !is_particular(row.counted()) || some(*row))
            .chain([Row::Share])
            .chain(Of::ALL.map(Row::Wait))
            .chain(Of::ALL.map(Row::Serve))
            .collect(),
    };
    if request_slice(desk).is_some() {
        rows.extend(RequestFigure::ALL.map(Row::Request));
    }
    // Supervisors alone are told of incidents.
    if table.now(Row::Incidents).is_some() {
        let severe = |kind| Severity::ALL.map(|severity| Row::Incident(kind, severity));
        rows.push(Row::Incidents);
        rows.extend(Kind::ALL.into_iter().flat_map(severe).filter(|row| some(*row)));
    }
    let surveys = read(desk).map_or(0, |read| read.surveys.len());
    rows.extend((0..surveys).map(Row::Survey));
    let sections = [
        "counts-section-tickets",
        "counts-section-times",
        "counts-section-lines",
        "counts-section-others",
        "counts-section-requests",
        "counts-section-incidents",
        "counts-section-surveys",
    ];
    rows.sort_by_key(|row| (sections.iter().position(|s| *s == row.section()), rank(*row)));
    rows
}

/// Classes of waits come after what they are classes of; all else keeps its order.
fn rank(row: Row) -> u8 {
    match row {
        Row::Figure(Figure::Wait(_)) => 1,
        _ => 0,
    }
}
