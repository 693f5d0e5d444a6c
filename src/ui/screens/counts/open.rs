//! From a figure, a group or a bar to what is behind it.

use super::ask::Ask;
use super::period::Period;
use super::rows::{self, Row};
use super::{View, calendar, channels, charts, groups, read, report, request_slice, slice};
use crate::domain::counts::{By, Figure, Group, Measures, RequestFigure, WaitClass};
use crate::domain::event::Entity;
use crate::domain::id::ServiceId;
use crate::text::survey;
use crate::ui::desk::Desk;
use crate::ui::message::Effect;
use crate::ui::page::Page;
use crate::ui::picker::{Item, Picker};
use crate::ui::screens::{history, incidents};
use crate::ui::seeker;

/// Where a bar leads.
enum Bar {
    /// To those who are counted in it.
    Behind(Group),
    /// To a figure.
    Figure(Row),
    /// To the measures of its days.
    Days(Period),
    /// To those who wait.
    Waiting(ServiceId),
}

/// From a group to its measures, from a figure to those behind it, from a chart to one of its bars.
pub fn here(desk: &mut Desk) -> Vec<Effect> {
    match desk.counts.view {
        View::Groups => {
            let all = groups::all(desk);
            let Some(group) = all.into_iter().nth(desk.counts.cursor) else { return vec![] };
            if group.few {
                return desk.warn_by("counts-too-few");
            }
            desk.counts.only = Some(group.of);
            desk.counts.live = None;
            desk.counts.show(View::Table);
            vec![]
        }
        View::Table => {
            let all = rows::all(desk);
            all.get(desk.counts.cursor).map_or(vec![], |row| open(desk, *row))
        }
        View::Channels => {
            if let Some((name, slice)) = channels::here(desk) {
                desk.counts.behind = Some((name, Ask::Requests(slice, RequestFigure::Received)));
            }
            vec![]
        }
        View::Forecast => desk.warn_by("counts-open-where"),
        View::Now | View::Hours | View::Waits | View::Weeks | View::Calendar => choose(desk),
    }
}

fn open(desk: &mut Desk, row: Row) -> Vec<Effect> {
    if let Row::Survey(at) = row {
        let Some(asked) = read(desk).and_then(|read| read.surveys.get(at)) else { return vec![] };
        let lines = survey::page(&desk.words, &desk.hall.settings, asked);
        return desk.read(Page::new(rows::name(desk, row), lines), |_, _| vec![]);
    }
    if let Row::Incidents | Row::Incident(..) = row {
        return incidents::open(desk);
    }
    let table = rows::Compared::of(desk);
    if table.now(row) == Some(rows::Value::Hidden) {
        return desk.warn_by("counts-too-few");
    }
    let ask = match (row, request_slice(desk)) {
        (Row::Request(figure), Some(slice)) => Ask::Requests(slice, figure),
        (row, _) => Ask::Tickets(slice(desk), row.counted()),
    };
    desk.counts.behind = Some((rows::name(desk, row), ask));
    vec![]
}

/// Lets one bar of the chart be chosen.
fn choose(desk: &mut Desk) -> Vec<Effect> {
    let mut bars = bars(desk);
    bars.retain(|(_, count, _)| *count > 0);
    if bars.is_empty() {
        return desk.warn_by("counts-nobody-behind");
    }
    let item = |(name, count, _): &(String, u64, Bar)| Item::new(name).detail(count.to_string());
    let picker = Picker::new(desk.words.get("counts-choose-bar"), bars.iter().map(item).collect());
    desk.pick_one(picker, bars, |desk, (name, _, bar)| match bar {
        Bar::Behind(group) => {
            let slice = slice(desk).only(group);
            desk.counts.behind = Some((name, Ask::Tickets(slice, Figure::Issued)));
            vec![]
        }
        Bar::Figure(row) => open(desk, row),
        Bar::Days(period) => {
            // The bars of days are of everything, whatever alone was counted before.
            (desk.counts.only, desk.counts.live) = (None, None);
            desk.counts.period = period;
            desk.counts.show(View::Table);
            vec![]
        }
        Bar::Waiting(service) => {
            let rows = charts::who_waits(desk).filter(|(_, of, _)| *of == service);
            let row = |(id, _, at): (_, _, _)| seeker::Row::whole(Entity::Visit(id), at);
            let rows = rows.map(row).collect();
            history::of_figure(desk, name, rows);
            vec![]
        }
    })
}

/// The bars of the chart that is shown, each with its number.
fn bars(desk: &Desk) -> Vec<(String, u64, Bar)> {
    let by = |by| report(desk).map_or(&[][..], |report| report.groups(by));
    let came = |measures: &Measures| measures.of(Figure::Issued);
    match desk.counts.view {
        View::Now => {
            let waiting = charts::waiting(desk).into_iter();
            waiting.map(|(name, count, service)| (name, count, Bar::Waiting(service))).collect()
        }
        View::Hours => by(By::Hour)
            .iter()
            .map(|(group, m)| (groups::name(desk, group), came(m), Bar::Behind(group.clone())))
            .collect(),
        View::Waits => WaitClass::ALL
            .into_iter()
            .zip(charts::of_waits(desk))
            .map(|(class, (name, count))| {
                (name, count, Bar::Figure(Row::Figure(Figure::Wait(class))))
            })
            .collect(),
        View::Weeks => charts::of_days(desk, &charts::weeks_asked(desk))
            .map_or(&[][..], |report| report.groups(By::Week))
            .iter()
            .filter_map(|(group, m)| match group {
                Group::Week(day) => {
                    Some((groups::name(desk, group), came(m), Bar::Days(Period::Week(*day))))
                }
                _ => None,
            })
            .collect(),
        View::Calendar => calendar::months(desk)
            .into_iter()
            .map(|(first, count)| {
                let name = groups::name(desk, &Group::Month(first));
                (name, count, Bar::Days(Period::Month(first)))
            })
            .collect(),
        View::Table | View::Groups | View::Forecast | View::Channels => vec![],
    }
}
