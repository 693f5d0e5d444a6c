//! The counts: the measures of today or of any other days, compared, broken down and drawn; from a
//! figure to those behind it.

pub mod actions;
pub mod ask;
pub mod view;

mod calendar;
mod channels;
mod charts;
mod forecast;
mod groups;
mod open;
mod period;
mod rows;
mod table;

pub use actions::footer;

use super::{Screen, history, moved};
use crate::domain::counts::{By, Days, Group, Report, RequestSlice, Slice, today};
use crate::domain::refusal::Refusal;
use crate::domain::request::Channel;
use crate::domain::settings::Role;
use crate::ui::action::{Action, DeskAction};
use crate::ui::desk::Desk;
use crate::ui::form::{Field, Form};
use crate::ui::message::Effect;
use crate::ui::page::Page;
use crate::ui::picker::{Item, Picker};
use actions::CountsAction;
use ask::{Answer, Ask, Counted, Question, Read};
use period::Period;

/// The state of the screen.
#[derive(Debug, Default)]
pub struct Counts {
    view: View,
    period: Period,
    by: Breakdown,
    /// Only these are counted.
    only: Option<Only>,
    cursor: usize,
    /// What was answered, of each kind the last, and how old the file was then.
    known: Vec<(u64, Ask, Answer)>,
    /// Today, from the hall in memory, and how old it was then.
    live: Option<(u64, Report)>,
    /// Those behind a figure are asked for: what it is called.
    behind: Option<(String, Ask)>,
    /// Counts what changed.
    age: u64,
    turn: u64,
    /// What is being asked, and how old the file was then.
    asked: Option<(u64, Ask)>,
    /// It could not be answered; it is not asked again by itself.
    failed: Option<Ask>,
}

/// What is shown of them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum View {
    #[default]
    Table,
    Groups,
    Now,
    Hours,
    Waits,
    Weeks,
    Calendar,
    Forecast,
    Channels,
}

/// By what they are broken down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Breakdown {
    /// Tickets and lines.
    By(By),
    /// Requests, by the way they came.
    Channel,
}

impl Default for Breakdown {
    fn default() -> Self {
        Breakdown::By(By::Service)
    }
}

/// What alone is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Only {
    Group(Group),
    Channel(Channel),
}

impl Counts {
    /// Something was written: what stands here may not be so any more.
    pub fn changed(&mut self) {
        self.age += 1;
    }

    fn answer(&self, ask: &Ask) -> Option<&Answer> {
        self.known.iter().find(|(_, of, _)| of == ask).map(|(.., answer)| answer)
    }

    fn show(&mut self, view: View) {
        (self.view, self.cursor, self.behind) = (view, 0, None);
    }
}

/// Whether the counts are shown, or the help on them.
fn is_open(desk: &Desk) -> bool {
    let help = desk.screen == Screen::Help && desk.help.of == Screen::Counts;
    help || desk.screen == Screen::Counts
}

/// Whether who sits here may read more than today's figures.
fn supervises(desk: &Desk) -> bool {
    let known = desk.session.agent.and_then(|agent| desk.hall.settings.agents.get(&agent));
    known.is_some_and(|agent| agent.role >= Role::Supervisor)
}

fn days(desk: &Desk) -> Days {
    desk.counts.period.days(desk.hall.day)
}

/// What alone is counted of tickets; `None` where only requests are.
fn slice(desk: &Desk) -> Slice {
    let slice = Slice::of(days(desk));
    match &desk.counts.only {
        Some(Only::Group(group)) => slice.only(group.clone()),
        _ => slice,
    }
}

/// The requests counted beside; `None` where what alone is counted says nothing of requests.
fn request_slice(desk: &Desk) -> Option<RequestSlice> {
    let slice = RequestSlice::of(days(desk));
    match desk.counts.only {
        None => Some(slice),
        Some(Only::Channel(channel)) => Some(RequestSlice { channel: Some(channel), ..slice }),
        Some(Only::Group(Group::Service(service))) => {
            Some(RequestSlice { service: Some(service), ..slice })
        }
        Some(Only::Group(_)) => None,
    }
}

