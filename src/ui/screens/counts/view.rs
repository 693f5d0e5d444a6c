//! Draws the counts: which days and what of them, then the view chosen.

use super::period::Period;
use super::{View, calendar, channels, charts, forecast, groups, rows, table, wanted};
use crate::ui::desk::Desk;
use crate::ui::parts;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

/// From this width on a chart stands beside the figures.
const WIDE: u16 = 130;

/// Draws it.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let [top, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    let width = usize::from(top.width);
    let title = parts::ends(&format!(" {}", title(desk)), &format!("{} ", state(desk)), width);
    parts::rows(frame, top, [Line::styled(title, desk.theme.accent)]);
    let wide = area.width >= WIDE;
    let beside = |width| {
        let [left, _, right] = Layout::horizontal([
            Constraint::Length(width),
            Constraint::Length(2),
            Constraint::Min(0),
        ])
        .areas(body);
        (left, right)
    };
    match desk.counts.view {
        View::Table if wide => {
            let (left, right) = beside(88);
            table::draw(desk, frame, left);
            let [about, hours, waits] = Layout::vertical([
                Constraint::Length(6),
                Constraint::Percentage(45),
                Constraint::Min(0),
            ])
            .areas(right);
            table::draw_definition(desk, frame, about);
            charts::hours(desk, frame, hours);
            charts::waits(desk, frame, waits);
        }
        View::Table => table::draw(desk, frame, body),
        View::Groups => groups::draw(desk, frame, body),
        View::Now => charts::now(desk, frame, body),
        View::Hours => charts::hours(desk, frame, body),
        View::Waits => charts::waits(desk, frame, body),
        View::Weeks => charts::weeks(desk, frame, body),
        View::Calendar => calendar::draw(desk, frame, body),
        View::Forecast => forecast::draw(desk, frame, body),
        View::Channels => channels::draw(desk, frame, body),
    }
}

/// Which days, and what of them.
fn title(desk: &Desk) -> String {
    let period = match desk.counts.view {
        // Who waits now waits today, whatever is counted.
        View::Now => Period::Today,
        View::Forecast => Period::Day(super::days(desk).from()),
        View::Calendar => Period::Year(super::days(desk).to()),
        _ => desk.counts.period,
    };
    let period = period.name(&desk.words, desk.hall.day);
    let only = match desk.counts.view {
        View::Channels => channels::only(desk).map(|service| desk.service_name(service)),
        _ => rows::only(desk),
    };
    let said = [Some(period), only, Some(view_name(desk))];
    said.into_iter().flatten().collect::<Vec<_>>().join(desk.theme.separator())
}

fn view_name(desk: &Desk) -> String {
    desk.words.get(match desk.counts.view {
        View::Table => "short-counts-table",
        View::Groups => return groups::named(desk, desk.counts.by),
        View::Now => "short-counts-now",
        View::Hours => "short-counts-hours",
        View::Waits => "short-counts-waits",
        View::Weeks => "short-counts-weeks",
        View::Calendar => "short-counts-calendar",
        View::Forecast => "short-counts-forecast",
        View::Channels => "short-counts-channels",
    })
}

/// Whether it is being counted, or follows what happens.
fn state(desk: &Desk) -> String {
    let asked = desk.counts.asked.as_ref().map(|(_, asked)| asked);
    let known = asked.is_none_or(|asked| desk.counts.answer(asked).is_some());
    let live = desk.counts.period == Period::Today;
    match known {
        false => desk.words.get("counts-counting"),
        true if live => desk.words.get("counts-live"),
        true => String::new(),
    }
}

/// The same as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let mut lines = vec![title(desk)];
    lines.extend(Some(state(desk)).filter(|state| !state.is_empty()));
    match desk.counts.view {
        View::Table => lines.extend(table::lines(desk)),
        View::Groups => lines.extend(groups::lines(desk)),
        View::Calendar => lines.extend(calendar::lines(desk)),
        View::Forecast => lines.extend(forecast::lines(desk)),
        View::Channels => lines.extend(channels::lines(desk)),
        View::Now | View::Hours | View::Waits | View::Weeks => lines.extend(charts::lines(desk)),
    }
    lines
}

/// Nothing to draw yet, or nothing at all.
pub fn nothing(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let known = wanted(desk).is_none_or(|ask| desk.counts.answer(&ask).is_some());
    let id = if known { "counts-nothing" } else { "counts-counting" };
    let text = format!(" {}", desk.words.get(id));
    parts::rows(frame, area, [Line::default(), Line::styled(text, desk.theme.dim)]);
}
