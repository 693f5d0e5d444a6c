//! Draws the incidents: the list, and the sheet of the one under the cursor.

use super::read::{Listed, Row};
use crate::domain::command::agent_name;
use crate::domain::incident::{Kind, Section};
use crate::text::incident::{measures, word};
use crate::text::request::day;
use crate::ui::desk::Desk;
use crate::ui::screens::first_row;
use crate::ui::{describe, parts, times};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

/// From this width on the sheet stands beside the list.
const SIDE_BY_SIDE: u16 = 120;

/// The list and the sheet.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let Some(listed) = &desk.incidents.listed else {
        parts::rows(frame, area, [Line::styled(desk.words.get("reading"), desk.theme.dim)]);
        return;
    };
    let [top, rest] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    let head = parts::fit(&format!(" {}", summary(desk, listed)), usize::from(top.width));
    parts::rows(frame, top, [Line::styled(head, desk.theme.accent)]);
    let side = area.width >= SIDE_BY_SIDE;
    let [list, bar, sheet] = match side {
        true => {
            Layout::horizontal([Constraint::Length(60), Constraint::Length(2), Constraint::Min(0)])
                .areas(rest)
        }
        false => Layout::vertical([
            // The sheet takes what the list leaves.
            Constraint::Max(
                u16::try_from(listed.rows.len()).unwrap_or(u16::MAX).min(rest.height / 2),
            ),
            Constraint::Length(1),
            Constraint::Min(0),
        ])
        .areas(rest),
    };
    draw_list(desk, listed, frame, list);
    if !side {
        parts::rows(frame, bar, [Line::styled(desk.theme.bar(bar.width), desk.theme.dim)]);
    }
    draw_sheet(desk, frame, sheet);
}

fn draw_list(desk: &Desk, listed: &Listed, frame: &mut Frame<'_>, area: Rect) {
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let first = first_row(desk.incidents.cursor, listed.rows.len(), height);
    let shown = listed.rows.iter().enumerate().skip(first).take(height).map(|(at, row)| {
        let here = at == desk.incidents.cursor;
        let pointer = if here { desk.theme.cursor() } else { " " };
        let text = parts::pad(&format!("{pointer}{}", self::row(desk, row)), width);
        Line::styled(text, if here { desk.theme.selected } else { desk.theme.text })
    });
    parts::rows(frame, area, shown);
}

fn draw_sheet(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let Some(row) = desk.incidents.here() else { return };
    let width = usize::from(area.width.saturating_sub(2));
    let mut lines = vec![Line::styled(format!(" {}", title(desk, row)), desk.theme.strong)];
    let text = sheet(desk, row).into_iter().flat_map(|line| parts::wrap(&line, width));
    lines.extend(text.map(|line| Line::styled(format!(" {line}"), desk.theme.text)));
    let height = usize::from(area.height);
    if lines.len() > height {
        lines.truncate(height.saturating_sub(1));
        lines.push(Line::styled(format!(" {}", desk.words.get("incident-more")), desk.theme.dim));
    }
    parts::rows(frame, area, lines);
}

/// How many there were of each kind.
fn summary(desk: &Desk, listed: &Listed) -> String {
    if listed.rows.is_empty() {
        return desk.words.get("incidents-none");
    }
    let counts = &listed.counts;
    let of = |kind: Kind| {
        let count = counts.of_kind(kind);
        (count > 0).then(|| format!("{} {count}", word(&desk.words, "kind", &kind)))
    };
    let kinds: Vec<_> = Kind::ALL.into_iter().filter_map(of).collect();
    let args = [("count", counts.all().into()), ("open", counts.open.into())];
    format!("{} · {}", desk.words.with("incidents-title", &args), kinds.join(", "))
}

fn row(desk: &Desk, row: &Row) -> String {
    let listed = &row.listed;
    let when = listed.day.format("%d/%m/%Y");
    let kind = parts::pad(&word(&desk.words, "kind", &listed.kind), 14);
    let severity = parts::pad(&word(&desk.words, "severity", &listed.severity), 9);
    format!("{when} {:02} h  {kind} {severity} {}", listed.hour, state(desk, row))
}

fn state(desk: &Desk, row: &Row) -> String {
    desk.words.get(if row.listed.open { "incident-open" } else { "incident-closed" })
}

/// What it was, and when.
pub fn title(desk: &Desk, row: &Row) -> String {
    let kind = word(&desk.words, "kind", &row.listed.kind);
    let at = times::wall(desk.zone, row.incident.at.true_time());
    let day = day(&desk.words, row.listed.day);
    format!("{kind}, {}, {day}, {at}", word(&desk.words, "severity", &row.listed.severity))
}

/// Its sheet, as much of it as whoever sits here may read.
pub fn sheet(desk: &Desk, row: &Row) -> Vec<String> {
    let (words, incident) = (&desk.words, &row.incident);
    let labelled = |id: &str, text: String| format!("{} : {text}", words.get(id));
    let name = |agent| agent_name(&desk.hall, agent);
    let mut lines = vec![labelled("incident-field-measures", measures(words, &incident.report))];
    let counter = row.listed.counter.and_then(|c| desk.hall.settings.counters.get(&c));
    let places = [
        counter.map(|(_, counter)| describe::counter(words, counter)),
        row.listed.service.map(|service| desk.service_name(service)),
        row.listed.agent.map(name),
        Some(state(desk, row)),
    ];
    lines.push(places.into_iter().flatten().collect::<Vec<_>>().join(desk.theme.separator()));
    for section in Section::ALL {
        let about = incident.statements.iter().filter(|s| s.section == section);
        for said in about {
            let text = said.text.clone().unwrap_or_else(|| words.get("incident-erased"));
            let who = said.agent.map(name).unwrap_or_default();
            let section = word(words, "section", &section);
            lines.push(format!("{section} ({who}) : {text}"));
        }
    }
    for taken in &incident.steps {
        let detail = taken.detail.as_ref().map(|d| format!(" : {d}")).unwrap_or_default();
        let step = word(words, "step", &taken.step);
        lines.push(format!("{} · {step}{detail}", taken.on.format("%d/%m/%Y")));
    }
    lines
}

/// The incident under the cursor as sentences.
pub fn lines(desk: &Desk) -> Vec<String> {
    let Some(listed) = &desk.incidents.listed else { return vec![desk.words.get("reading")] };
    let mut lines = vec![summary(desk, listed)];
    if let Some(row) = desk.incidents.here() {
        lines.push(title(desk, row));
        lines.extend(sheet(desk, row));
    }
    lines
}