fn measures(desk: &Desk) -> Ask {
    let (slice, requests) = (slice(desk), request_slice(desk));
    Ask::Measures { slice, requests, compared: supervises(desk) }
}

/// What the view needs of the file.
fn wanted(desk: &Desk) -> Option<Ask> {
    if let Some((_, ask)) = &desk.counts.behind {
        return Some(ask.clone());
    }
    let days = days(desk);
    Some(match desk.counts.view {
        View::Now => return None,
        View::Table | View::Groups | View::Hours | View::Waits => measures(desk),
        View::Weeks => charts::weeks_asked(desk),
        View::Calendar => Ask::Year(Period::Year(days.to()).days(desk.hall.day)),
        View::Forecast => Ask::Outlook(days.from()),
        View::Channels => Ask::Channels(days),
    })
}

/// Asks for what is shown and not known; a newer question does not wait for an older one. It is
/// called after every message.
pub fn look(desk: &mut Desk) -> Vec<Effect> {
    let Some(agent) = desk.session.agent.filter(|_| is_open(desk)) else { return vec![] };
    let state = &desk.counts;
    if state.period == Period::Today && state.live.as_ref().is_none_or(|(age, _)| *age != state.age)
    {
        let slice = slice(desk);
        desk.counts.live = Some((desk.counts.age, today(&desk.hall, &slice.only, &ask::BY)));
    }
    let Some(ask) = wanted(desk) else { return vec![] };
    let state = &mut desk.counts;
    let under_way = state.asked.as_ref().is_some_and(|(_, asked)| *asked == ask);
    let fresh = state.known.iter().any(|(age, of, _)| *of == ask && *age == state.age);
    if under_way || fresh || state.failed.as_ref() == Some(&ask) {
        return vec![];
    }
    state.turn += 1;
    state.asked = Some((state.age, ask.clone()));
    vec![Effect::Count(Box::new(Question { turn: state.turn, agent, ask }))]
}

/// Takes an answer, if it is the one that is waited for.
pub fn take(desk: &mut Desk, counted: Counted) -> Vec<Effect> {
    if counted.turn != desk.counts.turn {
        return vec![];
    }
    let Some((age, ask)) = desk.counts.asked.take() else { return vec![] };
    match counted.answer {
        Ok(Some(Answer::Behind(rows))) => {
            // Something else is looked at by now.
            let Some((title, _)) = desk.counts.behind.take_if(|(_, of)| *of == ask) else {
                return vec![];
            };
            if rows.is_empty() {
                return desk.warn_by("counts-nobody-behind");
            }
            // Whoever went elsewhere meanwhile is not called back.
            if desk.screen == Screen::Counts {
                history::of_figure(desk, title, rows);
            }
        }
        Ok(Some(answer)) => {
            let kind = std::mem::discriminant(&ask);
            desk.counts.known.retain(|(_, of, _)| std::mem::discriminant(of) != kind);
            desk.counts.known.push((age, ask, answer));
        }
        Ok(None) => {}
        Err(error) => {
            (desk.counts.failed, desk.counts.behind) = (Some(ask), None);
            desk.refused(&error);
        }
    }
    vec![]
}

/// Shows the counts, as they were left.
pub fn open(desk: &mut Desk) {
    desk.screen = Screen::Counts;
    desk.counts.failed = None;
}

/// Another agent sits here: what the one before could see is not theirs.
pub fn agent_changed(desk: &mut Desk) {
    let (turn, age) = (desk.counts.turn + 1, desk.counts.age + 1);
    desk.counts = Counts { turn, age, ..Counts::default() };
}

/// From what alone is counted to everything, and out.
pub fn back(desk: &mut Desk) {
    desk.counts.behind = None;
    if desk.counts.only.take().is_some() {
        desk.counts.live = None;
        desk.counts.show(View::Groups);
    } else {
        desk.screen = Screen::Queue;
    }
}

/// Moves over the figures or the groups.
pub fn go(desk: &mut Desk, action: DeskAction) {
    let rows = match desk.counts.view {
        View::Table => rows::all(desk).len(),
        View::Groups => groups::all(desk).len(),
        View::Forecast => forecast::half_hours(desk),
        View::Channels => channels::all(desk).len(),
        _ => 0,
    };
    desk.counts.cursor = moved(action, desk.counts.cursor, rows);
}

