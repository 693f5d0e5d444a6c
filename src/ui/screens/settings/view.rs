//! Draws the settings: one list, a heading above each kind.

use super::{Row, rows};
use crate::domain::settings::Role;
use crate::ui::desk::Desk;
use crate::ui::screens::first_row;
use crate::ui::{describe, parts, times};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

/// One line per setting, a heading above each kind.
pub fn view(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let width = usize::from(area.width);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut selected = 0;
    let mut last = "";
    for (at, row) in rows(desk).into_iter().enumerate() {
        let heading = heading(row);
        if heading != last {
            lines.push(Line::styled(format!(" {}", desk.words.get(heading)), desk.theme.dim));
            last = heading;
        }
        let here = at == desk.settings.cursor;
        if here {
            selected = lines.len();
        }
        let pointer = if here { desk.theme.cursor() } else { " " };
        let (name, detail) = texts(desk, row);
        let name = parts::pad(&name, (width / 2).saturating_sub(4));
        let text = parts::pad(&format!(" {pointer} {name} {detail}"), width);
        lines.push(Line::styled(text, if here { desk.theme.selected } else { desk.theme.text }));
    }
    let first = first_row(selected, lines.len(), usize::from(area.height));
    parts::rows(frame, area, lines.into_iter().skip(first));
}

/// The selected setting as a sentence.
pub fn lines(desk: &Desk) -> Vec<String> {
    let row = rows(desk).get(desk.settings.cursor).copied();
    let said = row.map(|row| {
        let (name, detail) = texts(desk, row);
        format!("{} : {name}, {detail}", desk.words.get(heading(row)))
    });
    said.into_iter().collect()
}

fn heading(row: Row) -> &'static str {
    match row {
        Row::Site | Row::Policy => "settings-site",
        Row::Service(_) => "settings-services",
        Row::Counter(_) => "settings-counters",
        Row::Agent(_) => "settings-agents",
    }
}

/// What a setting is called, and its value in short.
fn texts(desk: &Desk, row: Row) -> (String, String) {
    let words = &desk.words;
    let settings = &desk.hall.settings;
    let state = |active: bool| (!active).then(|| words.get("out-of-use"));
    let joined =
        |parts: Vec<Option<String>>| parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let none = || ("—".to_owned(), String::new());
    match row {
        Row::Site => settings.sites.get(&desk.hall.site).map_or_else(none, |site| {
            let closes = site.closes_at.map(times::hour);
            (site.name.clone(), joined(vec![Some(site.zone.clone()), closes]))
        }),
        Row::Policy => {
            let policy = settings.policy(desk.hall.site);
            let grace = policy.late_grace.0 / 60_000;
            let said = words.with(
                "policy-short",
                &[("grace", grace.into()), ("behind", policy.late_behind.into())],
            );
            (words.get("settings-policy"), said)
        }
        Row::Service(id) => settings.services.get(&id).map_or_else(none, |service| {
            let letter = service.letter.map(|l| format!("{l} ")).unwrap_or_default();
            let (target, most) = (service.target_wait.0 / 60_000, service.max_wait.0 / 60_000);
            let waits =
                words.with("service-short", &[("target", target.into()), ("most", most.into())]);
            (format!("{letter}{}", service.name), joined(vec![Some(waits), state(service.active)]))
        }),
        Row::Counter(id) => settings.counters.get(&id).map_or_else(none, |(_, counter)| {
            let number = words.with("counter", &[("number", counter.number.into())]);
            let name = describe::counter(words, counter);
            let name = if name == number { number } else { format!("{number}, {name}") };
            let taken = match counter.services.len() {
                0 => words.get("all-services"),
                count => words.with("services-count", &[("count", count.into())]),
            };
            (name, joined(vec![Some(taken), state(counter.active)]))
        }),
        Row::Agent(id) => settings.agents.get(&id).map_or_else(none, |agent| {
            let role = words.get(match agent.role {
                Role::Agent => "role-agent",
                Role::Supervisor => "role-supervisor",
                Role::Administrator => "role-administrator",
            });
            let pin = agent.pin.is_some().then(|| words.get("with-pin"));
            let name = agent.name.clone().unwrap_or_else(|| "—".to_owned());
            (name, joined(vec![Some(role), pin, state(agent.active)]))
        }),
    }
}
