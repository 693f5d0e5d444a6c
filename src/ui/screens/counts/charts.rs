//! What people would rather look at than read: bars.

use super::ask::{Answer, Ask};
use super::rows::{self, Row};
use super::{View, days, report, view};
use crate::domain::counts::{By, Figure, Group, Report, WaitClass};
use crate::domain::event::Outcome;
use crate::domain::id::{ServiceId, VisitId};
use crate::domain::time::{Millis, Timestamp};
use crate::domain::visit::{State, Ticket};
use crate::ui::desk::Desk;
use crate::ui::{parts, times};
use chrono::Datelike;
use ratatui::Frame;
use ratatui::layout::{Constraint, Direction, Layout, Rect};
use ratatui::symbols::bar;
use ratatui::text::Line;
use ratatui::widgets::{Bar, BarChart, BarGroup};
use std::collections::BTreeMap;

/// A bar with what it is called.
type Named = (String, u64);

fn set(desk: &Desk) -> bar::Set<'static> {
    const PLAIN: bar::Set<'static> = bar::Set {
        full: "#",
        seven_eighths: "#",
        three_quarters: "#",
        five_eighths: "#",
        half: "#",
        three_eighths: "-",
        one_quarter: "-",
        one_eighth: "-",
        empty: " ",
    };
    if desk.theme.ascii { PLAIN } else { bar::NINE_LEVELS }
}

/// Bars that lie, each below the other, under a line that says what they are.
fn lying(desk: &Desk, frame: &mut Frame<'_>, area: Rect, title: &str, all: &[Named]) {
    let [top, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    parts::rows(frame, top, [Line::styled(format!(" {title}"), desk.theme.strong)]);
    let wide = usize::from(area.width / 3);
    let most = all.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0).min(wide);
    let bars: Vec<Bar<'_>> = all
        .iter()
        .map(|(name, value)| {
            Bar::default()
                .value(*value)
                .text_value(value.to_string())
                .label(Line::from(parts::pad(&format!(" {name}"), most + 2)))
        })
        .collect();
    let chart = BarChart::default()
        .direction(Direction::Horizontal)
        .data(BarGroup::default().bars(&bars))
        .bar_set(set(desk))
        .bar_style(desk.theme.accent)
        .value_style(desk.theme.selected)
        .label_style(desk.theme.text)
        .bar_width(1)
        .bar_gap(u16::from(usize::from(body.height) >= all.len() * 2));
    frame.render_widget(chart, body);
}

