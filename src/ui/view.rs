//! Draws the desk: header, screen, line for the agent, footer, dialog.

use super::action::Action;
use super::desk::Desk;
use super::screens;
use super::{alarm, describe, dialog, footer, palette, parts, said, times};
use crate::domain::command::agent_name;
use crate::ui::action::DeskAction;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;
use unicode_width::UnicodeWidthStr;

/// The smallest window that shows anything useful.
const SMALLEST: (u16, u16) = (40, 10);

/// Header, screen, line for the agent, footer.
pub fn areas(area: Rect) -> [Rect; 4] {
    let [header, body, line, footer] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Min(0),
        Constraint::Length(1),
        Constraint::Length(1),
    ])
    .areas(area);
    [header, body, line, footer]
}

/// Draws everything.
pub fn view(desk: &Desk, frame: &mut Frame<'_>) {
    let area = frame.area();
    frame.buffer_mut().set_style(area, desk.theme.text);
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        let lines = parts::wrap(&desk.words.get("window-too-small"), usize::from(area.width));
        parts::rows(frame, area, lines.into_iter().map(Line::from));
        return;
    }
    let [top, body, line, bottom] = areas(area);
    // Before the other person nothing stands but what they are to read.
    if !desk.screen.faces_person() || desk.session.locked {
        parts::rows(frame, top, [Line::styled(header(desk, top.width), desk.theme.strong)]);
    }
    if desk.session.locked {
        locked(desk, frame, body);
    } else {
        screens::view(desk, frame, body);
    }
    parts::rows(frame, bottom, [footer::line(desk, usize::from(bottom.width))]);
    dialog::view(desk, frame);
    said::view(desk, frame, line);
    alarm::view(desk, frame);
    parts::clean_screen(frame.buffer_mut());
    if desk.theme.ascii {
        parts::plain_screen(frame.buffer_mut());
    }
    match desk.screen {
        screens::Screen::Phrases => screens::phrases::view::images(desk, frame),
        screens::Screen::Survey => screens::survey::view::images(desk, frame),
        screens::Screen::Large => screens::large::view::images(desk, frame),
        _ => {}
    }
}

/// Where, who, what state, when.
fn header(desk: &Desk, width: u16) -> String {
    let hall = &desk.hall;
    let site = hall.settings.sites.get(&hall.site).map(|s| s.name.clone());
    let counter = desk.session.counter.and_then(|c| hall.settings.counters.get(&c));
    let counter = counter.map(|(_, counter)| describe::counter(&desk.words, counter));
    let agent = desk.session.agent.map(|a| agent_name(hall, a));
    let agent = agent.filter(|_| !desk.session.locked);
    let title = desk.screen.title().map(|id| desk.words.get(id));
    let now = desk.now.true_time();
    let day = times::short_day(&desk.words, desk.zone.wall(now).date_naive());
    let sign = alarm::sign(desk);
    let right = format!(" {sign}{}   {day} {} ", state(desk), times::wall(desk.zone, now));
    let width = usize::from(width);
    let room = width.saturating_sub(right.width() + 1);
    let mut left = [site, counter, agent, title];
    let mut joined = String::new();
    // What everybody at the desk knows goes first, which screen this is last.
    for gone in [None, Some(0), Some(2), Some(1)] {
        if let Some(gone) = gone {
            left[gone] = None;
        }
        let texts: Vec<String> = left.iter().flatten().cloned().collect();
        if let Some(fits) = parts::join(&texts, desk.theme.separator(), room, 8) {
            joined = fits;
            break;
        }
    }
    parts::ends(&format!(" {joined}"), &right, width)
}

/// What this desk and its queue are doing.
fn state(desk: &Desk) -> String {
    use crate::domain::post::PostState;
    let post = desk.post().map(|p| p.state);
    match post {
        _ if desk.writing => desk.words.get("desk-writing"),
        Some(PostState::Open) if desk.stopped().site => desk.words.get("queue-stopped"),
        Some(PostState::Recovering { until }) => {
            let hour = times::wall(desk.zone, until);
            desk.words.with("post-recovering-until", &[("hour", hour.into())])
        }
        Some(state) => desk.post_state(state),
        None => desk.words.get("post-none"),
    }
}

fn locked(desk: &Desk, frame: &mut Frame<'_>, area: Rect) {
    let text = desk.words.get("locked");
    let middle = Rect { y: area.y + area.height / 2, height: 1, ..area };
    parts::rows(frame, middle, [Line::styled(text, desk.theme.strong).centered()]);
}

/// The key of an action and its short name, for the footer.
pub fn short(desk: &Desk, action: Action) -> String {
    let key = palette::keys_on(desk, action, desk.screen).next();
    let name = desk.words.get(&format!("short-{}", action.name()));
    format!("{} {name}", key.unwrap_or_default())
}

/// The actions that every footer ends with.
pub const ALWAYS: [Action; 2] = [Action::Desk(DeskAction::Help), Action::Desk(DeskAction::Palette)];
