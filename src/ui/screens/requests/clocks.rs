//! When what is due: the city's target, what the law makes of its silence, the receipts of electronic
//! messages. Each is shown apart, in words.

use super::read::Row;
use crate::domain::request::{Due, Reply, Request};
use crate::domain::settings::Regime;
use crate::domain::time::Zone;
use crate::text::request::{day, word};
use crate::ui::desk::Desk;
use crate::ui::times;
use chrono::{Datelike, NaiveDate};

/// When a row is due, and whether that has passed: *en retard 12/11*, *aujourd’hui*, *23/12*; of
/// somebody to call back, the hour promised.
pub fn due(desk: &Desk, row: &Row) -> (String, bool) {
    let (words, today) = (&desk.words, desk.hall.day);
    if let Some(at) = row.listed.callback {
        let (on, hour) = (desk.zone.local(at).day, times::wall(desk.zone, at));
        let when = if on == today { hour } else { format!("{} {hour}", short(today, on)) };
        let late = at < desk.now.true_time();
        let id = if late { "due-call-late" } else { "due-call" };
        return (words.with(id, &[("when", when.into())]), late);
    }
    match row.listed.due {
        Some(on) if on < today => {
            (words.with("due-late", &[("day", short(today, on).into())]), true)
        }
        Some(on) if on == today => (words.get("due-today"), false),
        Some(on) => (short(today, on), false),
        None => (String::new(), false),
    }
}

/// A day in figures; its year where that is another.
fn short(today: NaiveDate, on: NaiveDate) -> String {
    let format = if on.year() == today.year() { "%d/%m" } else { "%d/%m/%Y" };
    on.format(format).to_string()
}

/// The clocks of a request, each with whether its day has passed.
pub fn lines(desk: &Desk, request: &Request) -> Vec<(String, bool)> {
    let words = &desk.words;
    let mut all = Vec::new();
    let owed = request.is_open() && request.matter.reply == Reply::Owed;
    if request.matter.reply != Reply::Owed {
        all.push((word(words, "reply", &request.matter.reply), false));
    }
    if let Some(target) = request.deadlines.target {
        all.push(clock(desk, words.get("clock-target"), target, owed.then_some("clock-late")));
    }
    let regime = request.matter.regime;
    let told = match regime {
        Regime::ToCheck => words.get("clock-to-check"),
        regime => word(words, "regime", &regime),
    };
    match request.deadlines.silence {
        Some(silence) => {
            let name = words.with("clock-silence", &[("regime", told.into())]);
            all.push(clock(desk, name, silence, owed.then_some("clock-past")));
        }
        None if request.matter.reply == Reply::Owed => all.push((told, false)),
        None => {}
    }
    all.extend(request.receipts().iter().map(|due| receipt(desk, request, due)));
    all
}

/// A receipt of an electronic message: when it was given, or by when it is owed. The date on which it
/// left is proof, and stays beside the one that it had to keep.
fn receipt(desk: &Desk, request: &Request, due: &Due) -> (String, bool) {
    let words = &desk.words;
    let kind = word(words, "letter", &due.kind);
    let Some((given, at)) = due.given else {
        let id = match due.owed {
            true => "clock-receipt",
            false if request.matter.reply == Reply::NoAddress => "clock-receipt-no-address",
            false => "clock-receipt-theirs",
        };
        let told = words.with(id, &[("receipt", kind.into())]);
        return match due.owed {
            true => clock(desk, told, due.by, Some("clock-late")),
            false => (told, false),
        };
    };
    let on = desk.zone.local(at.true_time()).day;
    let id = match given == due.kind {
        true if on <= due.by => "clock-receipt-given",
        true => "clock-receipt-given-late",
        false => "clock-receipt-stands",
    };
    let told = [
        ("receipt", kind.into()),
        ("given", word(words, "letter", &given).into()),
        ("day", day(words, on).into()),
        ("due", day(words, due.by).into()),
    ];
    (words.with(id, &told), false)
}

/// A clock with its day; while it runs, how far away that is, or for how long it is `past`.
fn clock(desk: &Desk, name: String, on: NaiveDate, past: Option<&str>) -> (String, bool) {
    let words = &desk.words;
    let days = (on - desk.hall.day).num_days();
    let far = match days {
        0 => words.get("due-today"),
        ..0 => words.with(past.unwrap_or_default(), &[("days", (-days).into())]),
        _ => words.with("clock-left", &[("days", days.into())]),
    };
    let far = past.map(|_| far);
    let far = far.map(|far| format!(" ({far})")).unwrap_or_default();
    (named(desk, name, format!("{}{far}", day(words, on))), past.is_some() && days < 0)
}

/// A value behind its name, as the language of the desk writes it.
pub fn named(desk: &Desk, name: String, value: String) -> String {
    desk.words.with("named", &[("name", name.into()), ("value", value.into())])
}