/// Bars that stand, in groups with a name below; each bar of a group has its own sign at its foot.
fn standing(
    desk: &Desk,
    frame: &mut Frame<'_>,
    area: Rect,
    title: &str,
    all: &[(String, Vec<(&'static str, u64)>)],
) {
    let [top, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    parts::rows(frame, top, [Line::styled(format!(" {title}"), desk.theme.strong)]);
    let bars = all.iter().map(|(_, bars)| bars.len()).max().unwrap_or(1);
    let each = usize::from(area.width) / all.len().max(1);
    let wide = (each.saturating_sub(1) / bars.max(1)).clamp(1, 6);
    let mut chart = BarChart::default()
        .bar_set(set(desk))
        .bar_width(u16::try_from(wide).unwrap_or(1))
        .bar_gap(0)
        .group_gap(1)
        .bar_style(desk.theme.accent)
        .value_style(desk.theme.selected)
        .label_style(desk.theme.text);
    for (name, values) in all {
        let bars: Vec<Bar<'_>> = values
            .iter()
            .enumerate()
            .map(|(at, (sign, value))| {
                let style = if at == 0 { desk.theme.accent } else { desk.theme.text };
                let text = Some(value.to_string()).filter(|_| *value > 0).unwrap_or_default();
                Bar::default().value(*value).text_value(text).label(Line::from(*sign)).style(style)
            })
            .collect();
        chart = chart.data(BarGroup::default().label(Line::from(name.clone())).bars(&bars));
    }
    frame.render_widget(chart, body);
}

/// Who waits now, by what they came for.
pub fn now(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let title = desk.words.get("counts-chart-now");
    let all = named(waiting(desk));
    if all.is_empty() {
        let text = format!(" {}", desk.words.get("counts-nobody-waits"));
        return parts::rows(frame, area, [Line::default(), Line::styled(text, desk.theme.text)]);
    }
    lying(desk, frame, area, &title, &all);
}

/// Whoever waits: their visit, the service that they wait for, when they came.
pub fn who_waits(desk: &Desk) -> impl Iterator<Item = (VisitId, ServiceId, Timestamp)> {
    let waits = |t: &Ticket| matches!(t.state, State::Waiting | State::Away { .. });
    desk.hall.tickets().filter(move |(_, ticket)| waits(ticket)).map(|(id, ticket)| {
        let service = ticket.services().first().copied().unwrap_or(ticket.first_service);
        (id.visit, service, ticket.arrival.true_time())
    })
}

/// How many wait for each service, most first.
pub fn waiting(desk: &Desk) -> Vec<(String, u64, ServiceId)> {
    let mut all: BTreeMap<ServiceId, u64> = BTreeMap::new();
    who_waits(desk).for_each(|(_, service, _)| *all.entry(service).or_default() += 1);
    let named = |(service, n)| (desk.service_name(service), n, service);
    let mut all: Vec<_> = all.into_iter().map(named).collect();
    all.sort_by(|(one, n, _), (other, m, _)| (m, one).cmp(&(n, other)));
    all
}

fn named(all: Vec<(String, u64, ServiceId)>) -> Vec<Named> {
    all.into_iter().map(|(name, n, _)| (name, n)).collect()
}

/// Who came in each hour, and how many of them were served.
pub fn hours(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let all = of_hours(desk);
    if all.is_empty() {
        return view::nothing(desk, frame, area);
    }
    standing(desk, frame, area, &desk.words.get("counts-chart-hours"), &all);
}

fn of_hours(desk: &Desk) -> Vec<(String, Vec<(&'static str, u64)>)> {
    let groups = report(desk).map_or(&[][..], |report| report.groups(By::Hour));
    let served = Figure::Outcome(Some(Outcome::Served));
    groups
        .iter()
        .filter_map(|(group, measures)| match group {
            Group::Hour(hour) => {
                let bars = vec![("+", measures.of(Figure::Issued)), ("=", measures.of(served))];
                Some((format!("{hour:02}"), bars))
            }
            _ => None,
        })
        .collect()
}

/// How long people waited.
pub fn waits(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let all = of_waits(desk);
    if all.iter().all(|(_, n)| *n == 0) {
        return view::nothing(desk, frame, area);
    }
    let table = rows::Compared::of(desk);
    let share = table.now(Row::Share).map(|share| share.text(desk)).unwrap_or_default();
    let title = desk.words.with("counts-chart-waits", &[("share", share.into())]);
    let target = super::table::target_short(desk);
    let said = std::iter::once(title).chain(target).collect::<Vec<_>>();
    lying(desk, frame, area, &said.join(desk.theme.separator()), &all);
}

/// How many waited how long, in the order of [`WaitClass::ALL`].
pub fn of_waits(desk: &Desk) -> Vec<Named> {
    let table = rows::Compared::of(desk);
    let class = |class| {
        let row = Row::Figure(Figure::Wait(class));
        let value = match table.now(row) {
            Some(rows::Value::Count(n)) => n,
            _ => 0,
        };
        (rows::name(desk, row), value)
    };
    WaitClass::ALL.into_iter().map(class).collect()
}

/// The report that was asked for, once it is there.
pub fn of_days<'d>(desk: &'d Desk, ask: &Ask) -> Option<&'d Report> {
    match desk.counts.answer(ask) {
        Some(Answer::Report(report)) => Some(report),
        _ => None,
    }
}

/// The weeks up to the period shown: how many came, and how long they waited.
pub fn weeks(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let Some((came, waited)) = of_weeks(desk) else { return view::nothing(desk, frame, area) };
    let parts: [Rect; 2] =
        Layout::vertical([Constraint::Percentage(55), Constraint::Percentage(45)]).areas(area);
    for (area, title, all) in
        [(parts[0], "counts-chart-weeks", came), (parts[1], "counts-chart-week-waits", waited)]
    {
        let all: Vec<_> = all.into_iter().map(|(name, value)| (name, vec![("", value)])).collect();
        standing(desk, frame, area, &desk.words.get(title), &all);
    }
}

/// Weeks that have not begun yet are not asked for.
pub fn weeks_asked(desk: &Desk) -> Ask {
    Ask::Weeks(days(desk).to().min(desk.hall.day))
}

/// By the day and month of their Monday: tickets, median wait in minutes.
fn of_weeks(desk: &Desk) -> Option<(Vec<Named>, Vec<Named>)> {
    let report = of_days(desk, &weeks_asked(desk))?;
    let weeks = report.groups(By::Week);
    let named = |of: &dyn Fn(&crate::domain::counts::Measures) -> u64| -> Vec<Named> {
        let week = |group: &Group| match group {
            Group::Week(day) => format!("{}/{}", day.day(), day.month()),
            _ => String::new(),
        };
        weeks.iter().map(|(group, m)| (week(group), of(m))).collect()
    };
    let came = named(&|m| m.of(Figure::Issued));
    let waited = named(&|m| m.wait.median_s.unwrap_or(0) / 60);
    (!came.is_empty()).then_some((came, waited))
}

/// What the chart shows, as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let said = |all: Vec<Named>| all.into_iter().map(|(name, n)| format!("{name} : {n}")).collect();
    match desk.counts.view {
        View::Now => said(named(waiting(desk))),
        View::Waits => said(of_waits(desk)),
        View::Hours => of_hours(desk)
            .into_iter()
            .map(|(hour, bars)| {
                let args = [
                    ("hour", hour.into()),
                    ("came", bars[0].1.into()),
                    ("served", bars[1].1.into()),
                ];
                desk.words.with("counts-say-hour", &args)
            })
            .collect(),
        View::Weeks => of_weeks(desk).map_or(vec![], |(came, waited)| {
            let weeks = came.into_iter().zip(waited);
            weeks
                .map(|((week, came), (_, waited))| {
                    let wait = times::running(Millis(waited * 60_000));
                    format!("{week} : {came}, {wait}")
                })
                .collect()
        }),
        _ => vec![],
    }
}