/// Carries out an action of the screen.
pub fn update(desk: &mut Desk, action: CountsAction) -> Vec<Effect> {
    use CountsAction as C;
    desk.screen = Screen::Counts;
    desk.counts.failed = None;
    // Other days than today, and what rests on them, is for supervisors.
    let others = matches!(action, C::Previous | C::Next | C::Unit | C::Type);
    let views = matches!(action, C::Weeks | C::Calendar | C::Forecast | C::Channels);
    if (others || views) && !supervises(desk) {
        return desk.refuse(&Refusal::SupervisorOnly);
    }
    let (period, now) = (desk.counts.period, desk.hall.day);
    match action {
        C::Open => return open::here(desk),
        C::Previous => count(desk, period.step(false, now)),
        C::Next => count(desk, period.step(true, now)),
        C::Unit => count(desk, period.longer(now)),
        C::Today => count(desk, Period::Today),
        C::Type => return type_period(desk, ""),
        C::Break => return choose_breakdown(desk),
        C::Define => return define(desk),
        C::Table => desk.counts.show(View::Table),
        C::Now => desk.counts.show(View::Now),
        C::Hours => desk.counts.show(View::Hours),
        C::Waits => desk.counts.show(View::Waits),
        C::Weeks => desk.counts.show(View::Weeks),
        C::Calendar => desk.counts.show(View::Calendar),
        C::Forecast => desk.counts.show(View::Forecast),
        C::Channels => desk.counts.show(View::Channels),
    }
    vec![]
}

/// Other days are counted; the cursor stays where it is.
fn count(desk: &mut Desk, period: Period) {
    (desk.counts.period, desk.counts.behind) = (period, None);
}

fn type_period(desk: &mut Desk, typed: &str) -> Vec<Effect> {
    let title = desk.words.get(&format!("action-{}", Action::Counts(CountsAction::Type).name()));
    let form = Form::new(title, vec![Field::text(desk.words.get("counts-field-period"), typed)]);
    desk.fill(form, |desk, form| {
        let typed = form.text(0);
        match Period::typed(&typed, desk.hall.day) {
            Some(period) => {
                count(desk, period);
                vec![]
            }
            // What was typed is there again, to be set right.
            None => {
                desk.warn_by("counts-no-period");
                type_period(desk, &typed)
            }
        }
    })
}

fn choose_breakdown(desk: &mut Desk) -> Vec<Effect> {
    let mut all: Vec<Breakdown> = ask::BY.into_iter().map(Breakdown::By).collect();
    all.retain(|by| *by != Breakdown::By(By::Agent) || supervises(desk));
    all.insert(1, Breakdown::Channel);
    let items = all.iter().map(|by| Item::new(groups::named(desk, *by))).collect();
    let picker = Picker::new(desk.words.get("action-counts-break"), items);
    desk.pick_one(picker, all, |desk, by| {
        desk.counts.by = by;
        desk.counts.show(View::Groups);
        vec![]
    })
}

/// What the figure under the cursor means.
fn define(desk: &mut Desk) -> Vec<Effect> {
    let all = rows::all(desk);
    let Some(row) = all.get(desk.counts.cursor).filter(|_| desk.counts.view == View::Table) else {
        return desk.warn_by("counts-define-where");
    };
    let page = Page::new(rows::name(desk, *row), vec![rows::definition(desk, *row)]);
    desk.read(page, |_, _| vec![])
}

/// What was read of the period that is shown.
fn read(desk: &Desk) -> Option<&Read> {
    match desk.counts.answer(&measures(desk)) {
        Some(Answer::Measures(read)) => Some(read),
        _ => None,
    }
}

/// The report of the period that is shown: of today from memory.
fn report(desk: &Desk) -> Option<&Report> {
    match (desk.counts.period, &desk.counts.live) {
        (Period::Today, Some((_, live))) => Some(live),
        _ => read(desk)?.reports[0].as_ref(),
    }
}
